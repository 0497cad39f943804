export const id = 920;

export const ids = [ 920 ];

export const modules = {
 3306: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   v: () => create
  });
  var node_path__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(6760);
  async function create(file) {
   return {
    globGenerator: async function*() {
     yield (0, node_path__WEBPACK_IMPORTED_MODULE_0__.resolve)(file);
    }
   };
  }
 }),
 3819: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   j: () => BlobClient,
   w: () => BlockBlobClient
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8500);
  var _edges_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5868);
  const LIMIT = 8e3;
  const BACKOFF = [ 500, 2e3 ];
  class BlockBlobClient {
   #url;
   #content=Buffer.alloc(0);
   constructor(url) {
    this.#url = url;
   }
   async getProperties() {
    const {status: status, content: content} = await tryFor(this.#url, {});
    if (status !== 200) throw new Error(`the blob store answered ${status}`);
    this.#content = content;
    return {
     contentLength: content.length
    };
   }
   async downloadToBuffer(offset, count, {onProgress: onProgress}) {
    onProgress?.({
     loadedBytes: count
    });
    return this.#content.subarray(offset, offset + count);
   }
   async uploadFile(path, {onProgress: onProgress}) {
    const body = await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.readFile)(path);
    const headers = {
     "Content-Type": "application/octet-stream",
     "x-ms-blob-type": "BlockBlob"
    };
    const {status: status} = await tryFor(this.#url, {
     method: "PUT",
     headers: headers,
     body: body
    });
    if (status < 400) onProgress?.({
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
  async function tryFor(url, question) {
   const once = () => (0, _edges_exchange_js__WEBPACK_IMPORTED_MODULE_2__.c)(url, {
    ...question,
    signal: AbortSignal.timeout(LIMIT)
   });
   for (const pause of BACKOFF) {
    const answer = await once().catch(() => {});
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_1__.setTimeout)(pause);
   }
   return once();
  }
 })
};
