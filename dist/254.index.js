export const id = 254;

export const ids = [ 254 ];

export const modules = {
 254: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   Unread: () => Unread,
   download: () => download,
   newestEntry: () => newestEntry
  });
  // EXTERNAL MODULE: ./node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js + 3 modules
    var cache_twirp_client = __webpack_require__(5123);
  // EXTERNAL MODULE: ./node_modules/@actions/cache/lib/internal/config.js
    var config = __webpack_require__(5253);
  // EXTERNAL MODULE: external "node:http"
    var external_node_http_ = __webpack_require__(7067);
  // EXTERNAL MODULE: external "node:https"
    var external_node_https_ = __webpack_require__(4708);
  // CONCATENATED MODULE: ./build/edges/cache-request.js
  function ask(url, question, limits) {
   const {method: method, headers: headers, body: body} = question;
   const signal = AbortSignal.timeout(limits.time);
   const options = {
    method: method,
    headers: {
     "User-Agent": "twitch-sms-action",
     ...headers
    },
    signal: signal
   };
   const send = url.startsWith("http:") ? external_node_http_.request : external_node_https_.request;
   return new Promise((resolve, reject) => {
    const fail = error => reject(signal.aborted ? signal.reason : error);
    const asked = send(url, options, response => {
     const {statusCode: status = 0, headers: headers} = response;
     const chunks = [];
     let size = 0;
     response.on("data", chunk => {
      size += chunk.length;
      if (size > limits.bytes) response.destroy(new TooLarge); else chunks.push(chunk);
     });
     response.on("end", () => resolve({
      status: status,
      headers: headers,
      content: Buffer.concat(chunks)
     }));
     response.on("error", fail);
    });
    asked.on("upgrade", (_response, socket) => {
     socket.destroy();
     reject(new Error("an answer nobody asked for"));
    });
    asked.on("error", fail);
    asked.end(body);
   });
  }
  class TooLarge extends Error {
   name="TooLarge";
  }
  // CONCATENATED MODULE: ./build/edges/cache-service.js
  const TIME = 8e3;
  const LARGEST_ANSWER = 1e5;
  const LARGEST_ENTRY = 8e6;
  async function newestEntry(prefix, version) {
   if (!(0, config.bv)((0, config.as)())) throw new Unread("this workflow may not read it", true);
   return (0, config.U0)() === "v2" ? newestIn(prefix, version) : newestInFirst(prefix, version);
  }
  async function download({url: url}) {
   const answer = await ask(url, {}, {
    time: TIME,
    bytes: LARGEST_ENTRY
   }).catch(error => {
    if (error instanceof TooLarge) return "too large";
    throw error;
   });
   if (answer === "too large") return answer;
   if (answer.status === 404 || answer.status === 410) return;
   if (answer.status !== 200) throw new Unread(`the store answered ${answer.status}`, false, answer);
   return answer.content;
  }
  async function newestIn(prefix, version) {
   const client = new cache_twirp_client.Z({
    request: async (service, method, contentType, data) => {
     const url = new URL(`/twirp/${service}/${method}`, (0, config.VL)());
     return lookUp(url.href, {
      "Content-Type": contentType
     }, JSON.stringify(data));
    }
   });
   const question = {
    key: `${prefix}none`,
    restoreKeys: [ prefix ],
    version: version
   };
   const {ok: ok, matchedKey: matchedKey, signedDownloadUrl: signedDownloadUrl} = await client.GetCacheEntryDownloadURL(question);
   return ok ? {
    key: matchedKey,
    url: signedDownloadUrl
   } : void 0;
  }
  async function newestInFirst(prefix, version) {
   const query = new URLSearchParams({
    keys: `${prefix}none,${prefix}`,
    version: version
   });
   const url = `${(0, config.VL)()}_apis/artifactcache/cache?${query}`;
   const found = await lookUp(url, {
    Accept: "application/json;api-version=6.0-preview.1"
   });
   if (found === void 0) return;
   const {cacheKey: cacheKey, archiveLocation: archiveLocation} = found;
   return {
    key: String(cacheKey),
    url: String(archiveLocation)
   };
  }
  async function lookUp(url, headers, body) {
   const Authorization = `Bearer ${process.env.ACTIONS_RUNTIME_TOKEN}`;
   const method = body === void 0 ? "GET" : "POST";
   const question = {
    method: method,
    headers: {
     ...headers,
     Authorization: Authorization
    },
    ...body !== void 0 && {
     body: body
    }
   };
   const answer = await ask(url, question, {
    time: TIME,
    bytes: LARGEST_ANSWER
   });
   const {status: status, content: content} = answer;
   if (status === 204) return;
   if (status !== 200) throw new Unread(`it answered ${status}`, status === 401 || status === 403, answer);
   return JSON.parse(content.toString());
  }
  class Unread extends Error {
   name="Unread";
   isRefused;
   retryAfter;
   constructor(why, isRefused, answer) {
    super(why);
    this.isRefused = isRefused;
    const seconds = Number(answer?.headers["retry-after"]);
    this.retryAfter = seconds > 0 ? seconds * 1e3 : void 0;
   }
  }
 })
};
