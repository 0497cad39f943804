export const id = 743;

export const ids = [ 743 ];

export const modules = {
 2743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => testLogin,
   handOver: () => handOver
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7672);
  var nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);
  const STEP_LIMIT = 1e4;
  const LIMIT = 2e4;
  async function handOver(server, mail) {
   const message = await compose(mail);
   let hasBegun = false;
   const body = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable({
    read() {
     hasBegun = true;
     this.push(message);
     this.push(null);
    }
   });
   const envelope = {
    from: mail.from.address,
    to: [ mail.to ]
   };
   return await onceIn(server, (connection, done) => connection.send(envelope, body, done), () => hasBegun);
  }
  function testLogin(server) {
   return onceIn(server, (_connection, done) => done(), () => false);
  }
  async function onceIn({host: host, port: port, isEncrypted: isEncrypted, user: user, password: password}, work, hasBegun) {
   const connection = new nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_2__.A({
    host: host,
    port: port,
    secure: isEncrypted,
    requireTLS: !isEncrypted,
    tls: {
     minVersion: "TLSv1.2"
    },
    connectionTimeout: STEP_LIMIT,
    greetingTimeout: STEP_LIMIT,
    socketTimeout: STEP_LIMIT,
    dnsTimeout: STEP_LIMIT
   });
   let limit;
   try {
    await new Promise((resolve, reject) => {
     const orFail = next => error => error ? reject(error) : next();
     const begin = () => work(connection, orFail(resolve));
     limit = setTimeout(() => reject(new TooSlow), LIMIT);
     connection.on("error", reject);
     connection.connect(orFail(() => connection.allowsAuth ? connection.login({
      user: user,
      pass: password
     }, orFail(begin)) : begin()));
    });
    return {
     isTaken: true
    };
   } catch (error) {
    return {
     isTaken: false,
     hasBegun: hasBegun(),
     error: error
    };
   } finally {
    clearTimeout(limit);
    connection.close();
   }
  }
  function compose({inReplyTo: inReplyTo, ...mail}) {
   const thread = inReplyTo === void 0 ? {} : {
    inReplyTo: inReplyTo,
    references: inReplyTo
   };
   const safe = {
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win"
   };
   return new nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__.A({
    ...mail,
    ...thread,
    ...safe
   }).compile().build();
  }
  class TooSlow extends Error {
   code="ETIMEDOUT";
  }
 })
};
