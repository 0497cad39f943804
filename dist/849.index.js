export const id = 849;
export const ids = [849];
export const modules = {

/***/ 1849:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

__webpack_require__.r(__webpack_exports__);
/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   messages: () => (/* binding */ messages)
/* harmony export */ });
/* harmony import */ var twilio_lib_base_BaseTwilio_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(93863);
/* harmony import */ var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(44370);
/* harmony import */ var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(66388);
/* harmony import */ var twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(25033);




// The SDK is CommonJS: seen from a module, its default exports stand one level down.
const { /* default */ "A": Domain } = twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_1__;
const { default: Version } = twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_2__;
/** One exchange with Twilio is given up after so long, milliseconds. */
const LIMIT = 10_000;
/** Messages asked for in one page of the history. */
const PAGE = 100;
/** However many texts an account has sent, the history is not read further. */
const MOST_PAGES = 50;
/**
 * Twilio's messages through the parts of its SDK that they need: the SDK's main entry holds every product of
 * Twilio, nine times the size. 429 is repeated by the SDK, for then nothing was sent; anything else is not.
 */
function messages({ accountSid, username, password }) {
    const client = new twilio_lib_base_BaseTwilio_js__WEBPACK_IMPORTED_MODULE_0__.Client(username, password, {
        accountSid,
        autoRetry: true,
        keepAlive: false,
        timeout: LIMIT,
    });
    const version = new Version(new Domain(client, 'https://api.twilio.com'), '2010-04-01');
    const list = (0,twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_3__.MessageListInstance)(version, accountSid);
    return {
        create: async (to, from, body, validSeconds) => {
            const sender = isMessagingService(from) ? { messagingServiceSid: from } : { from };
            const { sid } = await list.create({ to, body, validityPeriod: validSeconds, ...sender });
            return sid;
        },
        find: (sid) => list.get(sid).fetch(),
        sentSince: async (to, since) => {
            const found = [];
            let page = await list.page({ to, pageSize: PAGE });
            for (let read = 1;; read++) {
                found.push(...page.instances);
                const oldest = page.instances.at(-1)?.dateCreated;
                if (!oldest || oldest.getTime() < since || read >= MOST_PAGES)
                    break;
                const next = await page.nextPage();
                if (!next)
                    break;
                page = next;
            }
            return found;
        },
    };
}
/** A Messaging Service's SID, as told from a number or a name. */
function isMessagingService(from) {
    return /^MG[0-9A-Za-z]{20,}$/.test(from);
}


/***/ })

};
