export const id = 89;

export const ids = [ 89 ];

export const modules = {
 3706: (function(module) {
  !function(t, e) {
   true && (module.exports = e());
  }(0, function() {
   "use strict";
   var t = 1e3, e = 6e4, n = 36e5, r = "millisecond", i = "second", s = "minute", u = "hour", a = "day", o = "week", c = "month", f = "quarter", h = "year", d = "date", l = "Invalid Date", $ = /^(\d{4})[-/]?(\d{1,2})?[-/]?(\d{0,2})[Tt\s]*(\d{1,2})?:?(\d{1,2})?:?(\d{1,2})?[.:]?(\d+)?$/, y = /\[([^\]]+)]|YYYY|YY|M{1,4}|D{1,2}|d{1,4}|H{1,2}|h{1,2}|a|A|m{1,2}|s{1,2}|Z{1,2}|SSS/g, M = {
    name: "en",
    weekdays: "Sunday_Monday_Tuesday_Wednesday_Thursday_Friday_Saturday".split("_"),
    months: "January_February_March_April_May_June_July_August_September_October_November_December".split("_"),
    ordinal: function(t) {
     var e = [ "th", "st", "nd", "rd" ], n = t % 100;
     return "[" + t + (e[(n - 20) % 10] || e[n] || e[0]) + "]";
    }
   }, m = function(t, e, n) {
    var r = String(t);
    return !r || r.length >= e ? t : "" + Array(e + 1 - r.length).join(n) + t;
   }, v = {
    s: m,
    z: function(t) {
     var e = -t.utcOffset(), n = Math.abs(e), r = Math.floor(n / 60), i = n % 60;
     return (e <= 0 ? "+" : "-") + m(r, 2, "0") + ":" + m(i, 2, "0");
    },
    m: function t(e, n) {
     if (e.date() < n.date()) return -t(n, e);
     var r = 12 * (n.year() - e.year()) + (n.month() - e.month()), i = e.clone().add(r, c), s = n - i < 0, u = e.clone().add(r + (s ? -1 : 1), c);
     return +(-(r + (n - i) / (s ? i - u : u - i)) || 0);
    },
    a: function(t) {
     return t < 0 ? Math.ceil(t) || 0 : Math.floor(t);
    },
    p: function(t) {
     return {
      M: c,
      y: h,
      w: o,
      d: a,
      D: d,
      h: u,
      m: s,
      s: i,
      ms: r,
      Q: f
     }[t] || String(t || "").toLowerCase().replace(/s$/, "");
    },
    u: function(t) {
     return void 0 === t;
    }
   }, g = "en", D = {};
   D[g] = M;
   var p = "$isDayjsObject", S = function(t) {
    return t instanceof _ || !(!t || !t[p]);
   }, w = function t(e, n, r) {
    var i;
    if (!e) return g;
    if ("string" == typeof e) {
     var s = e.toLowerCase();
     D[s] && (i = s), n && (D[s] = n, i = s);
     var u = e.split("-");
     if (!i && u.length > 1) return t(u[0]);
    } else {
     var a = e.name;
     D[a] = e, i = a;
    }
    return !r && i && (g = i), i || !r && g;
   }, O = function(t, e) {
    if (S(t)) return t.clone();
    var n = "object" == typeof e ? e : {};
    return n.date = t, n.args = arguments, new _(n);
   }, b = v;
   b.l = w, b.i = S, b.w = function(t, e) {
    return O(t, {
     locale: e.$L,
     utc: e.$u,
     x: e.$x,
     $offset: e.$offset
    });
   };
   var _ = function() {
    function M(t) {
     this.$L = w(t.locale, null, !0), this.parse(t), this.$x = this.$x || t.x || {}, 
     this[p] = !0;
    }
    var m = M.prototype;
    return m.parse = function(t) {
     this.$d = function(t) {
      var e = t.date, n = t.utc;
      if (null === e) return new Date(NaN);
      if (b.u(e)) return new Date;
      if (e instanceof Date) return new Date(e);
      if ("string" == typeof e && !/Z$/i.test(e)) {
       var r = e.match($);
       if (r) {
        var i = r[2] - 1 || 0, s = (r[7] || "0").substring(0, 3);
        return n ? new Date(Date.UTC(r[1], i, r[3] || 1, r[4] || 0, r[5] || 0, r[6] || 0, s)) : new Date(r[1], i, r[3] || 1, r[4] || 0, r[5] || 0, r[6] || 0, s);
       }
      }
      return new Date(e);
     }(t), this.init();
    }, m.init = function() {
     var t = this.$d;
     this.$y = t.getFullYear(), this.$M = t.getMonth(), this.$D = t.getDate(), this.$W = t.getDay(), 
     this.$H = t.getHours(), this.$m = t.getMinutes(), this.$s = t.getSeconds(), this.$ms = t.getMilliseconds();
    }, m.$utils = function() {
     return b;
    }, m.isValid = function() {
     return !(this.$d.toString() === l);
    }, m.isSame = function(t, e) {
     var n = O(t);
     return this.startOf(e) <= n && n <= this.endOf(e);
    }, m.isAfter = function(t, e) {
     return O(t) < this.startOf(e);
    }, m.isBefore = function(t, e) {
     return this.endOf(e) < O(t);
    }, m.$g = function(t, e, n) {
     return b.u(t) ? this[e] : this.set(n, t);
    }, m.unix = function() {
     return Math.floor(this.valueOf() / 1e3);
    }, m.valueOf = function() {
     return this.$d.getTime();
    }, m.startOf = function(t, e) {
     var n = this, r = !!b.u(e) || e, f = b.p(t), l = function(t, e) {
      var i = b.w(n.$u ? Date.UTC(n.$y, e, t) : new Date(n.$y, e, t), n);
      return r ? i : i.endOf(a);
     }, $ = function(t, e) {
      return b.w(n.toDate()[t].apply(n.toDate("s"), (r ? [ 0, 0, 0, 0 ] : [ 23, 59, 59, 999 ]).slice(e)), n);
     }, y = this.$W, M = this.$M, m = this.$D, v = "set" + (this.$u ? "UTC" : "");
     switch (f) {
     case h:
      return r ? l(1, 0) : l(31, 11);

     case c:
      return r ? l(1, M) : l(0, M + 1);

     case o:
      var g = this.$locale().weekStart || 0, D = (y < g ? y + 7 : y) - g;
      return l(r ? m - D : m + (6 - D), M);

     case a:
     case d:
      return $(v + "Hours", 0);

     case u:
      return $(v + "Minutes", 1);

     case s:
      return $(v + "Seconds", 2);

     case i:
      return $(v + "Milliseconds", 3);

     default:
      return this.clone();
     }
    }, m.endOf = function(t) {
     return this.startOf(t, !1);
    }, m.$set = function(t, e) {
     var n, o = b.p(t), f = "set" + (this.$u ? "UTC" : ""), l = (n = {}, n[a] = f + "Date", 
     n[d] = f + "Date", n[c] = f + "Month", n[h] = f + "FullYear", n[u] = f + "Hours", 
     n[s] = f + "Minutes", n[i] = f + "Seconds", n[r] = f + "Milliseconds", n)[o], $ = o === a ? this.$D + (e - this.$W) : e;
     if (o === c || o === h) {
      var y = this.clone().set(d, 1);
      y.$d[l]($), y.init(), this.$d = y.set(d, Math.min(this.$D, y.daysInMonth())).$d;
     } else l && this.$d[l]($);
     return this.init(), this;
    }, m.set = function(t, e) {
     return this.clone().$set(t, e);
    }, m.get = function(t) {
     return this[b.p(t)]();
    }, m.add = function(r, f) {
     var d, l = this;
     r = Number(r);
     var $ = b.p(f), y = function(t) {
      var e = O(l);
      return b.w(e.date(e.date() + Math.round(t * r)), l);
     };
     if ($ === c) return this.set(c, this.$M + r);
     if ($ === h) return this.set(h, this.$y + r);
     if ($ === a) return y(1);
     if ($ === o) return y(7);
     var M = (d = {}, d[s] = e, d[u] = n, d[i] = t, d)[$] || 1, m = this.$d.getTime() + r * M;
     return b.w(m, this);
    }, m.subtract = function(t, e) {
     return this.add(-1 * t, e);
    }, m.format = function(t) {
     var e = this, n = this.$locale();
     if (!this.isValid()) return n.invalidDate || l;
     var r = t || "YYYY-MM-DDTHH:mm:ssZ", i = b.z(this), s = this.$H, u = this.$m, a = this.$M, o = n.weekdays, c = n.months, f = n.meridiem, h = function(t, n, i, s) {
      return t && (t[n] || t(e, r)) || i[n].slice(0, s);
     }, d = function(t) {
      return b.s(s % 12 || 12, t, "0");
     }, $ = f || function(t, e, n) {
      var r = t < 12 ? "AM" : "PM";
      return n ? r.toLowerCase() : r;
     };
     return r.replace(y, function(t, r) {
      return r || function(t) {
       switch (t) {
       case "YY":
        return String(e.$y).slice(-2);

       case "YYYY":
        return b.s(e.$y, 4, "0");

       case "M":
        return a + 1;

       case "MM":
        return b.s(a + 1, 2, "0");

       case "MMM":
        return h(n.monthsShort, a, c, 3);

       case "MMMM":
        return h(c, a);

       case "D":
        return e.$D;

       case "DD":
        return b.s(e.$D, 2, "0");

       case "d":
        return String(e.$W);

       case "dd":
        return h(n.weekdaysMin, e.$W, o, 2);

       case "ddd":
        return h(n.weekdaysShort, e.$W, o, 3);

       case "dddd":
        return o[e.$W];

       case "H":
        return String(s);

       case "HH":
        return b.s(s, 2, "0");

       case "h":
        return d(1);

       case "hh":
        return d(2);

       case "a":
        return $(s, u, !0);

       case "A":
        return $(s, u, !1);

       case "m":
        return String(u);

       case "mm":
        return b.s(u, 2, "0");

       case "s":
        return String(e.$s);

       case "ss":
        return b.s(e.$s, 2, "0");

       case "SSS":
        return b.s(e.$ms, 3, "0");

       case "Z":
        return i;
       }
       return null;
      }(t) || i.replace(":", "");
     });
    }, m.utcOffset = function() {
     return 15 * -Math.round(this.$d.getTimezoneOffset() / 15);
    }, m.diff = function(r, d, l) {
     var $, y = this, M = b.p(d), m = O(r), v = (m.utcOffset() - this.utcOffset()) * e, g = this - m, D = function() {
      return b.m(y, m);
     };
     switch (M) {
     case h:
      $ = D() / 12;
      break;

     case c:
      $ = D();
      break;

     case f:
      $ = D() / 3;
      break;

     case o:
      $ = (g - v) / 6048e5;
      break;

     case a:
      $ = (g - v) / 864e5;
      break;

     case u:
      $ = g / n;
      break;

     case s:
      $ = g / e;
      break;

     case i:
      $ = g / t;
      break;

     default:
      $ = g;
     }
     return l ? $ : b.a($);
    }, m.daysInMonth = function() {
     return this.endOf(c).$D;
    }, m.$locale = function() {
     return D[this.$L];
    }, m.locale = function(t, e) {
     if (!t) return this.$L;
     var n = this.clone(), r = w(t, e, !0);
     return r && (n.$L = r), n;
    }, m.clone = function() {
     return b.w(this.$d, this);
    }, m.toDate = function() {
     return new Date(this.valueOf());
    }, m.toJSON = function() {
     return this.isValid() ? this.toISOString() : null;
    }, m.toISOString = function() {
     return this.$d.toISOString();
    }, m.toString = function() {
     return this.$d.toUTCString();
    }, M;
   }(), Y = _.prototype;
   return O.prototype = Y, [ [ "$ms", r ], [ "$s", i ], [ "$m", s ], [ "$H", u ], [ "$W", a ], [ "$M", c ], [ "$y", h ], [ "$D", d ] ].forEach(function(t) {
    Y[t[1]] = function(e) {
     return this.$g(e, t[0], t[1]);
    };
   }), O.extend = function(t, e) {
    return t.$i || (t(e, _, O), t.$i = !0), O;
   }, O.locale = w, O.isDayjs = S, O.unix = function(t) {
    return O(1e3 * t);
   }, O.en = D[g], O.Ls = D, O.p = {}, O;
  });
 }),
 5279: (function(module) {
  !function(t, i) {
   true && (module.exports = i());
  }(0, function() {
   "use strict";
   var t = "minute", i = /[+-]\d\d(?::?\d\d)?/g, e = /([+-]|\d\d)/g;
   return function(s, f, n) {
    var u = f.prototype;
    n.utc = function(t) {
     var i = {
      date: t,
      utc: !0,
      args: arguments
     };
     return new f(i);
    }, u.utc = function(i) {
     var e = n(this.toDate(), {
      locale: this.$L,
      utc: !0
     });
     return i ? e.add(this.utcOffset(), t) : e;
    }, u.local = function() {
     return n(this.toDate(), {
      locale: this.$L,
      utc: !1
     });
    };
    var r = u.parse;
    u.parse = function(t) {
     t.utc && (this.$u = !0), this.$utils().u(t.$offset) || (this.$offset = t.$offset), 
     r.call(this, t);
    };
    var o = u.init;
    u.init = function() {
     if (this.$u) {
      var t = this.$d;
      this.$y = t.getUTCFullYear(), this.$M = t.getUTCMonth(), this.$D = t.getUTCDate(), 
      this.$W = t.getUTCDay(), this.$H = t.getUTCHours(), this.$m = t.getUTCMinutes(), 
      this.$s = t.getUTCSeconds(), this.$ms = t.getUTCMilliseconds();
     } else o.call(this);
    };
    var a = u.utcOffset;
    u.utcOffset = function(s, f) {
     var n = this.$utils().u;
     if (n(s)) return this.$u ? 0 : n(this.$offset) ? a.call(this) : this.$offset;
     if ("string" == typeof s && (s = function(t) {
      void 0 === t && (t = "");
      var s = t.match(i);
      if (!s) return null;
      var f = ("" + s[0]).match(e) || [ "-", 0, 0 ], n = f[0], u = 60 * +f[1] + +f[2];
      return 0 === u ? 0 : "+" === n ? u : -u;
     }(s), null === s)) return this;
     var u = Math.abs(s) <= 16 ? 60 * s : s;
     if (0 === u) return this.utc(f);
     var r = this.clone();
     if (f) return r.$offset = u, r.$u = !1, r;
     var o = this.$u ? this.toDate().getTimezoneOffset() : -1 * this.utcOffset();
     return (r = this.local().add(u + o, t)).$offset = u, r.$x.$localOffset = o, r;
    };
    var h = u.format;
    u.format = function(t) {
     var i = t || (this.$u ? "YYYY-MM-DDTHH:mm:ss[Z]" : "");
     return h.call(this, i);
    }, u.valueOf = function() {
     var t = this.$utils().u(this.$offset) ? 0 : this.$offset + (this.$x.$localOffset || this.$d.getTimezoneOffset());
     return this.$d.valueOf() - 6e4 * t;
    }, u.isUTC = function() {
     return !!this.$u;
    }, u.toISOString = function() {
     return this.toDate().toISOString();
    }, u.toString = function() {
     return this.toDate().toUTCString();
    };
    var l = u.toDate;
    u.toDate = function(t) {
     return "s" === t && this.$offset ? n(this.format("YYYY-MM-DD HH:mm:ss:SSS")).toDate() : l.call(this);
    };
    var c = u.diff;
    u.diff = function(t, i, e) {
     if (t && this.$u === t.$u) return c.call(this, t, i, e);
     var s = this.local(), f = n(t).local();
     return c.call(s, f, i, e);
    };
   };
  });
 }),
 4370: ((__unused_webpack_module, exports, __webpack_require__) => {
  0;
  const utility_1 = __webpack_require__(7244);
  class Domain {
   constructor(twilio, baseUrl) {
    this.twilio = twilio;
    this.baseUrl = baseUrl;
   }
   absoluteUrl(uri) {
    var result = "";
    if (typeof this.baseUrl === "string") {
     const cleanBaseUrl = (0, utility_1.trim)(this.baseUrl, "/");
     result += cleanBaseUrl;
     result += "/";
    }
    if (typeof uri === "string") {
     uri = (0, utility_1.trim)(uri, "/");
     if (result === "") result += "/";
     result += uri;
    }
    return result;
   }
   request(opts) {
    return this.twilio.request({
     ...opts,
     uri: this.absoluteUrl(opts.uri)
    });
   }
  }
  exports.A = Domain;
 }),
 5753: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const RestException_1 = __importDefault(__webpack_require__(679));
  class Page {
   constructor(version, response, solution) {
    let payload = this.processResponse(response);
    this._version = version;
    this._payload = payload;
    this._solution = solution;
    this.nextPageUrl = this.getNextPageUrl();
    this.previousPageUrl = this.getPreviousPageUrl();
    this.instances = this.loadInstances(this.loadPage(payload));
   }
   getPreviousPageUrl() {
    if (this._payload.meta && "previous_page_url" in this._payload.meta && this._payload.meta.previous_page_url) return this._payload.meta.previous_page_url;
    if ("previous_page_uri" in this._payload && this._payload.previous_page_uri) return this._version._domain.absoluteUrl(this._payload.previous_page_uri);
    return;
   }
   getNextPageUrl() {
    if (this._payload.meta && "next_page_url" in this._payload.meta && this._payload.meta.next_page_url) return this._payload.meta.next_page_url;
    if ("next_page_uri" in this._payload && this._payload.next_page_uri) return this._version._domain.absoluteUrl(this._payload.next_page_uri);
    return;
   }
   getInstance(payload) {
    throw new Error("Page.get_instance() must be implemented in the derived class");
   }
   loadInstances(resources) {
    let instances = [];
    resources.forEach(resource => {
     instances.push(this.getInstance(resource));
    });
    return instances;
   }
   nextPage() {
    if (!this.nextPageUrl) return;
    var reqPromise = this._version._domain.twilio.request({
     method: "get",
     uri: this.nextPageUrl
    });
    var nextPagePromise = reqPromise.then(function(response) {
     return new this.constructor(this._version, response, this._solution);
    }.bind(this));
    return nextPagePromise;
   }
   previousPage() {
    if (!this.previousPageUrl) return;
    var reqPromise = this._version._domain.twilio.request({
     method: "get",
     uri: this.previousPageUrl
    });
    var prevPagePromise = reqPromise.then(function(response) {
     return new this.constructor(this._version, response, this._solution);
    }.bind(this));
    return prevPagePromise;
   }
   processResponse(response) {
    if (response.statusCode !== 200) throw new RestException_1.default(response);
    if (typeof response.body === "string") return JSON.parse(response.body);
    return response.body;
   }
   loadPage(payload) {
    if (payload.meta?.key) return payload[payload.meta.key];
    const keys = Object.keys(payload).filter(key => !Page.META_KEYS.includes(key));
    if (keys.length === 1) return payload[keys[0]];
    for (const key of keys) if (Array.isArray(payload[key])) return payload[key];
    throw new Error("Page Records cannot be deserialized");
   }
   forOwn(obj, iteratee) {
    obj = Object(obj);
    for (const [key, val] of Object.entries(obj)) iteratee(val, key, obj);
   }
   toJSON() {
    const clone = {};
    this.forOwn(this, (value, key) => {
     if (!key.startsWith("_") && typeof value !== "function") clone[key] = value;
    });
    return clone;
   }
  }
  Page.META_KEYS = [ "end", "first_page_uri", "last_page_uri", "next_page_uri", "num_pages", "page", "page_size", "previous_page_uri", "start", "total", "uri" ];
  exports["default"] = Page;
 }),
 679: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  class RestException extends Error {
   constructor(response) {
    super("[HTTP " + response.statusCode + "] Failed to execute request");
    const isResponseBodyString = typeof response.body == "string";
    const body = isResponseBodyString ? parseResponseBody(response.body) : response.body;
    this.status = response.statusCode;
    if (body !== null) {
     this.message = body.message;
     this.code = body.code;
     this.moreInfo = body.more_info;
     this.details = body.details;
    } else this.message = "[HTTP " + response.statusCode + "] Failed to execute request";
   }
  }
  exports["default"] = RestException;
  function parseResponseBody(response_body) {
   let body = null;
   try {
    body = JSON.parse(response_body);
   } catch (catchError) {
    body = null;
   }
   return body;
  }
 }),
 1286: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  class TwilioServiceException extends Error {
   constructor(response) {
    const isResponseBodyString = typeof response.body == "string";
    const body = isResponseBodyString ? parseResponseBody(response.body) : response.body;
    const status = body?.status || response.statusCode;
    super(`[HTTP ${status}] ${body?.title || "Failed to execute request"}`);
    this.type = body?.type || "";
    this.title = body?.title || "Failed to execute request";
    this.status = status;
    this.code = body?.code || 0;
    if (body?.detail) this.detail = body.detail;
    if (body?.instance) this.instance = body.instance;
    if (body?.errors) this.errors = body.errors;
   }
   static isRFC9457Response(body) {
    if (!body || typeof body !== "object") return false;
    return typeof body.type === "string" && typeof body.title === "string" && typeof body.status === "number" && typeof body.code === "number";
   }
  }
  exports["default"] = TwilioServiceException;
  function parseResponseBody(response_body) {
   let body = null;
   try {
    body = JSON.parse(response_body);
   } catch (catchError) {
    body = null;
   }
   return body;
  }
 }),
 6388: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const RestException_1 = __importDefault(__webpack_require__(679));
  const TwilioServiceException_1 = __importDefault(__webpack_require__(1286));
  const utility_1 = __webpack_require__(7244);
  class Version {
   constructor(domain, version) {
    this._domain = domain;
    this._version = version;
   }
   get domain() {
    return this._domain;
   }
   throwException(response) {
    const isResponseBodyString = typeof response.body === "string";
    let body = null;
    if (isResponseBodyString) try {
     body = JSON.parse(response.body);
    } catch (e) {} else body = response.body;
    if (TwilioServiceException_1.default.isRFC9457Response(body)) throw new TwilioServiceException_1.default(response);
    throw new RestException_1.default(response);
   }
   absoluteUrl(uri) {
    return this._domain.absoluteUrl(this.relativeUrl(uri));
   }
   relativeUrl(uri) {
    var result = "";
    if (typeof this._version === "string") {
     const version = (0, utility_1.trim)(this._version, "/");
     result += version;
     result += "/";
    }
    if (typeof uri === "string") {
     uri = (0, utility_1.trim)(uri, "/");
     if (result === "") result += "/";
     result += uri;
    }
    return result;
   }
   request(opts) {
    return this._domain.request({
     ...opts,
     uri: this.relativeUrl(opts.uri || "")
    });
   }
   create(opts) {
    var qResponse = this.request(opts);
    qResponse = qResponse.then(response => {
     if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
     if (typeof response.body === "string") return JSON.parse(response.body);
     return response.body;
    });
    return qResponse;
   }
   fetch(opts) {
    var qResponse = this.request(opts);
    qResponse = qResponse.then(response => {
     if (response.statusCode < 200 || response.statusCode >= 400) this.throwException(response);
     if (typeof response.body === "string") return JSON.parse(response.body);
     return response.body;
    });
    return qResponse;
   }
   page(opts) {
    return this.request(opts);
   }
   update(opts) {
    var qResponse = this.request(opts);
    qResponse = qResponse.then(response => {
     if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
     if (typeof response.body === "string") return JSON.parse(response.body);
     return response.body;
    });
    return qResponse;
   }
   async patch(opts) {
    const response = await this.request(opts);
    if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
    return typeof response.body === "string" ? JSON.parse(response.body) : response.body;
   }
   remove(opts) {
    let qResponse = this.request(opts);
    qResponse = qResponse.then(response => {
     if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
     return true;
    });
    return qResponse;
   }
   createWithResponseInfo(opts) {
    return this.request(opts).then(response => {
     if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
     let body;
     if (typeof response.body === "string") body = JSON.parse(response.body); else body = response.body;
     return {
      body: body,
      statusCode: response.statusCode,
      headers: response.headers
     };
    });
   }
   fetchWithResponseInfo(opts) {
    return this.request(opts).then(response => {
     if (response.statusCode < 200 || response.statusCode >= 400) this.throwException(response);
     let body;
     if (typeof response.body === "string") body = JSON.parse(response.body); else body = response.body;
     return {
      body: body,
      statusCode: response.statusCode,
      headers: response.headers
     };
    });
   }
   updateWithResponseInfo(opts) {
    return this.request(opts).then(response => {
     if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
     let body;
     if (typeof response.body === "string") body = JSON.parse(response.body); else body = response.body;
     return {
      body: body,
      statusCode: response.statusCode,
      headers: response.headers
     };
    });
   }
   async patchWithResponseInfo(opts) {
    const response = await this.request(opts);
    if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
    let body;
    if (typeof response.body === "string") body = JSON.parse(response.body); else body = response.body;
    return {
     body: body,
     statusCode: response.statusCode,
     headers: response.headers
    };
   }
   removeWithResponseInfo(opts) {
    return this.request(opts).then(response => {
     if (response.statusCode < 200 || response.statusCode >= 300) this.throwException(response);
     return {
      body: true,
      statusCode: response.statusCode,
      headers: response.headers
     };
    });
   }
   readLimits(opts) {
    var limit = opts.limit;
    var pageSize = opts.pageSize;
    if (limit && !Number.isFinite(limit) || limit <= 0) throw new TypeError("Parameter limit must be a positive integer");
    if (pageSize && (!Number.isFinite(pageSize) || pageSize <= 0)) throw new TypeError("Parameter pageSize must be a positive integer");
    if (limit && !pageSize) pageSize = limit;
    return {
     limit: limit,
     pageSize: pageSize
    };
   }
   setPromiseCallback(operationPromise, callback) {
    if (typeof callback === "function") operationPromise = operationPromise.then(value => callback(null, value)).catch(error => callback(error));
    return operationPromise;
   }
   each(params, callback) {
    if (typeof params === "function") {
     callback = params;
     params = {};
    } else params = params || {};
    if (params.callback) callback = params.callback;
    if (typeof callback === "undefined") throw new Error("Callback function must be provided");
    let done = false;
    let doneCalled = false;
    let currentResource = 0;
    let limits = {};
    let pPending = true;
    let pResolve;
    let pReject;
    if (this._version instanceof Version) limits = this._version.readLimits({
     limit: params.limit,
     pageSize: params.pageSize
    });
    function onComplete(error) {
     let unhandledError = error;
     done = true;
     if (typeof params.done === "function" && !doneCalled) try {
      params.done(unhandledError);
      unhandledError = null;
     } catch (e) {
      unhandledError = e;
     }
     doneCalled = true;
     if (pPending) {
      if (unhandledError) pReject(unhandledError); else pResolve();
      pPending = false;
     }
    }
    function fetchNextPage(fn) {
     let promise = fn();
     if (typeof promise === "undefined") {
      onComplete();
      return;
     }
     promise.then(page => {
      try {
       page.instances.forEach(function(instance) {
        if (done || typeof params.limit !== "undefined" && currentResource >= params.limit) {
         done = true;
         return false;
        }
        currentResource++;
        callback?.(instance, onComplete);
       });
      } catch (e) {
       return onComplete(e);
      }
      if (!done) {
       0;
       fetchNextPage(page.nextPage.bind(page));
      } else onComplete();
     }).catch(onComplete);
    }
    return new Promise((resolve, reject) => {
     pResolve = resolve;
     pReject = reject;
     fetchNextPage(this.page.bind(this, Object.assign(params, limits)));
    });
   }
   list(params, callback) {
    if (typeof params === "function") {
     callback = params;
     params = {};
    } else params = params || {};
    let allResources = [];
    params.callback = function(resource, done) {
     allResources.push(resource);
     if (typeof params.limit !== "undefined" && allResources.length === params.limit) done();
    };
    let operationPromise = new Promise((resolve, reject) => {
     params.done = function(error) {
      if (typeof error === "undefined") resolve(allResources); else reject(error);
     };
    });
    if (this._version instanceof Version) operationPromise = this._version.setPromiseCallback(operationPromise, callback);
    this.each(params);
    return operationPromise;
   }
   eachWithHttpInfo(params, callback) {
    if (typeof params === "function") {
     callback = params;
     params = {};
    } else params = params || {};
    if (params.callback) callback = params.callback;
    if (typeof callback === "undefined") throw new Error("Callback function must be provided");
    let done = false;
    let doneCalled = false;
    let currentPage = 1;
    let currentResource = 0;
    let limits = {};
    let pPending = true;
    let pResolve;
    let pReject;
    let firstPageMetadata = null;
    if (this._version instanceof Version) limits = this._version.readLimits({
     limit: params.limit,
     pageSize: params.pageSize
    });
    function onComplete(error) {
     let unhandledError = error;
     done = true;
     if (typeof params.done === "function" && !doneCalled) try {
      params.done(unhandledError, firstPageMetadata);
      unhandledError = null;
     } catch (e) {
      unhandledError = e;
     }
     doneCalled = true;
     if (pPending) {
      if (unhandledError) pReject(unhandledError); else pResolve({
       body: void 0,
       statusCode: firstPageMetadata.statusCode,
       headers: firstPageMetadata.headers
      });
      pPending = false;
     }
    }
    function fetchNextPageWithInfo(fn) {
     let promise = fn();
     if (typeof promise === "undefined" || promise === null) {
      if (currentPage === 1) {
       pReject(new Error("Page method did not return a Promise"));
       pPending = false;
      } else onComplete();
      return;
     }
     promise.then(response => {
      let pageData = response.body !== void 0 ? response.body : response;
      if (currentPage === 1 && !firstPageMetadata) if (response.statusCode !== void 0) firstPageMetadata = {
       statusCode: response.statusCode,
       headers: response.headers || {}
      }; else firstPageMetadata = {
       statusCode: 200,
       headers: {}
      };
      if (typeof pageData === "string") pageData = JSON.parse(pageData);
      try {
       pageData.instances.forEach(function(instance) {
        if (done || typeof params.limit !== "undefined" && currentResource >= params.limit) {
         done = true;
         return false;
        }
        currentResource++;
        callback?.(instance, onComplete);
       });
      } catch (e) {
       return onComplete(e);
      }
      if (!done) {
       currentPage++;
       const nextPageFn = pageData.nextPage?.bind(pageData);
       if (nextPageFn) fetchNextPageWithInfo(nextPageFn); else onComplete();
      } else onComplete();
     }).catch(onComplete);
    }
    return new Promise((resolve, reject) => {
     pResolve = resolve;
     pReject = reject;
     const pageParams = Object.assign({}, params, limits);
     fetchNextPageWithInfo(() => {
      if (typeof this.pageWithHttpInfo === "function") return this.pageWithHttpInfo(pageParams);
      return this.page(pageParams);
     });
    });
   }
   listWithHttpInfo(params, callback) {
    if (typeof params === "function") {
     callback = params;
     params = {};
    } else params = params || {};
    let allResources = [];
    let firstPageMetadata = null;
    params.callback = function(resource, done) {
     allResources.push(resource);
     if (typeof params.limit !== "undefined" && allResources.length === params.limit) done();
    };
    let operationPromise = new Promise((resolve, reject) => {
     params.done = function(error, metadata) {
      if (metadata) firstPageMetadata = metadata;
      if (typeof error === "undefined") resolve({
       body: allResources,
       statusCode: firstPageMetadata.statusCode,
       headers: firstPageMetadata.headers
      }); else reject(error);
     };
    });
    if (this._version instanceof Version) operationPromise = this._version.setPromiseCallback(operationPromise, callback);
    this.eachWithHttpInfo(params);
    return operationPromise;
   }
  }
  exports["default"] = Version;
 }),
 5975: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.iso8601Date = iso8601Date;
  exports.iso8601DateTime = iso8601DateTime;
  exports.rfc2822DateTime = rfc2822DateTime;
  exports.decimal = decimal;
  exports.integer = integer;
  const dayjs_1 = __importDefault(__webpack_require__(3706));
  const utc_1 = __importDefault(__webpack_require__(5279));
  dayjs_1.default.extend(utc_1.default);
  function iso8601Date(s) {
   return parseDate(s, "YYYY-MM-DD");
  }
  function iso8601DateTime(s) {
   return parseDate(s, "YYYY-MM-DD[T]HH:mm:ss[Z]");
  }
  function rfc2822DateTime(s) {
   return parseDate(s, "ddd, DD MMM YYYY HH:mm:ss [+0000]");
  }
  function decimal(d) {
   return parseNumber(d, parseFloat);
  }
  function integer(i) {
   return parseNumber(i, parseInt);
  }
  function parseDate(s, format) {
   var m = dayjs_1.default.utc(s, format);
   if (m.isValid()) return m.toDate();
   return s;
  }
  function parseNumber(n, parser) {
   var parsed = parser(n);
   if (typeof parsed === "number" && isNaN(parsed)) return n;
   return parsed;
  }
 }),
 6306: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.iso8601Date = iso8601Date;
  exports.iso8601DateTime = iso8601DateTime;
  exports.prefixedCollapsibleMap = prefixedCollapsibleMap;
  exports.object = object;
  exports.bool = bool;
  exports.twiml = twiml;
  exports.map = map;
  const dayjs_1 = __importDefault(__webpack_require__(3706));
  const utc_1 = __importDefault(__webpack_require__(5279));
  dayjs_1.default.extend(utc_1.default);
  function iso8601Date(date) {
   if (!date || !(date instanceof Date)) return date; else return dayjs_1.default.utc(date).format("YYYY-MM-DD");
  }
  function iso8601DateTime(date) {
   if (!date || !(date instanceof Date)) return date; else return dayjs_1.default.utc(date).format("YYYY-MM-DD[T]HH:mm:ss[Z]");
  }
  function prefixedCollapsibleMap(m, prefix) {
   if (!m || typeof m !== "object" || Object.prototype.toString.call(m) !== "[object Object]") return {};
   function flatten(m, result, previous) {
    result = result || {};
    previous = previous || [];
    Object.keys(m).forEach(key => {
     const unionKeys = [ ...previous ];
     if (!unionKeys.includes(key)) unionKeys.push(key);
     if (typeof m[key] === "object" && Object.prototype.toString.call(m[key]) === "[object Object]") flatten(m[key], result, unionKeys); else result[unionKeys.join(".")] = m[key];
    });
    return result;
   }
   var flattened = flatten(m);
   var result = flattened;
   if (prefix) {
    result = {};
    Object.keys(flattened).forEach(key => {
     result[prefix + "." + key] = flattened[key];
    });
   }
   return result;
  }
  function object(o) {
   if (typeof o === "object") return JSON.stringify(o);
   return o;
  }
  function bool(input) {
   if (typeof input === "string") return input;
   if (typeof input === "boolean" || typeof input === "object" && Object.prototype.toString.call(input) === "[object Boolean]") return input.toString();
   return input;
  }
  function twiml(input) {
   return input.toString();
  }
  function map(input, transform) {
   if (typeof input === "object" && Array.isArray(input)) return input.map(element => transform(element));
   return input;
  }
 }),
 7244: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.trim = void 0;
  exports.isValidPathParam = isValidPathParam;
  const INVALID_PATH_PARAM_CHARS = [ "/", "?" ];
  const trim = (str, c = "\\s") => str.replace(new RegExp(`^([${c}]*)(.*?)([${c}]*)$`), "$2");
  exports.trim = trim;
  function isValidPathParam(param) {
   if (param === null || param === void 0) return false;
   const paramString = param.toString();
   return INVALID_PATH_PARAM_CHARS.every(invalidChar => !paramString.includes(invalidChar));
  }
 }),
 5033: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.MessagePage = exports.MessageInstance = exports.MessageContextImpl = void 0;
  exports.MessageListInstance = MessageListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  const feedback_1 = __webpack_require__(5943);
  const media_1 = __webpack_require__(294);
  class MessageContextImpl {
   constructor(_version, accountSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     accountSid: accountSid,
     sid: sid
    };
    this._uri = `/Accounts/${accountSid}/Messages/${sid}.json`;
   }
   get feedback() {
    this._feedback = this._feedback || (0, feedback_1.FeedbackListInstance)(this._version, this._solution.accountSid, this._solution.sid);
    return this._feedback;
   }
   get media() {
    this._media = this._media || (0, media_1.MediaListInstance)(this._version, this._solution.accountSid, this._solution.sid);
    return this._media;
   }
   remove(callback) {
    const headers = {};
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.remove({
     uri: instance._uri,
     method: "delete",
     headers: headers
    });
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   removeWithHttpInfo(callback) {
    const headers = {};
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.removeWithResponseInfo({
     uri: instance._uri,
     method: "delete",
     headers: headers
    }).then(response => ({
     ...response,
     body: response.statusCode === 204
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   fetch(callback) {
    const headers = {};
    headers["Accept"] = "application/json";
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.fetch({
     uri: instance._uri,
     method: "get",
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MessageInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   fetchWithHttpInfo(callback) {
    const headers = {};
    headers["Accept"] = "application/json";
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.fetchWithResponseInfo({
     uri: instance._uri,
     method: "get",
     headers: headers
    }).then(response => ({
     ...response,
     body: new MessageInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.sid)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   update(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["body"] !== void 0) data["Body"] = params["body"];
    if (params["status"] !== void 0) data["Status"] = params["status"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.update({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MessageInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   updateWithHttpInfo(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["body"] !== void 0) data["Body"] = params["body"];
    if (params["status"] !== void 0) data["Status"] = params["status"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.updateWithResponseInfo({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new MessageInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.sid)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   toJSON() {
    return this._solution;
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MessageContextImpl = MessageContextImpl;
  class MessageInstance {
   constructor(_version, payload, accountSid, sid) {
    this._version = _version;
    this.body = payload.body;
    this.numSegments = payload.num_segments;
    this.direction = payload.direction;
    this.from = payload.from;
    this.to = payload.to;
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.price = payload.price;
    this.errorMessage = payload.error_message;
    this.uri = payload.uri;
    this.accountSid = payload.account_sid;
    this.numMedia = payload.num_media;
    this.status = payload.status;
    this.messagingServiceSid = payload.messaging_service_sid;
    this.sid = payload.sid;
    this.dateSent = deserialize.rfc2822DateTime(payload.date_sent);
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.errorCode = deserialize.integer(payload.error_code);
    this.priceUnit = payload.price_unit;
    this.apiVersion = payload.api_version;
    this.subresourceUris = payload.subresource_uris;
    this._solution = {
     accountSid: accountSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new MessageContextImpl(this._version, this._solution.accountSid, this._solution.sid);
    return this._context;
   }
   remove(callback) {
    return this._proxy.remove(callback);
   }
   removeWithHttpInfo(callback) {
    return this._proxy.removeWithHttpInfo(callback);
   }
   fetch(callback) {
    return this._proxy.fetch(callback);
   }
   fetchWithHttpInfo(callback) {
    return this._proxy.fetchWithHttpInfo(callback);
   }
   update(params, callback) {
    return this._proxy.update(params, callback);
   }
   updateWithHttpInfo(params, callback) {
    return this._proxy.updateWithHttpInfo(params, callback);
   }
   feedback() {
    return this._proxy.feedback;
   }
   media() {
    return this._proxy.media;
   }
   toJSON() {
    return {
     body: this.body,
     numSegments: this.numSegments,
     direction: this.direction,
     from: this.from,
     to: this.to,
     dateUpdated: this.dateUpdated,
     price: this.price,
     errorMessage: this.errorMessage,
     uri: this.uri,
     accountSid: this.accountSid,
     numMedia: this.numMedia,
     status: this.status,
     messagingServiceSid: this.messagingServiceSid,
     sid: this.sid,
     dateSent: this.dateSent,
     dateCreated: this.dateCreated,
     errorCode: this.errorCode,
     priceUnit: this.priceUnit,
     apiVersion: this.apiVersion,
     subresourceUris: this.subresourceUris
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MessageInstance = MessageInstance;
  function MessageListInstance(version, accountSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new MessageContextImpl(version, accountSid, sid);
   };
   instance._version = version;
   instance._solution = {
    accountSid: accountSid
   };
   instance._uri = `/Accounts/${accountSid}/Messages.json`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["to"] === null || params["to"] === void 0) throw new Error("Required parameter \"params['to']\" missing.");
    let data = {};
    data["To"] = params["to"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["applicationSid"] !== void 0) data["ApplicationSid"] = params["applicationSid"];
    if (params["maxPrice"] !== void 0) data["MaxPrice"] = params["maxPrice"];
    if (params["provideFeedback"] !== void 0) data["ProvideFeedback"] = serialize.bool(params["provideFeedback"]);
    if (params["attempt"] !== void 0) data["Attempt"] = params["attempt"];
    if (params["validityPeriod"] !== void 0) data["ValidityPeriod"] = params["validityPeriod"];
    if (params["forceDelivery"] !== void 0) data["ForceDelivery"] = serialize.bool(params["forceDelivery"]);
    if (params["contentRetention"] !== void 0) data["ContentRetention"] = params["contentRetention"];
    if (params["addressRetention"] !== void 0) data["AddressRetention"] = params["addressRetention"];
    if (params["smartEncoded"] !== void 0) data["SmartEncoded"] = serialize.bool(params["smartEncoded"]);
    if (params["persistentAction"] !== void 0) data["PersistentAction"] = serialize.map(params["persistentAction"], e => e);
    if (params["trafficType"] !== void 0) data["TrafficType"] = params["trafficType"];
    if (params["shortenUrls"] !== void 0) data["ShortenUrls"] = serialize.bool(params["shortenUrls"]);
    if (params["scheduleType"] !== void 0) data["ScheduleType"] = params["scheduleType"];
    if (params["sendAt"] !== void 0) data["SendAt"] = serialize.iso8601DateTime(params["sendAt"]);
    if (params["sendAsMms"] !== void 0) data["SendAsMms"] = serialize.bool(params["sendAsMms"]);
    if (params["contentVariables"] !== void 0) data["ContentVariables"] = params["contentVariables"];
    if (params["messageIntent"] !== void 0) data["MessageIntent"] = params["messageIntent"];
    if (params["riskCheck"] !== void 0) data["RiskCheck"] = params["riskCheck"];
    if (params["from"] !== void 0) data["From"] = params["from"];
    if (params["fallbackFrom"] !== void 0) data["FallbackFrom"] = params["fallbackFrom"];
    if (params["messagingServiceSid"] !== void 0) data["MessagingServiceSid"] = params["messagingServiceSid"];
    if (params["body"] !== void 0) data["Body"] = params["body"];
    if (params["mediaUrl"] !== void 0) data["MediaUrl"] = serialize.map(params["mediaUrl"], e => e);
    if (params["contentSid"] !== void 0) data["ContentSid"] = params["contentSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MessageInstance(operationVersion, payload, instance._solution.accountSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["to"] === null || params["to"] === void 0) throw new Error("Required parameter \"params['to']\" missing.");
    let data = {};
    data["To"] = params["to"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["applicationSid"] !== void 0) data["ApplicationSid"] = params["applicationSid"];
    if (params["maxPrice"] !== void 0) data["MaxPrice"] = params["maxPrice"];
    if (params["provideFeedback"] !== void 0) data["ProvideFeedback"] = serialize.bool(params["provideFeedback"]);
    if (params["attempt"] !== void 0) data["Attempt"] = params["attempt"];
    if (params["validityPeriod"] !== void 0) data["ValidityPeriod"] = params["validityPeriod"];
    if (params["forceDelivery"] !== void 0) data["ForceDelivery"] = serialize.bool(params["forceDelivery"]);
    if (params["contentRetention"] !== void 0) data["ContentRetention"] = params["contentRetention"];
    if (params["addressRetention"] !== void 0) data["AddressRetention"] = params["addressRetention"];
    if (params["smartEncoded"] !== void 0) data["SmartEncoded"] = serialize.bool(params["smartEncoded"]);
    if (params["persistentAction"] !== void 0) data["PersistentAction"] = serialize.map(params["persistentAction"], e => e);
    if (params["trafficType"] !== void 0) data["TrafficType"] = params["trafficType"];
    if (params["shortenUrls"] !== void 0) data["ShortenUrls"] = serialize.bool(params["shortenUrls"]);
    if (params["scheduleType"] !== void 0) data["ScheduleType"] = params["scheduleType"];
    if (params["sendAt"] !== void 0) data["SendAt"] = serialize.iso8601DateTime(params["sendAt"]);
    if (params["sendAsMms"] !== void 0) data["SendAsMms"] = serialize.bool(params["sendAsMms"]);
    if (params["contentVariables"] !== void 0) data["ContentVariables"] = params["contentVariables"];
    if (params["messageIntent"] !== void 0) data["MessageIntent"] = params["messageIntent"];
    if (params["riskCheck"] !== void 0) data["RiskCheck"] = params["riskCheck"];
    if (params["from"] !== void 0) data["From"] = params["from"];
    if (params["fallbackFrom"] !== void 0) data["FallbackFrom"] = params["fallbackFrom"];
    if (params["messagingServiceSid"] !== void 0) data["MessagingServiceSid"] = params["messagingServiceSid"];
    if (params["body"] !== void 0) data["Body"] = params["body"];
    if (params["mediaUrl"] !== void 0) data["MediaUrl"] = serialize.map(params["mediaUrl"], e => e);
    if (params["contentSid"] !== void 0) data["ContentSid"] = params["contentSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version;
    let operationPromise = operationVersion.createWithResponseInfo({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new MessageInstance(operationVersion, response.body, instance._solution.accountSid)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.page = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["to"] !== void 0) data["To"] = params["to"];
    if (params["from"] !== void 0) data["From"] = params["from"];
    if (params["dateSent"] !== void 0) data["DateSent"] = serialize.iso8601DateTime(params["dateSent"]);
    if (params["dateSentBefore"] !== void 0) data["DateSent<"] = serialize.iso8601DateTime(params["dateSentBefore"]);
    if (params["dateSentAfter"] !== void 0) data["DateSent>"] = serialize.iso8601DateTime(params["dateSentAfter"]);
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
    if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
    const headers = {};
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.page({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MessagePage(operationVersion, payload, instance._solution));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.each = instance._version.each;
   instance.list = instance._version.list;
   instance.getPage = function(targetUrl, callback) {
    const operationPromise = instance._version._domain.twilio.request({
     method: "get",
     uri: targetUrl
    });
    let pagePromise = operationPromise.then(payload => new MessagePage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["to"] !== void 0) data["To"] = params["to"];
    if (params["from"] !== void 0) data["From"] = params["from"];
    if (params["dateSent"] !== void 0) data["DateSent"] = serialize.iso8601DateTime(params["dateSent"]);
    if (params["dateSentBefore"] !== void 0) data["DateSent<"] = serialize.iso8601DateTime(params["dateSentBefore"]);
    if (params["dateSentAfter"] !== void 0) data["DateSent>"] = serialize.iso8601DateTime(params["dateSentAfter"]);
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
    if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
    const headers = {};
    headers["Accept"] = "application/json";
    let operationVersion = version;
    let operationPromise = operationVersion.page({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    }).then(response => ({
     statusCode: response.statusCode,
     headers: response.headers,
     body: new MessagePage(operationVersion, response, instance._solution)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.each = instance._version.each;
   instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
   instance.list = instance._version.list;
   instance.listWithHttpInfo = instance._version.listWithHttpInfo;
   instance.getPageWithHttpInfo = function(targetUrl, callback) {
    const operationPromise = instance._version._domain.twilio.request({
     method: "get",
     uri: targetUrl
    });
    let pagePromise = operationPromise.then(response => ({
     statusCode: response.statusCode,
     headers: response.headers,
     body: new MessagePage(instance._version, response, instance._solution)
    }));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.toJSON = function() {
    return instance._solution;
   };
   instance[util_1.inspect.custom] = function(_depth, options) {
    return (0, util_1.inspect)(instance.toJSON(), options);
   };
   return instance;
  }
  class MessagePage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new MessageInstance(this._version, payload, this._solution.accountSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MessagePage = MessagePage;
 }),
 5943: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.FeedbackInstance = void 0;
  exports.FeedbackListInstance = FeedbackListInstance;
  const util_1 = __webpack_require__(9023);
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  function FeedbackListInstance(version, accountSid, messageSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   if (!(0, utility_1.isValidPathParam)(messageSid)) throw new Error("Parameter 'messageSid' is not valid.");
   const instance = {};
   instance._version = version;
   instance._solution = {
    accountSid: accountSid,
    messageSid: messageSid
   };
   instance._uri = `/Accounts/${accountSid}/Messages/${messageSid}/Feedback.json`;
   instance.create = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["outcome"] !== void 0) data["Outcome"] = params["outcome"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new FeedbackInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.messageSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["outcome"] !== void 0) data["Outcome"] = params["outcome"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version;
    let operationPromise = operationVersion.createWithResponseInfo({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new FeedbackInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.messageSid)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.toJSON = function() {
    return instance._solution;
   };
   instance[util_1.inspect.custom] = function(_depth, options) {
    return (0, util_1.inspect)(instance.toJSON(), options);
   };
   return instance;
  }
  class FeedbackInstance {
   constructor(_version, payload, accountSid, messageSid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.messageSid = payload.message_sid;
    this.outcome = payload.outcome;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.uri = payload.uri;
   }
   toJSON() {
    return {
     accountSid: this.accountSid,
     messageSid: this.messageSid,
     outcome: this.outcome,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     uri: this.uri
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.FeedbackInstance = FeedbackInstance;
 }),
 294: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.MediaPage = exports.MediaInstance = exports.MediaContextImpl = void 0;
  exports.MediaListInstance = MediaListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class MediaContextImpl {
   constructor(_version, accountSid, messageSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(messageSid)) throw new Error("Parameter 'messageSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     accountSid: accountSid,
     messageSid: messageSid,
     sid: sid
    };
    this._uri = `/Accounts/${accountSid}/Messages/${messageSid}/Media/${sid}.json`;
   }
   remove(callback) {
    const headers = {};
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.remove({
     uri: instance._uri,
     method: "delete",
     headers: headers
    });
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   removeWithHttpInfo(callback) {
    const headers = {};
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.removeWithResponseInfo({
     uri: instance._uri,
     method: "delete",
     headers: headers
    }).then(response => ({
     ...response,
     body: response.statusCode === 204
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   fetch(callback) {
    const headers = {};
    headers["Accept"] = "application/json";
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.fetch({
     uri: instance._uri,
     method: "get",
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MediaInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.messageSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   fetchWithHttpInfo(callback) {
    const headers = {};
    headers["Accept"] = "application/json";
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.fetchWithResponseInfo({
     uri: instance._uri,
     method: "get",
     headers: headers
    }).then(response => ({
     ...response,
     body: new MediaInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.messageSid, instance._solution.sid)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   toJSON() {
    return this._solution;
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MediaContextImpl = MediaContextImpl;
  class MediaInstance {
   constructor(_version, payload, accountSid, messageSid, sid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.contentType = payload.content_type;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.parentSid = payload.parent_sid;
    this.sid = payload.sid;
    this.uri = payload.uri;
    this._solution = {
     accountSid: accountSid,
     messageSid: messageSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new MediaContextImpl(this._version, this._solution.accountSid, this._solution.messageSid, this._solution.sid);
    return this._context;
   }
   remove(callback) {
    return this._proxy.remove(callback);
   }
   removeWithHttpInfo(callback) {
    return this._proxy.removeWithHttpInfo(callback);
   }
   fetch(callback) {
    return this._proxy.fetch(callback);
   }
   fetchWithHttpInfo(callback) {
    return this._proxy.fetchWithHttpInfo(callback);
   }
   toJSON() {
    return {
     accountSid: this.accountSid,
     contentType: this.contentType,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     parentSid: this.parentSid,
     sid: this.sid,
     uri: this.uri
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MediaInstance = MediaInstance;
  function MediaListInstance(version, accountSid, messageSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   if (!(0, utility_1.isValidPathParam)(messageSid)) throw new Error("Parameter 'messageSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new MediaContextImpl(version, accountSid, messageSid, sid);
   };
   instance._version = version;
   instance._solution = {
    accountSid: accountSid,
    messageSid: messageSid
   };
   instance._uri = `/Accounts/${accountSid}/Messages/${messageSid}/Media.json`;
   instance.page = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["dateCreated"] !== void 0) data["DateCreated"] = serialize.iso8601DateTime(params["dateCreated"]);
    if (params["dateCreatedBefore"] !== void 0) data["DateCreated<"] = serialize.iso8601DateTime(params["dateCreatedBefore"]);
    if (params["dateCreatedAfter"] !== void 0) data["DateCreated>"] = serialize.iso8601DateTime(params["dateCreatedAfter"]);
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
    if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
    const headers = {};
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.page({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MediaPage(operationVersion, payload, instance._solution));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.each = instance._version.each;
   instance.list = instance._version.list;
   instance.getPage = function(targetUrl, callback) {
    const operationPromise = instance._version._domain.twilio.request({
     method: "get",
     uri: targetUrl
    });
    let pagePromise = operationPromise.then(payload => new MediaPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["dateCreated"] !== void 0) data["DateCreated"] = serialize.iso8601DateTime(params["dateCreated"]);
    if (params["dateCreatedBefore"] !== void 0) data["DateCreated<"] = serialize.iso8601DateTime(params["dateCreatedBefore"]);
    if (params["dateCreatedAfter"] !== void 0) data["DateCreated>"] = serialize.iso8601DateTime(params["dateCreatedAfter"]);
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
    if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
    const headers = {};
    headers["Accept"] = "application/json";
    let operationVersion = version;
    let operationPromise = operationVersion.page({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    }).then(response => ({
     statusCode: response.statusCode,
     headers: response.headers,
     body: new MediaPage(operationVersion, response, instance._solution)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.each = instance._version.each;
   instance.eachWithHttpInfo = instance._version.eachWithHttpInfo;
   instance.list = instance._version.list;
   instance.listWithHttpInfo = instance._version.listWithHttpInfo;
   instance.getPageWithHttpInfo = function(targetUrl, callback) {
    const operationPromise = instance._version._domain.twilio.request({
     method: "get",
     uri: targetUrl
    });
    let pagePromise = operationPromise.then(response => ({
     statusCode: response.statusCode,
     headers: response.headers,
     body: new MediaPage(instance._version, response, instance._solution)
    }));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.toJSON = function() {
    return instance._solution;
   };
   instance[util_1.inspect.custom] = function(_depth, options) {
    return (0, util_1.inspect)(instance.toJSON(), options);
   };
   return instance;
  }
  class MediaPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new MediaInstance(this._version, payload, this._solution.accountSid, this._solution.messageSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MediaPage = MediaPage;
 })
};
