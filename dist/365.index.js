export const id = 365;

export const ids = [ 365 ];

export const modules = {
 9379: ((module, __unused_webpack_exports, __webpack_require__) => {
  const ANY = Symbol("SemVer ANY");
  class Comparator {
   static get ANY() {
    return ANY;
   }
   constructor(comp, options) {
    options = parseOptions(options);
    if (comp instanceof Comparator) if (comp.loose === !!options.loose) return comp; else comp = comp.value;
    comp = comp.trim().split(/\s+/).join(" ");
    debug("comparator", comp, options);
    this.options = options;
    this.loose = !!options.loose;
    this.parse(comp);
    if (this.semver === ANY) this.value = ""; else this.value = this.operator + this.semver.version;
    debug("comp", this);
   }
   parse(comp) {
    const r = this.options.loose ? re[t.COMPARATORLOOSE] : re[t.COMPARATOR];
    const m = comp.match(r);
    if (!m) throw new TypeError(`Invalid comparator: ${comp}`);
    this.operator = m[1] !== void 0 ? m[1] : "";
    if (this.operator === "=") this.operator = "";
    if (!m[2]) this.semver = ANY; else this.semver = new SemVer(m[2], this.options.loose);
   }
   toString() {
    return this.value;
   }
   test(version) {
    debug("Comparator.test", version, this.options.loose);
    if (this.semver === ANY || version === ANY) return true;
    if (typeof version === "string") try {
     version = new SemVer(version, this.options);
    } catch (er) {
     return false;
    }
    return cmp(version, this.operator, this.semver, this.options);
   }
   intersects(comp, options) {
    if (!(comp instanceof Comparator)) throw new TypeError("a Comparator is required");
    if (this.operator === "") {
     if (this.value === "") return true;
     return new Range(comp.value, options).test(this.value);
    } else if (comp.operator === "") {
     if (comp.value === "") return true;
     return new Range(this.value, options).test(comp.semver);
    }
    options = parseOptions(options);
    if (options.includePrerelease && (this.value === "<0.0.0-0" || comp.value === "<0.0.0-0")) return false;
    if (!options.includePrerelease && (this.value.startsWith("<0.0.0") || comp.value.startsWith("<0.0.0"))) return false;
    if (this.operator.startsWith(">") && comp.operator.startsWith(">")) return true;
    if (this.operator.startsWith("<") && comp.operator.startsWith("<")) return true;
    if (this.semver.version === comp.semver.version && this.operator.includes("=") && comp.operator.includes("=")) return true;
    if (cmp(this.semver, "<", comp.semver, options) && this.operator.startsWith(">") && comp.operator.startsWith("<")) return true;
    if (cmp(this.semver, ">", comp.semver, options) && this.operator.startsWith("<") && comp.operator.startsWith(">")) return true;
    return false;
   }
  }
  module.exports = Comparator;
  const parseOptions = __webpack_require__(356);
  const {safeRe: re, t: t} = __webpack_require__(5471);
  const cmp = __webpack_require__(8646);
  const debug = __webpack_require__(1159);
  const SemVer = __webpack_require__(7163);
  const Range = __webpack_require__(6782);
 }),
 6782: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SPACE_CHARACTERS = /\s+/g;
  class Range {
   constructor(range, options) {
    options = parseOptions(options);
    if (range instanceof Range) if (range.loose === !!options.loose && range.includePrerelease === !!options.includePrerelease) return range; else return new Range(range.raw, options);
    if (range instanceof Comparator) {
     this.raw = range.value;
     this.set = [ [ range ] ];
     this.formatted = void 0;
     return this;
    }
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    this.raw = range.trim().replace(SPACE_CHARACTERS, " ");
    this.set = this.raw.split("||").map(r => this.parseRange(r.trim())).filter(c => c.length);
    if (!this.set.length) throw new TypeError(`Invalid SemVer Range: ${this.raw}`);
    if (this.set.length > 1) {
     const first = this.set[0];
     this.set = this.set.filter(c => !isNullSet(c[0]));
     if (this.set.length === 0) this.set = [ first ]; else if (this.set.length > 1) for (const c of this.set) if (c.length === 1 && isAny(c[0])) {
      this.set = [ c ];
      break;
     }
    }
    this.formatted = void 0;
   }
   get range() {
    if (this.formatted === void 0) {
     this.formatted = "";
     for (let i = 0; i < this.set.length; i++) {
      if (i > 0) this.formatted += "||";
      const comps = this.set[i];
      for (let k = 0; k < comps.length; k++) {
       if (k > 0) this.formatted += " ";
       this.formatted += comps[k].toString().trim();
      }
     }
    }
    return this.formatted;
   }
   format() {
    return this.range;
   }
   toString() {
    return this.range;
   }
   parseRange(range) {
    range = range.replace(BUILDSTRIPRE, "");
    const memoOpts = (this.options.includePrerelease && FLAG_INCLUDE_PRERELEASE) | (this.options.loose && FLAG_LOOSE);
    const memoKey = memoOpts + ":" + range;
    const cached = cache.get(memoKey);
    if (cached) return cached;
    const loose = this.options.loose;
    const hr = loose ? re[t.HYPHENRANGELOOSE] : re[t.HYPHENRANGE];
    range = range.replace(hr, hyphenReplace(this.options.includePrerelease));
    debug("hyphen replace", range);
    range = trimComparatorWhitespace(range);
    debug("comparator trim", range);
    range = range.replace(re[t.TILDETRIM], tildeTrimReplace);
    debug("tilde trim", range);
    range = range.replace(re[t.CARETTRIM], caretTrimReplace);
    debug("caret trim", range);
    let rangeList = range.split(" ").map(comp => parseComparator(comp, this.options)).join(" ").split(/\s+/).map(comp => replaceGTE0(comp, this.options));
    if (loose) rangeList = rangeList.filter(comp => {
     debug("loose invalid filter", comp, this.options);
     return !!comp.match(re[t.COMPARATORLOOSE]);
    });
    debug("range list", rangeList);
    const rangeMap = new Map;
    const comparators = rangeList.map(comp => new Comparator(comp, this.options));
    for (const comp of comparators) {
     if (isNullSet(comp)) return [ comp ];
     rangeMap.set(comp.value, comp);
    }
    if (rangeMap.size > 1 && rangeMap.has("")) rangeMap.delete("");
    const result = [ ...rangeMap.values() ];
    cache.set(memoKey, result);
    return result;
   }
   intersects(range, options) {
    if (!(range instanceof Range)) throw new TypeError("a Range is required");
    return this.set.some(thisComparators => isSatisfiable(thisComparators, options) && range.set.some(rangeComparators => isSatisfiable(rangeComparators, options) && thisComparators.every(thisComparator => rangeComparators.every(rangeComparator => thisComparator.intersects(rangeComparator, options)))));
   }
   test(version) {
    if (!version) return false;
    if (typeof version === "string") try {
     version = new SemVer(version, this.options);
    } catch (er) {
     return false;
    }
    for (let i = 0; i < this.set.length; i++) if (testSet(this.set[i], version, this.options)) return true;
    return false;
   }
  }
  module.exports = Range;
  const LRU = __webpack_require__(1383);
  const cache = new LRU;
  const parseOptions = __webpack_require__(356);
  const Comparator = __webpack_require__(9379);
  const debug = __webpack_require__(1159);
  const SemVer = __webpack_require__(7163);
  const trimComparatorWhitespace = __webpack_require__(9737);
  const {safeRe: re, src: src, t: t, tildeTrimReplace: tildeTrimReplace, caretTrimReplace: caretTrimReplace} = __webpack_require__(5471);
  const {FLAG_INCLUDE_PRERELEASE: FLAG_INCLUDE_PRERELEASE, FLAG_LOOSE: FLAG_LOOSE} = __webpack_require__(5101);
  const BUILDSTRIPRE = new RegExp(src[t.BUILD], "g");
  const isNullSet = c => c.value === "<0.0.0-0";
  const isAny = c => c.value === "";
  const isSatisfiable = (comparators, options) => {
   let result = true;
   const remainingComparators = comparators.slice();
   let testComparator = remainingComparators.pop();
   while (result && remainingComparators.length) {
    result = remainingComparators.every(otherComparator => testComparator.intersects(otherComparator, options));
    testComparator = remainingComparators.pop();
   }
   return result;
  };
  const parseComparator = (comp, options) => {
   comp = comp.replace(re[t.BUILD], "");
   debug("comp", comp, options);
   comp = replaceCarets(comp, options);
   debug("caret", comp);
   comp = replaceTildes(comp, options);
   debug("tildes", comp);
   comp = replaceXRanges(comp, options);
   debug("xrange", comp);
   comp = replaceStars(comp, options);
   debug("stars", comp);
   return comp;
  };
  const isX = id => !id || id.toLowerCase() === "x" || id === "*";
  const invalidXRangeOrder = (M, m, p) => isX(M) && !isX(m) || isX(m) && p && !isX(p);
  const replaceTildes = (comp, options) => comp.trim().split(/\s+/).map(c => replaceTilde(c, options)).join(" ");
  const replaceTilde = (comp, options) => {
   const r = options.loose ? re[t.TILDELOOSE] : re[t.TILDE];
   const z = options.includePrerelease ? "-0" : "";
   return comp.replace(r, (_, M, m, p, pr) => {
    debug("tilde", comp, _, M, m, p, pr);
    let ret;
    if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else if (pr) {
     debug("replaceTilde pr", pr);
     ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`;
    } else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`;
    debug("tilde return", ret);
    return ret;
   });
  };
  const replaceCarets = (comp, options) => comp.trim().split(/\s+/).map(c => replaceCaret(c, options)).join(" ");
  const replaceCaret = (comp, options) => {
   debug("caret", comp, options);
   const r = options.loose ? re[t.CARETLOOSE] : re[t.CARET];
   const z = options.includePrerelease ? "-0" : "";
   return comp.replace(r, (_, M, m, p, pr) => {
    debug("caret", comp, _, M, m, p, pr);
    let ret;
    if (isX(M)) ret = ""; else if (isX(m)) ret = `>=${M}.0.0${z} <${+M + 1}.0.0-0`; else if (isX(p)) if (M === "0") ret = `>=${M}.${m}.0${z} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.0${z} <${+M + 1}.0.0-0`; else if (pr) {
     debug("replaceCaret pr", pr);
     if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p}-${pr} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p}-${pr} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p}-${pr} <${+M + 1}.0.0-0`;
    } else {
     debug("no pr");
     if (M === "0") if (m === "0") ret = `>=${M}.${m}.${p} <${M}.${m}.${+p + 1}-0`; else ret = `>=${M}.${m}.${p} <${M}.${+m + 1}.0-0`; else ret = `>=${M}.${m}.${p} <${+M + 1}.0.0-0`;
    }
    debug("caret return", ret);
    return ret;
   });
  };
  const replaceXRanges = (comp, options) => {
   debug("replaceXRanges", comp, options);
   return comp.split(/\s+/).map(c => replaceXRange(c, options)).join(" ");
  };
  const replaceXRange = (comp, options) => {
   comp = comp.trim();
   const r = options.loose ? re[t.XRANGELOOSE] : re[t.XRANGE];
   return comp.replace(r, (ret, gtlt, M, m, p, pr) => {
    debug("xRange", comp, ret, gtlt, M, m, p, pr);
    if (invalidXRangeOrder(M, m, p)) return comp;
    const xM = isX(M);
    const xm = xM || isX(m);
    const xp = xm || isX(p);
    const anyX = xp;
    if (gtlt === "=" && anyX) gtlt = "";
    pr = options.includePrerelease ? "-0" : "";
    if (xM) if (gtlt === ">" || gtlt === "<") ret = "<0.0.0-0"; else ret = "*"; else if (gtlt && anyX) {
     if (xm) m = 0;
     p = 0;
     if (gtlt === ">") {
      gtlt = ">=";
      if (xm) {
       M = +M + 1;
       m = 0;
       p = 0;
      } else {
       m = +m + 1;
       p = 0;
      }
     } else if (gtlt === "<=") {
      gtlt = "<";
      if (xm) M = +M + 1; else m = +m + 1;
     }
     if (gtlt === "<") pr = "-0";
     ret = `${gtlt + M}.${m}.${p}${pr}`;
    } else if (xm) ret = `>=${M}.0.0${pr} <${+M + 1}.0.0-0`; else if (xp) ret = `>=${M}.${m}.0${pr} <${M}.${+m + 1}.0-0`;
    debug("xRange return", ret);
    return ret;
   });
  };
  const replaceStars = (comp, options) => {
   debug("replaceStars", comp, options);
   return comp.trim().replace(re[t.STAR], "");
  };
  const replaceGTE0 = (comp, options) => {
   debug("replaceGTE0", comp, options);
   return comp.trim().replace(re[options.includePrerelease ? t.GTE0PRE : t.GTE0], "");
  };
  const hyphenReplace = incPr => ($0, from, fM, fm, fp, fpr, fb, to, tM, tm, tp, tpr) => {
   if (isX(fM)) from = ""; else if (isX(fm)) from = `>=${fM}.0.0${incPr ? "-0" : ""}`; else if (isX(fp)) from = `>=${fM}.${fm}.0${incPr ? "-0" : ""}`; else if (fpr) from = `>=${from}`; else from = `>=${from}${incPr ? "-0" : ""}`;
   if (isX(tM)) to = ""; else if (isX(tm)) to = `<${+tM + 1}.0.0-0`; else if (isX(tp)) to = `<${tM}.${+tm + 1}.0-0`; else if (tpr) to = `<=${tM}.${tm}.${tp}-${tpr}`; else if (incPr) to = `<${tM}.${tm}.${+tp + 1}-0`; else to = `<=${to}`;
   return `${from} ${to}`.trim();
  };
  const testSet = (set, version, options) => {
   for (let i = 0; i < set.length; i++) if (!set[i].test(version)) return false;
   if (version.prerelease.length && !options.includePrerelease) {
    for (let i = 0; i < set.length; i++) {
     debug(set[i].semver);
     if (set[i].semver === Comparator.ANY) continue;
     if (set[i].semver.prerelease.length > 0) {
      const allowed = set[i].semver;
      if (allowed.major === version.major && allowed.minor === version.minor && allowed.patch === version.patch) return true;
     }
    }
    return false;
   }
   return true;
  };
 }),
 7163: ((module, __unused_webpack_exports, __webpack_require__) => {
  const debug = __webpack_require__(1159);
  const {MAX_LENGTH: MAX_LENGTH, MAX_SAFE_INTEGER: MAX_SAFE_INTEGER} = __webpack_require__(5101);
  const {safeRe: re, t: t} = __webpack_require__(5471);
  const parseOptions = __webpack_require__(356);
  const {compareIdentifiers: compareIdentifiers} = __webpack_require__(3348);
  const isPrereleaseIdentifier = (prerelease, identifier) => {
   const identifiers = identifier.split(".");
   if (identifiers.length > prerelease.length) return false;
   for (let i = 0; i < identifiers.length; i++) if (compareIdentifiers(prerelease[i], identifiers[i]) !== 0) return false;
   return true;
  };
  class SemVer {
   constructor(version, options) {
    options = parseOptions(options);
    if (version instanceof SemVer) if (version.loose === !!options.loose && version.includePrerelease === !!options.includePrerelease) return version; else version = version.version; else if (typeof version !== "string") throw new TypeError(`Invalid version. Must be a string. Got type "${typeof version}".`);
    if (version.length > MAX_LENGTH) throw new TypeError(`version is longer than ${MAX_LENGTH} characters`);
    debug("SemVer", version, options);
    this.options = options;
    this.loose = !!options.loose;
    this.includePrerelease = !!options.includePrerelease;
    const m = version.trim().match(options.loose ? re[t.LOOSE] : re[t.FULL]);
    if (!m) throw new TypeError(`Invalid Version: ${version}`);
    this.raw = version;
    this.major = +m[1];
    this.minor = +m[2];
    this.patch = +m[3];
    if (this.major > MAX_SAFE_INTEGER || this.major < 0) throw new TypeError("Invalid major version");
    if (this.minor > MAX_SAFE_INTEGER || this.minor < 0) throw new TypeError("Invalid minor version");
    if (this.patch > MAX_SAFE_INTEGER || this.patch < 0) throw new TypeError("Invalid patch version");
    if (!m[4]) this.prerelease = []; else this.prerelease = m[4].split(".").map(id => {
     if (/^[0-9]+$/.test(id)) {
      const num = +id;
      if (num >= 0 && num < MAX_SAFE_INTEGER) return num;
     }
     return id;
    });
    this.build = m[5] ? m[5].split(".") : [];
    this.format();
   }
   format() {
    this.version = `${this.major}.${this.minor}.${this.patch}`;
    if (this.prerelease.length) this.version += `-${this.prerelease.join(".")}`;
    return this.version;
   }
   toString() {
    return this.version;
   }
   compare(other) {
    debug("SemVer.compare", this.version, this.options, other);
    if (!(other instanceof SemVer)) {
     if (typeof other === "string" && other === this.version) return 0;
     other = new SemVer(other, this.options);
    }
    if (other.version === this.version) return 0;
    return this.compareMain(other) || this.comparePre(other);
   }
   compareMain(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.major < other.major) return -1;
    if (this.major > other.major) return 1;
    if (this.minor < other.minor) return -1;
    if (this.minor > other.minor) return 1;
    if (this.patch < other.patch) return -1;
    if (this.patch > other.patch) return 1;
    return 0;
   }
   comparePre(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    if (this.prerelease.length && !other.prerelease.length) return -1; else if (!this.prerelease.length && other.prerelease.length) return 1; else if (!this.prerelease.length && !other.prerelease.length) return 0;
    let i = 0;
    do {
     const a = this.prerelease[i];
     const b = other.prerelease[i];
     debug("prerelease compare", i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   compareBuild(other) {
    if (!(other instanceof SemVer)) other = new SemVer(other, this.options);
    let i = 0;
    do {
     const a = this.build[i];
     const b = other.build[i];
     debug("build compare", i, a, b);
     if (a === void 0 && b === void 0) return 0; else if (b === void 0) return 1; else if (a === void 0) return -1; else if (a === b) continue; else return compareIdentifiers(a, b);
    } while (++i);
   }
   inc(release, identifier, identifierBase) {
    if (release.startsWith("pre")) {
     if (!identifier && identifierBase === false) throw new Error("invalid increment argument: identifier is empty");
     if (identifier) {
      const match = `-${identifier}`.match(this.options.loose ? re[t.PRERELEASELOOSE] : re[t.PRERELEASE]);
      if (!match || match[1] !== identifier) throw new Error(`invalid identifier: ${identifier}`);
     }
    }
    switch (release) {
    case "premajor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor = 0;
     this.major++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "preminor":
     this.prerelease.length = 0;
     this.patch = 0;
     this.minor++;
     this.inc("pre", identifier, identifierBase);
     break;

    case "prepatch":
     this.prerelease.length = 0;
     this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "prerelease":
     if (this.prerelease.length === 0) this.inc("patch", identifier, identifierBase);
     this.inc("pre", identifier, identifierBase);
     break;

    case "release":
     if (this.prerelease.length === 0) throw new Error(`version ${this.raw} is not a prerelease`);
     this.prerelease.length = 0;
     break;

    case "major":
     if (this.minor !== 0 || this.patch !== 0 || this.prerelease.length === 0) this.major++;
     this.minor = 0;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "minor":
     if (this.patch !== 0 || this.prerelease.length === 0) this.minor++;
     this.patch = 0;
     this.prerelease = [];
     break;

    case "patch":
     if (this.prerelease.length === 0) this.patch++;
     this.prerelease = [];
     break;

    case "pre":
     {
      const base = Number(identifierBase) ? 1 : 0;
      if (this.prerelease.length === 0) this.prerelease = [ base ]; else {
       let i = this.prerelease.length;
       while (--i >= 0) if (typeof this.prerelease[i] === "number") {
        this.prerelease[i]++;
        i = -2;
       }
       if (i === -1) {
        if (identifier === this.prerelease.join(".") && identifierBase === false) throw new Error("invalid increment argument: identifier already exists");
        this.prerelease.push(base);
       }
      }
      if (identifier) {
       let prerelease = [ identifier, base ];
       if (identifierBase === false) prerelease = [ identifier ];
       if (isPrereleaseIdentifier(this.prerelease, identifier)) {
        const prereleaseBase = this.prerelease[identifier.split(".").length];
        if (isNaN(prereleaseBase)) this.prerelease = prerelease;
       } else this.prerelease = prerelease;
      }
      break;
     }

    default:
     throw new Error(`invalid increment argument: ${release}`);
    }
    this.raw = this.format();
    if (this.build.length) this.raw += `+${this.build.join(".")}`;
    return this;
   }
  }
  module.exports = SemVer;
 }),
 1799: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(6353);
  const clean = (version, options) => {
   const s = parse(version.trim().replace(/^[=v]+/, ""), options);
   return s ? s.version : null;
  };
  module.exports = clean;
 }),
 8646: ((module, __unused_webpack_exports, __webpack_require__) => {
  const eq = __webpack_require__(5082);
  const neq = __webpack_require__(4974);
  const gt = __webpack_require__(6599);
  const gte = __webpack_require__(1236);
  const lt = __webpack_require__(3872);
  const lte = __webpack_require__(6717);
  const cmp = (a, op, b, loose) => {
   switch (op) {
   case "===":
    if (typeof a === "object") a = a.version;
    if (typeof b === "object") b = b.version;
    return a === b;

   case "!==":
    if (typeof a === "object") a = a.version;
    if (typeof b === "object") b = b.version;
    return a !== b;

   case "":
   case "=":
   case "==":
    return eq(a, b, loose);

   case "!=":
    return neq(a, b, loose);

   case ">":
    return gt(a, b, loose);

   case ">=":
    return gte(a, b, loose);

   case "<":
    return lt(a, b, loose);

   case "<=":
    return lte(a, b, loose);

   default:
    throw new TypeError(`Invalid operator: ${op}`);
   }
  };
  module.exports = cmp;
 }),
 5385: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = __webpack_require__(6353);
  const {safeRe: re, t: t} = __webpack_require__(5471);
  const coerce = (version, options) => {
   if (version instanceof SemVer) return version;
   if (typeof version === "number") version = String(version);
   if (typeof version !== "string") return null;
   options = options || {};
   let match = null;
   if (!options.rtl) match = version.match(options.includePrerelease ? re[t.COERCEFULL] : re[t.COERCE]); else {
    const coerceRtlRegex = options.includePrerelease ? re[t.COERCERTLFULL] : re[t.COERCERTL];
    let next;
    while ((next = coerceRtlRegex.exec(version)) && (!match || match.index + match[0].length !== version.length)) {
     if (!match || next.index + next[0].length !== match.index + match[0].length) match = next;
     coerceRtlRegex.lastIndex = next.index + next[1].length + next[2].length;
    }
    coerceRtlRegex.lastIndex = -1;
   }
   if (match === null) return null;
   const major = match[2];
   const minor = match[3] || "0";
   const patch = match[4] || "0";
   const prerelease = options.includePrerelease && match[5] ? `-${match[5]}` : "";
   const build = options.includePrerelease && match[6] ? `+${match[6]}` : "";
   return parse(`${major}.${minor}.${patch}${prerelease}${build}`, options);
  };
  module.exports = coerce;
 }),
 7648: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compareBuild = (a, b, loose) => {
   const versionA = new SemVer(a, loose);
   const versionB = new SemVer(b, loose);
   return versionA.compare(versionB) || versionA.compareBuild(versionB);
  };
  module.exports = compareBuild;
 }),
 6874: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const compareLoose = (a, b) => compare(a, b, true);
  module.exports = compareLoose;
 }),
 8469: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const compare = (a, b, loose) => new SemVer(a, loose).compare(new SemVer(b, loose));
  module.exports = compare;
 }),
 711: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(6353);
  const diff = (version1, version2) => {
   const v1 = parse(version1, null, true);
   const v2 = parse(version2, null, true);
   const comparison = v1.compare(v2);
   if (comparison === 0) return null;
   const v1Higher = comparison > 0;
   const highVersion = v1Higher ? v1 : v2;
   const lowVersion = v1Higher ? v2 : v1;
   const highHasPre = !!highVersion.prerelease.length;
   const lowHasPre = !!lowVersion.prerelease.length;
   if (lowHasPre && !highHasPre) {
    if (!lowVersion.patch && !lowVersion.minor) return "major";
    if (lowVersion.compareMain(highVersion) === 0) {
     if (lowVersion.minor && !lowVersion.patch) return "minor";
     return "patch";
    }
   }
   const prefix = highHasPre ? "pre" : "";
   if (v1.major !== v2.major) return prefix + "major";
   if (v1.minor !== v2.minor) return prefix + "minor";
   if (v1.patch !== v2.patch) return prefix + "patch";
   return "prerelease";
  };
  module.exports = diff;
 }),
 5082: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const eq = (a, b, loose) => compare(a, b, loose) === 0;
  module.exports = eq;
 }),
 6599: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const gt = (a, b, loose) => compare(a, b, loose) > 0;
  module.exports = gt;
 }),
 1236: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const gte = (a, b, loose) => compare(a, b, loose) >= 0;
  module.exports = gte;
 }),
 2338: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const inc = (version, release, options, identifier, identifierBase) => {
   if (typeof options === "string") {
    identifierBase = identifier;
    identifier = options;
    options = void 0;
   }
   try {
    return new SemVer(version instanceof SemVer ? version.version : version, options).inc(release, identifier, identifierBase).version;
   } catch (er) {
    return null;
   }
  };
  module.exports = inc;
 }),
 3872: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const lt = (a, b, loose) => compare(a, b, loose) < 0;
  module.exports = lt;
 }),
 6717: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const lte = (a, b, loose) => compare(a, b, loose) <= 0;
  module.exports = lte;
 }),
 8511: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const major = (a, loose) => new SemVer(a, loose).major;
  module.exports = major;
 }),
 2603: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const minor = (a, loose) => new SemVer(a, loose).minor;
  module.exports = minor;
 }),
 4974: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const neq = (a, b, loose) => compare(a, b, loose) !== 0;
  module.exports = neq;
 }),
 6353: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const parse = (version, options, throwErrors = false) => {
   if (version instanceof SemVer) return version;
   try {
    return new SemVer(version, options);
   } catch (er) {
    if (!throwErrors) return null;
    throw er;
   }
  };
  module.exports = parse;
 }),
 8756: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const patch = (a, loose) => new SemVer(a, loose).patch;
  module.exports = patch;
 }),
 5714: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(6353);
  const prerelease = (version, options) => {
   const parsed = parse(version, options);
   return parsed && parsed.prerelease.length ? parsed.prerelease : null;
  };
  module.exports = prerelease;
 }),
 2173: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compare = __webpack_require__(8469);
  const rcompare = (a, b, loose) => compare(b, a, loose);
  module.exports = rcompare;
 }),
 7192: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compareBuild = __webpack_require__(7648);
  const rsort = (list, loose) => list.sort((a, b) => compareBuild(b, a, loose));
  module.exports = rsort;
 }),
 8011: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const satisfies = (version, range, options) => {
   try {
    range = new Range(range, options);
   } catch (er) {
    return false;
   }
   return range.test(version);
  };
  module.exports = satisfies;
 }),
 9872: ((module, __unused_webpack_exports, __webpack_require__) => {
  const compareBuild = __webpack_require__(7648);
  const sort = (list, loose) => list.sort((a, b) => compareBuild(a, b, loose));
  module.exports = sort;
 }),
 6114: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(6353);
  const constants = __webpack_require__(5101);
  const SemVer = __webpack_require__(7163);
  const truncate = (version, truncation, options) => {
   if (!constants.RELEASE_TYPES.includes(truncation)) return null;
   const clonedVersion = cloneInputVersion(version, options);
   return clonedVersion && doTruncation(clonedVersion, truncation);
  };
  const cloneInputVersion = (version, options) => {
   const versionStringToParse = version instanceof SemVer ? version.version : version;
   return parse(versionStringToParse, options);
  };
  const doTruncation = (version, truncation) => {
   if (isPrerelease(truncation)) return version.version;
   version.prerelease = [];
   switch (truncation) {
   case "major":
    version.minor = 0;
    version.patch = 0;
    break;

   case "minor":
    version.patch = 0;
    break;
   }
   return version.format();
  };
  const isPrerelease = type => type.startsWith("pre");
  module.exports = truncate;
 }),
 8780: ((module, __unused_webpack_exports, __webpack_require__) => {
  const parse = __webpack_require__(6353);
  const valid = (version, options) => {
   const v = parse(version, options);
   return v ? v.version : null;
  };
  module.exports = valid;
 }),
 2088: ((module, __unused_webpack_exports, __webpack_require__) => {
  const internalRe = __webpack_require__(5471);
  const constants = __webpack_require__(5101);
  const SemVer = __webpack_require__(7163);
  const identifiers = __webpack_require__(3348);
  const parse = __webpack_require__(6353);
  const valid = __webpack_require__(8780);
  const clean = __webpack_require__(1799);
  const inc = __webpack_require__(2338);
  const diff = __webpack_require__(711);
  const major = __webpack_require__(8511);
  const minor = __webpack_require__(2603);
  const patch = __webpack_require__(8756);
  const prerelease = __webpack_require__(5714);
  const compare = __webpack_require__(8469);
  const rcompare = __webpack_require__(2173);
  const compareLoose = __webpack_require__(6874);
  const compareBuild = __webpack_require__(7648);
  const sort = __webpack_require__(9872);
  const rsort = __webpack_require__(7192);
  const gt = __webpack_require__(6599);
  const lt = __webpack_require__(3872);
  const eq = __webpack_require__(5082);
  const neq = __webpack_require__(4974);
  const gte = __webpack_require__(1236);
  const lte = __webpack_require__(6717);
  const cmp = __webpack_require__(8646);
  const coerce = __webpack_require__(5385);
  const truncate = __webpack_require__(6114);
  const Comparator = __webpack_require__(9379);
  const Range = __webpack_require__(6782);
  const satisfies = __webpack_require__(8011);
  const toComparators = __webpack_require__(4750);
  const maxSatisfying = __webpack_require__(3193);
  const minSatisfying = __webpack_require__(8595);
  const minVersion = __webpack_require__(1866);
  const validRange = __webpack_require__(4737);
  const outside = __webpack_require__(280);
  const gtr = __webpack_require__(2276);
  const ltr = __webpack_require__(5213);
  const intersects = __webpack_require__(3465);
  const simplifyRange = __webpack_require__(2028);
  const subset = __webpack_require__(1489);
  module.exports = {
   parse: parse,
   valid: valid,
   clean: clean,
   inc: inc,
   diff: diff,
   major: major,
   minor: minor,
   patch: patch,
   prerelease: prerelease,
   compare: compare,
   rcompare: rcompare,
   compareLoose: compareLoose,
   compareBuild: compareBuild,
   sort: sort,
   rsort: rsort,
   gt: gt,
   lt: lt,
   eq: eq,
   neq: neq,
   gte: gte,
   lte: lte,
   cmp: cmp,
   coerce: coerce,
   truncate: truncate,
   Comparator: Comparator,
   Range: Range,
   satisfies: satisfies,
   toComparators: toComparators,
   maxSatisfying: maxSatisfying,
   minSatisfying: minSatisfying,
   minVersion: minVersion,
   validRange: validRange,
   outside: outside,
   gtr: gtr,
   ltr: ltr,
   intersects: intersects,
   simplifyRange: simplifyRange,
   subset: subset,
   SemVer: SemVer,
   re: internalRe.re,
   src: internalRe.src,
   tokens: internalRe.t,
   SEMVER_SPEC_VERSION: constants.SEMVER_SPEC_VERSION,
   RELEASE_TYPES: constants.RELEASE_TYPES,
   compareIdentifiers: identifiers.compareIdentifiers,
   rcompareIdentifiers: identifiers.rcompareIdentifiers
  };
 }),
 5101: module => {
  const SEMVER_SPEC_VERSION = "2.0.0";
  const MAX_LENGTH = 256;
  const MAX_SAFE_INTEGER = Number.MAX_SAFE_INTEGER || 9007199254740991;
  const MAX_SAFE_COMPONENT_LENGTH = 16;
  const MAX_SAFE_BUILD_LENGTH = MAX_LENGTH - 6;
  const WHITESPACE_CHARACTERS = [ "\t", "\n", "\v", "\f", "\r", " ", "\xa0", "\u1680", "\u2000", "\u2001", "\u2002", "\u2003", "\u2004", "\u2005", "\u2006", "\u2007", "\u2008", "\u2009", "\u200a", "\u2028", "\u2029", "\u202f", "\u205f", "\u3000", "\ufeff" ];
  const RELEASE_TYPES = [ "major", "premajor", "minor", "preminor", "patch", "prepatch", "prerelease" ];
  module.exports = {
   MAX_LENGTH: MAX_LENGTH,
   MAX_SAFE_COMPONENT_LENGTH: MAX_SAFE_COMPONENT_LENGTH,
   MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH,
   MAX_SAFE_INTEGER: MAX_SAFE_INTEGER,
   WHITESPACE_CHARACTERS: WHITESPACE_CHARACTERS,
   RELEASE_TYPES: RELEASE_TYPES,
   SEMVER_SPEC_VERSION: SEMVER_SPEC_VERSION,
   FLAG_INCLUDE_PRERELEASE: 1,
   FLAG_LOOSE: 2
  };
 },
 1159: module => {
  const debug = typeof process === "object" && process.env && process.env.NODE_DEBUG && /\bsemver\b/i.test(process.env.NODE_DEBUG) ? (...args) => console.error("SEMVER", ...args) : () => {};
  module.exports = debug;
 },
 3348: module => {
  const numeric = /^[0-9]+$/;
  const compareIdentifiers = (a, b) => {
   if (typeof a === "number" && typeof b === "number") return a === b ? 0 : a < b ? -1 : 1;
   const anum = numeric.test(a);
   const bnum = numeric.test(b);
   if (anum && bnum) {
    a = +a;
    b = +b;
   }
   return a === b ? 0 : anum && !bnum ? -1 : bnum && !anum ? 1 : a < b ? -1 : 1;
  };
  const rcompareIdentifiers = (a, b) => compareIdentifiers(b, a);
  module.exports = {
   compareIdentifiers: compareIdentifiers,
   rcompareIdentifiers: rcompareIdentifiers
  };
 },
 1383: module => {
  class LRUCache {
   constructor() {
    this.max = 1e3;
    this.map = new Map;
   }
   get(key) {
    const value = this.map.get(key);
    if (value === void 0) return; else {
     this.map.delete(key);
     this.map.set(key, value);
     return value;
    }
   }
   delete(key) {
    return this.map.delete(key);
   }
   set(key, value) {
    const deleted = this.delete(key);
    if (!deleted && value !== void 0) {
     if (this.map.size >= this.max) {
      const firstKey = this.map.keys().next().value;
      this.delete(firstKey);
     }
     this.map.set(key, value);
    }
    return this;
   }
  }
  module.exports = LRUCache;
 },
 356: module => {
  const looseOption = Object.freeze({
   loose: true
  });
  const emptyOpts = Object.freeze({});
  const parseOptions = options => {
   if (!options) return emptyOpts;
   if (typeof options !== "object") return looseOption;
   return options;
  };
  module.exports = parseOptions;
 },
 5471: ((module, exports, __webpack_require__) => {
  const {MAX_SAFE_COMPONENT_LENGTH: MAX_SAFE_COMPONENT_LENGTH, MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH, MAX_LENGTH: MAX_LENGTH} = __webpack_require__(5101);
  const debug = __webpack_require__(1159);
  exports = module.exports = {};
  const re = exports.re = [];
  const safeRe = exports.safeRe = [];
  const src = exports.src = [];
  const safeSrc = exports.safeSrc = [];
  const t = exports.t = {};
  let R = 0;
  const LETTERDASHNUMBER = "[a-zA-Z0-9-]";
  const safeRegexReplacements = [ [ "\\s", 1 ], [ "\\d", MAX_LENGTH ], [ LETTERDASHNUMBER, MAX_SAFE_BUILD_LENGTH ] ];
  const makeSafeRegex = value => {
   for (const [token, max] of safeRegexReplacements) value = value.split(`${token}*`).join(`${token}{0,${max}}`).split(`${token}+`).join(`${token}{1,${max}}`);
   return value;
  };
  const createToken = (name, value, isGlobal) => {
   const safe = makeSafeRegex(value);
   const index = R++;
   debug(name, index, value);
   t[name] = index;
   src[index] = value;
   safeSrc[index] = safe;
   re[index] = new RegExp(value, isGlobal ? "g" : void 0);
   safeRe[index] = new RegExp(safe, isGlobal ? "g" : void 0);
  };
  createToken("NUMERICIDENTIFIER", "0|[1-9]\\d*");
  createToken("NUMERICIDENTIFIERLOOSE", "\\d+");
  createToken("NONNUMERICIDENTIFIER", `\\d*[a-zA-Z-]${LETTERDASHNUMBER}*`);
  createToken("MAINVERSION", `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})\\.` + `(${src[t.NUMERICIDENTIFIER]})`);
  createToken("MAINVERSIONLOOSE", `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})\\.` + `(${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASEIDENTIFIER", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIER]})`);
  createToken("PRERELEASEIDENTIFIERLOOSE", `(?:${src[t.NONNUMERICIDENTIFIER]}|${src[t.NUMERICIDENTIFIERLOOSE]})`);
  createToken("PRERELEASE", `(?:-(${src[t.PRERELEASEIDENTIFIER]}(?:\\.${src[t.PRERELEASEIDENTIFIER]})*))`);
  createToken("PRERELEASELOOSE", `(?:-?(${src[t.PRERELEASEIDENTIFIERLOOSE]}(?:\\.${src[t.PRERELEASEIDENTIFIERLOOSE]})*))`);
  createToken("BUILDIDENTIFIER", `${LETTERDASHNUMBER}+`);
  createToken("BUILD", `(?:\\+(${src[t.BUILDIDENTIFIER]}(?:\\.${src[t.BUILDIDENTIFIER]})*))`);
  createToken("FULLPLAIN", `v?${src[t.MAINVERSION]}${src[t.PRERELEASE]}?${src[t.BUILD]}?`);
  createToken("FULL", `^${src[t.FULLPLAIN]}$`);
  createToken("LOOSEPLAIN", `[v=\\s]*${src[t.MAINVERSIONLOOSE]}${src[t.PRERELEASELOOSE]}?${src[t.BUILD]}?`);
  createToken("LOOSE", `^${src[t.LOOSEPLAIN]}$`);
  createToken("GTLT", "((?:<|>)?=?)");
  createToken("XRANGEIDENTIFIERLOOSE", `${src[t.NUMERICIDENTIFIERLOOSE]}|x|X|\\*`);
  createToken("XRANGEIDENTIFIER", `${src[t.NUMERICIDENTIFIER]}|x|X|\\*`);
  createToken("XRANGEPLAIN", `[v=\\s]*(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:\\.(${src[t.XRANGEIDENTIFIER]})` + `(?:${src[t.PRERELEASE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken("XRANGEPLAINLOOSE", `[v=\\s]*(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:\\.(${src[t.XRANGEIDENTIFIERLOOSE]})` + `(?:${src[t.PRERELEASELOOSE]})?${src[t.BUILD]}?` + `)?)?`);
  createToken("XRANGE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAIN]}$`);
  createToken("XRANGELOOSE", `^${src[t.GTLT]}\\s*${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COERCEPLAIN", `${"(^|[^\\d])" + "(\\d{1,"}${MAX_SAFE_COMPONENT_LENGTH}})` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?` + `(?:\\.(\\d{1,${MAX_SAFE_COMPONENT_LENGTH}}))?`);
  createToken("COERCE", `${src[t.COERCEPLAIN]}(?:$|[^\\d])`);
  createToken("COERCEFULL", src[t.COERCEPLAIN] + `(?:${src[t.PRERELEASE]})?` + `(?:${src[t.BUILD]})?` + `(?:$|[^\\d])`);
  createToken("COERCERTL", src[t.COERCE], true);
  createToken("COERCERTLFULL", src[t.COERCEFULL], true);
  createToken("LONETILDE", "(?:~>?)");
  createToken("TILDETRIM", `(\\s*)${src[t.LONETILDE]}\\s+`, true);
  exports.tildeTrimReplace = "$1~";
  createToken("TILDE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAIN]}$`);
  createToken("TILDELOOSE", `^${src[t.LONETILDE]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("LONECARET", "(?:\\^)");
  createToken("CARETTRIM", `(\\s*)${src[t.LONECARET]}\\s+`, true);
  exports.caretTrimReplace = "$1^";
  createToken("CARET", `^${src[t.LONECARET]}${src[t.XRANGEPLAIN]}$`);
  createToken("CARETLOOSE", `^${src[t.LONECARET]}${src[t.XRANGEPLAINLOOSE]}$`);
  createToken("COMPARATORLOOSE", `^${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]})$|^$`);
  createToken("COMPARATOR", `^${src[t.GTLT]}\\s*(${src[t.FULLPLAIN]})$|^$`);
  createToken("COMPARATORTRIM", `(\\s*)${src[t.GTLT]}\\s*(${src[t.LOOSEPLAIN]}|${src[t.XRANGEPLAIN]})`, true);
  exports.comparatorTrimReplace = "$1$2$3";
  createToken("HYPHENRANGE", `^\\s*(${src[t.XRANGEPLAIN]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAIN]})` + `\\s*$`);
  createToken("HYPHENRANGELOOSE", `^\\s*(${src[t.XRANGEPLAINLOOSE]})` + `\\s+-\\s+` + `(${src[t.XRANGEPLAINLOOSE]})` + `\\s*$`);
  createToken("STAR", "(<|>)?=?\\s*\\*");
  createToken("GTE0", "^\\s*>=\\s*0\\.0\\.0\\s*$");
  createToken("GTE0PRE", "^\\s*>=\\s*0\\.0\\.0-0\\s*$");
 }),
 9737: ((module, __unused_webpack_exports, __webpack_require__) => {
  const {MAX_LENGTH: MAX_LENGTH, MAX_SAFE_BUILD_LENGTH: MAX_SAFE_BUILD_LENGTH, WHITESPACE_CHARACTERS: WHITESPACE_CHARACTERS} = __webpack_require__(5101);
  const whitespace = new Uint8Array(65536);
  for (const char of WHITESPACE_CHARACTERS) whitespace[char.charCodeAt(0)] = 1;
  const isWhitespace = char => char !== void 0 && whitespace[char.charCodeAt(0)] === 1;
  const isVersionPrefix = char => char === "v" || char === "=" || isWhitespace(char);
  const isDigit = char => char !== void 0 && char >= "0" && char <= "9";
  const isLetter = char => char !== void 0 && (char >= "a" && char <= "z" || char >= "A" && char <= "Z");
  const isIdentifierCharacter = char => isDigit(char) || isLetter(char) || char === "-";
  const isVersionStart = char => isDigit(char) || char === "x" || char === "X" || char === "*";
  const findDigitsEndIndex = (range, start, limit, digitRuns) => {
   if (!isDigit(range[start])) return start;
   if (start >= digitRuns.start && start < digitRuns.end) return Math.min(start + limit, digitRuns.end);
   if (start >= digitRuns.previousStart && start < digitRuns.previousEnd) return Math.min(start + limit, digitRuns.previousEnd);
   let end = start + 1;
   while (isDigit(range[end])) end++;
   digitRuns.previousStart = digitRuns.start;
   digitRuns.previousEnd = digitRuns.end;
   digitRuns.start = start;
   digitRuns.end = end;
   return Math.min(start + limit, end);
  };
  const findVersionNumberEndIndex = (range, start, loose, digitRuns) => {
   if (!loose && range[start] === "0") return start + 1;
   return findDigitsEndIndex(range, start, loose ? MAX_LENGTH : MAX_LENGTH + 1, digitRuns);
  };
  const findPrereleaseIdentifierEndIndex = (range, start, loose, digitRuns) => {
   const digitsEnd = findDigitsEndIndex(range, start, MAX_LENGTH, digitRuns);
   if (isLetter(range[digitsEnd]) || range[digitsEnd] === "-") {
    let end = digitsEnd + 1;
    const limit = end + MAX_SAFE_BUILD_LENGTH;
    while (end < limit && isIdentifierCharacter(range[end])) end++;
    return end;
   }
   return findVersionNumberEndIndex(range, start, loose, digitRuns);
  };
  const findPrereleaseEndIndex = (range, start, loose, digitRuns) => {
   const hyphen = range[start] === "-";
   if (!loose && !hyphen) return start;
   const identifierStart = start + (hyphen ? 1 : 0);
   let end = findPrereleaseIdentifierEndIndex(range, identifierStart, loose, digitRuns);
   if (end === identifierStart) {
    if (!loose || !hyphen) return start;
    end = findPrereleaseIdentifierEndIndex(range, start, loose, digitRuns);
   }
   while (range[end] === ".") {
    const next = findPrereleaseIdentifierEndIndex(range, end + 1, loose, digitRuns);
    if (next === end + 1) break;
    end = next;
   }
   return end;
  };
  const findBuildIdentifierEndIndex = (range, start) => {
   let end = start;
   while (end - start < MAX_SAFE_BUILD_LENGTH && isIdentifierCharacter(range[end])) end++;
   return end;
  };
  const findBuildEndIndex = (range, start) => {
   if (range[start] !== "+") return start;
   let end = findBuildIdentifierEndIndex(range, start + 1);
   if (end === start + 1) return start;
   while (range[end] === ".") {
    const next = findBuildIdentifierEndIndex(range, end + 1);
    if (next === end + 1) break;
    end = next;
   }
   return end;
  };
  const findLooseFullVersionEndIndex = (range, start, digitRuns) => {
   let end = start;
   for (let component = 0; component < 3; component++) {
    const next = findVersionNumberEndIndex(range, end, true, digitRuns);
    if (next === end) return start;
    end = next;
    if (component < 2) {
     if (range[end] !== ".") return start;
     end++;
    }
   }
   const prereleaseEnd = findPrereleaseEndIndex(range, end, true, digitRuns);
   return findBuildEndIndex(range, prereleaseEnd);
  };
  const findPartialVersionComponentEndIndex = (range, start, digitRuns) => {
   if (isDigit(range[start])) return findVersionNumberEndIndex(range, start, false, digitRuns);
   return isVersionStart(range[start]) ? start + 1 : start;
  };
  const findPartialVersionEndIndex = (range, start, digitRuns) => {
   let end = findPartialVersionComponentEndIndex(range, start, digitRuns);
   for (let component = 0; component < 2; component++) {
    if (range[end] !== ".") return end;
    const next = findPartialVersionComponentEndIndex(range, end + 1, digitRuns);
    if (next === end + 1) return end;
    end = next;
   }
   const prereleaseEnd = findPrereleaseEndIndex(range, end, false, digitRuns);
   return findBuildEndIndex(range, prereleaseEnd);
  };
  const findVersionEndIndex = (range, start, digitRuns) => {
   const fullVersionEnd = findLooseFullVersionEndIndex(range, start, digitRuns);
   return fullVersionEnd !== start ? fullVersionEnd : findPartialVersionEndIndex(range, start, digitRuns);
  };
  const findRemovableWhitespaceIndex = (range, matchStart) => {
   let position = matchStart;
   if (isWhitespace(range[position])) position++;
   if (range[position] === "<" || range[position] === ">") position++;
   if (range[position] === "=") position++;
   return isWhitespace(range[position]) ? position : -1;
  };
  const trimComparatorWhitespace = range => {
   let result = "";
   let copyFrom = 0;
   let cursor = 0;
   const digitRuns = {
    start: -1,
    end: -1,
    previousStart: -1,
    previousEnd: -1
   };
   while (cursor < range.length) {
    const matchStart = cursor;
    if (range[cursor] === "<" || range[cursor] === ">") cursor++; else if (!isVersionPrefix(range[cursor]) && !isVersionStart(range[cursor])) {
     cursor++;
     continue;
    }
    while (cursor < range.length && isVersionPrefix(range[cursor])) cursor++;
    if (!isVersionStart(range[cursor])) continue;
    const whitespacePosition = findRemovableWhitespaceIndex(range, matchStart);
    if (whitespacePosition !== -1) {
     result += range.slice(copyFrom, whitespacePosition);
     copyFrom = whitespacePosition + 1;
    }
    cursor = findVersionEndIndex(range, cursor, digitRuns);
   }
   return result + range.slice(copyFrom);
  };
  module.exports = trimComparatorWhitespace;
 }),
 2276: ((module, __unused_webpack_exports, __webpack_require__) => {
  const outside = __webpack_require__(280);
  const gtr = (version, range, options) => outside(version, range, ">", options);
  module.exports = gtr;
 }),
 3465: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const intersects = (r1, r2, options) => {
   r1 = new Range(r1, options);
   r2 = new Range(r2, options);
   return r1.intersects(r2, options);
  };
  module.exports = intersects;
 }),
 5213: ((module, __unused_webpack_exports, __webpack_require__) => {
  const outside = __webpack_require__(280);
  const ltr = (version, range, options) => outside(version, range, "<", options);
  module.exports = ltr;
 }),
 3193: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const Range = __webpack_require__(6782);
  const maxSatisfying = (versions, range, options) => {
   let max = null;
   let maxSV = null;
   let rangeObj = null;
   try {
    rangeObj = new Range(range, options);
   } catch (er) {
    return null;
   }
   versions.forEach(v => {
    if (rangeObj.test(v)) if (!max || maxSV.compare(v) === -1) {
     max = v;
     maxSV = new SemVer(max, options);
    }
   });
   return max;
  };
  module.exports = maxSatisfying;
 }),
 8595: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const Range = __webpack_require__(6782);
  const minSatisfying = (versions, range, options) => {
   let min = null;
   let minSV = null;
   let rangeObj = null;
   try {
    rangeObj = new Range(range, options);
   } catch (er) {
    return null;
   }
   versions.forEach(v => {
    if (rangeObj.test(v)) if (!min || minSV.compare(v) === 1) {
     min = v;
     minSV = new SemVer(min, options);
    }
   });
   return min;
  };
  module.exports = minSatisfying;
 }),
 1866: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const Range = __webpack_require__(6782);
  const gt = __webpack_require__(6599);
  const minVersion = (range, loose) => {
   range = new Range(range, loose);
   let minver = new SemVer("0.0.0");
   if (range.test(minver)) return minver;
   minver = new SemVer("0.0.0-0");
   if (range.test(minver)) return minver;
   minver = null;
   for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i];
    let setMin = null;
    comparators.forEach(comparator => {
     const compver = new SemVer(comparator.semver.version);
     switch (comparator.operator) {
     case ">":
      if (compver.prerelease.length === 0) compver.patch++; else compver.prerelease.push(0);
      compver.raw = compver.format();

     case "":
     case ">=":
      if (!setMin || gt(compver, setMin)) setMin = compver;
      break;

     case "<":
     case "<=":
      break;

     default:
      throw new Error(`Unexpected operation: ${comparator.operator}`);
     }
    });
    if (setMin && (!minver || gt(minver, setMin))) minver = setMin;
   }
   if (minver && range.test(minver)) return minver;
   return null;
  };
  module.exports = minVersion;
 }),
 280: ((module, __unused_webpack_exports, __webpack_require__) => {
  const SemVer = __webpack_require__(7163);
  const Comparator = __webpack_require__(9379);
  const {ANY: ANY} = Comparator;
  const Range = __webpack_require__(6782);
  const satisfies = __webpack_require__(8011);
  const gt = __webpack_require__(6599);
  const lt = __webpack_require__(3872);
  const lte = __webpack_require__(6717);
  const gte = __webpack_require__(1236);
  const outside = (version, range, hilo, options) => {
   version = new SemVer(version, options);
   range = new Range(range, options);
   let gtfn, ltefn, ltfn, comp, ecomp;
   switch (hilo) {
   case ">":
    gtfn = gt;
    ltefn = lte;
    ltfn = lt;
    comp = ">";
    ecomp = ">=";
    break;

   case "<":
    gtfn = lt;
    ltefn = gte;
    ltfn = gt;
    comp = "<";
    ecomp = "<=";
    break;

   default:
    throw new TypeError('Must provide a hilo val of "<" or ">"');
   }
   if (satisfies(version, range, options)) return false;
   for (let i = 0; i < range.set.length; ++i) {
    const comparators = range.set[i];
    let high = null;
    let low = null;
    comparators.forEach(comparator => {
     if (comparator.semver === ANY) comparator = new Comparator(">=0.0.0");
     high = high || comparator;
     low = low || comparator;
     if (gtfn(comparator.semver, high.semver, options)) high = comparator; else if (ltfn(comparator.semver, low.semver, options)) low = comparator;
    });
    if (high.operator === comp || high.operator === ecomp) return false;
    if ((!low.operator || low.operator === comp) && ltefn(version, low.semver)) return false; else if (low.operator === ecomp && ltfn(version, low.semver)) return false;
   }
   return true;
  };
  module.exports = outside;
 }),
 2028: ((module, __unused_webpack_exports, __webpack_require__) => {
  const satisfies = __webpack_require__(8011);
  const compare = __webpack_require__(8469);
  module.exports = (versions, range, options) => {
   const set = [];
   let first = null;
   let prev = null;
   const v = versions.sort((a, b) => compare(a, b, options));
   for (const version of v) {
    const included = satisfies(version, range, options);
    if (included) {
     prev = version;
     if (!first) first = version;
    } else {
     if (prev) set.push([ first, prev ]);
     prev = null;
     first = null;
    }
   }
   if (first) set.push([ first, null ]);
   const ranges = [];
   for (const [min, max] of set) if (min === max) ranges.push(min); else if (!max && min === v[0]) ranges.push("*"); else if (!max) ranges.push(`>=${min}`); else if (min === v[0]) ranges.push(`<=${max}`); else ranges.push(`${min} - ${max}`);
   const simplified = ranges.join(" || ");
   const original = typeof range.raw === "string" ? range.raw : String(range);
   return simplified.length < original.length ? simplified : range;
  };
 }),
 1489: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const Comparator = __webpack_require__(9379);
  const {ANY: ANY} = Comparator;
  const satisfies = __webpack_require__(8011);
  const compare = __webpack_require__(8469);
  const subset = (sub, dom, options = {}) => {
   if (sub === dom) return true;
   sub = new Range(sub, options);
   dom = new Range(dom, options);
   let sawNonNull = false;
   OUTER: for (const simpleSub of sub.set) {
    for (const simpleDom of dom.set) {
     const isSub = simpleSubset(simpleSub, simpleDom, options);
     sawNonNull = sawNonNull || isSub !== null;
     if (isSub) continue OUTER;
    }
    if (sawNonNull) return false;
   }
   return true;
  };
  const minimumVersionWithPreRelease = [ new Comparator(">=0.0.0-0") ];
  const minimumVersion = [ new Comparator(">=0.0.0") ];
  const simpleSubset = (sub, dom, options) => {
   if (sub === dom) return true;
   if (sub.length === 1 && sub[0].semver === ANY) if (dom.length === 1 && dom[0].semver === ANY) return true; else if (options.includePrerelease) sub = minimumVersionWithPreRelease; else sub = minimumVersion;
   if (dom.length === 1 && dom[0].semver === ANY) if (options.includePrerelease) return true; else dom = minimumVersion;
   const eqSet = new Set;
   let gt, lt;
   for (const c of sub) if (c.operator === ">" || c.operator === ">=") gt = higherGT(gt, c, options); else if (c.operator === "<" || c.operator === "<=") lt = lowerLT(lt, c, options); else eqSet.add(c.semver);
   if (eqSet.size > 1) return null;
   let gtltComp;
   if (gt && lt) {
    gtltComp = compare(gt.semver, lt.semver, options);
    if (gtltComp > 0) return null; else if (gtltComp === 0 && (gt.operator !== ">=" || lt.operator !== "<=")) return null;
   }
   for (const eq of eqSet) {
    if (gt && !satisfies(eq, String(gt), options)) return null;
    if (lt && !satisfies(eq, String(lt), options)) return null;
    for (const c of dom) if (!satisfies(eq, String(c), options)) return false;
    return true;
   }
   let higher, lower;
   let hasDomLT, hasDomGT;
   let needDomLTPre = lt && !options.includePrerelease && lt.semver.prerelease.length ? lt.semver : false;
   let needDomGTPre = gt && !options.includePrerelease && gt.semver.prerelease.length ? gt.semver : false;
   if (needDomLTPre && needDomLTPre.prerelease.length === 1 && lt.operator === "<" && needDomLTPre.prerelease[0] === 0) needDomLTPre = false;
   for (const c of dom) {
    hasDomGT = hasDomGT || c.operator === ">" || c.operator === ">=";
    hasDomLT = hasDomLT || c.operator === "<" || c.operator === "<=";
    if (gt) {
     if (needDomGTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomGTPre.major && c.semver.minor === needDomGTPre.minor && c.semver.patch === needDomGTPre.patch) needDomGTPre = false;
     if (c.operator === ">" || c.operator === ">=") {
      higher = higherGT(gt, c, options);
      if (higher === c && higher !== gt) return false;
     } else if (gt.operator === ">=" && !c.test(gt.semver)) return false;
    }
    if (lt) {
     if (needDomLTPre) if (c.semver.prerelease && c.semver.prerelease.length && c.semver.major === needDomLTPre.major && c.semver.minor === needDomLTPre.minor && c.semver.patch === needDomLTPre.patch) needDomLTPre = false;
     if (c.operator === "<" || c.operator === "<=") {
      lower = lowerLT(lt, c, options);
      if (lower === c && lower !== lt) return false;
     } else if (lt.operator === "<=" && !c.test(lt.semver)) return false;
    }
    if (!c.operator && (lt || gt) && gtltComp !== 0) return false;
   }
   if (gt && hasDomLT && !lt && gtltComp !== 0) return false;
   if (lt && hasDomGT && !gt && gtltComp !== 0) return false;
   if (needDomGTPre || needDomLTPre) return false;
   return true;
  };
  const higherGT = (a, b, options) => {
   if (!a) return b;
   const comp = compare(a.semver, b.semver, options);
   return comp > 0 ? a : comp < 0 ? b : b.operator === ">" && a.operator === ">=" ? b : a;
  };
  const lowerLT = (a, b, options) => {
   if (!a) return b;
   const comp = compare(a.semver, b.semver, options);
   return comp < 0 ? a : comp > 0 ? b : b.operator === "<" && a.operator === "<=" ? b : a;
  };
  module.exports = subset;
 }),
 4750: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const toComparators = (range, options) => new Range(range, options).set.map(comp => comp.map(c => c.value).join(" ").trim().split(" "));
  module.exports = toComparators;
 }),
 4737: ((module, __unused_webpack_exports, __webpack_require__) => {
  const Range = __webpack_require__(6782);
  const validRange = (range, options) => {
   try {
    return new Range(range, options).range || "*";
   } catch (er) {
    return null;
   }
  };
  module.exports = validRange;
 }),
 8658: ((module, __unused_webpack_exports, __webpack_require__) => {
  const packageJson = __webpack_require__(4012);
  module.exports = {
   version: packageJson.version
  };
 }),
 9365: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   Io: () => cache_saveCache
  });
  // EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
    var lib_core = __webpack_require__(3838);
  // EXTERNAL MODULE: external "path"
    var external_path_ = __webpack_require__(6928);
  // EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
    var exec = __webpack_require__(7683);
  // EXTERNAL MODULE: ./build/adapters/cache/stand-ins/glob.js
    var glob = __webpack_require__(9494);
  // EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js + 1 modules
    var lib_io = __webpack_require__(5366);
  // EXTERNAL MODULE: external "crypto"
    var external_crypto_ = __webpack_require__(6982);
  // EXTERNAL MODULE: external "fs"
    var external_fs_ = __webpack_require__(9896);
  // EXTERNAL MODULE: ./node_modules/semver/index.js
    var semver = __webpack_require__(2088);
  // EXTERNAL MODULE: external "util"
    var external_util_ = __webpack_require__(9023);
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/constants.js
  var CacheFilename;
  (function(CacheFilename) {
   CacheFilename["Gzip"] = "cache.tgz";
   CacheFilename["Zstd"] = "cache.tzst";
  })(CacheFilename || (CacheFilename = {}));
  var CompressionMethod;
  (function(CompressionMethod) {
   CompressionMethod["Gzip"] = "gzip";
   CompressionMethod["ZstdWithoutLong"] = "zstd-without-long";
   CompressionMethod["Zstd"] = "zstd";
  })(CompressionMethod || (CompressionMethod = {}));
  var ArchiveToolType;
  (function(ArchiveToolType) {
   ArchiveToolType["GNU"] = "gnu";
   ArchiveToolType["BSD"] = "bsd";
  })(ArchiveToolType || (ArchiveToolType = {}));
  const DefaultRetryAttempts = 2;
  const DefaultRetryDelay = 5e3;
  const GnuTarPathOnWindows = `${process.env["PROGRAMFILES"]}\\Git\\usr\\bin\\tar.exe`;
  const SystemTarPathOnWindows = `${process.env["SYSTEMDRIVE"]}\\Windows\\System32\\tar.exe`;
  const TarFilename = "cache.tar";
  const ManifestFilename = "manifest.txt";
  Math.pow(1024, 3);
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/cacheUtils.js
  var __awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  var __asyncValues = void 0 && (void 0).__asyncValues || function(o) {
   if (!Symbol.asyncIterator) throw new TypeError("Symbol.asyncIterator is not defined.");
   var i, m = o[Symbol.asyncIterator];
   return m ? m.call(o) : (o = typeof __values === "function" ? __values(o) : o[Symbol.iterator](), 
   i = {}, verb("next"), verb("throw"), verb("return"), i[Symbol.asyncIterator] = function() {
    return this;
   }, i);
   function verb(n) {
    i[n] = o[n] && function(v) {
     return new Promise(function(resolve, reject) {
      v = o[n](v), settle(resolve, reject, v.done, v.value);
     });
    };
   }
   function settle(resolve, reject, d, v) {
    Promise.resolve(v).then(function(v) {
     resolve({
      value: v,
      done: d
     });
    }, reject);
   }
  };
  const versionSalt = "1.0";
  function createTempDirectory() {
   return __awaiter(this, void 0, void 0, function*() {
    const IS_WINDOWS = process.platform === "win32";
    let tempDirectory = process.env["RUNNER_TEMP"] || "";
    if (!tempDirectory) {
     let baseLocation;
     if (IS_WINDOWS) baseLocation = process.env["USERPROFILE"] || "C:\\"; else if (process.platform === "darwin") baseLocation = "/Users"; else baseLocation = "/home";
     tempDirectory = external_path_.join(baseLocation, "actions", "temp");
    }
    const dest = external_path_.join(tempDirectory, external_crypto_.randomUUID());
    yield lib_io.U$(dest);
    return dest;
   });
  }
  function getArchiveFileSizeInBytes(filePath) {
   return external_fs_.statSync(filePath).size;
  }
  function resolvePaths(patterns) {
   return __awaiter(this, void 0, void 0, function*() {
    var _a, e_1, _b, _c;
    var _d;
    const paths = [];
    const workspace = (_d = process.env["GITHUB_WORKSPACE"]) !== null && _d !== void 0 ? _d : process.cwd();
    const globber = yield glob.v(patterns.join("\n"), {
     implicitDescendants: false
    });
    try {
     for (var _g, _e = true, _f = __asyncValues(globber.globGenerator()); _g = yield _f.next(), 
     _a = _g.done, !_a; _e = true) {
      _c = _g.value;
      _e = false;
      const file = _c;
      const relativeFile = external_path_.relative(workspace, file).replace(new RegExp(`\\${external_path_.sep}`, "g"), "/");
      lib_core.Yz(`Matched: ${relativeFile}`);
      if (relativeFile === "") paths.push("."); else paths.push(`${relativeFile}`);
     }
    } catch (e_1_1) {
     e_1 = {
      error: e_1_1
     };
    } finally {
     try {
      if (!_e && !_a && (_b = _f.return)) yield _b.call(_f);
     } finally {
      if (e_1) throw e_1.error;
     }
    }
    return paths;
   });
  }
  function unlinkFile(filePath) {
   return __awaiter(this, void 0, void 0, function*() {
    return external_util_.promisify(external_fs_.unlink)(filePath);
   });
  }
  function getVersion(app_1) {
   return __awaiter(this, arguments, void 0, function*(app, additionalArgs = []) {
    let versionOutput = "";
    additionalArgs.push("--version");
    lib_core.Yz(`Checking ${app} ${additionalArgs.join(" ")}`);
    try {
     yield exec.m(`${app}`, additionalArgs, {
      ignoreReturnCode: true,
      silent: true,
      listeners: {
       stdout: data => versionOutput += data.toString(),
       stderr: data => versionOutput += data.toString()
      }
     });
    } catch (err) {
     lib_core.Yz(err.message);
    }
    versionOutput = versionOutput.trim();
    lib_core.Yz(versionOutput);
    return versionOutput;
   });
  }
  function getCompressionMethod() {
   return __awaiter(this, void 0, void 0, function*() {
    const versionOutput = yield getVersion("zstd", [ "--quiet" ]);
    const version = semver.clean(versionOutput);
    lib_core.Yz(`zstd version: ${version}`);
    if (versionOutput === "") return CompressionMethod.Gzip; else return CompressionMethod.ZstdWithoutLong;
   });
  }
  function getCacheFileName(compressionMethod) {
   return compressionMethod === CompressionMethod.Gzip ? CacheFilename.Gzip : CacheFilename.Zstd;
  }
  function getGnuTarPathOnWindows() {
   return __awaiter(this, void 0, void 0, function*() {
    if (external_fs_.existsSync(GnuTarPathOnWindows)) return GnuTarPathOnWindows;
    const versionOutput = yield getVersion("tar");
    return versionOutput.toLowerCase().includes("gnu tar") ? lib_io.K7("tar") : "";
   });
  }
  function assertDefined(name, value) {
   if (value === void 0) throw Error(`Expected ${name} but value was undefiend`);
   return value;
  }
  function getCacheVersion(paths, compressionMethod, enableCrossOsArchive = false) {
   const components = paths.slice();
   if (compressionMethod) components.push(compressionMethod);
   if (process.platform === "win32" && !enableCrossOsArchive) components.push("windows-only");
   components.push(versionSalt);
   return external_crypto_.createHash("sha256").update(components.join("|")).digest("hex");
  }
  function getRuntimeToken() {
   const token = process.env["ACTIONS_RUNTIME_TOKEN"];
   if (!token) throw new Error("Unable to get the ACTIONS_RUNTIME_TOKEN env variable");
   return token;
  }
  // EXTERNAL MODULE: ./build/adapters/cache/stand-ins/http-client.js + 1 modules
    var http_client = __webpack_require__(9716);
  // EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
    var auth = __webpack_require__(2145);
  // EXTERNAL MODULE: external "url"
    __webpack_require__(7016);
  // EXTERNAL MODULE: ./build/adapters/cache/stand-ins/storage-blob.js
    var storage_blob = __webpack_require__(7);
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/errors.js
  Error;
  class InvalidResponseError extends Error {
   constructor(message) {
    super(message);
    this.name = "InvalidResponseError";
   }
  }
  Error;
  Error;
  class NetworkError extends Error {
   constructor(code) {
    const message = `Unable to make request: ${code}\nIf you are using self-hosted runners, please make sure your runner has access to all GitHub endpoints: https://docs.github.com/en/actions/hosting-your-own-runners/managing-self-hosted-runners/about-self-hosted-runners#communication-between-self-hosted-runners-and-github`;
    super(message);
    this.code = code;
    this.name = "NetworkError";
   }
  }
  NetworkError.isNetworkErrorCode = code => {
   if (!code) return false;
   return [ "ECONNRESET", "ENOTFOUND", "ETIMEDOUT", "ECONNREFUSED", "EHOSTUNREACH" ].includes(code);
  };
  class UsageError extends Error {
   constructor() {
    const message = `Cache storage quota has been hit. Unable to upload any new cache entries.\nMore info on storage limits: https://docs.github.com/en/billing/managing-billing-for-github-actions/about-billing-for-github-actions#calculating-minute-and-storage-spending`;
    super(message);
    this.name = "UsageError";
   }
  }
  UsageError.isUsageErrorMessage = msg => {
   if (!msg) return false;
   return msg.includes("insufficient usage");
  };
  class RateLimitError extends Error {
   constructor(message) {
    super(message);
    this.name = "RateLimitError";
   }
  }
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/uploadUtils.js
  var uploadUtils_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  class UploadProgress {
   constructor(contentLength) {
    this.contentLength = contentLength;
    this.sentBytes = 0;
    this.displayedComplete = false;
    this.startTime = Date.now();
   }
   setSentBytes(sentBytes) {
    this.sentBytes = sentBytes;
   }
   getTransferredBytes() {
    return this.sentBytes;
   }
   isDone() {
    return this.getTransferredBytes() === this.contentLength;
   }
   display() {
    if (this.displayedComplete) return;
    const transferredBytes = this.sentBytes;
    const percentage = (100 * (transferredBytes / this.contentLength)).toFixed(1);
    const elapsedTime = Date.now() - this.startTime;
    const uploadSpeed = (transferredBytes / (1024 * 1024) / (elapsedTime / 1e3)).toFixed(1);
    lib_core.pq(`Sent ${transferredBytes} of ${this.contentLength} (${percentage}%), ${uploadSpeed} MBs/sec`);
    if (this.isDone()) this.displayedComplete = true;
   }
   onProgress() {
    return progress => {
     this.setSentBytes(progress.loadedBytes);
    };
   }
   startDisplayTimer(delayInMs = 1e3) {
    const displayCallback = () => {
     this.display();
     if (!this.isDone()) this.timeoutHandle = setTimeout(displayCallback, delayInMs);
    };
    this.timeoutHandle = setTimeout(displayCallback, delayInMs);
   }
   stopDisplayTimer() {
    if (this.timeoutHandle) {
     clearTimeout(this.timeoutHandle);
     this.timeoutHandle = void 0;
    }
    this.display();
   }
  }
  function uploadCacheArchiveSDK(signedUploadURL, archivePath, options) {
   return uploadUtils_awaiter(this, void 0, void 0, function*() {
    var _a;
    const blobClient = new storage_blob.j(signedUploadURL);
    const blockBlobClient = blobClient.getBlockBlobClient();
    const uploadProgress = new UploadProgress((_a = options === null || options === void 0 ? void 0 : options.archiveSizeBytes) !== null && _a !== void 0 ? _a : 0);
    const uploadOptions = {
     blockSize: options === null || options === void 0 ? void 0 : options.uploadChunkSize,
     concurrency: options === null || options === void 0 ? void 0 : options.uploadConcurrency,
     maxSingleShotSize: 128 * 1024 * 1024,
     onProgress: uploadProgress.onProgress()
    };
    try {
     uploadProgress.startDisplayTimer();
     lib_core.Yz(`BlobClient: ${blobClient.name}:${blobClient.accountName}:${blobClient.containerName}`);
     const response = yield blockBlobClient.uploadFile(archivePath, uploadOptions);
     if (response._response.status >= 400) throw new InvalidResponseError(`uploadCacheArchiveSDK: upload failed with status code ${response._response.status}`);
     return response;
    } catch (error) {
     lib_core.$e(`uploadCacheArchiveSDK: internal error uploading cache archive: ${error.message}`);
     throw error;
    } finally {
     uploadProgress.stopDisplayTimer();
    }
   });
  }
  // EXTERNAL MODULE: external "buffer"
    __webpack_require__(181);
  // EXTERNAL MODULE: external "stream"
    __webpack_require__(2203);
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/requestUtils.js
  var requestUtils_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  function requestUtils_isSuccessStatusCode(statusCode) {
   if (!statusCode) return false;
   return statusCode >= 200 && statusCode < 300;
  }
  function isServerErrorStatusCode(statusCode) {
   if (!statusCode) return true;
   return statusCode >= 500;
  }
  function isRetryableStatusCode(statusCode) {
   if (!statusCode) return false;
   const retryableStatusCodes = [ http_client.Hv.BadGateway, http_client.Hv.ServiceUnavailable, http_client.Hv.GatewayTimeout ];
   return retryableStatusCodes.includes(statusCode);
  }
  function sleep(milliseconds) {
   return requestUtils_awaiter(this, void 0, void 0, function*() {
    return new Promise(resolve => setTimeout(resolve, milliseconds));
   });
  }
  function retry(name_1, method_1, getStatusCode_1) {
   return requestUtils_awaiter(this, arguments, void 0, function*(name, method, getStatusCode, maxAttempts = DefaultRetryAttempts, delay = DefaultRetryDelay, onError = void 0) {
    let errorMessage = "";
    let attempt = 1;
    while (attempt <= maxAttempts) {
     let response;
     let statusCode;
     let isRetryable = false;
     try {
      response = yield method();
     } catch (error) {
      if (onError) response = onError(error);
      isRetryable = true;
      errorMessage = error.message;
     }
     if (response) {
      statusCode = getStatusCode(response);
      if (!isServerErrorStatusCode(statusCode)) return response;
     }
     if (statusCode) {
      isRetryable = isRetryableStatusCode(statusCode);
      errorMessage = `Cache service responded with ${statusCode}`;
     }
     lib_core.Yz(`${name} - Attempt ${attempt} of ${maxAttempts} failed with error: ${errorMessage}`);
     if (!isRetryable) {
      lib_core.Yz(`${name} - Error is not retryable`);
      break;
     }
     yield sleep(delay);
     attempt++;
    }
    throw Error(`${name} failed: ${errorMessage}`);
   });
  }
  function requestUtils_retryTypedResponse(name_1, method_1) {
   return requestUtils_awaiter(this, arguments, void 0, function*(name, method, maxAttempts = DefaultRetryAttempts, delay = DefaultRetryDelay) {
    return yield retry(name, method, response => response.statusCode, maxAttempts, delay, error => {
     if (error instanceof http_client.Kg) return {
      statusCode: error.statusCode,
      result: null,
      headers: {},
      error: error
     }; else return;
    });
   });
  }
  function requestUtils_retryHttpClientResponse(name_1, method_1) {
   return requestUtils_awaiter(this, arguments, void 0, function*(name, method, maxAttempts = DefaultRetryAttempts, delay = DefaultRetryDelay) {
    return yield retry(name, method, response => response.message.statusCode, maxAttempts, delay);
   });
  }
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/downloadUtils.js
  void 0 && (void 0).__awaiter;
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/options.js
  function getUploadOptions(copy) {
   const result = {
    useAzureSdk: false,
    uploadConcurrency: 4,
    uploadChunkSize: 32 * 1024 * 1024
   };
   if (copy) {
    if (typeof copy.useAzureSdk === "boolean") result.useAzureSdk = copy.useAzureSdk;
    if (typeof copy.uploadConcurrency === "number") result.uploadConcurrency = copy.uploadConcurrency;
    if (typeof copy.uploadChunkSize === "number") result.uploadChunkSize = copy.uploadChunkSize;
   }
   result.uploadConcurrency = !isNaN(Number(process.env["CACHE_UPLOAD_CONCURRENCY"])) ? Math.min(32, Number(process.env["CACHE_UPLOAD_CONCURRENCY"])) : result.uploadConcurrency;
   result.uploadChunkSize = !isNaN(Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"])) ? Math.min(128 * 1024 * 1024, Number(process.env["CACHE_UPLOAD_CHUNK_SIZE"]) * 1024 * 1024) : result.uploadChunkSize;
   lib_core.Yz(`Use Azure SDK: ${result.useAzureSdk}`);
   lib_core.Yz(`Upload concurrency: ${result.uploadConcurrency}`);
   lib_core.Yz(`Upload chunk size: ${result.uploadChunkSize}`);
   return result;
  }
  // EXTERNAL MODULE: ./node_modules/@actions/cache/lib/internal/config.js
  var config = __webpack_require__(5253);
  // EXTERNAL MODULE: ./node_modules/@actions/cache/lib/internal/shared/package-version.cjs
    var package_version = __webpack_require__(8658);
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/user-agent.js
  function getUserAgentString() {
   return `@actions/cache-${package_version.version}`;
  }
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/cacheHttpClient.js
  var cacheHttpClient_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  function getCacheApiUrl(resource) {
   const baseUrl = (0, config.VL)();
   if (!baseUrl) throw new Error("Cache Service Url not found, unable to restore cache.");
   const url = `${baseUrl}_apis/artifactcache/${resource}`;
   lib_core.Yz(`Resource Url: ${url}`);
   return url;
  }
  function createAcceptHeader(type, apiVersion) {
   return `${type};api-version=${apiVersion}`;
  }
  function getRequestOptions() {
   const requestOptions = {
    headers: {
     Accept: createAcceptHeader("application/json", "6.0-preview.1")
    }
   };
   return requestOptions;
  }
  function createHttpClient() {
   const token = process.env["ACTIONS_RUNTIME_TOKEN"] || "";
   const bearerCredentialHandler = new auth.tZ(token);
   return new http_client.Qq(getUserAgentString(), [ bearerCredentialHandler ], getRequestOptions());
  }
  function reserveCache(key, paths, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const httpClient = createHttpClient();
    const version = getCacheVersion(paths, options === null || options === void 0 ? void 0 : options.compressionMethod, options === null || options === void 0 ? void 0 : options.enableCrossOsArchive);
    const reserveCacheRequest = {
     key: key,
     version: version,
     cacheSize: options === null || options === void 0 ? void 0 : options.cacheSize
    };
    const response = yield requestUtils_retryTypedResponse("reserveCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.postJson(getCacheApiUrl("caches"), reserveCacheRequest);
    }));
    return response;
   });
  }
  function getContentRange(start, end) {
   return `bytes ${start}-${end}/*`;
  }
  function uploadChunk(httpClient, resourceUrl, openStream, start, end) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    lib_core.Yz(`Uploading chunk of size ${end - start + 1} bytes at offset ${start} with content range: ${getContentRange(start, end)}`);
    const additionalHeaders = {
     "Content-Type": "application/octet-stream",
     "Content-Range": getContentRange(start, end)
    };
    const uploadChunkResponse = yield requestUtils_retryHttpClientResponse(`uploadChunk (start: ${start}, end: ${end})`, () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.sendStream("PATCH", resourceUrl, openStream(), additionalHeaders);
    }));
    if (!requestUtils_isSuccessStatusCode(uploadChunkResponse.message.statusCode)) throw new Error(`Cache service responded with ${uploadChunkResponse.message.statusCode} during upload chunk.`);
   });
  }
  function uploadFile(httpClient, cacheId, archivePath, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const fileSize = getArchiveFileSizeInBytes(archivePath);
    const resourceUrl = getCacheApiUrl(`caches/${cacheId.toString()}`);
    const fd = external_fs_.openSync(archivePath, "r");
    const uploadOptions = getUploadOptions(options);
    const concurrency = assertDefined("uploadConcurrency", uploadOptions.uploadConcurrency);
    const maxChunkSize = assertDefined("uploadChunkSize", uploadOptions.uploadChunkSize);
    const parallelUploads = [ ...new Array(concurrency).keys() ];
    lib_core.Yz("Awaiting all uploads");
    let offset = 0;
    try {
     yield Promise.all(parallelUploads.map(() => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
      while (offset < fileSize) {
       const chunkSize = Math.min(fileSize - offset, maxChunkSize);
       const start = offset;
       const end = offset + chunkSize - 1;
       offset += maxChunkSize;
       yield uploadChunk(httpClient, resourceUrl, () => external_fs_.createReadStream(archivePath, {
        fd: fd,
        start: start,
        end: end,
        autoClose: false
       }).on("error", error => {
        throw new Error(`Cache upload failed because file read failed with ${error.message}`);
       }), start, end);
      }
     })));
    } finally {
     external_fs_.closeSync(fd);
    }
    return;
   });
  }
  function commitCache(httpClient, cacheId, filesize) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const commitCacheRequest = {
     size: filesize
    };
    return yield requestUtils_retryTypedResponse("commitCache", () => cacheHttpClient_awaiter(this, void 0, void 0, function*() {
     return httpClient.postJson(getCacheApiUrl(`caches/${cacheId.toString()}`), commitCacheRequest);
    }));
   });
  }
  function saveCache(cacheId, archivePath, signedUploadURL, options) {
   return cacheHttpClient_awaiter(this, void 0, void 0, function*() {
    const uploadOptions = getUploadOptions(options);
    if (uploadOptions.useAzureSdk) {
     if (!signedUploadURL) throw new Error("Azure Storage SDK can only be used when a signed URL is provided.");
     yield uploadCacheArchiveSDK(signedUploadURL, archivePath, options);
    } else {
     const httpClient = createHttpClient();
     lib_core.Yz("Upload cache");
     yield uploadFile(httpClient, cacheId, archivePath, options);
     lib_core.Yz("Commiting cache");
     const cacheSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.pq(`Cache Size: ~${Math.round(cacheSize / (1024 * 1024))} MB (${cacheSize} B)`);
     const commitCacheResponse = yield commitCache(httpClient, cacheId, cacheSize);
     if (!requestUtils_isSuccessStatusCode(commitCacheResponse.statusCode)) throw new Error(`Cache service responded with ${commitCacheResponse.statusCode} during commit cache.`);
     lib_core.pq("Cache saved successfully");
    }
   });
  }
  // EXTERNAL MODULE: ./node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js + 3 modules
    var cache_twirp_client = __webpack_require__(5123);
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/util.js
  function maskSigUrl(url) {
   if (!url) return;
   try {
    const parsedUrl = new URL(url);
    const signature = parsedUrl.searchParams.get("sig");
    if (signature) {
     (0, lib_core.Pq)(signature);
     (0, lib_core.Pq)(encodeURIComponent(signature));
    }
   } catch (error) {
    (0, lib_core.Yz)(`Failed to parse URL: ${url} ${error instanceof Error ? error.message : String(error)}`);
   }
  }
  function maskSecretUrls(body) {
   if (typeof body !== "object" || body === null) {
    (0, lib_core.Yz)("body is not an object or is null");
    return;
   }
   if ("signed_upload_url" in body && typeof body.signed_upload_url === "string") maskSigUrl(body.signed_upload_url);
   if ("signed_download_url" in body && typeof body.signed_download_url === "string") maskSigUrl(body.signed_download_url);
  }
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/shared/cacheTwirpClient.js
  var cacheTwirpClient_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  class CacheServiceClient {
   constructor(userAgent, maxAttempts, baseRetryIntervalMilliseconds, retryMultiplier) {
    this.maxAttempts = 5;
    this.baseRetryIntervalMilliseconds = 3e3;
    this.retryMultiplier = 1.5;
    const token = getRuntimeToken();
    this.baseUrl = (0, config.VL)();
    if (maxAttempts) this.maxAttempts = maxAttempts;
    if (baseRetryIntervalMilliseconds) this.baseRetryIntervalMilliseconds = baseRetryIntervalMilliseconds;
    if (retryMultiplier) this.retryMultiplier = retryMultiplier;
    this.httpClient = new http_client.Qq(userAgent, [ new auth.tZ(token) ]);
   }
   request(service, method, contentType, data) {
    return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
     const url = new URL(`/twirp/${service}/${method}`, this.baseUrl).href;
     (0, lib_core.Yz)(`[Request] ${method} ${url}`);
     const headers = {
      "Content-Type": contentType
     };
     try {
      const {body: body} = yield this.retryableRequest(() => cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
       return this.httpClient.post(url, JSON.stringify(data), headers);
      }));
      return body;
     } catch (error) {
      throw new Error(`Failed to ${method}: ${error.message}`);
     }
    });
   }
   retryableRequest(operation) {
    return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
     let attempt = 0;
     let errorMessage = "";
     let rawBody = "";
     while (attempt < this.maxAttempts) {
      let isRetryable = false;
      try {
       const response = yield operation();
       const statusCode = response.message.statusCode;
       rawBody = yield response.readBody();
       (0, lib_core.Yz)(`[Response] - ${response.message.statusCode}`);
       (0, lib_core.Yz)(`Headers: ${JSON.stringify(response.message.headers, null, 2)}`);
       const body = JSON.parse(rawBody);
       maskSecretUrls(body);
       (0, lib_core.Yz)(`Body: ${JSON.stringify(body, null, 2)}`);
       if (this.isSuccessStatusCode(statusCode)) return {
        response: response,
        body: body
       };
       isRetryable = this.isRetryableHttpStatusCode(statusCode);
       errorMessage = `Failed request: (${statusCode}) ${response.message.statusMessage}`;
       if (body.msg) {
        if (UsageError.isUsageErrorMessage(body.msg)) throw new UsageError;
        errorMessage = `${errorMessage}: ${body.msg}`;
       }
       if (statusCode === http_client.Hv.TooManyRequests) {
        const retryAfterHeader = response.message.headers["retry-after"];
        if (retryAfterHeader) {
         const parsedSeconds = parseInt(retryAfterHeader, 10);
         if (!isNaN(parsedSeconds) && parsedSeconds > 0) (0, lib_core.$e)(`You've hit a rate limit, your rate limit will reset in ${parsedSeconds} seconds`);
        }
        throw new RateLimitError(`Rate limited: ${errorMessage}`);
       }
      } catch (error) {
       if (error instanceof SyntaxError) (0, lib_core.Yz)(`Raw Body: ${rawBody}`);
       if (error instanceof UsageError) throw error;
       if (error instanceof RateLimitError) throw error;
       if (NetworkError.isNetworkErrorCode(error === null || error === void 0 ? void 0 : error.code)) throw new NetworkError(error === null || error === void 0 ? void 0 : error.code);
       isRetryable = true;
       errorMessage = error.message;
      }
      if (!isRetryable) throw new Error(`Received non-retryable error: ${errorMessage}`);
      if (attempt + 1 === this.maxAttempts) throw new Error(`Failed to make request after ${this.maxAttempts} attempts: ${errorMessage}`);
      const retryTimeMilliseconds = this.getExponentialRetryTimeMilliseconds(attempt);
      (0, lib_core.pq)(`Attempt ${attempt + 1} of ${this.maxAttempts} failed with error: ${errorMessage}. Retrying request in ${retryTimeMilliseconds} ms...`);
      yield this.sleep(retryTimeMilliseconds);
      attempt++;
     }
     throw new Error(`Request failed`);
    });
   }
   isSuccessStatusCode(statusCode) {
    if (!statusCode) return false;
    return statusCode >= 200 && statusCode < 300;
   }
   isRetryableHttpStatusCode(statusCode) {
    if (!statusCode) return false;
    const retryableStatusCodes = [ http_client.Hv.BadGateway, http_client.Hv.GatewayTimeout, http_client.Hv.InternalServerError, http_client.Hv.ServiceUnavailable ];
    return retryableStatusCodes.includes(statusCode);
   }
   sleep(milliseconds) {
    return cacheTwirpClient_awaiter(this, void 0, void 0, function*() {
     return new Promise(resolve => setTimeout(resolve, milliseconds));
    });
   }
   getExponentialRetryTimeMilliseconds(attempt) {
    if (attempt < 0) throw new Error("attempt should be a positive integer");
    if (attempt === 0) return this.baseRetryIntervalMilliseconds;
    const minTime = this.baseRetryIntervalMilliseconds * Math.pow(this.retryMultiplier, attempt);
    const maxTime = minTime * this.retryMultiplier;
    return Math.trunc(Math.random() * (maxTime - minTime) + minTime);
   }
  }
  function internalCacheTwirpClient(options) {
   const client = new CacheServiceClient(getUserAgentString(), options === null || options === void 0 ? void 0 : options.maxAttempts, options === null || options === void 0 ? void 0 : options.retryIntervalMs, options === null || options === void 0 ? void 0 : options.retryMultiplier);
   return new cache_twirp_client.Z(client);
  }
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/internal/tar.js
  var tar_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  const IS_WINDOWS = process.platform === "win32";
  function getTarPath() {
   return tar_awaiter(this, void 0, void 0, function*() {
    switch (process.platform) {
    case "win32":
     {
      const gnuTar = yield getGnuTarPathOnWindows();
      const systemTar = SystemTarPathOnWindows;
      if (gnuTar) return {
       path: gnuTar,
       type: ArchiveToolType.GNU
      }; else if ((0, external_fs_.existsSync)(systemTar)) return {
       path: systemTar,
       type: ArchiveToolType.BSD
      };
      break;
     }

    case "darwin":
     {
      const gnuTar = yield lib_io.K7("gtar", false);
      if (gnuTar) return {
       path: gnuTar,
       type: ArchiveToolType.GNU
      }; else return {
       path: yield lib_io.K7("tar", true),
       type: ArchiveToolType.BSD
      };
     }

    default:
     break;
    }
    return {
     path: yield lib_io.K7("tar", true),
     type: ArchiveToolType.GNU
    };
   });
  }
  function getTarArgs(tarPath_1, compressionMethod_1, type_1) {
   return tar_awaiter(this, arguments, void 0, function*(tarPath, compressionMethod, type, archivePath = "") {
    const args = [ `"${tarPath.path}"` ];
    const cacheFileName = getCacheFileName(compressionMethod);
    const tarFile = "cache.tar";
    const workingDirectory = getWorkingDirectory();
    const BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && IS_WINDOWS;
    switch (type) {
    case "create":
     args.push("--posix", "-cf", BSD_TAR_ZSTD ? tarFile : cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "--exclude", BSD_TAR_ZSTD ? tarFile : cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "-P", "-C", workingDirectory.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "--files-from", ManifestFilename);
     break;

    case "extract":
     args.push("-xf", BSD_TAR_ZSTD ? tarFile : archivePath.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "-P", "-C", BSD_TAR_ZSTD ? quoteAbsolutePath(workingDirectory) : workingDirectory.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"));
     break;

    case "list":
     args.push("-tf", BSD_TAR_ZSTD ? tarFile : archivePath.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), "-P");
     break;
    }
    if (tarPath.type === ArchiveToolType.GNU) switch (process.platform) {
    case "win32":
     args.push("--force-local");
     break;

    case "darwin":
     args.push("--delay-directory-restore");
     break;
    }
    return args;
   });
  }
  function getCommands(compressionMethod_1, type_1) {
   return tar_awaiter(this, arguments, void 0, function*(compressionMethod, type, archivePath = "") {
    let args;
    const tarPath = yield getTarPath();
    const tarArgs = yield getTarArgs(tarPath, compressionMethod, type, archivePath);
    const compressionArgs = type !== "create" ? yield getDecompressionProgram(tarPath, compressionMethod, archivePath) : yield getCompressionProgram(tarPath, compressionMethod);
    const BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && IS_WINDOWS;
    if (BSD_TAR_ZSTD && type !== "create") args = [ [ ...compressionArgs ].join(" "), [ ...tarArgs ].join(" ") ]; else args = [ [ ...tarArgs ].join(" "), [ ...compressionArgs ].join(" ") ];
    return {
     commands: BSD_TAR_ZSTD ? args : [ args.join(" ") ],
     requiresTempDirectory: BSD_TAR_ZSTD && type !== "create"
    };
   });
  }
  function getWorkingDirectory() {
   var _a;
   return (_a = process.env["GITHUB_WORKSPACE"]) !== null && _a !== void 0 ? _a : process.cwd();
  }
  function quoteAbsolutePath(filePath) {
   return `"${external_path_.resolve(filePath).replace(new RegExp(`\\${external_path_.sep}`, "g"), "/")}"`;
  }
  function getDecompressionProgram(tarPath, compressionMethod, archivePath) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && IS_WINDOWS;
    switch (compressionMethod) {
    case CompressionMethod.Zstd:
     return BSD_TAR_ZSTD ? [ "zstd -d --long=30 --force -o", TarFilename, quoteAbsolutePath(archivePath) ] : [ "--use-compress-program", IS_WINDOWS ? '"zstd -d --long=30"' : "unzstd --long=30" ];

    case CompressionMethod.ZstdWithoutLong:
     return BSD_TAR_ZSTD ? [ "zstd -d --force -o", TarFilename, quoteAbsolutePath(archivePath) ] : [ "--use-compress-program", IS_WINDOWS ? '"zstd -d"' : "unzstd" ];

    default:
     return [ "-z" ];
    }
   });
  }
  function getCompressionProgram(tarPath, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const cacheFileName = getCacheFileName(compressionMethod);
    const BSD_TAR_ZSTD = tarPath.type === ArchiveToolType.BSD && compressionMethod !== CompressionMethod.Gzip && IS_WINDOWS;
    switch (compressionMethod) {
    case CompressionMethod.Zstd:
     return BSD_TAR_ZSTD ? [ "zstd -T0 --long=30 --force -o", cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), TarFilename ] : [ "--use-compress-program", IS_WINDOWS ? '"zstd -T0 --long=30"' : "zstdmt --long=30" ];

    case CompressionMethod.ZstdWithoutLong:
     return BSD_TAR_ZSTD ? [ "zstd -T0 --force -o", cacheFileName.replace(new RegExp(`\\${external_path_.sep}`, "g"), "/"), TarFilename ] : [ "--use-compress-program", IS_WINDOWS ? '"zstd -T0"' : "zstdmt" ];

    default:
     return [ "-z" ];
    }
   });
  }
  function execCommands(commands, cwd) {
   return tar_awaiter(this, void 0, void 0, function*() {
    for (const command of commands) try {
     yield (0, exec.m)(command, void 0, {
      cwd: cwd,
      env: Object.assign(Object.assign({}, process.env), {
       MSYS: "winsymlinks:nativestrict"
      })
     });
    } catch (error) {
     throw new Error(`${command.split(" ")[0]} failed with error: ${error === null || error === void 0 ? void 0 : error.message}`);
    }
   });
  }
  function execReadCommands(archivePath, compressionMethod, type) {
   return tar_awaiter(this, void 0, void 0, function*() {
    const {commands: commands, requiresTempDirectory: requiresTempDirectory} = yield getCommands(compressionMethod, type, archivePath);
    const tempDirectory = requiresTempDirectory ? yield createTempDirectory() : void 0;
    try {
     yield execCommands(commands, tempDirectory);
    } finally {
     if (tempDirectory) try {
      yield lib_io.Yz(tempDirectory);
     } catch (error) {
      lib_core.Yz(`Failed to delete temporary tar directory: ${error}`);
     }
    }
   });
  }
  function tar_listTar(archivePath, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    yield execReadCommands(archivePath, compressionMethod, "list");
   });
  }
  function createTar(archiveFolder, sourceDirectories, compressionMethod) {
   return tar_awaiter(this, void 0, void 0, function*() {
    (0, external_fs_.writeFileSync)(external_path_.join(archiveFolder, ManifestFilename), sourceDirectories.join("\n"));
    const {commands: commands} = yield getCommands(compressionMethod, "create");
    yield execCommands(commands, archiveFolder);
   });
  }
  // CONCATENATED MODULE: ./node_modules/@actions/cache/lib/cache.js
  var cache_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
   function adopt(value) {
    return value instanceof P ? value : new P(function(resolve) {
     resolve(value);
    });
   }
   return new (P || (P = Promise))(function(resolve, reject) {
    function fulfilled(value) {
     try {
      step(generator.next(value));
     } catch (e) {
      reject(e);
     }
    }
    function rejected(value) {
     try {
      step(generator["throw"](value));
     } catch (e) {
      reject(e);
     }
    }
    function step(result) {
     result.done ? resolve(result.value) : adopt(result.value).then(fulfilled, rejected);
    }
    step((generator = generator.apply(thisArg, _arguments || [])).next());
   });
  };
  class ValidationError extends Error {
   constructor(message) {
    super(message);
    this.name = "ValidationError";
    Object.setPrototypeOf(this, ValidationError.prototype);
   }
  }
  class ReserveCacheError extends Error {
   constructor(message) {
    super(message);
    this.name = "ReserveCacheError";
    Object.setPrototypeOf(this, ReserveCacheError.prototype);
   }
  }
  const CACHE_WRITE_DENIED_PREFIX = "cache write denied:";
  class CacheWriteDeniedError extends ReserveCacheError {
   constructor(message) {
    super(message);
    this.name = "CacheWriteDeniedError";
    Object.setPrototypeOf(this, CacheWriteDeniedError.prototype);
   }
  }
  null && CacheReadDeniedMessagePrefix;
  Error;
  class FinalizeCacheError extends Error {
   constructor(message) {
    super(message);
    this.name = "FinalizeCacheError";
    Object.setPrototypeOf(this, FinalizeCacheError.prototype);
   }
  }
  function checkPaths(paths) {
   if (!paths || paths.length === 0) throw new ValidationError(`Path Validation Error: At least one directory or file path is required`);
  }
  function checkKey(key) {
   if (key.length > 512) throw new ValidationError(`Key Validation Error: ${key} cannot be larger than 512 characters.`);
   const regex = /^[^,]*$/;
   if (!regex.test(key)) throw new ValidationError(`Key Validation Error: ${key} cannot contain commas.`);
  }
  function cache_saveCache(paths_1, key_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, key, options, enableCrossOsArchive = false) {
    const cacheServiceVersion = (0, config.U0)();
    lib_core.Yz(`Cache service version: ${cacheServiceVersion}`);
    checkPaths(paths);
    checkKey(key);
    const cacheMode = (0, config.as)();
    if (!(0, config.J)(cacheMode)) {
     lib_core.pq(`Cache save skipped: the effective cache-mode '${cacheMode}' does not permit writes.`);
     lib_core.Yz(`Skipped save for paths [${paths.join(", ")}] with key '${key}'.`);
     return -1;
    }
    switch (cacheServiceVersion) {
    case "v2":
     return yield saveCacheV2(paths, key, options, enableCrossOsArchive);

    case "v1":
    default:
     return yield saveCacheV1(paths, key, options, enableCrossOsArchive);
    }
   });
  }
  function saveCacheV1(paths_1, key_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, key, options, enableCrossOsArchive = false) {
    var _a, _b, _c, _d, _e, _f;
    const compressionMethod = yield getCompressionMethod();
    let cacheId = -1;
    const cachePaths = yield resolvePaths(paths);
    lib_core.Yz("Cache Paths:");
    lib_core.Yz(`${JSON.stringify(cachePaths)}`);
    if (cachePaths.length === 0) throw new Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
    const archiveFolder = yield createTempDirectory();
    const archivePath = external_path_.join(archiveFolder, getCacheFileName(compressionMethod));
    lib_core.Yz(`Archive Path: ${archivePath}`);
    try {
     yield createTar(archiveFolder, cachePaths, compressionMethod);
     if (lib_core._o()) yield tar_listTar(archivePath, compressionMethod);
     const fileSizeLimit = 10 * 1024 * 1024 * 1024;
     const archiveFileSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.Yz(`File Size: ${archiveFileSize}`);
     if (archiveFileSize > fileSizeLimit && !(0, config.aT)()) throw new Error(`Cache size of ~${Math.round(archiveFileSize / (1024 * 1024))} MB (${archiveFileSize} B) is over the 10GB limit, not saving cache.`);
     lib_core.Yz("Reserving Cache");
     const reserveCacheResponse = yield reserveCache(key, paths, {
      compressionMethod: compressionMethod,
      enableCrossOsArchive: enableCrossOsArchive,
      cacheSize: archiveFileSize
     });
     if ((_a = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.result) === null || _a === void 0 ? void 0 : _a.cacheId) cacheId = (_b = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.result) === null || _b === void 0 ? void 0 : _b.cacheId; else if ((reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.statusCode) === 400) throw new Error((_d = (_c = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.error) === null || _c === void 0 ? void 0 : _c.message) !== null && _d !== void 0 ? _d : `Cache size of ~${Math.round(archiveFileSize / (1024 * 1024))} MB (${archiveFileSize} B) is over the data cap limit, not saving cache.`); else {
      const detailMessage = (_e = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.error) === null || _e === void 0 ? void 0 : _e.message;
      if (detailMessage === null || detailMessage === void 0 ? void 0 : detailMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${detailMessage}`);
      throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache. More details: ${(_f = reserveCacheResponse === null || reserveCacheResponse === void 0 ? void 0 : reserveCacheResponse.error) === null || _f === void 0 ? void 0 : _f.message}`);
     }
     lib_core.Yz(`Saving Cache (ID: ${cacheId})`);
     yield saveCache(cacheId, archivePath, "", options);
    } catch (error) {
     const typedError = error;
     if (typedError.name === ValidationError.name) throw error; else if (typedError.name === ReserveCacheError.name) lib_core.pq(`Failed to save: ${typedError.message}`); else if (typedError instanceof http_client.Kg && typeof typedError.statusCode === "number" && typedError.statusCode >= 500) lib_core.z3(`Failed to save: ${typedError.message}`); else lib_core.$e(`Failed to save: ${typedError.message}`);
    } finally {
     try {
      yield unlinkFile(archivePath);
     } catch (error) {
      lib_core.Yz(`Failed to delete archive: ${error}`);
     }
    }
    return cacheId;
   });
  }
  function saveCacheV2(paths_1, key_1, options_1) {
   return cache_awaiter(this, arguments, void 0, function*(paths, key, options, enableCrossOsArchive = false) {
    var _a;
    options = Object.assign(Object.assign({}, options), {
     uploadChunkSize: 64 * 1024 * 1024,
     uploadConcurrency: 8,
     useAzureSdk: true
    });
    const compressionMethod = yield getCompressionMethod();
    const twirpClient = internalCacheTwirpClient();
    let cacheId = -1;
    const cachePaths = yield resolvePaths(paths);
    lib_core.Yz("Cache Paths:");
    lib_core.Yz(`${JSON.stringify(cachePaths)}`);
    if (cachePaths.length === 0) throw new Error(`Path Validation Error: Path(s) specified in the action for caching do(es) not exist, hence no cache is being saved.`);
    const archiveFolder = yield createTempDirectory();
    const archivePath = external_path_.join(archiveFolder, getCacheFileName(compressionMethod));
    lib_core.Yz(`Archive Path: ${archivePath}`);
    try {
     yield createTar(archiveFolder, cachePaths, compressionMethod);
     if (lib_core._o()) yield tar_listTar(archivePath, compressionMethod);
     const archiveFileSize = getArchiveFileSizeInBytes(archivePath);
     lib_core.Yz(`File Size: ${archiveFileSize}`);
     options.archiveSizeBytes = archiveFileSize;
     lib_core.Yz("Reserving Cache");
     const version = getCacheVersion(paths, compressionMethod, enableCrossOsArchive);
     const request = {
      key: key,
      version: version
     };
     let signedUploadUrl;
     try {
      const response = yield twirpClient.CreateCacheEntry(request);
      if (!response.ok) {
       if (response.message && !response.message.startsWith(CACHE_WRITE_DENIED_PREFIX)) lib_core.$e(`Cache reservation failed: ${response.message}`);
       throw new Error(response.message || "Response was not ok");
      }
      signedUploadUrl = response.signedUploadUrl;
     } catch (error) {
      lib_core.Yz(`Failed to reserve cache: ${error}`);
      const errorMessage = (_a = error === null || error === void 0 ? void 0 : error.message) !== null && _a !== void 0 ? _a : "";
      if (errorMessage.startsWith(CACHE_WRITE_DENIED_PREFIX)) throw new CacheWriteDeniedError(`Unable to reserve cache with key ${key}. More details: ${errorMessage}`);
      throw new ReserveCacheError(`Unable to reserve cache with key ${key}, another job may be creating this cache.`);
     }
     lib_core.Yz(`Attempting to upload cache located at: ${archivePath}`);
     yield saveCache(cacheId, archivePath, signedUploadUrl, options);
     const finalizeRequest = {
      key: key,
      version: version,
      sizeBytes: `${archiveFileSize}`
     };
     const finalizeResponse = yield twirpClient.FinalizeCacheEntryUpload(finalizeRequest);
     lib_core.Yz(`FinalizeCacheEntryUploadResponse: ${finalizeResponse.ok}`);
     if (!finalizeResponse.ok) {
      if (finalizeResponse.message) throw new FinalizeCacheError(finalizeResponse.message);
      throw new Error(`Unable to finalize cache with key ${key}, another job may be finalizing this cache.`);
     }
     cacheId = parseInt(finalizeResponse.entryId);
    } catch (error) {
     const typedError = error;
     if (typedError.name === ValidationError.name) throw error; else if (typedError.name === ReserveCacheError.name) lib_core.pq(`Failed to save: ${typedError.message}`); else if (typedError.name === FinalizeCacheError.name) lib_core.$e(typedError.message); else if (typedError instanceof http_client.Kg && typeof typedError.statusCode === "number" && typedError.statusCode >= 500) lib_core.z3(`Failed to save: ${typedError.message}`); else lib_core.$e(`Failed to save: ${typedError.message}`);
    } finally {
     try {
      yield unlinkFile(archivePath);
     } catch (error) {
      lib_core.Yz(`Failed to delete archive: ${error}`);
     }
    }
    return cacheId;
   });
  }
 }),
 4012: module => {
  module.exports = JSON.parse('{"name":"@actions/cache","version":"6.3.0","description":"Actions cache lib","keywords":["github","actions","cache"],"homepage":"https://github.com/actions/toolkit/tree/main/packages/cache","license":"MIT","type":"module","main":"lib/cache.js","types":"lib/cache.d.ts","exports":{".":{"types":"./lib/cache.d.ts","import":"./lib/cache.js"}},"directories":{"lib":"lib","test":"__tests__"},"files":["lib","!.DS_Store"],"publishConfig":{"access":"public"},"repository":{"type":"git","url":"git+https://github.com/actions/toolkit.git","directory":"packages/cache"},"scripts":{"audit-moderate":"npm install && npm audit --json --audit-level=moderate > audit.json","test":"echo \\"Error: run tests from root\\" && exit 1","tsc":"tsc && cp src/internal/shared/package-version.cjs lib/internal/shared/"},"bugs":{"url":"https://github.com/actions/toolkit/issues"},"dependencies":{"@actions/core":"^3.0.1","@actions/exec":"^3.0.0","@actions/glob":"^0.7.0","@actions/http-client":"^4.0.1","@actions/io":"^3.0.2","@azure/core-rest-pipeline":"~1.23.0","@azure/storage-blob":"~12.31.0","@protobuf-ts/runtime-rpc":"^2.11.1","semver":"^7.8.5"},"devDependencies":{"@protobuf-ts/plugin":"^2.11.1","@types/node":"^25.9.8","@types/semver":"^7.8.0","typescript":"^5.9.3"},"overrides":{"uri-js":"npm:uri-js-replace@^1.0.1","node-fetch":"^3.3.2"}}');
 }
};
