export const id = 658;
export const ids = [658];
export const modules = {

/***/ 18658:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   readMapping: () => (/* binding */ readMapping)
/* harmony export */ });
/* harmony import */ var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(38815);
/* harmony import */ var _reader_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(70401);
/* harmony import */ var _streamers_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(91980);



const HOW = 'Write it as in the README, such as `anna: { categories: [Chess] }`';
/** The streamers as a YAML mapping from login to rules. Mistakes name their line. */
function readMapping(written, reader) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // In this schema all is text: a phone number is not a number.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(written, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
    const mapping = new Mapping(document, lines, reader);
    for (const { message, pos } of document.errors) {
        // What stands there may be private.
        const why = message.replace(/: ".*$/s, '').split('\n')[0];
        reader.wrong(mapping.placeAt(pos[0]), `it can't be read as YAML (${why})`, `${HOW}.`);
    }
    return document.errors.length > 0 ? [] : mapping.streamers();
}
class Mapping {
    #document;
    #lines;
    #reader;
    constructor(document, lines, reader) {
        this.#document = document;
        this.#lines = lines;
        this.#reader = reader;
    }
    placeAt(offset) {
        return `streamers, line ${this.#lines.linePos(offset ?? 0).line}`;
    }
    streamers() {
        const seen = new Set();
        return this.#entries(this.#document.contents, 'streamers').map(({ key, place, value }) => {
            const login = (0,_streamers_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogin */ .m)(key, place, this.#reader);
            if (seen.has(login))
                this.#wrong(place, `"${login}" is there twice`, 'Put all its rules in one place');
            seen.add(login);
            const rules = isEmpty(value) ? [] : this.#entries(value, place).map((rule) => this.#rule(rule));
            return Object.assign({ login, place }, ...rules);
        });
    }
    #rule({ key, place, value }) {
        switch (key) {
            case 'categories':
                return { categories: this.#categories(value, place) };
            case 'title':
                return { title: this.#title(value, place) };
            case 'notify-on':
                return { notifyOn: this.#list(value, `${place}, ${key}`) };
            case 'sms-to':
                return { smsTo: this.#list(value, `${place}, ${key}`) };
            case 'email-to':
                return { emailTo: this.#list(value, `${place}, ${key}`) };
            default:
                this.#wrong(place, `"${key}" is not a rule`, 'Write categories, title, notify-on, sms-to or email-to');
                return {};
        }
    }
    /**
     * Names can hold spaces and commas. So in a text alone, what stands between commas counts as a name, and the whole
     * line too, for nobody would see why he is told nothing.
     */
    #categories(value, place) {
        const words = this.#words(value, `${place}, categories`);
        const lines = words.flatMap((word) => word.split('\n'));
        const names = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? lines : lines.flatMap((line) => [line, ...line.split(/,\s/)]);
        const categories = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
        if (categories.length === 0)
            this.#wrong(place, 'categories names none', 'Write one or more');
        return categories;
    }
    #title(value, place) {
        const title = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) ? String(value.value).trim() : '';
        if (title === '')
            this.#wrong(place, 'title is not a text', 'Write the words that the title must hold');
        return title;
    }
    /** An empty text is rather a secret that is not set than nobody. */
    #list(value, place) {
        const entries = this.#words(value, place).flatMap(_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_);
        if (isEmpty(value))
            this.#wrong(place, 'it is empty', 'Write one or more, or [] for none');
        return { place, entries };
    }
    #entries(node, place) {
        const resolved = this.#resolved(node);
        if (!(0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isMap */ .jh)(resolved)) {
            this.#wrong(this.#placeOf(node) ?? place, 'there are no rules with their names here', HOW);
            return [];
        }
        return resolved.items.flatMap(({ key, value }) => {
            const keyPlace = this.#placeOf(key) ?? place;
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(key))
                return [{ key: String(key.value), place: keyPlace, value: this.#resolved(value) }];
            this.#wrong(keyPlace, 'there is a name that is not a text', HOW);
            return [];
        });
    }
    /** The texts of a value: one, or those of a sequence. */
    #words(value, place) {
        const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.map((item) => this.#resolved(item)) : [value];
        return items.flatMap((item) => {
            if (item === null)
                return [];
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item))
                return [String(item.value ?? '')];
            this.#wrong(place, 'it is neither a text nor a list of texts', HOW);
            return [];
        });
    }
    #resolved(node) {
        return (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isAlias */ .Vj)(node) ? node.resolve(this.#document) : node;
    }
    #placeOf(node) {
        const range = node?.range;
        return range ? this.placeAt(range[0]) : undefined;
    }
    #wrong(place, what, write) {
        this.#reader.wrong(place, what, `${write}.`);
    }
}
/** `anna:` alone has no rules of its own. */
function isEmpty(value) {
    return value === null || ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value) && (value.value === null || value.value === ''));
}


/***/ })

};
