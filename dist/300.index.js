export const id = 300;

export const ids = [ 300 ];

export const modules = {
 5300: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   seeRuns: () => seeRuns
  });
  var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(302);
  const workflow = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   state: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP()
  });
  const runs = valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
   workflow_runs: valibot__WEBPACK_IMPORTED_MODULE_2__.YOg(valibot__WEBPACK_IMPORTED_MODULE_2__.Ikc({
    created_at: valibot__WEBPACK_IMPORTED_MODULE_2__.FsL(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__.pdi(Date.parse), valibot__WEBPACK_IMPORTED_MODULE_2__.aig()),
    event: valibot__WEBPACK_IMPORTED_MODULE_2__.YjP(),
    conclusion: valibot__WEBPACK_IMPORTED_MODULE_2__.cl6(valibot__WEBPACK_IMPORTED_MODULE_2__.YjP())
   }))
  });
  const MOST_STARTS = 30;
  async function seeRuns({server: server, workflowRef: workflowRef, ...repository}) {
   const file = (0, _github_js__WEBPACK_IMPORTED_MODULE_1__.EY)(workflowRef)?.replace(/-setup(?=\.ya?ml$)/, "");
   if (file === void 0 || !(0, _github_js__WEBPACK_IMPORTED_MODULE_1__.Gj)(repository)) return {
    kind: "hidden"
   };
   const path = `actions/workflows/${encodeURIComponent(file)}`;
   try {
    const [found, listed] = await Promise.all([ (0, _github_js__WEBPACK_IMPORTED_MODULE_1__.X3)(repository, path), (0, 
    _github_js__WEBPACK_IMPORTED_MODULE_1__.X3)(repository, `${path}/runs?per_page=100`) ]);
    if (found.status === 404) return {
     kind: "no workflow",
     file: file
    };
    if ((0, _github_js__WEBPACK_IMPORTED_MODULE_1__.dK)(found) || (0, _github_js__WEBPACK_IMPORTED_MODULE_1__.dK)(listed)) return {
     kind: "hidden"
    };
    const {state: state} = valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(workflow, (0, _github_js__WEBPACK_IMPORTED_MODULE_1__.EN)(found));
    const {workflow_runs: workflow_runs} = valibot__WEBPACK_IMPORTED_MODULE_2__.qgA(runs, (0, 
    _github_js__WEBPACK_IMPORTED_MODULE_1__.EN)(listed));
    const scheduled = workflow_runs.filter(({event: event}) => event === "schedule").slice(0, MOST_STARTS);
    const lastAtWork = workflow_runs.findIndex(({conclusion: conclusion}) => conclusion !== "skipped");
    const page = `${server}/${repository.repository}`;
    return {
     kind: "seen",
     state: state,
     starts: scheduled.map(({created_at: created_at}) => created_at),
     skipped: lastAtWork < 0 ? workflow_runs.length : lastAtWork,
     url: `${page}/actions/workflows/${file}`,
     variablesUrl: `${page}/settings/variables/actions`
    };
   } catch (error) {
    return {
     kind: "silent",
     why: `GitHub can't list the runs (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error)}).`
    };
   }
  }
 })
};
