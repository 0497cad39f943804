export const id = 750;

export const ids = [ 750 ];

export const modules = {
 9750: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   seeCache: () => seeCache
  });
  var node_fs_promises__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(1455);
  var node_path__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6760);
  var _state_cache_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1278);
  const FILE = ".twitch-sms-action/check.txt";
  async function seeCache({runId: runId, runAttempt: runAttempt}, clock) {
   const cache = await Promise.all([ __webpack_require__.e(88), __webpack_require__.e(186), __webpack_require__.e(920) ]).then(__webpack_require__.bind(__webpack_require__, 3186));
   if (!cache.isFeatureAvailable()) return "none";
   try {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.mkdir)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(FILE), {
     recursive: true
    });
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.writeFile)(FILE, "It can be written.");
    const key = `twitch-sms-check~${runId}-${runAttempt}-${clock.now()}`;
    return await (0, _state_cache_js__WEBPACK_IMPORTED_MODULE_2__.z)(cache.saveCache([ FILE ], key), clock) >= 0 ? "works" : "not writable";
   } catch {
    return "not writable";
   } finally {
    await (0, node_fs_promises__WEBPACK_IMPORTED_MODULE_0__.rm)((0, node_path__WEBPACK_IMPORTED_MODULE_1__.dirname)(FILE), {
     recursive: true,
     force: true
    });
   }
  }
 })
};
