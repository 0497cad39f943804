export const id = 365;

export const ids = [ 365 ];

export const modules = {
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
  // EXTERNAL MODULE: ./node_modules/@actions/exec/lib/exec.js + 4 modules
    var exec = __webpack_require__(5334);
  // EXTERNAL MODULE: ./build/stand-ins/glob.js
    var glob = __webpack_require__(3306);
  // EXTERNAL MODULE: ./node_modules/@actions/io/lib/io.js
    var lib_io = __webpack_require__(8701);
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
  // EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/index.js + 2 modules
    var lib = __webpack_require__(7877);
  // EXTERNAL MODULE: ./node_modules/@actions/http-client/lib/auth.js
    var auth = __webpack_require__(2145);
  // EXTERNAL MODULE: external "url"
    __webpack_require__(7016);
  // EXTERNAL MODULE: ./build/stand-ins/storage-blob.js
    var storage_blob = __webpack_require__(3819);
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
   const retryableStatusCodes = [ lib.Hv.BadGateway, lib.Hv.ServiceUnavailable, lib.Hv.GatewayTimeout ];
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
     if (error instanceof lib.Kg) return {
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
   return new lib.Qq(getUserAgentString(), [ bearerCredentialHandler ], getRequestOptions());
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
    this.httpClient = new lib.Qq(userAgent, [ new auth.tZ(token) ]);
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
       if (statusCode === lib.Hv.TooManyRequests) {
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
    const retryableStatusCodes = [ lib.Hv.BadGateway, lib.Hv.GatewayTimeout, lib.Hv.InternalServerError, lib.Hv.ServiceUnavailable ];
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
     if (typedError.name === ValidationError.name) throw error; else if (typedError.name === ReserveCacheError.name) lib_core.pq(`Failed to save: ${typedError.message}`); else if (typedError instanceof lib.Kg && typeof typedError.statusCode === "number" && typedError.statusCode >= 500) lib_core.z3(`Failed to save: ${typedError.message}`); else lib_core.$e(`Failed to save: ${typedError.message}`);
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
     if (typedError.name === ValidationError.name) throw error; else if (typedError.name === ReserveCacheError.name) lib_core.pq(`Failed to save: ${typedError.message}`); else if (typedError.name === FinalizeCacheError.name) lib_core.$e(typedError.message); else if (typedError instanceof lib.Kg && typeof typedError.statusCode === "number" && typedError.statusCode >= 500) lib_core.z3(`Failed to save: ${typedError.message}`); else lib_core.$e(`Failed to save: ${typedError.message}`);
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
