export const id = 849;

export const ids = [ 849 ];

export const modules = {
 1849: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   api: () => api,
   isMessagingService: () => isMessagingService,
   messages: () => messages
  });
  var node_https__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4708);
  var twilio_lib_base_BaseTwilio_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3863);
  var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(4370);
  var twilio_lib_base_RequestClient_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(4666);
  var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(6388);
  var twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(5033);
  const {A: Domain} = twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_2__;
  const {default: Version} = twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_4__;
  const LIMIT = 1e4;
  const PAGE = 100;
  const MOST_PAGES = 50;
  function messages(account) {
   const {accountSid: accountSid} = account;
   const version = api(account, "https://api.twilio.com", "2010-04-01");
   const list = (0, twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_5__.MessageListInstance)(version, accountSid);
   return {
    create: async (to, from, body, validSeconds) => {
     const sender = isMessagingService(from) ? {
      messagingServiceSid: from
     } : {
      from: from
     };
     const {sid: sid} = await list.create({
      to: to,
      body: body,
      validityPeriod: validSeconds,
      ...sender
     });
     return sid;
    },
    find: sid => list.get(sid).fetch(),
    sentSince: async (to, since) => {
     const found = [];
     let page = await list.page({
      to: to,
      pageSize: PAGE
     });
     for (let read = 1; ;read++) {
      found.push(...page.instances);
      const oldest = page.instances.at(-1)?.dateCreated;
      if (!oldest || oldest.getTime() < since || read >= MOST_PAGES) break;
      const next = await page.nextPage();
      if (!next) break;
      page = next;
     }
     return found;
    }
   };
  }
  function api(account, host, version) {
   const {accountSid: accountSid, username: username, password: password} = account;
   const httpClient = new twilio_lib_base_RequestClient_js__WEBPACK_IMPORTED_MODULE_3__({
    autoRetry: true,
    keepAlive: false,
    timeout: LIMIT
   });
   httpClient.axios.defaults.httpsAgent = new node_https__WEBPACK_IMPORTED_MODULE_0__.Agent({
    timeout: LIMIT
   });
   httpClient.axios.interceptors.request.use(({proxy: _forbidden, ...config}) => config);
   const client = new twilio_lib_base_BaseTwilio_js__WEBPACK_IMPORTED_MODULE_1__.Client(username, password, {
    accountSid: accountSid,
    httpClient: httpClient
   });
   return new Version(new Domain(client, host), version);
  }
  function isMessagingService(from) {
   return /^MG[0-9A-Za-z]{20,}$/.test(from);
  }
 })
};
