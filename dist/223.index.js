export const id = 223;

export const ids = [ 223 ];

export const modules = {
 8223: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   Unread: () => Unread,
   download: () => download,
   newestEntry: () => newestEntry
  });
  var _node_modules_actions_cache_lib_generated_results_api_v1_cache_twirp_client_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(5123);
  var _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5253);
  var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);
  const LARGEST_ANSWER = 1e5;
  const LARGEST_ENTRY = 8e6;
  async function newestEntry(prefix, version) {
   if (!(0, _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_2__.bv)((0, 
   _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_2__.as)())) throw new Unread("this workflow may not read it", true);
   return (0, _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_2__.U0)() === "v2" ? newestInV2(prefix, version) : newestInV1(prefix, version);
  }
  async function download({url: url}) {
   const answer = await (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__.cv)(url, {
    largest: LARGEST_ENTRY
   }).catch(error => {
    if (error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__.MF) return "too large";
    throw error;
   });
   if (answer === "too large") return answer;
   if (answer.status === 404 || answer.status === 410) return;
   if (answer.status !== 200) throw new Unread(`the store answered ${answer.status}`, false, answer);
   return answer.content;
  }
  async function newestInV2(prefix, version) {
   const client = new _node_modules_actions_cache_lib_generated_results_api_v1_cache_twirp_client_js__WEBPACK_IMPORTED_MODULE_0__.Z({
    request: async (service, method, contentType, data) => {
     const url = new URL(`/twirp/${service}/${method}`, (0, _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_2__.VL)());
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
  async function newestInV1(prefix, version) {
   const query = new URLSearchParams({
    keys: `${prefix}none,${prefix}`,
    version: version
   });
   const url = `${(0, _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_2__.VL)()}_apis/artifactcache/cache?${query}`;
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
   const question = {
    headers: {
     ...headers,
     Authorization: Authorization
    },
    largest: LARGEST_ANSWER
   };
   const answer = await (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__.cv)(url, body === void 0 ? question : {
    ...question,
    method: "POST",
    body: body
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
