export const id = 716;
export const ids = [716];
export const modules = {

/***/ 716:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   seeRuns: () => (/* binding */ seeRuns)
/* harmony export */ });
/* harmony import */ var valibot__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(7934);
/* harmony import */ var _trouble_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2695);
/* harmony import */ var _github_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(8374);



const workflow = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ state: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() });
const runs = valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({
    workflow_runs: valibot__WEBPACK_IMPORTED_MODULE_2__/* .array */ .YOg(valibot__WEBPACK_IMPORTED_MODULE_2__/* .object */ .Ikc({ created_at: valibot__WEBPACK_IMPORTED_MODULE_2__/* .pipe */ .FsL(valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP(), valibot__WEBPACK_IMPORTED_MODULE_2__/* .transform */ .pdi(Date.parse), valibot__WEBPACK_IMPORTED_MODULE_2__/* .number */ .aig()), event: valibot__WEBPACK_IMPORTED_MODULE_2__/* .string */ .YjP() })),
});
/**
 * What GitHub knows of the workflow that watches: of this one or, for one that only checks (`NAME-setup.yml`), of
 * `NAME.yml` beside it. https://docs.github.com/en/rest/actions/workflows#get-a-workflow
 */
async function seeRuns({ server, workflowRef, ...repository }) {
    const file = (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .workflowFile */ .EY)(workflowRef)?.replace(/-setup(?=\.ya?ml$)/, '');
    if (file === undefined || !(0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .canAsk */ .Gj)(repository))
        return { kind: 'hidden' };
    const path = `actions/workflows/${encodeURIComponent(file)}`;
    try {
        const [found, listed] = await Promise.all([
            (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X3)(repository, path),
            (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .askGitHub */ .X3)(repository, `${path}/runs?event=schedule&per_page=30`),
        ]);
        // Without the permission, GitHub says 403; of what is not there, 404.
        if (found.status === 404)
            return { kind: 'no workflow', file };
        if ((0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(found) || (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .isHidden */ .dK)(listed))
            return { kind: 'hidden' };
        const { state } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(workflow, (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(found));
        const { workflow_runs } = valibot__WEBPACK_IMPORTED_MODULE_2__/* .parse */ .qgA(runs, (0,_github_js__WEBPACK_IMPORTED_MODULE_1__/* .bodyOf */ .EN)(listed));
        return {
            kind: 'seen',
            state,
            starts: workflow_runs.map(({ created_at }) => created_at),
            url: `${server}/${repository.repository}/actions/workflows/${file}`,
        };
    }
    catch (error) {
        return { kind: 'silent', why: `GitHub can't be asked for the runs (${(0,_trouble_js__WEBPACK_IMPORTED_MODULE_0__/* .wordsOf */ .Z)(error)}).` };
    }
}


/***/ })

};
