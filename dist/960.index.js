export const id = 960;

export const ids = [ 960 ];

export const modules = {
 6960: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   api: () => api,
   isMessagingService: () => isMessagingService,
   messages: () => messages
  });
  // EXTERNAL MODULE: ./node_modules/twilio/lib/base/Domain.js
    var Domain = __webpack_require__(4370);
  // EXTERNAL MODULE: ./node_modules/twilio/lib/base/Version.js
    var Version = __webpack_require__(6388);
  // EXTERNAL MODULE: ./node_modules/twilio/lib/rest/api/v2010/account/message.js
    var message = __webpack_require__(5033);
  // EXTERNAL MODULE: external "node:timers/promises"
    var promises_ = __webpack_require__(8500);
  // EXTERNAL MODULE: ./build/edges/exchange.js + 1 modules
    var exchange = __webpack_require__(8678);
  // EXTERNAL MODULE: ./build/edges/json.js
    var json = __webpack_require__(2263);
  // CONCATENATED MODULE: ./build/edges/twilio-client.js
  const LIMIT = 1e4;
  const BACKOFF = [ 200, 400, 800 ];
  function client({username: username, password: password}, host) {
   const Authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
   const request = async ({method: method, uri: uri, params: params, data: data, headers: headers}) => {
    const url = new URL(uri);
    if (url.origin !== host) throw new OtherHost;
    for (const [name, value] of fields(params)) url.searchParams.append(name, value);
    const question = {
     method: method === "post" ? "POST" : "GET",
     headers: {
      Accept: "application/json",
      ...headers,
      Authorization: Authorization
     },
     ...data && {
      body: `${fields(data)}`
     },
     limit: LIMIT
    };
    for (const pause of [ ...BACKOFF, void 0 ]) {
     const {status: status, content: content} = await (0, exchange.cv)(url.href, question);
     if (status !== 429 || pause === void 0) return {
      statusCode: status,
      body: (0, json.s)(content)
     };
     await (0, promises_.setTimeout)(pause);
    }
    throw new Error("unreachable");
   };
   return {
    request: request
   };
  }
  function fields(given = {}) {
   const set = new URLSearchParams;
   for (const [name, value] of Object.entries(given)) if (value !== void 0) set.append(name, `${value}`);
   return set;
  }
  class OtherHost extends Error {
   name="it named another host for the next page";
  }
  // CONCATENATED MODULE: ./build/edges/twilio.js
  const {A: twilio_Domain} = Domain;
  const {default: twilio_Version} = Version;
  function messages(account) {
   const {accountSid: accountSid} = account;
   const version = api(account, "https://api.twilio.com", "2010-04-01");
   const list = (0, message.MessageListInstance)(version, accountSid);
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
  function api(account, host, version) {
   return new twilio_Version(new twilio_Domain(client(account, host), host), version);
  }
  function isMessagingService(from) {
   return /^MG[0-9A-Za-z]{20,}$/.test(from);
  }
 })
};
