export const id = 251;

export const ids = [ 251 ];

export const modules = {
 4251: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   StreamersYaml: () => StreamersYaml
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  const HOW = 'Write it like `anna: { categories: [Chess], live-text: "{name} is on" }`, or write only logins, without a heading.';
  class StreamersYaml {
   reader;
   #lines=new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   #document;
   constructor(written, reader) {
    this.reader = reader;
    const options = {
     lineCounter: this.#lines,
     schema: "failsafe",
     prettyErrors: false
    };
    this.#document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(written, options);
    for (const {message: message, pos: pos} of this.#document.errors) {
     const why = message.replace(/: ".*$/s, "").split("\n")[0];
     reader.wrong(this.#placeAt(pos[0]), `it can't be read as YAML (${why})`, HOW);
    }
   }
   streamers() {
    return this.#document.errors.length > 0 ? [] : this.#entries(this.#document.contents, "streamers");
   }
   rules(value, place) {
    return this.isEmpty(value) ? [] : this.#entries(value, place);
   }
   texts(value, place) {
    const items = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items.map(item => this.#resolved(item)) : [ value ];
    return items.flatMap(item => {
     if (this.isEmpty(item)) return [];
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item)) return [ String(item.value ?? "") ];
     this.reader.wrong(place, "it is neither text nor a list", HOW);
     return [];
    });
   }
   text(value) {
    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && !this.isEmpty(value) ? String(value.value) : void 0;
   }
   isList(value) {
    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value);
   }
   isEmpty(value) {
    if (value === null) return true;
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value)) return false;
    return value.type === "PLAIN" ? /^(~|null|)$/i.test(String(value.value ?? "")) : value.value === "";
   }
   #entries(node, place) {
    const resolved = this.#resolved(node);
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(resolved)) {
     this.reader.wrong(this.#placeOf(node) ?? place, "rules are missing here, or have no names", HOW);
     return [];
    }
    return resolved.items.flatMap(({key: key, value: value}) => {
     const keyPlace = this.#placeOf(key) ?? place;
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) return [ {
      name: String(key.value),
      place: keyPlace,
      value: this.#resolved(value)
     } ];
     this.reader.wrong(keyPlace, "a name here is not text", HOW);
     return [];
    });
   }
   #resolved(node) {
    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? node.resolve(this.#document) : node;
   }
   #placeOf(node) {
    const range = node?.range;
    return range ? this.#placeAt(range[0]) : void 0;
   }
   #placeAt(offset) {
    return `streamers, line ${this.#lines.linePos(offset).line}`;
   }
  }
 })
};
