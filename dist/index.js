import { createRequire as __WEBPACK_EXTERNAL_createRequire } from "module";

var __webpack_modules__ = {
 181: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("buffer");
 },
 6982: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("crypto");
 },
 9896: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("fs");
 },
 7598: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:crypto");
 },
 610: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:dns");
 },
 8474: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:events");
 },
 3024: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs");
 },
 1455: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:fs/promises");
 },
 7067: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:http");
 },
 4708: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:https");
 },
 7030: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:net");
 },
 8161: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:os");
 },
 6760: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:path");
 },
 7075: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream");
 },
 8500: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:timers/promises");
 },
 1692: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:tls");
 },
 3136: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:url");
 },
 7975: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:util");
 },
 8522: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:zlib");
 },
 857: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("os");
 },
 6928: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("path");
 },
 932: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("process");
 },
 2203: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("stream");
 },
 7016: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("url");
 },
 9023: module => {
  module.exports = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("util");
 },
 4412: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   DS: () => cacheVersion,
   PW: () => FILE,
   k2: () => entryKey,
   p0: () => isCacheThere,
   uU: () => keyPrefix
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
  var node_fs__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3024);
  var node_path__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(6760);
  var _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(5253);
  const FILE = "twitch-sms-snapshot.json";
  function isCacheThere() {
   const {ACTIONS_CACHE_URL: ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL: ACTIONS_RESULTS_URL} = process.env;
   return Boolean((0, _node_modules_actions_cache_lib_internal_config_js__WEBPACK_IMPORTED_MODULE_3__.U0)() === "v2" ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL);
  }
  function keyPrefix(stateKey) {
   return `twitch-sms~${stateKey}~`;
  }
  function entryKey(stateKey, run, at) {
   return `${keyPrefix(stateKey)}${run}-${at}`;
  }
  function cacheVersion({PATH: PATH = ""}) {
   const isWindows = process.platform === "win32";
   const compression = isInPath(isWindows ? "zstd.exe" : "zstd", PATH) ? "zstd-without-long" : "gzip";
   const parts = [ FILE, compression, ...isWindows ? [ "windows-only" ] : [], "1.0" ];
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHash)("sha256").update(parts.join("|")).digest("hex");
  }
  function isInPath(program, path) {
   return path.split(node_path__WEBPACK_IMPORTED_MODULE_2__.delimiter).some(folder => {
    try {
     (0, node_fs__WEBPACK_IMPORTED_MODULE_1__.accessSync)((0, node_path__WEBPACK_IMPORTED_MODULE_2__.join)(folder, program), node_fs__WEBPACK_IMPORTED_MODULE_1__.constants.X_OK);
     return folder !== "";
    } catch {
     return false;
    }
   });
  }
 }),
 2707: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   R: () => LARGEST_STATE,
   i: () => sealOf
  });
  var node_crypto__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7598);
  var node_zlib__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(8522);
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7934);
  var _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(5625);
  const VERSION = 1;
  const NONCE = 12;
  const TAG = 16;
  const LARGEST_STATE = 64e6;
  const envelope = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   version: valibot__WEBPACK_IMPORTED_MODULE_3__.euz(VERSION),
   salt: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(),
   keys: valibot__WEBPACK_IMPORTED_MODULE_3__.g1P(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()),
   snapshot: valibot__WEBPACK_IMPORTED_MODULE_3__.YjP()
  });
  function sealOf(secrets, recipients) {
   let dataKey = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(32);
   const unwrapped = ({name: name, value: value}, salt, keys) => decrypted(bytes(keys[name] ?? ""), derivedKey(value, salt, name), name);
   const hashes = () => {
    const key = derivedKey(dataKey, Buffer.alloc(0), "recipients");
    return recipients.map(recipient => [ recipient, keyedHash(recipient, key) ]);
   };
   return {
    close: (state, about) => {
     const hashOf = new Map(hashes());
     const keyed = withKeys(state, key => hashOf.get(key) ?? key);
     const salt = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(16);
     const keys = secrets.map(({name: name, value: value}) => [ name, encrypted(dataKey, derivedKey(value, salt, name), name).toString("base64") ]);
     const content = (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.deflateRawSync)((0, _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.oF)(keyed));
     return JSON.stringify({
      version: VERSION,
      salt: salt.toString("base64"),
      keys: Object.fromEntries(keys),
      snapshot: encrypted(content, dataKey, about).toString("base64")
     });
    },
    open: (sealed, about) => {
     const read = valibot__WEBPACK_IMPORTED_MODULE_3__.xLC(envelope, jsonIn(sealed));
     if (!read.success) return "damaged";
     const {salt: salt, keys: keys, snapshot: snapshot} = read.output;
     const opened = secrets.map(secret => unwrapped(secret, bytes(salt), keys));
     const found = opened.find(key => key !== void 0);
     if (!found) return "sealed with other secrets";
     const content = decrypted(bytes(snapshot), found, about);
     const state = content && (0, _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_2__.RA)(inflated(content));
     if (!state) return "damaged";
     const before = dataKey;
     dataKey = found;
     const keyOf = new Map(hashes().map(([recipient, hash]) => [ hash, recipient ]));
     if (secrets.some(({name: name}, index) => keys[name] && !opened[index])) dataKey = before;
     return withKeys(state, key => keyOf.get(key) ?? key);
    }
   };
  }
  function withKeys({notes: notes, streamers: streamers, ...rest}, keyOf) {
   const keyed = values => Object.fromEntries(Object.entries(values).map(([key, value]) => [ keyOf(key), value ]));
   const {recipients: recipients, unexplained: unexplained} = notes;
   const rekeyed = Object.entries(streamers).map(([id, streamer]) => [ id, {
    ...streamer,
    ledger: keyed(streamer.ledger)
   } ]);
   return {
    ...rest,
    notes: {
     ...notes,
     ...recipients && {
      recipients: recipients.map(keyOf)
     },
     ...unexplained && {
      unexplained: keyed(unexplained)
     }
    },
    streamers: Object.fromEntries(rekeyed)
   };
  }
  function jsonIn(words) {
   try {
    return JSON.parse(words);
   } catch {
    return;
   }
  }
  function bytes(written) {
   return Buffer.from(written, "base64");
  }
  function inflated(content) {
   try {
    return (0, node_zlib__WEBPACK_IMPORTED_MODULE_1__.inflateRawSync)(content, {
     maxOutputLength: LARGEST_STATE
    }).toString();
   } catch {
    return "";
   }
  }
  function encrypted(plain, key, about) {
   const nonce = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.randomBytes)(NONCE);
   const cipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createCipheriv)("aes-256-gcm", key, nonce, {
    authTagLength: TAG
   }).setAAD(Buffer.from(about));
   return Buffer.concat([ nonce, cipher.update(plain), cipher.final(), cipher.getAuthTag() ]);
  }
  function decrypted(box, key, about) {
   if (box.length < NONCE + TAG) return;
   const nonce = box.subarray(0, NONCE);
   const cipher = (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createDecipheriv)("aes-256-gcm", key, nonce, {
    authTagLength: TAG
   });
   cipher.setAAD(Buffer.from(about)).setAuthTag(box.subarray(-TAG));
   try {
    return Buffer.concat([ cipher.update(box.subarray(NONCE, -TAG)), cipher.final() ]);
   } catch {
    return;
   }
  }
  function derivedKey(secret, salt, use) {
   return new Uint8Array((0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.hkdfSync)("sha256", secret, salt, `twitch-sms-action ${use}`, 32));
  }
  function keyedHash(words, key) {
   return (0, node_crypto__WEBPACK_IMPORTED_MODULE_0__.createHmac)("sha256", key).update(words).digest("hex").slice(0, 16);
  }
 }),
 9716: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Qq: () => HttpClient,
   Kg: () => HttpClientError,
   Hv: () => HttpCodes
  });
  // EXTERNAL MODULE: external "node:stream"
    var external_node_stream_ = __nccwpck_require__(7075);
  // CONCATENATED MODULE: external "node:stream/consumers"
  const consumers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("node:stream/consumers");
  // EXTERNAL MODULE: ./build/adapters/http/exchange.js
    var exchange = __nccwpck_require__(7021);
  // CONCATENATED MODULE: ./build/adapters/cache/stand-ins/http-client.js
  const HttpCodes = {
   TooManyRequests: 429,
   InternalServerError: 500,
   BadGateway: 502,
   ServiceUnavailable: 503,
   GatewayTimeout: 504
  };
  class HttpClientError extends Error {
   name="HttpClientError";
   statusCode;
   constructor(message, statusCode) {
    super(message);
    this.statusCode = statusCode;
   }
  }
  class HttpClient {
   #headers;
   constructor(...[userAgent, handlers = [], options = {}]) {
    this.#headers = {
     "User-Agent": `${userAgent}`,
     Accept: "application/json",
     ...options.headers
    };
    for (const handler of handlers) handler.prepareRequest({
     headers: this.#headers
    });
   }
   async post(url, data, headers = {}) {
    return response(await this.#ask(url, {
     method: "POST",
     headers: headers,
     body: data
    }));
   }
   async sendStream(method, url, stream, headers = {}) {
    return response(await this.#ask(url, {
     method: method,
     headers: headers,
     body: await (0, consumers_namespaceObject.buffer)(stream)
    }));
   }
   async postJson(url, data) {
    const headers = {
     "Content-Type": "application/json"
    };
    return typed(await this.#ask(url, {
     method: "POST",
     headers: headers,
     body: JSON.stringify(data)
    }));
   }
   #ask(url, question) {
    return (0, exchange.cv)(url, {
     ...question,
     headers: {
      ...this.#headers,
      ...question.headers
     }
    });
   }
  }
  function response({status: status, headers: headers, content: content}) {
   const message = Object.assign(external_node_stream_.Readable.from([ content ]), {
    statusCode: status,
    headers: headers
   });
   return {
    message: message,
    readBody: async () => (0, exchange.s$)(content)
   };
  }
  function typed({status: status, headers: headers, content: content}) {
   const result = status === 404 ? null : (0, exchange.o_)(content) ?? null;
   if (status > 299 && status !== 404) {
    const {message: message} = result ?? {};
    throw new HttpClientError(typeof message === "string" ? message : `Failed request: (${status})`, status);
   }
   return {
    statusCode: status,
    result: result,
    headers: headers
   };
  }
 }),
 2968: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Om: () => hideInRunner,
   hD: () => quote,
   jD: () => hide,
   uH: () => clean
  });
  var _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4820);
  var _messages_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(3016);
  const LONGEST = 300;
  const SEARCHED = 2e3;
  const SHORTEST = 8;
  const shownFor = new Map;
  const numbers = new Set;
  let replacements = [];
  let maskInRunner = () => {};
  function hideInRunner(mask) {
   maskInRunner = mask;
  }
  function hide(secrets) {
   for (const {kind: kind, value: value, shown: shown} of secrets) {
    maskInRunner(value);
    if (kind === "number") numbers.add((0, _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__.C3)(value)); else for (const form of formsOf(value)) shownFor.set(form, shown);
   }
   replacements = [ ...shownFor ].sort(([one], [other]) => other.length - one.length);
  }
  function formsOf(value) {
   return [ value, (0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_1__.pj)(value), encodeURIComponent(value), JSON.stringify(value).slice(1, -1) ];
  }
  function clean(words) {
   return (0, _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__.aM)(masked(words, SHORTEST), isKnown);
  }
  function quote(words) {
   const known = masked(words);
   const isLong = known.length > SEARCHED;
   const found = (0, _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__.Fw)(known.slice(0, SEARCHED));
   const whole = isLong ? found.replace(/[\d\s().+-]{0,40}\S{0,256}$/, "") : found;
   const shown = whole.replace(/\s+/g, " ").trim();
   return isLong || shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1).toWellFormed()}\u2026` : shown;
  }
  function masked(words, shortest = 0) {
   return replacements.filter(([form]) => form.length >= shortest).reduce((text, [form, shown]) => text.replaceAll(form, shown), words);
  }
  function isKnown(digits) {
   return [ ...numbers ].some(number => digits.includes(number) || digits.endsWith(number.slice(-8)));
  }
 }),
 5860: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   l: () => runner
  });
  // EXTERNAL MODULE: external "node:fs/promises"
    var promises_ = __nccwpck_require__(1455);
  // EXTERNAL MODULE: ./node_modules/@actions/core/lib/core.js + 7 modules
    var core = __nccwpck_require__(3838);
  // EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
    var dist = __nccwpck_require__(7934);
  // EXTERNAL MODULE: ./build/errors.js
    var errors = __nccwpck_require__(9473);
  // EXTERNAL MODULE: ./build/messages/inputs.js
    var inputs = __nccwpck_require__(4704);
  // EXTERNAL MODULE: ./build/adapters/http/retry.js
    var retry = __nccwpck_require__(9032);
  // EXTERNAL MODULE: ./build/adapters/cache/entry.js
    var cache_entry = __nccwpck_require__(4412);
  // CONCATENATED MODULE: ./build/adapters/cache/store.js
  const PATIENCE = 25e3;
  const PAUSES = [ 1e3, 2e3, 4e3, 8e3 ];
  const LATER = 1e4;
  const ADVICE = "Run the workflow on the default branch, on a schedule or by hand, and check that no setting denies it access to the cache.";
  function stateCache(settings, clock, log) {
   const {stateKey: stateKey, run: run, seal: seal, hasHistory: hasHistory} = settings;
   const prefix = (0, cache_entry.uU)(stateKey);
   let lastSavedAt = 0;
   let isLossSaid = false;
   let isRestored = false;
   const find = async () => {
    if (!(0, cache_entry.p0)()) {
     log.warn(hasHistory ? HISTORY_INSTEAD : `There is no Actions cache here. ${NOBODY_KNOWS}`);
     return {
      kind: "none"
     };
    }
    const service = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(223) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8223));
    const entry = await service.newestEntry(prefix, (0, cache_entry.DS)(process.env));
    const archive = entry && await service.download(entry);
    if (!archive) return {
     kind: "none"
    };
    const {fileIn: fileIn} = await __nccwpck_require__.e(130).then(__nccwpck_require__.bind(__nccwpck_require__, 1130));
    const content = archive === "too large" ? void 0 : await fileIn(archive, cache_entry.PW).catch(() => {});
    const state = content ? seal.open(content.toString(), entry.key) : "damaged";
    if (typeof state === "object") return {
     kind: "found",
     state: state
    };
    log.warn(NOT_OURS[state]);
    return {
     kind: "none"
    };
   };
   const restore = async () => {
    const {Unread: Unread} = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(223) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8223));
    const isFirst = !isRestored;
    isRestored = true;
    const pauseFor = ({error: error}) => error instanceof Unread ? error.retryAfter : void 0;
    const isRefused = ({error: error}) => error instanceof Unread && error.isRefused;
    return (0, retry.bD)(find, {
     isRetryable: attempt => isFirst && !attempt.answer && !isRefused(attempt) && (pauseFor(attempt) ?? 0) < PATIENCE,
     pauses: PAUSES,
     pauseFor: pauseFor,
     signal: AbortSignal.timeout(PATIENCE)
    }).catch(error => {
     const why = error instanceof Unread ? error.message : (0, errors.Z)(error);
     const after = clock.now() + (pauseFor({
      error: error
     }) ?? LATER);
     return {
      kind: "unknown",
      why: why,
      after: after,
      ...isRefused({
       error: error
      }) && {
       toDo: ADVICE
      }
     };
    });
   };
   const save = async state => {
    if (!(0, cache_entry.p0)()) return false;
    const {CacheSilent: CacheSilent, saveEntry: saveEntry, withinLimit: withinLimit} = await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(365), __nccwpck_require__.e(592) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4187));
    lastSavedAt = Math.max(clock.now(), lastSavedAt + 1);
    const key = (0, cache_entry.k2)(stateKey, run, lastSavedAt);
    const saving = saveEntry(key, seal.close(state, key));
    try {
     const isSaved = await withinLimit(saving, clock);
     if (!isSaved) warnAboutLoss("The state could not be saved in the cache.");
     return isSaved;
    } catch (error) {
     if (!(error instanceof CacheSilent)) throw error;
     warnAboutLoss(`The state may not have been saved in the cache (${error.name}).`);
     saving.then(isSaved => isSaved && log.info("The state was saved in the cache after all."), ignore);
     return false;
    }
   };
   const warnAboutLoss = words => {
    if (!isLossSaid) log.warn(`${words} ${hasHistory ? HISTORY_KNOWS : NOBODY_KNOWS}`);
    isLossSaid = true;
   };
   return {
    restore: restore,
    save: async state => {
     try {
      return await save(state);
     } catch (error) {
      warnAboutLoss(`The state could not be saved in the cache (${(0, errors.Z)(error)}).`);
      return false;
     }
    }
   };
  }
  const HISTORY_INSTEAD = "There is no Actions cache here: Twilio's message history is used instead.";
  const HISTORY_KNOWS = "The next run reads Twilio's message history instead.";
  const NOBODY_KNOWS = "Mail servers and webhooks keep no history to query: the next run may repeat a LIVE message, or miss an OFFLINE one.";
  const NOT_OURS = {
   damaged: "The state in the cache is damaged or from another version: it is ignored.",
   "sealed with other secrets": "The state in the cache can't be opened with your secrets: it is ignored. They were replaced, or someone else wrote it."
  };
  const ignore = () => {};
  // EXTERNAL MODULE: ./build/adapters/clean.js
    var clean = __nccwpck_require__(2968);
  // EXTERNAL MODULE: external "node:os"
    var external_node_os_ = __nccwpck_require__(8161);
  // CONCATENATED MODULE: ./build/adapters/github/log.js
  const CONTROLS = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;
  function runLog(clean) {
   const say = write => line => ours(() => write(oneLine(clean(line))));
   const info = say(core.pq);
   return {
    info: info,
    warn: say(core.$e),
    error: say(core.z3),
    debug: say(core.Yz),
    group: (title, lines) => {
     say(core.Oh)(title);
     for (const line of lines) info(line);
     ours(core.N4);
    }
   };
  }
  function oneLine(line) {
   return line.replace(CONTROLS, " ").replaceAll("##[", "# [").replace(/^\s*::/, ": :");
  }
  let isOurs = false;
  function ours(write) {
   isOurs = true;
   try {
    write();
   } finally {
    isOurs = false;
   }
  }
  function quoteOthers() {
   const write = process.stdout.write.bind(process.stdout);
   process.stdout.write = (part, ...others) => write(isOurs || typeof part !== "string" || part === "" ? part : quotedLine(part), ...others);
  }
  function quotedLine(line) {
   if (line.startsWith("::add-mask::")) return line;
   const [, command = "::debug::", words = ""] = /^(::[a-z]+::)?(.*)$/s.exec(line) ?? [];
   return `${command}${oneLine((0, clean.hD)(words))}${external_node_os_.EOL}`;
  }
  // EXTERNAL MODULE: ./build/adapters/http/exchange.js
    var exchange = __nccwpck_require__(7021);
  // CONCATENATED MODULE: ./build/adapters/github/workflow.js
  const LIMIT = 5e3;
  const MOST_STARTS = 30;
  const workflow = dist.Ikc({
   state: dist.YjP()
  });
  const runs = dist.Ikc({
   workflow_runs: dist.YOg(dist.Ikc({
    id: dist.aig(),
    status: dist.cl6(dist.YjP()),
    event: dist.cl6(dist.YjP()),
    conclusion: dist.cl6(dist.YjP()),
    created_at: dist.NpB(dist.lqM(dist.FsL(dist.YjP(), dist.pdi(Date.parse), dist.aig())), void 0)
   }))
  });
  function workflowRuns(settings, self) {
   const file = fileOf(settings);
   let starts = [];
   const list = async () => {
    if (file === void 0) return "hidden";
    try {
     const response = await askGitHub(settings, file, "/runs?per_page=20");
     if (isHidden(response)) return "hidden";
     const {workflow_runs: workflow_runs} = dist.qgA(runs, (0, exchange.o_)(response.content));
     starts = workflow_runs.flatMap(({created_at: created_at}) => created_at ?? []);
     return workflow_runs;
    } catch {
     return "unknown";
    }
   };
   return {
    number: self.runNumber,
    starts: () => starts,
    newer: async () => {
     const listed = await list();
     if (typeof listed === "string") return listed;
     const since = listed.filter(({id: id}) => id > Number(self.runId));
     const newer = since.filter(({status: status}) => status !== "completed");
     if (newer.length === 0) return "none";
     return newer.some(({status: status}) => status === "in_progress") ? "works" : "waits";
    },
    lastSuccess: async () => {
     const listed = await list();
     if (typeof listed === "string") return listed === "unknown" ? "unknown" : "none";
     const earlier = listed.filter(({id: id}) => id < Number(self.runId));
     return earlier.find(({conclusion: conclusion}) => conclusion === "success")?.created_at ?? "none";
    }
   };
  }
  async function checkRuns(settings, server) {
   const file = fileOf(settings)?.replace(/-setup(?=\.ya?ml$)/, "");
   if (file === void 0) return {
    kind: "hidden"
   };
   try {
    const [found, listed] = await Promise.all([ askGitHub(settings, file), askGitHub(settings, file, "/runs?per_page=100") ]);
    if (found.status === 404) return {
     kind: "no workflow",
     file: file
    };
    if (isHidden(found) || isHidden(listed)) return {
     kind: "hidden"
    };
    const {state: state} = dist.qgA(workflow, (0, exchange.o_)(found.content));
    const {workflow_runs: workflow_runs} = dist.qgA(runs, (0, exchange.o_)(listed.content));
    const scheduled = workflow_runs.filter(({event: event}) => event === "schedule").slice(0, MOST_STARTS);
    const lastAtWork = workflow_runs.findIndex(({conclusion: conclusion}) => conclusion !== "skipped");
    const page = `${server}/${settings.repository}`;
    return {
     kind: "answered",
     state: state,
     starts: scheduled.flatMap(({created_at: created_at}) => created_at ?? []),
     skipped: lastAtWork < 0 ? workflow_runs.length : lastAtWork,
     url: `${page}/actions/workflows/${file}`,
     variablesUrl: `${page}/settings/variables/actions`
    };
   } catch (error) {
    return {
     kind: "silent",
     why: `GitHub can't list the runs (${(0, errors.Z)(error)}).`
    };
   }
  }
  function fileOf({token: token, repository: repository, workflowRef: workflowRef}) {
   const canAsk = token !== "" && /^[\w.-]+\/[\w.-]+$/.test(repository);
   return canAsk ? /\/([^/@]+)@/.exec(workflowRef)?.[1] : void 0;
  }
  function askGitHub({token: token, api: api, repository: repository}, file, what = "") {
   return (0, exchange.cv)(`${api}/repos/${repository}/actions/workflows/${encodeURIComponent(file)}${what}`, {
    headers: {
     Authorization: `Bearer ${token}`,
     Accept: "application/vnd.github+json",
     "X-GitHub-Api-Version": "2022-11-28"
    },
    limit: LIMIT
   });
  }
  function isHidden({status: status, headers: headers}) {
   const isRateLimited = headers["x-ratelimit-remaining"] === "0" || headers["retry-after"] !== void 0;
   return [ 401, 403, 404 ].includes(status) && !isRateLimited;
  }
  // CONCATENATED MODULE: ./build/adapters/github/runner.js
  function runner(env) {
   const {GITHUB_RUN_ID: runId = "0", GITHUB_RUN_ATTEMPT: attempt = "1"} = env;
   const run = `${runId}-${attempt}`;
   const workflow = {
    api: env.GITHUB_API_URL ?? "https://api.github.com",
    repository: env.GITHUB_REPOSITORY ?? "",
    workflowRef: env.GITHUB_WORKFLOW_REF ?? ""
   };
   const server = env.GITHUB_SERVER_URL ?? "https://github.com";
   const naming = isFork(env) ? {
    kind: "fork",
    settingsUrl: `${server}/${workflow.repository}/settings`
   } : {
    kind: "inputs"
   };
   const log = runLog(words => (0, inputs.T7)((0, clean.uH)(words), naming));
   const cleanPage = markdown => (0, inputs.um)((0, clean.uH)(markdown), naming);
   return {
    getInput: core.V4,
    naming: naming,
    hasPage: true,
    hide: secrets => {
     quoteOthers();
     (0, clean.Om)(value => ours(() => core.Pq(value)));
     (0, clean.jD)(secrets);
    },
    log: log,
    store: (settings, clock) => stateCache({
     ...settings,
     run: run
    }, clock, log),
    runs: token => workflowRuns({
     ...workflow,
     token: token
    }, {
     runId: runId,
     runNumber: Number(env.GITHUB_RUN_NUMBER ?? 0)
    }),
    checkStore: async clock => (await Promise.all([ __nccwpck_require__.e(123), __nccwpck_require__.e(365), __nccwpck_require__.e(592) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4187))).checkCache(run, clock),
    checkRuns: token => checkRuns({
     ...workflow,
     token: token
    }, server),
    repository: async () => readRepository(env.GITHUB_EVENT_PATH),
    publish: async ({outputs: outputs, summary: summary, isRed: isRed}) => {
     if (isRed) process.exitCode = core.yU.Failure;
     const path = env.GITHUB_STEP_SUMMARY;
     await orWarn("outputs", () => {
      for (const [name, value] of Object.entries(outputs)) ours(() => core.uH(name, cleanPage(`${value}`)));
     });
     await orWarn("summary", async () => {
      if (path) await (0, promises_.appendFile)(path, cleanPage(summary));
     });
    },
    fail: words => ours(() => core.C1((0, clean.uH)(words)))
   };
  }
  function isFork({GITHUB_ACTION_REPOSITORY: elsewhere, GITHUB_WORKFLOW_REF: workflow = ""}) {
   return !elsewhere && /\/twitch-sms(-setup)?\.yml@/.test(workflow);
  }
  async function orWarn(part, write) {
   try {
    await write();
   } catch (error) {
    const words = `The ${part} of this run could not be written (${(0, errors.Z)(error)}). Messages are not affected.`;
    ours(() => core.$e(words));
   }
  }
  const time = dist.lqM(dist.FsL(dist.KCZ([ dist.YjP(), dist.aig() ]), dist.pdi(at => typeof at === "number" ? at * 1e3 : Date.parse(at)), dist.aig()));
  const runner_event = dist.Ikc({
   repository: dist.Ikc({
    private: dist.zMY(),
    pushed_at: time,
    created_at: time
   })
  });
  async function readRepository(path) {
   try {
    const {repository: repository} = dist.qgA(runner_event, JSON.parse(await (0, promises_.readFile)(path ?? "", "utf8")));
    const times = [ repository.pushed_at, repository.created_at ].filter(at => at !== void 0);
    return {
     isPrivate: repository.private,
     ...repository.pushed_at !== void 0 && {
      activeAt: Math.max(...times)
     }
    };
   } catch {
    return;
   }
  }
 }),
 7021: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   MF: () => TooLarge,
   W_: () => NoAnswer,
   cv: () => exchange,
   o_: () => jsonOf,
   s$: () => jsonText
  });
  var _route_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7958);
  const LARGEST = 2e6;
  const MOST_VALUES = 1e5;
  const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Buffer.from('"\\,[{');
  async function exchange(url, question) {
   const {method: method = "GET", headers: headers, body: body, limit: limit = _route_js__WEBPACK_IMPORTED_MODULE_0__._Q, largest: largest = LARGEST, signal: signal} = question;
   const deadline = AbortSignal.timeout(limit);
   const end = signal ? AbortSignal.any([ deadline, signal ]) : deadline;
   const {request: request, options: options, headers: forProxy} = (0, _route_js__WEBPACK_IMPORTED_MODULE_0__.wE)(new URL(url), method);
   try {
    const asked = request({
     ...options,
     method: method,
     headers: {
      "User-Agent": "twitch-sms-action",
      ...forProxy,
      ...headers
     },
     maxHeaderSize: _route_js__WEBPACK_IMPORTED_MODULE_0__.O4,
     signal: end
    });
    asked.end(body);
    const response = await headOf(asked);
    const content = await contentOf(response, largest);
    return {
     status: response.statusCode ?? 0,
     headers: response.headers,
     content: content
    };
   } catch (error) {
    throw end.aborted ? new NoAnswer(`no answer within ${limit / 1e3} s`) : error;
   }
  }
  function headOf(asked) {
   return new Promise((resolve, reject) => {
    asked.on("response", resolve);
    asked.on("error", reject);
    asked.on("upgrade", (_response, socket) => {
     socket.destroy();
     reject(new NoAnswer("an answer with status 101"));
    });
   });
  }
  async function contentOf(response, largest) {
   let content = Buffer.alloc(16384);
   let size = 0;
   for await (const chunk of response) {
    const next = size + chunk.length;
    if (next > largest) throw new TooLarge(`an answer of more than ${largest / 1e6} MB`);
    if (next > content.length) content = Buffer.concat([ content ], Math.max(next, 2 * content.length));
    chunk.copy(content, size);
    size = next;
   }
   return content.subarray(0, size);
  }
  function jsonText(content) {
   if (content.length <= 2 * MOST_VALUES) return content.toString();
   let values = 0;
   let isInString = false;
   for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if (byte === QUOTE) isInString = !isInString; else if (isInString) at += byte === BACKSLASH ? 1 : 0; else if (byte === COMMA || byte === BRACKET || byte === BRACE) values++;
   }
   if (values > MOST_VALUES) throw new NoAnswer(`an answer of more than ${MOST_VALUES} values`);
   return content.toString();
  }
  function jsonOf(content) {
   const text = jsonText(content);
   try {
    return JSON.parse(text);
   } catch {
    return;
   }
  }
  class NoAnswer extends Error {
   constructor(what) {
    super(what);
    this.name = what;
   }
  }
  class TooLarge extends NoAnswer {}
 }),
 9032: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   bD: () => withRetry,
   ey: () => isTemporary,
   z3: () => SHORT_PAUSES
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
  const SHORT_PAUSES = [ 500, 2e3 ];
  async function withRetry(ask, {isRetryable: isRetryable, pauses: pauses, pauseFor: pauseFor, signal: signal}) {
   for (let tries = 0; ;tries++) {
    const attempt = await ask().then(answer => ({
     answer: answer
    }), error => ({
     error: error
    }));
    const asked = pauseFor?.(attempt);
    const pause = asked === void 0 ? pauses[tries] : Math.max(asked, pauses[tries] ?? 0);
    if (pause === void 0 || !isRetryable(attempt) || !await goesBy(pause, signal)) {
     if ("error" in attempt) throw attempt.error;
     return attempt.answer;
    }
   }
  }
  function goesBy(milliseconds, signal) {
   return (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(milliseconds, true, {
    signal: signal
   }).catch(() => false);
  }
  function isTemporary({status: status}) {
   return status >= 500 || status === 429;
  }
 }),
 7958: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   O4: () => LONGEST_HEAD,
   _Q: () => TIME_LIMIT,
   d4: () => checkProxy,
   wE: () => route
  });
  // EXTERNAL MODULE: external "node:http"
    var external_node_http_ = __nccwpck_require__(7067);
  // EXTERNAL MODULE: external "node:https"
    var external_node_https_ = __nccwpck_require__(4708);
  // EXTERNAL MODULE: external "node:url"
    var external_node_url_ = __nccwpck_require__(3136);
  // CONCATENATED MODULE: ./node_modules/@actions/http-client/lib/proxy.js
  function getProxyUrl(reqUrl) {
   const usingSsl = reqUrl.protocol === "https:";
   if (checkBypass(reqUrl)) return;
   const proxyVar = (() => {
    if (usingSsl) return process.env["https_proxy"] || process.env["HTTPS_PROXY"]; else return process.env["http_proxy"] || process.env["HTTP_PROXY"];
   })();
   if (proxyVar) try {
    return new DecodedURL(proxyVar);
   } catch (_a) {
    if (!proxyVar.startsWith("http://") && !proxyVar.startsWith("https://")) return new DecodedURL(`http://${proxyVar}`);
   } else return;
  }
  function checkBypass(reqUrl) {
   if (!reqUrl.hostname) return false;
   const reqHost = reqUrl.hostname;
   if (isLoopbackAddress(reqHost)) return true;
   const noProxy = process.env["no_proxy"] || process.env["NO_PROXY"] || "";
   if (!noProxy) return false;
   let reqPort;
   if (reqUrl.port) reqPort = Number(reqUrl.port); else if (reqUrl.protocol === "http:") reqPort = 80; else if (reqUrl.protocol === "https:") reqPort = 443;
   const upperReqHosts = [ reqUrl.hostname.toUpperCase() ];
   if (typeof reqPort === "number") upperReqHosts.push(`${upperReqHosts[0]}:${reqPort}`);
   for (const upperNoProxyItem of noProxy.split(",").map(x => x.trim().toUpperCase()).filter(x => x)) if (upperNoProxyItem === "*" || upperReqHosts.some(x => x === upperNoProxyItem || x.endsWith(`.${upperNoProxyItem}`) || upperNoProxyItem.startsWith(".") && x.endsWith(`${upperNoProxyItem}`))) return true;
   return false;
  }
  function isLoopbackAddress(host) {
   const hostLower = host.toLowerCase();
   return hostLower === "localhost" || hostLower.startsWith("127.") || hostLower.startsWith("[::1]") || hostLower.startsWith("[0:0:0:0:0:0:0:1]");
  }
  class DecodedURL extends URL {
   constructor(url, base) {
    super(url, base);
    this._decodedUsername = decodeURIComponent(super.username);
    this._decodedPassword = decodeURIComponent(super.password);
   }
   get username() {
    return this._decodedUsername;
   }
   get password() {
    return this._decodedPassword;
   }
  }
  // CONCATENATED MODULE: ./build/adapters/http/route.js
  const LONGEST_HEAD = 16384;
  const TIME_LIMIT = 8e3;
  class Tunnels extends external_node_https_.Agent {
   createConnection(options, done) {
    const url = new URL(`${options.href}`);
    const proxy = proxyFor(url);
    if (!proxy) return super.createConnection(options);
    const target = `${url.hostname}:${url.port || 443}`;
    const fail = error => done(error, void 0);
    const asked = by(proxy)({
     ...placeOf(proxy),
     method: "CONNECT",
     path: target,
     headers: {
      Host: target,
      ...login(proxy)
     },
     maxHeaderSize: LONGEST_HEAD,
     signal: AbortSignal.timeout(TIME_LIMIT)
    });
    asked.on("error", fail);
    asked.on("connect", ({statusCode: statusCode}, socket) => {
     if (statusCode === 200) return done(null, super.createConnection({
      ...options,
      socket: socket
     }));
     socket.destroy();
     fail(new ProxyRefusal(statusCode));
    });
    asked.end();
    return;
   }
  }
  const KEPT = {
   keepAlive: true,
   scheduling: "lifo",
   timeout: 5e3
  };
  const AGENTS = {
   "http:": {
    kept: new external_node_http_.Agent(KEPT),
    once: new external_node_http_.Agent
   },
   "https:": {
    kept: new Tunnels(KEPT),
    once: new Tunnels
   }
  };
  function route(target, method) {
   const isPlain = target.protocol === "http:";
   const proxy = isPlain ? proxyFor(target) : void 0;
   if (proxy) {
    const headers = {
     Host: target.host,
     ...login(proxy)
    };
    return {
     request: by(proxy),
     options: {
      ...placeOf(proxy),
      path: target.href
     },
     headers: headers
    };
   }
   const {kept: kept, once: once} = AGENTS[isPlain ? "http:" : "https:"];
   const agent = method === "POST" ? once : kept;
   return {
    request: by(target),
    options: {
     ...(0, external_node_url_.urlToHttpOptions)(target),
     agent: agent
    }
   };
  }
  function by({protocol: protocol}) {
   return protocol === "http:" ? external_node_http_.request : external_node_https_.request;
  }
  function placeOf({protocol: protocol, hostname: hostname, port: port}) {
   return {
    protocol: protocol,
    hostname: hostname.replace(/^\[|\]$/g, ""),
    port: port,
    agent: false
   };
  }
  function login({username: username, password: password}) {
   if (!username) return {};
   const encoded = Buffer.from(`${username}:${password}`).toString("base64");
   return {
    "Proxy-Authorization": `Basic ${encoded}`
   };
  }
  class ProxyRefusal extends Error {
   constructor(status) {
    super();
    this.name = `the proxy answered ${status}`;
   }
  }
  function proxyFor(target) {
   const proxy = getProxyUrl(target);
   return proxy?.hostname && /^https?:$/.test(proxy.protocol) ? proxy : void 0;
  }
  function checkProxy(env, log) {
   const isNamed = env.https_proxy || env.HTTPS_PROXY;
   const isBypassed = /(^|,)\s*\*/.test(env.no_proxy || env.NO_PROXY || "");
   if (!isNamed || isBypassed || proxyFor(new URL("https://proxied.invalid"))) return;
   log.warn("The proxy in HTTPS_PROXY is not used: write it like http://proxy.example.com:3128.");
  }
 }),
 7288: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   W: () => cancellation,
   m: () => systemClock
  });
  var node_timers_promises__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(8500);
  const systemClock = {
   now: () => Date.now(),
   sleep: async (milliseconds, signal) => {
    await (0, node_timers_promises__WEBPACK_IMPORTED_MODULE_0__.setTimeout)(Math.max(0, milliseconds), void 0, signal && {
     signal: signal
    }).catch(() => {});
   }
  };
  function cancellation() {
   const controller = new AbortController;
   for (const signal of [ "SIGINT", "SIGTERM" ]) process.on(signal, () => controller.abort());
   return controller.signal;
  }
 }),
 4678: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   s: () => outcomeOf
  });
  var _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4820);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2968);
  const KINDS = {
   recipient: "refused",
   owner: "blocked",
   later: "postponed"
  };
  function outcomeOf({hasBegun: hasBegun, error: error}, server) {
   const {code: code, originalCode: originalCode, command: command, response: response} = error ?? {};
   if (typeof response === "string" && /^[45]\d\d/.test(response)) {
    const {concerns: concerns, words: words, advice: advice} = smtpReply(response, stepOf(`${command}`));
    const why = `${server.host} answered ${redact(words, server)}. ${advice}`;
    return {
     kind: KINDS[concerns],
     why: why
    };
   }
   const problem = [ originalCode, code ].find(each => typeof each === "string") ?? "no code";
   if (hasBegun) {
    const how = problem === "ETIMEDOUT" ? "stopped answering" : "hung up";
    const why = `${server.host} ${how} while accepting the email, which may or may not have been sent.`;
    return {
     kind: "unsure",
     why: why
    };
   }
   return withoutAnswer(`${problem}`, server);
  }
  function stepOf(command) {
   if (command.startsWith("AUTH")) return "login";
   const steps = {
    STARTTLS: "encryption",
    "MAIL FROM": "sender",
    "RCPT TO": "recipient",
    DATA: "message"
   };
   return steps[command] ?? "greeting";
  }
  const DISTRUST = {
   CERT_HAS_EXPIRED: "has expired",
   CERT_NOT_YET_VALID: "is not valid yet",
   ERR_TLS_CERT_ALTNAME_INVALID: "is for another host"
  };
  const TRY_AGAIN = "If this persists, check the host and the port in `smtp-url`.";
  function withoutAnswer(problem, {host: host, port: port}) {
   if (/CERT|SIGNATURE|ISSUER/.test(problem)) {
    const how = DISTRUST[problem] ?? `can't be trusted (${problem})`;
    const why = `The certificate of ${host} ${how}, so nothing was sent. Check the host in \`smtp-url\`, or ask the provider.`;
    return {
     kind: "blocked",
     why: why
    };
   }
   if (problem.startsWith("ERR_SSL")) {
    const why = `${host} can't be reached securely on port ${port} (${problem}). Write \`smtps://\` with port 465, or \`smtp://\` with port 587, in \`smtp-url\`.`;
    return {
     kind: "blocked",
     why: why
    };
   }
   if (problem === "ENOTFOUND") return {
    kind: "blocked",
    why: `There is no mail server ${host}. Check the host in \`smtp-url\`.`
   };
   const how = problem === "ETIMEDOUT" ? `${host} does not answer` : `${host} can't be reached, or hung up (${problem})`;
   return {
    kind: "postponed",
    why: `${how} on port ${port}. ${TRY_AGAIN}`,
    isDown: true
   };
  }
  function redact(words, {user: user, password: password}) {
   const withoutLogin = (0, _domain_redact_js__WEBPACK_IMPORTED_MODULE_0__.xm)(user, password).map(form => new RegExp(`(?<![\\w.%+-])${escaped(form)}(?![\\w%+-])`, "gi")).reduce((text, form) => text.replace(form, "***"), words);
   const [, codes = "", said = ""] = /^([245]\d\d(?: \d\.\d{1,3}\.\d{1,3}\b)?)?(.*)$/s.exec(withoutLogin) ?? [];
   return [ codes, (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.hD)(said) ].filter(Boolean).join(" ");
  }
  function escaped(literal) {
   return literal.replace(/[\\^$.*+?()[\]{}|/-]/g, "\\$&");
  }
  const LOGIN = "Check the user name and the password in `smtp-url`: many providers require an app password; write `@` as %40, `#` as %23, `/` as %2F and `%` as %25.";
  const SENDER = "Check `email-from`: the provider must let this account send from it.";
  const RECIPIENT = "Check this address in `email-to`.";
  const LATER = "This may be temporary.";
  const WORDS = [ [ /(sending|daily|hourly|rate|message) (quota|limit)|limit exceeded|too many/i, "later", LATER ], [ /authentication (is )?required|must authenticate|not (authenticated|logged in)|relay/i, "owner", LOGIN ], [ /\bsender|\bfrom address|send ?as|not verified|not owned/i, "owner", SENDER ] ];
  const BY_STEP = {
   greeting: {
    concerns: "owner",
    advice: "Check the host in `smtp-url`, and ask the provider why it rejects this machine."
   },
   encryption: {
    concerns: "owner",
    advice: "Nothing is sent without encryption: try `smtps://` and port 465."
   },
   login: {
    concerns: "owner",
    advice: LOGIN
   },
   sender: {
    concerns: "owner",
    advice: SENDER
   },
   recipient: {
    concerns: "recipient",
    advice: RECIPIENT
   },
   message: {
    concerns: "owner",
    advice: "Ask the provider of `smtp-url` why it rejects this message."
   }
  };
  function smtpReply(reply, step) {
   const words = oneLine(reply);
   if (/^4/.test(words)) return {
    concerns: "later",
    words: words,
    advice: LATER
   };
   const isAboutMailbox = /^5\d\d 5\.(1\.[1-6]|2\.[0-4])\b/.test(words);
   const known = step === "login" ? void 0 : WORDS.find(([pattern]) => pattern.test(words));
   if (known && !isAboutMailbox) return {
    concerns: known[1],
    words: words,
    advice: known[2]
   };
   return {
    words: words,
    ...BY_STEP[step === "message" && isAboutMailbox ? "recipient" : step]
   };
  }
  function oneLine(reply) {
   const lines = reply.split(/\r?\n/).map(line => line.trim());
   const [, code = "", enhanced = ""] = /^(\d{3})[ -]?(\d\.\d{1,3}\.\d{1,3}\b)?/.exec(lines[0] ?? "") ?? [];
   const said = lines.map(line => line.replace(/^\d{3}[ -]?(\d\.\d{1,3}\.\d{1,3}\b)?\s*/, ""));
   return [ code, enhanced, ...said ].filter(Boolean).join(" ").replace(/\s+/g, " ").replace(/\.$/, "");
  }
 }),
 5555: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   AD: () => twilioExchange,
   Id: () => sdkClient,
   ZF: () => MAIN_HOST,
   hb: () => OtherHost,
   r2: () => MAIN_VERSION
  });
  var _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7021);
  var _http_retry_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(9032);
  const MAIN_HOST = "https://api.twilio.com";
  const MAIN_VERSION = "2010-04-01";
  const LIMIT = 1e4;
  const BACKOFF = [ 200, 600, 1800 ];
  async function twilioExchange({username: username, password: password}, url, {headers: headers, ...question} = {}) {
   const Authorization = `Basic ${Buffer.from(`${username}:${password}`).toString("base64")}`;
   const asked = {
    limit: LIMIT,
    ...question,
    headers: {
     ...headers,
     Authorization: Authorization
    }
   };
   return (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_1__.bD)(() => (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.cv)(url, asked), {
    isRetryable: ({answer: answer}) => answer?.status === 429,
    pauses: BACKOFF
   });
  }
  function sdkClient(account, host) {
   const request = async ({method: method, uri: uri, params: params, data: data, headers: headers}) => {
    const url = new URL(uri);
    if (url.origin !== host) throw new OtherHost;
    for (const [name, value] of fields(params)) url.searchParams.append(name, value);
    const {status: status, content: content} = await twilioExchange(account, url.href, {
     method: method === "post" ? "POST" : "GET",
     headers: {
      Accept: "application/json",
      ...headers
     },
     ...data && {
      body: `${fields(data)}`
     }
    });
    return {
     statusCode: status,
     body: (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_0__.s$)(content)
    };
   };
   return {
    request: request
   };
  }
  function fields(given = {}) {
   const set = new URLSearchParams;
   for (const [name, value] of Object.entries(given)) if (value !== void 0) set.append(name, `${value}`);
   return set;
  }
  class OtherHost extends Error {
   name="it named another host for the next page";
  }
 }),
 1675: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Q: () => twilioCode,
   n: () => MAY_BE_COUNTRY
  });
  const recipient = (advice, meaning) => ({
   concerns: "recipient",
   advice: advice,
   meaning: meaning
  });
  const owner = (advice, meaning) => ({
   concerns: "owner",
   advice: advice,
   meaning: meaning
  });
  const later = (advice, meaning) => ({
   concerns: "later",
   advice: advice,
   meaning: meaning
  });
  const each = (code, ...codes) => Object.fromEntries(codes.map(number => [ number, code ]));
  const CREDENTIALS = owner("Check `twilio-account-sid` and `twilio-auth-token`, or `twilio-api-key-sid` and `twilio-api-key-secret`, in the Twilio console; they must be for the region US1.");
  const KEY = owner("The API key lacks permission: create a Standard key in the Twilio console, or use `twilio-auth-token`.");
  const INACTIVE = owner("The Twilio account is not active: check its status in the Twilio console.");
  const UPGRADE = owner("New Twilio trial accounts cannot send custom texts: upgrade the account in the Twilio console under Billing.");
  const SENDER = owner("Check `sms-from`: it must be a number of this Twilio account that can send SMS.");
  const SENDER_OR_COUNTRY = owner("Check `sms-from`: it must be a number of this Twilio account that can send SMS, or a short code of the same country as the recipient.");
  const REGION = owner("This sender is set up for another region: route it to US1 in the Twilio console, or use another sender in `sms-from`.");
  const SERVICE = owner("Check `sms-from`: the Messaging Service needs a sender in its sender pool.");
  const NO_SERVICE = owner("Check `sms-from`: this Twilio account has no such Messaging Service.");
  const NO_NUMBER = recipient("Correct this number in `sms-to`: it does not exist.");
  const NOT_MOBILE = recipient("Use a mobile number in `sms-to`.");
  const NO_PATH = recipient("This sender cannot reach that number: use a sender that can text its country.");
  const BUSY = later("Twilio received too many requests at once; this may be temporary.");
  const MAY_BE_COUNTRY = [ 21606, 21659 ];
  const REFUSED = {
   ...each(INACTIVE, 10001, 20005, 20403),
   ...each(BUSY, 14107, 20429),
   ...each(KEY, 20006, 70051),
   ...each(SENDER, 21210, 21212, 21264, 21401, 21407, 21601, 21603, 21616, 21660, 21661),
   ...each(SENDER_OR_COUNTRY, ...MAY_BE_COUNTRY),
   ...each(REGION, 21662, 21663, 21668),
   ...each(NO_NUMBER, 21211, 21217),
   ...each(NOT_MOBILE, 21614, 21635),
   ...each(NO_PATH, 21612, 21657),
   ...each(NO_SERVICE, 21701, 21705),
   ...each(SERVICE, 21704, 21708, 21709, 21711),
   ...each(UPGRADE, 572002, 572003, 572004, 572005, 572006),
   10002: owner("A trial account cannot do this: upgrade it in the Twilio console under Billing."),
   20003: CREDENTIALS,
   20008: owner("These are the test credentials, which send nothing: copy the live ones from the Twilio console into `twilio-account-sid` and `twilio-auth-token`."),
   20010: owner("Twilio turned this off for the account: contact Twilio support."),
   20404: owner("Check `twilio-account-sid` and `sms-from`: Twilio knows no such account or Messaging Service."),
   21214: recipient("Correct this number in `sms-to`: it cannot be reached."),
   21265: recipient("Correct this number in `sms-to`: short codes cannot get texts."),
   21266: recipient("Remove this number from `sms-to`: it is the sender."),
   21267: owner("A trial account cannot send from a name: use its number in `sms-from`, or upgrade the account."),
   21268: recipient("Correct this number in `sms-to`: it is a premium number, which cannot get texts."),
   21408: recipient("Allow the country of this number in the Twilio console under Messaging, Settings, Geo permissions."),
   21607: owner("A trial account can only send from its trial number: use that in `sms-from`, or upgrade the account."),
   21608: recipient("A Twilio trial account only reaches verified numbers: verify this number in the Twilio console, or upgrade the account."),
   21610: recipient("This person replied STOP: they can reply START to the sender to get texts again."),
   21611: later("The sender's queue at Twilio is full; this may be temporary."),
   21617: recipient("The text was longer than Twilio accepts."),
   21618: recipient("Twilio does not accept this text: shorten it, or change its words."),
   21702: later("The Messaging Service cannot send right now; this may be temporary."),
   21703: recipient("No sender of the Messaging Service can reach that number: add one that can text its country to the sender pool."),
   21730: later("Twilio is under maintenance; this may be temporary."),
   21910: owner("Check `sms-from`: it must be an SMS sender, not one for another channel such as WhatsApp."),
   63038: later("The Twilio account has reached its message limit for now; this may be temporary.")
  };
  const LOST = {
   30001: later("Too many texts were sent at once: use fewer recipients, or a sender with more throughput.", "Twilio's queue was full"),
   30002: owner("The Twilio account was suspended: check its status in the Twilio console.", "The account is suspended"),
   30003: recipient("The phone was off or out of reach; if this persists, check the number.", "The phone could not be reached"),
   30004: recipient("The phone or its carrier blocks this sender: reply START to it, or ask the carrier.", "The text was blocked"),
   30005: recipient("Correct this number in `sms-to`: it does not exist or is not in use.", "The number is unknown"),
   30006: recipient("Use a mobile number in `sms-to`: this is a landline, or its carrier does not accept texts.", "The number cannot get texts"),
   30007: recipient("The carrier treated the text as spam: register the sender, or use another one.", "The carrier filtered the text"),
   30008: later("The carrier gave no reason; if this persists, use another sender.", "The carrier did not deliver the text"),
   30032: owner("This toll-free sender is not verified for US texts: verify it in the Twilio console under Regulatory Compliance, Toll-free verifications.", "The toll-free number is not verified"),
   30033: owner("This sender's registration for US texts is suspended: see why in the Twilio console under Messaging, Regulatory Compliance.", "The sender's registration is suspended"),
   30034: owner("This sender is not registered for US texts (A2P 10DLC): register it in the Twilio console under Messaging, Regulatory Compliance.", "The sender is not registered"),
   30044: owner("A trial account can only send short texts: upgrade it in the Twilio console under Billing.", "The text is too long for a trial account")
  };
  function twilioCode(code) {
   return code === void 0 ? void 0 : REFUSED[code] ?? LOST[code];
  }
 }),
 6197: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   WE: () => explain,
   tu: () => wordsFor
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2968);
  var _error_codes_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1675);
  function explain(error) {
   const {status: status, code: code, message: message} = error ?? {};
   if (typeof status !== "number") return {
    words: `no usable answer from Twilio (${(0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error)})`
   };
   const known = wordsFor(code ?? CODES[status], `HTTP ${status}`, message);
   return {
    ...known,
    concerns: known.concerns ?? concernOf(status),
    status: status
   };
  }
  const CODES = {
   401: 20003,
   429: 20429
  };
  const UNSAID = /^\[HTTP \d+\] Failed to execute request/;
  function wordsFor(code, unnamed, message) {
   const number = Number.isInteger(code) && Number(code) < 1e6 ? Number(code) : void 0;
   const known = (0, _error_codes_js__WEBPACK_IMPORTED_MODULE_2__.Q)(number);
   if (known) {
    const {meaning: meaning, advice: advice, concerns: concerns} = known;
    const lead = meaning ? `${number} ${meaning}` : `Error ${number}`;
    return {
     words: `${lead}. ${advice}`,
     concerns: concerns,
     code: number
    };
   }
   const said = typeof message === "string" ? (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.hD)(message).replace(UNSAID, "").replace(/[.\s]+$/, "") : "";
   const link = `https://www.twilio.com/docs/api/errors${number === void 0 ? "" : `/${number}`}`;
   return {
    words: `${number ?? unnamed} ${said || "Twilio gave no reason"}. See ${link}`
   };
  }
  const OWNERS = [ 401, 403, 407 ];
  const PASSING = [ 408, 409, 425, 429 ];
  function concernOf(status) {
   if (OWNERS.includes(status)) return "owner";
   if (PASSING.includes(status)) return "later";
   return status >= 400 && status < 500 ? "unknown" : void 0;
  }
 }),
 1701: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   T1: () => call,
   c3: () => refusalIn,
   hi: () => bodyAs,
   lM: () => NO_HARM,
   ul: () => REQUEST_LIMIT
  });
  var valibot__WEBPACK_IMPORTED_MODULE_4__ = __nccwpck_require__(7934);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2968);
  var _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(7021);
  var _http_retry_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(9032);
  const REQUEST_LIMIT = 18e3;
  const SHORTEST_PAUSE = 1e3;
  const NO_HARM = "Nobody is marked offline; the next check catches up.";
  const complaint = valibot__WEBPACK_IMPORTED_MODULE_4__.Ikc({
   message: valibot__WEBPACK_IMPORTED_MODULE_4__.YjP()
  });
  class Unavailable extends _errors_js__WEBPACK_IMPORTED_MODULE_0__._ {
   pause;
   constructor(why, pause) {
    super(`Twitch is unavailable right now: ${why}. ${NO_HARM}`);
    this.pause = pause;
   }
  }
  function call(url, question, usage, clock) {
   const pauseFor = ({error: error}) => error instanceof Unavailable ? error.pause : void 0;
   return (0, _http_retry_js__WEBPACK_IMPORTED_MODULE_3__.bD)(() => callOnce(url, question, usage, clock), {
    isRetryable: attempt => attempt.error instanceof Unavailable && (pauseFor(attempt) ?? 0) < REQUEST_LIMIT,
    pauses: _http_retry_js__WEBPACK_IMPORTED_MODULE_3__.z3,
    pauseFor: pauseFor,
    signal: question.signal
   });
  }
  async function callOnce(url, question, usage, clock) {
   const {status: status, headers: headers, body: body} = await (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__.cv)(url, question).then(answer => ({
    ...answer,
    body: (0, _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__.o_)(answer.content)
   })).catch(error => {
    const why = error instanceof _http_exchange_js__WEBPACK_IMPORTED_MODULE_2__.W_ ? error.message : `no connection (${(0, 
    _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error)})`;
    throw new Unavailable(why);
   });
   const limit = Number(headers["ratelimit-limit"]);
   if (limit > 0) usage.pointsPerMinute = limit;
   const left = headers["ratelimit-remaining"];
   if (left !== void 0) usage.pointsLeft = Number(left);
   if (status === 429) usage.refusals += 1;
   if (body !== void 0 && !(0, _http_retry_js__WEBPACK_IMPORTED_MODULE_3__.ey)({
    status: status
   })) return {
    status: status,
    body: body
   };
   const what = body === void 0 ? " with something that is not JSON" : "";
   throw new Unavailable(`it answered ${status}${what}`, status === 429 ? untilReset(headers, clock) : void 0);
  }
  function untilReset(headers, clock) {
   const reset = Number(headers["ratelimit-reset"]);
   return Math.max(reset > 0 ? reset * 1e3 - clock.now() : 0, SHORTEST_PAUSE);
  }
  function refusalIn({status: status, body: body}) {
   const said = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(complaint, body);
   return said.success ? `${status} ${(0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.hD)(said.output.message)}` : `${status}`;
  }
  function bodyAs(schema, {status: status, body: body}) {
   const result = valibot__WEBPACK_IMPORTED_MODULE_4__.xLC(schema, body);
   if (status === 200 && result.success) return result.output;
   const why = result.success ? "it should be 200" : `${valibot__WEBPACK_IMPORTED_MODULE_4__.BuJ(result.issues[0]) ?? "the answer"} is invalid`;
   throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._(`Twitch's answer (${status}) can't be read: ${(0, 
   _clean_js__WEBPACK_IMPORTED_MODULE_1__.hD)(why)}. ${NO_HARM}`);
  }
 }),
 5477: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   F: () => helix,
   p: () => Refused400
  });
  var valibot__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7934);
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9473);
  var _clean_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(2968);
  var _call_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(1701);
  const REFUSALS = [ 400, 401, 403 ];
  const token = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   access_token: valibot__WEBPACK_IMPORTED_MODULE_3__.FsL(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_3__.yGV(/^[!-~]+$/))
  });
  const pageOfAny = valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
   data: valibot__WEBPACK_IMPORTED_MODULE_3__.YOg(valibot__WEBPACK_IMPORTED_MODULE_3__.L5J()),
   pagination: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.Ikc({
    cursor: valibot__WEBPACK_IMPORTED_MODULE_3__.cl6(valibot__WEBPACK_IMPORTED_MODULE_3__.YjP())
   }))
  });
  function helix(clientId, clientSecret, clock) {
   const usage = {
    streamCalls: 0,
    refusals: 0
   };
   let authorization;
   const authorize = async signal => {
    const form = {
     client_id: clientId,
     client_secret: clientSecret,
     grant_type: "client_credentials"
    };
    const answer = await (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.T1)("https://id.twitch.tv/oauth2/token", {
     method: "POST",
     headers: {
      "Content-Type": "application/x-www-form-urlencoded"
     },
     body: `${new URLSearchParams(form)}`,
     signal: signal
    }, usage, clock);
    if (REFUSALS.includes(answer.status)) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._(`Twitch refused the credentials: ${(0, 
    _call_js__WEBPACK_IMPORTED_MODULE_2__.c3)(answer)}. Check \`twitch-client-id\` and \`twitch-client-secret\`: both are on the application's page at https://dev.twitch.tv/console/apps.`, {
     actionRequired: true
    });
    const {access_token: value} = (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.hi)(token, answer);
    (0, _clean_js__WEBPACK_IMPORTED_MODULE_1__.jD)([ {
     kind: "secret",
     value: value,
     shown: "***"
    } ]);
    return `Bearer ${value}`;
   };
   const forget = used => {
    if (authorization === used) authorization = void 0;
   };
   const ask = async (url, signal) => {
    authorization ??= authorize(signal);
    const used = authorization;
    used.catch(() => forget(used));
    const answer = await (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.T1)(url, {
     headers: {
      "Client-Id": clientId,
      Authorization: await used
     },
     signal: signal
    }, usage, clock);
    if (answer.status === 401) forget(used);
    return answer;
   };
   return {
    usage: usage,
    get: async (resource, parameters) => {
     if (resource === "streams") usage.streamCalls += 1;
     const deadline = AbortSignal.timeout(_call_js__WEBPACK_IMPORTED_MODULE_2__.ul);
     const url = `https://api.twitch.tv/helix/${resource}?${queryOf(parameters)}`;
     let answer = await ask(url, deadline);
     if (answer.status === 401) answer = await ask(url, deadline);
     if (answer.status === 400) throw new Refused400(`Twitch refused a request: ${(0, 
     _call_js__WEBPACK_IMPORTED_MODULE_2__.c3)(answer)}.`);
     if (answer.status === 401 || answer.status === 403) throw new _errors_js__WEBPACK_IMPORTED_MODULE_0__._(`Twitch rejects the token it has just issued: ${(0, 
     _call_js__WEBPACK_IMPORTED_MODULE_2__.c3)(answer)}. Check \`twitch-client-id\`, and that the application at https://dev.twitch.tv/console/apps still exists.`, {
      actionRequired: true
     });
     const {data: data, pagination: pagination} = (0, _call_js__WEBPACK_IMPORTED_MODULE_2__.hi)(pageOfAny, answer);
     return {
      data: data,
      cursor: pagination?.cursor || void 0
     };
    }
   };
  }
  function queryOf(parameters) {
   return parameters.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join("&");
  }
  class Refused400 extends _errors_js__WEBPACK_IMPORTED_MODULE_0__._ {}
 }),
 8629: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   n: () => start
  });
  // EXTERNAL MODULE: ./build/adapters/cache/seal.js
    var seal = __nccwpck_require__(2707);
  // EXTERNAL MODULE: ./build/adapters/http/route.js + 1 modules
    var route = __nccwpck_require__(7958);
  // EXTERNAL MODULE: ./build/adapters/process.js
    var adapters_process = __nccwpck_require__(7288);
  // EXTERNAL MODULE: external "node:crypto"
    var external_node_crypto_ = __nccwpck_require__(7598);
  // EXTERNAL MODULE: ./build/domain/broadcast.js
    var domain_broadcast = __nccwpck_require__(8254);
  // CONCATENATED MODULE: ./build/adapters/identity.js
  function identityOf({kind: own, streamer: streamer, stream: stream}, recipient, kind = own) {
   const streamId = stream.ids[0] ?? stream.startedAt ?? stream.announcedAt;
   const edit = kind === "title" || kind === "category" ? (0, domain_broadcast.fC)(stream, kind) : "";
   const about = [ streamer.id, streamId, kind, edit, recipient.key ].join(" ");
   return (0, external_node_crypto_.createHash)("sha256").update(about).digest("hex").slice(0, 32);
  }
  // EXTERNAL MODULE: ./build/adapters/smtp/outcome.js
    var outcome = __nccwpck_require__(4678);
  // CONCATENATED MODULE: ./build/adapters/smtp/channel.js
  const AUTOMATIC = {
   "Auto-Submitted": "auto-generated"
  };
  function channel_email(settings, language) {
   const {server: server, from: from, recipients: recipients} = settings;
   const words = async (notification, at) => (await __nccwpck_require__.e(317).then(__nccwpck_require__.bind(__nccwpck_require__, 3317))).emailText(notification, at, language);
   const [, domain = ""] = from.address.split("@");
   const hand = async (recipient, at, mail) => {
    const {handOver: handOver} = await Promise.all([ __nccwpck_require__.e(416), __nccwpck_require__.e(743) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 2743));
    const handed = await handOver(server, {
     ...mail,
     from: from,
     to: recipient.address,
     date: new Date(at)
    });
    return handed.isTaken ? {
     kind: "accepted"
    } : (0, outcome.s)(handed, server);
   };
   return {
    name: "email",
    service: {
     name: "email",
     shown: "The mail server"
    },
    recipients: recipients,
    text: async (notification, at) => {
     const {subject: subject, text: text} = await words(notification, at);
     return `${subject}\n\n${text}`;
    },
    send: async (recipient, notification, at) => {
     const id = kind => `<${identityOf(notification, recipient, kind)}@${domain}>`;
     return hand(recipient, at, {
      ...await words(notification, at),
      messageId: id(notification.kind),
      ...notification.kind !== "live" && {
       inReplyTo: id("live")
      },
      headers: {
       ...AUTOMATIC,
       "List-Id": `<${notification.streamer.login}.twitch-sms.${domain}>`
      }
     });
    },
    sendTest: (recipient, text, at) => hand(recipient, at, {
     subject: text,
     text: text,
     html: `<p>${text}</p>`,
     messageId: `<test-${recipient.key}-${at}@${domain}>`,
     headers: AUTOMATIC
    })
   };
  }
  // EXTERNAL MODULE: ./build/domain/notification.js
    var notification = __nccwpck_require__(7514);
  // EXTERNAL MODULE: ./build/errors.js
    var errors = __nccwpck_require__(9473);
  // EXTERNAL MODULE: ./build/adapters/twilio/error-codes.js
    var error_codes = __nccwpck_require__(1675);
  // EXTERNAL MODULE: ./build/adapters/twilio/explain.js
    var explain = __nccwpck_require__(6197);
  // EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
    var dist = __nccwpck_require__(7934);
  // EXTERNAL MODULE: ./build/adapters/http/exchange.js
    var exchange = __nccwpck_require__(7021);
  // EXTERNAL MODULE: ./build/adapters/twilio/client.js
    var client = __nccwpck_require__(5555);
  // CONCATENATED MODULE: ./build/adapters/twilio/message-history.js
  const LIMIT = 3e4;
  const PAGE = 150;
  const MOST_PAGES = 50;
  const time = dist.NpB(dist.cl6(dist.FsL(dist.YjP(), dist.pdi(Date.parse), dist.aig())), void 0);
  const page = dist.Ikc({
   messages: dist.YOg(dist.Ikc({
    body: dist.cl6(dist.YjP()),
    direction: dist.cl6(dist.YjP()),
    date_created: time,
    date_sent: time
   })),
   next_page_uri: dist.cl6(dist.YjP())
  });
  async function listTexts(account, to, since) {
   const query = new URLSearchParams({
    To: to,
    PageSize: String(PAGE)
   });
   const deadline = AbortSignal.timeout(LIMIT);
   const found = [];
   let next = `/${client.r2}/Accounts/${account.accountSid}/Messages.json?${query}`;
   for (let read = 0; next !== void 0 && read < MOST_PAGES; read++) {
    const answer = dist.qgA(page, await readPage(account, next, deadline));
    const {messages: messages, next_page_uri: next_page_uri} = answer;
    found.push(...messages.map(({body: body, direction: direction, date_created: date_created}) => ({
     body: body ?? "",
     isInbound: direction === "inbound",
     createdAt: date_created ?? void 0
    })));
    const times = messages.map(({date_created: date_created, date_sent: date_sent}) => Math.max(date_created ?? since, date_sent ?? since));
    const isNeeded = times.some(at => at >= since) || isOldestFirst(times);
    next = isNeeded && next_page_uri ? pathOf(next_page_uri) : void 0;
   }
   return found;
  }
  function isOldestFirst(times) {
   return (times[0] ?? 0) < (times.at(-1) ?? 0);
  }
  function pathOf(uri) {
   const {origin: origin, pathname: pathname, search: search} = new URL(uri, client.ZF);
   if (origin !== client.ZF) throw new client.hb;
   return pathname + search;
  }
  async function readPage(account, path, signal) {
   const {status: status, content: content} = await (0, client.AD)(account, `${client.ZF}${path}`, {
    signal: signal
   });
   const body = parsed(content);
   if (status === 200) return body;
   const {code: code, message: message} = body ?? {};
   throw Object.assign(new Error("Twilio refused"), {
    status: status,
    code: code,
    message: message
   });
  }
  function parsed(content) {
   try {
    return JSON.parse((0, exchange.s$)(content));
   } catch {
    return;
   }
  }
  // CONCATENATED MODULE: ./build/adapters/twilio/channel.js
  const VALID = {
   live: 1800,
   offline: 14400,
   title: 1800,
   category: 1800
  };
  function channel_sms({account: account, from: from, recipients: recipients, dailyLimit: dailyLimit}, texts) {
   let connected;
   const messages = () => {
    connected ??= Promise.all([ __nccwpck_require__.e(89), __nccwpck_require__.e(472) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 6472)).then(twilio => twilio.messages(account));
    return connected;
   };
   const text = async (notification, at) => (await Promise.all([ __nccwpck_require__.e(879), __nccwpck_require__.e(118) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 8118))).smsText(notification, at, texts);
   const create = async (recipient, body, validSeconds) => {
    const twilio = await messages();
    try {
     return {
      kind: "accepted",
      id: await twilio.create(recipient.address, from, body, validSeconds)
     };
    } catch (error) {
     return outcomeOf(error, from);
    }
   };
   return {
    name: "sms",
    service: {
     name: "twilio",
     shown: "Twilio"
    },
    recipients: recipients,
    dailyLimit: {
     messages: dailyLimit,
     input: "max-sms-per-day"
    },
    text: text,
    history: async (recipient, since) => {
     try {
      const listed = await listTexts(account, recipient.address, since);
      return listed.flatMap(toPastText).reverse().sort((a, b) => a.at - b.at);
     } catch (error) {
      const {words: words, concerns: concerns} = (0, explain.WE)(error);
      throw new errors._(`Twilio's message history can't be read: ${words}`, {
       actionRequired: concerns === "owner"
      });
     }
    },
    send: async (recipient, notification, at) => {
     const body = await text(notification, at);
     return create(recipient, body, VALID[notification.kind]);
    },
    sendTest: (recipient, body) => create(recipient, body, VALID.live),
    deliveryStatus: async id => {
     try {
      return fateOf(await (await messages()).find(id));
     } catch (error) {
      throw new errors._(`Twilio can't say whether a text arrived: ${(0, explain.WE)(error).words}`);
     }
    }
   };
  }
  function toPastText({body: body, isInbound: isInbound, createdAt: createdAt}) {
   const said = isInbound ? void 0 : (0, notification.zy)(body);
   return said && createdAt !== void 0 ? [ {
    ...said,
    at: createdAt
   } ] : [];
  }
  function fateOf({status: status, errorCode: errorCode, errorMessage: errorMessage}) {
   if (status === "delivered" || status === "read") return {
    kind: "delivered"
   };
   if (status === "sent") return {
    kind: "sent"
   };
   if (status !== "undelivered" && status !== "failed") return {
    kind: "under way"
   };
   const {words: words, concerns: concerns} = (0, explain.tu)(errorCode, `the text is ${status}`, errorMessage);
   return {
    kind: "lost",
    why: words,
    actionRequired: concerns === "owner"
   };
  }
  function outcomeOf(error, from) {
   const {words: why, concerns: concerns, status: status, code: code} = (0, explain.WE)(error);
   if (code !== void 0 && error_codes.n.includes(code) && isShortCode(from)) return {
    kind: "unexplained",
    why: why
   };
   if (concerns === "recipient") return {
    kind: "refused",
    why: why
   };
   if (concerns === "owner") return {
    kind: "blocked",
    why: why
   };
   if (concerns === "unknown") return {
    kind: "unexplained",
    why: why
   };
   return concerns === "later" && Number(status) < 500 ? {
    kind: "postponed",
    why: why
   } : {
    kind: "unsure",
    why: why
   };
  }
  function isShortCode(from) {
   return /^\d+$/.test(from);
  }
  // EXTERNAL MODULE: ./build/adapters/twitch/call.js
    var call = __nccwpck_require__(1701);
  // EXTERNAL MODULE: ./build/domain/time.js
    var domain_time = __nccwpck_require__(7368);
  // CONCATENATED MODULE: ./build/adapters/twitch/entries.js
  const LONGEST = 300;
  const FIRST_STREAM = Date.parse("2011-06-06");
  const id = dist.FsL(dist.YjP(), dist.yGV(/^\d{1,20}$/));
  const login = dist.FsL(dist.YjP(), dist.PXX(), dist.yGV(/^[a-z0-9_]{1,25}$/));
  const words = dist.FsL(dist.lqM(dist.mee(dist.YjP()), ""), dist.pdi(text => (text ?? "").slice(0, LONGEST).toWellFormed()));
  const entries_time = dist.FsL(dist.YjP(), dist.yhX(), dist.pdi(Date.parse), dist.aig(), dist.Wwf(FIRST_STREAM));
  const user = dist.Ikc({
   id: id,
   login: login,
   display_name: words
  });
  const stream = dist.Ikc({
   id: dist.FsL(dist.YjP(), dist.yGV(/^[\w-]{1,40}$/)),
   user_id: id,
   type: dist.KIO([ "live", "" ]),
   title: words,
   game_name: words,
   viewer_count: dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0)),
   started_at: entries_time
  });
  const video = dist.Ikc({
   id: id,
   stream_id: dist.FsL(dist.YjP(), dist.yGV(/^[\w-]{1,40}$/)),
   title: words,
   created_at: entries_time,
   duration: dist.FsL(dist.YjP(), dist.pdi(domain_time.$7), dist.aig())
  });
  const anyId = dist.KCZ([ id, dist.FsL(dist.aig(), dist.Y2b(), dist.Wwf(0), dist.pdi(String)) ]);
  function readUser(entry) {
   const read = dist.xLC(user, entry);
   if (!read.success) return oddityOf(read.issues[0]);
   const {id: id, login: login, display_name: display_name} = read.output;
   return {
    id: id,
    login: login,
    name: display_name || login
   };
  }
  function namesOf(entry) {
   return [ fieldOf(entry, "id", anyId), fieldOf(entry, "login", login) ].flatMap(name => name ?? []);
  }
  function readStream(entry, at) {
   const read = dist.xLC(stream, entry);
   if (!read.success) return oddityOf(read.issues[0]);
   const {id: id, user_id: user_id, type: type, title: title, game_name: game_name, viewer_count: viewer_count, started_at: started_at} = read.output;
   if (started_at > at + domain_time.j0) return {
    field: "started_at"
   };
   if (type === "") return "error";
   return {
    id: id,
    userId: user_id,
    title: title,
    category: game_name,
    viewers: viewer_count,
    startedAt: started_at
   };
  }
  function streamerOf(entry) {
   return fieldOf(entry, "user_id", anyId);
  }
  function readRecording(entry, at) {
   const read = dist.xLC(video, entry);
   if (!read.success) return oddityOf(read.issues[0]);
   const {id: id, stream_id: stream_id, title: title, created_at: created_at, duration: duration} = read.output;
   if (created_at > at + domain_time.j0) return {
    field: "created_at"
   };
   if (created_at + duration > at + domain_time.j0) return {
    field: "duration"
   };
   return {
    id: id,
    streamId: stream_id,
    title: title,
    startedAt: created_at,
    duration: duration
   };
  }
  function isOdd(read) {
   return typeof read === "object" && "field" in read;
  }
  function fieldOf(entry, name, schema) {
   const read = dist.xLC(dist.Ikc({
    [name]: schema
   }), entry);
   return read.success ? read.output[name] : void 0;
  }
  function oddityOf(issue) {
   return {
    field: dist.BuJ(issue) ?? "no object"
   };
  }
  // EXTERNAL MODULE: ./build/adapters/twitch/helix.js
    var helix = __nccwpck_require__(5477);
  // EXTERNAL MODULE: ./build/map-limit.js
    var map_limit = __nccwpck_require__(212);
  // CONCATENATED MODULE: ./build/adapters/twitch/users.js
  const BATCH = 100;
  const AT_A_TIME = 50;
  async function users(api, by, names) {
   const find = async batch => {
    try {
     const parameters = batch.map(name => [ by, name ]);
     return accounts((await api.get("users", parameters)).data, by, batch);
    } catch (error) {
     if (!(error instanceof helix.p)) throw error;
     if (batch.length === 1) return {
      found: [],
      unread: []
     };
     const middle = Math.ceil(batch.length / 2);
     return together([ await find(batch.slice(0, middle)), await find(batch.slice(middle)) ]);
    }
   };
   return together(await inBatches(names, find));
  }
  function accounts(entries, by, batch) {
   const found = [];
   const unread = new Set;
   let isAnybody = false;
   for (const entry of entries) {
    const account = readUser(entry);
    if (!isOdd(account)) {
     found.push(account);
     continue;
    }
    const names = namesOf(entry).filter(name => batch.includes(name));
    for (const name of names) unread.add(name);
    if (names.length === 0) isAnybody = true;
   }
   const known = new Set(found.map(account => account[by]));
   const missing = batch.filter(name => !known.has(name));
   return {
    found: found,
    unread: missing.filter(name => isAnybody || unread.has(name))
   };
  }
  function together(parts) {
   return {
    found: parts.flatMap(({found: found}) => found),
    unread: parts.flatMap(({unread: unread}) => unread)
   };
  }
  function inBatches(names, ask) {
   const count = Math.ceil(names.length / BATCH);
   const batches = Array.from({
    length: count
   }, (_, index) => names.slice(index * BATCH, (index + 1) * BATCH));
   return (0, map_limit.s)(batches, AT_A_TIME, ask);
  }
  // CONCATENATED MODULE: ./build/adapters/twitch/twitch.js
  const MOST_NAMED = 5;
  function twitch(clientId, clientSecret, clock) {
   const api = (0, helix.F)(clientId, clientSecret, clock);
   return {
    byLogin: logins => users(api, "login", logins),
    byId: ids => users(api, "id", ids),
    observe: ids => observe(api, ids, clock),
    recordings: userId => recordings(api, userId, clock),
    usage: () => ({
     ...api.usage
    })
   };
  }
  async function observe(api, ids, clock) {
   const at = clock.now();
   const parts = await inBatches(ids, batch => streams(api, batch, at));
   const errors = parts.flatMap(({error: error}) => error ?? []);
   const error = errors.find(({actionRequired: actionRequired}) => actionRequired) ?? errors[0] ?? oddities(parts);
   if (error && parts.every(({isAnswered: isAnswered}) => !isAnswered)) throw error;
   const live = new Map(parts.flatMap(({live: live}) => [ ...live ]));
   const unknown = new Set(parts.flatMap(({unknown: unknown}) => [ ...unknown ]));
   return error ? {
    at: at,
    live: live,
    unknown: unknown,
    error: error
   } : {
    at: at,
    live: live,
    unknown: unknown
   };
  }
  async function streams(api, batch, at) {
   const part = {
    live: new Map,
    unknown: new Set,
    odd: new Map,
    isAnswered: false
   };
   const unlisted = new Set(batch);
   const asked = [ ...batch.map(id => [ "user_id", id ]), [ "first", String(BATCH) ] ];
   let after;
   try {
    do {
     const {data: data, cursor: cursor} = await api.get("streams", after ? [ ...asked, [ "after", after ] ] : asked);
     part.isAnswered = true;
     const before = unlisted.size;
     for (const entry of data) take(entry, part, unlisted, at);
     after = unlisted.size < before ? cursor : void 0;
    } while (after && unlisted.size > 0);
   } catch (error) {
    if (!(error instanceof errors._)) throw error;
    part.error = error;
   }
   if (part.error || part.odd.has("")) for (const id of unlisted) part.unknown.add(id);
   for (const id of part.unknown) part.live.delete(id);
   return part;
  }
  function take(entry, part, unlisted, at) {
   const id = streamerOf(entry);
   const stream = readStream(entry, at);
   if (isOdd(stream)) part.odd.set(id ?? "", stream.field);
   if (id === void 0) return;
   unlisted.delete(id);
   if (typeof stream === "string" || isOdd(stream)) part.unknown.add(id); else part.live.set(id, stream);
  }
  function oddities(parts) {
   const odd = parts.flatMap(({odd: odd}) => [ ...odd ]);
   if (odd.length === 0) return;
   const named = odd.slice(0, MOST_NAMED).map(([id, field]) => `${id ? `user ${id}` : "an unknown user"} (${field})`);
   const more = odd.length > MOST_NAMED ? ` and ${odd.length - MOST_NAMED} more` : "";
   return new errors._(`Twitch's answer about ${named.join(", ")}${more} can't be read. ${call.lM}`);
  }
  async function recordings(api, userId, clock) {
   const {data: data} = await api.get("videos", [ [ "user_id", userId ], [ "type", "archive" ], [ "first", "20" ] ]);
   return data.flatMap(entry => {
    const recording = readRecording(entry, clock.now());
    return isOdd(recording) ? [] : [ recording ];
   });
  }
  // EXTERNAL MODULE: ./build/adapters/clean.js
    var clean = __nccwpck_require__(2968);
  // EXTERNAL MODULE: ./build/adapters/http/retry.js
    var retry = __nccwpck_require__(9032);
  // CONCATENATED MODULE: ./build/adapters/webhook/channel.js
  const channel_LIMIT = 1e4;
  const LONGEST_PAUSE = 5e3;
  function webhooks({recipients: recipients, secret: secret}, texts) {
   return recipients.map(recipient => webhook(recipient, secret, texts));
  }
  function webhook(recipient, secret, texts) {
   let notBefore = 0;
   const words = () => Promise.all([ __nccwpck_require__.e(879), __nccwpck_require__.e(804) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 7804));
   const post = async (body, id, at) => {
    if (at < notBefore) return {
     kind: "postponed",
     why: `${recipient.shown} asked to wait. This may be temporary.`,
     isDown: true
    };
    const content = JSON.stringify(body);
    const headers = {
     "Content-Type": "application/json",
     "Idempotency-Key": id,
     ...signature(content, secret)
    };
    const signal = AbortSignal.timeout(channel_LIMIT);
    try {
     const answer = await (0, retry.bD)(() => (0, exchange.cv)(recipient.address, {
      method: "POST",
      headers: headers,
      body: content
     }), {
      isRetryable: ({answer: answer}) => answer?.status === 429 && (pauseOf(answer, at) ?? 0) <= LONGEST_PAUSE,
      pauses: [ 1e3, 2e3 ],
      pauseFor: ({answer: answer}) => answer && pauseOf(answer, at),
      signal: signal
     });
     notBefore = at + (pauseOf(answer, at) ?? 0);
     return channel_outcomeOf(answer, recipient.shown);
    } catch (error) {
     return withoutAnswer(error, recipient.shown);
    }
   };
   return {
    name: "webhook",
    service: {
     name: recipient.shown,
     shown: `The service behind ${recipient.shown}`
    },
    recipients: [ recipient ],
    text: async (notification, at) => (await words()).webhookText(notification, at, texts),
    send: async (_recipient, notification, at) => {
     const body = (await words()).webhookBody(notification, at, texts);
     return post(body, identityOf(notification, recipient), at);
    },
    sendTest: async (_recipient, text, at) => {
     const body = {
      kind: "test",
      ...(await words()).chatFields(text)
     };
     return post(body, `test-${recipient.key}-${at}`, at);
    }
   };
  }
  function signature(content, secret) {
   if (secret === "") return {};
   return {
    "X-Hub-Signature-256": `sha256=${(0, external_node_crypto_.createHmac)("sha256", secret).update(content).digest("hex")}`
   };
  }
  function pauseOf({status: status, headers: headers}, at) {
   const written = headers["retry-after"];
   if (written === void 0 || status !== 429 && status < 500) return;
   const seconds = Number(written);
   const pause = Number.isNaN(seconds) ? Date.parse(written) - at : seconds * 1e3;
   return pause >= 0 ? Math.min(pause, 36e5) : void 0;
  }
  function channel_outcomeOf({status: status, content: content}, shown) {
   if (status >= 200 && status < 300) return {
    kind: "accepted"
   };
   const said = wordsIn(content.toString());
   const answered = `${shown} answered ${status}${said && `: ${said.replace(/[.\s]+$/, "")}`}.`;
   const isLater = status >= 500 || [ 408, 425, 429 ].includes(status);
   if (isLater) return {
    kind: "postponed",
    why: `${answered} This may be temporary.`,
    isDown: true
   };
   return {
    kind: "blocked",
    why: `${answered} ${adviceFor(status)}`
   };
  }
  function wordsIn(content) {
   return /^\s*</.test(content) ? "" : (0, clean.hD)(content);
  }
  function adviceFor(status) {
   if (status >= 300 && status < 400) return "It redirects: write the final URL in `webhook-url`.";
   if (status === 401 || status === 403) return "It refuses this URL: make a new one, and set it in `webhook-url`.";
   if (status === 404 || status === 410) return "It is gone: make a new one, and set it in `webhook-url`.";
   return "Check its URL in `webhook-url`, and whether it takes this JSON.";
  }
  function withoutAnswer(error, shown) {
   const problem = (0, errors.Z)(error);
   if (/CERT|SIGNATURE|ISSUER|ERR_SSL/.test(problem)) {
    const why = `${shown} can't be reached securely (${problem}). Check its URL in \`webhook-url\`.`;
    return {
     kind: "blocked",
     why: why
    };
   }
   if (/ENOTFOUND/.test(problem)) return {
    kind: "blocked",
    why: `${shown} has no such host. Check its URL in \`webhook-url\`.`
   };
   if (/ECONNREFUSED|EHOSTUNREACH|ENETUNREACH|EAI_AGAIN|the proxy answered/.test(problem)) {
    const why = `${shown} can't be reached (${problem}). This may be temporary.`;
    return {
     kind: "postponed",
     why: why,
     isDown: true
    };
   }
   const why = `${shown} gave no answer (${problem}), so the message may or may not have arrived.`;
   return {
    kind: "unsure",
    why: why
   };
  }
  // EXTERNAL MODULE: ./build/messages/inputs.js
    var messages_inputs = __nccwpck_require__(4704);
  // EXTERNAL MODULE: ./build/messages/languages/languages.js + 2 modules
    var languages = __nccwpck_require__(6918);
  // EXTERNAL MODULE: ./build/messages/names.js + 1 modules
    var messages_names = __nccwpck_require__(8409);
  // EXTERNAL MODULE: ./build/domain/redact.js
    var redact = __nccwpck_require__(4820);
  // CONCATENATED MODULE: ./build/config/pasted.js
  const INVISIBLE = /[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\uFFF9-\uFFFC]--[\t\n\v\f\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]]/gv;
  const STRAY_JOINER = /(?<!\P{ASCII})[\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]+(?!\u20E3)|\p{Join_Control}+(?!\P{ASCII})/gv;
  const QUOTED = /^["'`\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb\u2039\u203a\u2033\u2032]([^"'`\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb\u2039\u203a\u2033\u2032]*)["'`\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb\u2039\u203a\u2033\u2032]$/s;
  function visible(written) {
   return written.replace(/\r\n?|[\u0085\u2028\u2029]/g, "\n").replace(INVISIBLE, "").replace(STRAY_JOINER, "").replace(/[^\S\n\t]/g, " ").trim();
  }
  function withoutWrapping(getInput) {
   return name => {
    const written = visible(getInput(name));
    return name.endsWith("-text") ? written : unquoted(withoutName(name, written));
   };
  }
  function withoutName(name, written) {
   const label = new RegExp(String.raw`^(?:export\s+|set\s+|\$env:)?${name.replaceAll("-", "[-_ ]")}\s*[=:]\s*(?:[|>][-+]?\n)?`, "i");
   const value = written.replace(label, "");
   return name === "streamers" && (value === "" || isMapping(value)) ? written : value;
  }
  function unquoted(written) {
   return QUOTED.exec(written)?.[1]?.trim() ?? written;
  }
  function isMapping(streamers) {
   return /:(\s|$)|^\{/.test(withoutComments(streamers));
  }
  function withoutComments(written) {
   return written.replace(/(?<=^|\s)#(?!\w+\s*$).*$/gm, "").trim();
  }
  function list(written) {
   return withoutBullets(written).split(/[\s,;\u3001\u060c]+/).map(unquoted).filter(entry => entry !== "");
  }
  function withoutBullets(written) {
   return withoutComments(written.normalize("NFKC")).replace(/^\s*(?:[-*\u2022\xb7\u2013\u2014\u2023\u25aa\u25e6]|\d{1,3}[.)])\s+/gm, "").replace(/^\[([^[\]]*)\]$/s, "$1");
  }
  const FEWEST_DIGITS = 7;
  const COMPLETE_DIGITS = 10;
  function phoneList(written) {
   return withoutBullets(written).split(/[,;\u3001\u060c\r\n]|\s+(?=["'(]*\+)/).flatMap(apart).map(unquoted).filter(entry => entry !== "");
  }
  function apart(entry) {
   const words = entry.trim().split(/\s+/);
   const digits = words.map(word => word.replace(/\D/g, "").length);
   const isOne = !/\p{L}/u.test(entry) && (digits[0] ?? 0) < COMPLETE_DIGITS && (/^\s*\(?\+/.test(entry) ? digits.length > 1 : digits.some(count => count < FEWEST_DIGITS));
   return isOne ? [ words.join(" ") ] : words;
  }
  const TRUNK_ZERO = /^\+(2[07]|3[1-3]|353|380|4[01346]|49|6[0134]|8[1246]|9[01248]|972)0/;
  function plainNumber(written) {
   return written.normalize("NFKC").replace(/\(0\)|[\p{Pd}\u2212\s.()/]/gu, "").replace(TRUNK_ZERO, "+$1");
  }
  function missingPlusHint(number) {
   if (/^00\d{7}/.test(number)) return " (+ instead of 00)";
   const isWhole = /^[1-9]\d{8,14}$/.test(number);
   return isWhole ? " (in a workflow, put it in quotes, '+15550002222', or the + is lost)" : "";
  }
  // CONCATENATED MODULE: ./build/config/secrets.js
  const PUBLIC = `https://www.twitch.tv/videos https://console.twilio.com https://github.com/actions smtps:// smtp:// twitch-sms live offline title category streamer webhooks false true ${messages_inputs.Qh.join(" ")}`;
  const SHORTEST_KEY = 8;
  const SURE_KEY = 16;
  const FINDERS = {
   nothing: () => [],
   public: () => [],
   value: (written, isPublic) => secretsOf(written.split(/\s+/).filter(word => !isPublic(word))),
   login: (url, isPublic) => {
    const {secrets: secrets, addresses: addresses} = smtpLogin(url);
    const hidden = [ ...url.split(/\s+/), ...secrets ].filter(secret => !isPublic(secret));
    return [ ...secretsOf(hidden), ...addressesOf(addresses) ];
   },
   urls: (written, isPublic) => {
    const urls = new Set([ ...written.split(/[\s,;]+/), ...list(written) ]);
    return secretsOf([ ...urls ].flatMap(url => [ url, ...keysIn(url).filter(key => !isPublic(key)) ]));
   },
   numbers: written => numbersOf(phoneList(written)),
   sender: written => numbersOf(numberIn(written)),
   addresses: written => {
    const words = written.normalize("NFKC").split(BETWEEN_ADDRESSES);
    return addressesOf(words.filter(word => word.includes("@")));
   },
   recipients: written => {
    const {numbers: numbers, addresses: addresses} = recipientsIn(written);
    return [ ...numbersOf(numbers), ...addressesOf(addresses) ];
   }
  };
  function findPrivate(getRaw) {
   const getInput = withoutWrapping(getRaw);
   const logins = loginsIn(getInput("streamers"));
   const isPublic = written => {
    const word = written.toLowerCase().replace(/[:=]$/, "");
    return PUBLIC.includes(word) || logins.includes(word);
   };
   const twilioLogins = [ [ getInput("twilio-account-sid"), getInput("twilio-auth-token") ], [ getInput("twilio-api-key-sid"), getInput("twilio-api-key-secret") ] ].filter(login => !login.includes(""));
   return [ ...messages_inputs.Qh.flatMap(name => FINDERS[messages_inputs.mc[name].masked](getInput(name), isPublic)), ...secretsOf(twilioLogins.map(login => (0, 
   redact.K3)(login.join(":")))) ];
  }
  function secretsOf(words) {
   return words.filter(word => word.length > 3).map(value => ({
    kind: "secret",
    value: value,
    shown: "***"
   }));
  }
  function numbersOf(words) {
   return words.filter(word => (0, redact.C3)(word).length >= FEWEST_DIGITS).flatMap(number => {
    const forms = [ number, plainNumber(number) ].flatMap(form => {
     const digits = form.replace(/\D/g, "");
     return [ form, `+${digits}`, digits ];
    });
    return [ ...new Set(forms) ].map(value => ({
     kind: "number",
     value: value,
     shown: (0, redact.ml)(number)
    }));
   });
  }
  function addressesOf(words) {
   return words.flatMap(address => {
    const forms = new Set([ address, address.toLowerCase() ]);
    return [ ...forms ].map(value => ({
     kind: "address",
     value: value,
     shown: (0, redact.Wr)(address)
    }));
   });
  }
  function numberIn(sender) {
   return /^MG/.test(sender) ? [] : [ sender.replace(/^[^+\d]*/, "") ].filter(rest => !/\p{L}/u.test(rest));
  }
  function loginsIn(streamers) {
   return streamers.toLowerCase().split(/[^a-z0-9_]+/);
  }
  const CURLY_QUOTES = /[\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb\u2039\u203a`]/g;
  const BETWEEN_ADDRESSES = /[\s,;<>"\u201c\u201d\u201e\u201f\u2018\u2019\u201a\u201b\xab\xbb\u2039\u203a]+/;
  const BEFORE_ADDRESS = [ /^/, /^[^@]*[:[\]{}]/, /^[^@]*[:'[\]{}]/ ];
  const NUMBER = /\+(?:[()./\p{Pd}\u2212]*\d|[^\S\r\n]+[\d(])[\d()./\p{Pd}\u2212]*(?:[^\S\r\n]+[\d()./\p{Pd}\u2212]+)*/gu;
  function recipientsIn(streamers) {
   const written = streamers.normalize("NFKC");
   const addresses = written.replace(CURLY_QUOTES, " ").match(/[^\s,;<>"]+@[^\s,;:<>"'[\]{}]+/g) ?? [];
   return {
    numbers: written.match(NUMBER) ?? [],
    addresses: addresses.flatMap(address => BEFORE_ADDRESS.map(yaml => address.replace(yaml, ""))).filter(address => /^[^@']/.test(address))
   };
  }
  function smtpLogin(url) {
   const [, login, user = "", password = ""] = /^\w+:\/\/(([^:]*):(.*))@/.exec(url) ?? [];
   if (!login) return {
    secrets: [],
    addresses: []
   };
   const [plainUser, plainPassword] = [ decoded(user) ?? user, decoded(password) ?? password ];
   const forms = [ ...(0, redact.xm)(user, password), ...(0, redact.xm)(plainUser, plainPassword) ];
   const users = [ user, plainUser ];
   return {
    secrets: [ login, ...forms.filter(form => !users.includes(form)) ],
    addresses: plainUser.includes("@") ? users : []
   };
  }
  function decoded(part) {
   try {
    return decodeURIComponent(part);
   } catch {
    return;
   }
  }
  function recipientKey(channel, address) {
   return (0, external_node_crypto_.createHash)("sha256").update(`${channel} ${address}`).digest("hex").slice(0, 16);
  }
  function keysIn(url) {
   const {href: href = "", pathname: pathname = "", search: search = ""} = URL.parse(url) ?? {};
   const parts = url.replace(/^\w+:\/\/[^/?#]*/, "").split(/[/?&=#]+/);
   const last = pathname.split("/").filter(Boolean).slice(-1);
   const keys = [ ...parts.filter(part => part.length >= SURE_KEY && !part.includes(".")), ...[ pathname, pathname + search, ...last ].filter(part => part.length >= SHORTEST_KEY) ];
   return [ href, ...keys.flatMap(key => [ key, decoded(key) ?? key ]) ].filter(Boolean);
  }
  // CONCATENATED MODULE: ./build/config/email.js
  const EMAIL_INPUTS = {
   turnedOnBy: [ "smtp-url", "email-from", "email-to" ],
   needs: "`smtp-url`, `email-from` and `email-to` for emails",
   to: "email-to",
   read: readEmail,
   readOwn: ({place: place, entries: entries}, reader) => readAddresses(entries, place, reader)
  };
  const ADDRESS = /^[A-Za-z0-9.!#$%&'*+/=?^_`{|}~-]{1,64}@(?:[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?\.)+[A-Za-z]{2,63}$/;
  const HOW = "Write smtps://user:password@host:465 or smtp://user:password@host:587";
  const ESCAPED = "in the user name and password, write @ as %40, : as %3A, / as %2F, # as %23, ? as %3F and % as %25";
  function readEmail(reader, isToOptional) {
   const server = readServer(reader);
   const from = readSender(reader);
   const to = reader.entries("email-to", "addresses", {
    isOptional: isToOptional,
    example: "someone@example.com"
   });
   return {
    server: server,
    from: from,
    recipients: readAddresses(to, "email-to", reader)
   };
  }
  function readServer(reader) {
   const written = reader.required("smtp-url", `${HOW}; ${ESCAPED}.`);
   const [scheme = ""] = /^smtps?(?=:\/\/)/i.exec(written) ?? [];
   const isEncrypted = scheme.toLowerCase() === "smtps";
   const url = URL.canParse(written) ? new URL(written) : void 0;
   const [user, password] = [ decoded(url?.username ?? ""), decoded(url?.password ?? "") ];
   const port = Number(url?.port || (isEncrypted ? 465 : 587));
   const wrong = (what, write = `${HOW}; ${ESCAPED}`) => reader.wrong("smtp-url", what, `${write}.`);
   if (written === "") return {
    host: "",
    port: port,
    isEncrypted: isEncrypted,
    user: "",
    password: ""
   };
   if (scheme === "") wrong("it does not begin with smtp:// or smtps://"); else if (!url || !/^[A-Za-z0-9.-]+$/.test(url.hostname)) wrong("it is not a URL with a host"); else if (!/^\/?$/.test(url.pathname + url.search + url.hash)) wrong("there is something after the host and port"); else if (!user || !password) wrong("its user name or password is missing, or unreadable"); else if (port === (isEncrypted ? 587 : 465)) wrong(`${scheme}:// does not go with port ${port}`, "Write smtps:// with port 465 or smtp:// with port 587");
   return {
    host: url?.hostname ?? "",
    port: port,
    isEncrypted: isEncrypted,
    user: user ?? "",
    password: password ?? ""
   };
  }
  function readSender(reader) {
   const write = "Write an address that this account may send from, such as watcher@example.com.";
   const written = reader.required("email-from", write);
   const [, quoted, bare, bracketed] = /^(?:"([^"]*)"|([^"<>]*))\s*<([^<>]*)>$/.exec(written) ?? [];
   const address = bracketed ?? written;
   if (written !== "" && !ADDRESS.test(address)) reader.wrong("email-from", `"${(0, 
   redact.Wr)(address)}" is not an email address`, "Write watcher@example.com or Name <watcher@example.com>.");
   return {
    name: (quoted ?? bare ?? "").trim(),
    address: address
   };
  }
  function readAddresses(addresses, place, reader) {
   for (const address of addresses.filter(each => !ADDRESS.test(each))) reader.wrong(place, `"${(0, 
   redact.Wr)(address)}" is not an email address`, "Write addresses only, without names: someone@example.com.");
   const distinct = new Map(addresses.map(address => [ address.toLowerCase(), address ]));
   return Array.from(distinct, ([lowerCase, address]) => ({
    address: address,
    key: recipientKey("email", lowerCase),
    shown: (0, redact.Wr)(address)
   }));
  }
  // CONCATENATED MODULE: ./build/config/sms.js
  const SMS_INPUTS = {
   turnedOnBy: [ "twilio-account-sid", "twilio-auth-token", "twilio-api-key-sid", "twilio-api-key-secret", "sms-from", "sms-to" ],
   needs: "`twilio-account-sid`, `twilio-auth-token`, `sms-from` and `sms-to` for texts",
   to: "sms-to",
   read: readSms,
   readOwn: ({place: place, entries: entries}, reader) => readNumbers(phoneList(entries.join(" ")), place, reader)
  };
  const SENDER = /^(\+[1-9]\d{6,14}|MG[0-9A-Za-z]{20,}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11})$/;
  function readSms(reader, isToOptional) {
   const account = readAccount(reader);
   const from = readFrom(reader);
   const to = reader.entries("sms-to", "numbers", {
    split: phoneList,
    isOptional: isToOptional,
    example: "+15550002222"
   });
   const dailyLimit = reader.wholeNumber("max-sms-per-day", 50, 1, 1e5);
   return {
    account: account,
    from: from,
    recipients: readNumbers(to, "sms-to", reader),
    dailyLimit: dailyLimit
   };
  }
  function readFrom(reader) {
   const written = reader.required("sms-from", "Write a number of your Twilio account, such as +15550001111.");
   const from = /^[\p{Nd}\p{Pd}\s().+/\u2212]+$/u.test(written) ? plainNumber(written) : written;
   if (written !== "" && !SENDER.test(from)) reader.wrong("sms-from", `"${(0, redact.Fw)(written)}" can't be a sender`, `Write a number with + and country code (+15550001111)${missingPlusHint(from)}, a short code, a name of up to 11 characters, or a Messaging Service SID (MG...).`);
   return from;
  }
  function readAccount(reader) {
   const accountSid = reader.required("twilio-account-sid", `Copy the Account SID from ${messages_inputs.XQ}.`);
   checkSid(reader, "twilio-account-sid", "AC", `Copy the Account SID from ${messages_inputs.XQ}.`);
   const keySid = reader.get("twilio-api-key-sid");
   const keySecret = reader.get("twilio-api-key-secret");
   if (keySid === "" && keySecret === "") {
    const token = reader.token("twilio-auth-token", `Copy it from ${messages_inputs.XQ}, or set an API key instead.`);
    return {
     accountSid: accountSid,
     username: accountSid,
     password: token
    };
   }
   reader.required("twilio-api-key-sid", "It goes with `twilio-api-key-secret`: set both or neither.");
   reader.token("twilio-api-key-secret", "It goes with `twilio-api-key-sid`: set both or neither.");
   checkSid(reader, "twilio-api-key-sid", "SK", `Copy the key's SID from ${messages_inputs.XQ}.`);
   return {
    accountSid: accountSid,
    username: keySid,
    password: keySecret
   };
  }
  function checkSid(reader, name, kind, write) {
   const sid = reader.get(name);
   if (sid === "" || new RegExp(`^${kind}[0-9A-Za-z]{32}$`).test(sid)) return;
   const what = sid.startsWith(kind) ? `it is not ${kind} followed by 32 digits or letters` : `it does not begin with ${kind}`;
   reader.wrong(name, what, write);
  }
  function readNumbers(entries, place, reader) {
   const addresses = entries.map(plainNumber);
   const wrong = entries.filter((_, index) => !/^\+[1-9]\d{6,14}$/.test(addresses[index] ?? ""));
   for (const [shown, entry] of new Map(wrong.map(entry => [ (0, redact.ml)(entry), entry ]))) reader.wrong(place, `"${shown}" is not a phone number in international format`, `Write it with + and country code: +15550002222${missingPlusHint(plainNumber(entry))}.`);
   const sender = plainNumber(reader.get("sms-from"));
   if (sender !== "" && addresses.includes(sender)) reader.wrong(place, `"${(0, redact.ml)(sender)}" is the sender in \`sms-from\``, "A number can't text itself: remove it here.");
   return [ ...new Set(addresses) ].map(address => ({
    address: address,
    key: recipientKey("sms", address),
    shown: (0, redact.ml)(address)
   }));
  }
  // CONCATENATED MODULE: ./build/config/webhook.js
  const WEBHOOK_INPUTS = {
   turnedOnBy: [ "webhook-url", "webhook-secret" ],
   needs: "`webhook-url` for a webhook",
   to: "webhook-url",
   read: readWebhooks
  };
  function readWebhooks(reader) {
   const urls = [ ...new Set(reader.entries("webhook-url", "URLs")) ];
   const recipients = urls.map((url, index) => {
    const shown = `webhook ${index + 1}`;
    if (!isAllowed(url)) reader.wrong("webhook-url", `URL ${index + 1} of ${urls.length} can't be used`, "Write it as https://host/path, without a user name and password, and a comma in it as %2C.");
    return {
     address: url,
     key: recipientKey("webhook", url),
     shown: shown
    };
   });
   return {
    recipients: recipients,
    secret: reader.get("webhook-secret")
   };
  }
  function isAllowed(url) {
   if (!URL.canParse(url)) return false;
   const {protocol: protocol, hostname: hostname, username: username, password: password} = new URL(url);
   const isLocal = protocol === "http:" && [ "localhost", "127.0.0.1", "[::1]" ].includes(hostname);
   return (protocol === "https:" || isLocal) && username + password === "";
  }
  // CONCATENATED MODULE: ./build/config/channels.js
  const CHANNELS = {
   sms: SMS_INPUTS,
   email: EMAIL_INPUTS,
   webhook: WEBHOOK_INPUTS
  };
  const channels = Object.entries(CHANNELS);
  const RECIPIENT_RULES = channels.flatMap(([, {to: to, readOwn: readOwn}]) => readOwn ? [ to ] : []);
  function readChannels(reader, streamers) {
   const on = channels.flatMap(([name, inputs]) => {
    const channel = readChannel(inputs, reader, streamers);
    return channel ? [ {
     name: name,
     ...channel
    } ] : [];
   });
   const audienceOf = login => on.flatMap(({recipientsOf: recipientsOf}) => recipientsOf(login)).map(({key: key}) => key);
   if (on.length === 0) reader.wrong((0, messages_names.K)(channels.map(([, {to: to}]) => to), "or"), "there is nobody to notify", `Set ${channels.map(([, {needs: needs}]) => needs).join(", or ")}, or several of these.`); else if (streamers.some(({recipients: recipients}) => recipients)) for (const {login: login, place: place} of streamers.filter(({login: login}) => audienceOf(login).length === 0)) reader.wrong(place, `there is nobody to notify about ${login}`, `Add ${(0, 
   messages_names.K)(RECIPIENT_RULES, "or")} to its rules, or set them for everyone.`);
   return {
    configs: Object.fromEntries(on.map(({name: name, config: config}) => [ name, config ])),
    audienceOf: audienceOf
   };
  }
  function readChannel({turnedOnBy: turnedOnBy, to: to, read: read, readOwn: readOwn}, reader, streamers) {
   const own = new Map(streamers.flatMap(({login: login, recipients: recipients}) => {
    const written = recipients?.get(to);
    return written && readOwn ? [ [ login, readOwn(written, reader) ] ] : [];
   }));
   const ofStreamers = [ ...own.values() ].flat();
   const isOn = ofStreamers.length > 0 || turnedOnBy.some(input => reader.get(input) !== "");
   if (!isOn) return;
   const isUnread = streamers.length === 0 && reader.get("streamers") !== "";
   const config = read(reader, isUnread || ofStreamers.length > 0);
   return {
    config: {
     ...config,
     recipients: distinct([ ...config.recipients, ...ofStreamers ])
    },
    recipientsOf: login => own.get(login) ?? config.recipients
   };
  }
  function distinct(recipients) {
   return [ ...new Map(recipients.map(recipient => [ recipient.key, recipient ])).values() ];
  }
  // EXTERNAL MODULE: ./build/messages/template.js
    var messages_template = __nccwpck_require__(879);
  // CONCATENATED MODULE: ./build/config/reader.js
  class InputMistakes extends Error {
   name="InputMistakes";
   mistakes;
   constructor(mistakes) {
    super(mistakes.map(({place: place, words: words}) => `${place}: ${words}`).join("\n"));
    this.mistakes = mistakes;
   }
  }
  class InputReader {
   get;
   warnings=[];
   #mistakes=[];
   constructor(getInput) {
    this.get = withoutWrapping(getInput);
   }
   plain(name) {
    return this.get(name).normalize("NFKC");
   }
   warn(name, words) {
    this.warnings.push(`\`${name}\`: ${words}`);
   }
   wrong(place, what, write) {
    this.#mistakes.push({
     place: place,
     words: `${(0, redact.Fw)(what)}. ${write}`
    });
   }
   required(name, write) {
    const value = this.get(name);
    if (value === "") this.wrong(name, "it is empty", write);
    return value;
   }
   entries(name, kind, {split: split = list, isOptional: isOptional = false, example: example = ""} = {}) {
    const write = `Write one or more ${kind}`;
    const written = isOptional ? this.get(name) : this.required(name, `${write}${example && `, such as ${example}`}.`);
    const entries = split(written);
    if (written !== "" && entries.length === 0) this.wrong(name, `it has no ${kind}`, `${write}.`);
    return entries;
   }
   token(name, write) {
    const value = this.required(name, write);
    if (/[\s"'\u201c\u201d`:<>\u2022*]|\w=\w/.test(value)) this.wrong(name, "it contains more than the value, or is something else", write); else if (/^[A-Z]{2}[0-9a-f]{32}$/.test(value)) this.wrong(name, `it begins with ${value.slice(0, 2)}, so it is a SID, not a secret`, write);
    return value;
   }
   template(template, place) {
    for (const unknown of new Set((0, messages_template.hX)(template))) {
     const valid = messages_template.je.map(placeholder => `{${placeholder}}`).join(", ");
     this.wrong(place, `"${unknown}" is not a placeholder`, `Write one of ${valid}.`);
    }
    return template;
   }
   duration(name, fallback, {least: least = "0", most: most = "24h"} = {}) {
    const written = this.plain(name) || fallback;
    const value = (0, domain_time.$7)(written);
    if (value === void 0) this.wrong(name, `"${written}" is not a duration`, "Write it like 90s, 5m, 1h30m or 0."); else if (value < inMilliseconds(least) || value > inMilliseconds(most)) {
     const atLeast = least === "0" ? "" : `at least ${least} and `;
     this.wrong(name, `"${written}" is out of range`, `Write ${atLeast}at most ${most}.`);
    }
    return value ?? 0;
   }
   wholeNumber(name, fallback, least, most) {
    const written = this.plain(name) || String(fallback);
    const value = Number(written);
    if (!/^\d{1,9}$/.test(written) || value < least || value > most) this.wrong(name, `"${written}" is not allowed`, `Write a whole number from ${least} to ${most}.`);
    return value;
   }
   oneOf(name, fallback, choices) {
    const [choice = fallback] = this.#chosen(name, this.plain(name) || fallback, choices);
    return choice;
   }
   someOf(name, fallback, choices) {
    const written = list(this.get(name) || fallback);
    if (written.length === 0) this.wrong(name, "it has no entries", `Write ${(0, messages_names.K)(choices, "or")}.`);
    return this.choices(name, written, choices);
   }
   choices(name, written, choices) {
    return [ ...new Set(written.flatMap(entry => this.#chosen(name, entry, choices))) ];
   }
   #chosen(name, written, choices) {
    const choice = choices.find(candidate => candidate === written.toLowerCase());
    if (!choice) this.wrong(name, `"${written}" is not an option`, `Write ${(0, messages_names.K)(choices, "or")}.`);
    return choice ? [ choice ] : [];
   }
   finish() {
    if (this.#mistakes.length > 0) throw new InputMistakes(this.#mistakes);
   }
  }
  function inMilliseconds(written) {
   return (0, domain_time.$7)(written) ?? 0;
  }
  // CONCATENATED MODULE: ./build/config/schedule.js
  function readSchedule(reader) {
   const timeZone = readTimeZone(reader);
   return {
    timeZone: timeZone,
    quiet: readQuietHours(reader, timeZone),
    offlineGrace: reader.duration("offline-grace", "5m"),
    watchFor: reader.duration("watch-for", "0", {
     most: domain_time.TK
    }),
    pollInterval: reader.duration("poll-interval", "10s", {
     least: "1s"
    })
   };
  }
  function readQuietHours(reader, timeZone) {
   const written = reader.plain("quiet-hours");
   if (written === "") return;
   const [, from, to] = /^(\S+?)\s*[\p{Pd}\u2212~]\s*(\S+)$/u.exec(written) ?? [];
   const quiet = {
    from: minuteOfDay(from),
    to: minuteOfDay(to)
   };
   if (quiet.from === void 0 || quiet.to === void 0) {
    reader.wrong("quiet-hours", `"${written}" is not a time range`, "Write it like 23:00-08:00.");
    return;
   }
   if (quiet.from === quiet.to) reader.wrong("quiet-hours", `"${written}" starts and ends at the same time`, "Write two different times, like 23:00-08:00.");
   return {
    from: quiet.from,
    to: quiet.to,
    timeZone: timeZone
   };
  }
  function minuteOfDay(written = "") {
   const [, hour, minute] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(written) ?? [];
   const minutes = Number(hour) * 60 + Number(minute);
   return Number.isNaN(minutes) || minutes > 24 * 60 ? void 0 : minutes % (24 * 60);
  }
  function readTimeZone(reader) {
   const written = reader.plain("time-zone") || domain_time.xW;
   if (written === domain_time.xW) return written;
   try {
    const {timeZone: timeZone} = new Intl.DateTimeFormat("en", {
     timeZone: written
    }).resolvedOptions();
    warnAboutZone(reader, written);
    return timeZone;
   } catch {
    const likely = (0, messages_names.T)(written.replace(/\s+/g, "_"), Intl.supportedValuesOf("timeZone"));
    const names = likely.length > 0 ? likely : [ "Europe/Paris" ];
    reader.wrong("time-zone", `"${written}" is not a known time zone`, `Write an IANA time zone, like ${names.join(" or ")}.`);
    return domain_time.xW;
   }
  }
  function warnAboutZone(reader, written) {
   const [, sign, hours] = /^Etc\/GMT([+-])([1-9]\d?)$/i.exec(written) ?? [];
   if (sign) {
    const [meant, other] = sign === "+" ? [ "behind", "-" ] : [ "ahead of", "+" ];
    const words = `"${written}" is ${hours}h ${meant} UTC, because the sign is reversed in this name. If you mean something else, write Etc/GMT${other}${hours} or, better, a place, like Europe/Paris.`;
    reader.warn("time-zone", words);
   } else if (/^(EST|MST|HST)$/i.test(written)) {
    const words = `"${written}" has no daylight saving time. If you mean something else, write a place, like America/New_York.`;
    reader.warn("time-zone", words);
   }
  }
  // EXTERNAL MODULE: ./build/domain/rules.js
    var domain_rules = __nccwpck_require__(4238);
  // EXTERNAL MODULE: ./build/domain/streamer.js
    var streamer = __nccwpck_require__(1414);
  // CONCATENATED MODULE: ./build/config/streamers.js
  async function readStreamers(reader, recipientRules) {
   const written = reader.required("streamers", "Write one or more Twitch logins, such as: shroud, pokimane.");
   if (!isMapping(written)) return readLogins(written, reader);
   const {StreamersYaml: StreamersYaml} = await Promise.all([ __nccwpck_require__.e(815), __nccwpck_require__.e(251) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 4251));
   return readMapping(new StreamersYaml(written, reader), recipientRules);
  }
  function readLogins(written, reader) {
   const entries = list(written);
   if (written !== "" && entries.length === 0) reader.wrong("streamers", "it has no logins", "Write one or more Twitch logins.");
   const spaced = namesWithSpaces(written);
   for (const name of spaced) reader.wrong("streamers", `"${name}" has a space, but Twitch logins have none`, "Write the login as in https://www.twitch.tv/LOGIN, one per line.");
   const doubtful = new Set(spaced.flatMap(list));
   const logins = entries.filter(entry => !doubtful.has(entry)).map(entry => readLogin(entry, "streamers", reader));
   return [ ...new Set(logins) ].map(login => ({
    login: login,
    place: "streamers"
   }));
  }
  function namesWithSpaces(written) {
   const names = withoutBullets(written).split(/[\n,;]+/).map(name => unquoted(name.trim())).filter(Boolean);
   if (names.length < 2) return [];
   return names.filter(name => name.split(/\s+/).filter(word => /^\w+$/.test(word)).length > 1);
  }
  function readLogin(entry, place, reader) {
   const login = (0, streamer.Xj)(unquoted(entry.normalize("NFKC")));
   if (login === void 0) reader.wrong(place, `"${entry}" is not a Twitch login`, "Write it as in https://www.twitch.tv/LOGIN.");
   return login ?? entry;
  }
  const TEXT_RULES = notification.GW.map(kind => `${kind}-text`);
  const RULES = [ "categories", "except-categories", "title", "notify-on", ...TEXT_RULES ];
  function readMapping(yaml, recipientRules) {
   const seen = new Set;
   return yaml.streamers().map(({name: name, place: place, value: value}) => {
    const login = readLogin(name, place, yaml.reader);
    if (seen.has(login)) yaml.reader.wrong(place, `"${login}" is listed twice`, "Put all its rules in one place.");
    seen.add(login);
    const recipients = new Map;
    const templates = {};
    const rules = yaml.rules(value, place).map(rule => {
     if (rule.name === "categories") return {
      categories: readCategories(rule, yaml)
     };
     if (rule.name === "except-categories") return {
      exceptCategories: readCategories(rule, yaml)
     };
     if (rule.name === "title") return {
      title: readTitle(rule, yaml)
     };
     if (rule.name === "notify-on") return {
      notifyOn: readEntries(rule, yaml)
     };
     if (recipientRules.includes(rule.name)) return {
      recipients: recipients.set(rule.name, readEntries(rule, yaml))
     };
     const kind = notification.GW[TEXT_RULES.indexOf(rule.name)];
     if (kind) {
      templates[kind] = readText(rule, yaml);
      return {
       templates: templates
      };
     }
     const valid = (0, messages_names.K)([ ...RULES, ...recipientRules ], "or");
     yaml.reader.wrong(rule.place, `"${rule.name}" is not a rule`, `Write ${valid}.`);
     return {};
    });
    return Object.assign({
     login: login,
     place: place
    }, ...rules);
   });
  }
  function readCategories({name: name, value: value, place: place}, yaml) {
   const lines = yaml.texts(value, `${place}, ${name}`).flatMap(text => text.split("\n"));
   const names = yaml.isList(value) ? lines : lines.flatMap(line => [ line, ...line.split(/,\s/) ]);
   const categories = [ ...new Set(names.map(name => name.trim()).filter(Boolean)) ];
   if (categories.length === 0) yaml.reader.wrong(place, `${name} is empty`, "Write one or more.");
   return categories;
  }
  function readTitle({value: value, place: place}, yaml) {
   const title = yaml.text(value)?.trim() ?? "";
   if ((0, domain_rules.TM)(title) === "") yaml.reader.wrong(place, "title is not text", "Write the words that the title must contain.");
   return title;
  }
  function readText({name: name, value: value, place: place}, yaml) {
   const written = yaml.isEmpty(value) ? "" : yaml.text(value);
   const text = written?.trim() ?? "";
   if (text === "") {
    const what = `${name} is ${written === void 0 ? "not text" : "empty"}`;
    yaml.reader.wrong(place, what, 'Write it in quotes, such as "{name} is on: {title}".');
   }
   return yaml.reader.template(text, `${place}, ${name}`);
  }
  function readEntries({name: name, value: value, place: placeOfName}, yaml) {
   const place = `${placeOfName}, ${name}`;
   const entries = yaml.texts(value, place).flatMap(list);
   if (yaml.isEmpty(value)) yaml.reader.wrong(place, "it is empty", "Write one or more, or [] for none.");
   return {
    place: place,
    entries: entries
   };
  }
  // CONCATENATED MODULE: ./build/config/inputs.js
  const MODES = [ "notify", "check-setup", "send-test" ];
  const MOST_SEGMENTS = 10;
  async function readInputs(getInput) {
   const reader = new InputReader(getInput);
   const streamers = await readStreamers(reader, RECIPIENT_RULES);
   const twitchClientId = reader.token("twitch-client-id", `Copy the Client ID from ${messages_inputs.bG}.`);
   const newSecret = `Make a new secret at ${messages_inputs.bG} and copy it.`;
   const twitchClientSecret = reader.token("twitch-client-secret", newSecret);
   if (twitchClientSecret !== "" && twitchClientSecret === twitchClientId) reader.wrong("twitch-client-secret", "it is the same as `twitch-client-id`", newSecret);
   const texts = readTexts(reader);
   const channels = readChannels(reader, streamers);
   const notifyOn = reader.someOf("notify-on", "live, offline", notification.GW);
   const rulesOf = ({login: login, notifyOn: own, ...written}) => ({
    notifyOn: own ? reader.choices(own.place, own.entries, notification.GW) : notifyOn,
    audience: channels.audienceOf(login),
    categories: written.categories,
    exceptCategories: written.exceptCategories,
    title: written.title,
    templates: written.templates
   });
   const inputs = {
    streamers: new Map(streamers.map(written => [ written.login, rulesOf(written) ])),
    twitchClientId: twitchClientId,
    twitchClientSecret: twitchClientSecret,
    ...channels.configs,
    texts: texts,
    ...readSchedule(reader),
    stateKey: readStateKey(reader),
    mode: reader.oneOf("mode", "notify", MODES),
    dryRun: reader.oneOf("dry-run", "false", [ "true", "false" ]) === "true",
    githubToken: reader.get("github-token"),
    warnings: reader.warnings
   };
   reader.finish();
   return inputs;
  }
  function readTexts(reader) {
   const templates = notification.GW.map(kind => {
    const name = `${kind}-text`;
    return [ kind, reader.template(reader.get(name), name) ];
   });
   const alphabet = reader.oneOf("sms-alphabet", "gsm-7", [ "gsm-7", "unicode" ]);
   const maxSegments = reader.wholeNumber("max-segments", 1, 1, MOST_SEGMENTS);
   if (alphabet === "unicode" && maxSegments === 1) reader.warn("sms-alphabet", "a segment in Unicode holds only 70 characters, so most texts go out in GSM-7 anyway. Set `max-segments` to 2 or more.");
   return {
    templates: Object.fromEntries(templates.filter(([, template]) => template !== "")),
    language: reader.oneOf("language", "en", Object.keys(languages.e)),
    alphabet: alphabet,
    maxSegments: maxSegments
   };
  }
  function readStateKey(reader) {
   const stateKey = reader.get("state-key") || "default";
   if (!/^[A-Za-z0-9._-]{1,100}$/.test(stateKey)) reader.wrong("state-key", `"${stateKey}" has characters that are not allowed`, 'Write only letters, digits, ".", "_" and "-".');
   return stateKey;
  }
  // CONCATENATED MODULE: ./build/domain/attribution.js
  const SENDING = domain_time.pY;
  function startBehindLive(broadcasts, at, through, offlineAt) {
   const matched = broadcasts.filter(({hasMatched: hasMatched}) => hasMatched);
   return startAmong(matched, at, through, offlineAt) ?? startAmong(broadcasts, at, through, offlineAt);
  }
  function startAmong(broadcasts, at, through, offlineAt) {
   const starts = fits => broadcasts.filter(fits).flatMap(({startedAt: startedAt, newestAt: newestAt}) => [ startedAt, newestAt ]).filter(start => start > through).sort((a, b) => a - b);
   const hasBegun = start => (0, domain_time.Q5)(start) <= at;
   const beginsSoon = start => !hasBegun(start) && (0, domain_time.Q5)(start) <= at + domain_time.j0;
   const isOn = ({endedAt: endedAt = at}) => at <= endedAt + SENDING;
   const mayBeOver = broadcast => offlineAt === void 0 || mayEndBy(offlineAt, broadcast);
   const mayBeOn = ({endedAt: endedAt = at, missedAt: missedAt = endedAt}) => at <= missedAt + SENDING;
   return starts(isOn).findLast(hasBegun) ?? starts(mayBeOver).find(beginsSoon) ?? starts(mayBeOn).findLast(hasBegun);
  }
  function startBehindOffline(broadcasts, at, through, open) {
   const opened = open === void 0 ? void 0 : broadcasts.findLast(each => (0, domain_broadcast.hU)(each, open));
   if (open !== void 0 && opened) return opened.newestAt <= at ? opened.newestAt : open;
   const candidates = broadcasts.filter(broadcast => broadcast.hasMatched && broadcast.newestAt > through && mayEndBy(at, broadcast));
   const alone = candidates.find(({isUnannounced: isUnannounced}) => isUnannounced);
   return alone?.newestAt ?? open ?? candidates[0]?.newestAt ?? Number.NEGATIVE_INFINITY;
  }
  function mayEndBy(at, {endedAt: endedAt = Number.POSITIVE_INFINITY}) {
   return (0, domain_time.Q5)(endedAt) <= at + domain_time.j0;
  }
  // EXTERNAL MODULE: ./build/domain/snapshot.js
    var snapshot = __nccwpck_require__(5625);
  // CONCATENATED MODULE: ./build/domain/ledger.js
  const OFFLINE_WITHIN = 48 * domain_time.dp;
  const SAME_TIME = 5e3;
  function merge(noted, listed, now) {
   const first = noted.length < snapshot.V0 ? void 0 : noted[0];
   const unclaimed = listed.filter(({at: at}) => !first || at >= first.at - SAME_TIME);
   let clockAhead = Math.max(0, ...listed.map(({at: at}) => at - now));
   for (const {kind: kind, at: at, outcome: outcome} of noted) {
    if (outcome !== "sent") continue;
    const text = unclaimed.find(text => text.kind === kind && Math.abs(text.at - at - clockAhead) <= domain_time.j0);
    if (!text) continue;
    unclaimed.splice(unclaimed.indexOf(text), 1);
    if (Math.abs(text.at - at) > SAME_TIME) clockAhead = text.at - at;
   }
   if (unclaimed.length === 0) return noted;
   const found = unclaimed.map(({kind: kind, at: at}) => ({
    kind: kind,
    at: at - clockAhead,
    outcome: "sent"
   }));
   return [ ...noted, ...found ].sort((a, b) => a.at - b.at).slice(-snapshot.V0);
  }
  function believe(ledger, broadcasts) {
   let open;
   let through = Number.NEGATIVE_INFINITY;
   for (const [index, {kind: kind, at: at, about: about, outcome: outcome}] of ledger.entries()) if (kind === "live") {
    const end = ledger.slice(index).find(other => other.kind === "offline");
    const start = about ?? startBehindLive(broadcasts, at, through, end?.at) ?? at;
    through = Math.max(through, start);
    open = outcome === "sent" ? {
     at: at,
     about: start
    } : void 0;
   } else if (kind === "offline") {
    through = Math.max(through, about ?? startBehindOffline(broadcasts, at, through, open?.about));
    open = void 0;
   }
   const labels = broadcasts.at(-1)?.labels ?? [];
   const knows = {
    title: wordsKnown("title", ledger, labels),
    category: wordsKnown("category", ledger, labels)
   };
   return {
    open: open,
    through: through,
    knows: knows
   };
  }
  function wordsKnown(what, ledger, labels) {
   const edits = labels.filter((label, index) => index > 0 && label[what] !== labels[index - 1]?.[what]);
   let known = labels[0];
   let knownAt = 0;
   for (const {kind: kind, at: at, about: about} of ledger) {
    if (kind !== "live" && kind !== what) continue;
    const isEditSeen = edits.some(({since: since}) => since > knownAt && since <= at);
    const isEditUnsaved = kind === what && about === void 0 && !isEditSeen;
    const later = isEditUnsaved ? edits.find(({since: since}) => since > at) : void 0;
    known = later ?? labels.findLast(({since: since}) => (0, domain_time.Q5)(since) <= at) ?? labels[0];
    knownAt = at;
   }
   return known?.[what];
  }
  // CONCATENATED MODULE: ./build/domain/reconcile.js
  function nextNotification(state, ledger, poll, rules) {
   const {at: at, sighting: sighting} = poll;
   const {current: current} = state;
   if (rules.isQuiet) return;
   const belief = believe(ledger, (0, domain_broadcast.gt)(state));
   const {open: open, through: through, knows: knows} = belief;
   const isOn = current && typeof sighting === "object" && current.hasMatched && (0, 
   domain_rules.cK)(rules, current);
   if (open && current && (0, domain_broadcast.hU)(current, open.about)) return isOn ? edit(current, knows, at, rules) : void 0;
   const end = rules.notifyOn.includes("offline") ? nextEnd(state, belief, poll, rules) : void 0;
   if (end || !isOn) return end;
   if (!rules.notifyOn.includes("live")) return edit(current, knows, at, rules);
   return current.newestAt > through ? pending("live", current) : void 0;
  }
  function nextEnd(state, {open: open, through: through}, {at: at, sighting: sighting}, rules) {
   const {finished: finished} = state;
   const isRecent = (time = Number.POSITIVE_INFINITY) => at - time <= OFFLINE_WITHIN;
   const announced = finished.findLast(broadcast => open && (0, domain_broadcast.hU)(broadcast, open.about));
   if (announced && isRecent(announced.endedAt)) return pending("offline", announced);
   const unannounced = finished.find(broadcast => broadcast.newestAt > through && broadcast.hasMatched && (broadcast.isUnannounced || !rules.notifyOn.includes("live")) && isRecent(broadcast.endedAt));
   if (unannounced) return pending("offline", unannounced);
   const isUnknownOver = sighting === "absent" && (0, domain_broadcast.PU)(state, at, rules.grace);
   return open && !announced && isRecent(open.at) && isUnknownOver ? endOfUnknown(open) : void 0;
  }
  function pending(kind, broadcast) {
   return {
    kind: kind,
    broadcast: broadcast,
    about: broadcast.newestAt
   };
  }
  function endOfUnknown(open) {
   const broadcast = {
    ids: [],
    title: "",
    category: "",
    categories: [],
    peakViewers: 0,
    hasMatched: true,
    isUnannounced: false,
    labels: [],
    announcedAt: open.at
   };
   return {
    kind: "offline",
    broadcast: broadcast,
    about: open.about
   };
  }
  function edit(broadcast, knows, at, {notifyOn: notifyOn}) {
   const kind = domain_broadcast.q0.find(what => notifyOn.includes(what) && at >= ((0, 
   domain_broadcast.fC)(broadcast, what) ?? Number.POSITIVE_INFINITY) && knows[what] !== broadcast.labels.at(-1)?.[what]);
   return kind && pending(kind, broadcast);
  }
  function isAwaited(state, at) {
   return Object.values(state.ledger).some(ledger => {
    const {open: open} = believe(ledger, (0, domain_broadcast.gt)(state));
    return open !== void 0 && at - open.at <= OFFLINE_WITHIN;
   });
  }
  function dueTimes(state, at, rules) {
   const {current: current, absent: absent} = state;
   if (absent) {
    const isOpen = current ? current.hasMatched || isAwaited(state, at) : !(0, domain_broadcast.PU)(state, at, rules.grace);
    return isOpen ? [ absent.since + rules.grace ] : [];
   }
   if (!current?.hasMatched || !(0, domain_rules.cK)(rules, current)) return [];
   return domain_broadcast.q0.filter(what => rules.notifyOn.includes(what)).map(what => (0, 
   domain_broadcast.fC)(current, what) ?? at).filter(time => time > at).sort((a, b) => a - b);
  }
  // CONCATENATED MODULE: ./build/domain/observe.js
  const FAR_APART = 10 * domain_time.pY;
  function observe_observe(before, poll) {
   const {streamer: streamer, sighting: sighting, at: at, rules: rules} = poll;
   const state = follow(before, streamer.login);
   if (sighting === "unknown") return {
    state: state,
    transitions: []
   };
   if (sighting === "absent") return observeAbsence(state, poll);
   const known = state.current ?? state.finished.find(({ids: ids}) => ids.includes(sighting.id));
   if (known && isSame(state, known, sighting, rules.grace)) {
    const finished = state.finished.filter(broadcast => broadcast !== known);
    return goOn({
     ...state,
     finished: finished
    }, known, sighting, poll);
   }
   const replaced = finish(state, streamer, at);
   const began = goOn(replaced.state, (0, domain_broadcast.MN)(sighting, at), sighting, poll);
   return {
    state: began.state,
    transitions: [ ...replaced.transitions, ...began.transitions ]
   };
  }
  function observeAbsence(state, {streamer: streamer, at: at, rules: rules}) {
   if (!state.current && !isAwaited(state, at)) {
    const {absent: absent, ...rest} = state;
    return {
     state: absent ? rest : state,
     transitions: []
    };
   }
   const gone = missed(state, at);
   return (0, domain_broadcast.PU)(gone, at, rules.grace) ? finish(gone, streamer, at) : {
    state: gone,
    transitions: []
   };
  }
  function missed(state, at) {
   const {absent: absent, ledger: ledger} = state;
   const {since: since, polls: polls} = absent && !isBackSince(absent.since, ledger) ? absent : {
    since: at,
    polls: 0
   };
   return {
    ...state,
    absent: {
     since: since,
     polls: Math.min(polls + 1, domain_broadcast.dL)
    }
   };
  }
  function isBackSince(since, ledger) {
   return Object.values(ledger).some(entries => (believe(entries, []).open?.at ?? since) > since);
  }
  function goOn({absent: _back, ...state}, known, live, {streamer: streamer, at: at, rules: rules}) {
   const next = (0, domain_broadcast.cI)(known, live, at);
   const isMatch = (0, domain_rules.cK)(rules, next);
   const isFirstMatch = isMatch && !next.hasMatched;
   const broadcast = {
    ...next,
    labels: isFirstMatch || rules.isQuiet ? next.labels.slice(-1) : next.labels,
    hasMatched: next.hasMatched || isMatch,
    isUnannounced: isUnannounced(next, isMatch, rules)
   };
   const isStart = isFirstMatch && !wasAnnounced(state, broadcast);
   const edits = isMatch ? settledNow(known, broadcast, at, rules) : [];
   const kinds = isStart ? [ "live", ...edits ] : edits;
   return {
    state: {
     ...state,
     current: broadcast
    },
    transitions: kinds.map(kind => ({
     kind: kind,
     at: at,
     streamer: streamer,
     stream: broadcast,
     viewers: live.viewers
    }))
   };
  }
  function isUnannounced(before, isMatch, {isQuiet: isQuiet}) {
   if (isQuiet && isMatch) return true;
   if (!isQuiet && !isMatch) return false;
   return before.isUnannounced;
  }
  function wasAnnounced({ledger: ledger, finished: finished}, broadcast) {
   return Object.values(ledger).some(entries => believe(entries, [ ...finished, broadcast ]).through >= broadcast.newestAt);
  }
  function settledNow({lastSeenAt: lastSeenAt}, broadcast, at, {notifyOn: notifyOn}) {
   return domain_broadcast.q0.filter(what => {
    const settled = (0, domain_broadcast.fC)(broadcast, what) ?? Number.POSITIVE_INFINITY;
    return notifyOn.includes(what) && lastSeenAt < settled && settled <= at;
   });
  }
  function finish(state, streamer, at) {
   const {current: current, ...rest} = state;
   if (!current) return {
    state: state,
    transitions: []
   };
   const {since: since = at} = state.absent ?? {};
   const {lastSeenAt: lastSeenAt} = current;
   const isEndAbout = since - lastSeenAt > FAR_APART;
   const over = {
    ...current,
    endedAt: lastSeenAt,
    missedAt: since,
    isEndAbout: isEndAbout
   };
   const isFirstEnd = current.endedAt === void 0 && current.hasMatched;
   return {
    state: {
     ...rest,
     finished: (0, domain_broadcast.$O)(state, over)
    },
    transitions: isFirstEnd ? [ {
     kind: "offline",
     at: at,
     streamer: streamer,
     stream: over
    } ] : []
   };
  }
  function follow(state, login) {
   if (state.login === login) return state;
   const others = state.formerLogins.filter(former => former !== login);
   return {
    ...state,
    login: login,
    formerLogins: [ state.login, ...others ].slice(0, snapshot.p6)
   };
  }
  function isSame({absent: absent}, known, live, grace) {
   const {id: id, startedAt: startedAt} = live;
   if (known.ids.includes(id) || (0, domain_broadcast.Kq)(known, startedAt, grace)) return true;
   return absent !== void 0 && startedAt >= (0, domain_time.Q5)(absent.since) && startedAt <= absent.since + grace;
  }
  // EXTERNAL MODULE: ./build/domain/sightings.js
    var domain_sightings = __nccwpck_require__(9905);
  // EXTERNAL MODULE: ./build/engine/journal.js
    var engine_journal = __nccwpck_require__(7504);
  // CONCATENATED MODULE: ./build/engine/ledgers.js
  const STILL_NEWS = 30 * domain_time.pY;
  function withTexts(known, {streamer: streamer, texts: texts, at: at}, {ports: ports, journal: journal}) {
   const earlierRecipients = journal.notes.recipients ?? [];
   const keys = ports.channels.flatMap(({recipients: recipients}) => recipients.map(({key: key}) => key));
   const ledgers = keys.map(key => {
    const noted = known.ledger[key] ?? (earlierRecipients.includes(key) ? [] : skipped(known));
    return {
     key: key,
     noted: noted,
     merged: merge(noted, texts.get(key) ?? [], ports.clock.now())
    };
   });
   const grown = ledgers.filter(({key: key, merged: merged}) => merged.length > 0 && merged !== known.ledger[key]);
   if (grown.length === 0) return known;
   for (const {key: key, merged: merged} of grown) logFound(key, streamer, merged, ports);
   const ledger = Object.fromEntries(grown.map(({key: key, merged: merged}) => [ key, [ ...merged ] ]));
   const state = {
    ...known,
    ledger: {
     ...known.ledger,
     ...ledger
    }
   };
   const isEndSent = grown.some(({noted: noted, merged: merged}) => isEnded(known, noted, merged));
   return isEndSent ? finish(state, streamer, at).state : state;
  }
  function logFound(key, {login: login}, ledger, {channels: channels, log: log}) {
   const found = ledger.findLast(({about: about}) => about === void 0);
   const recipient = channels.flatMap(({recipients: recipients}) => recipients).find(each => each.key === key);
   if (!found || !recipient) return;
   log.info(`Already sent, according to the message history: ${recipient.shown}: ${found.kind.toUpperCase()} ${login}`);
  }
  function isEnded({current: current, finished: finished}, noted, merged) {
   if (!current) return false;
   const needsMore = ledger => {
    const {open: open, through: through} = believe(ledger, [ ...finished, current ]);
    return through < current.newestAt || open !== void 0 && (0, domain_broadcast.hU)(current, open.about);
   };
   return needsMore(noted) && !needsMore(merged);
  }
  function skipped({finished: finished}) {
   const last = finished.at(-1);
   if (!last) return [];
   const {newestAt: about, endedAt: at = about} = last;
   return [ {
    kind: "offline",
    at: at,
    about: about,
    outcome: "skipped"
   } ];
  }
  async function isStateLost(streamers, observation, {journal: journal, ports: ports}) {
   if (journal.stateSource === "cache" || ports.channels.some(channel => channel.history)) return false;
   const sightings = streamers.map(({id: id}) => (0, domain_sightings.H0)(observation, id));
   if (!sightings.some(sighting => isOldNews(sighting, journal.startedAt))) return false;
   return await ports.runs.lastSuccess() !== "none";
  }
  function isOldNews(sighting, now) {
   return typeof sighting === "object" && now - sighting.startedAt > STILL_NEWS;
  }
  function isNewer(one, other) {
   const liveAt = texts => texts.findLast(({kind: kind}) => kind === "live")?.at ?? 0;
   const lastAt = texts => texts.at(-1)?.at ?? 0;
   return (liveAt(one) - liveAt(other) || lastAt(one) - lastAt(other)) > 0;
  }
  function firstState(sighting, {streamer: {login: login}, texts: texts, isLost: isLost}, {journal: journal, ports: ports}) {
   const {startedAt: startedAt} = journal;
   const newest = [ ...texts.values() ].reduce((one, other) => isNewer(other, one) ? other : one, []);
   const ledger = {};
   for (const {recipients: recipients} of ports.channels) for (const {key: key} of recipients) {
    const entries = merge([], texts.get(key) ?? newest, ports.clock.now());
    if (entries.length > 0) ledger[key] = [ ...entries ]; else if (isLost && isOldNews(sighting, startedAt)) ledger[key] = [ {
     kind: "live",
     at: startedAt,
     about: sighting.startedAt,
     outcome: "skipped"
    } ];
   }
   return {
    login: login,
    formerLogins: [],
    finished: [],
    ledger: ledger
   };
  }
  // CONCATENATED MODULE: ./build/engine/learn.js
  const READ_AHEAD_MAX_AGE = domain_time.pY;
  const FAILED_READ_PAUSE = domain_time.pY;
  function readAhead({journal: journal, ports: ports, history: history}) {
   const since = journal.startedAt - OFFLINE_WITHIN;
   history.ofAll(ports.channels, {
    since: since,
    maxAge: 0
   }).catch(() => {});
  }
  async function learn(observation, ctx) {
   const {journal: journal, snapshots: snapshots, ports: ports} = ctx;
   const {roster: roster, state: state, learned: learned} = journal;
   const isReady = !snapshots.isUnread || ports.channels.some(channel => channel.history);
   const waiting = roster.streamers.filter(({id: id}) => !learned.has(id) && (state[id] || isReady && !observation.unknown.has(id)));
   if (waiting.length === 0) return;
   const history = await readHistory(waiting, observation, ctx);
   if (!history) return;
   const grouped = [ ...history ].map(([key, all]) => [ key, Map.groupBy(all, ({login: login}) => login) ]);
   const isLost = await isStateLost(waiting, observation, ctx);
   let isAnyListed = false;
   for (const streamer of waiting) {
    const {id: id, login: login} = streamer;
    const known = state[id];
    const logins = known ? [ login, known.login, ...known.formerLogins ] : [ login ];
    const texts = new Map(grouped.map(([key, about]) => [ key, (0, notification.CB)(about, logins) ]));
    isAnyListed ||= [ ...texts.values() ].some(own => own.length > 0);
    const {at: at} = observation;
    state[id] = known ? withTexts(known, {
     streamer: streamer,
     texts: texts,
     at: at,
     isLost: isLost
    }, ctx) : firstState((0, domain_sightings.H0)(observation, id), {
     streamer: streamer,
     texts: texts,
     at: at,
     isLost: isLost
    }, ctx);
    learned.add(id);
   }
   if (journal.stateSource === "none" && isAnyListed) journal.stateSource = "history";
  }
  async function readHistory(waiting, observation, {journal: journal, ports: ports, history: history}) {
   const strangers = waiting.filter(({id: id}) => !journal.state[id]);
   const now = ports.clock.now();
   if (strangers.length === 0 && now - (journal.historyFailedAt ?? now - FAILED_READ_PAUSE) < FAILED_READ_PAUSE) return;
   const starts = strangers.flatMap(({id: id}) => observation.live.get(id)?.startedAt ?? []);
   const since = Math.min(journal.startedAt - OFFLINE_WITHIN, ...starts);
   try {
    return await history.ofAll(ports.channels, {
     since: since,
     maxAge: READ_AHEAD_MAX_AGE
    });
   } catch (error) {
    journal.historyFailedAt = ports.clock.now();
    const isRefused = error instanceof errors._ && error.actionRequired;
    const isForNew = strangers.length > 0 && !isRefused;
    (0, engine_journal.r$)(journal, ports.log, error, isForNew ? "Nothing is sent about new streamers: " : "");
    for (const channel of ports.channels) {
     if (!channel.history) continue;
     if (isRefused) journal.unusable.add(channel); else (0, engine_journal.yg)(journal, channel.service, journal.historyFailedAt);
    }
    return;
   }
  }
  // CONCATENATED MODULE: ./build/domain/recordings.js
  const LIST_LATE = 2 * domain_time.pY;
  function withRecording(over, recordings) {
   const recording = recordings.find(({streamId: streamId}) => over.ids.at(-1) === streamId);
   if (!recording) return over;
   const {id: id, duration: duration} = recording;
   const isWhole = over.ids.length === 1 && duration > 0;
   return {
    ...over,
    recordingId: id,
    ...isWhole && {
     endedAt: over.startedAt + duration,
     isEndAbout: false
    }
   };
  }
  function catchUp(before, recordings, poll, polledBefore) {
   const {streamer: streamer, sighting: sighting, at: at, rules: rules} = poll;
   const unseen = unseenIn(before, recordings, poll, polledBefore);
   let state = untilItsEnd(before, recordings, at);
   const transitions = [];
   for (const recording of unseen) {
    const {current: current} = state;
    if (current && (0, domain_broadcast.Kq)(current, recording.startedAt, rules.grace)) {
     const {streamId: streamId, startedAt: startedAt, end: end} = recording;
     const lastSeenAt = Math.max(end, current.lastSeenAt);
     state = withLast(state, {
      ...(0, domain_broadcast.BA)(current, streamId, startedAt),
      lastSeenAt: lastSeenAt
     }, poll);
    } else {
     const ended = finish(state, streamer, at);
     transitions.push(...ended.transitions);
     state = withLast(ended.state, fromRecording(recording, rules), poll);
    }
   }
   const {current: current} = state;
   const isOnAgain = unseen.length > 0 && current && (0, domain_broadcast.Kq)(current, listedSince(sighting), rules.grace);
   if (!isOnAgain || !current.isUnannounced || isAwaited(state, at)) return {
    state: state,
    transitions: transitions
   };
   return {
    state: {
     ...state,
     current: {
      ...current,
      hasMatched: false
     }
    },
    transitions: transitions
   };
  }
  function listedSince(sighting) {
   return typeof sighting === "object" ? sighting.startedAt : Number.POSITIVE_INFINITY;
  }
  function unseenIn(before, recordings, {sighting: sighting, at: at}, polledBefore) {
   const listedId = typeof sighting === "object" ? sighting.id : void 0;
   const known = new Set([ ...(0, domain_broadcast.gt)(before).flatMap(({ids: ids}) => ids), listedId ]);
   const after = Math.max(polledBefore - LIST_LATE, ...(0, domain_broadcast.gt)(before).map(({newestAt: newestAt}) => newestAt));
   const until = Math.min(listedSince(sighting), at);
   return recordings.filter(({streamId: streamId, startedAt: startedAt}) => !known.has(streamId) && startedAt > after && startedAt <= until).map(recording => ({
    ...recording,
    end: recording.startedAt + recording.duration
   })).filter(({end: end}) => end <= at && end > sentUntil(before)).sort((a, b) => a.startedAt - b.startedAt);
  }
  function sentUntil(state) {
   const known = (0, domain_broadcast.gt)(state);
   const ends = Object.values(state.ledger).flat().filter(({kind: kind, about: about}) => kind === "offline" && (about === void 0 || !known.some(each => (0, 
   domain_broadcast.hU)(each, about))));
   return Math.max(...ends.map(({at: at}) => at + domain_time.j0));
  }
  function withLast({absent: _before, ...state}, current, poll) {
   const end = current.lastSeenAt;
   const isLongGone = end + poll.rules.grace + domain_time.j0 <= poll.at;
   return {
    ...state,
    current: current,
    ...isLongGone && {
     absent: {
      since: end,
      polls: 1
     }
    }
   };
  }
  function untilItsEnd(state, recordings, at) {
   const {current: current} = state;
   const own = recordings.find(({streamId: streamId}) => current?.ids.includes(streamId));
   if (!current || !own) return state;
   const end = Math.min(own.startedAt + own.duration, at);
   return {
    ...state,
    current: {
     ...current,
     lastSeenAt: Math.max(end, current.lastSeenAt)
    }
   };
  }
  function fromRecording({id: id, streamId: streamId, title: title, startedAt: startedAt, end: end}, rules) {
   const stream = {
    id: streamId,
    startedAt: startedAt,
    title: title,
    category: ""
   };
   return {
    ...(0, domain_broadcast.MN)(stream, end),
    recordingId: id,
    hasMatched: (0, domain_rules.cK)(rules, {
     title: title
    }),
    isUnannounced: true
   };
  }
  // EXTERNAL MODULE: ./build/engine/roster.js
    var engine_roster = __nccwpck_require__(6516);
  // CONCATENATED MODULE: ./build/engine/schedule.js
  const SHARE = .25;
  const LONGEST_STRETCH = 16;
  const SHORTEST_GAP = 3 * domain_time.pY;
  const MOST_FAILED_POLLS = 3;
  const SHORTEST_WAIT = 1e3;
  const DECIDING = 5 * domain_time.pY;
  const MOST_TIME = (0, domain_time.$7)(domain_time.TK) ?? 0;
  const TIMER_SLACK = 20;
  const LOGGED_EVERY = domain_time.dp;
  function nextInterval(wanted, {stretch: stretch}, before, after) {
   const calls = after.streamCalls - before.streamCalls;
   const affordable = after.pointsPerMinute ? calls * domain_time.pY / (after.pointsPerMinute * SHARE) : 0;
   const isLimited = after.refusals > before.refusals || (after.pointsLeft ?? calls) < calls;
   const next = Math.min(Math.max(isLimited ? stretch * 2 : stretch / 2, 1), LONGEST_STRETCH);
   const length = Math.max(wanted, Math.ceil(affordable / 1e3) * 1e3) * next;
   return {
    length: length,
    stretch: next
   };
  }
  function gapAfter(pollInterval) {
   return Math.max(3 * pollInterval, SHORTEST_GAP);
  }
  function nextPollIn(ctx, polledAt, failures) {
   const {config: config, ports: ports, journal: journal} = ctx;
   const now = ports.clock.now();
   const {offlineGrace: offlineGrace, watchFor: watchFor} = config;
   const pollInterval = journal.interval.length;
   if (isUseless(journal, ports)) return;
   const sincePoll = now - polledAt;
   const untilNext = pollInterval - (sincePoll < pollInterval ? sincePoll : sincePoll % pollInterval);
   const rulesOf = (0, engine_roster.hC)(now, ctx);
   const dueOfStreamers = journal.roster.streamers.flatMap(streamer => {
    const state = journal.state[streamer.id];
    return state ? dueTimes(state, journal.observation?.at ?? now, rulesOf(streamer)) : [];
   });
   const due = dueOfStreamers.concat((0, domain_rules.bZ)(config.quiet, now) ?? []);
   const next = Math.min(...due.filter(time => time > polledAt));
   const untilDue = Math.max(next - now + TIMER_SLACK, SHORTEST_WAIT);
   const windowEnd = journal.startedAt + watchFor;
   if (now + untilNext <= windowEnd) return Math.min(untilNext, untilDue);
   const latest = Math.min(windowEnd + 2 * offlineGrace + DECIDING, journal.startedAt + MOST_TIME);
   const isOpen = due.length > 0 && journal.observation !== void 0;
   if (!isOpen || failures >= MOST_FAILED_POLLS || now >= latest) return;
   return Math.min(untilNext, untilDue);
  }
  function isUseless({actionRequired: actionRequired, unusable: unusable, observation: observation}, {channels: channels}) {
   return actionRequired.size > 0 && observation === void 0 || channels.every(channel => unusable.has(channel));
  }
  function logSchedule({config: config, journal: journal, ports: ports}) {
   const seconds = journal.interval.length / 1e3;
   if (journal.interval.length > config.pollInterval && !journal.isStretchSaid) {
    journal.isStretchSaid = true;
    ports.log.info(`Polling every ${seconds} s, to stay within Twitch's rate limit.`);
   }
   const now = ports.clock.now();
   const count = journal.roster.streamers.length;
   if (config.watchFor === 0 || count === 0) return;
   if (now - (journal.windowSaidAt ?? now - LOGGED_EVERY) < LOGGED_EVERY) return;
   const isFirst = journal.windowSaidAt === void 0;
   journal.windowSaidAt = now;
   const until = new Date(journal.startedAt + config.watchFor).toISOString().slice(11, 16);
   ports.log.info(`${isFirst ? "Watching" : "Still watching"} ${count} ${count === 1 ? "streamer" : "streamers"} every ${seconds} s until ${until} UTC, or until the next run takes over.`);
  }
  // CONCATENATED MODULE: ./build/engine/recordings.js
  const MOST_LOOKED_UP = 400;
  const LISTS_AT_A_TIME = 8;
  async function findUnseen(observation, ctx) {
   const {journal: journal, config: config, ports: ports} = ctx;
   const lastPoll = journal.notes.polledAt;
   const {at: at} = observation;
   const isGap = lastPoll !== void 0 && at - lastPoll > gapAfter(config.pollInterval);
   if (lastPoll === void 0 || !isGap) {
    journal.notes = {
     ...journal.notes,
     polledAt: at
    };
    return [];
   }
   const known = journal.roster.streamers.filter(({id: id}) => journal.state[id] && (0, 
   domain_sightings.H0)(observation, id) !== "unknown");
   const rulesOf = (0, engine_roster.hC)(at, ctx);
   const transitions = [];
   const isComplete = await forEachRecorded(known.slice(0, MOST_LOOKED_UP), ctx, (streamer, recordings) => {
    const before = journal.state[streamer.id];
    if (!before) return;
    const sighting = (0, domain_sightings.H0)(observation, streamer.id);
    const poll = {
     streamer: streamer,
     sighting: sighting,
     at: at,
     rules: rulesOf(streamer)
    };
    const caughtUp = catchUp(before, recordings, poll, lastPoll);
    journal.state[streamer.id] = caughtUp.state;
    transitions.push(...caughtUp.transitions);
   });
   if (known.length > MOST_LOOKED_UP) ports.log.info(`Streams since the last poll are not looked up for ${known.length - MOST_LOOKED_UP} streamers, to stay within Twitch's rate limit.`);
   if (isComplete || journal.polls > 1) journal.notes = {
    ...journal.notes,
    polledAt: at
   };
   return transitions;
  }
  async function attachRecordings(transitions, ctx) {
   const {state: state} = ctx.journal;
   const isLacking = ({kind: kind, stream: stream}) => kind === "offline" && !stream.recordingId;
   const lacking = transitions.filter(isLacking).slice(0, MOST_LOOKED_UP);
   const streamers = lacking.map(({streamer: streamer}) => streamer);
   const isLackingFor = (id, {ids: [first]}) => lacking.some(({streamer: streamer, stream: stream}) => streamer.id === id && stream.ids[0] === first);
   await forEachRecorded(streamers, ctx, ({id: id}, recordings) => {
    const known = state[id];
    if (!known) return;
    const finished = known.finished.map(over => isLackingFor(id, over) ? withRecording(over, recordings) : over);
    state[id] = {
     ...known,
     finished: finished
    };
   });
   return transitions.map(transition => {
    const {streamer: streamer, stream: stream} = transition;
    const over = state[streamer.id]?.finished.find(({ids: ids}) => ids[0] === stream.ids[0]);
    return isLacking(transition) && over ? {
     ...transition,
     stream: over
    } : transition;
   });
  }
  async function forEachRecorded(streamers, {ports: ports, journal: journal}, use) {
   let isComplete = true;
   await (0, map_limit.s)(streamers, LISTS_AT_A_TIME, async streamer => {
    if (!isComplete) return;
    try {
     use(streamer, await ports.twitch.recordings(streamer.id));
    } catch (error) {
     if (!(error instanceof errors._)) throw error;
     isComplete = false;
     (0, engine_journal.r$)(journal, ports.log, new errors._(`Recordings can't be looked up: ${(0, 
     errors.Z)(error)}`));
    }
   });
   return isComplete;
  }
  // CONCATENATED MODULE: ./build/engine/sending/attempt.js
  function holdKey({key: key}, {id: id}) {
   return `${key} ${id}`;
  }
  function pendingFor(recipient, subject) {
   const {streamer: streamer, observation: observation, rules: rules, ctx: ctx} = subject;
   const state = ctx.journal.state[streamer.id];
   if (!state) return;
   const poll = {
    at: observation.at,
    sighting: (0, domain_sightings.H0)(observation, streamer.id)
   };
   return nextNotification(state, ledgerFor(recipient, subject), poll, rules);
  }
  function isPending({recipient: recipient, subject: subject, pending: pending}) {
   return attempt_isSame(pendingFor(recipient, subject), pending);
  }
  function attempt_isSame(one, other) {
   return one?.kind === other.kind && one.about === other.about;
  }
  function notificationOf({pending: pending, subject: subject}) {
   const {kind: kind, broadcast: broadcast} = pending;
   const {streamer: streamer, observation: observation, rules: rules} = subject;
   const {templates: templates} = rules;
   const viewers = kind === "offline" ? void 0 : observation.live.get(streamer.id)?.viewers;
   return {
    kind: kind,
    streamer: streamer,
    stream: broadcast,
    templates: templates,
    ...viewers !== void 0 && {
     viewers: viewers
    }
   };
  }
  function ledgerFor({key: key}, {streamer: streamer, ctx: ctx}) {
   return ctx.journal.state[streamer.id]?.ledger[key] ?? [];
  }
  function addEntry({pending: pending, recipient: recipient, subject: subject}, outcome) {
   const {kind: kind, about: about} = pending;
   const at = subject.ctx.ports.clock.now();
   write([ ...ledgerFor(recipient, subject), {
    kind: kind,
    at: at,
    about: about,
    outcome: outcome
   } ], recipient, subject);
  }
  async function mergeHistory({recipient: recipient, subject: subject}, maxAge) {
   const {channel: channel, streamer: streamer, ctx: ctx} = subject;
   const {id: id, login: login} = streamer;
   const now = ctx.ports.clock.now();
   const {startedAt: startedAt = now} = ctx.journal.state[id]?.current ?? {};
   const since = Math.min(now - OFFLINE_WITHIN, startedAt);
   const texts = await ctx.history.of(channel, recipient, {
    since: since,
    maxAge: maxAge
   });
   const state = ctx.journal.state[id];
   if (!state) return;
   const byLogin = Map.groupBy(texts, text => text.login);
   const own = (0, notification.CB)(byLogin, [ login, state.login, ...state.formerLogins ]);
   write(merge(ledgerFor(recipient, subject), own, ctx.ports.clock.now()), recipient, subject);
  }
  function write(entries, {key: key}, {streamer: streamer, ctx: ctx}) {
   const {state: state} = ctx.journal;
   const known = state[streamer.id];
   if (!known || entries === known.ledger[key] || entries.length === 0) return;
   state[streamer.id] = {
    ...known,
    ledger: {
     ...known.ledger,
     [key]: entries.slice(-snapshot.V0)
    }
   };
  }
  // CONCATENATED MODULE: ./build/engine/sending/results.js
  const LISTED_WITHIN = 2 * domain_time.pY;
  async function noteResult(result, attempt) {
   const {recipient: recipient, at: at, subject: subject} = attempt;
   const {journal: journal, ports: ports} = subject.ctx;
   noteHealth(result, attempt);
   noteUnsure(result, attempt);
   noteUnexplained(result, attempt);
   if (result.kind === "at limit") {
    noteLimit(result, attempt);
    return false;
   }
   const text = await shownText(attempt, result.kind === "dry run");
   const delivery = {
    at: at,
    channel: subject.channel.name,
    recipient: recipient,
    text: text,
    ...deliveryOf(result)
   };
   const isRepeated = noteDelivery(delivery, attempt);
   const actionRequired = isForOwner(result, attempt);
   if (result.kind === "refused" || result.kind === "unexplained") {
    const words = `${recipient.shown} did not get "${text}": ${result.why}`;
    (0, engine_journal.r$)(journal, ports.log, new errors._(words, {
     actionRequired: actionRequired
    }));
   } else if (!isRepeated) {
    const why = delivery.why ? ` (${delivery.why})` : "";
    ports.log.info(`${RESULTS[result.kind]} ${recipient.shown}: ${text}${why}`);
   }
   if (result.kind === "postponed") {
    const lead = actionRequired ? "Messages could not be sent: " : "Messages had to wait: ";
    (0, engine_journal.r$)(journal, ports.log, new errors._(result.why, {
     actionRequired: actionRequired
    }), lead);
   }
   return delivery.result !== "postponed";
  }
  function noteDelivery(delivery, attempt) {
   const {deliveries: deliveries} = attempt.subject.ctx.journal;
   const head = headFor(attempt);
   const isEarlier = ({result: result, recipient: recipient, text: text}) => result === "postponed" && recipient.key === delivery.recipient.key && text.startsWith(head);
   const index = deliveries.findIndex(isEarlier);
   if (index >= 0) deliveries.splice(index, 1);
   deliveries.push(delivery);
   return index >= 0 && delivery.result === "postponed";
  }
  function headFor({pending: pending, subject: subject}) {
   return (0, notification.Uo)({
    kind: pending.kind,
    login: subject.streamer.login
   }).trimEnd();
  }
  const RESULTS = {
   sent: "Sent to",
   found: "Sent to",
   postponed: "Not sent yet to",
   "already sent": "Already sent, according to the message history:",
   "no longer due": "No longer due:",
   "dry run": "Would send to"
  };
  function deliveryOf(result) {
   switch (result.kind) {
   case "sent":
    return {
     result: "sent",
     id: result.id
    };

   case "found":
    return {
     result: "sent",
     why: `${result.why}; the history shows that it was sent`
    };

   case "refused":
    return {
     result: "refused",
     why: result.why
    };

   case "unexplained":
   case "postponed":
    return {
     result: "postponed",
     why: result.why
    };

   case "already sent":
   case "no longer due":
   case "dry run":
    return {
     result: result.kind
    };
   }
  }
  async function shownText(attempt, isWhole) {
   const text = await attempt.subject.channel.text(notificationOf(attempt), attempt.at);
   return isWhole ? text : text.split("\n")[0] ?? "";
  }
  function noteHealth(result, {subject: {channel: channel, health: health, ctx: ctx}}) {
   const {journal: journal, ports: ports} = ctx;
   const isDown = result.kind === "found" || result.kind === "postponed" && result.service === "down";
   health.failures = isDown ? health.failures + 1 : 0;
   health.isProven ||= [ "sent", "found", "refused", "dry run" ].includes(result.kind);
   health.isAtLimit ||= result.kind === "at limit";
   if (result.kind === "postponed" && result.service === "unusable") journal.unusable.add(channel);
   if (result.kind === "sent" || result.kind === "found" || result.kind === "refused") (0, 
   engine_journal.p5)(journal, channel.service); else if (result.kind === "postponed" && result.service !== "unusable") (0, 
   engine_journal.yg)(journal, channel.service, ports.clock.now());
  }
  function noteUnsure(result, {recipient: recipient, subject: subject}) {
   if (result.kind !== "postponed" || !result.isUnsure) return;
   const {channel: channel, streamer: streamer, ctx: ctx} = subject;
   const {held: held} = ctx.journal;
   const key = holdKey(recipient, streamer);
   const before = held.get(key)?.pause ?? 0;
   const pause = channel.history ? LISTED_WITHIN : Math.max(LISTED_WITHIN, 2 * before);
   held.set(key, {
    pause: pause,
    until: ctx.ports.clock.now() + pause
   });
  }
  function noteUnexplained(result, attempt) {
   const {key: key} = attempt.recipient;
   const {channel: channel, ctx: ctx} = attempt.subject;
   const {journal: journal, ports: ports} = ctx;
   const {[key]: since, ...others} = journal.notes.unexplained ?? {};
   if (result.kind === "unexplained") {
    journal.unexplained.add(key);
    const unexplained = {
     ...others,
     [key]: since ?? ports.clock.now()
    };
    journal.notes = {
     ...journal.notes,
     unexplained: unexplained
    };
    const isNobodyLeft = channel.recipients.every(each => journal.unexplained.has(each.key));
    if (isNobodyLeft && isForOwner(result, attempt)) journal.unusable.add(channel);
   } else if (since !== void 0 && (result.kind === "sent" || result.kind === "refused")) journal.notes = {
    ...journal.notes,
    unexplained: others
   };
  }
  function isForOwner(result, {recipient: recipient, subject: subject}) {
   const {notes: notes, startedAt: startedAt, unusable: unusable} = subject.ctx.journal;
   if (result.kind !== "unexplained") return unusable.has(subject.channel);
   return (notes.unexplained?.[recipient.key] ?? startedAt) < startedAt;
  }
  function noteLimit({limit: limit}, attempt) {
   const {at: at, recipient: recipient, subject: subject} = attempt;
   const {channel: channel, ctx: ctx} = subject;
   const {journal: journal, ports: ports} = ctx;
   const {input: input, messages: messages} = limit;
   const why = `\`${input}\` (${messages}) is reached. Pending texts wait until fewer were sent in the last 24 hours; raise the limit if you want more.`;
   const text = headFor(attempt);
   const delivery = {
    at: at,
    channel: channel.name,
    recipient: recipient,
    text: text,
    result: "postponed",
    why: why
   };
   const isRepeated = noteDelivery(delivery, attempt);
   const {limitWarnedAt: limitWarnedAt} = journal.notes;
   if (limitWarnedAt !== void 0 && at - limitWarnedAt < domain_time.d_) {
    if (!isRepeated) ports.log.info(why);
    return;
   }
   journal.notes = {
    ...journal.notes,
    limitWarnedAt: at
   };
   (0, engine_journal.r$)(journal, ports.log, new errors._(why));
  }
  // CONCATENATED MODULE: ./build/engine/sending/send.js
  const READ_AGAIN = [ 1e3, 3e3, 6e3 ];
  const READ_ENOUGH = 12e3;
  const SEND_MAX_AGE = 2e3;
  async function send(attempt) {
   const {subject: subject, recipient: recipient, pending: pending} = attempt;
   const {channel: channel, streamer: streamer, ctx: ctx} = subject;
   const {clock: clock} = ctx.ports;
   const before = ledgerFor(recipient, subject).length;
   try {
    await mergeHistory(attempt, SEND_MAX_AGE);
   } catch (error) {
    const isRefused = error instanceof errors._ && error.actionRequired;
    return {
     kind: "postponed",
     why: (0, errors.Z)(error),
     service: isRefused ? "unusable" : "down"
    };
   }
   if (!isPending(attempt)) {
    const hasMore = ledgerFor(recipient, subject).length > before;
    return {
     kind: hasMore ? "already sent" : "no longer due"
    };
   }
   if (ctx.journal.dryRun) {
    addEntry(attempt, "sent");
    noteUnseenEnd(attempt);
    return {
     kind: "dry run"
    };
   }
   const reserved = await ctx.history.reserve(channel, recipient);
   if (reserved.kind === "at limit") return reserved;
   const outcome = await channel.send(recipient, notificationOf(attempt), clock.now());
   const result = await resultOf(outcome, attempt);
   const isSent = result.kind === "sent" || result.kind === "found";
   reserved.close(isSent ? {
    kind: pending.kind,
    login: streamer.login
   } : void 0);
   if (result.kind === "sent") addEntry(attempt, "sent");
   if (isSent) noteUnseenEnd(attempt);
   if (result.kind === "refused") addEntry(attempt, "refused");
   return result;
  }
  function noteUnseenEnd(attempt) {
   const {at: at, pending: pending, recipient: recipient, subject: subject} = attempt;
   const {announcedAt: announcedAt} = pending.broadcast;
   if (announcedAt === void 0) return;
   const {ledger: ledger = {}} = subject.ctx.journal.state[subject.streamer.id] ?? {};
   const isNoted = Object.entries(ledger).some(([key, entries]) => key !== recipient.key && entries.some(each => each.kind === "offline" && each.outcome === "sent" && each.at > announcedAt));
   if (!isNoted) (0, engine_journal.ry)({
    ...notificationOf(attempt),
    at: at
   }, subject.ctx);
  }
  async function resultOf(outcome, attempt) {
   switch (outcome.kind) {
   case "accepted":
    return {
     kind: "sent",
     id: outcome.id
    };

   case "refused":
   case "unexplained":
    return outcome;

   case "blocked":
    return {
     kind: "postponed",
     why: outcome.why,
     service: "unusable"
    };

   case "postponed":
    return {
     kind: "postponed",
     why: outcome.why,
     service: outcome.isDown ? "down" : "up"
    };

   case "unsure":
    return await isListed(attempt) ? {
     kind: "found",
     why: outcome.why
    } : {
     kind: "postponed",
     why: unsureWords(outcome.why, attempt),
     service: "down",
     isUnsure: true
    };
   }
  }
  function unsureWords(why, {subject: subject}) {
   return subject.channel.history ? `the next poll checks whether it was sent: ${why}` : why;
  }
  async function isListed(attempt) {
   const {channel: channel, ctx: ctx} = attempt.subject;
   const {clock: clock, signal: signal} = ctx.ports;
   if (!channel.history) return false;
   const end = clock.now() + READ_ENOUGH;
   for (const wait of READ_AGAIN) {
    if (clock.now() + wait > end) return false;
    await clock.sleep(wait, signal);
    await mergeHistory(attempt, 0).catch(() => {});
    if (!isPending(attempt)) return true;
    if (signal.aborted) return false;
   }
   return false;
  }
  // CONCATENATED MODULE: ./build/engine/sending/deliver.js
  const MOST_FAILURES = 2;
  const BETWEEN_TEXTS = 1100;
  async function deliver(channel, observation, ctx) {
   const {journal: journal, snapshots: snapshots, ports: ports} = ctx;
   if (!channel.history && snapshots.isUnread) return;
   const rulesOf = (0, engine_roster.hC)(observation.at, ctx);
   const health = {
    failures: 0,
    isProven: false,
    isAtLimit: false
   };
   let saved;
   for (const streamer of journal.roster.streamers) {
    const subject = {
     channel: channel,
     streamer: streamer,
     observation: observation,
     rules: rulesOf(streamer),
     health: health,
     ctx: ctx
    };
    const stuck = new Set;
    let due = nextDue(subject, stuck);
    while (due.length > 0) {
     saved ??= snapshots.saveSoon();
     await saved;
     await sendAll(due, subject, stuck);
     const savedAfter = snapshots.saveSoon();
     if (!channel.history) saved = savedAfter;
     due = nextDue(subject, stuck);
     if (due.length > 0) await ports.clock.sleep(BETWEEN_TEXTS);
    }
   }
  }
  function mayGoOn({channel: channel, health: health, ctx: ctx}) {
   const isUp = health.failures < MOST_FAILURES && !health.isAtLimit;
   return isUp && !ctx.journal.unusable.has(channel) && !ctx.ports.signal.aborted;
  }
  function nextDue(subject, stuck) {
   if (!mayGoOn(subject)) return [];
   const {channel: channel, streamer: streamer, rules: rules, ctx: ctx} = subject;
   const {journal: journal, ports: ports} = ctx;
   const all = channel.recipients.flatMap(recipient => {
    const {key: key} = recipient;
    const {until: until = 0} = journal.held.get(holdKey(recipient, streamer)) ?? {};
    const isReachable = !stuck.has(key) && !journal.unexplained.has(key) && until <= ports.clock.now();
    if (!rules.audience.includes(key) || !isReachable) return [];
    const pending = pendingFor(recipient, subject);
    return pending ? [ {
     recipient: recipient,
     pending: pending
    } ] : [];
   });
   const [first] = all;
   return first ? all.filter(({pending: pending}) => attempt_isSame(pending, first.pending)) : [];
  }
  async function sendAll(due, subject, stuck) {
   const queue = [ ...due ];
   const sendNext = async () => {
    const next = mayGoOn(subject) ? queue.shift() : void 0;
    if (!next) return;
    const attempt = {
     ...next,
     subject: subject,
     at: subject.ctx.ports.clock.now()
    };
    const mayGetMore = await noteResult(await send(attempt), attempt);
    if (!mayGetMore) stuck.add(next.recipient.key);
   };
   while (!subject.health.isProven && queue.length > 0 && mayGoOn(subject)) await sendNext();
   await (0, map_limit.s)([ ...queue ], map_limit.E, sendNext);
  }
  // CONCATENATED MODULE: ./build/engine/cycle.js
  async function cycle(observation, ctx) {
   const {journal: journal, ports: ports, snapshots: snapshots} = ctx;
   journal.observation = observation;
   const before = journal.sightings ?? (0, domain_sightings.rt)(journal.state, journal.notes.polledAt);
   journal.sightings = (0, domain_sightings.VT)(before, journal.roster.streamers, observation);
   journal.polls += 1;
   if (observation.error) (0, engine_journal.r$)(journal, ports.log, observation.error);
   await learn(observation, ctx);
   const unseen = await findUnseen(observation, ctx);
   const transitions = await attachRecordings([ ...unseen, ...observeAll(observation, ctx) ], ctx);
   transitions.sort((a, b) => happenedAt(a) - happenedAt(b));
   for (const transition of transitions) (0, engine_journal.ry)(transition, ctx);
   await Promise.all(ports.channels.map(channel => deliver(channel, observation, ctx)));
   if (transitions.length > 0) await snapshots.saveSoon();
   await snapshots.saveIfStale();
  }
  function observeAll(observation, ctx) {
   const {state: state, roster: roster} = ctx.journal;
   const {at: at} = observation;
   const rulesOf = (0, engine_roster.hC)(at, ctx);
   return roster.streamers.flatMap(streamer => {
    const before = state[streamer.id];
    if (!before) return [];
    const sighting = (0, domain_sightings.H0)(observation, streamer.id);
    const change = observe_observe(before, {
     streamer: streamer,
     sighting: sighting,
     at: at,
     rules: rulesOf(streamer)
    });
    state[streamer.id] = change.state;
    return change.transitions;
   });
  }
  function happenedAt({kind: kind, stream: stream, at: at}) {
   if (kind === "offline") return stream.endedAt ?? at;
   return kind === "live" ? stream.newestAt ?? at : at;
  }
  // CONCATENATED MODULE: ./build/engine/hand-over.js
  const ASKED_EVERY = 2e4;
  class HandOver {
   #ports;
   #nextQuestionAt;
   #isNewerThere=false;
   #isHidden=false;
   constructor(ports) {
    this.#ports = ports;
    this.#nextQuestionAt = ports.clock.now() + ASKED_EVERY;
   }
   async waitFor(wait) {
    const {clock: clock, signal: signal} = this.#ports;
    const end = clock.now() + wait;
    for (;;) {
     const left = end - clock.now();
     const untilQuestion = Math.max(0, this.#nextQuestionAt - clock.now());
     await clock.sleep(this.#isHidden ? left : Math.min(left, untilQuestion), signal);
     if (signal.aborted) return false;
     if (clock.now() >= this.#nextQuestionAt) await this.#ask();
     if (this.#isNewerThere || clock.now() >= end) return this.#isNewerThere;
    }
   }
   async #ask() {
    if (this.#isHidden) return;
    this.#nextQuestionAt = this.#ports.clock.now() + ASKED_EVERY;
    const newer = await this.#ports.runs.newer();
    this.#isHidden = newer === "hidden";
    this.#isNewerThere = newer === "waits" || newer === "works";
    if (!this.#isHidden) return;
    this.#ports.log.info("This run can't see newer ones, so it uses its whole window. Give the job `permissions: actions: read` to let it hand over.");
   }
  }
  // CONCATENATED MODULE: ./build/engine/sending/delivery-status.js
  const ASKED_AFTER = [ 4e3, 9e3 ];
  const GIVEN_UP_AFTER = 15 * domain_time.pY;
  const MOST_CHECKED = 100;
  async function checkDeliveries(ctx) {
   const {ports: ports, journal: journal, config: config} = ctx;
   for (const delay of config.watchFor > 0 ? ASKED_AFTER.slice(0, 1) : ASKED_AFTER) {
    const now = ports.clock.now();
    const open = journal.deliveries.filter(delivery => isOpen(delivery, now)).slice(-MOST_CHECKED);
    if (open.length === 0) return;
    const newest = Math.max(...open.map(({at: at}) => at));
    await ports.clock.sleep(newest + delay - now, ports.signal);
    if (ports.signal.aborted) return;
    let isAnswered = true;
    await (0, map_limit.s)(open, map_limit.E, async delivery => {
     if (isAnswered) isAnswered = await checkDelivery(delivery, ctx);
    });
    if (!isAnswered) return;
   }
  }
  function isOpen({result: result, id: id, status: status, at: at}, now) {
   const isFinal = status === "delivered" || status === "lost";
   return result === "sent" && id !== void 0 && !isFinal && now - at < GIVEN_UP_AFTER;
  }
  async function checkDelivery(delivery, {ports: ports, journal: journal}) {
   const channel = ports.channels.find(({name: name}) => name === delivery.channel);
   if (!channel?.deliveryStatus || delivery.id === void 0) return true;
   try {
    const status = await channel.deliveryStatus(delivery.id);
    delivery.status = status.kind;
    if (status.kind !== "lost") return true;
    delivery.why = status.why;
    const {actionRequired: actionRequired, why: why} = status;
    const lead = actionRequired ? "Messages did not arrive: " : `${delivery.recipient.shown} did not get "${delivery.text}": `;
    (0, engine_journal.r$)(journal, ports.log, new errors._(`${why} It is not sent again.`, {
     actionRequired: actionRequired
    }), lead);
    return true;
   } catch (error) {
    const why = error instanceof errors._ ? error.message : "no answer";
    ports.log.debug(`The status of a message is unknown: ${why}`);
    return false;
   }
  }
  // CONCATENATED MODULE: ./build/engine/sending/history.js
  const DATED_APART = SAME_TIME + domain_time.j0;
  const FAILED_FOR = 5e3;
  const READ_AT_A_TIME = 20;
  class History {
   #clock;
   #reads=new Map;
   #listed=new Map;
   #sent=new Map;
   #underWay=new Map;
   constructor(clock) {
    this.#clock = clock;
   }
   async of(channel, recipient, {since: since, maxAge: maxAge}) {
    if (!channel.history) return [];
    const {key: key} = recipient;
    const now = this.#clock.now();
    let read = this.#reads.get(key);
    const holds = read?.hasFailed ? Math.min(maxAge, FAILED_FOR) : maxAge;
    if (!read || read.since > since || now - read.at > holds) {
     const from = Math.min(since, now - domain_time.d_);
     const fresh = {
      at: now,
      since: from,
      texts: channel.history(recipient, from)
     };
     read = fresh;
     this.#reads.set(key, fresh);
     fresh.texts.catch(() => {
      fresh.hasFailed = true;
     });
    }
    const texts = await read.texts;
    this.#listed.set(key, texts);
    return texts;
   }
   async ofAll(channels, query) {
    const listed = channels.flatMap(channel => channel.history ? channel.recipients.map(recipient => ({
     channel: channel,
     recipient: recipient
    })) : []);
    const read = await (0, map_limit.s)(listed, READ_AT_A_TIME, async ({channel: channel, recipient: recipient}) => [ recipient.key, await this.of(channel, recipient, query) ]);
    return new Map(read);
   }
   async reserve(channel, recipient) {
    const {dailyLimit: limit} = channel;
    if (limit) {
     const now = this.#clock.now();
     const unread = channel.recipients.filter(({key: key}) => !this.#listed.has(key));
     await this.ofAll([ {
      ...channel,
      recipients: unread
     } ], {
      since: now - domain_time.d_,
      maxAge: 0
     }).catch(() => {});
     const sent = channel.recipients.reduce((sum, {key: key}) => sum + this.#countSince(key, now - domain_time.d_), 0);
     if (sent + (this.#underWay.get(channel) ?? 0) >= limit.messages) return {
      kind: "at limit",
      limit: limit
     };
    }
    this.#count(channel, 1);
    return {
     kind: "reserved",
     close: sent => {
      this.#count(channel, -1);
      if (!sent) return;
      const text = {
       ...sent,
       at: (0, domain_time.Q5)(this.#clock.now())
      };
      this.#sent.set(recipient.key, [ ...this.#sentTo(recipient.key), text ]);
     }
    };
   }
   #count(channel, more) {
    this.#underWay.set(channel, (this.#underWay.get(channel) ?? 0) + more);
   }
   #sentTo(key) {
    return this.#sent.get(key) ?? [];
   }
   #countSince(key, since) {
    const texts = this.#listed.get(key) ?? [];
    return [ ...texts, ...notListed(this.#sentTo(key), texts) ].filter(({at: at}) => at >= since).length;
   }
  }
  function notListed(sent, listed) {
   const unclaimed = [ ...listed ];
   return sent.filter(({kind: kind, login: login, at: at}) => {
    const index = unclaimed.findIndex(text => text.kind === kind && text.login === login && Math.abs(text.at - at) <= DATED_APART);
    if (index >= 0) unclaimed.splice(index, 1);
    return index < 0;
   });
  }
  // CONCATENATED MODULE: ./build/engine/snapshot-content.js
  const UNWATCHED_KEPT = 1e3;
  function snapshotOf(journal, {channels: channels, clock: clock}) {
   const savedAt = clock.now();
   const recipients = channels.flatMap(channel => channel.recipients.map(({key: key}) => key));
   const {[engine_journal.fV.name]: _over, ...silent} = journal.notes.silent;
   const notes = {
    ...journal.notes,
    silent: silent,
    recipients: recipients
   };
   return {
    savedAt: savedAt,
    notes: notes,
    streamers: remembered(journal, savedAt)
   };
  }
  function remembered({state: state, roster: roster}, now) {
   if (roster.streamers.length === 0) return {
    ...state
   };
   return keptStreamers(state, new Set(roster.streamers.map(({id: id}) => id)), now);
  }
  function keptStreamers(state, watched, now) {
   const known = Object.entries(state);
   const still = known.filter(([id]) => watched.has(id)).map(([id, each]) => [ id, asWatched(each) ]);
   const others = known.filter(([id]) => !watched.has(id)).map(([id, each]) => ({
    id: id,
    since: each.unwatchedSince ?? now,
    streamer: asUnwatched(each, now)
   })).filter(({since: since}) => now - since <= domain_time.V8).sort((a, b) => b.since - a.since).slice(0, UNWATCHED_KEPT).map(({id: id, streamer: streamer}) => [ id, streamer ]);
   return Object.fromEntries([ ...still, ...others ]);
  }
  function asWatched(streamer) {
   if (streamer.unwatchedSince === void 0) return streamer;
   const {unwatchedSince: _over, ...watched} = streamer;
   return watched;
  }
  function asUnwatched(streamer, now) {
   return streamer.unwatchedSince === void 0 ? {
    ...streamer,
    unwatchedSince: now
   } : streamer;
  }
  function hasChanged(before, now) {
   if (lastingNotes(now.notes) !== lastingNotes(before.notes)) return true;
   const streamers = Object.entries(now.streamers);
   if (streamers.length !== Object.keys(before.streamers).length) return true;
   return streamers.some(([id, streamer]) => {
    const known = before.streamers[id];
    return streamer !== known && (!known || lasting(streamer) !== lasting(known));
   });
  }
  function lastingNotes({silent: silent, ...notes}) {
   const {polledAt: _polledAt, ...rest} = notes;
   return JSON.stringify([ rest, Object.entries(silent).map(([name, {since: since}]) => [ name, since ]) ]);
  }
  function lasting({current: current, ...streamer}) {
   if (!current) return JSON.stringify(streamer);
   const {lastSeenAt: _lastSeenAt, peakViewers: _peakViewers, ...broadcast} = current;
   return JSON.stringify([ streamer, broadcast ]);
  }
  // CONCATENATED MODULE: ./build/engine/snapshots.js
  const QUIET_SAVE_EVERY = 15 * domain_time.pY;
  const FAILED_SAVE_PAUSE = 5 * domain_time.pY;
  const LONGEST_GAP = domain_time.d_;
  class SnapshotKeeper {
   #config;
   #ports;
   #journal;
   restored;
   #first;
   #again;
   #isRead=false;
   #saved={
    savedAt: 0,
    notes: snapshot.Mj,
    streamers: {}
   };
   #isUnsaved=false;
   #failedAt=Number.NEGATIVE_INFINITY;
   #queue=Promise.resolve();
   #next;
   constructor(config, ports, journal) {
    this.#config = config;
    this.#ports = ports;
    this.#journal = journal;
    this.#first = ports.store.restore();
    this.restored = this.#first.then(restored => restored.kind === "found" ? restored.state : void 0);
   }
   get isUnread() {
    return !this.#isRead;
   }
   async unsavedSince() {
    const {clock: clock, runs: runs} = this.#ports;
    if (!this.#isUnsaved || runs.number === 1) return;
    const {savedAt: savedAt} = this.#saved;
    const lastSuccess = await runs.lastSuccess();
    const lastRunAt = typeof lastSuccess === "number" ? lastSuccess : clock.now() - LONGEST_GAP;
    return lastRunAt - savedAt > gapAfter(this.#config.pollInterval) ? savedAt : void 0;
   }
   async restore() {
    if (this.#isRead) return;
    const restored = this.#again ? this.#again.answer : await this.#first;
    if (!restored || this.#isRead) return;
    if (restored.kind === "unknown") return this.#askAgain(restored);
    this.#isRead = true;
    if (restored.kind === "found") this.#take(restored.state); else this.#ports.log.info("State: none found.");
   }
   #take(saved) {
    const journal = this.#journal;
    const {clock: clock, log: log} = this.#ports;
    Object.assign(journal.state, saved.streamers);
    journal.learned.clear();
    journal.notes = {
     ...saved.notes,
     silent: {
      ...saved.notes.silent,
      ...journal.notes.silent
     }
    };
    journal.stateSource = "cache";
    this.#saved = saved;
    log.info(`State: saved ${(0, domain_time.vg)(clock.now() - saved.savedAt)} ago.`);
   }
   #askAgain({why: why, toDo: toDo, after: after}) {
    const {clock: clock, log: log, store: store, channels: channels} = this.#ports;
    const listed = channels.find(channel => channel.history)?.service.shown;
    const instead = listed ? `${listed}'s message history is used instead, and the saved state is not overwritten.` : "Until it can be read, nothing is sent and nothing is saved, because what was sent is unknown.";
    const words = `The state could not be read from the cache: ${why}. ${instead}${toDo ? ` ${toDo}` : ""}`;
    const actionRequired = toDo !== void 0 && !listed;
    (0, engine_journal.r$)(this.#journal, log, new errors._(words, {
     actionRequired: actionRequired
    }));
    (0, engine_journal.yg)(this.#journal, engine_journal.fV, clock.now());
    if (clock.now() < after) return;
    const again = {};
    this.#again = again;
    store.restore().then(restored => {
     again.answer = restored;
    });
   }
   saveSoon() {
    this.#next ??= this.#enqueue(() => {
     this.#next = void 0;
     return this.#isPausing() ? void 0 : this.#save("if changed");
    });
    return this.#next;
   }
   async saveIfStale() {
    const isYoung = this.#ports.clock.now() - this.#journal.startedAt < QUIET_SAVE_EVERY;
    if (isYoung || this.#age() < QUIET_SAVE_EVERY) return;
    return this.#enqueue(() => this.#isPausing() ? void 0 : this.#save("anyway"));
   }
   saveFinal() {
    return this.#enqueue(() => this.#save(this.#age() > this.#freshFor() ? "anyway" : "if changed"));
   }
   #freshFor() {
    const {state: state, roster: roster} = this.#journal;
    const {pollInterval: pollInterval, offlineGrace: offlineGrace} = this.#config;
    const isAnyoneOn = roster.streamers.some(({id: id}) => state[id]?.current);
    return isAnyoneOn ? Math.min(gapAfter(pollInterval), offlineGrace / 2) : gapAfter(pollInterval);
   }
   #age() {
    return this.#ports.clock.now() - this.#saved.savedAt;
   }
   #isPausing() {
    return this.#ports.clock.now() - this.#failedAt < FAILED_SAVE_PAUSE;
   }
   #enqueue(save) {
    this.#queue = this.#queue.then(save);
    return this.#queue;
   }
   async #isSilentFromTheStart() {
    if (!this.#journal.notes.silent[engine_journal.KV.name]) return false;
    return this.#saved.savedAt > 0 || await this.#ports.runs.lastSuccess() === "none";
   }
   async #save(when) {
    const journal = this.#journal;
    const {clock: clock, store: store} = this.#ports;
    const snapshot = snapshotOf(journal, this.#ports);
    if (journal.dryRun || this.isUnread) return;
    if (Object.keys(snapshot.streamers).length === 0 && !await this.#isSilentFromTheStart()) return;
    if (when === "if changed" && !hasChanged(this.#saved, snapshot)) return;
    this.#isUnsaved = !await store.save(snapshot);
    if (!this.#isUnsaved) {
     this.#saved = snapshot;
     (0, engine_journal.p5)(journal, engine_journal.fV);
    } else {
     this.#failedAt = clock.now();
     (0, engine_journal.yg)(journal, engine_journal.fV, clock.now());
    }
   }
  }
  // CONCATENATED MODULE: ./build/engine/run.js
  const ENDINGS = {
   "handed over": "A newer run takes over.",
   "quiet hours": "Quiet hours: nothing is sent, and this run stops polling.",
   cancelled: "The run was cancelled."
  };
  const TO_FINISH = 2200;
  const TO_SAVE = 1500;
  async function run(config, ports) {
   const {clock: clock, log: log, signal: signal} = ports;
   const journal = (0, engine_journal.EH)(clock.now(), config.dryRun, [ ...config.streamers.keys() ]);
   const snapshots = new SnapshotKeeper(config, ports, journal);
   const ctx = {
    config: config,
    ports: ports,
    journal: journal,
    snapshots: snapshots,
    history: new History(clock)
   };
   const handOver = new HandOver(ports);
   readAhead(ctx);
   for (let failures = 0; ;) {
    const polledAt = clock.now();
    const usedBefore = ports.twitch.usage();
    const isAnswered = await untilCancelled(poll(ctx), TO_FINISH, ports);
    failures = isAnswered ? 0 : failures + 1;
    const quietEnd = (0, domain_rules.bZ)(config.quiet, clock.now()) ?? 0;
    if (quietEnd >= journal.startedAt + config.watchFor) journal.ending ??= "quiet hours";
    if (journal.ending || signal.aborted) break;
    const {interval: interval} = journal;
    journal.interval = nextInterval(config.pollInterval, interval, usedBefore, ports.twitch.usage());
    const wait = nextPollIn(ctx, polledAt, failures);
    if (wait === void 0) break;
    logSchedule(ctx);
    const waited = Promise.all([ handOver.waitFor(wait), checkDeliveries(ctx) ]);
    const [isNewerThere] = await untilCancelled(waited, 0, ports) ?? [];
    if (isNewerThere) journal.ending = "handed over";
    if (isNewerThere || signal.aborted) break;
   }
   if (signal.aborted) journal.ending = "cancelled";
   if (journal.ending) log.info(ENDINGS[journal.ending]);
   (0, engine_journal.c4)(ctx);
   (0, engine_journal.x8)(ctx);
   await untilCancelled(snapshots.saveFinal(), TO_SAVE, ports);
   await untilCancelled(reportUnsaved(ctx), 0, ports);
   await untilCancelled(checkDeliveries(ctx), 0, ports);
   return journal;
  }
  async function poll(ctx) {
   const {config: config, ports: ports, journal: journal, snapshots: snapshots} = ctx;
   try {
    await (0, engine_roster.s5)([ ...config.streamers.keys() ], journal, snapshots.restored, ports);
    const observation = await ports.twitch.observe(journal.roster.streamers.map(({id: id}) => id));
    await snapshots.restore();
    (0, engine_journal.p5)(journal, engine_journal.KV);
    await cycle(observation, ctx);
    ports.log.debug(`Polled: ${observation.live.size} live, ${observation.unknown.size} unknown.`);
    return true;
   } catch (error) {
    (0, engine_journal.r$)(journal, ports.log, error);
    await snapshots.restore();
    if (journal.actionRequired.size === 0) (0, engine_journal.yg)(journal, engine_journal.KV, ports.clock.now());
    return false;
   }
  }
  async function untilCancelled(work, limit, {clock: clock, signal: signal}) {
   work.catch(() => {});
   let leave = () => {};
   const cancelled = new Promise(resolve => {
    leave = async () => {
     if (limit > 0) await clock.sleep(limit);
     resolve(void 0);
    };
    if (signal.aborted) leave(); else signal.addEventListener("abort", leave);
   });
   return Promise.race([ work, cancelled ]).finally(() => signal.removeEventListener("abort", leave));
  }
  async function reportUnsaved({snapshots: snapshots, journal: journal, ports: ports}) {
   const since = await snapshots.unsavedSince();
   if (since === void 0) return;
   const length = ports.clock.now() - since;
   const hasHistory = ports.channels.some(channel => channel.history);
   if (hasHistory && (since === 0 || length <= engine_journal.dH)) return;
   const start = "Start the workflow on the default branch, by schedule or by hand";
   const words = hasHistory ? `Nothing could be saved in the Actions cache for ${(0, 
   domain_time.vg)(length)}. Texts go out once, because Twilio's message history shows what was sent; emails and webhooks may come twice. ${start}.` : `For the second run in a row, nothing could be saved in the Actions cache. Without texts, each run then starts over: messages repeat and ends are missed. ${start}; or add texts, whose message history shows what was sent.`;
   (0, engine_journal.r$)(journal, ports.log, new errors._(words, {
    actionRequired: true
   }));
  }
  // EXTERNAL MODULE: ./build/report/report.js + 2 modules
    var report = __nccwpck_require__(6665);
  // EXTERNAL MODULE: ./build/report/standing.js
    var standing = __nccwpck_require__(739);
  // CONCATENATED MODULE: ./build/app.js
  async function start(host, signal) {
   const {log: log} = host;
   host.hide(findPrivate(host.getInput));
   try {
    const inputs = await readInputs(host.getInput);
    for (const warning of inputs.warnings) log.warn(warning);
    (0, route.d4)(process.env, log);
    await host.publish(await work(inputs, host, portsFor(inputs, host, signal)));
   } catch (error) {
    if (error instanceof InputMistakes) return await app_explain(error, host);
    host.fail(`A bug in this action stopped it (${(0, errors.Z)(error)}). Please report it with this log.`);
    log.debug(String(error?.stack));
   }
  }
  async function app_explain({mistakes: mistakes}, host) {
   const {naming: naming} = host;
   const getInput = withoutWrapping(host.getInput);
   host.fail(`Nothing was done. Fix these settings:\n${(0, messages_inputs.f0)(mistakes, naming)}`);
   if (!host.hasPage) return;
   const {setupGuide: setupGuide} = await __nccwpck_require__.e(923).then(__nccwpck_require__.bind(__nccwpck_require__, 7923));
   const isSet = input => (0, messages_inputs.wp)(input) && getInput(input) !== "";
   const summary = setupGuide({
    isSet: isSet,
    mistakes: mistakes,
    naming: naming
   });
   await host.publish({
    outputs: {},
    summary: summary,
    isRed: true
   });
  }
  async function work(inputs, host, ports) {
   switch (inputs.mode) {
   case "check-setup":
    return (await Promise.all([ __nccwpck_require__.e(879), __nccwpck_require__.e(416), __nccwpck_require__.e(89), __nccwpck_require__.e(430), __nccwpck_require__.e(778) ]).then(__nccwpck_require__.bind(__nccwpck_require__, 1778))).checkSetup(inputs, host, ports);

   case "send-test":
    return (await __nccwpck_require__.e(289).then(__nccwpck_require__.bind(__nccwpck_require__, 1289))).sendTest(inputs, ports);

   default:
    return notify(inputs, host, ports);
   }
  }
  async function notify(inputs, host, ports) {
   const {log: log, runs: runs} = ports;
   const [journal, repository] = await Promise.all([ run(inputs, ports), host.repository() ]);
   const now = adapters_process.m.now();
   const warning = repository && (0, domain_time.TJ)(repository, now);
   if (warning) log.warn(warning);
   if (journal.observation) log.group("Who is live", (0, standing.JA)(journal, now, inputs.timeZone));
   return (0, report.EI)(journal, now, {
    timeZone: inputs.timeZone,
    quiet: inputs.quiet,
    starts: runs.starts?.() ?? [],
    warnings: warning ? [ warning ] : []
   });
  }
  const app_CHANNELS = {
   sms: ({sms: sms, texts: texts}) => sms ? [ channel_sms(sms, texts) ] : [],
   email: ({email: email, texts: texts}) => email ? [ channel_email(email, texts.language) ] : [],
   webhook: ({webhook: webhook, texts: texts}) => webhook ? webhooks(webhook, texts) : []
  };
  function portsFor(inputs, host, signal) {
   const channels = Object.values(app_CHANNELS).flatMap(channelsOf => channelsOf(inputs));
   const {log: log} = host;
   return {
    clock: adapters_process.m,
    log: log,
    signal: signal,
    twitch: twitch(inputs.twitchClientId, inputs.twitchClientSecret, adapters_process.m),
    channels: channels,
    store: host.store(storeSettings(inputs, channels), adapters_process.m),
    runs: host.runs(inputs.githubToken)
   };
  }
  const SECRETS = {
   sms: ({sms: sms}) => sms ? [ {
    name: "Twilio",
    value: sms.account.password
   } ] : [],
   email: () => [],
   webhook: () => []
  };
  function storeSettings(inputs, channels) {
   const secrets = [ {
    name: "Twitch",
    value: inputs.twitchClientSecret
   }, ...Object.values(SECRETS).flatMap(secretsOf => secretsOf(inputs)) ];
   const recipients = channels.flatMap(channel => channel.recipients.map(({key: key}) => key));
   const hasHistory = channels.some(channel => channel.history);
   return {
    stateKey: inputs.stateKey,
    seal: (0, seal.i)(secrets, recipients),
    hasHistory: hasHistory
   };
  }
 }),
 8254: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $O: () => withFinished,
   BA: () => restarted,
   Kq: () => isRestart,
   MN: () => newBroadcast,
   PU: () => isOver,
   cI: () => seen,
   dL: () => POLLS_ABSENT,
   fC: () => settledAt,
   gt: () => broadcastsOf,
   hU: () => covers,
   q0: () => EDITED
  });
  var _snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5625);
  var _time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7368);
  const POLLS_ABSENT = 2;
  const FINISHED_KEPT = 3;
  const SETTLED_AFTER = 2 * _time_js__WEBPACK_IMPORTED_MODULE_1__.pY;
  const EDITED = [ "title", "category" ];
  function newBroadcast({id: id, startedAt: startedAt, title: title, category: category}, at) {
   return {
    ids: [ id ],
    startedAt: startedAt,
    newestAt: startedAt,
    lastSeenAt: at,
    title: title,
    category: category,
    categories: [],
    peakViewers: 0,
    hasMatched: false,
    isUnannounced: false,
    labels: []
   };
  }
  function seen(broadcast, live, at) {
   const title = live.title || broadcast.title;
   const category = live.category || broadcast.category;
   return {
    ...restarted(broadcast, live.id, live.startedAt),
    lastSeenAt: at,
    title: title,
    category: category,
    labels: labelled(broadcast.labels, {
     title: title,
     category: category,
     since: at
    }),
    categories: played(broadcast.categories, live.category),
    peakViewers: Math.max(broadcast.peakViewers, live.viewers)
   };
  }
  function restarted(broadcast, id, startedAt) {
   if (broadcast.ids.includes(id)) return broadcast;
   const ids = [ ...broadcast.ids, id ].slice(-_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.rO);
   return {
    ...broadcast,
    ids: ids,
    newestAt: Math.max(broadcast.newestAt, startedAt)
   };
  }
  function played(before, category) {
   const isNew = category !== "" && !before.includes(category);
   return isNew ? [ ...before, category ].slice(-_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.zC) : [ ...before ];
  }
  function labelled(labels, now) {
   const last = labels.at(-1);
   const isSame = last?.title === now.title && last.category === now.category;
   return isSame ? [ ...labels ] : [ ...labels, now ].slice(-_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.YN);
  }
  function settledAt({labels: labels}, what) {
   const words = labels.at(-1)?.[what];
   const edit = labels[labels.findLastIndex(label => label[what] !== words) + 1];
   return edit && edit !== labels[0] ? edit.since + SETTLED_AFTER : void 0;
  }
  function broadcastsOf({finished: finished, current: current}) {
   return current ? [ ...finished, current ] : finished;
  }
  function covers({startedAt: startedAt, newestAt: newestAt}, about) {
   return startedAt <= about && about <= newestAt;
  }
  function isRestart({lastSeenAt: lastSeenAt}, startedAt, grace) {
   return startedAt <= lastSeenAt + grace;
  }
  function isOver({absent: absent}, at, grace) {
   return absent !== void 0 && absent.polls >= POLLS_ABSENT && at - absent.since >= grace;
  }
  function withFinished({finished: finished}, over) {
   const all = [ ...finished, over ];
   const since = (over.endedAt ?? 0) - _time_js__WEBPACK_IMPORTED_MODULE_1__.V8;
   return all.filter(({endedAt: endedAt = 0}, index) => index >= all.length - FINISHED_KEPT || endedAt >= since).map((broadcast, index, kept) => index < kept.length - 1 ? {
    ...broadcast,
    labels: []
   } : broadcast).slice(-_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.pM);
  }
 }),
 7514: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CB: () => textsOf,
   GW: () => KINDS,
   Uo: () => headOf,
   zy: () => readHead
  });
  const KINDS = [ "live", "offline", "title", "category" ];
  function headOf({kind: kind, login: login}) {
   return `${kind.toUpperCase()} ${login}: `;
  }
  const HEAD = /(?<![A-Za-z0-9_])(LIVE|OFFLINE|TITLE|CATEGORY) ([a-z0-9_]{1,25}): /;
  function readHead(body) {
   const match = HEAD.exec(body);
   if (!match) return;
   const [kind, login] = match.slice(1);
   return {
    kind: kind.toLowerCase(),
    login: login
   };
  }
  function textsOf(byLogin, logins) {
   return [ ...new Set(logins) ].flatMap(login => byLogin.get(login) ?? []).sort((a, b) => a.at - b.at);
  }
 }),
 4820: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   C3: () => digitsOf,
   Fw: () => shortenAll,
   K3: () => base64,
   Wr: () => shortenAddress,
   aM: () => shortenNumbers,
   ml: () => shorten,
   xm: () => loginForms
  });
  const HIDDEN = "[Xx*\u2022](?![A-WYZa-wyz])";
  const BETWEEN = String.raw`(?:[\s().\-/_~·\u2010-\u2015\u2212]|\p{Cf}|%20|%2[89DE]|(?:%C2)?%A0|&#\d{2,4};|&nbsp;|(?<=\p{Nd})\+(?=\p{Nd}))`;
  const PLUS = String.raw`(?:\+|%2B|&#43;)`;
  const NUMBER = new RegExp(`(?:${PLUS}${BETWEEN}{0,2}(?:\\p{Nd}|${HIDDEN})|\\p{Nd})(?:${BETWEEN}{0,4}(?:\\p{Nd}|${HIDDEN})){6,}`, "giu");
  const ADDRESS = /[^\s<>()[\]:;,"'=/]{1,320}(?:@|%40|&#64;)[^\s<>()[\]:;,"'=]{1,255}/gi;
  const LOGIN_IN_URL = /\b([a-z][a-z\d+.-]{0,20}:\/\/)[^\s<>]*[^\s<>/]@/gi;
  const AUTHORIZATION = /\b(Basic|Bearer|OAuth)\s+(?=\S*[\d=])[\w+/=.~-]{8,}/gi;
  const TWILIO_SID = /\b([A-Z]{2})[0-9A-Za-z]{29}([0-9A-Za-z]{3})\b/g;
  function shortenAll(words) {
   return shortenNumbers(words.replace(ADDRESS, shortenAddress).replace(LOGIN_IN_URL, "$1***@").replace(AUTHORIZATION, "$1 ***").replace(TWILIO_SID, "$1\u2026$2"));
  }
  function shortenNumbers(words, isPrivate = () => true) {
   return words.replace(NUMBER, written => isPrivate(digitsOf(written)) ? shorten(written) : written);
  }
  function shorten(written) {
   const digits = digitsOf(written);
   const plus = /^\s*(?:\+|%2B|&#43;|00(?=.*\d{5}))/i.test(written) ? "+" : "";
   if (digits.length < 7) return written.replace(/\s*(\p{L}?).*/su, "$1\u2026");
   const start = digits.length < 10 ? "" : /^\p{Nd}{2}/u.exec(digits)?.[0] ?? "";
   return `${plus}${start}\u2026${/\p{Nd}{3}$/u.exec(digits)?.[0] ?? ""}`;
  }
  function digitsOf(written) {
   return written.replace(/%2B|%20|%2[89DE]|(%C2)?%A0|&#\d{2,4};|&nbsp;/gi, " ").replace(/[^\p{Nd}Xx*\u2022]/gu, "").replace(/^00/, "");
  }
  function shortenAddress(address) {
   const at = address.search(/(?:@|%40|&#64;)(?!.*(?:@|%40|&#64;))/is);
   const [name, domain] = at < 0 ? [ address, "" ] : [ address.slice(0, at), address.slice(at) ];
   return `${name.slice(0, 1)}\u2026${name.length > 2 ? name.slice(-1) : ""}${domain}`;
  }
  function loginForms(user, password) {
   return [ user, password, base64(`\0${user}\0${password}`), base64(user), base64(password) ].filter(Boolean);
  }
  function base64(words) {
   return Buffer.from(words).toString("base64");
  }
 }),
 4238: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   TM: () => folded,
   bZ: () => quietUntil,
   cK: () => matches,
   rM: () => isQuiet
  });
  var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7368);
  function matches(rules, {title: title, category: category}) {
   const isTitled = rules.title === void 0 || folded(title).includes(folded(rules.title));
   return isTitled && isInRightCategory(rules, category);
  }
  function isInRightCategory({categories: categories, exceptCategories: exceptCategories}, category) {
   if (category === void 0) return !categories && !exceptCategories;
   const isOneOf = names => names.some(name => folded(name) === folded(category));
   return (!categories || isOneOf(categories)) && !(exceptCategories && isOneOf(exceptCategories));
  }
  const QUOTES = /["'`\u00B4\u02B9\u02BC\u02EE\u2018-\u201F\u2032-\u2036\u2039\u203A\u00AB\u00BB\u275B-\u275E\u301D-\u301F\uFF02\uFF07]/g;
  const LIKE = {
   "\xd8": "O",
   "\u0141": "L",
   "\u0110": "D",
   "\xc6": "AE",
   "\u0152": "OE"
  };
  function folded(words) {
   return words.replace(QUOTES, "").normalize("NFKD").replace(/[\u0300-\u036F\p{Default_Ignorable_Code_Point}]/gu, "").normalize("NFC").replace(/[\p{Pd}\u2212]/gu, "-").replace(/\s+/g, " ").toUpperCase().replace(/\P{ASCII}/gu, letter => LIKE[letter] ?? letter).trim();
  }
  function isQuiet(quiet, at) {
   if (!quiet) return false;
   const {from: from, to: to} = quiet;
   const minute = minuteOfDay(at, quiet.timeZone);
   return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
  }
  function quietUntil(quiet, at) {
   if (!quiet || !isQuiet(quiet, at)) return;
   const left = quiet.to * _time_js__WEBPACK_IMPORTED_MODULE_0__.pY - minuteOfDay(at, quiet.timeZone) * _time_js__WEBPACK_IMPORTED_MODULE_0__.pY;
   const end = Math.floor(at / _time_js__WEBPACK_IMPORTED_MODULE_0__.pY) * _time_js__WEBPACK_IMPORTED_MODULE_0__.pY + (left > 0 ? left : left + _time_js__WEBPACK_IMPORTED_MODULE_0__.d_);
   return [ end - _time_js__WEBPACK_IMPORTED_MODULE_0__.dp, end, end + _time_js__WEBPACK_IMPORTED_MODULE_0__.dp ].find(time => time > at && !isQuiet(quiet, time));
  }
  function minuteOfDay(at, timeZone) {
   const [hour = 0, minute = 0] = (0, _time_js__WEBPACK_IMPORTED_MODULE_0__.Xb)(at, timeZone).slice(-5).split(":").map(Number);
   return hour * 60 + minute;
  }
 }),
 9905: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   H0: () => sightingOf,
   VT: () => withSightings,
   pL: () => isFresh,
   rt: () => rememberedSightings,
   tY: () => liveLogins
  });
  var _time_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7368);
  function sightingOf(observation, userId) {
   if (observation.unknown.has(userId)) return "unknown";
   return observation.live.get(userId) ?? "absent";
  }
  const SIGHTING_MAX_AGE = 10 * _time_js__WEBPACK_IMPORTED_MODULE_0__.pY;
  function rememberedSightings(state, polledAt) {
   const sightings = Object.entries(state).flatMap(([id, {current: current, absent: absent}]) => {
    const isLive = current !== void 0 && !absent;
    const at = isLive ? current.lastSeenAt : polledAt;
    return at === void 0 ? [] : [ [ id, {
     isLive: isLive,
     at: at
    } ] ];
   });
   return new Map(sightings);
  }
  function withSightings(before, streamers, observation) {
   const sightings = new Map(before);
   for (const {id: id} of streamers) {
    const sighting = sightingOf(observation, id);
    if (sighting !== "unknown") sightings.set(id, {
     isLive: sighting !== "absent",
     at: observation.at
    });
   }
   return sightings;
  }
  function liveLogins(streamers, sightings, now) {
   const known = streamers.filter(({id: id}) => isFresh(sightings.get(id), now));
   if (known.length === 0) return;
   return known.filter(({id: id}) => sightings.get(id)?.isLive).map(({login: login}) => login);
  }
  function isFresh(seen, now) {
   return seen !== void 0 && now - seen.at <= SIGHTING_MAX_AGE;
  }
 }),
 5625: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Mj: () => NO_NOTES,
   RA: () => readSnapshot,
   V0: () => MOST_ENTRIES,
   YN: () => MOST_LABELS,
   oF: () => writeSnapshot,
   p6: () => MOST_FORMER_LOGINS,
   pM: () => MOST_FINISHED,
   rO: () => MOST_IDS,
   zC: () => MOST_CATEGORIES
  });
  var valibot__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(7934);
  const time = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0), valibot__WEBPACK_IMPORTED_MODULE_0__.cGV(Date.parse("9999-12-31")));
  const text = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(600));
  const userId = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\d{1,20}$/));
  const login = valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^[a-z0-9_]{1,25}$/));
  const MOST_IDS = 100;
  const MOST_CATEGORIES = 10;
  const MOST_LABELS = 20;
  const MOST_ENTRIES = 20;
  const MOST_FINISHED = 20;
  const MOST_FORMER_LOGINS = 10;
  const outcome = valibot__WEBPACK_IMPORTED_MODULE_0__.KIO([ "sent", "refused", "skipped" ]);
  const entry = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   kind: valibot__WEBPACK_IMPORTED_MODULE_0__.KIO([ "live", "offline", "title", "category" ]),
   at: time,
   about: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   outcome: outcome
  });
  const label = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   title: text,
   category: text,
   since: time
  });
  const broadcast = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   ids: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__.BpQ(1), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_IDS)),
   startedAt: time,
   newestAt: time,
   lastSeenAt: time,
   title: text,
   category: text,
   categories: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(text), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_CATEGORIES)),
   peakViewers: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0)),
   endedAt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   missedAt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   isEndAbout: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.zMY()),
   recordingId: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.yGV(/^\d{1,20}$/))),
   hasMatched: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   isUnannounced: valibot__WEBPACK_IMPORTED_MODULE_0__.zMY(),
   labels: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(label), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_LABELS))
  });
  const streamer = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   login: login,
   formerLogins: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(login), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_FORMER_LOGINS)),
   current: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(broadcast),
   finished: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(broadcast), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_FINISHED)),
   absent: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
    since: time,
    polls: valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.aig(), valibot__WEBPACK_IMPORTED_MODULE_0__.Y2b(), valibot__WEBPACK_IMPORTED_MODULE_0__.Wwf(0))
   })),
   ledger: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(64)), valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(entry), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(MOST_ENTRIES))),
   unwatchedSince: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time)
  });
  const silence = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   since: time,
   until: time
  });
  const notes = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   polledAt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   recipients: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.YOg(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(64)))),
   silent: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(64)), silence),
   outageWarnedAt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   limitWarnedAt: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(time),
   unexplained: valibot__WEBPACK_IMPORTED_MODULE_0__.lqM(valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(valibot__WEBPACK_IMPORTED_MODULE_0__.FsL(valibot__WEBPACK_IMPORTED_MODULE_0__.YjP(), valibot__WEBPACK_IMPORTED_MODULE_0__.Ru6(64)), time))
  });
  const VERSION = 2;
  const state = valibot__WEBPACK_IMPORTED_MODULE_0__.Ikc({
   version: valibot__WEBPACK_IMPORTED_MODULE_0__.euz(VERSION),
   savedAt: time,
   notes: notes,
   streamers: valibot__WEBPACK_IMPORTED_MODULE_0__.g1P(userId, streamer)
  });
  const NO_NOTES = {
   silent: {}
  };
  function writeSnapshot({savedAt: savedAt, notes: known, streamers: streamers}) {
   const sound = Object.entries(streamers).filter(([id, entry]) => valibot__WEBPACK_IMPORTED_MODULE_0__.is(userId, id) && valibot__WEBPACK_IMPORTED_MODULE_0__.is(streamer, entry));
   return JSON.stringify({
    version: VERSION,
    savedAt: valibot__WEBPACK_IMPORTED_MODULE_0__.is(time, savedAt) ? savedAt : 0,
    notes: valibot__WEBPACK_IMPORTED_MODULE_0__.is(notes, known) ? known : NO_NOTES,
    streamers: Object.fromEntries(sound)
   });
  }
  function readSnapshot(content) {
   try {
    return valibot__WEBPACK_IMPORTED_MODULE_0__.qgA(state, JSON.parse(content));
   } catch {
    return;
   }
  }
 }),
 1414: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   HL: () => recordingUrl,
   Xj: () => loginIn,
   ar: () => uniqueById,
   p8: () => channelUrl
  });
  function channelUrl(login) {
   return `https://twitch.tv/${login}`;
  }
  function recordingUrl(id) {
   return `https://www.twitch.tv/videos/${id}`;
  }
  function uniqueById(streamers) {
   return [ ...new Map(streamers.map(streamer => [ streamer.id, streamer ])).values() ];
  }
  const BEFORE_LOGIN = [ "popout", "moderator", "embed", "u", "subs", "products" ];
  const NO_LOGINS = new Set(`activate bits broadcast clip clips collections dashboard directory download downloads drops event events following\n  friends inventory jobs legal login logout p payments prime privacy redeem search security settings signup\n  store subscriptions team teams turbo user video videos wallet`.split(/\s+/));
  const CHANNEL_HOST = /^(?:(?:www|m|go)\.)?twitch\.tv$/;
  function loginIn(written) {
   const address = written.toLowerCase().replace(/^<(.*)>$/, "$1");
   const bare = address.replace(/(?:https?:)?(?:\/\/)?/, "");
   const page = bare.replace(/[^/?#]*/, "");
   const host = bare.slice(0, bare.length - page.length);
   const isOnTwitch = /(?:^|\.)twitch\.tv$/.test(host);
   const login = isOnTwitch ? inAddress(host, page) : inPath(address);
   return login?.replace(/^@/, "").match(/^[a-z\d_]{1,25}$/)?.[0];
  }
  function inAddress(host, page) {
   if (CHANNEL_HOST.test(host)) return inPath(page);
   if (host === "player.twitch.tv") return /[?&]channel=([^&#]*)/.exec(page)?.[1];
   if (host !== "dashboard.twitch.tv") return;
   return /^(?:\/popout)?\/u\/([^/?#]*)/.exec(page)?.[1];
  }
  function inPath(page) {
   const parts = page.replace(/[?#].*/s, "").split("/").filter(Boolean);
   if (!page.includes("/")) return parts[0];
   const login = parts.find(part => !BEFORE_LOGIN.includes(part));
   return NO_LOGINS.has(login) ? void 0 : login;
  }
 }),
 7368: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   $7: () => readDuration,
   LX: () => medianGap,
   Q5: () => wholeSecond,
   TJ: () => inactivityWarning,
   TK: () => LONGEST_RUN,
   V8: () => WEEK,
   Xb: () => wallClock,
   d_: () => DAY,
   dp: () => HOUR,
   j0: () => CLOCKS_APART,
   pY: () => MINUTE,
   vg: () => spoken,
   xW: () => UTC
  });
  const MINUTE = 6e4;
  const HOUR = 60 * MINUTE;
  const DAY = 24 * HOUR;
  const WEEK = 7 * DAY;
  const LONGEST_RUN = "5h50m";
  const CLOCKS_APART = 5 * MINUTE;
  function wholeSecond(at) {
   return Math.floor(at / 1e3) * 1e3;
  }
  const ENGLISH = {
   day: "d",
   hour: "h",
   minute: "m",
   underAMinute: "under a minute"
  };
  function spoken(milliseconds, units = ENGLISH) {
   const minutes = Math.floor(milliseconds / MINUTE);
   if (minutes < 1) return units.underAMinute;
   const hours = Math.floor(minutes / 60);
   const parts = hours < 24 ? [ said(hours, units.hour), said(minutes % 60, units.minute) ] : [ said(Math.floor(hours / 24), units.day), said(hours % 24, units.hour) ];
   return parts.filter(Boolean).join(" ");
  }
  function said(count, unit) {
   return count > 0 ? `${count}${unit}` : "";
  }
  const WRITTEN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/;
  function readDuration(written) {
   if (written === "0") return 0;
   const match = WRITTEN.exec(written);
   if (!match || written === "") return;
   const [hours, minutes, seconds] = match.slice(1).map(part => Number(part ?? 0));
   return ((hours * 60 + minutes) * 60 + seconds) * 1e3;
  }
  const formats = new Map;
  const UTC = "UTC";
  function wallClock(at, timeZone) {
   if (timeZone === UTC) return new Date(at).toISOString().slice(0, 16).replace("T", " ");
   let format = formats.get(timeZone);
   format ??= new Intl.DateTimeFormat("sv-SE", {
    timeZone: timeZone,
    dateStyle: "short",
    timeStyle: "short"
   });
   formats.set(timeZone, format);
   return format.format(at);
  }
  function medianGap(starts) {
   const sorted = [ ...starts ].sort((a, b) => a - b);
   const gaps = sorted.slice(1).map((start, index) => start - (sorted[index] ?? start));
   gaps.sort((a, b) => a - b);
   const middle = gaps.length / 2;
   const [low, high] = [ gaps[Math.ceil(middle) - 1], gaps[Math.floor(middle)] ];
   return low !== void 0 && high !== void 0 ? (low + high) / 2 : void 0;
  }
  const TURNED_OFF_AFTER = 60 * DAY;
  const WARNED_AFTER = 50 * DAY;
  function inactivityWarning({isPrivate: isPrivate, activeAt: activeAt}, now) {
   if (isPrivate || activeAt === void 0 || now - activeAt < WARNED_AFTER) return;
   const days = Math.floor((now - activeAt) / DAY);
   const date = new Date(activeAt + TURNED_OFF_AFTER).toISOString().slice(0, 10);
   const when = days < 60 ? `on ${date}` : "any day now, unless you enabled it again";
   return `Nothing has been pushed to this repository for ${days} days. After 60 days without activity, GitHub turns the schedule off (${when}). Before that, click Sync fork or push anything; afterwards, click Enable workflow on the workflow's page.`;
  }
 }),
 7504: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   EH: () => newJournal,
   KV: () => TWITCH,
   c4: () => endOutages,
   dH: () => LONG_OUTAGE,
   fV: () => CACHE,
   p5: () => noteAnswer,
   r$: () => noteError,
   ry: () => noteTransition,
   x8: () => reportOutages,
   yg: () => noteSilence
  });
  var _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5625);
  var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7368);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
  const LONG_OUTAGE = _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.dp;
  const OUTAGES_APART = 6 * _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.dp;
  const TRIED_AGAIN = 30 * _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.pY;
  const TWITCH = {
   name: "twitch",
   shown: "Twitch"
  };
  const CACHE = {
   name: "cache",
   shown: "The Actions cache"
  };
  function newJournal(startedAt, dryRun, asked = []) {
   return {
    startedAt: startedAt,
    dryRun: dryRun,
    asked: asked,
    roster: {
     streamers: [],
     askedAs: new Map,
     unknown: [],
     renamed: []
    },
    state: {},
    notes: _domain_snapshot_js__WEBPACK_IMPORTED_MODULE_0__.Mj,
    stateSource: "none",
    learned: new Set,
    polls: 0,
    interval: {
     length: 0,
     stretch: 1
    },
    isStretchSaid: false,
    transitions: [],
    deliveries: [],
    actionRequired: new Set,
    unusable: new Set,
    unexplained: new Set,
    held: new Map,
    warnings: new Set
   };
  }
  function noteTransition(transition, {journal: journal, ports: ports}) {
   journal.transitions.push(transition);
   const {kind: kind, streamer: streamer, stream: stream} = transition;
   const labels = [ stream.category, stream.title ].filter(Boolean).join(" - ");
   const SAID = {
    live: labels ? `is live: ${labels}` : "is live.",
    offline: "is offline: the stream is over.",
    title: `has a new title: ${stream.title}`,
    category: `has a new category: ${stream.category}`
   };
   ports.log.info(`${streamer.login} ${SAID[kind]}`);
  }
  function noteError(journal, log, error, lead = "") {
   if (!(error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_2__._)) throw error;
   const words = `${lead}${(0, _errors_js__WEBPACK_IMPORTED_MODULE_2__.Z)(error)}`;
   const noted = error.actionRequired ? journal.actionRequired : journal.warnings;
   if (noted.has(words)) return;
   noted.add(words);
   if (error.actionRequired) log.error(words); else log.warn(words);
  }
  function noteSilence(journal, {name: name}, now) {
   const before = journal.notes.silent[name];
   const isOfThisRun = before !== void 0 && before.until >= journal.startedAt;
   const apart = isOfThisRun ? Math.max(TRIED_AGAIN, 2 * journal.interval.length) : OUTAGES_APART;
   const since = before && now - before.until < apart ? before.since : now;
   journal.notes = {
    ...journal.notes,
    silent: {
     ...journal.notes.silent,
     [name]: {
      since: since,
      until: now
     }
    }
   };
  }
  function noteAnswer(journal, {name: name}) {
   if (!journal.notes.silent[name]) return;
   const {[name]: _over, ...silent} = journal.notes.silent;
   journal.notes = {
    ...journal.notes,
    silent: silent
   };
  }
  function endOutages({journal: journal, ports: ports}) {
   if (journal.polls === 0) return;
   for (const {history: history, service: service} of ports.channels) {
    const {until: until = 0} = journal.notes.silent[service.name] ?? {};
    if (until < journal.startedAt && (!history || journal.learned.size > 0)) noteAnswer(journal, service);
   }
  }
  function reportOutages({journal: journal, ports: ports}) {
   const now = ports.clock.now();
   const {outageWarnedAt: outageWarnedAt} = journal.notes;
   const long = longOutages(journal, now);
   if (long.length === 0 || outageWarnedAt !== void 0 && now - outageWarnedAt < LONG_OUTAGE) return;
   const services = [ TWITCH, CACHE, ...ports.channels.map(({service: service}) => service) ];
   for (const [name, since] of long) {
    const {shown: shown} = services.find(service => service.name === name) ?? {
     shown: name
    };
    const meanwhile = name === CACHE.name ? "Until it recovers, nothing is saved." : "Pending messages go out when it recovers.";
    const words = `${shown} has been unavailable for ${(0, _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.vg)(now - since)}. ${meanwhile}`;
    noteError(journal, ports.log, new _errors_js__WEBPACK_IMPORTED_MODULE_2__._(words, {
     actionRequired: true
    }));
   }
   journal.notes = {
    ...journal.notes,
    outageWarnedAt: now
   };
  }
  function longOutages({notes: notes, startedAt: startedAt}, now) {
   return Object.entries(notes.silent).filter(([, {since: since, until: until}]) => until >= startedAt && now - since > LONG_OUTAGE).map(([name, {since: since}]) => [ name, since ]);
  }
 }),
 6516: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Sx: () => findStreamers,
   fD: () => rulesOf,
   hC: () => rulesAt,
   s5: () => findWatched
  });
  var _domain_rules_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(4238);
  var _domain_streamer_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(1414);
  var _errors_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(9473);
  var _journal_js__WEBPACK_IMPORTED_MODULE_3__ = __nccwpck_require__(7504);
  async function findWatched(logins, journal, restored, {twitch: twitch, log: log}) {
   if (journal.roster.streamers.length > 0) return;
   journal.roster = await findStreamers(logins, twitch, restored);
   const {streamers: streamers, unknown: unknown, unread: unread = [], renamed: renamed} = journal.roster;
   log.info(`Watching ${streamers.length}: ${streamers.map(({login: login}) => login).join(", ")}`);
   for (const {from: from, to: to} of renamed) log.warn(`${from} is now called ${to} on Twitch and is still watched. Write ${to} in \`streamers\`.`);
   if (unread.length > 0) (0, _journal_js__WEBPACK_IMPORTED_MODULE_3__.r$)(journal, log, new _errors_js__WEBPACK_IMPORTED_MODULE_2__._(unreadWords(unread)));
   if (unknown.length === 0) return;
   const names = unknown.join(", ");
   const words = `Twitch does not know ${names}. Check the spelling in \`streamers\`; a suspended channel is hidden too.`;
   (0, _journal_js__WEBPACK_IMPORTED_MODULE_3__.r$)(journal, log, new _errors_js__WEBPACK_IMPORTED_MODULE_2__._(words, {
    actionRequired: streamers.length + unread.length === 0
   }));
  }
  function unreadWords(logins) {
   return `Twitch's answer about ${logins.join(", ")} can't be read. Known streamers are still watched, new ones from the next run on.`;
  }
  async function findStreamers(logins, twitch, restored) {
   const named = await twitch.byLogin(logins);
   const found = new Map(named.found.map(streamer => [ streamer.login, streamer ]));
   const missing = logins.filter(login => !found.has(login));
   if (missing.length === 0) {
    const streamers = logins.flatMap(login => found.get(login) ?? []);
    return {
     streamers: streamers,
     askedAs: new Map,
     unknown: [],
     renamed: []
    };
   }
   const remembered = Object.entries((await restored)?.streamers ?? {});
   const ids = new Map(missing.flatMap(login => idOf(login, remembered)));
   const followed = ids.size > 0 ? await twitch.byId([ ...ids.values() ]) : {
    found: [],
    unread: []
   };
   const renamed = [];
   const unknown = [];
   const unread = [];
   const askedAs = new Map;
   const streamers = logins.flatMap(login => {
    const known = found.get(login);
    if (known) askedAs.set(known.id, login);
    if (known) return [ known ];
    const id = ids.get(login);
    if (id && !askedAs.has(id)) askedAs.set(id, login);
    const now = followed.found.find(streamer => streamer.id === id);
    const isUnread = named.unread.includes(login) || id !== void 0 && followed.unread.includes(id);
    if (!now) (isUnread ? unread : unknown).push(login);
    if (!id) return [];
    const last = remembered.find(([key]) => key === id)?.[1].login ?? login;
    if (now && now.login !== login && last === login) renamed.push({
     from: login,
     to: now.login
    });
    return [ now ?? {
     id: id,
     login: last,
     name: last
    } ];
   });
   return {
    streamers: (0, _domain_streamer_js__WEBPACK_IMPORTED_MODULE_1__.ar)(streamers),
    askedAs: askedAs,
    unknown: unknown,
    unread: unread,
    renamed: renamed
   };
  }
  function idOf(login, remembered) {
   const entry = remembered.find(([, state]) => state.login === login) ?? remembered.find(([, state]) => state.formerLogins.includes(login));
   return entry ? [ [ login, entry[0] ] ] : [];
  }
  function rulesAt(at, {journal: journal, config: config}) {
   const isQuietNow = (0, _domain_rules_js__WEBPACK_IMPORTED_MODULE_0__.rM)(config.quiet, at);
   return streamer => ({
    ...rulesOf(streamer, journal.roster, config.streamers),
    grace: config.offlineGrace,
    isQuiet: isQuietNow
   });
  }
  const NO_RULES = {
   notifyOn: [],
   audience: []
  };
  function rulesOf({id: id, login: login}, {askedAs: askedAs}, rules) {
   return rules.get(askedAs.get(id) ?? login) ?? NO_RULES;
  }
 }),
 9473: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Z: () => wordsOf,
   _: () => ServiceError
  });
  class ServiceError extends Error {
   name="ServiceError";
   actionRequired;
   constructor(message, options = {}) {
    super(message, {
     cause: options.cause
    });
    this.actionRequired = options.actionRequired ?? false;
   }
  }
  function wordsOf(error) {
   if (error instanceof ServiceError) return error.message;
   if (error instanceof Error) {
    const cause = error.cause instanceof Error ? codeOf(error.cause) : void 0;
    const name = NAMES[error.name] ?? error.name;
    return [ name, codeOf(error) ?? cause ].filter(Boolean).join(" ");
   }
   return "an unknown error";
  }
  const NAMES = {
   ValiError: "unexpected content"
  };
  function codeOf(error) {
   const code = error.code;
   return typeof code === "string" && /^[A-Z][A-Z0-9_]{1,60}$/.test(code) ? code : void 0;
  }
 }),
 9479: ((__webpack_module__, __unused_webpack___webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.a(__webpack_module__, async (__webpack_handle_async_dependencies__, __webpack_async_result__) => {
   try {
    var _adapters_github_runner_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(5860);
    var _adapters_process_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7288);
    var _app_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(8629);
    await (0, _app_js__WEBPACK_IMPORTED_MODULE_2__.n)((0, _adapters_github_runner_js__WEBPACK_IMPORTED_MODULE_0__.l)(process.env), (0, 
    _adapters_process_js__WEBPACK_IMPORTED_MODULE_1__.W)());
    process.stdout.write("", () => process.exit());
    __webpack_async_result__();
   } catch (e) {
    __webpack_async_result__(e);
   }
  }, 1);
 }),
 212: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   E: () => AT_A_TIME,
   s: () => mapLimit
  });
  const AT_A_TIME = 5;
  async function mapLimit(items, limit, work) {
   const results = [];
   const waiting = [ ...items.entries() ];
   const worker = async () => {
    for (let next = waiting.shift(); next; next = waiting.shift()) results[next[0]] = await work(next[1]);
   };
   await Promise.all(Array.from({
    length: Math.min(limit, items.length)
   }, worker));
   return results;
  }
 }),
 7294: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   P: () => fieldsOf,
   x: () => factsOf
  });
  var _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1414);
  function factsOf({kind: kind, streamer: streamer, stream: stream, viewers: viewers}, at) {
   const {title: title, category: category, categories: categories, startedAt: startedAt, peakViewers: peakViewers} = stream;
   const isOver = kind === "offline";
   const {recordingId: recordingId} = stream;
   const {duration: duration} = lengthOf(stream);
   return {
    kind: kind,
    login: streamer.login,
    name: streamer.name,
    title: title,
    category: category,
    categories: categories.length > 0 ? categories : [ category ].filter(Boolean),
    ...viewers !== void 0 && !isOver && {
     viewers: viewers
    },
    ...peakViewers > 0 && {
     peak: peakViewers
    },
    ...startedAt !== void 0 && {
     startedAt: startedAt
    },
    ...startedAt !== void 0 && !isOver && {
     uptime: Math.max(0, at - startedAt)
    },
    ...isOver && duration !== void 0 && {
     duration: duration
    },
    isDurationAbout: isOver && stream.isEndAbout === true,
    url: (0, _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__.p8)(streamer.login),
    ...recordingId !== void 0 && {
     vod: (0, _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__.HL)(recordingId)
    }
   };
  }
  const NEXT_TO_NOTHING = 6e4;
  function lengthOf({startedAt: startedAt, endedAt: endedAt, lastSeenAt: lastSeenAt, isEndAbout: isEndAbout}) {
   const end = lastSeenAt === void 0 ? void 0 : endedAt ?? lastSeenAt;
   if (end === void 0) return {};
   if (startedAt === void 0) return isEndAbout ? {} : {
    endedAt: end
   };
   const duration = Math.max(0, end - startedAt);
   return isEndAbout && duration < NEXT_TO_NOTHING ? {} : {
    endedAt: end,
    duration: duration
   };
  }
  function fieldsOf({kind: kind, streamer: streamer, stream: stream, viewers: viewers}) {
   const {ids: ids, title: title, category: category, startedAt: startedAt, recordingId: recordingId} = stream;
   const {endedAt: endedAt, duration: duration} = kind === "offline" ? lengthOf(stream) : {};
   return {
    login: streamer.login,
    name: streamer.name,
    kind: kind,
    streamId: ids.at(-1),
    title: title || void 0,
    category: category || void 0,
    viewers: viewers,
    startedAt: iso(startedAt),
    endedAt: iso(endedAt),
    durationSeconds: duration === void 0 ? void 0 : Math.round(duration / 1e3),
    url: (0, _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__.p8)(streamer.login),
    vodUrl: recordingId && (0, _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__.HL)(recordingId)
   };
  }
  function iso(time) {
   return time === void 0 ? void 0 : new Date(time).toISOString();
  }
 }),
 4704: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   CG: () => nameOnPage,
   Qh: () => INPUT_NAMES,
   T7: () => namedInLog,
   XQ: () => TWILIO_CONSOLE,
   bG: () => TWITCH_APPS,
   f0: () => mistakesInLog,
   jj: () => mistakeOnPage,
   lc: () => inputsAt,
   mc: () => INPUTS,
   um: () => namedOnPage,
   wp: () => isInputName
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(3016);
  const INPUTS = {
   streamers: {
    masked: "recipients",
    fork: "variable"
   },
   "twitch-client-id": {
    masked: "public",
    fork: "secret"
   },
   "twitch-client-secret": {
    masked: "value",
    fork: "secret"
   },
   "twilio-account-sid": {
    masked: "value",
    fork: "secret"
   },
   "twilio-auth-token": {
    masked: "value",
    fork: "secret"
   },
   "twilio-api-key-sid": {
    masked: "value",
    fork: "secret"
   },
   "twilio-api-key-secret": {
    masked: "value",
    fork: "secret"
   },
   "sms-from": {
    masked: "sender",
    fork: "secret"
   },
   "sms-to": {
    masked: "numbers",
    fork: "secret"
   },
   "smtp-url": {
    masked: "login",
    fork: "secret"
   },
   "email-from": {
    masked: "addresses",
    fork: "secret"
   },
   "email-to": {
    masked: "addresses",
    fork: "secret"
   },
   "webhook-url": {
    masked: "urls",
    fork: "secret"
   },
   "webhook-secret": {
    masked: "value",
    fork: "secret"
   },
   "notify-on": {
    masked: "nothing",
    fork: "variable"
   },
   "live-text": {
    masked: "nothing",
    fork: "variable"
   },
   "offline-text": {
    masked: "nothing",
    fork: "variable"
   },
   "title-text": {
    masked: "nothing",
    fork: "variable"
   },
   "category-text": {
    masked: "nothing",
    fork: "variable"
   },
   language: {
    masked: "nothing",
    fork: "variable"
   },
   "sms-alphabet": {
    masked: "nothing",
    fork: "variable"
   },
   "max-segments": {
    masked: "nothing",
    fork: "variable"
   },
   "offline-grace": {
    masked: "nothing",
    fork: "variable"
   },
   "watch-for": {
    masked: "nothing",
    fork: "variable"
   },
   "poll-interval": {
    masked: "nothing",
    fork: "variable"
   },
   "max-sms-per-day": {
    masked: "nothing",
    fork: "variable"
   },
   "quiet-hours": {
    masked: "nothing",
    fork: "variable"
   },
   "time-zone": {
    masked: "nothing",
    fork: "variable"
   },
   "state-key": {
    masked: "nothing",
    fork: "fixed"
   },
   mode: {
    masked: "nothing",
    fork: "fixed"
   },
   "dry-run": {
    masked: "nothing",
    fork: "fixed"
   },
   "github-token": {
    masked: "value",
    fork: "fixed"
   }
  };
  const INPUT_NAMES = Object.keys(INPUTS);
  function isInputName(name) {
   return Object.hasOwn(INPUTS, name);
  }
  const TWILIO_CONSOLE = "https://console.twilio.com";
  const TWITCH_APPS = "https://dev.twitch.tv/console/apps";
  function capitals(input) {
   return input.toUpperCase().replaceAll("-", "_");
  }
  function namedInLog(line, naming) {
   const pages = new Set;
   const named = line.replace(IN_BACKTICKS, (code, word) => {
    if (!isInputName(word)) return code;
    const {name: name, page: page} = settingOf(word, naming);
    if (page) pages.add(page);
    return `\`${name}\``;
   });
   return [ named, ...Array.from(pages, page => `See ${page}`) ].join(" ");
  }
  function inputsAt(place) {
   const words = place.split(/, | or /);
   return words.every(isInputName) ? words : words.slice(0, 1).filter(isInputName);
  }
  function lineOf({place: place, words: words}) {
   return `${inputsAt(place).reduce((line, input) => line.replace(input, `\`${input}\``), place)}: ${words}`;
  }
  function mistakesInLog(mistakes, naming) {
   const inLog = mistake => namedInLog(lineOf(mistake), naming).replace(/^[^:]*/, place => place.replaceAll("`", ""));
   return mistakes.map(inLog).join("\n");
  }
  function mistakeOnPage(mistake, naming) {
   return namedOnPage((0, _markdown_js__WEBPACK_IMPORTED_MODULE_0__.v9)(lineOf(mistake)), naming);
  }
  function namedOnPage(markdown, naming) {
   return markdown.replace(IN_BACKTICKS, (code, word) => isInputName(word) ? nameOnPage(word, naming) : code);
  }
  function nameOnPage(input, naming, isNew = false) {
   const {name: name, page: page} = settingOf(input, naming);
   return page ? `[\`${name}\`](${page}${isNew ? "/new" : ""})` : `\`${name}\``;
  }
  const IN_BACKTICKS = /`([a-z]+(?:-[a-z]+)*)`/g;
  function settingOf(input, naming) {
   if (naming.kind === "file") return {
    name: capitals(input)
   };
   const {fork: fork} = INPUTS[input];
   if (naming.kind === "inputs" || fork === "fixed") return {
    name: input
   };
   return {
    name: capitals(input),
    page: `${naming.settingsUrl}/${fork}s/actions`
   };
  }
 }),
 6918: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   e: () => languages
  });
  // EXTERNAL MODULE: ./build/domain/time.js
    var time = __nccwpck_require__(7368);
  // CONCATENATED MODULE: ./build/messages/languages/en.js
  const en = {
   number: count => count.toLocaleString("en"),
   duration: milliseconds => (0, time.vg)(milliseconds),
   about: duration => `about ${duration}`,
   words: facts => {
    const audience = `{viewers} ${viewers(facts.viewers)}`;
    switch (facts.kind) {
    case "live":
     return `{category} - {title}. ${audience}, live for {uptime}. {url}`;

    case "offline":
     return `${ending(facts)}. {category}. Peak {peak} ${viewers(facts.peak)}. {vod}`;

    case "title":
     return `${facts.title ? "{title}" : "a new title"}. ${audience}. {url}`;

    case "category":
     return `${facts.category ? "{category}" : "no category"}. ${audience}. {url}`;
    }
   },
   test: names => `Twitch SMS works. You'll get ${names ? `alerts for ${names}` : "no alerts"} here`,
   email: {
    headline: {
     live: name => `${name} is live`,
     offline: name => `${name}'s stream is over`,
     title: name => `${name} changed the title`,
     category: name => `${name} changed the category`
    },
    fact: (label, value) => `${label}: ${value}`,
    labels: {
     category: "Category",
     categories: "Categories",
     viewers: "Viewers",
     peak: "Peak viewers",
     uptime: "Live for",
     duration: "Streamed for"
    },
    watch: "Watch",
    watchRecording: "Watch the recording",
    channel: "Go to the channel",
    preview: name => `Preview of ${name}'s stream`,
    reason: name => `You get this because you asked for alerts about ${name}.`
   }
  };
  function ending({duration: duration}) {
   return duration === void 0 ? "the stream is over" : "streamed for {duration}";
  }
  function viewers(count) {
   return count === 1 ? "viewer" : "viewers";
  }
  // CONCATENATED MODULE: ./build/messages/languages/fr.js
  const fr = {
   number: count => count.toLocaleString("fr"),
   duration: milliseconds => (0, time.vg)(milliseconds, {
    day: " j",
    hour: " h",
    minute: " min",
    underAMinute: "moins d'une minute"
   }),
   about: duration => `environ ${duration}`,
   words: facts => {
    const audience = `{viewers} ${fr_viewers(facts.viewers)}`;
    switch (facts.kind) {
    case "live":
     return `{category} - {title}. ${audience}, en direct depuis {uptime}. {url}`;

    case "offline":
     return `${fr_ending(facts)}. {category}. Jusqu'\xe0 {peak} ${fr_viewers(facts.peak)}. {vod}`;

    case "title":
     return `${facts.title ? "{title}" : "un nouveau titre"}. ${audience}. {url}`;

    case "category":
     return `${facts.category ? "{category}" : "aucune cat\xe9gorie"}. ${audience}. {url}`;
    }
   },
   test: names => names ? `Twitch SMS fonctionne. Vous recevrez ici les alertes pour ${names}` : "Twitch SMS fonctionne. Vous ne recevrez ici aucune alerte",
   email: {
    headline: {
     live: name => `${name} est en direct`,
     offline: name => `${name} a termin\xe9 son direct`,
     title: name => `${name} a chang\xe9 de titre`,
     category: name => `${name} a chang\xe9 de cat\xe9gorie`
    },
    fact: (label, value) => `${label} : ${value}`,
    labels: {
     category: "Cat\xe9gorie",
     categories: "Cat\xe9gories",
     viewers: "Spectateurs",
     peak: "Pic de spectateurs",
     uptime: "En direct depuis",
     duration: "Dur\xe9e du direct"
    },
    watch: "Regarder",
    watchRecording: "Revoir le direct",
    channel: "Aller sur la cha\xeene",
    preview: name => `Aper\xe7u du direct : ${name}`,
    reason: name => `Vous recevez ce message parce que vous avez demand\xe9 des alertes pour ${name}.`
   }
  };
  function fr_ending({duration: duration}) {
   return duration === void 0 ? "le direct est termin\xe9" : "a stream\xe9 pendant {duration}";
  }
  function fr_viewers(count) {
   return count !== void 0 && count < 2 ? "spectateur" : "spectateurs";
  }
  // CONCATENATED MODULE: ./build/messages/languages/languages.js
  const languages = {
   en: en,
   fr: fr
  };
 }),
 3016: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   pj: () => plain,
   tp: () => table,
   v9: () => advice
  });
  function plain(words) {
   return words.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim().replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$/=^]/g, character => `&#${character.codePointAt(0)};`);
  }
  function table(head, rows) {
   const line = cells => `| ${cells.join(" | ")} |`;
   return [ line(head), line(head.map(() => "---")), ...rows.map(line) ].join("\n");
  }
  const OURS = /(https:\/\/(?:(?:console|www)\.twilio\.com|dev\.twitch\.tv|github\.com|www\.githubstatus\.com)(?:\/[\w.-]*\w)*|`[\w:+,@#%/.'"{}[\] -]{1,120}`|\*\*[\w ]{1,30}\*\*)/;
  function advice(words) {
   return words.split(OURS).map((part, index) => index % 2 === 0 ? plainPart(part) : part.startsWith("https:") ? `<${part}>` : part).join("");
  }
  function plainPart(words) {
   return `${/^\s/.test(words) ? " " : ""}${plain(words)}${/\s$/.test(words) && words.trim() !== "" ? " " : ""}`;
  }
 }),
 8409: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   K: () => listed,
   T: () => similarTo
  });
  // CONCATENATED MODULE: ./node_modules/leven/index.js
  const array = [];
  const characterCodeCache = [];
  function leven(first, second, options) {
   if (first === second) return 0;
   const maxDistance = options?.maxDistance;
   const swap = first;
   if (first.length > second.length) {
    first = second;
    second = swap;
   }
   let firstLength = first.length;
   let secondLength = second.length;
   while (firstLength > 0 && first.charCodeAt(~-firstLength) === second.charCodeAt(~-secondLength)) {
    firstLength--;
    secondLength--;
   }
   let start = 0;
   while (start < firstLength && first.charCodeAt(start) === second.charCodeAt(start)) start++;
   firstLength -= start;
   secondLength -= start;
   if (maxDistance !== void 0 && secondLength - firstLength > maxDistance) return maxDistance;
   if (firstLength === 0) return maxDistance !== void 0 && secondLength > maxDistance ? maxDistance : secondLength;
   let bCharacterCode;
   let result;
   let temporary;
   let temporary2;
   let index = 0;
   let index2 = 0;
   while (index < firstLength) {
    characterCodeCache[index] = first.charCodeAt(start + index);
    array[index] = ++index;
   }
   while (index2 < secondLength) {
    bCharacterCode = second.charCodeAt(start + index2);
    temporary = index2++;
    result = index2;
    for (index = 0; index < firstLength; index++) {
     temporary2 = bCharacterCode === characterCodeCache[index] ? temporary : temporary + 1;
     temporary = array[index];
     result = array[index] = temporary > result ? temporary2 > result ? result + 1 : temporary2 : temporary2 > temporary ? temporary + 1 : temporary2;
    }
    if (maxDistance !== void 0) {
     let rowMinimum = result;
     for (index = 0; index < firstLength; index++) if (array[index] < rowMinimum) rowMinimum = array[index];
     if (rowMinimum > maxDistance) return maxDistance;
    }
   }
   array.length = firstLength;
   characterCodeCache.length = firstLength;
   return maxDistance !== void 0 && result > maxDistance ? maxDistance : result;
  }
  // CONCATENATED MODULE: ./build/messages/names.js
  const MOST = 3;
  function similarTo(written, found) {
   const most = Math.max(2, Math.floor(written.length / 3));
   return [ ...new Set(found) ].map(candidate => ({
    candidate: candidate,
    distance: distance(written.toLowerCase(), candidate.toLowerCase())
   })).filter(({distance: distance}) => distance <= most).sort((a, b) => a.distance - b.distance).slice(0, MOST).map(({candidate: candidate}) => candidate);
  }
  function distance(written, candidate) {
   const isPart = written.length > 3 && (candidate.startsWith(written) || candidate.endsWith(written));
   return Math.min(leven(written, candidate), isPart ? 1 : Number.POSITIVE_INFINITY);
  }
  function listed(names, last = "and") {
   return names.length > 1 ? `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}` : `${names[0] ?? ""}`;
  }
 }),
 879: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   GS: () => fill,
   hX: () => unknownPlaceholders,
   je: () => PLACEHOLDERS
  });
  const PLACEHOLDERS = [ "login", "name", "title", "category", "viewers", "peak", "uptime", "duration", "url", "vod" ];
  const BRACES = /\{([^{}]*)\}/g;
  function unknownPlaceholders(template) {
   return Array.from(template.matchAll(BRACES)).filter(([, name = ""]) => !placeholder(name)).map(([written]) => written);
  }
  function fill(template, values) {
   const [first = "", ...rest] = template.split(SEPARATOR);
   let text = "";
   let pending = "";
   for (const [separator, clause] of [ [ "", first ], ...pairs(rest) ]) {
    if (strength(separator) > strength(pending)) pending = separator;
    const filled = fillClause(clause, values);
    if (filled === "") continue;
    text = text === "" ? filled : join(text, pending, filled);
    pending = "";
   }
   return (text !== "" && strength(pending) === STRONGEST ? join(text, pending, "") : text).trim();
  }
  function placeholder(written) {
   const name = written.trim().toLowerCase();
   return PLACEHOLDERS.find(candidate => candidate === name);
  }
  const SEPARATOR = /(\s*[,;:.!?\u2026]+\s+|\s+[-\u2013\u2014|\u2022\xb7~/]+\s+|\s*\n\s*|\s+(?=\{\s*(?:url|vod)\s*\})|(?<=\{\s*(?:url|vod)\s*\})\s+)(?![^()[\]]*[)\]])/i;
  const STRENGTHS = [ /^$/, /^\s+$/, /,/, /[-\u2013\u2014|\u2022\xb7~/;:]/, /[.!?\u2026]/ ];
  const STRONGEST = STRENGTHS.length - 1;
  function strength(separator) {
   return STRENGTHS.findLastIndex(pattern => pattern.test(separator));
  }
  function join(before, separator, after) {
   const mark = separator.trim();
   const isEnded = /[.!?\u2026]$/.test(before) && /^[.!?\u2026]+$/.test(mark);
   const bare = mark === "" ? before : before.replace(/[\s,;:|-]+$/, "");
   return `${bare}${isEnded ? " " : separator.replace(/\s+/g, " ")}${after}`;
  }
  const BRACKETS_OR_BRACES = /([([])([^()[\]]*)([)\]])|\{([^{}]*)\}/g;
  function fillClause(clause, values) {
   const named = Array.from(clause.matchAll(BRACES)).flatMap(([, name = ""]) => placeholder(name) ?? []);
   if (named.length > 0 && named.every(name => values[name] === "")) return "";
   return clause.replace(BRACKETS_OR_BRACES, (written, open, inner = "", close = "", name = "") => {
    const known = placeholder(name);
    if (open === void 0) return known ? values[known] : written;
    const filled = fill(inner, values);
    return inner.includes("{") ? filled && `${open}${filled}${close}` : written;
   }).replace(/\s+/g, " ").trim();
  }
  function pairs(parts) {
   return parts.flatMap((part, index) => index % 2 === 0 ? [ [ part, parts[index + 1] ?? "" ] ] : []);
  }
 }),
 6665: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   EI: () => reportOf,
   t5: () => sentOutputs
  });
  // EXTERNAL MODULE: ./build/domain/sightings.js
    var domain_sightings = __nccwpck_require__(9905);
  // EXTERNAL MODULE: ./build/messages/facts.js
    var facts = __nccwpck_require__(7294);
  // EXTERNAL MODULE: ./build/domain/time.js
    var time = __nccwpck_require__(7368);
  // EXTERNAL MODULE: ./build/messages/markdown.js
    var markdown = __nccwpck_require__(3016);
  // EXTERNAL MODULE: ./build/report/standing.js
    var standing = __nccwpck_require__(739);
  // CONCATENATED MODULE: ./build/report/week-chart.js
  const MOST_STREAMERS = 15;
  const MOST_STREAMS = 100;
  const LONGEST = 40;
  function gantt(streamers, state, now, timeZone) {
   const sections = [];
   let [streamersLeft, streamsLeft] = [ MOST_STREAMERS, MOST_STREAMS ];
   for (const {id: id, login: login} of streamers) {
    if (streamersLeft === 0 || streamsLeft === 0) break;
    const shown = barsOf(state[id], now).slice(-streamsLeft);
    if (shown.length === 0) continue;
    sections.push(`    section ${login}`, ...shown.map(bar => line(bar, timeZone)));
    streamersLeft -= 1;
    streamsLeft -= shown.length;
   }
   if (sections.length === 0) return "";
   return [ "```mermaid", "gantt", "    dateFormat YYYY-MM-DD HH:mm", "    axisFormat %-d", "    tickInterval 1day", "    todayMarker off", ...sections, "    section seven days", `    from ${dayAndMonth(now - time.V8, timeZone)} :milestone, ${(0, 
   time.Xb)(now - time.V8, timeZone)}, 0m`, `    to :milestone, ${(0, time.Xb)(now, timeZone)}, 0m`, "```" ].join("\n");
  }
  const MONTHS = [ "Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec" ];
  function dayAndMonth(at, timeZone) {
   const [, month, day] = (0, time.Xb)(at, timeZone).slice(0, 10).split("-").map(Number);
   return `${day} ${MONTHS[Number(month) - 1]}`;
  }
  function barsOf(known, now) {
   const bar = (stream, to, isLive) => {
    const {startedAt: startedAt, category: category} = stream;
    if (to < now - time.V8 || to <= startedAt) return [];
    const label = `${isLive ? "live for " : ""}${(0, time.vg)(to - startedAt)} ${harmless(category)}`.trim();
    return [ {
     from: Math.max(startedAt, now - time.V8),
     to: to,
     isLive: isLive,
     label: label
    } ];
   };
   const {current: current, absent: absent, finished: finished = []} = known ?? {};
   const over = finished.flatMap(stream => bar(stream, stream.endedAt ?? stream.lastSeenAt, false));
   const on = current ? bar(current, absent ? current.lastSeenAt : now, !absent) : [];
   return [ ...over, ...on ].sort((a, b) => a.from - b.from);
  }
  function harmless(words) {
   const plain = words.normalize("NFKC").replace(/[^\p{L}\p{M}\p{N}]+/gu, " ").trim();
   return [ ...plain ].slice(0, LONGEST).join("");
  }
  function line({from: from, to: to, isLive: isLive, label: label}, timeZone) {
   const [start, end] = [ (0, time.Xb)(from, timeZone), (0, time.Xb)(Math.max(to, from + time.pY), timeZone) ];
   return `    ${label} :${isLive ? "crit, " : ""}${start}, ${end}`;
  }
  // CONCATENATED MODULE: ./build/report/summary.js
  function summary(journal, now, {timeZone: timeZone, starts: starts, warnings: warnings, quiet: quiet}) {
   const watched = journal.roster.streamers;
   const parts = [ `## Twitch SMS${journal.dryRun ? " (dry run: nothing is sent)" : ""}`, ...[ ...journal.actionRequired ].map(words => `> [!CAUTION]\n> ${(0, 
   markdown.v9)(words)}`), ...[ ...journal.warnings, ...warnings ].map(words => `> [!WARNING]\n> ${(0, 
   markdown.v9)(words)}`), (0, standing.BO)(journal), (0, standing.ux)(journal, now, timeZone), journal.deliveries.length > 0 ? deliveries(journal.deliveries, timeZone) : nothingSent(journal, quiet), week(gantt(watched, journal.state, now, timeZone)), `State at the start: ${SOURCES[journal.stateSource]}`, journal.ending ? ENDINGS[journal.ending] : "", punctuality(starts), timeZone === time.xW ? "" : `All times are in ${(0, 
   markdown.pj)(timeZone)}.` ];
   return `${parts.filter(Boolean).join("\n\n")}\n`;
  }
  function week(chart) {
   return chart && `### The last seven days\n\n${chart}`;
  }
  function punctuality(starts) {
   const gap = (0, time.LX)(starts);
   return gap === void 0 ? "" : `The last ${starts.length} runs started a median of ${(0, 
   time.vg)(gap)} apart.`;
  }
  const SOURCES = {
   cache: "from the cache.",
   history: "rebuilt from Twilio's message history.",
   none: "none found."
  };
  const ENDINGS = {
   "handed over": "A newer run continues from here.",
   "quiet hours": "Quiet hours: nothing is sent, and runs stop polling.",
   cancelled: "The run was cancelled; the next one continues from here."
  };
  function nothingSent({ending: ending, actionRequired: actionRequired, observation: observation, warnings: warnings}, quiet) {
   if (ending === "quiet hours" && quiet) return `Messages are held until ${timeOfDay(quiet.to)}.`;
   if (actionRequired.size > 0) return "Nothing was sent. What needs you is above.";
   if (!observation) return "Nothing was sent: Twitch did not answer.";
   return warnings.size > 0 ? "Nothing was sent." : "Nothing was due.";
  }
  function timeOfDay(minutes) {
   return [ Math.floor(minutes / 60), minutes % 60 ].map(part => String(part).padStart(2, "0")).join(":");
  }
  function deliveries(all, timeZone) {
   const rows = all.slice(0, standing.wq).map(({at: at, recipient: recipient, text: text, result: result, status: status, why: why}) => [ (0, 
   standing.qo)(at, timeZone), (0, markdown.pj)(recipient.shown), (0, markdown.pj)(text), result === "sent" ? FATES[status ?? "under way"] : result, (0, 
   markdown.v9)(why ?? "") ]);
   const more = all.length > standing.wq ? `\n\nAnd ${all.length - standing.wq} more.` : "";
   return `${(0, markdown.tp)([ "At", "To", "Text", "Result", "Why" ], rows)}${more}`;
  }
  const FATES = {
   "under way": "sent",
   sent: "sent",
   delivered: "delivered",
   lost: "not delivered"
  };
  // CONCATENATED MODULE: ./build/report/report.js
  function reportOf(journal, now, surroundings) {
   const {transitions: transitions, deliveries: deliveries, actionRequired: actionRequired, stateSource: stateSource} = journal;
   return {
    outputs: {
     ...twitchOutputs(whoIsLive(journal, now), transitions),
     ...sentOutputs(deliveries),
     "state-source": stateSource
    },
    summary: summary(withoutStale(journal, now), now, surroundings),
    isRed: actionRequired.size > 0,
    ...journal.polls === 0 && {
     isUnanswered: true
    }
   };
  }
  function whoIsLive({roster: roster, state: state, notes: notes, sightings: sightings, asked: asked}, now) {
   const remembered = Object.entries(state);
   const streamers = roster.streamers.length > 0 ? roster.streamers : asked.flatMap(login => remembered.filter(([, known]) => known.login === login).map(([id]) => ({
    id: id,
    login: login
   })));
   return (0, domain_sightings.tY)(streamers, sightings ?? (0, domain_sightings.rt)(state, notes.polledAt), now);
  }
  function withoutStale({observation: observation, ...journal}, now) {
   return observation && (0, domain_sightings.pL)(observation, now) ? {
    ...journal,
    observation: observation
   } : journal;
  }
  function twitchOutputs(live, transitions) {
   return {
    live: live ? JSON.stringify(live) : "",
    "any-live": live ? String(live.length > 0) : "",
    "any-transition": String(transitions.length > 0),
    transitions: JSON.stringify(transitions.map(facts.P))
   };
  }
  const COUNTS = {
   sms: "sms-sent",
   email: "emails-sent",
   webhook: "webhooks-sent"
  };
  function sentOutputs(deliveries) {
   const sent = deliveries.filter(({result: result}) => result === "sent");
   return Object.fromEntries(Object.entries(COUNTS).map(([name, output]) => [ output, sent.filter(({channel: channel}) => channel === name).length ]));
  }
 }),
 739: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BO: () => liveNow,
   JA: () => standing,
   qo: () => clockTime,
   ux: () => streamerTable,
   wq: () => MOST_ROWS
  });
  var _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(1414);
  var _domain_time_js__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(7368);
  var _messages_markdown_js__WEBPACK_IMPORTED_MODULE_2__ = __nccwpck_require__(3016);
  const MOST_ROWS = 200;
  const MOST_NAMED = 10;
  function standing(journal, now, timeZone) {
   const {shown: shown, more: more} = foremost(journal);
   const lines = shown.map(streamer => `${streamer.login}: ${status(journal, streamer, now, timeZone)}`);
   return more > 0 ? [ ...lines, `And ${more} more.` ] : lines;
  }
  function liveNow({observation: observation, roster: roster}) {
   if (!observation || roster.streamers.length === 0) return "";
   const live = roster.streamers.filter(({id: id}) => observation.live.has(id));
   if (live.length === 0 && observation.unknown.size > 0) return "**Nobody is known to be live.**";
   if (live.length === 0) return "**Nobody is live.**";
   return `**Live now: ${live.map(({name: name}) => (0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(name)).slice(0, MOST_NAMED).join(", ")}${live.length > MOST_NAMED ? " ..." : ""}**`;
  }
  function streamerTable(journal, now, timeZone) {
   if (journal.roster.streamers.length === 0) return journal.observation ? "Twitch knows none of the streamers." : "Twitch did not say who is live.";
   const {shown: shown, more: more} = foremost(journal);
   const rows = shown.map(streamer => {
    const current = journal.state[streamer.id]?.current;
    const live = journal.observation?.live.get(streamer.id);
    const {login: login, name: name} = streamer;
    return [ `[${(0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(name)}](${(0, 
    _domain_streamer_js__WEBPACK_IMPORTED_MODULE_0__.p8)(login)})`, status(journal, streamer, now, timeZone), (0, 
    _messages_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(live?.category ?? current?.category ?? ""), (0, 
    _messages_markdown_js__WEBPACK_IMPORTED_MODULE_2__.pj)(live?.title ?? current?.title ?? ""), live ? String(live.viewers).replace(/\B(?=(\d{3})+$)/g, ",") : "" ];
   });
   return `${(0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_2__.tp)([ "Streamer", "Now", "Category", "Title", "Viewers" ], rows)}${more > 0 ? `\n\nAnd ${more} more.` : ""}`;
  }
  function foremost(journal) {
   const {streamers: streamers} = journal.roster;
   const {live: live = [], gone: gone = [], offline: offline = []} = Object.groupBy(streamers, each => rank(journal, each));
   const shown = [ ...live, ...gone, ...offline ].slice(0, MOST_ROWS);
   return {
    shown: shown,
    more: streamers.length - shown.length
   };
  }
  function rank({observation: observation, state: state}, {id: id}) {
   return observation?.live.has(id) ? "live" : state[id]?.current ? "gone" : "offline";
  }
  function status(journal, {id: id}, now, timeZone) {
   const {observation: observation} = journal;
   if (!observation || observation.unknown.has(id)) return "unknown";
   const {current: current, absent: absent} = journal.state[id] ?? {};
   const live = observation.live.get(id);
   if (live) {
    const {startedAt: startedAt} = current ?? live;
    return `\ud83d\udd34 live for ${(0, _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.vg)(now - startedAt)} (since ${clockTime(startedAt, timeZone)})`;
   }
   return current && absent ? `gone since ${clockTime(absent.since, timeZone)}` : "offline";
  }
  function clockTime(at, timeZone) {
   return `${(0, _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.Xb)(at, timeZone)}${timeZone === _domain_time_js__WEBPACK_IMPORTED_MODULE_1__.xW ? " UTC" : ""}`;
  }
 }),
 5253: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   J: () => isCacheWritable,
   U0: () => getCacheServiceVersion,
   VL: () => getCacheServiceURL,
   aT: () => isGhes,
   as: () => getCacheMode,
   bv: () => isCacheReadable
  });
  function isGhes() {
   const ghUrl = new URL(process.env["GITHUB_SERVER_URL"] || "https://github.com");
   const hostname = ghUrl.hostname.trimEnd().toUpperCase();
   const isGitHubHost = hostname === "GITHUB.COM";
   const isGheHost = hostname.endsWith(".GHE.COM");
   const isLocalHost = hostname.endsWith(".LOCALHOST");
   return !isGitHubHost && !isGheHost && !isLocalHost;
  }
  function getCacheServiceVersion() {
   if (isGhes()) return "v1";
   return process.env["ACTIONS_CACHE_SERVICE_V2"] ? "v2" : "v1";
  }
  const KNOWN_CACHE_MODES = [ "none", "read", "write", "write-only" ];
  function getCacheMode() {
   return (process.env["ACTIONS_CACHE_MODE"] || "").trim().toLowerCase();
  }
  function isCacheReadable(mode) {
   if (!KNOWN_CACHE_MODES.includes(mode)) return true;
   return mode === "read" || mode === "write";
  }
  function isCacheWritable(mode) {
   if (!KNOWN_CACHE_MODES.includes(mode)) return true;
   return mode === "write" || mode === "write-only";
  }
  function getCacheServiceURL() {
   const version = getCacheServiceVersion();
   switch (version) {
   case "v1":
    return process.env["ACTIONS_CACHE_URL"] || process.env["ACTIONS_RESULTS_URL"] || "";

   case "v2":
    return process.env["ACTIONS_RESULTS_URL"] || "";

   default:
    throw new Error(`Unsupported cache service version: ${version}`);
   }
  }
 }),
 3838: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   yU: () => ExitCode,
   Yz: () => core_debug,
   N4: () => endGroup,
   z3: () => error,
   V4: () => getInput,
   pq: () => info,
   _o: () => isDebug,
   C1: () => setFailed,
   uH: () => setOutput,
   Pq: () => core_setSecret,
   Oh: () => startGroup,
   $e: () => warning
  });
  // EXTERNAL MODULE: external "os"
    var external_os_ = __nccwpck_require__(857);
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/utils.js
  function utils_toCommandValue(input) {
   if (input === null || input === void 0) return ""; else if (typeof input === "string" || input instanceof String) return input;
   return JSON.stringify(input);
  }
  function utils_toCommandProperties(annotationProperties) {
   if (!Object.keys(annotationProperties).length) return {};
   return {
    title: annotationProperties.title,
    file: annotationProperties.file,
    line: annotationProperties.startLine,
    endLine: annotationProperties.endLine,
    col: annotationProperties.startColumn,
    endColumn: annotationProperties.endColumn
   };
  }
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/command.js
  function command_issueCommand(command, properties, message) {
   const cmd = new Command(command, properties, message);
   process.stdout.write(cmd.toString() + external_os_.EOL);
  }
  function command_issue(name, message = "") {
   command_issueCommand(name, {}, message);
  }
  const CMD_STRING = "::";
  class Command {
   constructor(command, properties, message) {
    if (!command) command = "missing.command";
    this.command = command;
    this.properties = properties;
    this.message = message;
   }
   toString() {
    let cmdStr = CMD_STRING + this.command;
    if (this.properties && Object.keys(this.properties).length > 0) {
     cmdStr += " ";
     let first = true;
     for (const key in this.properties) if (this.properties.hasOwnProperty(key)) {
      const val = this.properties[key];
      if (val) {
       if (first) first = false; else cmdStr += ",";
       cmdStr += `${key}=${escapeProperty(val)}`;
      }
     }
    }
    cmdStr += `${CMD_STRING}${escapeData(this.message)}`;
    return cmdStr;
   }
  }
  function escapeData(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A");
  }
  function escapeProperty(s) {
   return utils_toCommandValue(s).replace(/%/g, "%25").replace(/\r/g, "%0D").replace(/\n/g, "%0A").replace(/:/g, "%3A").replace(/,/g, "%2C");
  }
  // EXTERNAL MODULE: external "crypto"
    var external_crypto_ = __nccwpck_require__(6982);
  // EXTERNAL MODULE: external "fs"
    var external_fs_ = __nccwpck_require__(9896);
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/file-command.js
  function file_command_issueFileCommand(command, message) {
   const filePath = process.env[`GITHUB_${command}`];
   if (!filePath) throw new Error(`Unable to find environment variable for file command ${command}`);
   if (!external_fs_.existsSync(filePath)) throw new Error(`Missing file at path: ${filePath}`);
   external_fs_.appendFileSync(filePath, `${utils_toCommandValue(message)}${external_os_.EOL}`, {
    encoding: "utf8"
   });
  }
  function file_command_prepareKeyValueMessage(key, value) {
   const delimiter = `ghadelimiter_${external_crypto_.randomUUID()}`;
   const convertedValue = utils_toCommandValue(value);
   if (key.includes(delimiter)) throw new Error(`Unexpected input: name should not contain the delimiter "${delimiter}"`);
   if (convertedValue.includes(delimiter)) throw new Error(`Unexpected input: value should not contain the delimiter "${delimiter}"`);
   return `${key}<<${delimiter}${external_os_.EOL}${convertedValue}${external_os_.EOL}${delimiter}`;
  }
  // EXTERNAL MODULE: external "path"
    __nccwpck_require__(6928);
  // EXTERNAL MODULE: ./build/adapters/cache/stand-ins/http-client.js + 1 modules
    __nccwpck_require__(9716);
  // EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
    __nccwpck_require__(2145);
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/oidc-utils.js
  void 0 && (void 0).__awaiter;
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/summary.js
  var summary_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
  const {access: access, appendFile: appendFile, writeFile: writeFile} = external_fs_.promises;
  const SUMMARY_ENV_VAR = "GITHUB_STEP_SUMMARY";
  class Summary {
   constructor() {
    this._buffer = "";
   }
   filePath() {
    return summary_awaiter(this, void 0, void 0, function*() {
     if (this._filePath) return this._filePath;
     const pathFromEnv = process.env[SUMMARY_ENV_VAR];
     if (!pathFromEnv) throw new Error(`Unable to find environment variable for $${SUMMARY_ENV_VAR}. Check if your runtime environment supports job summaries.`);
     try {
      yield access(pathFromEnv, external_fs_.constants.R_OK | external_fs_.constants.W_OK);
     } catch (_a) {
      throw new Error(`Unable to access summary file: '${pathFromEnv}'. Check if the file has correct read/write permissions.`);
     }
     this._filePath = pathFromEnv;
     return this._filePath;
    });
   }
   wrap(tag, content, attrs = {}) {
    const htmlAttrs = Object.entries(attrs).map(([key, value]) => ` ${key}="${value}"`).join("");
    if (!content) return `<${tag}${htmlAttrs}>`;
    return `<${tag}${htmlAttrs}>${content}</${tag}>`;
   }
   write(options) {
    return summary_awaiter(this, void 0, void 0, function*() {
     const overwrite = !!(options === null || options === void 0 ? void 0 : options.overwrite);
     const filePath = yield this.filePath();
     const writeFunc = overwrite ? writeFile : appendFile;
     yield writeFunc(filePath, this._buffer, {
      encoding: "utf8"
     });
     return this.emptyBuffer();
    });
   }
   clear() {
    return summary_awaiter(this, void 0, void 0, function*() {
     return this.emptyBuffer().write({
      overwrite: true
     });
    });
   }
   stringify() {
    return this._buffer;
   }
   isEmptyBuffer() {
    return this._buffer.length === 0;
   }
   emptyBuffer() {
    this._buffer = "";
    return this;
   }
   addRaw(text, addEOL = false) {
    this._buffer += text;
    return addEOL ? this.addEOL() : this;
   }
   addEOL() {
    return this.addRaw(external_os_.EOL);
   }
   addCodeBlock(code, lang) {
    const attrs = Object.assign({}, lang && {
     lang: lang
    });
    const element = this.wrap("pre", this.wrap("code", code), attrs);
    return this.addRaw(element).addEOL();
   }
   addList(items, ordered = false) {
    const tag = ordered ? "ol" : "ul";
    const listItems = items.map(item => this.wrap("li", item)).join("");
    const element = this.wrap(tag, listItems);
    return this.addRaw(element).addEOL();
   }
   addTable(rows) {
    const tableBody = rows.map(row => {
     const cells = row.map(cell => {
      if (typeof cell === "string") return this.wrap("td", cell);
      const {header: header, data: data, colspan: colspan, rowspan: rowspan} = cell;
      const tag = header ? "th" : "td";
      const attrs = Object.assign(Object.assign({}, colspan && {
       colspan: colspan
      }), rowspan && {
       rowspan: rowspan
      });
      return this.wrap(tag, data, attrs);
     }).join("");
     return this.wrap("tr", cells);
    }).join("");
    const element = this.wrap("table", tableBody);
    return this.addRaw(element).addEOL();
   }
   addDetails(label, content) {
    const element = this.wrap("details", this.wrap("summary", label) + content);
    return this.addRaw(element).addEOL();
   }
   addImage(src, alt, options) {
    const {width: width, height: height} = options || {};
    const attrs = Object.assign(Object.assign({}, width && {
     width: width
    }), height && {
     height: height
    });
    const element = this.wrap("img", null, Object.assign({
     src: src,
     alt: alt
    }, attrs));
    return this.addRaw(element).addEOL();
   }
   addHeading(text, level) {
    const tag = `h${level}`;
    const allowedTag = [ "h1", "h2", "h3", "h4", "h5", "h6" ].includes(tag) ? tag : "h1";
    const element = this.wrap(allowedTag, text);
    return this.addRaw(element).addEOL();
   }
   addSeparator() {
    const element = this.wrap("hr", null);
    return this.addRaw(element).addEOL();
   }
   addBreak() {
    const element = this.wrap("br", null);
    return this.addRaw(element).addEOL();
   }
   addQuote(text, cite) {
    const attrs = Object.assign({}, cite && {
     cite: cite
    });
    const element = this.wrap("blockquote", text, attrs);
    return this.addRaw(element).addEOL();
   }
   addLink(text, href) {
    const element = this.wrap("a", text, {
     href: href
    });
    return this.addRaw(element).addEOL();
   }
  }
  new Summary;
  // EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 5 modules
  __nccwpck_require__(7683);
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/platform.js
  void 0 && (void 0).__awaiter;
  external_os_.platform();
  external_os_.arch();
  // CONCATENATED MODULE: ./node_modules/@actions/core/lib/core.js
  void 0 && (void 0).__awaiter;
  var ExitCode;
  (function(ExitCode) {
   ExitCode[ExitCode["Success"] = 0] = "Success";
   ExitCode[ExitCode["Failure"] = 1] = "Failure";
  })(ExitCode || (ExitCode = {}));
  function core_setSecret(secret) {
   command_issueCommand("add-mask", {}, secret);
  }
  function getInput(name, options) {
   const val = process.env[`INPUT_${name.replace(/ /g, "_").toUpperCase()}`] || "";
   if (options && options.required && !val) throw new Error(`Input required and not supplied: ${name}`);
   if (options && options.trimWhitespace === false) return val;
   return val.trim();
  }
  function setOutput(name, value) {
   const filePath = process.env["GITHUB_OUTPUT"] || "";
   if (filePath) return file_command_issueFileCommand("OUTPUT", file_command_prepareKeyValueMessage(name, value));
   process.stdout.write(external_os_.EOL);
   command_issueCommand("set-output", {
    name: name
   }, utils_toCommandValue(value));
  }
  function setFailed(message) {
   process.exitCode = ExitCode.Failure;
   error(message);
  }
  function isDebug() {
   return process.env["RUNNER_DEBUG"] === "1";
  }
  function core_debug(message) {
   command_issueCommand("debug", {}, message);
  }
  function error(message, properties = {}) {
   command_issueCommand("error", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function warning(message, properties = {}) {
   command_issueCommand("warning", utils_toCommandProperties(properties), message instanceof Error ? message.toString() : message);
  }
  function info(message) {
   process.stdout.write(message + external_os_.EOL);
  }
  function startGroup(name) {
   command_issue("group", name);
  }
  function endGroup() {
   command_issue("endgroup");
  }
 }),
 7683: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   m: () => exec
  });
  // CONCATENATED MODULE: external "string_decoder"
  __WEBPACK_EXTERNAL_createRequire(import.meta.url)("string_decoder");
  // EXTERNAL MODULE: external "os"
    var external_os_ = __nccwpck_require__(857);
  // CONCATENATED MODULE: external "events"
  const external_events_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("events");
  // CONCATENATED MODULE: external "child_process"
  const external_child_process_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("child_process");
  // EXTERNAL MODULE: external "path"
    var external_path_ = __nccwpck_require__(6928);
  // EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js + 1 modules
    var io = __nccwpck_require__(5366);
  // EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
    var io_util = __nccwpck_require__(90);
  // CONCATENATED MODULE: external "timers"
  const external_timers_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("timers");
  // CONCATENATED MODULE: ./node_modules/@actions/exec/lib/toolrunner.js
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
  const IS_WINDOWS = process.platform === "win32";
  class ToolRunner extends external_events_namespaceObject.EventEmitter {
   constructor(toolPath, args, options) {
    super();
    if (!toolPath) throw new Error("Parameter 'toolPath' cannot be null or empty.");
    this.toolPath = toolPath;
    this.args = args || [];
    this.options = options || {};
   }
   _debug(message) {
    if (this.options.listeners && this.options.listeners.debug) this.options.listeners.debug(message);
   }
   _getCommandString(options, noPrefix) {
    const toolPath = this._getSpawnFileName();
    const args = this._getSpawnArgs(options);
    let cmd = noPrefix ? "" : "[command]";
    if (IS_WINDOWS) if (this._isCmdFile()) {
     cmd += toolPath;
     for (const a of args) cmd += ` ${a}`;
    } else if (options.windowsVerbatimArguments) {
     cmd += `"${toolPath}"`;
     for (const a of args) cmd += ` ${a}`;
    } else {
     cmd += this._windowsQuoteCmdArg(toolPath);
     for (const a of args) cmd += ` ${this._windowsQuoteCmdArg(a)}`;
    } else {
     cmd += toolPath;
     for (const a of args) cmd += ` ${a}`;
    }
    return cmd;
   }
   _processLineBuffer(data, strBuffer, onLine) {
    try {
     let s = strBuffer + data.toString();
     let n = s.indexOf(external_os_.EOL);
     while (n > -1) {
      const line = s.substring(0, n);
      onLine(line);
      s = s.substring(n + external_os_.EOL.length);
      n = s.indexOf(external_os_.EOL);
     }
     return s;
    } catch (err) {
     this._debug(`error processing line. Failed with error ${err}`);
     return "";
    }
   }
   _getSpawnFileName() {
    if (IS_WINDOWS) if (this._isCmdFile()) return process.env["COMSPEC"] || "cmd.exe";
    return this.toolPath;
   }
   _getSpawnArgs(options) {
    if (IS_WINDOWS) if (this._isCmdFile()) {
     let argline = `/D /S /C "${this._windowsQuoteCmdArg(this.toolPath)}`;
     for (const a of this.args) {
      argline += " ";
      argline += options.windowsVerbatimArguments ? a : this._windowsQuoteCmdArg(a);
     }
     argline += '"';
     return [ argline ];
    }
    return this.args;
   }
   _endsWith(str, end) {
    return str.endsWith(end);
   }
   _isCmdFile() {
    const upperToolPath = this.toolPath.toUpperCase();
    return this._endsWith(upperToolPath, ".CMD") || this._endsWith(upperToolPath, ".BAT");
   }
   _windowsQuoteCmdArg(arg) {
    if (!this._isCmdFile()) return this._uvQuoteCmdArg(arg);
    if (!arg) return '""';
    const cmdSpecialChars = [ " ", "\t", "&", "(", ")", "[", "]", "{", "}", "^", "=", ";", "!", "'", "+", ",", "`", "~", "|", "<", ">", '"' ];
    let needsQuotes = false;
    for (const char of arg) if (cmdSpecialChars.some(x => x === char)) {
     needsQuotes = true;
     break;
    }
    if (!needsQuotes) return arg;
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
     reverse += arg[i - 1];
     if (quoteHit && arg[i - 1] === "\\") reverse += "\\"; else if (arg[i - 1] === '"') {
      quoteHit = true;
      reverse += '"';
     } else quoteHit = false;
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
   }
   _uvQuoteCmdArg(arg) {
    if (!arg) return '""';
    if (!arg.includes(" ") && !arg.includes("\t") && !arg.includes('"')) return arg;
    if (!arg.includes('"') && !arg.includes("\\")) return `"${arg}"`;
    let reverse = '"';
    let quoteHit = true;
    for (let i = arg.length; i > 0; i--) {
     reverse += arg[i - 1];
     if (quoteHit && arg[i - 1] === "\\") reverse += "\\"; else if (arg[i - 1] === '"') {
      quoteHit = true;
      reverse += "\\";
     } else quoteHit = false;
    }
    reverse += '"';
    return reverse.split("").reverse().join("");
   }
   _cloneExecOptions(options) {
    options = options || {};
    const result = {
     cwd: options.cwd || process.cwd(),
     env: options.env || process.env,
     silent: options.silent || false,
     windowsVerbatimArguments: options.windowsVerbatimArguments || false,
     failOnStdErr: options.failOnStdErr || false,
     ignoreReturnCode: options.ignoreReturnCode || false,
     delay: options.delay || 1e4
    };
    result.outStream = options.outStream || process.stdout;
    result.errStream = options.errStream || process.stderr;
    return result;
   }
   _getSpawnOptions(options, toolPath) {
    options = options || {};
    const result = {};
    result.cwd = options.cwd;
    result.env = options.env;
    result["windowsVerbatimArguments"] = options.windowsVerbatimArguments || this._isCmdFile();
    if (options.windowsVerbatimArguments) result.argv0 = `"${toolPath}"`;
    return result;
   }
   exec() {
    return __awaiter(this, void 0, void 0, function*() {
     if (!io_util.Qh(this.toolPath) && (this.toolPath.includes("/") || IS_WINDOWS && this.toolPath.includes("\\"))) this.toolPath = external_path_.resolve(process.cwd(), this.options.cwd || process.cwd(), this.toolPath);
     this.toolPath = yield io.K7(this.toolPath, true);
     return new Promise((resolve, reject) => __awaiter(this, void 0, void 0, function*() {
      this._debug(`exec tool: ${this.toolPath}`);
      this._debug("arguments:");
      for (const arg of this.args) this._debug(`   ${arg}`);
      const optionsNonNull = this._cloneExecOptions(this.options);
      if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(this._getCommandString(optionsNonNull) + external_os_.EOL);
      const state = new ExecState(optionsNonNull, this.toolPath);
      state.on("debug", message => {
       this._debug(message);
      });
      if (this.options.cwd && !(yield io_util.t2(this.options.cwd))) return reject(new Error(`The cwd: ${this.options.cwd} does not exist!`));
      const fileName = this._getSpawnFileName();
      const cp = external_child_process_namespaceObject.spawn(fileName, this._getSpawnArgs(optionsNonNull), this._getSpawnOptions(this.options, fileName));
      let stdbuffer = "";
      if (cp.stdout) cp.stdout.on("data", data => {
       if (this.options.listeners && this.options.listeners.stdout) this.options.listeners.stdout(data);
       if (!optionsNonNull.silent && optionsNonNull.outStream) optionsNonNull.outStream.write(data);
       stdbuffer = this._processLineBuffer(data, stdbuffer, line => {
        if (this.options.listeners && this.options.listeners.stdline) this.options.listeners.stdline(line);
       });
      });
      let errbuffer = "";
      if (cp.stderr) cp.stderr.on("data", data => {
       state.processStderr = true;
       if (this.options.listeners && this.options.listeners.stderr) this.options.listeners.stderr(data);
       if (!optionsNonNull.silent && optionsNonNull.errStream && optionsNonNull.outStream) {
        const s = optionsNonNull.failOnStdErr ? optionsNonNull.errStream : optionsNonNull.outStream;
        s.write(data);
       }
       errbuffer = this._processLineBuffer(data, errbuffer, line => {
        if (this.options.listeners && this.options.listeners.errline) this.options.listeners.errline(line);
       });
      });
      cp.on("error", err => {
       state.processError = err.message;
       state.processExited = true;
       state.processClosed = true;
       state.CheckComplete();
      });
      cp.on("exit", code => {
       state.processExitCode = code;
       state.processExited = true;
       this._debug(`Exit code ${code} received from tool '${this.toolPath}'`);
       state.CheckComplete();
      });
      cp.on("close", code => {
       state.processExitCode = code;
       state.processExited = true;
       state.processClosed = true;
       this._debug(`STDIO streams have closed for tool '${this.toolPath}'`);
       state.CheckComplete();
      });
      state.on("done", (error, exitCode) => {
       if (stdbuffer.length > 0) this.emit("stdline", stdbuffer);
       if (errbuffer.length > 0) this.emit("errline", errbuffer);
       cp.removeAllListeners();
       if (error) reject(error); else resolve(exitCode);
      });
      if (this.options.input) {
       if (!cp.stdin) throw new Error("child process missing stdin");
       cp.stdin.end(this.options.input);
      }
     }));
    });
   }
  }
  function argStringToArray(argString) {
   const args = [];
   let inQuotes = false;
   let escaped = false;
   let arg = "";
   function append(c) {
    if (escaped && c !== '"') arg += "\\";
    arg += c;
    escaped = false;
   }
   for (let i = 0; i < argString.length; i++) {
    const c = argString.charAt(i);
    if (c === '"') {
     if (!escaped) inQuotes = !inQuotes; else append(c);
     continue;
    }
    if (c === "\\" && escaped) {
     append(c);
     continue;
    }
    if (c === "\\" && inQuotes) {
     escaped = true;
     continue;
    }
    if (c === " " && !inQuotes) {
     if (arg.length > 0) {
      args.push(arg);
      arg = "";
     }
     continue;
    }
    append(c);
   }
   if (arg.length > 0) args.push(arg.trim());
   return args;
  }
  class ExecState extends external_events_namespaceObject.EventEmitter {
   constructor(options, toolPath) {
    super();
    this.processClosed = false;
    this.processError = "";
    this.processExitCode = 0;
    this.processExited = false;
    this.processStderr = false;
    this.delay = 1e4;
    this.done = false;
    this.timeout = null;
    if (!toolPath) throw new Error("toolPath must not be empty");
    this.options = options;
    this.toolPath = toolPath;
    if (options.delay) this.delay = options.delay;
   }
   CheckComplete() {
    if (this.done) return;
    if (this.processClosed) this._setResult(); else if (this.processExited) this.timeout = (0, 
    external_timers_namespaceObject.setTimeout)(ExecState.HandleTimeout, this.delay, this);
   }
   _debug(message) {
    this.emit("debug", message);
   }
   _setResult() {
    let error;
    if (this.processExited) if (this.processError) error = new Error(`There was an error when attempting to execute the process '${this.toolPath}'. This may indicate the process failed to start. Error: ${this.processError}`); else if (this.processExitCode !== 0 && !this.options.ignoreReturnCode) error = new Error(`The process '${this.toolPath}' failed with exit code ${this.processExitCode}`); else if (this.processStderr && this.options.failOnStdErr) error = new Error(`The process '${this.toolPath}' failed because one or more lines were written to the STDERR stream`);
    if (this.timeout) {
     clearTimeout(this.timeout);
     this.timeout = null;
    }
    this.done = true;
    this.emit("done", error, this.processExitCode);
   }
   static HandleTimeout(state) {
    if (state.done) return;
    if (!state.processClosed && state.processExited) {
     const message = `The STDIO streams did not close within ${state.delay / 1e3} seconds of the exit event from process '${state.toolPath}'. This may indicate a child process inherited the STDIO streams and has not yet exited.`;
     state._debug(message);
    }
    state._setResult();
   }
  }
  // CONCATENATED MODULE: ./node_modules/@actions/exec/lib/exec.js
  var exec_awaiter = void 0 && (void 0).__awaiter || function(thisArg, _arguments, P, generator) {
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
  function exec(commandLine, args, options) {
   return exec_awaiter(this, void 0, void 0, function*() {
    const commandArgs = argStringToArray(commandLine);
    if (commandArgs.length === 0) throw new Error(`Parameter 'commandLine' cannot be null or empty.`);
    const toolPath = commandArgs[0];
    args = commandArgs.slice(1).concat(args || []);
    const runner = new ToolRunner(toolPath, args, options);
    return runner.exec();
   });
  }
 }),
 2145: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   tZ: () => BearerCredentialHandler
  });
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
  class BearerCredentialHandler {
   constructor(token) {
    this.token = token;
   }
   prepareRequest(options) {
    if (!options.headers) throw Error("The request has no headers");
    options.headers["Authorization"] = `Bearer ${this.token}`;
   }
   canHandleAuthentication() {
    return false;
   }
   handleAuthentication() {
    return __awaiter(this, void 0, void 0, function*() {
     throw new Error("not implemented");
    });
   }
  }
 }),
 90: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   Ck: () => mkdir,
   H8: () => IS_WINDOWS,
   Qh: () => isRooted,
   rm: () => rm,
   t2: () => exists,
   vr: () => tryGetExecutablePath
  });
  var fs__WEBPACK_IMPORTED_MODULE_0__ = __nccwpck_require__(9896);
  var path__WEBPACK_IMPORTED_MODULE_1__ = __nccwpck_require__(6928);
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
  const {chmod: chmod, copyFile: copyFile, lstat: lstat, mkdir: mkdir, open: open, readdir: readdir, rename: rename, rm: rm, rmdir: rmdir, stat: stat, symlink: symlink, unlink: unlink} = fs__WEBPACK_IMPORTED_MODULE_0__.promises;
  const IS_WINDOWS = process.platform === "win32";
  fs__WEBPACK_IMPORTED_MODULE_0__.constants.O_RDONLY;
  function exists(fsPath) {
   return __awaiter(this, void 0, void 0, function*() {
    try {
     yield stat(fsPath);
    } catch (err) {
     if (err.code === "ENOENT") return false;
     throw err;
    }
    return true;
   });
  }
  function isRooted(p) {
   p = normalizeSeparators(p);
   if (!p) throw new Error('isRooted() parameter "p" cannot be empty');
   if (IS_WINDOWS) return p.startsWith("\\") || /^[A-Z]:/i.test(p);
   return p.startsWith("/");
  }
  function tryGetExecutablePath(filePath, extensions) {
   return __awaiter(this, void 0, void 0, function*() {
    let stats;
    try {
     stats = yield stat(filePath);
    } catch (err) {
     if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
    }
    if (stats && stats.isFile()) if (IS_WINDOWS) {
     const upperExt = path__WEBPACK_IMPORTED_MODULE_1__.extname(filePath).toUpperCase();
     if (extensions.some(validExt => validExt.toUpperCase() === upperExt)) return filePath;
    } else if (isUnixExecutable(stats)) return filePath;
    const originalFilePath = filePath;
    for (const extension of extensions) {
     filePath = originalFilePath + extension;
     stats = void 0;
     try {
      stats = yield stat(filePath);
     } catch (err) {
      if (err.code !== "ENOENT") console.log(`Unexpected error attempting to determine if executable file exists '${filePath}': ${err}`);
     }
     if (stats && stats.isFile()) if (IS_WINDOWS) {
      try {
       const directory = path__WEBPACK_IMPORTED_MODULE_1__.dirname(filePath);
       const upperName = path__WEBPACK_IMPORTED_MODULE_1__.basename(filePath).toUpperCase();
       for (const actualName of yield readdir(directory)) if (upperName === actualName.toUpperCase()) {
        filePath = path__WEBPACK_IMPORTED_MODULE_1__.join(directory, actualName);
        break;
       }
      } catch (err) {
       console.log(`Unexpected error attempting to determine the actual case of the file '${filePath}': ${err}`);
      }
      return filePath;
     } else if (isUnixExecutable(stats)) return filePath;
    }
    return "";
   });
  }
  function normalizeSeparators(p) {
   p = p || "";
   if (IS_WINDOWS) {
    p = p.replace(/\//g, "\\");
    return p.replace(/\\\\+/g, "\\");
   }
   return p.replace(/\/\/+/g, "/");
  }
  function isUnixExecutable(stats) {
   return (stats.mode & 1) > 0 || (stats.mode & 8) > 0 && process.getgid !== void 0 && stats.gid === process.getgid() || (stats.mode & 64) > 0 && process.getuid !== void 0 && stats.uid === process.getuid();
  }
 }),
 5366: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   U$: () => mkdirP,
   Yz: () => rmRF,
   K7: () => which
  });
  // CONCATENATED MODULE: external "assert"
  const external_assert_namespaceObject = __WEBPACK_EXTERNAL_createRequire(import.meta.url)("assert");
  // EXTERNAL MODULE: external "path"
    var external_path_ = __nccwpck_require__(6928);
  // EXTERNAL MODULE: ./node_modules/@actions/io/lib/io-util.js
    var io_util = __nccwpck_require__(90);
  // CONCATENATED MODULE: ./node_modules/@actions/io/lib/io.js
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
  function rmRF(inputPath) {
   return __awaiter(this, void 0, void 0, function*() {
    if (io_util.H8) if (/[*"<>|]/.test(inputPath)) throw new Error('File path must not contain `*`, `"`, `<`, `>` or `|` on Windows');
    try {
     yield io_util.rm(inputPath, {
      force: true,
      maxRetries: 3,
      recursive: true,
      retryDelay: 300
     });
    } catch (err) {
     throw new Error(`File was unable to be removed ${err}`);
    }
   });
  }
  function mkdirP(fsPath) {
   return __awaiter(this, void 0, void 0, function*() {
    (0, external_assert_namespaceObject.ok)(fsPath, "a path argument must be provided");
    yield io_util.Ck(fsPath, {
     recursive: true
    });
   });
  }
  function which(tool, check) {
   return __awaiter(this, void 0, void 0, function*() {
    if (!tool) throw new Error("parameter 'tool' is required");
    if (check) {
     const result = yield which(tool, false);
     if (!result) if (io_util.H8) throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also verify the file has a valid extension for an executable file.`); else throw new Error(`Unable to locate executable file: ${tool}. Please verify either the file path exists or the file can be found within a directory specified by the PATH environment variable. Also check the file mode to verify the file is executable.`);
     return result;
    }
    const matches = yield findInPath(tool);
    if (matches && matches.length > 0) return matches[0];
    return "";
   });
  }
  function findInPath(tool) {
   return __awaiter(this, void 0, void 0, function*() {
    if (!tool) throw new Error("parameter 'tool' is required");
    const extensions = [];
    if (io_util.H8 && process.env["PATHEXT"]) for (const extension of process.env["PATHEXT"].split(external_path_.delimiter)) if (extension) extensions.push(extension);
    if (io_util.Qh(tool)) {
     const filePath = yield io_util.vr(tool, extensions);
     if (filePath) return [ filePath ];
     return [];
    }
    if (tool.includes(external_path_.sep)) return [];
    const directories = [];
    if (process.env.PATH) for (const p of process.env.PATH.split(external_path_.delimiter)) if (p) directories.push(p);
    const matches = [];
    for (const directory of directories) {
     const filePath = yield io_util.vr(external_path_.join(directory, tool), extensions);
     if (filePath) matches.push(filePath);
    }
    return matches;
   });
  }
 }),
 7934: ((__unused_webpack___webpack_module__, __webpack_exports__, __nccwpck_require__) => {
  __nccwpck_require__.d(__webpack_exports__, {
   BpQ: () => minLength,
   BuJ: () => getDotPath,
   FsL: () => pipe,
   Ikc: () => object,
   KCZ: () => union,
   KIO: () => picklist,
   L5J: () => unknown,
   NpB: () => fallback,
   PXX: () => toLowerCase,
   Ru6: () => maxLength,
   Wwf: () => minValue,
   Y2b: () => safeInteger,
   YOg: () => array,
   YjP: () => string,
   aig: () => number,
   cGV: () => maxValue,
   cl6: () => nullish,
   euz: () => literal,
   g1P: () => record,
   is: () => is,
   lqM: () => optional,
   mee: () => nullable,
   pdi: () => transform,
   qgA: () => parse,
   xLC: () => safeParse,
   yGV: () => regex,
   yhX: () => isoTimestamp,
   zMY: () => boolean
  });
  let store$4;
  const DEFAULT_CONFIG = {
   lang: void 0,
   message: void 0,
   abortEarly: void 0,
   abortPipeEarly: void 0
  };
  function getGlobalConfig(config$1) {
   if (!config$1 && !store$4) return DEFAULT_CONFIG;
   return {
    lang: config$1?.lang ?? store$4?.lang,
    message: config$1?.message,
    abortEarly: config$1?.abortEarly ?? store$4?.abortEarly,
    abortPipeEarly: config$1?.abortPipeEarly ?? store$4?.abortPipeEarly
   };
  }
  let store$3;
  function getGlobalMessage(lang) {
   return store$3?.get(lang);
  }
  let store$2;
  function getSchemaMessage(lang) {
   return store$2?.get(lang);
  }
  let store$1;
  function getSpecificMessage(reference, lang) {
   return store$1?.get(reference)?.get(lang);
  }
  function _stringify(input) {
   const type = typeof input;
   if (type === "string") return `"${input}"`;
   if (type === "number" || type === "bigint" || type === "boolean") return `${input}`;
   if (type === "object" || type === "function") return (input && Object.getPrototypeOf(input)?.constructor?.name) ?? "null";
   return type;
  }
  function _addIssue(context, label, dataset, config$1, other) {
   const input = other && "input" in other ? other.input : dataset.value;
   const expected = other?.expected ?? context.expects ?? null;
   const received = other?.received ?? _stringify(input);
   const issue = {
    kind: context.kind,
    type: context.type,
    input: input,
    expected: expected,
    received: received,
    message: `Invalid ${label}: ${expected ? `Expected ${expected} but r` : "R"}eceived ${received}`,
    requirement: context.requirement,
    path: other?.path,
    issues: other?.issues,
    lang: config$1.lang,
    abortEarly: config$1.abortEarly,
    abortPipeEarly: config$1.abortPipeEarly
   };
   const isSchema = context.kind === "schema";
   const message$1 = other?.message ?? context.message ?? getSpecificMessage(context.reference, issue.lang) ?? (isSchema ? getSchemaMessage(issue.lang) : null) ?? config$1.message ?? getGlobalMessage(issue.lang);
   if (message$1 !== void 0) issue.message = typeof message$1 === "function" ? message$1(issue) : message$1;
   if (isSchema) dataset.typed = false;
   if (dataset.issues) dataset.issues.push(issue); else dataset.issues = [ issue ];
  }
  function _isSameValueZero(value1, value2) {
   return value1 === value2 || Number.isNaN(value1) && Number.isNaN(value2);
  }
  function _isValidObjectKey(object$1, key) {
   return Object.prototype.hasOwnProperty.call(object$1, key) && key !== "__proto__" && key !== "prototype" && key !== "constructor";
  }
  function _joinExpects(values$1, separator) {
   const list = [ ...new Set(values$1) ];
   if (list.length > 1) return `(${list.join(` ${separator} `)})`;
   return list[0] ?? "never";
  }
  function _standardSchema(schema) {
   schema["~standard"] = {
    version: 1,
    vendor: "valibot",
    validate: value$1 => schema["~run"]({
     value: value$1
    }, getGlobalConfig())
   };
   return schema;
  }
  function getDotPath(issue) {
   if (issue.path) {
    let key = "";
    for (const item of issue.path) if (typeof item.key === "string" || typeof item.key === "number") if (key) key += `.${item.key}`; else key += item.key; else return null;
    return key;
   }
   return null;
  }
  var ValiError = class extends Error {
   constructor(issues) {
    super(issues[0].message);
    this.name = "ValiError";
    this.issues = issues;
   }
  };
  const ISO_TIMESTAMP_REGEX = /^\d{4}-(?:0[1-9]|1[0-2])-(?:[12]\d|0[1-9]|3[01])[T ](?:0\d|1\d|2[0-3])(?::[0-5]\d){2}(?:\.\d{1,9})?(?:Z| ?[+-](?:0\d|1\d|2[0-3])(?::?[0-5]\d)?)$/u;
  function isoTimestamp(message$1) {
   return {
    kind: "validation",
    type: "iso_timestamp",
    reference: isoTimestamp,
    async: false,
    expects: null,
    requirement: ISO_TIMESTAMP_REGEX,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "timestamp", dataset, config$1);
     return dataset;
    }
   };
  }
  function maxLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_length",
    reference: maxLength,
    async: false,
    expects: `<=${requirement}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && dataset.value.length > this.requirement) _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function maxValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "max_value",
    reference: maxValue,
    async: false,
    expects: `<=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !(dataset.value <= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function minLength(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_length",
    reference: minLength,
    async: false,
    expects: `>=${requirement}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && dataset.value.length < this.requirement) _addIssue(this, "length", dataset, config$1, {
      received: `${dataset.value.length}`
     });
     return dataset;
    }
   };
  }
  function minValue(requirement, message$1) {
   return {
    kind: "validation",
    type: "min_value",
    reference: minValue,
    async: false,
    expects: `>=${requirement instanceof Date ? requirement.toJSON() : _stringify(requirement)}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !(dataset.value >= this.requirement)) _addIssue(this, "value", dataset, config$1, {
      received: dataset.value instanceof Date ? dataset.value.toJSON() : _stringify(dataset.value)
     });
     return dataset;
    }
   };
  }
  function regex(requirement, message$1) {
   return {
    kind: "validation",
    type: "regex",
    reference: regex,
    async: false,
    expects: `${requirement}`,
    requirement: requirement,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement.test(dataset.value)) _addIssue(this, "format", dataset, config$1);
     return dataset;
    }
   };
  }
  function safeInteger(message$1) {
   return {
    kind: "validation",
    type: "safe_integer",
    reference: safeInteger,
    async: false,
    expects: null,
    requirement: Number.isSafeInteger,
    message: message$1,
    "~run"(dataset, config$1) {
     if (dataset.typed && !this.requirement(dataset.value)) _addIssue(this, "safe integer", dataset, config$1);
     return dataset;
    }
   };
  }
  function toLowerCase() {
   return {
    kind: "transformation",
    type: "to_lower_case",
    reference: toLowerCase,
    async: false,
    "~run"(dataset) {
     dataset.value = dataset.value.toLowerCase();
     return dataset;
    }
   };
  }
  function transform(operation) {
   return {
    kind: "transformation",
    type: "transform",
    reference: transform,
    async: false,
    operation: operation,
    "~run"(dataset) {
     dataset.value = this.operation(dataset.value);
     return dataset;
    }
   };
  }
  const ABORT_EARLY_CONFIG = {
   abortEarly: true
  };
  function getFallback(schema, dataset, config$1) {
   return typeof schema.fallback === "function" ? schema.fallback(dataset, config$1) : schema.fallback;
  }
  function fallback(schema, fallback$1) {
   return _standardSchema({
    ...schema,
    fallback: fallback$1,
    "~run"(dataset, config$1) {
     const outputDataset = schema["~run"](dataset, config$1);
     return outputDataset.issues ? {
      typed: true,
      value: getFallback(this, outputDataset, config$1)
     } : outputDataset;
    }
   });
  }
  function getDefault(schema, dataset, config$1) {
   return typeof schema.default === "function" ? schema.default(dataset, config$1) : schema.default;
  }
  function is(schema, input) {
   return !schema["~run"]({
    value: input
   }, ABORT_EARLY_CONFIG).issues;
  }
  function array(item, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "array",
    reference: array,
    expects: "Array",
    async: false,
    item: item,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (Array.isArray(input)) {
      dataset.typed = true;
      dataset.value = [];
      for (let key = 0; key < input.length; key++) {
       const value$1 = input[key];
       const itemDataset = this.item["~run"]({
        value: value$1
       }, config$1);
       if (itemDataset.issues) {
        const pathItem = {
         type: "array",
         origin: "value",
         input: input,
         key: key,
         value: value$1
        };
        for (const issue of itemDataset.issues) {
         if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = itemDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!itemDataset.typed) dataset.typed = false;
       dataset.value.push(itemDataset.value);
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function boolean(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "boolean",
    reference: boolean,
    expects: "boolean",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "boolean") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function literal(literal_, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "literal",
    reference: literal,
    expects: _stringify(literal_),
    async: false,
    literal: literal_,
    message: message$1,
    "~run"(dataset, config$1) {
     if (_isSameValueZero(dataset.value, this.literal)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function nullable(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullable",
    reference: nullable,
    expects: `(${wrapped.expects} | null)`,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === null) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function nullish(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "nullish",
    reference: nullish,
    expects: `(${wrapped.expects} | null | undefined)`,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === null || dataset.value === void 0) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === null || dataset.value === void 0) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function number(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "number",
    reference: number,
    expects: "number",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "number" && !isNaN(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function object(entries$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "object",
    reference: object,
    expects: "Object",
    async: false,
    entries: entries$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const key in this.entries) {
       const valueSchema = this.entries[key];
       if (key in input || (valueSchema.type === "exact_optional" || valueSchema.type === "optional" || valueSchema.type === "nullish") && valueSchema.default !== void 0) {
        const value$1 = key in input ? input[key] : getDefault(valueSchema);
        const valueDataset = valueSchema["~run"]({
         value: value$1
        }, config$1);
        if (valueDataset.issues) {
         const pathItem = {
          type: "object",
          origin: "value",
          input: input,
          key: key,
          value: value$1
         };
         for (const issue of valueDataset.issues) {
          if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
          dataset.issues?.push(issue);
         }
         if (!dataset.issues) dataset.issues = valueDataset.issues;
         if (config$1.abortEarly) {
          dataset.typed = false;
          break;
         }
        }
        if (!valueDataset.typed) dataset.typed = false;
        dataset.value[key] = valueDataset.value;
       } else if (valueSchema.fallback !== void 0) dataset.value[key] = getFallback(valueSchema); else if (valueSchema.type !== "exact_optional" && valueSchema.type !== "optional" && valueSchema.type !== "nullish") {
        _addIssue(this, "key", dataset, config$1, {
         input: void 0,
         expected: `"${key}"`,
         path: [ {
          type: "object",
          origin: "key",
          input: input,
          key: key,
          value: input[key]
         } ]
        });
        if (config$1.abortEarly) break;
       }
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function optional(wrapped, default_) {
   return _standardSchema({
    kind: "schema",
    type: "optional",
    reference: optional,
    expects: `(${wrapped.expects} | undefined)`,
    async: false,
    wrapped: wrapped,
    default: default_,
    "~run"(dataset, config$1) {
     if (dataset.value === void 0) {
      if (this.default !== void 0) dataset.value = getDefault(this, dataset, config$1);
      if (dataset.value === void 0) {
       dataset.typed = true;
       return dataset;
      }
     }
     return this.wrapped["~run"](dataset, config$1);
    }
   });
  }
  function picklist(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "picklist",
    reference: picklist,
    expects: _joinExpects(options.map(_stringify), "|"),
    async: false,
    options: options,
    message: message$1,
    "~run"(dataset, config$1) {
     if (this.options.includes(dataset.value)) dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function record(key, value$1, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "record",
    reference: record,
    expects: "Object",
    async: false,
    key: key,
    value: value$1,
    message: message$1,
    "~run"(dataset, config$1) {
     const input = dataset.value;
     if (input && typeof input === "object") {
      dataset.typed = true;
      dataset.value = {};
      for (const entryKey in input) if (_isValidObjectKey(input, entryKey)) {
       const entryValue = input[entryKey];
       const keyDataset = this.key["~run"]({
        value: entryKey
       }, config$1);
       if (keyDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "key",
         input: input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of keyDataset.issues) {
         issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = keyDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       const valueDataset = this.value["~run"]({
        value: entryValue
       }, config$1);
       if (valueDataset.issues) {
        const pathItem = {
         type: "object",
         origin: "value",
         input: input,
         key: entryKey,
         value: entryValue
        };
        for (const issue of valueDataset.issues) {
         if (issue.path) issue.path.unshift(pathItem); else issue.path = [ pathItem ];
         dataset.issues?.push(issue);
        }
        if (!dataset.issues) dataset.issues = valueDataset.issues;
        if (config$1.abortEarly) {
         dataset.typed = false;
         break;
        }
       }
       if (!keyDataset.typed || !valueDataset.typed) dataset.typed = false;
       if (keyDataset.typed) dataset.value[keyDataset.value] = valueDataset.value;
      }
     } else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function string(message$1) {
   return _standardSchema({
    kind: "schema",
    type: "string",
    reference: string,
    expects: "string",
    async: false,
    message: message$1,
    "~run"(dataset, config$1) {
     if (typeof dataset.value === "string") dataset.typed = true; else _addIssue(this, "type", dataset, config$1);
     return dataset;
    }
   });
  }
  function _subIssues(datasets) {
   let issues;
   if (datasets) for (const dataset of datasets) if (issues) for (const issue of dataset.issues) issues.push(issue); else issues = dataset.issues;
   return issues;
  }
  function union(options, message$1) {
   return _standardSchema({
    kind: "schema",
    type: "union",
    reference: union,
    expects: _joinExpects(options.map(option => option.expects), "|"),
    async: false,
    options: options,
    message: message$1,
    "~run"(dataset, config$1) {
     let validDataset;
     let typedDatasets;
     let untypedDatasets;
     for (const schema of this.options) {
      const optionDataset = schema["~run"]({
       value: dataset.value
      }, config$1);
      if (optionDataset.typed) if (optionDataset.issues) if (typedDatasets) typedDatasets.push(optionDataset); else typedDatasets = [ optionDataset ]; else {
       validDataset = optionDataset;
       break;
      } else if (untypedDatasets) untypedDatasets.push(optionDataset); else untypedDatasets = [ optionDataset ];
     }
     if (validDataset) return validDataset;
     if (typedDatasets) {
      if (typedDatasets.length === 1) return typedDatasets[0];
      _addIssue(this, "type", dataset, config$1, {
       issues: _subIssues(typedDatasets)
      });
      dataset.typed = true;
     } else if (untypedDatasets?.length === 1) return untypedDatasets[0]; else _addIssue(this, "type", dataset, config$1, {
      issues: _subIssues(untypedDatasets)
     });
     return dataset;
    }
   });
  }
  function unknown() {
   return _standardSchema({
    kind: "schema",
    type: "unknown",
    reference: unknown,
    expects: "unknown",
    async: false,
    "~run"(dataset) {
     dataset.typed = true;
     return dataset;
    }
   });
  }
  function parse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   if (dataset.issues) throw new ValiError(dataset.issues);
   return dataset.value;
  }
  function pipe(...pipe$1) {
   return _standardSchema({
    ...pipe$1[0],
    pipe: pipe$1,
    "~run"(dataset, config$1) {
     for (const item of pipe$1) if (item.kind !== "metadata") {
      if (dataset.issues && (item.kind === "schema" || item.kind === "transformation")) {
       dataset.typed = false;
       break;
      }
      if (!dataset.issues || !config$1.abortEarly && !config$1.abortPipeEarly) dataset = item["~run"](dataset, config$1);
     }
     return dataset;
    }
   });
  }
  function safeParse(schema, input, config$1) {
   const dataset = schema["~run"]({
    value: input
   }, getGlobalConfig(config$1));
   return {
    typed: dataset.typed,
    success: !dataset.issues,
    output: dataset.value,
    issues: dataset.issues
   };
  }
 })
};

var __webpack_module_cache__ = {};

function __nccwpck_require__(moduleId) {
 var cachedModule = __webpack_module_cache__[moduleId];
 if (cachedModule !== void 0) return cachedModule.exports;
 var module = __webpack_module_cache__[moduleId] = {
  exports: {}
 };
 var threw = true;
 try {
  __webpack_modules__[moduleId].call(module.exports, module, module.exports, __nccwpck_require__);
  threw = false;
 } finally {
  if (threw) delete __webpack_module_cache__[moduleId];
 }
 return module.exports;
}

__nccwpck_require__.m = __webpack_modules__;

if (typeof __nccwpck_require__ !== "undefined") __nccwpck_require__.ab = decodeURIComponent(new URL(".", import.meta.url).pathname).slice(import.meta.url.match(/^file:\/\/\/\w:/) ? 1 : 0, -1) + "/";

(() => {
 var webpackQueues = typeof Symbol === "function" ? Symbol("webpack queues") : "__webpack_queues__";
 var webpackExports = typeof Symbol === "function" ? Symbol("webpack exports") : "__webpack_exports__";
 var webpackError = typeof Symbol === "function" ? Symbol("webpack error") : "__webpack_error__";
 var resolveQueue = queue => {
  if (queue && queue.d < 1) {
   queue.d = 1;
   queue.forEach(fn => fn.r--);
   queue.forEach(fn => fn.r-- ? fn.r++ : fn());
  }
 };
 var wrapDeps = deps => deps.map(dep => {
  if (dep !== null && typeof dep === "object") {
   if (dep[webpackQueues]) return dep;
   if (dep.then) {
    var queue = [];
    queue.d = 0;
    dep.then(r => {
     obj[webpackExports] = r;
     resolveQueue(queue);
    }, e => {
     obj[webpackError] = e;
     resolveQueue(queue);
    });
    var obj = {};
    obj[webpackQueues] = fn => fn(queue);
    return obj;
   }
  }
  var ret = {};
  ret[webpackQueues] = x => {};
  ret[webpackExports] = dep;
  return ret;
 });
 __nccwpck_require__.a = (module, body, hasAwait) => {
  var queue;
  hasAwait && ((queue = []).d = -1);
  var depQueues = new Set;
  var exports = module.exports;
  var currentDeps;
  var outerResolve;
  var reject;
  var promise = new Promise((resolve, rej) => {
   reject = rej;
   outerResolve = resolve;
  });
  promise[webpackExports] = exports;
  promise[webpackQueues] = fn => (queue && fn(queue), depQueues.forEach(fn), promise["catch"](x => {}));
  module.exports = promise;
  body(deps => {
   currentDeps = wrapDeps(deps);
   var fn;
   var getResult = () => currentDeps.map(d => {
    if (d[webpackError]) throw d[webpackError];
    return d[webpackExports];
   });
   var promise = new Promise(resolve => {
    fn = () => resolve(getResult);
    fn.r = 0;
    var fnQueue = q => q !== queue && !depQueues.has(q) && (depQueues.add(q), q && !q.d && (fn.r++, 
    q.push(fn)));
    currentDeps.map(dep => dep[webpackQueues](fnQueue));
   });
   return fn.r ? promise : getResult();
  }, err => (err ? reject(promise[webpackError] = err) : outerResolve(exports), resolveQueue(queue)));
  queue && queue.d < 0 && (queue.d = 0);
 };
})();

(() => {
 __nccwpck_require__.d = (exports, definition) => {
  for (var key in definition) if (__nccwpck_require__.o(definition, key) && !__nccwpck_require__.o(exports, key)) Object.defineProperty(exports, key, {
   enumerable: true,
   get: definition[key]
  });
 };
})();

(() => {
 __nccwpck_require__.f = {};
 __nccwpck_require__.e = chunkId => Promise.all(Object.keys(__nccwpck_require__.f).reduce((promises, key) => {
  __nccwpck_require__.f[key](chunkId, promises);
  return promises;
 }, []));
})();

(() => {
 __nccwpck_require__.u = chunkId => chunkId + ".index.js";
})();

(() => {
 __nccwpck_require__.o = (obj, prop) => Object.prototype.hasOwnProperty.call(obj, prop);
})();

(() => {
 __nccwpck_require__.r = exports => {
  if (typeof Symbol !== "undefined" && Symbol.toStringTag) Object.defineProperty(exports, Symbol.toStringTag, {
   value: "Module"
  });
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
 };
})();

(() => {
 var installedChunks = {
  792: 0
 };
 var installChunk = data => {
  var {ids: ids, modules: modules, runtime: runtime} = data;
  var moduleId, chunkId, i = 0;
  for (moduleId in modules) if (__nccwpck_require__.o(modules, moduleId)) __nccwpck_require__.m[moduleId] = modules[moduleId];
  if (runtime) runtime(__nccwpck_require__);
  for (;i < ids.length; i++) {
   chunkId = ids[i];
   if (__nccwpck_require__.o(installedChunks, chunkId) && installedChunks[chunkId]) installedChunks[chunkId][0]();
   installedChunks[ids[i]] = 0;
  }
 };
 __nccwpck_require__.f.j = (chunkId, promises) => {
  var installedChunkData = __nccwpck_require__.o(installedChunks, chunkId) ? installedChunks[chunkId] : void 0;
  if (installedChunkData !== 0) if (installedChunkData) promises.push(installedChunkData[1]); else if (true) {
   var promise = import("./" + __nccwpck_require__.u(chunkId)).then(installChunk, e => {
    if (installedChunks[chunkId] !== 0) installedChunks[chunkId] = void 0;
    throw e;
   });
   promise = Promise.race([ promise, new Promise(resolve => installedChunkData = installedChunks[chunkId] = [ resolve ]) ]);
   promises.push(installedChunkData[1] = promise);
  }
 };
})();

var __webpack_exports__ = __nccwpck_require__(9479);

__webpack_exports__ = await __webpack_exports__;
