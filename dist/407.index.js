export const id = 407;

export const ids = [ 407 ];

export const modules = {
 4407: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   readMapping: () => readMapping
  });
  var yaml__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(8815);
  var _domain_rules_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4238);
  var _pasted_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(7022);
  var _written_rules_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(8);
  const HOW = "Write it like `anna: { categories: [Chess] }`, or write only logins, without a heading";
  function readMapping(written, reader) {
   const lines = new yaml__WEBPACK_IMPORTED_MODULE_0__.HN;
   const document = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Tp)(written, {
    lineCounter: lines,
    schema: "failsafe",
    prettyErrors: false
   });
   const mapping = new Mapping(document, lines, reader);
   for (const {message: message, pos: pos} of document.errors) {
    const why = message.replace(/: ".*$/s, "").split("\n")[0];
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
    const seen = new Set;
    return this.#entries(this.#document.contents, "streamers").map(({key: key, place: place, value: value}) => {
     const login = (0, _written_rules_js__WEBPACK_IMPORTED_MODULE_2__.m)(key, place, this.#reader);
     if (seen.has(login)) this.#wrong(place, `"${login}" is listed twice`, "Put all its rules in one place");
     seen.add(login);
     const rules = isEmpty(value) ? [] : this.#entries(value, place).map(rule => this.#rule(rule));
     return Object.assign({
      login: login,
      place: place
     }, ...rules);
    });
   }
   #rule({key: key, place: place, value: value}) {
    switch (key) {
    case "categories":
     return {
      categories: this.#categories(value, place)
     };

    case "title":
     return {
      title: this.#title(value, place)
     };

    case "notify-on":
     return {
      notifyOn: this.#list(value, `${place}, ${key}`)
     };

    case "sms-to":
     return {
      smsTo: this.#list(value, `${place}, ${key}`)
     };

    case "email-to":
     return {
      emailTo: this.#list(value, `${place}, ${key}`)
     };

    default:
     this.#wrong(place, `"${key}" is not a rule`, "Write categories, title, notify-on, sms-to or email-to");
     return {};
    }
   }
   #categories(value, place) {
    const words = this.#words(value, `${place}, categories`);
    const lines = words.flatMap(word => word.split("\n"));
    const names = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? lines : lines.flatMap(line => [ line, ...line.split(/,\s/) ]);
    const categories = [ ...new Set(names.map(name => name.trim()).filter(Boolean)) ];
    if (categories.length === 0) this.#wrong(place, "categories is empty", "Write one or more");
    return categories;
   }
   #title(value, place) {
    const title = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) ? String(value.value).trim() : "";
    if ((0, _domain_rules_js__WEBPACK_IMPORTED_MODULE_1__.T)(title) === "") this.#wrong(place, "title is not text", "Write the words that the title must contain");
    return title;
   }
   #list(value, place) {
    const entries = this.#words(value, place).flatMap(_pasted_js__WEBPACK_IMPORTED_MODULE_3__.p_);
    if (isEmpty(value)) this.#wrong(place, "it is empty", "Write one or more, or [] for none");
    return {
     place: place,
     entries: entries
    };
   }
   #entries(node, place) {
    const resolved = this.#resolved(node);
    if (!(0, yaml__WEBPACK_IMPORTED_MODULE_0__.jh)(resolved)) {
     this.#wrong(this.#placeOf(node) ?? place, "rules are missing here, or have no names", HOW);
     return [];
    }
    return resolved.items.flatMap(({key: key, value: value}) => {
     const keyPlace = this.#placeOf(key) ?? place;
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(key)) return [ {
      key: String(key.value),
      place: keyPlace,
      value: this.#resolved(value)
     } ];
     this.#wrong(keyPlace, "a name here is not text", HOW);
     return [];
    });
   }
   #words(value, place) {
    const items = (0, yaml__WEBPACK_IMPORTED_MODULE_0__.oP)(value) ? value.items.map(item => this.#resolved(item)) : [ value ];
    return items.flatMap(item => {
     if (item === null) return [];
     if ((0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(item)) return [ String(item.value ?? "") ];
     this.#wrong(place, "it is neither text nor a list", HOW);
     return [];
    });
   }
   #resolved(node) {
    return (0, yaml__WEBPACK_IMPORTED_MODULE_0__.Vj)(node) ? node.resolve(this.#document) : node;
   }
   #placeOf(node) {
    const range = node?.range;
    return range ? this.placeAt(range[0]) : void 0;
   }
   #wrong(place, what, write) {
    this.#reader.wrong(place, what, `${write}.`);
   }
  }
  function isEmpty(value) {
   return value === null || (0, yaml__WEBPACK_IMPORTED_MODULE_0__.jn)(value) && (value.value === null || value.value === "");
  }
 })
};
