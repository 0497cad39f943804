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
const RULES = ['categories', 'title', 'notify-on', 'sms-to', 'email-to'];
/** The streamers as a YAML mapping from login to rules. Mistakes name their line. */
function readMapping(written, reader) {
    const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__/* .LineCounter */ .HN();
    // In this schema all is text: a phone number is not a number.
    const document = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .parseDocument */ .Tp)(written, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
    const mapping = new Mapping(document, lines, reader);
    for (const { message, pos } of document.errors) {
        reader.wrong(mapping.placeAt(pos[0]), `it can't be read as YAML (${message.split('\n')[0]})`, `${HOW}.`);
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
        return this.#entries(this.#document.contents, 'streamers').flatMap(({ key, place, value }) => {
            const login = (0,_streamers_js__WEBPACK_IMPORTED_MODULE_2__/* .readLogin */ .m)(key, place, this.#reader);
            if (seen.has(login))
                this.#wrong(place, `"${login}" is there twice`, 'Put all its rules in one place');
            seen.add(login);
            const written = { login, place };
            for (const rule of isEmpty(value) ? [] : this.#entries(value, place)) {
                this.#readRule(rule, written);
            }
            return [written];
        });
    }
    #readRule({ key, place, value }, written) {
        const words = this.#words(value, `${place}, ${key}`);
        const entries = { place: `${place}, ${key}`, entries: words.flatMap(_reader_js__WEBPACK_IMPORTED_MODULE_1__/* .list */ .p_) };
        switch (RULES.find((rule) => rule === key)) {
            case 'categories':
                // A category can hold spaces and commas, but not a new line.
                written.categories = words
                    .flatMap((word) => word.split('\n').map((part) => part.trim()))
                    .filter(Boolean);
                if (words.join('').trim() === '')
                    this.#wrong(place, 'categories names none', 'Write one or more');
                break;
            case 'title':
                written.title = words.join(' ').trim();
                if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) || written.title === '')
                    this.#wrong(place, 'title is not a text', 'Write the words that the title must hold');
                break;
            case 'notify-on':
                written.notifyOn = entries;
                break;
            case 'sms-to':
                written.smsTo = entries;
                break;
            case 'email-to':
                written.emailTo = entries;
                break;
            default:
                this.#wrong(place, `"${key}" is not a rule`, `Write ${RULES.slice(0, -1).join(', ')} or ${RULES.at(-1)}`);
        }
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
        if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(value))
            return [String(value.value ?? '')];
        const items = (0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isSeq */ .oP)(value) ? value.items.map((item) => this.#resolved(item)) : [undefined];
        return items.flatMap((item) => {
            if ((0,yaml__WEBPACK_IMPORTED_MODULE_0__/* .isScalar */ .jn)(item))
                return [String(item.value ?? '')];
            this.#wrong(place, 'it is neither a text nor a list of texts', HOW);
            return [];
        });
    }
    #resolved(node) {
        const alias = node;
        return typeof alias?.resolve === 'function' ? alias.resolve(this.#document) : node;
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
