export const id = 472;

export const ids = [ 472 ];

export const modules = {
 6472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   api: () => api,
   isMessagingService: () => isMessagingService,
   messageList: () => messageList,
   messages: () => messages
  });
  var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
  var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6388);
  var twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5033);
  var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5555);
  const {A: Domain} = twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__;
  const {default: Version} = twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__;
  function messages(account) {
   const list = messageList(account);
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
    find: sid => list.get(sid).fetch()
   };
  }
  function messageList(account) {
   return (0, twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_2__.MessageListInstance)(api(account, _client_js__WEBPACK_IMPORTED_MODULE_3__.ZF, _client_js__WEBPACK_IMPORTED_MODULE_3__.r2), account.accountSid);
  }
  function api(account, host, version) {
   return new Version(new Domain((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.Id)(account, host), host), version);
  }
  function isMessagingService(from) {
   return /^MG[0-9A-Za-z]{20,}$/.test(from);
  }
 })
};
