export const id = 592;

export const ids = [ 592 ];

export const modules = {
 4187: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   CacheSilent: () => CacheSilent,
   checkCache: () => checkCache,
   saveEntry: () => saveEntry,
   withinLimit: () => withinLimit
  });
  var node_fs__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3024);
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(1455);
  var node_os__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8161);
  var node_path__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(6760);
  var _actions_cache__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(9365);
  var _entry_js__WEBPACK_IMPORTED_MODULE_5__ = __webpack_require__(4412);
  const LIMIT = 15;
  const SECOND = 1e3;
  const folders = new Set;
  process.once("exit", () => {
   for (const folder of folders) (0, node_fs__WEBPACK_IMPORTED_MODULE_0__.rmSync)(folder, {
    recursive: true,
    force: true
   });
  });
  async function saveEntry(key, content) {
   const folder = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.mkdtemp)((0, 
   node_path__WEBPACK_IMPORTED_MODULE_3__.join)(process.env.RUNNER_TEMP || (0, node_os__WEBPACK_IMPORTED_MODULE_2__.tmpdir)(), "twitch-sms-"));
   folders.add(folder);
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.writeFile)((0, node_path__WEBPACK_IMPORTED_MODULE_3__.join)(folder, _entry_js__WEBPACK_IMPORTED_MODULE_5__.PW), content);
    process.env.GITHUB_WORKSPACE = folder;
    return await (0, _actions_cache__WEBPACK_IMPORTED_MODULE_4__.Io)([ _entry_js__WEBPACK_IMPORTED_MODULE_5__.PW ], key) >= 0;
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_1__.rm)(folder, {
     recursive: true,
     force: true
    });
    folders.delete(folder);
   }
  }
  async function withinLimit(work, clock) {
   let isOver = false;
   const limit = async () => {
    for (let second = 0; second < LIMIT && !isOver; second++) await clock.sleep(SECOND);
    throw new CacheSilent;
   };
   const silent = limit();
   silent.catch(() => {});
   return Promise.race([ work, silent ]).finally(() => {
    isOver = true;
   });
  }
  class CacheSilent extends Error {
   name=`no answer within ${LIMIT} s`;
  }
  async function checkCache(run, clock) {
   if (!(0, _entry_js__WEBPACK_IMPORTED_MODULE_5__.p0)()) return "none";
   const saving = saveEntry(`twitch-sms-check~${run}-${clock.now()}`, "It can be written.");
   const isSaved = await withinLimit(saving, clock).catch(() => false);
   return isSaved ? "works" : notWritable();
  }
  function notWritable() {
   const {ACTIONS_CACHE_URL: ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL: ACTIONS_RESULTS_URL} = process.env;
   const urls = [ ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL ].filter(url => url !== void 0 && url !== "");
   const areGitHubs = urls.every(url => /^https:\/\/[\w.-]+\.(githubusercontent|ghe)\.com(:|\/|$)/.test(`${url}`));
   return areGitHubs ? "not writable" : "not writable elsewhere";
  }
 }),
 9494: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => create
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  async function create(file) {
   return {
    globGenerator: async function*() {
     yield (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(process.env.GITHUB_WORKSPACE ?? "", file);
    }
   };
  }
 }),
 7: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => BlobClient
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7021);
  var _http_retry_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(9032);
  class BlockBlobClient {
   #url;
   constructor(url) {
    this.#url = url;
   }
   async uploadFile(path, {onProgress: onProgress}) {
    const body = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    const headers = {
     "Content-Type": "application/octet-stream",
     "x-ms-blob-type": "BlockBlob"
    };
    const question = {
     method: "PUT",
     headers: headers,
     body: body
    };
    const {status: status} = await (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.bD)(() => (0, 
    _http_exchange_js__WEBPACK_IMPORTED_MODULE_1__.cv)(this.#url, question), {
     isRetryable: ({answer: answer}) => !answer || (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.ey)(answer),
     pauses: _http_retry_js__WEBPACK_IMPORTED_MODULE_2__.z3
    });
    if (status < 200 || status > 299) throw new Error(`the blob store answered ${status}`);
    onProgress?.({
     loadedBytes: body.length
    });
    return {
     _response: {
      status: status
     }
    };
   }
  }
  class BlobClient {
   #url;
   constructor(url) {
    this.#url = url;
   }
   getBlockBlobClient() {
    return new BlockBlobClient(this.#url);
   }
  }
 })
};
