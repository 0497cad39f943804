export const id = 47;

export const ids = [ 47 ];

export const modules = {
 1491: module => {
  const cached = async function() {}.constructor;
  module.exports = () => cached;
 },
 7655: module => {
  const cached = async function*() {}.constructor;
  module.exports = () => cached;
 },
 1324: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = {
   parallel: __webpack_require__(3857),
   serial: __webpack_require__(1054),
   serialOrdered: __webpack_require__(3961)
  };
 }),
 4818: module => {
  module.exports = abort;
  function abort(state) {
   Object.keys(state.jobs).forEach(clean.bind(state));
   state.jobs = {};
  }
  function clean(key) {
   if (typeof this.jobs[key] == "function") this.jobs[key]();
  }
 },
 8452: ((module, __unused_webpack_exports, __webpack_require__) => {
  var defer = __webpack_require__(9200);
  module.exports = async;
  function async(callback) {
   var isAsync = false;
   defer(function() {
    isAsync = true;
   });
   return function(err, result) {
    if (isAsync) callback(err, result); else defer(function() {
     callback(err, result);
    });
   };
  }
 }),
 9200: module => {
  module.exports = defer;
  function defer(fn) {
   var nextTick = typeof setImmediate == "function" ? setImmediate : typeof process == "object" && typeof process.nextTick == "function" ? process.nextTick : null;
   if (nextTick) nextTick(fn); else setTimeout(fn, 0);
  }
 },
 4902: ((module, __unused_webpack_exports, __webpack_require__) => {
  var async = __webpack_require__(8452), abort = __webpack_require__(4818);
  module.exports = iterate;
  function iterate(list, iterator, state, callback) {
   var key = state["keyedList"] ? state["keyedList"][state.index] : state.index;
   state.jobs[key] = runJob(iterator, key, list[key], function(error, output) {
    if (!(key in state.jobs)) return;
    delete state.jobs[key];
    if (error) abort(state); else state.results[key] = output;
    callback(error, state.results);
   });
  }
  function runJob(iterator, key, item, callback) {
   var aborter;
   if (iterator.length == 2) aborter = iterator(item, async(callback)); else aborter = iterator(item, key, async(callback));
   return aborter;
  }
 }),
 1721: module => {
  module.exports = state;
  function state(list, sortMethod) {
   var isNamedList = !Array.isArray(list), initState = {
    index: 0,
    keyedList: isNamedList || sortMethod ? Object.keys(list) : null,
    jobs: {},
    results: isNamedList ? {} : [],
    size: isNamedList ? Object.keys(list).length : list.length
   };
   if (sortMethod) initState.keyedList.sort(isNamedList ? sortMethod : function(a, b) {
    return sortMethod(list[a], list[b]);
   });
   return initState;
  }
 },
 3351: ((module, __unused_webpack_exports, __webpack_require__) => {
  var abort = __webpack_require__(4818), async = __webpack_require__(8452);
  module.exports = terminator;
  function terminator(callback) {
   if (!Object.keys(this.jobs).length) return;
   this.index = this.size;
   abort(this);
   async(callback)(null, this.results);
  }
 }),
 3857: ((module, __unused_webpack_exports, __webpack_require__) => {
  var iterate = __webpack_require__(4902), initState = __webpack_require__(1721), terminator = __webpack_require__(3351);
  module.exports = parallel;
  function parallel(list, iterator, callback) {
   var state = initState(list);
   while (state.index < (state["keyedList"] || list).length) {
    iterate(list, iterator, state, function(error, result) {
     if (error) {
      callback(error, result);
      return;
     }
     if (Object.keys(state.jobs).length === 0) {
      callback(null, state.results);
      return;
     }
    });
    state.index++;
   }
   return terminator.bind(state, callback);
  }
 }),
 1054: ((module, __unused_webpack_exports, __webpack_require__) => {
  var serialOrdered = __webpack_require__(3961);
  module.exports = serial;
  function serial(list, iterator, callback) {
   return serialOrdered(list, iterator, null, callback);
  }
 }),
 3961: ((module, __unused_webpack_exports, __webpack_require__) => {
  var iterate = __webpack_require__(4902), initState = __webpack_require__(1721), terminator = __webpack_require__(3351);
  module.exports = serialOrdered;
  module.exports.ascending = ascending;
  module.exports.descending = descending;
  function serialOrdered(list, iterator, sortMethod, callback) {
   var state = initState(list, sortMethod);
   iterate(list, iterator, state, function iteratorHandler(error, result) {
    if (error) {
     callback(error, result);
     return;
    }
    state.index++;
    if (state.index < (state["keyedList"] || list).length) {
     iterate(list, iterator, state, iteratorHandler);
     return;
    }
    callback(null, state.results);
   });
   return terminator.bind(state, callback);
  }
  function ascending(a, b) {
   return a < b ? -1 : a > b ? 1 : 0;
  }
  function descending(a, b) {
   return -1 * ascending(a, b);
  }
 }),
 8089: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const events_1 = __webpack_require__(4434);
  const debug_1 = __importDefault(__webpack_require__(2830));
  const promisify_1 = __importDefault(__webpack_require__(4401));
  const debug = debug_1.default("agent-base");
  function isAgent(v) {
   return Boolean(v) && typeof v.addRequest === "function";
  }
  function isSecureEndpoint() {
   const {stack: stack} = new Error;
   if (typeof stack !== "string") return false;
   return stack.split("\n").some(l => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
  }
  function createAgent(callback, opts) {
   return new createAgent.Agent(callback, opts);
  }
  (function(createAgent) {
   class Agent extends events_1.EventEmitter {
    constructor(callback, _opts) {
     super();
     let opts = _opts;
     if (typeof callback === "function") this.callback = callback; else if (callback) opts = callback;
     this.timeout = null;
     if (opts && typeof opts.timeout === "number") this.timeout = opts.timeout;
     this.maxFreeSockets = 1;
     this.maxSockets = 1;
     this.maxTotalSockets = 1 / 0;
     this.sockets = {};
     this.freeSockets = {};
     this.requests = {};
     this.options = {};
    }
    get defaultPort() {
     if (typeof this.explicitDefaultPort === "number") return this.explicitDefaultPort;
     return isSecureEndpoint() ? 443 : 80;
    }
    set defaultPort(v) {
     this.explicitDefaultPort = v;
    }
    get protocol() {
     if (typeof this.explicitProtocol === "string") return this.explicitProtocol;
     return isSecureEndpoint() ? "https:" : "http:";
    }
    set protocol(v) {
     this.explicitProtocol = v;
    }
    callback(req, opts, fn) {
     throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`');
    }
    addRequest(req, _opts) {
     const opts = Object.assign({}, _opts);
     if (typeof opts.secureEndpoint !== "boolean") opts.secureEndpoint = isSecureEndpoint();
     if (opts.host == null) opts.host = "localhost";
     if (opts.port == null) opts.port = opts.secureEndpoint ? 443 : 80;
     if (opts.protocol == null) opts.protocol = opts.secureEndpoint ? "https:" : "http:";
     if (opts.host && opts.path) delete opts.path;
     delete opts.agent;
     delete opts.hostname;
     delete opts._defaultAgent;
     delete opts.defaultPort;
     delete opts.createConnection;
     req._last = true;
     req.shouldKeepAlive = false;
     let timedOut = false;
     let timeoutId = null;
     const timeoutMs = opts.timeout || this.timeout;
     const onerror = err => {
      if (req._hadError) return;
      req.emit("error", err);
      req._hadError = true;
     };
     const ontimeout = () => {
      timeoutId = null;
      timedOut = true;
      const err = new Error(`A "socket" was not created for HTTP request before ${timeoutMs}ms`);
      err.code = "ETIMEOUT";
      onerror(err);
     };
     const callbackError = err => {
      if (timedOut) return;
      if (timeoutId !== null) {
       clearTimeout(timeoutId);
       timeoutId = null;
      }
      onerror(err);
     };
     const onsocket = socket => {
      if (timedOut) return;
      if (timeoutId != null) {
       clearTimeout(timeoutId);
       timeoutId = null;
      }
      if (isAgent(socket)) {
       debug("Callback returned another Agent instance %o", socket.constructor.name);
       socket.addRequest(req, opts);
       return;
      }
      if (socket) {
       socket.once("free", () => {
        this.freeSocket(socket, opts);
       });
       req.onSocket(socket);
       return;
      }
      const err = new Error(`no Duplex stream was returned to agent-base for \`${req.method} ${req.path}\``);
      onerror(err);
     };
     if (typeof this.callback !== "function") {
      onerror(new Error("`callback` is not defined"));
      return;
     }
     if (!this.promisifiedCallback) if (this.callback.length >= 3) {
      debug("Converting legacy callback function to promise");
      this.promisifiedCallback = promisify_1.default(this.callback);
     } else this.promisifiedCallback = this.callback;
     if (typeof timeoutMs === "number" && timeoutMs > 0) timeoutId = setTimeout(ontimeout, timeoutMs);
     if ("port" in opts && typeof opts.port !== "number") opts.port = Number(opts.port);
     try {
      debug("Resolving socket for %o request: %o", opts.protocol, `${req.method} ${req.path}`);
      Promise.resolve(this.promisifiedCallback(req, opts)).then(onsocket, callbackError);
     } catch (err) {
      Promise.reject(err).catch(callbackError);
     }
    }
    freeSocket(socket, opts) {
     debug("Freeing socket %o %o", socket.constructor.name, opts);
     socket.destroy();
    }
    destroy() {
     debug("Destroying agent %o", this.constructor.name);
    }
   }
   createAgent.Agent = Agent;
   createAgent.prototype = createAgent.Agent.prototype;
  })(createAgent || (createAgent = {}));
  module.exports = createAgent;
 }),
 4401: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  function promisify(fn) {
   return function(req, opts) {
    return new Promise((resolve, reject) => {
     fn.call(this, req, opts, (err, rtn) => {
      if (err) reject(err); else resolve(rtn);
     });
    });
   };
  }
  exports["default"] = promisify;
 }),
 9870: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const net_1 = __importDefault(__webpack_require__(9278));
  const tls_1 = __importDefault(__webpack_require__(4756));
  const url_1 = __importDefault(__webpack_require__(7016));
  const assert_1 = __importDefault(__webpack_require__(2613));
  const debug_1 = __importDefault(__webpack_require__(2830));
  const agent_base_1 = __webpack_require__(8089);
  const parse_proxy_response_1 = __importDefault(__webpack_require__(5989));
  const debug = debug_1.default("https-proxy-agent:agent");
  class HttpsProxyAgent extends agent_base_1.Agent {
   constructor(_opts) {
    let opts;
    if (typeof _opts === "string") opts = url_1.default.parse(_opts); else opts = _opts;
    if (!opts) throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");
    debug("creating new HttpsProxyAgent instance: %o", opts);
    super(opts);
    const proxy = Object.assign({}, opts);
    this.secureProxy = opts.secureProxy || isHTTPS(proxy.protocol);
    proxy.host = proxy.hostname || proxy.host;
    if (typeof proxy.port === "string") proxy.port = parseInt(proxy.port, 10);
    if (!proxy.port && proxy.host) proxy.port = this.secureProxy ? 443 : 80;
    if (this.secureProxy && !("ALPNProtocols" in proxy)) proxy.ALPNProtocols = [ "http 1.1" ];
    if (proxy.host && proxy.path) {
     delete proxy.path;
     delete proxy.pathname;
    }
    this.proxy = proxy;
   }
   callback(req, opts) {
    return __awaiter(this, void 0, void 0, function*() {
     const {proxy: proxy, secureProxy: secureProxy} = this;
     let socket;
     if (secureProxy) {
      debug("Creating `tls.Socket`: %o", proxy);
      socket = tls_1.default.connect(proxy);
     } else {
      debug("Creating `net.Socket`: %o", proxy);
      socket = net_1.default.connect(proxy);
     }
     const headers = Object.assign({}, proxy.headers);
     const hostname = `${opts.host}:${opts.port}`;
     let payload = `CONNECT ${hostname} HTTP/1.1\r\n`;
     if (proxy.auth) headers["Proxy-Authorization"] = `Basic ${Buffer.from(proxy.auth).toString("base64")}`;
     let {host: host, port: port, secureEndpoint: secureEndpoint} = opts;
     if (!isDefaultPort(port, secureEndpoint)) host += `:${port}`;
     headers.Host = host;
     headers.Connection = "close";
     for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
     const proxyResponsePromise = parse_proxy_response_1.default(socket);
     socket.write(`${payload}\r\n`);
     const {statusCode: statusCode, buffered: buffered} = yield proxyResponsePromise;
     if (statusCode === 200) {
      req.once("socket", resume);
      if (opts.secureEndpoint) {
       debug("Upgrading socket connection to TLS");
       const servername = opts.servername || opts.host;
       return tls_1.default.connect(Object.assign(Object.assign({}, omit(opts, "host", "hostname", "path", "port")), {
        socket: socket,
        servername: servername
       }));
      }
      return socket;
     }
     socket.destroy();
     const fakeSocket = new net_1.default.Socket({
      writable: false
     });
     fakeSocket.readable = true;
     req.once("socket", s => {
      debug("replaying proxy buffer for failed request");
      assert_1.default(s.listenerCount("data") > 0);
      s.push(buffered);
      s.push(null);
     });
     return fakeSocket;
    });
   }
  }
  exports["default"] = HttpsProxyAgent;
  function resume(socket) {
   socket.resume();
  }
  function isDefaultPort(port, secure) {
   return Boolean(!secure && port === 80 || secure && port === 443);
  }
  function isHTTPS(protocol) {
   return typeof protocol === "string" ? /^https:?$/i.test(protocol) : false;
  }
  function omit(obj, ...keys) {
   const ret = {};
   let key;
   for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
   return ret;
  }
 }),
 6615: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const agent_1 = __importDefault(__webpack_require__(9870));
  function createHttpsProxyAgent(opts) {
   return new agent_1.default(opts);
  }
  (function(createHttpsProxyAgent) {
   createHttpsProxyAgent.HttpsProxyAgent = agent_1.default;
   createHttpsProxyAgent.prototype = agent_1.default.prototype;
  })(createHttpsProxyAgent || (createHttpsProxyAgent = {}));
  module.exports = createHttpsProxyAgent;
 }),
 5989: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const debug_1 = __importDefault(__webpack_require__(2830));
  const debug = debug_1.default("https-proxy-agent:parse-proxy-response");
  function parseProxyResponse(socket) {
   return new Promise((resolve, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read() {
     const b = socket.read();
     if (b) ondata(b); else socket.once("readable", read);
    }
    function cleanup() {
     socket.removeListener("end", onend);
     socket.removeListener("error", onerror);
     socket.removeListener("close", onclose);
     socket.removeListener("readable", read);
    }
    function onclose(err) {
     debug("onclose had error %o", err);
    }
    function onend() {
     debug("onend");
    }
    function onerror(err) {
     cleanup();
     debug("onerror %o", err);
     reject(err);
    }
    function ondata(b) {
     buffers.push(b);
     buffersLength += b.length;
     const buffered = Buffer.concat(buffers, buffersLength);
     const endOfHeaders = buffered.indexOf("\r\n\r\n");
     if (endOfHeaders === -1) {
      debug("have not received end of HTTP headers yet...");
      read();
      return;
     }
     const firstLine = buffered.toString("ascii", 0, buffered.indexOf("\r\n"));
     const statusCode = +firstLine.split(" ")[1];
     debug("got proxy server response: %o", firstLine);
     resolve({
      statusCode: statusCode,
      buffered: buffered
     });
    }
    socket.on("error", onerror);
    socket.on("close", onclose);
    socket.on("end", onend);
    read();
   });
  }
  exports["default"] = parseProxyResponse;
 }),
 9732: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(181).Buffer;
  var SlowBuffer = __webpack_require__(181).SlowBuffer;
  module.exports = bufferEq;
  function bufferEq(a, b) {
   if (!Buffer.isBuffer(a) || !Buffer.isBuffer(b)) return false;
   if (a.length !== b.length) return false;
   var c = 0;
   for (var i = 0; i < a.length; i++) c |= a[i] ^ b[i];
   return c === 0;
  }
  bufferEq.install = function() {
   Buffer.prototype.equal = SlowBuffer.prototype.equal = function(that) {
    return bufferEq(this, that);
   };
  };
  var origBufEqual = Buffer.prototype.equal;
  var origSlowBufEqual = SlowBuffer.prototype.equal;
  bufferEq.restore = function() {
   Buffer.prototype.equal = origBufEqual;
   SlowBuffer.prototype.equal = origSlowBufEqual;
  };
 }),
 2639: ((module, __unused_webpack_exports, __webpack_require__) => {
  var bind = __webpack_require__(7564);
  var $apply = __webpack_require__(3945);
  var $call = __webpack_require__(8093);
  var $reflectApply = __webpack_require__(1330);
  module.exports = $reflectApply || bind.call($call, $apply);
 }),
 3945: module => {
  module.exports = Function.prototype.apply;
 },
 8093: module => {
  module.exports = Function.prototype.call;
 },
 8705: ((module, __unused_webpack_exports, __webpack_require__) => {
  var bind = __webpack_require__(7564);
  var $TypeError = __webpack_require__(3314);
  var $call = __webpack_require__(8093);
  var $actualApply = __webpack_require__(2639);
  module.exports = function(args) {
   if (args.length < 1 || typeof args[0] !== "function") throw new $TypeError("a function is required");
   return $actualApply(bind, $call, args);
  };
 }),
 1330: module => {
  module.exports = typeof Reflect !== "undefined" && Reflect && Reflect.apply;
 },
 3105: ((module, __unused_webpack_exports, __webpack_require__) => {
  var GetIntrinsic = __webpack_require__(470);
  var callBindBasic = __webpack_require__(8705);
  var $indexOf = callBindBasic([ GetIntrinsic("%String.prototype.indexOf%") ]);
  module.exports = function(name, allowMissing) {
   var intrinsic = GetIntrinsic(name, !!allowMissing);
   if (typeof intrinsic === "function" && $indexOf(name, ".prototype.") > -1) return callBindBasic([ intrinsic ]);
   return intrinsic;
  };
 }),
 5630: ((module, __unused_webpack_exports, __webpack_require__) => {
  var util = __webpack_require__(9023);
  var Stream = __webpack_require__(2203).Stream;
  var DelayedStream = __webpack_require__(2710);
  module.exports = CombinedStream;
  function CombinedStream() {
   this.writable = false;
   this.readable = true;
   this.dataSize = 0;
   this.maxDataSize = 2 * 1024 * 1024;
   this.pauseStreams = true;
   this._released = false;
   this._streams = [];
   this._currentStream = null;
   this._insideLoop = false;
   this._pendingNext = false;
  }
  util.inherits(CombinedStream, Stream);
  CombinedStream.create = function(options) {
   var combinedStream = new this;
   options = options || {};
   for (var option in options) combinedStream[option] = options[option];
   return combinedStream;
  };
  CombinedStream.isStreamLike = function(stream) {
   return typeof stream !== "function" && typeof stream !== "string" && typeof stream !== "boolean" && typeof stream !== "number" && !Buffer.isBuffer(stream);
  };
  CombinedStream.prototype.append = function(stream) {
   var isStreamLike = CombinedStream.isStreamLike(stream);
   if (isStreamLike) {
    if (!(stream instanceof DelayedStream)) {
     var newStream = DelayedStream.create(stream, {
      maxDataSize: 1 / 0,
      pauseStream: this.pauseStreams
     });
     stream.on("data", this._checkDataSize.bind(this));
     stream = newStream;
    }
    this._handleErrors(stream);
    if (this.pauseStreams) stream.pause();
   }
   this._streams.push(stream);
   return this;
  };
  CombinedStream.prototype.pipe = function(dest, options) {
   Stream.prototype.pipe.call(this, dest, options);
   this.resume();
   return dest;
  };
  CombinedStream.prototype._getNext = function() {
   this._currentStream = null;
   if (this._insideLoop) {
    this._pendingNext = true;
    return;
   }
   this._insideLoop = true;
   try {
    do {
     this._pendingNext = false;
     this._realGetNext();
    } while (this._pendingNext);
   } finally {
    this._insideLoop = false;
   }
  };
  CombinedStream.prototype._realGetNext = function() {
   var stream = this._streams.shift();
   if (typeof stream == "undefined") {
    this.end();
    return;
   }
   if (typeof stream !== "function") {
    this._pipeNext(stream);
    return;
   }
   var getStream = stream;
   getStream(function(stream) {
    var isStreamLike = CombinedStream.isStreamLike(stream);
    if (isStreamLike) {
     stream.on("data", this._checkDataSize.bind(this));
     this._handleErrors(stream);
    }
    this._pipeNext(stream);
   }.bind(this));
  };
  CombinedStream.prototype._pipeNext = function(stream) {
   this._currentStream = stream;
   var isStreamLike = CombinedStream.isStreamLike(stream);
   if (isStreamLike) {
    stream.on("end", this._getNext.bind(this));
    stream.pipe(this, {
     end: false
    });
    return;
   }
   var value = stream;
   this.write(value);
   this._getNext();
  };
  CombinedStream.prototype._handleErrors = function(stream) {
   var self = this;
   stream.on("error", function(err) {
    self._emitError(err);
   });
  };
  CombinedStream.prototype.write = function(data) {
   this.emit("data", data);
  };
  CombinedStream.prototype.pause = function() {
   if (!this.pauseStreams) return;
   if (this.pauseStreams && this._currentStream && typeof this._currentStream.pause == "function") this._currentStream.pause();
   this.emit("pause");
  };
  CombinedStream.prototype.resume = function() {
   if (!this._released) {
    this._released = true;
    this.writable = true;
    this._getNext();
   }
   if (this.pauseStreams && this._currentStream && typeof this._currentStream.resume == "function") this._currentStream.resume();
   this.emit("resume");
  };
  CombinedStream.prototype.end = function() {
   this._reset();
   this.emit("end");
  };
  CombinedStream.prototype.destroy = function() {
   this._reset();
   this.emit("close");
  };
  CombinedStream.prototype._reset = function() {
   this.writable = false;
   this._streams = [];
   this._currentStream = null;
  };
  CombinedStream.prototype._checkDataSize = function() {
   this._updateDataSize();
   if (this.dataSize <= this.maxDataSize) return;
   var message = "DelayedStream#maxDataSize of " + this.maxDataSize + " bytes exceeded.";
   this._emitError(new Error(message));
  };
  CombinedStream.prototype._updateDataSize = function() {
   this.dataSize = 0;
   var self = this;
   this._streams.forEach(function(stream) {
    if (!stream.dataSize) return;
    self.dataSize += stream.dataSize;
   });
   if (this._currentStream && this._currentStream.dataSize) this.dataSize += this._currentStream.dataSize;
  };
  CombinedStream.prototype._emitError = function(err) {
   this._reset();
   this.emit("error", err);
  };
 }),
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
 6110: ((module, exports, __webpack_require__) => {
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.storage = localstorage();
  exports.destroy = (() => {
   let warned = false;
   return () => {
    if (!warned) {
     warned = true;
     console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
    }
   };
  })();
  exports.colors = [ "#0000CC", "#0000FF", "#0033CC", "#0033FF", "#0066CC", "#0066FF", "#0099CC", "#0099FF", "#00CC00", "#00CC33", "#00CC66", "#00CC99", "#00CCCC", "#00CCFF", "#3300CC", "#3300FF", "#3333CC", "#3333FF", "#3366CC", "#3366FF", "#3399CC", "#3399FF", "#33CC00", "#33CC33", "#33CC66", "#33CC99", "#33CCCC", "#33CCFF", "#6600CC", "#6600FF", "#6633CC", "#6633FF", "#66CC00", "#66CC33", "#9900CC", "#9900FF", "#9933CC", "#9933FF", "#99CC00", "#99CC33", "#CC0000", "#CC0033", "#CC0066", "#CC0099", "#CC00CC", "#CC00FF", "#CC3300", "#CC3333", "#CC3366", "#CC3399", "#CC33CC", "#CC33FF", "#CC6600", "#CC6633", "#CC9900", "#CC9933", "#CCCC00", "#CCCC33", "#FF0000", "#FF0033", "#FF0066", "#FF0099", "#FF00CC", "#FF00FF", "#FF3300", "#FF3333", "#FF3366", "#FF3399", "#FF33CC", "#FF33FF", "#FF6600", "#FF6633", "#FF9900", "#FF9933", "#FFCC00", "#FFCC33" ];
  function useColors() {
   if (typeof window !== "undefined" && window.process && (window.process.type === "renderer" || window.process.__nwjs)) return true;
   if (typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/(edge|trident)\/(\d+)/)) return false;
   let m;
   return typeof document !== "undefined" && document.documentElement && document.documentElement.style && document.documentElement.style.WebkitAppearance || typeof window !== "undefined" && window.console && (window.console.firebug || window.console.exception && window.console.table) || typeof navigator !== "undefined" && navigator.userAgent && (m = navigator.userAgent.toLowerCase().match(/firefox\/(\d+)/)) && parseInt(m[1], 10) >= 31 || typeof navigator !== "undefined" && navigator.userAgent && navigator.userAgent.toLowerCase().match(/applewebkit\/(\d+)/);
  }
  function formatArgs(args) {
   args[0] = (this.useColors ? "%c" : "") + this.namespace + (this.useColors ? " %c" : " ") + args[0] + (this.useColors ? "%c " : " ") + "+" + module.exports.humanize(this.diff);
   if (!this.useColors) return;
   const c = "color: " + this.color;
   args.splice(1, 0, c, "color: inherit");
   let index = 0;
   let lastC = 0;
   args[0].replace(/%[a-zA-Z%]/g, match => {
    if (match === "%%") return;
    index++;
    if (match === "%c") lastC = index;
   });
   args.splice(lastC, 0, c);
  }
  exports.log = console.debug || console.log || (() => {});
  function save(namespaces) {
   try {
    if (namespaces) exports.storage.setItem("debug", namespaces); else exports.storage.removeItem("debug");
   } catch (error) {}
  }
  function load() {
   let r;
   try {
    r = exports.storage.getItem("debug") || exports.storage.getItem("DEBUG");
   } catch (error) {}
   if (!r && typeof process !== "undefined" && "env" in process) r = process.env.DEBUG;
   return r;
  }
  function localstorage() {
   try {
    return localStorage;
   } catch (error) {}
  }
  module.exports = __webpack_require__(897)(exports);
  const {formatters: formatters} = module.exports;
  formatters.j = function(v) {
   try {
    return JSON.stringify(v);
   } catch (error) {
    return "[UnexpectedJSONParseError]: " + error.message;
   }
  };
 }),
 897: ((module, __unused_webpack_exports, __webpack_require__) => {
  function setup(env) {
   createDebug.debug = createDebug;
   createDebug.default = createDebug;
   createDebug.coerce = coerce;
   createDebug.disable = disable;
   createDebug.enable = enable;
   createDebug.enabled = enabled;
   createDebug.humanize = __webpack_require__(744);
   createDebug.destroy = destroy;
   Object.keys(env).forEach(key => {
    createDebug[key] = env[key];
   });
   createDebug.names = [];
   createDebug.skips = [];
   createDebug.formatters = {};
   function selectColor(namespace) {
    let hash = 0;
    for (let i = 0; i < namespace.length; i++) {
     hash = (hash << 5) - hash + namespace.charCodeAt(i);
     hash |= 0;
    }
    return createDebug.colors[Math.abs(hash) % createDebug.colors.length];
   }
   createDebug.selectColor = selectColor;
   function createDebug(namespace) {
    let prevTime;
    let enableOverride = null;
    let namespacesCache;
    let enabledCache;
    function debug(...args) {
     if (!debug.enabled) return;
     const self = debug;
     const curr = Number(new Date);
     const ms = curr - (prevTime || curr);
     self.diff = ms;
     self.prev = prevTime;
     self.curr = curr;
     prevTime = curr;
     args[0] = createDebug.coerce(args[0]);
     if (typeof args[0] !== "string") args.unshift("%O");
     let index = 0;
     args[0] = args[0].replace(/%([a-zA-Z%])/g, (match, format) => {
      if (match === "%%") return "%";
      index++;
      const formatter = createDebug.formatters[format];
      if (typeof formatter === "function") {
       const val = args[index];
       match = formatter.call(self, val);
       args.splice(index, 1);
       index--;
      }
      return match;
     });
     createDebug.formatArgs.call(self, args);
     const logFn = self.log || createDebug.log;
     logFn.apply(self, args);
    }
    debug.namespace = namespace;
    debug.useColors = createDebug.useColors();
    debug.color = createDebug.selectColor(namespace);
    debug.extend = extend;
    debug.destroy = createDebug.destroy;
    Object.defineProperty(debug, "enabled", {
     enumerable: true,
     configurable: false,
     get: () => {
      if (enableOverride !== null) return enableOverride;
      if (namespacesCache !== createDebug.namespaces) {
       namespacesCache = createDebug.namespaces;
       enabledCache = createDebug.enabled(namespace);
      }
      return enabledCache;
     },
     set: v => {
      enableOverride = v;
     }
    });
    if (typeof createDebug.init === "function") createDebug.init(debug);
    return debug;
   }
   function extend(namespace, delimiter) {
    const newDebug = createDebug(this.namespace + (typeof delimiter === "undefined" ? ":" : delimiter) + namespace);
    newDebug.log = this.log;
    return newDebug;
   }
   function enable(namespaces) {
    createDebug.save(namespaces);
    createDebug.namespaces = namespaces;
    createDebug.names = [];
    createDebug.skips = [];
    const split = (typeof namespaces === "string" ? namespaces : "").trim().replace(/\s+/g, ",").split(",").filter(Boolean);
    for (const ns of split) if (ns[0] === "-") createDebug.skips.push(ns.slice(1)); else createDebug.names.push(ns);
   }
   function matchesTemplate(search, template) {
    let searchIndex = 0;
    let templateIndex = 0;
    let starIndex = -1;
    let matchIndex = 0;
    while (searchIndex < search.length) if (templateIndex < template.length && (template[templateIndex] === search[searchIndex] || template[templateIndex] === "*")) if (template[templateIndex] === "*") {
     starIndex = templateIndex;
     matchIndex = searchIndex;
     templateIndex++;
    } else {
     searchIndex++;
     templateIndex++;
    } else if (starIndex !== -1) {
     templateIndex = starIndex + 1;
     matchIndex++;
     searchIndex = matchIndex;
    } else return false;
    while (templateIndex < template.length && template[templateIndex] === "*") templateIndex++;
    return templateIndex === template.length;
   }
   function disable() {
    const namespaces = [ ...createDebug.names, ...createDebug.skips.map(namespace => "-" + namespace) ].join(",");
    createDebug.enable("");
    return namespaces;
   }
   function enabled(name) {
    for (const skip of createDebug.skips) if (matchesTemplate(name, skip)) return false;
    for (const ns of createDebug.names) if (matchesTemplate(name, ns)) return true;
    return false;
   }
   function coerce(val) {
    if (val instanceof Error) return val.stack || val.message;
    return val;
   }
   function destroy() {
    console.warn("Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
   }
   createDebug.enable(createDebug.load());
   return createDebug;
  }
  module.exports = setup;
 }),
 2830: ((module, __unused_webpack_exports, __webpack_require__) => {
  if (typeof process === "undefined" || process.type === "renderer" || process.browser === true || process.__nwjs) module.exports = __webpack_require__(6110); else module.exports = __webpack_require__(5108);
 }),
 5108: ((module, exports, __webpack_require__) => {
  const tty = __webpack_require__(2018);
  const util = __webpack_require__(9023);
  exports.init = init;
  exports.log = log;
  exports.formatArgs = formatArgs;
  exports.save = save;
  exports.load = load;
  exports.useColors = useColors;
  exports.destroy = util.deprecate(() => {}, "Instance method `debug.destroy()` is deprecated and no longer does anything. It will be removed in the next major version of `debug`.");
  exports.colors = [ 6, 2, 3, 4, 5, 1 ];
  try {
   const supportsColor = __webpack_require__(75);
   if (supportsColor && (supportsColor.stderr || supportsColor).level >= 2) exports.colors = [ 20, 21, 26, 27, 32, 33, 38, 39, 40, 41, 42, 43, 44, 45, 56, 57, 62, 63, 68, 69, 74, 75, 76, 77, 78, 79, 80, 81, 92, 93, 98, 99, 112, 113, 128, 129, 134, 135, 148, 149, 160, 161, 162, 163, 164, 165, 166, 167, 168, 169, 170, 171, 172, 173, 178, 179, 184, 185, 196, 197, 198, 199, 200, 201, 202, 203, 204, 205, 206, 207, 208, 209, 214, 215, 220, 221 ];
  } catch (error) {}
  exports.inspectOpts = Object.keys(process.env).filter(key => /^debug_/i.test(key)).reduce((obj, key) => {
   const prop = key.substring(6).toLowerCase().replace(/_([a-z])/g, (_, k) => k.toUpperCase());
   let val = process.env[key];
   if (/^(yes|on|true|enabled)$/i.test(val)) val = true; else if (/^(no|off|false|disabled)$/i.test(val)) val = false; else if (val === "null") val = null; else val = Number(val);
   obj[prop] = val;
   return obj;
  }, {});
  function useColors() {
   return "colors" in exports.inspectOpts ? Boolean(exports.inspectOpts.colors) : tty.isatty(process.stderr.fd);
  }
  function formatArgs(args) {
   const {namespace: name, useColors: useColors} = this;
   if (useColors) {
    const c = this.color;
    const colorCode = "\x1b[3" + (c < 8 ? c : "8;5;" + c);
    const prefix = `  ${colorCode};1m${name} \x1b[0m`;
    args[0] = prefix + args[0].split("\n").join("\n" + prefix);
    args.push(colorCode + "m+" + module.exports.humanize(this.diff) + "\x1b[0m");
   } else args[0] = getDate() + name + " " + args[0];
  }
  function getDate() {
   if (exports.inspectOpts.hideDate) return "";
   return (new Date).toISOString() + " ";
  }
  function log(...args) {
   return process.stderr.write(util.formatWithOptions(exports.inspectOpts, ...args) + "\n");
  }
  function save(namespaces) {
   if (namespaces) process.env.DEBUG = namespaces; else delete process.env.DEBUG;
  }
  function load() {
   return process.env.DEBUG;
  }
  function init(debug) {
   debug.inspectOpts = {};
   const keys = Object.keys(exports.inspectOpts);
   for (let i = 0; i < keys.length; i++) debug.inspectOpts[keys[i]] = exports.inspectOpts[keys[i]];
  }
  module.exports = __webpack_require__(897)(exports);
  const {formatters: formatters} = module.exports;
  formatters.o = function(v) {
   this.inspectOpts.colors = this.useColors;
   return util.inspect(v, this.inspectOpts).split("\n").map(str => str.trim()).join(" ");
  };
  formatters.O = function(v) {
   this.inspectOpts.colors = this.useColors;
   return util.inspect(v, this.inspectOpts);
  };
 }),
 2710: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Stream = __webpack_require__(2203).Stream;
  var util = __webpack_require__(9023);
  module.exports = DelayedStream;
  function DelayedStream() {
   this.source = null;
   this.dataSize = 0;
   this.maxDataSize = 1024 * 1024;
   this.pauseStream = true;
   this._maxDataSizeExceeded = false;
   this._released = false;
   this._bufferedEvents = [];
  }
  util.inherits(DelayedStream, Stream);
  DelayedStream.create = function(source, options) {
   var delayedStream = new this;
   options = options || {};
   for (var option in options) delayedStream[option] = options[option];
   delayedStream.source = source;
   var realEmit = source.emit;
   source.emit = function() {
    delayedStream._handleEmit(arguments);
    return realEmit.apply(source, arguments);
   };
   source.on("error", function() {});
   if (delayedStream.pauseStream) source.pause();
   return delayedStream;
  };
  Object.defineProperty(DelayedStream.prototype, "readable", {
   configurable: true,
   enumerable: true,
   get: function() {
    return this.source.readable;
   }
  });
  DelayedStream.prototype.setEncoding = function() {
   return this.source.setEncoding.apply(this.source, arguments);
  };
  DelayedStream.prototype.resume = function() {
   if (!this._released) this.release();
   this.source.resume();
  };
  DelayedStream.prototype.pause = function() {
   this.source.pause();
  };
  DelayedStream.prototype.release = function() {
   this._released = true;
   this._bufferedEvents.forEach(function(args) {
    this.emit.apply(this, args);
   }.bind(this));
   this._bufferedEvents = [];
  };
  DelayedStream.prototype.pipe = function() {
   var r = Stream.prototype.pipe.apply(this, arguments);
   this.resume();
   return r;
  };
  DelayedStream.prototype._handleEmit = function(args) {
   if (this._released) {
    this.emit.apply(this, args);
    return;
   }
   if (args[0] === "data") {
    this.dataSize += args[1].length;
    this._checkIfMaxDataSizeExceeded();
   }
   this._bufferedEvents.push(args);
  };
  DelayedStream.prototype._checkIfMaxDataSizeExceeded = function() {
   if (this._maxDataSizeExceeded) return;
   if (this.dataSize <= this.maxDataSize) return;
   this._maxDataSizeExceeded = true;
   var message = "DelayedStream#maxDataSize of " + this.maxDataSize + " bytes exceeded.";
   this.emit("error", new Error(message));
  };
 }),
 6669: ((module, __unused_webpack_exports, __webpack_require__) => {
  var callBind = __webpack_require__(8705);
  var gOPD = __webpack_require__(3170);
  var hasProtoAccessor;
  try {
   hasProtoAccessor = [].__proto__ === Array.prototype;
  } catch (e) {
   if (!e || typeof e !== "object" || !("code" in e) || e.code !== "ERR_PROTO_ACCESS") throw e;
  }
  var desc = !!hasProtoAccessor && gOPD && gOPD(Object.prototype, "__proto__");
  var $Object = Object;
  var $getPrototypeOf = $Object.getPrototypeOf;
  module.exports = desc && typeof desc.get === "function" ? callBind([ desc.get ]) : typeof $getPrototypeOf === "function" ? function(value) {
   return $getPrototypeOf(value == null ? value : $Object(value));
  } : false;
 }),
 325: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(3058).Buffer;
  var getParamBytesForAlg = __webpack_require__(5028);
  var MAX_OCTET = 128, CLASS_UNIVERSAL = 0, PRIMITIVE_BIT = 32, TAG_SEQ = 16, TAG_INT = 2, ENCODED_TAG_SEQ = TAG_SEQ | PRIMITIVE_BIT | CLASS_UNIVERSAL << 6, ENCODED_TAG_INT = TAG_INT | CLASS_UNIVERSAL << 6;
  function base64Url(base64) {
   return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function signatureAsBuffer(signature) {
   if (Buffer.isBuffer(signature)) return signature; else if ("string" === typeof signature) return Buffer.from(signature, "base64");
   throw new TypeError("ECDSA signature must be a Base64 string or a Buffer");
  }
  function derToJose(signature, alg) {
   signature = signatureAsBuffer(signature);
   var paramBytes = getParamBytesForAlg(alg);
   var maxEncodedParamLength = paramBytes + 1;
   var inputLength = signature.length;
   var offset = 0;
   if (signature[offset++] !== ENCODED_TAG_SEQ) throw new Error('Could not find expected "seq"');
   var seqLength = signature[offset++];
   if (seqLength === (MAX_OCTET | 1)) seqLength = signature[offset++];
   if (inputLength - offset < seqLength) throw new Error('"seq" specified length of "' + seqLength + '", only "' + (inputLength - offset) + '" remaining');
   if (signature[offset++] !== ENCODED_TAG_INT) throw new Error('Could not find expected "int" for "r"');
   var rLength = signature[offset++];
   if (inputLength - offset - 2 < rLength) throw new Error('"r" specified length of "' + rLength + '", only "' + (inputLength - offset - 2) + '" available');
   if (maxEncodedParamLength < rLength) throw new Error('"r" specified length of "' + rLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
   var rOffset = offset;
   offset += rLength;
   if (signature[offset++] !== ENCODED_TAG_INT) throw new Error('Could not find expected "int" for "s"');
   var sLength = signature[offset++];
   if (inputLength - offset !== sLength) throw new Error('"s" specified length of "' + sLength + '", expected "' + (inputLength - offset) + '"');
   if (maxEncodedParamLength < sLength) throw new Error('"s" specified length of "' + sLength + '", max of "' + maxEncodedParamLength + '" is acceptable');
   var sOffset = offset;
   offset += sLength;
   if (offset !== inputLength) throw new Error('Expected to consume entire buffer, but "' + (inputLength - offset) + '" bytes remain');
   var rPadding = paramBytes - rLength, sPadding = paramBytes - sLength;
   var dst = Buffer.allocUnsafe(rPadding + rLength + sPadding + sLength);
   for (offset = 0; offset < rPadding; ++offset) dst[offset] = 0;
   signature.copy(dst, offset, rOffset + Math.max(-rPadding, 0), rOffset + rLength);
   offset = paramBytes;
   for (var o = offset; offset < o + sPadding; ++offset) dst[offset] = 0;
   signature.copy(dst, offset, sOffset + Math.max(-sPadding, 0), sOffset + sLength);
   dst = dst.toString("base64");
   dst = base64Url(dst);
   return dst;
  }
  function countPadding(buf, start, stop) {
   var padding = 0;
   while (start + padding < stop && buf[start + padding] === 0) ++padding;
   var needsSign = buf[start + padding] >= MAX_OCTET;
   if (needsSign) --padding;
   return padding;
  }
  function joseToDer(signature, alg) {
   signature = signatureAsBuffer(signature);
   var paramBytes = getParamBytesForAlg(alg);
   var signatureBytes = signature.length;
   if (signatureBytes !== paramBytes * 2) throw new TypeError('"' + alg + '" signatures must be "' + paramBytes * 2 + '" bytes, saw "' + signatureBytes + '"');
   var rPadding = countPadding(signature, 0, paramBytes);
   var sPadding = countPadding(signature, paramBytes, signature.length);
   var rLength = paramBytes - rPadding;
   var sLength = paramBytes - sPadding;
   var rsBytes = 1 + 1 + rLength + 1 + 1 + sLength;
   var shortLength = rsBytes < MAX_OCTET;
   var dst = Buffer.allocUnsafe((shortLength ? 2 : 3) + rsBytes);
   var offset = 0;
   dst[offset++] = ENCODED_TAG_SEQ;
   if (shortLength) dst[offset++] = rsBytes; else {
    dst[offset++] = MAX_OCTET | 1;
    dst[offset++] = rsBytes & 255;
   }
   dst[offset++] = ENCODED_TAG_INT;
   dst[offset++] = rLength;
   if (rPadding < 0) {
    dst[offset++] = 0;
    offset += signature.copy(dst, offset, 0, paramBytes);
   } else offset += signature.copy(dst, offset, rPadding, paramBytes);
   dst[offset++] = ENCODED_TAG_INT;
   dst[offset++] = sLength;
   if (sPadding < 0) {
    dst[offset++] = 0;
    signature.copy(dst, offset, paramBytes);
   } else signature.copy(dst, offset, paramBytes + sPadding);
   return dst;
  }
  module.exports = {
   derToJose: derToJose,
   joseToDer: joseToDer
  };
 }),
 5028: module => {
  function getParamSize(keySize) {
   var result = (keySize / 8 | 0) + (keySize % 8 === 0 ? 0 : 1);
   return result;
  }
  var paramBytesForAlg = {
   ES256: getParamSize(256),
   ES384: getParamSize(384),
   ES512: getParamSize(521)
  };
  function getParamBytesForAlg(alg) {
   var paramBytes = paramBytesForAlg[alg];
   if (paramBytes) return paramBytes;
   throw new Error('Unknown algorithm "' + alg + '"');
  }
  module.exports = getParamBytesForAlg;
 },
 9094: module => {
  var $defineProperty = Object.defineProperty || false;
  if ($defineProperty) try {
   $defineProperty({}, "a", {
    value: 1
   });
  } catch (e) {
   $defineProperty = false;
  }
  module.exports = $defineProperty;
 },
 3056: module => {
  module.exports = EvalError;
 },
 1620: module => {
  module.exports = Error;
 },
 4585: module => {
  module.exports = RangeError;
 },
 6905: module => {
  module.exports = ReferenceError;
 },
 105: module => {
  module.exports = SyntaxError;
 },
 3314: module => {
  module.exports = TypeError;
 },
 2578: module => {
  module.exports = URIError;
 },
 5399: module => {
  module.exports = Object;
 },
 8700: ((module, __unused_webpack_exports, __webpack_require__) => {
  var GetIntrinsic = __webpack_require__(470);
  var $defineProperty = GetIntrinsic("%Object.defineProperty%", true);
  var hasToStringTag = __webpack_require__(5479)();
  var hasOwn = __webpack_require__(4076);
  var $TypeError = __webpack_require__(3314);
  var toStringTag = hasToStringTag ? Symbol.toStringTag : null;
  module.exports = function(object, value) {
   var overrideIfSet = arguments.length > 2 && !!arguments[2] && arguments[2].force;
   var nonConfigurable = arguments.length > 2 && !!arguments[2] && arguments[2].nonConfigurable;
   if (typeof overrideIfSet !== "undefined" && typeof overrideIfSet !== "boolean" || typeof nonConfigurable !== "undefined" && typeof nonConfigurable !== "boolean") throw new $TypeError("if provided, the `overrideIfSet` and `nonConfigurable` options must be booleans");
   if (toStringTag && (overrideIfSet || !hasOwn(object, toStringTag))) if ($defineProperty) $defineProperty(object, toStringTag, {
    configurable: !nonConfigurable,
    enumerable: false,
    value: value,
    writable: false
   }); else object[toStringTag] = value;
  };
 }),
 4778: ((module, __unused_webpack_exports, __webpack_require__) => {
  var debug;
  module.exports = function() {
   if (!debug) {
    try {
     debug = __webpack_require__(2830)("follow-redirects");
    } catch (error) {}
    if (typeof debug !== "function") debug = function() {};
   }
   debug.apply(null, arguments);
  };
 }),
 1573: ((module, __unused_webpack_exports, __webpack_require__) => {
  var url = __webpack_require__(7016);
  var URL = url.URL;
  var http = __webpack_require__(8611);
  var https = __webpack_require__(5692);
  var Writable = __webpack_require__(2203).Writable;
  var assert = __webpack_require__(2613);
  var debug = __webpack_require__(4778);
  (function() {
   var looksLikeNode = typeof process !== "undefined";
   var looksLikeBrowser = typeof window !== "undefined" && typeof document !== "undefined";
   var looksLikeV8 = isFunction(Error.captureStackTrace);
   if (!looksLikeNode && (looksLikeBrowser || !looksLikeV8)) console.warn("The follow-redirects package should be excluded from browser builds.");
  })();
  var useNativeURL = false;
  try {
   assert(new URL(""));
  } catch (error) {
   useNativeURL = error.code === "ERR_INVALID_URL";
  }
  var sensitiveHeaders = [ "Authorization", "Proxy-Authorization", "Cookie" ];
  var preservedUrlFields = [ "auth", "host", "hostname", "href", "path", "pathname", "port", "protocol", "query", "search", "hash" ];
  var events = [ "abort", "aborted", "connect", "error", "socket", "timeout" ];
  var eventHandlers = Object.create(null);
  events.forEach(function(event) {
   eventHandlers[event] = function(arg1, arg2, arg3) {
    this._redirectable.emit(event, arg1, arg2, arg3);
   };
  });
  var InvalidUrlError = createErrorType("ERR_INVALID_URL", "Invalid URL", TypeError);
  var RedirectionError = createErrorType("ERR_FR_REDIRECTION_FAILURE", "Redirected request failed");
  var TooManyRedirectsError = createErrorType("ERR_FR_TOO_MANY_REDIRECTS", "Maximum number of redirects exceeded", RedirectionError);
  var MaxBodyLengthExceededError = createErrorType("ERR_FR_MAX_BODY_LENGTH_EXCEEDED", "Request body larger than maxBodyLength limit");
  var WriteAfterEndError = createErrorType("ERR_STREAM_WRITE_AFTER_END", "write after end");
  var destroy = Writable.prototype.destroy || noop;
  function RedirectableRequest(options, responseCallback) {
   Writable.call(this);
   this._sanitizeOptions(options);
   this._options = options;
   this._ended = false;
   this._ending = false;
   this._redirectCount = 0;
   this._redirects = [];
   this._requestBodyLength = 0;
   this._requestBodyBuffers = [];
   if (responseCallback) this.on("response", responseCallback);
   var self = this;
   this._onNativeResponse = function(response) {
    try {
     self._processResponse(response);
    } catch (cause) {
     self.emit("error", cause instanceof RedirectionError ? cause : new RedirectionError({
      cause: cause
     }));
    }
   };
   this._headerFilter = new RegExp("^(?:" + sensitiveHeaders.concat(options.sensitiveHeaders).map(escapeRegex).join("|") + ")$", "i");
   this._performRequest();
  }
  RedirectableRequest.prototype = Object.create(Writable.prototype);
  RedirectableRequest.prototype.abort = function() {
   destroyRequest(this._currentRequest);
   this._currentRequest.abort();
   this.emit("abort");
  };
  RedirectableRequest.prototype.destroy = function(error) {
   destroyRequest(this._currentRequest, error);
   destroy.call(this, error);
   return this;
  };
  RedirectableRequest.prototype.write = function(data, encoding, callback) {
   if (this._ending) throw new WriteAfterEndError;
   if (!isString(data) && !isBuffer(data)) throw new TypeError("data should be a string, Buffer or Uint8Array");
   if (isFunction(encoding)) {
    callback = encoding;
    encoding = null;
   }
   if (data.length === 0) {
    if (callback) callback();
    return;
   }
   if (this._requestBodyLength + data.length <= this._options.maxBodyLength) {
    this._requestBodyLength += data.length;
    this._requestBodyBuffers.push({
     data: data,
     encoding: encoding
    });
    this._currentRequest.write(data, encoding, callback);
   } else {
    this.emit("error", new MaxBodyLengthExceededError);
    this.abort();
   }
  };
  RedirectableRequest.prototype.end = function(data, encoding, callback) {
   if (isFunction(data)) {
    callback = data;
    data = encoding = null;
   } else if (isFunction(encoding)) {
    callback = encoding;
    encoding = null;
   }
   if (!data) {
    this._ended = this._ending = true;
    this._currentRequest.end(null, null, callback);
   } else {
    var self = this;
    var currentRequest = this._currentRequest;
    this.write(data, encoding, function() {
     self._ended = true;
     currentRequest.end(null, null, callback);
    });
    this._ending = true;
   }
  };
  RedirectableRequest.prototype.setHeader = function(name, value) {
   this._options.headers[name] = value;
   this._currentRequest.setHeader(name, value);
  };
  RedirectableRequest.prototype.removeHeader = function(name) {
   delete this._options.headers[name];
   this._currentRequest.removeHeader(name);
  };
  RedirectableRequest.prototype.setTimeout = function(msecs, callback) {
   var self = this;
   function destroyOnTimeout(socket) {
    socket.setTimeout(msecs);
    socket.removeListener("timeout", socket.destroy);
    socket.addListener("timeout", socket.destroy);
   }
   function startTimer(socket) {
    if (self._timeout) clearTimeout(self._timeout);
    self._timeout = setTimeout(function() {
     self.emit("timeout");
     clearTimer();
    }, msecs);
    destroyOnTimeout(socket);
   }
   function clearTimer() {
    if (self._timeout) {
     clearTimeout(self._timeout);
     self._timeout = null;
    }
    self.removeListener("abort", clearTimer);
    self.removeListener("error", clearTimer);
    self.removeListener("response", clearTimer);
    self.removeListener("close", clearTimer);
    if (callback) self.removeListener("timeout", callback);
    if (!self.socket) self._currentRequest.removeListener("socket", startTimer);
   }
   if (callback) this.on("timeout", callback);
   if (this.socket) startTimer(this.socket); else this._currentRequest.once("socket", startTimer);
   this.on("socket", destroyOnTimeout);
   this.on("abort", clearTimer);
   this.on("error", clearTimer);
   this.on("response", clearTimer);
   this.on("close", clearTimer);
   return this;
  };
  [ "flushHeaders", "getHeader", "setNoDelay", "setSocketKeepAlive" ].forEach(function(method) {
   RedirectableRequest.prototype[method] = function(a, b) {
    return this._currentRequest[method](a, b);
   };
  });
  [ "aborted", "connection", "socket" ].forEach(function(property) {
   Object.defineProperty(RedirectableRequest.prototype, property, {
    get: function() {
     return this._currentRequest[property];
    }
   });
  });
  RedirectableRequest.prototype._sanitizeOptions = function(options) {
   if (!options.headers) options.headers = {}; else if (Array.isArray(options.headers)) {
    var headerList = options.headers;
    options.headers = {};
    for (var i = 0; i < headerList.length; i += 2) options.headers[headerList[i]] = headerList[i + 1];
   }
   if (!Array.isArray(options.sensitiveHeaders)) options.sensitiveHeaders = [];
   if (options.host) {
    if (!options.hostname) options.hostname = options.host;
    delete options.host;
   }
   if (!options.pathname && options.path) {
    var searchPos = options.path.indexOf("?");
    if (searchPos < 0) options.pathname = options.path; else {
     options.pathname = options.path.substring(0, searchPos);
     options.search = options.path.substring(searchPos);
    }
   }
  };
  RedirectableRequest.prototype._performRequest = function() {
   var protocol = this._options.protocol;
   var nativeProtocol = this._options.nativeProtocols[protocol];
   if (!nativeProtocol) throw new TypeError("Unsupported protocol " + protocol);
   if (this._options.agents) {
    var scheme = protocol.slice(0, -1);
    this._options.agent = this._options.agents[scheme];
   }
   var request = this._currentRequest = nativeProtocol.request(this._options, this._onNativeResponse);
   request._redirectable = this;
   for (var event of events) request.on(event, eventHandlers[event]);
   this._currentUrl = /^\//.test(this._options.path) ? url.format(this._options) : this._options.path;
   if (this._isRedirect) {
    var i = 0;
    var self = this;
    var buffers = this._requestBodyBuffers;
    (function writeNext(error) {
     if (request === self._currentRequest) if (error) self.emit("error", error); else if (i < buffers.length) {
      var buffer = buffers[i++];
      if (!request.finished) request.write(buffer.data, buffer.encoding, writeNext);
     } else if (self._ended) request.end();
    })();
   }
  };
  RedirectableRequest.prototype._processResponse = function(response) {
   var statusCode = response.statusCode;
   if (this._options.trackRedirects) this._redirects.push({
    url: this._currentUrl,
    headers: response.headers,
    statusCode: statusCode
   });
   var location = response.headers.location;
   if (!location || this._options.followRedirects === false || statusCode < 300 || statusCode >= 400) {
    response.responseUrl = this._currentUrl;
    response.redirects = this._redirects;
    this.emit("response", response);
    this._requestBodyBuffers = [];
    return;
   }
   destroyRequest(this._currentRequest);
   response.destroy();
   if (++this._redirectCount > this._options.maxRedirects) throw new TooManyRedirectsError;
   var requestHeaders;
   var beforeRedirect = this._options.beforeRedirect;
   if (beforeRedirect) requestHeaders = Object.assign({
    Host: response.req.getHeader("host")
   }, this._options.headers);
   var method = this._options.method;
   if ((statusCode === 301 || statusCode === 302) && this._options.method === "POST" || statusCode === 303 && !/^(?:GET|HEAD)$/.test(this._options.method)) {
    this._options.method = "GET";
    this._requestBodyBuffers = [];
    removeMatchingHeaders(/^content-/i, this._options.headers);
   }
   var currentHostHeader = removeMatchingHeaders(/^host$/i, this._options.headers);
   var currentUrlParts = parseUrl(this._currentUrl);
   var currentHost = currentHostHeader || currentUrlParts.host;
   var currentUrl = /^\w+:/.test(location) ? this._currentUrl : url.format(Object.assign(currentUrlParts, {
    host: currentHost
   }));
   var redirectUrl = resolveUrl(location, currentUrl);
   debug("redirecting to", redirectUrl.href);
   this._isRedirect = true;
   spreadUrlObject(redirectUrl, this._options);
   if (redirectUrl.protocol !== currentUrlParts.protocol && redirectUrl.protocol !== "https:" || redirectUrl.host !== currentHost && !isSubdomain(redirectUrl.host, currentHost)) removeMatchingHeaders(this._headerFilter, this._options.headers);
   if (isFunction(beforeRedirect)) {
    var responseDetails = {
     headers: response.headers,
     statusCode: statusCode
    };
    var requestDetails = {
     url: currentUrl,
     method: method,
     headers: requestHeaders
    };
    beforeRedirect(this._options, responseDetails, requestDetails);
    this._sanitizeOptions(this._options);
   }
   this._performRequest();
  };
  function wrap(protocols) {
   var exports = {
    maxRedirects: 21,
    maxBodyLength: 10 * 1024 * 1024
   };
   var nativeProtocols = {};
   Object.keys(protocols).forEach(function(scheme) {
    var protocol = scheme + ":";
    var nativeProtocol = nativeProtocols[protocol] = protocols[scheme];
    var wrappedProtocol = exports[scheme] = Object.create(nativeProtocol);
    function request(input, options, callback) {
     if (isURL(input)) input = spreadUrlObject(input); else if (isString(input)) input = spreadUrlObject(parseUrl(input)); else {
      callback = options;
      options = validateUrl(input);
      input = {
       protocol: protocol
      };
     }
     if (isFunction(options)) {
      callback = options;
      options = null;
     }
     options = Object.assign({
      maxRedirects: exports.maxRedirects,
      maxBodyLength: exports.maxBodyLength
     }, input, options);
     options.nativeProtocols = nativeProtocols;
     if (!isString(options.host) && !isString(options.hostname)) options.hostname = "::1";
     assert.equal(options.protocol, protocol, "protocol mismatch");
     debug("options", options);
     return new RedirectableRequest(options, callback);
    }
    function get(input, options, callback) {
     var wrappedRequest = wrappedProtocol.request(input, options, callback);
     wrappedRequest.end();
     return wrappedRequest;
    }
    Object.defineProperties(wrappedProtocol, {
     request: {
      value: request,
      configurable: true,
      enumerable: true,
      writable: true
     },
     get: {
      value: get,
      configurable: true,
      enumerable: true,
      writable: true
     }
    });
   });
   return exports;
  }
  function noop() {}
  function parseUrl(input) {
   var parsed;
   if (useNativeURL) parsed = new URL(input); else {
    parsed = validateUrl(url.parse(input));
    if (!isString(parsed.protocol)) throw new InvalidUrlError({
     input: input
    });
   }
   return parsed;
  }
  function resolveUrl(relative, base) {
   return useNativeURL ? new URL(relative, base) : parseUrl(url.resolve(base, relative));
  }
  function validateUrl(input) {
   if (/^\[/.test(input.hostname) && !/^\[[:0-9a-f]+\]$/i.test(input.hostname)) throw new InvalidUrlError({
    input: input.href || input
   });
   if (/^\[/.test(input.host) && !/^\[[:0-9a-f]+\](:\d+)?$/i.test(input.host)) throw new InvalidUrlError({
    input: input.href || input
   });
   return input;
  }
  function spreadUrlObject(urlObject, target) {
   var spread = target || {};
   for (var key of preservedUrlFields) spread[key] = urlObject[key];
   if (spread.hostname.startsWith("[")) spread.hostname = spread.hostname.slice(1, -1);
   if (spread.port !== "") spread.port = Number(spread.port);
   spread.path = spread.search ? spread.pathname + spread.search : spread.pathname;
   return spread;
  }
  function removeMatchingHeaders(regex, headers) {
   var lastValue;
   for (var header in headers) if (regex.test(header)) {
    lastValue = headers[header];
    delete headers[header];
   }
   return lastValue === null || typeof lastValue === "undefined" ? void 0 : String(lastValue).trim();
  }
  function createErrorType(code, message, baseClass) {
   function CustomError(properties) {
    if (isFunction(Error.captureStackTrace)) Error.captureStackTrace(this, this.constructor);
    Object.assign(this, properties || {});
    this.code = code;
    this.message = this.cause ? message + ": " + this.cause.message : message;
   }
   CustomError.prototype = new (baseClass || Error);
   Object.defineProperties(CustomError.prototype, {
    constructor: {
     value: CustomError,
     enumerable: false
    },
    name: {
     value: "Error [" + code + "]",
     enumerable: false
    }
   });
   return CustomError;
  }
  function destroyRequest(request, error) {
   for (var event of events) request.removeListener(event, eventHandlers[event]);
   request.on("error", noop);
   request.destroy(error);
  }
  function isSubdomain(subdomain, domain) {
   assert(isString(subdomain) && isString(domain));
   var dot = subdomain.length - domain.length - 1;
   return dot > 0 && subdomain[dot] === "." && subdomain.endsWith(domain);
  }
  function isString(value) {
   return typeof value === "string" || value instanceof String;
  }
  function isFunction(value) {
   return typeof value === "function";
  }
  function isBuffer(value) {
   return typeof value === "object" && "length" in value;
  }
  function isURL(value) {
   return URL && value instanceof URL;
  }
  function escapeRegex(regex) {
   return regex.replace(/[\^$\\.*+?()[\]{}|]/g, "\\$&");
  }
  module.exports = wrap({
   http: http,
   https: https
  });
  module.exports.wrap = wrap;
 }),
 6454: ((module, __unused_webpack_exports, __webpack_require__) => {
  var CombinedStream = __webpack_require__(5630);
  var util = __webpack_require__(9023);
  var path = __webpack_require__(6928);
  var http = __webpack_require__(8611);
  var https = __webpack_require__(5692);
  var parseUrl = __webpack_require__(7016).parse;
  var fs = __webpack_require__(9896);
  var Stream = __webpack_require__(2203).Stream;
  var crypto = __webpack_require__(6982);
  var mime = __webpack_require__(4096);
  var asynckit = __webpack_require__(1324);
  var setToStringTag = __webpack_require__(8700);
  var hasOwn = __webpack_require__(4076);
  var populate = __webpack_require__(1835);
  function escapeHeaderParam(str) {
   return String(str).replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/"/g, "%22");
  }
  function FormData(options) {
   if (!(this instanceof FormData)) return new FormData(options);
   this._overheadLength = 0;
   this._valueLength = 0;
   this._valuesToMeasure = [];
   CombinedStream.call(this);
   options = options || {};
   for (var option in options) this[option] = options[option];
  }
  util.inherits(FormData, CombinedStream);
  FormData.LINE_BREAK = "\r\n";
  FormData.DEFAULT_CONTENT_TYPE = "application/octet-stream";
  FormData.prototype.append = function(field, value, options) {
   options = options || {};
   if (typeof options === "string") options = {
    filename: options
   };
   var append = CombinedStream.prototype.append.bind(this);
   if (typeof value === "number" || value == null) value = String(value);
   if (Array.isArray(value)) {
    this._error(new Error("Arrays are not supported."));
    return;
   }
   var header = this._multiPartHeader(field, value, options);
   var footer = this._multiPartFooter();
   append(header);
   append(value);
   append(footer);
   this._trackLength(header, value, options);
  };
  FormData.prototype._trackLength = function(header, value, options) {
   var valueLength = 0;
   if (options.knownLength != null) valueLength += Number(options.knownLength); else if (Buffer.isBuffer(value)) valueLength = value.length; else if (typeof value === "string") valueLength = Buffer.byteLength(value);
   this._valueLength += valueLength;
   this._overheadLength += Buffer.byteLength(header) + FormData.LINE_BREAK.length;
   if (!value || !value.path && !(value.readable && hasOwn(value, "httpVersion")) && !(value instanceof Stream)) return;
   if (!options.knownLength) this._valuesToMeasure.push(value);
  };
  FormData.prototype._lengthRetriever = function(value, callback) {
   if (hasOwn(value, "fd")) if (value.end != void 0 && value.end != 1 / 0 && value.start != void 0) callback(null, value.end + 1 - (value.start ? value.start : 0)); else fs.stat(value.path, function(err, stat) {
    if (err) {
     callback(err);
     return;
    }
    var fileSize = stat.size - (value.start ? value.start : 0);
    callback(null, fileSize);
   }); else if (hasOwn(value, "httpVersion")) callback(null, Number(value.headers["content-length"])); else if (hasOwn(value, "httpModule")) {
    value.on("response", function(response) {
     value.pause();
     callback(null, Number(response.headers["content-length"]));
    });
    value.resume();
   } else callback("Unknown stream");
  };
  FormData.prototype._multiPartHeader = function(field, value, options) {
   if (typeof options.header === "string") return options.header;
   var contentDisposition = this._getContentDisposition(value, options);
   var contentType = this._getContentType(value, options);
   var contents = "";
   var headers = {
    "Content-Disposition": [ "form-data", 'name="' + escapeHeaderParam(field) + '"' ].concat(contentDisposition || []),
    "Content-Type": [].concat(contentType || [])
   };
   if (typeof options.header === "object") populate(headers, options.header);
   var header;
   for (var prop in headers) if (hasOwn(headers, prop)) {
    header = headers[prop];
    if (header == null) continue;
    if (!Array.isArray(header)) header = [ header ];
    if (header.length) contents += prop + ": " + header.join("; ") + FormData.LINE_BREAK;
   }
   return "--" + this.getBoundary() + FormData.LINE_BREAK + contents + FormData.LINE_BREAK;
  };
  FormData.prototype._getContentDisposition = function(value, options) {
   var filename;
   if (typeof options.filepath === "string") filename = path.normalize(options.filepath).replace(/\\/g, "/"); else if (options.filename || value && (value.name || value.path)) filename = path.basename(options.filename || value && (value.name || value.path)); else if (value && value.readable && hasOwn(value, "httpVersion")) filename = path.basename(value.client._httpMessage.path || "");
   if (filename) return 'filename="' + escapeHeaderParam(filename) + '"';
  };
  FormData.prototype._getContentType = function(value, options) {
   var contentType = options.contentType;
   if (!contentType && value && value.name) contentType = mime.lookup(value.name);
   if (!contentType && value && value.path) contentType = mime.lookup(value.path);
   if (!contentType && value && value.readable && hasOwn(value, "httpVersion")) contentType = value.headers["content-type"];
   if (!contentType && (options.filepath || options.filename)) contentType = mime.lookup(options.filepath || options.filename);
   if (!contentType && value && typeof value === "object") contentType = FormData.DEFAULT_CONTENT_TYPE;
   return contentType;
  };
  FormData.prototype._multiPartFooter = function() {
   return function(next) {
    var footer = FormData.LINE_BREAK;
    var lastPart = this._streams.length === 0;
    if (lastPart) footer += this._lastBoundary();
    next(footer);
   }.bind(this);
  };
  FormData.prototype._lastBoundary = function() {
   return "--" + this.getBoundary() + "--" + FormData.LINE_BREAK;
  };
  FormData.prototype.getHeaders = function(userHeaders) {
   var header;
   var formHeaders = {
    "content-type": "multipart/form-data; boundary=" + this.getBoundary()
   };
   for (header in userHeaders) if (hasOwn(userHeaders, header)) formHeaders[header.toLowerCase()] = userHeaders[header];
   return formHeaders;
  };
  FormData.prototype.setBoundary = function(boundary) {
   if (typeof boundary !== "string") throw new TypeError("FormData boundary must be a string");
   this._boundary = boundary;
  };
  FormData.prototype.getBoundary = function() {
   if (!this._boundary) this._generateBoundary();
   return this._boundary;
  };
  FormData.prototype.getBuffer = function() {
   var dataBuffer = new Buffer.alloc(0);
   var boundary = this.getBoundary();
   for (var i = 0, len = this._streams.length; i < len; i++) if (typeof this._streams[i] !== "function") {
    if (Buffer.isBuffer(this._streams[i])) dataBuffer = Buffer.concat([ dataBuffer, this._streams[i] ]); else dataBuffer = Buffer.concat([ dataBuffer, Buffer.from(this._streams[i]) ]);
    if (typeof this._streams[i] !== "string" || this._streams[i].substring(2, boundary.length + 2) !== boundary) dataBuffer = Buffer.concat([ dataBuffer, Buffer.from(FormData.LINE_BREAK) ]);
   }
   return Buffer.concat([ dataBuffer, Buffer.from(this._lastBoundary()) ]);
  };
  FormData.prototype._generateBoundary = function() {
   this._boundary = "--------------------------" + crypto.randomBytes(12).toString("hex");
  };
  FormData.prototype.getLengthSync = function() {
   var knownLength = this._overheadLength + this._valueLength;
   if (this._streams.length) knownLength += this._lastBoundary().length;
   if (!this.hasKnownLength()) this._error(new Error("Cannot calculate proper length in synchronous way."));
   return knownLength;
  };
  FormData.prototype.hasKnownLength = function() {
   var hasKnownLength = true;
   if (this._valuesToMeasure.length) hasKnownLength = false;
   return hasKnownLength;
  };
  FormData.prototype.getLength = function(cb) {
   var knownLength = this._overheadLength + this._valueLength;
   if (this._streams.length) knownLength += this._lastBoundary().length;
   if (!this._valuesToMeasure.length) {
    process.nextTick(cb.bind(this, null, knownLength));
    return;
   }
   asynckit.parallel(this._valuesToMeasure, this._lengthRetriever, function(err, values) {
    if (err) {
     cb(err);
     return;
    }
    values.forEach(function(length) {
     knownLength += length;
    });
    cb(null, knownLength);
   });
  };
  FormData.prototype.submit = function(params, cb) {
   var request;
   var options;
   var defaults = {
    method: "post"
   };
   if (typeof params === "string") {
    params = parseUrl(params);
    options = populate({
     port: params.port,
     path: params.pathname,
     host: params.hostname,
     protocol: params.protocol
    }, defaults);
   } else {
    options = populate(params, defaults);
    if (!options.port) options.port = options.protocol === "https:" ? 443 : 80;
   }
   options.headers = this.getHeaders(params.headers);
   if (options.protocol === "https:") request = https.request(options); else request = http.request(options);
   this.getLength(function(err, length) {
    if (err && err !== "Unknown stream") {
     this._error(err);
     return;
    }
    if (length) request.setHeader("Content-Length", length);
    this.pipe(request);
    if (cb) {
     var onResponse;
     var callback = function(error, responce) {
      request.removeListener("error", callback);
      request.removeListener("response", onResponse);
      return cb.call(this, error, responce);
     };
     onResponse = callback.bind(this, null);
     request.on("error", callback);
     request.on("response", onResponse);
    }
   }.bind(this));
   return request;
  };
  FormData.prototype._error = function(err) {
   if (!this.error) {
    this.error = err;
    this.pause();
    this.emit("error", err);
   }
  };
  FormData.prototype.toString = function() {
   return "[object FormData]";
  };
  setToStringTag(FormData.prototype, "FormData");
  module.exports = FormData;
 }),
 1835: module => {
  module.exports = function(dst, src) {
   Object.keys(src).forEach(function(prop) {
    dst[prop] = dst[prop] || src[prop];
   });
   return dst;
  };
 },
 9808: module => {
  var ERROR_MESSAGE = "Function.prototype.bind called on incompatible ";
  var toStr = Object.prototype.toString;
  var max = Math.max;
  var funcType = "[object Function]";
  var concatty = function(a, b) {
   var arr = [];
   for (var i = 0; i < a.length; i += 1) arr[i] = a[i];
   for (var j = 0; j < b.length; j += 1) arr[j + a.length] = b[j];
   return arr;
  };
  var slicy = function(arrLike, offset) {
   var arr = [];
   for (var i = offset || 0, j = 0; i < arrLike.length; i += 1, j += 1) arr[j] = arrLike[i];
   return arr;
  };
  var joiny = function(arr, joiner) {
   var str = "";
   for (var i = 0; i < arr.length; i += 1) {
    str += arr[i];
    if (i + 1 < arr.length) str += joiner;
   }
   return str;
  };
  module.exports = function(that) {
   var target = this;
   if (typeof target !== "function" || toStr.apply(target) !== funcType) throw new TypeError(ERROR_MESSAGE + target);
   var args = slicy(arguments, 1);
   var bound;
   var binder = function() {
    if (this instanceof bound) {
     var result = target.apply(this, concatty(args, arguments));
     if (Object(result) === result) return result;
     return this;
    }
    return target.apply(that, concatty(args, arguments));
   };
   var boundLength = max(0, target.length - args.length);
   var boundArgs = [];
   for (var i = 0; i < boundLength; i++) boundArgs[i] = "$" + i;
   bound = Function("binder", "return function (" + joiny(boundArgs, ",") + "){ return binder.apply(this,arguments); }")(binder);
   if (target.prototype) {
    var Empty = function() {};
    Empty.prototype = target.prototype;
    bound.prototype = new Empty;
    Empty.prototype = null;
   }
   return bound;
  };
 },
 7564: ((module, __unused_webpack_exports, __webpack_require__) => {
  var implementation = __webpack_require__(9808);
  module.exports = Function.prototype.bind || implementation;
 }),
 7228: module => {
  const cached = function*() {}.constructor;
  module.exports = () => cached;
 },
 470: ((module, __unused_webpack_exports, __webpack_require__) => {
  var undefined;
  var $Object = __webpack_require__(5399);
  var $Error = __webpack_require__(1620);
  var $EvalError = __webpack_require__(3056);
  var $RangeError = __webpack_require__(4585);
  var $ReferenceError = __webpack_require__(6905);
  var $SyntaxError = __webpack_require__(105);
  var $TypeError = __webpack_require__(3314);
  var $URIError = __webpack_require__(2578);
  var abs = __webpack_require__(5641);
  var floor = __webpack_require__(6171);
  var max = __webpack_require__(7147);
  var min = __webpack_require__(1017);
  var pow = __webpack_require__(6947);
  var round = __webpack_require__(2621);
  var sign = __webpack_require__(156);
  var $gOPD = __webpack_require__(3170);
  var $defineProperty = __webpack_require__(9094);
  var throwTypeError = function() {
   throw new $TypeError;
  };
  var ThrowTypeError = $gOPD ? function() {
   try {
    arguments.callee;
    return throwTypeError;
   } catch (calleeThrows) {
    try {
     return $gOPD(arguments, "callee").get;
    } catch (gOPDthrows) {
     return throwTypeError;
    }
   }
  }() : throwTypeError;
  var hasSymbols = __webpack_require__(3336)();
  var getProto = __webpack_require__(1967);
  var $ObjectGPO = __webpack_require__(1311);
  var $ReflectGPO = __webpack_require__(8681);
  var $apply = __webpack_require__(3945);
  var $call = __webpack_require__(8093);
  var needsEval = {};
  var TypedArray = typeof Uint8Array === "undefined" || !getProto ? undefined : getProto(Uint8Array);
  var INTRINSICS = {
   __proto__: null,
   "%AggregateError%": typeof AggregateError === "undefined" ? undefined : AggregateError,
   "%Array%": Array,
   "%ArrayBuffer%": typeof ArrayBuffer === "undefined" ? undefined : ArrayBuffer,
   "%ArrayIteratorPrototype%": hasSymbols && getProto ? getProto([][Symbol.iterator]()) : undefined,
   "%AsyncFromSyncIteratorPrototype%": undefined,
   "%AsyncFunction%": needsEval,
   "%AsyncGenerator%": needsEval,
   "%AsyncGeneratorFunction%": needsEval,
   "%AsyncIteratorPrototype%": needsEval,
   "%Atomics%": typeof Atomics === "undefined" ? undefined : Atomics,
   "%BigInt%": typeof BigInt === "undefined" ? undefined : BigInt,
   "%BigInt64Array%": typeof BigInt64Array === "undefined" ? undefined : BigInt64Array,
   "%BigUint64Array%": typeof BigUint64Array === "undefined" ? undefined : BigUint64Array,
   "%Boolean%": Boolean,
   "%DataView%": typeof DataView === "undefined" ? undefined : DataView,
   "%Date%": Date,
   "%decodeURI%": decodeURI,
   "%decodeURIComponent%": decodeURIComponent,
   "%encodeURI%": encodeURI,
   "%encodeURIComponent%": encodeURIComponent,
   "%Error%": $Error,
   "%eval%": eval,
   "%EvalError%": $EvalError,
   "%Float16Array%": typeof Float16Array === "undefined" ? undefined : Float16Array,
   "%Float32Array%": typeof Float32Array === "undefined" ? undefined : Float32Array,
   "%Float64Array%": typeof Float64Array === "undefined" ? undefined : Float64Array,
   "%FinalizationRegistry%": typeof FinalizationRegistry === "undefined" ? undefined : FinalizationRegistry,
   "%Function%": Function,
   "%GeneratorFunction%": needsEval,
   "%Int8Array%": typeof Int8Array === "undefined" ? undefined : Int8Array,
   "%Int16Array%": typeof Int16Array === "undefined" ? undefined : Int16Array,
   "%Int32Array%": typeof Int32Array === "undefined" ? undefined : Int32Array,
   "%isFinite%": isFinite,
   "%isNaN%": isNaN,
   "%IteratorPrototype%": hasSymbols && getProto ? getProto(getProto([][Symbol.iterator]())) : undefined,
   "%JSON%": typeof JSON === "object" ? JSON : undefined,
   "%Map%": typeof Map === "undefined" ? undefined : Map,
   "%MapIteratorPrototype%": typeof Map === "undefined" || !hasSymbols || !getProto ? undefined : getProto((new Map)[Symbol.iterator]()),
   "%Math%": Math,
   "%Number%": Number,
   "%Object%": $Object,
   "%Object.getOwnPropertyDescriptor%": $gOPD,
   "%parseFloat%": parseFloat,
   "%parseInt%": parseInt,
   "%Promise%": typeof Promise === "undefined" ? undefined : Promise,
   "%Proxy%": typeof Proxy === "undefined" ? undefined : Proxy,
   "%RangeError%": $RangeError,
   "%ReferenceError%": $ReferenceError,
   "%Reflect%": typeof Reflect === "undefined" ? undefined : Reflect,
   "%RegExp%": RegExp,
   "%Set%": typeof Set === "undefined" ? undefined : Set,
   "%SetIteratorPrototype%": typeof Set === "undefined" || !hasSymbols || !getProto ? undefined : getProto((new Set)[Symbol.iterator]()),
   "%SharedArrayBuffer%": typeof SharedArrayBuffer === "undefined" ? undefined : SharedArrayBuffer,
   "%String%": String,
   "%StringIteratorPrototype%": hasSymbols && getProto ? getProto(""[Symbol.iterator]()) : undefined,
   "%Symbol%": hasSymbols ? Symbol : undefined,
   "%SyntaxError%": $SyntaxError,
   "%ThrowTypeError%": ThrowTypeError,
   "%TypedArray%": TypedArray,
   "%TypeError%": $TypeError,
   "%Uint8Array%": typeof Uint8Array === "undefined" ? undefined : Uint8Array,
   "%Uint8ClampedArray%": typeof Uint8ClampedArray === "undefined" ? undefined : Uint8ClampedArray,
   "%Uint16Array%": typeof Uint16Array === "undefined" ? undefined : Uint16Array,
   "%Uint32Array%": typeof Uint32Array === "undefined" ? undefined : Uint32Array,
   "%URIError%": $URIError,
   "%WeakMap%": typeof WeakMap === "undefined" ? undefined : WeakMap,
   "%WeakRef%": typeof WeakRef === "undefined" ? undefined : WeakRef,
   "%WeakSet%": typeof WeakSet === "undefined" ? undefined : WeakSet,
   "%Function.prototype.call%": $call,
   "%Function.prototype.apply%": $apply,
   "%Object.defineProperty%": $defineProperty,
   "%Object.getPrototypeOf%": $ObjectGPO,
   "%Math.abs%": abs,
   "%Math.floor%": floor,
   "%Math.max%": max,
   "%Math.min%": min,
   "%Math.pow%": pow,
   "%Math.round%": round,
   "%Math.sign%": sign,
   "%Reflect.getPrototypeOf%": $ReflectGPO
  };
  if (getProto) try {
   null.error;
  } catch (e) {
   var errorProto = getProto(getProto(e));
   INTRINSICS["%Error.prototype%"] = errorProto;
  }
  var getAsyncFunction = __webpack_require__(1491);
  var getGeneratorFunction = __webpack_require__(7228);
  var getAsyncGeneratorFunction = __webpack_require__(7655);
  var doEval = function doEval(name) {
   var value;
   if (name === "%AsyncFunction%") value = getAsyncFunction() || void 0; else if (name === "%GeneratorFunction%") value = getGeneratorFunction() || void 0; else if (name === "%AsyncGeneratorFunction%") value = getAsyncGeneratorFunction() || void 0; else if (name === "%AsyncGenerator%") {
    var fn = doEval("%AsyncGeneratorFunction%");
    if (fn) value = fn.prototype;
   } else if (name === "%AsyncIteratorPrototype%") {
    var gen = doEval("%AsyncGenerator%");
    if (gen && getProto) value = getProto(gen.prototype);
   }
   INTRINSICS[name] = value;
   return value;
  };
  var LEGACY_ALIASES = {
   __proto__: null,
   "%ArrayBufferPrototype%": [ "ArrayBuffer", "prototype" ],
   "%ArrayPrototype%": [ "Array", "prototype" ],
   "%ArrayProto_entries%": [ "Array", "prototype", "entries" ],
   "%ArrayProto_forEach%": [ "Array", "prototype", "forEach" ],
   "%ArrayProto_keys%": [ "Array", "prototype", "keys" ],
   "%ArrayProto_values%": [ "Array", "prototype", "values" ],
   "%AsyncFunctionPrototype%": [ "AsyncFunction", "prototype" ],
   "%AsyncGenerator%": [ "AsyncGeneratorFunction", "prototype" ],
   "%AsyncGeneratorPrototype%": [ "AsyncGeneratorFunction", "prototype", "prototype" ],
   "%BooleanPrototype%": [ "Boolean", "prototype" ],
   "%DataViewPrototype%": [ "DataView", "prototype" ],
   "%DatePrototype%": [ "Date", "prototype" ],
   "%ErrorPrototype%": [ "Error", "prototype" ],
   "%EvalErrorPrototype%": [ "EvalError", "prototype" ],
   "%Float32ArrayPrototype%": [ "Float32Array", "prototype" ],
   "%Float64ArrayPrototype%": [ "Float64Array", "prototype" ],
   "%FunctionPrototype%": [ "Function", "prototype" ],
   "%Generator%": [ "GeneratorFunction", "prototype" ],
   "%GeneratorPrototype%": [ "GeneratorFunction", "prototype", "prototype" ],
   "%Int8ArrayPrototype%": [ "Int8Array", "prototype" ],
   "%Int16ArrayPrototype%": [ "Int16Array", "prototype" ],
   "%Int32ArrayPrototype%": [ "Int32Array", "prototype" ],
   "%JSONParse%": [ "JSON", "parse" ],
   "%JSONStringify%": [ "JSON", "stringify" ],
   "%MapPrototype%": [ "Map", "prototype" ],
   "%NumberPrototype%": [ "Number", "prototype" ],
   "%ObjectPrototype%": [ "Object", "prototype" ],
   "%ObjProto_toString%": [ "Object", "prototype", "toString" ],
   "%ObjProto_valueOf%": [ "Object", "prototype", "valueOf" ],
   "%PromisePrototype%": [ "Promise", "prototype" ],
   "%PromiseProto_then%": [ "Promise", "prototype", "then" ],
   "%Promise_all%": [ "Promise", "all" ],
   "%Promise_reject%": [ "Promise", "reject" ],
   "%Promise_resolve%": [ "Promise", "resolve" ],
   "%RangeErrorPrototype%": [ "RangeError", "prototype" ],
   "%ReferenceErrorPrototype%": [ "ReferenceError", "prototype" ],
   "%RegExpPrototype%": [ "RegExp", "prototype" ],
   "%SetPrototype%": [ "Set", "prototype" ],
   "%SharedArrayBufferPrototype%": [ "SharedArrayBuffer", "prototype" ],
   "%StringPrototype%": [ "String", "prototype" ],
   "%SymbolPrototype%": [ "Symbol", "prototype" ],
   "%SyntaxErrorPrototype%": [ "SyntaxError", "prototype" ],
   "%TypedArrayPrototype%": [ "TypedArray", "prototype" ],
   "%TypeErrorPrototype%": [ "TypeError", "prototype" ],
   "%Uint8ArrayPrototype%": [ "Uint8Array", "prototype" ],
   "%Uint8ClampedArrayPrototype%": [ "Uint8ClampedArray", "prototype" ],
   "%Uint16ArrayPrototype%": [ "Uint16Array", "prototype" ],
   "%Uint32ArrayPrototype%": [ "Uint32Array", "prototype" ],
   "%URIErrorPrototype%": [ "URIError", "prototype" ],
   "%WeakMapPrototype%": [ "WeakMap", "prototype" ],
   "%WeakSetPrototype%": [ "WeakSet", "prototype" ]
  };
  var bind = __webpack_require__(7564);
  var hasOwn = __webpack_require__(4076);
  var $concat = bind.call($call, Array.prototype.concat);
  var $spliceApply = bind.call($apply, Array.prototype.splice);
  var $replace = bind.call($call, String.prototype.replace);
  var $strSlice = bind.call($call, String.prototype.slice);
  var $exec = bind.call($call, RegExp.prototype.exec);
  var rePropName = /[^%.[\]]+|\[(?:(-?\d+(?:\.\d+)?)|(["'])((?:(?!\2)[^\\]|\\.)*?)\2)\]|(?=(?:\.|\[\])(?:\.|\[\]|%$))/g;
  var reEscapeChar = /\\(\\)?/g;
  var stringToPath = function(string) {
   var first = $strSlice(string, 0, 1);
   var last = $strSlice(string, -1);
   if (first === "%" && last !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected closing `%`"); else if (last === "%" && first !== "%") throw new $SyntaxError("invalid intrinsic syntax, expected opening `%`");
   var result = [];
   $replace(string, rePropName, function(match, number, quote, subString) {
    result[result.length] = quote ? $replace(subString, reEscapeChar, "$1") : number || match;
   });
   return result;
  };
  var getBaseIntrinsic = function(name, allowMissing) {
   var intrinsicName = name;
   var alias;
   if (hasOwn(LEGACY_ALIASES, intrinsicName)) {
    alias = LEGACY_ALIASES[intrinsicName];
    intrinsicName = "%" + alias[0] + "%";
   }
   if (hasOwn(INTRINSICS, intrinsicName)) {
    var value = INTRINSICS[intrinsicName];
    if (value === needsEval) value = doEval(intrinsicName);
    if (typeof value === "undefined" && !allowMissing) throw new $TypeError("intrinsic " + name + " exists, but is not available. Please file an issue!");
    return {
     alias: alias,
     name: intrinsicName,
     value: value
    };
   }
   throw new $SyntaxError("intrinsic " + name + " does not exist!");
  };
  module.exports = function(name, allowMissing) {
   if (typeof name !== "string" || name.length === 0) throw new $TypeError("intrinsic name must be a non-empty string");
   if (arguments.length > 1 && typeof allowMissing !== "boolean") throw new $TypeError('"allowMissing" argument must be a boolean');
   if ($exec(/^%?[^%]*%?$/, name) === null) throw new $SyntaxError("`%` may not be present anywhere but at the beginning and end of the intrinsic name");
   var parts = stringToPath(name);
   var intrinsicBaseName = parts.length > 0 ? parts[0] : "";
   var intrinsic = getBaseIntrinsic("%" + intrinsicBaseName + "%", allowMissing);
   var intrinsicRealName = intrinsic.name;
   var value = intrinsic.value;
   var skipFurtherCaching = false;
   var alias = intrinsic.alias;
   if (alias) {
    intrinsicBaseName = alias[0];
    $spliceApply(parts, $concat([ 0, 1 ], alias));
   }
   for (var i = 1, isOwn = true; i < parts.length; i += 1) {
    var part = parts[i];
    var first = $strSlice(part, 0, 1);
    var last = $strSlice(part, -1);
    if ((first === '"' || first === "'" || first === "`" || last === '"' || last === "'" || last === "`") && first !== last) throw new $SyntaxError("property names with quotes must have matching quotes");
    if (part === "constructor" || !isOwn) skipFurtherCaching = true;
    intrinsicBaseName += "." + part;
    intrinsicRealName = "%" + intrinsicBaseName + "%";
    if (hasOwn(INTRINSICS, intrinsicRealName)) value = INTRINSICS[intrinsicRealName]; else if (value != null) {
     if (!(part in value)) {
      if (!allowMissing) throw new $TypeError("base intrinsic for " + name + " exists, but the property is not available.");
      return;
     }
     if ($gOPD && i + 1 >= parts.length) {
      var desc = $gOPD(value, part);
      isOwn = !!desc;
      if (isOwn && "get" in desc && !("originalValue" in desc.get)) value = desc.get; else value = value[part];
     } else {
      isOwn = hasOwn(value, part);
      value = value[part];
     }
     if (isOwn && !skipFurtherCaching) INTRINSICS[intrinsicRealName] = value;
    }
   }
   return value;
  };
 }),
 1311: ((module, __unused_webpack_exports, __webpack_require__) => {
  var $Object = __webpack_require__(5399);
  module.exports = $Object.getPrototypeOf || null;
 }),
 8681: module => {
  module.exports = typeof Reflect !== "undefined" && Reflect.getPrototypeOf || null;
 },
 1967: ((module, __unused_webpack_exports, __webpack_require__) => {
  var reflectGetProto = __webpack_require__(8681);
  var originalGetProto = __webpack_require__(1311);
  var getDunderProto = __webpack_require__(6669);
  module.exports = reflectGetProto ? function(O) {
   return reflectGetProto(O);
  } : originalGetProto ? function(O) {
   if (!O || typeof O !== "object" && typeof O !== "function") throw new TypeError("getProto: not an object");
   return originalGetProto(O);
  } : getDunderProto ? function(O) {
   return getDunderProto(O);
  } : null;
 }),
 1174: module => {
  module.exports = Object.getOwnPropertyDescriptor;
 },
 3170: ((module, __unused_webpack_exports, __webpack_require__) => {
  var $gOPD = __webpack_require__(1174);
  if ($gOPD) try {
   $gOPD([], "length");
  } catch (e) {
   $gOPD = null;
  }
  module.exports = $gOPD;
 }),
 3336: ((module, __unused_webpack_exports, __webpack_require__) => {
  var origSymbol = typeof Symbol !== "undefined" && Symbol;
  var hasSymbolSham = __webpack_require__(1114);
  module.exports = function() {
   if (typeof origSymbol !== "function") return false;
   if (typeof Symbol !== "function") return false;
   if (typeof origSymbol("foo") !== "symbol") return false;
   if (typeof Symbol("bar") !== "symbol") return false;
   return hasSymbolSham();
  };
 }),
 1114: module => {
  module.exports = function() {
   if (typeof Symbol !== "function" || typeof Object.getOwnPropertySymbols !== "function") return false;
   if (typeof Symbol.iterator === "symbol") return true;
   var obj = {};
   var sym = Symbol("test");
   var symObj = Object(sym);
   if (typeof sym === "string") return false;
   if (Object.prototype.toString.call(sym) !== "[object Symbol]") return false;
   if (Object.prototype.toString.call(symObj) !== "[object Symbol]") return false;
   var symVal = 42;
   obj[sym] = symVal;
   for (var _ in obj) return false;
   if (typeof Object.keys === "function" && Object.keys(obj).length !== 0) return false;
   if (typeof Object.getOwnPropertyNames === "function" && Object.getOwnPropertyNames(obj).length !== 0) return false;
   var syms = Object.getOwnPropertySymbols(obj);
   if (syms.length !== 1 || syms[0] !== sym) return false;
   if (!Object.prototype.propertyIsEnumerable.call(obj, sym)) return false;
   if (typeof Object.getOwnPropertyDescriptor === "function") {
    var descriptor = Object.getOwnPropertyDescriptor(obj, sym);
    if (descriptor.value !== symVal || descriptor.enumerable !== true) return false;
   }
   return true;
  };
 },
 5479: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasSymbols = __webpack_require__(1114);
  module.exports = function() {
   return hasSymbols() && !!Symbol.toStringTag;
  };
 }),
 4076: ((module, __unused_webpack_exports, __webpack_require__) => {
  var call = Function.prototype.call;
  var $hasOwn = Object.prototype.hasOwnProperty;
  var bind = __webpack_require__(7564);
  module.exports = bind.call(call, $hasOwn);
 }),
 2047: ((module, __unused_webpack_exports, __webpack_require__) => {
  var jws = __webpack_require__(3324);
  module.exports = function(jwt, options) {
   options = options || {};
   var decoded = jws.decode(jwt, options);
   if (!decoded) return null;
   var payload = decoded.payload;
   if (typeof payload === "string") try {
    var obj = JSON.parse(payload);
    if (obj !== null && typeof obj === "object") payload = obj;
   } catch (e) {}
   if (options.complete === true) return {
    header: decoded.header,
    payload: payload,
    signature: decoded.signature
   };
   return payload;
  };
 }),
 2034: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = {
   decode: __webpack_require__(2047),
   verify: __webpack_require__(772),
   sign: __webpack_require__(4912),
   JsonWebTokenError: __webpack_require__(6248),
   NotBeforeError: __webpack_require__(1269),
   TokenExpiredError: __webpack_require__(1241)
  };
 }),
 6248: module => {
  var JsonWebTokenError = function(message, error) {
   Error.call(this, message);
   if (Error.captureStackTrace) Error.captureStackTrace(this, this.constructor);
   this.name = "JsonWebTokenError";
   this.message = message;
   if (error) this.inner = error;
  };
  JsonWebTokenError.prototype = Object.create(Error.prototype);
  JsonWebTokenError.prototype.constructor = JsonWebTokenError;
  module.exports = JsonWebTokenError;
 },
 1269: ((module, __unused_webpack_exports, __webpack_require__) => {
  var JsonWebTokenError = __webpack_require__(6248);
  var NotBeforeError = function(message, date) {
   JsonWebTokenError.call(this, message);
   this.name = "NotBeforeError";
   this.date = date;
  };
  NotBeforeError.prototype = Object.create(JsonWebTokenError.prototype);
  NotBeforeError.prototype.constructor = NotBeforeError;
  module.exports = NotBeforeError;
 }),
 1241: ((module, __unused_webpack_exports, __webpack_require__) => {
  var JsonWebTokenError = __webpack_require__(6248);
  var TokenExpiredError = function(message, expiredAt) {
   JsonWebTokenError.call(this, message);
   this.name = "TokenExpiredError";
   this.expiredAt = expiredAt;
  };
  TokenExpiredError.prototype = Object.create(JsonWebTokenError.prototype);
  TokenExpiredError.prototype.constructor = TokenExpiredError;
  module.exports = TokenExpiredError;
 }),
 1136: ((module, __unused_webpack_exports, __webpack_require__) => {
  const semver = __webpack_require__(2088);
  module.exports = semver.satisfies(process.version, ">=15.7.0");
 }),
 3948: ((module, __unused_webpack_exports, __webpack_require__) => {
  var semver = __webpack_require__(2088);
  module.exports = semver.satisfies(process.version, "^6.12.0 || >=8.0.0");
 }),
 5318: ((module, __unused_webpack_exports, __webpack_require__) => {
  const semver = __webpack_require__(2088);
  module.exports = semver.satisfies(process.version, ">=16.9.0");
 }),
 6688: ((module, __unused_webpack_exports, __webpack_require__) => {
  var ms = __webpack_require__(744);
  module.exports = function(time, iat) {
   var timestamp = iat || Math.floor(Date.now() / 1e3);
   if (typeof time === "string") {
    var milliseconds = ms(time);
    if (typeof milliseconds === "undefined") return;
    return Math.floor(timestamp + milliseconds / 1e3);
   } else if (typeof time === "number") return timestamp + time; else return;
  };
 }),
 1006: ((module, __unused_webpack_exports, __webpack_require__) => {
  const ASYMMETRIC_KEY_DETAILS_SUPPORTED = __webpack_require__(1136);
  const RSA_PSS_KEY_DETAILS_SUPPORTED = __webpack_require__(5318);
  const allowedAlgorithmsForKeys = {
   ec: [ "ES256", "ES384", "ES512" ],
   rsa: [ "RS256", "PS256", "RS384", "PS384", "RS512", "PS512" ],
   "rsa-pss": [ "PS256", "PS384", "PS512" ]
  };
  const allowedCurves = {
   ES256: "prime256v1",
   ES384: "secp384r1",
   ES512: "secp521r1"
  };
  module.exports = function(algorithm, key) {
   if (!algorithm || !key) return;
   const keyType = key.asymmetricKeyType;
   if (!keyType) return;
   const allowedAlgorithms = allowedAlgorithmsForKeys[keyType];
   if (!allowedAlgorithms) throw new Error(`Unknown key type "${keyType}".`);
   if (!allowedAlgorithms.includes(algorithm)) throw new Error(`"alg" parameter for "${keyType}" key type must be one of: ${allowedAlgorithms.join(", ")}.`);
   if (ASYMMETRIC_KEY_DETAILS_SUPPORTED) switch (keyType) {
   case "ec":
    const keyCurve = key.asymmetricKeyDetails.namedCurve;
    const allowedCurve = allowedCurves[algorithm];
    if (keyCurve !== allowedCurve) throw new Error(`"alg" parameter "${algorithm}" requires curve "${allowedCurve}".`);
    break;

   case "rsa-pss":
    if (RSA_PSS_KEY_DETAILS_SUPPORTED) {
     const length = parseInt(algorithm.slice(-3), 10);
     const {hashAlgorithm: hashAlgorithm, mgf1HashAlgorithm: mgf1HashAlgorithm, saltLength: saltLength} = key.asymmetricKeyDetails;
     if (hashAlgorithm !== `sha${length}` || mgf1HashAlgorithm !== hashAlgorithm) throw new Error(`Invalid key for this operation, its RSA-PSS parameters do not meet the requirements of "alg" ${algorithm}.`);
     if (saltLength !== void 0 && saltLength > length >> 3) throw new Error(`Invalid key for this operation, its RSA-PSS parameter saltLength does not meet the requirements of "alg" ${algorithm}.`);
    }
    break;
   }
  };
 }),
 4912: ((module, __unused_webpack_exports, __webpack_require__) => {
  const timespan = __webpack_require__(6688);
  const PS_SUPPORTED = __webpack_require__(3948);
  const validateAsymmetricKey = __webpack_require__(1006);
  const jws = __webpack_require__(3324);
  const includes = __webpack_require__(3867);
  const isBoolean = __webpack_require__(1999);
  const isInteger = __webpack_require__(9841);
  const isNumber = __webpack_require__(116);
  const isPlainObject = __webpack_require__(9888);
  const isString = __webpack_require__(6172);
  const once = __webpack_require__(2192);
  const {KeyObject: KeyObject, createSecretKey: createSecretKey, createPrivateKey: createPrivateKey} = __webpack_require__(6982);
  const SUPPORTED_ALGS = [ "RS256", "RS384", "RS512", "ES256", "ES384", "ES512", "HS256", "HS384", "HS512", "none" ];
  if (PS_SUPPORTED) SUPPORTED_ALGS.splice(3, 0, "PS256", "PS384", "PS512");
  const sign_options_schema = {
   expiresIn: {
    isValid: function(value) {
     return isInteger(value) || isString(value) && value;
    },
    message: '"expiresIn" should be a number of seconds or string representing a timespan'
   },
   notBefore: {
    isValid: function(value) {
     return isInteger(value) || isString(value) && value;
    },
    message: '"notBefore" should be a number of seconds or string representing a timespan'
   },
   audience: {
    isValid: function(value) {
     return isString(value) || Array.isArray(value);
    },
    message: '"audience" must be a string or array'
   },
   algorithm: {
    isValid: includes.bind(null, SUPPORTED_ALGS),
    message: '"algorithm" must be a valid string enum value'
   },
   header: {
    isValid: isPlainObject,
    message: '"header" must be an object'
   },
   encoding: {
    isValid: isString,
    message: '"encoding" must be a string'
   },
   issuer: {
    isValid: isString,
    message: '"issuer" must be a string'
   },
   subject: {
    isValid: isString,
    message: '"subject" must be a string'
   },
   jwtid: {
    isValid: isString,
    message: '"jwtid" must be a string'
   },
   noTimestamp: {
    isValid: isBoolean,
    message: '"noTimestamp" must be a boolean'
   },
   keyid: {
    isValid: isString,
    message: '"keyid" must be a string'
   },
   mutatePayload: {
    isValid: isBoolean,
    message: '"mutatePayload" must be a boolean'
   },
   allowInsecureKeySizes: {
    isValid: isBoolean,
    message: '"allowInsecureKeySizes" must be a boolean'
   },
   allowInvalidAsymmetricKeyTypes: {
    isValid: isBoolean,
    message: '"allowInvalidAsymmetricKeyTypes" must be a boolean'
   }
  };
  const registered_claims_schema = {
   iat: {
    isValid: isNumber,
    message: '"iat" should be a number of seconds'
   },
   exp: {
    isValid: isNumber,
    message: '"exp" should be a number of seconds'
   },
   nbf: {
    isValid: isNumber,
    message: '"nbf" should be a number of seconds'
   }
  };
  function validate(schema, allowUnknown, object, parameterName) {
   if (!isPlainObject(object)) throw new Error('Expected "' + parameterName + '" to be a plain object.');
   Object.keys(object).forEach(function(key) {
    const validator = schema[key];
    if (!validator) {
     if (!allowUnknown) throw new Error('"' + key + '" is not allowed in "' + parameterName + '"');
     return;
    }
    if (!validator.isValid(object[key])) throw new Error(validator.message);
   });
  }
  function validateOptions(options) {
   return validate(sign_options_schema, false, options, "options");
  }
  function validatePayload(payload) {
   return validate(registered_claims_schema, true, payload, "payload");
  }
  const options_to_payload = {
   audience: "aud",
   issuer: "iss",
   subject: "sub",
   jwtid: "jti"
  };
  const options_for_objects = [ "expiresIn", "notBefore", "noTimestamp", "audience", "issuer", "subject", "jwtid" ];
  module.exports = function(payload, secretOrPrivateKey, options, callback) {
   if (typeof options === "function") {
    callback = options;
    options = {};
   } else options = options || {};
   const isObjectPayload = typeof payload === "object" && !Buffer.isBuffer(payload);
   const header = Object.assign({
    alg: options.algorithm || "HS256",
    typ: isObjectPayload ? "JWT" : void 0,
    kid: options.keyid
   }, options.header);
   function failure(err) {
    if (callback) return callback(err);
    throw err;
   }
   if (!secretOrPrivateKey && options.algorithm !== "none") return failure(new Error("secretOrPrivateKey must have a value"));
   if (secretOrPrivateKey != null && !(secretOrPrivateKey instanceof KeyObject)) try {
    secretOrPrivateKey = createPrivateKey(secretOrPrivateKey);
   } catch (_) {
    try {
     secretOrPrivateKey = createSecretKey(typeof secretOrPrivateKey === "string" ? Buffer.from(secretOrPrivateKey) : secretOrPrivateKey);
    } catch (_) {
     return failure(new Error("secretOrPrivateKey is not valid key material"));
    }
   }
   if (header.alg.startsWith("HS") && secretOrPrivateKey.type !== "secret") return failure(new Error(`secretOrPrivateKey must be a symmetric key when using ${header.alg}`)); else if (/^(?:RS|PS|ES)/.test(header.alg)) {
    if (secretOrPrivateKey.type !== "private") return failure(new Error(`secretOrPrivateKey must be an asymmetric key when using ${header.alg}`));
    if (!options.allowInsecureKeySizes && !header.alg.startsWith("ES") && secretOrPrivateKey.asymmetricKeyDetails !== void 0 && secretOrPrivateKey.asymmetricKeyDetails.modulusLength < 2048) return failure(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
   }
   if (typeof payload === "undefined") return failure(new Error("payload is required")); else if (isObjectPayload) {
    try {
     validatePayload(payload);
    } catch (error) {
     return failure(error);
    }
    if (!options.mutatePayload) payload = Object.assign({}, payload);
   } else {
    const invalid_options = options_for_objects.filter(function(opt) {
     return typeof options[opt] !== "undefined";
    });
    if (invalid_options.length > 0) return failure(new Error("invalid " + invalid_options.join(",") + " option for " + typeof payload + " payload"));
   }
   if (typeof payload.exp !== "undefined" && typeof options.expiresIn !== "undefined") return failure(new Error('Bad "options.expiresIn" option the payload already has an "exp" property.'));
   if (typeof payload.nbf !== "undefined" && typeof options.notBefore !== "undefined") return failure(new Error('Bad "options.notBefore" option the payload already has an "nbf" property.'));
   try {
    validateOptions(options);
   } catch (error) {
    return failure(error);
   }
   if (!options.allowInvalidAsymmetricKeyTypes) try {
    validateAsymmetricKey(header.alg, secretOrPrivateKey);
   } catch (error) {
    return failure(error);
   }
   const timestamp = payload.iat || Math.floor(Date.now() / 1e3);
   if (options.noTimestamp) delete payload.iat; else if (isObjectPayload) payload.iat = timestamp;
   if (typeof options.notBefore !== "undefined") {
    try {
     payload.nbf = timespan(options.notBefore, timestamp);
    } catch (err) {
     return failure(err);
    }
    if (typeof payload.nbf === "undefined") return failure(new Error('"notBefore" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
   }
   if (typeof options.expiresIn !== "undefined" && typeof payload === "object") {
    try {
     payload.exp = timespan(options.expiresIn, timestamp);
    } catch (err) {
     return failure(err);
    }
    if (typeof payload.exp === "undefined") return failure(new Error('"expiresIn" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
   }
   Object.keys(options_to_payload).forEach(function(key) {
    const claim = options_to_payload[key];
    if (typeof options[key] !== "undefined") {
     if (typeof payload[claim] !== "undefined") return failure(new Error('Bad "options.' + key + '" option. The payload already has an "' + claim + '" property.'));
     payload[claim] = options[key];
    }
   });
   const encoding = options.encoding || "utf8";
   if (typeof callback === "function") {
    callback = callback && once(callback);
    jws.createSign({
     header: header,
     privateKey: secretOrPrivateKey,
     payload: payload,
     encoding: encoding
    }).once("error", callback).once("done", function(signature) {
     if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) return callback(new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`));
     callback(null, signature);
    });
   } else {
    let signature = jws.sign({
     header: header,
     payload: payload,
     secret: secretOrPrivateKey,
     encoding: encoding
    });
    if (!options.allowInsecureKeySizes && /^(?:RS|PS)/.test(header.alg) && signature.length < 256) throw new Error(`secretOrPrivateKey has a minimum key size of 2048 bits for ${header.alg}`);
    return signature;
   }
  };
 }),
 772: ((module, __unused_webpack_exports, __webpack_require__) => {
  const JsonWebTokenError = __webpack_require__(6248);
  const NotBeforeError = __webpack_require__(1269);
  const TokenExpiredError = __webpack_require__(1241);
  const decode = __webpack_require__(2047);
  const timespan = __webpack_require__(6688);
  const validateAsymmetricKey = __webpack_require__(1006);
  const PS_SUPPORTED = __webpack_require__(3948);
  const jws = __webpack_require__(3324);
  const {KeyObject: KeyObject, createSecretKey: createSecretKey, createPublicKey: createPublicKey} = __webpack_require__(6982);
  const PUB_KEY_ALGS = [ "RS256", "RS384", "RS512" ];
  const EC_KEY_ALGS = [ "ES256", "ES384", "ES512" ];
  const RSA_KEY_ALGS = [ "RS256", "RS384", "RS512" ];
  const HS_ALGS = [ "HS256", "HS384", "HS512" ];
  if (PS_SUPPORTED) {
   PUB_KEY_ALGS.splice(PUB_KEY_ALGS.length, 0, "PS256", "PS384", "PS512");
   RSA_KEY_ALGS.splice(RSA_KEY_ALGS.length, 0, "PS256", "PS384", "PS512");
  }
  module.exports = function(jwtString, secretOrPublicKey, options, callback) {
   if (typeof options === "function" && !callback) {
    callback = options;
    options = {};
   }
   if (!options) options = {};
   options = Object.assign({}, options);
   let done;
   if (callback) done = callback; else done = function(err, data) {
    if (err) throw err;
    return data;
   };
   if (options.clockTimestamp && typeof options.clockTimestamp !== "number") return done(new JsonWebTokenError("clockTimestamp must be a number"));
   if (options.nonce !== void 0 && (typeof options.nonce !== "string" || options.nonce.trim() === "")) return done(new JsonWebTokenError("nonce must be a non-empty string"));
   if (options.allowInvalidAsymmetricKeyTypes !== void 0 && typeof options.allowInvalidAsymmetricKeyTypes !== "boolean") return done(new JsonWebTokenError("allowInvalidAsymmetricKeyTypes must be a boolean"));
   const clockTimestamp = options.clockTimestamp || Math.floor(Date.now() / 1e3);
   if (!jwtString) return done(new JsonWebTokenError("jwt must be provided"));
   if (typeof jwtString !== "string") return done(new JsonWebTokenError("jwt must be a string"));
   const parts = jwtString.split(".");
   if (parts.length !== 3) return done(new JsonWebTokenError("jwt malformed"));
   let decodedToken;
   try {
    decodedToken = decode(jwtString, {
     complete: true
    });
   } catch (err) {
    return done(err);
   }
   if (!decodedToken) return done(new JsonWebTokenError("invalid token"));
   const header = decodedToken.header;
   let getSecret;
   if (typeof secretOrPublicKey === "function") {
    if (!callback) return done(new JsonWebTokenError("verify must be called asynchronous if secret or public key is provided as a callback"));
    getSecret = secretOrPublicKey;
   } else getSecret = function(header, secretCallback) {
    return secretCallback(null, secretOrPublicKey);
   };
   return getSecret(header, function(err, secretOrPublicKey) {
    if (err) return done(new JsonWebTokenError("error in secret or public key callback: " + err.message));
    const hasSignature = parts[2].trim() !== "";
    if (!hasSignature && secretOrPublicKey) return done(new JsonWebTokenError("jwt signature is required"));
    if (hasSignature && !secretOrPublicKey) return done(new JsonWebTokenError("secret or public key must be provided"));
    if (!hasSignature && !options.algorithms) return done(new JsonWebTokenError('please specify "none" in "algorithms" to verify unsigned tokens'));
    if (secretOrPublicKey != null && !(secretOrPublicKey instanceof KeyObject)) try {
     secretOrPublicKey = createPublicKey(secretOrPublicKey);
    } catch (_) {
     try {
      secretOrPublicKey = createSecretKey(typeof secretOrPublicKey === "string" ? Buffer.from(secretOrPublicKey) : secretOrPublicKey);
     } catch (_) {
      return done(new JsonWebTokenError("secretOrPublicKey is not valid key material"));
     }
    }
    if (!options.algorithms) if (secretOrPublicKey.type === "secret") options.algorithms = HS_ALGS; else if ([ "rsa", "rsa-pss" ].includes(secretOrPublicKey.asymmetricKeyType)) options.algorithms = RSA_KEY_ALGS; else if (secretOrPublicKey.asymmetricKeyType === "ec") options.algorithms = EC_KEY_ALGS; else options.algorithms = PUB_KEY_ALGS;
    if (options.algorithms.indexOf(decodedToken.header.alg) === -1) return done(new JsonWebTokenError("invalid algorithm"));
    if (header.alg.startsWith("HS") && secretOrPublicKey.type !== "secret") return done(new JsonWebTokenError(`secretOrPublicKey must be a symmetric key when using ${header.alg}`)); else if (/^(?:RS|PS|ES)/.test(header.alg) && secretOrPublicKey.type !== "public") return done(new JsonWebTokenError(`secretOrPublicKey must be an asymmetric key when using ${header.alg}`));
    if (!options.allowInvalidAsymmetricKeyTypes) try {
     validateAsymmetricKey(header.alg, secretOrPublicKey);
    } catch (e) {
     return done(e);
    }
    let valid;
    try {
     valid = jws.verify(jwtString, decodedToken.header.alg, secretOrPublicKey);
    } catch (e) {
     return done(e);
    }
    if (!valid) return done(new JsonWebTokenError("invalid signature"));
    const payload = decodedToken.payload;
    if (typeof payload.nbf !== "undefined" && !options.ignoreNotBefore) {
     if (typeof payload.nbf !== "number") return done(new JsonWebTokenError("invalid nbf value"));
     if (payload.nbf > clockTimestamp + (options.clockTolerance || 0)) return done(new NotBeforeError("jwt not active", new Date(payload.nbf * 1e3)));
    }
    if (typeof payload.exp !== "undefined" && !options.ignoreExpiration) {
     if (typeof payload.exp !== "number") return done(new JsonWebTokenError("invalid exp value"));
     if (clockTimestamp >= payload.exp + (options.clockTolerance || 0)) return done(new TokenExpiredError("jwt expired", new Date(payload.exp * 1e3)));
    }
    if (options.audience) {
     const audiences = Array.isArray(options.audience) ? options.audience : [ options.audience ];
     const target = Array.isArray(payload.aud) ? payload.aud : [ payload.aud ];
     const match = target.some(function(targetAudience) {
      return audiences.some(function(audience) {
       return audience instanceof RegExp ? audience.test(targetAudience) : audience === targetAudience;
      });
     });
     if (!match) return done(new JsonWebTokenError("jwt audience invalid. expected: " + audiences.join(" or ")));
    }
    if (options.issuer) {
     const invalid_issuer = typeof options.issuer === "string" && payload.iss !== options.issuer || Array.isArray(options.issuer) && options.issuer.indexOf(payload.iss) === -1;
     if (invalid_issuer) return done(new JsonWebTokenError("jwt issuer invalid. expected: " + options.issuer));
    }
    if (options.subject) if (payload.sub !== options.subject) return done(new JsonWebTokenError("jwt subject invalid. expected: " + options.subject));
    if (options.jwtid) if (payload.jti !== options.jwtid) return done(new JsonWebTokenError("jwt jwtid invalid. expected: " + options.jwtid));
    if (options.nonce) if (payload.nonce !== options.nonce) return done(new JsonWebTokenError("jwt nonce invalid. expected: " + options.nonce));
    if (options.maxAge) {
     if (typeof payload.iat !== "number") return done(new JsonWebTokenError("iat required when maxAge is specified"));
     const maxAgeTimestamp = timespan(options.maxAge, payload.iat);
     if (typeof maxAgeTimestamp === "undefined") return done(new JsonWebTokenError('"maxAge" should be a number of seconds or string representing a timespan eg: "1d", "20h", 60'));
     if (clockTimestamp >= maxAgeTimestamp + (options.clockTolerance || 0)) return done(new TokenExpiredError("maxAge exceeded", new Date(maxAgeTimestamp * 1e3)));
    }
    if (options.complete === true) {
     const signature = decodedToken.signature;
     return done(null, {
      header: header,
      payload: payload,
      signature: signature
     });
    }
    return done(null, payload);
   });
  };
 }),
 8622: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(3058).Buffer;
  var crypto = __webpack_require__(6982);
  var formatEcdsa = __webpack_require__(325);
  var util = __webpack_require__(9023);
  var MSG_INVALID_ALGORITHM = '"%s" is not a valid algorithm.\n  Supported algorithms are:\n  "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" and "none".';
  var MSG_INVALID_SECRET = "secret must be a string or buffer";
  var MSG_INVALID_VERIFIER_KEY = "key must be a string or a buffer";
  var MSG_INVALID_SIGNER_KEY = "key must be a string, a buffer or an object";
  var supportsKeyObjects = typeof crypto.createPublicKey === "function";
  if (supportsKeyObjects) {
   MSG_INVALID_VERIFIER_KEY += " or a KeyObject";
   MSG_INVALID_SECRET += "or a KeyObject";
  }
  function checkIsPublicKey(key) {
   if (Buffer.isBuffer(key)) return;
   if (typeof key === "string") return;
   if (!supportsKeyObjects) throw typeError(MSG_INVALID_VERIFIER_KEY);
   if (typeof key !== "object") throw typeError(MSG_INVALID_VERIFIER_KEY);
   if (typeof key.type !== "string") throw typeError(MSG_INVALID_VERIFIER_KEY);
   if (typeof key.asymmetricKeyType !== "string") throw typeError(MSG_INVALID_VERIFIER_KEY);
   if (typeof key.export !== "function") throw typeError(MSG_INVALID_VERIFIER_KEY);
  }
  function checkIsPrivateKey(key) {
   if (Buffer.isBuffer(key)) return;
   if (typeof key === "string") return;
   if (typeof key === "object") return;
   throw typeError(MSG_INVALID_SIGNER_KEY);
  }
  function checkIsSecretKey(key) {
   if (Buffer.isBuffer(key)) return;
   if (typeof key === "string") return key;
   if (!supportsKeyObjects) throw typeError(MSG_INVALID_SECRET);
   if (typeof key !== "object") throw typeError(MSG_INVALID_SECRET);
   if (key.type !== "secret") throw typeError(MSG_INVALID_SECRET);
   if (typeof key.export !== "function") throw typeError(MSG_INVALID_SECRET);
  }
  function fromBase64(base64) {
   return base64.replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function toBase64(base64url) {
   base64url = base64url.toString();
   var padding = 4 - base64url.length % 4;
   if (padding !== 4) for (var i = 0; i < padding; ++i) base64url += "=";
   return base64url.replace(/\-/g, "+").replace(/_/g, "/");
  }
  function typeError(template) {
   var args = [].slice.call(arguments, 1);
   var errMsg = util.format.bind(util, template).apply(null, args);
   return new TypeError(errMsg);
  }
  function bufferOrString(obj) {
   return Buffer.isBuffer(obj) || typeof obj === "string";
  }
  function normalizeInput(thing) {
   if (!bufferOrString(thing)) thing = JSON.stringify(thing);
   return thing;
  }
  function createHmacSigner(bits) {
   return function(thing, secret) {
    checkIsSecretKey(secret);
    thing = normalizeInput(thing);
    var hmac = crypto.createHmac("sha" + bits, secret);
    var sig = (hmac.update(thing), hmac.digest("base64"));
    return fromBase64(sig);
   };
  }
  var bufferEqual;
  var timingSafeEqual = "timingSafeEqual" in crypto ? function(a, b) {
   if (a.byteLength !== b.byteLength) return false;
   return crypto.timingSafeEqual(a, b);
  } : function(a, b) {
   if (!bufferEqual) bufferEqual = __webpack_require__(9732);
   return bufferEqual(a, b);
  };
  function createHmacVerifier(bits) {
   return function(thing, signature, secret) {
    var computedSig = createHmacSigner(bits)(thing, secret);
    return timingSafeEqual(Buffer.from(signature), Buffer.from(computedSig));
   };
  }
  function createKeySigner(bits) {
   return function(thing, privateKey) {
    checkIsPrivateKey(privateKey);
    thing = normalizeInput(thing);
    var signer = crypto.createSign("RSA-SHA" + bits);
    var sig = (signer.update(thing), signer.sign(privateKey, "base64"));
    return fromBase64(sig);
   };
  }
  function createKeyVerifier(bits) {
   return function(thing, signature, publicKey) {
    checkIsPublicKey(publicKey);
    thing = normalizeInput(thing);
    signature = toBase64(signature);
    var verifier = crypto.createVerify("RSA-SHA" + bits);
    verifier.update(thing);
    return verifier.verify(publicKey, signature, "base64");
   };
  }
  function createPSSKeySigner(bits) {
   return function(thing, privateKey) {
    checkIsPrivateKey(privateKey);
    thing = normalizeInput(thing);
    var signer = crypto.createSign("RSA-SHA" + bits);
    var sig = (signer.update(thing), signer.sign({
     key: privateKey,
     padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
     saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
    }, "base64"));
    return fromBase64(sig);
   };
  }
  function createPSSKeyVerifier(bits) {
   return function(thing, signature, publicKey) {
    checkIsPublicKey(publicKey);
    thing = normalizeInput(thing);
    signature = toBase64(signature);
    var verifier = crypto.createVerify("RSA-SHA" + bits);
    verifier.update(thing);
    return verifier.verify({
     key: publicKey,
     padding: crypto.constants.RSA_PKCS1_PSS_PADDING,
     saltLength: crypto.constants.RSA_PSS_SALTLEN_DIGEST
    }, signature, "base64");
   };
  }
  function createECDSASigner(bits) {
   var inner = createKeySigner(bits);
   return function() {
    var signature = inner.apply(null, arguments);
    signature = formatEcdsa.derToJose(signature, "ES" + bits);
    return signature;
   };
  }
  function createECDSAVerifer(bits) {
   var inner = createKeyVerifier(bits);
   return function(thing, signature, publicKey) {
    signature = formatEcdsa.joseToDer(signature, "ES" + bits).toString("base64");
    var result = inner(thing, signature, publicKey);
    return result;
   };
  }
  function createNoneSigner() {
   return function() {
    return "";
   };
  }
  function createNoneVerifier() {
   return function(thing, signature) {
    return signature === "";
   };
  }
  module.exports = function(algorithm) {
   var signerFactories = {
    hs: createHmacSigner,
    rs: createKeySigner,
    ps: createPSSKeySigner,
    es: createECDSASigner,
    none: createNoneSigner
   };
   var verifierFactories = {
    hs: createHmacVerifier,
    rs: createKeyVerifier,
    ps: createPSSKeyVerifier,
    es: createECDSAVerifer,
    none: createNoneVerifier
   };
   var match = algorithm.match(/^(RS|PS|ES|HS)(256|384|512)$|^(none)$/);
   if (!match) throw typeError(MSG_INVALID_ALGORITHM, algorithm);
   var algo = (match[1] || match[3]).toLowerCase();
   var bits = match[2];
   return {
    sign: signerFactories[algo](bits),
    verify: verifierFactories[algo](bits)
   };
  };
 }),
 3324: ((__unused_webpack_module, exports, __webpack_require__) => {
  var SignStream = __webpack_require__(8600);
  var VerifyStream = __webpack_require__(4368);
  var ALGORITHMS = [ "HS256", "HS384", "HS512", "RS256", "RS384", "RS512", "PS256", "PS384", "PS512", "ES256", "ES384", "ES512" ];
  exports.ALGORITHMS = ALGORITHMS;
  exports.sign = SignStream.sign;
  exports.verify = VerifyStream.verify;
  exports.decode = VerifyStream.decode;
  exports.isValid = VerifyStream.isValid;
  exports.createSign = function(opts) {
   return new SignStream(opts);
  };
  exports.createVerify = function(opts) {
   return new VerifyStream(opts);
  };
 }),
 1831: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(3058).Buffer;
  var Stream = __webpack_require__(2203);
  var util = __webpack_require__(9023);
  function DataStream(data) {
   this.buffer = null;
   this.writable = true;
   this.readable = true;
   if (!data) {
    this.buffer = Buffer.alloc(0);
    return this;
   }
   if (typeof data.pipe === "function") {
    this.buffer = Buffer.alloc(0);
    data.pipe(this);
    return this;
   }
   if (data.length || typeof data === "object") {
    this.buffer = data;
    this.writable = false;
    process.nextTick(function() {
     this.emit("end", data);
     this.readable = false;
     this.emit("close");
    }.bind(this));
    return this;
   }
   throw new TypeError("Unexpected data type (" + typeof data + ")");
  }
  util.inherits(DataStream, Stream);
  DataStream.prototype.write = function(data) {
   this.buffer = Buffer.concat([ this.buffer, Buffer.from(data) ]);
   this.emit("data", data);
  };
  DataStream.prototype.end = function(data) {
   if (data) this.write(data);
   this.emit("end", data);
   this.emit("close");
   this.writable = false;
   this.readable = false;
  };
  module.exports = DataStream;
 }),
 8600: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(3058).Buffer;
  var DataStream = __webpack_require__(1831);
  var jwa = __webpack_require__(8622);
  var Stream = __webpack_require__(2203);
  var toString = __webpack_require__(5126);
  var util = __webpack_require__(9023);
  function base64url(string, encoding) {
   return Buffer.from(string, encoding).toString("base64").replace(/=/g, "").replace(/\+/g, "-").replace(/\//g, "_");
  }
  function jwsSecuredInput(header, payload, encoding) {
   encoding = encoding || "utf8";
   var encodedHeader = base64url(toString(header), "binary");
   var encodedPayload = base64url(toString(payload), encoding);
   return util.format("%s.%s", encodedHeader, encodedPayload);
  }
  function jwsSign(opts) {
   var header = opts.header;
   var payload = opts.payload;
   var secretOrKey = opts.secret || opts.privateKey;
   var encoding = opts.encoding;
   var algo = jwa(header.alg);
   var securedInput = jwsSecuredInput(header, payload, encoding);
   var signature = algo.sign(securedInput, secretOrKey);
   return util.format("%s.%s", securedInput, signature);
  }
  function SignStream(opts) {
   var secret = opts.secret;
   secret = secret == null ? opts.privateKey : secret;
   secret = secret == null ? opts.key : secret;
   if (/^hs/i.test(opts.header.alg) === true && secret == null) throw new TypeError("secret must be a string or buffer or a KeyObject");
   var secretStream = new DataStream(secret);
   this.readable = true;
   this.header = opts.header;
   this.encoding = opts.encoding;
   this.secret = this.privateKey = this.key = secretStream;
   this.payload = new DataStream(opts.payload);
   this.secret.once("close", function() {
    if (!this.payload.writable && this.readable) this.sign();
   }.bind(this));
   this.payload.once("close", function() {
    if (!this.secret.writable && this.readable) this.sign();
   }.bind(this));
  }
  util.inherits(SignStream, Stream);
  SignStream.prototype.sign = function() {
   try {
    var signature = jwsSign({
     header: this.header,
     payload: this.payload.buffer,
     secret: this.secret.buffer,
     encoding: this.encoding
    });
    this.emit("done", signature);
    this.emit("data", signature);
    this.emit("end");
    this.readable = false;
    return signature;
   } catch (e) {
    this.readable = false;
    this.emit("error", e);
    this.emit("close");
   }
  };
  SignStream.sign = jwsSign;
  module.exports = SignStream;
 }),
 5126: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(181).Buffer;
  module.exports = function(obj) {
   if (typeof obj === "string") return obj;
   if (typeof obj === "number" || Buffer.isBuffer(obj)) return obj.toString();
   return JSON.stringify(obj);
  };
 }),
 4368: ((module, __unused_webpack_exports, __webpack_require__) => {
  var Buffer = __webpack_require__(3058).Buffer;
  var DataStream = __webpack_require__(1831);
  var jwa = __webpack_require__(8622);
  var Stream = __webpack_require__(2203);
  var toString = __webpack_require__(5126);
  var util = __webpack_require__(9023);
  var JWS_REGEX = /^[a-zA-Z0-9\-_]+?\.[a-zA-Z0-9\-_]+?\.([a-zA-Z0-9\-_]+)?$/;
  function isObject(thing) {
   return Object.prototype.toString.call(thing) === "[object Object]";
  }
  function safeJsonParse(thing) {
   if (isObject(thing)) return thing;
   try {
    return JSON.parse(thing);
   } catch (e) {
    return;
   }
  }
  function headerFromJWS(jwsSig) {
   var encodedHeader = jwsSig.split(".", 1)[0];
   return safeJsonParse(Buffer.from(encodedHeader, "base64").toString("binary"));
  }
  function securedInputFromJWS(jwsSig) {
   return jwsSig.split(".", 2).join(".");
  }
  function signatureFromJWS(jwsSig) {
   return jwsSig.split(".")[2];
  }
  function payloadFromJWS(jwsSig, encoding) {
   encoding = encoding || "utf8";
   var payload = jwsSig.split(".")[1];
   return Buffer.from(payload, "base64").toString(encoding);
  }
  function isValidJws(string) {
   return JWS_REGEX.test(string) && !!headerFromJWS(string);
  }
  function jwsVerify(jwsSig, algorithm, secretOrKey) {
   if (!algorithm) {
    var err = new Error("Missing algorithm parameter for jws.verify");
    err.code = "MISSING_ALGORITHM";
    throw err;
   }
   jwsSig = toString(jwsSig);
   var signature = signatureFromJWS(jwsSig);
   var securedInput = securedInputFromJWS(jwsSig);
   var algo = jwa(algorithm);
   return algo.verify(securedInput, signature, secretOrKey);
  }
  function jwsDecode(jwsSig, opts) {
   opts = opts || {};
   jwsSig = toString(jwsSig);
   if (!isValidJws(jwsSig)) return null;
   var header = headerFromJWS(jwsSig);
   if (!header) return null;
   var payload = payloadFromJWS(jwsSig);
   if (header.typ === "JWT" || opts.json) payload = JSON.parse(payload, opts.encoding);
   return {
    header: header,
    payload: payload,
    signature: signatureFromJWS(jwsSig)
   };
  }
  function VerifyStream(opts) {
   opts = opts || {};
   var secretOrKey = opts.secret;
   secretOrKey = secretOrKey == null ? opts.publicKey : secretOrKey;
   secretOrKey = secretOrKey == null ? opts.key : secretOrKey;
   if (/^hs/i.test(opts.algorithm) === true && secretOrKey == null) throw new TypeError("secret must be a string or buffer or a KeyObject");
   var secretStream = new DataStream(secretOrKey);
   this.readable = true;
   this.algorithm = opts.algorithm;
   this.encoding = opts.encoding;
   this.secret = this.publicKey = this.key = secretStream;
   this.signature = new DataStream(opts.signature);
   this.secret.once("close", function() {
    if (!this.signature.writable && this.readable) this.verify();
   }.bind(this));
   this.signature.once("close", function() {
    if (!this.secret.writable && this.readable) this.verify();
   }.bind(this));
  }
  util.inherits(VerifyStream, Stream);
  VerifyStream.prototype.verify = function() {
   try {
    var valid = jwsVerify(this.signature.buffer, this.algorithm, this.key.buffer);
    var obj = jwsDecode(this.signature.buffer, this.encoding);
    this.emit("done", valid, obj);
    this.emit("data", valid);
    this.emit("end");
    this.readable = false;
    return valid;
   } catch (e) {
    this.readable = false;
    this.emit("error", e);
    this.emit("close");
   }
  };
  VerifyStream.decode = jwsDecode;
  VerifyStream.isValid = isValidJws;
  VerifyStream.verify = jwsVerify;
  module.exports = VerifyStream;
 }),
 3867: module => {
  var INFINITY = 1 / 0, MAX_SAFE_INTEGER = 9007199254740991, MAX_INTEGER = 17976931348623157e292, NAN = 0 / 0;
  var argsTag = "[object Arguments]", funcTag = "[object Function]", genTag = "[object GeneratorFunction]", stringTag = "[object String]", symbolTag = "[object Symbol]";
  var reTrim = /^\s+|\s+$/g;
  var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
  var reIsBinary = /^0b[01]+$/i;
  var reIsOctal = /^0o[0-7]+$/i;
  var reIsUint = /^(?:0|[1-9]\d*)$/;
  var freeParseInt = parseInt;
  function arrayMap(array, iteratee) {
   var index = -1, length = array ? array.length : 0, result = Array(length);
   while (++index < length) result[index] = iteratee(array[index], index, array);
   return result;
  }
  function baseFindIndex(array, predicate, fromIndex, fromRight) {
   var length = array.length, index = fromIndex + (fromRight ? 1 : -1);
   while (fromRight ? index-- : ++index < length) if (predicate(array[index], index, array)) return index;
   return -1;
  }
  function baseIndexOf(array, value, fromIndex) {
   if (value !== value) return baseFindIndex(array, baseIsNaN, fromIndex);
   var index = fromIndex - 1, length = array.length;
   while (++index < length) if (array[index] === value) return index;
   return -1;
  }
  function baseIsNaN(value) {
   return value !== value;
  }
  function baseTimes(n, iteratee) {
   var index = -1, result = Array(n);
   while (++index < n) result[index] = iteratee(index);
   return result;
  }
  function baseValues(object, props) {
   return arrayMap(props, function(key) {
    return object[key];
   });
  }
  function overArg(func, transform) {
   return function(arg) {
    return func(transform(arg));
   };
  }
  var objectProto = Object.prototype;
  var hasOwnProperty = objectProto.hasOwnProperty;
  var objectToString = objectProto.toString;
  var propertyIsEnumerable = objectProto.propertyIsEnumerable;
  var nativeKeys = overArg(Object.keys, Object), nativeMax = Math.max;
  function arrayLikeKeys(value, inherited) {
   var result = isArray(value) || isArguments(value) ? baseTimes(value.length, String) : [];
   var length = result.length, skipIndexes = !!length;
   for (var key in value) if ((inherited || hasOwnProperty.call(value, key)) && !(skipIndexes && (key == "length" || isIndex(key, length)))) result.push(key);
   return result;
  }
  function baseKeys(object) {
   if (!isPrototype(object)) return nativeKeys(object);
   var result = [];
   for (var key in Object(object)) if (hasOwnProperty.call(object, key) && key != "constructor") result.push(key);
   return result;
  }
  function isIndex(value, length) {
   length = length == null ? MAX_SAFE_INTEGER : length;
   return !!length && (typeof value == "number" || reIsUint.test(value)) && value > -1 && value % 1 == 0 && value < length;
  }
  function isPrototype(value) {
   var Ctor = value && value.constructor, proto = typeof Ctor == "function" && Ctor.prototype || objectProto;
   return value === proto;
  }
  function includes(collection, value, fromIndex, guard) {
   collection = isArrayLike(collection) ? collection : values(collection);
   fromIndex = fromIndex && !guard ? toInteger(fromIndex) : 0;
   var length = collection.length;
   if (fromIndex < 0) fromIndex = nativeMax(length + fromIndex, 0);
   return isString(collection) ? fromIndex <= length && collection.indexOf(value, fromIndex) > -1 : !!length && baseIndexOf(collection, value, fromIndex) > -1;
  }
  function isArguments(value) {
   return isArrayLikeObject(value) && hasOwnProperty.call(value, "callee") && (!propertyIsEnumerable.call(value, "callee") || objectToString.call(value) == argsTag);
  }
  var isArray = Array.isArray;
  function isArrayLike(value) {
   return value != null && isLength(value.length) && !isFunction(value);
  }
  function isArrayLikeObject(value) {
   return isObjectLike(value) && isArrayLike(value);
  }
  function isFunction(value) {
   var tag = isObject(value) ? objectToString.call(value) : "";
   return tag == funcTag || tag == genTag;
  }
  function isLength(value) {
   return typeof value == "number" && value > -1 && value % 1 == 0 && value <= MAX_SAFE_INTEGER;
  }
  function isObject(value) {
   var type = typeof value;
   return !!value && (type == "object" || type == "function");
  }
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  function isString(value) {
   return typeof value == "string" || !isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag;
  }
  function isSymbol(value) {
   return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
  }
  function toFinite(value) {
   if (!value) return value === 0 ? value : 0;
   value = toNumber(value);
   if (value === INFINITY || value === -INFINITY) {
    var sign = value < 0 ? -1 : 1;
    return sign * MAX_INTEGER;
   }
   return value === value ? value : 0;
  }
  function toInteger(value) {
   var result = toFinite(value), remainder = result % 1;
   return result === result ? remainder ? result - remainder : result : 0;
  }
  function toNumber(value) {
   if (typeof value == "number") return value;
   if (isSymbol(value)) return NAN;
   if (isObject(value)) {
    var other = typeof value.valueOf == "function" ? value.valueOf() : value;
    value = isObject(other) ? other + "" : other;
   }
   if (typeof value != "string") return value === 0 ? value : +value;
   value = value.replace(reTrim, "");
   var isBinary = reIsBinary.test(value);
   return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
  }
  function keys(object) {
   return isArrayLike(object) ? arrayLikeKeys(object) : baseKeys(object);
  }
  function values(object) {
   return object ? baseValues(object, keys(object)) : [];
  }
  module.exports = includes;
 },
 1999: module => {
  var boolTag = "[object Boolean]";
  var objectProto = Object.prototype;
  var objectToString = objectProto.toString;
  function isBoolean(value) {
   return value === true || value === false || isObjectLike(value) && objectToString.call(value) == boolTag;
  }
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  module.exports = isBoolean;
 },
 9841: module => {
  var INFINITY = 1 / 0, MAX_INTEGER = 17976931348623157e292, NAN = 0 / 0;
  var symbolTag = "[object Symbol]";
  var reTrim = /^\s+|\s+$/g;
  var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
  var reIsBinary = /^0b[01]+$/i;
  var reIsOctal = /^0o[0-7]+$/i;
  var freeParseInt = parseInt;
  var objectProto = Object.prototype;
  var objectToString = objectProto.toString;
  function isInteger(value) {
   return typeof value == "number" && value == toInteger(value);
  }
  function isObject(value) {
   var type = typeof value;
   return !!value && (type == "object" || type == "function");
  }
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  function isSymbol(value) {
   return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
  }
  function toFinite(value) {
   if (!value) return value === 0 ? value : 0;
   value = toNumber(value);
   if (value === INFINITY || value === -INFINITY) {
    var sign = value < 0 ? -1 : 1;
    return sign * MAX_INTEGER;
   }
   return value === value ? value : 0;
  }
  function toInteger(value) {
   var result = toFinite(value), remainder = result % 1;
   return result === result ? remainder ? result - remainder : result : 0;
  }
  function toNumber(value) {
   if (typeof value == "number") return value;
   if (isSymbol(value)) return NAN;
   if (isObject(value)) {
    var other = typeof value.valueOf == "function" ? value.valueOf() : value;
    value = isObject(other) ? other + "" : other;
   }
   if (typeof value != "string") return value === 0 ? value : +value;
   value = value.replace(reTrim, "");
   var isBinary = reIsBinary.test(value);
   return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
  }
  module.exports = isInteger;
 },
 116: module => {
  var numberTag = "[object Number]";
  var objectProto = Object.prototype;
  var objectToString = objectProto.toString;
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  function isNumber(value) {
   return typeof value == "number" || isObjectLike(value) && objectToString.call(value) == numberTag;
  }
  module.exports = isNumber;
 },
 9888: module => {
  var objectTag = "[object Object]";
  function isHostObject(value) {
   var result = false;
   if (value != null && typeof value.toString != "function") try {
    result = !!(value + "");
   } catch (e) {}
   return result;
  }
  function overArg(func, transform) {
   return function(arg) {
    return func(transform(arg));
   };
  }
  var funcProto = Function.prototype, objectProto = Object.prototype;
  var funcToString = funcProto.toString;
  var hasOwnProperty = objectProto.hasOwnProperty;
  var objectCtorString = funcToString.call(Object);
  var objectToString = objectProto.toString;
  var getPrototype = overArg(Object.getPrototypeOf, Object);
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  function isPlainObject(value) {
   if (!isObjectLike(value) || objectToString.call(value) != objectTag || isHostObject(value)) return false;
   var proto = getPrototype(value);
   if (proto === null) return true;
   var Ctor = hasOwnProperty.call(proto, "constructor") && proto.constructor;
   return typeof Ctor == "function" && Ctor instanceof Ctor && funcToString.call(Ctor) == objectCtorString;
  }
  module.exports = isPlainObject;
 },
 6172: module => {
  var stringTag = "[object String]";
  var objectProto = Object.prototype;
  var objectToString = objectProto.toString;
  var isArray = Array.isArray;
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  function isString(value) {
   return typeof value == "string" || !isArray(value) && isObjectLike(value) && objectToString.call(value) == stringTag;
  }
  module.exports = isString;
 },
 2192: module => {
  var FUNC_ERROR_TEXT = "Expected a function";
  var INFINITY = 1 / 0, MAX_INTEGER = 17976931348623157e292, NAN = 0 / 0;
  var symbolTag = "[object Symbol]";
  var reTrim = /^\s+|\s+$/g;
  var reIsBadHex = /^[-+]0x[0-9a-f]+$/i;
  var reIsBinary = /^0b[01]+$/i;
  var reIsOctal = /^0o[0-7]+$/i;
  var freeParseInt = parseInt;
  var objectProto = Object.prototype;
  var objectToString = objectProto.toString;
  function before(n, func) {
   var result;
   if (typeof func != "function") throw new TypeError(FUNC_ERROR_TEXT);
   n = toInteger(n);
   return function() {
    if (--n > 0) result = func.apply(this, arguments);
    if (n <= 1) func = void 0;
    return result;
   };
  }
  function once(func) {
   return before(2, func);
  }
  function isObject(value) {
   var type = typeof value;
   return !!value && (type == "object" || type == "function");
  }
  function isObjectLike(value) {
   return !!value && typeof value == "object";
  }
  function isSymbol(value) {
   return typeof value == "symbol" || isObjectLike(value) && objectToString.call(value) == symbolTag;
  }
  function toFinite(value) {
   if (!value) return value === 0 ? value : 0;
   value = toNumber(value);
   if (value === INFINITY || value === -INFINITY) {
    var sign = value < 0 ? -1 : 1;
    return sign * MAX_INTEGER;
   }
   return value === value ? value : 0;
  }
  function toInteger(value) {
   var result = toFinite(value), remainder = result % 1;
   return result === result ? remainder ? result - remainder : result : 0;
  }
  function toNumber(value) {
   if (typeof value == "number") return value;
   if (isSymbol(value)) return NAN;
   if (isObject(value)) {
    var other = typeof value.valueOf == "function" ? value.valueOf() : value;
    value = isObject(other) ? other + "" : other;
   }
   if (typeof value != "string") return value === 0 ? value : +value;
   value = value.replace(reTrim, "");
   var isBinary = reIsBinary.test(value);
   return isBinary || reIsOctal.test(value) ? freeParseInt(value.slice(2), isBinary ? 2 : 8) : reIsBadHex.test(value) ? NAN : +value;
  }
  module.exports = once;
 },
 5641: module => {
  module.exports = Math.abs;
 },
 6171: module => {
  module.exports = Math.floor;
 },
 7044: module => {
  module.exports = Number.isNaN || function(a) {
   return a !== a;
  };
 },
 7147: module => {
  module.exports = Math.max;
 },
 1017: module => {
  module.exports = Math.min;
 },
 6947: module => {
  module.exports = Math.pow;
 },
 2621: module => {
  module.exports = Math.round;
 },
 156: ((module, __unused_webpack_exports, __webpack_require__) => {
  var $isNaN = __webpack_require__(7044);
  module.exports = function(number) {
   if ($isNaN(number) || number === 0) return number;
   return number < 0 ? -1 : +1;
  };
 }),
 9829: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = __webpack_require__(1813);
 }),
 4096: ((__unused_webpack_module, exports, __webpack_require__) => {
  var db = __webpack_require__(9829);
  var extname = __webpack_require__(6928).extname;
  var EXTRACT_TYPE_REGEXP = /^\s*([^;\s]*)(?:;|\s|$)/;
  var TEXT_TYPE_REGEXP = /^text\//i;
  exports.charset = charset;
  exports.charsets = {
   lookup: charset
  };
  exports.contentType = contentType;
  exports.extension = extension;
  exports.extensions = Object.create(null);
  exports.lookup = lookup;
  exports.types = Object.create(null);
  populateMaps(exports.extensions, exports.types);
  function charset(type) {
   if (!type || typeof type !== "string") return false;
   var match = EXTRACT_TYPE_REGEXP.exec(type);
   var mime = match && db[match[1].toLowerCase()];
   if (mime && mime.charset) return mime.charset;
   if (match && TEXT_TYPE_REGEXP.test(match[1])) return "UTF-8";
   return false;
  }
  function contentType(str) {
   if (!str || typeof str !== "string") return false;
   var mime = str.indexOf("/") === -1 ? exports.lookup(str) : str;
   if (!mime) return false;
   if (mime.indexOf("charset") === -1) {
    var charset = exports.charset(mime);
    if (charset) mime += "; charset=" + charset.toLowerCase();
   }
   return mime;
  }
  function extension(type) {
   if (!type || typeof type !== "string") return false;
   var match = EXTRACT_TYPE_REGEXP.exec(type);
   var exts = match && exports.extensions[match[1].toLowerCase()];
   if (!exts || !exts.length) return false;
   return exts[0];
  }
  function lookup(path) {
   if (!path || typeof path !== "string") return false;
   var extension = extname("x." + path).toLowerCase().substr(1);
   if (!extension) return false;
   return exports.types[extension] || false;
  }
  function populateMaps(extensions, types) {
   var preference = [ "nginx", "apache", void 0, "iana" ];
   Object.keys(db).forEach(function(type) {
    var mime = db[type];
    var exts = mime.extensions;
    if (!exts || !exts.length) return;
    extensions[type] = exts;
    for (var i = 0; i < exts.length; i++) {
     var extension = exts[i];
     if (types[extension]) {
      var from = preference.indexOf(db[types[extension]].source);
      var to = preference.indexOf(mime.source);
      if (types[extension] !== "application/octet-stream" && (from > to || from === to && types[extension].substr(0, 12) === "application/")) continue;
     }
     types[extension] = type;
    }
   });
  }
 }),
 744: module => {
  var s = 1e3;
  var m = s * 60;
  var h = m * 60;
  var d = h * 24;
  var w = d * 7;
  var y = d * 365.25;
  module.exports = function(val, options) {
   options = options || {};
   var type = typeof val;
   if (type === "string" && val.length > 0) return parse(val); else if (type === "number" && isFinite(val)) return options.long ? fmtLong(val) : fmtShort(val);
   throw new Error("val is not a non-empty string or a valid number. val=" + JSON.stringify(val));
  };
  function parse(str) {
   str = String(str);
   if (str.length > 100) return;
   var match = /^(-?(?:\d+)?\.?\d+) *(milliseconds?|msecs?|ms|seconds?|secs?|s|minutes?|mins?|m|hours?|hrs?|h|days?|d|weeks?|w|years?|yrs?|y)?$/i.exec(str);
   if (!match) return;
   var n = parseFloat(match[1]);
   var type = (match[2] || "ms").toLowerCase();
   switch (type) {
   case "years":
   case "year":
   case "yrs":
   case "yr":
   case "y":
    return n * y;

   case "weeks":
   case "week":
   case "w":
    return n * w;

   case "days":
   case "day":
   case "d":
    return n * d;

   case "hours":
   case "hour":
   case "hrs":
   case "hr":
   case "h":
    return n * h;

   case "minutes":
   case "minute":
   case "mins":
   case "min":
   case "m":
    return n * m;

   case "seconds":
   case "second":
   case "secs":
   case "sec":
   case "s":
    return n * s;

   case "milliseconds":
   case "millisecond":
   case "msecs":
   case "msec":
   case "ms":
    return n;

   default:
    return;
   }
  }
  function fmtShort(ms) {
   var msAbs = Math.abs(ms);
   if (msAbs >= d) return Math.round(ms / d) + "d";
   if (msAbs >= h) return Math.round(ms / h) + "h";
   if (msAbs >= m) return Math.round(ms / m) + "m";
   if (msAbs >= s) return Math.round(ms / s) + "s";
   return ms + "ms";
  }
  function fmtLong(ms) {
   var msAbs = Math.abs(ms);
   if (msAbs >= d) return plural(ms, msAbs, d, "day");
   if (msAbs >= h) return plural(ms, msAbs, h, "hour");
   if (msAbs >= m) return plural(ms, msAbs, m, "minute");
   if (msAbs >= s) return plural(ms, msAbs, s, "second");
   return ms + " ms";
  }
  function plural(ms, msAbs, n, name) {
   var isPlural = msAbs >= n * 1.5;
   return Math.round(ms / n) + " " + name + (isPlural ? "s" : "");
  }
 },
 506: ((module, __unused_webpack_exports, __webpack_require__) => {
  var hasMap = typeof Map === "function" && Map.prototype;
  var mapSizeDescriptor = Object.getOwnPropertyDescriptor && hasMap ? Object.getOwnPropertyDescriptor(Map.prototype, "size") : null;
  var mapSize = hasMap && mapSizeDescriptor && typeof mapSizeDescriptor.get === "function" ? mapSizeDescriptor.get : null;
  var mapForEach = hasMap && Map.prototype.forEach;
  var mapEntries = hasMap && Map.prototype.entries;
  var hasSet = typeof Set === "function" && Set.prototype;
  var setSizeDescriptor = Object.getOwnPropertyDescriptor && hasSet ? Object.getOwnPropertyDescriptor(Set.prototype, "size") : null;
  var setSize = hasSet && setSizeDescriptor && typeof setSizeDescriptor.get === "function" ? setSizeDescriptor.get : null;
  var setForEach = hasSet && Set.prototype.forEach;
  var setValues = hasSet && Set.prototype.values;
  var hasWeakMap = typeof WeakMap === "function" && WeakMap.prototype;
  var weakMapHas = hasWeakMap ? WeakMap.prototype.has : null;
  var hasWeakSet = typeof WeakSet === "function" && WeakSet.prototype;
  var weakSetHas = hasWeakSet ? WeakSet.prototype.has : null;
  var hasWeakRef = typeof WeakRef === "function" && WeakRef.prototype;
  var weakRefDeref = hasWeakRef ? WeakRef.prototype.deref : null;
  var booleanValueOf = Boolean.prototype.valueOf;
  var objectToString = Object.prototype.toString;
  var functionToString = Function.prototype.toString;
  var $match = String.prototype.match;
  var $slice = String.prototype.slice;
  var $replace = String.prototype.replace;
  var $toUpperCase = String.prototype.toUpperCase;
  var $toLowerCase = String.prototype.toLowerCase;
  var $test = RegExp.prototype.test;
  var $concat = Array.prototype.concat;
  var $join = Array.prototype.join;
  var $arrSlice = Array.prototype.slice;
  var $floor = Math.floor;
  var $max = Math.max;
  var $min = Math.min;
  var $round = Math.round;
  var $sqrt = Math.sqrt;
  var bigIntValueOf = typeof BigInt === "function" ? BigInt.prototype.valueOf : null;
  var gOPS = Object.getOwnPropertySymbols;
  var symToString = typeof Symbol === "function" && typeof Symbol.iterator === "symbol" ? Symbol.prototype.toString : null;
  var hasShammedSymbols = typeof Symbol === "function" && typeof Symbol.iterator === "object";
  var toStringTag = typeof Symbol === "function" && Symbol.toStringTag && (hasShammedSymbols ? typeof Symbol.toStringTag === "object" : typeof Symbol.toStringTag === "symbol") ? Symbol.toStringTag : null;
  var isEnumerable = Object.prototype.propertyIsEnumerable;
  var gPO = (typeof Reflect === "function" ? Reflect.getPrototypeOf : Object.getPrototypeOf) || ([].__proto__ === Array.prototype ? function(O) {
   return O.__proto__;
  } : null);
  var mapIteratorNext = mapEntries && gPO ? gPO(mapEntries.call(new Map)).next : null;
  var setIteratorNext = setValues && gPO ? gPO(setValues.call(new Set)).next : null;
  var typedArrayProto = typeof Uint8Array === "function" && gPO ? gPO(Uint8Array.prototype) : null;
  var typedArrayTag = typedArrayProto && toStringTag ? getterOf(typedArrayProto, toStringTag) : null;
  var typedArrayLength = typedArrayProto ? getterOf(typedArrayProto, "length") : null;
  var typedArrayToString = /^\[object (?:Int8|Uint8|Uint8Clamped|Int16|Uint16|Int32|Uint32|Float16|Float32|Float64|BigInt64|BigUint64)Array\]$/;
  var typedArrayLengths = {
   __proto__: null
  };
  if (!typedArrayLength) {
   var TypedArrays = [ typeof Int8Array === "function" && Int8Array, typeof Uint8Array === "function" && Uint8Array, typeof Uint8ClampedArray === "function" && Uint8ClampedArray, typeof Int16Array === "function" && Int16Array, typeof Uint16Array === "function" && Uint16Array, typeof Int32Array === "function" && Int32Array, typeof Uint32Array === "function" && Uint32Array, typeof Float32Array === "function" && Float32Array, typeof Float64Array === "function" && Float64Array ];
   for (var ta = 0; ta < TypedArrays.length; ta++) {
    var TypedArray = TypedArrays[ta];
    var lengthGetter = TypedArray && getterOf(TypedArray.prototype, "length");
    if (lengthGetter) typedArrayLengths[toStr(new TypedArray(0))] = lengthGetter;
   }
  }
  function addNumericSeparator(num, str) {
   if (num === 1 / 0 || num === -1 / 0 || num !== num || num && num > -1e3 && num < 1e3 || $test.call(/e/, str)) return str;
   var sepRegex = /[0-9](?=(?:[0-9]{3})+(?![0-9]))/g;
   if (typeof num === "number") {
    var int = num < 0 ? -$floor(-num) : $floor(num);
    if (int !== num) {
     var intStr = String(int);
     var dec = $slice.call(str, intStr.length + 1);
     return $replace.call(intStr, sepRegex, "$&_") + "." + $replace.call($replace.call(dec, /([0-9]{3})/g, "$&_"), /_$/, "");
    }
   }
   return $replace.call(str, sepRegex, "$&_");
  }
  var utilInspect = __webpack_require__(8502);
  var getStringWidth = __webpack_require__(3077);
  var inspectCustom = utilInspect.custom;
  var inspectSymbol = isSymbol(inspectCustom) ? inspectCustom : null;
  var quotes = {
   __proto__: null,
   double: '"',
   single: "'"
  };
  var quoteREs = {
   __proto__: null,
   double: /(["\\])/g,
   single: /(['\\])/g
  };
  module.exports = function inspect_(obj, options, depth, seen, breakState) {
   var opts = options || {};
   if (has(opts, "quoteStyle") && !has(quotes, opts.quoteStyle)) throw new TypeError('option "quoteStyle" must be "single" or "double"');
   if (has(opts, "maxStringLength") && (typeof opts.maxStringLength === "number" ? opts.maxStringLength < 0 && opts.maxStringLength !== 1 / 0 : opts.maxStringLength !== null)) throw new TypeError('option "maxStringLength", if provided, must be a non-negative integer, Infinity, or `null`');
   if (has(opts, "maxCollectionLength") && opts.maxCollectionLength !== null && opts.maxCollectionLength !== 1 / 0 && !(typeof opts.maxCollectionLength === "number" && opts.maxCollectionLength >= 0 && $floor(opts.maxCollectionLength) === opts.maxCollectionLength)) throw new TypeError('option "maxCollectionLength", if provided, must be a non-negative integer, Infinity, or `null`');
   var maxCollectionLength = typeof opts.maxCollectionLength === "number" ? opts.maxCollectionLength : 1 / 0;
   var customInspect = has(opts, "customInspect") ? opts.customInspect : true;
   if (typeof customInspect !== "boolean" && customInspect !== "symbol") throw new TypeError("option \"customInspect\", if provided, must be `true`, `false`, or `'symbol'`");
   if (has(opts, "indent") && opts.indent !== null && opts.indent !== "\t" && !(parseInt(opts.indent, 10) === opts.indent && opts.indent > 0)) throw new TypeError('option "indent" must be "\\t", an integer > 0, or `null`');
   if (has(opts, "numericSeparator") && typeof opts.numericSeparator !== "boolean") throw new TypeError('option "numericSeparator", if provided, must be `true` or `false`');
   var numericSeparator = opts.numericSeparator;
   if (has(opts, "multilineStrings") && typeof opts.multilineStrings !== "boolean") throw new TypeError('option "multilineStrings", if provided, must be `true` or `false`');
   var hasBreakLength = has(opts, "breakLength");
   if (hasBreakLength && opts.breakLength !== 1 / 0 && (typeof opts.breakLength !== "number" || opts.breakLength < 0 || parseInt(opts.breakLength, 10) !== opts.breakLength)) throw new TypeError('option "breakLength", if provided, must be a non-negative integer or `Infinity`');
   if (typeof obj === "undefined") return "undefined";
   if (obj === null) return "null";
   if (typeof obj === "boolean") return obj ? "true" : "false";
   if (typeof obj === "string") return inspectString(obj, opts);
   if (typeof obj === "number") {
    if (obj === 0) return 1 / 0 / obj > 0 ? "0" : "-0";
    var str = String(obj);
    return numericSeparator ? addNumericSeparator(obj, str) : str;
   }
   if (typeof obj === "bigint") {
    var bigIntStr = String(obj) + "n";
    return numericSeparator ? addNumericSeparator(obj, bigIntStr) : bigIntStr;
   }
   var maxDepth = typeof opts.depth === "undefined" ? 5 : opts.depth;
   if (typeof depth === "undefined") depth = 0;
   if (depth >= maxDepth && maxDepth > 0 && typeof obj === "object") return isArray(obj) ? "[Array]" : "[Object]";
   var indent = getIndent(hasBreakLength && (typeof opts.indent === "undefined" || opts.indent === null) ? {
    indent: 2
   } : opts, depth);
   var layout = hasBreakLength ? {
    breakLength: opts.breakLength,
    depth: depth,
    indent: indent,
    maxCollectionLength: maxCollectionLength,
    state: breakState || {
     currentDepth: depth
    }
   } : null;
   if (typeof seen === "undefined") seen = []; else if (indexOf(seen, obj) >= 0) return "[Circular]";
   function inspect(value, from, noIndent) {
    var nextSeen = seen;
    if (from) {
     nextSeen = $arrSlice.call(seen);
     nextSeen.push(from);
    }
    if (noIndent && !layout) {
     var newOpts = {
      depth: opts.depth
     };
     if (has(opts, "quoteStyle")) newOpts.quoteStyle = opts.quoteStyle;
     if (has(opts, "maxCollectionLength")) newOpts.maxCollectionLength = opts.maxCollectionLength;
     return inspect_(value, newOpts, depth + 1, nextSeen);
    }
    return inspect_(value, opts, depth + 1, nextSeen, layout ? layout.state : breakState);
   }
   function enter() {
    if (layout) {
     var previousDepth = layout.state.currentDepth;
     layout.state.currentDepth = depth;
     return previousDepth;
    }
    return null;
   }
   function leaveIfEmpty(entries, previousDepth) {
    if (layout && entries.length === 0) layout.state.currentDepth = previousDepth;
   }
   if (typeof obj === "function" && !isRegExp(obj)) {
    var name = nameOf(obj);
    var fnDepth = enter();
    var keys = arrObjKeys(obj, inspect);
    leaveIfEmpty(keys, fnDepth);
    if (layout && keys.length > 0) return breakLines(keys, bracesOf("{", "}", "[Function" + (name ? ": " + name : " (anonymous)") + "]", " "), layout);
    return "[Function" + (name ? ": " + name : " (anonymous)") + "]" + (keys.length > 0 ? " { " + $join.call(keys, ", ") + " }" : "");
   }
   if (isSymbol(obj)) {
    var symString = hasShammedSymbols ? $replace.call(String(obj), /^(Symbol\(.*\))_[^)]*$/, "$1") : symToString.call(obj);
    return typeof obj === "object" && !hasShammedSymbols ? markBoxed(symString) : symString;
   }
   if (isElement(obj)) {
    var s = "<" + $toLowerCase.call(String(obj.nodeName));
    var attrs = obj.attributes || [];
    for (var i = 0; i < attrs.length; i++) s += " " + attrs[i].name + "=" + wrapQuotes(quote(attrs[i].value), "double", opts);
    s += ">";
    if (obj.childNodes && obj.childNodes.length) s += "...";
    s += "</" + $toLowerCase.call(String(obj.nodeName)) + ">";
    return s;
   }
   if (isArray(obj)) {
    if (obj.length === 0) return "[]";
    enter();
    var xs = arrObjKeys(obj, inspect, maxCollectionLength);
    if (layout) return breakLines(xs, bracesOf("[", "]", "", " "), layout, obj);
    if (indent && !singleLineValues(xs)) return "[" + indentedJoin(xs, indent) + "]";
    return "[ " + $join.call(xs, ", ") + " ]";
   }
   if (isError(obj)) {
    var errorDepth = enter();
    var parts = arrObjKeys(obj, inspect);
    if (!("cause" in Error.prototype) && "cause" in obj && !isEnumerable.call(obj, "cause")) parts = $concat.call([ "[cause]: " + inspect(obj.cause) ], parts);
    leaveIfEmpty(parts, errorDepth);
    if (parts.length === 0) return "[" + String(obj) + "]";
    if (layout) return breakLines(parts, bracesOf("{ [" + String(obj) + "]", "}", "", " "), layout);
    return "{ [" + String(obj) + "] " + $join.call(parts, ", ") + " }";
   }
   if (typeof obj === "object" && customInspect) if (inspectSymbol && typeof obj[inspectSymbol] === "function" && utilInspect) return utilInspect(obj, {
    depth: maxDepth - depth
   }); else if (customInspect !== "symbol" && typeof obj.inspect === "function") return obj.inspect();
   if (isMap(obj)) {
    var mapParts = [];
    var mapDepth = enter();
    if (mapIteratorNext && maxCollectionLength < mapSize.call(obj)) {
     var mapIterator = mapEntries.call(obj);
     var mapStep;
     while (mapParts.length < maxCollectionLength && !(mapStep = mapIteratorNext.call(mapIterator)).done) mapParts.push(inspect(mapStep.value[0], obj, true) + " => " + inspect(mapStep.value[1], obj));
    } else if (mapForEach) mapForEach.call(obj, function(value, key) {
     if (mapParts.length < maxCollectionLength) mapParts.push(inspect(key, obj, true) + " => " + inspect(value, obj));
    });
    var mapLength = mapSize.call(obj);
    if (maxCollectionLength !== 1 / 0 && mapLength > mapParts.length) mapParts.push(moreItems(mapLength - mapParts.length));
    leaveIfEmpty(mapParts, mapDepth);
    if (layout) return breakLines(mapParts, bracesOf("Map (" + mapLength + ") {", "}", "", ""), layout);
    return collectionOf("Map", mapLength, mapParts, indent);
   }
   if (isSet(obj)) {
    var setParts = [];
    var setDepth = enter();
    if (setIteratorNext && maxCollectionLength < setSize.call(obj)) {
     var setIterator = setValues.call(obj);
     var setStep;
     while (setParts.length < maxCollectionLength && !(setStep = setIteratorNext.call(setIterator)).done) setParts.push(inspect(setStep.value, obj));
    } else if (setForEach) setForEach.call(obj, function(value) {
     if (setParts.length < maxCollectionLength) setParts.push(inspect(value, obj));
    });
    var setLength = setSize.call(obj);
    if (maxCollectionLength !== 1 / 0 && setLength > setParts.length) setParts.push(moreItems(setLength - setParts.length));
    leaveIfEmpty(setParts, setDepth);
    if (layout) return breakLines(setParts, bracesOf("Set (" + setLength + ") {", "}", "", ""), layout);
    return collectionOf("Set", setLength, setParts, indent);
   }
   if (isWeakMap(obj)) return weakCollectionOf("WeakMap");
   if (isWeakSet(obj)) return weakCollectionOf("WeakSet");
   if (isWeakRef(obj)) return weakCollectionOf("WeakRef");
   if (isNumber(obj)) return markBoxed(inspect(Number(obj)));
   if (isBigInt(obj)) return markBoxed(inspect(bigIntValueOf.call(obj)));
   if (isBoolean(obj)) return markBoxed(booleanValueOf.call(obj));
   if (isString(obj)) return markBoxed(inspect(String(obj)));
   if (typeof window !== "undefined" && obj === window) return "{ [object Window] }";
   if (typeof globalThis !== "undefined" && obj === globalThis || typeof global !== "undefined" && obj === global) return "{ [object globalThis] }";
   if (!isDate(obj) && !isRegExp(obj)) {
    var objectDepth = enter();
    var ys = arrObjKeys(obj, inspect, maxCollectionLength);
    leaveIfEmpty(ys, objectDepth);
    var isPlainObject = gPO ? gPO(obj) === Object.prototype : obj instanceof Object || obj.constructor === Object;
    var protoTag = (gPO ? gPO(obj) === null : !(obj instanceof Object)) ? "null prototype" : "";
    var stringTag = !isPlainObject && toStringTag && Object(obj) === obj && toStringTag in obj ? $slice.call(toStr(obj), 8, -1) : protoTag ? "Object" : "";
    var constructorTag = isPlainObject || typeof obj.constructor !== "function" ? "" : obj.constructor.name ? obj.constructor.name + " " : "";
    var tag = constructorTag + (stringTag || protoTag ? "[" + $join.call($concat.call([], stringTag || [], protoTag || []), ": ") + "] " : "");
    if (ys.length === 0) return tag + "{}";
    if (layout) return breakLines(ys, bracesOf(tag + "{", "}", "", " "), layout);
    if (indent) return tag + "{" + indentedJoin(ys, indent) + "}";
    return tag + "{ " + $join.call(ys, ", ") + " }";
   }
   return String(obj);
  };
  function wrapQuotes(s, defaultStyle, opts) {
   var style = opts.quoteStyle || defaultStyle;
   var quoteChar = quotes[style];
   return quoteChar + s + quoteChar;
  }
  function quote(s) {
   return $replace.call(String(s), /"/g, "&quot;");
  }
  function canTrustToString(obj) {
   return !toStringTag || !(typeof obj === "object" && (toStringTag in obj || typeof obj[toStringTag] !== "undefined"));
  }
  function isArray(obj) {
   return toStr(obj) === "[object Array]" && canTrustToString(obj);
  }
  function isDate(obj) {
   return toStr(obj) === "[object Date]" && canTrustToString(obj);
  }
  function isRegExp(obj) {
   return toStr(obj) === "[object RegExp]" && canTrustToString(obj);
  }
  function isError(obj) {
   return toStr(obj) === "[object Error]" && canTrustToString(obj);
  }
  function isString(obj) {
   return toStr(obj) === "[object String]" && canTrustToString(obj);
  }
  function isNumber(obj) {
   return toStr(obj) === "[object Number]" && canTrustToString(obj);
  }
  function isBoolean(obj) {
   return toStr(obj) === "[object Boolean]" && canTrustToString(obj);
  }
  function isSymbol(obj) {
   if (hasShammedSymbols) return obj && typeof obj === "object" && obj instanceof Symbol;
   if (typeof obj === "symbol") return true;
   if (!obj || typeof obj !== "object" || !symToString) return false;
   try {
    symToString.call(obj);
    return true;
   } catch (e) {}
   return false;
  }
  function isBigInt(obj) {
   if (!obj || typeof obj !== "object" || !bigIntValueOf) return false;
   try {
    bigIntValueOf.call(obj);
    return true;
   } catch (e) {}
   return false;
  }
  var hasOwn = Object.prototype.hasOwnProperty || function(key) {
   return key in this;
  };
  function has(obj, key) {
   return hasOwn.call(obj, key);
  }
  function toStr(obj) {
   return objectToString.call(obj);
  }
  function isTypedArray(obj) {
   if (typedArrayTag) return !!typedArrayTag.call(obj);
   return !toStringTag && $test.call(typedArrayToString, toStr(obj));
  }
  function getTypedArrayLength(obj) {
   if (typedArrayLength) return typedArrayLength.call(obj);
   var getter = typedArrayLengths[toStr(obj)];
   return getter ? getter.call(obj) : obj.length;
  }
  function getterOf(obj, key) {
   var descriptor = Object.getOwnPropertyDescriptor ? Object.getOwnPropertyDescriptor(obj, key) : null;
   return descriptor && typeof descriptor.get === "function" ? descriptor.get : null;
  }
  function moreItems(count) {
   return "... " + count + " more item" + (count > 1 ? "s" : "");
  }
  function nameOf(f) {
   if (f.name) return f.name;
   var m = $match.call(functionToString.call(f), /^function\s*([\w$]+)/);
   if (m) return m[1];
   return null;
  }
  function indexOf(xs, x) {
   if (xs.indexOf) return xs.indexOf(x);
   for (var i = 0, l = xs.length; i < l; i++) if (xs[i] === x) return i;
   return -1;
  }
  function isMap(x) {
   if (!mapSize || !x || typeof x !== "object") return false;
   try {
    mapSize.call(x);
    try {
     setSize.call(x);
    } catch (s) {
     return true;
    }
    return x instanceof Map;
   } catch (e) {}
   return false;
  }
  function isWeakMap(x) {
   if (!weakMapHas || !x || typeof x !== "object") return false;
   try {
    weakMapHas.call(x, weakMapHas);
    try {
     weakSetHas.call(x, weakSetHas);
    } catch (s) {
     return true;
    }
    return x instanceof WeakMap;
   } catch (e) {}
   return false;
  }
  function isWeakRef(x) {
   if (!weakRefDeref || !x || typeof x !== "object") return false;
   try {
    weakRefDeref.call(x);
    return true;
   } catch (e) {}
   return false;
  }
  function isSet(x) {
   if (!setSize || !x || typeof x !== "object") return false;
   try {
    setSize.call(x);
    try {
     mapSize.call(x);
    } catch (m) {
     return true;
    }
    return x instanceof Set;
   } catch (e) {}
   return false;
  }
  function isWeakSet(x) {
   if (!weakSetHas || !x || typeof x !== "object") return false;
   try {
    weakSetHas.call(x, weakSetHas);
    try {
     weakMapHas.call(x, weakMapHas);
    } catch (s) {
     return true;
    }
    return x instanceof WeakSet;
   } catch (e) {}
   return false;
  }
  function isElement(x) {
   if (!x || typeof x !== "object") return false;
   if (typeof HTMLElement !== "undefined" && x instanceof HTMLElement) return true;
   return typeof x.nodeName === "string" && typeof x.getAttribute === "function";
  }
  function inspectString(str, opts) {
   if (str.length > opts.maxStringLength) {
    var remaining = str.length - opts.maxStringLength;
    var trailer = "... " + remaining + " more character" + (remaining > 1 ? "s" : "");
    return inspectString($slice.call(str, 0, opts.maxStringLength), opts) + trailer;
   }
   var quoteRE = quoteREs[opts.quoteStyle || "single"];
   quoteRE.lastIndex = 0;
   var s = $replace.call($replace.call(str, quoteRE, "\\$1"), opts.multilineStrings ? /[\x00-\x09\x0b-\x1f]/g : /[\x00-\x1f]/g, lowbyte);
   return wrapQuotes(s, "single", opts);
  }
  function lowbyte(c) {
   var n = c.charCodeAt(0);
   var x = {
    8: "b",
    9: "t",
    10: "n",
    12: "f",
    13: "r"
   }[n];
   if (x) return "\\" + x;
   return "\\x" + (n < 16 ? "0" : "") + $toUpperCase.call(n.toString(16));
  }
  function markBoxed(str) {
   return "Object(" + str + ")";
  }
  function weakCollectionOf(type) {
   return type + " { ? }";
  }
  function collectionOf(type, size, entries, indent) {
   var joinedEntries = indent ? indentedJoin(entries, indent) : $join.call(entries, ", ");
   return type + " (" + size + ") {" + joinedEntries + "}";
  }
  function isBelowBreakLength(entries, start, breakLength) {
   if (breakLength === 1 / 0) return singleLineValues(entries);
   var totalLength = entries.length + start;
   if (totalLength + entries.length > breakLength) return false;
   for (var i = 0; i < entries.length; i++) {
    totalLength += entries[i].length;
    if (totalLength > breakLength) return false;
   }
   return true;
  }
  function padTo(str, width, atStart) {
   var fill = width > str.length ? $join.call(Array(width - str.length + 1), " ") : "";
   return atStart ? fill + str : str + fill;
  }
  function groupArrayElements(entries, layout, value) {
   var separatorSpace = 2;
   var totalLength = 0;
   var maxLength = 0;
   var outputLength = entries.length;
   if (layout.maxCollectionLength < entries.length) outputLength -= 1;
   var dataLen = [];
   for (var i = 0; i < outputLength; i++) {
    dataLen[i] = getStringWidth(entries[i]);
    totalLength += dataLen[i] + separatorSpace;
    if (maxLength < dataLen[i]) maxLength = dataLen[i];
   }
   var actualMax = maxLength + separatorSpace;
   var indentationLvl = layout.indent.prev.length;
   if (actualMax * 3 + indentationLvl >= layout.breakLength || totalLength / actualMax <= 5 && maxLength > 6) return entries;
   var averageBias = $sqrt(actualMax - totalLength / entries.length);
   var biasedMax = $max(actualMax - 3 - averageBias, 1);
   var columns = $min($round($sqrt(2.5 * biasedMax * outputLength) / biasedMax), $floor((layout.breakLength - indentationLvl) / actualMax), 12, 15);
   if (columns <= 1) return entries;
   var maxLineLength = [];
   for (var c = 0; c < columns; c++) {
    var lineMaxLength = 0;
    for (var j = c; j < entries.length; j += columns) if (dataLen[j] > lineMaxLength) lineMaxLength = dataLen[j];
    maxLineLength[c] = lineMaxLength + separatorSpace;
   }
   var numeric = true;
   for (var k = 0; k < entries.length && numeric; k++) numeric = typeof value[k] === "number" || typeof value[k] === "bigint";
   var grouped = [];
   for (var row = 0; row < outputLength; row += columns) {
    var max = $min(row + columns, outputLength);
    var str = "";
    var col = row;
    for (;col < max - 1; col++) str += padTo(entries[col] + ", ", maxLineLength[col - row] + (entries[col].length - dataLen[col]), numeric);
    var lastPadding = maxLineLength[col - row] + (entries[col].length - dataLen[col]) - separatorSpace;
    str += numeric ? padTo(entries[col], lastPadding, true) : entries[col];
    grouped.push(str);
   }
   if (outputLength < entries.length) grouped.push(entries[outputLength]);
   return grouped;
  }
  function bracesOf(opening, closing, base, padding) {
   return [ opening, closing, base, padding ];
  }
  function breakLines(entries, braces, layout, arrayValue) {
   var output = arrayValue && entries.length > 6 ? groupArrayElements(entries, layout, arrayValue) : entries;
   var base = braces[2] ? braces[2] + " " : "";
   if (layout.state.currentDepth - layout.depth < 3 && output.length === entries.length) {
    var start = output.length + layout.indent.prev.length + braces[0].length + braces[2].length + 10;
    if (isBelowBreakLength(output, start, layout.breakLength)) {
     var joined = $join.call(output, ", ");
     if (indexOf(joined, "\n") < 0) return base + braces[0] + braces[3] + joined + braces[3] + braces[1];
    }
   }
   return base + braces[0] + indentedJoin(output, layout.indent) + braces[1];
  }
  function singleLineValues(xs) {
   for (var i = 0; i < xs.length; i++) if (indexOf(xs[i], "\n") >= 0) return false;
   return true;
  }
  function getIndent(opts, depth) {
   var baseIndent;
   if (opts.indent === "\t") baseIndent = "\t"; else if (typeof opts.indent === "number" && opts.indent > 0) baseIndent = $join.call(Array(opts.indent + 1), " "); else return null;
   return {
    base: baseIndent,
    prev: $join.call(Array(depth + 1), baseIndent)
   };
  }
  function indentedJoin(xs, indent) {
   if (xs.length === 0) return "";
   var lineJoiner = "\n" + indent.prev + indent.base;
   return lineJoiner + $join.call(xs, "," + lineJoiner) + "\n" + indent.prev;
  }
  function arrObjKeys(obj, inspect, maxLength) {
   var isArr = isArray(obj);
   var limit = typeof maxLength === "number" ? maxLength : 1 / 0;
   var typedLength = !isArr && limit !== 1 / 0 && isTypedArray(obj) ? getTypedArrayLength(obj) : null;
   if (typeof typedLength !== "number" || typedLength <= limit) typedLength = null;
   var xs = [];
   if (isArr) {
    xs.length = obj.length < limit ? obj.length : limit;
    for (var i = 0; i < obj.length && i < limit; i++) xs[i] = has(obj, i) ? inspect(obj[i], obj) : "";
    if (obj.length > limit) xs.push(moreItems(obj.length - limit));
   } else if (typedLength !== null) {
    for (var t = 0; t < limit; t++) xs.push(t + ": " + inspect(obj[t], obj));
    xs.push(moreItems(typedLength - limit));
   }
   var syms = typeof gOPS === "function" ? gOPS(obj) : [];
   var symMap;
   if (hasShammedSymbols) {
    symMap = {};
    for (var k = 0; k < syms.length; k++) symMap["$" + syms[k]] = syms[k];
   }
   for (var key in obj) {
    if (!has(obj, key)) continue;
    if (isArr && String(Number(key)) === key && key < obj.length) continue;
    if (typedLength !== null && String(Number(key)) === key && key < typedLength) continue;
    if (hasShammedSymbols && symMap["$" + key] instanceof Symbol) continue; else if ($test.call(/[^\w$]/, key)) xs.push(inspect(key, obj) + ": " + inspect(obj[key], obj)); else xs.push(key + ": " + inspect(obj[key], obj));
   }
   if (typeof gOPS === "function") for (var j = 0; j < syms.length; j++) if (isEnumerable.call(obj, syms[j])) xs.push("[" + inspect(syms[j]) + "]: " + inspect(obj[syms[j]], obj));
   return xs;
  }
 }),
 3077: ((module, __unused_webpack_exports, __webpack_require__) => {
  var $charCodeAt = String.prototype.charCodeAt;
  var $indexOf = String.prototype.indexOf;
  var $normalize = String.prototype.normalize;
  var $slice = String.prototype.slice;
  var $split = String.prototype.split;
  var $floor = Math.floor;
  var $parseInt = parseInt;
  var ranges = __webpack_require__(7859);
  var starts = [];
  var ends = [];
  var widths = [];
  var tokens = $split.call(ranges, ",");
  var previousEnd = -1;
  for (var t = 0; t < tokens.length; t++) {
   var dot = $indexOf.call(tokens[t], ".");
   starts[t] = previousEnd + 1 + $parseInt($slice.call(tokens[t], 1, dot), 36);
   previousEnd = starts[t] + $parseInt($slice.call(tokens[t], dot + 1), 36);
   ends[t] = previousEnd;
   widths[t] = Number($slice.call(tokens[t], 0, 1));
  }
  function codePointWidth(code) {
   var low = 0;
   var high = starts.length - 1;
   while (low <= high) {
    var mid = $floor((low + high) / 2);
    if (code < starts[mid]) high = mid - 1; else if (code > ends[mid]) low = mid + 1; else return widths[mid];
   }
   return 1;
  }
  function unicodeWidth(str) {
   var width = 0;
   for (var i = 0; i < str.length; i++) {
    var code = $charCodeAt.call(str, i);
    if (code >= 55296 && code <= 56319 && i + 1 < str.length) {
     var next = $charCodeAt.call(str, i + 1);
     if (next >= 56320 && next <= 57343) {
      code = (code - 55296) * 1024 + (next - 56320) + 65536;
      i += 1;
     }
    }
    width += codePointWidth(code);
   }
   return width;
  }
  module.exports = function(str) {
   var width = 0;
   for (var i = 0; i < str.length; i++) {
    var code = $charCodeAt.call(str, i);
    if (code >= 127) {
     var rest = $slice.call(str, i);
     return width + unicodeWidth($normalize ? $normalize.call(rest, "NFC") : rest);
    }
    width += code >= 32 ? 1 : 0;
   }
   return width;
  };
 }),
 7859: module => {
  var $join = Array.prototype.join;
  module.exports = $join.call([ "00.v,02n.w,0gw.33,07n.6,07b.18,01.0,01.1,01.1,01.0,01k.5,0a.a,01.0,01a.k,0g.0,02t.7,01.5,02.1,01.3,", "0x.0,01.0,0u.q,02j.a,01m.8,09.0,0o.3,01.8,01.2,01.4,017.2,01g.1,05.8,016.1k,01j.0,01.0,04.7,04.0,", "03.6,0a.1,0t.0,01m.0,04.3,08.0,0k.1,0q.0,02.1,01l.0,04.1,04.1,02.2,03.0,0u.1,03.0,0b.1,01l.0,04.4,", "01.1,04.0,0k.1,0m.5,01.0,01m.0,02.0,01.3,08.0,07.1,0b.1,0u.0,01p.0,0c.0,01e.0,03.0,01j.0,01.2,05.2,", "01.3,07.1,0b.1,0t.0,01m.0,02.0,06.0,05.1,0k.1,0s.1,01l.1,04.3,08.0,0k.1,0t.0,020.0,07.2,01.0,02i.0,", "02.6,0c.7,02q.0,02.8,0b.6,021.1,0r.0,01.0,01.0,01j.d,01.4,01.1,05.a,01.z,09.0,02u.3,01.5,01.1,02.1,", "0p.1,04.2,0g.3,0d.0,02.1,06.0,0f.0,22q.2n,0e5.2,0qa.2,0t.1,0u.1,0u.1,01s.1,01.6,08.0,02.a,09.0,", "019.4,039.1,0y.0,03a.2,04.1,09.0,06.2,063.1,02.0,01m.0,01.6,01.0,01.0,02.7,06.9,02.0,01c.19,02.b,", "0k.3,01c.0,01.4,01.0,05.0,014.8,0c.1,0w.3,02.1,01.2,01k.0,01.1,03.0,01.2,01m.7,02.1,048.2,01.c,01.6,", "04.0,06.0,03.1,05i.1r,0ej.4,0q.4,01d.4,01.9,02o.w,2fd.1,2d.1,25a.3,23.0,22.0,2eh.1,2l.1,2q.7,2g.b,", "217.0,2a.5,23.0,2d.0,28.1,2h.1,25.1,28.0,25.0,2l.0,27.1,21.0,24.0,22.0,27.0,24.1,2s.0,2z.0,21.0,", "24.2,21.0,21p.2,2o.0,2e.0,2nv.1,21f.0,24.0,0bd.2,03x.0,02o.v,23k.p,21.2g,2c.5x,2q.26,22.2d,22.2u,", "25.16,21.2l,21.2d,29.1b,21.13,28.mkc,23.1i,0bs.3,01.9,0w.1,028.1,07k.0,03.0,04.0,0p.1,05.0,047.1,", "0q.h,0d.0,012.7,0p.a,2e.s,03.2,01c.0,02.3,02.1,013.0,01v.5,02.1,02.1,0c.0,08.0,01b.0,01f.0,01.2,", "02.1,05.1,01.0,016.1,08.0,06m.0,02.0,04.0,2i.8mb,26l8.e7,0u.0,0kh.f,20.9,06.f,20.y,21.i,21.3,043.0,", "21.2n,23j.6,0i.2,0e9.0,06a.0,045.4,01ae.2,01.1,05.3,014.2,04.0,04l.1,0fx.3,01t.4,08t.1,025.5,01y.a,", "01d.3,03f.0,01i.e,015.0,02.1,0a.2,01d.3,02.1,02.0,04.0,0a.0,01e.2,010.4,01.7,01q.0,0c.1,01g.8,0a.3,", "02.0,02n.2,02.0,01.1,06.0,02.0,04d.0,03.7,0l.1,01l.1,03.0,011.6,03.4,01y.5,0d.0,01.0,01.0,0e.1,", "02d.7,02.2,01.0,0n.0,02c.5,01.0,04.1,01.1,06m.3,06.1,01.1,0r.1,02d.7,02.0,01.1,02y.0,01.0,02.5,01.0,", "02t.0,01.0,02.3,01.4,077.8,01.1,074.1,01.0,04.0,040.3,02.1,04.0,0w.9,014.5,02.3,08.0,09.5,02.2,", "01a.c,01.1,05i.0,01.2,01.0,05l.6,01.5,01.0,02a.l,02.6,01.1,01.1,03e.5,03.0,01.1,01.6,01.0,020.1,", "03.0,01.0,09n.1,0b.1,01g.4,05.0,01.0,0n.0,0445.g,06.e,08ug.b,03.2,01xc.4,01n.6,0t4.0,01r.3,225.4,", "2b.6,29.5p1,215.v,22p.36,26pp.3,21.6,21.1,21.82,2f.0,2t.2,22.0,2e.3,28.az,01wh.1,01.3,03mk.19,02.m,", "2ev.1,30.4,02.2,09.f,02.6,0u.3,2d.1,30.3,03l.2,257.2e,29.m,01ah.1i,04.1d,08.0,0e.0,0m.4,01.e,011s.6,", "01.g,02.6,01.1,01.4,02s.0,04g.6,0af.0,01p.3,0e4.3,072.1,06r.0,02.0,07.1,05.0,0d6.6,031.6,21bt.0,", "25m.0,25a.0,22.9,223.s,2d.17,24.8,27.1,2e.5,24a.w,2c.8,21.1x,21.l,2c.16,24.4,2c.g,23.0,23.1y,21.0,", "21.56,22.1q,2d.3,21.n,2i.0,2q.1,2d.0,22e.2c,21c.1x,26.0,23.2,22.3,23.3,2b.1,27.8,26b.b,24.0,27v.1a,", "21.9,21.54,234.c,23.a,23.1k,21.0,24.f,22.b,24.9,2zr.1ekd,22.1ekd,0e1oj.0,0u.2n,03k.6n" ], "");
 },
 8502: ((module, __unused_webpack_exports, __webpack_require__) => {
  module.exports = __webpack_require__(9023).inspect;
 }),
 6032: module => {
  var replace = String.prototype.replace;
  var percentTwenties = /%20/g;
  var Format = {
   RFC1738: "RFC1738",
   RFC3986: "RFC3986",
   WHATWG: "WHATWG"
  };
  module.exports = {
   default: Format.RFC3986,
   formatters: {
    RFC1738: function(value) {
     return replace.call(value, percentTwenties, "+");
    },
    RFC3986: function(value) {
     return String(value);
    },
    WHATWG: function(value) {
     return replace.call(value, percentTwenties, "+");
    }
   },
   RFC1738: Format.RFC1738,
   RFC3986: Format.RFC3986,
   WHATWG: Format.WHATWG
  };
 },
 240: ((module, __unused_webpack_exports, __webpack_require__) => {
  var stringify = __webpack_require__(1293);
  var parse = __webpack_require__(9091);
  var formats = __webpack_require__(6032);
  module.exports = {
   formats: formats,
   parse: parse,
   stringify: stringify
  };
 }),
 9091: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getSideChannel = __webpack_require__(4753);
  var utils = __webpack_require__(5225);
  var has = Object.prototype.hasOwnProperty;
  var isArray = Array.isArray;
  var getPrototypeOf = Object.getPrototypeOf;
  var fromCharCode = String.fromCharCode;
  var isPlainContainer = function(value) {
   if (!value || typeof value !== "object") return false;
   if (isArray(value)) return true;
   var proto = getPrototypeOf(value);
   return proto === Object.prototype || proto === null;
  };
  var emptyCopyOf = function(value) {
   if (isArray(value)) {
    var arr = [];
    arr.length = value.length;
    return arr;
   }
   return getPrototypeOf(value) === null ? {
    __proto__: null
   } : {};
  };
  var copyInput = function(input) {
   var copies = getSideChannel();
   var result = {};
   var queue = [ {
    source: input,
    target: result
   } ];
   for (var i = 0; i < queue.length; ++i) {
    var source = queue[i].source;
    var target = queue[i].target;
    var keys = Object.keys(source);
    for (var j = 0; j < keys.length; ++j) {
     var value = source[keys[j]];
     if (isPlainContainer(value)) {
      if (!copies.has(value)) {
       var copy = emptyCopyOf(value);
       copies.set(value, copy);
       queue[queue.length] = {
        source: value,
        target: copy
       };
      }
      utils.setProperty(target, keys[j], copies.get(value));
     } else utils.setProperty(target, keys[j], value);
    }
   }
   return result;
  };
  var defaults = {
   allowDots: false,
   allowEmptyArrays: false,
   allowPrototypes: false,
   allowSparse: false,
   arrayLimit: 20,
   charset: "utf-8",
   charsetSentinel: false,
   comma: false,
   decodeDotInKeys: false,
   decoder: utils.decode,
   delimiter: "&",
   depth: 5,
   duplicates: "combine",
   ignoreQueryPrefix: false,
   interpretNumericEntities: false,
   parameterLimit: 1e3,
   parseArrays: true,
   plainObjects: false,
   strictDepth: false,
   strictMerge: true,
   strictNullHandling: false,
   throwOnLimitExceeded: false
  };
  var interpretNumericEntities = function(str) {
   return str.replace(/&#(\d+);/g, function($0, numberStr) {
    var c = parseInt(numberStr, 10);
    if (c > 65535 && c <= 1114111) {
     c -= 65536;
     return fromCharCode(55296 | c >> 10, 56320 | c & 1023);
    }
    return fromCharCode(c);
   });
  };
  var parseArrayValue = function(val, options, currentArrayLength) {
   if (val && typeof val === "string" && options.comma && val.indexOf(",") > -1) {
    if (options.throwOnLimitExceeded) {
     var commaCount = 0;
     var commaIndex = val.indexOf(",");
     while (commaIndex > -1) {
      commaCount += 1;
      if (commaCount >= options.arrayLimit) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
      commaIndex = val.indexOf(",", commaIndex + 1);
     }
    }
    return val.split(",");
   }
   if (options.throwOnLimitExceeded && currentArrayLength >= options.arrayLimit && currentArrayLength > 0) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
   return val;
  };
  var isoSentinel = "utf8=%26%2310003%3B";
  var charsetSentinel = "utf8=%E2%9C%93";
  var parseValues = function(str, options) {
   var obj = {
    __proto__: null
   };
   var cleanStr = options.ignoreQueryPrefix ? str.replace(/^\?/, "") : str;
   cleanStr = cleanStr.replace(/%5B/gi, "[").replace(/%5D/gi, "]");
   var limit = options.parameterLimit === 1 / 0 ? void 0 : options.parameterLimit;
   var parts = cleanStr.split(options.delimiter, options.throwOnLimitExceeded && typeof limit !== "undefined" ? limit + 1 : limit);
   if (options.throwOnLimitExceeded && typeof limit !== "undefined" && parts.length > limit) throw new RangeError("Parameter limit exceeded. Only " + limit + " parameter" + (limit === 1 ? "" : "s") + " allowed.");
   var skipIndex = -1;
   var i;
   var charset = options.charset;
   if (options.charsetSentinel) for (i = 0; i < parts.length; ++i) if (parts[i].indexOf("utf8=") === 0) {
    if (parts[i] === charsetSentinel) charset = "utf-8"; else if (parts[i] === isoSentinel) charset = "iso-8859-1";
    skipIndex = i;
    i = parts.length;
   }
   for (i = 0; i < parts.length; ++i) {
    if (i === skipIndex) continue;
    var part = parts[i];
    var bracketEqualsPos = part.indexOf("]=");
    var pos = bracketEqualsPos === -1 ? part.indexOf("=") : bracketEqualsPos + 1;
    var isEmptyBracketKey = pos > 1 && part.slice(pos - 2, pos) === "[]";
    var key;
    var val;
    if (pos === -1) {
     key = options.decoder(part, defaults.decoder, charset, "key");
     val = options.strictNullHandling ? null : "";
    } else {
     key = options.decoder(part.slice(0, pos), defaults.decoder, charset, "key");
     if (key !== null) val = utils.maybeMap(parseArrayValue(part.slice(pos + 1), options, isArray(obj[key]) && (options.duplicates === "combine" || isEmptyBracketKey) ? obj[key].length : 0), function(encodedVal) {
      return options.decoder(encodedVal, defaults.decoder, charset, "value");
     });
    }
    if (val && options.interpretNumericEntities && charset === "iso-8859-1") val = utils.maybeMap(val, function(value) {
     return value ? interpretNumericEntities(String(value)) : value;
    });
    if (isEmptyBracketKey) val = isArray(val) ? [ val ] : val;
    if (options.comma && isArray(val) && val.length > options.arrayLimit) val = utils.combine([], val, options.arrayLimit, options.plainObjects, options.throwOnLimitExceeded);
    if (key !== null) {
     var existing = has.call(obj, key);
     if (existing && (options.duplicates === "combine" || isEmptyBracketKey)) obj[key] = utils.combine(obj[key], val, options.arrayLimit, options.plainObjects, options.throwOnLimitExceeded); else if (!existing || options.duplicates === "last") obj[key] = val;
    }
   }
   return obj;
  };
  var stripWrappingBrackets = function(key) {
   return key.charAt(0) === "[" && key.charAt(key.length - 1) === "]" ? key.slice(1, -1) : key;
  };
  var parseObject = function(chain, val, options, valuesParsed) {
   var currentArrayLength = 0;
   if (chain.length > 0 && chain[chain.length - 1] === "[]") {
    var parentKey = chain.slice(0, -1).join("");
    currentArrayLength = Array.isArray(val) && val[parentKey] ? val[parentKey].length : 0;
   }
   var leaf = valuesParsed ? val : parseArrayValue(val, options, currentArrayLength);
   for (var i = chain.length - 1; i >= 0; --i) {
    var obj;
    var root = chain[i];
    if (root === "[]" && options.parseArrays) if (utils.isOverflow(leaf)) obj = leaf; else obj = options.allowEmptyArrays && (leaf === "" || options.strictNullHandling && leaf === null) ? [] : utils.combine([], leaf, options.arrayLimit, options.plainObjects, options.throwOnLimitExceeded); else {
     obj = options.plainObjects ? {
      __proto__: null
     } : {};
     var cleanRoot = stripWrappingBrackets(root);
     var decodedRoot = options.decodeDotInKeys ? cleanRoot.replace(/%2E/gi, ".") : cleanRoot;
     var index = parseInt(decodedRoot, 10);
     var isValidArrayIndex = !isNaN(index) && root !== decodedRoot && String(index) === decodedRoot && index >= 0 && options.parseArrays;
     if (!options.parseArrays && decodedRoot === "") obj[0] = leaf; else if (isValidArrayIndex && index < options.arrayLimit) {
      obj = [];
      obj[index] = leaf;
     } else if (isValidArrayIndex && options.throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array."); else if (isValidArrayIndex) {
      obj[index] = leaf;
      utils.markOverflow(obj, index);
     } else if (decodedRoot !== "__proto__") obj[decodedRoot] = leaf;
    }
    leaf = obj;
   }
   return leaf;
  };
  var topLevelDotsToBrackets = function(key) {
   var result = "";
   var depth = 0;
   for (var i = 0; i < key.length; i += 1) {
    var cu = key.charCodeAt(i);
    if (cu === 91) {
     depth += 1;
     result += "[";
    } else if (cu === 93) {
     if (depth > 0) depth -= 1;
     result += "]";
    } else if (cu === 46 && depth === 0 && i + 1 < key.length && key.charCodeAt(i + 1) !== 46 && key.charCodeAt(i + 1) !== 91) {
     var start = i + 1;
     var j = start;
     while (j < key.length && key.charCodeAt(j) !== 46 && key.charCodeAt(j) !== 91) j += 1;
     result += "[" + key.slice(start, j) + "]";
     i = j - 1;
    } else result += key.charAt(i);
   }
   return result;
  };
  var splitKeyIntoSegments = function(originalKey, options) {
   var key = options.allowDots ? topLevelDotsToBrackets(originalKey) : originalKey;
   if (options.depth <= 0) {
    if (!options.plainObjects && has.call(Object.prototype, stripWrappingBrackets(key))) if (!options.allowPrototypes) return;
    return [ key ];
   }
   var segments = [];
   var first = key.indexOf("[");
   var parent = first >= 0 ? key.slice(0, first) : key;
   if (parent) {
    if (!options.plainObjects && has.call(Object.prototype, parent)) if (!options.allowPrototypes) return;
    segments[segments.length] = parent;
   }
   var n = key.length;
   var open = first;
   var collected = 0;
   while (open >= 0 && collected < options.depth) {
    var level = 1;
    var i = open + 1;
    var close = -1;
    while (i < n && close < 0) {
     var cu = key.charCodeAt(i);
     if (cu === 91) level += 1; else if (cu === 93) {
      level -= 1;
      if (level === 0) close = i;
     }
     i += 1;
    }
    if (close < 0) {
     segments[segments.length] = "[" + key.slice(open) + "]";
     return segments;
    }
    var seg = key.slice(open, close + 1);
    var content = seg.slice(1, -1);
    if (!options.plainObjects && has.call(Object.prototype, content) && !options.allowPrototypes) return;
    segments[segments.length] = seg;
    collected += 1;
    open = key.indexOf("[", close + 1);
   }
   if (open >= 0) {
    if (options.strictDepth === true) throw new RangeError("Input depth exceeded depth option of " + options.depth + " and strictDepth is true");
    segments[segments.length] = "[" + key.slice(open) + "]";
   }
   return segments;
  };
  var parseKeys = function(givenKey, val, options, valuesParsed) {
   if (!givenKey) return;
   var keys = splitKeyIntoSegments(givenKey, options);
   if (!keys) return;
   return parseObject(keys, val, options, valuesParsed);
  };
  var normalizeParseOptions = function(opts) {
   if (!opts) return defaults;
   if (typeof opts.allowEmptyArrays !== "undefined" && typeof opts.allowEmptyArrays !== "boolean") throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
   if (typeof opts.decodeDotInKeys !== "undefined" && typeof opts.decodeDotInKeys !== "boolean") throw new TypeError("`decodeDotInKeys` option can only be `true` or `false`, when provided");
   if (opts.decoder !== null && typeof opts.decoder !== "undefined" && typeof opts.decoder !== "function") throw new TypeError("Decoder has to be a function.");
   if (typeof opts.charset !== "undefined" && opts.charset !== "utf-8" && opts.charset !== "iso-8859-1") throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
   if (typeof opts.throwOnLimitExceeded !== "undefined" && typeof opts.throwOnLimitExceeded !== "boolean") throw new TypeError("`throwOnLimitExceeded` option must be a boolean");
   var charset = typeof opts.charset === "undefined" ? defaults.charset : opts.charset;
   var duplicates = typeof opts.duplicates === "undefined" ? defaults.duplicates : opts.duplicates;
   if (duplicates !== "combine" && duplicates !== "first" && duplicates !== "last") throw new TypeError("The duplicates option must be either combine, first, or last");
   var allowDots = typeof opts.allowDots === "undefined" ? opts.decodeDotInKeys === true ? true : defaults.allowDots : !!opts.allowDots;
   return {
    allowDots: allowDots,
    allowEmptyArrays: typeof opts.allowEmptyArrays === "boolean" ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
    allowPrototypes: typeof opts.allowPrototypes === "boolean" ? opts.allowPrototypes : defaults.allowPrototypes,
    allowSparse: typeof opts.allowSparse === "boolean" ? opts.allowSparse : defaults.allowSparse,
    arrayLimit: typeof opts.arrayLimit === "number" ? opts.arrayLimit : defaults.arrayLimit,
    charset: charset,
    charsetSentinel: typeof opts.charsetSentinel === "boolean" ? opts.charsetSentinel : defaults.charsetSentinel,
    comma: typeof opts.comma === "boolean" ? opts.comma : defaults.comma,
    decodeDotInKeys: typeof opts.decodeDotInKeys === "boolean" ? opts.decodeDotInKeys : defaults.decodeDotInKeys,
    decoder: typeof opts.decoder === "function" ? opts.decoder : defaults.decoder,
    delimiter: typeof opts.delimiter === "string" || utils.isRegExp(opts.delimiter) ? opts.delimiter : defaults.delimiter,
    depth: typeof opts.depth === "number" || opts.depth === false ? +opts.depth : defaults.depth,
    duplicates: duplicates,
    ignoreQueryPrefix: opts.ignoreQueryPrefix === true,
    interpretNumericEntities: typeof opts.interpretNumericEntities === "boolean" ? opts.interpretNumericEntities : defaults.interpretNumericEntities,
    parameterLimit: typeof opts.parameterLimit === "number" ? opts.parameterLimit : defaults.parameterLimit,
    parseArrays: opts.parseArrays !== false,
    plainObjects: typeof opts.plainObjects === "boolean" ? opts.plainObjects : defaults.plainObjects,
    strictDepth: typeof opts.strictDepth === "boolean" ? !!opts.strictDepth : defaults.strictDepth,
    strictMerge: typeof opts.strictMerge === "boolean" ? !!opts.strictMerge : defaults.strictMerge,
    strictNullHandling: typeof opts.strictNullHandling === "boolean" ? opts.strictNullHandling : defaults.strictNullHandling,
    throwOnLimitExceeded: typeof opts.throwOnLimitExceeded === "boolean" ? opts.throwOnLimitExceeded : false
   };
  };
  module.exports = function(str, opts) {
   var options = normalizeParseOptions(opts);
   if (str === "" || str === null || typeof str === "undefined") return options.plainObjects ? {
    __proto__: null
   } : {};
   var tempObj = typeof str === "string" ? parseValues(str, options) : copyInput(str);
   var obj = options.plainObjects ? {
    __proto__: null
   } : {};
   var keys = Object.keys(tempObj);
   for (var i = 0; i < keys.length; ++i) {
    var key = keys[i];
    var newObj = parseKeys(key, tempObj[key], options, typeof str === "string");
    obj = utils.merge(obj, newObj, options);
   }
   if (options.allowSparse === true) return obj;
   return utils.compact(obj);
  };
 }),
 1293: ((module, __unused_webpack_exports, __webpack_require__) => {
  var getSideChannel = __webpack_require__(4753);
  var utils = __webpack_require__(5225);
  var formats = __webpack_require__(6032);
  var has = Object.prototype.hasOwnProperty;
  var arrayPrefixGenerators = {
   brackets: function(prefix) {
    return prefix + "[]";
   },
   comma: "comma",
   indices: function(prefix, key) {
    return prefix + "[" + key + "]";
   },
   repeat: function(prefix) {
    return prefix;
   }
  };
  var isArray = Array.isArray;
  var push = Array.prototype.push;
  var pushToArray = function(arr, valueOrArray) {
   push.apply(arr, isArray(valueOrArray) ? valueOrArray : [ valueOrArray ]);
  };
  var toISO = Date.prototype.toISOString;
  var defaultFormat = formats["default"];
  var defaults = {
   addQueryPrefix: false,
   allowDots: false,
   allowEmptyArrays: false,
   arrayFormat: "indices",
   charset: "utf-8",
   charsetSentinel: false,
   commaRoundTrip: false,
   delimiter: "&",
   depth: 1 / 0,
   encode: true,
   encodeDotInKeys: false,
   encoder: utils.encode,
   encodeValuesOnly: false,
   filter: void 0,
   format: defaultFormat,
   formatter: formats.formatters[defaultFormat],
   indices: false,
   serializeDate: function(date) {
    return toISO.call(date);
   },
   skipNulls: false,
   strictNullHandling: false
  };
  var isNonNullishPrimitive = function(v) {
   return typeof v === "string" || typeof v === "number" || typeof v === "boolean" || typeof v === "symbol" || typeof v === "bigint";
  };
  var sentinel = {};
  var stringify = function stringify(object, prefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, sideChannel, depth, currentDepth) {
   var obj = object;
   if (currentDepth > depth) throw new RangeError("Input depth exceeded depth option of " + depth);
   var tmpSc = sideChannel;
   var step = 0;
   var findFlag = false;
   while ((tmpSc = tmpSc.get(sentinel)) !== void 0 && !findFlag) {
    var pos = tmpSc.get(object);
    step += 1;
    if (typeof pos !== "undefined") if (pos === step) throw new RangeError("Cyclic object value"); else findFlag = true;
    if (typeof tmpSc.get(sentinel) === "undefined") step = 0;
   }
   obj = typeof filter === "function" ? filter(prefix, obj) : obj;
   if (obj instanceof Date) obj = serializeDate(obj); else if (generateArrayPrefix === "comma" && isArray(obj)) obj = utils.maybeMap(obj, function(value) {
    if (value instanceof Date) return serializeDate(value);
    return value;
   });
   if (obj === null) {
    if (strictNullHandling) return formatter(encoder && !encodeValuesOnly ? encoder(prefix, defaults.encoder, charset, "key", format) : prefix);
    obj = "";
   }
   if (isNonNullishPrimitive(obj) || utils.isBuffer(obj)) {
    if (encoder) {
     var keyValue = encodeValuesOnly ? prefix : encoder(prefix, defaults.encoder, charset, "key", format);
     return [ formatter(keyValue) + "=" + formatter(encoder(obj, defaults.encoder, charset, "value", format)) ];
    }
    return [ formatter(prefix) + "=" + formatter(String(obj)) ];
   }
   var values = [];
   if (typeof obj === "undefined") return values;
   var objKeys;
   if (generateArrayPrefix === "comma" && isArray(obj)) {
    if (encodeValuesOnly && encoder) obj = utils.maybeMap(obj, function(v) {
     return v == null ? v : encoder(v, defaults.encoder, charset, "value", format);
    });
    objKeys = [ {
     value: obj.length > 0 ? utils.toCoercible(obj).join(",") || null : void 0
    } ];
   } else if (isArray(filter)) objKeys = filter; else {
    var keys = Object.keys(obj);
    objKeys = sort ? keys.sort(sort) : keys;
   }
   var encodedPrefix = String(prefix);
   var adjustedPrefix = commaRoundTrip && isArray(obj) && obj.length === 1 ? encodedPrefix + "[]" : encodedPrefix;
   if (allowEmptyArrays && isArray(obj) && obj.length === 0 && Object.keys(obj).length === 0) return formatter(encoder && !encodeValuesOnly ? encoder(adjustedPrefix, defaults.encoder, charset, "key", format) : adjustedPrefix) + "[]";
   for (var j = 0; j < objKeys.length; ++j) {
    var key = objKeys[j];
    var value = typeof key === "object" && key && typeof key.value !== "undefined" ? key.value : obj[key];
    if (skipNulls && value === null) continue;
    var encodedKey = allowDots && encodeDotInKeys ? String(key).replace(/\./g, "%2E") : String(key);
    var keyPrefix = isArray(obj) ? typeof generateArrayPrefix === "function" ? generateArrayPrefix(adjustedPrefix, encodedKey) : adjustedPrefix : adjustedPrefix + (allowDots ? "." + encodedKey : "[" + encodedKey + "]");
    sideChannel.set(object, step);
    var valueSideChannel = getSideChannel();
    valueSideChannel.set(sentinel, sideChannel);
    pushToArray(values, stringify(value, keyPrefix, generateArrayPrefix, commaRoundTrip, allowEmptyArrays, strictNullHandling, skipNulls, encodeDotInKeys, generateArrayPrefix === "comma" && encodeValuesOnly && isArray(obj) ? null : encoder, filter, sort, allowDots, serializeDate, format, formatter, encodeValuesOnly, charset, valueSideChannel, depth, currentDepth + 1));
   }
   return values;
  };
  var normalizeStringifyOptions = function(opts) {
   if (!opts) return defaults;
   if (typeof opts.allowEmptyArrays !== "undefined" && typeof opts.allowEmptyArrays !== "boolean") throw new TypeError("`allowEmptyArrays` option can only be `true` or `false`, when provided");
   if (typeof opts.encodeDotInKeys !== "undefined" && typeof opts.encodeDotInKeys !== "boolean") throw new TypeError("`encodeDotInKeys` option can only be `true` or `false`, when provided");
   if (opts.encoder !== null && typeof opts.encoder !== "undefined" && typeof opts.encoder !== "function") throw new TypeError("Encoder has to be a function.");
   var charset = opts.charset || defaults.charset;
   if (typeof opts.charset !== "undefined" && opts.charset !== "utf-8" && opts.charset !== "iso-8859-1") throw new TypeError("The charset option must be either utf-8, iso-8859-1, or undefined");
   var format = formats["default"];
   if (typeof opts.format !== "undefined") {
    if (!has.call(formats.formatters, opts.format)) throw new TypeError("Unknown format option provided.");
    format = opts.format;
   }
   var formatter = formats.formatters[format];
   var filter = defaults.filter;
   if (typeof opts.filter === "function" || isArray(opts.filter)) filter = opts.filter;
   var arrayFormat;
   if (has.call(arrayPrefixGenerators, opts.arrayFormat)) arrayFormat = opts.arrayFormat; else if ("indices" in opts) arrayFormat = opts.indices ? "indices" : "repeat"; else arrayFormat = defaults.arrayFormat;
   if ("commaRoundTrip" in opts && typeof opts.commaRoundTrip !== "boolean") throw new TypeError("`commaRoundTrip` must be a boolean, or absent");
   var allowDots = typeof opts.allowDots === "undefined" ? opts.encodeDotInKeys === true ? true : defaults.allowDots : !!opts.allowDots;
   return {
    addQueryPrefix: typeof opts.addQueryPrefix === "boolean" ? opts.addQueryPrefix : defaults.addQueryPrefix,
    allowDots: allowDots,
    allowEmptyArrays: typeof opts.allowEmptyArrays === "boolean" ? !!opts.allowEmptyArrays : defaults.allowEmptyArrays,
    arrayFormat: arrayFormat,
    charset: charset,
    charsetSentinel: typeof opts.charsetSentinel === "boolean" ? opts.charsetSentinel : defaults.charsetSentinel,
    commaRoundTrip: !!opts.commaRoundTrip,
    delimiter: typeof opts.delimiter === "undefined" ? defaults.delimiter : opts.delimiter,
    depth: typeof opts.depth === "number" ? opts.depth : defaults.depth,
    encode: typeof opts.encode === "boolean" ? opts.encode : defaults.encode,
    encodeDotInKeys: typeof opts.encodeDotInKeys === "boolean" ? opts.encodeDotInKeys : defaults.encodeDotInKeys,
    encoder: typeof opts.encoder === "function" ? opts.encoder : defaults.encoder,
    encodeValuesOnly: typeof opts.encodeValuesOnly === "boolean" ? opts.encodeValuesOnly : defaults.encodeValuesOnly,
    filter: filter,
    format: format,
    formatter: formatter,
    serializeDate: typeof opts.serializeDate === "function" ? opts.serializeDate : defaults.serializeDate,
    skipNulls: typeof opts.skipNulls === "boolean" ? opts.skipNulls : defaults.skipNulls,
    sort: typeof opts.sort === "function" ? opts.sort : null,
    strictNullHandling: typeof opts.strictNullHandling === "boolean" ? opts.strictNullHandling : defaults.strictNullHandling
   };
  };
  module.exports = function(object, opts) {
   var obj = object;
   var options = normalizeStringifyOptions(opts);
   var objKeys;
   var filter;
   if (typeof options.filter === "function") {
    filter = options.filter;
    obj = filter("", obj);
   } else if (isArray(options.filter)) {
    filter = options.filter.slice();
    objKeys = filter;
   }
   var keys = [];
   if (typeof obj !== "object" || obj === null) return "";
   var generateArrayPrefix = arrayPrefixGenerators[options.arrayFormat];
   var commaRoundTrip = generateArrayPrefix === "comma" && options.commaRoundTrip;
   if (!objKeys) objKeys = Object.keys(obj);
   if (options.sort) objKeys.sort(options.sort);
   var sideChannel = getSideChannel();
   for (var i = 0; i < objKeys.length; ++i) {
    var key = objKeys[i];
    if (typeof key === "undefined" || key === null) continue;
    var value = obj[key];
    if (options.skipNulls && value === null) continue;
    var encodedKey = options.encodeDotInKeys ? String(key).replace(/\./g, "%2E") : String(key);
    pushToArray(keys, stringify(value, encodedKey, generateArrayPrefix, commaRoundTrip, options.allowEmptyArrays, options.strictNullHandling, options.skipNulls, options.encodeDotInKeys, options.encode ? options.encoder : null, filter, options.sort, options.allowDots, options.serializeDate, options.format, options.formatter, options.encodeValuesOnly, options.charset, sideChannel, options.depth, 0));
   }
   var joined = keys.join(options.delimiter);
   var prefix = options.addQueryPrefix === true ? "?" : "";
   if (options.charsetSentinel) if (options.charset === "iso-8859-1") prefix += "utf8=%26%2310003%3B" + options.delimiter; else prefix += "utf8=%E2%9C%93" + options.delimiter;
   return joined.length > 0 ? prefix + joined : "";
  };
 }),
 5225: ((module, __unused_webpack_exports, __webpack_require__) => {
  var formats = __webpack_require__(6032);
  var getSideChannel = __webpack_require__(4753);
  var defineProperty = __webpack_require__(9094);
  var has = Object.prototype.hasOwnProperty;
  var isArray = Array.isArray;
  var overflowChannel = getSideChannel();
  var markOverflow = function(obj, maxIndex) {
   overflowChannel.set(obj, maxIndex);
   return obj;
  };
  var isOverflow = function(obj) {
   return overflowChannel.has(obj);
  };
  var getMaxIndex = function(obj) {
   return overflowChannel.get(obj);
  };
  var setMaxIndex = function(obj, maxIndex) {
   overflowChannel.set(obj, maxIndex);
  };
  var conflictChannel = getSideChannel();
  var markConflict = function(obj, maxIndex) {
   conflictChannel.set(obj, maxIndex);
   return obj;
  };
  var isConflict = function(obj) {
   return conflictChannel.has(obj);
  };
  var getConflictIndex = function(obj) {
   return conflictChannel.get(obj);
  };
  var hexTable = function() {
   var array = [];
   for (var i = 0; i < 256; ++i) array[array.length] = "%" + ((i < 16 ? "0" : "") + i.toString(16)).toUpperCase();
   return array;
  }();
  var compactQueue = function(queue) {
   while (queue.length > 1) {
    var item = queue.pop();
    var obj = item.obj[item.prop];
    if (isArray(obj)) {
     var compacted = [];
     for (var j = 0; j < obj.length; ++j) if (typeof obj[j] !== "undefined") compacted[compacted.length] = obj[j];
     item.obj[item.prop] = compacted;
    }
   }
  };
  var arrayToObject = function(source, options) {
   var obj = options && options.plainObjects ? {
    __proto__: null
   } : {};
   for (var i = 0; i < source.length; ++i) if (typeof source[i] !== "undefined") obj[i] = source[i];
   return obj;
  };
  var setProperty = function(obj, key, value) {
   if (key === "__proto__" && defineProperty) defineProperty(obj, key, {
    configurable: true,
    enumerable: true,
    value: value,
    writable: true
   }); else obj[key] = value;
  };
  var maxNumericIndex = function(obj, min) {
   var max = min;
   var keys = Object.keys(obj);
   for (var i = 0; i < keys.length; ++i) {
    var num = parseInt(keys[i], 10);
    if (String(num) === keys[i] && num > max) max = num;
   }
   return max;
  };
  var countElements = function(arr) {
   var count = 0;
   for (var i = 0; i < arr.length; ++i) if (has.call(arr, i)) count += 1;
   return count;
  };
  var limitedPair = function(first, second, options) {
   var pair = [ first, second ];
   if (options && typeof options.arrayLimit === "number" && pair.length > options.arrayLimit) {
    if (options.throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
    return markOverflow(arrayToObject(pair, options), 1);
   }
   return pair;
  };
  var merge = function merge(target, source, options) {
   if (!source) return target;
   if (typeof source !== "object" && typeof source !== "function") {
    if (isArray(target)) {
     var nextIndex = target.length;
     if (options && typeof options.arrayLimit === "number" && countElements(target) >= options.arrayLimit) {
      if (options.throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
      return markOverflow(arrayToObject(target.concat(source), options), nextIndex);
     }
     target[nextIndex] = source;
    } else if (target && typeof target === "object") {
     if (isOverflow(target)) {
      var newIndex = getMaxIndex(target) + 1;
      target[newIndex] = source;
      setMaxIndex(target, newIndex);
     } else if (options && options.strictMerge && isConflict(target)) {
      var nextConflict = getConflictIndex(target) + 1;
      if (options.throwOnLimitExceeded && typeof options.arrayLimit === "number" && nextConflict >= options.arrayLimit) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
      target[nextConflict] = source;
      markConflict(target, nextConflict);
     } else if (options && options.strictMerge) {
      var conflict = limitedPair(target, source, options);
      return isArray(conflict) ? markConflict(conflict, 1) : conflict;
     } else if (options && (options.plainObjects || options.allowPrototypes) || !has.call(Object.prototype, source)) target[source] = true;
    } else return limitedPair(target, source, options);
    return target;
   }
   if (!target || typeof target !== "object") {
    if (isOverflow(source)) {
     var sourceKeys = Object.keys(source);
     var result = options && options.plainObjects ? {
      __proto__: null,
      0: target
     } : {
      0: target
     };
     for (var m = 0; m < sourceKeys.length; m++) {
      var oldKey = parseInt(sourceKeys[m], 10);
      result[oldKey + 1] = source[sourceKeys[m]];
     }
     return markOverflow(result, getMaxIndex(source) + 1);
    }
    var combined = [ target ].concat(source);
    if (options && typeof options.arrayLimit === "number" && combined.length > options.arrayLimit) {
     if (options.throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
     return markOverflow(arrayToObject(combined, options), combined.length - 1);
    }
    return combined;
   }
   var mergeTarget = target;
   if (isArray(target) && !isArray(source)) {
    mergeTarget = arrayToObject(target, options);
    if (isConflict(target)) markConflict(mergeTarget, target.length - 1);
   }
   if (isArray(target) && isArray(source)) {
    source.forEach(function(item, i) {
     if (has.call(target, i)) {
      var targetItem = target[i];
      if (targetItem && typeof targetItem === "object" && item && typeof item === "object") target[i] = merge(targetItem, item, options); else target[target.length] = item;
     } else target[i] = item;
    });
    if (options && typeof options.arrayLimit === "number" && countElements(target) > options.arrayLimit) {
     if (options.throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + options.arrayLimit + " element" + (options.arrayLimit === 1 ? "" : "s") + " allowed in an array.");
     return markOverflow(arrayToObject(target, options), target.length - 1);
    }
    return target;
   }
   return Object.keys(source).reduce(function(acc, key) {
    var value = source[key];
    if (has.call(acc, key)) setProperty(acc, key, merge(acc[key], value, options)); else setProperty(acc, key, value);
    if (isOverflow(source) && !isOverflow(acc)) markOverflow(acc, maxNumericIndex(acc, getMaxIndex(source)));
    if (isOverflow(acc)) {
     var keyNum = parseInt(key, 10);
     if (String(keyNum) === key && keyNum >= 0 && keyNum > getMaxIndex(acc)) setMaxIndex(acc, keyNum);
    }
    if (isConflict(acc)) {
     var conflictKey = parseInt(key, 10);
     if (String(conflictKey) === key && conflictKey > getConflictIndex(acc)) markConflict(acc, conflictKey);
    }
    return acc;
   }, mergeTarget);
  };
  var assign = function(target, source) {
   return Object.keys(source).reduce(function(acc, key) {
    setProperty(acc, key, source[key]);
    return acc;
   }, target);
  };
  var decode = function(str, defaultDecoder, charset) {
   if (typeof str === "string" && str.indexOf("%") === -1) return str.indexOf("+") === -1 ? str : str.replace(/\+/g, " ");
   var strWithoutPlus = str.replace(/\+/g, " ");
   if (charset === "iso-8859-1") return strWithoutPlus.replace(/%[0-9a-f]{2}/gi, unescape);
   try {
    return decodeURIComponent(strWithoutPlus);
   } catch (e) {
    return strWithoutPlus;
   }
  };
  var hasToPrimitive = typeof Symbol === "function" && typeof Symbol.toPrimitive === "symbol";
  var arrayJoin = Array.prototype.join;
  var arrayToString = Array.prototype.toString;
  var objectToString = Object.prototype.toString;
  var toCoercible = function toCoercible(value, joining) {
   if (!value || typeof value !== "object" && typeof value !== "function") return value;
   if (hasToPrimitive && value[Symbol.toPrimitive] != null) return value;
   if (isArray(value) && value.toString === arrayToString && value.join === arrayJoin) {
    var ancestors = joining || getSideChannel();
    if (ancestors.has(value)) return "";
    ancestors.set(value, true);
    var copy;
    for (var i = 0; i < value.length; i += 1) {
     var item = value[i];
     var coerced = toCoercible(item, ancestors);
     if (!copy && coerced !== item) {
      copy = [];
      for (var j = 0; j < i; j += 1) copy[j] = value[j];
     }
     if (copy) copy[i] = coerced;
    }
    ancestors["delete"](value);
    return copy || value;
   }
   if (typeof value.toString === "function") return value;
   var valueOf = value.valueOf;
   if (typeof valueOf === "function") {
    var primitive = valueOf.call(value);
    if (!primitive || typeof primitive !== "object" && typeof primitive !== "function") return String(primitive);
   }
   return objectToString.call(value);
  };
  var limit = 1024;
  var encode = function(str, defaultEncoder, charset, kind, format) {
   if (str.length === 0) return str;
   var string = str;
   if (typeof str === "symbol") string = Symbol.prototype.toString.call(str); else if (typeof str !== "string") string = String(toCoercible(str));
   if (charset === "iso-8859-1") return escape(string).replace(/%u[0-9a-f]{4}/gi, function($0) {
    return "%26%23" + parseInt($0.slice(2), 16) + "%3B";
   }).replace(/\+/g, "%2B");
   var out = "";
   for (var j = 0; j < string.length; j += limit) {
    var segment = string.length >= limit ? string.slice(j, j + limit) : string;
    if (j + limit < string.length) {
     var last = segment.charCodeAt(segment.length - 1);
     if (last >= 55296 && last <= 56319) {
      segment = segment.slice(0, -1);
      j -= 1;
     }
    }
    var arr = [];
    for (var i = 0; i < segment.length; ++i) {
     var c = segment.charCodeAt(i);
     if (c === 45 || c === 46 || c === 95 || c === 126 && format !== formats.WHATWG || c >= 48 && c <= 57 || c >= 65 && c <= 90 || c >= 97 && c <= 122 || format === formats.RFC1738 && (c === 40 || c === 41) || format === formats.WHATWG && c === 42) {
      arr[arr.length] = segment.charAt(i);
      continue;
     }
     if (c < 128) {
      arr[arr.length] = hexTable[c];
      continue;
     }
     if (c < 2048) {
      arr[arr.length] = hexTable[192 | c >> 6] + hexTable[128 | c & 63];
      continue;
     }
     if (c < 55296 || c >= 57344) {
      arr[arr.length] = hexTable[224 | c >> 12] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
      continue;
     }
     var next = segment.charCodeAt(i + 1);
     if (c <= 56319 && next >= 56320 && next <= 57343) {
      i += 1;
      c = 65536 + ((c & 1023) << 10 | next & 1023);
      arr[arr.length] = hexTable[240 | c >> 18] + hexTable[128 | c >> 12 & 63] + hexTable[128 | c >> 6 & 63] + hexTable[128 | c & 63];
     } else arr[arr.length] = "%EF%BF%BD";
    }
    out += arr.join("");
   }
   return out;
  };
  var compact = function(value) {
   var queue = [ {
    obj: {
     o: value
    },
    prop: "o"
   } ];
   var refs = getSideChannel();
   for (var i = 0; i < queue.length; ++i) {
    var item = queue[i];
    var obj = item.obj[item.prop];
    var keys = Object.keys(obj);
    for (var j = 0; j < keys.length; ++j) {
     var key = keys[j];
     var val = obj[key];
     if (typeof val === "object" && val !== null && !refs.has(val)) {
      queue[queue.length] = {
       obj: obj,
       prop: key
      };
      refs.set(val, true);
     }
    }
   }
   compactQueue(queue);
   return value;
  };
  var isRegExp = function(obj) {
   return Object.prototype.toString.call(obj) === "[object RegExp]";
  };
  var isBuffer = function(obj) {
   if (!obj || typeof obj !== "object") return false;
   return !!(obj.constructor && typeof obj.constructor.isBuffer === "function" && obj.constructor.isBuffer(obj));
  };
  var combine = function(a, b, arrayLimit, plainObjects, throwOnLimitExceeded) {
   if (isOverflow(a)) {
    if (throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + arrayLimit + " element" + (arrayLimit === 1 ? "" : "s") + " allowed in an array.");
    var bValues = isArray(b) ? b : [ b ];
    var newIndex = getMaxIndex(a);
    for (var i = 0; i < bValues.length; ++i) {
     newIndex += 1;
     a[newIndex] = bValues[i];
    }
    setMaxIndex(a, newIndex);
    return a;
   }
   var result = [].concat(a, b);
   if (result.length > arrayLimit) {
    if (throwOnLimitExceeded) throw new RangeError("Array limit exceeded. Only " + arrayLimit + " element" + (arrayLimit === 1 ? "" : "s") + " allowed in an array.");
    return markOverflow(arrayToObject(result, {
     plainObjects: plainObjects
    }), result.length - 1);
   }
   return result;
  };
  var maybeMap = function(val, fn) {
   if (isArray(val)) {
    var mapped = [];
    for (var i = 0; i < val.length; i += 1) mapped[mapped.length] = fn(val[i]);
    return mapped;
   }
   return fn(val);
  };
  module.exports = {
   arrayToObject: arrayToObject,
   assign: assign,
   combine: combine,
   compact: compact,
   decode: decode,
   encode: encode,
   isBuffer: isBuffer,
   isOverflow: isOverflow,
   isRegExp: isRegExp,
   markOverflow: markOverflow,
   maybeMap: maybeMap,
   merge: merge,
   setProperty: setProperty,
   toCoercible: toCoercible
  };
 }),
 3058: ((module, exports, __webpack_require__) => {
  var buffer = __webpack_require__(181);
  var Buffer = buffer.Buffer;
  function copyProps(src, dst) {
   for (var key in src) dst[key] = src[key];
  }
  if (Buffer.from && Buffer.alloc && Buffer.allocUnsafe && Buffer.allocUnsafeSlow) module.exports = buffer; else {
   copyProps(buffer, exports);
   exports.Buffer = SafeBuffer;
  }
  function SafeBuffer(arg, encodingOrOffset, length) {
   return Buffer(arg, encodingOrOffset, length);
  }
  SafeBuffer.prototype = Object.create(Buffer.prototype);
  copyProps(Buffer, SafeBuffer);
  SafeBuffer.from = function(arg, encodingOrOffset, length) {
   if (typeof arg === "number") throw new TypeError("Argument must not be a number");
   return Buffer(arg, encodingOrOffset, length);
  };
  SafeBuffer.alloc = function(size, fill, encoding) {
   if (typeof size !== "number") throw new TypeError("Argument must be a number");
   var buf = Buffer(size);
   if (fill !== void 0) if (typeof encoding === "string") buf.fill(fill, encoding); else buf.fill(fill); else buf.fill(0);
   return buf;
  };
  SafeBuffer.allocUnsafe = function(size) {
   if (typeof size !== "number") throw new TypeError("Argument must be a number");
   return Buffer(size);
  };
  SafeBuffer.allocUnsafeSlow = function(size) {
   if (typeof size !== "number") throw new TypeError("Argument must be a number");
   return buffer.SlowBuffer(size);
  };
 }),
 8948: ((module, __unused_webpack_exports, __webpack_require__) => {
  var inspect = __webpack_require__(506);
  var $TypeError = __webpack_require__(3314);
  var listGetNode = function(list, key, isDelete) {
   var prev = list;
   var curr;
   for (;(curr = prev.next) != null; prev = curr) if (curr.key === key) {
    prev.next = curr.next;
    if (!isDelete) {
     curr.next = list.next;
     list.next = curr;
    }
    return curr;
   }
  };
  var listGet = function(objects, key) {
   if (!objects) return;
   var node = listGetNode(objects, key);
   return node && node.value;
  };
  var listSet = function(objects, key, value) {
   var node = listGetNode(objects, key);
   if (node) node.value = value; else objects.next = {
    key: key,
    next: objects.next,
    value: value
   };
  };
  var listHas = function(objects, key) {
   if (!objects) return false;
   return !!listGetNode(objects, key);
  };
  var listDelete = function(objects, key) {
   if (objects) return listGetNode(objects, key, true);
  };
  module.exports = function() {
   var $o;
   var channel = {
    assert: function(key) {
     if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + inspect(key));
    },
    delete: function(key) {
     var deletedNode = listDelete($o, key);
     if (deletedNode && $o && !$o.next) $o = void 0;
     return !!deletedNode;
    },
    get: function(key) {
     return listGet($o, key);
    },
    has: function(key) {
     return listHas($o, key);
    },
    set: function(key, value) {
     if (!$o) $o = {
      next: void 0
     };
     listSet($o, key, value);
    }
   };
   return channel;
  };
 }),
 2622: ((module, __unused_webpack_exports, __webpack_require__) => {
  var GetIntrinsic = __webpack_require__(470);
  var callBound = __webpack_require__(3105);
  var inspect = __webpack_require__(506);
  var $TypeError = __webpack_require__(3314);
  var $Map = GetIntrinsic("%Map%", true);
  var $mapGet = callBound("Map.prototype.get", true);
  var $mapSet = callBound("Map.prototype.set", true);
  var $mapHas = callBound("Map.prototype.has", true);
  var $mapDelete = callBound("Map.prototype.delete", true);
  var $mapSize = callBound("Map.prototype.size", true);
  module.exports = !!$Map && function() {
   var $m;
   var channel = {
    assert: function(key) {
     if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + inspect(key));
    },
    delete: function(key) {
     if ($m) {
      var result = $mapDelete($m, key);
      if ($mapSize($m) === 0) $m = void 0;
      return result;
     }
     return false;
    },
    get: function(key) {
     if ($m) return $mapGet($m, key);
    },
    has: function(key) {
     if ($m) return $mapHas($m, key);
     return false;
    },
    set: function(key, value) {
     if (!$m) $m = new $Map;
     $mapSet($m, key, value);
    }
   };
   return channel;
  };
 }),
 2870: ((module, __unused_webpack_exports, __webpack_require__) => {
  var GetIntrinsic = __webpack_require__(470);
  var callBound = __webpack_require__(3105);
  var inspect = __webpack_require__(506);
  var getSideChannelMap = __webpack_require__(2622);
  var $TypeError = __webpack_require__(3314);
  var $WeakMap = GetIntrinsic("%WeakMap%", true);
  var $weakMapGet = callBound("WeakMap.prototype.get", true);
  var $weakMapSet = callBound("WeakMap.prototype.set", true);
  var $weakMapHas = callBound("WeakMap.prototype.has", true);
  var $weakMapDelete = callBound("WeakMap.prototype.delete", true);
  module.exports = $WeakMap ? function() {
   var $wm;
   var $m;
   var channel = {
    assert: function(key) {
     if (!channel.has(key)) throw new $TypeError("Side channel does not contain " + inspect(key));
    },
    delete: function(key) {
     if ($WeakMap && key && (typeof key === "object" || typeof key === "function")) {
      if ($wm) return $weakMapDelete($wm, key);
     } else if (getSideChannelMap) if ($m) return $m["delete"](key);
     return false;
    },
    get: function(key) {
     if ($WeakMap && key && (typeof key === "object" || typeof key === "function")) if ($wm) return $weakMapGet($wm, key);
     return $m && $m.get(key);
    },
    has: function(key) {
     if ($WeakMap && key && (typeof key === "object" || typeof key === "function")) if ($wm) return $weakMapHas($wm, key);
     return !!$m && $m.has(key);
    },
    set: function(key, value) {
     if ($WeakMap && key && (typeof key === "object" || typeof key === "function")) {
      if (!$wm) $wm = new $WeakMap;
      $weakMapSet($wm, key, value);
     } else if (getSideChannelMap) {
      if (!$m) $m = getSideChannelMap();
      $m.set(key, value);
     }
    }
   };
   return channel;
  } : getSideChannelMap;
 }),
 4753: ((module, __unused_webpack_exports, __webpack_require__) => {
  var $TypeError = __webpack_require__(3314);
  var inspect = __webpack_require__(506);
  var getSideChannelList = __webpack_require__(8948);
  var getSideChannelMap = __webpack_require__(2622);
  var getSideChannelWeakMap = __webpack_require__(2870);
  var makeChannel = getSideChannelWeakMap || getSideChannelMap || getSideChannelList;
  module.exports = function() {
   var $channelData;
   var channel = {
    assert: function(key) {
     if (!channel.has(key)) {
      var keyDesc = key && Object(key) === key ? "the given object key" : inspect(key);
      throw new $TypeError("Side channel does not contain " + keyDesc);
     }
    },
    delete: function(key) {
     return !!$channelData && $channelData["delete"](key);
    },
    get: function(key) {
     return $channelData && $channelData.get(key);
    },
    has: function(key) {
     return !!$channelData && $channelData.has(key);
    },
    set: function(key, value) {
     if (!$channelData) $channelData = makeChannel();
     $channelData.set(key, value);
    }
   };
   return channel;
  };
 }),
 3863: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const RequestClient_1 = __importDefault(__webpack_require__(4666));
  const os = __webpack_require__(857);
  const url = __webpack_require__(7016);
  const moduleInfo = __webpack_require__(266);
  const util = __webpack_require__(9023);
  const RestException = __webpack_require__(679);
  var Twilio;
  (function(Twilio) {
   class Client {
    constructor(username, password, opts) {
     this.setOpts(opts);
     this.username = username ?? this.env?.TWILIO_ACCOUNT_SID ?? process.env.TWILIO_ACCOUNT_SID;
     this.password = password ?? this.env?.TWILIO_AUTH_TOKEN ?? process.env.TWILIO_AUTH_TOKEN;
     this.accountSid = "";
     this.setAccountSid(this.opts?.accountSid || this.username);
     this.invalidateOAuth();
    }
    setOpts(opts) {
     this.opts = opts || {};
     this.env = this.opts.env || {};
     this.edge = this.opts.edge ?? this.env.TWILIO_EDGE ?? process.env.TWILIO_EDGE;
     this.region = this.opts.region ?? this.env.TWILIO_REGION ?? process.env.TWILIO_REGION;
     this.logLevel = this.opts.logLevel ?? this.env.TWILIO_LOG_LEVEL ?? process.env.TWILIO_LOG_LEVEL;
     this.timeout = this.opts.timeout;
     this.keepAlive = this.opts.keepAlive;
     this.keepAliveMsecs = this.opts.keepAliveMsecs;
     this.maxSockets = this.opts.maxSockets;
     this.maxTotalSockets = this.opts.maxTotalSockets;
     this.maxFreeSockets = this.opts.maxFreeSockets;
     this.scheduling = this.opts.scheduling;
     this.ca = this.opts.ca;
     this.autoRetry = this.opts.autoRetry || false;
     this.maxRetryDelay = this.opts.maxRetryDelay;
     this.maxRetries = this.opts.maxRetries;
     this.validationClient = this.opts.validationClient;
     this.userAgentExtensions = this.opts.userAgentExtensions || [];
     this._httpClient = this.opts.httpClient;
     if (this.opts.lazyLoading === false) this._httpClient = this.httpClient;
    }
    setAccountSid(accountSid) {
     this.accountSid = accountSid || "";
     if (this.accountSid && !this.accountSid?.startsWith("AC")) {
      const apiKeyMsg = this.accountSid?.startsWith("SK") ? ". The given SID indicates an API Key which requires the accountSid to be passed as an additional option" : "";
      throw new Error("accountSid must start with AC" + apiKeyMsg);
     }
    }
    setCredentialProvider(credentialProvider) {
     this.credentialProvider = credentialProvider;
     this.accountSid = "";
     this.invalidateBasicAuth();
    }
    invalidateBasicAuth() {
     this.username = void 0;
     this.password = void 0;
    }
    invalidateOAuth() {
     this.credentialProvider = void 0;
    }
    get httpClient() {
     if (!this._httpClient) this._httpClient = new RequestClient_1.default({
      timeout: this.timeout,
      keepAlive: this.keepAlive,
      keepAliveMsecs: this.keepAliveMsecs,
      maxSockets: this.maxSockets,
      maxTotalSockets: this.maxTotalSockets,
      maxFreeSockets: this.maxFreeSockets,
      scheduling: this.scheduling,
      ca: this.ca,
      autoRetry: this.autoRetry,
      maxRetryDelay: this.maxRetryDelay,
      maxRetries: this.maxRetries,
      validationClient: this.validationClient
     });
     return this._httpClient;
    }
    request(opts) {
     opts = opts || {};
     if (!opts.method) throw new Error("method is required");
     if (!opts.uri) throw new Error("uri is required");
     const username = opts.username || this.username;
     const password = opts.password || this.password;
     const authStrategy = opts.authStrategy || this.credentialProvider?.toAuthStrategy();
     if (!authStrategy) {
      if (!username) (() => {
       throw new Error("username is required");
      })();
      if (!password) (() => {
       throw new Error("password is required");
      })();
     }
     const headers = opts.headers || {};
     const pkgVersion = moduleInfo.version;
     const osName = os.platform();
     const osArch = os.arch();
     const nodeVersion = process.version;
     headers["User-Agent"] = util.format("twilio-node/%s (%s %s) node/%s", pkgVersion, osName, osArch, nodeVersion);
     this.userAgentExtensions?.forEach(extension => {
      headers["User-Agent"] += ` ${extension}`;
     });
     headers["Accept-Charset"] = "utf-8";
     if ((opts.method === "post" || opts.method === "put") && !headers["Content-Type"]) headers["Content-Type"] = "application/x-www-form-urlencoded";
     if (opts.method !== "delete" && !headers["Accept"]) headers["Accept"] = "application/json";
     var uri = new url.URL(opts.uri);
     uri.hostname = this.getHostname(uri.hostname, this.edge, this.region);
     return this.httpClient?.request({
      method: opts.method,
      uri: uri.href,
      username: username,
      password: password,
      authStrategy: authStrategy,
      headers: headers,
      params: opts.params,
      data: opts.data,
      timeout: opts.timeout,
      allowRedirects: opts.allowRedirects,
      logLevel: opts.logLevel || this.opts?.logLevel
     });
    }
    getHostname(hostname, targetEdge, targetRegion) {
     const defaultRegion = "us1";
     const domain = hostname.split(".").slice(-2).join(".");
     const prefix = hostname.split("." + domain)[0];
     let [product, edge, region] = prefix.split(".");
     if (edge && !region) {
      region = edge;
      edge = void 0;
     }
     region = targetRegion || region || targetEdge && defaultRegion;
     if (!region) return hostname;
     edge = targetEdge || edge;
     return [ product, edge, region, domain ].filter(part => part).join(".");
    }
    validateSslCert() {
     return this.httpClient?.request({
      method: "get",
      uri: "https://tls-test.twilio.com:443"
     }).then(response => {
      if (response["statusCode"] < 200 || response["statusCode"] >= 300) throw new RestException(response);
      return response;
     });
    }
   }
   Twilio.Client = Client;
  })(Twilio || (Twilio = {}));
  module.exports = Twilio;
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
 4666: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __createBinding = this && this.__createBinding || (Object.create ? function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   var desc = Object.getOwnPropertyDescriptor(m, k);
   if (!desc || ("get" in desc ? !m.__esModule : desc.writable || desc.configurable)) desc = {
    enumerable: true,
    get: function() {
     return m[k];
    }
   };
   Object.defineProperty(o, k2, desc);
  } : function(o, m, k, k2) {
   if (k2 === void 0) k2 = k;
   o[k2] = m[k];
  });
  var __setModuleDefault = this && this.__setModuleDefault || (Object.create ? function(o, v) {
   Object.defineProperty(o, "default", {
    enumerable: true,
    value: v
   });
  } : function(o, v) {
   o["default"] = v;
  });
  var __importStar = this && this.__importStar || function() {
   var ownKeys = function(o) {
    ownKeys = Object.getOwnPropertyNames || function(o) {
     var ar = [];
     for (var k in o) if (Object.prototype.hasOwnProperty.call(o, k)) ar[ar.length] = k;
     return ar;
    };
    return ownKeys(o);
   };
   return function(mod) {
    if (mod && mod.__esModule) return mod;
    var result = {};
    if (mod != null) for (var k = ownKeys(mod), i = 0; i < k.length; i++) if (k[i] !== "default") __createBinding(result, mod, k[i]);
    __setModuleDefault(result, mod);
    return result;
   };
  }();
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const axios_1 = __importStar(__webpack_require__(7269));
  const fs = __importStar(__webpack_require__(9896));
  const https_proxy_agent_1 = __importDefault(__webpack_require__(9721));
  const qs_1 = __importDefault(__webpack_require__(240));
  const https = __importStar(__webpack_require__(5692));
  const response_1 = __importDefault(__webpack_require__(5658));
  const request_1 = __importDefault(__webpack_require__(2096));
  const ValidationToken_1 = __importDefault(__webpack_require__(8296));
  const DEFAULT_CONTENT_TYPE = "application/x-www-form-urlencoded";
  const DEFAULT_TIMEOUT = 3e4;
  const DEFAULT_INITIAL_RETRY_INTERVAL_MILLIS = 100;
  const DEFAULT_MAX_RETRY_DELAY = 3e3;
  const DEFAULT_MAX_RETRIES = 3;
  const DEFAULT_MAX_SOCKETS = 20;
  const DEFAULT_MAX_FREE_SOCKETS = 5;
  const DEFAULT_MAX_TOTAL_SOCKETS = 100;
  function getExponentialBackoffResponseHandler(axios, opts) {
   const maxIntervalMillis = opts.maxIntervalMillis;
   const maxRetries = opts.maxRetries;
   return function(res) {
    const config = res.config;
    if (res.status !== 429) return res;
    const retryCount = (config.retryCount || 0) + 1;
    if (retryCount <= maxRetries) {
     config.retryCount = retryCount;
     const baseDelay = Math.min(maxIntervalMillis, DEFAULT_INITIAL_RETRY_INTERVAL_MILLIS * Math.pow(2, retryCount));
     const delay = Math.floor(baseDelay * Math.random());
     return new Promise(resolve => {
      setTimeout(() => resolve(axios(config)), delay);
     });
    }
    return res;
   };
  }
  class RequestClient {
   constructor(opts) {
    opts = opts || {};
    this.defaultTimeout = opts.timeout || DEFAULT_TIMEOUT;
    this.autoRetry = opts.autoRetry || false;
    this.maxRetryDelay = opts.maxRetryDelay || DEFAULT_MAX_RETRY_DELAY;
    this.maxRetries = opts.maxRetries || DEFAULT_MAX_RETRIES;
    this.keepAlive = opts.keepAlive !== false;
    let agentOpts = {
     timeout: this.defaultTimeout,
     keepAlive: this.keepAlive,
     keepAliveMsecs: opts.keepAliveMsecs,
     maxSockets: opts.maxSockets || DEFAULT_MAX_SOCKETS,
     maxTotalSockets: opts.maxTotalSockets || DEFAULT_MAX_TOTAL_SOCKETS,
     maxFreeSockets: opts.maxFreeSockets || DEFAULT_MAX_FREE_SOCKETS,
     scheduling: opts.scheduling,
     ca: opts.ca
    };
    if (process.env.TWILIO_CA_BUNDLE !== void 0) if (agentOpts.ca === void 0) agentOpts.ca = fs.readFileSync(process.env.TWILIO_CA_BUNDLE);
    let agent;
    if (process.env.HTTP_PROXY) agent = (0, https_proxy_agent_1.default)(process.env.HTTP_PROXY); else agent = new https.Agent(agentOpts);
    this.axios = axios_1.default.create();
    this.axios.defaults.headers.post["Content-Type"] = DEFAULT_CONTENT_TYPE;
    this.axios.defaults.httpsAgent = agent;
    if (opts.autoRetry) this.axios.interceptors.response.use(getExponentialBackoffResponseHandler(this.axios, {
     maxIntervalMillis: this.maxRetryDelay,
     maxRetries: this.maxRetries
    }));
    if (opts.validationClient) this.axios.interceptors.request.use(this.validationInterceptor(opts.validationClient));
   }
   async request(opts) {
    if (!opts.method) throw new Error("http method is required");
    if (!opts.uri) throw new Error("uri is required");
    var headers = opts.headers || {};
    if (!headers.Connection && !headers.connection) headers.Connection = this.keepAlive ? "keep-alive" : "close";
    let auth;
    if (opts.username && opts.password) {
     auth = Buffer.from(opts.username + ":" + opts.password).toString("base64");
     headers.Authorization = "Basic " + auth;
    } else if (opts.authStrategy) headers.Authorization = await opts.authStrategy.getAuthString();
    const options = {
     timeout: opts.timeout || this.defaultTimeout,
     maxRedirects: opts.allowRedirects ? 10 : 0,
     url: opts.uri,
     method: opts.method,
     headers: opts.headers,
     proxy: false,
     validateStatus: status => status >= 100 && status < 600
    };
    if (opts.data && options.headers) if (options.headers["Content-Type"] === "application/x-www-form-urlencoded") options.data = qs_1.default.stringify(opts.data, {
     arrayFormat: "repeat"
    }); else if (options.headers["Content-Type"] === "application/json") options.data = opts.data;
    if (opts.params) {
     options.params = opts.params;
     options.paramsSerializer = params => qs_1.default.stringify(params, {
      arrayFormat: "repeat"
     });
    }
    const requestOptions = {
     method: opts.method,
     url: opts.uri,
     auth: auth,
     params: options.params,
     data: opts.data,
     headers: opts.headers
    };
    if (opts.logLevel === "debug") this.logRequest(requestOptions);
    const _this = this;
    this.lastResponse = void 0;
    this.lastRequest = new request_1.default(requestOptions);
    return this.axios(options).then(response => {
     if (opts.logLevel === "debug") {
      console.log(`response.statusCode: ${response.status}`);
      console.log(`response.headers: ${JSON.stringify(response.headers)}`);
     }
     _this.lastResponse = new response_1.default(response.status, response.data, response.headers);
     return {
      statusCode: response.status,
      body: response.data,
      headers: response.headers
     };
    }).catch(error => {
     _this.lastResponse = void 0;
     throw error;
    });
   }
   filterLoggingHeaders(headers) {
    return Object.keys(headers).filter(header => !"authorization".includes(header.toLowerCase()));
   }
   validationInterceptor(validationClient) {
    return function(config) {
     config.headers = config.headers || new axios_1.AxiosHeaders;
     try {
      config.headers["Twilio-Client-Validation"] = new ValidationToken_1.default(validationClient).fromHttpRequest(config);
     } catch (err) {
      console.log("Error creating Twilio-Client-Validation header:", err);
      throw err;
     }
     return config;
    };
   }
   logRequest(options) {
    console.log("-- BEGIN Twilio API Request --");
    console.log(`${options.method} ${options.url}`);
    if (options.params) {
     console.log("Querystring:");
     console.log(options.params);
    }
    if (options.headers) {
     console.log("Headers:");
     const filteredHeaderKeys = this.filterLoggingHeaders(options.headers);
     filteredHeaderKeys.forEach(header => console.log(`${header}: ${options.headers?.header}`));
    }
    console.log("-- END Twilio API Request --");
   }
  }
  module.exports = RequestClient;
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
 2096: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  class Request {
   constructor(opts) {
    opts = opts || {};
    this.method = opts.method || this.ANY;
    this.url = opts.url || this.ANY;
    this.auth = opts.auth || this.ANY;
    this.params = opts.params || this.ANY;
    this.data = opts.data || this.ANY;
    this.headers = opts.headers || this.ANY;
   }
   get ANY() {
    return "*";
   }
   attributeEqual(lhs, rhs) {
    if (lhs === this.ANY || rhs === this.ANY) return true;
    lhs = lhs || void 0;
    rhs = rhs || void 0;
    if (typeof lhs !== typeof rhs) return false;
    if (typeof lhs !== "object") return lhs === rhs;
    return Object.entries(lhs).sort((a, b) => a[0].localeCompare(b[0])).toString() === Object.entries(rhs).sort((a, b) => a[0].localeCompare(b[0])).toString();
   }
   isEqual(other) {
    return this.attributeEqual(this.method, other.method) && this.attributeEqual(this.url, other.url) && this.attributeEqual(this.auth, other.auth) && this.attributeEqual(this.params, other.params) && this.attributeEqual(this.data, other.data) && this.attributeEqual(this.headers, other.headers);
   }
   toString() {
    var auth = "";
    if (this.auth && this.auth !== this.ANY) auth = this.auth + " ";
    var params = "";
    if (this.params && this.params !== this.ANY) params = "?" + Object.keys(this.params).map(key => function() {
     return key + "=" + this.params[key];
    }.bind(this)()).join("&");
    var data = "";
    if (this.data && this.data !== this.ANY) {
     if (this.method === "get") data = "\n -G";
     data = data + "\n" + Object.entries(this.data).map(d => " -d " + d[0] + "=" + d[1]).join("\n");
    }
    var headers = "";
    if (this.headers && this.headers !== this.ANY) headers = "\n" + Object.entries(this.headers).map(header => " -H " + header[0] + "=" + header[1]).join("\n");
    return auth + this.method + " " + this.url + params + data + headers;
   }
  }
  exports["default"] = Request;
 }),
 5658: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  class Response {
   constructor(statusCode, body, headers) {
    this.statusCode = statusCode;
    this.body = body;
    this.headers = headers;
   }
   toString() {
    return "HTTP " + this.statusCode + " " + this.body;
   }
  }
  exports["default"] = Response;
 }),
 4623: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const crypto_1 = __importDefault(__webpack_require__(6982));
  class RequestCanonicalizer {
   constructor(method, uri, queryParams, requestBody, headers) {
    this.method = method;
    this.uri = uri;
    this.queryParams = queryParams;
    this.requestBody = requestBody;
    this.headers = headers;
   }
   getCanonicalizedMethod() {
    return this.method.toUpperCase();
   }
   customEncode(str) {
    return encodeURIComponent(decodeURIComponent(str)).replace(/\*/g, "%2A").replace(/%7E/g, "~");
   }
   ASCIICompare(a, b) {
    if (a < b) return -1;
    return a > b ? 1 : 0;
   }
   getCanonicalizedPath() {
    const path = this.uri.split("?")[0];
    const normalizedPath = path.replace(/\/+/g, "/");
    return normalizedPath.split("/").map(segment => this.customEncode(segment)).join("/");
   }
   getCanonicalizedQueryParams() {
    if (!this.queryParams) return "";
    const sortedQueryParams = Object.entries(this.queryParams).map(([key, value]) => `${key}=${value}`).sort((a, b) => this.ASCIICompare(a, b)).map(param => {
     const [key, value] = param.split("=");
     return `${this.customEncode(key)}=${this.customEncode(value)}`;
    });
    return sortedQueryParams.join("&");
   }
   getCanonicalizedHeaders() {
    const sortedHeaders = Object.keys(this.headers).map(key => {
     if (!this.headers[key]) return `${key.toLowerCase()}:`;
     return `${key.toLowerCase()}:${this.headers[key].trim()}`;
    }).sort((a, b) => this.ASCIICompare(a, b));
    return `${sortedHeaders.join("\n")}\n`;
   }
   getCanonicalizedHashedHeaders() {
    const sortedHeaders = Object.keys(this.headers).sort((a, b) => this.ASCIICompare(a, b));
    return sortedHeaders.join(";");
   }
   getCanonicalizedRequestBody() {
    if (!this.requestBody) return "";
    if (typeof this.requestBody === "string") return this.sha256Hex(this.requestBody); else return this.sha256Hex(JSON.stringify(this.requestBody));
   }
   sha256Hex(body) {
    return crypto_1.default.createHash("sha256").update(body).digest("hex");
   }
   getCanonicalizedRequestString() {
    return `${this.getCanonicalizedMethod()}\n${this.getCanonicalizedPath()}\n${this.getCanonicalizedQueryParams()}\n${this.getCanonicalizedHeaders()}\n${this.getCanonicalizedHashedHeaders()}\n${this.getCanonicalizedRequestBody()}`;
   }
   create() {
    return this.sha256Hex(this.getCanonicalizedRequestString());
   }
  }
  exports["default"] = RequestCanonicalizer;
 }),
 8296: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const RequestCanonicalizer_1 = __importDefault(__webpack_require__(4623));
  const jsonwebtoken_1 = __importDefault(__webpack_require__(2034));
  class ValidationToken {
   get accountSid() {
    return this._accountSid;
   }
   get credentialSid() {
    return this._credentialSid;
   }
   get signingKey() {
    return this._signingKey;
   }
   get privateKey() {
    return this._privateKey;
   }
   get algorithm() {
    return this._algorithm;
   }
   constructor(opts) {
    if (!opts.accountSid) throw new Error("accountSid is required");
    if (!opts.credentialSid) throw new Error("credentialSid is required");
    if (!opts.signingKey) throw new Error("signingKey is required");
    if (!opts.privateKey) throw new Error("privateKey is required");
    const algorithm = opts.algorithm ?? ValidationToken.DEFAULT_ALGORITHM;
    if (!ValidationToken.ALGORITHMS.includes(algorithm)) throw new Error("Algorithm not supported. Allowed values are " + ValidationToken.ALGORITHMS.join(", "));
    this._accountSid = opts.accountSid;
    this._credentialSid = opts.credentialSid;
    this._signingKey = opts.signingKey;
    this._privateKey = opts.privateKey;
    this._algorithm = algorithm;
    this.ttl = 300;
   }
   getRequestCanonicalizer(request) {
    const headers = request.headers ?? {};
    const requestUrl = request.url;
    const method = request.method;
    const queryParams = request.params;
    const requestBody = request.data;
    if (!requestUrl) throw new Error("Url is required");
    if (!method) throw new Error("Method is required");
    const url = new URL(requestUrl);
    let signedHeaders = {
     host: url.host,
     authorization: headers["Authorization"]
    };
    return new RequestCanonicalizer_1.default(method, url.pathname, queryParams, requestBody, signedHeaders);
   }
   fromHttpRequest(request) {
    try {
     const requestCanonicalizer = this.getRequestCanonicalizer(request);
     const canonicalizedRequest = requestCanonicalizer.create();
     const header = {
      cty: "twilio-pkrv;v=1",
      typ: "JWT",
      alg: this._algorithm,
      kid: this._credentialSid
     };
     const payload = {
      iss: this._signingKey,
      sub: this._accountSid,
      hrh: requestCanonicalizer.getCanonicalizedHashedHeaders(),
      rqh: canonicalizedRequest
     };
     return jsonwebtoken_1.default.sign(payload, this._privateKey, {
      header: header,
      algorithm: this._algorithm,
      expiresIn: this.ttl
     });
    } catch (err) {
     throw new Error("Error generating JWT token " + err);
    }
   }
  }
  ValidationToken.DEFAULT_ALGORITHM = "RS256";
  ValidationToken.ALGORITHMS = [ "RS256", "PS256" ];
  module.exports = ValidationToken;
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
 }),
 7515: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const events_1 = __webpack_require__(4434);
  const debug_1 = __importDefault(__webpack_require__(2830));
  const promisify_1 = __importDefault(__webpack_require__(9743));
  const debug = debug_1.default("agent-base");
  function isAgent(v) {
   return Boolean(v) && typeof v.addRequest === "function";
  }
  function isSecureEndpoint() {
   const {stack: stack} = new Error;
   if (typeof stack !== "string") return false;
   return stack.split("\n").some(l => l.indexOf("(https.js:") !== -1 || l.indexOf("node:https:") !== -1);
  }
  function createAgent(callback, opts) {
   return new createAgent.Agent(callback, opts);
  }
  (function(createAgent) {
   class Agent extends events_1.EventEmitter {
    constructor(callback, _opts) {
     super();
     let opts = _opts;
     if (typeof callback === "function") this.callback = callback; else if (callback) opts = callback;
     this.timeout = null;
     if (opts && typeof opts.timeout === "number") this.timeout = opts.timeout;
     this.maxFreeSockets = 1;
     this.maxSockets = 1;
     this.maxTotalSockets = 1 / 0;
     this.sockets = {};
     this.freeSockets = {};
     this.requests = {};
     this.options = {};
    }
    get defaultPort() {
     if (typeof this.explicitDefaultPort === "number") return this.explicitDefaultPort;
     return isSecureEndpoint() ? 443 : 80;
    }
    set defaultPort(v) {
     this.explicitDefaultPort = v;
    }
    get protocol() {
     if (typeof this.explicitProtocol === "string") return this.explicitProtocol;
     return isSecureEndpoint() ? "https:" : "http:";
    }
    set protocol(v) {
     this.explicitProtocol = v;
    }
    callback(req, opts, fn) {
     throw new Error('"agent-base" has no default implementation, you must subclass and override `callback()`');
    }
    addRequest(req, _opts) {
     const opts = Object.assign({}, _opts);
     if (typeof opts.secureEndpoint !== "boolean") opts.secureEndpoint = isSecureEndpoint();
     if (opts.host == null) opts.host = "localhost";
     if (opts.port == null) opts.port = opts.secureEndpoint ? 443 : 80;
     if (opts.protocol == null) opts.protocol = opts.secureEndpoint ? "https:" : "http:";
     if (opts.host && opts.path) delete opts.path;
     delete opts.agent;
     delete opts.hostname;
     delete opts._defaultAgent;
     delete opts.defaultPort;
     delete opts.createConnection;
     req._last = true;
     req.shouldKeepAlive = false;
     let timedOut = false;
     let timeoutId = null;
     const timeoutMs = opts.timeout || this.timeout;
     const onerror = err => {
      if (req._hadError) return;
      req.emit("error", err);
      req._hadError = true;
     };
     const ontimeout = () => {
      timeoutId = null;
      timedOut = true;
      const err = new Error(`A "socket" was not created for HTTP request before ${timeoutMs}ms`);
      err.code = "ETIMEOUT";
      onerror(err);
     };
     const callbackError = err => {
      if (timedOut) return;
      if (timeoutId !== null) {
       clearTimeout(timeoutId);
       timeoutId = null;
      }
      onerror(err);
     };
     const onsocket = socket => {
      if (timedOut) return;
      if (timeoutId != null) {
       clearTimeout(timeoutId);
       timeoutId = null;
      }
      if (isAgent(socket)) {
       debug("Callback returned another Agent instance %o", socket.constructor.name);
       socket.addRequest(req, opts);
       return;
      }
      if (socket) {
       socket.once("free", () => {
        this.freeSocket(socket, opts);
       });
       req.onSocket(socket);
       return;
      }
      const err = new Error(`no Duplex stream was returned to agent-base for \`${req.method} ${req.path}\``);
      onerror(err);
     };
     if (typeof this.callback !== "function") {
      onerror(new Error("`callback` is not defined"));
      return;
     }
     if (!this.promisifiedCallback) if (this.callback.length >= 3) {
      debug("Converting legacy callback function to promise");
      this.promisifiedCallback = promisify_1.default(this.callback);
     } else this.promisifiedCallback = this.callback;
     if (typeof timeoutMs === "number" && timeoutMs > 0) timeoutId = setTimeout(ontimeout, timeoutMs);
     if ("port" in opts && typeof opts.port !== "number") opts.port = Number(opts.port);
     try {
      debug("Resolving socket for %o request: %o", opts.protocol, `${req.method} ${req.path}`);
      Promise.resolve(this.promisifiedCallback(req, opts)).then(onsocket, callbackError);
     } catch (err) {
      Promise.reject(err).catch(callbackError);
     }
    }
    freeSocket(socket, opts) {
     debug("Freeing socket %o %o", socket.constructor.name, opts);
     socket.destroy();
    }
    destroy() {
     debug("Destroying agent %o", this.constructor.name);
    }
   }
   createAgent.Agent = Agent;
   createAgent.prototype = createAgent.Agent.prototype;
  })(createAgent || (createAgent = {}));
  module.exports = createAgent;
 }),
 9743: ((__unused_webpack_module, exports) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  function promisify(fn) {
   return function(req, opts) {
    return new Promise((resolve, reject) => {
     fn.call(this, req, opts, (err, rtn) => {
      if (err) reject(err); else resolve(rtn);
     });
    });
   };
  }
  exports["default"] = promisify;
 }),
 1396: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __awaiter = this && this.__awaiter || function(thisArg, _arguments, P, generator) {
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
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const net_1 = __importDefault(__webpack_require__(9278));
  const tls_1 = __importDefault(__webpack_require__(4756));
  const url_1 = __importDefault(__webpack_require__(7016));
  const assert_1 = __importDefault(__webpack_require__(2613));
  const debug_1 = __importDefault(__webpack_require__(2830));
  const agent_base_1 = __webpack_require__(7515);
  const parse_proxy_response_1 = __importDefault(__webpack_require__(9323));
  const debug = debug_1.default("https-proxy-agent:agent");
  class HttpsProxyAgent extends agent_base_1.Agent {
   constructor(_opts) {
    let opts;
    if (typeof _opts === "string") opts = url_1.default.parse(_opts); else opts = _opts;
    if (!opts) throw new Error("an HTTP(S) proxy server `host` and `port` must be specified!");
    debug("creating new HttpsProxyAgent instance: %o", opts);
    super(opts);
    const proxy = Object.assign({}, opts);
    this.secureProxy = opts.secureProxy || isHTTPS(proxy.protocol);
    proxy.host = proxy.hostname || proxy.host;
    if (typeof proxy.port === "string") proxy.port = parseInt(proxy.port, 10);
    if (!proxy.port && proxy.host) proxy.port = this.secureProxy ? 443 : 80;
    if (this.secureProxy && !("ALPNProtocols" in proxy)) proxy.ALPNProtocols = [ "http 1.1" ];
    if (proxy.host && proxy.path) {
     delete proxy.path;
     delete proxy.pathname;
    }
    this.proxy = proxy;
   }
   callback(req, opts) {
    return __awaiter(this, void 0, void 0, function*() {
     const {proxy: proxy, secureProxy: secureProxy} = this;
     let socket;
     if (secureProxy) {
      debug("Creating `tls.Socket`: %o", proxy);
      socket = tls_1.default.connect(proxy);
     } else {
      debug("Creating `net.Socket`: %o", proxy);
      socket = net_1.default.connect(proxy);
     }
     const headers = Object.assign({}, proxy.headers);
     const hostname = `${opts.host}:${opts.port}`;
     let payload = `CONNECT ${hostname} HTTP/1.1\r\n`;
     if (proxy.auth) headers["Proxy-Authorization"] = `Basic ${Buffer.from(proxy.auth).toString("base64")}`;
     let {host: host, port: port, secureEndpoint: secureEndpoint} = opts;
     if (!isDefaultPort(port, secureEndpoint)) host += `:${port}`;
     headers.Host = host;
     headers.Connection = "close";
     for (const name of Object.keys(headers)) payload += `${name}: ${headers[name]}\r\n`;
     const proxyResponsePromise = parse_proxy_response_1.default(socket);
     socket.write(`${payload}\r\n`);
     const {statusCode: statusCode, buffered: buffered} = yield proxyResponsePromise;
     if (statusCode === 200) {
      req.once("socket", resume);
      if (opts.secureEndpoint) {
       debug("Upgrading socket connection to TLS");
       const servername = opts.servername || opts.host;
       return tls_1.default.connect(Object.assign(Object.assign({}, omit(opts, "host", "hostname", "path", "port")), {
        socket: socket,
        servername: servername
       }));
      }
      return socket;
     }
     socket.destroy();
     const fakeSocket = new net_1.default.Socket({
      writable: false
     });
     fakeSocket.readable = true;
     req.once("socket", s => {
      debug("replaying proxy buffer for failed request");
      assert_1.default(s.listenerCount("data") > 0);
      s.push(buffered);
      s.push(null);
     });
     return fakeSocket;
    });
   }
  }
  exports["default"] = HttpsProxyAgent;
  function resume(socket) {
   socket.resume();
  }
  function isDefaultPort(port, secure) {
   return Boolean(!secure && port === 80 || secure && port === 443);
  }
  function isHTTPS(protocol) {
   return typeof protocol === "string" ? /^https:?$/i.test(protocol) : false;
  }
  function omit(obj, ...keys) {
   const ret = {};
   let key;
   for (key in obj) if (!keys.includes(key)) ret[key] = obj[key];
   return ret;
  }
 }),
 9721: (function(module, __unused_webpack_exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  const agent_1 = __importDefault(__webpack_require__(1396));
  function createHttpsProxyAgent(opts) {
   return new agent_1.default(opts);
  }
  (function(createHttpsProxyAgent) {
   createHttpsProxyAgent.HttpsProxyAgent = agent_1.default;
   createHttpsProxyAgent.prototype = agent_1.default.prototype;
  })(createHttpsProxyAgent || (createHttpsProxyAgent = {}));
  module.exports = createHttpsProxyAgent;
 }),
 9323: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  const debug_1 = __importDefault(__webpack_require__(2830));
  const debug = debug_1.default("https-proxy-agent:parse-proxy-response");
  function parseProxyResponse(socket) {
   return new Promise((resolve, reject) => {
    let buffersLength = 0;
    const buffers = [];
    function read() {
     const b = socket.read();
     if (b) ondata(b); else socket.once("readable", read);
    }
    function cleanup() {
     socket.removeListener("end", onend);
     socket.removeListener("error", onerror);
     socket.removeListener("close", onclose);
     socket.removeListener("readable", read);
    }
    function onclose(err) {
     debug("onclose had error %o", err);
    }
    function onend() {
     debug("onend");
    }
    function onerror(err) {
     cleanup();
     debug("onerror %o", err);
     reject(err);
    }
    function ondata(b) {
     buffers.push(b);
     buffersLength += b.length;
     const buffered = Buffer.concat(buffers, buffersLength);
     const endOfHeaders = buffered.indexOf("\r\n\r\n");
     if (endOfHeaders === -1) {
      debug("have not received end of HTTP headers yet...");
      read();
      return;
     }
     const firstLine = buffered.toString("ascii", 0, buffered.indexOf("\r\n"));
     const statusCode = +firstLine.split(" ")[1];
     debug("got proxy server response: %o", firstLine);
     resolve({
      statusCode: statusCode,
      buffered: buffered
     });
    }
    socket.on("error", onerror);
    socket.on("close", onclose);
    socket.on("end", onend);
    read();
   });
  }
  exports["default"] = parseProxyResponse;
 }),
 75: module => {
  module.exports = eval("require")("supports-color");
 },
 7269: ((module, __unused_webpack_exports, __webpack_require__) => {
  var FormData$1 = __webpack_require__(6454);
  var crypto = __webpack_require__(6982);
  var url = __webpack_require__(7016);
  var HttpsProxyAgent = __webpack_require__(6615);
  var http = __webpack_require__(8611);
  var https = __webpack_require__(5692);
  var http2 = __webpack_require__(5675);
  var util = __webpack_require__(9023);
  var path = __webpack_require__(6928);
  var followRedirects = __webpack_require__(1573);
  var zlib = __webpack_require__(3106);
  var stream = __webpack_require__(2203);
  var events = __webpack_require__(4434);
  function bind(fn, thisArg) {
   return function() {
    return fn.apply(thisArg, arguments);
   };
  }
  const {toString: toString} = Object.prototype;
  const {getPrototypeOf: getPrototypeOf} = Object;
  const {iterator: iterator, toStringTag: toStringTag} = Symbol;
  const hasOwnProperty = (({hasOwnProperty: hasOwnProperty}) => (obj, prop) => hasOwnProperty.call(obj, prop))(Object.prototype);
  const isUnsafeObjectKey = prop => typeof prop === "string" && (prop === "__proto__" || prop === "constructor" || prop === "prototype");
  const isPrototypeBoundary = (obj, prototype, source) => obj === Object.prototype || !source && prototype === null;
  const isSafeAndFullyMutable = obj => {
   if (!Object.isExtensible(obj)) return false;
   const props = Object.getOwnPropertyNames(obj);
   if (Object.getOwnPropertySymbols) props.push(...Object.getOwnPropertySymbols(obj));
   return props.every(prop => {
    if (isUnsafeObjectKey(prop)) return false;
    const descriptor = Object.getOwnPropertyDescriptor(obj, prop);
    return !!descriptor && descriptor.configurable && descriptor.writable === true;
   });
  };
  const hasOwnInPrototypeChain = (thing, prop) => {
   let obj = thing;
   const seen = [];
   while (obj != null) {
    if (seen.indexOf(obj) !== -1) return false;
    seen.push(obj);
    const prototype = getPrototypeOf(obj);
    if (isPrototypeBoundary(obj, prototype, obj === thing)) return false;
    if (hasOwnProperty(obj, prop)) return true;
    obj = prototype;
   }
   return false;
  };
  const getSafeProp = (obj, prop) => obj != null && hasOwnInPrototypeChain(obj, prop) ? obj[prop] : void 0;
  const toSafeFlatObject = thing => {
   if (thing == null || typeof thing !== "object" && typeof thing !== "function") return thing;
   const sourcePrototype = getPrototypeOf(thing);
   if (sourcePrototype === null && isSafeAndFullyMutable(thing)) return thing;
   const result = Object.create(null);
   const merged = Object.create(null);
   const seen = [];
   let current = thing;
   while (current != null) {
    if (seen.indexOf(current) !== -1) break;
    seen.push(current);
    const prototype = current === thing ? sourcePrototype : getPrototypeOf(current);
    if (isPrototypeBoundary(current, prototype, current === thing)) break;
    const props = Object.getOwnPropertyNames(current);
    if (Object.getOwnPropertySymbols) props.push(...Object.getOwnPropertySymbols(current));
    for (const prop of props) {
     if (isUnsafeObjectKey(prop)) continue;
     if (!hasOwnProperty(merged, prop)) {
      result[prop] = thing[prop];
      merged[prop] = true;
     }
    }
    current = prototype;
   }
   return result;
  };
  const kindOf = (cache => thing => {
   const str = toString.call(thing);
   return cache[str] || (cache[str] = str.slice(8, -1).toLowerCase());
  })(Object.create(null));
  const kindOfTest = type => {
   type = type.toLowerCase();
   return thing => kindOf(thing) === type;
  };
  const typeOfTest = type => thing => typeof thing === type;
  const {isArray: isArray} = Array;
  const isUndefined = typeOfTest("undefined");
  function isBuffer(val) {
   return val !== null && !isUndefined(val) && val.constructor !== null && !isUndefined(val.constructor) && isFunction$1(val.constructor.isBuffer) && val.constructor.isBuffer(val);
  }
  const isArrayBuffer = kindOfTest("ArrayBuffer");
  function isArrayBufferView(val) {
   let result;
   if (typeof ArrayBuffer !== "undefined" && ArrayBuffer.isView) result = ArrayBuffer.isView(val); else result = val && val.buffer && isArrayBuffer(val.buffer);
   return result;
  }
  const isString = typeOfTest("string");
  const isFunction$1 = typeOfTest("function");
  const isNumber = typeOfTest("number");
  const isObject = thing => thing !== null && typeof thing === "object";
  const isBoolean = thing => thing === true || thing === false;
  const isPlainObject = val => {
   if (!isObject(val)) return false;
   const prototype = getPrototypeOf(val);
   return (prototype === null || prototype === Object.prototype || getPrototypeOf(prototype) === null) && (isPrototypeBoundary(val, prototype, true) || !hasOwnProperty(val, toStringTag) && !hasOwnProperty(val, iterator));
  };
  const isEmptyObject = val => {
   if (!isObject(val) || isBuffer(val)) return false;
   try {
    return Object.keys(val).length === 0 && Object.getPrototypeOf(val) === Object.prototype;
   } catch (e) {
    return false;
   }
  };
  const isDate = kindOfTest("Date");
  const isFile = kindOfTest("File");
  const isReactNativeBlob = value => !!(value && typeof value.uri !== "undefined");
  const isReactNative = formData => formData && typeof formData.getParts !== "undefined";
  const isBlob = kindOfTest("Blob");
  const isFileList = kindOfTest("FileList");
  const isSet = kindOfTest("Set");
  const isStream = val => isObject(val) && isFunction$1(val.pipe);
  function getGlobal() {
   if (typeof globalThis !== "undefined") return globalThis;
   if (typeof self !== "undefined") return self;
   if (typeof window !== "undefined") return window;
   if (typeof global !== "undefined") return global;
   return {};
  }
  const G = getGlobal();
  const FormDataCtor = typeof G.FormData !== "undefined" ? G.FormData : void 0;
  const isFormData = thing => {
   if (!thing) return false;
   if (FormDataCtor && thing instanceof FormDataCtor) return true;
   const proto = getPrototypeOf(thing);
   if (!proto || proto === Object.prototype) return false;
   if (!isFunction$1(thing.append)) return false;
   const kind = kindOf(thing);
   return kind === "formdata" || kind === "object" && isFunction$1(thing.toString) && thing.toString() === "[object FormData]";
  };
  const isURLSearchParams = kindOfTest("URLSearchParams");
  const [isReadableStream, isRequest, isResponse, isHeaders] = [ "ReadableStream", "Request", "Response", "Headers" ].map(kindOfTest);
  const trim = str => str.trim ? str.trim() : str.replace(/^[\s\uFEFF\xA0]+|[\s\uFEFF\xA0]+$/g, "");
  function forEach(obj, fn, {allOwnKeys: allOwnKeys = false} = {}) {
   if (obj === null || typeof obj === "undefined") return;
   let i;
   let l;
   if (typeof obj !== "object") obj = [ obj ];
   if (isArray(obj)) for (i = 0, l = obj.length; i < l; i++) fn.call(null, obj[i], i, obj); else {
    if (isBuffer(obj)) return;
    const keys = allOwnKeys ? Object.getOwnPropertyNames(obj) : Object.keys(obj);
    const len = keys.length;
    let key;
    for (i = 0; i < len; i++) {
     key = keys[i];
     fn.call(null, obj[key], key, obj);
    }
   }
  }
  function findKey(obj, key) {
   if (isBuffer(obj)) return null;
   key = key.toLowerCase();
   const keys = Object.keys(obj);
   let i = keys.length;
   let _key;
   while (i-- > 0) {
    _key = keys[i];
    if (key === _key.toLowerCase()) return _key;
   }
   return null;
  }
  const _global = (() => {
   if (typeof globalThis !== "undefined") return globalThis;
   return typeof self !== "undefined" ? self : typeof window !== "undefined" ? window : global;
  })();
  const isContextDefined = context => !isUndefined(context) && context !== _global;
  function merge(...objs) {
   const {caseless: caseless, skipUndefined: skipUndefined} = isContextDefined(this) && this || {};
   const result = {};
   const lowerCaseKeys = caseless ? Object.create(null) : null;
   const assignValue = (val, key) => {
    if (key === "__proto__" || key === "constructor" || key === "prototype") return;
    let targetKey = key;
    if (lowerCaseKeys && typeof key === "string") {
     const lowerKey = key.toLowerCase();
     const knownKey = lowerCaseKeys[lowerKey];
     if (knownKey !== void 0 && hasOwnProperty(result, knownKey)) targetKey = knownKey; else lowerCaseKeys[lowerKey] = key;
    }
    const existing = hasOwnProperty(result, targetKey) ? result[targetKey] : void 0;
    if (isPlainObject(existing) && isPlainObject(val)) result[targetKey] = merge(existing, val); else if (isPlainObject(val)) result[targetKey] = merge({}, val); else if (isArray(val)) result[targetKey] = val.slice(); else if (!skipUndefined || !isUndefined(val)) result[targetKey] = val;
   };
   for (let i = 0, l = objs.length; i < l; i++) {
    const source = objs[i];
    if (!source || isBuffer(source)) continue;
    forEach(source, assignValue);
    if (typeof source !== "object" || isArray(source) || !Object.getOwnPropertySymbols) continue;
    const symbols = Object.getOwnPropertySymbols(source);
    for (let j = 0; j < symbols.length; j++) {
     const symbol = symbols[j];
     if (propertyIsEnumerable.call(source, symbol)) assignValue(source[symbol], symbol);
    }
   }
   return result;
  }
  const extend = (a, b, thisArg, {allOwnKeys: allOwnKeys} = {}) => {
   forEach(b, (val, key) => {
    if (thisArg && isFunction$1(val)) Object.defineProperty(a, key, {
     __proto__: null,
     value: bind(val, thisArg),
     writable: true,
     enumerable: true,
     configurable: true
    }); else Object.defineProperty(a, key, {
     __proto__: null,
     value: val,
     writable: true,
     enumerable: true,
     configurable: true
    });
   }, {
    allOwnKeys: allOwnKeys
   });
   return a;
  };
  const stripBOM = content => {
   if (content.charCodeAt(0) === 65279) content = content.slice(1);
   return content;
  };
  const inherits = (constructor, superConstructor, props, descriptors) => {
   constructor.prototype = Object.create(superConstructor.prototype, descriptors);
   Object.defineProperty(constructor.prototype, "constructor", {
    __proto__: null,
    value: constructor,
    writable: true,
    enumerable: false,
    configurable: true
   });
   Object.defineProperty(constructor, "super", {
    __proto__: null,
    value: superConstructor.prototype
   });
   props && Object.assign(constructor.prototype, props);
  };
  const toFlatObject = (sourceObj, destObj, filter, propFilter) => {
   let props;
   let i;
   let prop;
   const merged = {};
   destObj = destObj || {};
   if (sourceObj == null) return destObj;
   do {
    props = Object.getOwnPropertyNames(sourceObj);
    i = props.length;
    while (i-- > 0) {
     prop = props[i];
     if ((!propFilter || propFilter(prop, sourceObj, destObj)) && !merged[prop]) {
      destObj[prop] = sourceObj[prop];
      merged[prop] = true;
     }
    }
    sourceObj = filter !== false && getPrototypeOf(sourceObj);
   } while (sourceObj && (!filter || filter(sourceObj, destObj)) && sourceObj !== Object.prototype);
   return destObj;
  };
  const endsWith = (str, searchString, position) => {
   str = String(str);
   if (position === void 0 || position > str.length) position = str.length;
   position -= searchString.length;
   const lastIndex = str.indexOf(searchString, position);
   return lastIndex !== -1 && lastIndex === position;
  };
  const toArray = thing => {
   if (!thing) return null;
   if (isArray(thing)) return thing;
   let i = thing.length;
   if (!Number.isSafeInteger(i) || i < 0 || i > 4294967295) return null;
   const indexes = new Set;
   const seen = new Set;
   let source = thing;
   while (source != null && indexes.size < i) {
    if (seen.has(source)) return null;
    seen.add(source);
    const prototype = getPrototypeOf(source);
    if (isPrototypeBoundary(source, prototype, source === thing)) break;
    Object.getOwnPropertyNames(source).forEach(key => {
     const index = +key;
     if (Number.isInteger(index) && index >= 0 && index < i && String(index) === key && hasOwnProperty(source, key)) indexes.add(index);
    });
    source = prototype;
   }
   if (indexes.size !== i) return null;
   const arr = new Array(i);
   while (i-- > 0) arr[i] = thing[i];
   return arr;
  };
  const isTypedArray = (TypedArray => thing => TypedArray && thing instanceof TypedArray)(typeof Uint8Array !== "undefined" && getPrototypeOf(Uint8Array));
  const forEachEntry = (obj, fn) => {
   const generator = obj && obj[iterator];
   const _iterator = generator.call(obj);
   let result;
   while ((result = _iterator.next()) && !result.done) {
    const pair = result.value;
    fn.call(obj, pair[0], pair[1]);
   }
  };
  const matchAll = (regExp, str) => {
   let matches;
   const arr = [];
   while ((matches = regExp.exec(str)) !== null) arr.push(matches);
   return arr;
  };
  const isHTMLForm = kindOfTest("HTMLFormElement");
  const toCamelCase = str => str.toLowerCase().replace(/[-_\s]([a-z\d])(\w*)/g, function(m, p1, p2) {
   return p1.toUpperCase() + p2;
  });
  const {propertyIsEnumerable: propertyIsEnumerable} = Object.prototype;
  const isRegExp = kindOfTest("RegExp");
  const reduceDescriptors = (obj, reducer) => {
   const descriptors = Object.getOwnPropertyDescriptors(obj);
   const reducedDescriptors = {};
   forEach(descriptors, (descriptor, name) => {
    let ret;
    if ((ret = reducer(descriptor, name, obj)) !== false) reducedDescriptors[name] = ret || descriptor;
   });
   Object.defineProperties(obj, reducedDescriptors);
  };
  const freezeMethods = obj => {
   reduceDescriptors(obj, (descriptor, name) => {
    if (isFunction$1(obj) && [ "arguments", "caller", "callee" ].includes(name)) return false;
    const value = obj[name];
    if (!isFunction$1(value)) return;
    descriptor.enumerable = false;
    if ("writable" in descriptor) {
     descriptor.writable = false;
     return;
    }
    if (!descriptor.set) descriptor.set = () => {
     throw Error("Can not rewrite read-only method '" + name + "'");
    };
   });
  };
  const toObjectSet = (arrayOrString, delimiter) => {
   const obj = {};
   const define = arr => {
    arr.forEach(value => {
     obj[value] = true;
    });
   };
   isArray(arrayOrString) ? define(arrayOrString) : define(String(arrayOrString).split(delimiter));
   return obj;
  };
  const noop = () => {};
  const toFiniteNumber = (value, defaultValue) => value != null && Number.isFinite(value = +value) ? value : defaultValue;
  function isSpecCompliantForm(thing) {
   return !!(thing && isFunction$1(thing.append) && thing[toStringTag] === "FormData" && thing[iterator]);
  }
  const toJSONObject = obj => {
   const visited = new WeakSet;
   const visit = source => {
    if (isObject(source)) {
     if (visited.has(source)) return;
     if (isBuffer(source)) return source;
     if (!("toJSON" in source)) {
      visited.add(source);
      let target;
      if (isSet(source)) {
       target = [];
       for (const value of source) {
        const reducedValue = visit(value);
        !isUndefined(reducedValue) && target.push(reducedValue);
       }
      } else {
       target = isArray(source) ? [] : {};
       forEach(source, (value, key) => {
        const reducedValue = visit(value);
        !isUndefined(reducedValue) && (target[key] = reducedValue);
       });
      }
      visited.delete(source);
      return target;
     }
    }
    return source;
   };
   return visit(obj);
  };
  const isAsyncFn = kindOfTest("AsyncFunction");
  const isThenable = thing => thing && (isObject(thing) || isFunction$1(thing)) && isFunction$1(thing.then) && isFunction$1(thing.catch);
  const _setImmediate = ((setImmediateSupported, postMessageSupported) => {
   if (setImmediateSupported) return setImmediate;
   return postMessageSupported ? ((token, callbacks) => {
    _global.addEventListener("message", ({source: source, data: data}) => {
     if (source === _global && data === token) callbacks.length && callbacks.shift()();
    }, false);
    return cb => {
     callbacks.push(cb);
     _global.postMessage(token, "*");
    };
   })(`axios@${Math.random()}`, []) : cb => setTimeout(cb);
  })(typeof setImmediate === "function", isFunction$1(_global.postMessage));
  const asap = typeof queueMicrotask !== "undefined" ? queueMicrotask.bind(_global) : typeof process !== "undefined" && process.nextTick || _setImmediate;
  const isIterable = thing => thing != null && isFunction$1(thing[iterator]);
  const isSafeIterable = thing => thing != null && hasOwnInPrototypeChain(thing, iterator) && isIterable(thing);
  var utils$1 = {
   isArray: isArray,
   isArrayBuffer: isArrayBuffer,
   isBuffer: isBuffer,
   isFormData: isFormData,
   isArrayBufferView: isArrayBufferView,
   isString: isString,
   isNumber: isNumber,
   isBoolean: isBoolean,
   isObject: isObject,
   isPlainObject: isPlainObject,
   isEmptyObject: isEmptyObject,
   isReadableStream: isReadableStream,
   isRequest: isRequest,
   isResponse: isResponse,
   isHeaders: isHeaders,
   isUndefined: isUndefined,
   isDate: isDate,
   isFile: isFile,
   isReactNativeBlob: isReactNativeBlob,
   isReactNative: isReactNative,
   isBlob: isBlob,
   isRegExp: isRegExp,
   isFunction: isFunction$1,
   isStream: isStream,
   isURLSearchParams: isURLSearchParams,
   isTypedArray: isTypedArray,
   isFileList: isFileList,
   forEach: forEach,
   merge: merge,
   extend: extend,
   trim: trim,
   stripBOM: stripBOM,
   inherits: inherits,
   toFlatObject: toFlatObject,
   kindOf: kindOf,
   kindOfTest: kindOfTest,
   endsWith: endsWith,
   toArray: toArray,
   forEachEntry: forEachEntry,
   matchAll: matchAll,
   isHTMLForm: isHTMLForm,
   hasOwnProperty: hasOwnProperty,
   hasOwnProp: hasOwnProperty,
   hasOwnInPrototypeChain: hasOwnInPrototypeChain,
   getSafeProp: getSafeProp,
   toSafeFlatObject: toSafeFlatObject,
   reduceDescriptors: reduceDescriptors,
   freezeMethods: freezeMethods,
   toObjectSet: toObjectSet,
   toCamelCase: toCamelCase,
   noop: noop,
   toFiniteNumber: toFiniteNumber,
   findKey: findKey,
   global: _global,
   isContextDefined: isContextDefined,
   isSpecCompliantForm: isSpecCompliantForm,
   toJSONObject: toJSONObject,
   isAsyncFn: isAsyncFn,
   isThenable: isThenable,
   setImmediate: _setImmediate,
   asap: asap,
   isIterable: isIterable,
   isSafeIterable: isSafeIterable
  };
  const ignoreDuplicateOf = utils$1.toObjectSet([ "age", "authorization", "content-length", "content-type", "etag", "expires", "from", "host", "if-modified-since", "if-unmodified-since", "last-modified", "location", "max-forwards", "proxy-authorization", "referer", "retry-after", "user-agent" ]);
  var parseHeaders = rawHeaders => {
   const parsed = Object.create(null);
   let key;
   let val;
   let i;
   rawHeaders && rawHeaders.split("\n").forEach(function(line) {
    i = line.indexOf(":");
    key = line.substring(0, i).trim().toLowerCase();
    val = line.substring(i + 1).trim();
    const hasKey = utils$1.hasOwnProp(parsed, key);
    if (!key || hasKey && utils$1.hasOwnProp(ignoreDuplicateOf, key)) return;
    if (key === "set-cookie") if (hasKey) parsed[key].push(val); else parsed[key] = [ val ]; else parsed[key] = hasKey ? parsed[key] + ", " + val : val;
   });
   return parsed;
  };
  function trimSPorHTAB(str) {
   let start = 0;
   let end = str.length;
   while (start < end) {
    const code = str.charCodeAt(start);
    if (code !== 9 && code !== 32) break;
    start += 1;
   }
   while (end > start) {
    const code = str.charCodeAt(end - 1);
    if (code !== 9 && code !== 32) break;
    end -= 1;
   }
   return start === 0 && end === str.length ? str : str.slice(start, end);
  }
  const INVALID_UNICODE_HEADER_VALUE_CHARS = new RegExp("[\\u0000-\\u0008\\u000a-\\u001f\\u007f]+", "g");
  const INVALID_BYTE_STRING_HEADER_VALUE_CHARS = new RegExp("[^\\u0009\\u0020-\\u007e\\u0080-\\u00ff]+", "g");
  function sanitizeValue(value, invalidChars) {
   if (utils$1.isArray(value)) return value.map(item => sanitizeValue(item, invalidChars));
   return trimSPorHTAB(String(value).replace(invalidChars, ""));
  }
  const sanitizeHeaderValue = value => sanitizeValue(value, INVALID_UNICODE_HEADER_VALUE_CHARS);
  const sanitizeByteStringHeaderValue = value => sanitizeValue(value, INVALID_BYTE_STRING_HEADER_VALUE_CHARS);
  function toByteStringHeaderObject(headers) {
   const byteStringHeaders = Object.create(null);
   utils$1.forEach(headers.toJSON(), (value, header) => {
    byteStringHeaders[header] = sanitizeByteStringHeaderValue(value);
   });
   return byteStringHeaders;
  }
  const $internals$1 = Symbol("internals");
  function normalizeHeader(header) {
   return header && String(header).trim().toLowerCase();
  }
  function normalizeValue(value) {
   if (value === false || value == null) return value;
   return utils$1.isArray(value) ? value.map(normalizeValue) : sanitizeHeaderValue(String(value));
  }
  function parseTokens(str) {
   const tokens = Object.create(null);
   const tokensRE = /([^\s,;=]+)\s*(?:=\s*([^,;]+))?/g;
   let match;
   while (match = tokensRE.exec(str)) tokens[match[1]] = match[2];
   return tokens;
  }
  const parameterNameRE = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
  function trimOWS(value) {
   let start = 0;
   let end = value.length;
   while (start < end) {
    const code = value.charCodeAt(start);
    if (code !== 9 && code !== 32) break;
    start += 1;
   }
   while (end > start) {
    const code = value.charCodeAt(end - 1);
    if (code !== 9 && code !== 32) break;
    end -= 1;
   }
   return start === 0 && end === value.length ? value : value.slice(start, end);
  }
  function decodeQuotedString(value) {
   const last = value.length - 1;
   if (last < 1 || value.charCodeAt(0) !== 34 || value.charCodeAt(last) !== 34) return value;
   let decoded = "";
   for (let i = 1; i < last; i++) {
    const code = value.charCodeAt(i);
    if (code === 34) return value;
    if (code === 92) {
     i += 1;
     if (i >= last) return value;
    }
    decoded += value[i];
   }
   return decoded;
  }
  function parseParameters(value) {
   const parameters = Object.create(null);
   const str = String(value);
   let start = 0;
   let quoted = false;
   let escaped = false;
   function parseParameter(end) {
    const part = trimOWS(str.slice(start, end));
    const equals = part.indexOf("=");
    if (equals < 1) return;
    const name = trimOWS(part.slice(0, equals));
    if (!parameterNameRE.test(name)) return;
    const normalizedName = name.toLowerCase();
    if (normalizedName === "__proto__" || normalizedName === "constructor" || normalizedName === "prototype") return;
    const parameterValue = trimOWS(part.slice(equals + 1));
    parameters[normalizedName] = decodeQuotedString(parameterValue);
   }
   for (let i = 0; i < str.length; i++) {
    const code = str.charCodeAt(i);
    if (quoted) {
     if (escaped) escaped = false; else if (code === 92) escaped = true; else if (code === 34) quoted = false;
    } else if (code === 34) quoted = true; else if (code === 44 || code === 59) {
     parseParameter(i);
     start = i + 1;
    }
   }
   parseParameter(str.length);
   return parameters;
  }
  const isValidHeaderName = str => /^[-_a-zA-Z0-9^`|~,!#$%&'*+.]+$/.test(str.trim());
  const PROTO_HEADER_SLOT = "__Proto__";
  const headerSlot = name => name === "__proto__" ? PROTO_HEADER_SLOT : name;
  function matchHeaderValue(context, value, header, filter, isHeaderNameFilter) {
   if (utils$1.isFunction(filter)) return filter.call(context, value, header);
   if (isHeaderNameFilter) value = header;
   if (!utils$1.isString(value)) return;
   if (utils$1.isString(filter)) return value.indexOf(filter) !== -1;
   if (utils$1.isRegExp(filter)) return filter.test(value);
  }
  function formatHeader(header) {
   return header.trim().toLowerCase().replace(/([a-z\d])(\w*)/g, (w, char, str) => char.toUpperCase() + str);
  }
  function buildAccessors(obj, header) {
   const accessorName = utils$1.toCamelCase(" " + header);
   [ "get", "set", "has" ].forEach(methodName => {
    Object.defineProperty(obj, methodName + accessorName, {
     __proto__: null,
     value: function(arg1, arg2, arg3) {
      return this[methodName].call(this, header, arg1, arg2, arg3);
     },
     configurable: true
    });
   });
  }
  class AxiosHeaders {
   constructor(headers) {
    headers && this.set(headers);
   }
   set(header, valueOrRewrite, rewrite) {
    const self = this;
    function setHeader(_value, _header, _rewrite) {
     const lHeader = normalizeHeader(_header);
     if (!lHeader) return;
     const key = utils$1.findKey(self, lHeader);
     if (!key || self[key] === void 0 || _rewrite === true || _rewrite === void 0 && self[key] !== false) self[headerSlot(key || _header)] = normalizeValue(_value);
    }
    const setHeaders = (headers, _rewrite) => utils$1.forEach(headers, (_value, _header) => setHeader(_value, _header, _rewrite));
    if (utils$1.isPlainObject(header) || header instanceof this.constructor) setHeaders(header, valueOrRewrite); else if (utils$1.isString(header) && (header = header.trim()) && !isValidHeaderName(header)) setHeaders(parseHeaders(header), valueOrRewrite); else if (utils$1.isObject(header) && utils$1.isSafeIterable(header)) {
     let dest, key, obj = Object.create(null);
     for (const entry of header) {
      if (!utils$1.isArray(entry)) throw new TypeError("Object iterator must return a key-value pair");
      key = entry[0];
      if (utils$1.hasOwnProp(obj, key)) {
       dest = obj[key];
       obj[key] = utils$1.isArray(dest) ? [ ...dest, entry[1] ] : [ dest, entry[1] ];
      } else obj[key] = entry[1];
     }
     setHeaders(obj, valueOrRewrite);
    } else header != null && setHeader(valueOrRewrite, header, rewrite);
    return this;
   }
   get(header, parser) {
    header = normalizeHeader(header);
    if (header) {
     const key = utils$1.findKey(this, header);
     if (key) {
      const value = this[key];
      if (!parser) return value;
      if (parser === true) return parseTokens(value);
      if (utils$1.isFunction(parser)) return parser.call(this, value, key);
      if (utils$1.isRegExp(parser)) return parser.exec(value);
      throw new TypeError("parser must be boolean|regexp|function");
     }
    }
   }
   has(header, matcher) {
    header = normalizeHeader(header);
    if (header) {
     const key = utils$1.findKey(this, header);
     return !!(key && this[key] !== void 0 && (!matcher || matchHeaderValue(this, this[key], key, matcher)));
    }
    return false;
   }
   delete(header, matcher) {
    const self = this;
    let deleted = false;
    function deleteHeader(_header) {
     _header = normalizeHeader(_header);
     if (_header) {
      const key = utils$1.findKey(self, _header);
      if (key && (!matcher || matchHeaderValue(self, self[key], key, matcher))) {
       delete self[key];
       deleted = true;
      }
     }
    }
    if (utils$1.isArray(header)) header.forEach(deleteHeader); else deleteHeader(header);
    return deleted;
   }
   clear(matcher) {
    const keys = Object.keys(this);
    let i = keys.length;
    let deleted = false;
    while (i--) {
     const key = keys[i];
     if (!matcher || matchHeaderValue(this, this[key], key, matcher, true)) {
      delete this[key];
      deleted = true;
     }
    }
    return deleted;
   }
   normalize(format) {
    const self = this;
    const headers = Object.create(null);
    utils$1.forEach(this, (value, header) => {
     const key = utils$1.findKey(headers, header);
     if (key) {
      self[key] = normalizeValue(value);
      delete self[header];
      return;
     }
     const normalized = headerSlot(format ? formatHeader(header) : String(header).trim());
     if (normalized !== header) delete self[header];
     self[normalized] = normalizeValue(value);
     headers[normalized] = true;
    });
    return this;
   }
   concat(...targets) {
    return this.constructor.concat(this, ...targets);
   }
   toJSON(asStrings) {
    const obj = Object.create(null);
    utils$1.forEach(this, (value, header) => {
     value != null && value !== false && (obj[header] = asStrings && utils$1.isArray(value) ? value.join(", ") : value);
    });
    return obj;
   }
   [Symbol.iterator]() {
    return Object.entries(this.toJSON())[Symbol.iterator]();
   }
   toString() {
    return Object.entries(this.toJSON()).map(([header, value]) => header + ": " + value).join("\n");
   }
   getSetCookie() {
    const value = this.get("set-cookie");
    return utils$1.isArray(value) ? value : value == null || value === false ? [] : [ value ];
   }
   get [Symbol.toStringTag]() {
    return "AxiosHeaders";
   }
   static from(thing) {
    return thing instanceof this ? thing : new this(thing);
   }
   static parseParameters(value) {
    return parseParameters(value);
   }
   static concat(first, ...targets) {
    const computed = new this(first);
    targets.forEach(target => computed.set(target));
    return computed;
   }
   static accessor(header) {
    const internals = this[$internals$1] = this[$internals$1] = {
     accessors: {}
    };
    const accessors = internals.accessors;
    const prototype = this.prototype;
    function defineAccessor(_header) {
     const lHeader = normalizeHeader(_header);
     if (!accessors[lHeader]) {
      buildAccessors(prototype, _header);
      accessors[lHeader] = true;
     }
    }
    utils$1.isArray(header) ? header.forEach(defineAccessor) : defineAccessor(header);
    return this;
   }
  }
  AxiosHeaders.accessor([ "Content-Type", "Content-Length", "Accept", "Accept-Encoding", "User-Agent", "Authorization" ]);
  utils$1.reduceDescriptors(AxiosHeaders.prototype, ({value: value}, key) => {
   let mapped = key[0].toUpperCase() + key.slice(1);
   return {
    get: () => value,
    set(headerValue) {
     this[mapped] = headerValue;
    }
   };
  });
  utils$1.freezeMethods(AxiosHeaders);
  const REDACTED = "[REDACTED ****]";
  function hasOwnOrPrototypeToJSON(source) {
   if (utils$1.hasOwnProp(source, "toJSON")) return true;
   let prototype = Object.getPrototypeOf(source);
   while (prototype && prototype !== Object.prototype) {
    if (utils$1.hasOwnProp(prototype, "toJSON")) return true;
    prototype = Object.getPrototypeOf(prototype);
   }
   return false;
  }
  function redactConfig(config, redactKeys) {
   const lowerKeys = new Set(redactKeys.map(k => String(k).toLowerCase()));
   const seen = [];
   const visit = source => {
    if (source === null || typeof source !== "object") return source;
    if (utils$1.isBuffer(source)) return source;
    if (seen.indexOf(source) !== -1) return;
    if (source instanceof AxiosHeaders) source = source.toJSON();
    seen.push(source);
    let result;
    if (utils$1.isArray(source)) {
     result = [];
     source.forEach((v, i) => {
      const reducedValue = visit(v);
      if (!utils$1.isUndefined(reducedValue)) result[i] = reducedValue;
     });
    } else {
     if (!utils$1.isPlainObject(source) && hasOwnOrPrototypeToJSON(source)) {
      seen.pop();
      return source;
     }
     result = Object.create(null);
     for (const [key, value] of Object.entries(source)) {
      const reducedValue = lowerKeys.has(key.toLowerCase()) ? REDACTED : visit(value);
      if (!utils$1.isUndefined(reducedValue)) result[key] = reducedValue;
     }
    }
    seen.pop();
    return result;
   };
   return visit(config);
  }
  function stringifySafely$1(value) {
   try {
    return String(value);
   } catch (err) {
    return "";
   }
  }
  function aggregateErrorMessage(error) {
   const message = error.errors.map(entry => {
    try {
     return entry && entry.message ? stringifySafely$1(entry.message) : stringifySafely$1(entry);
    } catch (err) {
     return "";
    }
   }).filter(Boolean).join("; ");
   return message || error.name || "AggregateError";
  }
  const CAUSED_BY_SEPARATOR = "\nCaused by: ";
  const $causeStack = Symbol("causeStack");
  function getCauseStackIndex(error, stack) {
   const causeStack = utils$1.hasOwnProp(error, $causeStack) && error[$causeStack];
   return causeStack && stack.endsWith(causeStack) ? stack.length - causeStack.length : -1;
  }
  function appendCauseStack(target, source) {
   try {
    const sourceStack = source && source.stack;
    if (typeof sourceStack !== "string" || !sourceStack) return;
    const targetStack = target.stack;
    if (typeof targetStack !== "string" || !targetStack) return;
    const causeStack = CAUSED_BY_SEPARATOR + sourceStack;
    target.stack = targetStack + causeStack;
    Object.defineProperty(target, $causeStack, {
     __proto__: null,
     value: causeStack
    });
   } catch (e) {}
  }
  class AxiosError extends Error {
   static from(error, code, config, request, response, customProps) {
    let message = error.message;
    if (!message && utils$1.isArray(error.errors) && error.errors.length) message = aggregateErrorMessage(error);
    const axiosError = new AxiosError(message, code || error.code, config, request, response);
    Object.defineProperty(axiosError, "cause", {
     __proto__: null,
     value: error,
     writable: true,
     enumerable: false,
     configurable: true
    });
    axiosError.name = error.name;
    appendCauseStack(axiosError, error);
    if (error.status != null && axiosError.status == null) axiosError.status = error.status;
    customProps && Object.assign(axiosError, customProps);
    return axiosError;
   }
   constructor(message, code, config, request, response) {
    super(message);
    Object.defineProperty(this, "message", {
     __proto__: null,
     value: message,
     enumerable: true,
     writable: true,
     configurable: true
    });
    this.name = "AxiosError";
    this.isAxiosError = true;
    code && (this.code = code);
    config && (this.config = config);
    request && (this.request = request);
    if (response) {
     this.response = response;
     this.status = response.status;
    }
   }
   toJSON() {
    const config = this.config;
    const redactKeys = config && utils$1.hasOwnProp(config, "redact") ? config.redact : void 0;
    const serializedConfig = utils$1.isArray(redactKeys) && redactKeys.length > 0 ? redactConfig(config, redactKeys) : utils$1.toJSONObject(config);
    return {
     message: this.message,
     name: this.name,
     description: this.description,
     number: this.number,
     fileName: this.fileName,
     lineNumber: this.lineNumber,
     columnNumber: this.columnNumber,
     stack: this.stack,
     config: serializedConfig,
     code: this.code,
     status: this.status
    };
   }
  }
  AxiosError.ERR_BAD_OPTION_VALUE = "ERR_BAD_OPTION_VALUE";
  AxiosError.ERR_BAD_OPTION = "ERR_BAD_OPTION";
  AxiosError.ECONNABORTED = "ECONNABORTED";
  AxiosError.ETIMEDOUT = "ETIMEDOUT";
  AxiosError.ECONNREFUSED = "ECONNREFUSED";
  AxiosError.ERR_NETWORK = "ERR_NETWORK";
  AxiosError.ERR_FR_TOO_MANY_REDIRECTS = "ERR_FR_TOO_MANY_REDIRECTS";
  AxiosError.ERR_DEPRECATED = "ERR_DEPRECATED";
  AxiosError.ERR_BAD_RESPONSE = "ERR_BAD_RESPONSE";
  AxiosError.ERR_BAD_REQUEST = "ERR_BAD_REQUEST";
  AxiosError.ERR_CANCELED = "ERR_CANCELED";
  AxiosError.ERR_NOT_SUPPORT = "ERR_NOT_SUPPORT";
  AxiosError.ERR_INVALID_URL = "ERR_INVALID_URL";
  AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED = "ERR_FORM_DATA_DEPTH_EXCEEDED";
  var PlatformBuffer = {
   isBufferAvailable() {
    return typeof Buffer !== "undefined";
   },
   from(value) {
    return Buffer.from(value);
   }
  };
  const DEFAULT_FORM_DATA_MAX_DEPTH = 100;
  function isVisitable(thing) {
   return utils$1.isPlainObject(thing) || utils$1.isArray(thing);
  }
  function removeBrackets(key) {
   return utils$1.endsWith(key, "[]") ? key.slice(0, -2) : key;
  }
  function renderKey(path, key, dots) {
   if (!path) return key;
   return path.concat(key).map(function(token, i) {
    token = removeBrackets(token);
    return !dots && i ? "[" + token + "]" : token;
   }).join(dots ? "." : "");
  }
  function isFlatArray(arr) {
   return utils$1.isArray(arr) && !arr.some(isVisitable);
  }
  const predicates = utils$1.toFlatObject(utils$1, {}, null, function(prop) {
   return /^is[A-Z]/.test(prop);
  });
  function toFormData(obj, formData, options) {
   if (!utils$1.isObject(obj)) throw new TypeError("target must be an object");
   formData = formData || new (FormData$1 || FormData);
   const option = (name, fallback) => {
    const value = utils$1.getSafeProp(options, name);
    return utils$1.isUndefined(value) ? fallback : value;
   };
   const metaTokens = option("metaTokens", true);
   const visitor = option("visitor") || defaultVisitor;
   const dots = option("dots", false);
   const indexes = option("indexes", false);
   const _Blob = option("Blob") || typeof Blob !== "undefined" && Blob;
   const maxDepth = option("maxDepth", DEFAULT_FORM_DATA_MAX_DEPTH);
   const useBlob = _Blob && utils$1.isSpecCompliantForm(formData);
   const stack = [];
   if (!utils$1.isFunction(visitor)) throw new TypeError("visitor must be a function");
   function convertValue(value) {
    if (value === null) return "";
    if (utils$1.isDate(value)) return value.toISOString();
    if (utils$1.isBoolean(value)) return value.toString();
    if (!useBlob && utils$1.isBlob(value)) throw new AxiosError("Blob is not supported. Use a Buffer instead.");
    if (utils$1.isArrayBuffer(value) || utils$1.isTypedArray(value)) {
     if (useBlob && typeof _Blob === "function") return new _Blob([ value ]);
     if (PlatformBuffer && PlatformBuffer.isBufferAvailable()) return PlatformBuffer.from(value);
     throw new AxiosError("Blob is not supported. Use a Buffer instead.", AxiosError.ERR_NOT_SUPPORT);
    }
    return value;
   }
   function throwIfMaxDepthExceeded(depth) {
    if (depth > maxDepth) throw new AxiosError("Object is too deeply nested (" + depth + " levels). Max depth: " + maxDepth, AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED);
   }
   function stringifyWithDepthLimit(value, depth) {
    if (maxDepth === 1 / 0) return JSON.stringify(value);
    const ancestors = [];
    return JSON.stringify(value, function(_key, currentValue) {
     if (!utils$1.isObject(currentValue)) return currentValue;
     while (ancestors.length && ancestors[ancestors.length - 1] !== this) ancestors.pop();
     ancestors.push(currentValue);
     throwIfMaxDepthExceeded(depth + ancestors.length - 1);
     return currentValue;
    });
   }
   function defaultVisitor(value, key, path) {
    let arr = value;
    if (utils$1.isReactNative(formData) && utils$1.isReactNativeBlob(value)) {
     formData.append(renderKey(path, key, dots), convertValue(value));
     return false;
    }
    if (value && !path && typeof value === "object") if (utils$1.endsWith(key, "{}")) {
     key = metaTokens ? key : key.slice(0, -2);
     value = stringifyWithDepthLimit(value, 1);
    } else if (utils$1.isArray(value) && isFlatArray(value) || (utils$1.isFileList(value) || utils$1.endsWith(key, "[]")) && (arr = utils$1.toArray(value))) {
     key = removeBrackets(key);
     arr.forEach(function(el, index) {
      !(utils$1.isUndefined(el) || el === null) && formData.append(indexes === true ? renderKey([ key ], index, dots) : indexes === null ? key : key + "[]", convertValue(el));
     });
     return false;
    }
    if (isVisitable(value)) return true;
    formData.append(renderKey(path, key, dots), convertValue(value));
    return false;
   }
   const exposedHelpers = Object.assign(predicates, {
    defaultVisitor: defaultVisitor,
    convertValue: convertValue,
    isVisitable: isVisitable
   });
   function build(value, path, depth = 0) {
    if (utils$1.isUndefined(value)) return;
    throwIfMaxDepthExceeded(depth);
    if (stack.indexOf(value) !== -1) throw new Error("Circular reference detected in " + path.join("."));
    stack.push(value);
    utils$1.forEach(value, function(el, key) {
     const result = !(utils$1.isUndefined(el) || el === null) && visitor.call(formData, el, utils$1.isString(key) ? key.trim() : key, path, exposedHelpers);
     if (result === true) build(el, path ? path.concat(key) : [ key ], depth + 1);
    });
    stack.pop();
   }
   if (!utils$1.isObject(obj)) throw new TypeError("data must be an object");
   build(obj);
   return formData;
  }
  function encode$1(str) {
   const charMap = {
    "!": "%21",
    "'": "%27",
    "(": "%28",
    ")": "%29",
    "~": "%7E",
    "%20": "+"
   };
   return encodeURIComponent(str).replace(/[!'()~]|%20/g, function(match) {
    return charMap[match];
   });
  }
  function AxiosURLSearchParams(params, options) {
   this._pairs = [];
   params && toFormData(params, this, options);
  }
  const prototype = AxiosURLSearchParams.prototype;
  prototype.append = function(name, value) {
   this._pairs.push([ name, value ]);
  };
  prototype.toString = function(encoder) {
   const _encode = encoder ? value => encoder.call(this, value, encode$1) : encode$1;
   return this._pairs.map(function(pair) {
    return _encode(pair[0]) + "=" + _encode(pair[1]);
   }, "").join("&");
  };
  function encode(val) {
   return encodeURIComponent(val).replace(/%3A/gi, ":").replace(/%24/g, "$").replace(/%2C/gi, ",").replace(/%20/g, "+");
  }
  function buildURL(url, params, options) {
   if (!params) return url;
   url = url || "";
   const _options = utils$1.isFunction(options) ? {
    serialize: options
   } : options;
   const _encode = utils$1.getSafeProp(_options, "encode") || encode;
   const serializeFn = utils$1.getSafeProp(_options, "serialize");
   let serializedParams;
   if (serializeFn) serializedParams = serializeFn(params, _options); else serializedParams = utils$1.isURLSearchParams(params) ? params.toString() : new AxiosURLSearchParams(params, _options).toString(_encode);
   if (serializedParams) {
    const hashmarkIndex = url.indexOf("#");
    if (hashmarkIndex !== -1) url = url.slice(0, hashmarkIndex);
    url += (url.indexOf("?") === -1 ? "?" : "&") + serializedParams;
   }
   return url;
  }
  const $internals = Symbol("internals");
  function countHandlers(handlers) {
   return handlers ? handlers.length : 0;
  }
  function trimHandlers(handlers) {
   if (!handlers) return;
   while (handlers.length && handlers[handlers.length - 1] === null) handlers.pop();
  }
  function normalizeHandlerId(id) {
   if (typeof id === "string" && id !== "" && String(Number(id)) === id) return Number(id);
   return id;
  }
  function syncHandlerEntries(manager, internals) {
   const handlers = manager.handlers;
   const length = countHandlers(handlers);
   if (handlers !== internals.handlersRef) {
    internals.handlersRef = handlers;
    internals.handlerEntries.clear();
   } else if (length !== internals.handlersLength) if (!length) internals.handlerEntries.clear(); else internals.handlerEntries.forEach(function(entry, id) {
    if (handlers[entry.index] !== entry.handler) internals.handlerEntries.delete(id);
   });
   internals.handlersLength = length;
  }
  class InterceptorManager {
   constructor() {
    this.handlers = [];
    this[$internals] = {
     handlersRef: this.handlers,
     handlersLength: this.handlers.length,
     handlerEntries: new Map,
     iterationDepth: 0,
     nextId: 0
    };
   }
   use(fulfilled, rejected, options) {
    const handler = {
     fulfilled: fulfilled,
     rejected: rejected,
     synchronous: options ? options.synchronous : false,
     runWhen: options ? options.runWhen : null
    };
    const internals = this[$internals];
    if (this.handlers == null) this.handlers = [];
    syncHandlerEntries(this, internals);
    const id = internals.nextId++;
    this.handlers.push(handler);
    internals.handlerEntries.set(id, {
     handler: handler,
     index: this.handlers.length - 1
    });
    internals.handlersLength = this.handlers.length;
    return id;
   }
   eject(id) {
    const internals = this[$internals];
    syncHandlerEntries(this, internals);
    const handlerId = normalizeHandlerId(id);
    const entry = internals.handlerEntries.get(handlerId);
    if (entry) {
     internals.handlerEntries.delete(handlerId);
     if (this.handlers[entry.index] !== entry.handler) return;
     this.handlers[entry.index] = null;
     if (!internals.iterationDepth) {
      trimHandlers(this.handlers);
      internals.handlersLength = this.handlers.length;
     }
    }
   }
   clear() {
    if (this.handlers) {
     this.handlers = [];
     syncHandlerEntries(this, this[$internals]);
    }
   }
   forEach(fn) {
    const internals = this[$internals];
    syncHandlerEntries(this, internals);
    internals.iterationDepth++;
    try {
     utils$1.forEach(this.handlers, function(h) {
      if (h !== null) fn(h);
     });
    } finally {
     if (! --internals.iterationDepth) {
      syncHandlerEntries(this, internals);
      trimHandlers(this.handlers);
      internals.handlersLength = countHandlers(this.handlers);
     }
    }
   }
  }
  var transitionalDefaults = {
   silentJSONParsing: true,
   forcedJSONParsing: true,
   clarifyTimeoutError: false,
   legacyInterceptorReqResOrdering: true,
   advertiseZstdAcceptEncoding: false,
   validateStatusUndefinedResolves: true,
   encodeBasicAuthUsername: false
  };
  var URLSearchParams = url.URLSearchParams;
  const ALPHA = "abcdefghijklmnopqrstuvwxyz";
  const DIGIT = "0123456789";
  const ALPHABET = {
   DIGIT: DIGIT,
   ALPHA: ALPHA,
   ALPHA_DIGIT: ALPHA + ALPHA.toUpperCase() + DIGIT
  };
  const generateString = (size = 16, alphabet = ALPHABET.ALPHA_DIGIT) => {
   let str = "";
   const {length: length} = alphabet;
   const randomValues = new Uint32Array(size);
   crypto.randomFillSync(randomValues);
   for (let i = 0; i < size; i++) str += alphabet[randomValues[i] % length];
   return str;
  };
  var platform$1 = {
   isNode: true,
   classes: {
    URLSearchParams: URLSearchParams,
    FormData: FormData$1,
    Blob: typeof Blob !== "undefined" && Blob || null
   },
   ALPHABET: ALPHABET,
   generateString: generateString,
   protocols: [ "http", "https", "file", "data" ]
  };
  const hasBrowserEnv = typeof window !== "undefined" && typeof document !== "undefined";
  const _navigator = typeof navigator === "object" && navigator || void 0;
  const hasStandardBrowserEnv = hasBrowserEnv && (!_navigator || [ "ReactNative", "NativeScript", "NS" ].indexOf(_navigator.product) < 0);
  const hasStandardBrowserWebWorkerEnv = (() => typeof WorkerGlobalScope !== "undefined" && self instanceof WorkerGlobalScope && typeof self.importScripts === "function")();
  const origin = hasBrowserEnv && window.location.href || "http://localhost";
  var utils = Object.freeze({
   __proto__: null,
   hasBrowserEnv: hasBrowserEnv,
   hasStandardBrowserEnv: hasStandardBrowserEnv,
   hasStandardBrowserWebWorkerEnv: hasStandardBrowserWebWorkerEnv,
   navigator: _navigator,
   origin: origin
  });
  var platform = {
   ...utils,
   ...platform$1
  };
  function toURLEncodedForm(data, options) {
   return toFormData(data, new platform.classes.URLSearchParams, {
    visitor: function(value, key, path, helpers) {
     if (platform.isNode && utils$1.isBuffer(value)) {
      this.append(key, value.toString("base64"));
      return false;
     }
     return helpers.defaultVisitor.apply(this, arguments);
    },
    ...options
   });
  }
  const MAX_DEPTH = DEFAULT_FORM_DATA_MAX_DEPTH;
  function throwIfDepthExceeded(index) {
   if (index > MAX_DEPTH) throw new AxiosError("FormData field is too deeply nested (" + index + " levels). Max depth: " + MAX_DEPTH, AxiosError.ERR_FORM_DATA_DEPTH_EXCEEDED);
  }
  function parsePropPath(name) {
   const path = [];
   const pattern = /[^.[\]]+|\[([^.[\]]*)]/g;
   let match;
   while ((match = pattern.exec(name)) !== null) {
    throwIfDepthExceeded(path.length);
    path.push(match[0] === "[]" ? "" : match[1] || match[0]);
   }
   return path;
  }
  function arrayToObject(arr) {
   const obj = {};
   const keys = Object.keys(arr);
   let i;
   const len = keys.length;
   let key;
   for (i = 0; i < len; i++) {
    key = keys[i];
    obj[key] = arr[key];
   }
   return obj;
  }
  function normalizeArray(value) {
   if (!utils$1.isArray(value)) return value;
   const keys = Object.keys(value);
   return keys.length !== value.length || keys.some((key, index) => key !== String(index)) ? arrayToObject(value) : value;
  }
  function normalizeArrays(obj) {
   const pending = [ obj ];
   while (pending.length) {
    const target = pending.pop();
    Object.keys(target).forEach(key => {
     const value = target[key] = normalizeArray(target[key]);
     if (utils$1.isArray(value) || utils$1.isPlainObject(value)) pending.push(value);
    });
   }
   return obj;
  }
  function formDataToJSON(formData) {
   function buildPath(path, value, target, index) {
    throwIfDepthExceeded(index);
    let name = path[index++];
    if (name === "__proto__") return true;
    const isNumericKey = Number.isFinite(+name);
    const isLast = index >= path.length;
    name = !name && utils$1.isArray(target) ? target.length : name;
    if (isLast) {
     if (utils$1.hasOwnProp(target, name)) {
      target[name] = normalizeArray(target[name]);
      target[name] = utils$1.isArray(target[name]) ? target[name].concat(value) : [ target[name], value ];
     } else target[name] = value;
     return !isNumericKey;
    }
    if (!utils$1.hasOwnProp(target, name) || !utils$1.isObject(target[name])) target[name] = [];
    const result = buildPath(path, value, target[name], index);
    if (result && utils$1.isArray(target[name])) target[name] = arrayToObject(target[name]);
    return !isNumericKey;
   }
   if (utils$1.isFormData(formData) && utils$1.isFunction(formData.entries)) {
    const obj = {};
    utils$1.forEachEntry(formData, (name, value) => {
     buildPath(parsePropPath(name), value, obj, 0);
    });
    return normalizeArrays(obj);
   }
   return null;
  }
  const methodList = Object.freeze([ "get", "delete", "head", "options", "post", "put", "patch", "purge", "link", "unlink", "query" ]);
  const own = (obj, key) => obj != null && utils$1.hasOwnProp(obj, key) ? obj[key] : void 0;
  function stringifySafely(rawValue, parser, encoder) {
   if (utils$1.isString(rawValue)) try {
    (parser || JSON.parse)(rawValue);
    return utils$1.trim(rawValue);
   } catch (e) {
    if (e.name !== "SyntaxError") throw e;
   }
   return (encoder || JSON.stringify)(rawValue);
  }
  const defaults = {
   transitional: transitionalDefaults,
   adapter: [ "xhr", "http", "fetch" ],
   transformRequest: [ function(data, headers) {
    const contentType = headers.getContentType() || "";
    const hasJSONContentType = contentType.indexOf("application/json") > -1;
    const isObjectPayload = utils$1.isObject(data);
    if (isObjectPayload && utils$1.isHTMLForm(data)) data = new FormData(data);
    const isFormData = utils$1.isFormData(data);
    if (isFormData) return hasJSONContentType ? JSON.stringify(formDataToJSON(data)) : data;
    if (utils$1.isArrayBuffer(data) || utils$1.isBuffer(data) || utils$1.isStream(data) || utils$1.isFile(data) || utils$1.isBlob(data) || utils$1.isReadableStream(data)) return data;
    if (utils$1.isArrayBufferView(data)) return data.buffer;
    if (utils$1.isURLSearchParams(data)) {
     headers.setContentType("application/x-www-form-urlencoded;charset=utf-8", false);
     return data.toString();
    }
    let isFileList;
    if (isObjectPayload) {
     const formSerializer = own(this, "formSerializer");
     if (contentType.indexOf("application/x-www-form-urlencoded") > -1) return toURLEncodedForm(data, formSerializer).toString();
     if ((isFileList = utils$1.isFileList(data)) || contentType.indexOf("multipart/form-data") > -1) {
      const env = own(this, "env");
      const _FormData = env && env.FormData;
      return toFormData(isFileList ? {
       "files[]": data
      } : data, _FormData && new _FormData, formSerializer);
     }
    }
    if (isObjectPayload || hasJSONContentType) {
     headers.setContentType("application/json", false);
     return stringifySafely(data);
    }
    return data;
   } ],
   transformResponse: [ function(data) {
    const transitional = own(this, "transitional") || defaults.transitional;
    const forcedJSONParsing = transitional && transitional.forcedJSONParsing;
    const responseType = own(this, "responseType");
    const JSONRequested = responseType === "json";
    if (utils$1.isResponse(data) || utils$1.isReadableStream(data)) return data;
    if (data && utils$1.isString(data) && (forcedJSONParsing && !responseType || JSONRequested)) {
     const silentJSONParsing = transitional && transitional.silentJSONParsing;
     const strictJSONParsing = !silentJSONParsing && JSONRequested;
     try {
      return JSON.parse(data, own(this, "parseReviver"));
     } catch (e) {
      if (strictJSONParsing) {
       if (e.name === "SyntaxError") throw AxiosError.from(e, AxiosError.ERR_BAD_RESPONSE, this, null, own(this, "response"));
       throw e;
      }
     }
    }
    return data;
   } ],
   timeout: 0,
   xsrfCookieName: "XSRF-TOKEN",
   xsrfHeaderName: "X-XSRF-TOKEN",
   maxContentLength: -1,
   maxBodyLength: -1,
   env: {
    FormData: platform.classes.FormData,
    Blob: platform.classes.Blob
   },
   validateStatus: function(status) {
    return status >= 200 && status < 300;
   },
   headers: {
    common: {
     Accept: "application/json, text/plain, */*",
     "Content-Type": void 0
    }
   }
  };
  utils$1.forEach(methodList, method => {
   defaults.headers[method] = {};
  });
  function transformData(fns, response) {
   const config = this || defaults;
   const context = response || config;
   const headers = AxiosHeaders.from(context.headers);
   let data = context.data;
   utils$1.forEach(fns, function(fn) {
    data = fn.call(config, data, headers.normalize(), response ? response.status : void 0);
   });
   headers.normalize();
   return data;
  }
  function isCancel(value) {
   return !!(value && value.__CANCEL__);
  }
  class CanceledError extends AxiosError {
   constructor(message, config, request) {
    super(message == null ? "canceled" : message, AxiosError.ERR_CANCELED, config, request);
    this.name = "CanceledError";
    this.__CANCEL__ = true;
   }
  }
  function settle(resolve, reject, response) {
   const validateStatus = response.config.validateStatus;
   if (!response.status || !validateStatus || validateStatus(response.status)) resolve(response); else reject(new AxiosError("Request failed with status code " + response.status, response.status >= 400 && response.status < 500 ? AxiosError.ERR_BAD_REQUEST : AxiosError.ERR_BAD_RESPONSE, response.config, response.request, response));
  }
  function isAbsoluteURL(url) {
   if (typeof url !== "string") return false;
   return /^([a-z][a-z\d+\-.]*:)?\/\//i.test(url);
  }
  function combineURLs(baseURL, relativeURL) {
   if (!relativeURL) return baseURL;
   let end = baseURL.length;
   while (end > 0 && baseURL.charCodeAt(end - 1) === 47) end--;
   return baseURL.slice(0, end) + "/" + relativeURL.replace(/^\/+/, "");
  }
  const urlParserControlCharacters = /[\t\n\r]/g;
  function normalizeURLForProtocolCheck(url) {
   if (typeof url !== "string") return url;
   let start = 0;
   while (start < url.length && url.charCodeAt(start) <= 32) start++;
   return url.slice(start).replace(urlParserControlCharacters, "");
  }
  const malformedHttpProtocol = /^https?:(?!\/\/)/i;
  function redactFragment(fragment) {
   if (!fragment) return fragment;
   return fragment.replace(/(^|&)([^=&]*=)?[^&]+/g, (match, separator, parameterName = "") => `${separator}${parameterName}${REDACTED}`);
  }
  function redactSensitiveURLParts(url) {
   const redactedURL = url.replace(/^(https?:\/{0,2})[^/?#]*@/i, `$1${REDACTED}@`);
   const fragmentIndex = redactedURL.indexOf("#");
   const urlWithoutFragment = fragmentIndex === -1 ? redactedURL : redactedURL.slice(0, fragmentIndex);
   const redactedURLWithoutFragment = urlWithoutFragment.replace(/([?&][^=&#]*=)[^&#]*/g, `$1${REDACTED}`);
   if (fragmentIndex === -1) return redactedURLWithoutFragment;
   return `${redactedURLWithoutFragment}#${redactFragment(redactedURL.slice(fragmentIndex + 1))}`;
  }
  function assertValidHttpProtocolURL(url, config) {
   if (typeof url === "string") {
    const normalizedURL = normalizeURLForProtocolCheck(url);
    if (malformedHttpProtocol.test(normalizedURL)) throw new AxiosError(`Invalid URL ${JSON.stringify(redactSensitiveURLParts(normalizedURL))}: missing "//" after protocol`, AxiosError.ERR_INVALID_URL, config);
   }
  }
  function buildFullPath(baseURL, requestedURL, allowAbsoluteUrls, config) {
   assertValidHttpProtocolURL(requestedURL, config);
   let isRelativeUrl = !isAbsoluteURL(requestedURL);
   if (baseURL && (isRelativeUrl || allowAbsoluteUrls === false)) {
    assertValidHttpProtocolURL(baseURL, config);
    return combineURLs(baseURL, requestedURL);
   }
   return requestedURL;
  }
  var DEFAULT_PORTS$1 = {
   ftp: 21,
   gopher: 70,
   http: 80,
   https: 443,
   ws: 80,
   wss: 443
  };
  function parseUrl(urlString) {
   try {
    return new URL(urlString);
   } catch {
    return null;
   }
  }
  function getProxyForUrl(url) {
   var parsedUrl = (typeof url === "string" ? parseUrl(url) : url) || {};
   var proto = parsedUrl.protocol;
   var hostname = parsedUrl.host;
   var port = parsedUrl.port;
   if (typeof hostname !== "string" || !hostname || typeof proto !== "string") return "";
   proto = proto.split(":", 1)[0];
   hostname = hostname.replace(/:\d*$/, "");
   port = parseInt(port) || DEFAULT_PORTS$1[proto] || 0;
   if (!shouldProxy(hostname, port)) return "";
   var proxy = getEnv(proto + "_proxy") || getEnv("all_proxy");
   if (proxy && proxy.indexOf("://") === -1) proxy = proto + "://" + proxy;
   return proxy;
  }
  function shouldProxy(hostname, port) {
   var NO_PROXY = getEnv("no_proxy").toLowerCase();
   if (!NO_PROXY) return true;
   if (NO_PROXY === "*") return false;
   return NO_PROXY.split(/[,\s]/).every(function(proxy) {
    if (!proxy) return true;
    var parsedProxy = proxy.match(/^(.+):(\d+)$/);
    var parsedProxyHostname = parsedProxy ? parsedProxy[1] : proxy;
    var parsedProxyPort = parsedProxy ? parseInt(parsedProxy[2]) : 0;
    if (parsedProxyPort && parsedProxyPort !== port) return true;
    if (!/^[.*]/.test(parsedProxyHostname)) return hostname !== parsedProxyHostname;
    if (parsedProxyHostname.charAt(0) === "*") parsedProxyHostname = parsedProxyHostname.slice(1);
    return !hostname.endsWith(parsedProxyHostname);
   });
  }
  function getEnv(key) {
   return process.env[key.toLowerCase()] || process.env[key.toUpperCase()] || "";
  }
  const VERSION = "1.21.1";
  function parseProtocol(url) {
   const match = /^([-+\w]{1,25}):(?:\/\/)?/.exec(url);
   return match && match[1].toLowerCase() || "";
  }
  const DATA_URL_PATTERN = /^([^,;/]+\/[^,;/]+)?((?:;[^,;=]+=[^,;]+)*)(;base64)?,([\s\S]*)$/i;
  function fromDataURI(uri, asBlob, options) {
   const _Blob = options && options.Blob || platform.classes.Blob;
   const protocol = parseProtocol(uri);
   if (asBlob === void 0 && _Blob) asBlob = true;
   if (protocol === "data") {
    uri = protocol.length ? uri.slice(protocol.length + 1) : uri;
    const match = DATA_URL_PATTERN.exec(uri);
    if (!match) throw new AxiosError("Invalid URL", AxiosError.ERR_INVALID_URL);
    const type = match[1];
    const params = match[2];
    const encoding = match[3] ? "base64" : "utf8";
    const body = match[4];
    let mime = "";
    if (type) mime = params ? type + params : type; else if (params) mime = "text/plain" + params;
    const buffer = encoding === "base64" ? Buffer.from(body.replace(/%([\da-f]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16))), "base64") : Buffer.from(decodeURIComponent(body), encoding);
    if (asBlob) {
     if (!_Blob) throw new AxiosError("Blob is not supported", AxiosError.ERR_NOT_SUPPORT);
     return new _Blob([ buffer ], {
      type: mime
     });
    }
    return buffer;
   }
   throw new AxiosError("Unsupported protocol " + protocol, AxiosError.ERR_NOT_SUPPORT);
  }
  const FORM_DATA_CONTENT_HEADERS = [ "content-type", "content-length" ];
  function setFormDataHeaders(headers, formHeaders, policy) {
   if (policy !== "content-only") {
    headers.set(formHeaders);
    return;
   }
   Object.entries(formHeaders || {}).forEach(([key, val]) => {
    if (FORM_DATA_CONTENT_HEADERS.includes(key.toLowerCase())) headers.set(key, val);
   });
  }
  const kInternals = Symbol("internals");
  class AxiosTransformStream extends stream.Transform {
   constructor(options) {
    options = utils$1.toFlatObject(options, {
     maxRate: 0,
     chunkSize: 64 * 1024,
     minChunkSize: 100,
     timeWindow: 500,
     ticksRate: 2,
     samplesCount: 15
    }, null, (prop, source) => !utils$1.isUndefined(source[prop]));
    super({
     readableHighWaterMark: options.chunkSize
    });
    const internals = this[kInternals] = {
     timeWindow: options.timeWindow,
     chunkSize: options.chunkSize,
     maxRate: options.maxRate,
     minChunkSize: options.minChunkSize,
     bytesSeen: 0,
     isCaptured: false,
     notifiedBytesLoaded: 0,
     ts: Date.now(),
     bytes: 0,
     onReadCallback: null
    };
    this.on("newListener", event => {
     if (event === "progress") if (!internals.isCaptured) internals.isCaptured = true;
    });
   }
   _read(size) {
    const internals = this[kInternals];
    if (internals.onReadCallback) internals.onReadCallback();
    return super._read(size);
   }
   _transform(chunk, encoding, callback) {
    const internals = this[kInternals];
    const maxRate = internals.maxRate;
    const readableHighWaterMark = this.readableHighWaterMark;
    const timeWindow = internals.timeWindow;
    const divider = 1e3 / timeWindow;
    const bytesThreshold = maxRate / divider;
    let minChunkSize = internals.minChunkSize !== false ? Math.max(internals.minChunkSize, bytesThreshold * .01) : 0;
    if (maxRate) minChunkSize = Math.min(bytesThreshold, minChunkSize);
    const pushChunk = (_chunk, _callback) => {
     const bytes = Buffer.byteLength(_chunk);
     internals.bytesSeen += bytes;
     internals.bytes += bytes;
     internals.isCaptured && this.emit("progress", internals.bytesSeen);
     if (this.push(_chunk)) process.nextTick(_callback); else internals.onReadCallback = () => {
      internals.onReadCallback = null;
      process.nextTick(_callback);
     };
    };
    const transformChunk = (_chunk, _callback) => {
     if (this.destroyed) return _callback();
     const chunkSize = Buffer.byteLength(_chunk);
     let chunkRemainder = null;
     let maxChunkSize = readableHighWaterMark;
     let bytesLeft;
     let passed = 0;
     if (maxRate) {
      const now = Date.now();
      if (!internals.ts || (passed = now - internals.ts) >= timeWindow) {
       internals.ts = now;
       bytesLeft = bytesThreshold - internals.bytes;
       internals.bytes = bytesLeft < 0 ? -bytesLeft : 0;
       passed = 0;
      }
      bytesLeft = bytesThreshold - internals.bytes;
     }
     if (maxRate) {
      if (bytesLeft <= 0) return setTimeout(() => {
       _callback(null, _chunk);
      }, timeWindow - passed);
      if (bytesLeft < maxChunkSize) maxChunkSize = Math.max(1, Math.floor(bytesLeft));
     }
     if (maxChunkSize && chunkSize > maxChunkSize && chunkSize - maxChunkSize > minChunkSize) {
      chunkRemainder = _chunk.subarray(maxChunkSize);
      _chunk = _chunk.subarray(0, maxChunkSize);
     }
     pushChunk(_chunk, chunkRemainder ? () => {
      process.nextTick(_callback, null, chunkRemainder);
     } : _callback);
    };
    transformChunk(chunk, function transformNextChunk(err, _chunk) {
     if (err) return callback(err);
     if (_chunk) transformChunk(_chunk, transformNextChunk); else callback(null);
    });
   }
  }
  const {asyncIterator: asyncIterator} = Symbol;
  const readBlob = async function*(blob) {
   if (blob.stream) yield* blob.stream(); else if (blob.arrayBuffer) yield await blob.arrayBuffer(); else if (blob[asyncIterator]) yield* blob[asyncIterator](); else yield blob;
  };
  const BOUNDARY_ALPHABET = platform.ALPHABET.ALPHA_DIGIT + "-_";
  const textEncoder = typeof TextEncoder === "function" ? new TextEncoder : new util.TextEncoder;
  const CRLF$1 = "\r\n";
  const CRLF_BYTES = textEncoder.encode(CRLF$1);
  const CRLF_BYTES_COUNT = 2;
  class FormDataPart {
   constructor(name, value) {
    const {escapeName: escapeName} = this.constructor;
    const isStringValue = utils$1.isString(value);
    let headers = `Content-Disposition: form-data; name="${escapeName(name)}"${!isStringValue && value.name ? `; filename="${escapeName(value.name)}"` : ""}${CRLF$1}`;
    if (isStringValue) value = textEncoder.encode(String(value).replace(/\r?\n|\r\n?/g, CRLF$1)); else {
     const safeType = String(value.type || "application/octet-stream").replace(/[\r\n]/g, "");
     headers += `Content-Type: ${safeType}${CRLF$1}`;
    }
    this.headers = textEncoder.encode(headers + CRLF$1);
    this.contentLength = isStringValue ? value.byteLength : value.size;
    this.size = this.headers.byteLength + this.contentLength + CRLF_BYTES_COUNT;
    this.name = name;
    this.value = value;
   }
   async* encode() {
    yield this.headers;
    const {value: value} = this;
    if (utils$1.isTypedArray(value)) yield value; else yield* readBlob(value);
    yield CRLF_BYTES;
   }
   static escapeName(name) {
    return String(name).replace(/[\r\n"]/g, match => ({
     "\r": "%0D",
     "\n": "%0A",
     '"': "%22"
    }[match]));
   }
  }
  const formDataToStream = (form, headersHandler, options) => {
   const {tag: tag = "form-data-boundary", size: size = 25, boundary: boundary = tag + "-" + platform.generateString(size, BOUNDARY_ALPHABET)} = options || {};
   if (!utils$1.isFormData(form)) throw new TypeError("FormData instance required");
   if (boundary.length < 1 || boundary.length > 70) throw new Error("boundary must be 1-70 characters long");
   const boundaryBytes = textEncoder.encode("--" + boundary + CRLF$1);
   const footerBytes = textEncoder.encode("--" + boundary + "--" + CRLF$1);
   let contentLength = footerBytes.byteLength;
   const parts = Array.from(form.entries()).map(([name, value]) => {
    const part = new FormDataPart(name, value);
    contentLength += part.size;
    return part;
   });
   contentLength += boundaryBytes.byteLength * parts.length;
   contentLength = utils$1.toFiniteNumber(contentLength);
   const computedHeaders = {
    "Content-Type": `multipart/form-data; boundary=${boundary}`
   };
   if (Number.isFinite(contentLength)) computedHeaders["Content-Length"] = contentLength;
   headersHandler && headersHandler(computedHeaders);
   return stream.Readable.from(async function*() {
    for (const part of parts) {
     yield boundaryBytes;
     yield* part.encode();
    }
    yield footerBytes;
   }());
  };
  class ZlibHeaderTransformStream extends stream.Transform {
   __transform(chunk, encoding, callback) {
    this.push(chunk);
    callback();
   }
   _transform(chunk, encoding, callback) {
    if (chunk.length !== 0) {
     this._transform = this.__transform;
     if (chunk[0] !== 120) {
      const header = Buffer.alloc(2);
      header[0] = 120;
      header[1] = 156;
      this.push(header, encoding);
     }
    }
    this.__transform(chunk, encoding, callback);
   }
  }
  class Http2Sessions {
   constructor() {
    this.sessions = Object.create(null);
   }
   getSession(authority, options) {
    options = Object.assign(Object.create(null), {
     sessionTimeout: 1e3
    }, options);
    let authoritySessions = this.sessions[authority];
    if (authoritySessions) {
     let len = authoritySessions.length;
     for (let i = 0; i < len; i++) {
      const [sessionHandle, sessionOptions] = authoritySessions[i];
      if (!sessionHandle.destroyed && !sessionHandle.closed && util.isDeepStrictEqual(sessionOptions, options)) return sessionHandle;
     }
    }
    const session = http2.connect(authority, options);
    let removed;
    let timer;
    const removeSession = () => {
     if (removed) return;
     removed = true;
     if (timer) {
      clearTimeout(timer);
      timer = null;
     }
     let entries = authoritySessions, len = entries.length, i = len;
     while (i--) if (entries[i][0] === session) {
      if (len === 1) delete this.sessions[authority]; else entries.splice(i, 1);
      if (!session.closed) session.close();
      return;
     }
    };
    const originalRequestFn = session.request;
    const {sessionTimeout: sessionTimeout} = options;
    if (sessionTimeout != null) {
     let streamsCount = 0;
     session.request = function() {
      const stream = originalRequestFn.apply(this, arguments);
      streamsCount++;
      if (timer) {
       clearTimeout(timer);
       timer = null;
      }
      stream.once("close", () => {
       if (! --streamsCount && !removed) timer = setTimeout(() => {
        timer = null;
        removeSession();
       }, sessionTimeout);
      });
      return stream;
     };
    }
    session.once("close", removeSession);
    session.once("error", removeSession);
    session.once("goaway", removeSession);
    let entry = [ session, options ];
    authoritySessions ? authoritySessions.push(entry) : authoritySessions = this.sessions[authority] = [ entry ];
    return session;
   }
  }
  const callbackify = (fn, reducer) => utils$1.isAsyncFn(fn) ? function(...args) {
   const cb = args.pop();
   fn.apply(this, args).then(value => {
    try {
     reducer ? cb(null, ...reducer(value)) : cb(null, value);
    } catch (err) {
     cb(err);
    }
   }, cb);
  } : fn;
  const LOOPBACK_HOSTNAMES = new Set([ "localhost", "0.0.0.0" ]);
  const trimTrailingDots = value => {
   let end = value.length;
   while (end && value.charCodeAt(end - 1) === 46) end--;
   return end === value.length ? value : value.slice(0, end);
  };
  const isIPv4Loopback = host => {
   const parts = host.split(".");
   if (parts.length !== 4) return false;
   if (parts[0] !== "127") return false;
   return parts.every(p => /^\d+$/.test(p) && Number(p) >= 0 && Number(p) <= 255);
  };
  const parseIPv4Octet = text => {
   if (/^0[xX][0-9a-fA-F]+$/.test(text)) {
    const n = parseInt(text.slice(2), 16);
    return Number.isFinite(n) ? n : null;
   }
   if (text.length > 1 && /^0[0-7]+$/.test(text)) {
    const n = parseInt(text, 8);
    return Number.isFinite(n) ? n : null;
   }
   if (text.length > 1 && /^0[0-9]+$/.test(text)) return null;
   if (/^[0-9]+$/.test(text)) {
    const n = parseInt(text, 10);
    return Number.isFinite(n) ? n : null;
   }
   return null;
  };
  const normalizeIPAddress = host => {
   if (typeof host !== "string" || !host || host.indexOf(":") !== -1) return host;
   let h = host;
   if (h.charAt(0) === "[" && h.charAt(h.length - 1) === "]") h = h.slice(1, -1);
   h = trimTrailingDots(h);
   if (!/^[0-9.xXa-fA-F]+$/.test(h)) return host;
   const parts = h.split(".");
   if (parts.some(p => p === "")) return host;
   if (parts.length === 4) {
    const octets = parts.map(parseIPv4Octet);
    if (octets.some(n => n === null || n < 0 || n > 255)) return host;
    return octets.join(".");
   }
   if (parts.length > 4) return host;
   if (parts.length === 1) return host;
   const literalOctets = parts.slice(0, -1);
   const tail = parts[parts.length - 1];
   const tailSlots = 4 - literalOctets.length;
   const tailValue = parseIPv4Octet(tail);
   if (tailValue === null) return host;
   const maxTail = (1 << 8 * tailSlots) - 1;
   if (tailValue < 0 || tailValue > maxTail) return host;
   const tailOctets = new Array(tailSlots).fill(0);
   for (let i = tailSlots - 1, v = tailValue; i >= 0; i--, v >>= 8) tailOctets[i] = v & 255;
   const literal = literalOctets.map(parseIPv4Octet);
   if (literal.some(n => n === null || n < 0 || n > 255)) return host;
   return [ ...literal, ...tailOctets ].join(".");
  };
  const isIPv6ZeroGroup = group => /^0{1,4}$/.test(group);
  const isIPv6Unspecified = host => {
   if (host === "::") return true;
   const compressionIndex = host.indexOf("::");
   if (compressionIndex !== -1) {
    if (compressionIndex !== host.lastIndexOf("::")) return false;
    const left = host.slice(0, compressionIndex);
    const right = host.slice(compressionIndex + 2);
    const leftGroups = left ? left.split(":") : [];
    const rightGroups = right ? right.split(":") : [];
    const explicitGroups = leftGroups.length + rightGroups.length;
    return explicitGroups < 8 && leftGroups.every(isIPv6ZeroGroup) && rightGroups.every(isIPv6ZeroGroup);
   }
   const groups = host.split(":");
   return groups.length === 8 && groups.every(isIPv6ZeroGroup);
  };
  const isIPv6Loopback = host => {
   if (host === "::1") return true;
   const v4MappedDotted = host.match(/^::ffff:(\d+\.\d+\.\d+\.\d+)$/i);
   if (v4MappedDotted) return isIPv4Loopback(v4MappedDotted[1]);
   const v4MappedHex = host.match(/^::ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i);
   if (v4MappedHex) {
    const high = parseInt(v4MappedHex[1], 16);
    return high >= 32512 && high <= 32767;
   }
   const groups = host.split(":");
   if (groups.length === 8) {
    for (let i = 0; i < 7; i++) if (!/^0+$/.test(groups[i])) return false;
    return /^0*1$/.test(groups[7]);
   }
   return false;
  };
  const isLoopback = host => {
   if (!host) return false;
   if (LOOPBACK_HOSTNAMES.has(host)) return true;
   if (isIPv4Loopback(host)) return true;
   if (isIPv6Unspecified(host)) return true;
   return isIPv6Loopback(host);
  };
  const DEFAULT_PORTS = {
   http: 80,
   https: 443,
   ws: 80,
   wss: 443,
   ftp: 21
  };
  const parseNoProxyEntry = entry => {
   let entryHost = entry;
   let entryPort = 0;
   if (entryHost.charAt(0) === "[") {
    const bracketIndex = entryHost.indexOf("]");
    if (bracketIndex !== -1) {
     const host = entryHost.slice(1, bracketIndex);
     const rest = entryHost.slice(bracketIndex + 1);
     if (rest.charAt(0) === ":" && /^\d+$/.test(rest.slice(1))) entryPort = Number.parseInt(rest.slice(1), 10);
     return [ host, entryPort ];
    }
   }
   const firstColon = entryHost.indexOf(":");
   const lastColon = entryHost.lastIndexOf(":");
   if (firstColon !== -1 && firstColon === lastColon && /^\d+$/.test(entryHost.slice(lastColon + 1))) {
    entryPort = Number.parseInt(entryHost.slice(lastColon + 1), 10);
    entryHost = entryHost.slice(0, lastColon);
   }
   return [ entryHost, entryPort ];
  };
  const IPV4_MAPPED_DOTTED_RE = /^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:(\d+\.\d+\.\d+\.\d+)$/i;
  const IPV4_MAPPED_HEX_RE = /^(?:::|(?:0{1,4}:){1,4}:|(?:0{1,4}:){5})ffff:([0-9a-f]{1,4}):([0-9a-f]{1,4})$/i;
  const unmapIPv4MappedIPv6 = host => {
   if (typeof host !== "string" || host.indexOf(":") === -1) return host;
   const dotted = host.match(IPV4_MAPPED_DOTTED_RE);
   if (dotted) return dotted[1];
   const hex = host.match(IPV4_MAPPED_HEX_RE);
   if (hex) {
    const high = parseInt(hex[1], 16);
    const low = parseInt(hex[2], 16);
    return `${high >> 8}.${high & 255}.${low >> 8}.${low & 255}`;
   }
   return host;
  };
  const IPV4_OCTET_RE = /^(?:0|[1-9]\d{0,2})$/;
  const ipv4ToBytes = host => {
   const parts = host.split(".");
   return parts.length === 4 && parts.every(part => IPV4_OCTET_RE.test(part) && Number(part) <= 255) ? parts.map(Number) : null;
  };
  const IPV6_GROUP_RE = /^[0-9a-f]{1,4}$/i;
  const ipv6ToBytes = host => {
   const halves = host.split("::");
   if (halves.length > 2) return null;
   const groups = halves[0] ? halves[0].split(":") : [];
   if (halves.length === 2) {
    const rear = halves[1] ? halves[1].split(":") : [];
    const missing = 8 - groups.length - rear.length;
    if (missing < 1) return null;
    groups.push(...new Array(missing).fill("0"), ...rear);
   }
   if (groups.length !== 8 || groups.some(group => !IPV6_GROUP_RE.test(group))) return null;
   return groups.flatMap(group => {
    const value = Number.parseInt(group, 16);
    return [ value >> 8 & 255, value & 255 ];
   });
  };
  const ipToBytes = host => {
   if (typeof host !== "string" || !host) return null;
   return host.indexOf(":") !== -1 ? ipv6ToBytes(host) : ipv4ToBytes(host);
  };
  const normalizeNoProxyHost = hostname => {
   if (!hostname) return hostname;
   if (hostname.charAt(0) === "[" && hostname.charAt(hostname.length - 1) === "]") hostname = hostname.slice(1, -1);
   let trimmed = trimTrailingDots(hostname);
   if (trimmed.indexOf(":") !== -1) try {
    trimmed = new URL("http://[" + trimmed + "]/").hostname.slice(1, -1);
   } catch (_err) {
    return trimmed;
   } else if (/[\u0080-\uffff]/.test(trimmed)) {
    const prefix = /^[*.]+/.exec(trimmed);
    const start = prefix ? prefix[0] : "";
    const ascii = url.domainToASCII(trimmed.slice(start.length));
    if (!ascii) return "";
    trimmed = start + trimTrailingDots(ascii);
   }
   const ipv4 = normalizeIPAddress(trimmed);
   if (ipv4 !== trimmed) return ipv4;
   return unmapIPv4MappedIPv6(trimmed);
  };
  const normalizeCidrBase = input => {
   let base = input;
   const startsBracket = base.charAt(0) === "[";
   const endsBracket = base.charAt(base.length - 1) === "]";
   const hasBracket = base.includes("[") || base.includes("]");
   if (startsBracket || endsBracket) {
    if (!startsBracket || !endsBracket) return null;
    base = base.slice(1, -1);
    if (base.indexOf(":") === -1 || base.includes("[") || base.includes("]")) return null;
   } else if (hasBracket) return null;
   if (!base || base.charAt(base.length - 1) === ".") return null;
   const wasIPv6 = base.indexOf(":") !== -1;
   if (wasIPv6) try {
    base = new URL(`http://[${base}]/`).hostname.slice(1, -1);
   } catch (_err) {
    return null;
   } else {
    base = normalizeIPAddress(base);
    if (!ipv4ToBytes(base)) return null;
   }
   return {
    normalized: unmapIPv4MappedIPv6(base),
    wasIPv6: wasIPv6
   };
  };
  const CIDR_ENTRY_RE = /^(.+)\/(0|[1-9]\d{0,2})$/;
  const parseCidrEntry = entry => {
   if (entry.indexOf("/") === -1) return;
   const match = CIDR_ENTRY_RE.exec(entry);
   if (!match) return null;
   let prefix = Number(match[2]);
   const parsedBase = normalizeCidrBase(match[1]);
   if (!parsedBase) return null;
   const {normalized: normalized, wasIPv6: wasIPv6} = parsedBase;
   if (wasIPv6 && normalized.indexOf(":") === -1) {
    if (prefix < 96) return null;
    prefix -= 96;
   }
   const bytes = ipToBytes(normalized);
   if (!bytes || prefix > bytes.length * 8) return null;
   return {
    bytes: bytes,
    prefix: prefix
   };
  };
  const isInSubnet = (addressBytes, networkBytes, prefix) => {
   const fullBytes = prefix >> 3;
   for (let i = 0; i < fullBytes; i++) if (addressBytes[i] !== networkBytes[i]) return false;
   const remainingBits = prefix & 7;
   if (remainingBits) {
    const mask = 255 << 8 - remainingBits & 255;
    if ((addressBytes[fullBytes] & mask) !== (networkBytes[fullBytes] & mask)) return false;
   }
   return true;
  };
  function shouldBypassProxy(location) {
   let parsed;
   try {
    parsed = new URL(location);
   } catch (_err) {
    return false;
   }
   const noProxy = (process.env.no_proxy || process.env.NO_PROXY || "").toLowerCase();
   if (!noProxy) return false;
   if (noProxy === "*") return true;
   const port = Number.parseInt(parsed.port, 10) || DEFAULT_PORTS[parsed.protocol.split(":", 1)[0]] || 0;
   const hostname = normalizeNoProxyHost(parsed.hostname.toLowerCase());
   const hostnameBytes = ipToBytes(hostname);
   return noProxy.split(/[\s,]+/).some(entry => {
    if (!entry) return false;
    if (entry === "*") return true;
    const cidr = parseCidrEntry(entry);
    if (cidr !== void 0) return cidr !== null && !!hostnameBytes && hostnameBytes.length === cidr.bytes.length && isInSubnet(hostnameBytes, cidr.bytes, cidr.prefix);
    let [entryHost, entryPort] = parseNoProxyEntry(entry);
    entryHost = normalizeNoProxyHost(entryHost);
    if (!entryHost) return false;
    if (entryPort && entryPort !== port) return false;
    if (entryHost.charAt(0) === "*") entryHost = entryHost.slice(1);
    if (entryHost.charAt(0) === ".") return hostname.endsWith(entryHost);
    return hostname === entryHost || isLoopback(hostname) && isLoopback(entryHost);
   });
  }
  function speedometer(samplesCount, min) {
   samplesCount = samplesCount || 10;
   const bytes = new Array(samplesCount);
   const timestamps = new Array(samplesCount);
   let head = 0;
   let tail = 0;
   let firstSampleTS;
   min = min !== void 0 ? min : 1e3;
   return function(chunkLength) {
    const now = Date.now();
    const startedAt = timestamps[tail];
    if (!firstSampleTS) firstSampleTS = now;
    bytes[head] = chunkLength;
    timestamps[head] = now;
    let i = tail;
    let bytesCount = 0;
    while (i !== head) {
     bytesCount += bytes[i++];
     i %= samplesCount;
    }
    head = (head + 1) % samplesCount;
    if (head === tail) tail = (tail + 1) % samplesCount;
    if (now - firstSampleTS < min) return;
    const passed = startedAt && now - startedAt;
    return passed ? Math.round(bytesCount * 1e3 / passed) : void 0;
   };
  }
  function throttle(fn, freq) {
   let timestamp = 0;
   let threshold = 1e3 / freq;
   let lastArgs;
   let timer;
   const invoke = (args, now = Date.now()) => {
    timestamp = now;
    lastArgs = null;
    if (timer) {
     clearTimeout(timer);
     timer = null;
    }
    fn(...args);
   };
   const throttled = (...args) => {
    const now = Date.now();
    const passed = now - timestamp;
    if (passed >= threshold) invoke(args, now); else {
     lastArgs = args;
     if (!timer) timer = setTimeout(() => {
      timer = null;
      invoke(lastArgs);
     }, threshold - passed);
    }
   };
   const flush = () => lastArgs && invoke(lastArgs);
   const flushWith = (...args) => invoke(args);
   return [ throttled, flush, flushWith ];
  }
  const progressEventReducer = (listener, isDownloadStream, freq = 3) => {
   let bytesNotified = 0;
   const _speedometer = speedometer(50, 250);
   return throttle(e => {
    if (!e || !utils$1.isNumber(e.loaded)) return;
    const rawLoaded = e.loaded;
    const total = e.lengthComputable ? e.total : void 0;
    const loaded = Math.max(0, total != null ? Math.min(rawLoaded, total) : rawLoaded);
    const progressBytes = Math.max(0, loaded - bytesNotified);
    const rate = _speedometer(progressBytes);
    bytesNotified = Math.max(bytesNotified, loaded);
    const data = {
     loaded: loaded,
     total: total,
     progress: total ? loaded / total : void 0,
     bytes: progressBytes,
     rate: rate ? rate : void 0,
     estimated: rate && total ? (total - loaded) / rate : void 0,
     event: e,
     lengthComputable: total != null,
     [isDownloadStream ? "download" : "upload"]: true
    };
    listener(data);
   }, freq);
  };
  const progressEventDecorator = (total, throttled) => {
   const lengthComputable = total != null;
   return [ loaded => throttled[0]({
    lengthComputable: lengthComputable,
    total: total,
    loaded: loaded
   }), throttled[1] ];
  };
  const asyncDecorator = (fn, scheduler = utils$1.asap) => (...args) => scheduler(() => fn(...args));
  const isHexDigit = charCode => charCode >= 48 && charCode <= 57 || charCode >= 65 && charCode <= 70 || charCode >= 97 && charCode <= 102;
  const isPercentEncodedByte = (str, i, len) => i + 2 < len && isHexDigit(str.charCodeAt(i + 1)) && isHexDigit(str.charCodeAt(i + 2));
  const hexValue = charCode => charCode <= 57 ? charCode - 48 : (charCode & 223) - 55;
  const isBase64Char = charCode => charCode >= 65 && charCode <= 90 || charCode >= 97 && charCode <= 122 || charCode >= 48 && charCode <= 57 || charCode === 43 || charCode === 47 || charCode === 45 || charCode === 95;
  const isBase64Whitespace = charCode => charCode === 9 || charCode === 10 || charCode === 12 || charCode === 13 || charCode === 32;
  const base64Bytes = significant => {
   const groups = Math.floor(significant / 4);
   const remainder = significant % 4;
   return groups * 3 + (remainder === 2 ? 1 : remainder === 3 ? 2 : 0);
  };
  const estimateBase64BufferAllocation = body => {
   const len = body.length;
   let padding = 0;
   if (len > 0 && body.charCodeAt(len - 1) === 61) {
    padding++;
    if (len > 1 && body.charCodeAt(len - 2) === 61) padding++;
   }
   return Math.floor((len - padding) * 3 / 4);
  };
  const estimatePercentDecodedBase64BufferAllocation = body => {
   if (body.indexOf("%") === -1) return estimateBase64BufferAllocation(body);
   let length = 0;
   let previous = 0;
   let last = 0;
   for (let i = 0, len = body.length; i < len; i++) {
    let code = body.charCodeAt(i);
    if (code === 37 && isPercentEncodedByte(body, i, len)) {
     code = hexValue(body.charCodeAt(i + 1)) * 16 + hexValue(body.charCodeAt(i + 2));
     i += 2;
    }
    length++;
    previous = last;
    last = code;
   }
   const padding = last === 61 ? previous === 61 ? 2 : 1 : 0;
   return Math.floor((length - padding) * 3 / 4);
  };
  const estimatePercentDecodedBase64Bytes = body => {
   const len = body.length;
   let significant = 0;
   let padding = 0;
   let invalid = false;
   for (let i = 0; i < len; i++) {
    let code = body.charCodeAt(i);
    if (code === 37 && isPercentEncodedByte(body, i, len)) {
     code = hexValue(body.charCodeAt(i + 1)) * 16 + hexValue(body.charCodeAt(i + 2));
     i += 2;
    }
    if (isBase64Whitespace(code)) continue;
    if (code === 61) {
     padding++;
     continue;
    }
    if (!isBase64Char(code) || padding > 0) {
     invalid = true;
     continue;
    }
    significant++;
   }
   if (invalid || padding > 2 || padding > 0 && (significant + padding) % 4 !== 0 || significant % 4 === 1) return estimateBase64BufferAllocation(body);
   return base64Bytes(significant);
  };
  const estimateDataURLBytes = (url, estimateBase64, base64Pattern) => {
   if (!url || typeof url !== "string") return 0;
   if (!/^data:/i.test(url)) return 0;
   const comma = url.indexOf(",");
   if (comma < 0) return 0;
   const meta = url.slice(5, comma);
   const body = url.slice(comma + 1);
   const isBase64 = base64Pattern.test(meta);
   if (isBase64) return estimateBase64(body);
   let bytes = 0;
   for (let i = 0, len = body.length; i < len; i++) {
    const c = body.charCodeAt(i);
    if (c === 37 && isPercentEncodedByte(body, i, len)) {
     bytes += 1;
     i += 2;
    } else if (c < 128) bytes += 1; else if (c < 2048) bytes += 2; else if (c >= 55296 && c <= 56319 && i + 1 < len) {
     const next = body.charCodeAt(i + 1);
     if (next >= 56320 && next <= 57343) {
      bytes += 4;
      i++;
     } else bytes += 3;
    } else bytes += 3;
   }
   return bytes;
  };
  function estimateDataURLDecodedBytes(url) {
   const fragmentIndex = typeof url === "string" ? url.indexOf("#") : -1;
   return estimateDataURLBytes(fragmentIndex === -1 ? url : url.slice(0, fragmentIndex), estimatePercentDecodedBase64Bytes, /; *base64[\t\n\f\r ]*$/i);
  }
  function estimateDataURLBufferAllocation(url) {
   return estimateDataURLBytes(url, estimatePercentDecodedBase64BufferAllocation, /;base64$/i);
  }
  const zlibOptions = {
   flush: zlib.constants.Z_SYNC_FLUSH,
   finishFlush: zlib.constants.Z_SYNC_FLUSH
  };
  const brotliOptions = {
   flush: zlib.constants.BROTLI_OPERATION_FLUSH,
   finishFlush: zlib.constants.BROTLI_OPERATION_FLUSH
  };
  const zstdOptions = {
   flush: zlib.constants.ZSTD_e_flush,
   finishFlush: zlib.constants.ZSTD_e_flush
  };
  const isBrotliSupported = utils$1.isFunction(zlib.createBrotliDecompress);
  const isZstdSupported = utils$1.isFunction(zlib.createZstdDecompress);
  const ACCEPT_ENCODING = "gzip, compress, deflate" + (isBrotliSupported ? ", br" : "");
  const ACCEPT_ENCODING_WITH_ZSTD = ACCEPT_ENCODING + (isZstdSupported ? ", zstd" : "");
  const scheduleProgress = typeof process !== "undefined" && process.nextTick ? process.nextTick.bind(process) : utils$1.asap;
  const {http: httpFollow, https: httpsFollow} = followRedirects;
  const isHttps = /https:?/;
  const kAxiosSocketListener = Symbol("axios.http.socketListener");
  const kAxiosCurrentReq = Symbol("axios.http.currentReq");
  function handleSocketError(err) {
   const current = this[kAxiosCurrentReq];
   if (current && !current.destroyed) current.destroy(err);
  }
  const kAxiosInstalledTunnel = Symbol("axios.http.installedTunnel");
  const tunnelingAgentCache = new Map;
  const tunnelingAgentCacheUser = new WeakMap;
  const directAgents = new WeakMap;
  const directAgentHooks = [ "createConnection", "getName" ];
  const nativeAgentPoolHooks = [ "addRequest", "createSocket", "removeSocket", "keepSocketAlive", "reuseSocket", "_getSession", "_cacheSession", "_evictSession" ];
  const NODE_NATIVE_ENV_PROXY_SUPPORT = {
   22: 21,
   24: 5
  };
  function isNodeNativeEnvProxySupported(nodeVersion = process.versions && process.versions.node) {
   if (!nodeVersion) return false;
   const [major, minor] = nodeVersion.split(".").map(part => Number(part));
   if (!Number.isInteger(major) || !Number.isInteger(minor)) return false;
   if (major > 24) return true;
   return NODE_NATIVE_ENV_PROXY_SUPPORT[major] != null && minor >= NODE_NATIVE_ENV_PROXY_SUPPORT[major];
  }
  function isNodeEnvProxyEnabled(agent, nodeVersion = process.versions && process.versions.node) {
   if (!isNodeNativeEnvProxySupported(nodeVersion)) return false;
   const agentOptions = agent && agent.options;
   return Boolean(agentOptions && utils$1.hasOwnProp(agentOptions, "proxyEnv") && agentOptions.proxyEnv != null);
  }
  function getProxyEnvAgent(options, configHttpAgent, configHttpsAgent) {
   return isHttps.test(options.protocol) ? configHttpsAgent || https.globalAgent : configHttpAgent || http.globalAgent;
  }
  function getDirectAgent(configuredAgent, transport) {
   if (!process.allowedNodeEnvironmentFlags || !process.allowedNodeEnvironmentFlags.has("--use-env-proxy")) return configuredAgent;
   const agent = configuredAgent || transport.globalAgent;
   const options = agent && agent.options;
   if (!(agent instanceof transport.Agent) || agent.protocol !== transport.globalAgent.protocol || !options || !utils$1.hasOwnProp(options, "proxyEnv") || typeof options.proxyEnv !== "object" || options.proxyEnv === null) return configuredAgent;
   for (const hook of nativeAgentPoolHooks) if (utils$1.isFunction(transport.Agent.prototype[hook]) && agent[hook] !== transport.Agent.prototype[hook]) throw new AxiosError("proxy: false cannot adapt an agent overriding " + hook + "; use an agent constructed without proxyEnv", AxiosError.ERR_BAD_OPTION_VALUE);
   let direct = directAgents.get(agent);
   if (!direct) {
    direct = new transport.Agent({
     ...options,
     proxyEnv: void 0
    });
    const destroy = agent.destroy;
    agent.destroy = function() {
     try {
      return destroy.apply(this, arguments);
     } finally {
      direct.destroy();
     }
    };
    directAgents.set(agent, direct);
   }
   for (const hook of directAgentHooks) direct[hook] = agent[hook] === transport.Agent.prototype[hook] ? transport.Agent.prototype[hook] : bind(agent[hook], agent);
   return direct;
  }
  function setDirectAgent(options, configHttpAgent, configHttpsAgent) {
   const secure = isHttps.test(options.protocol);
   const agent = getDirectAgent(secure ? configHttpsAgent : configHttpAgent, secure ? https : http);
   options.agent = agent;
   if (options.agents) options.agents[secure ? "https" : "http"] = agent;
  }
  function getTunnelingAgent(agentOptions, userHttpsAgent) {
   const key = agentOptions.protocol + "//" + agentOptions.hostname + ":" + (agentOptions.port || "") + "#" + (agentOptions.auth || "");
   const cache = userHttpsAgent ? tunnelingAgentCacheUser.get(userHttpsAgent) || tunnelingAgentCacheUser.set(userHttpsAgent, new Map).get(userHttpsAgent) : tunnelingAgentCache;
   let agent = cache.get(key);
   if (agent) return agent;
   const merged = userHttpsAgent && userHttpsAgent.options ? {
    ...userHttpsAgent.options,
    ...agentOptions
   } : agentOptions;
   agent = new HttpsProxyAgent(merged);
   const callback = agent.callback;
   agent.callback = function(req, opts) {
    const originTLSAgent = userHttpsAgent || https.globalAgent;
    const originTLSOptions = originTLSAgent && originTLSAgent.options;
    return callback.call(this, req, {
     ...originTLSOptions,
     ...opts
    });
   };
   agent[kAxiosInstalledTunnel] = true;
   cache.set(key, agent);
   return agent;
  }
  const supportedProtocols = platform.protocols.map(protocol => protocol + ":");
  const decodeURIComponentSafe$1 = value => {
   if (!utils$1.isString(value)) return value;
   try {
    return decodeURIComponent(value);
   } catch (error) {
    return value;
   }
  };
  const flushOnFinish = (stream, [throttled, flush]) => {
   stream.on("end", flush).on("error", flush);
   return throttled;
  };
  const http2Sessions = new Http2Sessions;
  function dispatchBeforeRedirect(options, responseDetails, requestDetails) {
   if (!isSameOriginRedirect(options, requestDetails)) {
    stripMatchingHeaders(options.headers, new Set([ "authorization", "cookie" ]));
    delete options.auth;
   }
   if (options.beforeRedirects.proxy) options.beforeRedirects.proxy(options);
   if (options.beforeRedirects.auth) options.beforeRedirects.auth(options);
   if (options.beforeRedirects.sensitiveHeaders) options.beforeRedirects.sensitiveHeaders(options, requestDetails);
   if (options.beforeRedirects.direct) options.beforeRedirects.direct(options);
   if (options.beforeRedirects.config) options.beforeRedirects.config(options, responseDetails, requestDetails);
  }
  function stripMatchingHeaders(headers, sensitiveSet) {
   if (!headers) return;
   Object.keys(headers).forEach(header => {
    if (sensitiveSet.has(header.toLowerCase())) delete headers[header];
   });
  }
  function isSameOriginRedirect(redirectOptions, requestDetails) {
   if (!requestDetails) return false;
   try {
    return new URL(requestDetails.url).origin === new URL(redirectOptions.href).origin;
   } catch (e) {
    return false;
   }
  }
  function setProxy(options, configProxy, location, isRedirect, configHttpsAgent, configHttpAgent, allowEnvProxy = true) {
   let proxy = configProxy;
   const proxyEnvAgent = getProxyEnvAgent(options, configHttpAgent, configHttpsAgent);
   if (!proxy && proxy !== false && allowEnvProxy && !isNodeEnvProxyEnabled(proxyEnvAgent)) {
    const proxyUrl = getProxyForUrl(location);
    if (proxyUrl) if (!shouldBypassProxy(location)) proxy = new URL(proxyUrl);
   }
   if (isRedirect && options.headers) for (const name of Object.keys(options.headers)) if (name.toLowerCase() === "proxy-authorization") delete options.headers[name];
   if (isRedirect && options.agent && options.agent[kAxiosInstalledTunnel]) options.agent = void 0;
   if (isRedirect && options.agents && options.agents.https && options.agents.https[kAxiosInstalledTunnel]) options.agents.https = configHttpsAgent;
   if (proxy) {
    const isProxyURL = proxy instanceof URL;
    const readProxyField = key => isProxyURL || utils$1.hasOwnProp(proxy, key) ? proxy[key] : void 0;
    const proxyUsername = readProxyField("username");
    const proxyPassword = readProxyField("password");
    let proxyAuth = utils$1.hasOwnProp(proxy, "auth") ? proxy.auth : void 0;
    if (proxyUsername) proxyAuth = (proxyUsername || "") + ":" + (proxyPassword || "");
    if (proxyAuth) {
     const authIsObject = typeof proxyAuth === "object";
     const authUsername = authIsObject && utils$1.hasOwnProp(proxyAuth, "username") ? proxyAuth.username : void 0;
     const authPassword = authIsObject && utils$1.hasOwnProp(proxyAuth, "password") ? proxyAuth.password : void 0;
     const validProxyAuth = Boolean(authUsername || authPassword);
     if (validProxyAuth) proxyAuth = (authUsername || "") + ":" + (authPassword || ""); else if (authIsObject) throw new AxiosError("Invalid proxy authorization", AxiosError.ERR_BAD_OPTION, {
      proxy: proxy
     });
    }
    const targetIsHttps = isHttps.test(options.protocol);
    if (targetIsHttps) {
     if (!(configHttpsAgent instanceof HttpsProxyAgent)) {
      const proxyHost = readProxyField("hostname") || readProxyField("host");
      const proxyPort = readProxyField("port");
      const rawProxyProtocol = readProxyField("protocol");
      const normalizedProtocol = rawProxyProtocol ? rawProxyProtocol.includes(":") ? rawProxyProtocol : `${rawProxyProtocol}:` : "http:";
      const proxyHostForURL = proxyHost && proxyHost.includes(":") && !proxyHost.startsWith("[") ? `[${proxyHost}]` : proxyHost;
      const proxyURL = new URL(`${normalizedProtocol}//${proxyHostForURL}${proxyPort ? ":" + proxyPort : ""}`);
      const agentOptions = {
       protocol: proxyURL.protocol,
       hostname: proxyURL.hostname.replace(/^\[|\]$/g, ""),
       port: proxyURL.port,
       auth: proxyAuth && typeof proxyAuth === "string" ? proxyAuth : void 0
      };
      if (proxyURL.protocol === "https:") agentOptions.ALPNProtocols = [ "http/1.1" ];
      const tunnelingAgent = getTunnelingAgent(agentOptions, configHttpsAgent);
      options.agent = tunnelingAgent;
      if (options.agents) options.agents.https = tunnelingAgent;
     }
    } else {
     if (proxyAuth) {
      const base64 = Buffer.from(proxyAuth, "utf8").toString("base64");
      options.headers["Proxy-Authorization"] = "Basic " + base64;
     }
     let hasUserHostHeader = false;
     for (const name of Object.keys(options.headers)) if (name.toLowerCase() === "host") {
      hasUserHostHeader = true;
      break;
     }
     if (!hasUserHostHeader) options.headers.host = options.hostname + (options.port ? ":" + options.port : "");
     const proxyHost = readProxyField("hostname") || readProxyField("host");
     options.hostname = proxyHost;
     options.host = proxyHost;
     options.port = readProxyField("port");
     options.path = location;
     const proxyProtocol = readProxyField("protocol");
     if (proxyProtocol) options.protocol = proxyProtocol.includes(":") ? proxyProtocol : `${proxyProtocol}:`;
    }
   }
   options.beforeRedirects.proxy = function(redirectOptions) {
    setProxy(redirectOptions, configProxy, redirectOptions.href, true, configHttpsAgent, configHttpAgent, allowEnvProxy);
   };
   return Boolean(proxy || configProxy !== false && allowEnvProxy && isNodeEnvProxyEnabled(proxyEnvAgent));
  }
  const isHttpAdapterSupported = typeof process !== "undefined" && utils$1.kindOf(process) === "process";
  const wrapAsync = asyncExecutor => new Promise((resolve, reject) => {
   let onDone;
   let isDone;
   const done = (value, isRejected) => {
    if (isDone) return;
    isDone = true;
    onDone && onDone(value, isRejected);
   };
   const _resolve = value => {
    done(value);
    resolve(value);
   };
   const _reject = reason => {
    done(reason, true);
    reject(reason);
   };
   asyncExecutor(_resolve, _reject, onDoneHandler => onDone = onDoneHandler).catch(_reject);
  });
  const resolveFamily = ({address: address, family: family}) => {
   if (!utils$1.isString(address)) throw new AxiosError("address must be a string", AxiosError.ERR_BAD_OPTION_VALUE);
   return {
    address: address,
    family: family || (address.indexOf(".") < 0 ? 6 : 4)
   };
  };
  const buildAddressEntry = (address, family) => resolveFamily(utils$1.isObject(address) ? address : {
   address: address,
   family: family
  });
  const normalizedLookupCache = new WeakMap;
  const normalizeLookup = lookup => {
   let normalized = normalizedLookupCache.get(lookup);
   if (normalized) return normalized;
   const callbackLookup = callbackify(lookup, value => utils$1.isArray(value) ? value : [ value ]);
   normalized = (hostname, opt, cb) => {
    callbackLookup(hostname, opt, (err, arg0, arg1) => {
     if (err) return cb(err);
     let addresses;
     try {
      addresses = utils$1.isArray(arg0) ? arg0.map(addr => buildAddressEntry(addr)) : [ buildAddressEntry(arg0, arg1) ];
     } catch (error) {
      return cb(error);
     }
     opt.all ? cb(err, addresses) : cb(err, addresses[0].address, addresses[0].family);
    });
   };
   normalizedLookupCache.set(lookup, normalized);
   return normalized;
  };
  const http2Transport = {
   request(options, cb) {
    const authority = options.protocol + "//" + options.hostname + ":" + (options.port || (options.protocol === "https:" ? 443 : 80));
    const {http2Options: http2Options, headers: headers} = options;
    const session = http2Sessions.getSession(authority, http2Options);
    const {HTTP2_HEADER_SCHEME: HTTP2_HEADER_SCHEME, HTTP2_HEADER_METHOD: HTTP2_HEADER_METHOD, HTTP2_HEADER_PATH: HTTP2_HEADER_PATH, HTTP2_HEADER_STATUS: HTTP2_HEADER_STATUS} = http2.constants;
    const http2Headers = {
     [HTTP2_HEADER_SCHEME]: options.protocol.replace(":", ""),
     [HTTP2_HEADER_METHOD]: options.method,
     [HTTP2_HEADER_PATH]: options.path
    };
    utils$1.forEach(headers, (header, name) => {
     name.charAt(0) !== ":" && (http2Headers[name] = header);
    });
    const req = session.request(http2Headers);
    req.once("response", responseHeaders => {
     const response = req;
     responseHeaders = Object.assign({}, responseHeaders);
     const status = responseHeaders[HTTP2_HEADER_STATUS];
     delete responseHeaders[HTTP2_HEADER_STATUS];
     response.headers = responseHeaders;
     response.statusCode = +status;
     cb(response);
    });
    return req;
   }
  };
  var httpAdapter = isHttpAdapterSupported && function(config) {
   return wrapAsync(async function(resolve, reject, onDone) {
    const own = key => utils$1.getSafeProp(config, key);
    const transitional = own("transitional") || transitionalDefaults;
    let data = own("data");
    let lookup = own("lookup");
    let family = own("family");
    let httpVersion = own("httpVersion");
    if (httpVersion === void 0) httpVersion = 1;
    const rawHttpVersion = httpVersion;
    let http2Options = own("http2Options");
    const configProxy = own("proxy");
    const httpAgent = own("httpAgent");
    const httpsAgent = own("httpsAgent");
    const responseType = own("responseType");
    const responseEncoding = own("responseEncoding");
    const socketPath = own("socketPath");
    const method = own("method").toUpperCase();
    const maxRedirects = own("maxRedirects");
    const maxBodyLength = own("maxBodyLength");
    const maxContentLength = own("maxContentLength");
    const decompress = own("decompress");
    let isDone;
    let rejected = false;
    let req;
    let connectPhaseTimer;
    try {
     httpVersion = +httpVersion;
    } catch (err) {
     throw new AxiosError("Invalid protocol version: value is not a number", AxiosError.ERR_BAD_OPTION_VALUE, config);
    }
    if (Number.isNaN(httpVersion)) throw new AxiosError(`Invalid protocol version: '${rawHttpVersion}' is not a number`, AxiosError.ERR_BAD_OPTION_VALUE, config);
    if (httpVersion !== 1 && httpVersion !== 2) throw new AxiosError(`Unsupported protocol version '${httpVersion}'`, AxiosError.ERR_BAD_OPTION_VALUE, config);
    const isHttp2 = httpVersion === 2;
    if (lookup) lookup = normalizeLookup(lookup);
    const abortEmitter = new events.EventEmitter;
    function abort(reason) {
     try {
      abortEmitter.emit("abort", !reason || reason.type ? new CanceledError(null, config, req) : reason);
     } catch (err) {}
    }
    function clearConnectPhaseTimer() {
     if (connectPhaseTimer) {
      clearTimeout(connectPhaseTimer);
      connectPhaseTimer = null;
     }
    }
    function createTimeoutError() {
     const configTimeout = own("timeout");
     let timeoutErrorMessage = configTimeout ? "timeout of " + configTimeout + "ms exceeded" : "timeout exceeded";
     const configTimeoutErrorMessage = own("timeoutErrorMessage");
     if (configTimeoutErrorMessage) timeoutErrorMessage = configTimeoutErrorMessage;
     return new AxiosError(timeoutErrorMessage, transitional.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED, config, req);
    }
    abortEmitter.once("abort", reject);
    const onFinished = () => {
     clearConnectPhaseTimer();
     if (config.cancelToken) config.cancelToken.unsubscribe(abort);
     if (config.signal) config.signal.removeEventListener("abort", abort);
     abortEmitter.removeAllListeners();
    };
    if (config.cancelToken || config.signal) {
     config.cancelToken && config.cancelToken.subscribe(abort);
     if (config.signal) config.signal.aborted ? abort() : config.signal.addEventListener("abort", abort);
    }
    onDone((response, isRejected) => {
     isDone = true;
     clearConnectPhaseTimer();
     if (isRejected) {
      rejected = true;
      onFinished();
      return;
     }
     const {data: data} = response;
     if (data instanceof stream.Readable || data instanceof stream.Duplex) {
      const offListeners = stream.finished(data, () => {
       offListeners();
       onFinished();
      });
     } else onFinished();
    });
    const fullPath = buildFullPath(own("baseURL"), own("url"), own("allowAbsoluteUrls"), config);
    const urlBase = socketPath ? "http://localhost" : platform.hasBrowserEnv ? platform.origin : void 0;
    const parsed = new URL(fullPath, urlBase);
    const protocol = parsed.protocol || supportedProtocols[0];
    if (protocol === "data:") {
     if (maxContentLength > -1) {
      const dataUrl = String(own("url") || fullPath || "");
      const estimated = estimateDataURLBufferAllocation(dataUrl);
      if (estimated > maxContentLength) return reject(new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config));
     }
     let convertedData;
     if (method !== "GET") return settle(resolve, reject, {
      status: 405,
      statusText: "method not allowed",
      headers: {},
      config: config
     });
     try {
      convertedData = fromDataURI(own("url"), responseType === "blob", {
       Blob: config.env && config.env.Blob
      });
     } catch (err) {
      throw AxiosError.from(err, AxiosError.ERR_BAD_REQUEST, config);
     }
     if (maxContentLength > -1 && (responseType === "blob" ? convertedData.size : convertedData.length) > maxContentLength) return reject(new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config));
     if (responseType === "text") {
      convertedData = convertedData.toString(responseEncoding);
      if (!responseEncoding || responseEncoding === "utf8") convertedData = utils$1.stripBOM(convertedData);
     } else if (responseType === "stream") convertedData = stream.Readable.from(convertedData);
     return settle(resolve, reject, {
      data: convertedData,
      status: 200,
      statusText: "OK",
      headers: new AxiosHeaders,
      config: config
     });
    }
    if (supportedProtocols.indexOf(protocol) === -1) return reject(new AxiosError("Unsupported protocol " + protocol, AxiosError.ERR_BAD_REQUEST, config));
    const headers = AxiosHeaders.from(config.headers).normalize();
    headers.set("User-Agent", "axios/" + VERSION, false);
    const {onUploadProgress: onUploadProgress, onDownloadProgress: onDownloadProgress} = config;
    const maxRate = config.maxRate;
    let maxUploadRate;
    let maxDownloadRate;
    if (utils$1.isSpecCompliantForm(data)) {
     const userBoundary = headers.getContentType(/boundary=([-_\w\d]{10,70})/i);
     data = formDataToStream(data, formHeaders => {
      headers.set(formHeaders);
     }, {
      tag: `axios-${VERSION}-boundary`,
      boundary: userBoundary && userBoundary[1] || void 0
     });
    } else if (utils$1.isFormData(data) && utils$1.isFunction(data.getHeaders) && data.getHeaders !== Object.prototype.getHeaders) {
     setFormDataHeaders(headers, data.getHeaders(), own("formDataHeaderPolicy"));
     if (!headers.hasContentLength()) try {
      const knownLength = await util.promisify(data.getLength).call(data);
      Number.isFinite(knownLength) && knownLength >= 0 && headers.setContentLength(knownLength);
     } catch (e) {}
    } else if (utils$1.isBlob(data) || utils$1.isFile(data)) {
     data.size && headers.setContentType(data.type || "application/octet-stream");
     headers.setContentLength(data.size || 0);
     data = stream.Readable.from(readBlob(data));
    } else if (data && !utils$1.isStream(data)) {
     if (Buffer.isBuffer(data)) ; else if (utils$1.isArrayBuffer(data)) data = Buffer.from(new Uint8Array(data)); else if (utils$1.isString(data)) data = Buffer.from(data, "utf-8"); else return reject(new AxiosError("Data after transformation must be a string, an ArrayBuffer, a Buffer, or a Stream", AxiosError.ERR_BAD_REQUEST, config));
     headers.setContentLength(data.length, false);
     if (maxBodyLength > -1 && data.length > maxBodyLength) return reject(new AxiosError("Request body larger than maxBodyLength limit", AxiosError.ERR_BAD_REQUEST, config));
    }
    const contentLength = utils$1.toFiniteNumber(headers.getContentLength());
    if (utils$1.isArray(maxRate)) {
     maxUploadRate = maxRate[0];
     maxDownloadRate = maxRate[1];
    } else maxUploadRate = maxDownloadRate = maxRate;
    if (data && (onUploadProgress || maxUploadRate)) {
     if (!utils$1.isStream(data)) data = stream.Readable.from(data, {
      objectMode: false
     });
     data = stream.pipeline([ data, new AxiosTransformStream({
      maxRate: utils$1.toFiniteNumber(maxUploadRate)
     }) ], utils$1.noop);
     onUploadProgress && data.on("progress", flushOnFinish(data, progressEventDecorator(contentLength, progressEventReducer(asyncDecorator(onUploadProgress, scheduleProgress), false, 3))));
    }
    let auth;
    const configAuth = own("auth");
    if (configAuth) {
     const username = utils$1.getSafeProp(configAuth, "username") || "";
     const password = utils$1.getSafeProp(configAuth, "password") || "";
     auth = username + ":" + password;
    }
    if (!auth && (parsed.username || parsed.password)) {
     const urlUsername = decodeURIComponentSafe$1(parsed.username);
     const urlPassword = decodeURIComponentSafe$1(parsed.password);
     auth = urlUsername + ":" + urlPassword;
    }
    auth && headers.delete("authorization");
    let path$1;
    try {
     path$1 = buildURL(parsed.pathname + parsed.search, own("params"), own("paramsSerializer")).replace(/^\?/, "");
    } catch (err) {
     return reject(AxiosError.from(err, AxiosError.ERR_BAD_REQUEST, config, null, null, {
      url: own("url"),
      exists: true
     }));
    }
    headers.set("Accept-Encoding", utils$1.hasOwnProp(transitional, "advertiseZstdAcceptEncoding") && transitional.advertiseZstdAcceptEncoding === true ? ACCEPT_ENCODING_WITH_ZSTD : ACCEPT_ENCODING, false);
    if (isHttp2 && lookup) http2Options = Object.assign(Object.create(null), http2Options, {
     lookup: lookup
    });
    const options = Object.assign(Object.create(null), {
     path: path$1,
     method: method,
     headers: toByteStringHeaderObject(headers),
     agents: {
      http: httpAgent,
      https: httpsAgent
     },
     auth: auth,
     protocol: protocol,
     family: family,
     beforeRedirect: dispatchBeforeRedirect,
     beforeRedirects: Object.create(null),
     http2Options: http2Options,
     createConnection: void 0
    });
    !utils$1.isUndefined(lookup) && (options.lookup = lookup);
    let proxyApplied = false;
    if (socketPath) {
     if (typeof socketPath !== "string") return reject(new AxiosError("socketPath must be a string", AxiosError.ERR_BAD_OPTION_VALUE, config));
     const allowedSocketPaths = own("allowedSocketPaths");
     if (allowedSocketPaths != null) {
      const allowed = Array.isArray(allowedSocketPaths) ? allowedSocketPaths : [ allowedSocketPaths ];
      const resolvedSocket = path.resolve(socketPath);
      const isAllowed = allowed.some(entry => typeof entry === "string" && path.resolve(entry) === resolvedSocket);
      if (!isAllowed) return reject(new AxiosError(`socketPath "${socketPath}" is not permitted by allowedSocketPaths`, AxiosError.ERR_BAD_OPTION_VALUE, config));
     }
     options.socketPath = socketPath;
    } else {
     options.hostname = parsed.hostname.startsWith("[") ? parsed.hostname.slice(1, -1) : parsed.hostname;
     options.port = parsed.port;
     proxyApplied = setProxy(options, configProxy, protocol + "//" + parsed.hostname + (parsed.port ? ":" + parsed.port : "") + options.path, false, httpsAgent, httpAgent, !isHttp2);
    }
    let transport;
    let isNativeTransport = false;
    const isHttpsRequest = isHttps.test(options.protocol);
    if (!isHttp2 && configProxy === false) {
     setDirectAgent(options, httpAgent, httpsAgent);
     options.beforeRedirects.direct = redirectOptions => {
      setDirectAgent(redirectOptions, httpAgent, httpsAgent);
     };
    } else if (options.agent == null) options.agent = isHttpsRequest ? httpsAgent : httpAgent;
    if (isHttp2) {
     if (proxyApplied) return reject(new AxiosError("HTTP/2 requests with a proxy are not supported", AxiosError.ERR_NOT_SUPPORT, config));
     transport = http2Transport;
    } else {
     const configTransport = own("transport");
     if (configTransport) transport = configTransport; else if (maxRedirects === 0) {
      transport = isHttpsRequest ? https : http;
      isNativeTransport = true;
     } else {
      options.sensitiveHeaders = [];
      if (maxRedirects) options.maxRedirects = maxRedirects;
      const configBeforeRedirect = own("beforeRedirect");
      if (configBeforeRedirect) options.beforeRedirects.config = configBeforeRedirect;
      if (auth) {
       const requestOrigin = parsed.origin;
       const authToRestore = auth;
       options.beforeRedirects.auth = function(redirectOptions) {
        try {
         if (new URL(redirectOptions.href).origin === requestOrigin) redirectOptions.auth = authToRestore;
        } catch (e) {}
       };
      }
      const sensitiveHeaders = own("sensitiveHeaders");
      if (sensitiveHeaders != null) {
       if (!utils$1.isArray(sensitiveHeaders)) return reject(new AxiosError("sensitiveHeaders must be an array of strings", AxiosError.ERR_BAD_OPTION_VALUE, config));
       const sensitiveSet = new Set;
       for (const header of sensitiveHeaders) {
        if (!utils$1.isString(header)) return reject(new AxiosError("sensitiveHeaders must be an array of strings", AxiosError.ERR_BAD_OPTION_VALUE, config));
        sensitiveSet.add(header.toLowerCase());
       }
       if (sensitiveSet.size) {
        options.sensitiveHeaders = Array.from(sensitiveSet);
        options.beforeRedirects.sensitiveHeaders = function(redirectOptions, requestDetails) {
         if (!isSameOriginRedirect(redirectOptions, requestDetails)) stripMatchingHeaders(redirectOptions.headers, sensitiveSet);
        };
       }
      }
      transport = isHttpsRequest ? httpsFollow : httpFollow;
     }
    }
    if (maxBodyLength > -1) options.maxBodyLength = maxBodyLength; else options.maxBodyLength = 1 / 0;
    options.insecureHTTPParser = Boolean(own("insecureHTTPParser"));
    req = transport.request(options, function(res) {
     clearConnectPhaseTimer();
     if (req.destroyed) return;
     const streams = [ res ];
     const responseLength = utils$1.toFiniteNumber(res.headers["content-length"]);
     if (onDownloadProgress || maxDownloadRate) {
      const transformStream = new AxiosTransformStream({
       maxRate: utils$1.toFiniteNumber(maxDownloadRate)
      });
      onDownloadProgress && transformStream.on("progress", flushOnFinish(transformStream, progressEventDecorator(responseLength, progressEventReducer(asyncDecorator(onDownloadProgress, scheduleProgress), true, 3))));
      streams.push(transformStream);
     }
     let responseStream = res;
     const lastRequest = res.req || req;
     if (decompress !== false && res.headers["content-encoding"]) {
      if (method === "HEAD" || res.statusCode === 204) delete res.headers["content-encoding"];
      switch ((res.headers["content-encoding"] || "").toLowerCase()) {
      case "gzip":
      case "x-gzip":
      case "compress":
      case "x-compress":
       streams.push(zlib.createUnzip(zlibOptions));
       delete res.headers["content-encoding"];
       break;

      case "deflate":
       streams.push(new ZlibHeaderTransformStream);
       streams.push(zlib.createUnzip(zlibOptions));
       delete res.headers["content-encoding"];
       break;

      case "br":
       if (isBrotliSupported) {
        streams.push(zlib.createBrotliDecompress(brotliOptions));
        delete res.headers["content-encoding"];
       }
       break;

      case "zstd":
       if (isZstdSupported) {
        streams.push(zlib.createZstdDecompress(zstdOptions));
        delete res.headers["content-encoding"];
       }
       break;
      }
     }
     responseStream = streams.length > 1 ? stream.pipeline(streams, utils$1.noop) : streams[0];
     const response = {
      status: res.statusCode,
      statusText: res.statusMessage,
      headers: new AxiosHeaders(res.headers),
      config: config,
      request: lastRequest
     };
     if (responseType === "stream") {
      if (maxContentLength > -1) {
       const limit = maxContentLength;
       const source = responseStream;
       async function* enforceMaxContentLength() {
        let totalResponseBytes = 0;
        for await (const chunk of source) {
         totalResponseBytes += chunk.length;
         if (totalResponseBytes > limit) throw new AxiosError("maxContentLength size of " + limit + " exceeded", AxiosError.ERR_BAD_RESPONSE, config, lastRequest);
         yield chunk;
        }
       }
       responseStream = stream.Readable.from(enforceMaxContentLength(), {
        objectMode: false
       });
      }
      response.data = responseStream;
      settle(resolve, reject, response);
     } else {
      const responseBuffer = [];
      let totalResponseBytes = 0;
      responseStream.on("data", function(chunk) {
       responseBuffer.push(chunk);
       totalResponseBytes += chunk.length;
       if (maxContentLength > -1 && totalResponseBytes > maxContentLength) {
        rejected = true;
        responseStream.destroy();
        abort(new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config, lastRequest));
       }
      });
      responseStream.on("aborted", function() {
       if (rejected) return;
       const err = new AxiosError("stream has been aborted", AxiosError.ERR_BAD_RESPONSE, config, lastRequest, response);
       responseStream.destroy(err);
       reject(err);
      });
      responseStream.on("error", function(err) {
       if (rejected) return;
       reject(AxiosError.from(err, null, config, lastRequest, response));
      });
      responseStream.on("end", function() {
       try {
        let responseData = responseBuffer.length === 1 ? responseBuffer[0] : Buffer.concat(responseBuffer);
        if (responseType !== "arraybuffer") {
         responseData = responseData.toString(responseEncoding);
         if (!responseEncoding || responseEncoding === "utf8") responseData = utils$1.stripBOM(responseData);
        }
        response.data = responseData;
       } catch (err) {
        return reject(AxiosError.from(err, null, config, response.request, response));
       }
       settle(resolve, reject, response);
      });
     }
     abortEmitter.once("abort", err => {
      if (!responseStream.destroyed) {
       responseStream.emit("error", err);
       responseStream.destroy();
      }
     });
    });
    abortEmitter.once("abort", err => {
     if (req.close) req.close(); else req.destroy(err);
    });
    req.on("error", function(err) {
     reject(AxiosError.from(err, null, config, req));
    });
    const boundSockets = new Set;
    req.on("socket", function(socket) {
     if (typeof socket.setKeepAlive === "function") socket.setKeepAlive(true, 1e3 * 60);
     if (!socket[kAxiosSocketListener]) {
      socket.on("error", handleSocketError);
      socket[kAxiosSocketListener] = true;
     }
     socket[kAxiosCurrentReq] = req;
     boundSockets.add(socket);
    });
    req.once("close", function() {
     clearConnectPhaseTimer();
     for (const socket of boundSockets) if (socket[kAxiosCurrentReq] === req) socket[kAxiosCurrentReq] = null;
     boundSockets.clear();
    });
    if (own("timeout")) {
     const timeout = parseInt(own("timeout"), 10);
     if (Number.isNaN(timeout)) {
      abort(new AxiosError("error trying to parse `config.timeout` to int", AxiosError.ERR_BAD_OPTION_VALUE, config, req));
      return;
     }
     const handleTimeout = function() {
      if (isDone) return;
      abort(createTimeoutError());
     };
     if (isNativeTransport && timeout > 0) connectPhaseTimer = setTimeout(handleTimeout, timeout);
     req.setTimeout(timeout, handleTimeout);
    } else req.setTimeout(0);
    if (utils$1.isStream(data)) {
     let ended = false;
     let errored = false;
     data.on("end", () => {
      ended = true;
     });
     data.once("error", err => {
      errored = true;
      req.destroy(err);
     });
     data.on("close", () => {
      if (!ended && !errored) abort(new CanceledError("Request stream has been aborted", config, req));
     });
     let uploadStream = data;
     if (maxBodyLength > -1) {
      const limit = maxBodyLength;
      let bytesSent = 0;
      uploadStream = stream.pipeline([ data, new stream.Transform({
       transform(chunk, _enc, cb) {
        bytesSent += chunk.length;
        if (bytesSent > limit) return cb(new AxiosError("Request body larger than maxBodyLength limit", AxiosError.ERR_BAD_REQUEST, config, req));
        cb(null, chunk);
       }
      }) ], utils$1.noop);
      uploadStream.on("error", err => {
       if (!req.destroyed) req.destroy(err);
      });
     }
     uploadStream.pipe(req);
    } else {
     data && req.write(data);
     req.end();
    }
   });
  };
  const decodeCookieValue = value => {
   try {
    return decodeURIComponent(value);
   } catch (e) {
    return value;
   }
  };
  var cookies = platform.hasStandardBrowserEnv ? {
   write(name, value, expires, path, domain, secure, sameSite) {
    if (typeof document === "undefined") return;
    const cookie = [ `${name}=${encodeURIComponent(value)}` ];
    if (utils$1.isNumber(expires)) cookie.push(`expires=${new Date(expires).toUTCString()}`);
    if (utils$1.isString(path)) cookie.push(`path=${path}`);
    if (utils$1.isString(domain)) cookie.push(`domain=${domain}`);
    if (secure === true) cookie.push("secure");
    if (utils$1.isString(sameSite)) cookie.push(`SameSite=${sameSite}`);
    document.cookie = cookie.join("; ");
   },
   read(name) {
    if (typeof document === "undefined") return null;
    const cookieString = document.cookie;
    if (!cookieString) return null;
    const cookies = cookieString.split(";");
    for (let i = 0; i < cookies.length; i++) {
     const cookie = cookies[i].replace(/^\s+/, "");
     const eq = cookie.indexOf("=");
     if (eq !== -1 && cookie.slice(0, eq) === name) return decodeCookieValue(cookie.slice(eq + 1));
    }
    return null;
   },
   async readAsync(name) {
    try {
     const store = typeof window !== "undefined" && window.cookieStore;
     if (store && utils$1.isFunction(store.get)) {
      const cookie = await store.get(name);
      return cookie ? decodeCookieValue(cookie.value) : null;
     }
    } catch (e) {}
    return this.read(name);
   },
   remove(name) {
    this.write(name, "", Date.now() - 864e5, "/");
   }
  } : {
   write() {},
   read() {
    return null;
   },
   async readAsync() {
    return null;
   },
   remove() {}
  };
  var isURLSameOrigin = platform.hasStandardBrowserEnv ? (origin => url => {
   url = new URL(url, document.baseURI || platform.origin);
   return origin.protocol === url.protocol && origin.host === url.host && origin.port === url.port;
  })(new URL(platform.origin)) : () => true;
  function assertParamsAcyclic(params) {
   const pending = [ {
    value: params
   } ];
   const active = new WeakSet;
   const visited = new WeakSet;
   while (pending.length) {
    const {value: value, done: done} = pending.pop();
    if (!utils$1.isPlainObject(value) && !utils$1.isArray(value)) continue;
    if (done) {
     active.delete(value);
     continue;
    }
    if (active.has(value)) throw new AxiosError("Circular reference detected in params", AxiosError.ERR_BAD_OPTION_VALUE);
    if (visited.has(value)) continue;
    visited.add(value);
    active.add(value);
    pending.push({
     value: value,
     done: true
    });
    const keys = Object.keys(value);
    if (Object.getOwnPropertySymbols && Object.getOwnPropertyDescriptor) Object.getOwnPropertySymbols(value).forEach(key => {
     const descriptor = Object.getOwnPropertyDescriptor(value, key);
     if (descriptor && descriptor.enumerable) keys.push(key);
    });
    keys.forEach(key => {
     if (key === "__proto__" || key === "constructor" || key === "prototype") {
      const descriptor = Object.getOwnPropertyDescriptor(value, key);
      if (descriptor && utils$1.hasOwnProp(descriptor, "value")) pending.push({
       value: descriptor.value
      });
     } else pending.push({
      value: value[key]
     });
    });
   }
  }
  const headersToObject = thing => thing instanceof AxiosHeaders ? {
   ...thing
  } : thing;
  const ownEnumerableKeys = thing => {
   if (Object.getOwnPropertySymbols && Object.getOwnPropertyDescriptor) return Object.keys(thing).concat(Object.getOwnPropertySymbols(thing).filter(symbol => {
    const descriptor = Object.getOwnPropertyDescriptor(thing, symbol);
    return descriptor && descriptor.enumerable;
   }));
   return Object.keys(thing);
  };
  function mergeParams(a, b) {
   const pending = [];
   const copies = new WeakMap;
   const empty = {};
   function copy(target, source) {
    if (!utils$1.isPlainObject(source)) return utils$1.isArray(source) ? source.slice() : source;
    const base = utils$1.isPlainObject(target) ? target : empty;
    let bases = copies.get(source);
    if (!bases) {
     bases = new WeakMap;
     copies.set(source, bases);
    }
    if (bases.has(base)) return bases.get(base);
    const result = {};
    bases.set(base, result);
    pending.push({
     base: base,
     source: source,
     result: result
    });
    return result;
   }
   const result = utils$1.isUndefined(b) ? copy(void 0, a) : copy(a, b);
   while (pending.length) {
    const {base: base, source: source, result: target} = pending.pop();
    const baseKeys = new Set(ownEnumerableKeys(base));
    const sourceKeys = new Set(ownEnumerableKeys(source));
    const keys = new Set([ ...baseKeys, ...sourceKeys ]);
    keys.forEach(key => {
     if (key === "__proto__" || key === "constructor" || key === "prototype") return;
     const hasSource = sourceKeys.has(key);
     const value = hasSource ? source[key] : void 0;
     const previous = (!hasSource || utils$1.isPlainObject(value)) && baseKeys.has(key) ? base[key] : void 0;
     target[key] = hasSource ? copy(previous, value) : copy(void 0, previous);
    });
   }
   assertParamsAcyclic(result);
   return result;
  }
  function getMergedValue(target, source, prop, caseless) {
   if (utils$1.isPlainObject(target) && utils$1.isPlainObject(source)) return utils$1.merge.call({
    caseless: caseless
   }, target, source); else if (utils$1.isPlainObject(source)) return utils$1.merge({}, source); else if (utils$1.isArray(source)) return source.slice();
   return source;
  }
  function mergeDeepProperties(a, b, prop, caseless) {
   if (!utils$1.isUndefined(b)) return getMergedValue(a, b, prop, caseless); else if (!utils$1.isUndefined(a)) return getMergedValue(void 0, a, prop, caseless);
  }
  function valueFromConfig2(a, b) {
   if (!utils$1.isUndefined(b)) return getMergedValue(void 0, b);
  }
  function defaultToConfig2(a, b) {
   if (!utils$1.isUndefined(b)) return getMergedValue(void 0, b); else if (!utils$1.isUndefined(a)) return getMergedValue(void 0, a);
  }
  function getMergedTransitionalOption(config1, config2, prop) {
   const transitional2 = utils$1.hasOwnProp(config2, "transitional") ? config2.transitional : void 0;
   if (!utils$1.isUndefined(transitional2)) if (utils$1.isPlainObject(transitional2)) {
    if (utils$1.hasOwnProp(transitional2, prop)) return transitional2[prop];
   } else return;
   const transitional1 = utils$1.hasOwnProp(config1, "transitional") ? config1.transitional : void 0;
   if (utils$1.isPlainObject(transitional1) && utils$1.hasOwnProp(transitional1, prop)) return transitional1[prop];
   return;
  }
  function mergeDirectKeys(a, b, prop, config1, config2) {
   if (utils$1.hasOwnProp(config2, prop)) return getMergedValue(a, b); else if (utils$1.hasOwnProp(config1, prop)) return getMergedValue(void 0, a);
  }
  function mergeHeaders(a, b, prop) {
   return mergeDeepProperties(headersToObject(a), headersToObject(b), prop, true);
  }
  const hasOwnPropertyDescriptor = Object.freeze({
   __proto__: null,
   value: Object.prototype.hasOwnProperty,
   enumerable: false,
   writable: true,
   configurable: true
  });
  const mergeMap = {
   url: valueFromConfig2,
   method: valueFromConfig2,
   data: valueFromConfig2,
   baseURL: defaultToConfig2,
   transformRequest: defaultToConfig2,
   transformResponse: defaultToConfig2,
   params: mergeParams,
   paramsSerializer: defaultToConfig2,
   timeout: defaultToConfig2,
   timeoutErrorMessage: defaultToConfig2,
   withCredentials: defaultToConfig2,
   withXSRFToken: defaultToConfig2,
   adapter: defaultToConfig2,
   responseType: defaultToConfig2,
   xsrfCookieName: defaultToConfig2,
   xsrfHeaderName: defaultToConfig2,
   onUploadProgress: defaultToConfig2,
   onDownloadProgress: defaultToConfig2,
   decompress: defaultToConfig2,
   maxContentLength: defaultToConfig2,
   maxBodyLength: defaultToConfig2,
   beforeRedirect: defaultToConfig2,
   transport: defaultToConfig2,
   httpAgent: defaultToConfig2,
   httpsAgent: defaultToConfig2,
   cancelToken: defaultToConfig2,
   socketPath: defaultToConfig2,
   allowedSocketPaths: defaultToConfig2,
   responseEncoding: defaultToConfig2,
   validateStatus: mergeDirectKeys,
   headers: mergeHeaders
  };
  function mergeConfig(config1, config2) {
   config1 = config1 || {};
   config2 = config2 || {};
   const config = Object.create(null);
   Object.defineProperty(config, "hasOwnProperty", hasOwnPropertyDescriptor);
   const keys = ownEnumerableKeys({
    ...config1,
    ...config2
   });
   for (let i = 0, len = keys.length; i < len; i++) {
    const prop = keys[i];
    if (prop === "__proto__" || prop === "constructor" || prop === "prototype") continue;
    const merge = utils$1.hasOwnProp(mergeMap, prop) ? mergeMap[prop] : mergeDeepProperties;
    const a = utils$1.hasOwnProp(config1, prop) ? config1[prop] : void 0;
    const b = utils$1.hasOwnProp(config2, prop) ? config2[prop] : void 0;
    const configValue = merge === mergeDirectKeys ? merge(a, b, prop, config1, config2) : merge(a, b, prop);
    utils$1.isUndefined(configValue) && merge !== mergeDirectKeys || (config[prop] = configValue);
   }
   if (utils$1.hasOwnProp(config2, "validateStatus") && utils$1.isUndefined(config2.validateStatus) && getMergedTransitionalOption(config1, config2, "validateStatusUndefinedResolves") === false) if (utils$1.hasOwnProp(config1, "validateStatus")) config.validateStatus = getMergedValue(void 0, config1.validateStatus); else delete config.validateStatus;
   return config;
  }
  const encodeUTF8$1 = str => encodeURIComponent(str).replace(/%([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const readCookie = name => cookies.read(name);
  function resolveConfig(config, readXsrfCookie = readCookie) {
   const newConfig = mergeConfig({}, config);
   const own = key => utils$1.hasOwnProp(newConfig, key) ? newConfig[key] : void 0;
   const data = own("data");
   let withXSRFToken = own("withXSRFToken");
   const xsrfHeaderName = own("xsrfHeaderName");
   const xsrfCookieName = own("xsrfCookieName");
   let headers = own("headers");
   const auth = own("auth");
   const baseURL = own("baseURL");
   const allowAbsoluteUrls = own("allowAbsoluteUrls");
   const url = own("url");
   newConfig.headers = headers = AxiosHeaders.from(headers);
   newConfig.url = buildURL(buildFullPath(baseURL, url, allowAbsoluteUrls, newConfig), own("params"), own("paramsSerializer"));
   if (auth) {
    const username = utils$1.getSafeProp(auth, "username") || "";
    const password = utils$1.getSafeProp(auth, "password") || "";
    const transitional = own("transitional");
    const encodeUsername = transitional && utils$1.hasOwnProp(transitional, "encodeBasicAuthUsername") && transitional.encodeBasicAuthUsername === true;
    try {
     headers.set("Authorization", "Basic " + btoa((encodeUsername ? encodeUTF8$1(username) : username) + ":" + (password ? encodeUTF8$1(password) : "")));
    } catch (e) {
     throw AxiosError.from(e, AxiosError.ERR_BAD_OPTION_VALUE, config);
    }
   }
   if (utils$1.isFormData(data)) {
    const getHeaders = utils$1.getSafeProp(data, "getHeaders");
    if (platform.hasStandardBrowserEnv || platform.hasStandardBrowserWebWorkerEnv || utils$1.isReactNative(data)) headers.setContentType(void 0); else if (utils$1.isFunction(getHeaders)) setFormDataHeaders(headers, getHeaders.call(data), own("formDataHeaderPolicy"));
   }
   if (platform.hasStandardBrowserEnv) {
    if (utils$1.isFunction(withXSRFToken)) withXSRFToken = withXSRFToken(newConfig);
    const shouldSendXSRF = withXSRFToken === true || withXSRFToken == null && isURLSameOrigin(newConfig.url);
    if (shouldSendXSRF) {
     const xsrfValue = xsrfHeaderName && xsrfCookieName && readXsrfCookie(xsrfCookieName);
     if (xsrfValue) headers.set(xsrfHeaderName, xsrfValue);
    }
   }
   return newConfig;
  }
  const isXHRAdapterSupported = typeof XMLHttpRequest !== "undefined";
  var xhrAdapter = isXHRAdapterSupported && function(config) {
   return new Promise(function(resolve, reject) {
    let useAsyncXsrf;
    try {
     const store = platform.hasStandardBrowserEnv && typeof window !== "undefined" && window.cookieStore;
     useAsyncXsrf = store && utils$1.isFunction(store.get);
    } catch (e) {}
    let xsrfCookieName;
    const _config = resolveConfig(config, useAsyncXsrf ? name => {
     xsrfCookieName = name;
     return null;
    } : void 0);
    let requestData = _config.data;
    const requestHeaders = AxiosHeaders.from(_config.headers).normalize();
    let {responseType: responseType, onUploadProgress: onUploadProgress, onDownloadProgress: onDownloadProgress} = _config;
    let onCanceled;
    let timeoutId;
    let uploadThrottled, downloadThrottled;
    let flushUpload, flushDownload, flushDownloadWithEvent;
    function done() {
     clearTimeout(timeoutId);
     try {
      flushUpload && flushUpload();
     } catch (err) {
      setTimeout(() => {
       throw err;
      });
     }
     try {
      flushDownload && flushDownload();
     } catch (err) {
      setTimeout(() => {
       throw err;
      });
     }
     if (request) {
      downloadThrottled && request.removeEventListener("progress", downloadThrottled);
      if (request.upload) {
       uploadThrottled && request.upload.removeEventListener("progress", uploadThrottled);
       flushUpload && request.upload.removeEventListener("loadend", flushUpload);
      }
     }
     _config.cancelToken && _config.cancelToken.unsubscribe(onCanceled);
     _config.signal && _config.signal.removeEventListener("abort", onCanceled);
    }
    let request = new XMLHttpRequest;
    request.open(_config.method.toUpperCase(), _config.url, true);
    request.timeout = _config.timeout;
    function onloadend(event) {
     if (!request) return;
     if (request.status === 0 && (parseProtocol(normalizeURLForProtocolCheck(_config.url)) || parseProtocol(platform.origin)) !== "file" && !(request.responseURL && request.responseURL.startsWith("file:"))) {
      reject(new AxiosError("Request aborted", AxiosError.ECONNABORTED, config, request));
      done();
      request = null;
      return;
     }
     try {
      if (event) flushDownloadWithEvent && flushDownloadWithEvent(event); else flushDownload && flushDownload();
     } catch (err) {
      setTimeout(() => {
       throw err;
      });
     }
     if (!request) return;
     const responseHeaders = AxiosHeaders.from("getAllResponseHeaders" in request && request.getAllResponseHeaders());
     const responseData = !responseType || responseType === "text" || responseType === "json" ? request.responseText : request.response;
     const response = {
      data: responseData,
      status: request.status,
      statusText: request.statusText,
      headers: responseHeaders,
      config: config,
      request: request
     };
     settle(function(value) {
      resolve(value);
      done();
     }, function(err) {
      reject(err);
      done();
     }, response);
     request = null;
    }
    if ("onloadend" in request) request.onloadend = onloadend; else request.onreadystatechange = function() {
     if (!request || request.readyState !== 4) return;
     if (request.status === 0 && !(request.responseURL && request.responseURL.startsWith("file:"))) return;
     setTimeout(onloadend);
    };
    request.onabort = function() {
     if (!request) return;
     reject(new AxiosError("Request aborted", AxiosError.ECONNABORTED, config, request));
     done();
     request = null;
    };
    request.onerror = function(event) {
     const msg = event && event.message ? event.message : "Network Error";
     const err = new AxiosError(msg, AxiosError.ERR_NETWORK, config, request);
     err.event = event || null;
     reject(err);
     done();
     request = null;
    };
    request.ontimeout = function() {
     if (!request) return;
     let timeoutErrorMessage = _config.timeout ? "timeout of " + _config.timeout + "ms exceeded" : "timeout exceeded";
     const transitional = _config.transitional || transitionalDefaults;
     if (_config.timeoutErrorMessage) timeoutErrorMessage = _config.timeoutErrorMessage;
     reject(new AxiosError(timeoutErrorMessage, transitional.clarifyTimeoutError ? AxiosError.ETIMEDOUT : AxiosError.ECONNABORTED, config, request));
     done();
     request = null;
    };
    requestData === void 0 && requestHeaders.setContentType(null);
    if (!utils$1.isUndefined(_config.withCredentials)) request.withCredentials = !!_config.withCredentials;
    if (responseType && responseType !== "json") request.responseType = _config.responseType;
    if (onDownloadProgress) {
     [downloadThrottled, flushDownload, flushDownloadWithEvent] = progressEventReducer(onDownloadProgress, true);
     request.addEventListener("progress", downloadThrottled);
    }
    if (onUploadProgress && request.upload) {
     [uploadThrottled, flushUpload] = progressEventReducer(onUploadProgress);
     request.upload.addEventListener("progress", uploadThrottled);
     request.upload.addEventListener("loadend", flushUpload);
    }
    if (_config.cancelToken || _config.signal) {
     onCanceled = cancel => {
      if (!request) return;
      reject(!cancel || cancel.type ? new CanceledError(null, config, request) : cancel);
      const xhr = request;
      done();
      request = null;
      xhr.abort();
     };
     _config.cancelToken && _config.cancelToken.subscribe(onCanceled);
     if (!request) return;
     if (_config.signal) _config.signal.aborted ? onCanceled() : _config.signal.addEventListener("abort", onCanceled);
    }
    if (!request) return;
    const protocol = parseProtocol(_config.url);
    if (protocol && !platform.protocols.includes(protocol)) {
     reject(new AxiosError("Unsupported protocol " + protocol + ":", AxiosError.ERR_BAD_REQUEST, config));
     done();
     return;
    }
    const sendRequest = () => {
     if (!request) return;
     if ("setRequestHeader" in request) utils$1.forEach(toByteStringHeaderObject(requestHeaders), function(val, key) {
      request.setRequestHeader(key, val);
     });
     request.send(requestData || null);
    };
    if (xsrfCookieName) {
     const now = typeof performance !== "undefined" && utils$1.isFunction(performance.now) ? () => performance.now() : Date.now;
     const deadline = request.timeout > 0 ? now() + Number(request.timeout) : void 0;
     const abortOnTimeout = () => {
      if (!request) return;
      const xhr = request;
      xhr.ontimeout();
      xhr.abort();
     };
     if (deadline !== void 0) {
      const scheduleTimeout = () => {
       const remaining = deadline - now();
       if (remaining > 0) timeoutId = setTimeout(scheduleTimeout, Math.min(remaining, 2147483647)); else abortOnTimeout();
      };
      scheduleTimeout();
     }
     cookies.readAsync(xsrfCookieName).then(value => {
      if (!request) return;
      if (deadline !== void 0 && now() >= deadline) {
       abortOnTimeout();
       return;
      }
      if (value) {
       const headerName = utils$1.hasOwnProp(_config, "xsrfHeaderName") && _config.xsrfHeaderName;
       requestHeaders.set(headerName, value);
      }
      sendRequest();
     }).catch(error => {
      if (!request) return;
      reject(AxiosError.from(error, null, config, request));
      done();
      request = null;
     });
    } else sendRequest();
   });
  };
  const composeSignals = (signals, timeout) => {
   signals = signals ? signals.filter(Boolean) : [];
   if (!timeout && !signals.length) return;
   const controller = new AbortController;
   let aborted = false;
   const onabort = function(reason) {
    if (!aborted) {
     aborted = true;
     unsubscribe();
     const err = reason instanceof Error ? reason : this.reason;
     controller.abort(err instanceof AxiosError ? err : new CanceledError(err instanceof Error ? err.message : err));
    }
   };
   let timer = timeout && setTimeout(() => {
    timer = null;
    onabort(new AxiosError(`timeout of ${timeout}ms exceeded`, AxiosError.ETIMEDOUT));
   }, timeout);
   const unsubscribe = () => {
    if (!signals) return;
    timer && clearTimeout(timer);
    timer = null;
    signals.forEach(signal => {
     const unsubscribeSignal = utils$1.getSafeProp(signal, "unsubscribe");
     utils$1.isFunction(unsubscribeSignal) ? unsubscribeSignal.call(signal, onabort) : signal.removeEventListener("abort", onabort);
    });
    signals = null;
   };
   signals.forEach(signal => {
    if (aborted) return;
    if (signal.aborted) {
     onabort.call(signal);
     return;
    }
    signal.addEventListener("abort", onabort, {
     once: true
    });
   });
   const {signal: signal} = controller;
   signal.unsubscribe = () => utils$1.asap(unsubscribe);
   return signal;
  };
  const streamChunk = function*(chunk, chunkSize) {
   let len = chunk.byteLength;
   if (len < chunkSize) {
    yield chunk;
    return;
   }
   let pos = 0;
   let end;
   while (pos < len) {
    end = pos + chunkSize;
    yield chunk.slice(pos, end);
    pos = end;
   }
  };
  const readBytes = async function*(iterable, chunkSize) {
   for await (const chunk of readStream(iterable)) yield* streamChunk(chunk, chunkSize);
  };
  const readStream = async function*(stream) {
   if (stream[Symbol.asyncIterator]) {
    yield* stream;
    return;
   }
   const reader = stream.getReader();
   try {
    for (;;) {
     const {done: done, value: value} = await reader.read();
     if (done) break;
     yield value;
    }
   } finally {
    await reader.cancel();
   }
  };
  const trackStream = (stream, chunkSize, onProgress, onFinish) => {
   const iterator = readBytes(stream, chunkSize);
   let bytes = 0;
   let done;
   let _onFinish = e => {
    if (!done) {
     done = true;
     onFinish && onFinish(e);
    }
   };
   return new ReadableStream({
    async pull(controller) {
     try {
      const {done: done, value: value} = await iterator.next();
      if (done) {
       _onFinish();
       controller.close();
       return;
      }
      let len = value.byteLength;
      if (onProgress) {
       let loadedBytes = bytes += len;
       onProgress(loadedBytes);
      }
      controller.enqueue(new Uint8Array(value));
     } catch (err) {
      _onFinish(err);
      throw err;
     }
    },
    cancel(reason) {
     _onFinish(reason);
     return iterator.return();
    }
   }, {
    highWaterMark: 2
   });
  };
  const CRLF = "\r\n";
  const normalizeLines = value => String(value).replace(/\r\n|\r|\n/g, CRLF);
  const escapeName = value => String(value).replace(/[\r\n"]/g, char => char === "\r" ? "%0D" : char === "\n" ? "%0A" : "%22");
  const stringBytes = (value, normalize) => {
   let length = 0;
   for (let i = 0; i < value.length; i++) {
    const code = value.charCodeAt(i);
    if (normalize && (code === 13 || code === 10)) {
     if (code === 13 && value.charCodeAt(i + 1) === 10) i++;
     length += 2;
    } else if (code < 128) length++; else if (code < 2048) length += 2; else if (code >= 55296 && code <= 56319 && value.charCodeAt(i + 1) >= 56320 && value.charCodeAt(i + 1) <= 57343) {
     length += 4;
     i++;
    } else length += 3;
   }
   return length;
  };
  class FormDataError extends TypeError {
   constructor(message, reason) {
    super(message);
    this.name = "FormDataError";
    this.reason = reason;
   }
  }
  function formDataToBlob(form, Blob, limit, limitError, boundary) {
   if (!utils$1.isFunction(Blob)) throw new FormDataError("Blob is not supported", "blob");
   if (!utils$1.isString(boundary) || !/^[A-Za-z0-9'()+_,./:=? -]{1,70}$/.test(boundary) || / $/.test(boundary)) throw new FormDataError("Invalid multipart boundary", "boundary");
   const footer = "--" + boundary + "--" + CRLF;
   let length = footer.length;
   const parts = [];
   const checkLength = extra => {
    if (length + extra > limit) throw limitError();
   };
   checkLength(0);
   for (const [name, value] of form) {
    const isString = utils$1.isString(value);
    const valueLength = isString ? stringBytes(value, true) : value.size;
    if (!Number.isFinite(valueLength) || valueLength < 0) throw new FormDataError("Unsupported FormData part size", "part");
    checkLength(valueLength + stringBytes(name, true) + (!isString && value.name ? stringBytes(value.name, false) : 0) + (!isString && value.type ? stringBytes(value.type, false) : 0));
    let header = "--" + boundary + CRLF + 'Content-Disposition: form-data; name="' + escapeName(normalizeLines(name)) + '"';
    if (!isString) header += '; filename="' + escapeName(utils$1.isString(value.name) ? value.name : "blob") + '"' + CRLF + "Content-Type: " + String(value.type || "application/octet-stream").replace(/[\r\n]/g, "");
    header += CRLF + CRLF;
    const partLength = stringBytes(header, false) + valueLength + CRLF.length;
    checkLength(partLength);
    length += partLength;
    parts.push({
     header: header,
     value: value,
     isString: isString
    });
   }
   const blobParts = [];
   for (const part of parts) blobParts.push(part.header, part.isString ? normalizeLines(part.value) : part.value, CRLF);
   blobParts.push(footer);
   return new Blob(blobParts, {
    type: "multipart/form-data; boundary=" + boundary
   });
  }
  function createMultipartBody(form, Blob, limit, limitError, boundary) {
   if (!utils$1.isFunction(Blob)) throw new AxiosError("Blob is not supported", AxiosError.ERR_NOT_SUPPORT);
   if (boundary === void 0) if (utils$1.isFunction(platform.generateString)) boundary = "axios-" + platform.generateString(36, "0123456789abcdef"); else {
    const crypto = utils$1.global.crypto;
    if (!crypto || !utils$1.isFunction(crypto.getRandomValues)) throw new AxiosError("Random byte generation is not supported", AxiosError.ERR_NOT_SUPPORT);
    const random = new Uint8Array(18);
    crypto.getRandomValues(random);
    boundary = "axios-" + Array.from(random, value => ("0" + value.toString(16)).slice(-2)).join("");
   }
   try {
    return formDataToBlob(form, Blob, limit, limitError, boundary);
   } catch (error) {
    if (error instanceof FormDataError) {
     const code = error.reason === "boundary" ? AxiosError.ERR_BAD_OPTION_VALUE : AxiosError.ERR_BAD_REQUEST;
     throw new AxiosError(error.message, code);
    }
    throw error;
   }
  }
  const DEFAULT_CHUNK_SIZE = 64 * 1024;
  const DEFAULT_REQUEST_OPTIONS = {
   cache: "default",
   redirect: "follow",
   referrer: "about:client",
   referrerPolicy: "",
   mode: "cors",
   integrity: "",
   keepalive: false,
   priority: "auto",
   window: null
  };
  const {isFunction: isFunction} = utils$1;
  const encodeUTF8 = str => encodeURIComponent(str).replace(/%([0-9A-F]{2})/gi, (_, hex) => String.fromCharCode(parseInt(hex, 16)));
  const decodeURIComponentSafe = value => {
   if (!utils$1.isString(value)) return value;
   try {
    return decodeURIComponent(value);
   } catch (error) {
    return value;
   }
  };
  const test = (fn, ...args) => {
   try {
    return !!fn(...args);
   } catch (e) {
    return false;
   }
  };
  const maybeWithAuthCredentials = url => {
   const protocolIndex = url.indexOf("://");
   let urlToCheck = url;
   if (protocolIndex !== -1) urlToCheck = urlToCheck.slice(protocolIndex + 3);
   return urlToCheck.includes("@") || urlToCheck.includes(":");
  };
  const factory = env => {
   const globalObject = utils$1.global !== void 0 && utils$1.global !== null ? utils$1.global : globalThis;
   const {ReadableStream: ReadableStream, TextEncoder: TextEncoder} = globalObject;
   env = utils$1.merge.call({
    skipUndefined: true
   }, {
    Request: globalObject.Request,
    Response: globalObject.Response,
    Blob: globalObject.Blob
   }, env);
   const envFetch = utils$1.hasOwnProp(env, "fetch") ? env.fetch : void 0;
   const {Request: Request, Response: Response, Blob: Blob} = env;
   const isFetchSupported = envFetch ? isFunction(envFetch) : typeof fetch === "function";
   const isRequestSupported = isFunction(Request);
   const isResponseSupported = isFunction(Response);
   if (!isFetchSupported) return false;
   const isReadableStreamSupported = isFetchSupported && isFunction(ReadableStream);
   const encodeText = isFetchSupported && (typeof TextEncoder === "function" ? (encoder => str => encoder.encode(str))(new TextEncoder) : async str => new Uint8Array(await new Request(str).arrayBuffer()));
   const supportsRequestStream = isRequestSupported && isReadableStreamSupported && test(() => {
    let duplexAccessed = false;
    const request = new Request(platform.origin, {
     body: new ReadableStream,
     method: "POST",
     get duplex() {
      duplexAccessed = true;
      return "half";
     }
    });
    const hasContentType = request.headers.has("Content-Type");
    if (request.body != null) request.body.cancel();
    return duplexAccessed && !hasContentType;
   });
   const supportsResponseStream = isResponseSupported && isReadableStreamSupported && test(() => utils$1.isReadableStream(new Response("").body));
   const requestDefaults = Object.assign(Object.create(null), DEFAULT_REQUEST_OPTIONS);
   if (isRequestSupported && !test(() => new Request(platform.origin, requestDefaults))) {
    delete requestDefaults.cache;
    if (!test(() => new Request(platform.origin, requestDefaults))) requestDefaults.cache = DEFAULT_REQUEST_OPTIONS.cache;
   }
   const resolvers = {
    stream: supportsResponseStream && (res => res.body)
   };
   isFetchSupported && (() => {
    [ "text", "arrayBuffer", "blob", "formData", "stream" ].forEach(type => {
     !resolvers[type] && (resolvers[type] = (res, config) => {
      let method = res && res[type];
      if (method) return method.call(res);
      throw new AxiosError(`Response type '${type}' is not supported`, AxiosError.ERR_NOT_SUPPORT, config);
     });
    });
   })();
   const getBodyLength = async body => {
    if (body == null) return 0;
    if (utils$1.isBlob(body)) return body.size;
    if (utils$1.isArrayBufferView(body) || utils$1.isArrayBuffer(body)) return body.byteLength;
    if (utils$1.isURLSearchParams(body)) body += "";
    if (utils$1.isString(body)) return (await encodeText(body)).byteLength;
   };
   const resolveBodyLength = async (headers, body) => {
    const length = utils$1.toFiniteNumber(headers.getContentLength());
    return length == null ? getBodyLength(body) : length;
   };
   return async config => {
    let {url: url, method: method, data: data, signal: signal, cancelToken: cancelToken, timeout: timeout, onDownloadProgress: onDownloadProgress, onUploadProgress: onUploadProgress, responseType: responseType, headers: headers, withCredentials: withCredentials = "same-origin", fetchOptions: fetchOptions, maxContentLength: maxContentLength, maxBodyLength: maxBodyLength, maxRedirects: maxRedirects} = resolveConfig(config);
    const hasMaxContentLength = utils$1.isNumber(maxContentLength) && maxContentLength > -1;
    const hasMaxBodyLength = utils$1.isNumber(maxBodyLength) && maxBodyLength > -1;
    const own = key => utils$1.hasOwnProp(config, key) ? config[key] : void 0;
    let _fetch = envFetch || fetch;
    responseType = responseType ? (responseType + "").toLowerCase() : "text";
    let composedSignal = composeSignals([ signal, cancelToken && cancelToken.toAbortSignal() ], timeout);
    let request = null;
    const unsubscribe = composedSignal && composedSignal.unsubscribe && (() => {
     composedSignal.unsubscribe();
    });
    let requestContentLength;
    let pendingBodyError = null;
    let pendingResponseError = null;
    const maxBodyLengthError = () => new AxiosError("Request body larger than maxBodyLength limit", AxiosError.ERR_BAD_REQUEST, config, request);
    try {
     let auth;
     const configAuth = own("auth");
     if (configAuth) {
      const username = utils$1.getSafeProp(configAuth, "username") || "";
      const password = utils$1.getSafeProp(configAuth, "password") || "";
      auth = {
       username: username,
       password: password
      };
     }
     let parsedURL;
     if (maybeWithAuthCredentials(url)) {
      parsedURL = new URL(url, platform.origin);
      if (!auth && (parsedURL.username || parsedURL.password)) {
       const urlUsername = decodeURIComponentSafe(parsedURL.username);
       const urlPassword = decodeURIComponentSafe(parsedURL.password);
       auth = {
        username: urlUsername,
        password: urlPassword
       };
      }
      if (parsedURL.username || parsedURL.password) {
       parsedURL.username = "";
       parsedURL.password = "";
       url = parsedURL.href;
      }
     }
     if (auth) {
      headers.delete("authorization");
      headers.set("Authorization", "Basic " + btoa(encodeUTF8((auth.username || "") + ":" + (auth.password || ""))));
     }
     if (hasMaxContentLength && parsedURL && parsedURL.protocol === "data:") {
      const estimated = estimateDataURLDecodedBytes(parsedURL.href);
      if (estimated > maxContentLength) throw new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config, request);
     }
     const formContentType = utils$1.isSpecCompliantForm(data) && AxiosHeaders.from(own("headers")).getContentType();
     let formBoundary;
     if (utils$1.isString(formContentType) && /^multipart\/form-data(?:\s*;|$)/i.test(formContentType.trim())) {
      const parameters = AxiosHeaders.parseParameters(formContentType);
      if (utils$1.hasOwnProp(parameters, "boundary")) formBoundary = parameters.boundary;
     }
     if (utils$1.isSpecCompliantForm(data) && method !== "get" && method !== "head" && (hasMaxBodyLength || onUploadProgress && supportsRequestStream || formBoundary !== void 0)) {
      data = createMultipartBody(data, Blob, hasMaxBodyLength ? maxBodyLength : 1 / 0, maxBodyLengthError, formBoundary);
      headers.setContentType(formBoundary === void 0 ? data.type : formContentType);
      requestContentLength = data.size;
     }
     if (hasMaxBodyLength && method !== "get" && method !== "head") {
      const outboundLength = await getBodyLength(data);
      if (typeof outboundLength === "number" && isFinite(outboundLength)) {
       requestContentLength = outboundLength;
       if (outboundLength > maxBodyLength) throw maxBodyLengthError();
      }
     }
     const mustEnforceStreamBody = hasMaxBodyLength && (utils$1.isReadableStream(data) || utils$1.isStream(data));
     const trackRequestStream = (stream, onProgress, flush) => trackStream(stream, DEFAULT_CHUNK_SIZE, loadedBytes => {
      if (hasMaxBodyLength && loadedBytes > maxBodyLength) throw pendingBodyError = maxBodyLengthError();
      onProgress && onProgress(loadedBytes);
     }, flush);
     if (supportsRequestStream && method !== "get" && method !== "head" && (onUploadProgress || mustEnforceStreamBody)) {
      requestContentLength = requestContentLength == null ? await resolveBodyLength(headers, data) : requestContentLength;
      if (requestContentLength !== 0 || mustEnforceStreamBody) {
       let _request = new Request(url, {
        method: "POST",
        body: data,
        duplex: "half"
       });
       let contentTypeHeader;
       if (utils$1.isFormData(data) && (contentTypeHeader = _request.headers.get("content-type"))) headers.setContentType(contentTypeHeader);
       if (_request.body) {
        const [onProgress, flush] = onUploadProgress && progressEventDecorator(requestContentLength, progressEventReducer(asyncDecorator(onUploadProgress))) || [];
        data = trackRequestStream(_request.body, onProgress, flush);
       }
      }
     } else if (mustEnforceStreamBody && !isRequestSupported && isReadableStreamSupported && method !== "get" && method !== "head") data = trackRequestStream(data); else if (mustEnforceStreamBody && isRequestSupported && !supportsRequestStream && method !== "get" && method !== "head") throw new AxiosError("Stream request bodies are not supported by the current fetch implementation", AxiosError.ERR_NOT_SUPPORT, config, request);
     if (!utils$1.isString(withCredentials)) withCredentials = withCredentials ? "include" : "omit";
     const isCredentialsSupported = isRequestSupported && "credentials" in Request.prototype;
     if (utils$1.isFormData(data)) {
      const contentType = headers.getContentType();
      if (contentType && /^multipart\/form-data/i.test(contentType) && !/boundary=/i.test(contentType)) headers.delete("content-type");
     }
     headers.set("User-Agent", "axios/" + VERSION, false);
     const safeFetchOptions = fetchOptions == null ? fetchOptions : Object.assign(Object.create(null), fetchOptions);
     if (safeFetchOptions) {
      delete safeFetchOptions.body;
      delete safeFetchOptions.headers;
      delete safeFetchOptions.method;
      delete safeFetchOptions.signal;
      delete safeFetchOptions.duplex;
      delete safeFetchOptions.credentials;
     }
     const resolvedOptions = Object.assign(Object.create(null), safeFetchOptions, {
      signal: composedSignal,
      method: method.toUpperCase(),
      headers: toByteStringHeaderObject(headers.normalize()),
      body: data,
      duplex: "half",
      credentials: isCredentialsSupported ? withCredentials : void 0
     });
     if (isRequestSupported) {
      utils$1.forEach(requestDefaults, (value, key) => {
       if (resolvedOptions[key] === void 0) resolvedOptions[key] = value;
      });
      if (resolvedOptions.signal === void 0) resolvedOptions.signal = null;
      if (resolvedOptions.body === void 0) resolvedOptions.body = null;
     }
     if (maxRedirects === 0) {
      resolvedOptions.redirect = "manual";
      if (safeFetchOptions) safeFetchOptions.redirect = "manual";
     }
     request = isRequestSupported && new Request(url, resolvedOptions);
     let response = await (isRequestSupported ? _fetch(request, safeFetchOptions) : _fetch(url, resolvedOptions));
     const responseHeaders = AxiosHeaders.from(response.headers);
     if (hasMaxContentLength) {
      const declaredLength = utils$1.toFiniteNumber(responseHeaders.getContentLength());
      if (declaredLength != null && declaredLength > maxContentLength) throw new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config, request);
     }
     const isStreamResponse = supportsResponseStream && (responseType === "stream" || responseType === "response");
     if (supportsResponseStream && response.body && (onDownloadProgress || hasMaxContentLength || isStreamResponse && unsubscribe)) {
      const options = {};
      [ "status", "statusText", "headers" ].forEach(prop => {
       options[prop] = response[prop];
      });
      const responseContentLength = utils$1.toFiniteNumber(responseHeaders.getContentLength());
      const [onProgress, flush] = onDownloadProgress && progressEventDecorator(responseContentLength, progressEventReducer(asyncDecorator(onDownloadProgress), true)) || [];
      let bytesRead = 0;
      const onChunkProgress = loadedBytes => {
       if (hasMaxContentLength) {
        bytesRead = loadedBytes;
        if (bytesRead > maxContentLength) throw pendingResponseError = new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config, request);
       }
       onProgress && onProgress(loadedBytes);
      };
      response = new Response(trackStream(response.body, DEFAULT_CHUNK_SIZE, onChunkProgress, () => {
       flush && flush();
       unsubscribe && unsubscribe();
      }), options);
     }
     responseType = responseType || "text";
     let responseData = await resolvers[utils$1.findKey(resolvers, responseType) || "text"](response, config);
     if (hasMaxContentLength && !supportsResponseStream && !isStreamResponse) {
      let materializedSize;
      if (responseData != null) if (typeof responseData.byteLength === "number") materializedSize = responseData.byteLength; else if (typeof responseData.size === "number") materializedSize = responseData.size; else if (typeof responseData === "string") materializedSize = typeof TextEncoder === "function" ? (new TextEncoder).encode(responseData).byteLength : responseData.length;
      if (typeof materializedSize === "number" && materializedSize > maxContentLength) throw new AxiosError("maxContentLength size of " + maxContentLength + " exceeded", AxiosError.ERR_BAD_RESPONSE, config, request);
     }
     !isStreamResponse && unsubscribe && unsubscribe();
     return await new Promise((resolve, reject) => {
      settle(resolve, reject, {
       data: responseData,
       headers: AxiosHeaders.from(response.headers),
       status: response.status,
       statusText: response.statusText,
       config: config,
       request: request
      });
     });
    } catch (err) {
     unsubscribe && unsubscribe();
     if (composedSignal && composedSignal.aborted && composedSignal.reason instanceof AxiosError) {
      const canceledError = composedSignal.reason;
      canceledError.config = config;
      request && (canceledError.request = request);
      if (err !== canceledError) Object.defineProperty(canceledError, "cause", {
       __proto__: null,
       value: err,
       writable: true,
       enumerable: false,
       configurable: true
      });
      throw canceledError;
     }
     if (pendingBodyError) {
      request && !pendingBodyError.request && (pendingBodyError.request = request);
      throw pendingBodyError;
     }
     if (pendingResponseError) throw pendingResponseError;
     if (err instanceof AxiosError) {
      request && !err.request && (err.request = request);
      throw err;
     }
     if (err && err.name === "TypeError" && /Load failed|fetch/i.test(err.message)) {
      const networkError = new AxiosError("Network Error", AxiosError.ERR_NETWORK, config, request, err && err.response);
      Object.defineProperty(networkError, "cause", {
       __proto__: null,
       value: err.cause || err,
       writable: true,
       enumerable: false,
       configurable: true
      });
      throw networkError;
     }
     throw AxiosError.from(err, err && err.code, config, request, err && err.response);
    }
   };
  };
  const seedCache = new Map;
  const getFetch = config => {
   const env = Object.create(null);
   const configuredEnv = config && utils$1.hasOwnProp(config, "env") && config.env;
   [ "fetch", "Request", "Response", "Blob" ].forEach(key => {
    if (configuredEnv && utils$1.hasOwnProp(configuredEnv, key)) env[key] = configuredEnv[key];
   });
   const {fetch: fetch, Request: Request, Response: Response, Blob: Blob} = env;
   const seeds = [ Request, Response, fetch, Blob ];
   let seed, target, len = seeds.length, i = len, map = seedCache;
   while (i--) {
    seed = seeds[i];
    target = map.get(seed);
    target === void 0 && map.set(seed, target = i ? new Map : factory(env));
    map = target;
   }
   return target;
  };
  getFetch();
  const knownAdapters = {
   http: httpAdapter,
   xhr: xhrAdapter,
   fetch: {
    get: getFetch
   }
  };
  utils$1.forEach(knownAdapters, (fn, value) => {
   if (fn) {
    try {
     Object.defineProperty(fn, "name", {
      __proto__: null,
      value: value
     });
    } catch (e) {}
    Object.defineProperty(fn, "adapterName", {
     __proto__: null,
     value: value
    });
   }
  });
  const renderReason = reason => `- ${reason}`;
  const isResolvedHandle = adapter => utils$1.isFunction(adapter) || adapter === null || adapter === false;
  function getAdapter(adapters, config) {
   adapters = utils$1.isArray(adapters) ? adapters : [ adapters ];
   const {length: length} = adapters;
   let nameOrAdapter;
   let adapter;
   const rejectedReasons = {};
   for (let i = 0; i < length; i++) {
    nameOrAdapter = adapters[i];
    let id;
    adapter = nameOrAdapter;
    if (!isResolvedHandle(nameOrAdapter)) {
     adapter = knownAdapters[(id = String(nameOrAdapter)).toLowerCase()];
     if (adapter === void 0) throw new AxiosError(`Unknown adapter '${id}'`);
    }
    if (adapter && (utils$1.isFunction(adapter) || (adapter = adapter.get(config)))) break;
    rejectedReasons[id || "#" + i] = adapter;
   }
   if (!adapter) {
    const reasons = Object.entries(rejectedReasons).map(([id, state]) => `adapter ${id} ` + (state === false ? "is not supported by the environment" : "is not available in the build"));
    let s = length ? reasons.length > 1 ? "since :\n" + reasons.map(renderReason).join("\n") : " " + renderReason(reasons[0]) : "as no adapter specified";
    throw new AxiosError(`There is no suitable adapter to dispatch the request ` + s, AxiosError.ERR_NOT_SUPPORT);
   }
   return adapter;
  }
  var adapters = {
   getAdapter: getAdapter,
   adapters: knownAdapters
  };
  function throwIfCancellationRequested(config) {
   if (config.cancelToken) config.cancelToken.throwIfRequested();
   if (config.signal && config.signal.aborted) throw new CanceledError(null, config);
  }
  function resolveClock() {
   return typeof performance !== "undefined" && utils$1.isFunction(performance.now) ? () => performance.now() : Date.now;
  }
  function elapsedSince(now, start) {
   return Math.max(0, Math.round(now() - start));
  }
  function dispatchRequest(_config) {
   const config = utils$1.toSafeFlatObject(_config);
   throwIfCancellationRequested(config);
   config.headers = AxiosHeaders.from(utils$1.getSafeProp(config, "headers"));
   config.data = transformData.call(config, config.transformRequest);
   if ([ "post", "put", "patch" ].indexOf(config.method) !== -1) config.headers.setContentType("application/x-www-form-urlencoded", false);
   const adapter = adapters.getAdapter(config.adapter || defaults.adapter, config);
   const now = resolveClock();
   const start = now();
   return adapter(config).then(function(response) {
    throwIfCancellationRequested(config);
    response.duration = elapsedSince(now, start);
    config.response = response;
    try {
     response.data = transformData.call(config, config.transformResponse, response);
    } finally {
     delete config.response;
    }
    response.headers = AxiosHeaders.from(response.headers);
    return response;
   }, function(reason) {
    if (!isCancel(reason)) {
     throwIfCancellationRequested(config);
     if (reason && reason.response) {
      reason.response.duration = elapsedSince(now, start);
      config.response = reason.response;
      try {
       reason.response.data = transformData.call(config, config.transformResponse, reason.response);
      } finally {
       delete config.response;
      }
      reason.response.headers = AxiosHeaders.from(reason.response.headers);
     }
    }
    return Promise.reject(reason);
   });
  }
  const validators$1 = {};
  [ "object", "boolean", "number", "function", "string", "symbol" ].forEach((type, i) => {
   validators$1[type] = function(thing) {
    return typeof thing === type || "a" + (i < 1 ? "n " : " ") + type;
   };
  });
  const deprecatedWarnings = {};
  validators$1.transitional = function(validator, version, message) {
   function formatMessage(opt, desc) {
    return "[Axios v" + VERSION + "] Transitional option '" + opt + "'" + desc + (message ? ". " + message : "");
   }
   return (value, opt, opts) => {
    if (validator === false) throw new AxiosError(formatMessage(opt, " has been removed" + (version ? " in " + version : "")), AxiosError.ERR_DEPRECATED);
    if (version && !deprecatedWarnings[opt]) {
     deprecatedWarnings[opt] = true;
     console.warn(formatMessage(opt, " has been deprecated since v" + version + " and will be removed in the near future"));
    }
    return validator ? validator(value, opt, opts) : true;
   };
  };
  validators$1.spelling = function(correctSpelling) {
   return (value, opt) => {
    console.warn(`${opt} is likely a misspelling of ${correctSpelling}`);
    return true;
   };
  };
  function assertOptions(options, schema, allowUnknown) {
   if (typeof options !== "object" || options === null) throw new AxiosError("options must be an object", AxiosError.ERR_BAD_OPTION_VALUE);
   const keys = Object.keys(options);
   let i = keys.length;
   while (i-- > 0) {
    const opt = keys[i];
    const validator = Object.prototype.hasOwnProperty.call(schema, opt) ? schema[opt] : void 0;
    if (validator) {
     const value = options[opt];
     const result = value === void 0 || validator(value, opt, options);
     if (result !== true) throw new AxiosError("option " + opt + " must be " + result, AxiosError.ERR_BAD_OPTION_VALUE);
     continue;
    }
    if (allowUnknown !== true) throw new AxiosError("Unknown option " + opt, AxiosError.ERR_BAD_OPTION);
   }
  }
  var validator = {
   assertOptions: assertOptions,
   validators: validators$1
  };
  const validators = validator.validators;
  const isHeadersBucket = value => {
   if (value == null || utils$1.isPlainObject(value) || value instanceof AxiosHeaders) return true;
   try {
    return utils$1.isObject(value) && utils$1.getSafeProp(value, Symbol.toStringTag) === "AxiosHeaders" && [ "toJSON", "set", "get", "has", "delete", "clear", "normalize", "concat", "toString", Symbol.iterator ].every(method => utils$1.isFunction(utils$1.getSafeProp(value, method)));
   } catch (e) {
    return false;
   }
  };
  class Axios {
   constructor(instanceConfig) {
    this.defaults = instanceConfig || {};
    this.interceptors = {
     request: new InterceptorManager,
     response: new InterceptorManager
    };
   }
   async request(configOrUrl, config) {
    try {
     return await this._request(configOrUrl, config);
    } catch (err) {
     if (err instanceof Error) try {
      let dummy = {};
      Error.captureStackTrace ? Error.captureStackTrace(dummy) : dummy = new Error;
      const dummyStack = dummy.stack;
      let stack = "";
      if (typeof dummyStack === "string") {
       const firstNewlineIndex = dummyStack.indexOf("\n");
       stack = firstNewlineIndex === -1 ? "" : dummyStack.slice(firstNewlineIndex + 1);
      }
      if (!err.stack) err.stack = stack; else if (stack) {
       const firstNewlineIndex = stack.indexOf("\n");
       const secondNewlineIndex = firstNewlineIndex === -1 ? -1 : stack.indexOf("\n", firstNewlineIndex + 1);
       const duplicateCheckSuffix = secondNewlineIndex === -1 ? stack : stack.slice(secondNewlineIndex + 1);
       const currentStack = String(err.stack);
       const causeIndex = getCauseStackIndex(err, currentStack);
       const stackHead = causeIndex === -1 ? currentStack : currentStack.slice(0, causeIndex);
       const causeSection = causeIndex === -1 ? "" : currentStack.slice(causeIndex);
       if (!stackHead.endsWith(duplicateCheckSuffix)) err.stack = stackHead + "\n" + stack + causeSection;
      }
     } catch (e) {}
     throw err;
    }
   }
   _request(configOrUrl, config) {
    if (typeof configOrUrl === "string") {
     config = config || {};
     config.url = configOrUrl;
    } else config = configOrUrl || {};
    config = mergeConfig(this.defaults, config);
    const {transitional: transitional, paramsSerializer: paramsSerializer, headers: headers} = config;
    if (transitional !== void 0) validator.assertOptions(transitional, {
     silentJSONParsing: validators.transitional(validators.boolean),
     forcedJSONParsing: validators.transitional(validators.boolean),
     clarifyTimeoutError: validators.transitional(validators.boolean),
     legacyInterceptorReqResOrdering: validators.transitional(validators.boolean),
     advertiseZstdAcceptEncoding: validators.transitional(validators.boolean),
     validateStatusUndefinedResolves: validators.transitional(validators.boolean),
     encodeBasicAuthUsername: validators.transitional(validators.boolean)
    }, false);
    if (paramsSerializer != null) if (utils$1.isFunction(paramsSerializer)) config.paramsSerializer = {
     serialize: paramsSerializer
    }; else validator.assertOptions(paramsSerializer, {
     encode: validators.function,
     serialize: validators.function
    }, true);
    if (config.allowAbsoluteUrls !== void 0) ; else if (utils$1.hasOwnProp(this.defaults, "allowAbsoluteUrls") && this.defaults.allowAbsoluteUrls !== void 0) config.allowAbsoluteUrls = this.defaults.allowAbsoluteUrls; else config.allowAbsoluteUrls = true;
    validator.assertOptions(config, {
     baseUrl: validators.spelling("baseURL"),
     withXsrfToken: validators.spelling("withXSRFToken")
    }, true);
    config.method = (utils$1.getSafeProp(config, "method") || utils$1.getSafeProp(this.defaults, "method") || "get").toLowerCase();
    const commonHeaders = utils$1.getSafeProp(headers, "common");
    const methodHeaders = utils$1.getSafeProp(headers, config.method);
    const contextHeaders = headers && utils$1.merge(isHeadersBucket(commonHeaders) ? commonHeaders : void 0, isHeadersBucket(methodHeaders) ? methodHeaders : void 0);
    headers && utils$1.forEach(methodList.concat("common"), method => {
     if (isHeadersBucket(utils$1.getSafeProp(headers, method))) delete headers[method];
    });
    config.headers = AxiosHeaders.concat(contextHeaders, headers);
    const requestInterceptorChain = [];
    let synchronousRequestInterceptors = true;
    this.interceptors.request.forEach(function(interceptor) {
     if (typeof interceptor.runWhen === "function" && interceptor.runWhen(config) === false) return;
     synchronousRequestInterceptors = synchronousRequestInterceptors && interceptor.synchronous;
     const transitional = config.transitional || transitionalDefaults;
     const legacyInterceptorReqResOrdering = transitional && transitional.legacyInterceptorReqResOrdering;
     if (legacyInterceptorReqResOrdering) requestInterceptorChain.unshift(interceptor.fulfilled, interceptor.rejected); else requestInterceptorChain.push(interceptor.fulfilled, interceptor.rejected);
    });
    const responseInterceptorChain = [];
    this.interceptors.response.forEach(function(interceptor) {
     responseInterceptorChain.push(interceptor.fulfilled, interceptor.rejected);
    });
    let promise;
    let i = 0;
    let len;
    if (!synchronousRequestInterceptors) {
     const chain = [ dispatchRequest.bind(this), void 0 ];
     chain.unshift(...requestInterceptorChain);
     chain.push(...responseInterceptorChain);
     len = chain.length;
     promise = Promise.resolve(config);
     while (i < len) promise = promise.then(chain[i++], chain[i++]);
     return promise;
    }
    len = requestInterceptorChain.length;
    let newConfig = config;
    while (i < len) {
     const onFulfilled = requestInterceptorChain[i++];
     const onRejected = requestInterceptorChain[i++];
     try {
      newConfig = onFulfilled ? onFulfilled(newConfig) : newConfig;
     } catch (error) {
      if (!onRejected) {
       promise = Promise.reject(error);
       break;
      }
      try {
       const rejectedResult = onRejected.call(this, error);
       if (utils$1.isThenable(rejectedResult)) promise = Promise.resolve(rejectedResult).then(() => dispatchRequest.call(this, newConfig));
      } catch (rejectedError) {
       promise = Promise.reject(rejectedError);
      }
      break;
     }
    }
    if (!promise) try {
     promise = dispatchRequest.call(this, newConfig);
    } catch (error) {
     promise = Promise.reject(error);
    }
    i = 0;
    len = responseInterceptorChain.length;
    while (i < len) promise = promise.then(responseInterceptorChain[i++], responseInterceptorChain[i++]);
    return promise;
   }
   getUri(config) {
    config = mergeConfig(this.defaults, config);
    const fullPath = buildFullPath(config.baseURL, config.url, config.allowAbsoluteUrls, config);
    return buildURL(fullPath, config.params, config.paramsSerializer);
   }
  }
  utils$1.forEach([ "delete", "get", "head", "options" ], function(method) {
   Axios.prototype[method] = async function(url, config) {
    return this.request(mergeConfig(config || {}, {
     method: method,
     url: url,
     data: config && utils$1.hasOwnProp(config, "data") ? config.data : void 0
    }));
   };
  });
  utils$1.forEach([ "post", "put", "patch", "query" ], function(method) {
   function generateHTTPMethod(isForm) {
    return async function(url, data, config) {
     return this.request(mergeConfig(config || {}, {
      method: method,
      headers: isForm ? {
       "Content-Type": "multipart/form-data"
      } : {},
      url: url,
      data: data
     }));
    };
   }
   Axios.prototype[method] = generateHTTPMethod();
   if (method !== "query") Axios.prototype[method + "Form"] = generateHTTPMethod(true);
  });
  class CancelToken {
   constructor(executor) {
    if (typeof executor !== "function") throw new TypeError("executor must be a function.");
    let resolvePromise;
    this.promise = new Promise(function(resolve) {
     resolvePromise = resolve;
    });
    const token = this;
    this.promise.then(cancel => {
     if (!token._listeners) return;
     let i = token._listeners.length;
     while (i-- > 0) token._listeners[i](cancel);
     token._listeners = null;
    });
    this.promise.then = onfulfilled => {
     let _resolve;
     const promise = new Promise(resolve => {
      token.subscribe(resolve);
      _resolve = resolve;
     }).then(onfulfilled);
     promise.cancel = function() {
      token.unsubscribe(_resolve);
     };
     return promise;
    };
    executor(function(message, config, request) {
     if (token.reason) return;
     token.reason = new CanceledError(message, config, request);
     resolvePromise(token.reason);
    });
   }
   throwIfRequested() {
    if (this.reason) throw this.reason;
   }
   subscribe(listener) {
    if (this.reason) {
     listener(this.reason);
     return;
    }
    if (this._listeners) this._listeners.push(listener); else this._listeners = [ listener ];
   }
   unsubscribe(listener) {
    if (!this._listeners) return;
    const index = this._listeners.indexOf(listener);
    if (index !== -1) this._listeners.splice(index, 1);
   }
   toAbortSignal() {
    const controller = new AbortController;
    const abort = err => {
     controller.abort(err);
    };
    this.subscribe(abort);
    controller.signal.unsubscribe = () => this.unsubscribe(abort);
    return controller.signal;
   }
   static source() {
    let cancel;
    const token = new CancelToken(function(c) {
     cancel = c;
    });
    return {
     token: token,
     cancel: cancel
    };
   }
  }
  function spread(callback) {
   return function(arr) {
    return callback.apply(null, arr);
   };
  }
  function isAxiosError(payload) {
   return utils$1.isObject(payload) && payload.isAxiosError === true;
  }
  const HttpStatusCode = {
   Continue: 100,
   SwitchingProtocols: 101,
   Processing: 102,
   EarlyHints: 103,
   Ok: 200,
   Created: 201,
   Accepted: 202,
   NonAuthoritativeInformation: 203,
   NoContent: 204,
   ResetContent: 205,
   PartialContent: 206,
   MultiStatus: 207,
   AlreadyReported: 208,
   ImUsed: 226,
   MultipleChoices: 300,
   MovedPermanently: 301,
   Found: 302,
   SeeOther: 303,
   NotModified: 304,
   UseProxy: 305,
   Unused: 306,
   TemporaryRedirect: 307,
   PermanentRedirect: 308,
   BadRequest: 400,
   Unauthorized: 401,
   PaymentRequired: 402,
   Forbidden: 403,
   NotFound: 404,
   MethodNotAllowed: 405,
   NotAcceptable: 406,
   ProxyAuthenticationRequired: 407,
   RequestTimeout: 408,
   Conflict: 409,
   Gone: 410,
   LengthRequired: 411,
   PreconditionFailed: 412,
   PayloadTooLarge: 413,
   ContentTooLarge: 413,
   UriTooLong: 414,
   UnsupportedMediaType: 415,
   RangeNotSatisfiable: 416,
   ExpectationFailed: 417,
   ImATeapot: 418,
   MisdirectedRequest: 421,
   UnprocessableEntity: 422,
   UnprocessableContent: 422,
   Locked: 423,
   FailedDependency: 424,
   TooEarly: 425,
   UpgradeRequired: 426,
   PreconditionRequired: 428,
   TooManyRequests: 429,
   RequestHeaderFieldsTooLarge: 431,
   UnavailableForLegalReasons: 451,
   InternalServerError: 500,
   NotImplemented: 501,
   BadGateway: 502,
   ServiceUnavailable: 503,
   GatewayTimeout: 504,
   HttpVersionNotSupported: 505,
   VariantAlsoNegotiates: 506,
   InsufficientStorage: 507,
   LoopDetected: 508,
   NotExtended: 510,
   NetworkAuthenticationRequired: 511,
   WebServerReturnsAnUnknownError: 520,
   WebServerIsDown: 521,
   ConnectionTimedOut: 522,
   OriginIsUnreachable: 523,
   TimeoutOccurred: 524,
   SslHandshakeFailed: 525,
   InvalidSslCertificate: 526
  };
  Object.entries(HttpStatusCode).forEach(([key, value]) => {
   if (HttpStatusCode[value] === void 0) HttpStatusCode[value] = key;
  });
  function createInstance(defaultConfig) {
   const context = new Axios(defaultConfig);
   const instance = bind(Axios.prototype.request, context);
   utils$1.extend(instance, Axios.prototype, context, {
    allOwnKeys: true
   });
   utils$1.extend(instance, context, null, {
    allOwnKeys: true
   });
   instance.create = function(instanceConfig) {
    return createInstance(mergeConfig(defaultConfig, instanceConfig));
   };
   return instance;
  }
  const axios = createInstance(defaults);
  axios.Axios = Axios;
  axios.CanceledError = CanceledError;
  axios.CancelToken = CancelToken;
  axios.isCancel = isCancel;
  axios.VERSION = VERSION;
  axios.toFormData = toFormData;
  axios.AxiosError = AxiosError;
  axios.Cancel = axios.CanceledError;
  axios.all = function(promises) {
   return Promise.all(promises);
  };
  axios.spread = spread;
  axios.isAxiosError = isAxiosError;
  axios.mergeConfig = mergeConfig;
  axios.AxiosHeaders = AxiosHeaders;
  axios.formToJSON = thing => formDataToJSON(utils$1.isHTMLForm(thing) ? new FormData(thing) : thing);
  axios.getAdapter = adapters.getAdapter;
  axios.HttpStatusCode = HttpStatusCode;
  axios.default = axios;
  module.exports = axios;
 }),
 1813: module => {
  module.exports = JSON.parse('{"application/1d-interleaved-parityfec":{"source":"iana"},"application/3gpdash-qoe-report+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/3gpp-ims+xml":{"source":"iana","compressible":true},"application/3gpphal+json":{"source":"iana","compressible":true},"application/3gpphalforms+json":{"source":"iana","compressible":true},"application/a2l":{"source":"iana"},"application/ace+cbor":{"source":"iana"},"application/activemessage":{"source":"iana"},"application/activity+json":{"source":"iana","compressible":true},"application/alto-costmap+json":{"source":"iana","compressible":true},"application/alto-costmapfilter+json":{"source":"iana","compressible":true},"application/alto-directory+json":{"source":"iana","compressible":true},"application/alto-endpointcost+json":{"source":"iana","compressible":true},"application/alto-endpointcostparams+json":{"source":"iana","compressible":true},"application/alto-endpointprop+json":{"source":"iana","compressible":true},"application/alto-endpointpropparams+json":{"source":"iana","compressible":true},"application/alto-error+json":{"source":"iana","compressible":true},"application/alto-networkmap+json":{"source":"iana","compressible":true},"application/alto-networkmapfilter+json":{"source":"iana","compressible":true},"application/alto-updatestreamcontrol+json":{"source":"iana","compressible":true},"application/alto-updatestreamparams+json":{"source":"iana","compressible":true},"application/aml":{"source":"iana"},"application/andrew-inset":{"source":"iana","extensions":["ez"]},"application/applefile":{"source":"iana"},"application/applixware":{"source":"apache","extensions":["aw"]},"application/at+jwt":{"source":"iana"},"application/atf":{"source":"iana"},"application/atfx":{"source":"iana"},"application/atom+xml":{"source":"iana","compressible":true,"extensions":["atom"]},"application/atomcat+xml":{"source":"iana","compressible":true,"extensions":["atomcat"]},"application/atomdeleted+xml":{"source":"iana","compressible":true,"extensions":["atomdeleted"]},"application/atomicmail":{"source":"iana"},"application/atomsvc+xml":{"source":"iana","compressible":true,"extensions":["atomsvc"]},"application/atsc-dwd+xml":{"source":"iana","compressible":true,"extensions":["dwd"]},"application/atsc-dynamic-event-message":{"source":"iana"},"application/atsc-held+xml":{"source":"iana","compressible":true,"extensions":["held"]},"application/atsc-rdt+json":{"source":"iana","compressible":true},"application/atsc-rsat+xml":{"source":"iana","compressible":true,"extensions":["rsat"]},"application/atxml":{"source":"iana"},"application/auth-policy+xml":{"source":"iana","compressible":true},"application/bacnet-xdd+zip":{"source":"iana","compressible":false},"application/batch-smtp":{"source":"iana"},"application/bdoc":{"compressible":false,"extensions":["bdoc"]},"application/beep+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/calendar+json":{"source":"iana","compressible":true},"application/calendar+xml":{"source":"iana","compressible":true,"extensions":["xcs"]},"application/call-completion":{"source":"iana"},"application/cals-1840":{"source":"iana"},"application/captive+json":{"source":"iana","compressible":true},"application/cbor":{"source":"iana"},"application/cbor-seq":{"source":"iana"},"application/cccex":{"source":"iana"},"application/ccmp+xml":{"source":"iana","compressible":true},"application/ccxml+xml":{"source":"iana","compressible":true,"extensions":["ccxml"]},"application/cdfx+xml":{"source":"iana","compressible":true,"extensions":["cdfx"]},"application/cdmi-capability":{"source":"iana","extensions":["cdmia"]},"application/cdmi-container":{"source":"iana","extensions":["cdmic"]},"application/cdmi-domain":{"source":"iana","extensions":["cdmid"]},"application/cdmi-object":{"source":"iana","extensions":["cdmio"]},"application/cdmi-queue":{"source":"iana","extensions":["cdmiq"]},"application/cdni":{"source":"iana"},"application/cea":{"source":"iana"},"application/cea-2018+xml":{"source":"iana","compressible":true},"application/cellml+xml":{"source":"iana","compressible":true},"application/cfw":{"source":"iana"},"application/city+json":{"source":"iana","compressible":true},"application/clr":{"source":"iana"},"application/clue+xml":{"source":"iana","compressible":true},"application/clue_info+xml":{"source":"iana","compressible":true},"application/cms":{"source":"iana"},"application/cnrp+xml":{"source":"iana","compressible":true},"application/coap-group+json":{"source":"iana","compressible":true},"application/coap-payload":{"source":"iana"},"application/commonground":{"source":"iana"},"application/conference-info+xml":{"source":"iana","compressible":true},"application/cose":{"source":"iana"},"application/cose-key":{"source":"iana"},"application/cose-key-set":{"source":"iana"},"application/cpl+xml":{"source":"iana","compressible":true,"extensions":["cpl"]},"application/csrattrs":{"source":"iana"},"application/csta+xml":{"source":"iana","compressible":true},"application/cstadata+xml":{"source":"iana","compressible":true},"application/csvm+json":{"source":"iana","compressible":true},"application/cu-seeme":{"source":"apache","extensions":["cu"]},"application/cwt":{"source":"iana"},"application/cybercash":{"source":"iana"},"application/dart":{"compressible":true},"application/dash+xml":{"source":"iana","compressible":true,"extensions":["mpd"]},"application/dash-patch+xml":{"source":"iana","compressible":true,"extensions":["mpp"]},"application/dashdelta":{"source":"iana"},"application/davmount+xml":{"source":"iana","compressible":true,"extensions":["davmount"]},"application/dca-rft":{"source":"iana"},"application/dcd":{"source":"iana"},"application/dec-dx":{"source":"iana"},"application/dialog-info+xml":{"source":"iana","compressible":true},"application/dicom":{"source":"iana"},"application/dicom+json":{"source":"iana","compressible":true},"application/dicom+xml":{"source":"iana","compressible":true},"application/dii":{"source":"iana"},"application/dit":{"source":"iana"},"application/dns":{"source":"iana"},"application/dns+json":{"source":"iana","compressible":true},"application/dns-message":{"source":"iana"},"application/docbook+xml":{"source":"apache","compressible":true,"extensions":["dbk"]},"application/dots+cbor":{"source":"iana"},"application/dskpp+xml":{"source":"iana","compressible":true},"application/dssc+der":{"source":"iana","extensions":["dssc"]},"application/dssc+xml":{"source":"iana","compressible":true,"extensions":["xdssc"]},"application/dvcs":{"source":"iana"},"application/ecmascript":{"source":"iana","compressible":true,"extensions":["es","ecma"]},"application/edi-consent":{"source":"iana"},"application/edi-x12":{"source":"iana","compressible":false},"application/edifact":{"source":"iana","compressible":false},"application/efi":{"source":"iana"},"application/elm+json":{"source":"iana","charset":"UTF-8","compressible":true},"application/elm+xml":{"source":"iana","compressible":true},"application/emergencycalldata.cap+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/emergencycalldata.comment+xml":{"source":"iana","compressible":true},"application/emergencycalldata.control+xml":{"source":"iana","compressible":true},"application/emergencycalldata.deviceinfo+xml":{"source":"iana","compressible":true},"application/emergencycalldata.ecall.msd":{"source":"iana"},"application/emergencycalldata.providerinfo+xml":{"source":"iana","compressible":true},"application/emergencycalldata.serviceinfo+xml":{"source":"iana","compressible":true},"application/emergencycalldata.subscriberinfo+xml":{"source":"iana","compressible":true},"application/emergencycalldata.veds+xml":{"source":"iana","compressible":true},"application/emma+xml":{"source":"iana","compressible":true,"extensions":["emma"]},"application/emotionml+xml":{"source":"iana","compressible":true,"extensions":["emotionml"]},"application/encaprtp":{"source":"iana"},"application/epp+xml":{"source":"iana","compressible":true},"application/epub+zip":{"source":"iana","compressible":false,"extensions":["epub"]},"application/eshop":{"source":"iana"},"application/exi":{"source":"iana","extensions":["exi"]},"application/expect-ct-report+json":{"source":"iana","compressible":true},"application/express":{"source":"iana","extensions":["exp"]},"application/fastinfoset":{"source":"iana"},"application/fastsoap":{"source":"iana"},"application/fdt+xml":{"source":"iana","compressible":true,"extensions":["fdt"]},"application/fhir+json":{"source":"iana","charset":"UTF-8","compressible":true},"application/fhir+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/fido.trusted-apps+json":{"compressible":true},"application/fits":{"source":"iana"},"application/flexfec":{"source":"iana"},"application/font-sfnt":{"source":"iana"},"application/font-tdpfr":{"source":"iana","extensions":["pfr"]},"application/font-woff":{"source":"iana","compressible":false},"application/framework-attributes+xml":{"source":"iana","compressible":true},"application/geo+json":{"source":"iana","compressible":true,"extensions":["geojson"]},"application/geo+json-seq":{"source":"iana"},"application/geopackage+sqlite3":{"source":"iana"},"application/geoxacml+xml":{"source":"iana","compressible":true},"application/gltf-buffer":{"source":"iana"},"application/gml+xml":{"source":"iana","compressible":true,"extensions":["gml"]},"application/gpx+xml":{"source":"apache","compressible":true,"extensions":["gpx"]},"application/gxf":{"source":"apache","extensions":["gxf"]},"application/gzip":{"source":"iana","compressible":false,"extensions":["gz"]},"application/h224":{"source":"iana"},"application/held+xml":{"source":"iana","compressible":true},"application/hjson":{"extensions":["hjson"]},"application/http":{"source":"iana"},"application/hyperstudio":{"source":"iana","extensions":["stk"]},"application/ibe-key-request+xml":{"source":"iana","compressible":true},"application/ibe-pkg-reply+xml":{"source":"iana","compressible":true},"application/ibe-pp-data":{"source":"iana"},"application/iges":{"source":"iana"},"application/im-iscomposing+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/index":{"source":"iana"},"application/index.cmd":{"source":"iana"},"application/index.obj":{"source":"iana"},"application/index.response":{"source":"iana"},"application/index.vnd":{"source":"iana"},"application/inkml+xml":{"source":"iana","compressible":true,"extensions":["ink","inkml"]},"application/iotp":{"source":"iana"},"application/ipfix":{"source":"iana","extensions":["ipfix"]},"application/ipp":{"source":"iana"},"application/isup":{"source":"iana"},"application/its+xml":{"source":"iana","compressible":true,"extensions":["its"]},"application/java-archive":{"source":"apache","compressible":false,"extensions":["jar","war","ear"]},"application/java-serialized-object":{"source":"apache","compressible":false,"extensions":["ser"]},"application/java-vm":{"source":"apache","compressible":false,"extensions":["class"]},"application/javascript":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["js","mjs"]},"application/jf2feed+json":{"source":"iana","compressible":true},"application/jose":{"source":"iana"},"application/jose+json":{"source":"iana","compressible":true},"application/jrd+json":{"source":"iana","compressible":true},"application/jscalendar+json":{"source":"iana","compressible":true},"application/json":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["json","map"]},"application/json-patch+json":{"source":"iana","compressible":true},"application/json-seq":{"source":"iana"},"application/json5":{"extensions":["json5"]},"application/jsonml+json":{"source":"apache","compressible":true,"extensions":["jsonml"]},"application/jwk+json":{"source":"iana","compressible":true},"application/jwk-set+json":{"source":"iana","compressible":true},"application/jwt":{"source":"iana"},"application/kpml-request+xml":{"source":"iana","compressible":true},"application/kpml-response+xml":{"source":"iana","compressible":true},"application/ld+json":{"source":"iana","compressible":true,"extensions":["jsonld"]},"application/lgr+xml":{"source":"iana","compressible":true,"extensions":["lgr"]},"application/link-format":{"source":"iana"},"application/load-control+xml":{"source":"iana","compressible":true},"application/lost+xml":{"source":"iana","compressible":true,"extensions":["lostxml"]},"application/lostsync+xml":{"source":"iana","compressible":true},"application/lpf+zip":{"source":"iana","compressible":false},"application/lxf":{"source":"iana"},"application/mac-binhex40":{"source":"iana","extensions":["hqx"]},"application/mac-compactpro":{"source":"apache","extensions":["cpt"]},"application/macwriteii":{"source":"iana"},"application/mads+xml":{"source":"iana","compressible":true,"extensions":["mads"]},"application/manifest+json":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["webmanifest"]},"application/marc":{"source":"iana","extensions":["mrc"]},"application/marcxml+xml":{"source":"iana","compressible":true,"extensions":["mrcx"]},"application/mathematica":{"source":"iana","extensions":["ma","nb","mb"]},"application/mathml+xml":{"source":"iana","compressible":true,"extensions":["mathml"]},"application/mathml-content+xml":{"source":"iana","compressible":true},"application/mathml-presentation+xml":{"source":"iana","compressible":true},"application/mbms-associated-procedure-description+xml":{"source":"iana","compressible":true},"application/mbms-deregister+xml":{"source":"iana","compressible":true},"application/mbms-envelope+xml":{"source":"iana","compressible":true},"application/mbms-msk+xml":{"source":"iana","compressible":true},"application/mbms-msk-response+xml":{"source":"iana","compressible":true},"application/mbms-protection-description+xml":{"source":"iana","compressible":true},"application/mbms-reception-report+xml":{"source":"iana","compressible":true},"application/mbms-register+xml":{"source":"iana","compressible":true},"application/mbms-register-response+xml":{"source":"iana","compressible":true},"application/mbms-schedule+xml":{"source":"iana","compressible":true},"application/mbms-user-service-description+xml":{"source":"iana","compressible":true},"application/mbox":{"source":"iana","extensions":["mbox"]},"application/media-policy-dataset+xml":{"source":"iana","compressible":true,"extensions":["mpf"]},"application/media_control+xml":{"source":"iana","compressible":true},"application/mediaservercontrol+xml":{"source":"iana","compressible":true,"extensions":["mscml"]},"application/merge-patch+json":{"source":"iana","compressible":true},"application/metalink+xml":{"source":"apache","compressible":true,"extensions":["metalink"]},"application/metalink4+xml":{"source":"iana","compressible":true,"extensions":["meta4"]},"application/mets+xml":{"source":"iana","compressible":true,"extensions":["mets"]},"application/mf4":{"source":"iana"},"application/mikey":{"source":"iana"},"application/mipc":{"source":"iana"},"application/missing-blocks+cbor-seq":{"source":"iana"},"application/mmt-aei+xml":{"source":"iana","compressible":true,"extensions":["maei"]},"application/mmt-usd+xml":{"source":"iana","compressible":true,"extensions":["musd"]},"application/mods+xml":{"source":"iana","compressible":true,"extensions":["mods"]},"application/moss-keys":{"source":"iana"},"application/moss-signature":{"source":"iana"},"application/mosskey-data":{"source":"iana"},"application/mosskey-request":{"source":"iana"},"application/mp21":{"source":"iana","extensions":["m21","mp21"]},"application/mp4":{"source":"iana","extensions":["mp4s","m4p"]},"application/mpeg4-generic":{"source":"iana"},"application/mpeg4-iod":{"source":"iana"},"application/mpeg4-iod-xmt":{"source":"iana"},"application/mrb-consumer+xml":{"source":"iana","compressible":true},"application/mrb-publish+xml":{"source":"iana","compressible":true},"application/msc-ivr+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/msc-mixer+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/msword":{"source":"iana","compressible":false,"extensions":["doc","dot"]},"application/mud+json":{"source":"iana","compressible":true},"application/multipart-core":{"source":"iana"},"application/mxf":{"source":"iana","extensions":["mxf"]},"application/n-quads":{"source":"iana","extensions":["nq"]},"application/n-triples":{"source":"iana","extensions":["nt"]},"application/nasdata":{"source":"iana"},"application/news-checkgroups":{"source":"iana","charset":"US-ASCII"},"application/news-groupinfo":{"source":"iana","charset":"US-ASCII"},"application/news-transmission":{"source":"iana"},"application/nlsml+xml":{"source":"iana","compressible":true},"application/node":{"source":"iana","extensions":["cjs"]},"application/nss":{"source":"iana"},"application/oauth-authz-req+jwt":{"source":"iana"},"application/oblivious-dns-message":{"source":"iana"},"application/ocsp-request":{"source":"iana"},"application/ocsp-response":{"source":"iana"},"application/octet-stream":{"source":"iana","compressible":false,"extensions":["bin","dms","lrf","mar","so","dist","distz","pkg","bpk","dump","elc","deploy","exe","dll","deb","dmg","iso","img","msi","msp","msm","buffer"]},"application/oda":{"source":"iana","extensions":["oda"]},"application/odm+xml":{"source":"iana","compressible":true},"application/odx":{"source":"iana"},"application/oebps-package+xml":{"source":"iana","compressible":true,"extensions":["opf"]},"application/ogg":{"source":"iana","compressible":false,"extensions":["ogx"]},"application/omdoc+xml":{"source":"apache","compressible":true,"extensions":["omdoc"]},"application/onenote":{"source":"apache","extensions":["onetoc","onetoc2","onetmp","onepkg"]},"application/opc-nodeset+xml":{"source":"iana","compressible":true},"application/oscore":{"source":"iana"},"application/oxps":{"source":"iana","extensions":["oxps"]},"application/p21":{"source":"iana"},"application/p21+zip":{"source":"iana","compressible":false},"application/p2p-overlay+xml":{"source":"iana","compressible":true,"extensions":["relo"]},"application/parityfec":{"source":"iana"},"application/passport":{"source":"iana"},"application/patch-ops-error+xml":{"source":"iana","compressible":true,"extensions":["xer"]},"application/pdf":{"source":"iana","compressible":false,"extensions":["pdf"]},"application/pdx":{"source":"iana"},"application/pem-certificate-chain":{"source":"iana"},"application/pgp-encrypted":{"source":"iana","compressible":false,"extensions":["pgp"]},"application/pgp-keys":{"source":"iana","extensions":["asc"]},"application/pgp-signature":{"source":"iana","extensions":["asc","sig"]},"application/pics-rules":{"source":"apache","extensions":["prf"]},"application/pidf+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/pidf-diff+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/pkcs10":{"source":"iana","extensions":["p10"]},"application/pkcs12":{"source":"iana"},"application/pkcs7-mime":{"source":"iana","extensions":["p7m","p7c"]},"application/pkcs7-signature":{"source":"iana","extensions":["p7s"]},"application/pkcs8":{"source":"iana","extensions":["p8"]},"application/pkcs8-encrypted":{"source":"iana"},"application/pkix-attr-cert":{"source":"iana","extensions":["ac"]},"application/pkix-cert":{"source":"iana","extensions":["cer"]},"application/pkix-crl":{"source":"iana","extensions":["crl"]},"application/pkix-pkipath":{"source":"iana","extensions":["pkipath"]},"application/pkixcmp":{"source":"iana","extensions":["pki"]},"application/pls+xml":{"source":"iana","compressible":true,"extensions":["pls"]},"application/poc-settings+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/postscript":{"source":"iana","compressible":true,"extensions":["ai","eps","ps"]},"application/ppsp-tracker+json":{"source":"iana","compressible":true},"application/problem+json":{"source":"iana","compressible":true},"application/problem+xml":{"source":"iana","compressible":true},"application/provenance+xml":{"source":"iana","compressible":true,"extensions":["provx"]},"application/prs.alvestrand.titrax-sheet":{"source":"iana"},"application/prs.cww":{"source":"iana","extensions":["cww"]},"application/prs.cyn":{"source":"iana","charset":"7-BIT"},"application/prs.hpub+zip":{"source":"iana","compressible":false},"application/prs.nprend":{"source":"iana"},"application/prs.plucker":{"source":"iana"},"application/prs.rdf-xml-crypt":{"source":"iana"},"application/prs.xsf+xml":{"source":"iana","compressible":true},"application/pskc+xml":{"source":"iana","compressible":true,"extensions":["pskcxml"]},"application/pvd+json":{"source":"iana","compressible":true},"application/qsig":{"source":"iana"},"application/raml+yaml":{"compressible":true,"extensions":["raml"]},"application/raptorfec":{"source":"iana"},"application/rdap+json":{"source":"iana","compressible":true},"application/rdf+xml":{"source":"iana","compressible":true,"extensions":["rdf","owl"]},"application/reginfo+xml":{"source":"iana","compressible":true,"extensions":["rif"]},"application/relax-ng-compact-syntax":{"source":"iana","extensions":["rnc"]},"application/remote-printing":{"source":"iana"},"application/reputon+json":{"source":"iana","compressible":true},"application/resource-lists+xml":{"source":"iana","compressible":true,"extensions":["rl"]},"application/resource-lists-diff+xml":{"source":"iana","compressible":true,"extensions":["rld"]},"application/rfc+xml":{"source":"iana","compressible":true},"application/riscos":{"source":"iana"},"application/rlmi+xml":{"source":"iana","compressible":true},"application/rls-services+xml":{"source":"iana","compressible":true,"extensions":["rs"]},"application/route-apd+xml":{"source":"iana","compressible":true,"extensions":["rapd"]},"application/route-s-tsid+xml":{"source":"iana","compressible":true,"extensions":["sls"]},"application/route-usd+xml":{"source":"iana","compressible":true,"extensions":["rusd"]},"application/rpki-ghostbusters":{"source":"iana","extensions":["gbr"]},"application/rpki-manifest":{"source":"iana","extensions":["mft"]},"application/rpki-publication":{"source":"iana"},"application/rpki-roa":{"source":"iana","extensions":["roa"]},"application/rpki-updown":{"source":"iana"},"application/rsd+xml":{"source":"apache","compressible":true,"extensions":["rsd"]},"application/rss+xml":{"source":"apache","compressible":true,"extensions":["rss"]},"application/rtf":{"source":"iana","compressible":true,"extensions":["rtf"]},"application/rtploopback":{"source":"iana"},"application/rtx":{"source":"iana"},"application/samlassertion+xml":{"source":"iana","compressible":true},"application/samlmetadata+xml":{"source":"iana","compressible":true},"application/sarif+json":{"source":"iana","compressible":true},"application/sarif-external-properties+json":{"source":"iana","compressible":true},"application/sbe":{"source":"iana"},"application/sbml+xml":{"source":"iana","compressible":true,"extensions":["sbml"]},"application/scaip+xml":{"source":"iana","compressible":true},"application/scim+json":{"source":"iana","compressible":true},"application/scvp-cv-request":{"source":"iana","extensions":["scq"]},"application/scvp-cv-response":{"source":"iana","extensions":["scs"]},"application/scvp-vp-request":{"source":"iana","extensions":["spq"]},"application/scvp-vp-response":{"source":"iana","extensions":["spp"]},"application/sdp":{"source":"iana","extensions":["sdp"]},"application/secevent+jwt":{"source":"iana"},"application/senml+cbor":{"source":"iana"},"application/senml+json":{"source":"iana","compressible":true},"application/senml+xml":{"source":"iana","compressible":true,"extensions":["senmlx"]},"application/senml-etch+cbor":{"source":"iana"},"application/senml-etch+json":{"source":"iana","compressible":true},"application/senml-exi":{"source":"iana"},"application/sensml+cbor":{"source":"iana"},"application/sensml+json":{"source":"iana","compressible":true},"application/sensml+xml":{"source":"iana","compressible":true,"extensions":["sensmlx"]},"application/sensml-exi":{"source":"iana"},"application/sep+xml":{"source":"iana","compressible":true},"application/sep-exi":{"source":"iana"},"application/session-info":{"source":"iana"},"application/set-payment":{"source":"iana"},"application/set-payment-initiation":{"source":"iana","extensions":["setpay"]},"application/set-registration":{"source":"iana"},"application/set-registration-initiation":{"source":"iana","extensions":["setreg"]},"application/sgml":{"source":"iana"},"application/sgml-open-catalog":{"source":"iana"},"application/shf+xml":{"source":"iana","compressible":true,"extensions":["shf"]},"application/sieve":{"source":"iana","extensions":["siv","sieve"]},"application/simple-filter+xml":{"source":"iana","compressible":true},"application/simple-message-summary":{"source":"iana"},"application/simplesymbolcontainer":{"source":"iana"},"application/sipc":{"source":"iana"},"application/slate":{"source":"iana"},"application/smil":{"source":"iana"},"application/smil+xml":{"source":"iana","compressible":true,"extensions":["smi","smil"]},"application/smpte336m":{"source":"iana"},"application/soap+fastinfoset":{"source":"iana"},"application/soap+xml":{"source":"iana","compressible":true},"application/sparql-query":{"source":"iana","extensions":["rq"]},"application/sparql-results+xml":{"source":"iana","compressible":true,"extensions":["srx"]},"application/spdx+json":{"source":"iana","compressible":true},"application/spirits-event+xml":{"source":"iana","compressible":true},"application/sql":{"source":"iana"},"application/srgs":{"source":"iana","extensions":["gram"]},"application/srgs+xml":{"source":"iana","compressible":true,"extensions":["grxml"]},"application/sru+xml":{"source":"iana","compressible":true,"extensions":["sru"]},"application/ssdl+xml":{"source":"apache","compressible":true,"extensions":["ssdl"]},"application/ssml+xml":{"source":"iana","compressible":true,"extensions":["ssml"]},"application/stix+json":{"source":"iana","compressible":true},"application/swid+xml":{"source":"iana","compressible":true,"extensions":["swidtag"]},"application/tamp-apex-update":{"source":"iana"},"application/tamp-apex-update-confirm":{"source":"iana"},"application/tamp-community-update":{"source":"iana"},"application/tamp-community-update-confirm":{"source":"iana"},"application/tamp-error":{"source":"iana"},"application/tamp-sequence-adjust":{"source":"iana"},"application/tamp-sequence-adjust-confirm":{"source":"iana"},"application/tamp-status-query":{"source":"iana"},"application/tamp-status-response":{"source":"iana"},"application/tamp-update":{"source":"iana"},"application/tamp-update-confirm":{"source":"iana"},"application/tar":{"compressible":true},"application/taxii+json":{"source":"iana","compressible":true},"application/td+json":{"source":"iana","compressible":true},"application/tei+xml":{"source":"iana","compressible":true,"extensions":["tei","teicorpus"]},"application/tetra_isi":{"source":"iana"},"application/thraud+xml":{"source":"iana","compressible":true,"extensions":["tfi"]},"application/timestamp-query":{"source":"iana"},"application/timestamp-reply":{"source":"iana"},"application/timestamped-data":{"source":"iana","extensions":["tsd"]},"application/tlsrpt+gzip":{"source":"iana"},"application/tlsrpt+json":{"source":"iana","compressible":true},"application/tnauthlist":{"source":"iana"},"application/token-introspection+jwt":{"source":"iana"},"application/toml":{"compressible":true,"extensions":["toml"]},"application/trickle-ice-sdpfrag":{"source":"iana"},"application/trig":{"source":"iana","extensions":["trig"]},"application/ttml+xml":{"source":"iana","compressible":true,"extensions":["ttml"]},"application/tve-trigger":{"source":"iana"},"application/tzif":{"source":"iana"},"application/tzif-leap":{"source":"iana"},"application/ubjson":{"compressible":false,"extensions":["ubj"]},"application/ulpfec":{"source":"iana"},"application/urc-grpsheet+xml":{"source":"iana","compressible":true},"application/urc-ressheet+xml":{"source":"iana","compressible":true,"extensions":["rsheet"]},"application/urc-targetdesc+xml":{"source":"iana","compressible":true,"extensions":["td"]},"application/urc-uisocketdesc+xml":{"source":"iana","compressible":true},"application/vcard+json":{"source":"iana","compressible":true},"application/vcard+xml":{"source":"iana","compressible":true},"application/vemmi":{"source":"iana"},"application/vividence.scriptfile":{"source":"apache"},"application/vnd.1000minds.decision-model+xml":{"source":"iana","compressible":true,"extensions":["1km"]},"application/vnd.3gpp-prose+xml":{"source":"iana","compressible":true},"application/vnd.3gpp-prose-pc3ch+xml":{"source":"iana","compressible":true},"application/vnd.3gpp-v2x-local-service-information":{"source":"iana"},"application/vnd.3gpp.5gnas":{"source":"iana"},"application/vnd.3gpp.access-transfer-events+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.bsf+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.gmop+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.gtpc":{"source":"iana"},"application/vnd.3gpp.interworking-data":{"source":"iana"},"application/vnd.3gpp.lpp":{"source":"iana"},"application/vnd.3gpp.mc-signalling-ear":{"source":"iana"},"application/vnd.3gpp.mcdata-affiliation-command+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-payload":{"source":"iana"},"application/vnd.3gpp.mcdata-service-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-signalling":{"source":"iana"},"application/vnd.3gpp.mcdata-ue-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcdata-user-profile+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-affiliation-command+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-floor-request+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-location-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-mbms-usage-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-service-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-signed+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-ue-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-ue-init-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcptt-user-profile+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-affiliation-command+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-affiliation-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-location-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-mbms-usage-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-service-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-transmission-request+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-ue-config+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mcvideo-user-profile+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.mid-call+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.ngap":{"source":"iana"},"application/vnd.3gpp.pfcp":{"source":"iana"},"application/vnd.3gpp.pic-bw-large":{"source":"iana","extensions":["plb"]},"application/vnd.3gpp.pic-bw-small":{"source":"iana","extensions":["psb"]},"application/vnd.3gpp.pic-bw-var":{"source":"iana","extensions":["pvb"]},"application/vnd.3gpp.s1ap":{"source":"iana"},"application/vnd.3gpp.sms":{"source":"iana"},"application/vnd.3gpp.sms+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.srvcc-ext+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.srvcc-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.state-and-event-info+xml":{"source":"iana","compressible":true},"application/vnd.3gpp.ussd+xml":{"source":"iana","compressible":true},"application/vnd.3gpp2.bcmcsinfo+xml":{"source":"iana","compressible":true},"application/vnd.3gpp2.sms":{"source":"iana"},"application/vnd.3gpp2.tcap":{"source":"iana","extensions":["tcap"]},"application/vnd.3lightssoftware.imagescal":{"source":"iana"},"application/vnd.3m.post-it-notes":{"source":"iana","extensions":["pwn"]},"application/vnd.accpac.simply.aso":{"source":"iana","extensions":["aso"]},"application/vnd.accpac.simply.imp":{"source":"iana","extensions":["imp"]},"application/vnd.acucobol":{"source":"iana","extensions":["acu"]},"application/vnd.acucorp":{"source":"iana","extensions":["atc","acutc"]},"application/vnd.adobe.air-application-installer-package+zip":{"source":"apache","compressible":false,"extensions":["air"]},"application/vnd.adobe.flash.movie":{"source":"iana"},"application/vnd.adobe.formscentral.fcdt":{"source":"iana","extensions":["fcdt"]},"application/vnd.adobe.fxp":{"source":"iana","extensions":["fxp","fxpl"]},"application/vnd.adobe.partial-upload":{"source":"iana"},"application/vnd.adobe.xdp+xml":{"source":"iana","compressible":true,"extensions":["xdp"]},"application/vnd.adobe.xfdf":{"source":"iana","extensions":["xfdf"]},"application/vnd.aether.imp":{"source":"iana"},"application/vnd.afpc.afplinedata":{"source":"iana"},"application/vnd.afpc.afplinedata-pagedef":{"source":"iana"},"application/vnd.afpc.cmoca-cmresource":{"source":"iana"},"application/vnd.afpc.foca-charset":{"source":"iana"},"application/vnd.afpc.foca-codedfont":{"source":"iana"},"application/vnd.afpc.foca-codepage":{"source":"iana"},"application/vnd.afpc.modca":{"source":"iana"},"application/vnd.afpc.modca-cmtable":{"source":"iana"},"application/vnd.afpc.modca-formdef":{"source":"iana"},"application/vnd.afpc.modca-mediummap":{"source":"iana"},"application/vnd.afpc.modca-objectcontainer":{"source":"iana"},"application/vnd.afpc.modca-overlay":{"source":"iana"},"application/vnd.afpc.modca-pagesegment":{"source":"iana"},"application/vnd.age":{"source":"iana","extensions":["age"]},"application/vnd.ah-barcode":{"source":"iana"},"application/vnd.ahead.space":{"source":"iana","extensions":["ahead"]},"application/vnd.airzip.filesecure.azf":{"source":"iana","extensions":["azf"]},"application/vnd.airzip.filesecure.azs":{"source":"iana","extensions":["azs"]},"application/vnd.amadeus+json":{"source":"iana","compressible":true},"application/vnd.amazon.ebook":{"source":"apache","extensions":["azw"]},"application/vnd.amazon.mobi8-ebook":{"source":"iana"},"application/vnd.americandynamics.acc":{"source":"iana","extensions":["acc"]},"application/vnd.amiga.ami":{"source":"iana","extensions":["ami"]},"application/vnd.amundsen.maze+xml":{"source":"iana","compressible":true},"application/vnd.android.ota":{"source":"iana"},"application/vnd.android.package-archive":{"source":"apache","compressible":false,"extensions":["apk"]},"application/vnd.anki":{"source":"iana"},"application/vnd.anser-web-certificate-issue-initiation":{"source":"iana","extensions":["cii"]},"application/vnd.anser-web-funds-transfer-initiation":{"source":"apache","extensions":["fti"]},"application/vnd.antix.game-component":{"source":"iana","extensions":["atx"]},"application/vnd.apache.arrow.file":{"source":"iana"},"application/vnd.apache.arrow.stream":{"source":"iana"},"application/vnd.apache.thrift.binary":{"source":"iana"},"application/vnd.apache.thrift.compact":{"source":"iana"},"application/vnd.apache.thrift.json":{"source":"iana"},"application/vnd.api+json":{"source":"iana","compressible":true},"application/vnd.aplextor.warrp+json":{"source":"iana","compressible":true},"application/vnd.apothekende.reservation+json":{"source":"iana","compressible":true},"application/vnd.apple.installer+xml":{"source":"iana","compressible":true,"extensions":["mpkg"]},"application/vnd.apple.keynote":{"source":"iana","extensions":["key"]},"application/vnd.apple.mpegurl":{"source":"iana","extensions":["m3u8"]},"application/vnd.apple.numbers":{"source":"iana","extensions":["numbers"]},"application/vnd.apple.pages":{"source":"iana","extensions":["pages"]},"application/vnd.apple.pkpass":{"compressible":false,"extensions":["pkpass"]},"application/vnd.arastra.swi":{"source":"iana"},"application/vnd.aristanetworks.swi":{"source":"iana","extensions":["swi"]},"application/vnd.artisan+json":{"source":"iana","compressible":true},"application/vnd.artsquare":{"source":"iana"},"application/vnd.astraea-software.iota":{"source":"iana","extensions":["iota"]},"application/vnd.audiograph":{"source":"iana","extensions":["aep"]},"application/vnd.autopackage":{"source":"iana"},"application/vnd.avalon+json":{"source":"iana","compressible":true},"application/vnd.avistar+xml":{"source":"iana","compressible":true},"application/vnd.balsamiq.bmml+xml":{"source":"iana","compressible":true,"extensions":["bmml"]},"application/vnd.balsamiq.bmpr":{"source":"iana"},"application/vnd.banana-accounting":{"source":"iana"},"application/vnd.bbf.usp.error":{"source":"iana"},"application/vnd.bbf.usp.msg":{"source":"iana"},"application/vnd.bbf.usp.msg+json":{"source":"iana","compressible":true},"application/vnd.bekitzur-stech+json":{"source":"iana","compressible":true},"application/vnd.bint.med-content":{"source":"iana"},"application/vnd.biopax.rdf+xml":{"source":"iana","compressible":true},"application/vnd.blink-idb-value-wrapper":{"source":"iana"},"application/vnd.blueice.multipass":{"source":"iana","extensions":["mpm"]},"application/vnd.bluetooth.ep.oob":{"source":"iana"},"application/vnd.bluetooth.le.oob":{"source":"iana"},"application/vnd.bmi":{"source":"iana","extensions":["bmi"]},"application/vnd.bpf":{"source":"iana"},"application/vnd.bpf3":{"source":"iana"},"application/vnd.businessobjects":{"source":"iana","extensions":["rep"]},"application/vnd.byu.uapi+json":{"source":"iana","compressible":true},"application/vnd.cab-jscript":{"source":"iana"},"application/vnd.canon-cpdl":{"source":"iana"},"application/vnd.canon-lips":{"source":"iana"},"application/vnd.capasystems-pg+json":{"source":"iana","compressible":true},"application/vnd.cendio.thinlinc.clientconf":{"source":"iana"},"application/vnd.century-systems.tcp_stream":{"source":"iana"},"application/vnd.chemdraw+xml":{"source":"iana","compressible":true,"extensions":["cdxml"]},"application/vnd.chess-pgn":{"source":"iana"},"application/vnd.chipnuts.karaoke-mmd":{"source":"iana","extensions":["mmd"]},"application/vnd.ciedi":{"source":"iana"},"application/vnd.cinderella":{"source":"iana","extensions":["cdy"]},"application/vnd.cirpack.isdn-ext":{"source":"iana"},"application/vnd.citationstyles.style+xml":{"source":"iana","compressible":true,"extensions":["csl"]},"application/vnd.claymore":{"source":"iana","extensions":["cla"]},"application/vnd.cloanto.rp9":{"source":"iana","extensions":["rp9"]},"application/vnd.clonk.c4group":{"source":"iana","extensions":["c4g","c4d","c4f","c4p","c4u"]},"application/vnd.cluetrust.cartomobile-config":{"source":"iana","extensions":["c11amc"]},"application/vnd.cluetrust.cartomobile-config-pkg":{"source":"iana","extensions":["c11amz"]},"application/vnd.coffeescript":{"source":"iana"},"application/vnd.collabio.xodocuments.document":{"source":"iana"},"application/vnd.collabio.xodocuments.document-template":{"source":"iana"},"application/vnd.collabio.xodocuments.presentation":{"source":"iana"},"application/vnd.collabio.xodocuments.presentation-template":{"source":"iana"},"application/vnd.collabio.xodocuments.spreadsheet":{"source":"iana"},"application/vnd.collabio.xodocuments.spreadsheet-template":{"source":"iana"},"application/vnd.collection+json":{"source":"iana","compressible":true},"application/vnd.collection.doc+json":{"source":"iana","compressible":true},"application/vnd.collection.next+json":{"source":"iana","compressible":true},"application/vnd.comicbook+zip":{"source":"iana","compressible":false},"application/vnd.comicbook-rar":{"source":"iana"},"application/vnd.commerce-battelle":{"source":"iana"},"application/vnd.commonspace":{"source":"iana","extensions":["csp"]},"application/vnd.contact.cmsg":{"source":"iana","extensions":["cdbcmsg"]},"application/vnd.coreos.ignition+json":{"source":"iana","compressible":true},"application/vnd.cosmocaller":{"source":"iana","extensions":["cmc"]},"application/vnd.crick.clicker":{"source":"iana","extensions":["clkx"]},"application/vnd.crick.clicker.keyboard":{"source":"iana","extensions":["clkk"]},"application/vnd.crick.clicker.palette":{"source":"iana","extensions":["clkp"]},"application/vnd.crick.clicker.template":{"source":"iana","extensions":["clkt"]},"application/vnd.crick.clicker.wordbank":{"source":"iana","extensions":["clkw"]},"application/vnd.criticaltools.wbs+xml":{"source":"iana","compressible":true,"extensions":["wbs"]},"application/vnd.cryptii.pipe+json":{"source":"iana","compressible":true},"application/vnd.crypto-shade-file":{"source":"iana"},"application/vnd.cryptomator.encrypted":{"source":"iana"},"application/vnd.cryptomator.vault":{"source":"iana"},"application/vnd.ctc-posml":{"source":"iana","extensions":["pml"]},"application/vnd.ctct.ws+xml":{"source":"iana","compressible":true},"application/vnd.cups-pdf":{"source":"iana"},"application/vnd.cups-postscript":{"source":"iana"},"application/vnd.cups-ppd":{"source":"iana","extensions":["ppd"]},"application/vnd.cups-raster":{"source":"iana"},"application/vnd.cups-raw":{"source":"iana"},"application/vnd.curl":{"source":"iana"},"application/vnd.curl.car":{"source":"apache","extensions":["car"]},"application/vnd.curl.pcurl":{"source":"apache","extensions":["pcurl"]},"application/vnd.cyan.dean.root+xml":{"source":"iana","compressible":true},"application/vnd.cybank":{"source":"iana"},"application/vnd.cyclonedx+json":{"source":"iana","compressible":true},"application/vnd.cyclonedx+xml":{"source":"iana","compressible":true},"application/vnd.d2l.coursepackage1p0+zip":{"source":"iana","compressible":false},"application/vnd.d3m-dataset":{"source":"iana"},"application/vnd.d3m-problem":{"source":"iana"},"application/vnd.dart":{"source":"iana","compressible":true,"extensions":["dart"]},"application/vnd.data-vision.rdz":{"source":"iana","extensions":["rdz"]},"application/vnd.datapackage+json":{"source":"iana","compressible":true},"application/vnd.dataresource+json":{"source":"iana","compressible":true},"application/vnd.dbf":{"source":"iana","extensions":["dbf"]},"application/vnd.debian.binary-package":{"source":"iana"},"application/vnd.dece.data":{"source":"iana","extensions":["uvf","uvvf","uvd","uvvd"]},"application/vnd.dece.ttml+xml":{"source":"iana","compressible":true,"extensions":["uvt","uvvt"]},"application/vnd.dece.unspecified":{"source":"iana","extensions":["uvx","uvvx"]},"application/vnd.dece.zip":{"source":"iana","extensions":["uvz","uvvz"]},"application/vnd.denovo.fcselayout-link":{"source":"iana","extensions":["fe_launch"]},"application/vnd.desmume.movie":{"source":"iana"},"application/vnd.dir-bi.plate-dl-nosuffix":{"source":"iana"},"application/vnd.dm.delegation+xml":{"source":"iana","compressible":true},"application/vnd.dna":{"source":"iana","extensions":["dna"]},"application/vnd.document+json":{"source":"iana","compressible":true},"application/vnd.dolby.mlp":{"source":"apache","extensions":["mlp"]},"application/vnd.dolby.mobile.1":{"source":"iana"},"application/vnd.dolby.mobile.2":{"source":"iana"},"application/vnd.doremir.scorecloud-binary-document":{"source":"iana"},"application/vnd.dpgraph":{"source":"iana","extensions":["dpg"]},"application/vnd.dreamfactory":{"source":"iana","extensions":["dfac"]},"application/vnd.drive+json":{"source":"iana","compressible":true},"application/vnd.ds-keypoint":{"source":"apache","extensions":["kpxx"]},"application/vnd.dtg.local":{"source":"iana"},"application/vnd.dtg.local.flash":{"source":"iana"},"application/vnd.dtg.local.html":{"source":"iana"},"application/vnd.dvb.ait":{"source":"iana","extensions":["ait"]},"application/vnd.dvb.dvbisl+xml":{"source":"iana","compressible":true},"application/vnd.dvb.dvbj":{"source":"iana"},"application/vnd.dvb.esgcontainer":{"source":"iana"},"application/vnd.dvb.ipdcdftnotifaccess":{"source":"iana"},"application/vnd.dvb.ipdcesgaccess":{"source":"iana"},"application/vnd.dvb.ipdcesgaccess2":{"source":"iana"},"application/vnd.dvb.ipdcesgpdd":{"source":"iana"},"application/vnd.dvb.ipdcroaming":{"source":"iana"},"application/vnd.dvb.iptv.alfec-base":{"source":"iana"},"application/vnd.dvb.iptv.alfec-enhancement":{"source":"iana"},"application/vnd.dvb.notif-aggregate-root+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-container+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-generic+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-ia-msglist+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-ia-registration-request+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-ia-registration-response+xml":{"source":"iana","compressible":true},"application/vnd.dvb.notif-init+xml":{"source":"iana","compressible":true},"application/vnd.dvb.pfr":{"source":"iana"},"application/vnd.dvb.service":{"source":"iana","extensions":["svc"]},"application/vnd.dxr":{"source":"iana"},"application/vnd.dynageo":{"source":"iana","extensions":["geo"]},"application/vnd.dzr":{"source":"iana"},"application/vnd.easykaraoke.cdgdownload":{"source":"iana"},"application/vnd.ecdis-update":{"source":"iana"},"application/vnd.ecip.rlp":{"source":"iana"},"application/vnd.eclipse.ditto+json":{"source":"iana","compressible":true},"application/vnd.ecowin.chart":{"source":"iana","extensions":["mag"]},"application/vnd.ecowin.filerequest":{"source":"iana"},"application/vnd.ecowin.fileupdate":{"source":"iana"},"application/vnd.ecowin.series":{"source":"iana"},"application/vnd.ecowin.seriesrequest":{"source":"iana"},"application/vnd.ecowin.seriesupdate":{"source":"iana"},"application/vnd.efi.img":{"source":"iana"},"application/vnd.efi.iso":{"source":"iana"},"application/vnd.emclient.accessrequest+xml":{"source":"iana","compressible":true},"application/vnd.enliven":{"source":"iana","extensions":["nml"]},"application/vnd.enphase.envoy":{"source":"iana"},"application/vnd.eprints.data+xml":{"source":"iana","compressible":true},"application/vnd.epson.esf":{"source":"iana","extensions":["esf"]},"application/vnd.epson.msf":{"source":"iana","extensions":["msf"]},"application/vnd.epson.quickanime":{"source":"iana","extensions":["qam"]},"application/vnd.epson.salt":{"source":"iana","extensions":["slt"]},"application/vnd.epson.ssf":{"source":"iana","extensions":["ssf"]},"application/vnd.ericsson.quickcall":{"source":"iana"},"application/vnd.espass-espass+zip":{"source":"iana","compressible":false},"application/vnd.eszigno3+xml":{"source":"iana","compressible":true,"extensions":["es3","et3"]},"application/vnd.etsi.aoc+xml":{"source":"iana","compressible":true},"application/vnd.etsi.asic-e+zip":{"source":"iana","compressible":false},"application/vnd.etsi.asic-s+zip":{"source":"iana","compressible":false},"application/vnd.etsi.cug+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvcommand+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvdiscovery+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvprofile+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvsad-bc+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvsad-cod+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvsad-npvr+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvservice+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvsync+xml":{"source":"iana","compressible":true},"application/vnd.etsi.iptvueprofile+xml":{"source":"iana","compressible":true},"application/vnd.etsi.mcid+xml":{"source":"iana","compressible":true},"application/vnd.etsi.mheg5":{"source":"iana"},"application/vnd.etsi.overload-control-policy-dataset+xml":{"source":"iana","compressible":true},"application/vnd.etsi.pstn+xml":{"source":"iana","compressible":true},"application/vnd.etsi.sci+xml":{"source":"iana","compressible":true},"application/vnd.etsi.simservs+xml":{"source":"iana","compressible":true},"application/vnd.etsi.timestamp-token":{"source":"iana"},"application/vnd.etsi.tsl+xml":{"source":"iana","compressible":true},"application/vnd.etsi.tsl.der":{"source":"iana"},"application/vnd.eu.kasparian.car+json":{"source":"iana","compressible":true},"application/vnd.eudora.data":{"source":"iana"},"application/vnd.evolv.ecig.profile":{"source":"iana"},"application/vnd.evolv.ecig.settings":{"source":"iana"},"application/vnd.evolv.ecig.theme":{"source":"iana"},"application/vnd.exstream-empower+zip":{"source":"iana","compressible":false},"application/vnd.exstream-package":{"source":"iana"},"application/vnd.ezpix-album":{"source":"iana","extensions":["ez2"]},"application/vnd.ezpix-package":{"source":"iana","extensions":["ez3"]},"application/vnd.f-secure.mobile":{"source":"iana"},"application/vnd.familysearch.gedcom+zip":{"source":"iana","compressible":false},"application/vnd.fastcopy-disk-image":{"source":"iana"},"application/vnd.fdf":{"source":"iana","extensions":["fdf"]},"application/vnd.fdsn.mseed":{"source":"iana","extensions":["mseed"]},"application/vnd.fdsn.seed":{"source":"iana","extensions":["seed","dataless"]},"application/vnd.ffsns":{"source":"iana"},"application/vnd.ficlab.flb+zip":{"source":"iana","compressible":false},"application/vnd.filmit.zfc":{"source":"iana"},"application/vnd.fints":{"source":"iana"},"application/vnd.firemonkeys.cloudcell":{"source":"iana"},"application/vnd.flographit":{"source":"iana","extensions":["gph"]},"application/vnd.fluxtime.clip":{"source":"iana","extensions":["ftc"]},"application/vnd.font-fontforge-sfd":{"source":"iana"},"application/vnd.framemaker":{"source":"iana","extensions":["fm","frame","maker","book"]},"application/vnd.frogans.fnc":{"source":"iana","extensions":["fnc"]},"application/vnd.frogans.ltf":{"source":"iana","extensions":["ltf"]},"application/vnd.fsc.weblaunch":{"source":"iana","extensions":["fsc"]},"application/vnd.fujifilm.fb.docuworks":{"source":"iana"},"application/vnd.fujifilm.fb.docuworks.binder":{"source":"iana"},"application/vnd.fujifilm.fb.docuworks.container":{"source":"iana"},"application/vnd.fujifilm.fb.jfi+xml":{"source":"iana","compressible":true},"application/vnd.fujitsu.oasys":{"source":"iana","extensions":["oas"]},"application/vnd.fujitsu.oasys2":{"source":"iana","extensions":["oa2"]},"application/vnd.fujitsu.oasys3":{"source":"iana","extensions":["oa3"]},"application/vnd.fujitsu.oasysgp":{"source":"iana","extensions":["fg5"]},"application/vnd.fujitsu.oasysprs":{"source":"iana","extensions":["bh2"]},"application/vnd.fujixerox.art-ex":{"source":"iana"},"application/vnd.fujixerox.art4":{"source":"iana"},"application/vnd.fujixerox.ddd":{"source":"iana","extensions":["ddd"]},"application/vnd.fujixerox.docuworks":{"source":"iana","extensions":["xdw"]},"application/vnd.fujixerox.docuworks.binder":{"source":"iana","extensions":["xbd"]},"application/vnd.fujixerox.docuworks.container":{"source":"iana"},"application/vnd.fujixerox.hbpl":{"source":"iana"},"application/vnd.fut-misnet":{"source":"iana"},"application/vnd.futoin+cbor":{"source":"iana"},"application/vnd.futoin+json":{"source":"iana","compressible":true},"application/vnd.fuzzysheet":{"source":"iana","extensions":["fzs"]},"application/vnd.genomatix.tuxedo":{"source":"iana","extensions":["txd"]},"application/vnd.gentics.grd+json":{"source":"iana","compressible":true},"application/vnd.geo+json":{"source":"iana","compressible":true},"application/vnd.geocube+xml":{"source":"iana","compressible":true},"application/vnd.geogebra.file":{"source":"iana","extensions":["ggb"]},"application/vnd.geogebra.slides":{"source":"iana"},"application/vnd.geogebra.tool":{"source":"iana","extensions":["ggt"]},"application/vnd.geometry-explorer":{"source":"iana","extensions":["gex","gre"]},"application/vnd.geonext":{"source":"iana","extensions":["gxt"]},"application/vnd.geoplan":{"source":"iana","extensions":["g2w"]},"application/vnd.geospace":{"source":"iana","extensions":["g3w"]},"application/vnd.gerber":{"source":"iana"},"application/vnd.globalplatform.card-content-mgt":{"source":"iana"},"application/vnd.globalplatform.card-content-mgt-response":{"source":"iana"},"application/vnd.gmx":{"source":"iana","extensions":["gmx"]},"application/vnd.google-apps.document":{"compressible":false,"extensions":["gdoc"]},"application/vnd.google-apps.presentation":{"compressible":false,"extensions":["gslides"]},"application/vnd.google-apps.spreadsheet":{"compressible":false,"extensions":["gsheet"]},"application/vnd.google-earth.kml+xml":{"source":"iana","compressible":true,"extensions":["kml"]},"application/vnd.google-earth.kmz":{"source":"iana","compressible":false,"extensions":["kmz"]},"application/vnd.gov.sk.e-form+xml":{"source":"iana","compressible":true},"application/vnd.gov.sk.e-form+zip":{"source":"iana","compressible":false},"application/vnd.gov.sk.xmldatacontainer+xml":{"source":"iana","compressible":true},"application/vnd.grafeq":{"source":"iana","extensions":["gqf","gqs"]},"application/vnd.gridmp":{"source":"iana"},"application/vnd.groove-account":{"source":"iana","extensions":["gac"]},"application/vnd.groove-help":{"source":"iana","extensions":["ghf"]},"application/vnd.groove-identity-message":{"source":"iana","extensions":["gim"]},"application/vnd.groove-injector":{"source":"iana","extensions":["grv"]},"application/vnd.groove-tool-message":{"source":"iana","extensions":["gtm"]},"application/vnd.groove-tool-template":{"source":"iana","extensions":["tpl"]},"application/vnd.groove-vcard":{"source":"iana","extensions":["vcg"]},"application/vnd.hal+json":{"source":"iana","compressible":true},"application/vnd.hal+xml":{"source":"iana","compressible":true,"extensions":["hal"]},"application/vnd.handheld-entertainment+xml":{"source":"iana","compressible":true,"extensions":["zmm"]},"application/vnd.hbci":{"source":"iana","extensions":["hbci"]},"application/vnd.hc+json":{"source":"iana","compressible":true},"application/vnd.hcl-bireports":{"source":"iana"},"application/vnd.hdt":{"source":"iana"},"application/vnd.heroku+json":{"source":"iana","compressible":true},"application/vnd.hhe.lesson-player":{"source":"iana","extensions":["les"]},"application/vnd.hl7cda+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.hl7v2+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.hp-hpgl":{"source":"iana","extensions":["hpgl"]},"application/vnd.hp-hpid":{"source":"iana","extensions":["hpid"]},"application/vnd.hp-hps":{"source":"iana","extensions":["hps"]},"application/vnd.hp-jlyt":{"source":"iana","extensions":["jlt"]},"application/vnd.hp-pcl":{"source":"iana","extensions":["pcl"]},"application/vnd.hp-pclxl":{"source":"iana","extensions":["pclxl"]},"application/vnd.httphone":{"source":"iana"},"application/vnd.hydrostatix.sof-data":{"source":"iana","extensions":["sfd-hdstx"]},"application/vnd.hyper+json":{"source":"iana","compressible":true},"application/vnd.hyper-item+json":{"source":"iana","compressible":true},"application/vnd.hyperdrive+json":{"source":"iana","compressible":true},"application/vnd.hzn-3d-crossword":{"source":"iana"},"application/vnd.ibm.afplinedata":{"source":"iana"},"application/vnd.ibm.electronic-media":{"source":"iana"},"application/vnd.ibm.minipay":{"source":"iana","extensions":["mpy"]},"application/vnd.ibm.modcap":{"source":"iana","extensions":["afp","listafp","list3820"]},"application/vnd.ibm.rights-management":{"source":"iana","extensions":["irm"]},"application/vnd.ibm.secure-container":{"source":"iana","extensions":["sc"]},"application/vnd.iccprofile":{"source":"iana","extensions":["icc","icm"]},"application/vnd.ieee.1905":{"source":"iana"},"application/vnd.igloader":{"source":"iana","extensions":["igl"]},"application/vnd.imagemeter.folder+zip":{"source":"iana","compressible":false},"application/vnd.imagemeter.image+zip":{"source":"iana","compressible":false},"application/vnd.immervision-ivp":{"source":"iana","extensions":["ivp"]},"application/vnd.immervision-ivu":{"source":"iana","extensions":["ivu"]},"application/vnd.ims.imsccv1p1":{"source":"iana"},"application/vnd.ims.imsccv1p2":{"source":"iana"},"application/vnd.ims.imsccv1p3":{"source":"iana"},"application/vnd.ims.lis.v2.result+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolconsumerprofile+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolproxy+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolproxy.id+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolsettings+json":{"source":"iana","compressible":true},"application/vnd.ims.lti.v2.toolsettings.simple+json":{"source":"iana","compressible":true},"application/vnd.informedcontrol.rms+xml":{"source":"iana","compressible":true},"application/vnd.informix-visionary":{"source":"iana"},"application/vnd.infotech.project":{"source":"iana"},"application/vnd.infotech.project+xml":{"source":"iana","compressible":true},"application/vnd.innopath.wamp.notification":{"source":"iana"},"application/vnd.insors.igm":{"source":"iana","extensions":["igm"]},"application/vnd.intercon.formnet":{"source":"iana","extensions":["xpw","xpx"]},"application/vnd.intergeo":{"source":"iana","extensions":["i2g"]},"application/vnd.intertrust.digibox":{"source":"iana"},"application/vnd.intertrust.nncp":{"source":"iana"},"application/vnd.intu.qbo":{"source":"iana","extensions":["qbo"]},"application/vnd.intu.qfx":{"source":"iana","extensions":["qfx"]},"application/vnd.iptc.g2.catalogitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.conceptitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.knowledgeitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.newsitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.newsmessage+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.packageitem+xml":{"source":"iana","compressible":true},"application/vnd.iptc.g2.planningitem+xml":{"source":"iana","compressible":true},"application/vnd.ipunplugged.rcprofile":{"source":"iana","extensions":["rcprofile"]},"application/vnd.irepository.package+xml":{"source":"iana","compressible":true,"extensions":["irp"]},"application/vnd.is-xpr":{"source":"iana","extensions":["xpr"]},"application/vnd.isac.fcs":{"source":"iana","extensions":["fcs"]},"application/vnd.iso11783-10+zip":{"source":"iana","compressible":false},"application/vnd.jam":{"source":"iana","extensions":["jam"]},"application/vnd.japannet-directory-service":{"source":"iana"},"application/vnd.japannet-jpnstore-wakeup":{"source":"iana"},"application/vnd.japannet-payment-wakeup":{"source":"iana"},"application/vnd.japannet-registration":{"source":"iana"},"application/vnd.japannet-registration-wakeup":{"source":"iana"},"application/vnd.japannet-setstore-wakeup":{"source":"iana"},"application/vnd.japannet-verification":{"source":"iana"},"application/vnd.japannet-verification-wakeup":{"source":"iana"},"application/vnd.jcp.javame.midlet-rms":{"source":"iana","extensions":["rms"]},"application/vnd.jisp":{"source":"iana","extensions":["jisp"]},"application/vnd.joost.joda-archive":{"source":"iana","extensions":["joda"]},"application/vnd.jsk.isdn-ngn":{"source":"iana"},"application/vnd.kahootz":{"source":"iana","extensions":["ktz","ktr"]},"application/vnd.kde.karbon":{"source":"iana","extensions":["karbon"]},"application/vnd.kde.kchart":{"source":"iana","extensions":["chrt"]},"application/vnd.kde.kformula":{"source":"iana","extensions":["kfo"]},"application/vnd.kde.kivio":{"source":"iana","extensions":["flw"]},"application/vnd.kde.kontour":{"source":"iana","extensions":["kon"]},"application/vnd.kde.kpresenter":{"source":"iana","extensions":["kpr","kpt"]},"application/vnd.kde.kspread":{"source":"iana","extensions":["ksp"]},"application/vnd.kde.kword":{"source":"iana","extensions":["kwd","kwt"]},"application/vnd.kenameaapp":{"source":"iana","extensions":["htke"]},"application/vnd.kidspiration":{"source":"iana","extensions":["kia"]},"application/vnd.kinar":{"source":"iana","extensions":["kne","knp"]},"application/vnd.koan":{"source":"iana","extensions":["skp","skd","skt","skm"]},"application/vnd.kodak-descriptor":{"source":"iana","extensions":["sse"]},"application/vnd.las":{"source":"iana"},"application/vnd.las.las+json":{"source":"iana","compressible":true},"application/vnd.las.las+xml":{"source":"iana","compressible":true,"extensions":["lasxml"]},"application/vnd.laszip":{"source":"iana"},"application/vnd.leap+json":{"source":"iana","compressible":true},"application/vnd.liberty-request+xml":{"source":"iana","compressible":true},"application/vnd.llamagraphics.life-balance.desktop":{"source":"iana","extensions":["lbd"]},"application/vnd.llamagraphics.life-balance.exchange+xml":{"source":"iana","compressible":true,"extensions":["lbe"]},"application/vnd.logipipe.circuit+zip":{"source":"iana","compressible":false},"application/vnd.loom":{"source":"iana"},"application/vnd.lotus-1-2-3":{"source":"iana","extensions":["123"]},"application/vnd.lotus-approach":{"source":"iana","extensions":["apr"]},"application/vnd.lotus-freelance":{"source":"iana","extensions":["pre"]},"application/vnd.lotus-notes":{"source":"iana","extensions":["nsf"]},"application/vnd.lotus-organizer":{"source":"iana","extensions":["org"]},"application/vnd.lotus-screencam":{"source":"iana","extensions":["scm"]},"application/vnd.lotus-wordpro":{"source":"iana","extensions":["lwp"]},"application/vnd.macports.portpkg":{"source":"iana","extensions":["portpkg"]},"application/vnd.mapbox-vector-tile":{"source":"iana","extensions":["mvt"]},"application/vnd.marlin.drm.actiontoken+xml":{"source":"iana","compressible":true},"application/vnd.marlin.drm.conftoken+xml":{"source":"iana","compressible":true},"application/vnd.marlin.drm.license+xml":{"source":"iana","compressible":true},"application/vnd.marlin.drm.mdcf":{"source":"iana"},"application/vnd.mason+json":{"source":"iana","compressible":true},"application/vnd.maxar.archive.3tz+zip":{"source":"iana","compressible":false},"application/vnd.maxmind.maxmind-db":{"source":"iana"},"application/vnd.mcd":{"source":"iana","extensions":["mcd"]},"application/vnd.medcalcdata":{"source":"iana","extensions":["mc1"]},"application/vnd.mediastation.cdkey":{"source":"iana","extensions":["cdkey"]},"application/vnd.meridian-slingshot":{"source":"iana"},"application/vnd.mfer":{"source":"iana","extensions":["mwf"]},"application/vnd.mfmp":{"source":"iana","extensions":["mfm"]},"application/vnd.micro+json":{"source":"iana","compressible":true},"application/vnd.micrografx.flo":{"source":"iana","extensions":["flo"]},"application/vnd.micrografx.igx":{"source":"iana","extensions":["igx"]},"application/vnd.microsoft.portable-executable":{"source":"iana"},"application/vnd.microsoft.windows.thumbnail-cache":{"source":"iana"},"application/vnd.miele+json":{"source":"iana","compressible":true},"application/vnd.mif":{"source":"iana","extensions":["mif"]},"application/vnd.minisoft-hp3000-save":{"source":"iana"},"application/vnd.mitsubishi.misty-guard.trustweb":{"source":"iana"},"application/vnd.mobius.daf":{"source":"iana","extensions":["daf"]},"application/vnd.mobius.dis":{"source":"iana","extensions":["dis"]},"application/vnd.mobius.mbk":{"source":"iana","extensions":["mbk"]},"application/vnd.mobius.mqy":{"source":"iana","extensions":["mqy"]},"application/vnd.mobius.msl":{"source":"iana","extensions":["msl"]},"application/vnd.mobius.plc":{"source":"iana","extensions":["plc"]},"application/vnd.mobius.txf":{"source":"iana","extensions":["txf"]},"application/vnd.mophun.application":{"source":"iana","extensions":["mpn"]},"application/vnd.mophun.certificate":{"source":"iana","extensions":["mpc"]},"application/vnd.motorola.flexsuite":{"source":"iana"},"application/vnd.motorola.flexsuite.adsi":{"source":"iana"},"application/vnd.motorola.flexsuite.fis":{"source":"iana"},"application/vnd.motorola.flexsuite.gotap":{"source":"iana"},"application/vnd.motorola.flexsuite.kmr":{"source":"iana"},"application/vnd.motorola.flexsuite.ttc":{"source":"iana"},"application/vnd.motorola.flexsuite.wem":{"source":"iana"},"application/vnd.motorola.iprm":{"source":"iana"},"application/vnd.mozilla.xul+xml":{"source":"iana","compressible":true,"extensions":["xul"]},"application/vnd.ms-3mfdocument":{"source":"iana"},"application/vnd.ms-artgalry":{"source":"iana","extensions":["cil"]},"application/vnd.ms-asf":{"source":"iana"},"application/vnd.ms-cab-compressed":{"source":"iana","extensions":["cab"]},"application/vnd.ms-color.iccprofile":{"source":"apache"},"application/vnd.ms-excel":{"source":"iana","compressible":false,"extensions":["xls","xlm","xla","xlc","xlt","xlw"]},"application/vnd.ms-excel.addin.macroenabled.12":{"source":"iana","extensions":["xlam"]},"application/vnd.ms-excel.sheet.binary.macroenabled.12":{"source":"iana","extensions":["xlsb"]},"application/vnd.ms-excel.sheet.macroenabled.12":{"source":"iana","extensions":["xlsm"]},"application/vnd.ms-excel.template.macroenabled.12":{"source":"iana","extensions":["xltm"]},"application/vnd.ms-fontobject":{"source":"iana","compressible":true,"extensions":["eot"]},"application/vnd.ms-htmlhelp":{"source":"iana","extensions":["chm"]},"application/vnd.ms-ims":{"source":"iana","extensions":["ims"]},"application/vnd.ms-lrm":{"source":"iana","extensions":["lrm"]},"application/vnd.ms-office.activex+xml":{"source":"iana","compressible":true},"application/vnd.ms-officetheme":{"source":"iana","extensions":["thmx"]},"application/vnd.ms-opentype":{"source":"apache","compressible":true},"application/vnd.ms-outlook":{"compressible":false,"extensions":["msg"]},"application/vnd.ms-package.obfuscated-opentype":{"source":"apache"},"application/vnd.ms-pki.seccat":{"source":"apache","extensions":["cat"]},"application/vnd.ms-pki.stl":{"source":"apache","extensions":["stl"]},"application/vnd.ms-playready.initiator+xml":{"source":"iana","compressible":true},"application/vnd.ms-powerpoint":{"source":"iana","compressible":false,"extensions":["ppt","pps","pot"]},"application/vnd.ms-powerpoint.addin.macroenabled.12":{"source":"iana","extensions":["ppam"]},"application/vnd.ms-powerpoint.presentation.macroenabled.12":{"source":"iana","extensions":["pptm"]},"application/vnd.ms-powerpoint.slide.macroenabled.12":{"source":"iana","extensions":["sldm"]},"application/vnd.ms-powerpoint.slideshow.macroenabled.12":{"source":"iana","extensions":["ppsm"]},"application/vnd.ms-powerpoint.template.macroenabled.12":{"source":"iana","extensions":["potm"]},"application/vnd.ms-printdevicecapabilities+xml":{"source":"iana","compressible":true},"application/vnd.ms-printing.printticket+xml":{"source":"apache","compressible":true},"application/vnd.ms-printschematicket+xml":{"source":"iana","compressible":true},"application/vnd.ms-project":{"source":"iana","extensions":["mpp","mpt"]},"application/vnd.ms-tnef":{"source":"iana"},"application/vnd.ms-windows.devicepairing":{"source":"iana"},"application/vnd.ms-windows.nwprinting.oob":{"source":"iana"},"application/vnd.ms-windows.printerpairing":{"source":"iana"},"application/vnd.ms-windows.wsd.oob":{"source":"iana"},"application/vnd.ms-wmdrm.lic-chlg-req":{"source":"iana"},"application/vnd.ms-wmdrm.lic-resp":{"source":"iana"},"application/vnd.ms-wmdrm.meter-chlg-req":{"source":"iana"},"application/vnd.ms-wmdrm.meter-resp":{"source":"iana"},"application/vnd.ms-word.document.macroenabled.12":{"source":"iana","extensions":["docm"]},"application/vnd.ms-word.template.macroenabled.12":{"source":"iana","extensions":["dotm"]},"application/vnd.ms-works":{"source":"iana","extensions":["wps","wks","wcm","wdb"]},"application/vnd.ms-wpl":{"source":"iana","extensions":["wpl"]},"application/vnd.ms-xpsdocument":{"source":"iana","compressible":false,"extensions":["xps"]},"application/vnd.msa-disk-image":{"source":"iana"},"application/vnd.mseq":{"source":"iana","extensions":["mseq"]},"application/vnd.msign":{"source":"iana"},"application/vnd.multiad.creator":{"source":"iana"},"application/vnd.multiad.creator.cif":{"source":"iana"},"application/vnd.music-niff":{"source":"iana"},"application/vnd.musician":{"source":"iana","extensions":["mus"]},"application/vnd.muvee.style":{"source":"iana","extensions":["msty"]},"application/vnd.mynfc":{"source":"iana","extensions":["taglet"]},"application/vnd.nacamar.ybrid+json":{"source":"iana","compressible":true},"application/vnd.ncd.control":{"source":"iana"},"application/vnd.ncd.reference":{"source":"iana"},"application/vnd.nearst.inv+json":{"source":"iana","compressible":true},"application/vnd.nebumind.line":{"source":"iana"},"application/vnd.nervana":{"source":"iana"},"application/vnd.netfpx":{"source":"iana"},"application/vnd.neurolanguage.nlu":{"source":"iana","extensions":["nlu"]},"application/vnd.nimn":{"source":"iana"},"application/vnd.nintendo.nitro.rom":{"source":"iana"},"application/vnd.nintendo.snes.rom":{"source":"iana"},"application/vnd.nitf":{"source":"iana","extensions":["ntf","nitf"]},"application/vnd.noblenet-directory":{"source":"iana","extensions":["nnd"]},"application/vnd.noblenet-sealer":{"source":"iana","extensions":["nns"]},"application/vnd.noblenet-web":{"source":"iana","extensions":["nnw"]},"application/vnd.nokia.catalogs":{"source":"iana"},"application/vnd.nokia.conml+wbxml":{"source":"iana"},"application/vnd.nokia.conml+xml":{"source":"iana","compressible":true},"application/vnd.nokia.iptv.config+xml":{"source":"iana","compressible":true},"application/vnd.nokia.isds-radio-presets":{"source":"iana"},"application/vnd.nokia.landmark+wbxml":{"source":"iana"},"application/vnd.nokia.landmark+xml":{"source":"iana","compressible":true},"application/vnd.nokia.landmarkcollection+xml":{"source":"iana","compressible":true},"application/vnd.nokia.n-gage.ac+xml":{"source":"iana","compressible":true,"extensions":["ac"]},"application/vnd.nokia.n-gage.data":{"source":"iana","extensions":["ngdat"]},"application/vnd.nokia.n-gage.symbian.install":{"source":"iana","extensions":["n-gage"]},"application/vnd.nokia.ncd":{"source":"iana"},"application/vnd.nokia.pcd+wbxml":{"source":"iana"},"application/vnd.nokia.pcd+xml":{"source":"iana","compressible":true},"application/vnd.nokia.radio-preset":{"source":"iana","extensions":["rpst"]},"application/vnd.nokia.radio-presets":{"source":"iana","extensions":["rpss"]},"application/vnd.novadigm.edm":{"source":"iana","extensions":["edm"]},"application/vnd.novadigm.edx":{"source":"iana","extensions":["edx"]},"application/vnd.novadigm.ext":{"source":"iana","extensions":["ext"]},"application/vnd.ntt-local.content-share":{"source":"iana"},"application/vnd.ntt-local.file-transfer":{"source":"iana"},"application/vnd.ntt-local.ogw_remote-access":{"source":"iana"},"application/vnd.ntt-local.sip-ta_remote":{"source":"iana"},"application/vnd.ntt-local.sip-ta_tcp_stream":{"source":"iana"},"application/vnd.oasis.opendocument.chart":{"source":"iana","extensions":["odc"]},"application/vnd.oasis.opendocument.chart-template":{"source":"iana","extensions":["otc"]},"application/vnd.oasis.opendocument.database":{"source":"iana","extensions":["odb"]},"application/vnd.oasis.opendocument.formula":{"source":"iana","extensions":["odf"]},"application/vnd.oasis.opendocument.formula-template":{"source":"iana","extensions":["odft"]},"application/vnd.oasis.opendocument.graphics":{"source":"iana","compressible":false,"extensions":["odg"]},"application/vnd.oasis.opendocument.graphics-template":{"source":"iana","extensions":["otg"]},"application/vnd.oasis.opendocument.image":{"source":"iana","extensions":["odi"]},"application/vnd.oasis.opendocument.image-template":{"source":"iana","extensions":["oti"]},"application/vnd.oasis.opendocument.presentation":{"source":"iana","compressible":false,"extensions":["odp"]},"application/vnd.oasis.opendocument.presentation-template":{"source":"iana","extensions":["otp"]},"application/vnd.oasis.opendocument.spreadsheet":{"source":"iana","compressible":false,"extensions":["ods"]},"application/vnd.oasis.opendocument.spreadsheet-template":{"source":"iana","extensions":["ots"]},"application/vnd.oasis.opendocument.text":{"source":"iana","compressible":false,"extensions":["odt"]},"application/vnd.oasis.opendocument.text-master":{"source":"iana","extensions":["odm"]},"application/vnd.oasis.opendocument.text-template":{"source":"iana","extensions":["ott"]},"application/vnd.oasis.opendocument.text-web":{"source":"iana","extensions":["oth"]},"application/vnd.obn":{"source":"iana"},"application/vnd.ocf+cbor":{"source":"iana"},"application/vnd.oci.image.manifest.v1+json":{"source":"iana","compressible":true},"application/vnd.oftn.l10n+json":{"source":"iana","compressible":true},"application/vnd.oipf.contentaccessdownload+xml":{"source":"iana","compressible":true},"application/vnd.oipf.contentaccessstreaming+xml":{"source":"iana","compressible":true},"application/vnd.oipf.cspg-hexbinary":{"source":"iana"},"application/vnd.oipf.dae.svg+xml":{"source":"iana","compressible":true},"application/vnd.oipf.dae.xhtml+xml":{"source":"iana","compressible":true},"application/vnd.oipf.mippvcontrolmessage+xml":{"source":"iana","compressible":true},"application/vnd.oipf.pae.gem":{"source":"iana"},"application/vnd.oipf.spdiscovery+xml":{"source":"iana","compressible":true},"application/vnd.oipf.spdlist+xml":{"source":"iana","compressible":true},"application/vnd.oipf.ueprofile+xml":{"source":"iana","compressible":true},"application/vnd.oipf.userprofile+xml":{"source":"iana","compressible":true},"application/vnd.olpc-sugar":{"source":"iana","extensions":["xo"]},"application/vnd.oma-scws-config":{"source":"iana"},"application/vnd.oma-scws-http-request":{"source":"iana"},"application/vnd.oma-scws-http-response":{"source":"iana"},"application/vnd.oma.bcast.associated-procedure-parameter+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.drm-trigger+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.imd+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.ltkm":{"source":"iana"},"application/vnd.oma.bcast.notification+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.provisioningtrigger":{"source":"iana"},"application/vnd.oma.bcast.sgboot":{"source":"iana"},"application/vnd.oma.bcast.sgdd+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.sgdu":{"source":"iana"},"application/vnd.oma.bcast.simple-symbol-container":{"source":"iana"},"application/vnd.oma.bcast.smartcard-trigger+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.sprov+xml":{"source":"iana","compressible":true},"application/vnd.oma.bcast.stkm":{"source":"iana"},"application/vnd.oma.cab-address-book+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-feature-handler+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-pcc+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-subs-invite+xml":{"source":"iana","compressible":true},"application/vnd.oma.cab-user-prefs+xml":{"source":"iana","compressible":true},"application/vnd.oma.dcd":{"source":"iana"},"application/vnd.oma.dcdc":{"source":"iana"},"application/vnd.oma.dd2+xml":{"source":"iana","compressible":true,"extensions":["dd2"]},"application/vnd.oma.drm.risd+xml":{"source":"iana","compressible":true},"application/vnd.oma.group-usage-list+xml":{"source":"iana","compressible":true},"application/vnd.oma.lwm2m+cbor":{"source":"iana"},"application/vnd.oma.lwm2m+json":{"source":"iana","compressible":true},"application/vnd.oma.lwm2m+tlv":{"source":"iana"},"application/vnd.oma.pal+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.detailed-progress-report+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.final-report+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.groups+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.invocation-descriptor+xml":{"source":"iana","compressible":true},"application/vnd.oma.poc.optimized-progress-report+xml":{"source":"iana","compressible":true},"application/vnd.oma.push":{"source":"iana"},"application/vnd.oma.scidm.messages+xml":{"source":"iana","compressible":true},"application/vnd.oma.xcap-directory+xml":{"source":"iana","compressible":true},"application/vnd.omads-email+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.omads-file+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.omads-folder+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.omaloc-supl-init":{"source":"iana"},"application/vnd.onepager":{"source":"iana"},"application/vnd.onepagertamp":{"source":"iana"},"application/vnd.onepagertamx":{"source":"iana"},"application/vnd.onepagertat":{"source":"iana"},"application/vnd.onepagertatp":{"source":"iana"},"application/vnd.onepagertatx":{"source":"iana"},"application/vnd.openblox.game+xml":{"source":"iana","compressible":true,"extensions":["obgx"]},"application/vnd.openblox.game-binary":{"source":"iana"},"application/vnd.openeye.oeb":{"source":"iana"},"application/vnd.openofficeorg.extension":{"source":"apache","extensions":["oxt"]},"application/vnd.openstreetmap.data+xml":{"source":"iana","compressible":true,"extensions":["osm"]},"application/vnd.opentimestamps.ots":{"source":"iana"},"application/vnd.openxmlformats-officedocument.custom-properties+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.customxmlproperties+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawing+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.chart+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.chartshapes+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.diagramcolors+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.diagramdata+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.diagramlayout+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.drawingml.diagramstyle+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.extended-properties+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.commentauthors+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.comments+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.handoutmaster+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.notesmaster+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.notesslide+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.presentation":{"source":"iana","compressible":false,"extensions":["pptx"]},"application/vnd.openxmlformats-officedocument.presentationml.presentation.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.presprops+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slide":{"source":"iana","extensions":["sldx"]},"application/vnd.openxmlformats-officedocument.presentationml.slide+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slidelayout+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slidemaster+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slideshow":{"source":"iana","extensions":["ppsx"]},"application/vnd.openxmlformats-officedocument.presentationml.slideshow.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.slideupdateinfo+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.tablestyles+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.tags+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.template":{"source":"iana","extensions":["potx"]},"application/vnd.openxmlformats-officedocument.presentationml.template.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.presentationml.viewprops+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.calcchain+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.chartsheet+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.comments+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.connections+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.dialogsheet+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.externallink+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcachedefinition+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.pivotcacherecords+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.pivottable+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.querytable+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.revisionheaders+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.revisionlog+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.sharedstrings+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet":{"source":"iana","compressible":false,"extensions":["xlsx"]},"application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.sheetmetadata+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.styles+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.table+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.tablesinglecells+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.template":{"source":"iana","extensions":["xltx"]},"application/vnd.openxmlformats-officedocument.spreadsheetml.template.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.usernames+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.volatiledependencies+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.theme+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.themeoverride+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.vmldrawing":{"source":"iana"},"application/vnd.openxmlformats-officedocument.wordprocessingml.comments+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.document":{"source":"iana","compressible":false,"extensions":["docx"]},"application/vnd.openxmlformats-officedocument.wordprocessingml.document.glossary+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.endnotes+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.fonttable+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.footer+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.footnotes+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.numbering+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.settings+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.styles+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.template":{"source":"iana","extensions":["dotx"]},"application/vnd.openxmlformats-officedocument.wordprocessingml.template.main+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-officedocument.wordprocessingml.websettings+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-package.core-properties+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-package.digital-signature-xmlsignature+xml":{"source":"iana","compressible":true},"application/vnd.openxmlformats-package.relationships+xml":{"source":"iana","compressible":true},"application/vnd.oracle.resource+json":{"source":"iana","compressible":true},"application/vnd.orange.indata":{"source":"iana"},"application/vnd.osa.netdeploy":{"source":"iana"},"application/vnd.osgeo.mapguide.package":{"source":"iana","extensions":["mgp"]},"application/vnd.osgi.bundle":{"source":"iana"},"application/vnd.osgi.dp":{"source":"iana","extensions":["dp"]},"application/vnd.osgi.subsystem":{"source":"iana","extensions":["esa"]},"application/vnd.otps.ct-kip+xml":{"source":"iana","compressible":true},"application/vnd.oxli.countgraph":{"source":"iana"},"application/vnd.pagerduty+json":{"source":"iana","compressible":true},"application/vnd.palm":{"source":"iana","extensions":["pdb","pqa","oprc"]},"application/vnd.panoply":{"source":"iana"},"application/vnd.paos.xml":{"source":"iana"},"application/vnd.patentdive":{"source":"iana"},"application/vnd.patientecommsdoc":{"source":"iana"},"application/vnd.pawaafile":{"source":"iana","extensions":["paw"]},"application/vnd.pcos":{"source":"iana"},"application/vnd.pg.format":{"source":"iana","extensions":["str"]},"application/vnd.pg.osasli":{"source":"iana","extensions":["ei6"]},"application/vnd.piaccess.application-licence":{"source":"iana"},"application/vnd.picsel":{"source":"iana","extensions":["efif"]},"application/vnd.pmi.widget":{"source":"iana","extensions":["wg"]},"application/vnd.poc.group-advertisement+xml":{"source":"iana","compressible":true},"application/vnd.pocketlearn":{"source":"iana","extensions":["plf"]},"application/vnd.powerbuilder6":{"source":"iana","extensions":["pbd"]},"application/vnd.powerbuilder6-s":{"source":"iana"},"application/vnd.powerbuilder7":{"source":"iana"},"application/vnd.powerbuilder7-s":{"source":"iana"},"application/vnd.powerbuilder75":{"source":"iana"},"application/vnd.powerbuilder75-s":{"source":"iana"},"application/vnd.preminet":{"source":"iana"},"application/vnd.previewsystems.box":{"source":"iana","extensions":["box"]},"application/vnd.proteus.magazine":{"source":"iana","extensions":["mgz"]},"application/vnd.psfs":{"source":"iana"},"application/vnd.publishare-delta-tree":{"source":"iana","extensions":["qps"]},"application/vnd.pvi.ptid1":{"source":"iana","extensions":["ptid"]},"application/vnd.pwg-multiplexed":{"source":"iana"},"application/vnd.pwg-xhtml-print+xml":{"source":"iana","compressible":true},"application/vnd.qualcomm.brew-app-res":{"source":"iana"},"application/vnd.quarantainenet":{"source":"iana"},"application/vnd.quark.quarkxpress":{"source":"iana","extensions":["qxd","qxt","qwd","qwt","qxl","qxb"]},"application/vnd.quobject-quoxdocument":{"source":"iana"},"application/vnd.radisys.moml+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit-conf+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit-conn+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit-dialog+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-audit-stream+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-conf+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-base+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-fax-detect+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-fax-sendrecv+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-group+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-speech+xml":{"source":"iana","compressible":true},"application/vnd.radisys.msml-dialog-transform+xml":{"source":"iana","compressible":true},"application/vnd.rainstor.data":{"source":"iana"},"application/vnd.rapid":{"source":"iana"},"application/vnd.rar":{"source":"iana","extensions":["rar"]},"application/vnd.realvnc.bed":{"source":"iana","extensions":["bed"]},"application/vnd.recordare.musicxml":{"source":"iana","extensions":["mxl"]},"application/vnd.recordare.musicxml+xml":{"source":"iana","compressible":true,"extensions":["musicxml"]},"application/vnd.renlearn.rlprint":{"source":"iana"},"application/vnd.resilient.logic":{"source":"iana"},"application/vnd.restful+json":{"source":"iana","compressible":true},"application/vnd.rig.cryptonote":{"source":"iana","extensions":["cryptonote"]},"application/vnd.rim.cod":{"source":"apache","extensions":["cod"]},"application/vnd.rn-realmedia":{"source":"apache","extensions":["rm"]},"application/vnd.rn-realmedia-vbr":{"source":"apache","extensions":["rmvb"]},"application/vnd.route66.link66+xml":{"source":"iana","compressible":true,"extensions":["link66"]},"application/vnd.rs-274x":{"source":"iana"},"application/vnd.ruckus.download":{"source":"iana"},"application/vnd.s3sms":{"source":"iana"},"application/vnd.sailingtracker.track":{"source":"iana","extensions":["st"]},"application/vnd.sar":{"source":"iana"},"application/vnd.sbm.cid":{"source":"iana"},"application/vnd.sbm.mid2":{"source":"iana"},"application/vnd.scribus":{"source":"iana"},"application/vnd.sealed.3df":{"source":"iana"},"application/vnd.sealed.csf":{"source":"iana"},"application/vnd.sealed.doc":{"source":"iana"},"application/vnd.sealed.eml":{"source":"iana"},"application/vnd.sealed.mht":{"source":"iana"},"application/vnd.sealed.net":{"source":"iana"},"application/vnd.sealed.ppt":{"source":"iana"},"application/vnd.sealed.tiff":{"source":"iana"},"application/vnd.sealed.xls":{"source":"iana"},"application/vnd.sealedmedia.softseal.html":{"source":"iana"},"application/vnd.sealedmedia.softseal.pdf":{"source":"iana"},"application/vnd.seemail":{"source":"iana","extensions":["see"]},"application/vnd.seis+json":{"source":"iana","compressible":true},"application/vnd.sema":{"source":"iana","extensions":["sema"]},"application/vnd.semd":{"source":"iana","extensions":["semd"]},"application/vnd.semf":{"source":"iana","extensions":["semf"]},"application/vnd.shade-save-file":{"source":"iana"},"application/vnd.shana.informed.formdata":{"source":"iana","extensions":["ifm"]},"application/vnd.shana.informed.formtemplate":{"source":"iana","extensions":["itp"]},"application/vnd.shana.informed.interchange":{"source":"iana","extensions":["iif"]},"application/vnd.shana.informed.package":{"source":"iana","extensions":["ipk"]},"application/vnd.shootproof+json":{"source":"iana","compressible":true},"application/vnd.shopkick+json":{"source":"iana","compressible":true},"application/vnd.shp":{"source":"iana"},"application/vnd.shx":{"source":"iana"},"application/vnd.sigrok.session":{"source":"iana"},"application/vnd.simtech-mindmapper":{"source":"iana","extensions":["twd","twds"]},"application/vnd.siren+json":{"source":"iana","compressible":true},"application/vnd.smaf":{"source":"iana","extensions":["mmf"]},"application/vnd.smart.notebook":{"source":"iana"},"application/vnd.smart.teacher":{"source":"iana","extensions":["teacher"]},"application/vnd.snesdev-page-table":{"source":"iana"},"application/vnd.software602.filler.form+xml":{"source":"iana","compressible":true,"extensions":["fo"]},"application/vnd.software602.filler.form-xml-zip":{"source":"iana"},"application/vnd.solent.sdkm+xml":{"source":"iana","compressible":true,"extensions":["sdkm","sdkd"]},"application/vnd.spotfire.dxp":{"source":"iana","extensions":["dxp"]},"application/vnd.spotfire.sfs":{"source":"iana","extensions":["sfs"]},"application/vnd.sqlite3":{"source":"iana"},"application/vnd.sss-cod":{"source":"iana"},"application/vnd.sss-dtf":{"source":"iana"},"application/vnd.sss-ntf":{"source":"iana"},"application/vnd.stardivision.calc":{"source":"apache","extensions":["sdc"]},"application/vnd.stardivision.draw":{"source":"apache","extensions":["sda"]},"application/vnd.stardivision.impress":{"source":"apache","extensions":["sdd"]},"application/vnd.stardivision.math":{"source":"apache","extensions":["smf"]},"application/vnd.stardivision.writer":{"source":"apache","extensions":["sdw","vor"]},"application/vnd.stardivision.writer-global":{"source":"apache","extensions":["sgl"]},"application/vnd.stepmania.package":{"source":"iana","extensions":["smzip"]},"application/vnd.stepmania.stepchart":{"source":"iana","extensions":["sm"]},"application/vnd.street-stream":{"source":"iana"},"application/vnd.sun.wadl+xml":{"source":"iana","compressible":true,"extensions":["wadl"]},"application/vnd.sun.xml.calc":{"source":"apache","extensions":["sxc"]},"application/vnd.sun.xml.calc.template":{"source":"apache","extensions":["stc"]},"application/vnd.sun.xml.draw":{"source":"apache","extensions":["sxd"]},"application/vnd.sun.xml.draw.template":{"source":"apache","extensions":["std"]},"application/vnd.sun.xml.impress":{"source":"apache","extensions":["sxi"]},"application/vnd.sun.xml.impress.template":{"source":"apache","extensions":["sti"]},"application/vnd.sun.xml.math":{"source":"apache","extensions":["sxm"]},"application/vnd.sun.xml.writer":{"source":"apache","extensions":["sxw"]},"application/vnd.sun.xml.writer.global":{"source":"apache","extensions":["sxg"]},"application/vnd.sun.xml.writer.template":{"source":"apache","extensions":["stw"]},"application/vnd.sus-calendar":{"source":"iana","extensions":["sus","susp"]},"application/vnd.svd":{"source":"iana","extensions":["svd"]},"application/vnd.swiftview-ics":{"source":"iana"},"application/vnd.sycle+xml":{"source":"iana","compressible":true},"application/vnd.syft+json":{"source":"iana","compressible":true},"application/vnd.symbian.install":{"source":"apache","extensions":["sis","sisx"]},"application/vnd.syncml+xml":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["xsm"]},"application/vnd.syncml.dm+wbxml":{"source":"iana","charset":"UTF-8","extensions":["bdm"]},"application/vnd.syncml.dm+xml":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["xdm"]},"application/vnd.syncml.dm.notification":{"source":"iana"},"application/vnd.syncml.dmddf+wbxml":{"source":"iana"},"application/vnd.syncml.dmddf+xml":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["ddf"]},"application/vnd.syncml.dmtnds+wbxml":{"source":"iana"},"application/vnd.syncml.dmtnds+xml":{"source":"iana","charset":"UTF-8","compressible":true},"application/vnd.syncml.ds.notification":{"source":"iana"},"application/vnd.tableschema+json":{"source":"iana","compressible":true},"application/vnd.tao.intent-module-archive":{"source":"iana","extensions":["tao"]},"application/vnd.tcpdump.pcap":{"source":"iana","extensions":["pcap","cap","dmp"]},"application/vnd.think-cell.ppttc+json":{"source":"iana","compressible":true},"application/vnd.tmd.mediaflex.api+xml":{"source":"iana","compressible":true},"application/vnd.tml":{"source":"iana"},"application/vnd.tmobile-livetv":{"source":"iana","extensions":["tmo"]},"application/vnd.tri.onesource":{"source":"iana"},"application/vnd.trid.tpt":{"source":"iana","extensions":["tpt"]},"application/vnd.triscape.mxs":{"source":"iana","extensions":["mxs"]},"application/vnd.trueapp":{"source":"iana","extensions":["tra"]},"application/vnd.truedoc":{"source":"iana"},"application/vnd.ubisoft.webplayer":{"source":"iana"},"application/vnd.ufdl":{"source":"iana","extensions":["ufd","ufdl"]},"application/vnd.uiq.theme":{"source":"iana","extensions":["utz"]},"application/vnd.umajin":{"source":"iana","extensions":["umj"]},"application/vnd.unity":{"source":"iana","extensions":["unityweb"]},"application/vnd.uoml+xml":{"source":"iana","compressible":true,"extensions":["uoml"]},"application/vnd.uplanet.alert":{"source":"iana"},"application/vnd.uplanet.alert-wbxml":{"source":"iana"},"application/vnd.uplanet.bearer-choice":{"source":"iana"},"application/vnd.uplanet.bearer-choice-wbxml":{"source":"iana"},"application/vnd.uplanet.cacheop":{"source":"iana"},"application/vnd.uplanet.cacheop-wbxml":{"source":"iana"},"application/vnd.uplanet.channel":{"source":"iana"},"application/vnd.uplanet.channel-wbxml":{"source":"iana"},"application/vnd.uplanet.list":{"source":"iana"},"application/vnd.uplanet.list-wbxml":{"source":"iana"},"application/vnd.uplanet.listcmd":{"source":"iana"},"application/vnd.uplanet.listcmd-wbxml":{"source":"iana"},"application/vnd.uplanet.signal":{"source":"iana"},"application/vnd.uri-map":{"source":"iana"},"application/vnd.valve.source.material":{"source":"iana"},"application/vnd.vcx":{"source":"iana","extensions":["vcx"]},"application/vnd.vd-study":{"source":"iana"},"application/vnd.vectorworks":{"source":"iana"},"application/vnd.vel+json":{"source":"iana","compressible":true},"application/vnd.verimatrix.vcas":{"source":"iana"},"application/vnd.veritone.aion+json":{"source":"iana","compressible":true},"application/vnd.veryant.thin":{"source":"iana"},"application/vnd.ves.encrypted":{"source":"iana"},"application/vnd.vidsoft.vidconference":{"source":"iana"},"application/vnd.visio":{"source":"iana","extensions":["vsd","vst","vss","vsw"]},"application/vnd.visionary":{"source":"iana","extensions":["vis"]},"application/vnd.vividence.scriptfile":{"source":"iana"},"application/vnd.vsf":{"source":"iana","extensions":["vsf"]},"application/vnd.wap.sic":{"source":"iana"},"application/vnd.wap.slc":{"source":"iana"},"application/vnd.wap.wbxml":{"source":"iana","charset":"UTF-8","extensions":["wbxml"]},"application/vnd.wap.wmlc":{"source":"iana","extensions":["wmlc"]},"application/vnd.wap.wmlscriptc":{"source":"iana","extensions":["wmlsc"]},"application/vnd.webturbo":{"source":"iana","extensions":["wtb"]},"application/vnd.wfa.dpp":{"source":"iana"},"application/vnd.wfa.p2p":{"source":"iana"},"application/vnd.wfa.wsc":{"source":"iana"},"application/vnd.windows.devicepairing":{"source":"iana"},"application/vnd.wmc":{"source":"iana"},"application/vnd.wmf.bootstrap":{"source":"iana"},"application/vnd.wolfram.mathematica":{"source":"iana"},"application/vnd.wolfram.mathematica.package":{"source":"iana"},"application/vnd.wolfram.player":{"source":"iana","extensions":["nbp"]},"application/vnd.wordperfect":{"source":"iana","extensions":["wpd"]},"application/vnd.wqd":{"source":"iana","extensions":["wqd"]},"application/vnd.wrq-hp3000-labelled":{"source":"iana"},"application/vnd.wt.stf":{"source":"iana","extensions":["stf"]},"application/vnd.wv.csp+wbxml":{"source":"iana"},"application/vnd.wv.csp+xml":{"source":"iana","compressible":true},"application/vnd.wv.ssp+xml":{"source":"iana","compressible":true},"application/vnd.xacml+json":{"source":"iana","compressible":true},"application/vnd.xara":{"source":"iana","extensions":["xar"]},"application/vnd.xfdl":{"source":"iana","extensions":["xfdl"]},"application/vnd.xfdl.webform":{"source":"iana"},"application/vnd.xmi+xml":{"source":"iana","compressible":true},"application/vnd.xmpie.cpkg":{"source":"iana"},"application/vnd.xmpie.dpkg":{"source":"iana"},"application/vnd.xmpie.plan":{"source":"iana"},"application/vnd.xmpie.ppkg":{"source":"iana"},"application/vnd.xmpie.xlim":{"source":"iana"},"application/vnd.yamaha.hv-dic":{"source":"iana","extensions":["hvd"]},"application/vnd.yamaha.hv-script":{"source":"iana","extensions":["hvs"]},"application/vnd.yamaha.hv-voice":{"source":"iana","extensions":["hvp"]},"application/vnd.yamaha.openscoreformat":{"source":"iana","extensions":["osf"]},"application/vnd.yamaha.openscoreformat.osfpvg+xml":{"source":"iana","compressible":true,"extensions":["osfpvg"]},"application/vnd.yamaha.remote-setup":{"source":"iana"},"application/vnd.yamaha.smaf-audio":{"source":"iana","extensions":["saf"]},"application/vnd.yamaha.smaf-phrase":{"source":"iana","extensions":["spf"]},"application/vnd.yamaha.through-ngn":{"source":"iana"},"application/vnd.yamaha.tunnel-udpencap":{"source":"iana"},"application/vnd.yaoweme":{"source":"iana"},"application/vnd.yellowriver-custom-menu":{"source":"iana","extensions":["cmp"]},"application/vnd.youtube.yt":{"source":"iana"},"application/vnd.zul":{"source":"iana","extensions":["zir","zirz"]},"application/vnd.zzazz.deck+xml":{"source":"iana","compressible":true,"extensions":["zaz"]},"application/voicexml+xml":{"source":"iana","compressible":true,"extensions":["vxml"]},"application/voucher-cms+json":{"source":"iana","compressible":true},"application/vq-rtcpxr":{"source":"iana"},"application/wasm":{"source":"iana","compressible":true,"extensions":["wasm"]},"application/watcherinfo+xml":{"source":"iana","compressible":true,"extensions":["wif"]},"application/webpush-options+json":{"source":"iana","compressible":true},"application/whoispp-query":{"source":"iana"},"application/whoispp-response":{"source":"iana"},"application/widget":{"source":"iana","extensions":["wgt"]},"application/winhlp":{"source":"apache","extensions":["hlp"]},"application/wita":{"source":"iana"},"application/wordperfect5.1":{"source":"iana"},"application/wsdl+xml":{"source":"iana","compressible":true,"extensions":["wsdl"]},"application/wspolicy+xml":{"source":"iana","compressible":true,"extensions":["wspolicy"]},"application/x-7z-compressed":{"source":"apache","compressible":false,"extensions":["7z"]},"application/x-abiword":{"source":"apache","extensions":["abw"]},"application/x-ace-compressed":{"source":"apache","extensions":["ace"]},"application/x-amf":{"source":"apache"},"application/x-apple-diskimage":{"source":"apache","extensions":["dmg"]},"application/x-arj":{"compressible":false,"extensions":["arj"]},"application/x-authorware-bin":{"source":"apache","extensions":["aab","x32","u32","vox"]},"application/x-authorware-map":{"source":"apache","extensions":["aam"]},"application/x-authorware-seg":{"source":"apache","extensions":["aas"]},"application/x-bcpio":{"source":"apache","extensions":["bcpio"]},"application/x-bdoc":{"compressible":false,"extensions":["bdoc"]},"application/x-bittorrent":{"source":"apache","extensions":["torrent"]},"application/x-blorb":{"source":"apache","extensions":["blb","blorb"]},"application/x-bzip":{"source":"apache","compressible":false,"extensions":["bz"]},"application/x-bzip2":{"source":"apache","compressible":false,"extensions":["bz2","boz"]},"application/x-cbr":{"source":"apache","extensions":["cbr","cba","cbt","cbz","cb7"]},"application/x-cdlink":{"source":"apache","extensions":["vcd"]},"application/x-cfs-compressed":{"source":"apache","extensions":["cfs"]},"application/x-chat":{"source":"apache","extensions":["chat"]},"application/x-chess-pgn":{"source":"apache","extensions":["pgn"]},"application/x-chrome-extension":{"extensions":["crx"]},"application/x-cocoa":{"source":"nginx","extensions":["cco"]},"application/x-compress":{"source":"apache"},"application/x-conference":{"source":"apache","extensions":["nsc"]},"application/x-cpio":{"source":"apache","extensions":["cpio"]},"application/x-csh":{"source":"apache","extensions":["csh"]},"application/x-deb":{"compressible":false},"application/x-debian-package":{"source":"apache","extensions":["deb","udeb"]},"application/x-dgc-compressed":{"source":"apache","extensions":["dgc"]},"application/x-director":{"source":"apache","extensions":["dir","dcr","dxr","cst","cct","cxt","w3d","fgd","swa"]},"application/x-doom":{"source":"apache","extensions":["wad"]},"application/x-dtbncx+xml":{"source":"apache","compressible":true,"extensions":["ncx"]},"application/x-dtbook+xml":{"source":"apache","compressible":true,"extensions":["dtb"]},"application/x-dtbresource+xml":{"source":"apache","compressible":true,"extensions":["res"]},"application/x-dvi":{"source":"apache","compressible":false,"extensions":["dvi"]},"application/x-envoy":{"source":"apache","extensions":["evy"]},"application/x-eva":{"source":"apache","extensions":["eva"]},"application/x-font-bdf":{"source":"apache","extensions":["bdf"]},"application/x-font-dos":{"source":"apache"},"application/x-font-framemaker":{"source":"apache"},"application/x-font-ghostscript":{"source":"apache","extensions":["gsf"]},"application/x-font-libgrx":{"source":"apache"},"application/x-font-linux-psf":{"source":"apache","extensions":["psf"]},"application/x-font-pcf":{"source":"apache","extensions":["pcf"]},"application/x-font-snf":{"source":"apache","extensions":["snf"]},"application/x-font-speedo":{"source":"apache"},"application/x-font-sunos-news":{"source":"apache"},"application/x-font-type1":{"source":"apache","extensions":["pfa","pfb","pfm","afm"]},"application/x-font-vfont":{"source":"apache"},"application/x-freearc":{"source":"apache","extensions":["arc"]},"application/x-futuresplash":{"source":"apache","extensions":["spl"]},"application/x-gca-compressed":{"source":"apache","extensions":["gca"]},"application/x-glulx":{"source":"apache","extensions":["ulx"]},"application/x-gnumeric":{"source":"apache","extensions":["gnumeric"]},"application/x-gramps-xml":{"source":"apache","extensions":["gramps"]},"application/x-gtar":{"source":"apache","extensions":["gtar"]},"application/x-gzip":{"source":"apache"},"application/x-hdf":{"source":"apache","extensions":["hdf"]},"application/x-httpd-php":{"compressible":true,"extensions":["php"]},"application/x-install-instructions":{"source":"apache","extensions":["install"]},"application/x-iso9660-image":{"source":"apache","extensions":["iso"]},"application/x-iwork-keynote-sffkey":{"extensions":["key"]},"application/x-iwork-numbers-sffnumbers":{"extensions":["numbers"]},"application/x-iwork-pages-sffpages":{"extensions":["pages"]},"application/x-java-archive-diff":{"source":"nginx","extensions":["jardiff"]},"application/x-java-jnlp-file":{"source":"apache","compressible":false,"extensions":["jnlp"]},"application/x-javascript":{"compressible":true},"application/x-keepass2":{"extensions":["kdbx"]},"application/x-latex":{"source":"apache","compressible":false,"extensions":["latex"]},"application/x-lua-bytecode":{"extensions":["luac"]},"application/x-lzh-compressed":{"source":"apache","extensions":["lzh","lha"]},"application/x-makeself":{"source":"nginx","extensions":["run"]},"application/x-mie":{"source":"apache","extensions":["mie"]},"application/x-mobipocket-ebook":{"source":"apache","extensions":["prc","mobi"]},"application/x-mpegurl":{"compressible":false},"application/x-ms-application":{"source":"apache","extensions":["application"]},"application/x-ms-shortcut":{"source":"apache","extensions":["lnk"]},"application/x-ms-wmd":{"source":"apache","extensions":["wmd"]},"application/x-ms-wmz":{"source":"apache","extensions":["wmz"]},"application/x-ms-xbap":{"source":"apache","extensions":["xbap"]},"application/x-msaccess":{"source":"apache","extensions":["mdb"]},"application/x-msbinder":{"source":"apache","extensions":["obd"]},"application/x-mscardfile":{"source":"apache","extensions":["crd"]},"application/x-msclip":{"source":"apache","extensions":["clp"]},"application/x-msdos-program":{"extensions":["exe"]},"application/x-msdownload":{"source":"apache","extensions":["exe","dll","com","bat","msi"]},"application/x-msmediaview":{"source":"apache","extensions":["mvb","m13","m14"]},"application/x-msmetafile":{"source":"apache","extensions":["wmf","wmz","emf","emz"]},"application/x-msmoney":{"source":"apache","extensions":["mny"]},"application/x-mspublisher":{"source":"apache","extensions":["pub"]},"application/x-msschedule":{"source":"apache","extensions":["scd"]},"application/x-msterminal":{"source":"apache","extensions":["trm"]},"application/x-mswrite":{"source":"apache","extensions":["wri"]},"application/x-netcdf":{"source":"apache","extensions":["nc","cdf"]},"application/x-ns-proxy-autoconfig":{"compressible":true,"extensions":["pac"]},"application/x-nzb":{"source":"apache","extensions":["nzb"]},"application/x-perl":{"source":"nginx","extensions":["pl","pm"]},"application/x-pilot":{"source":"nginx","extensions":["prc","pdb"]},"application/x-pkcs12":{"source":"apache","compressible":false,"extensions":["p12","pfx"]},"application/x-pkcs7-certificates":{"source":"apache","extensions":["p7b","spc"]},"application/x-pkcs7-certreqresp":{"source":"apache","extensions":["p7r"]},"application/x-pki-message":{"source":"iana"},"application/x-rar-compressed":{"source":"apache","compressible":false,"extensions":["rar"]},"application/x-redhat-package-manager":{"source":"nginx","extensions":["rpm"]},"application/x-research-info-systems":{"source":"apache","extensions":["ris"]},"application/x-sea":{"source":"nginx","extensions":["sea"]},"application/x-sh":{"source":"apache","compressible":true,"extensions":["sh"]},"application/x-shar":{"source":"apache","extensions":["shar"]},"application/x-shockwave-flash":{"source":"apache","compressible":false,"extensions":["swf"]},"application/x-silverlight-app":{"source":"apache","extensions":["xap"]},"application/x-sql":{"source":"apache","extensions":["sql"]},"application/x-stuffit":{"source":"apache","compressible":false,"extensions":["sit"]},"application/x-stuffitx":{"source":"apache","extensions":["sitx"]},"application/x-subrip":{"source":"apache","extensions":["srt"]},"application/x-sv4cpio":{"source":"apache","extensions":["sv4cpio"]},"application/x-sv4crc":{"source":"apache","extensions":["sv4crc"]},"application/x-t3vm-image":{"source":"apache","extensions":["t3"]},"application/x-tads":{"source":"apache","extensions":["gam"]},"application/x-tar":{"source":"apache","compressible":true,"extensions":["tar"]},"application/x-tcl":{"source":"apache","extensions":["tcl","tk"]},"application/x-tex":{"source":"apache","extensions":["tex"]},"application/x-tex-tfm":{"source":"apache","extensions":["tfm"]},"application/x-texinfo":{"source":"apache","extensions":["texinfo","texi"]},"application/x-tgif":{"source":"apache","extensions":["obj"]},"application/x-ustar":{"source":"apache","extensions":["ustar"]},"application/x-virtualbox-hdd":{"compressible":true,"extensions":["hdd"]},"application/x-virtualbox-ova":{"compressible":true,"extensions":["ova"]},"application/x-virtualbox-ovf":{"compressible":true,"extensions":["ovf"]},"application/x-virtualbox-vbox":{"compressible":true,"extensions":["vbox"]},"application/x-virtualbox-vbox-extpack":{"compressible":false,"extensions":["vbox-extpack"]},"application/x-virtualbox-vdi":{"compressible":true,"extensions":["vdi"]},"application/x-virtualbox-vhd":{"compressible":true,"extensions":["vhd"]},"application/x-virtualbox-vmdk":{"compressible":true,"extensions":["vmdk"]},"application/x-wais-source":{"source":"apache","extensions":["src"]},"application/x-web-app-manifest+json":{"compressible":true,"extensions":["webapp"]},"application/x-www-form-urlencoded":{"source":"iana","compressible":true},"application/x-x509-ca-cert":{"source":"iana","extensions":["der","crt","pem"]},"application/x-x509-ca-ra-cert":{"source":"iana"},"application/x-x509-next-ca-cert":{"source":"iana"},"application/x-xfig":{"source":"apache","extensions":["fig"]},"application/x-xliff+xml":{"source":"apache","compressible":true,"extensions":["xlf"]},"application/x-xpinstall":{"source":"apache","compressible":false,"extensions":["xpi"]},"application/x-xz":{"source":"apache","extensions":["xz"]},"application/x-zmachine":{"source":"apache","extensions":["z1","z2","z3","z4","z5","z6","z7","z8"]},"application/x400-bp":{"source":"iana"},"application/xacml+xml":{"source":"iana","compressible":true},"application/xaml+xml":{"source":"apache","compressible":true,"extensions":["xaml"]},"application/xcap-att+xml":{"source":"iana","compressible":true,"extensions":["xav"]},"application/xcap-caps+xml":{"source":"iana","compressible":true,"extensions":["xca"]},"application/xcap-diff+xml":{"source":"iana","compressible":true,"extensions":["xdf"]},"application/xcap-el+xml":{"source":"iana","compressible":true,"extensions":["xel"]},"application/xcap-error+xml":{"source":"iana","compressible":true},"application/xcap-ns+xml":{"source":"iana","compressible":true,"extensions":["xns"]},"application/xcon-conference-info+xml":{"source":"iana","compressible":true},"application/xcon-conference-info-diff+xml":{"source":"iana","compressible":true},"application/xenc+xml":{"source":"iana","compressible":true,"extensions":["xenc"]},"application/xhtml+xml":{"source":"iana","compressible":true,"extensions":["xhtml","xht"]},"application/xhtml-voice+xml":{"source":"apache","compressible":true},"application/xliff+xml":{"source":"iana","compressible":true,"extensions":["xlf"]},"application/xml":{"source":"iana","compressible":true,"extensions":["xml","xsl","xsd","rng"]},"application/xml-dtd":{"source":"iana","compressible":true,"extensions":["dtd"]},"application/xml-external-parsed-entity":{"source":"iana"},"application/xml-patch+xml":{"source":"iana","compressible":true},"application/xmpp+xml":{"source":"iana","compressible":true},"application/xop+xml":{"source":"iana","compressible":true,"extensions":["xop"]},"application/xproc+xml":{"source":"apache","compressible":true,"extensions":["xpl"]},"application/xslt+xml":{"source":"iana","compressible":true,"extensions":["xsl","xslt"]},"application/xspf+xml":{"source":"apache","compressible":true,"extensions":["xspf"]},"application/xv+xml":{"source":"iana","compressible":true,"extensions":["mxml","xhvml","xvml","xvm"]},"application/yang":{"source":"iana","extensions":["yang"]},"application/yang-data+json":{"source":"iana","compressible":true},"application/yang-data+xml":{"source":"iana","compressible":true},"application/yang-patch+json":{"source":"iana","compressible":true},"application/yang-patch+xml":{"source":"iana","compressible":true},"application/yin+xml":{"source":"iana","compressible":true,"extensions":["yin"]},"application/zip":{"source":"iana","compressible":false,"extensions":["zip"]},"application/zlib":{"source":"iana"},"application/zstd":{"source":"iana"},"audio/1d-interleaved-parityfec":{"source":"iana"},"audio/32kadpcm":{"source":"iana"},"audio/3gpp":{"source":"iana","compressible":false,"extensions":["3gpp"]},"audio/3gpp2":{"source":"iana"},"audio/aac":{"source":"iana"},"audio/ac3":{"source":"iana"},"audio/adpcm":{"source":"apache","extensions":["adp"]},"audio/amr":{"source":"iana","extensions":["amr"]},"audio/amr-wb":{"source":"iana"},"audio/amr-wb+":{"source":"iana"},"audio/aptx":{"source":"iana"},"audio/asc":{"source":"iana"},"audio/atrac-advanced-lossless":{"source":"iana"},"audio/atrac-x":{"source":"iana"},"audio/atrac3":{"source":"iana"},"audio/basic":{"source":"iana","compressible":false,"extensions":["au","snd"]},"audio/bv16":{"source":"iana"},"audio/bv32":{"source":"iana"},"audio/clearmode":{"source":"iana"},"audio/cn":{"source":"iana"},"audio/dat12":{"source":"iana"},"audio/dls":{"source":"iana"},"audio/dsr-es201108":{"source":"iana"},"audio/dsr-es202050":{"source":"iana"},"audio/dsr-es202211":{"source":"iana"},"audio/dsr-es202212":{"source":"iana"},"audio/dv":{"source":"iana"},"audio/dvi4":{"source":"iana"},"audio/eac3":{"source":"iana"},"audio/encaprtp":{"source":"iana"},"audio/evrc":{"source":"iana"},"audio/evrc-qcp":{"source":"iana"},"audio/evrc0":{"source":"iana"},"audio/evrc1":{"source":"iana"},"audio/evrcb":{"source":"iana"},"audio/evrcb0":{"source":"iana"},"audio/evrcb1":{"source":"iana"},"audio/evrcnw":{"source":"iana"},"audio/evrcnw0":{"source":"iana"},"audio/evrcnw1":{"source":"iana"},"audio/evrcwb":{"source":"iana"},"audio/evrcwb0":{"source":"iana"},"audio/evrcwb1":{"source":"iana"},"audio/evs":{"source":"iana"},"audio/flexfec":{"source":"iana"},"audio/fwdred":{"source":"iana"},"audio/g711-0":{"source":"iana"},"audio/g719":{"source":"iana"},"audio/g722":{"source":"iana"},"audio/g7221":{"source":"iana"},"audio/g723":{"source":"iana"},"audio/g726-16":{"source":"iana"},"audio/g726-24":{"source":"iana"},"audio/g726-32":{"source":"iana"},"audio/g726-40":{"source":"iana"},"audio/g728":{"source":"iana"},"audio/g729":{"source":"iana"},"audio/g7291":{"source":"iana"},"audio/g729d":{"source":"iana"},"audio/g729e":{"source":"iana"},"audio/gsm":{"source":"iana"},"audio/gsm-efr":{"source":"iana"},"audio/gsm-hr-08":{"source":"iana"},"audio/ilbc":{"source":"iana"},"audio/ip-mr_v2.5":{"source":"iana"},"audio/isac":{"source":"apache"},"audio/l16":{"source":"iana"},"audio/l20":{"source":"iana"},"audio/l24":{"source":"iana","compressible":false},"audio/l8":{"source":"iana"},"audio/lpc":{"source":"iana"},"audio/melp":{"source":"iana"},"audio/melp1200":{"source":"iana"},"audio/melp2400":{"source":"iana"},"audio/melp600":{"source":"iana"},"audio/mhas":{"source":"iana"},"audio/midi":{"source":"apache","extensions":["mid","midi","kar","rmi"]},"audio/mobile-xmf":{"source":"iana","extensions":["mxmf"]},"audio/mp3":{"compressible":false,"extensions":["mp3"]},"audio/mp4":{"source":"iana","compressible":false,"extensions":["m4a","mp4a"]},"audio/mp4a-latm":{"source":"iana"},"audio/mpa":{"source":"iana"},"audio/mpa-robust":{"source":"iana"},"audio/mpeg":{"source":"iana","compressible":false,"extensions":["mpga","mp2","mp2a","mp3","m2a","m3a"]},"audio/mpeg4-generic":{"source":"iana"},"audio/musepack":{"source":"apache"},"audio/ogg":{"source":"iana","compressible":false,"extensions":["oga","ogg","spx","opus"]},"audio/opus":{"source":"iana"},"audio/parityfec":{"source":"iana"},"audio/pcma":{"source":"iana"},"audio/pcma-wb":{"source":"iana"},"audio/pcmu":{"source":"iana"},"audio/pcmu-wb":{"source":"iana"},"audio/prs.sid":{"source":"iana"},"audio/qcelp":{"source":"iana"},"audio/raptorfec":{"source":"iana"},"audio/red":{"source":"iana"},"audio/rtp-enc-aescm128":{"source":"iana"},"audio/rtp-midi":{"source":"iana"},"audio/rtploopback":{"source":"iana"},"audio/rtx":{"source":"iana"},"audio/s3m":{"source":"apache","extensions":["s3m"]},"audio/scip":{"source":"iana"},"audio/silk":{"source":"apache","extensions":["sil"]},"audio/smv":{"source":"iana"},"audio/smv-qcp":{"source":"iana"},"audio/smv0":{"source":"iana"},"audio/sofa":{"source":"iana"},"audio/sp-midi":{"source":"iana"},"audio/speex":{"source":"iana"},"audio/t140c":{"source":"iana"},"audio/t38":{"source":"iana"},"audio/telephone-event":{"source":"iana"},"audio/tetra_acelp":{"source":"iana"},"audio/tetra_acelp_bb":{"source":"iana"},"audio/tone":{"source":"iana"},"audio/tsvcis":{"source":"iana"},"audio/uemclip":{"source":"iana"},"audio/ulpfec":{"source":"iana"},"audio/usac":{"source":"iana"},"audio/vdvi":{"source":"iana"},"audio/vmr-wb":{"source":"iana"},"audio/vnd.3gpp.iufp":{"source":"iana"},"audio/vnd.4sb":{"source":"iana"},"audio/vnd.audiokoz":{"source":"iana"},"audio/vnd.celp":{"source":"iana"},"audio/vnd.cisco.nse":{"source":"iana"},"audio/vnd.cmles.radio-events":{"source":"iana"},"audio/vnd.cns.anp1":{"source":"iana"},"audio/vnd.cns.inf1":{"source":"iana"},"audio/vnd.dece.audio":{"source":"iana","extensions":["uva","uvva"]},"audio/vnd.digital-winds":{"source":"iana","extensions":["eol"]},"audio/vnd.dlna.adts":{"source":"iana"},"audio/vnd.dolby.heaac.1":{"source":"iana"},"audio/vnd.dolby.heaac.2":{"source":"iana"},"audio/vnd.dolby.mlp":{"source":"iana"},"audio/vnd.dolby.mps":{"source":"iana"},"audio/vnd.dolby.pl2":{"source":"iana"},"audio/vnd.dolby.pl2x":{"source":"iana"},"audio/vnd.dolby.pl2z":{"source":"iana"},"audio/vnd.dolby.pulse.1":{"source":"iana"},"audio/vnd.dra":{"source":"iana","extensions":["dra"]},"audio/vnd.dts":{"source":"iana","extensions":["dts"]},"audio/vnd.dts.hd":{"source":"iana","extensions":["dtshd"]},"audio/vnd.dts.uhd":{"source":"iana"},"audio/vnd.dvb.file":{"source":"iana"},"audio/vnd.everad.plj":{"source":"iana"},"audio/vnd.hns.audio":{"source":"iana"},"audio/vnd.lucent.voice":{"source":"iana","extensions":["lvp"]},"audio/vnd.ms-playready.media.pya":{"source":"iana","extensions":["pya"]},"audio/vnd.nokia.mobile-xmf":{"source":"iana"},"audio/vnd.nortel.vbk":{"source":"iana"},"audio/vnd.nuera.ecelp4800":{"source":"iana","extensions":["ecelp4800"]},"audio/vnd.nuera.ecelp7470":{"source":"iana","extensions":["ecelp7470"]},"audio/vnd.nuera.ecelp9600":{"source":"iana","extensions":["ecelp9600"]},"audio/vnd.octel.sbc":{"source":"iana"},"audio/vnd.presonus.multitrack":{"source":"iana"},"audio/vnd.qcelp":{"source":"iana"},"audio/vnd.rhetorex.32kadpcm":{"source":"iana"},"audio/vnd.rip":{"source":"iana","extensions":["rip"]},"audio/vnd.rn-realaudio":{"compressible":false},"audio/vnd.sealedmedia.softseal.mpeg":{"source":"iana"},"audio/vnd.vmx.cvsd":{"source":"iana"},"audio/vnd.wave":{"compressible":false},"audio/vorbis":{"source":"iana","compressible":false},"audio/vorbis-config":{"source":"iana"},"audio/wav":{"compressible":false,"extensions":["wav"]},"audio/wave":{"compressible":false,"extensions":["wav"]},"audio/webm":{"source":"apache","compressible":false,"extensions":["weba"]},"audio/x-aac":{"source":"apache","compressible":false,"extensions":["aac"]},"audio/x-aiff":{"source":"apache","extensions":["aif","aiff","aifc"]},"audio/x-caf":{"source":"apache","compressible":false,"extensions":["caf"]},"audio/x-flac":{"source":"apache","extensions":["flac"]},"audio/x-m4a":{"source":"nginx","extensions":["m4a"]},"audio/x-matroska":{"source":"apache","extensions":["mka"]},"audio/x-mpegurl":{"source":"apache","extensions":["m3u"]},"audio/x-ms-wax":{"source":"apache","extensions":["wax"]},"audio/x-ms-wma":{"source":"apache","extensions":["wma"]},"audio/x-pn-realaudio":{"source":"apache","extensions":["ram","ra"]},"audio/x-pn-realaudio-plugin":{"source":"apache","extensions":["rmp"]},"audio/x-realaudio":{"source":"nginx","extensions":["ra"]},"audio/x-tta":{"source":"apache"},"audio/x-wav":{"source":"apache","extensions":["wav"]},"audio/xm":{"source":"apache","extensions":["xm"]},"chemical/x-cdx":{"source":"apache","extensions":["cdx"]},"chemical/x-cif":{"source":"apache","extensions":["cif"]},"chemical/x-cmdf":{"source":"apache","extensions":["cmdf"]},"chemical/x-cml":{"source":"apache","extensions":["cml"]},"chemical/x-csml":{"source":"apache","extensions":["csml"]},"chemical/x-pdb":{"source":"apache"},"chemical/x-xyz":{"source":"apache","extensions":["xyz"]},"font/collection":{"source":"iana","extensions":["ttc"]},"font/otf":{"source":"iana","compressible":true,"extensions":["otf"]},"font/sfnt":{"source":"iana"},"font/ttf":{"source":"iana","compressible":true,"extensions":["ttf"]},"font/woff":{"source":"iana","extensions":["woff"]},"font/woff2":{"source":"iana","extensions":["woff2"]},"image/aces":{"source":"iana","extensions":["exr"]},"image/apng":{"compressible":false,"extensions":["apng"]},"image/avci":{"source":"iana","extensions":["avci"]},"image/avcs":{"source":"iana","extensions":["avcs"]},"image/avif":{"source":"iana","compressible":false,"extensions":["avif"]},"image/bmp":{"source":"iana","compressible":true,"extensions":["bmp"]},"image/cgm":{"source":"iana","extensions":["cgm"]},"image/dicom-rle":{"source":"iana","extensions":["drle"]},"image/emf":{"source":"iana","extensions":["emf"]},"image/fits":{"source":"iana","extensions":["fits"]},"image/g3fax":{"source":"iana","extensions":["g3"]},"image/gif":{"source":"iana","compressible":false,"extensions":["gif"]},"image/heic":{"source":"iana","extensions":["heic"]},"image/heic-sequence":{"source":"iana","extensions":["heics"]},"image/heif":{"source":"iana","extensions":["heif"]},"image/heif-sequence":{"source":"iana","extensions":["heifs"]},"image/hej2k":{"source":"iana","extensions":["hej2"]},"image/hsj2":{"source":"iana","extensions":["hsj2"]},"image/ief":{"source":"iana","extensions":["ief"]},"image/jls":{"source":"iana","extensions":["jls"]},"image/jp2":{"source":"iana","compressible":false,"extensions":["jp2","jpg2"]},"image/jpeg":{"source":"iana","compressible":false,"extensions":["jpeg","jpg","jpe"]},"image/jph":{"source":"iana","extensions":["jph"]},"image/jphc":{"source":"iana","extensions":["jhc"]},"image/jpm":{"source":"iana","compressible":false,"extensions":["jpm"]},"image/jpx":{"source":"iana","compressible":false,"extensions":["jpx","jpf"]},"image/jxr":{"source":"iana","extensions":["jxr"]},"image/jxra":{"source":"iana","extensions":["jxra"]},"image/jxrs":{"source":"iana","extensions":["jxrs"]},"image/jxs":{"source":"iana","extensions":["jxs"]},"image/jxsc":{"source":"iana","extensions":["jxsc"]},"image/jxsi":{"source":"iana","extensions":["jxsi"]},"image/jxss":{"source":"iana","extensions":["jxss"]},"image/ktx":{"source":"iana","extensions":["ktx"]},"image/ktx2":{"source":"iana","extensions":["ktx2"]},"image/naplps":{"source":"iana"},"image/pjpeg":{"compressible":false},"image/png":{"source":"iana","compressible":false,"extensions":["png"]},"image/prs.btif":{"source":"iana","extensions":["btif"]},"image/prs.pti":{"source":"iana","extensions":["pti"]},"image/pwg-raster":{"source":"iana"},"image/sgi":{"source":"apache","extensions":["sgi"]},"image/svg+xml":{"source":"iana","compressible":true,"extensions":["svg","svgz"]},"image/t38":{"source":"iana","extensions":["t38"]},"image/tiff":{"source":"iana","compressible":false,"extensions":["tif","tiff"]},"image/tiff-fx":{"source":"iana","extensions":["tfx"]},"image/vnd.adobe.photoshop":{"source":"iana","compressible":true,"extensions":["psd"]},"image/vnd.airzip.accelerator.azv":{"source":"iana","extensions":["azv"]},"image/vnd.cns.inf2":{"source":"iana"},"image/vnd.dece.graphic":{"source":"iana","extensions":["uvi","uvvi","uvg","uvvg"]},"image/vnd.djvu":{"source":"iana","extensions":["djvu","djv"]},"image/vnd.dvb.subtitle":{"source":"iana","extensions":["sub"]},"image/vnd.dwg":{"source":"iana","extensions":["dwg"]},"image/vnd.dxf":{"source":"iana","extensions":["dxf"]},"image/vnd.fastbidsheet":{"source":"iana","extensions":["fbs"]},"image/vnd.fpx":{"source":"iana","extensions":["fpx"]},"image/vnd.fst":{"source":"iana","extensions":["fst"]},"image/vnd.fujixerox.edmics-mmr":{"source":"iana","extensions":["mmr"]},"image/vnd.fujixerox.edmics-rlc":{"source":"iana","extensions":["rlc"]},"image/vnd.globalgraphics.pgb":{"source":"iana"},"image/vnd.microsoft.icon":{"source":"iana","compressible":true,"extensions":["ico"]},"image/vnd.mix":{"source":"iana"},"image/vnd.mozilla.apng":{"source":"iana"},"image/vnd.ms-dds":{"compressible":true,"extensions":["dds"]},"image/vnd.ms-modi":{"source":"iana","extensions":["mdi"]},"image/vnd.ms-photo":{"source":"apache","extensions":["wdp"]},"image/vnd.net-fpx":{"source":"iana","extensions":["npx"]},"image/vnd.pco.b16":{"source":"iana","extensions":["b16"]},"image/vnd.radiance":{"source":"iana"},"image/vnd.sealed.png":{"source":"iana"},"image/vnd.sealedmedia.softseal.gif":{"source":"iana"},"image/vnd.sealedmedia.softseal.jpg":{"source":"iana"},"image/vnd.svf":{"source":"iana"},"image/vnd.tencent.tap":{"source":"iana","extensions":["tap"]},"image/vnd.valve.source.texture":{"source":"iana","extensions":["vtf"]},"image/vnd.wap.wbmp":{"source":"iana","extensions":["wbmp"]},"image/vnd.xiff":{"source":"iana","extensions":["xif"]},"image/vnd.zbrush.pcx":{"source":"iana","extensions":["pcx"]},"image/webp":{"source":"apache","extensions":["webp"]},"image/wmf":{"source":"iana","extensions":["wmf"]},"image/x-3ds":{"source":"apache","extensions":["3ds"]},"image/x-cmu-raster":{"source":"apache","extensions":["ras"]},"image/x-cmx":{"source":"apache","extensions":["cmx"]},"image/x-freehand":{"source":"apache","extensions":["fh","fhc","fh4","fh5","fh7"]},"image/x-icon":{"source":"apache","compressible":true,"extensions":["ico"]},"image/x-jng":{"source":"nginx","extensions":["jng"]},"image/x-mrsid-image":{"source":"apache","extensions":["sid"]},"image/x-ms-bmp":{"source":"nginx","compressible":true,"extensions":["bmp"]},"image/x-pcx":{"source":"apache","extensions":["pcx"]},"image/x-pict":{"source":"apache","extensions":["pic","pct"]},"image/x-portable-anymap":{"source":"apache","extensions":["pnm"]},"image/x-portable-bitmap":{"source":"apache","extensions":["pbm"]},"image/x-portable-graymap":{"source":"apache","extensions":["pgm"]},"image/x-portable-pixmap":{"source":"apache","extensions":["ppm"]},"image/x-rgb":{"source":"apache","extensions":["rgb"]},"image/x-tga":{"source":"apache","extensions":["tga"]},"image/x-xbitmap":{"source":"apache","extensions":["xbm"]},"image/x-xcf":{"compressible":false},"image/x-xpixmap":{"source":"apache","extensions":["xpm"]},"image/x-xwindowdump":{"source":"apache","extensions":["xwd"]},"message/cpim":{"source":"iana"},"message/delivery-status":{"source":"iana"},"message/disposition-notification":{"source":"iana","extensions":["disposition-notification"]},"message/external-body":{"source":"iana"},"message/feedback-report":{"source":"iana"},"message/global":{"source":"iana","extensions":["u8msg"]},"message/global-delivery-status":{"source":"iana","extensions":["u8dsn"]},"message/global-disposition-notification":{"source":"iana","extensions":["u8mdn"]},"message/global-headers":{"source":"iana","extensions":["u8hdr"]},"message/http":{"source":"iana","compressible":false},"message/imdn+xml":{"source":"iana","compressible":true},"message/news":{"source":"iana"},"message/partial":{"source":"iana","compressible":false},"message/rfc822":{"source":"iana","compressible":true,"extensions":["eml","mime"]},"message/s-http":{"source":"iana"},"message/sip":{"source":"iana"},"message/sipfrag":{"source":"iana"},"message/tracking-status":{"source":"iana"},"message/vnd.si.simp":{"source":"iana"},"message/vnd.wfa.wsc":{"source":"iana","extensions":["wsc"]},"model/3mf":{"source":"iana","extensions":["3mf"]},"model/e57":{"source":"iana"},"model/gltf+json":{"source":"iana","compressible":true,"extensions":["gltf"]},"model/gltf-binary":{"source":"iana","compressible":true,"extensions":["glb"]},"model/iges":{"source":"iana","compressible":false,"extensions":["igs","iges"]},"model/mesh":{"source":"iana","compressible":false,"extensions":["msh","mesh","silo"]},"model/mtl":{"source":"iana","extensions":["mtl"]},"model/obj":{"source":"iana","extensions":["obj"]},"model/step":{"source":"iana"},"model/step+xml":{"source":"iana","compressible":true,"extensions":["stpx"]},"model/step+zip":{"source":"iana","compressible":false,"extensions":["stpz"]},"model/step-xml+zip":{"source":"iana","compressible":false,"extensions":["stpxz"]},"model/stl":{"source":"iana","extensions":["stl"]},"model/vnd.collada+xml":{"source":"iana","compressible":true,"extensions":["dae"]},"model/vnd.dwf":{"source":"iana","extensions":["dwf"]},"model/vnd.flatland.3dml":{"source":"iana"},"model/vnd.gdl":{"source":"iana","extensions":["gdl"]},"model/vnd.gs-gdl":{"source":"apache"},"model/vnd.gs.gdl":{"source":"iana"},"model/vnd.gtw":{"source":"iana","extensions":["gtw"]},"model/vnd.moml+xml":{"source":"iana","compressible":true},"model/vnd.mts":{"source":"iana","extensions":["mts"]},"model/vnd.opengex":{"source":"iana","extensions":["ogex"]},"model/vnd.parasolid.transmit.binary":{"source":"iana","extensions":["x_b"]},"model/vnd.parasolid.transmit.text":{"source":"iana","extensions":["x_t"]},"model/vnd.pytha.pyox":{"source":"iana"},"model/vnd.rosette.annotated-data-model":{"source":"iana"},"model/vnd.sap.vds":{"source":"iana","extensions":["vds"]},"model/vnd.usdz+zip":{"source":"iana","compressible":false,"extensions":["usdz"]},"model/vnd.valve.source.compiled-map":{"source":"iana","extensions":["bsp"]},"model/vnd.vtu":{"source":"iana","extensions":["vtu"]},"model/vrml":{"source":"iana","compressible":false,"extensions":["wrl","vrml"]},"model/x3d+binary":{"source":"apache","compressible":false,"extensions":["x3db","x3dbz"]},"model/x3d+fastinfoset":{"source":"iana","extensions":["x3db"]},"model/x3d+vrml":{"source":"apache","compressible":false,"extensions":["x3dv","x3dvz"]},"model/x3d+xml":{"source":"iana","compressible":true,"extensions":["x3d","x3dz"]},"model/x3d-vrml":{"source":"iana","extensions":["x3dv"]},"multipart/alternative":{"source":"iana","compressible":false},"multipart/appledouble":{"source":"iana"},"multipart/byteranges":{"source":"iana"},"multipart/digest":{"source":"iana"},"multipart/encrypted":{"source":"iana","compressible":false},"multipart/form-data":{"source":"iana","compressible":false},"multipart/header-set":{"source":"iana"},"multipart/mixed":{"source":"iana"},"multipart/multilingual":{"source":"iana"},"multipart/parallel":{"source":"iana"},"multipart/related":{"source":"iana","compressible":false},"multipart/report":{"source":"iana"},"multipart/signed":{"source":"iana","compressible":false},"multipart/vnd.bint.med-plus":{"source":"iana"},"multipart/voice-message":{"source":"iana"},"multipart/x-mixed-replace":{"source":"iana"},"text/1d-interleaved-parityfec":{"source":"iana"},"text/cache-manifest":{"source":"iana","compressible":true,"extensions":["appcache","manifest"]},"text/calendar":{"source":"iana","extensions":["ics","ifb"]},"text/calender":{"compressible":true},"text/cmd":{"compressible":true},"text/coffeescript":{"extensions":["coffee","litcoffee"]},"text/cql":{"source":"iana"},"text/cql-expression":{"source":"iana"},"text/cql-identifier":{"source":"iana"},"text/css":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["css"]},"text/csv":{"source":"iana","compressible":true,"extensions":["csv"]},"text/csv-schema":{"source":"iana"},"text/directory":{"source":"iana"},"text/dns":{"source":"iana"},"text/ecmascript":{"source":"iana"},"text/encaprtp":{"source":"iana"},"text/enriched":{"source":"iana"},"text/fhirpath":{"source":"iana"},"text/flexfec":{"source":"iana"},"text/fwdred":{"source":"iana"},"text/gff3":{"source":"iana"},"text/grammar-ref-list":{"source":"iana"},"text/html":{"source":"iana","compressible":true,"extensions":["html","htm","shtml"]},"text/jade":{"extensions":["jade"]},"text/javascript":{"source":"iana","compressible":true},"text/jcr-cnd":{"source":"iana"},"text/jsx":{"compressible":true,"extensions":["jsx"]},"text/less":{"compressible":true,"extensions":["less"]},"text/markdown":{"source":"iana","compressible":true,"extensions":["markdown","md"]},"text/mathml":{"source":"nginx","extensions":["mml"]},"text/mdx":{"compressible":true,"extensions":["mdx"]},"text/mizar":{"source":"iana"},"text/n3":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["n3"]},"text/parameters":{"source":"iana","charset":"UTF-8"},"text/parityfec":{"source":"iana"},"text/plain":{"source":"iana","compressible":true,"extensions":["txt","text","conf","def","list","log","in","ini"]},"text/provenance-notation":{"source":"iana","charset":"UTF-8"},"text/prs.fallenstein.rst":{"source":"iana"},"text/prs.lines.tag":{"source":"iana","extensions":["dsc"]},"text/prs.prop.logic":{"source":"iana"},"text/raptorfec":{"source":"iana"},"text/red":{"source":"iana"},"text/rfc822-headers":{"source":"iana"},"text/richtext":{"source":"iana","compressible":true,"extensions":["rtx"]},"text/rtf":{"source":"iana","compressible":true,"extensions":["rtf"]},"text/rtp-enc-aescm128":{"source":"iana"},"text/rtploopback":{"source":"iana"},"text/rtx":{"source":"iana"},"text/sgml":{"source":"iana","extensions":["sgml","sgm"]},"text/shaclc":{"source":"iana"},"text/shex":{"source":"iana","extensions":["shex"]},"text/slim":{"extensions":["slim","slm"]},"text/spdx":{"source":"iana","extensions":["spdx"]},"text/strings":{"source":"iana"},"text/stylus":{"extensions":["stylus","styl"]},"text/t140":{"source":"iana"},"text/tab-separated-values":{"source":"iana","compressible":true,"extensions":["tsv"]},"text/troff":{"source":"iana","extensions":["t","tr","roff","man","me","ms"]},"text/turtle":{"source":"iana","charset":"UTF-8","extensions":["ttl"]},"text/ulpfec":{"source":"iana"},"text/uri-list":{"source":"iana","compressible":true,"extensions":["uri","uris","urls"]},"text/vcard":{"source":"iana","compressible":true,"extensions":["vcard"]},"text/vnd.a":{"source":"iana"},"text/vnd.abc":{"source":"iana"},"text/vnd.ascii-art":{"source":"iana"},"text/vnd.curl":{"source":"iana","extensions":["curl"]},"text/vnd.curl.dcurl":{"source":"apache","extensions":["dcurl"]},"text/vnd.curl.mcurl":{"source":"apache","extensions":["mcurl"]},"text/vnd.curl.scurl":{"source":"apache","extensions":["scurl"]},"text/vnd.debian.copyright":{"source":"iana","charset":"UTF-8"},"text/vnd.dmclientscript":{"source":"iana"},"text/vnd.dvb.subtitle":{"source":"iana","extensions":["sub"]},"text/vnd.esmertec.theme-descriptor":{"source":"iana","charset":"UTF-8"},"text/vnd.familysearch.gedcom":{"source":"iana","extensions":["ged"]},"text/vnd.ficlab.flt":{"source":"iana"},"text/vnd.fly":{"source":"iana","extensions":["fly"]},"text/vnd.fmi.flexstor":{"source":"iana","extensions":["flx"]},"text/vnd.gml":{"source":"iana"},"text/vnd.graphviz":{"source":"iana","extensions":["gv"]},"text/vnd.hans":{"source":"iana"},"text/vnd.hgl":{"source":"iana"},"text/vnd.in3d.3dml":{"source":"iana","extensions":["3dml"]},"text/vnd.in3d.spot":{"source":"iana","extensions":["spot"]},"text/vnd.iptc.newsml":{"source":"iana"},"text/vnd.iptc.nitf":{"source":"iana"},"text/vnd.latex-z":{"source":"iana"},"text/vnd.motorola.reflex":{"source":"iana"},"text/vnd.ms-mediapackage":{"source":"iana"},"text/vnd.net2phone.commcenter.command":{"source":"iana"},"text/vnd.radisys.msml-basic-layout":{"source":"iana"},"text/vnd.senx.warpscript":{"source":"iana"},"text/vnd.si.uricatalogue":{"source":"iana"},"text/vnd.sosi":{"source":"iana"},"text/vnd.sun.j2me.app-descriptor":{"source":"iana","charset":"UTF-8","extensions":["jad"]},"text/vnd.trolltech.linguist":{"source":"iana","charset":"UTF-8"},"text/vnd.wap.si":{"source":"iana"},"text/vnd.wap.sl":{"source":"iana"},"text/vnd.wap.wml":{"source":"iana","extensions":["wml"]},"text/vnd.wap.wmlscript":{"source":"iana","extensions":["wmls"]},"text/vtt":{"source":"iana","charset":"UTF-8","compressible":true,"extensions":["vtt"]},"text/x-asm":{"source":"apache","extensions":["s","asm"]},"text/x-c":{"source":"apache","extensions":["c","cc","cxx","cpp","h","hh","dic"]},"text/x-component":{"source":"nginx","extensions":["htc"]},"text/x-fortran":{"source":"apache","extensions":["f","for","f77","f90"]},"text/x-gwt-rpc":{"compressible":true},"text/x-handlebars-template":{"extensions":["hbs"]},"text/x-java-source":{"source":"apache","extensions":["java"]},"text/x-jquery-tmpl":{"compressible":true},"text/x-lua":{"extensions":["lua"]},"text/x-markdown":{"compressible":true,"extensions":["mkd"]},"text/x-nfo":{"source":"apache","extensions":["nfo"]},"text/x-opml":{"source":"apache","extensions":["opml"]},"text/x-org":{"compressible":true,"extensions":["org"]},"text/x-pascal":{"source":"apache","extensions":["p","pas"]},"text/x-processing":{"compressible":true,"extensions":["pde"]},"text/x-sass":{"extensions":["sass"]},"text/x-scss":{"extensions":["scss"]},"text/x-setext":{"source":"apache","extensions":["etx"]},"text/x-sfv":{"source":"apache","extensions":["sfv"]},"text/x-suse-ymp":{"compressible":true,"extensions":["ymp"]},"text/x-uuencode":{"source":"apache","extensions":["uu"]},"text/x-vcalendar":{"source":"apache","extensions":["vcs"]},"text/x-vcard":{"source":"apache","extensions":["vcf"]},"text/xml":{"source":"iana","compressible":true,"extensions":["xml"]},"text/xml-external-parsed-entity":{"source":"iana"},"text/yaml":{"compressible":true,"extensions":["yaml","yml"]},"video/1d-interleaved-parityfec":{"source":"iana"},"video/3gpp":{"source":"iana","extensions":["3gp","3gpp"]},"video/3gpp-tt":{"source":"iana"},"video/3gpp2":{"source":"iana","extensions":["3g2"]},"video/av1":{"source":"iana"},"video/bmpeg":{"source":"iana"},"video/bt656":{"source":"iana"},"video/celb":{"source":"iana"},"video/dv":{"source":"iana"},"video/encaprtp":{"source":"iana"},"video/ffv1":{"source":"iana"},"video/flexfec":{"source":"iana"},"video/h261":{"source":"iana","extensions":["h261"]},"video/h263":{"source":"iana","extensions":["h263"]},"video/h263-1998":{"source":"iana"},"video/h263-2000":{"source":"iana"},"video/h264":{"source":"iana","extensions":["h264"]},"video/h264-rcdo":{"source":"iana"},"video/h264-svc":{"source":"iana"},"video/h265":{"source":"iana"},"video/iso.segment":{"source":"iana","extensions":["m4s"]},"video/jpeg":{"source":"iana","extensions":["jpgv"]},"video/jpeg2000":{"source":"iana"},"video/jpm":{"source":"apache","extensions":["jpm","jpgm"]},"video/jxsv":{"source":"iana"},"video/mj2":{"source":"iana","extensions":["mj2","mjp2"]},"video/mp1s":{"source":"iana"},"video/mp2p":{"source":"iana"},"video/mp2t":{"source":"iana","extensions":["ts"]},"video/mp4":{"source":"iana","compressible":false,"extensions":["mp4","mp4v","mpg4"]},"video/mp4v-es":{"source":"iana"},"video/mpeg":{"source":"iana","compressible":false,"extensions":["mpeg","mpg","mpe","m1v","m2v"]},"video/mpeg4-generic":{"source":"iana"},"video/mpv":{"source":"iana"},"video/nv":{"source":"iana"},"video/ogg":{"source":"iana","compressible":false,"extensions":["ogv"]},"video/parityfec":{"source":"iana"},"video/pointer":{"source":"iana"},"video/quicktime":{"source":"iana","compressible":false,"extensions":["qt","mov"]},"video/raptorfec":{"source":"iana"},"video/raw":{"source":"iana"},"video/rtp-enc-aescm128":{"source":"iana"},"video/rtploopback":{"source":"iana"},"video/rtx":{"source":"iana"},"video/scip":{"source":"iana"},"video/smpte291":{"source":"iana"},"video/smpte292m":{"source":"iana"},"video/ulpfec":{"source":"iana"},"video/vc1":{"source":"iana"},"video/vc2":{"source":"iana"},"video/vnd.cctv":{"source":"iana"},"video/vnd.dece.hd":{"source":"iana","extensions":["uvh","uvvh"]},"video/vnd.dece.mobile":{"source":"iana","extensions":["uvm","uvvm"]},"video/vnd.dece.mp4":{"source":"iana"},"video/vnd.dece.pd":{"source":"iana","extensions":["uvp","uvvp"]},"video/vnd.dece.sd":{"source":"iana","extensions":["uvs","uvvs"]},"video/vnd.dece.video":{"source":"iana","extensions":["uvv","uvvv"]},"video/vnd.directv.mpeg":{"source":"iana"},"video/vnd.directv.mpeg-tts":{"source":"iana"},"video/vnd.dlna.mpeg-tts":{"source":"iana"},"video/vnd.dvb.file":{"source":"iana","extensions":["dvb"]},"video/vnd.fvt":{"source":"iana","extensions":["fvt"]},"video/vnd.hns.video":{"source":"iana"},"video/vnd.iptvforum.1dparityfec-1010":{"source":"iana"},"video/vnd.iptvforum.1dparityfec-2005":{"source":"iana"},"video/vnd.iptvforum.2dparityfec-1010":{"source":"iana"},"video/vnd.iptvforum.2dparityfec-2005":{"source":"iana"},"video/vnd.iptvforum.ttsavc":{"source":"iana"},"video/vnd.iptvforum.ttsmpeg2":{"source":"iana"},"video/vnd.motorola.video":{"source":"iana"},"video/vnd.motorola.videop":{"source":"iana"},"video/vnd.mpegurl":{"source":"iana","extensions":["mxu","m4u"]},"video/vnd.ms-playready.media.pyv":{"source":"iana","extensions":["pyv"]},"video/vnd.nokia.interleaved-multimedia":{"source":"iana"},"video/vnd.nokia.mp4vr":{"source":"iana"},"video/vnd.nokia.videovoip":{"source":"iana"},"video/vnd.objectvideo":{"source":"iana"},"video/vnd.radgamettools.bink":{"source":"iana"},"video/vnd.radgamettools.smacker":{"source":"iana"},"video/vnd.sealed.mpeg1":{"source":"iana"},"video/vnd.sealed.mpeg4":{"source":"iana"},"video/vnd.sealed.swf":{"source":"iana"},"video/vnd.sealedmedia.softseal.mov":{"source":"iana"},"video/vnd.uvvu.mp4":{"source":"iana","extensions":["uvu","uvvu"]},"video/vnd.vivo":{"source":"iana","extensions":["viv"]},"video/vnd.youtube.yt":{"source":"iana"},"video/vp8":{"source":"iana"},"video/vp9":{"source":"iana"},"video/webm":{"source":"apache","compressible":false,"extensions":["webm"]},"video/x-f4v":{"source":"apache","extensions":["f4v"]},"video/x-fli":{"source":"apache","extensions":["fli"]},"video/x-flv":{"source":"apache","compressible":false,"extensions":["flv"]},"video/x-m4v":{"source":"apache","extensions":["m4v"]},"video/x-matroska":{"source":"apache","compressible":false,"extensions":["mkv","mk3d","mks"]},"video/x-mng":{"source":"apache","extensions":["mng"]},"video/x-ms-asf":{"source":"apache","extensions":["asf","asx"]},"video/x-ms-vob":{"source":"apache","extensions":["vob"]},"video/x-ms-wm":{"source":"apache","extensions":["wm"]},"video/x-ms-wmv":{"source":"apache","compressible":false,"extensions":["wmv"]},"video/x-ms-wmx":{"source":"apache","extensions":["wmx"]},"video/x-ms-wvx":{"source":"apache","extensions":["wvx"]},"video/x-msvideo":{"source":"apache","extensions":["avi"]},"video/x-sgi-movie":{"source":"apache","extensions":["movie"]},"video/x-smv":{"source":"apache","extensions":["smv"]},"x-conference/x-cooltalk":{"source":"apache","extensions":["ice"]},"x-shader/x-fragment":{"compressible":true},"x-shader/x-vertex":{"compressible":true}}');
 },
 266: module => {
  module.exports = JSON.parse('{"name":"twilio","description":"A Twilio helper library","version":"6.2.0","author":"API Team <api@twilio.com>","contributors":[{"name":"twilio-node contributors","url":"https://github.com/twilio/twilio-node/graphs/contributors"}],"keywords":["twilio","sms","rest","api"],"repository":{"type":"git","url":"https://github.com/twilio/twilio-node.git"},"dependencies":{"axios":"^1.13.5","dayjs":"^1.11.9","https-proxy-agent":"^5.0.0","jsonwebtoken":"^9.0.3","qs":"^6.14.1","xmlbuilder":"^13.0.2"},"devDependencies":{"@babel/preset-env":"^7.23.0","@babel/preset-typescript":"^7.18.6","@types/jest":"^29.5.5","@types/jsonwebtoken":"^9.0.2","@types/node":"22.9.0","@types/qs":"^6.9.7","babel-plugin-replace-ts-export-assignment":"^0.0.2","eslint":"^10.0.0","express":"^4.17.1","jest":"^29.5.5","jshint":"^2.11.0","mock-fs":"^5.2.0","nock":"^13.2.9","node-mocks-http":"^1.8.1","prettier":"^2.7.1","ts-jest":"^29.1.1","typescript":"^5.9.2","typedoc":"^0.28.11"},"scripts":{"test":"npm run test:javascript && npm run test:typescript","test:javascript":"jest spec --coverage --detectOpenHandles --testPathIgnorePatterns=spec/cluster","test:typescript":"tsc --noEmit","jshint":"jshint src/rest/** src/base/** src/http/**","jscs":"eslint src/base/**/**.js src/http/**/**.js --fix","prepublish":"npm run build","build":"tsc","check":"npm run jshint && npm run jscs","ci":"npm run test && npm run nsp && npm run prettier-check","nsp":"npm audit --production","prettier":"prettier --write .","prettier-check":"prettier --check .","typedoc":"typedoc --entryPointStrategy expand src --out docs --logLevel Error"},"files":["lib","index.js","index.d.ts"],"main":"./lib","types":"./index.d.ts","engines":{"node":">=20.0.0"},"license":"MIT"}');
 }
};
