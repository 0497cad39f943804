export const id = 909;
export const ids = [909];
export const modules = {

/***/ 909:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   handOver: () => (/* binding */ handOver),
/* harmony export */   p: () => (/* binding */ knock)
/* harmony export */ });
/* harmony import */ var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
/* harmony import */ var nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7672);
/* harmony import */ var nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);



/** No step takes longer, milliseconds. */
const STEP_LIMIT = 10_000;
/** No sending takes longer, milliseconds. */
const LIMIT = 20_000;
/**
 * Hands a mail to the server, through the parts of nodemailer that this needs. Certificates are checked, and nothing
 * is said before the connection is encrypted.
 */
async function handOver(server, mail) {
    const message = await compose(mail);
    let hasBegun = false;
    // Read from when the server is ready for the message, and not before.
    const body = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable({
        read() {
            hasBegun = true;
            this.push(message);
            this.push(null);
        },
    });
    const envelope = { from: mail.from.address, to: [mail.to] };
    return await onceIn(server, (connection, done) => connection.send(envelope, body, done), () => hasBegun);
}
/** Whether the server lets us in; nothing is sent. */
function knock(server) {
    return onceIn(server, (_connection, done) => done(), () => false);
}
/** Connects, logs in, does the work and hangs up. */
async function onceIn({ host, port, isEncrypted, user, password }, work, hasBegun) {
    const connection = new nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_2__/* ["default"] */ .A({
        host,
        port,
        secure: isEncrypted,
        requireTLS: !isEncrypted,
        tls: { minVersion: 'TLSv1.2' },
        connectionTimeout: STEP_LIMIT,
        greetingTimeout: STEP_LIMIT,
        socketTimeout: STEP_LIMIT,
        dnsTimeout: STEP_LIMIT,
    });
    let limit;
    try {
        await new Promise((resolve, reject) => {
            const orFail = (next) => (error) => (error ? reject(error) : next());
            const begin = () => work(connection, orFail(resolve));
            limit = setTimeout(() => reject(new TooSlow()), LIMIT);
            connection.on('error', reject);
            connection.connect(orFail(() => connection.allowsAuth ? connection.login({ user, pass: password }, orFail(begin)) : begin()));
        });
        return { isTaken: true };
    }
    catch (error) {
        return { isTaken: false, hasBegun: hasBegun(), error };
    }
    finally {
        clearTimeout(limit);
        connection.close();
    }
}
function compose({ inReplyTo, ...mail }) {
    const thread = inReplyTo === undefined ? {} : { inReplyTo, references: inReplyTo };
    const safe = { disableFileAccess: true, disableUrlAccess: true, newline: 'win' };
    return new nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__/* ["default"] */ .A({ ...mail, ...thread, ...safe }).compile().build();
}
class TooSlow extends Error {
    code = 'ETIMEDOUT';
}


/***/ })

};
