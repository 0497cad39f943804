export const id = 430;

export const ids = [ 430 ];

export const modules = {
 1391: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.IncomingPhoneNumberPage = exports.IncomingPhoneNumberInstance = exports.IncomingPhoneNumberContextImpl = void 0;
  exports.IncomingPhoneNumberListInstance = IncomingPhoneNumberListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  const assignedAddOn_1 = __webpack_require__(9734);
  const local_1 = __webpack_require__(5439);
  const mobile_1 = __webpack_require__(1852);
  const tollFree_1 = __webpack_require__(8357);
  class IncomingPhoneNumberContextImpl {
   constructor(_version, accountSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     accountSid: accountSid,
     sid: sid
    };
    this._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/${sid}.json`;
   }
   get assignedAddOns() {
    this._assignedAddOns = this._assignedAddOns || (0, assignedAddOn_1.AssignedAddOnListInstance)(this._version, this._solution.accountSid, this._solution.sid);
    return this._assignedAddOns;
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
    operationPromise = operationPromise.then(payload => new IncomingPhoneNumberInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.sid));
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
     body: new IncomingPhoneNumberInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.sid)
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
    if (params["accountSid"] !== void 0) data["AccountSid"] = params["accountSid"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
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
    operationPromise = operationPromise.then(payload => new IncomingPhoneNumberInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   updateWithHttpInfo(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["accountSid"] !== void 0) data["AccountSid"] = params["accountSid"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
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
     body: new IncomingPhoneNumberInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.sid)
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
  exports.IncomingPhoneNumberContextImpl = IncomingPhoneNumberContextImpl;
  class IncomingPhoneNumberInstance {
   constructor(_version, payload, accountSid, sid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.addressSid = payload.address_sid;
    this.addressRequirements = payload.address_requirements;
    this.apiVersion = payload.api_version;
    this.beta = payload.beta;
    this.capabilities = payload.capabilities;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.friendlyName = payload.friendly_name;
    this.identitySid = payload.identity_sid;
    this.phoneNumber = payload.phone_number;
    this.origin = payload.origin;
    this.sid = payload.sid;
    this.smsApplicationSid = payload.sms_application_sid;
    this.smsFallbackMethod = payload.sms_fallback_method;
    this.smsFallbackUrl = payload.sms_fallback_url;
    this.smsMethod = payload.sms_method;
    this.smsUrl = payload.sms_url;
    this.statusCallback = payload.status_callback;
    this.statusCallbackMethod = payload.status_callback_method;
    this.trunkSid = payload.trunk_sid;
    this.uri = payload.uri;
    this.voiceReceiveMode = payload.voice_receive_mode;
    this.voiceApplicationSid = payload.voice_application_sid;
    this.voiceCallerIdLookup = payload.voice_caller_id_lookup;
    this.voiceFallbackMethod = payload.voice_fallback_method;
    this.voiceFallbackUrl = payload.voice_fallback_url;
    this.voiceMethod = payload.voice_method;
    this.voiceUrl = payload.voice_url;
    this.emergencyStatus = payload.emergency_status;
    this.emergencyAddressSid = payload.emergency_address_sid;
    this.emergencyAddressStatus = payload.emergency_address_status;
    this.bundleSid = payload.bundle_sid;
    this.status = payload.status;
    this.type = payload.type;
    this._solution = {
     accountSid: accountSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new IncomingPhoneNumberContextImpl(this._version, this._solution.accountSid, this._solution.sid);
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
   assignedAddOns() {
    return this._proxy.assignedAddOns;
   }
   toJSON() {
    return {
     accountSid: this.accountSid,
     addressSid: this.addressSid,
     addressRequirements: this.addressRequirements,
     apiVersion: this.apiVersion,
     beta: this.beta,
     capabilities: this.capabilities,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     friendlyName: this.friendlyName,
     identitySid: this.identitySid,
     phoneNumber: this.phoneNumber,
     origin: this.origin,
     sid: this.sid,
     smsApplicationSid: this.smsApplicationSid,
     smsFallbackMethod: this.smsFallbackMethod,
     smsFallbackUrl: this.smsFallbackUrl,
     smsMethod: this.smsMethod,
     smsUrl: this.smsUrl,
     statusCallback: this.statusCallback,
     statusCallbackMethod: this.statusCallbackMethod,
     trunkSid: this.trunkSid,
     uri: this.uri,
     voiceReceiveMode: this.voiceReceiveMode,
     voiceApplicationSid: this.voiceApplicationSid,
     voiceCallerIdLookup: this.voiceCallerIdLookup,
     voiceFallbackMethod: this.voiceFallbackMethod,
     voiceFallbackUrl: this.voiceFallbackUrl,
     voiceMethod: this.voiceMethod,
     voiceUrl: this.voiceUrl,
     emergencyStatus: this.emergencyStatus,
     emergencyAddressSid: this.emergencyAddressSid,
     emergencyAddressStatus: this.emergencyAddressStatus,
     bundleSid: this.bundleSid,
     status: this.status,
     type: this.type
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.IncomingPhoneNumberInstance = IncomingPhoneNumberInstance;
  function IncomingPhoneNumberListInstance(version, accountSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new IncomingPhoneNumberContextImpl(version, accountSid, sid);
   };
   instance._version = version;
   instance._solution = {
    accountSid: accountSid
   };
   instance._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers.json`;
   Object.defineProperty(instance, "local", {
    get: function() {
     if (!instance._local) instance._local = (0, local_1.LocalListInstance)(instance._version, instance._solution.accountSid);
     return instance._local;
    }
   });
   Object.defineProperty(instance, "mobile", {
    get: function() {
     if (!instance._mobile) instance._mobile = (0, mobile_1.MobileListInstance)(instance._version, instance._solution.accountSid);
     return instance._mobile;
    }
   });
   Object.defineProperty(instance, "tollFree", {
    get: function() {
     if (!instance._tollFree) instance._tollFree = (0, tollFree_1.TollFreeListInstance)(instance._version, instance._solution.accountSid);
     return instance._tollFree;
    }
   });
   instance.create = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["areaCode"] !== void 0) data["AreaCode"] = params["areaCode"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new IncomingPhoneNumberInstance(operationVersion, payload, instance._solution.accountSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["areaCode"] !== void 0) data["AreaCode"] = params["areaCode"];
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
     body: new IncomingPhoneNumberInstance(operationVersion, response.body, instance._solution.accountSid)
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
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
    operationPromise = operationPromise.then(payload => new IncomingPhoneNumberPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new IncomingPhoneNumberPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
     body: new IncomingPhoneNumberPage(operationVersion, response, instance._solution)
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
     body: new IncomingPhoneNumberPage(instance._version, response, instance._solution)
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
  class IncomingPhoneNumberPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new IncomingPhoneNumberInstance(this._version, payload, this._solution.accountSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.IncomingPhoneNumberPage = IncomingPhoneNumberPage;
 }),
 9734: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.AssignedAddOnPage = exports.AssignedAddOnInstance = exports.AssignedAddOnContextImpl = void 0;
  exports.AssignedAddOnListInstance = AssignedAddOnListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  const assignedAddOnExtension_1 = __webpack_require__(8046);
  class AssignedAddOnContextImpl {
   constructor(_version, accountSid, resourceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(resourceSid)) throw new Error("Parameter 'resourceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     accountSid: accountSid,
     resourceSid: resourceSid,
     sid: sid
    };
    this._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/${resourceSid}/AssignedAddOns/${sid}.json`;
   }
   get extensions() {
    this._extensions = this._extensions || (0, assignedAddOnExtension_1.AssignedAddOnExtensionListInstance)(this._version, this._solution.accountSid, this._solution.resourceSid, this._solution.sid);
    return this._extensions;
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
    operationPromise = operationPromise.then(payload => new AssignedAddOnInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.resourceSid, instance._solution.sid));
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
     body: new AssignedAddOnInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.resourceSid, instance._solution.sid)
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
  exports.AssignedAddOnContextImpl = AssignedAddOnContextImpl;
  class AssignedAddOnInstance {
   constructor(_version, payload, accountSid, resourceSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.resourceSid = payload.resource_sid;
    this.friendlyName = payload.friendly_name;
    this.description = payload.description;
    this.configuration = payload.configuration;
    this.uniqueName = payload.unique_name;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.uri = payload.uri;
    this.subresourceUris = payload.subresource_uris;
    this._solution = {
     accountSid: accountSid,
     resourceSid: resourceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new AssignedAddOnContextImpl(this._version, this._solution.accountSid, this._solution.resourceSid, this._solution.sid);
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
   extensions() {
    return this._proxy.extensions;
   }
   toJSON() {
    return {
     sid: this.sid,
     accountSid: this.accountSid,
     resourceSid: this.resourceSid,
     friendlyName: this.friendlyName,
     description: this.description,
     configuration: this.configuration,
     uniqueName: this.uniqueName,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     uri: this.uri,
     subresourceUris: this.subresourceUris
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.AssignedAddOnInstance = AssignedAddOnInstance;
  function AssignedAddOnListInstance(version, accountSid, resourceSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   if (!(0, utility_1.isValidPathParam)(resourceSid)) throw new Error("Parameter 'resourceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new AssignedAddOnContextImpl(version, accountSid, resourceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    accountSid: accountSid,
    resourceSid: resourceSid
   };
   instance._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/${resourceSid}/AssignedAddOns.json`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["installedAddOnSid"] === null || params["installedAddOnSid"] === void 0) throw new Error("Required parameter \"params['installedAddOnSid']\" missing.");
    let data = {};
    data["InstalledAddOnSid"] = params["installedAddOnSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new AssignedAddOnInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.resourceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["installedAddOnSid"] === null || params["installedAddOnSid"] === void 0) throw new Error("Required parameter \"params['installedAddOnSid']\" missing.");
    let data = {};
    data["InstalledAddOnSid"] = params["installedAddOnSid"];
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
     body: new AssignedAddOnInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.resourceSid)
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
    operationPromise = operationPromise.then(payload => new AssignedAddOnPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new AssignedAddOnPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new AssignedAddOnPage(operationVersion, response, instance._solution)
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
     body: new AssignedAddOnPage(instance._version, response, instance._solution)
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
  class AssignedAddOnPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new AssignedAddOnInstance(this._version, payload, this._solution.accountSid, this._solution.resourceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.AssignedAddOnPage = AssignedAddOnPage;
 }),
 8046: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.AssignedAddOnExtensionPage = exports.AssignedAddOnExtensionInstance = exports.AssignedAddOnExtensionContextImpl = void 0;
  exports.AssignedAddOnExtensionListInstance = AssignedAddOnExtensionListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class AssignedAddOnExtensionContextImpl {
   constructor(_version, accountSid, resourceSid, assignedAddOnSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(resourceSid)) throw new Error("Parameter 'resourceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(assignedAddOnSid)) throw new Error("Parameter 'assignedAddOnSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     accountSid: accountSid,
     resourceSid: resourceSid,
     assignedAddOnSid: assignedAddOnSid,
     sid: sid
    };
    this._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/${resourceSid}/AssignedAddOns/${assignedAddOnSid}/Extensions/${sid}.json`;
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
    operationPromise = operationPromise.then(payload => new AssignedAddOnExtensionInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.resourceSid, instance._solution.assignedAddOnSid, instance._solution.sid));
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
     body: new AssignedAddOnExtensionInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.resourceSid, instance._solution.assignedAddOnSid, instance._solution.sid)
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
  exports.AssignedAddOnExtensionContextImpl = AssignedAddOnExtensionContextImpl;
  class AssignedAddOnExtensionInstance {
   constructor(_version, payload, accountSid, resourceSid, assignedAddOnSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.resourceSid = payload.resource_sid;
    this.assignedAddOnSid = payload.assigned_add_on_sid;
    this.friendlyName = payload.friendly_name;
    this.productName = payload.product_name;
    this.uniqueName = payload.unique_name;
    this.uri = payload.uri;
    this.enabled = payload.enabled;
    this._solution = {
     accountSid: accountSid,
     resourceSid: resourceSid,
     assignedAddOnSid: assignedAddOnSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new AssignedAddOnExtensionContextImpl(this._version, this._solution.accountSid, this._solution.resourceSid, this._solution.assignedAddOnSid, this._solution.sid);
    return this._context;
   }
   fetch(callback) {
    return this._proxy.fetch(callback);
   }
   fetchWithHttpInfo(callback) {
    return this._proxy.fetchWithHttpInfo(callback);
   }
   toJSON() {
    return {
     sid: this.sid,
     accountSid: this.accountSid,
     resourceSid: this.resourceSid,
     assignedAddOnSid: this.assignedAddOnSid,
     friendlyName: this.friendlyName,
     productName: this.productName,
     uniqueName: this.uniqueName,
     uri: this.uri,
     enabled: this.enabled
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.AssignedAddOnExtensionInstance = AssignedAddOnExtensionInstance;
  function AssignedAddOnExtensionListInstance(version, accountSid, resourceSid, assignedAddOnSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   if (!(0, utility_1.isValidPathParam)(resourceSid)) throw new Error("Parameter 'resourceSid' is not valid.");
   if (!(0, utility_1.isValidPathParam)(assignedAddOnSid)) throw new Error("Parameter 'assignedAddOnSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new AssignedAddOnExtensionContextImpl(version, accountSid, resourceSid, assignedAddOnSid, sid);
   };
   instance._version = version;
   instance._solution = {
    accountSid: accountSid,
    resourceSid: resourceSid,
    assignedAddOnSid: assignedAddOnSid
   };
   instance._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/${resourceSid}/AssignedAddOns/${assignedAddOnSid}/Extensions.json`;
   instance.page = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
    operationPromise = operationPromise.then(payload => new AssignedAddOnExtensionPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new AssignedAddOnExtensionPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new AssignedAddOnExtensionPage(operationVersion, response, instance._solution)
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
     body: new AssignedAddOnExtensionPage(instance._version, response, instance._solution)
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
  class AssignedAddOnExtensionPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new AssignedAddOnExtensionInstance(this._version, payload, this._solution.accountSid, this._solution.resourceSid, this._solution.assignedAddOnSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.AssignedAddOnExtensionPage = AssignedAddOnExtensionPage;
 }),
 5439: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.LocalPage = exports.LocalInstance = void 0;
  exports.LocalListInstance = LocalListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  function LocalListInstance(version, accountSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   const instance = {};
   instance._version = version;
   instance._solution = {
    accountSid: accountSid
   };
   instance._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/Local.json`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumber"] === null || params["phoneNumber"] === void 0) throw new Error("Required parameter \"params['phoneNumber']\" missing.");
    let data = {};
    data["PhoneNumber"] = params["phoneNumber"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new LocalInstance(operationVersion, payload, instance._solution.accountSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumber"] === null || params["phoneNumber"] === void 0) throw new Error("Required parameter \"params['phoneNumber']\" missing.");
    let data = {};
    data["PhoneNumber"] = params["phoneNumber"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
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
     body: new LocalInstance(operationVersion, response.body, instance._solution.accountSid)
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
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
    operationPromise = operationPromise.then(payload => new LocalPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new LocalPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
     body: new LocalPage(operationVersion, response, instance._solution)
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
     body: new LocalPage(instance._version, response, instance._solution)
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
  class LocalInstance {
   constructor(_version, payload, accountSid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.addressSid = payload.address_sid;
    this.addressRequirements = payload.address_requirements;
    this.apiVersion = payload.api_version;
    this.beta = payload.beta;
    this.capabilities = payload.capabilities;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.friendlyName = payload.friendly_name;
    this.identitySid = payload.identity_sid;
    this.phoneNumber = payload.phone_number;
    this.origin = payload.origin;
    this.sid = payload.sid;
    this.smsApplicationSid = payload.sms_application_sid;
    this.smsFallbackMethod = payload.sms_fallback_method;
    this.smsFallbackUrl = payload.sms_fallback_url;
    this.smsMethod = payload.sms_method;
    this.smsUrl = payload.sms_url;
    this.statusCallback = payload.status_callback;
    this.statusCallbackMethod = payload.status_callback_method;
    this.trunkSid = payload.trunk_sid;
    this.uri = payload.uri;
    this.voiceReceiveMode = payload.voice_receive_mode;
    this.voiceApplicationSid = payload.voice_application_sid;
    this.voiceCallerIdLookup = payload.voice_caller_id_lookup;
    this.voiceFallbackMethod = payload.voice_fallback_method;
    this.voiceFallbackUrl = payload.voice_fallback_url;
    this.voiceMethod = payload.voice_method;
    this.voiceUrl = payload.voice_url;
    this.emergencyStatus = payload.emergency_status;
    this.emergencyAddressSid = payload.emergency_address_sid;
    this.emergencyAddressStatus = payload.emergency_address_status;
    this.bundleSid = payload.bundle_sid;
    this.status = payload.status;
   }
   toJSON() {
    return {
     accountSid: this.accountSid,
     addressSid: this.addressSid,
     addressRequirements: this.addressRequirements,
     apiVersion: this.apiVersion,
     beta: this.beta,
     capabilities: this.capabilities,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     friendlyName: this.friendlyName,
     identitySid: this.identitySid,
     phoneNumber: this.phoneNumber,
     origin: this.origin,
     sid: this.sid,
     smsApplicationSid: this.smsApplicationSid,
     smsFallbackMethod: this.smsFallbackMethod,
     smsFallbackUrl: this.smsFallbackUrl,
     smsMethod: this.smsMethod,
     smsUrl: this.smsUrl,
     statusCallback: this.statusCallback,
     statusCallbackMethod: this.statusCallbackMethod,
     trunkSid: this.trunkSid,
     uri: this.uri,
     voiceReceiveMode: this.voiceReceiveMode,
     voiceApplicationSid: this.voiceApplicationSid,
     voiceCallerIdLookup: this.voiceCallerIdLookup,
     voiceFallbackMethod: this.voiceFallbackMethod,
     voiceFallbackUrl: this.voiceFallbackUrl,
     voiceMethod: this.voiceMethod,
     voiceUrl: this.voiceUrl,
     emergencyStatus: this.emergencyStatus,
     emergencyAddressSid: this.emergencyAddressSid,
     emergencyAddressStatus: this.emergencyAddressStatus,
     bundleSid: this.bundleSid,
     status: this.status
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.LocalInstance = LocalInstance;
  class LocalPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new LocalInstance(this._version, payload, this._solution.accountSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.LocalPage = LocalPage;
 }),
 1852: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.MobilePage = exports.MobileInstance = void 0;
  exports.MobileListInstance = MobileListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  function MobileListInstance(version, accountSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   const instance = {};
   instance._version = version;
   instance._solution = {
    accountSid: accountSid
   };
   instance._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/Mobile.json`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumber"] === null || params["phoneNumber"] === void 0) throw new Error("Required parameter \"params['phoneNumber']\" missing.");
    let data = {};
    data["PhoneNumber"] = params["phoneNumber"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new MobileInstance(operationVersion, payload, instance._solution.accountSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumber"] === null || params["phoneNumber"] === void 0) throw new Error("Required parameter \"params['phoneNumber']\" missing.");
    let data = {};
    data["PhoneNumber"] = params["phoneNumber"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
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
     body: new MobileInstance(operationVersion, response.body, instance._solution.accountSid)
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
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
    operationPromise = operationPromise.then(payload => new MobilePage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new MobilePage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
     body: new MobilePage(operationVersion, response, instance._solution)
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
     body: new MobilePage(instance._version, response, instance._solution)
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
  class MobileInstance {
   constructor(_version, payload, accountSid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.addressSid = payload.address_sid;
    this.addressRequirements = payload.address_requirements;
    this.apiVersion = payload.api_version;
    this.beta = payload.beta;
    this.capabilities = payload.capabilities;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.friendlyName = payload.friendly_name;
    this.identitySid = payload.identity_sid;
    this.phoneNumber = payload.phone_number;
    this.origin = payload.origin;
    this.sid = payload.sid;
    this.smsApplicationSid = payload.sms_application_sid;
    this.smsFallbackMethod = payload.sms_fallback_method;
    this.smsFallbackUrl = payload.sms_fallback_url;
    this.smsMethod = payload.sms_method;
    this.smsUrl = payload.sms_url;
    this.statusCallback = payload.status_callback;
    this.statusCallbackMethod = payload.status_callback_method;
    this.trunkSid = payload.trunk_sid;
    this.uri = payload.uri;
    this.voiceReceiveMode = payload.voice_receive_mode;
    this.voiceApplicationSid = payload.voice_application_sid;
    this.voiceCallerIdLookup = payload.voice_caller_id_lookup;
    this.voiceFallbackMethod = payload.voice_fallback_method;
    this.voiceFallbackUrl = payload.voice_fallback_url;
    this.voiceMethod = payload.voice_method;
    this.voiceUrl = payload.voice_url;
    this.emergencyStatus = payload.emergency_status;
    this.emergencyAddressSid = payload.emergency_address_sid;
    this.emergencyAddressStatus = payload.emergency_address_status;
    this.bundleSid = payload.bundle_sid;
    this.status = payload.status;
   }
   toJSON() {
    return {
     accountSid: this.accountSid,
     addressSid: this.addressSid,
     addressRequirements: this.addressRequirements,
     apiVersion: this.apiVersion,
     beta: this.beta,
     capabilities: this.capabilities,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     friendlyName: this.friendlyName,
     identitySid: this.identitySid,
     phoneNumber: this.phoneNumber,
     origin: this.origin,
     sid: this.sid,
     smsApplicationSid: this.smsApplicationSid,
     smsFallbackMethod: this.smsFallbackMethod,
     smsFallbackUrl: this.smsFallbackUrl,
     smsMethod: this.smsMethod,
     smsUrl: this.smsUrl,
     statusCallback: this.statusCallback,
     statusCallbackMethod: this.statusCallbackMethod,
     trunkSid: this.trunkSid,
     uri: this.uri,
     voiceReceiveMode: this.voiceReceiveMode,
     voiceApplicationSid: this.voiceApplicationSid,
     voiceCallerIdLookup: this.voiceCallerIdLookup,
     voiceFallbackMethod: this.voiceFallbackMethod,
     voiceFallbackUrl: this.voiceFallbackUrl,
     voiceMethod: this.voiceMethod,
     voiceUrl: this.voiceUrl,
     emergencyStatus: this.emergencyStatus,
     emergencyAddressSid: this.emergencyAddressSid,
     emergencyAddressStatus: this.emergencyAddressStatus,
     bundleSid: this.bundleSid,
     status: this.status
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MobileInstance = MobileInstance;
  class MobilePage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new MobileInstance(this._version, payload, this._solution.accountSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.MobilePage = MobilePage;
 }),
 8357: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TollFreePage = exports.TollFreeInstance = void 0;
  exports.TollFreeListInstance = TollFreeListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  function TollFreeListInstance(version, accountSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   const instance = {};
   instance._version = version;
   instance._solution = {
    accountSid: accountSid
   };
   instance._uri = `/Accounts/${accountSid}/IncomingPhoneNumbers/TollFree.json`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumber"] === null || params["phoneNumber"] === void 0) throw new Error("Required parameter \"params['phoneNumber']\" missing.");
    let data = {};
    data["PhoneNumber"] = params["phoneNumber"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new TollFreeInstance(operationVersion, payload, instance._solution.accountSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumber"] === null || params["phoneNumber"] === void 0) throw new Error("Required parameter \"params['phoneNumber']\" missing.");
    let data = {};
    data["PhoneNumber"] = params["phoneNumber"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["smsApplicationSid"] !== void 0) data["SmsApplicationSid"] = params["smsApplicationSid"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["statusCallbackMethod"] !== void 0) data["StatusCallbackMethod"] = params["statusCallbackMethod"];
    if (params["voiceApplicationSid"] !== void 0) data["VoiceApplicationSid"] = params["voiceApplicationSid"];
    if (params["voiceCallerIdLookup"] !== void 0) data["VoiceCallerIdLookup"] = serialize.bool(params["voiceCallerIdLookup"]);
    if (params["voiceFallbackMethod"] !== void 0) data["VoiceFallbackMethod"] = params["voiceFallbackMethod"];
    if (params["voiceFallbackUrl"] !== void 0) data["VoiceFallbackUrl"] = params["voiceFallbackUrl"];
    if (params["voiceMethod"] !== void 0) data["VoiceMethod"] = params["voiceMethod"];
    if (params["voiceUrl"] !== void 0) data["VoiceUrl"] = params["voiceUrl"];
    if (params["identitySid"] !== void 0) data["IdentitySid"] = params["identitySid"];
    if (params["addressSid"] !== void 0) data["AddressSid"] = params["addressSid"];
    if (params["emergencyStatus"] !== void 0) data["EmergencyStatus"] = params["emergencyStatus"];
    if (params["emergencyAddressSid"] !== void 0) data["EmergencyAddressSid"] = params["emergencyAddressSid"];
    if (params["trunkSid"] !== void 0) data["TrunkSid"] = params["trunkSid"];
    if (params["voiceReceiveMode"] !== void 0) data["VoiceReceiveMode"] = params["voiceReceiveMode"];
    if (params["bundleSid"] !== void 0) data["BundleSid"] = params["bundleSid"];
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
     body: new TollFreeInstance(operationVersion, response.body, instance._solution.accountSid)
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
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
    operationPromise = operationPromise.then(payload => new TollFreePage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new TollFreePage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["beta"] !== void 0) data["Beta"] = serialize.bool(params["beta"]);
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["phoneNumber"] !== void 0) data["PhoneNumber"] = params["phoneNumber"];
    if (params["origin"] !== void 0) data["Origin"] = params["origin"];
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
     body: new TollFreePage(operationVersion, response, instance._solution)
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
     body: new TollFreePage(instance._version, response, instance._solution)
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
  class TollFreeInstance {
   constructor(_version, payload, accountSid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.addressSid = payload.address_sid;
    this.addressRequirements = payload.address_requirements;
    this.apiVersion = payload.api_version;
    this.beta = payload.beta;
    this.capabilities = payload.capabilities;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.friendlyName = payload.friendly_name;
    this.identitySid = payload.identity_sid;
    this.phoneNumber = payload.phone_number;
    this.origin = payload.origin;
    this.sid = payload.sid;
    this.smsApplicationSid = payload.sms_application_sid;
    this.smsFallbackMethod = payload.sms_fallback_method;
    this.smsFallbackUrl = payload.sms_fallback_url;
    this.smsMethod = payload.sms_method;
    this.smsUrl = payload.sms_url;
    this.statusCallback = payload.status_callback;
    this.statusCallbackMethod = payload.status_callback_method;
    this.trunkSid = payload.trunk_sid;
    this.uri = payload.uri;
    this.voiceReceiveMode = payload.voice_receive_mode;
    this.voiceApplicationSid = payload.voice_application_sid;
    this.voiceCallerIdLookup = payload.voice_caller_id_lookup;
    this.voiceFallbackMethod = payload.voice_fallback_method;
    this.voiceFallbackUrl = payload.voice_fallback_url;
    this.voiceMethod = payload.voice_method;
    this.voiceUrl = payload.voice_url;
    this.emergencyStatus = payload.emergency_status;
    this.emergencyAddressSid = payload.emergency_address_sid;
    this.emergencyAddressStatus = payload.emergency_address_status;
    this.bundleSid = payload.bundle_sid;
    this.status = payload.status;
   }
   toJSON() {
    return {
     accountSid: this.accountSid,
     addressSid: this.addressSid,
     addressRequirements: this.addressRequirements,
     apiVersion: this.apiVersion,
     beta: this.beta,
     capabilities: this.capabilities,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     friendlyName: this.friendlyName,
     identitySid: this.identitySid,
     phoneNumber: this.phoneNumber,
     origin: this.origin,
     sid: this.sid,
     smsApplicationSid: this.smsApplicationSid,
     smsFallbackMethod: this.smsFallbackMethod,
     smsFallbackUrl: this.smsFallbackUrl,
     smsMethod: this.smsMethod,
     smsUrl: this.smsUrl,
     statusCallback: this.statusCallback,
     statusCallbackMethod: this.statusCallbackMethod,
     trunkSid: this.trunkSid,
     uri: this.uri,
     voiceReceiveMode: this.voiceReceiveMode,
     voiceApplicationSid: this.voiceApplicationSid,
     voiceCallerIdLookup: this.voiceCallerIdLookup,
     voiceFallbackMethod: this.voiceFallbackMethod,
     voiceFallbackUrl: this.voiceFallbackUrl,
     voiceMethod: this.voiceMethod,
     voiceUrl: this.voiceUrl,
     emergencyStatus: this.emergencyStatus,
     emergencyAddressSid: this.emergencyAddressSid,
     emergencyAddressStatus: this.emergencyAddressStatus,
     bundleSid: this.bundleSid,
     status: this.status
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.TollFreeInstance = TollFreeInstance;
  class TollFreePage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new TollFreeInstance(this._version, payload, this._solution.accountSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.TollFreePage = TollFreePage;
 }),
 3753: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ShortCodePage = exports.ShortCodeInstance = exports.ShortCodeContextImpl = void 0;
  exports.ShortCodeListInstance = ShortCodeListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class ShortCodeContextImpl {
   constructor(_version, accountSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     accountSid: accountSid,
     sid: sid
    };
    this._uri = `/Accounts/${accountSid}/SMS/ShortCodes/${sid}.json`;
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
    operationPromise = operationPromise.then(payload => new ShortCodeInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.sid));
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
     body: new ShortCodeInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.sid)
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
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
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
    operationPromise = operationPromise.then(payload => new ShortCodeInstance(operationVersion, payload, instance._solution.accountSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   updateWithHttpInfo(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["apiVersion"] !== void 0) data["ApiVersion"] = params["apiVersion"];
    if (params["smsUrl"] !== void 0) data["SmsUrl"] = params["smsUrl"];
    if (params["smsMethod"] !== void 0) data["SmsMethod"] = params["smsMethod"];
    if (params["smsFallbackUrl"] !== void 0) data["SmsFallbackUrl"] = params["smsFallbackUrl"];
    if (params["smsFallbackMethod"] !== void 0) data["SmsFallbackMethod"] = params["smsFallbackMethod"];
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
     body: new ShortCodeInstance(operationVersion, response.body, instance._solution.accountSid, instance._solution.sid)
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
  exports.ShortCodeContextImpl = ShortCodeContextImpl;
  class ShortCodeInstance {
   constructor(_version, payload, accountSid, sid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.apiVersion = payload.api_version;
    this.dateCreated = deserialize.rfc2822DateTime(payload.date_created);
    this.dateUpdated = deserialize.rfc2822DateTime(payload.date_updated);
    this.friendlyName = payload.friendly_name;
    this.shortCode = payload.short_code;
    this.sid = payload.sid;
    this.smsFallbackMethod = payload.sms_fallback_method;
    this.smsFallbackUrl = payload.sms_fallback_url;
    this.smsMethod = payload.sms_method;
    this.smsUrl = payload.sms_url;
    this.uri = payload.uri;
    this._solution = {
     accountSid: accountSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new ShortCodeContextImpl(this._version, this._solution.accountSid, this._solution.sid);
    return this._context;
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
   toJSON() {
    return {
     accountSid: this.accountSid,
     apiVersion: this.apiVersion,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     friendlyName: this.friendlyName,
     shortCode: this.shortCode,
     sid: this.sid,
     smsFallbackMethod: this.smsFallbackMethod,
     smsFallbackUrl: this.smsFallbackUrl,
     smsMethod: this.smsMethod,
     smsUrl: this.smsUrl,
     uri: this.uri
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ShortCodeInstance = ShortCodeInstance;
  function ShortCodeListInstance(version, accountSid) {
   if (!(0, utility_1.isValidPathParam)(accountSid)) throw new Error("Parameter 'accountSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new ShortCodeContextImpl(version, accountSid, sid);
   };
   instance._version = version;
   instance._solution = {
    accountSid: accountSid
   };
   instance._uri = `/Accounts/${accountSid}/SMS/ShortCodes.json`;
   instance.page = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["shortCode"] !== void 0) data["ShortCode"] = params["shortCode"];
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
    operationPromise = operationPromise.then(payload => new ShortCodePage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new ShortCodePage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["shortCode"] !== void 0) data["ShortCode"] = params["shortCode"];
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
     body: new ShortCodePage(operationVersion, response, instance._solution)
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
     body: new ShortCodePage(instance._version, response, instance._solution)
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
  class ShortCodePage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new ShortCodeInstance(this._version, payload, this._solution.accountSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ShortCodePage = ShortCodePage;
 }),
 3379: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ServicePage = exports.ServiceInstance = exports.ServiceContextImpl = void 0;
  exports.ServiceListInstance = ServiceListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  const alphaSender_1 = __webpack_require__(3589);
  const channelSender_1 = __webpack_require__(4938);
  const destinationAlphaSender_1 = __webpack_require__(6091);
  const phoneNumber_1 = __webpack_require__(4757);
  const shortCode_1 = __webpack_require__(9143);
  const usAppToPerson_1 = __webpack_require__(7719);
  const usAppToPersonUsecase_1 = __webpack_require__(5252);
  class ServiceContextImpl {
   constructor(_version, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     sid: sid
    };
    this._uri = `/Services/${sid}`;
   }
   get alphaSenders() {
    this._alphaSenders = this._alphaSenders || (0, alphaSender_1.AlphaSenderListInstance)(this._version, this._solution.sid);
    return this._alphaSenders;
   }
   get channelSenders() {
    this._channelSenders = this._channelSenders || (0, channelSender_1.ChannelSenderListInstance)(this._version, this._solution.sid);
    return this._channelSenders;
   }
   get destinationAlphaSenders() {
    this._destinationAlphaSenders = this._destinationAlphaSenders || (0, destinationAlphaSender_1.DestinationAlphaSenderListInstance)(this._version, this._solution.sid);
    return this._destinationAlphaSenders;
   }
   get phoneNumbers() {
    this._phoneNumbers = this._phoneNumbers || (0, phoneNumber_1.PhoneNumberListInstance)(this._version, this._solution.sid);
    return this._phoneNumbers;
   }
   get shortCodes() {
    this._shortCodes = this._shortCodes || (0, shortCode_1.ShortCodeListInstance)(this._version, this._solution.sid);
    return this._shortCodes;
   }
   get usAppToPerson() {
    this._usAppToPerson = this._usAppToPerson || (0, usAppToPerson_1.UsAppToPersonListInstance)(this._version, this._solution.sid);
    return this._usAppToPerson;
   }
   get usAppToPersonUsecases() {
    this._usAppToPersonUsecases = this._usAppToPersonUsecases || (0, usAppToPersonUsecase_1.UsAppToPersonUsecaseListInstance)(this._version, this._solution.sid);
    return this._usAppToPersonUsecases;
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
    operationPromise = operationPromise.then(payload => new ServiceInstance(operationVersion, payload, instance._solution.sid));
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
     body: new ServiceInstance(operationVersion, response.body, instance._solution.sid)
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
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["inboundRequestUrl"] !== void 0) data["InboundRequestUrl"] = params["inboundRequestUrl"];
    if (params["inboundMethod"] !== void 0) data["InboundMethod"] = params["inboundMethod"];
    if (params["fallbackUrl"] !== void 0) data["FallbackUrl"] = params["fallbackUrl"];
    if (params["fallbackMethod"] !== void 0) data["FallbackMethod"] = params["fallbackMethod"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["stickySender"] !== void 0) data["StickySender"] = serialize.bool(params["stickySender"]);
    if (params["mmsConverter"] !== void 0) data["MmsConverter"] = serialize.bool(params["mmsConverter"]);
    if (params["smartEncoding"] !== void 0) data["SmartEncoding"] = serialize.bool(params["smartEncoding"]);
    if (params["scanMessageContent"] !== void 0) data["ScanMessageContent"] = params["scanMessageContent"];
    if (params["fallbackToLongCode"] !== void 0) data["FallbackToLongCode"] = serialize.bool(params["fallbackToLongCode"]);
    if (params["areaCodeGeomatch"] !== void 0) data["AreaCodeGeomatch"] = serialize.bool(params["areaCodeGeomatch"]);
    if (params["validityPeriod"] !== void 0) data["ValidityPeriod"] = params["validityPeriod"];
    if (params["synchronousValidation"] !== void 0) data["SynchronousValidation"] = serialize.bool(params["synchronousValidation"]);
    if (params["usecase"] !== void 0) data["Usecase"] = params["usecase"];
    if (params["useInboundWebhookOnNumber"] !== void 0) data["UseInboundWebhookOnNumber"] = serialize.bool(params["useInboundWebhookOnNumber"]);
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
    operationPromise = operationPromise.then(payload => new ServiceInstance(operationVersion, payload, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   updateWithHttpInfo(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["friendlyName"] !== void 0) data["FriendlyName"] = params["friendlyName"];
    if (params["inboundRequestUrl"] !== void 0) data["InboundRequestUrl"] = params["inboundRequestUrl"];
    if (params["inboundMethod"] !== void 0) data["InboundMethod"] = params["inboundMethod"];
    if (params["fallbackUrl"] !== void 0) data["FallbackUrl"] = params["fallbackUrl"];
    if (params["fallbackMethod"] !== void 0) data["FallbackMethod"] = params["fallbackMethod"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["stickySender"] !== void 0) data["StickySender"] = serialize.bool(params["stickySender"]);
    if (params["mmsConverter"] !== void 0) data["MmsConverter"] = serialize.bool(params["mmsConverter"]);
    if (params["smartEncoding"] !== void 0) data["SmartEncoding"] = serialize.bool(params["smartEncoding"]);
    if (params["scanMessageContent"] !== void 0) data["ScanMessageContent"] = params["scanMessageContent"];
    if (params["fallbackToLongCode"] !== void 0) data["FallbackToLongCode"] = serialize.bool(params["fallbackToLongCode"]);
    if (params["areaCodeGeomatch"] !== void 0) data["AreaCodeGeomatch"] = serialize.bool(params["areaCodeGeomatch"]);
    if (params["validityPeriod"] !== void 0) data["ValidityPeriod"] = params["validityPeriod"];
    if (params["synchronousValidation"] !== void 0) data["SynchronousValidation"] = serialize.bool(params["synchronousValidation"]);
    if (params["usecase"] !== void 0) data["Usecase"] = params["usecase"];
    if (params["useInboundWebhookOnNumber"] !== void 0) data["UseInboundWebhookOnNumber"] = serialize.bool(params["useInboundWebhookOnNumber"]);
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
     body: new ServiceInstance(operationVersion, response.body, instance._solution.sid)
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
  exports.ServiceContextImpl = ServiceContextImpl;
  class ServiceInstance {
   constructor(_version, payload, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.friendlyName = payload.friendly_name;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.inboundRequestUrl = payload.inbound_request_url;
    this.inboundMethod = payload.inbound_method;
    this.fallbackUrl = payload.fallback_url;
    this.fallbackMethod = payload.fallback_method;
    this.statusCallback = payload.status_callback;
    this.stickySender = payload.sticky_sender;
    this.mmsConverter = payload.mms_converter;
    this.smartEncoding = payload.smart_encoding;
    this.scanMessageContent = payload.scan_message_content;
    this.fallbackToLongCode = payload.fallback_to_long_code;
    this.areaCodeGeomatch = payload.area_code_geomatch;
    this.synchronousValidation = payload.synchronous_validation;
    this.validityPeriod = deserialize.integer(payload.validity_period);
    this.url = payload.url;
    this.links = payload.links;
    this.usecase = payload.usecase;
    this.usAppToPersonRegistered = payload.us_app_to_person_registered;
    this.useInboundWebhookOnNumber = payload.use_inbound_webhook_on_number;
    this._solution = {
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new ServiceContextImpl(this._version, this._solution.sid);
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
   alphaSenders() {
    return this._proxy.alphaSenders;
   }
   channelSenders() {
    return this._proxy.channelSenders;
   }
   destinationAlphaSenders() {
    return this._proxy.destinationAlphaSenders;
   }
   phoneNumbers() {
    return this._proxy.phoneNumbers;
   }
   shortCodes() {
    return this._proxy.shortCodes;
   }
   usAppToPerson() {
    return this._proxy.usAppToPerson;
   }
   usAppToPersonUsecases() {
    return this._proxy.usAppToPersonUsecases;
   }
   toJSON() {
    return {
     sid: this.sid,
     accountSid: this.accountSid,
     friendlyName: this.friendlyName,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     inboundRequestUrl: this.inboundRequestUrl,
     inboundMethod: this.inboundMethod,
     fallbackUrl: this.fallbackUrl,
     fallbackMethod: this.fallbackMethod,
     statusCallback: this.statusCallback,
     stickySender: this.stickySender,
     mmsConverter: this.mmsConverter,
     smartEncoding: this.smartEncoding,
     scanMessageContent: this.scanMessageContent,
     fallbackToLongCode: this.fallbackToLongCode,
     areaCodeGeomatch: this.areaCodeGeomatch,
     synchronousValidation: this.synchronousValidation,
     validityPeriod: this.validityPeriod,
     url: this.url,
     links: this.links,
     usecase: this.usecase,
     usAppToPersonRegistered: this.usAppToPersonRegistered,
     useInboundWebhookOnNumber: this.useInboundWebhookOnNumber
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ServiceInstance = ServiceInstance;
  function ServiceListInstance(version) {
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new ServiceContextImpl(version, sid);
   };
   instance._version = version;
   instance._solution = {};
   instance._uri = `/Services`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
    let data = {};
    data["FriendlyName"] = params["friendlyName"];
    if (params["inboundRequestUrl"] !== void 0) data["InboundRequestUrl"] = params["inboundRequestUrl"];
    if (params["inboundMethod"] !== void 0) data["InboundMethod"] = params["inboundMethod"];
    if (params["fallbackUrl"] !== void 0) data["FallbackUrl"] = params["fallbackUrl"];
    if (params["fallbackMethod"] !== void 0) data["FallbackMethod"] = params["fallbackMethod"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["stickySender"] !== void 0) data["StickySender"] = serialize.bool(params["stickySender"]);
    if (params["mmsConverter"] !== void 0) data["MmsConverter"] = serialize.bool(params["mmsConverter"]);
    if (params["smartEncoding"] !== void 0) data["SmartEncoding"] = serialize.bool(params["smartEncoding"]);
    if (params["scanMessageContent"] !== void 0) data["ScanMessageContent"] = params["scanMessageContent"];
    if (params["fallbackToLongCode"] !== void 0) data["FallbackToLongCode"] = serialize.bool(params["fallbackToLongCode"]);
    if (params["areaCodeGeomatch"] !== void 0) data["AreaCodeGeomatch"] = serialize.bool(params["areaCodeGeomatch"]);
    if (params["validityPeriod"] !== void 0) data["ValidityPeriod"] = params["validityPeriod"];
    if (params["synchronousValidation"] !== void 0) data["SynchronousValidation"] = serialize.bool(params["synchronousValidation"]);
    if (params["usecase"] !== void 0) data["Usecase"] = params["usecase"];
    if (params["useInboundWebhookOnNumber"] !== void 0) data["UseInboundWebhookOnNumber"] = serialize.bool(params["useInboundWebhookOnNumber"]);
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new ServiceInstance(operationVersion, payload));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["friendlyName"] === null || params["friendlyName"] === void 0) throw new Error("Required parameter \"params['friendlyName']\" missing.");
    let data = {};
    data["FriendlyName"] = params["friendlyName"];
    if (params["inboundRequestUrl"] !== void 0) data["InboundRequestUrl"] = params["inboundRequestUrl"];
    if (params["inboundMethod"] !== void 0) data["InboundMethod"] = params["inboundMethod"];
    if (params["fallbackUrl"] !== void 0) data["FallbackUrl"] = params["fallbackUrl"];
    if (params["fallbackMethod"] !== void 0) data["FallbackMethod"] = params["fallbackMethod"];
    if (params["statusCallback"] !== void 0) data["StatusCallback"] = params["statusCallback"];
    if (params["stickySender"] !== void 0) data["StickySender"] = serialize.bool(params["stickySender"]);
    if (params["mmsConverter"] !== void 0) data["MmsConverter"] = serialize.bool(params["mmsConverter"]);
    if (params["smartEncoding"] !== void 0) data["SmartEncoding"] = serialize.bool(params["smartEncoding"]);
    if (params["scanMessageContent"] !== void 0) data["ScanMessageContent"] = params["scanMessageContent"];
    if (params["fallbackToLongCode"] !== void 0) data["FallbackToLongCode"] = serialize.bool(params["fallbackToLongCode"]);
    if (params["areaCodeGeomatch"] !== void 0) data["AreaCodeGeomatch"] = serialize.bool(params["areaCodeGeomatch"]);
    if (params["validityPeriod"] !== void 0) data["ValidityPeriod"] = params["validityPeriod"];
    if (params["synchronousValidation"] !== void 0) data["SynchronousValidation"] = serialize.bool(params["synchronousValidation"]);
    if (params["usecase"] !== void 0) data["Usecase"] = params["usecase"];
    if (params["useInboundWebhookOnNumber"] !== void 0) data["UseInboundWebhookOnNumber"] = serialize.bool(params["useInboundWebhookOnNumber"]);
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
     body: new ServiceInstance(operationVersion, response.body)
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
    operationPromise = operationPromise.then(payload => new ServicePage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new ServicePage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new ServicePage(operationVersion, response, instance._solution)
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
     body: new ServicePage(instance._version, response, instance._solution)
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
  class ServicePage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new ServiceInstance(this._version, payload);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ServicePage = ServicePage;
 }),
 3589: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.AlphaSenderPage = exports.AlphaSenderInstance = exports.AlphaSenderContextImpl = void 0;
  exports.AlphaSenderListInstance = AlphaSenderListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class AlphaSenderContextImpl {
   constructor(_version, serviceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
    this._uri = `/Services/${serviceSid}/AlphaSenders/${sid}`;
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
    operationPromise = operationPromise.then(payload => new AlphaSenderInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
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
     body: new AlphaSenderInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
  exports.AlphaSenderContextImpl = AlphaSenderContextImpl;
  class AlphaSenderInstance {
   constructor(_version, payload, serviceSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.serviceSid = payload.service_sid;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.alphaSender = payload.alpha_sender;
    this.capabilities = payload.capabilities;
    this.url = payload.url;
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new AlphaSenderContextImpl(this._version, this._solution.serviceSid, this._solution.sid);
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
     sid: this.sid,
     accountSid: this.accountSid,
     serviceSid: this.serviceSid,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     alphaSender: this.alphaSender,
     capabilities: this.capabilities,
     url: this.url
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.AlphaSenderInstance = AlphaSenderInstance;
  function AlphaSenderListInstance(version, serviceSid) {
   if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new AlphaSenderContextImpl(version, serviceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    serviceSid: serviceSid
   };
   instance._uri = `/Services/${serviceSid}/AlphaSenders`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["alphaSender"] === null || params["alphaSender"] === void 0) throw new Error("Required parameter \"params['alphaSender']\" missing.");
    let data = {};
    data["AlphaSender"] = params["alphaSender"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new AlphaSenderInstance(operationVersion, payload, instance._solution.serviceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["alphaSender"] === null || params["alphaSender"] === void 0) throw new Error("Required parameter \"params['alphaSender']\" missing.");
    let data = {};
    data["AlphaSender"] = params["alphaSender"];
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
     body: new AlphaSenderInstance(operationVersion, response.body, instance._solution.serviceSid)
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
    operationPromise = operationPromise.then(payload => new AlphaSenderPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new AlphaSenderPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new AlphaSenderPage(operationVersion, response, instance._solution)
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
     body: new AlphaSenderPage(instance._version, response, instance._solution)
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
  class AlphaSenderPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new AlphaSenderInstance(this._version, payload, this._solution.serviceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.AlphaSenderPage = AlphaSenderPage;
 }),
 4938: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ChannelSenderPage = exports.ChannelSenderInstance = exports.ChannelSenderContextImpl = void 0;
  exports.ChannelSenderListInstance = ChannelSenderListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class ChannelSenderContextImpl {
   constructor(_version, messagingServiceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(messagingServiceSid)) throw new Error("Parameter 'messagingServiceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     messagingServiceSid: messagingServiceSid,
     sid: sid
    };
    this._uri = `/Services/${messagingServiceSid}/ChannelSenders/${sid}`;
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
    operationPromise = operationPromise.then(payload => new ChannelSenderInstance(operationVersion, payload, instance._solution.messagingServiceSid, instance._solution.sid));
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
     body: new ChannelSenderInstance(operationVersion, response.body, instance._solution.messagingServiceSid, instance._solution.sid)
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
  exports.ChannelSenderContextImpl = ChannelSenderContextImpl;
  class ChannelSenderInstance {
   constructor(_version, payload, messagingServiceSid, sid) {
    this._version = _version;
    this.accountSid = payload.account_sid;
    this.messagingServiceSid = payload.messaging_service_sid;
    this.sid = payload.sid;
    this.sender = payload.sender;
    this.senderType = payload.sender_type;
    this.countryCode = payload.country_code;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.url = payload.url;
    this._solution = {
     messagingServiceSid: messagingServiceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new ChannelSenderContextImpl(this._version, this._solution.messagingServiceSid, this._solution.sid);
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
     messagingServiceSid: this.messagingServiceSid,
     sid: this.sid,
     sender: this.sender,
     senderType: this.senderType,
     countryCode: this.countryCode,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     url: this.url
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ChannelSenderInstance = ChannelSenderInstance;
  function ChannelSenderListInstance(version, messagingServiceSid) {
   if (!(0, utility_1.isValidPathParam)(messagingServiceSid)) throw new Error("Parameter 'messagingServiceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new ChannelSenderContextImpl(version, messagingServiceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    messagingServiceSid: messagingServiceSid
   };
   instance._uri = `/Services/${messagingServiceSid}/ChannelSenders`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["sid"] === null || params["sid"] === void 0) throw new Error("Required parameter \"params['sid']\" missing.");
    let data = {};
    data["Sid"] = params["sid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new ChannelSenderInstance(operationVersion, payload, instance._solution.messagingServiceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["sid"] === null || params["sid"] === void 0) throw new Error("Required parameter \"params['sid']\" missing.");
    let data = {};
    data["Sid"] = params["sid"];
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
     body: new ChannelSenderInstance(operationVersion, response.body, instance._solution.messagingServiceSid)
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
    operationPromise = operationPromise.then(payload => new ChannelSenderPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new ChannelSenderPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new ChannelSenderPage(operationVersion, response, instance._solution)
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
     body: new ChannelSenderPage(instance._version, response, instance._solution)
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
  class ChannelSenderPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new ChannelSenderInstance(this._version, payload, this._solution.messagingServiceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ChannelSenderPage = ChannelSenderPage;
 }),
 6091: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.DestinationAlphaSenderPage = exports.DestinationAlphaSenderInstance = exports.DestinationAlphaSenderContextImpl = void 0;
  exports.DestinationAlphaSenderListInstance = DestinationAlphaSenderListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class DestinationAlphaSenderContextImpl {
   constructor(_version, serviceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
    this._uri = `/Services/${serviceSid}/DestinationAlphaSenders/${sid}`;
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
    operationPromise = operationPromise.then(payload => new DestinationAlphaSenderInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
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
     body: new DestinationAlphaSenderInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
  exports.DestinationAlphaSenderContextImpl = DestinationAlphaSenderContextImpl;
  class DestinationAlphaSenderInstance {
   constructor(_version, payload, serviceSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.serviceSid = payload.service_sid;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.alphaSender = payload.alpha_sender;
    this.capabilities = payload.capabilities;
    this.url = payload.url;
    this.isoCountryCode = payload.iso_country_code;
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new DestinationAlphaSenderContextImpl(this._version, this._solution.serviceSid, this._solution.sid);
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
     sid: this.sid,
     accountSid: this.accountSid,
     serviceSid: this.serviceSid,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     alphaSender: this.alphaSender,
     capabilities: this.capabilities,
     url: this.url,
     isoCountryCode: this.isoCountryCode
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.DestinationAlphaSenderInstance = DestinationAlphaSenderInstance;
  function DestinationAlphaSenderListInstance(version, serviceSid) {
   if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new DestinationAlphaSenderContextImpl(version, serviceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    serviceSid: serviceSid
   };
   instance._uri = `/Services/${serviceSid}/DestinationAlphaSenders`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["alphaSender"] === null || params["alphaSender"] === void 0) throw new Error("Required parameter \"params['alphaSender']\" missing.");
    let data = {};
    data["AlphaSender"] = params["alphaSender"];
    if (params["isoCountryCode"] !== void 0) data["IsoCountryCode"] = params["isoCountryCode"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new DestinationAlphaSenderInstance(operationVersion, payload, instance._solution.serviceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["alphaSender"] === null || params["alphaSender"] === void 0) throw new Error("Required parameter \"params['alphaSender']\" missing.");
    let data = {};
    data["AlphaSender"] = params["alphaSender"];
    if (params["isoCountryCode"] !== void 0) data["IsoCountryCode"] = params["isoCountryCode"];
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
     body: new DestinationAlphaSenderInstance(operationVersion, response.body, instance._solution.serviceSid)
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
    if (params["isoCountryCode"] !== void 0) data["IsoCountryCode"] = params["isoCountryCode"];
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
    operationPromise = operationPromise.then(payload => new DestinationAlphaSenderPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new DestinationAlphaSenderPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["isoCountryCode"] !== void 0) data["IsoCountryCode"] = params["isoCountryCode"];
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
     body: new DestinationAlphaSenderPage(operationVersion, response, instance._solution)
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
     body: new DestinationAlphaSenderPage(instance._version, response, instance._solution)
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
  class DestinationAlphaSenderPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new DestinationAlphaSenderInstance(this._version, payload, this._solution.serviceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.DestinationAlphaSenderPage = DestinationAlphaSenderPage;
 }),
 4757: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.PhoneNumberPage = exports.PhoneNumberInstance = exports.PhoneNumberContextImpl = void 0;
  exports.PhoneNumberListInstance = PhoneNumberListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class PhoneNumberContextImpl {
   constructor(_version, serviceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
    this._uri = `/Services/${serviceSid}/PhoneNumbers/${sid}`;
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
    operationPromise = operationPromise.then(payload => new PhoneNumberInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
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
     body: new PhoneNumberInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
  exports.PhoneNumberContextImpl = PhoneNumberContextImpl;
  class PhoneNumberInstance {
   constructor(_version, payload, serviceSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.serviceSid = payload.service_sid;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.phoneNumber = payload.phone_number;
    this.countryCode = payload.country_code;
    this.capabilities = payload.capabilities;
    this.url = payload.url;
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new PhoneNumberContextImpl(this._version, this._solution.serviceSid, this._solution.sid);
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
     sid: this.sid,
     accountSid: this.accountSid,
     serviceSid: this.serviceSid,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     phoneNumber: this.phoneNumber,
     countryCode: this.countryCode,
     capabilities: this.capabilities,
     url: this.url
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.PhoneNumberInstance = PhoneNumberInstance;
  function PhoneNumberListInstance(version, serviceSid) {
   if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new PhoneNumberContextImpl(version, serviceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    serviceSid: serviceSid
   };
   instance._uri = `/Services/${serviceSid}/PhoneNumbers`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumberSid"] === null || params["phoneNumberSid"] === void 0) throw new Error("Required parameter \"params['phoneNumberSid']\" missing.");
    let data = {};
    data["PhoneNumberSid"] = params["phoneNumberSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new PhoneNumberInstance(operationVersion, payload, instance._solution.serviceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["phoneNumberSid"] === null || params["phoneNumberSid"] === void 0) throw new Error("Required parameter \"params['phoneNumberSid']\" missing.");
    let data = {};
    data["PhoneNumberSid"] = params["phoneNumberSid"];
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
     body: new PhoneNumberInstance(operationVersion, response.body, instance._solution.serviceSid)
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
    operationPromise = operationPromise.then(payload => new PhoneNumberPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new PhoneNumberPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new PhoneNumberPage(operationVersion, response, instance._solution)
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
     body: new PhoneNumberPage(instance._version, response, instance._solution)
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
  class PhoneNumberPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new PhoneNumberInstance(this._version, payload, this._solution.serviceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.PhoneNumberPage = PhoneNumberPage;
 }),
 9143: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.ShortCodePage = exports.ShortCodeInstance = exports.ShortCodeContextImpl = void 0;
  exports.ShortCodeListInstance = ShortCodeListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class ShortCodeContextImpl {
   constructor(_version, serviceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
    this._uri = `/Services/${serviceSid}/ShortCodes/${sid}`;
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
    operationPromise = operationPromise.then(payload => new ShortCodeInstance(operationVersion, payload, instance._solution.serviceSid, instance._solution.sid));
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
     body: new ShortCodeInstance(operationVersion, response.body, instance._solution.serviceSid, instance._solution.sid)
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
  exports.ShortCodeContextImpl = ShortCodeContextImpl;
  class ShortCodeInstance {
   constructor(_version, payload, serviceSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.serviceSid = payload.service_sid;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.shortCode = payload.short_code;
    this.countryCode = payload.country_code;
    this.capabilities = payload.capabilities;
    this.url = payload.url;
    this._solution = {
     serviceSid: serviceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new ShortCodeContextImpl(this._version, this._solution.serviceSid, this._solution.sid);
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
     sid: this.sid,
     accountSid: this.accountSid,
     serviceSid: this.serviceSid,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     shortCode: this.shortCode,
     countryCode: this.countryCode,
     capabilities: this.capabilities,
     url: this.url
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ShortCodeInstance = ShortCodeInstance;
  function ShortCodeListInstance(version, serviceSid) {
   if (!(0, utility_1.isValidPathParam)(serviceSid)) throw new Error("Parameter 'serviceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new ShortCodeContextImpl(version, serviceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    serviceSid: serviceSid
   };
   instance._uri = `/Services/${serviceSid}/ShortCodes`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["shortCodeSid"] === null || params["shortCodeSid"] === void 0) throw new Error("Required parameter \"params['shortCodeSid']\" missing.");
    let data = {};
    data["ShortCodeSid"] = params["shortCodeSid"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new ShortCodeInstance(operationVersion, payload, instance._solution.serviceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["shortCodeSid"] === null || params["shortCodeSid"] === void 0) throw new Error("Required parameter \"params['shortCodeSid']\" missing.");
    let data = {};
    data["ShortCodeSid"] = params["shortCodeSid"];
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
     body: new ShortCodeInstance(operationVersion, response.body, instance._solution.serviceSid)
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
    operationPromise = operationPromise.then(payload => new ShortCodePage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new ShortCodePage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
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
     body: new ShortCodePage(operationVersion, response, instance._solution)
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
     body: new ShortCodePage(instance._version, response, instance._solution)
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
  class ShortCodePage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new ShortCodeInstance(this._version, payload, this._solution.serviceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.ShortCodePage = ShortCodePage;
 }),
 7719: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.UsAppToPersonPage = exports.UsAppToPersonInstance = exports.UsAppToPersonContextImpl = void 0;
  exports.UsAppToPersonListInstance = UsAppToPersonListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class UsAppToPersonContextImpl {
   constructor(_version, messagingServiceSid, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(messagingServiceSid)) throw new Error("Parameter 'messagingServiceSid' is not valid.");
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     messagingServiceSid: messagingServiceSid,
     sid: sid
    };
    this._uri = `/Services/${messagingServiceSid}/Compliance/Usa2p/${sid}`;
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
   fetch(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    const headers = {};
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.fetch({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new UsAppToPersonInstance(operationVersion, payload, instance._solution.messagingServiceSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   fetchWithHttpInfo(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    const headers = {};
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.fetchWithResponseInfo({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new UsAppToPersonInstance(operationVersion, response.body, instance._solution.messagingServiceSid, instance._solution.sid)
    }));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   update(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["hasEmbeddedLinks"] === null || params["hasEmbeddedLinks"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedLinks']\" missing.");
    if (params["hasEmbeddedPhone"] === null || params["hasEmbeddedPhone"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedPhone']\" missing.");
    if (params["messageSamples"] === null || params["messageSamples"] === void 0) throw new Error("Required parameter \"params['messageSamples']\" missing.");
    if (params["messageFlow"] === null || params["messageFlow"] === void 0) throw new Error("Required parameter \"params['messageFlow']\" missing.");
    if (params["description"] === null || params["description"] === void 0) throw new Error("Required parameter \"params['description']\" missing.");
    if (params["ageGated"] === null || params["ageGated"] === void 0) throw new Error("Required parameter \"params['ageGated']\" missing.");
    if (params["directLending"] === null || params["directLending"] === void 0) throw new Error("Required parameter \"params['directLending']\" missing.");
    let data = {};
    data["HasEmbeddedLinks"] = serialize.bool(params["hasEmbeddedLinks"]);
    data["HasEmbeddedPhone"] = serialize.bool(params["hasEmbeddedPhone"]);
    data["MessageSamples"] = serialize.map(params["messageSamples"], e => e);
    data["MessageFlow"] = params["messageFlow"];
    data["Description"] = params["description"];
    data["AgeGated"] = serialize.bool(params["ageGated"]);
    data["DirectLending"] = serialize.bool(params["directLending"]);
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    const instance = this;
    let operationVersion = instance._version, operationPromise = operationVersion.update({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new UsAppToPersonInstance(operationVersion, payload, instance._solution.messagingServiceSid, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   updateWithHttpInfo(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["hasEmbeddedLinks"] === null || params["hasEmbeddedLinks"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedLinks']\" missing.");
    if (params["hasEmbeddedPhone"] === null || params["hasEmbeddedPhone"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedPhone']\" missing.");
    if (params["messageSamples"] === null || params["messageSamples"] === void 0) throw new Error("Required parameter \"params['messageSamples']\" missing.");
    if (params["messageFlow"] === null || params["messageFlow"] === void 0) throw new Error("Required parameter \"params['messageFlow']\" missing.");
    if (params["description"] === null || params["description"] === void 0) throw new Error("Required parameter \"params['description']\" missing.");
    if (params["ageGated"] === null || params["ageGated"] === void 0) throw new Error("Required parameter \"params['ageGated']\" missing.");
    if (params["directLending"] === null || params["directLending"] === void 0) throw new Error("Required parameter \"params['directLending']\" missing.");
    let data = {};
    data["HasEmbeddedLinks"] = serialize.bool(params["hasEmbeddedLinks"]);
    data["HasEmbeddedPhone"] = serialize.bool(params["hasEmbeddedPhone"]);
    data["MessageSamples"] = serialize.map(params["messageSamples"], e => e);
    data["MessageFlow"] = params["messageFlow"];
    data["Description"] = params["description"];
    data["AgeGated"] = serialize.bool(params["ageGated"]);
    data["DirectLending"] = serialize.bool(params["directLending"]);
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    const instance = this;
    let operationVersion = instance._version;
    let operationPromise = operationVersion.updateWithResponseInfo({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new UsAppToPersonInstance(operationVersion, response.body, instance._solution.messagingServiceSid, instance._solution.sid)
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
  exports.UsAppToPersonContextImpl = UsAppToPersonContextImpl;
  class UsAppToPersonInstance {
   constructor(_version, payload, messagingServiceSid, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.brandRegistrationSid = payload.brand_registration_sid;
    this.messagingServiceSid = payload.messaging_service_sid;
    this.description = payload.description;
    this.messageSamples = payload.message_samples;
    this.usAppToPersonUsecase = payload.us_app_to_person_usecase;
    this.hasEmbeddedLinks = payload.has_embedded_links;
    this.hasEmbeddedPhone = payload.has_embedded_phone;
    this.subscriberOptIn = payload.subscriber_opt_in;
    this.ageGated = payload.age_gated;
    this.directLending = payload.direct_lending;
    this.campaignStatus = payload.campaign_status;
    this.campaignId = payload.campaign_id;
    this.isExternallyRegistered = payload.is_externally_registered;
    this.rateLimits = payload.rate_limits;
    this.messageFlow = payload.message_flow;
    this.optInMessage = payload.opt_in_message;
    this.optOutMessage = payload.opt_out_message;
    this.helpMessage = payload.help_message;
    this.optInKeywords = payload.opt_in_keywords;
    this.optOutKeywords = payload.opt_out_keywords;
    this.helpKeywords = payload.help_keywords;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.url = payload.url;
    this.mock = payload.mock;
    this.errors = payload.errors;
    this.privacyPolicyUrl = payload.privacy_policy_url;
    this.termsAndConditionsUrl = payload.terms_and_conditions_url;
    this._solution = {
     messagingServiceSid: messagingServiceSid,
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new UsAppToPersonContextImpl(this._version, this._solution.messagingServiceSid, this._solution.sid);
    return this._context;
   }
   remove(callback) {
    return this._proxy.remove(callback);
   }
   removeWithHttpInfo(callback) {
    return this._proxy.removeWithHttpInfo(callback);
   }
   fetch(params, callback) {
    return this._proxy.fetch(params, callback);
   }
   fetchWithHttpInfo(params, callback) {
    return this._proxy.fetchWithHttpInfo(params, callback);
   }
   update(params, callback) {
    return this._proxy.update(params, callback);
   }
   updateWithHttpInfo(params, callback) {
    return this._proxy.updateWithHttpInfo(params, callback);
   }
   toJSON() {
    return {
     sid: this.sid,
     accountSid: this.accountSid,
     brandRegistrationSid: this.brandRegistrationSid,
     messagingServiceSid: this.messagingServiceSid,
     description: this.description,
     messageSamples: this.messageSamples,
     usAppToPersonUsecase: this.usAppToPersonUsecase,
     hasEmbeddedLinks: this.hasEmbeddedLinks,
     hasEmbeddedPhone: this.hasEmbeddedPhone,
     subscriberOptIn: this.subscriberOptIn,
     ageGated: this.ageGated,
     directLending: this.directLending,
     campaignStatus: this.campaignStatus,
     campaignId: this.campaignId,
     isExternallyRegistered: this.isExternallyRegistered,
     rateLimits: this.rateLimits,
     messageFlow: this.messageFlow,
     optInMessage: this.optInMessage,
     optOutMessage: this.optOutMessage,
     helpMessage: this.helpMessage,
     optInKeywords: this.optInKeywords,
     optOutKeywords: this.optOutKeywords,
     helpKeywords: this.helpKeywords,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     url: this.url,
     mock: this.mock,
     errors: this.errors,
     privacyPolicyUrl: this.privacyPolicyUrl,
     termsAndConditionsUrl: this.termsAndConditionsUrl
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.UsAppToPersonInstance = UsAppToPersonInstance;
  function UsAppToPersonListInstance(version, messagingServiceSid) {
   if (!(0, utility_1.isValidPathParam)(messagingServiceSid)) throw new Error("Parameter 'messagingServiceSid' is not valid.");
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new UsAppToPersonContextImpl(version, messagingServiceSid, sid);
   };
   instance._version = version;
   instance._solution = {
    messagingServiceSid: messagingServiceSid
   };
   instance._uri = `/Services/${messagingServiceSid}/Compliance/Usa2p`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["brandRegistrationSid"] === null || params["brandRegistrationSid"] === void 0) throw new Error("Required parameter \"params['brandRegistrationSid']\" missing.");
    if (params["description"] === null || params["description"] === void 0) throw new Error("Required parameter \"params['description']\" missing.");
    if (params["messageFlow"] === null || params["messageFlow"] === void 0) throw new Error("Required parameter \"params['messageFlow']\" missing.");
    if (params["messageSamples"] === null || params["messageSamples"] === void 0) throw new Error("Required parameter \"params['messageSamples']\" missing.");
    if (params["usAppToPersonUsecase"] === null || params["usAppToPersonUsecase"] === void 0) throw new Error("Required parameter \"params['usAppToPersonUsecase']\" missing.");
    if (params["hasEmbeddedLinks"] === null || params["hasEmbeddedLinks"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedLinks']\" missing.");
    if (params["hasEmbeddedPhone"] === null || params["hasEmbeddedPhone"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedPhone']\" missing.");
    let data = {};
    data["BrandRegistrationSid"] = params["brandRegistrationSid"];
    data["Description"] = params["description"];
    data["MessageFlow"] = params["messageFlow"];
    data["MessageSamples"] = serialize.map(params["messageSamples"], e => e);
    data["UsAppToPersonUsecase"] = params["usAppToPersonUsecase"];
    data["HasEmbeddedLinks"] = serialize.bool(params["hasEmbeddedLinks"]);
    data["HasEmbeddedPhone"] = serialize.bool(params["hasEmbeddedPhone"]);
    if (params["optInMessage"] !== void 0) data["OptInMessage"] = params["optInMessage"];
    if (params["optOutMessage"] !== void 0) data["OptOutMessage"] = params["optOutMessage"];
    if (params["helpMessage"] !== void 0) data["HelpMessage"] = params["helpMessage"];
    if (params["optInKeywords"] !== void 0) data["OptInKeywords"] = serialize.map(params["optInKeywords"], e => e);
    if (params["optOutKeywords"] !== void 0) data["OptOutKeywords"] = serialize.map(params["optOutKeywords"], e => e);
    if (params["helpKeywords"] !== void 0) data["HelpKeywords"] = serialize.map(params["helpKeywords"], e => e);
    if (params["subscriberOptIn"] !== void 0) data["SubscriberOptIn"] = serialize.bool(params["subscriberOptIn"]);
    if (params["ageGated"] !== void 0) data["AgeGated"] = serialize.bool(params["ageGated"]);
    if (params["directLending"] !== void 0) data["DirectLending"] = serialize.bool(params["directLending"]);
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new UsAppToPersonInstance(operationVersion, payload, instance._solution.messagingServiceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["brandRegistrationSid"] === null || params["brandRegistrationSid"] === void 0) throw new Error("Required parameter \"params['brandRegistrationSid']\" missing.");
    if (params["description"] === null || params["description"] === void 0) throw new Error("Required parameter \"params['description']\" missing.");
    if (params["messageFlow"] === null || params["messageFlow"] === void 0) throw new Error("Required parameter \"params['messageFlow']\" missing.");
    if (params["messageSamples"] === null || params["messageSamples"] === void 0) throw new Error("Required parameter \"params['messageSamples']\" missing.");
    if (params["usAppToPersonUsecase"] === null || params["usAppToPersonUsecase"] === void 0) throw new Error("Required parameter \"params['usAppToPersonUsecase']\" missing.");
    if (params["hasEmbeddedLinks"] === null || params["hasEmbeddedLinks"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedLinks']\" missing.");
    if (params["hasEmbeddedPhone"] === null || params["hasEmbeddedPhone"] === void 0) throw new Error("Required parameter \"params['hasEmbeddedPhone']\" missing.");
    let data = {};
    data["BrandRegistrationSid"] = params["brandRegistrationSid"];
    data["Description"] = params["description"];
    data["MessageFlow"] = params["messageFlow"];
    data["MessageSamples"] = serialize.map(params["messageSamples"], e => e);
    data["UsAppToPersonUsecase"] = params["usAppToPersonUsecase"];
    data["HasEmbeddedLinks"] = serialize.bool(params["hasEmbeddedLinks"]);
    data["HasEmbeddedPhone"] = serialize.bool(params["hasEmbeddedPhone"]);
    if (params["optInMessage"] !== void 0) data["OptInMessage"] = params["optInMessage"];
    if (params["optOutMessage"] !== void 0) data["OptOutMessage"] = params["optOutMessage"];
    if (params["helpMessage"] !== void 0) data["HelpMessage"] = params["helpMessage"];
    if (params["optInKeywords"] !== void 0) data["OptInKeywords"] = serialize.map(params["optInKeywords"], e => e);
    if (params["optOutKeywords"] !== void 0) data["OptOutKeywords"] = serialize.map(params["optOutKeywords"], e => e);
    if (params["helpKeywords"] !== void 0) data["HelpKeywords"] = serialize.map(params["helpKeywords"], e => e);
    if (params["subscriberOptIn"] !== void 0) data["SubscriberOptIn"] = serialize.bool(params["subscriberOptIn"]);
    if (params["ageGated"] !== void 0) data["AgeGated"] = serialize.bool(params["ageGated"]);
    if (params["directLending"] !== void 0) data["DirectLending"] = serialize.bool(params["directLending"]);
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    let operationVersion = version;
    let operationPromise = operationVersion.createWithResponseInfo({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new UsAppToPersonInstance(operationVersion, response.body, instance._solution.messagingServiceSid)
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
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
    if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
    const headers = {};
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    let operationVersion = version, operationPromise = operationVersion.page({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new UsAppToPersonPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new UsAppToPersonPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params.pageNumber !== void 0) data["Page"] = params.pageNumber;
    if (params.pageToken !== void 0) data["PageToken"] = params.pageToken;
    const headers = {};
    headers["Accept"] = "application/json";
    if (params["xTwilioApiVersion"] !== void 0) headers["X-Twilio-Api-Version"] = params["xTwilioApiVersion"];
    let operationVersion = version;
    let operationPromise = operationVersion.page({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    }).then(response => ({
     statusCode: response.statusCode,
     headers: response.headers,
     body: new UsAppToPersonPage(operationVersion, response, instance._solution)
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
     body: new UsAppToPersonPage(instance._version, response, instance._solution)
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
  class UsAppToPersonPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new UsAppToPersonInstance(this._version, payload, this._solution.messagingServiceSid);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.UsAppToPersonPage = UsAppToPersonPage;
 }),
 5252: ((__unused_webpack_module, exports, __webpack_require__) => {
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.UsAppToPersonUsecaseInstance = void 0;
  exports.UsAppToPersonUsecaseListInstance = UsAppToPersonUsecaseListInstance;
  const util_1 = __webpack_require__(9023);
  __webpack_require__(5975);
  __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  function UsAppToPersonUsecaseListInstance(version, messagingServiceSid) {
   if (!(0, utility_1.isValidPathParam)(messagingServiceSid)) throw new Error("Parameter 'messagingServiceSid' is not valid.");
   const instance = {};
   instance._version = version;
   instance._solution = {
    messagingServiceSid: messagingServiceSid
   };
   instance._uri = `/Services/${messagingServiceSid}/Compliance/Usa2p/Usecases`;
   instance.fetch = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["brandRegistrationSid"] !== void 0) data["BrandRegistrationSid"] = params["brandRegistrationSid"];
    const headers = {};
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.fetch({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new UsAppToPersonUsecaseInstance(operationVersion, payload, instance._solution.messagingServiceSid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.fetchWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["brandRegistrationSid"] !== void 0) data["BrandRegistrationSid"] = params["brandRegistrationSid"];
    const headers = {};
    headers["Accept"] = "application/json";
    let operationVersion = version;
    let operationPromise = operationVersion.fetchWithResponseInfo({
     uri: instance._uri,
     method: "get",
     params: data,
     headers: headers
    }).then(response => ({
     ...response,
     body: new UsAppToPersonUsecaseInstance(operationVersion, response.body, instance._solution.messagingServiceSid)
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
  class UsAppToPersonUsecaseInstance {
   constructor(_version, payload, messagingServiceSid) {
    this._version = _version;
    this.usAppToPersonUsecases = payload.us_app_to_person_usecases;
   }
   toJSON() {
    return {
     usAppToPersonUsecases: this.usAppToPersonUsecases
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.UsAppToPersonUsecaseInstance = UsAppToPersonUsecaseInstance;
 }),
 6246: (function(__unused_webpack_module, exports, __webpack_require__) {
  var __importDefault = this && this.__importDefault || function(mod) {
   return mod && mod.__esModule ? mod : {
    default: mod
   };
  };
  Object.defineProperty(exports, "__esModule", {
   value: true
  });
  exports.TollfreeVerificationPage = exports.TollfreeVerificationInstance = exports.TollfreeVerificationContextImpl = void 0;
  exports.TollfreeVerificationListInstance = TollfreeVerificationListInstance;
  const util_1 = __webpack_require__(9023);
  const Page_1 = __importDefault(__webpack_require__(5753));
  const deserialize = __webpack_require__(5975);
  const serialize = __webpack_require__(6306);
  const utility_1 = __webpack_require__(7244);
  class TollfreeVerificationContextImpl {
   constructor(_version, sid) {
    this._version = _version;
    if (!(0, utility_1.isValidPathParam)(sid)) throw new Error("Parameter 'sid' is not valid.");
    this._solution = {
     sid: sid
    };
    this._uri = `/Tollfree/Verifications/${sid}`;
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
    operationPromise = operationPromise.then(payload => new TollfreeVerificationInstance(operationVersion, payload, instance._solution.sid));
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
     body: new TollfreeVerificationInstance(operationVersion, response.body, instance._solution.sid)
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
    if (params["businessName"] !== void 0) data["BusinessName"] = params["businessName"];
    if (params["businessWebsite"] !== void 0) data["BusinessWebsite"] = params["businessWebsite"];
    if (params["notificationEmail"] !== void 0) data["NotificationEmail"] = params["notificationEmail"];
    if (params["useCaseCategories"] !== void 0) data["UseCaseCategories"] = serialize.map(params["useCaseCategories"], e => e);
    if (params["useCaseSummary"] !== void 0) data["UseCaseSummary"] = params["useCaseSummary"];
    if (params["productionMessageSample"] !== void 0) data["ProductionMessageSample"] = params["productionMessageSample"];
    if (params["optInImageUrls"] !== void 0) data["OptInImageUrls"] = serialize.map(params["optInImageUrls"], e => e);
    if (params["optInType"] !== void 0) data["OptInType"] = params["optInType"];
    if (params["messageVolume"] !== void 0) data["MessageVolume"] = params["messageVolume"];
    if (params["businessStreetAddress"] !== void 0) data["BusinessStreetAddress"] = params["businessStreetAddress"];
    if (params["businessStreetAddress2"] !== void 0) data["BusinessStreetAddress2"] = params["businessStreetAddress2"];
    if (params["businessCity"] !== void 0) data["BusinessCity"] = params["businessCity"];
    if (params["businessStateProvinceRegion"] !== void 0) data["BusinessStateProvinceRegion"] = params["businessStateProvinceRegion"];
    if (params["businessPostalCode"] !== void 0) data["BusinessPostalCode"] = params["businessPostalCode"];
    if (params["businessCountry"] !== void 0) data["BusinessCountry"] = params["businessCountry"];
    if (params["additionalInformation"] !== void 0) data["AdditionalInformation"] = params["additionalInformation"];
    if (params["businessContactFirstName"] !== void 0) data["BusinessContactFirstName"] = params["businessContactFirstName"];
    if (params["businessContactLastName"] !== void 0) data["BusinessContactLastName"] = params["businessContactLastName"];
    if (params["businessContactEmail"] !== void 0) data["BusinessContactEmail"] = params["businessContactEmail"];
    if (params["businessContactPhone"] !== void 0) data["BusinessContactPhone"] = params["businessContactPhone"];
    if (params["editReason"] !== void 0) data["EditReason"] = params["editReason"];
    if (params["businessRegistrationNumber"] !== void 0) data["BusinessRegistrationNumber"] = params["businessRegistrationNumber"];
    if (params["businessRegistrationAuthority"] !== void 0) data["BusinessRegistrationAuthority"] = params["businessRegistrationAuthority"];
    if (params["businessRegistrationCountry"] !== void 0) data["BusinessRegistrationCountry"] = params["businessRegistrationCountry"];
    if (params["businessType"] !== void 0) data["BusinessType"] = params["businessType"];
    if (params["businessRegistrationPhoneNumber"] !== void 0) data["BusinessRegistrationPhoneNumber"] = params["businessRegistrationPhoneNumber"];
    if (params["doingBusinessAs"] !== void 0) data["DoingBusinessAs"] = params["doingBusinessAs"];
    if (params["optInConfirmationMessage"] !== void 0) data["OptInConfirmationMessage"] = params["optInConfirmationMessage"];
    if (params["helpMessageSample"] !== void 0) data["HelpMessageSample"] = params["helpMessageSample"];
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    if (params["ageGatedContent"] !== void 0) data["AgeGatedContent"] = serialize.bool(params["ageGatedContent"]);
    if (params["optInKeywords"] !== void 0) data["OptInKeywords"] = serialize.map(params["optInKeywords"], e => e);
    if (params["vettingProvider"] !== void 0) data["VettingProvider"] = params["vettingProvider"];
    if (params["vettingId"] !== void 0) data["VettingId"] = params["vettingId"];
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
    operationPromise = operationPromise.then(payload => new TollfreeVerificationInstance(operationVersion, payload, instance._solution.sid));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   }
   updateWithHttpInfo(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["businessName"] !== void 0) data["BusinessName"] = params["businessName"];
    if (params["businessWebsite"] !== void 0) data["BusinessWebsite"] = params["businessWebsite"];
    if (params["notificationEmail"] !== void 0) data["NotificationEmail"] = params["notificationEmail"];
    if (params["useCaseCategories"] !== void 0) data["UseCaseCategories"] = serialize.map(params["useCaseCategories"], e => e);
    if (params["useCaseSummary"] !== void 0) data["UseCaseSummary"] = params["useCaseSummary"];
    if (params["productionMessageSample"] !== void 0) data["ProductionMessageSample"] = params["productionMessageSample"];
    if (params["optInImageUrls"] !== void 0) data["OptInImageUrls"] = serialize.map(params["optInImageUrls"], e => e);
    if (params["optInType"] !== void 0) data["OptInType"] = params["optInType"];
    if (params["messageVolume"] !== void 0) data["MessageVolume"] = params["messageVolume"];
    if (params["businessStreetAddress"] !== void 0) data["BusinessStreetAddress"] = params["businessStreetAddress"];
    if (params["businessStreetAddress2"] !== void 0) data["BusinessStreetAddress2"] = params["businessStreetAddress2"];
    if (params["businessCity"] !== void 0) data["BusinessCity"] = params["businessCity"];
    if (params["businessStateProvinceRegion"] !== void 0) data["BusinessStateProvinceRegion"] = params["businessStateProvinceRegion"];
    if (params["businessPostalCode"] !== void 0) data["BusinessPostalCode"] = params["businessPostalCode"];
    if (params["businessCountry"] !== void 0) data["BusinessCountry"] = params["businessCountry"];
    if (params["additionalInformation"] !== void 0) data["AdditionalInformation"] = params["additionalInformation"];
    if (params["businessContactFirstName"] !== void 0) data["BusinessContactFirstName"] = params["businessContactFirstName"];
    if (params["businessContactLastName"] !== void 0) data["BusinessContactLastName"] = params["businessContactLastName"];
    if (params["businessContactEmail"] !== void 0) data["BusinessContactEmail"] = params["businessContactEmail"];
    if (params["businessContactPhone"] !== void 0) data["BusinessContactPhone"] = params["businessContactPhone"];
    if (params["editReason"] !== void 0) data["EditReason"] = params["editReason"];
    if (params["businessRegistrationNumber"] !== void 0) data["BusinessRegistrationNumber"] = params["businessRegistrationNumber"];
    if (params["businessRegistrationAuthority"] !== void 0) data["BusinessRegistrationAuthority"] = params["businessRegistrationAuthority"];
    if (params["businessRegistrationCountry"] !== void 0) data["BusinessRegistrationCountry"] = params["businessRegistrationCountry"];
    if (params["businessType"] !== void 0) data["BusinessType"] = params["businessType"];
    if (params["businessRegistrationPhoneNumber"] !== void 0) data["BusinessRegistrationPhoneNumber"] = params["businessRegistrationPhoneNumber"];
    if (params["doingBusinessAs"] !== void 0) data["DoingBusinessAs"] = params["doingBusinessAs"];
    if (params["optInConfirmationMessage"] !== void 0) data["OptInConfirmationMessage"] = params["optInConfirmationMessage"];
    if (params["helpMessageSample"] !== void 0) data["HelpMessageSample"] = params["helpMessageSample"];
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    if (params["ageGatedContent"] !== void 0) data["AgeGatedContent"] = serialize.bool(params["ageGatedContent"]);
    if (params["optInKeywords"] !== void 0) data["OptInKeywords"] = serialize.map(params["optInKeywords"], e => e);
    if (params["vettingProvider"] !== void 0) data["VettingProvider"] = params["vettingProvider"];
    if (params["vettingId"] !== void 0) data["VettingId"] = params["vettingId"];
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
     body: new TollfreeVerificationInstance(operationVersion, response.body, instance._solution.sid)
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
  exports.TollfreeVerificationContextImpl = TollfreeVerificationContextImpl;
  class TollfreeVerificationInstance {
   constructor(_version, payload, sid) {
    this._version = _version;
    this.sid = payload.sid;
    this.accountSid = payload.account_sid;
    this.customerProfileSid = payload.customer_profile_sid;
    this.trustProductSid = payload.trust_product_sid;
    this.dateCreated = deserialize.iso8601DateTime(payload.date_created);
    this.dateUpdated = deserialize.iso8601DateTime(payload.date_updated);
    this.regulatedItemSid = payload.regulated_item_sid;
    this.businessName = payload.business_name;
    this.businessStreetAddress = payload.business_street_address;
    this.businessStreetAddress2 = payload.business_street_address2;
    this.businessCity = payload.business_city;
    this.businessStateProvinceRegion = payload.business_state_province_region;
    this.businessPostalCode = payload.business_postal_code;
    this.businessCountry = payload.business_country;
    this.businessWebsite = payload.business_website;
    this.businessContactFirstName = payload.business_contact_first_name;
    this.businessContactLastName = payload.business_contact_last_name;
    this.businessContactEmail = payload.business_contact_email;
    this.businessContactPhone = payload.business_contact_phone;
    this.notificationEmail = payload.notification_email;
    this.useCaseCategories = payload.use_case_categories;
    this.useCaseSummary = payload.use_case_summary;
    this.productionMessageSample = payload.production_message_sample;
    this.optInImageUrls = payload.opt_in_image_urls;
    this.optInType = payload.opt_in_type;
    this.messageVolume = payload.message_volume;
    this.additionalInformation = payload.additional_information;
    this.tollfreePhoneNumberSid = payload.tollfree_phone_number_sid;
    this.tollfreePhoneNumber = payload.tollfree_phone_number;
    this.status = payload.status;
    this.url = payload.url;
    this.rejectionReason = payload.rejection_reason;
    this.errorCode = deserialize.integer(payload.error_code);
    this.editExpiration = deserialize.iso8601DateTime(payload.edit_expiration);
    this.editAllowed = payload.edit_allowed;
    this.businessRegistrationNumber = payload.business_registration_number;
    this.businessRegistrationAuthority = payload.business_registration_authority;
    this.businessRegistrationCountry = payload.business_registration_country;
    this.businessType = payload.business_type;
    this.businessRegistrationPhoneNumber = payload.business_registration_phone_number;
    this.doingBusinessAs = payload.doing_business_as;
    this.optInConfirmationMessage = payload.opt_in_confirmation_message;
    this.helpMessageSample = payload.help_message_sample;
    this.privacyPolicyUrl = payload.privacy_policy_url;
    this.termsAndConditionsUrl = payload.terms_and_conditions_url;
    this.ageGatedContent = payload.age_gated_content;
    this.optInKeywords = payload.opt_in_keywords;
    this.rejectionReasons = payload.rejection_reasons;
    this.resourceLinks = payload.resource_links;
    this.externalReferenceId = payload.external_reference_id;
    this.vettingId = payload.vetting_id;
    this.vettingProvider = payload.vetting_provider;
    this.vettingIdExpiration = deserialize.iso8601DateTime(payload.vetting_id_expiration);
    this._solution = {
     sid: sid
    };
   }
   get _proxy() {
    this._context = this._context || new TollfreeVerificationContextImpl(this._version, this._solution.sid);
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
   toJSON() {
    return {
     sid: this.sid,
     accountSid: this.accountSid,
     customerProfileSid: this.customerProfileSid,
     trustProductSid: this.trustProductSid,
     dateCreated: this.dateCreated,
     dateUpdated: this.dateUpdated,
     regulatedItemSid: this.regulatedItemSid,
     businessName: this.businessName,
     businessStreetAddress: this.businessStreetAddress,
     businessStreetAddress2: this.businessStreetAddress2,
     businessCity: this.businessCity,
     businessStateProvinceRegion: this.businessStateProvinceRegion,
     businessPostalCode: this.businessPostalCode,
     businessCountry: this.businessCountry,
     businessWebsite: this.businessWebsite,
     businessContactFirstName: this.businessContactFirstName,
     businessContactLastName: this.businessContactLastName,
     businessContactEmail: this.businessContactEmail,
     businessContactPhone: this.businessContactPhone,
     notificationEmail: this.notificationEmail,
     useCaseCategories: this.useCaseCategories,
     useCaseSummary: this.useCaseSummary,
     productionMessageSample: this.productionMessageSample,
     optInImageUrls: this.optInImageUrls,
     optInType: this.optInType,
     messageVolume: this.messageVolume,
     additionalInformation: this.additionalInformation,
     tollfreePhoneNumberSid: this.tollfreePhoneNumberSid,
     tollfreePhoneNumber: this.tollfreePhoneNumber,
     status: this.status,
     url: this.url,
     rejectionReason: this.rejectionReason,
     errorCode: this.errorCode,
     editExpiration: this.editExpiration,
     editAllowed: this.editAllowed,
     businessRegistrationNumber: this.businessRegistrationNumber,
     businessRegistrationAuthority: this.businessRegistrationAuthority,
     businessRegistrationCountry: this.businessRegistrationCountry,
     businessType: this.businessType,
     businessRegistrationPhoneNumber: this.businessRegistrationPhoneNumber,
     doingBusinessAs: this.doingBusinessAs,
     optInConfirmationMessage: this.optInConfirmationMessage,
     helpMessageSample: this.helpMessageSample,
     privacyPolicyUrl: this.privacyPolicyUrl,
     termsAndConditionsUrl: this.termsAndConditionsUrl,
     ageGatedContent: this.ageGatedContent,
     optInKeywords: this.optInKeywords,
     rejectionReasons: this.rejectionReasons,
     resourceLinks: this.resourceLinks,
     externalReferenceId: this.externalReferenceId,
     vettingId: this.vettingId,
     vettingProvider: this.vettingProvider,
     vettingIdExpiration: this.vettingIdExpiration
    };
   }
   [util_1.inspect.custom](_depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.TollfreeVerificationInstance = TollfreeVerificationInstance;
  function TollfreeVerificationListInstance(version) {
   const instance = sid => instance.get(sid);
   instance.get = function(sid) {
    return new TollfreeVerificationContextImpl(version, sid);
   };
   instance._version = version;
   instance._solution = {};
   instance._uri = `/Tollfree/Verifications`;
   instance.create = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["businessName"] === null || params["businessName"] === void 0) throw new Error("Required parameter \"params['businessName']\" missing.");
    if (params["businessWebsite"] === null || params["businessWebsite"] === void 0) throw new Error("Required parameter \"params['businessWebsite']\" missing.");
    if (params["notificationEmail"] === null || params["notificationEmail"] === void 0) throw new Error("Required parameter \"params['notificationEmail']\" missing.");
    if (params["useCaseCategories"] === null || params["useCaseCategories"] === void 0) throw new Error("Required parameter \"params['useCaseCategories']\" missing.");
    if (params["useCaseSummary"] === null || params["useCaseSummary"] === void 0) throw new Error("Required parameter \"params['useCaseSummary']\" missing.");
    if (params["productionMessageSample"] === null || params["productionMessageSample"] === void 0) throw new Error("Required parameter \"params['productionMessageSample']\" missing.");
    if (params["optInImageUrls"] === null || params["optInImageUrls"] === void 0) throw new Error("Required parameter \"params['optInImageUrls']\" missing.");
    if (params["optInType"] === null || params["optInType"] === void 0) throw new Error("Required parameter \"params['optInType']\" missing.");
    if (params["messageVolume"] === null || params["messageVolume"] === void 0) throw new Error("Required parameter \"params['messageVolume']\" missing.");
    if (params["tollfreePhoneNumberSid"] === null || params["tollfreePhoneNumberSid"] === void 0) throw new Error("Required parameter \"params['tollfreePhoneNumberSid']\" missing.");
    let data = {};
    data["BusinessName"] = params["businessName"];
    data["BusinessWebsite"] = params["businessWebsite"];
    data["NotificationEmail"] = params["notificationEmail"];
    data["UseCaseCategories"] = serialize.map(params["useCaseCategories"], e => e);
    data["UseCaseSummary"] = params["useCaseSummary"];
    data["ProductionMessageSample"] = params["productionMessageSample"];
    data["OptInImageUrls"] = serialize.map(params["optInImageUrls"], e => e);
    data["OptInType"] = params["optInType"];
    data["MessageVolume"] = params["messageVolume"];
    data["TollfreePhoneNumberSid"] = params["tollfreePhoneNumberSid"];
    if (params["customerProfileSid"] !== void 0) data["CustomerProfileSid"] = params["customerProfileSid"];
    if (params["businessStreetAddress"] !== void 0) data["BusinessStreetAddress"] = params["businessStreetAddress"];
    if (params["businessStreetAddress2"] !== void 0) data["BusinessStreetAddress2"] = params["businessStreetAddress2"];
    if (params["businessCity"] !== void 0) data["BusinessCity"] = params["businessCity"];
    if (params["businessStateProvinceRegion"] !== void 0) data["BusinessStateProvinceRegion"] = params["businessStateProvinceRegion"];
    if (params["businessPostalCode"] !== void 0) data["BusinessPostalCode"] = params["businessPostalCode"];
    if (params["businessCountry"] !== void 0) data["BusinessCountry"] = params["businessCountry"];
    if (params["additionalInformation"] !== void 0) data["AdditionalInformation"] = params["additionalInformation"];
    if (params["businessContactFirstName"] !== void 0) data["BusinessContactFirstName"] = params["businessContactFirstName"];
    if (params["businessContactLastName"] !== void 0) data["BusinessContactLastName"] = params["businessContactLastName"];
    if (params["businessContactEmail"] !== void 0) data["BusinessContactEmail"] = params["businessContactEmail"];
    if (params["businessContactPhone"] !== void 0) data["BusinessContactPhone"] = params["businessContactPhone"];
    if (params["externalReferenceId"] !== void 0) data["ExternalReferenceId"] = params["externalReferenceId"];
    if (params["businessRegistrationNumber"] !== void 0) data["BusinessRegistrationNumber"] = params["businessRegistrationNumber"];
    if (params["businessRegistrationAuthority"] !== void 0) data["BusinessRegistrationAuthority"] = params["businessRegistrationAuthority"];
    if (params["businessRegistrationCountry"] !== void 0) data["BusinessRegistrationCountry"] = params["businessRegistrationCountry"];
    if (params["businessType"] !== void 0) data["BusinessType"] = params["businessType"];
    if (params["businessRegistrationPhoneNumber"] !== void 0) data["BusinessRegistrationPhoneNumber"] = params["businessRegistrationPhoneNumber"];
    if (params["doingBusinessAs"] !== void 0) data["DoingBusinessAs"] = params["doingBusinessAs"];
    if (params["optInConfirmationMessage"] !== void 0) data["OptInConfirmationMessage"] = params["optInConfirmationMessage"];
    if (params["helpMessageSample"] !== void 0) data["HelpMessageSample"] = params["helpMessageSample"];
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    if (params["ageGatedContent"] !== void 0) data["AgeGatedContent"] = serialize.bool(params["ageGatedContent"]);
    if (params["optInKeywords"] !== void 0) data["OptInKeywords"] = serialize.map(params["optInKeywords"], e => e);
    if (params["vettingProvider"] !== void 0) data["VettingProvider"] = params["vettingProvider"];
    if (params["vettingId"] !== void 0) data["VettingId"] = params["vettingId"];
    const headers = {};
    headers["Content-Type"] = "application/x-www-form-urlencoded";
    headers["Accept"] = "application/json";
    let operationVersion = version, operationPromise = operationVersion.create({
     uri: instance._uri,
     method: "post",
     data: data,
     headers: headers
    });
    operationPromise = operationPromise.then(payload => new TollfreeVerificationInstance(operationVersion, payload));
    operationPromise = instance._version.setPromiseCallback(operationPromise, callback);
    return operationPromise;
   };
   instance.createWithHttpInfo = function(params, callback) {
    if (params === null || params === void 0) throw new Error('Required parameter "params" missing.');
    if (params["businessName"] === null || params["businessName"] === void 0) throw new Error("Required parameter \"params['businessName']\" missing.");
    if (params["businessWebsite"] === null || params["businessWebsite"] === void 0) throw new Error("Required parameter \"params['businessWebsite']\" missing.");
    if (params["notificationEmail"] === null || params["notificationEmail"] === void 0) throw new Error("Required parameter \"params['notificationEmail']\" missing.");
    if (params["useCaseCategories"] === null || params["useCaseCategories"] === void 0) throw new Error("Required parameter \"params['useCaseCategories']\" missing.");
    if (params["useCaseSummary"] === null || params["useCaseSummary"] === void 0) throw new Error("Required parameter \"params['useCaseSummary']\" missing.");
    if (params["productionMessageSample"] === null || params["productionMessageSample"] === void 0) throw new Error("Required parameter \"params['productionMessageSample']\" missing.");
    if (params["optInImageUrls"] === null || params["optInImageUrls"] === void 0) throw new Error("Required parameter \"params['optInImageUrls']\" missing.");
    if (params["optInType"] === null || params["optInType"] === void 0) throw new Error("Required parameter \"params['optInType']\" missing.");
    if (params["messageVolume"] === null || params["messageVolume"] === void 0) throw new Error("Required parameter \"params['messageVolume']\" missing.");
    if (params["tollfreePhoneNumberSid"] === null || params["tollfreePhoneNumberSid"] === void 0) throw new Error("Required parameter \"params['tollfreePhoneNumberSid']\" missing.");
    let data = {};
    data["BusinessName"] = params["businessName"];
    data["BusinessWebsite"] = params["businessWebsite"];
    data["NotificationEmail"] = params["notificationEmail"];
    data["UseCaseCategories"] = serialize.map(params["useCaseCategories"], e => e);
    data["UseCaseSummary"] = params["useCaseSummary"];
    data["ProductionMessageSample"] = params["productionMessageSample"];
    data["OptInImageUrls"] = serialize.map(params["optInImageUrls"], e => e);
    data["OptInType"] = params["optInType"];
    data["MessageVolume"] = params["messageVolume"];
    data["TollfreePhoneNumberSid"] = params["tollfreePhoneNumberSid"];
    if (params["customerProfileSid"] !== void 0) data["CustomerProfileSid"] = params["customerProfileSid"];
    if (params["businessStreetAddress"] !== void 0) data["BusinessStreetAddress"] = params["businessStreetAddress"];
    if (params["businessStreetAddress2"] !== void 0) data["BusinessStreetAddress2"] = params["businessStreetAddress2"];
    if (params["businessCity"] !== void 0) data["BusinessCity"] = params["businessCity"];
    if (params["businessStateProvinceRegion"] !== void 0) data["BusinessStateProvinceRegion"] = params["businessStateProvinceRegion"];
    if (params["businessPostalCode"] !== void 0) data["BusinessPostalCode"] = params["businessPostalCode"];
    if (params["businessCountry"] !== void 0) data["BusinessCountry"] = params["businessCountry"];
    if (params["additionalInformation"] !== void 0) data["AdditionalInformation"] = params["additionalInformation"];
    if (params["businessContactFirstName"] !== void 0) data["BusinessContactFirstName"] = params["businessContactFirstName"];
    if (params["businessContactLastName"] !== void 0) data["BusinessContactLastName"] = params["businessContactLastName"];
    if (params["businessContactEmail"] !== void 0) data["BusinessContactEmail"] = params["businessContactEmail"];
    if (params["businessContactPhone"] !== void 0) data["BusinessContactPhone"] = params["businessContactPhone"];
    if (params["externalReferenceId"] !== void 0) data["ExternalReferenceId"] = params["externalReferenceId"];
    if (params["businessRegistrationNumber"] !== void 0) data["BusinessRegistrationNumber"] = params["businessRegistrationNumber"];
    if (params["businessRegistrationAuthority"] !== void 0) data["BusinessRegistrationAuthority"] = params["businessRegistrationAuthority"];
    if (params["businessRegistrationCountry"] !== void 0) data["BusinessRegistrationCountry"] = params["businessRegistrationCountry"];
    if (params["businessType"] !== void 0) data["BusinessType"] = params["businessType"];
    if (params["businessRegistrationPhoneNumber"] !== void 0) data["BusinessRegistrationPhoneNumber"] = params["businessRegistrationPhoneNumber"];
    if (params["doingBusinessAs"] !== void 0) data["DoingBusinessAs"] = params["doingBusinessAs"];
    if (params["optInConfirmationMessage"] !== void 0) data["OptInConfirmationMessage"] = params["optInConfirmationMessage"];
    if (params["helpMessageSample"] !== void 0) data["HelpMessageSample"] = params["helpMessageSample"];
    if (params["privacyPolicyUrl"] !== void 0) data["PrivacyPolicyUrl"] = params["privacyPolicyUrl"];
    if (params["termsAndConditionsUrl"] !== void 0) data["TermsAndConditionsUrl"] = params["termsAndConditionsUrl"];
    if (params["ageGatedContent"] !== void 0) data["AgeGatedContent"] = serialize.bool(params["ageGatedContent"]);
    if (params["optInKeywords"] !== void 0) data["OptInKeywords"] = serialize.map(params["optInKeywords"], e => e);
    if (params["vettingProvider"] !== void 0) data["VettingProvider"] = params["vettingProvider"];
    if (params["vettingId"] !== void 0) data["VettingId"] = params["vettingId"];
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
     body: new TollfreeVerificationInstance(operationVersion, response.body)
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
    if (params["tollfreePhoneNumberSid"] !== void 0) data["TollfreePhoneNumberSid"] = params["tollfreePhoneNumberSid"];
    if (params["status"] !== void 0) data["Status"] = params["status"];
    if (params["externalReferenceId"] !== void 0) data["ExternalReferenceId"] = params["externalReferenceId"];
    if (params["includeSubAccounts"] !== void 0) data["IncludeSubAccounts"] = serialize.bool(params["includeSubAccounts"]);
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params["trustProductSid"] !== void 0) data["TrustProductSid"] = serialize.map(params["trustProductSid"], e => e);
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
    operationPromise = operationPromise.then(payload => new TollfreeVerificationPage(operationVersion, payload, instance._solution));
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
    let pagePromise = operationPromise.then(payload => new TollfreeVerificationPage(instance._version, payload, instance._solution));
    pagePromise = instance._version.setPromiseCallback(pagePromise, callback);
    return pagePromise;
   };
   instance.pageWithHttpInfo = function(params, callback) {
    if (params instanceof Function) {
     callback = params;
     params = {};
    } else params = params || {};
    let data = {};
    if (params["tollfreePhoneNumberSid"] !== void 0) data["TollfreePhoneNumberSid"] = params["tollfreePhoneNumberSid"];
    if (params["status"] !== void 0) data["Status"] = params["status"];
    if (params["externalReferenceId"] !== void 0) data["ExternalReferenceId"] = params["externalReferenceId"];
    if (params["includeSubAccounts"] !== void 0) data["IncludeSubAccounts"] = serialize.bool(params["includeSubAccounts"]);
    if (params["pageSize"] !== void 0) data["PageSize"] = params["pageSize"];
    if (params["trustProductSid"] !== void 0) data["TrustProductSid"] = serialize.map(params["trustProductSid"], e => e);
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
     body: new TollfreeVerificationPage(operationVersion, response, instance._solution)
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
     body: new TollfreeVerificationPage(instance._version, response, instance._solution)
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
  class TollfreeVerificationPage extends Page_1.default {
   constructor(version, response, solution) {
    super(version, response, solution);
   }
   getInstance(payload) {
    return new TollfreeVerificationInstance(this._version, payload);
   }
   [util_1.inspect.custom](depth, options) {
    return (0, util_1.inspect)(this.toJSON(), options);
   }
  }
  exports.TollfreeVerificationPage = TollfreeVerificationPage;
 }),
 2713: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   l: () => exports_parsePhoneNumber_parsePhoneNumber
  });
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/metadata.max.json.js
  const metadata_max_json = {
   version: 4,
   country_calling_codes: {
    1: [ "US", "AG", "AI", "AS", "BB", "BM", "BS", "CA", "DM", "DO", "GD", "GU", "JM", "KN", "KY", "LC", "MP", "MS", "PR", "SX", "TC", "TT", "VC", "VG", "VI" ],
    7: [ "RU", "KZ" ],
    20: [ "EG" ],
    27: [ "ZA" ],
    30: [ "GR" ],
    31: [ "NL" ],
    32: [ "BE" ],
    33: [ "FR" ],
    34: [ "ES" ],
    36: [ "HU" ],
    39: [ "IT", "VA" ],
    40: [ "RO" ],
    41: [ "CH" ],
    43: [ "AT" ],
    44: [ "GB", "GG", "IM", "JE" ],
    45: [ "DK" ],
    46: [ "SE" ],
    47: [ "NO", "SJ" ],
    48: [ "PL" ],
    49: [ "DE" ],
    51: [ "PE" ],
    52: [ "MX" ],
    53: [ "CU" ],
    54: [ "AR" ],
    55: [ "BR" ],
    56: [ "CL" ],
    57: [ "CO" ],
    58: [ "VE" ],
    60: [ "MY" ],
    61: [ "AU", "CC", "CX" ],
    62: [ "ID" ],
    63: [ "PH" ],
    64: [ "NZ" ],
    65: [ "SG" ],
    66: [ "TH" ],
    81: [ "JP" ],
    82: [ "KR" ],
    84: [ "VN" ],
    86: [ "CN" ],
    90: [ "TR" ],
    91: [ "IN" ],
    92: [ "PK" ],
    93: [ "AF" ],
    94: [ "LK" ],
    95: [ "MM" ],
    98: [ "IR" ],
    211: [ "SS" ],
    212: [ "MA", "EH" ],
    213: [ "DZ" ],
    216: [ "TN" ],
    218: [ "LY" ],
    220: [ "GM" ],
    221: [ "SN" ],
    222: [ "MR" ],
    223: [ "ML" ],
    224: [ "GN" ],
    225: [ "CI" ],
    226: [ "BF" ],
    227: [ "NE" ],
    228: [ "TG" ],
    229: [ "BJ" ],
    230: [ "MU" ],
    231: [ "LR" ],
    232: [ "SL" ],
    233: [ "GH" ],
    234: [ "NG" ],
    235: [ "TD" ],
    236: [ "CF" ],
    237: [ "CM" ],
    238: [ "CV" ],
    239: [ "ST" ],
    240: [ "GQ" ],
    241: [ "GA" ],
    242: [ "CG" ],
    243: [ "CD" ],
    244: [ "AO" ],
    245: [ "GW" ],
    246: [ "IO" ],
    247: [ "AC" ],
    248: [ "SC" ],
    249: [ "SD" ],
    250: [ "RW" ],
    251: [ "ET" ],
    252: [ "SO" ],
    253: [ "DJ" ],
    254: [ "KE" ],
    255: [ "TZ" ],
    256: [ "UG" ],
    257: [ "BI" ],
    258: [ "MZ" ],
    260: [ "ZM" ],
    261: [ "MG" ],
    262: [ "RE", "YT" ],
    263: [ "ZW" ],
    264: [ "NA" ],
    265: [ "MW" ],
    266: [ "LS" ],
    267: [ "BW" ],
    268: [ "SZ" ],
    269: [ "KM" ],
    290: [ "SH", "TA" ],
    291: [ "ER" ],
    297: [ "AW" ],
    298: [ "FO" ],
    299: [ "GL" ],
    350: [ "GI" ],
    351: [ "PT" ],
    352: [ "LU" ],
    353: [ "IE" ],
    354: [ "IS" ],
    355: [ "AL" ],
    356: [ "MT" ],
    357: [ "CY" ],
    358: [ "FI", "AX" ],
    359: [ "BG" ],
    370: [ "LT" ],
    371: [ "LV" ],
    372: [ "EE" ],
    373: [ "MD" ],
    374: [ "AM" ],
    375: [ "BY" ],
    376: [ "AD" ],
    377: [ "MC" ],
    378: [ "SM" ],
    380: [ "UA" ],
    381: [ "RS" ],
    382: [ "ME" ],
    383: [ "XK" ],
    385: [ "HR" ],
    386: [ "SI" ],
    387: [ "BA" ],
    389: [ "MK" ],
    420: [ "CZ" ],
    421: [ "SK" ],
    423: [ "LI" ],
    500: [ "FK" ],
    501: [ "BZ" ],
    502: [ "GT" ],
    503: [ "SV" ],
    504: [ "HN" ],
    505: [ "NI" ],
    506: [ "CR" ],
    507: [ "PA" ],
    508: [ "PM" ],
    509: [ "HT" ],
    590: [ "GP", "BL", "MF" ],
    591: [ "BO" ],
    592: [ "GY" ],
    593: [ "EC" ],
    594: [ "GF" ],
    595: [ "PY" ],
    596: [ "MQ" ],
    597: [ "SR" ],
    598: [ "UY" ],
    599: [ "CW", "BQ" ],
    670: [ "TL" ],
    672: [ "NF" ],
    673: [ "BN" ],
    674: [ "NR" ],
    675: [ "PG" ],
    676: [ "TO" ],
    677: [ "SB" ],
    678: [ "VU" ],
    679: [ "FJ" ],
    680: [ "PW" ],
    681: [ "WF" ],
    682: [ "CK" ],
    683: [ "NU" ],
    685: [ "WS" ],
    686: [ "KI" ],
    687: [ "NC" ],
    688: [ "TV" ],
    689: [ "PF" ],
    690: [ "TK" ],
    691: [ "FM" ],
    692: [ "MH" ],
    850: [ "KP" ],
    852: [ "HK" ],
    853: [ "MO" ],
    855: [ "KH" ],
    856: [ "LA" ],
    880: [ "BD" ],
    886: [ "TW" ],
    960: [ "MV" ],
    961: [ "LB" ],
    962: [ "JO" ],
    963: [ "SY" ],
    964: [ "IQ" ],
    965: [ "KW" ],
    966: [ "SA" ],
    967: [ "YE" ],
    968: [ "OM" ],
    970: [ "PS" ],
    971: [ "AE" ],
    972: [ "IL" ],
    973: [ "BH" ],
    974: [ "QA" ],
    975: [ "BT" ],
    976: [ "MN" ],
    977: [ "NP" ],
    992: [ "TJ" ],
    993: [ "TM" ],
    994: [ "AZ" ],
    995: [ "GE" ],
    996: [ "KG" ],
    998: [ "UZ" ]
   },
   countries: {
    AC: [ "247", "00", "(?:[01589]\\d|[2-467])\\d{4}", [ 5, 6 ], 0, 0, 0, 0, 0, 0, 0, [ [ "6\\d{4}", [ 5 ] ], [ "[2-47]\\d{4}", [ 5 ] ], 0, 0, 0, 0, [ "(?:0[1-9]|[1589]\\d)\\d{4}", [ 6 ] ] ] ],
    AD: [ "376", "00", "(?:1|6\\d)\\d{7}|[135-9]\\d{5}", [ 6, 8, 9 ], [ [ "(\\d{3})(\\d{3})", "$1 $2", [ "[135-9]" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "1" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "6" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "[78]\\d{5}", [ 6 ] ], [ "690\\d{6}|[356]\\d{5}", [ 6, 9 ] ], [ "180[02]\\d{4}", [ 8 ] ], [ "[19]\\d{5}", [ 6 ] ] ] ],
    AE: [ "971", "00", "(?:[4-7]\\d|9[0-689])\\d{7}|800\\d{2,9}|[2-4679]\\d{7}", [ 5, 6, 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{3})(\\d{2,9})", "$1 $2", [ "60|8" ] ], [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "[236]|[479][2-8]" ], "0$1" ], [ "(\\d{3})(\\d)(\\d{5})", "$1 $2 $3", [ "[479]" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "5" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "[2-4679][2-8]\\d{6}", [ 8 ] ], [ "5[02-68]\\d{7}", [ 9 ] ], [ "400\\d{6}|800\\d{2,9}" ], [ "900[02]\\d{5}", [ 9 ] ], 0, 0, [ "600[25]\\d{5}", [ 9 ] ], 0, 0, [ "700[05]\\d{5}", [ 9 ] ] ] ],
    AF: [ "93", "00", "[2-7]\\d{8}", [ 9 ], [ [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2-7]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:[25][0-8]|[34][0-4]|6[0-5])[2-9]\\d{6}" ], [ "7\\d{8}" ] ] ],
    AG: [ "1", "011", "(?:268|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([457]\\d{6})$|1", "268$1", 0, "268", [ [ "268(?:4(?:6[0-38]|84)|56[0-2])\\d{4}" ], [ "268(?:464|7(?:1[3-9]|[28]\\d|3[0246]|64|7[0-689]))\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], 0, 0, [ "26840[69]\\d{4}" ], [ "26848[01]\\d{4}" ] ] ],
    AI: [ "1", "011", "(?:264|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2457]\\d{6})$|1", "264$1", 0, "264", [ [ "264(?:292|4(?:6[12]|9[78]))\\d{4}" ], [ "264(?:235|4(?:69|7[67])|5(?:3[6-9]|8[1-4])|7(?:29|72))\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], 0, 0, [ "264724\\d{4}" ] ] ],
    AL: [ "355", "00", "(?:700\\d\\d|900)\\d{3}|8\\d{5,7}|(?:[2-5]|6\\d)\\d{7}", [ 6, 7, 8, 9 ], [ [ "(\\d{3})(\\d{3,4})", "$1 $2", [ "80|9" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "4[2-6]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2358][2-5]|4" ], "0$1" ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "[23578]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "6" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "4505[0-2]\\d{3}|(?:[2358][16-9]\\d[2-9]|4410)\\d{4}|(?:[2358][2-5][2-9]|4(?:[2-57-9][2-9]|6\\d))\\d{5}", [ 8 ] ], [ "6(?:[78][2-9]|9\\d)\\d{6}", [ 9 ] ], [ "800\\d{4}", [ 7 ] ], [ "900[1-9]\\d\\d", [ 6 ] ], [ "700[2-9]\\d{4}", [ 8 ] ], 0, 0, 0, 0, [ "808[1-9]\\d\\d", [ 6 ] ] ] ],
    AM: [ "374", "00", "(?:[1-489]\\d|55|60|77)\\d{6}", [ 8 ], [ [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "[89]0" ], "0 $1" ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "2|3[12]" ], "(0$1)" ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "1|47" ], "(0$1)" ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "[3-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:1[0-25]|47)\\d|2(?:2[2-46]|3[1-8]|4[2-69]|5[2-7]|6[1-9]|8[1-7])|3[12]2)\\d{5}" ], [ "(?:33|4[1349]|55|77|88|9[13-9])\\d{6}" ], [ "800\\d{5}" ], [ "90[016]\\d{5}" ], 0, 0, 0, 0, [ "60(?:2[78]|3[5-9]|4[02-9]|5[0-46-9]|[6-8]\\d|9[0-2])\\d{4}" ], [ "80[1-4]\\d{5}" ] ] ],
    AO: [ "244", "00", "[29]\\d{8}", [ 9 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[29]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2\\d(?:[0134][25-9]|[25-9]\\d)\\d{5}" ], [ "9[1-79]\\d{7}" ] ] ],
    AR: [ "54", "00", "(?:11|[89]\\d\\d)\\d{8}|[2368]\\d{9}", [ 10, 11 ], [ [ "(\\d{4})(\\d{2})(\\d{4})", "$1 $2-$3", [ "2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9])", "2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8]))|2(?:2[24-9]|3[1-59]|47)", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5[56][46]|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|58|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|54(?:4|5[13-7]|6[89])|86[3-6]))|2(?:2[24-9]|3[1-59]|47)|38(?:[58][78]|7[378])|3(?:454|85[56])[46]|3(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]" ], "0$1", 1 ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", [ "1" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", [ "[68]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2-$3", [ "[23]" ], "0$1", 1 ], [ "(\\d)(\\d{4})(\\d{2})(\\d{4})", "$2 15-$3-$4", [ "9(?:2[2-469]|3[3-578])", "9(?:2(?:2[024-9]|3[0-59]|47|6[245]|9[02-8])|3(?:3[28]|4[03-9]|5[2-46-8]|7[1-578]|8[2-9]))", "9(?:2(?:[23]02|6(?:[25]|4[6-8])|9(?:[02356]|4[02568]|72|8[23]))|3(?:3[28]|4(?:[04679]|3[5-8]|5[4-68]|8[2379])|5(?:[2467]|3[237]|8[2-5])|7[1-578]|8(?:[2469]|3[2578]|5[4-8]|7[36-8]|8[5-8])))|92(?:2[24-9]|3[1-59]|47)", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3[78]|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8[23])|7[1-578]|8(?:[2469]|3[278]|5(?:[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4[35][56]|58[45]|8(?:[38]5|54|76))[4-6]", "9(?:2(?:[23]02|6(?:[25]|4(?:64|[78]))|9(?:[02356]|4(?:[0268]|5[2-6])|72|8[23]))|3(?:3[28]|4(?:[04679]|3(?:5(?:4[0-25689]|[56])|[78])|5(?:4[46]|8)|8[2379])|5(?:[2467]|3[237]|8(?:[23]|4(?:[45]|60)|5(?:4[0-39]|5|64)))|7[1-578]|8(?:[2469]|3[278]|5(?:4(?:4|5[13-7]|6[89])|[56][46]|[78])|7[378]|8(?:6[3-6]|[78]))))|92(?:2[24-9]|3[1-59]|47)|93(?:4(?:36|5[56])|8(?:[38]5|76))[4-6]" ], "0$1", 0, "$1 $2 $3-$4" ], [ "(\\d)(\\d{2})(\\d{4})(\\d{4})", "$2 15-$3-$4", [ "91" ], "0$1", 0, "$1 $2 $3-$4" ], [ "(\\d{3})(\\d{3})(\\d{5})", "$1-$2-$3", [ "8" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{3})(\\d{4})", "$2 15-$3-$4", [ "9" ], "0$1", 0, "$1 $2 $3-$4" ] ], "0", 0, "0?(?:(11|2(?:2(?:02?|[13]|2[13-79]|4[1-6]|5[2457]|6[124-8]|7[1-4]|8[13-6]|9[1267])|3(?:02?|1[467]|2[03-6]|3[13-8]|[49][2-6]|5[2-8]|[67])|4(?:7[3-578]|9)|6(?:[0136]|2[24-6]|4[6-8]?|5[15-8])|80|9(?:0[1-3]|[19]|2\\d|3[1-6]|4[02568]?|5[2-4]|6[2-46]|72?|8[23]?))|3(?:3(?:2[79]|6|8[2578])|4(?:0[0-24-9]|[12]|3[5-8]?|4[24-7]|5[4-68]?|6[02-9]|7[126]|8[2379]?|9[1-36-8])|5(?:1|2[1245]|3[237]?|4[1-46-9]|6[2-4]|7[1-6]|8[2-5]?)|6[24]|7(?:[069]|1[1568]|2[15]|3[145]|4[13]|5[14-8]|7[2-57]|8[126])|8(?:[01]|2[15-7]|3[2578]?|4[13-6]|5[4-8]?|6[1-357-9]|7[36-8]?|8[5-8]?|9[124])))15)?", "9$1", 0, 0, [ [ "3(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\\d{5}|(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\\d{5}|(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\\d{5}|(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\\d{5}|(?:(?:11[0-8]|670)\\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68])))\\d{6}|(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\\d{5}|2(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\\d{5}|(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\\d{5}|(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\\d{5}", [ 10 ] ], [ "93(?:7(?:1[15]|81)|8(?:21|4[16]|69|9[12]))[46]\\d{5}|9(?:2(?:2(?:2[59]|44|52)|3(?:26|44)|47[35]|9(?:[07]2|2[26]|34|46))|3327)[45]\\d{5}|9(?:2(?:657|9(?:54|66))|3(?:48[27]|7(?:55|77)|8(?:65|78)))[2-8]\\d{5}|9(?:2(?:284|3(?:02|23)|477|622|920)|3(?:4(?:46|89|92)|541))[2-7]\\d{5}|(?:675\\d|9(?:11[0-8]\\d|2(?:2(?:0[45]|1[2-6]|3[3-6])|3(?:[06]4|7[45])|494|6(?:04|1[2-8]|[36][45]|4[3-6])|80[45]|9(?:[17][4-6]|[48][45]|9[3-6]))|3(?:364|4(?:1[2-8]|[25][4-6]|3[3-6]|84)|5(?:1[2-9]|[38][4-6])|6(?:2[45]|44)|7[069][45]|8(?:0[45]|1[2-7]|3[4-6]|5[3-6]|7[2-6]|8[3-68]))))\\d{6}|9(?:2(?:2(?:62|81)|320|9(?:42|83))|3(?:329|4(?:62|7[16])|5(?:43|64)|7(?:18|5[17])))[2-6]\\d{5}|92(?:2(?:21|4[23]|6[145]|7[1-4]|8[356]|9[267])|3(?:16|3[13-8]|43|5[346-8]|9[3-5])|6(?:2[46]|4[78]|5[1568])|9(?:03|2[1457-9]|3[1356]|4[08]|[56][23]|82))4\\d{5}|9(?:2(?:257|3(?:24|46|92)|9(?:01|23|64))|3(?:4(?:42|64)|5(?:25|37|4[47]|71)|7(?:35|72)|825))[3-6]\\d{5}|9(?:2(?:2(?:02|2[3467]|4[156]|5[45]|6[6-8]|91)|3(?:1[47]|25|[45][25]|96)|47[48]|625|932)|3(?:38[2578]|4(?:0[0-24-9]|3[78]|4[457]|58|6[035-9]|72|83|9[136-8])|5(?:2[124]|[368][23]|4[2689]|7[2-6])|7(?:16|2[15]|3[14]|4[13]|5[468]|7[3-5]|8[26])|8(?:2[67]|3[278]|4[3-5]|5[78]|6[1-378]|[78]7|94)))[4-6]\\d{5}" ], [ "800\\d{7,8}" ], [ "60[04579]\\d{7}", [ 10 ] ], 0, 0, [ "810\\d{7}", [ 10 ] ] ] ],
    AS: [ "1", "011", "(?:[58]\\d\\d|684|900)\\d{7}", [ 10 ], 0, "1", 0, "([267]\\d{6})$|1", "684$1", 0, "684", [ [ "684(?:274|6(?:22|33|44|55|77|88|9[19]))\\d{4}" ], [ "684(?:2(?:48|5[2468]|7[246])|7(?:3[13]|70|82))\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    AT: [ "43", "00", "1\\d{3,12}|2\\d{6,12}|43(?:(?:0\\d|5[02-9])\\d{3,9}|2\\d{4,5}|[3467]\\d{4}|8\\d{4,6}|9\\d{4,7})|5\\d{4,12}|8\\d{7,12}|9\\d{8,12}|(?:[367]\\d|4[0-24-9])\\d{4,11}", [ 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 ], [ [ "(\\d)(\\d{3,12})", "$1 $2", [ "1(?:11|[2-9])" ], "0$1" ], [ "(\\d{3})(\\d{2})", "$1 $2", [ "517" ], "0$1" ], [ "(\\d{2})(\\d{3,5})", "$1 $2", [ "5[079]" ], "0$1" ], [ "(\\d{3})(\\d{3,10})", "$1 $2", [ "(?:31|4)6|51|6(?:48|5[0-3579]|[6-9])|7(?:20|32|8)|[89]", "(?:31|4)6|51|6(?:485|5[0-3579]|[6-9])|7(?:20|32|8)|[89]" ], "0$1" ], [ "(\\d{4})(\\d{3,9})", "$1 $2", [ "[2-467]|5[2-6]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "5" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4,7})", "$1 $2 $3", [ "5" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "1(?:11\\d|[2-9]\\d{3,11})|(?:316|463)\\d{3,10}|648[34]\\d{3,9}|(?:51|66|73)2\\d{3,10}|(?:2(?:1[467]|2[13-8]|5[2357]|6[1-46-8]|7[1-8]|8[124-7]|9[1458])|3(?:1[1-578]|3[23568]|4[5-7]|5[1378]|6[1-38]|8[3-68])|4(?:2[1-8]|35|7[1368]|8[2457])|5(?:2[1-8]|3[357]|4[147]|5[12578]|6[37])|6(?:13|2[1-47]|4[135-7]|5[468])|7(?:2[1-8]|35|4[13478]|5[68]|6[16-8]|7[1-6]|9[45]))\\d{4,10}" ], [ "6(?:485|(?:5[0-3579]|6[013-9]|[7-9]\\d)\\d)\\d{3,9}", [ 7, 8, 9, 10, 11, 12, 13 ] ], [ "800\\d{6,10}", [ 9, 10, 11, 12, 13 ] ], [ "(?:8[69][2-68]|9(?:0[01]|3[019]))\\d{6,10}", [ 9, 10, 11, 12, 13 ] ], 0, 0, 0, 0, [ "5(?:0[1-9]|17|[79]\\d)\\d{2,10}|7[28]0\\d{6,10}", [ 5, 6, 7, 8, 9, 10, 11, 12, 13 ] ], [ "8(?:10|2[018])\\d{6,10}|828\\d{5}", [ 8, 9, 10, 11, 12, 13 ] ] ] ],
    AU: [ "61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{7}(?:\\d(?:\\d{2})?)?|8[0-24-9]\\d{7})|[2-478]\\d{8}|1\\d{4,7}", [ 5, 6, 7, 8, 9, 10, 12 ], [ [ "(\\d{2})(\\d{3,4})", "$1 $2", [ "16" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2,4})", "$1 $2 $3", [ "16" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "14|4" ], "0$1" ], [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "[2378]" ], "(0$1)" ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1(?:30|[89])" ] ] ], "0", 0, "(183[12])|0", 0, 0, 0, [ [ "(?:(?:241|349)0\\d\\d|8(?:51(?:0(?:0[03-9]|[12479]\\d|3[2-9]|5[0-8]|6[1-9]|8[0-7])|1(?:[0235689]\\d|1[0-69]|4[0-589]|7[0-47-9])|2(?:0[0-79]|[18][13579]|2[14-9]|3[0-46-9]|[4-6]\\d|7[89]|9[0-4])|[34]\\d\\d)|91(?:(?:[0-58]\\d|6[0135-9])\\d|7(?:0[0-24-9]|[1-9]\\d)|9(?:[0-46-9]\\d|5[0-79]))))\\d{3}|(?:2(?:[0-26-9]\\d|3[0-8]|4[02-9]|5[0135-9])|3(?:[0-3589]\\d|4[0-578]|6[1-9]|7[0-35-9])|7(?:[013-57-9]\\d|2[0-8])|8(?:55|6[0-8]|[78]\\d|9[02-9]))\\d{6}", [ 9 ] ], [ "4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [ 9 ] ], [ "180(?:0\\d{3}|2)\\d{3}", [ 7, 10 ] ], [ "190[0-26]\\d{6}", [ 10 ] ], 0, 0, 0, [ "163\\d{2,6}", [ 5, 6, 7, 8, 9 ] ], [ "14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [ 9 ] ], [ "13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [ 6, 8, 10, 12 ] ] ], "0011" ],
    AW: [ "297", "00", "(?:[25-79]\\d\\d|800)\\d{4}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[25-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "5(?:2\\d|8[1-9])\\d{4}" ], [ "(?:290|5[69]\\d|6(?:[03]0|22|4[0-2]|[69]\\d)|7(?:[34]\\d|7[07])|9(?:6[45]|9[4-8]))\\d{4}" ], [ "800\\d{4}" ], [ "900\\d{4}" ], 0, 0, 0, 0, [ "(?:28\\d|501)\\d{4}" ] ] ],
    AX: [ "358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "2\\d{4,9}|35\\d{4,5}|(?:60\\d\\d|800)\\d{4,6}|7\\d{5,11}|(?:[14]\\d|3[0-46-9]|50)\\d{4,8}", [ 5, 6, 7, 8, 9, 10, 11, 12 ], 0, "0", 0, 0, 0, 0, "18", [ [ "18[1-8]\\d{3,6}", [ 6, 7, 8, 9 ] ], [ "(?:4[0-8]|50)\\d{4,8}", [ 6, 7, 8, 9, 10 ] ], [ "800\\d{4,6}", [ 7, 8, 9 ] ], [ "[67]00\\d{5,6}", [ 8, 9 ] ], 0, 0, [ "20\\d{4,8}|60[12]\\d{5,6}|7(?:099\\d{4,5}|5[03-9]\\d{3,7})|20[2-59]\\d\\d|(?:606|7(?:0[78]|1|3\\d))\\d{7}|(?:10|29|3[09]|70[1-5]\\d)\\d{4,8}" ] ], "00" ],
    AZ: [ "994", "00", "365\\d{6}|(?:[124579]\\d|60|88)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "90" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "1[28]|2|365|46", "1[28]|2|365[45]|46", "1[28]|2|365(?:4|5[02])|46" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[13-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2[12]428|3655[02])\\d{4}|(?:2(?:22[0-79]|63[0-28])|3654)\\d{5}|(?:(?:1[28]|46)\\d|2(?:[014-6]2|[23]3))\\d{6}" ], [ "36554\\d{4}|(?:[16]0|4[04]|5[015]|7[07]|99)\\d{7}" ], [ "88\\d{7}" ], [ "900200\\d{3}" ] ] ],
    BA: [ "387", "00", "6\\d{8}|(?:[35689]\\d|49|70)\\d{6}", [ 8, 9 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "6[1-3]|[7-9]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2-$3", [ "[3-5]|6[56]" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", [ "6" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:3(?:[05-79][2-9]|1[4579]|[23][24-9]|4[2-4689]|8[2457-9])|49[2-579]|5(?:0[2-49]|[13][2-9]|[268][2-4679]|4[4689]|5[2-79]|7[2-69]|9[2-4689]))\\d{5}", [ 8 ] ], [ "6040\\d{5}|6(?:03|[1-356]|44|7\\d)\\d{6}" ], [ "8[08]\\d{6}", [ 8 ] ], [ "9[0246]\\d{6}", [ 8 ] ], 0, 0, [ "703[235]0\\d{3}|70(?:2[0-5]|3[0146]|[56]0)\\d{4}", [ 8 ] ], 0, 0, [ "8[12]\\d{6}", [ 8 ] ] ] ],
    BB: [ "1", "011", "(?:246|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "246$1", 0, "246", [ [ "246521[0369]\\d{3}|246(?:2(?:2[78]|7[0-4])|4(?:1[024-6]|2\\d|3[2-9])|5(?:20|[34]\\d|54|7[1-3])|6(?:2\\d|38)|7[35]7|9(?:1[89]|63))\\d{4}" ], [ "246(?:(?:2(?:[3568]\\d|4[0-57-9])|3(?:5[2-9]|6[0-6])|4(?:46|5\\d)|69[5-7]|8(?:[2-5]\\d|83))\\d|52(?:1[147]|20))\\d{3}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "(?:246976|900[2-9]\\d\\d)\\d{4}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], 0, [ "246(?:292|367|4(?:1[7-9]|3[01]|4[47-9]|67)|7(?:1[2-9]|2\\d|3[016]|53))\\d{4}" ], 0, [ "24631\\d{5}" ] ] ],
    BD: [ "880", "00", "[1-469]\\d{9}|8[0-79]\\d{7,8}|[2-79]\\d{8}|[2-9]\\d{7}|[3-9]\\d{6}|[57-9]\\d{5}", [ 6, 7, 8, 9, 10 ], [ [ "(\\d{2})(\\d{4,6})", "$1-$2", [ "31[5-8]|[459]1" ], "0$1" ], [ "(\\d{3})(\\d{3,7})", "$1-$2", [ "3(?:[67]|8[013-9])|4(?:6[168]|7|[89][18])|5(?:6[128]|9)|6(?:[15]|28)|7[2-589]|8(?:0[014-9]|[12])|9[358]|(?:3[2-5]|4[235]|5[2-578]|6[0389]|76|8[3-7]|9[24])1|(?:44|66)[01346-9]" ], "0$1" ], [ "(\\d{4})(\\d{3,6})", "$1-$2", [ "[13-9]|2[23]" ], "0$1" ], [ "(\\d)(\\d{7,8})", "$1-$2", [ "2" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:4(?:31\\d\\d|423)|5222)\\d{3}(?:\\d{2})?|8332[6-9]\\d\\d|(?:3(?:03[56]|224)|4(?:22[25]|653))\\d{3,4}|(?:3(?:42[47]|529|823)|4(?:027|525|65(?:28|8))|562|6257|7(?:1(?:5[3-5]|6[12]|7[156]|89)|22[589]56|32|42675|52(?:[25689](?:56|8)|[347]8)|71(?:6[1267]|75|89)|92374)|82(?:2[59]|32)56|9(?:03[23]56|23(?:256|373)|31|5(?:1|2[4589]56)))\\d{3}|(?:3(?:02[348]|22[35]|324|422)|4(?:22[67]|32[236-9]|6(?:2[46]|5[57])|953)|5526|6(?:024|6655)|81)\\d{4,5}|(?:2(?:7(?:1[0-267]|2[0-289]|3[0-29]|4[01]|5[1-3]|6[013]|7[0178]|91)|8(?:0[125]|1[1-6]|2[0157-9]|3[1-69]|41|6[1-35]|7[1-5]|8[1-8]|9[0-6])|9(?:0[0-2]|1[0-4]|2[568]|3[3-6]|5[5-7]|6[0136-9]|7[0-7]|8[014-9]))|3(?:0(?:2[025-79]|3[2-4])|181|22[12]|32[2356]|824)|4(?:02[09]|22[348]|32[045]|523|6(?:27|54))|666(?:22|53)|7(?:22[57-9]|42[56]|82[35])8|8(?:0[124-9]|2(?:181|2[02-4679]8)|4[12]|[5-7]2)|9(?:[04]2|2(?:2|328)|81))\\d{4}|(?:2(?:[23]\\d|[45])\\d\\d|3(?:1(?:2[5-7]|[5-7])|425|822)|4(?:033|1\\d|[257]1|332|4(?:2[246]|5[25])|6(?:2[35]|56|62)|8(?:23|54)|92[2-5])|5(?:02[03489]|22[457]|32[35-79]|42[46]|6(?:[18]|53)|724|826)|6(?:023|2(?:2[2-5]|5[3-5]|8)|32[3478]|42[34]|52[47]|6(?:[18]|6(?:2[34]|5[24]))|[78]2[2-5]|92[2-6])|7(?:02|21\\d|[3-589]1|6[12]|72[24])|8(?:217|3[12]|[5-7]1)|9[24]1)\\d{5}|(?:(?:3[2-8]|5[2-57-9]|6[03-589])1|4[4689][18])\\d{5}|[59]1\\d{5}" ], [ "(?:1[13-9]|64)\\d{8}|(?:3[78]|44|66)[02-9]\\d{7}", [ 10 ] ], [ "80[03]\\d{7}", [ 10 ] ], 0, 0, 0, 0, 0, [ "96(?:0[1-69]|1[0-479]|2[278]|3[13-9]|4[0-47-9]|54|6[69]|7[78]|88)\\d{6}", [ 10 ] ] ] ],
    BE: [ "32", "00", "4\\d{8}|[1-9]\\d{7}", [ 8, 9 ], [ [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "(?:80|9)0" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[239]|4[23]" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[15-8]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "4" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "80[2-8]\\d{5}|(?:1[0-69]|[23][2-8]|4[23]|5\\d|6[013-57-9]|71|8[1-79]|9[2-4])\\d{6}", [ 8 ] ], [ "4[5-9]\\d{7}", [ 9 ] ], [ "800[1-9]\\d{4}", [ 8 ] ], [ "(?:70(?:2[0-57]|3[04-7]|44|6[04-69]|7[0579])|90\\d\\d)\\d{4}", [ 8 ] ], 0, 0, [ "78(?:0[578]|1[014-8]|2[25]|3[15-8]|48|5[05]|60|7[06-8]|9\\d)\\d{4}", [ 8 ] ], 0, 0, [ "7879\\d{4}", [ 8 ] ] ] ],
    BF: [ "226", "00", "[024-7]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[024-7]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:0(?:49|5[23]|6[5-7]|9[016-9])|4(?:4[569]|5[4-6]|6[5-7]|7[0179])|5(?:[34]\\d|50|6[5-8]))\\d{4}" ], [ "(?:0[1-7]|4[4-6]|5[0-8]|[67]\\d)\\d{6}" ] ] ],
    BG: [ "359", "00", "00800\\d{7}|[2-7]\\d{6,7}|[89]\\d{6,8}|2\\d{5}", [ 6, 7, 8, 9, 12 ], [ [ "(\\d)(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "2" ], "0$1" ], [ "(\\d{3})(\\d{4})", "$1 $2", [ "43[1-6]|70[1-9]" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "2" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", [ "[356]|4[124-7]|7[1-9]|8[1-6]|9[1-7]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "(?:70|8)0" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3", [ "43[1-7]|7" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[48]|9[08]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "9" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "2\\d{5,7}|(?:43[1-6]|70[1-9])\\d{4,5}|(?:[36]\\d|4[124-7]|[57][1-9]|8[1-6]|9[1-7])\\d{5,6}", [ 6, 7, 8 ] ], [ "(?:43[07-9]|99[69]\\d)\\d{5}|(?:8[7-9]|98)\\d{7}", [ 8, 9 ] ], [ "(?:00800\\d\\d|800)\\d{5}", [ 8, 12 ] ], [ "90\\d{6}", [ 8 ] ], 0, 0, 0, 0, 0, [ "700\\d{5}", [ 8 ] ] ] ],
    BH: [ "973", "00", "[136-9]\\d{7}", [ 8 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[13679]|8[02-4679]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:1(?:3[1356]|6[0156]|7\\d)\\d|6(?:1[16]\\d|500|6(?:0\\d|3[12]|44|55|7[7-9]|88)|9[69][69])|7(?:[07]\\d\\d|1(?:11|78)))\\d{4}" ], [ "(?:3(?:[0-79]\\d|8[0-57-9])\\d|6(?:3(?:00|33|6[16])|441|6(?:3[03-9]|[69]\\d|7[0-689])))\\d{4}" ], [ "8[02369]\\d{6}" ], [ "(?:87|9[0-8])\\d{6}" ], 0, 0, 0, 0, 0, [ "84\\d{6}" ] ] ],
    BI: [ "257", "00", "(?:[267]\\d|31)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[2367]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:22|31)\\d{6}" ], [ "(?:29|6[1-9]|7[125-9])\\d{6}" ] ] ],
    BJ: [ "229", "00", "01\\d{8}", [ 10 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", [ "0" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "012\\d{7}" ], [ "01(?:2[5-9]|[4-69]\\d)\\d{6}" ] ] ],
    BL: [ "590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [ 9 ], 0, "0", 0, 0, 0, 0, 0, [ [ "(?:59(?:0(?:2[7-9]|3[3-7]|5[12]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}" ], [ "(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}" ], [ "80[0-5]\\d{6}" ], [ "8[129]\\d{7}" ], 0, 0, 0, 0, [ "9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}" ] ] ],
    BM: [ "1", "011", "(?:441|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "441$1", 0, "441", [ [ "441(?:[46]\\d\\d|5(?:4\\d|60|89))\\d{4}" ], [ "441(?:[2378]\\d|5[0-39]|9[02])\\d{5}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    BN: [ "673", "00", "[2-578]\\d{6}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[2-578]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "22[0-7]\\d{4}|(?:2[013-9]|[34]\\d|5[0-25-9])\\d{5}" ], [ "(?:22[89]|[78]\\d\\d)\\d{4}" ], 0, 0, 0, 0, 0, 0, [ "5[34]\\d{5}" ] ] ],
    BO: [ "591", "00(?:1\\d)?", "(?:[2-7]\\d\\d|8001)\\d{5}", [ 8, 9 ], [ [ "(\\d)(\\d{7})", "$1 $2", [ "[23]|4[46]|50" ] ], [ "(\\d{8})", "$1", [ "[5-7]" ] ], [ "(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", [ "8" ] ] ], "0", 0, "0(1\\d)?", 0, 0, 0, [ [ "(?:2(?:2\\d\\d|5(?:11|[258]\\d|9[67])|6(?:12|2\\d|9[34])|8(?:2[34]|39|62))|3(?:3\\d\\d|4(?:6\\d|8[24])|8(?:25|42|5[257]|86|9[25])|9(?:[27]\\d|3[2-4]|4[248]|5[24]|6[2-6]))|4(?:4\\d\\d|6(?:11|[24689]\\d|72)))\\d{4}", [ 8 ] ], [ "(?:57|[67]\\d)\\d{6}", [ 8 ] ], [ "8001[07]\\d{4}", [ 9 ] ], 0, 0, 0, 0, 0, [ "50\\d{6}", [ 8 ] ] ] ],
    BQ: [ "599", "00", "(?:[34]1|7\\d)\\d{5}", [ 7 ], 0, 0, 0, 0, 0, 0, "[347]", [ [ "(?:318[023]|41(?:6[023]|70)|7(?:1[578]|2[05]|50)\\d)\\d{3}" ], [ "(?:31(?:8[14-8]|9[14578])|416[14-9]|7(?:0[01]|7[07]|8\\d|9[056])\\d)\\d{3}" ] ] ],
    BR: [ "55", "00(?:1[245]|2[1-35]|31|4[13]|[56]5|99)", "[1-467]\\d{9,10}|55[0-46-9]\\d{8}|[34]\\d{7}|55\\d{7,8}|(?:5[0-46-9]|[89]\\d)\\d{7,9}", [ 8, 9, 10, 11 ], [ [ "(\\d{4})(\\d{4})", "$1-$2", [ "300|4(?:0[02]|37|86)", "300|4(?:0(?:0|20)|370|864)" ] ], [ "(\\d{3})(\\d{2,3})(\\d{4})", "$1 $2 $3", [ "(?:[358]|90)0" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2-$3", [ "(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-57]" ], "($1)" ], [ "(\\d{2})(\\d{5})(\\d{4})", "$1 $2-$3", [ "[16][1-9]|[2-57-9]" ], "($1)" ] ], "0", 0, "(?:0|90)(?:(1[245]|2[1-35]|31|4[13]|[56]5|99)(\\d{10,11}))?", "$2", 0, 0, [ [ "(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])[2-5]\\d{7}", [ 10 ] ], [ "(?:[14689][1-9]|2[12478]|3[1-578]|5[13-5]|7[13-579])(?:7|9\\d)\\d{7}", [ 10, 11 ] ], [ "800\\d{6,7}", [ 9, 10 ] ], [ "[59]00\\d{6,7}", [ 9, 10 ] ], 0, 0, 0, 0, 0, [ "(?:30[03]\\d{3}|4(?:0(?:0\\d|20)|370|864))\\d{4}|300\\d{5}", [ 8, 10 ] ] ] ],
    BS: [ "1", "011", "(?:242|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([3-8]\\d{6})$|1", "242$1", 0, "242", [ [ "242(?:3(?:02|[236][1-9]|4[0-24-9]|5[0-68]|7[347]|8[0-4]|9[2-467])|461|502|6(?:0[1-5]|12|2[013]|[45]0|7[67]|8[78]|9[89])|7(?:02|88))\\d{4}" ], [ "242(?:3(?:5[79]|7[56]|95)|4(?:[23][1-9]|4[1-35-9]|5[1-8]|6[2-8]|7\\d|81)|5(?:2[45]|3[35]|44|5[1-46-9]|65|77)|6[34]6|7(?:27|38)|8(?:0[1-9]|1[02-9]|2\\d|3[0-4]|[89]9))\\d{4}" ], [ "242300\\d{4}|8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], 0, [ "242225\\d{4}" ] ] ],
    BT: [ "975", "00", "[178]\\d{7}|[2-8]\\d{6}", [ 7, 8 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2-6]|7[246]|8[2-4]" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "1[67]|[78]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2[3-6]|[34][5-7]|5[236]|6[2-46]|7[246]|8[2-4])\\d{5}", [ 7 ] ], [ "(?:1[67]|[78]7)\\d{6}", [ 8 ] ] ] ],
    BW: [ "267", "00", "90\\d{5}|(?:0800|[2-6]|(?:7|800)\\d)\\d{6}", [ 7, 8, 10 ], [ [ "(\\d{2})(\\d{5})", "$1 $2", [ "90" ] ], [ "(\\d{3})(\\d{4})", "$1 $2", [ "[2-6]" ] ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "7" ] ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "0" ] ], [ "(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:1[01]|31|[469]\\d|5[0-2]|7[5-7]|89)|3(?:[15-79]\\d|2[1-5]|45|8[0-5])|4(?:[38]0|42|51|[679]\\d)|5(?:[056][01]|1[23]|2[034]|[347-9]\\d)|6(?:0[01]|[258]\\d|[34]0|6[03]))\\d{4}", [ 7 ] ], [ "7(?:[1-8]\\d{3}|9(?:(?:[03]\\d|2[0-7])\\d|1(?:0[13-9]|1[0-35-9]|2\\d|3[0-8])))\\d{3}", [ 8 ] ], [ "(?:0800|800\\d)\\d{6}", [ 10 ] ], [ "90\\d{5}", [ 7 ] ] ] ],
    BY: [ "375", "810", "(?:[12]\\d|33|44|902)\\d{7}|8(?:0[0-79]\\d{5,7}|[1-7]\\d{9})|8(?:1[0-489]|[5-79]\\d)\\d{7}|8[1-79]\\d{6,7}|8[0-79]\\d{5}|8\\d{5}", [ 6, 7, 8, 9, 10, 11 ], [ [ "(\\d{3})(\\d{3})", "$1 $2", [ "800" ], "8 $1" ], [ "(\\d{3})(\\d{2})(\\d{2,4})", "$1 $2 $3", [ "800" ], "8 $1" ], [ "(\\d{4})(\\d{2})(\\d{3})", "$1 $2-$3", [ "1(?:5[169]|6[3-5]|7[179])|2(?:1[35]|2[34]|3[3-5])", "1(?:5[169]|6(?:3[1-3]|4|5[125])|7(?:1[3-9]|7[0-24-6]|9[2-7]))|2(?:1[35]|2[34]|3[3-5])" ], "8 0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", [ "1(?:[56]|7[467])|2[1-3]" ], "8 0$1" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", [ "[1-4]" ], "8 0$1" ], [ "(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "[89]" ], "8 $1" ] ], "8", 0, "0|80?", 0, 0, 0, [ [ "(?:1(?:5(?:1[1-5]|[24]\\d|6[2-4]|9[1-7])|6(?:[235]\\d|4[1-7])|7\\d\\d)|2(?:1(?:[246]\\d|3[0-35-9]|5[1-9])|2(?:[235]\\d|4[0-8])|3(?:[26]\\d|3[02-79]|4[024-7]|5[03-7])))\\d{5}", [ 9 ] ], [ "(?:2(?:5[5-79]|9[1-9])|(?:33|44)\\d)\\d{6}", [ 9 ] ], [ "800\\d{3,7}|8(?:0[13]|20\\d)\\d{7}" ], [ "(?:810|902)\\d{7}", [ 10 ] ], 0, 0, 0, 0, [ "249\\d{6}", [ 9 ] ] ], "8~10" ],
    BZ: [ "501", "00", "(?:0800\\d|[2-8])\\d{6}", [ 7, 11 ], [ [ "(\\d{3})(\\d{4})", "$1-$2", [ "[2-8]" ] ], [ "(\\d)(\\d{3})(\\d{4})(\\d{3})", "$1-$2-$3-$4", [ "0" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:[02]\\d|36|[68]0)|[3-58](?:[02]\\d|[68]0)|7(?:[02]\\d|32|[68]0))\\d{4}", [ 7 ] ], [ "6[0-35-7]\\d{5}", [ 7 ] ], [ "0800\\d{7}", [ 11 ] ] ] ],
    CA: [ "1", "011", "[2-9]\\d{9}|3\\d{6}", [ 7, 10 ], 0, "1", 0, 0, 0, 0, 0, [ [ "(?:2(?:04|[23]6|[48]9|5[07]|[67]3)|3(?:06|43|54|6[578]|82)|4(?:03|1[68]|[26]8|3[178]|50|74)|5(?:06|1[49]|48|79|8[147])|6(?:04|[18]3|39|47|72)|7(?:0[59]|42|53|78|8[02])|8(?:[06]7|19|25|7[39])|9(?:0[25]|42))[2-9]\\d{6}", [ 10 ] ], [ "", [ 10 ] ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}", [ 10 ] ], [ "900[2-9]\\d{6}", [ 10 ] ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|(?:5(?:2[125-9]|3[23]|44|66|77|88)|6(?:22|33))[2-9]\\d{6}", [ 10 ] ], 0, [ "310\\d{4}", [ 7 ] ], 0, [ "600[2-9]\\d{6}", [ 10 ] ] ] ],
    CC: [ "61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [ 6, 7, 8, 9, 10, 12 ], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [ [ "8(?:51(?:0(?:02|31|60|89)|1(?:18|76)|223)|91(?:0(?:1[0-2]|29)|1(?:[28]2|50|79)|2(?:10|64)|3(?:[06]8|22)|4[29]8|62\\d|70[23]|959))\\d{3}", [ 9 ] ], [ "4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [ 9 ] ], [ "180(?:0\\d{3}|2)\\d{3}", [ 7, 10 ] ], [ "190[0-26]\\d{6}", [ 10 ] ], 0, 0, 0, 0, [ "14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [ 9 ] ], [ "13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [ 6, 8, 10, 12 ] ] ], "0011" ],
    CD: [ "243", "00", "(?:(?:[189]|5\\d)\\d|2)\\d{7}|[1-68]\\d{6}", [ 7, 8, 9, 10 ], [ [ "(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", [ "88" ], "0$1" ], [ "(\\d{2})(\\d{5})", "$1 $2", [ "[1-6]" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", [ "2" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[89]" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "5" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:12|573)\\d\\d|276)\\d{5}|[1-6]\\d{6}" ], [ "88\\d{5}|(?:8[0-79]|9[016-9])\\d{7}", [ 7, 9 ] ] ] ],
    CF: [ "236", "00", "8776\\d{4}|(?:[27]\\d|61)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[26-8]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2[12]|61)\\d{6}" ], [ "7[02-7]\\d{6}" ], 0, [ "8776\\d{4}" ] ] ],
    CG: [ "242", "00", "222\\d{6}|(?:0\\d|80)\\d{7}", [ 9 ], [ [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "8" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[02]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "222[1-589]\\d{5}" ], [ "026(?:1[0-5]|6[6-9])\\d{4}|0(?:[14-6]\\d\\d|2(?:40|5[5-8]|6[07-9]))\\d{5}" ], 0, [ "80[0-2]\\d{6}" ] ] ],
    CH: [ "41", "00", "8\\d{11}|[2-9]\\d{8}", [ 9, 12 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8[047]|90" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[2-79]|81" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2[12467]|3[1-4]|4[134]|5[256]|6[12]|[7-9]1)\\d{7}", [ 9 ] ], [ "(?:6[89]|7[235-9])\\d{7}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ], [ "90[016]\\d{6}", [ 9 ] ], [ "878\\d{6}", [ 9 ] ], [ "860\\d{9}", [ 12 ] ], [ "5[18]\\d{7}", [ 9 ] ], [ "74[0248]\\d{6}", [ 9 ] ], 0, [ "84[0248]\\d{6}", [ 9 ] ] ] ],
    CI: [ "225", "00", "[02]\\d{9}", [ 10 ], [ [ "(\\d{2})(\\d{2})(\\d)(\\d{5})", "$1 $2 $3 $4", [ "2" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3 $4", [ "0" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:[15]\\d{3}|7(?:2(?:0[23]|1[2357]|2[245]|3[45]|4[3-5])|3(?:06|1[69]|[2-6]7)))\\d{5}" ], [ "0[157]\\d{8}" ] ] ],
    CK: [ "682", "00", "[2-578]\\d{4}", [ 5 ], [ [ "(\\d{2})(\\d{3})", "$1 $2", [ "[2-578]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2\\d|3[13-7]|4[1-5])\\d{3}" ], [ "[578]\\d{4}" ] ] ],
    CL: [ "56", "(?:0|1(?:1[0-69]|2[02-5]|5[13-58]|69|7[0167]|8[018]))0", "12300\\d{6}|6\\d{9,10}|[2-9]\\d{8}", [ 9, 10, 11 ], [ [ "(\\d{5})(\\d{4})", "$1 $2", [ "219", "2196" ], "($1)" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "60|809" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "44" ] ], [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "2[1-36]" ], "($1)" ], [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "9(?:10|[2-9])" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "3[2-5]|[47]|5[1-3578]|6[13-57]|8(?:0[1-8]|[1-9])" ], "($1)" ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "60|8" ] ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ] ], [ "(\\d{3})(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3 $4", [ "60" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:1982[0-6]|3314[05-9])\\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\\d|50)\\d|3(?:[0346-9]\\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|(?:600|80[1-9])\\d\\d|9(?:(?:10[0-2]|7[1-9]\\d)\\d|3(?:[0-57-9]\\d\\d|6(?:0[02-9]|[1-9]\\d))|6(?:[0-8]\\d\\d|9(?:[02-79]\\d|1[05-9]))|9(?:[03-9]\\d\\d|1(?:[0235-9]\\d|4[0-24-9])|2(?:[0-79]\\d|8[0-46-9]))))\\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\\d{7}", [ 9 ] ], [ "2(?:1982[0-6]|3314[05-9])\\d{3}|(?:2(?:1(?:160|962)|3(?:(?:[24]\\d|50)\\d|3(?:[0346-9]\\d|1[0-35-9]|2[1-9]|5[0-24-9])|600)|646[59])|80[1-8]\\d\\d|9(?:(?:10[0-2]|7[1-9]\\d)\\d|3(?:[0-57-9]\\d\\d|6(?:0[02-9]|[1-9]\\d))|6(?:[0-8]\\d\\d|9(?:[02-79]\\d|1[05-9]))|9(?:[03-9]\\d\\d|1(?:[0235-9]\\d|4[0-24-9])|2(?:[0-79]\\d|8[0-46-9]))))\\d{4}|(?:22|3[2-5]|[47][1-35]|5[1-3578]|6[13-57]|8[1-9]|9[2458])\\d{7}", [ 9 ] ], [ "(?:123|8)00\\d{6}", [ 9, 11 ] ], 0, 0, 0, 0, 0, [ "44\\d{7}", [ 9 ] ], [ "600\\d{7,8}", [ 10, 11 ] ] ] ],
    CM: [ "237", "00", "[26]\\d{8}|88\\d{6,7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "88" ] ], [ "(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", [ "[26]|88" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:22|33)\\d{6}", [ 9 ] ], [ "(?:24[23]|6(?:[25-9]\\d|4[0-2]))\\d{6}", [ 9 ] ], [ "88\\d{6,7}" ] ] ],
    CN: [ "86", "00|1(?:[12]\\d|79)\\d\\d00", "(?:(?:1[03-689]|2\\d)\\d\\d|6)\\d{8}|1\\d{10}|[126]\\d{6}(?:\\d(?:\\d{2})?)?|86\\d{5,6}|(?:[3-579]\\d|8[0-57-9])\\d{5,9}", [ 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{2})(\\d{5})", "$1 $2", [ "101", "1010", "10100" ], "0$1" ], [ "(\\d{2})(\\d{5,6})", "$1 $2", [ "(?:10|2[0-57-9])[19]|3(?:[15]|35|49|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3|4[13]|5[1-5]|9[0-35-9])|[39]7[0-79]", "10(?:12|9[56])|2[0-57-9](?:1[02]|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))1", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))12", "10(?:123|9[56])|2[0-57-9](?:1(?:00|23)|9[56])|(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))123" ], "0$1" ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "101", "1010" ] ], [ "(\\d{3})(\\d{5,6})", "$1 $2", [ "3(?:[15]|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7|8[23])|5(?:[1357]|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]|4[13]|5[1-5])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))[19]", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:10|9[56])", "(?:3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))(?:100|9[56])" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[48]0" ] ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "10|2(?:[02-57-9]|1[1-9])", "10|2(?:[02-57-9]|1[1-9])", "10[0-79]|2(?:[02-57-9]|1[1-79])|(?:10|21)8(?:0[1-9]|[1-9])" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "3(?:[3-59]|7[02-6])|4(?:1[25-9]|[26-8]|3[3-9]|5[2-9])|5(?:3[03-9]|[468]|7[028]|9[2-46-9])|6|7(?:[0-247]|3[04-9]|5[0-4689]|6[2368])|8(?:[1-358]|9[1-7])|9(?:[013479]|5[1-5])|(?:31|55|79|87)[02-9]" ], "0$1", 1 ], [ "(\\d{3})(\\d{7,8})", "$1 $2", [ "9" ] ], [ "(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", [ "[3-578]" ], "0$1", 1 ], [ "(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", [ "1[3-9]" ] ], [ "(\\d{2})(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3 $4", [ "[12]" ], "0$1", 1 ] ], "0", 0, "(1(?:[12]\\d|79)\\d\\d)|0", 0, 0, 0, [ [ "(?:10(?:[02-79]\\d\\d|[18](?:0[1-9]|[1-9]\\d))|2(?:[02-57-9]\\d{3}|1(?:[18](?:0[1-9]|[1-9]\\d)|[2-79]\\d\\d))|9(?:78|94)\\d\\d)\\d{5}|(?:43[35]|754|851)\\d{7,8}|(?:10|2[0-57-9])(?:1(?:00|23)\\d\\d|95\\d{3,4})|(?:43[35]|754|851)(?:1(?:00\\d|23)\\d|95\\d{3,4})|9(?:78|94)(?:100\\d\\d|95\\d{3,4})|(?:3(?:11|7[179])|4(?:[15]1|3[12])|5(?:1\\d|2[37]|3[12]|51|7[13-79]|9[15])|7(?:[39]1|5[57]|6[09])|8(?:71|98))(?:[02-8]\\d{7}|1(?:0(?:0\\d\\d(?:\\d{3})?|[1-9]\\d{5})|[13-9]\\d{6}|2(?:[0-24-9]\\d{5}|3\\d(?:\\d{4})?))|9(?:[0-46-9]\\d{6}|5\\d{3}(?:\\d(?:\\d{2})?)?))|(?:3(?:1[02-9]|35|49|5\\d|7[02-6]|9[1-68])|4(?:1[25-9]|2[179]|3[46-9]|5[2-9]|6[47-9]|7\\d|8[23])|5(?:3[03-9]|4[36]|5[02-9]|6[1-46]|7[028]|80|9[2-46-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[17]\\d|2[248]|3[04-9]|4[3-6]|5[0-3689]|6[2368]|9[02-9])|8(?:1[236-8]|2[5-7]|3\\d|5[4-9]|7[02-9]|8[36-8]|9[1-7])|9(?:0[1-3689]|1[1-79]|3\\d|4[13]|5[1-5]|7[0-79]|9[0-35-9]))(?:[02-8]\\d{6}|1(?:0(?:0\\d\\d(?:\\d{2})?|[1-9]\\d{4})|[13-9]\\d{5}|2(?:[0-24-9]\\d{4}|3\\d(?:\\d{3})?))|9(?:[0-46-9]\\d{5}|5\\d{3,5}))", [ 7, 8, 9, 10, 11 ] ], [ "1(?:610\\d|740[0-5])\\d{6}|1(?:[38]\\d|4[57]|[59][0-35-9]|6[25-7]|7[0-35-8])\\d{8}", [ 11 ] ], [ "(?:(?:10|21)8|8)00\\d{7}", [ 10, 12 ] ], [ "16[08]\\d{5}", [ 8 ] ], 0, 0, 0, 0, 0, [ "10(?:10\\d{4}|96\\d{3,4})|400\\d{7}|950\\d{7,8}|(?:2[0-57-9]|3(?:[15]\\d|35|49|7[0-79]|9[1-68])|4(?:1[125-9]|2[179]|[35][1-9]|6[47-9]|7\\d|8[23])|5(?:[1357]\\d|2[37]|4[36]|6[1-46]|80|9[1-9])|6(?:3[1-35]|6[0238]|9[12])|7(?:01|[1579]\\d|2[248]|3[014-9]|4[3-6]|6[023689])|8(?:1[236-8]|2[5-7]|[37]\\d|5[14-9]|8[36-8]|9[1-8])|9(?:0[1-3689]|1[1-79]|[379]\\d|4[13]|5[1-5]))96\\d{3,4}", [ 7, 8, 9, 10, 11 ] ] ], "00" ],
    CO: [ "57", "00(?:4(?:[14]4|56)|[579])", "(?:46|60\\d\\d)\\d{6}|(?:1\\d|[39])\\d{9}", [ 8, 10, 11 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "46" ] ], [ "(\\d{3})(\\d{7})", "$1 $2", [ "6|90" ], "($1)" ], [ "(\\d{3})(\\d{7})", "$1 $2", [ "3[0-357]|94" ] ], [ "(\\d)(\\d{3})(\\d{7})", "$1-$2-$3", [ "1" ], "0$1", 0, "$1 $2 $3" ] ], "0", 0, "0([3579]|4(?:[14]4|56))?", 0, 0, 0, [ [ "601055(?:[0-4]\\d|50)\\d\\d|6010(?:[0-4]\\d|5[0-4])\\d{4}|(?:46|60(?:[18][1-9]|[24-7][2-9]))\\d{6}", [ 8, 10 ] ], [ "333301[0-5]\\d{3}|3333(?:00|2[5-9]|[3-9]\\d)\\d{4}|(?:3(?:24[1-9]|3(?:00|3[0-24-9]))|9408)\\d{6}|3(?:0[0-5]|1\\d|2[0-3]|5[01]|70)\\d{7}", [ 10 ] ], [ "1800\\d{7}", [ 11 ] ], [ "(?:19(?:0[01]|4[78])|901)\\d{7}", [ 10, 11 ] ] ] ],
    CR: [ "506", "00", "(?:8\\d|90)\\d{8}|(?:[24-8]\\d{3}|3005)\\d{4}", [ 8, 10 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[2-7]|8[3-9]" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", [ "[89]" ] ] ], 0, 0, "(19(?:0[0-2468]|1[09]|20|66|77|99))", 0, 0, 0, [ [ "2(?:010|1(?:0[7-9]|[1-9]\\d)|[24-7]\\d\\d)\\d{4}", [ 8 ] ], [ "(?:3005\\d|6500[01])\\d{3}|(?:5[07]|6[0-4]|7[0-3]|8[3-9])\\d{6}", [ 8 ] ], [ "800\\d{7}", [ 10 ] ], [ "90[059]\\d{7}", [ 10 ] ], 0, 0, 0, 0, [ "(?:2(?:00[0-3]|10[0-6])|4\\d{3}|5100)\\d{4}", [ 8 ] ] ] ],
    CU: [ "53", "119", "(?:[2-7]|8\\d\\d)\\d{7}|[2-47]\\d{6}|[34]\\d{5}", [ 6, 7, 8, 10 ], [ [ "(\\d{2})(\\d{4,6})", "$1 $2", [ "2[1-4]|[34]" ], "(0$1)" ], [ "(\\d)(\\d{6,7})", "$1 $2", [ "7" ], "(0$1)" ], [ "(\\d)(\\d{7})", "$1 $2", [ "[56]" ], "0$1" ], [ "(\\d{3})(\\d{7})", "$1 $2", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:3[23]|4[89])\\d{4,6}|(?:31|4[36]|8(?:0[25]|78)\\d)\\d{6}|(?:2[1-4]|4[1257]|7\\d)\\d{5,6}" ], [ "(?:5\\d|6[2-4])\\d{6}", [ 8 ] ], [ "800\\d{7}", [ 10 ] ], 0, 0, 0, 0, 0, 0, [ "807\\d{7}", [ 10 ] ] ] ],
    CV: [ "238", "0", "(?:[2-59]\\d\\d|800)\\d{4}", [ 7 ], [ [ "(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", [ "[2-589]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:2[1-7]|3[0-8]|4[12]|5[1256]|6\\d|7[1-3]|8[1-5])\\d{4}" ], [ "(?:36|5[1-37-9]|9\\d)\\d{5}" ], [ "800\\d{4}" ], 0, 0, 0, 0, 0, [ "(?:3[3-5]|4[356])\\d{5}" ] ] ],
    CW: [ "599", "00", "(?:[34]1|60|(?:7|9\\d)\\d)\\d{5}", [ 7, 8 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[3467]" ] ], [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "9[4-8]" ] ] ], 0, 0, 0, 0, 0, "[69]", [ [ "9(?:4(?:3[0-5]|4[14]|6\\d)|50\\d|7(?:2[014]|3[02-9]|4[4-9]|6[357]|77|8[7-9])|8(?:3[39]|[46]\\d|7[01]|8[57-9]))\\d{4}" ], [ "953[01]\\d{4}|9(?:5[12467]|6[5-9])\\d{5}" ], 0, 0, 0, 0, 0, [ "955\\d{5}", [ 8 ] ], 0, [ "60[0-2]\\d{4}", [ 7 ] ] ] ],
    CX: [ "61", "001[14-689]|14(?:1[14]|34|4[17]|[56]6|7[47]|88)0011", "1(?:[0-79]\\d{8}(?:\\d{2})?|8[0-24-9]\\d{7})|[148]\\d{8}|1\\d{5,7}", [ 6, 7, 8, 9, 10, 12 ], 0, "0", 0, "([59]\\d{7})$|0", "8$1", 0, 0, [ [ "8(?:51(?:0(?:01|30|59|88)|1(?:17|46|75)|2(?:22|35))|91(?:00[6-9]|1(?:[28]1|49|78)|2(?:09|63)|3(?:12|26|75)|4(?:56|97)|64\\d|7(?:0[01]|1[0-2])|958))\\d{3}", [ 9 ] ], [ "4(?:79[01]|83[0-36-9]|9(?:5[0-3]|6[0-4]))\\d{5}|4(?:[0-36]\\d|4[047-9]|[58][0-24-9]|7[02-8]|9[0-47-9])\\d{6}", [ 9 ] ], [ "180(?:0\\d{3}|2)\\d{3}", [ 7, 10 ] ], [ "190[0-26]\\d{6}", [ 10 ] ], 0, 0, 0, 0, [ "14(?:5(?:1[0458]|[23][458])|71\\d)\\d{4}", [ 9 ] ], [ "13(?:00\\d{6}(?:\\d{2})?|45[0-4]\\d{3})|13\\d{4}", [ 6, 8, 10, 12 ] ] ], "0011" ],
    CY: [ "357", "00", "(?:[279]\\d|[58]0)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{6})", "$1 $2", [ "[257-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2[2-6]\\d{6}" ], [ "9(?:10|[4-79]\\d)\\d{5}" ], [ "800\\d{5}" ], [ "90[09]\\d{5}" ], [ "700\\d{5}" ], 0, [ "(?:50|77)\\d{6}" ], 0, 0, [ "80[1-9]\\d{5}" ] ] ],
    CZ: [ "420", "00", "(?:[2-578]\\d|60)\\d{7}|9\\d{8,11}", [ 9, 10, 11, 12 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2-8]|9[015-7]" ] ], [ "(\\d{2})(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", [ "96" ] ], [ "(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "9" ] ], [ "(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "9" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2\\d|3[1257-9]|4[16-9]|5[13-9])\\d{7}", [ 9 ] ], [ "7060\\d{5}|(?:60[1-8]|7(?:0[2-5]|19|[2379]\\d))\\d{6}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ], [ "9(?:0[05689]|76)\\d{6}", [ 9 ] ], [ "70[01]\\d{6}", [ 9 ] ], [ "9(?:3\\d{9}|6\\d{7,10})" ], [ "9(?:5\\d|7[2-4])\\d{6}", [ 9 ] ], 0, [ "9[17]0\\d{6}", [ 9 ] ], [ "8[134]\\d{7}", [ 9 ] ] ] ],
    DE: [ "49", "00", "[2579]\\d{5,14}|49(?:[34]0|69|8\\d)\\d\\d?|49(?:37|49|60|7[089]|9\\d)\\d{1,3}|49(?:2[024-9]|3[2-689]|7[1-7])\\d{1,8}|(?:1|[368]\\d|4[0-8])\\d{3,13}|49(?:[015]\\d|2[13]|31|[46][1-8])\\d{1,9}", [ 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 ], [ [ "(\\d{2})(\\d{3,13})", "$1 $2", [ "3[02]|40|[68]9" ], "0$1" ], [ "(\\d{3})(\\d{3,12})", "$1 $2", [ "2(?:0[1-389]|1[124]|2[18]|3[14])|3(?:[35-9][15]|4[015])|906|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1", "2(?:0[1-389]|12[0-8])|3(?:[35-9][15]|4[015])|906|2(?:[13][14]|2[18])|(?:2[4-9]|4[2-9]|[579][1-9]|[68][1-8])1" ], "0$1" ], [ "(\\d{4})(\\d{2,11})", "$1 $2", [ "[24-6]|3(?:[3569][02-46-9]|4[2-4679]|7[2-467]|8[2-46-8])|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]", "[24-6]|3(?:3(?:0[1-467]|2[127-9]|3[124578]|7[1257-9]|8[1256]|9[145])|4(?:2[135]|4[13578]|9[1346])|5(?:0[14]|2[1-3589]|6[1-4]|7[13468]|8[13568])|6(?:2[1-489]|3[124-6]|6[13]|7[12579]|8[1-356]|9[135])|7(?:2[1-7]|4[145]|6[1-5]|7[1-4])|8(?:21|3[1468]|6|7[1467]|8[136])|9(?:0[12479]|2[1358]|4[134679]|6[1-9]|7[136]|8[147]|9[1468]))|70[2-8]|8(?:0[2-9]|[1-8])|90[7-9]|[79][1-9]|3[68]4[1347]|3(?:47|60)[1356]|3(?:3[46]|46|5[49])[1246]|3[4579]3[1357]" ], "0$1" ], [ "(\\d{3})(\\d{4})", "$1 $2", [ "138" ], "0$1" ], [ "(\\d{5})(\\d{2,10})", "$1 $2", [ "3" ], "0$1" ], [ "(\\d{3})(\\d{5,11})", "$1 $2", [ "181" ], "0$1" ], [ "(\\d{3})(\\d)(\\d{4,10})", "$1 $2 $3", [ "1(?:3|80)|9" ], "0$1" ], [ "(\\d{3})(\\d{7,8})", "$1 $2", [ "1[67]" ], "0$1" ], [ "(\\d{3})(\\d{7,12})", "$1 $2", [ "8" ], "0$1" ], [ "(\\d{5})(\\d{6})", "$1 $2", [ "185", "1850", "18500" ], "0$1" ], [ "(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", [ "7" ], "0$1" ], [ "(\\d{4})(\\d{7})", "$1 $2", [ "18[68]" ], "0$1" ], [ "(\\d{4})(\\d{7})", "$1 $2", [ "15[1279]" ], "0$1" ], [ "(\\d{5})(\\d{6})", "$1 $2", [ "15[03-68]", "15(?:[0568]|3[13]|41)" ], "0$1" ], [ "(\\d{3})(\\d{8})", "$1 $2", [ "18" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{7,8})", "$1 $2 $3", [ "1(?:6[023]|7)" ], "0$1" ], [ "(\\d{4})(\\d{2})(\\d{7})", "$1 $2 $3", [ "15[279]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{8})", "$1 $2 $3", [ "15" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "32\\d{9,11}|49[1-6]\\d{10}|322\\d{6}|49[0-7]\\d{3,9}|(?:[34]0|[68]9)\\d{3,13}|(?:2(?:0[1-689]|[1-3569]\\d|4[0-8]|7[1-7]|8[0-7])|3(?:[3569]\\d|4[0-79]|7[1-7]|8[1-8])|4(?:1[02-9]|[2-48]\\d|5[0-6]|6[0-8]|7[0-79])|5(?:0[2-8]|[124-6]\\d|[38][0-8]|[79][0-7])|6(?:0[02-9]|[1-358]\\d|[47][0-8]|6[1-9])|7(?:0[2-8]|1[1-9]|[27][0-7]|3\\d|[4-6][0-8]|8[0-5]|9[013-7])|8(?:0[2-9]|1[0-79]|2\\d|3[0-46-9]|4[0-6]|5[013-9]|6[1-8]|7[0-8]|8[0-24-6])|9(?:0[6-9]|[1-4]\\d|[589][0-7]|6[0-8]|7[0-467]))\\d{3,12}", [ 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15 ] ], [ "1(?:6[023]|7\\d)\\d{7,8}|15(?:[0-25-9]\\d\\d|3(?:10|33)|410)\\d{6}", [ 10, 11 ] ], [ "800\\d{7,12}", [ 10, 11, 12, 13, 14, 15 ] ], [ "(?:137[7-9]|900(?:[135]|9\\d))\\d{6}", [ 10, 11 ] ], [ "700\\d{8}", [ 11 ] ], [ "1(?:6(?:013|255|399)|7(?:(?:[015]1|[69]3)3|[2-4]55|[78]99))\\d{7,8}|15(?:(?:[03-68]00|113)\\d|2\\d55|7\\d99|9\\d33)\\d{7}", [ 12, 13 ] ], [ "18(?:1\\d{5,11}|[2-9]\\d{8})", [ 8, 9, 10, 11, 12, 13, 14 ] ], [ "16(?:4\\d{1,10}|[89]\\d{1,11})", [ 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14 ] ], 0, [ "180\\d{5,11}|13(?:7[1-6]\\d\\d|8)\\d{4}", [ 7, 8, 9, 10, 11, 12, 13, 14 ] ] ] ],
    DJ: [ "253", "00", "(?:2\\d|77)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[27]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:1[2-5]|7[45])\\d{5}" ], [ "77\\d{6}" ] ] ],
    DK: [ "45", "00", "[2-9]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[2-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:[0-59][1-9]|[6-8]\\d)|3(?:[0-3][1-9]|4[13]|5[1-58]|6[1347-9]|8[1-8]|9[1-79])|4(?:[0-25][1-9]|[34][2-9]|6[13-579]|7[13579]|8[1-47]|9[127])|5(?:[0-36][1-9]|4[146-9]|5[3-57-9]|7[568]|8[1-358]|9[1-69])|6(?:[0135][1-9]|2[1-68]|4[2-8]|6[1689]|[78]\\d|9[15689])|7(?:[0-69][1-9]|7[3-9]|8[147])|8(?:[16-9][1-9]|2[1-58])|9(?:[1-47-9][1-9]|6\\d))\\d{5}" ], [ "(?:2[6-8]|6[78]|96)\\d{6}|(?:2[0-59]|3[0-689]|[457]\\d|6[0-69]|8[126-9]|9[1-47-9])[1-9]\\d{5}" ], [ "80\\d{6}" ], [ "90\\d{6}" ] ] ],
    DM: [ "1", "011", "(?:[58]\\d\\d|767|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-7]\\d{6})$|1", "767$1", 0, "767", [ [ "767(?:2(?:55|66)|4(?:2[01]|4[0-25-9])|50[0-4])\\d{4}" ], [ "767(?:2(?:[2-4689]5|7[5-7])|31[5-7]|61[1-8]|70[1-6])\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    DO: [ "1", "011", "(?:[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, 0, 0, 0, "8001|8[024]9", [ [ "8(?:[04]9[2-9]\\d\\d|29(?:2(?:[0-59]\\d|6[04-9]|7[0-27]|8[0237-9])|3(?:[0-35-9]\\d|4[7-9])|[45]\\d\\d|6(?:[0-27-9]\\d|[3-5][1-9]|6[0135-8])|7(?:0[013-9]|[1-37]\\d|4[1-35689]|5[1-4689]|6[1-57-9]|8[1-79]|9[1-8])|8(?:0[146-9]|1[0-48]|[248]\\d|3[1-79]|5[01589]|6[013-68]|7[124-8]|9[0-8])|9(?:[0-24]\\d|3[02-46-9]|5[0-79]|60|7[0169]|8[57-9]|9[02-9])))\\d{4}" ], [ "8[024]9[2-9]\\d{6}" ], [ "800(?:14|[2-9]\\d)\\d{5}|8[024]9[01]\\d{6}|8(?:33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    DZ: [ "213", "00", "(?:[1-4]|[5-79]\\d|80)\\d{7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[1-4]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "9" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[5-8]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "9619\\d{5}|(?:[1-3]\\d|4[013-689])\\d{6}" ], [ "5(?:4[0-29]|6[0-4])\\d{6}|(?:55|6\\d|7[7-9])\\d{7}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ], [ "80[3-689]1\\d{5}", [ 9 ] ], 0, 0, 0, 0, [ "98[23]\\d{6}", [ 9 ] ], [ "80[12]1\\d{5}", [ 9 ] ] ] ],
    EC: [ "593", "00", "1\\d{9,10}|(?:[2-7]|9\\d)\\d{7}", [ 8, 9, 10, 11 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2-$3", [ "[2-7]" ], "(0$1)", 0, "$1-$2-$3" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "9" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "1" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "[2-7][2-7]\\d{6}", [ 8 ] ], [ "964[0-2]\\d{5}|9(?:3[0-29]|[57][89]|6[0-36-9]|[89]\\d)\\d{6}", [ 9 ] ], [ "1800\\d{7}|1[78]00\\d{6}", [ 10, 11 ] ], 0, 0, 0, 0, 0, [ "[2-7]890\\d{4}", [ 8 ] ] ] ],
    EE: [ "372", "00", "8\\d{9}|[4578]\\d{7}|(?:[3-8]\\d|90)\\d{5}", [ 7, 8, 10 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[369]|4[3-8]|5(?:[0-2]|5[0-478]|6[45])|7[1-9]|88", "[369]|4[3-8]|5(?:[02]|1(?:[0-8]|95)|5[0-478]|6(?:4[0-4]|5[1-589]))|7[1-9]|88" ] ], [ "(\\d{4})(\\d{3,4})", "$1 $2", [ "[45]|8(?:00|[1-49])", "[45]|8(?:00[1-9]|[1-49])" ] ], [ "(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", [ "7" ] ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:3[23589]|4[3-8]|6\\d|7[1-9]|88)\\d{5}", [ 7 ] ], [ "(?:5\\d{5}|8(?:1(?:0(?:0(?:00|[178]\\d)|[3-9]\\d\\d)|(?:1(?:0[2-6]|1\\d)|[2-79]\\d\\d)\\d)|2(?:0(?:0(?:00|4\\d)|[1-7]\\d\\d)|(?:(?:[124-69]\\d|3[5-9])\\d|7(?:[0-79]\\d|8[013-9])|8(?:[2-6]\\d|7[01]))\\d)|[349]\\d{4}))\\d\\d|5(?:(?:[02]\\d|5[0-478])\\d|1(?:[0-8]\\d|95)|6(?:4[0-4]|5[1-589]))\\d{3}", [ 7, 8 ] ], [ "800(?:(?:0\\d\\d|1)\\d|[2-9])\\d{3}" ], [ "(?:40\\d\\d|900)\\d{4}", [ 7, 8 ] ], [ "70[0-2]\\d{5}", [ 8 ] ] ] ],
    EG: [ "20", "00", "[189]\\d{8,9}|[24-6]\\d{8}|[135]\\d{7}", [ 8, 9, 10 ], [ [ "(\\d)(\\d{7,8})", "$1 $2", [ "[23]" ], "0$1" ], [ "(\\d{2})(\\d{6,7})", "$1 $2", [ "1[35]|[4-6]|8[2468]|9[235-7]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[89]" ], "0$1" ], [ "(\\d{2})(\\d{8})", "$1 $2", [ "1" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "13[23]\\d{6}|(?:15|57)\\d{6,7}|(?:2\\d|3|4[05-8]|5[05]|6[24-689]|8[2468]|9[235-7])\\d{7}", [ 8, 9 ] ], [ "1[0-25]\\d{8}", [ 10 ] ], [ "800\\d{7}", [ 10 ] ], [ "900\\d{7}", [ 10 ] ] ] ],
    EH: [ "212", "00", "[5-8]\\d{8}", [ 9 ], 0, "0", 0, 0, 0, 0, 0, [ [ "528[89]\\d{5}" ], [ "(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}" ], [ "80[0-7]\\d{6}" ], [ "89\\d{7}" ], 0, 0, 0, 0, [ "(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}" ] ] ],
    ER: [ "291", "00", "[178]\\d{6}", [ 7 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "[178]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1(?:1[12568]|[24]0|55|6[146])|8\\d\\d)\\d{4}" ], [ "(?:17[1-3]|7\\d\\d)\\d{4}" ] ] ],
    ES: [ "34", "00", "400\\d{6}|(?:51|[6-9]\\d)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[89]00" ] ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[4-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "96906(?:0[0-8]|1[1-9]|[2-9]\\d)\\d\\d|9(?:69(?:0[0-57-9]|[1-9]\\d)|73(?:[0-8]\\d|9[1-9]))\\d{4}|(?:400|8(?:[1356]\\d|[28][0-8]|[47][1-9])|9(?:[135]\\d|[268][0-8]|4[1-9]|7[124-9]))\\d{6}" ], [ "9(?:6906(?:09|10)|7390\\d\\d)\\d\\d|(?:6\\d|7[1-48])\\d{7}" ], [ "[89]00\\d{6}" ], [ "80[367]\\d{6}" ], [ "70\\d{7}" ], 0, [ "51\\d{7}" ], 0, 0, [ "90[12]\\d{6}" ] ] ],
    ET: [ "251", "00", "(?:11|[2-57-9]\\d)\\d{7}", [ 9 ], [ [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[1-57-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:11(?:[124]\\d\\d|3(?:[0-79]\\d|8[0-7])|5(?:[02-9]\\d|1[0-57-9])|6(?:[02-79]\\d|1[0-57-9]|8[0-8]))|2(?:2(?:11[1-9]|22[0-7]|33\\d|44[1467]|66[1-68])|5(?:11[124-6]|33[2-8]|44[1467]|55[14]|66[1-3679]|77[124-79]|880))|3(?:3(?:11[0-46-8]|(?:22|55)[0-6]|33[0134689]|44[04]|66[01467])|4(?:44[0-8]|55[0-69]|66[0-3]|77[1-5]))|4(?:6(?:119|22[0-24-7]|33[1-5]|44[13-69]|55[14-689]|660|88[1-4])|7(?:(?:11|22)[1-9]|33[13-7]|44[13-6]|55[1-689]))|5(?:7(?:227|55[05]|(?:66|77)[14-8])|8(?:11[149]|22[013-79]|33[0-68]|44[013-8]|550|66[1-5]|77\\d)))\\d{4}" ], [ "(?:7(?:[03]\\d|1[0-8]|2[1-35-79]|77|86|99)|(?:8[01]|9\\d)\\d)\\d{6}" ] ] ],
    FI: [ "358", "00|99(?:[01469]|5(?:[14]1|3[23]|5[59]|77|88|9[09]))", "[1-35689]\\d{4}|7\\d{10,11}|(?:[124-7]\\d|3[0-46-9])\\d{8}|[1-9]\\d{5,8}", [ 5, 6, 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{5})", "$1", [ "20[2-59]" ], "0$1" ], [ "(\\d{3})(\\d{3,7})", "$1 $2", [ "(?:[1-3]0|[68])0|70[07-9]" ], "0$1" ], [ "(\\d{2})(\\d{4,8})", "$1 $2", [ "[14]|2[09]|50|7[135]" ], "0$1" ], [ "(\\d{2})(\\d{6,10})", "$1 $2", [ "7" ], "0$1" ], [ "(\\d)(\\d{4,9})", "$1 $2", [ "(?:19|[2568])[1-8]|3(?:0[1-9]|[1-9])|9" ], "0$1" ] ], "0", 0, 0, 0, 0, "1[03-79]|[2-9]", [ [ "1[3-7][1-8]\\d{3,6}|(?:19[1-8]|[23568][1-8]\\d|9(?:00|[1-8]\\d))\\d{2,6}", [ 5, 6, 7, 8, 9 ] ], [ "(?:4[0-8]|50)\\d{4,8}", [ 6, 7, 8, 9, 10 ] ], [ "800\\d{4,6}", [ 7, 8, 9 ] ], [ "[67]00\\d{5,6}", [ 8, 9 ] ], 0, 0, [ "20\\d{4,8}|60[12]\\d{5,6}|7(?:099\\d{4,5}|5[03-9]\\d{3,7})|20[2-59]\\d\\d|(?:606|7(?:0[78]|1|3\\d))\\d{7}|(?:10|29|3[09]|70[1-5]\\d)\\d{4,8}" ] ], "00" ],
    FJ: [ "679", "0(?:0|52)", "45\\d{5}|(?:0800\\d|[235-9])\\d{6}", [ 7, 11 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[235-9]|45" ] ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "0" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "603\\d{4}|(?:3[0-6]|6[25-7]|8[58])\\d{5}", [ 7 ] ], [ "(?:[279]\\d|45|5[01568]|8[034679])\\d{5}", [ 7 ] ], [ "0800\\d{7}", [ 11 ] ] ], "00" ],
    FK: [ "500", "00", "[2-7]\\d{4}", [ 5 ], 0, 0, 0, 0, 0, 0, 0, [ [ "[2-47]\\d{4}" ], [ "[56]\\d{4}" ] ] ],
    FM: [ "691", "00", "(?:[39]\\d\\d|820)\\d{4}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[389]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "31(?:00[67]|208|309)\\d\\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-6]\\d)\\d)\\d{3}" ], [ "31(?:00[67]|208|309)\\d\\d|(?:3(?:[2357]0[1-9]|602|804|905)|(?:820|9[2-7]\\d)\\d)\\d{3}" ] ] ],
    FO: [ "298", "00", "[2-9]\\d{5}", [ 6 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", [ "[2-9]" ] ] ], 0, 0, "(10(?:01|[12]0|88))", 0, 0, 0, [ [ "(?:20|[34]\\d|8[19])\\d{4}" ], [ "(?:[27][1-9]|5\\d|9[16])\\d{4}" ], [ "80[257-9]\\d{3}" ], [ "90(?:[13-5][15-7]|2[125-7]|9\\d)\\d\\d" ], 0, 0, 0, 0, [ "6[0-36]\\d{4}" ] ] ],
    FR: [ "33", "00", "[1-9]\\d{8}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ], "0 $1" ], [ "(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", [ "[1-79]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:26[013-9]|59[1-35-9])\\d{6}|(?:[13]\\d|2[0-57-9]|4[1-9]|5[0-8])\\d{7}" ], [ "(?:6(?:[0-24-8]\\d|3[0-8]|9[589])|7[3-9]\\d)\\d{6}" ], [ "80[0-5]\\d{6}" ], [ "836(?:0[0-36-9]|[1-9]\\d)\\d{4}|8(?:1[2-9]|2[2-47-9]|3[0-57-9]|[569]\\d|8[0-35-9])\\d{6}" ], 0, 0, [ "80[6-9]\\d{6}" ], 0, [ "9\\d{8}" ], [ "8(?:1[01]|2[0156]|4[024]|84)\\d{6}" ] ] ],
    GA: [ "241", "00", "(?:[067]\\d|11)\\d{6}|[2-7]\\d{6}", [ 7, 8 ], [ [ "(\\d)(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[2-7]" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "0" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "11|[67]" ], "0$1" ] ], 0, 0, "0(11\\d{6}|60\\d{6}|61\\d{6}|6[256]\\d{6}|7[467]\\d{6})", "$1", 0, 0, [ [ "[01]1\\d{6}", [ 8 ] ], [ "(?:(?:0[2-7]|7[467])\\d|6(?:0[0-4]|10|[256]\\d))\\d{5}|[2-7]\\d{6}" ] ] ],
    GB: [ "44", "00", "[1-357-9]\\d{9}|[18]\\d{8}|8\\d{6}", [ 7, 9, 10 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "800", "8001", "80011", "800111", "8001111" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", [ "845", "8454", "84546", "845464" ], "0$1" ], [ "(\\d{3})(\\d{6})", "$1 $2", [ "800" ], "0$1" ], [ "(\\d{5})(\\d{4,5})", "$1 $2", [ "1(?:38|5[23]|69|76|94)", "1(?:(?:38|69)7|5(?:24|39)|768|946)", "1(?:3873|5(?:242|39[4-6])|(?:697|768)[347]|9467)" ], "0$1" ], [ "(\\d{4})(\\d{5,6})", "$1 $2", [ "1(?:[2-69][02-9]|[78])" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "[25]|7(?:0|6[02-9])", "[25]|7(?:0|6(?:[03-9]|2[356]))" ], "0$1" ], [ "(\\d{4})(\\d{6})", "$1 $2", [ "7" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[1389]" ], "0$1" ] ], "0", 0, "0|180020", 0, 0, 0, [ [ "(?:1(?:1(?:3(?:[0-58]\\d\\d|73[0-5])|4(?:(?:[0-5]\\d|70)\\d|69[7-9])|(?:(?:5[0-26-9]|[78][0-49])\\d|6(?:[0-4]\\d|5[01]))\\d)|(?:2(?:(?:0[024-9]|2[3-9]|3[3-79]|4[1-689]|[58][02-9]|6[0-47-9]|7[013-9]|9\\d)\\d|1(?:[0-7]\\d|8[0-3]))|(?:3(?:0\\d|1[0-8]|[25][02-9]|3[02-579]|[468][0-46-9]|7[1-35-79]|9[2-578])|4(?:0[03-9]|[137]\\d|[28][02-57-9]|4[02-69]|5[0-8]|[69][0-79])|5(?:0[1-35-9]|[16]\\d|2[024-9]|3[015689]|4[02-9]|5[03-9]|7[0-35-9]|8[0-468]|9[0-57-9])|6(?:0[034689]|1\\d|2[0-35689]|[38][013-9]|4[1-467]|5[0-69]|6[13-9]|7[0-8]|9[0-24578])|7(?:0[0246-9]|2\\d|3[0236-8]|4[03-9]|5[0-46-9]|6[013-9]|7[0-35-9]|8[024-9]|9[02-9])|8(?:0[35-9]|2[1-57-9]|3[02-578]|4[0-578]|5[124-9]|6[2-69]|7\\d|8[02-9]|9[02569])|9(?:0[02-589]|[18]\\d|2[02-689]|3[1-57-9]|4[2-9]|5[0-579]|6[2-47-9]|7[0-24578]|9[2-57]))\\d)\\d)|2(?:0[013478]|3[0189]|4[017]|8[0-46-9]|9[0-2])\\d{3})\\d{4}|1(?:2(?:0(?:46[1-4]|87[2-9])|545[1-79]|76(?:2\\d|3[1-8]|6[1-6])|9(?:7(?:2[0-4]|3[2-5])|8(?:2[2-8]|7[0-47-9]|8[3-5])))|3(?:6(?:38[2-5]|47[23])|8(?:47[04-9]|64[0157-9]))|4(?:044[1-7]|20(?:2[23]|8\\d)|6(?:0(?:30|5[2-57]|6[1-8]|7[2-8])|140)|8(?:052|87[1-3]))|5(?:2(?:4(?:3[2-79]|6\\d)|76\\d)|6(?:26[06-9]|686))|6(?:06(?:4\\d|7[4-79])|295[5-7]|35[34]\\d|47(?:24|61)|59(?:5[08]|6[67]|74)|9(?:55[0-4]|77[23]))|7(?:26(?:6[13-9]|7[0-7])|(?:442|688)\\d|50(?:2[0-3]|[3-68]2|76))|8(?:27[56]\\d|37(?:5[2-5]|8[239])|843[2-58])|9(?:0(?:0(?:6[1-8]|85)|52\\d)|3583|4(?:66[1-8]|9(?:2[01]|81))|63(?:23|3[1-4])|9561))\\d{3}", [ 9, 10 ] ], [ "7(?:457[0-57-9]|700[01]|911[028])\\d{5}|7(?:[1-3]\\d\\d|4(?:[0-46-9]\\d|5[0-689])|5(?:0[0-8]|[13-9]\\d|2[0-35-9])|7(?:0[1-9]|[1-7]\\d|8[02-9]|9[0-689])|8(?:[014-9]\\d|[23][0-8])|9(?:[024-9]\\d|1[02-9]|3[0-689]))\\d{6}", [ 10 ] ], [ "80[08]\\d{7}|800\\d{6}|8001111" ], [ "(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[2-49]))\\d{7}|845464\\d", [ 7, 10 ] ], [ "70\\d{8}", [ 10 ] ], 0, [ "(?:3[0347]|55)\\d{8}", [ 10 ] ], [ "76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [ 10 ] ], [ "56\\d{8}", [ 10 ] ] ], 0, " x" ],
    GD: [ "1", "011", "(?:473|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "473$1", 0, "473", [ [ "473(?:2(?:3[0-2]|69)|3(?:2[89]|86)|4(?:[06]8|3[5-9]|4[0-4]|5[59]|73|90)|63[68]|7(?:58|84)|800|938)\\d{4}" ], [ "473(?:4(?:0[2-79]|1[04-9]|2[0-5]|49|5[6-8])|5(?:2[01]|3[3-8])|901)\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    GE: [ "995", "00", "(?:[3-57]\\d\\d|800)\\d{6}", [ 9 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "70" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "32" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[57]" ] ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[348]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:3(?:[256]\\d|4[124-9]|7[0-4])|4(?:1\\d|2[2-7]|3[1-79]|4[2-8]|7[239]|9[1-7]))\\d{6}" ], [ "5(?:(?:(?:0555|1(?:[17]77|555))[5-9]|757(?:7[7-9]|8[01]))\\d|22252[0-4])\\d\\d|5(?:0(?:0(?:1[09]|70)|505)|1(?:0[01]0|1(?:07|33|51))|2(?:0[02]0|2[25]2)|3(?:0[03]0|3[35]3)|4(?:0[04]0|411)|5222|9000)[0-4]\\d{3}|(?:5(?:0(?:0(?:0\\d|1[12]|2[02]|3[0-6]|4[04]|5[05]|77|88|9[09])|(?:[14]\\d|77)\\d|22[02]|888)|1(?:1(?:[03][01]|[124]\\d|5[02-6]|7[0-6])|4\\d\\d)|2(?:228|555)|3555|4(?:4(?:[02-9]\\d|14)|555)|5(?:[0157-9]\\d\\d|200|333|4(?:44|55))|6[89]\\d\\d|7(?:(?:[0147-9]\\d|22)\\d|5(?:00|[57]5))|8(?:0(?:[018]\\d|2[0-4])|5(?:55|8[89])|8(?:55|88))|9(?:090|[1-35-9]\\d\\d))|790\\d\\d)\\d{4}" ], [ "800\\d{6}" ], 0, 0, 0, 0, 0, [ "70[67]\\d{6}" ] ] ],
    GF: [ "594", "00", "(?:694\\d|7093)\\d{5}|(?:59|[89]\\d)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[5-7]|80[6-9]|9[47]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[89]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:59(?:4(?:[02-49]\\d|1[0-5]|5[6-9]|6[0-3]|80)|88\\d)|80[6-9]\\d\\d)\\d{4}" ], [ "(?:694(?:[0-249]\\d|3[0-8])|7093[0-3])\\d{4}" ], [ "80[0-5]\\d{6}" ], [ "8[129]\\d{7}" ], 0, 0, 0, 0, [ "9(?:(?:396|76\\d)\\d|476[0-6])\\d{4}" ] ] ],
    GG: [ "44", "00", "(?:1481|[357-9]\\d{3})\\d{6}|8\\d{6}(?:\\d{2})?", [ 7, 9, 10 ], 0, "0", 0, "([25-9]\\d{5})$|0|180020", "1481$1", 0, 0, [ [ "1481[25-9]\\d{5}", [ 10 ] ], [ "7(?:(?:781|839)\\d|911[17])\\d{5}", [ 10 ] ], [ "80[08]\\d{7}|800\\d{6}|8001111" ], [ "(?:8(?:4[2-5]|7[0-3])|9(?:[01]\\d|8[0-3]))\\d{7}|845464\\d", [ 7, 10 ] ], [ "70\\d{8}", [ 10 ] ], 0, [ "(?:3[0347]|55)\\d{8}", [ 10 ] ], [ "76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}", [ 10 ] ], [ "56\\d{8}", [ 10 ] ] ] ],
    GH: [ "233", "00", "[235]\\d{8}|800\\d{5,6}", [ 8, 9 ], [ [ "(\\d{3})(\\d{5})", "$1 $2", [ "8" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2358]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "3(?:181[0-5]|285[0-7]|3810)\\d{4}|3(?:0(?:[237-9]\\d|60)|[167](?:2[0-6]|7\\d|80)|2(?:2[0-5]|7\\d|8[0-4])|3(?:2[0-3]|7\\d|80)|4(?:2[013-9]|3[01]|7\\d|80)|5(?:2[0-7]|7\\d|80)|8(?:2[0-2]|7\\d|80)|9(?:[28]0|7\\d))\\d{5}", [ 9 ] ], [ "(?:2(?:[0346-9]\\d|5[67])|5(?:[03-7]\\d|9[1-9]))\\d{6}", [ 9 ] ], [ "800\\d{5,6}" ] ] ],
    GI: [ "350", "00", "(?:[25]\\d|60)\\d{6}", [ 8 ], [ [ "(\\d{3})(\\d{5})", "$1 $2", [ "2" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2190[0-2]\\d{3}|2(?:0(?:[02]\\d|3[01])|16[24-9]|2[2-5]\\d)\\d{4}" ], [ "5251[0-4]\\d{3}|(?:5(?:[146-8]\\d\\d|250)|60(?:1[01]|6\\d))\\d{4}" ] ] ],
    GL: [ "299", "00", "(?:19|[2-689]\\d|70)\\d{4}", [ 6 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", [ "19|[2-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:19|3[1-7]|[68][1-9]|70|9\\d)\\d{4}" ], [ "[245]\\d{5}" ], [ "80\\d{4}" ], 0, 0, 0, 0, 0, [ "3[89]\\d{4}" ] ] ],
    GM: [ "220", "00", "[48]\\d{8}|[2-9]\\d{6}", [ 7, 9 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[235-9]|4(?:[0-35]|4[16-9])" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[48]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:4(?:[23]\\d\\d|4(?:1[024679]|(?:4(?:[237-9]\\d|4[14-9])|8[0-389]\\d)\\d|5(?:5(?:3\\d|4[0-7])|[67]\\d\\d)))|5(?:5(?:3\\d|4[0-7])|6[67]\\d|7(?:1[04]|2[035]|3[58]|48))|8[0-389]\\d\\d)\\d{3}|44[6-9]\\d{4}" ], [ "(?:(?:[23679]\\d|4[015]|8(?:(?:3[35]|6[68]|99)\\d|7(?:[27]\\d|4[015])))\\d|5(?:[0-489]\\d|56))\\d{4}|8[4-7]\\d{5}" ] ] ],
    GN: [ "224", "00", "722\\d{6}|(?:3|6\\d)\\d{7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "3" ] ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[67]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "3(?:0(?:24|3[12]|4[1-35-7]|5[13]|6[189]|[78]1|9[1478])|1\\d\\d)\\d{4}", [ 8 ] ], [ "6[0-356]\\d{7}", [ 9 ] ], 0, 0, 0, 0, 0, 0, [ "722\\d{6}", [ 9 ] ] ] ],
    GP: [ "590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[5-79]|80[6-9]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:59(?:0(?:0[1-68]|[14][0-24-9]|2[0-68]|3[1-9]|5[3-579]|[68][0-689]|7[08]|9\\d)|87\\d)|80[6-9]\\d\\d)\\d{4}" ], [ "(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}" ], [ "80[0-5]\\d{6}" ], [ "8[129]\\d{7}" ], 0, 0, 0, 0, [ "9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}" ] ] ],
    GQ: [ "240", "00", "222\\d{6}|(?:3\\d|55|[89]0)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[235]" ] ], [ "(\\d{3})(\\d{6})", "$1 $2", [ "[89]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "33[0-24-9]\\d[46]\\d{4}|3(?:33|5\\d)\\d[7-9]\\d{4}" ], [ "(?:222|55\\d)\\d{6}" ], [ "80\\d[1-9]\\d{5}" ], [ "90\\d[1-9]\\d{5}" ] ] ],
    GR: [ "30", "00", "5005000\\d{3}|8\\d{9,11}|(?:[269]\\d|70)\\d{8}", [ 10, 11, 12 ], [ [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "21|7" ] ], [ "(\\d{4})(\\d{6})", "$1 $2", [ "2(?:2|3[2-57-9]|4[2-469]|5[2-59]|6[2-9]|7[2-69]|8[2-49])|5" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2689]" ] ], [ "(\\d{3})(\\d{3,4})(\\d{5})", "$1 $2 $3", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:1\\d\\d|2(?:2[1-46-9]|[36][1-8]|4[1-7]|5[1-4]|7[1-5]|[89][1-9])|3(?:1\\d|2[1-57]|[35][1-3]|4[13]|7[1-7]|8[124-6]|9[1-79])|4(?:1\\d|2[1-8]|3[1-4]|4[13-5]|6[1-578]|9[1-5])|5(?:1\\d|[29][1-4]|3[1-5]|4[124]|5[1-6])|6(?:1\\d|[269][1-6]|3[1245]|4[1-7]|5[13-9]|7[14]|8[1-5])|7(?:1\\d|2[1-5]|3[1-6]|4[1-7]|5[1-57]|6[135]|9[125-7])|8(?:1\\d|2[1-5]|[34][1-4]|9[1-57]))\\d{6}", [ 10 ] ], [ "68[57-9]\\d{7}|(?:69|94)\\d{8}", [ 10 ] ], [ "800\\d{7,9}" ], [ "90[19]\\d{7}", [ 10 ] ], [ "70\\d{8}", [ 10 ] ], 0, [ "5005000\\d{3}", [ 10 ] ], 0, 0, [ "8(?:0[16]|12|[27]5|50)\\d{7}", [ 10 ] ] ] ],
    GT: [ "502", "00", "80\\d{6}|(?:1\\d{3}|[2-7])\\d{7}", [ 8, 11 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[2-8]" ] ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "[267][2-9]\\d{6}", [ 8 ] ], [ "(?:[3-5]\\d\\d|80[0-4])\\d{5}", [ 8 ] ], [ "18[01]\\d{8}", [ 11 ] ], [ "19\\d{9}", [ 11 ] ] ] ],
    GU: [ "1", "011", "(?:[58]\\d\\d|671|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "671$1", 0, "671", [ [ "671(?:2\\d\\d|3(?:00|3[39]|4[349]|55|6[26])|4(?:00|56|7[1-9]|8[02-9])|5(?:55|6[2-5]|88)|6(?:3[2-578]|4[24-9]|5[34]|78|8[235-9])|7(?:[0479]7|2[0167]|3[45]|8[7-9])|8(?:[2-57-9]8|6[478])|9(?:2[29]|6[79]|7[1279]|8[7-9]|9[16-9]))\\d{4}" ], [ "" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    GW: [ "245", "00", "[49]\\d{8}|4\\d{6}", [ 7, 9 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "40" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[49]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "443\\d{6}", [ 9 ] ], [ "9(?:5\\d|6[569]|77)\\d{6}", [ 9 ] ], 0, 0, 0, 0, 0, 0, [ "40\\d{5}", [ 7 ] ] ] ],
    GY: [ "592", "001", "(?:[2-8]\\d{3}|9008)\\d{3}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[2-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:1[6-9]|2[0-35-9]|3[1-4]|5[3-9]|6\\d|7[0-79])|3(?:2[25-9]|3\\d)|4(?:4[0-24]|5[56])|5(?:0[0-6]|16)|77[1-57])\\d{4}" ], [ "(?:51[01]|6\\d\\d|7(?:[0-6]\\d|70|8[0167]))\\d{4}" ], [ "(?:289|8(?:00|6[28]|88|99))\\d{4}" ], [ "9008\\d{3}" ], 0, 0, 0, 0, [ "515\\d{4}" ] ] ],
    HK: [ "852", "00(?:30|5[09]|[126-9]?)", "8[0-46-9]\\d{6,7}|9\\d{4,7}|(?:[2-7]|9\\d{3})\\d{7}", [ 5, 6, 7, 8, 9, 11 ], [ [ "(\\d{3})(\\d{2,5})", "$1 $2", [ "900", "9003" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[2-7]|8[1-4]|9(?:0[1-9]|[1-8])" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8" ] ], [ "(\\d{3})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "9" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:[13-9]\\d|2[013-9])\\d|3(?:(?:[1569][0-24-9]|4[0-246-9]|7[0-24-69])\\d|8(?:4[0-8]|[579]\\d|6[0-5]))|58(?:0[1-9]|1[2-9]))\\d{4}", [ 8 ] ], [ "(?:4(?:0(?:6[0-3]|9[3-6])|24[3-6]|44[0-35-9]|6(?:4[0-57-9]|6[0-6])|7(?:4[0-48]|6[0-5]))|5(?:25[3-7]|35[4-8]|73[0-6]|95[0-8])|6(?:26[013-8]|(?:66|78)[0-5])|7(?:0(?:7[1-8]|8[0-8])|10[1-4])|84(?:4[0-2]|8[0-35-9])|9(?:29[013-9]|39[014-9]|59[0-467]|899))\\d{4}|(?:4(?:4[0-35-9]|6[0-357-9]|7[0-35])|5(?:[1-59][0-46-9]|6[0-4689]|7[0-246-9])|6(?:0[1-9]|[13-59]\\d|[268][0-57-9]|7[0-79])|70[1-59]|84[0-39]|9(?:0[1-9]|1[02-9]|[2358][0-8]|[467]\\d))\\d{5}", [ 8 ] ], [ "800\\d{6}", [ 9 ] ], [ "900(?:[0-24-9]\\d{7}|3\\d{1,4})", [ 5, 6, 7, 8, 11 ] ], [ "8(?:1[0-4679]\\d|2(?:[0-36]\\d|7[0-4])|3(?:[034]\\d|2[09]|70))\\d{4}", [ 8 ] ], 0, [ "30(?:0[1-9]|[15-7]\\d|2[047]|89)\\d{4}", [ 8 ] ], [ "7(?:1(?:0[08]|1[0-3679]|3[013]|69|9[0136])|2(?:[02389]\\d|1[18]|7[27-9])|3(?:[0-38]\\d|7[0-369]|9[2357-9])|47\\d|5(?:[178]\\d|5[0-5])|6(?:0[0-7]|2[236-9]|[35]\\d)|7(?:[27]\\d|8[7-9])|8(?:[23689]\\d|7[1-9])|9(?:[025]\\d|6[0-246-8]|7[0-36-9]|8[238]))\\d{4}", [ 8 ] ] ], "00" ],
    HN: [ "504", "00", "8\\d{10}|[237-9]\\d{7}", [ 8, 11 ], [ [ "(\\d{4})(\\d{4})", "$1-$2", [ "[237-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:2(?:0[0-59]|1[1-9]|[23]\\d|4[02-8]|5[57]|6[2458]|7[0135689]|8[01346-9]|9[0-2])|4(?:0[578]|2[3-59]|3[13-9]|4[0-68]|5[1-3589]|80)|5(?:0[2357-9]|1[1-6]|4[03-58]|5\\d|6[014-69]|7[04]|80)|6(?:[056]\\d|17|2[067]|3[047]|4[0-378]|[78][0-8]|9[01])|7(?:0[5-79]|2[01]|6[46-9]|7[02-9]|8[034]|91)|8(?:79|8[0-357-9]|9[1-57-9]))\\d{4}", [ 8 ] ], [ "[37-9]\\d{7}", [ 8 ] ], [ "8002\\d{7}", [ 11 ] ] ] ],
    HR: [ "385", "00", "[2-69]\\d{8}|80\\d{5,7}|[1-79]\\d{7}|6\\d{6}", [ 7, 8, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", [ "6[01]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", [ "8" ], "0$1" ], [ "(\\d)(\\d{4})(\\d{3})", "$1 $2 $3", [ "1" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "6|7[245]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "9" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[2-57]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "1\\d{7}|(?:2[0-3]|3[1-5]|4[02-47-9]|5[1-3])\\d{6,7}", [ 8, 9 ] ], [ "9(?:(?:0[1-9]|[12589]\\d)\\d\\d|7(?:[0679]\\d\\d|5(?:[01]\\d|44|55|77|9[5-79])))\\d{4}|98\\d{6}", [ 8, 9 ] ], [ "80\\d{5,7}" ], [ "6[01459]\\d{6}|6[01]\\d{5}", [ 7, 8 ] ], [ "7[45]\\d{6}", [ 8 ] ], 0, [ "62\\d{6,7}|72\\d{6}", [ 8, 9 ] ] ] ],
    HT: [ "509", "00", "[2-589]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", [ "[2-589]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:2\\d|5[1-5]|81|9[149])\\d{5}" ], [ "(?:[34]\\d|5[568])\\d{6}" ], [ "8\\d{7}" ], 0, 0, 0, 0, 0, [ "9(?:[67][0-4]|8[0-3589]|9\\d)\\d{5}" ] ] ],
    HU: [ "36", "00", "[235-7]\\d{8}|[1-9]\\d{7}", [ 8, 9 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ], "(06 $1)" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6|8[2-57-9]|9[2-69]" ], "(06 $1)" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[2-9]" ], "06 $1" ] ], "06", 0, 0, 0, 0, 0, [ [ "(?:1\\d|[27][2-9]|3[2-7]|4[24-9]|5[2-79]|6[23689]|8[2-57-9]|9[2-69])\\d{6}", [ 8 ] ], [ "(?:[257]0|3[01])\\d{7}", [ 9 ] ], [ "(?:[48]0\\d|680[29])\\d{5}" ], [ "9[01]\\d{6}", [ 8 ] ], 0, 0, [ "38\\d{7}", [ 9 ] ], 0, [ "21\\d{7}", [ 9 ] ] ] ],
    ID: [ "62", "00[89]", "00[1-9]\\d{9,14}|(?:[1-36]|8\\d{5})\\d{6}|00\\d{9}|[1-9]\\d{8,10}|[2-9]\\d{7}", [ 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "15" ] ], [ "(\\d{2})(\\d{5,9})", "$1 $2", [ "2[124]|[36]1" ], "(0$1)" ], [ "(\\d{3})(\\d{5,7})", "$1 $2", [ "800" ], "0$1" ], [ "(\\d{3})(\\d{5,8})", "$1 $2", [ "[2-79]" ], "(0$1)" ], [ "(\\d{3})(\\d{3,4})(\\d{3})", "$1-$2-$3", [ "8[1-35-9]" ], "0$1" ], [ "(\\d{3})(\\d{6,8})", "$1 $2", [ "1" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "804" ], "0$1" ], [ "(\\d{3})(\\d)(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "80" ], "0$1" ], [ "(\\d{3})(\\d{4})(\\d{4,5})", "$1-$2-$3", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "2[124]\\d{7,8}|619\\d{8}|2(?:1(?:14|500)|2\\d{3})\\d{3}|61\\d{5,8}|(?:2(?:[35][1-4]|6[0-8]|7[1-6]|8\\d|9[1-8])|3(?:1|[25][1-8]|3[1-68]|4[1-3]|6[1-3568]|7[0-469]|8\\d)|4(?:0[1-589]|1[01347-9]|2[0-36-8]|3[0-24-68]|43|5[1-378]|6[1-5]|7[134]|8[1245])|5(?:1[1-35-9]|2[25-8]|3[124-9]|4[1-3589]|5[1-46]|6[1-8])|6(?:[25]\\d|3[1-69]|4[1-6])|7(?:02|[125][1-9]|[36]\\d|4[1-8]|7[0-36-9])|9(?:0[12]|1[013-8]|2[0-479]|5[125-8]|6[23679]|7[159]|8[01346]))\\d{5,8}", [ 7, 8, 9, 10, 11 ] ], [ "8[1-35-9]\\d{7,10}", [ 9, 10, 11, 12 ] ], [ "00(?:1803\\d{5,11}|7803\\d{7})|(?:177\\d|800)\\d{5,7}", [ 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 ] ], [ "809\\d{7}", [ 10 ] ], 0, 0, [ "(?:1500|8071\\d{3})\\d{3}", [ 7, 10 ] ], 0, 0, [ "804\\d{7}", [ 10 ] ] ] ],
    IE: [ "353", "00", "(?:1\\d|[2569])\\d{6,8}|4\\d{6,9}|7\\d{8}|8\\d{8,9}", [ 7, 8, 9, 10 ], [ [ "(\\d{2})(\\d{5})", "$1 $2", [ "2[24-9]|47|58|6[237-9]|9[35-9]" ], "(0$1)" ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "[45]0" ], "(0$1)" ], [ "(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "1" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[2569]|4[1-69]|7[14]" ], "(0$1)" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "70" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "81" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[78]" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1" ] ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "4" ], "(0$1)" ], [ "(\\d{2})(\\d)(\\d{3})(\\d{4})", "$1 $2 $3 $4", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1\\d|21)\\d{6,7}|(?:2[24-9]|4(?:0[24]|5\\d|7)|5(?:0[45]|1\\d|8)|6(?:1\\d|[237-9])|9(?:1\\d|[35-9]))\\d{5}|(?:23|4(?:[1-469]|8\\d)|5[23679]|6[4-6]|7[14]|9[04])\\d{7}" ], [ "8(?:22|[35-9]\\d)\\d{6}", [ 9 ] ], [ "1800\\d{6}", [ 10 ] ], [ "15(?:1[2-8]|[2-8]0|9[089])\\d{6}", [ 10 ] ], [ "700\\d{6}", [ 9 ] ], [ "88210[1-9]\\d{4}|8(?:[35-79]5\\d\\d|8(?:[013-9]\\d\\d|2(?:[01][1-9]|[2-9]\\d)))\\d{5}", [ 10 ] ], [ "818\\d{6}", [ 9 ] ], 0, [ "76\\d{7}", [ 9 ] ], [ "18[59]0\\d{6}", [ 10 ] ] ] ],
    IL: [ "972", "0(?:0|1(?:05|[2-9]))", "1\\d{6}(?:\\d{3,5})?|[57]\\d{8}|[1-489]\\d{7}", [ 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{4})(\\d{3})", "$1-$2", [ "125" ] ], [ "(\\d{4})(\\d{2})(\\d{2})", "$1-$2-$3", [ "121" ] ], [ "(\\d)(\\d{3})(\\d{4})", "$1-$2-$3", [ "[2-489]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", [ "[57]" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1-$2-$3", [ "12" ] ], [ "(\\d{4})(\\d{6})", "$1-$2", [ "159" ] ], [ "(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3-$4", [ "1[7-9]" ] ], [ "(\\d{3})(\\d{1,2})(\\d{3})(\\d{4})", "$1-$2 $3-$4", [ "15" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "153\\d{8,9}|29[1-9]\\d{5}|(?:2[0-8]|[3489]\\d)\\d{6}", [ 8, 11, 12 ] ], [ "55(?:4(?:0[0-4]|10|6[015-9])|57[0-289]|8[06][0-2])\\d{4}|5(?:(?:[0-2][02-9]|[36]\\d|[49][2-9]|8[3-7])\\d|5(?:01|2\\d|3[0-3]|4[3-5]|5[0-25689]|6[6-8]|7[0-267]|8[7-9]|9[1-9]))\\d{5}", [ 9 ] ], [ "1(?:255|80[019]\\d{3})\\d{3}", [ 7, 10 ] ], [ "1212\\d{4}|1(?:200|9(?:0[0-2]|19|9\\d))\\d{6}", [ 8, 10 ] ], 0, [ "151\\d{8,9}", [ 11, 12 ] ], [ "1599\\d{6}", [ 10 ] ], 0, [ "7(?:280[01]|38(?:[05]\\d|8[0-358])|8(?:33|55|77|81)\\d)\\d{4}|7(?:18|2[23]|3[237]|47|6[258]|7\\d|82|9[2-9])\\d{6}", [ 9 ] ], [ "1700\\d{6}", [ 10 ] ] ] ],
    IM: [ "44", "00", "1624\\d{6}|(?:[3578]\\d|90)\\d{8}", [ 10 ], 0, "0", 0, "([25-8]\\d{5})$|0|180020", "1624$1", 0, "74576|(?:16|7[56])24", [ [ "1624(?:230|[5-8]\\d\\d)\\d{3}" ], [ "76245[06]\\d{4}|7(?:4576|[59]24\\d|624[0-4689])\\d{5}" ], [ "808162\\d{4}" ], [ "8(?:440[49]06|72299\\d)\\d{3}|(?:8(?:45|70)|90[0167])624\\d{4}" ], [ "70\\d{8}" ], 0, [ "3440[49]06\\d{3}|(?:3(?:08162|3\\d{4}|45624|7(?:0624|2299))|55\\d{4})\\d{4}" ], 0, [ "56\\d{8}" ] ] ],
    IN: [ "91", "00", "(?:000800|[2-9]\\d\\d)\\d{7}|1\\d{7,12}", [ 8, 9, 10, 11, 12, 13 ], [ [ "(\\d{8})", "$1", [ "5(?:0|2[23]|3[03]|[67]1|88)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|888)", "5(?:0|2(?:21|3)|3(?:0|3[23])|616|717|8888)" ], 0, 1 ], [ "(\\d{4})(\\d{4,5})", "$1 $2", [ "180", "1800" ], 0, 1 ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "140" ], 0, 1 ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "11|2[02]|33|4[04]|79[1-5]|80[2-46]", "11|2[02]|33|4[04]|79[1-5]|80(?:[2-4]|6[0-589])", "11|2[02]|33|4[04]|79(?:[1245]|3(?:[02-9]|1[0-24-9]))|80(?:[2-4]|6[0-589])" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1(?:2[0-249]|3[0-25]|4[145]|[68]|7[1257])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|5[12]|[78]1)|6(?:12|[2-4]1|5[17]|6[13]|80)|7(?:12|3[134]|61|88)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91)|(?:43|59|75)[15]|(?:1[59]|29|67)[14]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|674|7(?:(?:3[34]|5[15])[2-6]|61[346]|88[0-8])|8(?:70[2-6]|84[235-7]|91[3-7])|(?:1(?:29|60|8[06])|261|552|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|31)|8(?:16|2[014]|3[126]|6[136]|7[78]|83))[2-7]", "1(?:2[0-24]|3[0-25]|4[145]|[59][14]|6[1-9]|7[1257]|8[1-57-9])|2(?:1[257]|3[013]|4[01]|5[0137]|6[058]|78|8[1568]|9[14])|3(?:26|4[1-3]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[0-24-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12(?:[2-6]|7[0-8])|74[2-7])|7(?:3171|5[15][2-6]|61[346]|88(?:[2-7]|82))|8(?:70[2-6]|84(?:[2356]|7[19])|91(?:[3-6]|7[19]))|73[134][2-6]|8(?:16|2[014]|3[126]|6[136]|7[78]|83)(?:[2-6]|7[19])|(?:1(?:29|60|8[06])|261|552|6(?:[2-4]1|5[17]|6[13]|7(?:1|4[0189])|80)|7(?:12|88[01]))[2-7]" ], "0$1", 1 ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2[2457-9]|3[2-5]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[1-6])|7(?:1[013-9]|3[129]|5[29]|6[02-5]|70)|807", "1(?:[2-479]|5[0235-9])|[2-5]|6(?:1[1358]|2(?:[2457]|84|95)|3(?:[2-4]|55)|4[235-7]|5[2-689]|6[24578]|7(?:[23569]|8[0-57-9])|8[1-6])|7(?:1(?:[013-8]|9[6-9])|3(?:17|2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4|5[0-367])|70[13-7])|807[19]", "1(?:[2-479]|5(?:[0236-9]|5[013-9]))|[2-5]|6(?:2(?:84|95)|355|8(?:28[235-7]|3))|73179|807(?:1|9[1-3])|(?:1552|6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-57])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]))[2-7]" ], "0$1", 1 ], [ "(\\d{5})(\\d{5})", "$1 $2", [ "16|[6-9]" ], "0$1", 1 ], [ "(\\d{4})(\\d{2,4})(\\d{4})", "$1 $2 $3", [ "18[06]", "18[06]0" ], 0, 1 ], [ "(\\d{4})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "18" ], 0, 1 ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2717(?:[2-7]\\d|95)|6828[235-7]\\d)\\d{4}|(?:170[24]|280[13468]|4(?:20[24]|72[2-8])|552[1-7])\\d{6}|(?:271[0-689]|682[0-79]|782[0-6])[2-7]\\d{5}|(?:2(?:[02][2-79]|90)|3(?:23|80)|683|79[1-5])\\d{7}|(?:11|33|4[04]|80)[2-7]\\d{7}|(?:342|674|788)(?:[0189][2-7]|[2-7]\\d)\\d{5}|(?:1(?:2[0-249]|3[0-25]|4[145]|[59][14]|6[014]|7[1257]|8[01346])|2(?:1[257]|3[013]|4[01]|5[0137]|6[0158]|78|8[1568]|9[14])|3(?:26|4[13]|5[34]|6[01489]|7[02-46]|8[159])|4(?:1[36]|2[1-47]|3[15]|5[12]|6[0-26-9]|7[014-9]|8[013-57]|9[014-7])|5(?:1[025]|22|[36][25]|4[28]|[578]1|9[15])|6(?:12|[2-47]1|5[17]|6[13]|80)|7(?:12|2[14]|3[134]|4[47]|5[15]|[67]1)|8(?:16|2[014]|3[126]|6[136]|7[078]|8[34]|91))[2-7]\\d{6}|(?:1(?:2[35-8]|3[346-9]|4[236-9]|[59][0235-9]|6[235-9]|7[34689]|8[257-9])|2(?:1[134689]|3[24-8]|4[2-8]|5[25689]|6[2-4679]|7[3-79]|8[2-479]|9[235-9])|3(?:01|1[79]|2[1245]|4[5-8]|5[125689]|6[235-7]|7[157-9]|8[2-46-8])|4(?:1[14578]|2[5689]|3[2-467]|5[4-7]|6[35]|73|8[2689]|9[2389])|5(?:[16][146-9]|2[14-8]|3[1346]|4[14-69]|5[46]|7[2-4]|8[2-8]|9[246])|6(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578]|7[235689]|8[14-6])|7(?:1[013-9]|2[0235-9]|3[2679]|4[1-35689]|5[2-46-9]|[67][02-9]|8[013-7]|90)|8(?:1[1357-9]|2[235-8]|3[03-57-9]|4[0-24-9]|5\\d|6[2457-9]|7[1-6]|8[1256]|9[2-4]))\\d[2-7]\\d{5}", [ 10 ] ], [ "(?:6(?:1279|828[01489])|7(?:887[02-9]|9313)|8(?:079[04-9]|(?:84|91)7[02-8]))\\d{5}|(?:160[01]|6(?:(?:12|[2-4]1|5[17]|6[13]|80)[0189]|7(?:1[0189]|86))|7(?:1(?:2[0189]|9[0-5])|3(?:2[5-8]|[34][017-9]|9[016-9])|5(?:[15][017-9]|2[04-9]|9[7-9])|6(?:0[0-47]|1[0-257-9]|2[0-4]|3[19]|5[4589])|70[0289]|88[089])|8(?:0(?:6[67]|7[02-8])|70[017-9]|84[01489]|91[0-289]))\\d{6}|(?:731|8(?:16|2[014]|3[126]|6[136]|7[78]|83))(?:[0189]\\d|7[02-8])\\d{5}|(?:6(?:(?:1[1358]|2[2457]|3[2-4]|4[235-7]|5[2-689]|6[24578])\\d|7(?:[23569]\\d|4[0189]|8[0-57-9])|8(?:[14-6]\\d|2[0-79]))|7(?:1(?:[013-8]\\d|9[6-9])|3(?:2[0-49]|9[2-5])|5(?:2[1-3]|9[0-6])|6(?:0[5689]|2[5-9]|3[02-8]|4\\d|5[0-367])|70[13-7]|881))[0189]\\d{5}|(?:6(?:[09]\\d|1[04679]|2[03689]|3[05-9]|4[0489]|50|6[069]|7[07]|8[7-9])|7(?:[024]\\d|3[05-8]|5[0346-8]|6[6-9]|7[1-9]|8[0-79]|9[06-9])|8(?:0[01589]|1[0-57-9]|2[235-9]|3[03-57-9]|[45]\\d|6[02457-9]|7[1-69]|8[0-25-9]|9[02-9])|9\\d\\d)\\d{7}", [ 10 ] ], [ "000800\\d{7}|180(?:0\\d{4,9}|3\\d{9})" ], [ "186[12]\\d{9}", [ 13 ] ], 0, 0, [ "140\\d{7}", [ 10 ] ], 0, 0, [ "1860\\d{7}", [ 11 ] ] ] ],
    IO: [ "246", "00", "3\\d{6}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "3" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "37\\d{5}" ], [ "38\\d{5}" ] ] ],
    IQ: [ "964", "00", "(?:1|7\\d\\d)\\d{7}|[2-6]\\d{7,8}", [ 8, 9, 10 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[2-6]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "7" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "1\\d{7}|(?:2[13-5]|3[02367]|4[023]|5[03]|6[026])\\d{6,7}", [ 8, 9 ] ], [ "7[3-9]\\d{8}", [ 10 ] ] ] ],
    IR: [ "98", "00", "[1-9]\\d{9}|(?:[1-8]\\d\\d|9)\\d{3,4}", [ 4, 5, 6, 7, 10 ], [ [ "(\\d{4,5})", "$1", [ "96" ], "0$1" ], [ "(\\d{2})(\\d{4,5})", "$1 $2", [ "(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])[12689]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "9" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "[1-8]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1[137]|2[13-68]|3[1458]|4[145]|5[1468]|6[16]|7[1467]|8[13467])(?:[03-57]\\d{7}|[16]\\d{3}(?:\\d{4})?|[289]\\d{3}(?:\\d(?:\\d{3})?)?)|94(?:000[09]|(?:12\\d|30[0-2])\\d|2(?:[02689]0\\d|121)|4(?:111|40\\d))\\d{4}", [ 6, 7, 10 ] ], [ "9(?:(?:0[0-5]|[13]\\d|2[0-3])\\d\\d|9(?:[0-46]\\d\\d|5(?:10|5\\d)|8(?:[12]\\d|3[0-2]|88)|9(?:[0-359]\\d|69|77|8[7-9])))\\d{5}", [ 10 ] ], 0, 0, 0, 0, [ "96(?:0[12]|2[16-8]|3(?:08|[14]5|[23]|66)|4(?:0|80)|5[01]|6[89]|86|9[19])", [ 4, 5 ] ] ] ],
    IS: [ "354", "00|1(?:0(?:01|[12]0)|100)", "(?:38\\d|[4-9])\\d{6}", [ 7, 9 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[4-9]" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "3" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:4(?:1[0-24-69]|2[0-7]|[37][0-8]|4[0-24589]|5[0-68]|6\\d|8[0-36-8])|5(?:05|[156]\\d|2[02578]|3[0-579]|4[03-7]|7[0-2578]|8[0-35-9]|9[013-689])|872)\\d{4}", [ 7 ] ], [ "(?:38[589]\\d\\d|6(?:1[1-8]|2[0-6]|3[026-9]|4[014679]|5[0159]|6[0-69]|70|8[06-8]|9\\d)|7(?:5[057]|[6-9]\\d)|8(?:2[0-59]|[3-69]\\d|8[238]))\\d{4}" ], [ "80[0-8]\\d{4}", [ 7 ] ], [ "90(?:0\\d|1[5-79]|2[015-79]|3[135-79]|4[125-7]|5[25-79]|7[1-37]|8[0-35-7])\\d{3}", [ 7 ] ], 0, [ "(?:689|8(?:7[18]|80)|95[48])\\d{4}", [ 7 ] ], [ "809\\d{4}", [ 7 ] ], 0, [ "49[0-24-79]\\d{4}", [ 7 ] ] ], "00" ],
    IT: [ "39", "00", "0\\d{5,11}|1\\d{8,10}|3(?:[0-8]\\d{7,10}|9\\d{7,8})|(?:43|55|70)\\d{8}|8\\d{5}(?:\\d{2,4})?", [ 6, 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{2})(\\d{4,6})", "$1 $2", [ "0[26]" ] ], [ "(\\d{3})(\\d{3,6})", "$1 $2", [ "0[13-57-9][0159]|8(?:03|4[17]|9[2-5])", "0[13-57-9][0159]|8(?:03|4[17]|9(?:2|3[04]|[45][0-4]))" ] ], [ "(\\d{4})(\\d{2,6})", "$1 $2", [ "0(?:[13-579][2-46-8]|8[236-8])" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "894" ] ], [ "(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "0[26]|5" ] ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "1(?:44|[679])|[378]|43" ] ], [ "(\\d{3})(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "0[13-57-9][0159]|14" ] ], [ "(\\d{2})(\\d{4})(\\d{5})", "$1 $2 $3", [ "0[26]" ] ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "0" ] ], [ "(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", [ "[03]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "0(?:669[0-79]\\d{1,6}|831\\d{2,8})|0(?:1(?:[0159]\\d|[27][1-5]|31|4[1-4]|6[1356]|8[2-57])|2\\d\\d|3(?:[0159]\\d|2[1-4]|3[12]|[48][1-6]|6[2-59]|7[1-7])|4(?:[0159]\\d|[23][1-9]|4[245]|6[1-5]|7[1-4]|81)|5(?:[0159]\\d|2[1-5]|3[2-6]|4[1-79]|6[4-6]|7[1-578]|8[3-8])|6(?:[0-57-9]\\d|6[0-8])|7(?:[0159]\\d|2[12]|3[1-7]|4[2-46]|6[13569]|7[13-6]|8[1-59])|8(?:[0159]\\d|2[3-578]|3[2356]|[6-8][1-5])|9(?:[0159]\\d|[238][1-5]|4[12]|6[1-8]|7[1-6]))\\d{2,7}" ], [ "3[2-9]\\d{7,8}|(?:31|43)\\d{8}", [ 9, 10 ] ], [ "80(?:0\\d{3}|3)\\d{3}", [ 6, 9 ] ], [ "(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [ 6, 8, 9, 10 ] ], [ "1(?:78\\d|99)\\d{6}", [ 9, 10 ] ], [ "3[2-8]\\d{9,10}", [ 11, 12 ] ], 0, 0, [ "55\\d{8}", [ 10 ] ], [ "84(?:[08]\\d{3}|[17])\\d{3}", [ 6, 9 ] ] ] ],
    JE: [ "44", "00", "1534\\d{6}|(?:[3578]\\d|90)\\d{8}", [ 10 ], 0, "0", 0, "([0-24-8]\\d{5})$|0|180020", "1534$1", 0, 0, [ [ "1534[0-24-8]\\d{5}" ], [ "7(?:(?:(?:50|82)9|937)\\d|7(?:00[378]|97\\d))\\d{5}" ], [ "80(?:07(?:35|81)|8901)\\d{4}" ], [ "(?:8(?:4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|90(?:066[59]|1810|71(?:07|55)))\\d{4}" ], [ "701511\\d{4}" ], 0, [ "(?:3(?:0(?:07(?:35|81)|8901)|3\\d{4}|4(?:4(?:4(?:05|42|69)|703)|5(?:041|800))|7(?:0002|1206))|55\\d{4})\\d{4}" ], [ "76(?:464|652)\\d{5}|76(?:0[0-28]|2[356]|34|4[01347]|5[49]|6[0-369]|77|8[14]|9[139])\\d{6}" ], [ "56\\d{8}" ] ] ],
    JM: [ "1", "011", "(?:[58]\\d\\d|658|900)\\d{7}", [ 10 ], 0, "1", 0, 0, 0, 0, "658|876", [ [ "8766060\\d{3}|(?:658(?:2(?:[5-8]\\d|9[0-46-9])|[3-9]\\d\\d)|876(?:52[35]|6(?:0[1-3579]|1[0235-9]|[23]\\d|40|5[06]|6[2-589]|7[0-25-9]|8[04]|9[4-9])|7(?:0[2-689]|[1-6]\\d|8[056]|9[45])|9(?:0[1-8]|1[02378]|[2-8]\\d|9[2-468])))\\d{4}" ], [ "(?:6582(?:[0-4]\\d|95)|876(?:2(?:0[1-9]|[13-9]\\d|2[013-9])|[348]\\d\\d|5(?:0[1-9]|[1-9]\\d)|6(?:4[89]|6[67])|7(?:0[07]|7\\d|8[1-47-9]|9[0-36-9])|9(?:[01]9|9[0579])))\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    JO: [ "962", "00", "(?:(?:[2689]|7\\d)\\d|32|427|53)\\d{6}", [ 8, 9 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2356]|87" ], "(0$1)" ], [ "(\\d{3})(\\d{5,6})", "$1 $2", [ "[89]" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1 $2", [ "70" ], "0$1" ], [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "[47]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "87(?:000|90[01])\\d{3}|(?:2(?:6(?:2[0-35-9]|3[0-578]|4[24-7]|5[0-24-8]|[6-8][023]|9[0-3])|7(?:0[1-79]|10|2[014-7]|3[0-689]|4[019]|5[0-3578]))|32(?:0[1-69]|1[1-35-7]|2[024-7]|3\\d|4[0-3]|[5-7][023])|53(?:0[0-3]|[13][023]|2[0-59]|49|5[0-35-9]|6[15]|7[45]|8[1-6]|9[0-36-9])|6(?:2(?:[05]0|22)|3(?:00|33)|4(?:0[0-25]|1[2-7]|2[0569]|[38][07-9]|4[025689]|6[0-589]|7\\d|9[0-2])|5(?:[01][056]|2[034]|3[0-57-9]|4[178]|5[0-69]|6[0-35-9]|7[1-379]|8[0-68]|9[0239]))|87(?:20|7[078]|99))\\d{4}", [ 8 ] ], [ "(?:427|7(?:11|[29]\\d|[78][0-25-9]))\\d{6}", [ 9 ] ], [ "80\\d{6}", [ 8 ] ], [ "9\\d{7}", [ 8 ] ], [ "70\\d{7}", [ 9 ] ], 0, [ "8(?:10|8\\d)\\d{5}", [ 8 ] ], [ "74(?:66|77)\\d{5}", [ 9 ] ], 0, [ "85\\d{6}", [ 8 ] ] ] ],
    JP: [ "81", "010", "00[1-9]\\d{6,14}|[25-9]\\d{9}|(?:00|[1-9]\\d\\d)\\d{6}", [ 8, 9, 10, 11, 12, 13, 14, 15, 16, 17 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1-$2-$3", [ "(?:12|57|99)0" ], "0$1" ], [ "(\\d{4})(\\d)(\\d{4})", "$1-$2-$3", [ "1(?:26|3[79]|4[56]|5[4-68]|6[3-5])|499|5(?:76|97)|746|8(?:3[89]|47|51)|9(?:80|9[16])", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:76|97)9|7468|8(?:3(?:8[7-9]|96)|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]", "1(?:267|3(?:7[247]|9[278])|466|5(?:47|58|64)|6(?:3[245]|48|5[4-68]))|499[2468]|5(?:769|979[2-69])|7468|8(?:3(?:8[7-9]|96[2457-9])|477|51[2-9])|9(?:802|9(?:1[23]|69))|1(?:45|58)[67]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", [ "60" ], "0$1" ], [ "(\\d)(\\d{4})(\\d{4})", "$1-$2-$3", [ "3|4(?:2[09]|7[01])|6[1-9]", "3|4(?:2(?:0|9[02-69])|7(?:0[019]|1))|6[1-9]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", [ "1(?:1|5[45]|77|88|9[69])|2(?:2[1-37]|3[0-269]|4[59]|5|6[24]|7[1-358]|8[1369]|9[0-38])|4(?:[28][1-9]|3[0-57]|[45]|6[248]|7[2-579]|9[29])|5(?:2|3[0459]|4[0-369]|5[29]|8[02389]|9[0-389])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9[2-6])|8(?:2[124589]|3[26-9]|49|51|6|7[0-468]|8[68]|9[019])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9[1-489])", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2(?:[127]|3[014-9])|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9[19])|62|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|8[1-9]|9[29])|5(?:2|3(?:[045]|9[0-8])|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0-2469])|3(?:[29]|60)|49|51|6(?:[0-24]|36|5[0-3589]|7[23]|9[01459])|7[0-468]|8[68])|9(?:[23][1-9]|4[15]|5[138]|6[1-3]|7[156]|8[189]|9(?:[1289]|3[34]|4[0178]))|(?:264|837)[016-9]|2(?:57|93)[015-9]|(?:25[0468]|422|838)[01]|(?:47[59]|59[89]|8(?:6[68]|9))[019]", "1(?:1|5(?:4[018]|5[017])|77|88|9[69])|2(?:2[127]|3[0-269]|4[59]|5(?:[1-3]|5[0-69]|9(?:17|99))|6(?:2|4[016-9])|7(?:[1-35]|8[0189])|8(?:[16]|3[0134]|9[0-5])|9(?:[028]|17))|4(?:2(?:[13-79]|8[014-6])|3[0-57]|[45]|6[248]|7[2-47]|9[29])|5(?:2|3(?:[045]|9(?:[0-58]|6[4-9]|7[0-35689]))|4[0-369]|5[29]|8[02389]|9[0-3])|7(?:2[02-46-9]|34|[58]|6[0249]|7[57]|9(?:[23]|4[0-59]|5[01569]|6[0167]))|8(?:2(?:[1258]|4[0-39]|9[0169])|3(?:[29]|60|7(?:[017-9]|6[6-8]))|49|51|6(?:[0-24]|36[2-57-9]|5(?:[0-389]|5[23])|6(?:[01]|9[178])|7(?:2[2-468]|3[78])|9[0145])|7[0-468]|8[68])|9(?:4[15]|5[138]|7[156]|8[189]|9(?:[1289]|3(?:31|4[357])|4[0178]))|(?:8294|96)[1-3]|2(?:57|93)[015-9]|(?:223|8699)[014-9]|(?:25[0468]|422|838)[01]|(?:48|8292|9[23])[1-9]|(?:47[59]|59[89]|8(?:68|9))[019]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3", [ "[14]|[289][2-9]|5[3-9]|7[2-4679]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1-$2-$3", [ "800" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", [ "[25-9]" ], "0$1" ] ], "0", 0, "(000[2569]\\d{4,6})$|(?:(?:003768)0?)|0", "$1", 0, 0, [ [ "(?:1(?:1[235-8]|2[3-6]|3[3-9]|4[2-6]|[58][2-8]|6[2-7]|7[2-9]|9[1-9])|(?:2[2-9]|[36][1-9])\\d|4(?:[2-578]\\d|6[02-8]|9[2-59])|5(?:[2-589]\\d|6[1-9]|7[2-8])|7(?:[25-9]\\d|3[4-9]|4[02-9])|8(?:[2679]\\d|3[2-9]|4[5-9]|5[1-9]|8[03-9])|9(?:[2-58]\\d|[679][1-9]))\\d{6}", [ 9 ] ], [ "[6-9]0[1-9]\\d{7}", [ 10 ] ], [ "00777(?:[01]|5\\d)\\d\\d|(?:00(?:7778|882[1245])|(?:120|800\\d)\\d\\d)\\d{4}|00(?:37|66|78)\\d{6,13}" ], [ "990\\d{6}", [ 9 ] ], [ "60\\d{7}", [ 9 ] ], 0, [ "570\\d{6}", [ 9 ] ], [ "20\\d{8}", [ 10 ] ], [ "50[1-9]\\d{7}", [ 10 ] ] ] ],
    KE: [ "254", "000", "(?:[17]\\d\\d|900)\\d{6}|(?:2|80)0\\d{6,7}|[4-6]\\d{6,8}", [ 7, 8, 9, 10 ], [ [ "(\\d{2})(\\d{5,7})", "$1 $2", [ "[24-6]" ], "0$1" ], [ "(\\d{3})(\\d{6})", "$1 $2", [ "[17]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[89]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:4[245]|5[1-79]|6[01457-9])\\d{5,7}|(?:4[136]|5[08]|62)\\d{7}|(?:[24]0|66)\\d{6,7}", [ 7, 8, 9 ] ], [ "(?:1(?:0[0-8]|[18]\\d|2[014]|3[05-9]|4[0-6])|7\\d\\d)\\d{6}", [ 9 ] ], [ "800[02-8]\\d{5,6}", [ 9, 10 ] ], [ "900[02-9]\\d{5}", [ 9 ] ] ] ],
    KG: [ "996", "00", "8\\d{9}|[235-9]\\d{8}", [ 9, 10 ], [ [ "(\\d{4})(\\d{5})", "$1 $2", [ "3(?:1[346]|[24-79])" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[235-79]|88" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d)(\\d{2,3})", "$1 $2 $3 $4", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "312(?:5[0-79]\\d|9(?:[0-689]\\d|7[0-24-9]))\\d{3}|(?:3(?:1(?:2[0-46-8]|3[1-9]|47|[56]\\d)|2(?:22|3[0-479]|6[0-7])|4(?:22|5[6-9]|6\\d)|5(?:22|3[4-7]|59|6\\d)|6(?:22|5[35-7]|6\\d)|7(?:22|3[468]|4[1-9]|59|[67]\\d)|9(?:22|4[1-8]|6\\d))|6(?:09|12|2[2-4])\\d)\\d{5}", [ 9 ] ], [ "312(?:58\\d|973)\\d{3}|(?:2(?:0[0-35]|2\\d)|5[0-24-7]\\d|600|7(?:[07]\\d|55)|88[08]|9(?:12|9[05-9]))\\d{6}", [ 9 ] ], [ "800\\d{6,7}" ] ] ],
    KH: [ "855", "00[14-9]", "1\\d{9}|[1-9]\\d{7,8}", [ 8, 9, 10 ], [ [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[1-9]" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "23(?:4(?:[2-4]|[56]\\d)|[568]\\d\\d)\\d{4}|23[236-9]\\d{5}|(?:2[4-6]|3[2-6]|4[2-4]|[5-7][2-5])(?:(?:[237-9]|4[56]|5\\d)\\d{5}|6\\d{5,6})", [ 8, 9 ] ], [ "(?:(?:1[28]|3[18]|9[67])\\d|6[016-9]|7(?:[07-9]|[16]\\d)|8(?:[013-79]|8\\d))\\d{6}|(?:1\\d|9[0-57-9])\\d{6}|(?:2[3-6]|3[2-6]|4[2-4]|[5-7][2-5])48\\d{5}", [ 8, 9 ] ], [ "1800(?:1\\d|2[019])\\d{4}", [ 10 ] ], [ "1900(?:1\\d|2[09])\\d{4}", [ 10 ] ] ] ],
    KI: [ "686", "00", "(?:[37]\\d|6[0-79])\\d{6}|(?:[2-48]\\d|50)\\d{3}", [ 5, 8 ], 0, "0", 0, 0, 0, 0, 0, [ [ "(?:[24]\\d|3[1-9]|50|65(?:02[12]|12[56]|22[89]|[3-5]00)|7(?:27\\d\\d|3100|5(?:02[12]|12[56]|22[89]|[34](?:00|81)|500))|8[0-5])\\d{3}" ], [ "(?:6200[01]|7(?:310[1-9]|5(?:02[03-9]|12[0-47-9]|22[0-7]|[34](?:0[1-9]|8[02-9])|50[1-9])))\\d{3}|(?:63\\d\\d|7(?:(?:[0146-9]\\d|2[0-689])\\d|3(?:[02-9]\\d|1[1-9])|5(?:[0-2][013-9]|[34][1-79]|5[1-9]|[6-9]\\d)))\\d{4}", [ 8 ] ], 0, 0, 0, 0, 0, 0, [ "30(?:0[01]\\d\\d|12(?:11|20))\\d\\d", [ 8 ] ] ] ],
    KM: [ "269", "00", "[3478]\\d{6}", [ 7 ], [ [ "(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", [ "[3478]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "7[4-7]\\d{5}" ], [ "[34]\\d{6}" ], 0, [ "8\\d{6}" ] ] ],
    KN: [ "1", "011", "(?:[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-7]\\d{6})$|1", "869$1", 0, "869", [ [ "869(?:2(?:29|36)|302|4(?:6[015-9]|70)|56[5-7])\\d{4}" ], [ "869(?:48[89]|55[6-8]|66\\d|76[02-7])\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    KP: [ "850", "00|99", "85\\d{6}|(?:19\\d|[2-7])\\d{7}", [ 8, 10 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2-7]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:195|2)\\d|3[19]|4[159]|5[37]|6[17]|7[39]|85)\\d{6}" ], [ "19[1-3]\\d{7}", [ 10 ] ] ] ],
    KR: [ "82", "00(?:[125689]|3(?:[46]5|91)|7(?:00|27|3|55|6[126]))", "00[1-9]\\d{8,11}|(?:[12]|5\\d{3})\\d{7}|[13-6]\\d{9}|(?:[1-6]\\d|80)\\d{7}|[3-6]\\d{4,5}|(?:00|7)0\\d{8}", [ 5, 6, 8, 9, 10, 11, 12, 13, 14 ], [ [ "(\\d{2})(\\d{3,4})", "$1-$2", [ "(?:3[1-3]|[46][1-4]|5[1-5])1" ], "0$1" ], [ "(\\d{4})(\\d{4})", "$1-$2", [ "1" ] ], [ "(\\d)(\\d{3,4})(\\d{4})", "$1-$2-$3", [ "2" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1-$2-$3", [ "[36]0|8" ], "0$1" ], [ "(\\d{2})(\\d{3,4})(\\d{4})", "$1-$2-$3", [ "[1346]|5[1-5]" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1-$2-$3", [ "[57]" ], "0$1" ], [ "(\\d{2})(\\d{5})(\\d{4})", "$1-$2-$3", [ "5" ], "0$1" ] ], "0", 0, "0(8(?:[1-46-8]|5\\d\\d))?", 0, 0, 0, [ [ "(?:2|3[1-3]|[46][1-4]|5[1-5])[1-9]\\d{6,7}|(?:3[1-3]|[46][1-4]|5[1-5])1\\d{2,3}", [ 5, 6, 8, 9, 10 ] ], [ "1(?:05(?:[0-8]\\d|9[0-6])|22[13]\\d)\\d{4,5}|1(?:0[0-46-9]|[16-9]\\d|2[013-9])\\d{6,7}", [ 9, 10 ] ], [ "00(?:308\\d{6,7}|798\\d{7,9})|(?:00368|[38]0)\\d{7}", [ 9, 11, 12, 13, 14 ] ], [ "60[2-9]\\d{6}", [ 9 ] ], [ "50\\d{8,9}", [ 10, 11 ] ], 0, [ "1(?:5(?:22|33|44|66|77|88|99)|6(?:[07]0|44|6[0168]|88)|8(?:00|33|55|77|99))\\d{4}", [ 8 ] ], [ "15\\d{7,8}", [ 9, 10 ] ], [ "70\\d{8}", [ 10 ] ] ] ],
    KW: [ "965", "00", "18\\d{5}|(?:[2569]\\d|41)\\d{6}", [ 7, 8 ], [ [ "(\\d{4})(\\d{3,4})", "$1 $2", [ "[169]|2(?:[235]|4[1-35-9])|52" ] ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "[245]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:[23]\\d\\d|4(?:[1-35-9]\\d|44)|5(?:0[034]|[2-46]\\d|5[1-3]|7[1-7]))\\d{4}", [ 8 ] ], [ "(?:41\\d\\d|5(?:(?:[05]\\d|1[0-7]|6[56])\\d|2(?:22|5[25])|7(?:55|77)|88[58]|999)|6(?:(?:0[034679]|5[015-9]|6\\d)\\d|1(?:00|11|6[16])|2[26]2|3[36]3|4[46]4|7(?:0[013-9]|[67]\\d)|8[68]8|9(?:[069]\\d|3[039]))|9(?:(?:[04679]\\d|8[057-9])\\d|1(?:00|1[01]|99)|2(?:00|2\\d)|3(?:00|3[03])|5(?:00|5\\d)))\\d{4}", [ 8 ] ], [ "18\\d{5}", [ 7 ] ] ] ],
    KY: [ "1", "011", "(?:345|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "345$1", 0, "345", [ [ "345(?:2(?:22|3[23]|44|66)|333|444|6(?:23|38|40)|7(?:30|4[35-79]|6[6-9]|77)|8(?:00|1[45]|4[89]|88)|9(?:14|4[035-9]))\\d{4}" ], [ "345(?:32[1-9]|4(?:1[2-6]|2[0-4])|5(?:1[67]|2[5-79]|4[6-9]|50|76)|649|82[56]|9(?:1[679]|2[2-9]|3[06-9]|90))\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "(?:345976|900[2-9]\\d\\d)\\d{4}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    KZ: [ "7", "810", "8\\d{13}|[78]\\d{9}", [ 10, 14 ], 0, "8", 0, 0, 0, 0, "7", [ [ "7(?:1(?:0(?:[23]\\d|4[0-3]|59|63)|1(?:[23]\\d|4[0-79]|59)|2(?:[23]\\d|59)|3(?:2\\d|3[0-79]|4[0-35-9]|59)|4(?:[24]\\d|3[013-9]|5[1-9]|97)|5(?:2\\d|3[1-9]|4[0-7]|59)|6(?:[2-4]\\d|5[19]|61)|72\\d|8(?:[27]\\d|3[1-46-9]|4[0-5]|59))|2(?:1(?:[23]\\d|4[46-9]|5[3469])|2(?:2\\d|3[0679]|46|5[12679])|3(?:[2-4]\\d|5[139])|4(?:2\\d|3[1-35-9]|59)|5(?:[23]\\d|4[0-8]|59|61)|6(?:2\\d|3[1-9]|4[0-4]|59)|7(?:[2379]\\d|40|5[279])|8(?:[23]\\d|4[0-3]|59)|9(?:2\\d|3[124578]|59)))\\d{5}", [ 10 ] ], [ "7(?:0[0-25-8]|47|6[0-4]|7[15-8]|85)\\d{7}", [ 10 ] ], [ "8(?:00|108\\d{3})\\d{7}" ], [ "809\\d{7}", [ 10 ] ], [ "808\\d{7}", [ 10 ] ], 0, 0, 0, [ "751\\d{7}", [ 10 ] ] ], "8~10" ],
    LA: [ "856", "00", "(?:2\\d|3)\\d{8}|(?:[235-8]\\d|41)\\d{6}", [ 8, 9, 10 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "2[13]|3[14]|[4-8]" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", [ "3" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "2" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2[13]|[35-7][14]|41|8[1468])\\d{6}", [ 8 ] ], [ "208[78]\\d{6}|(?:20[23579]|30)\\d{7}", [ 9, 10 ] ] ] ],
    LB: [ "961", "00", "[27-9]\\d{7}|[13-9]\\d{6}", [ 7, 8 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "[13-69]|7(?:[2-57]|62|8[0-6]|9[04-9])|8[02-9]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[27-9]" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "7(?:62|8[0-6]|9[04-9])\\d{4}|(?:[14-69]\\d|2(?:[14-69]\\d|[78][1-9])|7[2-57]|8[02-9])\\d{5}" ], [ "(?:(?:3|81)\\d|7(?:[01]\\d|6[013-9]|8[7-9]|9[0-4]))\\d{5}" ], 0, [ "9[01]\\d{6}", [ 8 ] ], 0, 0, 0, 0, 0, [ "80\\d{6}", [ 8 ] ] ] ],
    LC: [ "1", "011", "(?:[58]\\d\\d|758|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-8]\\d{6})$|1", "758$1", 0, "758", [ [ "758(?:234|4(?:30|5\\d|6[2-9]|8[0-2])|57[0-2]|(?:63|75)8)\\d{4}" ], [ "758(?:28[4-7]|384|4(?:6[01]|8[4-9])|5(?:1[89]|20|84)|7(?:1[2-9]|2\\d|3[0-3])|812)\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    LI: [ "423", "00", "[68]\\d{8}|(?:[2378]\\d|90)\\d{5}", [ 7, 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3", [ "[2379]|8(?:0[09]|7)", "[2379]|8(?:0(?:02|9)|7)" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "69" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "6" ] ] ], "0", 0, "(1001)|0", 0, 0, 0, [ [ "(?:2(?:01|1[27]|2[024]|3\\d|6[02-578]|9[06])|3(?:[24]0|33|7[0135-7]|8[048]|9[0269]))\\d{4}", [ 7 ] ], [ "(?:6(?:(?:4[5-9]|5\\d)\\d|6(?:[024-68]\\d|1[01]|3[7-9]|7[02]))\\d|7(?:[37-9]\\d|42|56))\\d{4}" ], [ "8002[28]\\d\\d|80(?:05\\d|9)\\d{4}" ], [ "90(?:02[258]|1(?:23|3[14])|66[136])\\d\\d", [ 7 ] ], 0, [ "697(?:42|56|[78]\\d)\\d{4}", [ 9 ] ], [ "870(?:28|87)\\d\\d", [ 7 ] ] ] ],
    LK: [ "94", "00", "[1-9]\\d{8}", [ 9 ], [ [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "7" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[1-689]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:12[2-9]|602|8[12]\\d|9(?:1\\d|22|9[245]))\\d{6}|(?:11|2[13-7]|3[1-8]|4[157]|5[12457]|6[35-7])[2-57]\\d{6}" ], [ "7(?:[0-25-8]\\d|4[0-4])\\d{6}" ], 0, 0, 0, 0, [ "1973\\d{5}" ] ] ],
    LR: [ "231", "00", "(?:[2457]\\d|33|88)\\d{7}|(?:2\\d|[4-6])\\d{6}", [ 7, 8, 9 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "4[67]|[56]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "2" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2-578]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "2\\d{7}", [ 8 ] ], [ "(?:(?:(?:22|33)0|555|7(?:6[01]|7\\d)|88\\d)\\d|4(?:240|[67]))\\d{5}|[56]\\d{6}", [ 7, 9 ] ], 0, [ "332(?:02|[34]\\d)\\d{4}", [ 9 ] ] ] ],
    LS: [ "266", "00", "(?:[256]\\d\\d|800)\\d{5}", [ 8 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[2568]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2\\d{7}" ], [ "[56]\\d{7}" ], [ "800[1256]\\d{4}" ] ] ],
    LT: [ "370", "00", "(?:[3469]\\d|52|[78]0)\\d{6}", [ 8 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "52[0-7]" ], "(0-$1)", 1 ], [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "[7-9]" ], "0 $1", 1 ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "37|4(?:[15]|6[1-8])" ], "(0-$1)", 1 ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "[3-6]" ], "(0-$1)", 1 ] ], "0", 0, "[08]", 0, 0, 0, [ [ "(?:3[1478]|4[124-6]|52)\\d{6}" ], [ "6\\d{7}" ], [ "80[02]\\d{5}" ], [ "9(?:0[0239]|10)\\d{5}" ], [ "70[05]\\d{5}" ], 0, [ "70[67]\\d{5}" ], 0, [ "[89]01\\d{5}" ], [ "808\\d{5}" ] ] ],
    LU: [ "352", "00", "35[013-9]\\d{4,8}|6\\d{8}|35\\d{2,4}|(?:[2457-9]\\d|3[0-46-9])\\d{2,9}", [ 4, 5, 6, 7, 8, 9, 10, 11 ], [ [ "(\\d{2})(\\d{3})", "$1 $2", [ "2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])" ] ], [ "(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", [ "2(?:0[2-689]|[2-9])|[3-57]|8(?:0[2-9]|[13-9])|9(?:0[89]|[2-579])" ] ], [ "(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", [ "20[2-689]" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4", [ "20" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{1,5})", "$1 $2 $3 $4", [ "[3-57]|8[13-9]|9(?:0[89]|[2-579])|(?:2|80)[2-9]" ] ], [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "80[01]|90[015]" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3 $4", [ "20" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "6" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})(\\d{1,2})", "$1 $2 $3 $4 $5", [ "20" ] ] ], 0, 0, "(15(?:0[06]|1[12]|[35]5|4[04]|6[26]|77|88|99)\\d)", 0, 0, 0, [ [ "(?:35[013-9]|80[2-9]|90[89])\\d{1,8}|(?:2[2-9]|3[0-46-9]|[457]\\d|8[13-9]|9[2-579])\\d{2,9}" ], [ "6(?:[26][18]|5[1568]|7[189]|81|9[128])\\d{6}", [ 9 ] ], [ "800\\d{5}", [ 8 ] ], [ "90[015]\\d{5}", [ 8 ] ], 0, 0, 0, 0, [ "20(?:1\\d{5}|[2-689]\\d{1,7})", [ 4, 5, 6, 7, 8, 9, 10 ] ], [ "801\\d{5}", [ 8 ] ] ] ],
    LV: [ "371", "00", "(?:[268]\\d|78|90)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2679]|8[01]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "6\\d{7}" ], [ "2333[0-8]\\d{3}|2(?:[0-24-9]\\d\\d|3(?:0[07]|[14-9]\\d|2[02-9]|3[0-24-9]))\\d{4}" ], [ "80\\d{6}" ], [ "90\\d{6}" ], 0, 0, 0, 0, 0, [ "81\\d{6}" ] ] ],
    LY: [ "218", "00", "[2-9]\\d{8}", [ 9 ], [ [ "(\\d{2})(\\d{7})", "$1-$2", [ "[2-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2(?:0[56]|[1-6]\\d|7[124579]|8[124])|3(?:1\\d|2[2356])|4(?:[17]\\d|2[1-357]|5[2-4]|8[124])|5(?:[1347]\\d|2[1-469]|5[13-5]|8[1-4])|6(?:[1-479]\\d|5[2-57]|8[1-5])|7(?:[13]\\d|2[13-79])|8(?:[124]\\d|5[124]|84))\\d{6}" ], [ "9[1-6]\\d{7}" ] ] ],
    MA: [ "212", "00", "[5-8]\\d{8}", [ 9 ], [ [ "(\\d{4})(\\d{5})", "$1-$2", [ "892" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1-$2", [ "8(?:0[0-7]|9)" ], "0$1" ], [ "(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", [ "[5-8]" ], "0$1" ] ], "0", 0, 0, 0, 0, "[5-8]", [ [ "5(?:(?:18|4[0679]|5[03])\\d|2(?:[0-25-79]\\d|3[1-578]|4[02-46-8]|8[0235-9])|3(?:[0-47]\\d|5[02-9]|6[02-8]|8[014-9]|9[3-9]))\\d{5}" ], [ "(?:6(?:[0-79]\\d|8[0-247-9])|7(?:[016-8]\\d|2[0-8]|3[01]|5[0-5]))\\d{6}" ], [ "80[0-7]\\d{6}" ], [ "89\\d{7}" ], 0, 0, 0, 0, [ "(?:592(?:4[0-2]|93)|80[89]\\d\\d)\\d{4}" ] ] ],
    MC: [ "377", "00", "(?:[3489]|[67]\\d)\\d{7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "4" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[389]" ] ], [ "(\\d)(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4 $5", [ "[67]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:870|9[2-47-9]\\d)\\d{5}", [ 8 ] ], [ "4(?:[46]\\d|5[1-9])\\d{5}|(?:3|[67]\\d)\\d{7}" ], [ "(?:800|90\\d)\\d{5}", [ 8 ] ] ] ],
    MD: [ "373", "00", "(?:[235-7]\\d|[89]0)\\d{6}", [ 8 ], [ [ "(\\d{3})(\\d{5})", "$1 $2", [ "[89]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "22|3" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "[25-7]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:2[1-9]|3[1-79])\\d|5(?:33|5[257]))\\d{5}" ], [ "562\\d{5}|(?:6\\d|7[16-9])\\d{6}" ], [ "800\\d{5}" ], [ "90[056]\\d{5}" ], 0, 0, [ "803\\d{5}" ], 0, [ "3[08]\\d{6}" ], [ "808\\d{5}" ] ] ],
    ME: [ "382", "00", "(?:20|[3-79]\\d)\\d{6}|80\\d{6,7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[2-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:20[2-8]|3(?:[0-2][2-7]|3[24-7])|4(?:0[2-467]|1[2467])|5(?:0[2467]|1[24-7]|2[2-467]))\\d{5}", [ 8 ] ], [ "6(?:[07-9]\\d|3[024]|6[0-25])\\d{5}", [ 8 ] ], [ "80(?:[0-2578]|9\\d)\\d{5}" ], [ "9(?:4[1568]|5[178])\\d{5}", [ 8 ] ], 0, 0, [ "77[1-9]\\d{5}", [ 8 ] ], 0, [ "78[1-49]\\d{5}", [ 8 ] ] ] ],
    MF: [ "590", "00", "7090\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [ 9 ], 0, "0", 0, 0, 0, 0, 0, [ [ "(?:59(?:0(?:0[079]|[14]3|[27][79]|3[03-7]|5[0-268]|87)|87\\d)|80[6-9]\\d\\d)\\d{4}" ], [ "(?:69(?:0\\d\\d|1(?:2[2-9]|3[0-5]))|7090[0-4])\\d{4}" ], [ "80[0-5]\\d{6}" ], [ "8[129]\\d{7}" ], 0, 0, 0, 0, [ "9(?:(?:39[5-7]|76[018])\\d|475[0-6])\\d{4}" ] ] ],
    MG: [ "261", "00", "[23]\\d{8}", [ 9 ], [ [ "(\\d{2})(\\d{2})(\\d{3})(\\d{2})", "$1 $2 $3 $4", [ "[23]" ], "0$1" ] ], "0", 0, "([24-9]\\d{6})$|0", "20$1", 0, 0, [ [ "2072[29]\\d{4}|20(?:2\\d|4[47]|5[3467]|6[279]|7[356]|8[268]|9[2457])\\d{5}" ], [ "3[2-9]\\d{7}" ], 0, 0, 0, 0, 0, 0, [ "22\\d{7}" ] ] ],
    MH: [ "692", "011", "329\\d{4}|(?:[256]\\d|45)\\d{5}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1-$2", [ "[2-6]" ] ] ], "1", 0, 0, 0, 0, 0, [ [ "(?:247|528|625)\\d{4}" ], [ "(?:(?:23|54)5|329|45[35-8])\\d{4}" ], 0, 0, 0, 0, 0, 0, [ "635\\d{4}" ] ] ],
    MK: [ "389", "00", "[2-578]\\d{7}", [ 8 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "2|34[47]|4(?:[37]7|5[47]|64)" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[347]" ], "0$1" ], [ "(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[58]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:2(?:62|77)0|3444)\\d|4[56]440)\\d{3}|(?:34|4[357])700\\d{3}|(?:2(?:[0-3]\\d|5[0-578]|6[01]|82)|3(?:1[3-68]|[23][2-68]|4[23568])|4(?:[23][2-68]|4[3-68]|5[2568]|6[25-8]|7[24-68]|8[4-68]))\\d{5}" ], [ "7(?:3555|(?:474|9[019]7)7)\\d{3}|7(?:[0-25-8]\\d\\d|3(?:[1-478]\\d|6[01])|4(?:2\\d|60|7[01578])|9(?:[2-4]\\d|5[01]|7[015]))\\d{4}" ], [ "800\\d{5}" ], [ "5\\d{7}" ], 0, 0, 0, 0, 0, [ "8(?:0[1-9]|[1-9]\\d)\\d{5}" ] ] ],
    ML: [ "223", "00", "[24-9]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[24-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:07[0-8]|12[67])\\d{4}|(?:2(?:02|1[4-689])|4(?:0[0-4]|4[1-69]))\\d{5}" ], [ "2(?:0(?:01|79)|17\\d)\\d{4}|(?:5[0-3]|[679]\\d|8[2-59])\\d{6}" ], [ "80\\d{6}" ] ] ],
    MM: [ "95", "00", "1\\d{5,7}|95\\d{6}|(?:[4-7]|9[0-46-9])\\d{6,8}|(?:2|8\\d)\\d{5,8}", [ 6, 7, 8, 9, 10 ], [ [ "(\\d)(\\d{2})(\\d{3})", "$1 $2 $3", [ "16|2" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", [ "4(?:[2-46]|5[3-5])|5|6(?:[1-689]|7[235-7])|7(?:[0-4]|5[2-7])|8[1-5]|(?:60|86)[23]" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[12]|452|678|86", "[12]|452|6788|86" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[4-7]|8[1-35]" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{4,6})", "$1 $2 $3", [ "9(?:2[0-4]|[35-9]|4[137-9])" ], "0$1" ], [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "2" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "8" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "92" ], "0$1" ], [ "(\\d)(\\d{5})(\\d{4})", "$1 $2 $3", [ "9" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1(?:(?:12|[28]\\d|3[56]|7[3-6]|9[0-6])\\d|4(?:2[29]|7[0-2]|83)|6)|2(?:2(?:00|8[34])|4(?:0\\d|22|7[0-2]|83)|51\\d\\d)|4(?:2(?:2\\d\\d|48[013])|3(?:20\\d|4(?:70|83)|56)|420\\d|5(?:2\\d|470))|6(?:0(?:[23]|88\\d)|(?:124|[56]2\\d)\\d|2472|3(?:20\\d|470)|4(?:2[04]\\d|472)|7(?:3\\d\\d|4[67]0|8(?:[01459]\\d|8))))\\d{4}|5(?:2(?:2\\d{5,6}|47[02]\\d{4})|(?:3472|4(?:2(?:1|86)|470)|522\\d|6(?:20\\d|483)|7(?:20\\d|48[01])|8(?:20\\d|47[02])|9(?:20\\d|470))\\d{4})|7(?:(?:0470|4(?:25\\d|470)|5(?:202|470|96\\d))\\d{4}|1(?:20\\d{4,5}|4(?:70|83)\\d{4}))|8(?:1(?:2\\d{5,6}|4(?:10|7[01]\\d)\\d{3})|2(?:2\\d{5,6}|(?:320|490\\d)\\d{3})|(?:3(?:2\\d\\d|470)|4[24-7]|5(?:(?:2\\d|51)\\d|4(?:[1-35-9]\\d|4[0-57-9]))|6[23])\\d{4})|(?:1[2-6]\\d|4(?:2[24-8]|3[2-7]|[46][2-6]|5[3-5])|5(?:[27][2-8]|3[2-68]|4[24-8]|5[23]|6[2-4]|8[24-7]|9[2-7])|6(?:[19]20|42[03-6]|(?:52|7[45])\\d)|7(?:[04][24-8]|[15][2-7]|22|3[2-4])|8(?:1[2-689]|2[2-8]|(?:[35]2|64)\\d))\\d{4}|25\\d{5,6}|(?:2[2-9]|6(?:1[2356]|[24][2-6]|3[24-6]|5[2-4]|6[2-8]|7[235-7]|8[245]|9[24])|8(?:3[24]|5[245]))\\d{4}", [ 6, 7, 8, 9 ] ], [ "(?:17[01]|9(?:2(?:[0-4]|[56]\\d\\d)|(?:3(?:[0-36]|4\\d)|(?:6\\d|8[89]|9[4-8])\\d|7(?:3|40|[5-9]\\d))\\d|4(?:(?:[0245]\\d|[1379])\\d|88)|5[0-6])\\d)\\d{4}|9[69]1\\d{6}|9(?:[68]\\d|9[089])\\d{5}", [ 7, 8, 9, 10 ] ], [ "80080(?:0[1-9]|2\\d)\\d{3}", [ 10 ] ], 0, 0, 0, 0, 0, [ "1333\\d{4}", [ 8 ] ] ] ],
    MN: [ "976", "001", "[12]\\d{7,9}|[5-9]\\d{7}", [ 8, 9, 10 ], [ [ "(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", [ "11|2[16]" ], "0$1" ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[5-9]" ] ], [ "(\\d{3})(\\d{5,6})", "$1 $2", [ "[12]2[1-3]" ], "0$1" ], [ "(\\d{4})(\\d{5,6})", "$1 $2", [ "[12](?:27|3[2-8]|4[2-68]|5[1-4689])", "[12](?:27|3[2-8]|4[2-68]|5[1-4689])[0-3]" ], "0$1" ], [ "(\\d{5})(\\d{4,5})", "$1 $2", [ "[12]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "[12](?:2[1-3]|(?:3[2-8]|4[2-68]|5[1-4689])\\d)\\d{5,6}|7(?:0(?:[0-5]\\d|7[078]|80)|128)\\d{4}|[12]27\\d{6}|(?:11|2[16]|5[368])\\d{6}" ], [ "(?:87[01]|92[0139])\\d{5}|(?:5[05]|6[069]|7[28]|8[0135689]|9[013-9])\\d{6}", [ 8 ] ], 0, 0, 0, 0, 0, 0, [ "712[0-79]\\d{4}|7(?:1[013-9]|[5-79]\\d)\\d{5}", [ 8 ] ] ] ],
    MO: [ "853", "00", "0800\\d{3}|(?:28|[68]\\d)\\d{6}", [ 7, 8 ], [ [ "(\\d{4})(\\d{3})", "$1 $2", [ "0" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[268]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:28[2-9]|8(?:11|[2-57-9]\\d))\\d{5}", [ 8 ] ], [ "6800[0-79]\\d{3}|6(?:[235]\\d\\d|6(?:0[0-5]|[1-9]\\d)|8(?:0[1-9]|[14-8]\\d|2[5-9]|[39][0-4]))\\d{4}", [ 8 ] ], [ "0800\\d{3}", [ 7 ] ] ] ],
    MP: [ "1", "011", "[58]\\d{9}|(?:67|90)0\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "670$1", 0, "670", [ [ "670(?:2(?:3[3-7]|56|8[4-8])|32[1-38]|4(?:33|8[348])|5(?:32|55|88)|6(?:64|70|82)|78[3589]|8[3-9]8|989)\\d{4}" ], [ "" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    MQ: [ "596", "00", "7091\\d{5}|(?:[56]9|[89]\\d)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[5-79]|8(?:0[6-9]|[36])" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:59(?:6(?:[03-7]\\d|1[05]|2[7-9]|8[0-39]|9[04-9])|89\\d)|80[6-9]\\d\\d|9(?:477[6-9]|767[4589]))\\d{4}" ], [ "(?:69[67]\\d\\d|7091[0-3])\\d{4}" ], [ "80[0-5]\\d{6}" ], [ "8[129]\\d{7}" ], 0, 0, 0, 0, [ "9(?:397[0-3]|477[0-5]|76(?:6\\d|7[0-367]))\\d{4}" ] ] ],
    MR: [ "222", "00", "(?:[2-4]\\d\\d|800)\\d{5}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[2-48]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:25[08]|35\\d|45[1-7])\\d{5}" ], [ "[2-4][0-46-9]\\d{6}" ], [ "800\\d{5}" ] ] ],
    MS: [ "1", "011", "(?:[58]\\d\\d|664|900)\\d{7}", [ 10 ], 0, "1", 0, "([34]\\d{6})$|1", "664$1", 0, "664", [ [ "6644(?:1[0-3]|91)\\d{4}" ], [ "664(?:3(?:49|9[1-6])|49[2-6])\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    MT: [ "356", "00", "3550\\d{4}|(?:[2579]\\d\\d|800)\\d{5}", [ 8 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[2357-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "20(?:3[1-4]|6[059])\\d{4}|2(?:0[19]|[1-357]\\d|60)\\d{5}" ], [ "(?:7(?:210|[79]\\d\\d)|9(?:[29]\\d\\d|69[67]|8(?:1[1-3]|89|97)))\\d{4}" ], [ "800(?:02|[3467]\\d)\\d{3}" ], [ "5(?:0(?:0(?:37|43)|(?:6\\d|70|9[0168])\\d)|[12]\\d0[1-5])\\d{3}" ], 0, 0, [ "501\\d{5}" ], [ "7117\\d{4}" ], [ "3550\\d{4}" ] ] ],
    MU: [ "230", "0(?:0|[24-7]0|3[03])", "(?:[57]|8\\d\\d)\\d{7}|[2-468]\\d{6}", [ 7, 8, 10 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[2-46]|8[013]" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[57]" ] ], [ "(\\d{5})(\\d{5})", "$1 $2", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:[0346-8]\\d|1[0-8])|4(?:[013568]\\d|2[0-24-8]|71|90)|54(?:[3-5]\\d|71)|6\\d\\d|8(?:14|3[129]))\\d{4}", [ 7, 8 ] ], [ "5(?:4(?:2[1-389]|7[1-9])|87[15-8])\\d{4}|(?:5(?:2[5-9]|4[3-689]|[57]\\d|8[0-689]|9[0-8])|7(?:0[0-7]|3[013]))\\d{5}", [ 8 ] ], [ "802\\d{7}|80[0-2]\\d{4}", [ 7, 10 ] ], [ "30\\d{5}", [ 7 ] ], 0, 0, 0, [ "219\\d{4}", [ 7 ] ], [ "3(?:20|9\\d)\\d{4}", [ 7 ] ] ], "020" ],
    MV: [ "960", "0(?:0|19)", "(?:800|9[0-57-9]\\d)\\d{7}|[34679]\\d{6}", [ 7, 10 ], [ [ "(\\d{3})(\\d{4})", "$1-$2", [ "[34679]" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[89]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:3(?:0[0-4]|3[0-59])|6(?:[58][024689]|6[024-68]|7[02468]))\\d{4}", [ 7 ] ], [ "(?:46[46]|[79]\\d\\d)\\d{4}", [ 7 ] ], [ "800\\d{7}", [ 10 ] ], [ "900\\d{7}", [ 10 ] ], 0, 0, [ "4(?:0[01]|50)\\d{4}", [ 7 ] ] ], "00" ],
    MW: [ "265", "00", "(?:[1289]\\d|31|77)\\d{7}|1\\d{6}", [ 7, 9 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "1[2-9]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[1-37-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "1[2-9]\\d{5}", [ 7 ] ], [ "111\\d{6}|(?:2[12]|31|77|[89][89])\\d{7}", [ 9 ] ] ] ],
    MX: [ "52", "0[09]", "[2-9]\\d{9}", [ 10 ], [ [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "33|5[56]|81" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:0[01]|2\\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\\d|8[1-35-9]|9[2-689])|5(?:[56]\\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\\d|5[13-9]|8[1-69]|9[17])|8(?:1\\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\\d|7[12]|8[1-8]))\\d{7}" ], [ "(?:2(?:2\\d|3[1-35-8]|4[13-9]|7[1-689]|8[1-578]|9[467])|3(?:1[1-79]|[2458][1-9]|3\\d|7[1-8]|9[1-5])|4(?:1[1-57-9]|[267][1-9]|3[1-8]|[45]\\d|8[1-35-9]|9[2-689])|5(?:[56]\\d|88|9[1-79])|6(?:1[2-68]|[2-4][1-9]|5[1-36-9]|6[0-57-9]|7[1-7]|8[67]|9[4-8])|7(?:[1346][1-9]|[27]\\d|5[13-9]|8[1-69]|9[17])|8(?:1\\d|2[13-689]|3[1-6]|4[124-6]|6[1246-9]|7[0-378]|9[12479])|9(?:1[346-9]|2[1-4]|3[2-46-8]|5[1348]|[69]\\d|7[12]|8[1-8]))\\d{7}" ], [ "8(?:00|88)\\d{7}" ], [ "900\\d{7}" ], [ "500\\d{7}" ], 0, 0, 0, 0, [ "300\\d{7}" ] ], "00" ],
    MY: [ "60", "00", "1\\d{8,9}|(?:3\\d|[4-9])\\d{7}", [ 8, 9, 10 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1-$2 $3", [ "[4-79]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1-$2 $3", [ "1(?:[02469]|[378][1-9]|53)|8", "1(?:[02469]|[37][1-9]|53|8(?:[1-46-9]|5[7-9]))|8" ], "0$1" ], [ "(\\d)(\\d{4})(\\d{4})", "$1-$2 $3", [ "3" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{2})(\\d{4})", "$1-$2-$3-$4", [ "1(?:[367]|80)" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1-$2 $3", [ "15" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1-$2 $3", [ "1" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "427[01]\\d{4}|(?:3(?:2[0-36-9]|3[0-368]|4[0-278]|5[0-24-8]|6[0-467]|7[1246-9]|8\\d|9[0-57])\\d|4(?:2[0-689]|[3-79]\\d|8[1-35689])|5(?:2[0-589]|[3468]\\d|5[0-489]|7[1-9]|9[23])|6(?:2[2-9]|3[1357-9]|[46]\\d|5[0-6]|7[0-35-9]|85|9[015-8])|7(?:[2579]\\d|3[03-68]|4[0-8]|6[5-9]|8[0-35-9])|8(?:[24][2-8]|3[2-5]|5[2-7]|6[2-589]|7[2-578]|[89][2-9])|9(?:0[57]|13|[25-7]\\d|[3489][0-8]))\\d{5}", [ 8, 9 ] ], [ "1(?:(?:1888[689]|4400|8(?:47|8[27])[0-4])\\d{4}|9\\d{7,8})|1(?:0(?:[23568]\\d|4[0-6]|7[016-9]|9[0-8])|1(?:[1-5]\\d\\d|6(?:0[5-9]|[1-9]\\d)|7(?:[0-4]\\d|5[0-79]|6[02-4]|8[02-5]))|(?:[26]\\d|[37][1-9]|4[235-9])\\d|5(?:31|9\\d\\d)|8(?:1[23]|[236]\\d|4[06]|5(?:46|[7-9])|7[016-9]|8[01]|9[0-8]))\\d{5}", [ 9, 10 ] ], [ "1[378]00\\d{6}", [ 10 ] ], [ "1600\\d{6}", [ 10 ] ], 0, 0, 0, 0, [ "15(?:4(?:6[0-4]\\d|8(?:0[125]|[17]\\d|21|3[01]|4[01589]|5[014]|6[02]))|6(?:32[0-6]|78\\d))\\d{4}", [ 10 ] ] ] ],
    MZ: [ "258", "00", "(?:2|8\\d)\\d{7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "2|8[2-9]" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:[1346]\\d|5[0-2]|[78][12]|93)\\d{5}", [ 8 ] ], [ "8[2-9]\\d{7}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ] ] ],
    NA: [ "264", "00", "[68]\\d{7,8}", [ 8, 9 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "88" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "6" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "87" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "64426\\d{3}|6(?:1(?:2[2-7]|3[01378]|4[0-4])|254|32[0237]|4(?:27|41|5[25])|52[236-8]|626|7(?:2[2-4]|30))\\d{4,5}|6(?:1(?:(?:0\\d|2[0189]|3[24-69]|4[5-9])\\d|17|69|7[014])|2(?:17|5[0-36-8]|69|70)|3(?:17|2[14-689]|34|6[289]|7[01]|81)|4(?:17|2[0-2]|4[06]|5[0137]|69|7[01])|5(?:17|2[0459]|69|7[01])|6(?:17|25|38|42|69|7[01])|7(?:17|2[569]|3[13]|6[89]|7[01]))\\d{4}" ], [ "(?:60|8[1245])\\d{7}", [ 9 ] ], [ "80\\d{7}", [ 9 ] ], [ "8701\\d{5}", [ 9 ] ], 0, 0, 0, 0, [ "8(?:3\\d\\d|86)\\d{5}" ] ] ],
    NC: [ "687", "00", "(?:050|[2-57-9]\\d\\d)\\d{3}", [ 6 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1.$2.$3", [ "[02-57-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2[03-9]|3[0-5]|4[1-7]|88)\\d{4}" ], [ "(?:[579]\\d|8[0-79])\\d{4}" ], [ "050\\d{3}" ], [ "36\\d{4}" ] ] ],
    NE: [ "227", "00", "[027-9]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "08" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[089]|2[013]|7[0467]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:0(?:20|3[1-8]|4[13-5]|5[14]|6[14578]|7[1-578])|1(?:4[145]|5[14]|6[14-68]|7[169]|88))\\d{4}" ], [ "(?:23|7[0467]|[89]\\d)\\d{6}" ], [ "08\\d{6}" ], [ "09\\d{6}" ] ] ],
    NF: [ "672", "00", "[13]\\d{5}", [ 6 ], [ [ "(\\d{2})(\\d{4})", "$1 $2", [ "1[0-3]" ] ], [ "(\\d)(\\d{5})", "$1 $2", [ "[13]" ] ] ], 0, 0, "([0-258]\\d{4})$", "3$1", 0, 0, [ [ "(?:1(?:06|17|28|39)|3[0-2]\\d)\\d{3}" ], [ "(?:14|3[58])\\d{4}" ] ] ],
    NG: [ "234", "009", "(?:20|9\\d)\\d{8}|[78]\\d{9,13}", [ 10, 11, 12, 13, 14 ], [ [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[7-9]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "20[129]" ], "0$1" ], [ "(\\d{4})(\\d{2})(\\d{4})", "$1 $2 $3", [ "2" ], "0$1" ], [ "(\\d{3})(\\d{4})(\\d{4,5})", "$1 $2 $3", [ "[78]" ], "0$1" ], [ "(\\d{3})(\\d{5})(\\d{5,6})", "$1 $2 $3", [ "[78]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "20(?:[1259]\\d|3[013-9]|4[1-8]|6[024-689]|7[1-79]|8[2-9])\\d{6}", [ 10 ] ], [ "(?:702[0-24-9]|819[01])\\d{6}|(?:7(?:0[13-9]|[12]\\d)|8(?:0[1-9]|1[0-8])|9(?:0[1-9]|1[0-6]))\\d{7}", [ 10 ] ], [ "800\\d{7,11}" ], 0, 0, 0, [ "700\\d{7,11}" ] ] ],
    NI: [ "505", "00", "(?:1800|[25-8]\\d{3})\\d{4}", [ 8 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[125-8]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2\\d{7}" ], [ "(?:5(?:5[0-7]|[78]\\d)|6(?:20|3[035]|4[045]|5[05]|77|8[1-9]|9[059])|(?:7[5-8]|8\\d)\\d)\\d{5}" ], [ "1800\\d{4}" ] ] ],
    NL: [ "31", "00", "(?:[124-7]\\d\\d|3(?:[02-9]\\d|1[0-8]))\\d{6}|8\\d{6,9}|9\\d{6,10}|1\\d{4,5}", [ 5, 6, 7, 8, 9, 10, 11 ], [ [ "(\\d{3})(\\d{4,7})", "$1 $2", [ "[89]0" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1 $2", [ "66" ], "0$1" ], [ "(\\d)(\\d{8})", "$1 $2", [ "6" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1[16-8]|2[259]|3[124]|4[17-9]|5[124679]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[1-578]|91" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3", [ "9" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1(?:[035]\\d|1[13-578]|6[124-8]|7[24]|8[0-467])|2(?:[0346]\\d|2[2-46-9]|5[125]|9[479])|3(?:[03568]\\d|1[3-8]|2[01]|4[1-8])|4(?:[0356]\\d|1[1-368]|7[58]|8[15-8]|9[23579])|5(?:[0358]\\d|[19][1-9]|2[1-57-9]|4[13-8]|6[126]|7[0-3578])|7\\d\\d)\\d{6}", [ 9 ] ], [ "(?:6[1-58]|970\\d)\\d{7}", [ 9, 11 ] ], [ "800\\d{4,7}", [ 7, 8, 9, 10 ] ], [ "90[069]\\d{4,7}", [ 7, 8, 9, 10 ] ], 0, 0, [ "140(?:1[035]|2[0346]|3[03568]|4[0356]|5[0358]|8[458])|(?:140(?:1[16-8]|2[259]|3[124]|4[17-9]|5[124679]|7)|8[478]\\d{6})\\d", [ 5, 6, 9 ] ], [ "66\\d{7}", [ 9 ] ], [ "(?:85|91)\\d{7}", [ 9 ] ] ] ],
    NO: [ "47", "00", "(?:0|[2-9]\\d{3})\\d{4}", [ 5, 8 ], [ [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "8" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[2-79]" ] ] ], 0, 0, 0, 0, 0, "[02-689]|7[0-8]", [ [ "(?:2[1-4]|3[1-3578]|5[1-35-7]|6[1-46-9]|7[0-8])\\d{6}", [ 8 ] ], [ "45(?:[0-24-9]\\d|3[0-57-9])\\d{4}|(?:4[016-8]|9\\d)\\d{6}", [ 8 ] ], [ "80[01]\\d{5}", [ 8 ] ], [ "82[09]\\d{5}", [ 8 ] ], [ "880\\d{5}", [ 8 ] ], [ "81[23]\\d{5}", [ 8 ] ], [ "(?:0[235-9]|81(?:0(?:0[7-9]|1\\d)|5\\d\\d))\\d{3}" ], 0, [ "85[0-5]\\d{5}", [ 8 ] ], [ "810(?:0[0-6]|[2-8]\\d)\\d{3}", [ 8 ] ] ] ],
    NP: [ "977", "00", "(?:1\\d|9)\\d{9}|[1-9]\\d{7}", [ 8, 10, 11 ], [ [ "(\\d)(\\d{7})", "$1-$2", [ "1[2-6]" ], "0$1" ], [ "(\\d{2})(\\d{6})", "$1-$2", [ "1[01]|[2-8]|9(?:[1-59]|[67][2-6])" ], "0$1" ], [ "(\\d{3})(\\d{7})", "$1-$2", [ "9" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1[0-6]\\d|99[02-6])\\d{5}|(?:2[13-79]|3[135-8]|4[146-9]|5[135-7]|6[13-9]|7[15-9]|8[1-46-9]|9[1-7])[2-6]\\d{5}", [ 8 ] ], [ "9(?:00|6[0-3]|7[0-24-6]|8[0-24-68])\\d{7}", [ 10 ] ], [ "1(?:66001|800\\d\\d)\\d{5}", [ 11 ] ] ] ],
    NR: [ "674", "00", "(?:222|444|(?:55|8\\d)\\d|666|777|999)\\d{4}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[24-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "444\\d{4}" ], [ "(?:222|55[3-9]|666|777|8\\d\\d|999)\\d{4}" ] ] ],
    NU: [ "683", "00", "(?:[4-7]|888\\d)\\d{3}", [ 4, 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "[47]\\d{3}", [ 4 ] ], [ "(?:[56]|888[1-9])\\d{3}" ] ] ],
    NZ: [ "64", "0(?:0|161)", "[1289]\\d{9}|50\\d{5}(?:\\d{2,3})?|[27-9]\\d{7,8}|(?:[34]\\d|6[0-35-9])\\d{6}|8\\d{4,6}", [ 5, 6, 7, 8, 9, 10 ], [ [ "(\\d{2})(\\d{3,8})", "$1 $2", [ "8[1-79]" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", [ "50[036-8]|8|90", "50(?:[0367]|88)|8|90" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "24|[346]|7[2-57-9]|9[2-9]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "2(?:10|74)|[589]" ], "0$1" ], [ "(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "1|2[028]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,5})", "$1 $2 $3", [ "2(?:[169]|7[0-35-9])|7" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "240\\d{5}|(?:3[2-79]|[49][2-9]|6[235-9]|7[2-57-9])\\d{6}", [ 8 ] ], [ "2(?:[0-27-9]\\d|6)\\d{6,7}|2(?:1\\d|75)\\d{5}", [ 8, 9, 10 ] ], [ "508\\d{6,7}|80\\d{6,8}", [ 8, 9, 10 ] ], [ "(?:1[13-57-9]\\d{5}|50(?:0[08]|30|66|77|88))\\d{3}|90\\d{6,8}", [ 7, 8, 9, 10 ] ], [ "70\\d{7}", [ 9 ] ], 0, [ "8(?:1[16-9]|22|3\\d|4[045]|5[459]|6[235-9]|7[0-3579]|90)\\d{2,7}" ] ], "00" ],
    OM: [ "968", "00", "(?:1505|[279]\\d{3}|500)\\d{4}|800\\d{5,6}", [ 7, 8, 9 ], [ [ "(\\d{3})(\\d{4,6})", "$1 $2", [ "[58]" ] ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "2" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[179]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2[1-6]\\d{6}", [ 8 ] ], [ "(?:1505|90[1-9]\\d)\\d{4}|(?:7[124-9]|9[1-9])\\d{6}", [ 8 ] ], [ "8007\\d{4,5}|(?:500|800[05])\\d{4}" ], [ "900\\d{5}", [ 8 ] ] ] ],
    PA: [ "507", "00", "(?:00800|8\\d{3})\\d{6}|[68]\\d{7}|[1-57-9]\\d{6}", [ 7, 8, 10, 11 ], [ [ "(\\d{3})(\\d{4})", "$1-$2", [ "[1-57-9]" ] ], [ "(\\d{4})(\\d{4})", "$1-$2", [ "[68]" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:1(?:0\\d|1[0479]|2[37]|3[0137]|4[147]|5[05]|6[058]|7[0167]|8[2358]|9[1389])|2(?:[0235-79]\\d|1[0-7]|4[013-9]|8[02-9])|3(?:[0147-9]\\d|[25][0-5]|33|6[068])|4(?:00|3[0-579]|4\\d|7[0-57-9])|5(?:[01]\\d|2[0-7]|[56]0|79)|7(?:0[09]|2[0-26-8]|3[03]|4[04]|5[05-9]|6[0156]|7[0-24-9]|8[4-9]|90)|8(?:09|2[89]|3\\d|4[0-24-689]|5[014]|8[02])|9(?:0[5-9]|1[0-35-8]|2[036-9]|3[35-79]|40|5[0457-9]|6[05-9]|7[04-9]|8[235-8]|9\\d))\\d{4}", [ 7 ] ], [ "(?:1[16]1|21[89]|6\\d{3}|8(?:1[01]|7[23]))\\d{4}", [ 7, 8 ] ], [ "800\\d{4,5}|(?:00800|800\\d)\\d{6}" ], [ "(?:8(?:22|55|60|7[78]|86)|9(?:00|81))\\d{4}", [ 7 ] ] ] ],
    PE: [ "51", "00|19(?:1[124]|77|90)00", "(?:[14-8]|9\\d)\\d{7}", [ 8, 9 ], [ [ "(\\d{3})(\\d{5})", "$1 $2", [ "80" ], "(0$1)" ], [ "(\\d)(\\d{7})", "$1 $2", [ "1" ], "(0$1)" ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "[4-8]" ], "(0$1)" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "9" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:19[02-68]|(?:4[34]|5[14])[0-8]|687)\\d|7(?:173|(?:3[0-8]|55)\\d)|8(?:10[05689]|6(?:0[06-9]|1[6-9]|29)|7(?:0[0569]|[56]0)))\\d{4}|(?:1[0-8]|4[12]|5[236]|6[1-7]|7[246]|8[2-4])\\d{6}", [ 8 ] ], [ "9\\d{8}", [ 9 ] ], [ "800\\d{5}", [ 8 ] ], [ "805\\d{5}", [ 8 ] ], [ "80[24]\\d{5}", [ 8 ] ], 0, 0, 0, 0, [ "801\\d{5}", [ 8 ] ] ], "00", " Anexo " ],
    PF: [ "689", "00", "4\\d{5}(?:\\d{2})?|8\\d{7,8}", [ 6, 8, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", [ "44" ] ], [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "4|8[7-9]" ] ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "4(?:0[4-689]|9[4-68])\\d{5}", [ 8 ] ], [ "8[7-9]\\d{6}", [ 8 ] ], [ "80[0-5]\\d{6}", [ 9 ] ], 0, 0, 0, [ "44\\d{4}", [ 6 ] ], 0, [ "499\\d{5}", [ 8 ] ] ] ],
    PG: [ "675", "00|140[1-3]", "(?:180|[78]\\d{3})\\d{4}|(?:[2-589]\\d|64)\\d{5}", [ 7, 8 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "18|[2-69]|85[02-46-9]" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[78]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:(?:3[0-2]|4[257]|5[34]|9[78])\\d|64[1-9]|85[02-46-9])\\d{4}", [ 7 ] ], [ "(?:7\\d|8[1-58])\\d{6}", [ 8 ] ], [ "180\\d{4}", [ 7 ] ], 0, 0, 0, 0, [ "27[01]\\d{4}", [ 7 ] ], [ "2(?:0[0-7]|7[568])\\d{4}", [ 7 ] ] ], "00" ],
    PH: [ "63", "00", "(?:[2-7]|9\\d)\\d{8}|2\\d{5}|(?:1800|8)\\d{7,9}", [ 6, 8, 9, 10, 11, 12, 13 ], [ [ "(\\d)(\\d{5})", "$1 $2", [ "2" ], "(0$1)" ], [ "(\\d{4})(\\d{4,6})", "$1 $2", [ "3(?:23|39|46)|4(?:2[3-6]|[35]9|4[26]|76)|544|88[245]|(?:52|64|86)2", "3(?:230|397|461)|4(?:2(?:35|[46]4|51)|396|4(?:22|63)|59[347]|76[15])|5(?:221|446)|642[23]|8(?:622|8(?:[24]2|5[13]))" ], "(0$1)" ], [ "(\\d{5})(\\d{4})", "$1 $2", [ "346|4(?:27|9[35])|883", "3469|4(?:279|9(?:30|56))|8834" ], "(0$1)" ], [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "2" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[3-7]|8[2-8]" ], "(0$1)" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[89]" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ] ], [ "(\\d{4})(\\d{1,2})(\\d{3})(\\d{4})", "$1 $2 $3 $4", [ "1" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:2[3-8]|3[2-68]|4[2-9]|5[2-6]|6[2-58]|7[24578])\\d{3}|88(?:22\\d\\d|42))\\d{4}|(?:2|8[2-8]\\d\\d)\\d{5}", [ 6, 8, 9, 10 ] ], [ "(?:8(?:1[37]|9[5-8])|9(?:0[5-9]|1[0-24-9]|[235-7]\\d|4[2-9]|8[135-9]|9[1-9]))\\d{7}", [ 10 ] ], [ "1800\\d{7,9}", [ 11, 12, 13 ] ] ] ],
    PK: [ "92", "00", "122\\d{6}|[24-8]\\d{10,11}|9(?:[013-9]\\d{8,10}|2(?:[01]\\d\\d|2(?:[06-8]\\d|1[01]))\\d{7})|(?:[2-8]\\d{3}|92(?:[0-7]\\d|8[1-9]))\\d{6}|[24-9]\\d{8}|[89]\\d{7}", [ 8, 9, 10, 11, 12 ], [ [ "(\\d{3})(\\d{3})(\\d{2,7})", "$1 $2 $3", [ "[89]0" ], "0$1" ], [ "(\\d{4})(\\d{5})", "$1 $2", [ "1" ] ], [ "(\\d{3})(\\d{6,7})", "$1 $2", [ "2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8])", "9(?:2[3-8]|98)|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:22|3[27-9]|4[2-6]|6[3569]|9[25-7]))[2-9]" ], "(0$1)" ], [ "(\\d{2})(\\d{7,8})", "$1 $2", [ "(?:2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]" ], "(0$1)" ], [ "(\\d{5})(\\d{5})", "$1 $2", [ "58" ], "(0$1)" ], [ "(\\d{3})(\\d{7})", "$1 $2", [ "3" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "2[125]|4[0-246-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91" ], "(0$1)" ], [ "(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "[24-9]" ], "(0$1)" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:21|42)[2-9]|58[126])\\d{7}|(?:2[25]|4[0146-9]|5[1-35-7]|6[1-8]|7[14]|8[16]|91)[2-9]\\d{6,7}|(?:2(?:3[2358]|4[2-4]|9[2-8])|45[3479]|54[2-467]|60[468]|72[236]|8(?:2[2-689]|3[23578]|4[3478]|5[2356])|9(?:2[2-8]|3[27-9]|4[2-6]|6[3569]|9[25-8]))[2-9]\\d{5,6}", [ 9, 10 ] ], [ "3(?:[0-247]\\d|3[0-79]|55|64)\\d{7}", [ 10 ] ], [ "800\\d{5}(?:\\d{3})?", [ 8, 11 ] ], [ "900\\d{5}", [ 8 ] ], [ "122\\d{6}", [ 9 ] ], 0, [ "(?:2(?:[125]|3[2358]|4[2-4]|9[2-8])|4(?:[0-246-9]|5[3479])|5(?:[1-35-7]|4[2-467])|6(?:0[468]|[1-8])|7(?:[14]|2[236])|8(?:[16]|2[2-689]|3[23578]|4[3478]|5[2356])|9(?:1|22|3[27-9]|4[2-6]|6[3569]|9[2-7]))111\\d{6}", [ 11, 12 ] ] ] ],
    PL: [ "48", "00", "(?:6|8\\d\\d)\\d{7}|[1-9]\\d{6}(?:\\d{2})?|[26]\\d{5}", [ 6, 7, 8, 9, 10 ], [ [ "(\\d{5})", "$1", [ "19" ] ], [ "(\\d{3})(\\d{3})", "$1 $2", [ "11|20|64" ] ], [ "(\\d{2})(\\d{2})(\\d{3})", "$1 $2 $3", [ "30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])1", "30|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])19" ] ], [ "(\\d{3})(\\d{2})(\\d{2,3})", "$1 $2 $3", [ "64" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "21|39|45|5[0137]|6[0469]|7[02389]|8(?:0[14]|8)" ] ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "1[2-8]|[2-7]|8[1-79]|9[145]" ] ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:30|47\\d\\d)\\d{5}|(?:1[2-8]|2[2-69]|3[2-4]|4[1-468]|5[24-689]|6[1-3578]|7[14-7]|8[1-79]|9[145])(?:[02-9]\\d{6}|1(?:[0-8]\\d{5}|9\\d{3}(?:\\d{2})?))", [ 7, 9 ] ], [ "21(?:1[013-5]|2\\d|3[1-9])\\d{5}|(?:45|5[0137]|6[069]|7[2389]|88)\\d{7}", [ 9 ] ], [ "800\\d{6,7}", [ 9, 10 ] ], [ "70[01346-8]\\d{6}", [ 9 ] ], 0, 0, [ "804\\d{6}", [ 9 ] ], [ "64\\d{4,7}", [ 6, 7, 8, 9 ] ], [ "39\\d{7}", [ 9 ] ], [ "801\\d{6}", [ 9 ] ] ] ],
    PM: [ "508", "00", "[78]\\d{8}|[2-9]\\d{5}", [ 6, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", [ "[2-9]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "7" ] ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "80[6-9]\\d{6}|(?:[236-9]\\d|4[1-35-9]|5[0-47-9])\\d{4}" ], [ "708(?:4[0-5]|5[0-6])\\d{4}|(?:[236-9]\\d|4[02-489]|5[02-9])\\d{4}" ], [ "80[0-5]\\d{6}", [ 9 ] ], [ "8[129]\\d{7}", [ 9 ] ] ] ],
    PR: [ "1", "011", "(?:[589]\\d\\d|787)\\d{7}", [ 10 ], 0, "1", 0, 0, 0, 0, "787|939", [ [ "(?:787|939)[2-9]\\d{6}" ], [ "" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    PS: [ "970", "00", "[2489]2\\d{6}|(?:1\\d|5)\\d{8}", [ 8, 9, 10 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "[2489]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "5" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:22[2-47-9]|42[45]|82[014-68]|92[3569])\\d{5}", [ 8 ] ], [ "5[69]\\d{7}", [ 9 ] ], [ "1800\\d{6}", [ 10 ] ], 0, 0, 0, 0, 0, 0, [ "1700\\d{6}", [ 10 ] ] ] ],
    PT: [ "351", "00", "1693\\d{5}|(?:[26-9]\\d|30)\\d{7}", [ 9 ], [ [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "2[12]" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "16|[236-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:[12]\\d|3[1-689]|4[1-59]|[57][1-9]|6[1-35689]|8[1-69]|9[1256])\\d{6}" ], [ "6(?:[06]92(?:30|9\\d)|[35]92(?:[049]\\d|3[034]))\\d{3}|(?:(?:16|6[0356])93|9(?:[1-36]\\d\\d|480))\\d{5}" ], [ "80[02]\\d{6}" ], [ "(?:6(?:0[178]|4[68])\\d|76(?:0[1-57]|1[2-47]|2[1-37]))\\d{5}" ], [ "884[0-4689]\\d{5}" ], [ "600\\d{6}|6[06]92(?:0\\d|3[349]|49)\\d{3}" ], [ "70(?:38[01]|596|(?:7\\d|8[17])\\d)\\d{4}" ], [ "6(?:222\\d|89(?:00|88|99))\\d{4}" ], [ "30\\d{7}" ], [ "80(?:8\\d|9[1579])\\d{5}" ] ] ],
    PW: [ "680", "01[12]", "(?:[24-8]\\d\\d|345|900)\\d{4}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[2-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2(?:55|77)|345|488|5(?:35|44|87)|6(?:22|54|79)|7(?:33|47)|8(?:24|55|76)|900)\\d{4}" ], [ "(?:(?:46|83)[0-5]|(?:6[2-4689]|78)0)\\d{4}|(?:45|77|88)\\d{5}" ] ] ],
    PY: [ "595", "00", "[36-8]\\d{5,8}|4\\d{6,8}|59\\d{6}|9\\d{5,10}|(?:2\\d|5[0-8])\\d{6,7}", [ 6, 7, 8, 9, 10, 11 ], [ [ "(\\d{3})(\\d{3,6})", "$1 $2", [ "[2-9]0" ], "0$1" ], [ "(\\d{2})(\\d{5})", "$1 $2", [ "3[289]|4[246-8]|61|7[1-3]|8[1-36]" ], "(0$1)" ], [ "(\\d{3})(\\d{4,5})", "$1 $2", [ "2[279]|3[13-5]|4[359]|5|6(?:[34]|7[1-46-8])|7[46-8]|85" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "2[14-68]|3[26-9]|4[1246-8]|6(?:1|75)|7[1-35]|8[1-36]" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "87" ] ], [ "(\\d{3})(\\d{6})", "$1 $2", [ "9(?:[5-79]|8[1-8])" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2-8]" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "9" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:3[289]|4[246-8]|61|7[1-3]|8[1-36])\\d{5,7}|(?:2(?:[14-68]\\d|2[4-68]|7[15]|9[1-5])|3(?:18|3[167]|4[2357]|51|[67]\\d)|4(?:1\\d|3[12]|5[13]|9[1-47])|5(?:[1-4]\\d|5[02-4])|6(?:3[1-3]|44|7[1-8])|7(?:4[0-4]|5\\d|6[1-578]|75|8[0-8])|858)\\d{5,6}", [ 7, 8, 9 ] ], [ "9881\\d{5}|9(?:51|6[129]|7[1-6]|8[1-7]|9[1-5])\\d{6}", [ 9 ] ], [ "9800\\d{5,7}", [ 9, 10, 11 ] ], 0, 0, 0, [ "[245]0\\d{6,7}|[36-9]0\\d{4,7}", [ 6, 7, 8, 9 ] ], 0, [ "8700[0-4]\\d{4}", [ 9 ] ] ] ],
    QA: [ "974", "00", "800\\d{4}|(?:2|800)\\d{6}|(?:0080|[3-7])\\d{7}", [ 7, 8, 9, 11 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "2[136]|8" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[3-7]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "4(?:(?:[014]\\d\\d|999)\\d|2022)\\d{3}", [ 8 ] ], [ "[35-7]\\d{7}", [ 8 ] ], [ "800\\d{4}|(?:0080[01]|800)\\d{6}", [ 7, 9, 11 ] ], 0, 0, 0, 0, [ "2[136]\\d{5}", [ 7 ] ] ] ],
    RE: [ "262", "00", "709\\d{6}|(?:26|[689]\\d)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[26-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "2631[0-6]\\d{4}|26(?:2\\d|30|88)\\d{5}" ], [ "(?:69(?:2\\d\\d|3(?:[06][0-6]|1[0-3]|2[0-2]|3[0-39]|4\\d|5[0-5]|7[0-37]|8[0-8]|9[0-479]))|7092[0-3])\\d{4}" ], [ "80\\d{7}" ], [ "89[1-37-9]\\d{6}" ], 0, 0, 0, 0, [ "9(?:399[0-3]|479[0-6]|76(?:2[278]|3[0-37]))\\d{4}" ], [ "8(?:1[019]|2[0156]|84|90)\\d{6}" ] ] ],
    RO: [ "40", "00", "(?:[2378]\\d|90)\\d{7}|[23]\\d{5}", [ 6, 9 ], [ [ "(\\d{3})(\\d{3})", "$1 $2", [ "2[3-6]", "2[3-6]\\d9" ], "0$1" ], [ "(\\d{2})(\\d{4})", "$1 $2", [ "219|31" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[23]1" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[237-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "[23][13-6]\\d{7}|(?:2(?:19\\d|[3-6]\\d9)|31\\d\\d)\\d\\d" ], [ "7020\\d{5}|7(?:0[013-9]|1[0-3]|[2-7]\\d|8[03-8]|9[0-39])\\d{6}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ], [ "90[0136]\\d{6}", [ 9 ] ], 0, 0, [ "(?:37\\d|80[578])\\d{6}", [ 9 ] ], 0, 0, [ "801\\d{6}", [ 9 ] ] ], 0, " int " ],
    RS: [ "381", "00", "38[02-9]\\d{6,9}|6\\d{7,9}|90\\d{4,8}|38\\d{5,6}|(?:7\\d\\d|800)\\d{3,9}|(?:[12]\\d|3[0-79])\\d{5,10}", [ 6, 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{3})(\\d{3,9})", "$1 $2", [ "(?:2[389]|39)0|[7-9]" ], "0$1" ], [ "(\\d{2})(\\d{5,10})", "$1 $2", [ "[1-36]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:11[1-9]\\d|(?:2[389]|39)(?:0[2-9]|[2-9]\\d))\\d{3,8}|(?:1[02-9]|2[0-24-7]|3[0-8])[2-9]\\d{4,9}", [ 7, 8, 9, 10, 11, 12 ] ], [ "6(?:[0-689]|7\\d)\\d{6,7}", [ 8, 9, 10 ] ], [ "800\\d{3,9}" ], [ "(?:78\\d|90[0169])\\d{3,7}", [ 6, 7, 8, 9, 10 ] ], 0, 0, [ "7[06]\\d{4,10}" ] ] ],
    RU: [ "7", "810", "8\\d{13}|[347-9]\\d{9}", [ 10, 14 ], [ [ "(\\d{4})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "7(?:1[0-8]|2[1-9])", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:1[23]|[2-9]2))", "7(?:1(?:[0-356]2|4[29]|7|8[27])|2(?:13[03-69]|62[013-9]))|72[1-57-9]2" ], "8 ($1)", 1 ], [ "(\\d{5})(\\d)(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "7(?:1[0-68]|2[1-9])", "7(?:1(?:[06][3-6]|[18]|2[35]|[3-5][3-5])|2(?:[13][3-5]|[24-689]|7[457]))", "7(?:1(?:0(?:[356]|4[023])|[18]|2(?:3[013-9]|5)|3[45]|43[013-79]|5(?:3[1-8]|4[1-7]|5)|6(?:3[0-35-9]|[4-6]))|2(?:1(?:3[178]|[45])|[24-689]|3[35]|7[457]))|7(?:14|23)4[0-8]|71(?:33|45)[1-79]" ], "8 ($1)", 1 ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "7" ], "8 ($1)", 1 ], [ "(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2-$3-$4", [ "[349]|8(?:[02-7]|1[1-8])" ], "8 ($1)", 1 ], [ "(\\d{4})(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "8" ], "8 ($1)" ] ], "8", 0, 0, 0, 0, "[3489]", [ [ "(?:3(?:0[12]|36|4[1-35-79]|5[1-3]|65|8[1-58]|9[0145])|4(?:01|1[1356]|2[13467]|7[1-5]|8[1-7]|9[1-689])|8(?:1[1-8]|2[01]|3[13-6]|4[0-8]|5[15-7]|6[0-35-79]|7[1-37-9]))\\d{7}", [ 10 ] ], [ "9(?:[0-24-9]\\d{4}|3(?:0(?:0(?:05|[124579]\\d|3[0-7]|6[0-49]|8[04-9])|[1-9]\\d\\d)|[1-9]\\d{3}))\\d{4}", [ 10 ] ], [ "8(?:0[04]|108\\d{3})\\d{7}" ], [ "80[39]\\d{7}", [ 10 ] ], [ "808\\d{7}", [ 10 ] ] ], "8~10" ],
    RW: [ "250", "00", "(?:06|[27]\\d\\d|[89]00)\\d{6}", [ 8, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "0" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "2" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[7-9]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:06|2[23568]\\d)\\d{6}" ], [ "7[237-9]\\d{7}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ], [ "900\\d{6}", [ 9 ] ] ] ],
    SA: [ "966", "00", "(?:[15]\\d|800|92)\\d{7}", [ 9, 10 ], [ [ "(\\d{4})(\\d{5})", "$1 $2", [ "9" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "5" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "8" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "1(?:1\\d|2[24-8]|3[35-8]|4[3-68]|6[2-5]|7[235-7])\\d{6}", [ 9 ] ], [ "579[0-8]\\d{5}|5(?:[013-689]\\d|7[0-8])\\d{6}", [ 9 ] ], [ "800\\d{7}", [ 10 ] ], [ "925\\d{6}", [ 9 ] ], 0, 0, 0, 0, 0, [ "920\\d{6}", [ 9 ] ] ] ],
    SB: [ "677", "0[01]", "[6-9]\\d{6}|[1-6]\\d{4}", [ 5, 7 ], [ [ "(\\d{2})(\\d{5})", "$1 $2", [ "6[89]|7|8[4-9]|9(?:[0-8]|9[0-8])" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:1[4-79]|[23]\\d|4[0-2]|5[03]|6[0-37])\\d{3}", [ 5 ] ], [ "(?:48|99[0-8]\\d)\\d{3}|(?:6[89]|7[1-9]|8[4-9]|9[0-8])\\d{5}" ], [ "1[38]\\d{3}", [ 5 ] ], 0, 0, 0, 0, 0, [ "5[12]\\d{3}", [ 5 ] ] ] ],
    SC: [ "248", "010|0[0-2]", "(?:[2489]\\d|64)\\d{5}", [ 7 ], [ [ "(\\d)(\\d{3})(\\d{3})", "$1 $2 $3", [ "[246]|9[57]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "4[2-46]\\d{5}" ], [ "2[125-8]\\d{5}" ], [ "800[08]\\d{3}" ], [ "85\\d{5}" ], 0, 0, 0, 0, [ "971\\d{4}|(?:64|95)\\d{5}" ] ], "00" ],
    SD: [ "249", "00", "[19]\\d{8}", [ 9 ], [ [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[19]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "1(?:5\\d|8[35-7])\\d{6}" ], [ "(?:1[0-2]|9[0-3569])\\d{7}" ] ] ],
    SE: [ "46", "00", "(?:[26]\\d\\d|9)\\d{9}|[1-9]\\d{8}|[1-689]\\d{7}|[1-4689]\\d{6}|2\\d{5}", [ 6, 7, 8, 9, 10, 12 ], [ [ "(\\d{2})(\\d{2,3})(\\d{2})", "$1-$2 $3", [ "20" ], "0$1", 0, "$1 $2 $3" ], [ "(\\d{3})(\\d{4})", "$1-$2", [ "9(?:00|39|44|9)" ], "0$1", 0, "$1 $2" ], [ "(\\d{2})(\\d{3})(\\d{2})", "$1-$2 $3", [ "[12][136]|3[356]|4[0246]|6[03]|90[1-9]" ], "0$1", 0, "$1 $2 $3" ], [ "(\\d)(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", [ "8" ], "0$1", 0, "$1 $2 $3 $4" ], [ "(\\d{3})(\\d{2,3})(\\d{2})", "$1-$2 $3", [ "1[2457]|2(?:[247-9]|5[0138])|3[0247-9]|4[1357-9]|5[0-35-9]|6(?:[125689]|4[02-57]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])" ], "0$1", 0, "$1 $2 $3" ], [ "(\\d{3})(\\d{2,3})(\\d{3})", "$1-$2 $3", [ "9(?:00|39|44)" ], "0$1", 0, "$1 $2 $3" ], [ "(\\d{2})(\\d{2,3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", [ "1[13689]|2[0136]|3[1356]|4[0246]|54|6[03]|90[1-9]" ], "0$1", 0, "$1 $2 $3 $4" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4", [ "10|7" ], "0$1", 0, "$1 $2 $3 $4" ], [ "(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1-$2 $3 $4", [ "8" ], "0$1", 0, "$1 $2 $3 $4" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1-$2 $3 $4", [ "[13-5]|2(?:[247-9]|5[0138])|6(?:[124-689]|7[0-2])|9(?:[125-8]|3[02-5]|4[0-3])" ], "0$1", 0, "$1 $2 $3 $4" ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{3})", "$1-$2 $3 $4", [ "9" ], "0$1", 0, "$1 $2 $3 $4" ], [ "(\\d{3})(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1-$2 $3 $4 $5", [ "[26]" ], "0$1", 0, "$1 $2 $3 $4 $5" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:(?:[12][136]|3[356]|4[0246]|6[03]|8\\d)\\d|90[1-9])\\d{4,6}|(?:1(?:2[0-35]|4[0-4]|5[0-25-9]|7[13-6]|[89]\\d)|2(?:2[0-7]|4[0136-8]|5[0138]|7[018]|8[01]|9[0-57])|3(?:0[0-4]|1\\d|2[0-25]|4[056]|7[0-2]|8[0-3]|9[023])|4(?:1[013-8]|3[0135]|5[14-79]|7[0-246-9]|8[0156]|9[0-689])|5(?:0[0-6]|[15][0-5]|2[0-68]|3[0-4]|4\\d|6[03-5]|7[013]|8[0-79]|9[01])|6(?:1[1-3]|2[0-4]|4[02-57]|5[0-37]|6[0-3]|7[0-2]|8[0247]|9[0-356])|9(?:1[0-68]|2\\d|3[02-5]|4[0-3]|5[0-4]|[68][01]|7[0135-8]))\\d{5,6}", [ 7, 8, 9 ] ], [ "7[023689]\\d{7}", [ 9 ] ], [ "20\\d{4,7}", [ 6, 7, 8, 9 ] ], [ "649\\d{6}|99[1-59]\\d{4}(?:\\d{3})?|9(?:00|39|44)[1-8]\\d{3,6}", [ 7, 8, 9, 10 ] ], [ "75[1-8]\\d{6}", [ 9 ] ], [ "(?:25[245]|67[3-68])\\d{9}", [ 12 ] ], [ "10[1-8]\\d{6}", [ 9 ] ], [ "74[02-9]\\d{6}", [ 9 ] ], 0, [ "77[0-7]\\d{6}", [ 9 ] ] ] ],
    SG: [ "65", "0[0-3]\\d", "(?:(?:1\\d|8)\\d\\d|7000)\\d{7}|[3689]\\d{7}", [ 8, 10, 11 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[369]|8(?:0[1-9]|[1-9])" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "8" ] ], [ "(\\d{4})(\\d{4})(\\d{3})", "$1 $2 $3", [ "7" ] ], [ "(\\d{4})(\\d{3})(\\d{4})", "$1 $2 $3", [ "1" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "662[0-24-9]\\d{4}|6(?:[0-578]\\d|6[013-57-9]|9[0-35-9])\\d{5}", [ 8 ] ], [ "80[1-9]\\d{5}|(?:8[1-9]|9[0-8])\\d{6}", [ 8 ] ], [ "(?:18|8)00\\d{7}", [ 10, 11 ] ], [ "1900\\d{7}", [ 11 ] ], 0, 0, [ "7000\\d{7}", [ 11 ] ], 0, [ "(?:3[12]\\d|666)\\d{5}", [ 8 ] ] ] ],
    SH: [ "290", "00", "(?:[2569]\\d|8)\\d{3}", [ 4, 5 ], 0, 0, 0, 0, 0, 0, "[2569]", [ [ "2(?:[0-57-9]\\d|6[4-9])\\d\\d" ], [ "[569]\\d{4}", [ 5 ] ], 0, 0, 0, 0, 0, 0, [ "262\\d\\d", [ 5 ] ] ] ],
    SI: [ "386", "00|10(?:22|66|88|99)", "[1-7]\\d{7}|8\\d{4,7}|90\\d{4,6}", [ 5, 6, 7, 8 ], [ [ "(\\d{2})(\\d{3,6})", "$1 $2", [ "8[09]|9" ], "0$1" ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "59|8" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[37][01]|4[013]|51|6" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[1-57]" ], "(0$1)" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:[1-357][2-8]|4[24-8])\\d{6}", [ 8 ] ], [ "65(?:[178]\\d|5[56]|6[01])\\d{4}|(?:[37][01]|4[013]|51|6[489])\\d{6}", [ 8 ] ], [ "80\\d{4,6}", [ 6, 7, 8 ] ], [ "89[1-3]\\d{2,5}|90\\d{4,6}" ], 0, 0, 0, 0, [ "(?:59\\d\\d|8(?:1(?:[67]\\d|8[0-589])|2(?:0\\d|2[0-37-9]|8[0-2489])|3[389]\\d))\\d{4}", [ 8 ] ] ], "00" ],
    SJ: [ "47", "00", "0\\d{4}|(?:[489]\\d|79)\\d{6}", [ 5, 8 ], 0, 0, 0, 0, 0, 0, "79", [ [ "79\\d{6}", [ 8 ] ], [ "45(?:[0-24-9]\\d|3[0-57-9])\\d{4}|(?:4[016-8]|9\\d)\\d{6}", [ 8 ] ], [ "80[01]\\d{5}", [ 8 ] ], [ "82[09]\\d{5}", [ 8 ] ], [ "880\\d{5}", [ 8 ] ], [ "81[23]\\d{5}", [ 8 ] ], [ "(?:0[235-9]|81(?:0(?:0[7-9]|1\\d)|5\\d\\d))\\d{3}" ], 0, [ "85[0-5]\\d{5}", [ 8 ] ], [ "810(?:0[0-6]|[2-8]\\d)\\d{3}", [ 8 ] ] ] ],
    SK: [ "421", "00", "[2-689]\\d{8}|[2-59]\\d{6}|[2-5]\\d{5}", [ 6, 7, 9 ], [ [ "(\\d)(\\d{2})(\\d{3,4})", "$1 $2 $3", [ "21" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{2,3})", "$1 $2 $3", [ "[3-5][1-8]1", "[3-5][1-8]1[67]" ], "0$1" ], [ "(\\d)(\\d{3})(\\d{3})(\\d{2})", "$1 $2 $3 $4", [ "2" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[689]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[3-5]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2(?:16|[2-9]\\d{3})|(?:(?:[3-5][1-8]\\d|819)\\d|601[1-5])\\d)\\d{4}|(?:2|[3-5][1-8])1[67]\\d{3}|[3-5][1-8]16\\d\\d" ], [ "909[1-9]\\d{5}|9(?:0[1-8]|1[0-24-9]|4[03-57-9]|5\\d)\\d{6}", [ 9 ] ], [ "800\\d{6}", [ 9 ] ], [ "9(?:00|[78]\\d)\\d{6}", [ 9 ] ], 0, 0, [ "96\\d{7}", [ 9 ] ], [ "9090\\d{3}", [ 7 ] ], [ "6(?:02|5[0-4]|9[0-6])\\d{6}", [ 9 ] ], [ "8[5-9]\\d{7}", [ 9 ] ] ] ],
    SL: [ "232", "00", "(?:[237-9]\\d|66)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{6})", "$1 $2", [ "[236-9]" ], "(0$1)" ] ], "0", 0, 0, 0, 0, 0, [ [ "22[2-4][2-9]\\d{4}" ], [ "(?:25|3[0-5]|66|7\\d|8[08]|9[09])\\d{6}" ] ] ],
    SM: [ "378", "00", "(?:0549|[5-7]\\d)\\d{6}", [ 8, 10 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[5-7]" ] ], [ "(\\d{4})(\\d{6})", "$1 $2", [ "0" ] ] ], 0, 0, "([89]\\d{5})$", "0549$1", 0, 0, [ [ "0549(?:8[0157-9]|9\\d)\\d{4}", [ 10 ] ], [ "6[16]\\d{6}", [ 8 ] ], 0, [ "7[178]\\d{6}", [ 8 ] ], 0, 0, 0, 0, [ "5[158]\\d{6}", [ 8 ] ] ] ],
    SN: [ "221", "00", "(?:[378]\\d|93)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ] ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[379]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "3(?:[026]\\d|3[89])\\d{6}" ], [ "7(?:[015-8]\\d|21|90)\\d{6}" ], [ "800\\d{6}" ], [ "88[4689]\\d{6}" ], 0, 0, 0, 0, [ "(?:39|93)\\d{7}" ], [ "81[02468]\\d{6}" ] ] ],
    SO: [ "252", "00", "[346-9]\\d{8}|[12679]\\d{7}|[1-5]\\d{6}|[1348]\\d{5}", [ 6, 7, 8, 9 ], [ [ "(\\d{2})(\\d{4})", "$1 $2", [ "8[125]" ] ], [ "(\\d{6})", "$1", [ "[134]" ] ], [ "(\\d)(\\d{6})", "$1 $2", [ "[15]|2[0-79]|3[0-46-8]|4[0-7]" ] ], [ "(\\d{2})(\\d{5,7})", "$1 $2", [ "1|28|9[2-9]" ] ], [ "(\\d)(\\d{7})", "$1 $2", [ "[267]|904" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[346-9]" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1\\d|2[0-79]|3[0-46-8]|4[0-7]|5[57-9])\\d{5}|(?:[134]\\d|8[125])\\d{4}", [ 6, 7 ] ], [ "(?:(?:15|(?:3[59]|4[89]|6\\d|7[0-35-9]|8[08])\\d|9(?:0\\d|[2-9]))\\d|2(?:4\\d|8))\\d{5}|(?:[67]\\d\\d|904)\\d{5}", [ 7, 8, 9 ] ] ] ],
    SR: [ "597", "00", "(?:[2-5]|[6-9]\\d)\\d{5}", [ 6, 7 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1-$2-$3", [ "56" ] ], [ "(\\d{3})(\\d{3})", "$1-$2", [ "[2-5]" ] ], [ "(\\d{3})(\\d{4})", "$1-$2", [ "[6-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2[1-3]|3[0-7]|4\\d|5[2-578])\\d{4}", [ 6 ] ], [ "(?:6[08]|7[1-79]|8[1-9])\\d{5}", [ 7 ] ], [ "80\\d{5}", [ 7 ] ], [ "90\\d{5}", [ 7 ] ], 0, 0, 0, 0, [ "(?:56|91\\d)\\d{4}" ] ] ],
    SS: [ "211", "00", "[19]\\d{8}", [ 9 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[19]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "1[89]\\d{7}" ], [ "(?:12|9[1257-9])\\d{7}" ] ] ],
    ST: [ "239", "00", "(?:22|9\\d)\\d{5}", [ 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[29]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "22\\d{5}" ], [ "900[5-9]\\d{3}|9(?:0[1-9]|[89]\\d)\\d{4}" ] ] ],
    SV: [ "503", "00", "[25-7]\\d{7}|(?:80\\d|900)\\d{4}(?:\\d{4})?", [ 7, 8, 11 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[89]" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[25-7]" ] ], [ "(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", [ "[89]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:79(?:0[0347-9]|[1-9]\\d)|89(?:0[024589]|[1-9]\\d))\\d{3}|2(?:[1-69]\\d|[78][0-8])\\d{5}", [ 8 ] ], [ "[5-7]\\d{7}", [ 8 ] ], [ "800\\d{8}|80[01]\\d{4}", [ 7, 11 ] ], [ "900\\d{4}(?:\\d{4})?", [ 7, 11 ] ] ] ],
    SX: [ "1", "011", "7215\\d{6}|(?:[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "(5\\d{6})$|1", "721$1", 0, "721", [ [ "7215(?:4[2-8]|8[39]|9[056])\\d{4}" ], [ "7215(?:1[02]|2\\d|5[034679]|8[0-24-8])\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    SY: [ "963", "00", "[1-359]\\d{8}|[1-5]\\d{7}", [ 8, 9 ], [ [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[1-4]|5[1-3]" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[59]" ], "0$1", 1 ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1(?:[1478]\\d|[2356])|21\\d|3(?:[13]\\d|4)|4[134]|5[1-3])\\d{6}|2[1-5]\\d{6}" ], [ "(?:50|9[03-689])\\d{7}", [ 9 ] ] ] ],
    SZ: [ "268", "00", "0800\\d{4}|(?:[237]\\d|900)\\d{6}", [ 8, 9 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[0237]" ] ], [ "(\\d{5})(\\d{4})", "$1 $2", [ "9" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "[23][2-5]\\d{6}", [ 8 ] ], [ "7[5-9]\\d{6}", [ 8 ] ], [ "0800\\d{4}", [ 8 ] ], [ "900\\d{6}", [ 9 ] ], 0, 0, 0, 0, [ "70\\d{6}", [ 8 ] ] ] ],
    TA: [ "290", "00", "8\\d{3}", [ 4 ], 0, 0, 0, 0, 0, 0, "8", [ [ "8\\d{3}" ] ] ],
    TC: [ "1", "011", "(?:[58]\\d\\d|649|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-479]\\d{6})$|1", "649$1", 0, "649", [ [ "649(?:266|712|9(?:4\\d|50))\\d{4}" ], [ "649(?:2(?:3[129]|4[1-79])|3\\d\\d|4[34][1-3])\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], 0, 0, 0, [ "649(?:71[01]|966)\\d{4}" ] ] ],
    TD: [ "235", "00|16", "(?:22|[3689]\\d|77)\\d{6}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[236-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "22(?:[37-9]0|5[0-5]|6[89])\\d{4}" ], [ "(?:3[01]|[69]\\d|77|8[5-7])\\d{6}" ] ], "00" ],
    TG: [ "228", "00", "[279]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[279]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2(?:2[2-7]|3[23]|4[45]|55|6[67]|77)\\d{5}" ], [ "(?:7[0-389]|9[0-36-9])\\d{6}" ] ] ],
    TH: [ "66", "00[1-9]", "(?:001800|[2-57]|[689]\\d)\\d{7}|1\\d{7,9}", [ 8, 9, 10, 13 ], [ [ "(\\d)(\\d{3})(\\d{4})", "$1 $2 $3", [ "2" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[13-9]" ], "0$1" ], [ "(\\d{4})(\\d{3})(\\d{3})", "$1 $2 $3", [ "1" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1[0689]|2\\d|3[2-9]|4[2-5]|5[2-6]|7[3-7])\\d{6}", [ 8 ] ], [ "(?:(?:14|[89]\\d)\\d\\d|6(?:[1-6]\\d\\d|7(?:1[0-8]|2[4-7]|3[1-6])))\\d{5}", [ 9 ] ], [ "(?:001800\\d|1800)\\d{6}", [ 10, 13 ] ], [ "1900\\d{6}", [ 10 ] ], 0, 0, 0, 0, [ "6[08]\\d{7}", [ 9 ] ] ] ],
    TJ: [ "992", "810", "(?:[0-57-9]\\d|66)\\d{7}", [ 9 ], [ [ "(\\d{6})(\\d)(\\d{2})", "$1 $2 $3", [ "331", "3317" ] ], [ "(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", [ "44[02-479]|[34]7" ] ], [ "(\\d{4})(\\d)(\\d{4})", "$1 $2 $3", [ "3(?:[1245]|3[12])" ] ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "\\d" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:3(?:1[3-5]|2[245]|3[12]|4[24-7]|5[25]|72)|4(?:46|74|87))\\d{6}" ], [ "(?:33[03-9]|4(?:1[18]|4[02-479])|81[1-9])\\d{6}|(?:[09]\\d|1[0-27-9]|2[0-27]|3[08]|40|5[05]|66|7[0157-9]|8[07-9])\\d{7}" ] ], "8~10" ],
    TK: [ "690", "00", "[2-47]\\d{3,6}", [ 4, 5, 6, 7 ], 0, 0, 0, 0, 0, 0, 0, [ [ "(?:2[2-4]|[34]\\d)\\d{2,5}" ], [ "7[2-4]\\d{2,5}" ] ] ],
    TL: [ "670", "00", "7\\d{7}|(?:[2-47]\\d|[89]0)\\d{5}", [ 7, 8 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[2-489]|70" ] ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "7" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2[1-5]|3[1-9]|4[1-4])\\d{5}", [ 7 ] ], [ "7[2-8]\\d{6}", [ 8 ] ], [ "80\\d{5}", [ 7 ] ], [ "90\\d{5}", [ 7 ] ], [ "70\\d{5}", [ 7 ] ] ] ],
    TM: [ "993", "810", "[1-7]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{2})(\\d{2})(\\d{2})", "$1 $2-$3-$4", [ "12" ], "(8 $1)" ], [ "(\\d{3})(\\d)(\\d{2})(\\d{2})", "$1 $2-$3-$4", [ "[1-5]" ], "(8 $1)" ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "[67]" ], "8 $1" ] ], "8", 0, 0, 0, 0, 0, [ [ "(?:1(?:2\\d|3[1-9])|2(?:22|4[0-35-8])|3(?:22|4[03-9])|4(?:22|3[128]|4\\d|6[15])|5(?:22|5[7-9]|6[014-689]))\\d{5}" ], [ "(?:6\\d|7[12])\\d{6}" ] ], "8~10" ],
    TN: [ "216", "00", "[2-57-9]\\d{7}", [ 8 ], [ [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2-57-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "81200\\d{3}|(?:3[0-2]|7\\d)\\d{6}" ], [ "3(?:001|[12]40)\\d{4}|(?:(?:[259]\\d|4[0-8])\\d|3(?:1[1-35]|6[0-4]|91))\\d{5}" ], [ "8010\\d{4}" ], [ "88\\d{6}" ], 0, 0, 0, 0, 0, [ "8[12]10\\d{4}" ] ] ],
    TO: [ "676", "00", "(?:0800|(?:[5-8]\\d\\d|999)\\d)\\d{3}|[2-8]\\d{4}", [ 5, 7 ], [ [ "(\\d{2})(\\d{3})", "$1-$2", [ "[2-4]|50|6[09]|7[0-24-69]|8[05]" ] ], [ "(\\d{4})(\\d{3})", "$1 $2", [ "0" ] ], [ "(\\d{3})(\\d{4})", "$1 $2", [ "[5-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:2\\d|3[0-8]|4[0-4]|50|6[09]|7[0-24-69]|8[05])\\d{3}", [ 5 ] ], [ "(?:5(?:4[0-5]|5[4-6])|6(?:[09]\\d|3[02]|8[15-9])|(?:7\\d|8[46-9])\\d|999)\\d{4}", [ 7 ] ], [ "0800\\d{3}", [ 7 ] ], 0, 0, 0, 0, 0, [ "55[0-37-9]\\d{4}", [ 7 ] ] ] ],
    TR: [ "90", "00", "4\\d{6}|8\\d{11,12}|(?:[2-58]\\d\\d|900)\\d{7}", [ 7, 10, 12, 13 ], [ [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "512|8[01589]|90" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "5" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[24][1-8]|3[1-9]" ], "(0$1)", 1 ], [ "(\\d{3})(\\d{3})(\\d{6,7})", "$1 $2 $3", [ "80" ], "0$1", 1 ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2(?:1[26]|[28][2468]|[3-5][268]|[67][246])|3(?:[13][28]|[24-6][2468]|[78][02468]|92)|4(?:[16][246]|[23578][2468]|4[26]))\\d{7}", [ 10 ] ], [ "5(?:61(?:011|61\\d)|82[2-5]\\d\\d)\\d{4}|5(?:[03-5]\\d|1[06]|24|6[24]|7[245]|9[46])\\d{7}", [ 10 ] ], [ "8(?:00\\d{7}(?:\\d{2,3})?|11\\d{7})", [ 10, 12, 13 ] ], [ "(?:8[89]8|900)\\d{7}", [ 10 ] ], [ "592(?:21[12]|461)\\d{4}", [ 10 ] ], 0, [ "444\\d{4}", [ 7 ] ], [ "512\\d{7}", [ 10 ] ], [ "850\\d{7}", [ 10 ] ] ] ],
    TT: [ "1", "011", "(?:[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-46-8]\\d{6})$|1", "868$1", 0, "868", [ [ "868(?:2(?:01|1[5-9]|[23]\\d|4[0-2])|6(?:0[7-9]|1[02-8]|2[1-9]|[3-69]\\d|7[0-79])|82[124])\\d{4}" ], [ "868(?:(?:2[5-9]|3\\d)\\d|4(?:3[0-6]|[6-9]\\d)|6(?:20|78|8\\d)|7(?:0[1-9]|1[02-9]|[2-9]\\d))\\d{4}" ], [ "868800\\d{4}|8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], [ "868619\\d{4}" ] ] ],
    TV: [ "688", "00", "(?:2|7\\d\\d|90)\\d{4}", [ 5, 6, 7 ], [ [ "(\\d{2})(\\d{3})", "$1 $2", [ "2" ] ], [ "(\\d{2})(\\d{4})", "$1 $2", [ "90" ] ], [ "(\\d{2})(\\d{5})", "$1 $2", [ "7" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "2[02-9]\\d{3}", [ 5 ] ], [ "(?:7[01]\\d|90)\\d{4}", [ 6, 7 ] ] ] ],
    TW: [ "886", "0(?:0[25-79]|19)", "[2-689]\\d{8}|7\\d{9,10}|[2-8]\\d{7}|2\\d{6}", [ 7, 8, 9, 10, 11 ], [ [ "(\\d{2})(\\d)(\\d{4})", "$1 $2 $3", [ "202" ], "0$1" ], [ "(\\d{3})(\\d{5})", "$1 $2", [ "826" ], "0$1" ], [ "(\\d{3})(\\d{2})(\\d{3})", "$1 $2 $3", [ "83" ], "0$1" ], [ "(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", [ "82" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[25]0|37|49|8[09]" ], "0$1" ], [ "(\\d)(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "[23568]|4(?:0[02-48]|[1-478])|7[1-9]", "[23568]|4(?:0[2-48]|[1-478])|(?:400|7)[1-9]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[49]" ], "0$1" ], [ "(\\d{2})(\\d{4})(\\d{4,5})", "$1 $2 $3", [ "7" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2[2-8]\\d|370|55[01]|7[1-9])\\d{6}|4(?:(?:0(?:0[1-9]|[2-48]\\d)|1[023]\\d)\\d{4,5}|(?:[239]\\d\\d|4(?:0[56]|12|49))\\d{5})|6(?:[01]\\d{7}|4(?:0[56]|12|24|4[09])\\d{4,5})|8(?:(?:2(?:3\\d|4[0-269]|[578]0|66)|36[24-9]|90\\d\\d)\\d{4}|4(?:0[56]|12|24|4[09])\\d{4,5})|(?:2(?:2(?:0\\d\\d|4(?:0[68]|[249]0|3[0-467]|5[0-25-9]|6[0235689]))|(?:3(?:[09]\\d|1[0-4])|(?:4\\d|5[0-49]|6[0-29]|7[0-5])\\d)\\d)|(?:(?:3[2-9]|5[2-8]|6[0-35-79]|8[7-9])\\d\\d|4(?:2(?:[089]\\d|7[1-9])|(?:3[0-4]|[78]\\d|9[01])\\d))\\d)\\d{3}", [ 8, 9 ] ], [ "(?:40001[0-2]|9[0-8]\\d{4})\\d{3}", [ 9 ] ], [ "80[0-79]\\d{6}|800\\d{5}", [ 8, 9 ] ], [ "20(?:[013-9]\\d\\d|2)\\d{4}", [ 7, 9 ] ], [ "99\\d{7}", [ 9 ] ], 0, [ "50[0-46-9]\\d{6}", [ 9 ] ], 0, [ "7010(?:[0-2679]\\d|3[0-7]|8[0-5])\\d{5}|70\\d{8}", [ 10, 11 ] ] ], 0, "#" ],
    TZ: [ "255", "00[056]", "(?:[25-8]\\d|41|90)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{2})(\\d{4})", "$1 $2 $3", [ "[89]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[24]" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1 $2", [ "5" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[67]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "2[2-8]\\d{7}" ], [ "(?:6[0-35-9]|7\\d)\\d{7}" ], [ "80[08]\\d{6}" ], [ "90\\d{7}" ], 0, 0, 0, 0, [ "41\\d{7}" ], [ "8(?:40|6[01])\\d{6}" ] ] ],
    UA: [ "380", "00", "[89]\\d{9}|[3-9]\\d{8}", [ 9, 10 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "6[12][29]|(?:3[1-8]|4[136-8]|5[12457]|6[49])2|(?:56|65)[24]", "6[12][29]|(?:35|4[1378]|5[12457]|6[49])2|(?:56|65)[24]|(?:3[1-46-8]|46)2[013-9]" ], "0$1" ], [ "(\\d{4})(\\d{5})", "$1 $2", [ "3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6[0135689]|7[4-6])|6(?:[12][3-7]|[459])", "3[1-8]|4(?:[1367]|[45][6-9]|8[4-6])|5(?:[1-5]|6(?:[015689]|3[02389])|7[4-6])|6(?:[12][3-7]|[459])" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[3-7]|89|9[1-9]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[89]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:3[1-8]|4[13-8]|5[1-7]|6[12459])\\d{7}", [ 9 ] ], [ "790\\d{6}|(?:39|50|6[36-8]|7[1-357]|9[1-9])\\d{7}", [ 9 ] ], [ "800[1-8]\\d{5,6}" ], [ "900[239]\\d{5,6}" ], 0, 0, 0, 0, [ "89[1-579]\\d{6}", [ 9 ] ] ], "0~0" ],
    UG: [ "256", "00[057]", "800\\d{6}|(?:[29]0|[347]\\d)\\d{7}", [ 9 ], [ [ "(\\d{4})(\\d{5})", "$1 $2", [ "202", "2024", "20240" ], "0$1" ], [ "(\\d{3})(\\d{6})", "$1 $2", [ "20[0-35-7]|4(?:6[45]|[7-9])|[7-9]", "20(?:[0135-7]|2[5-9])|4(?:6[45]|[7-9])|[7-9]" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1 $2", [ "[2-4]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "20(?:(?:24[09]|30[67])\\d|6(?:00[0-2]|30[0-4]))\\d{3}|(?:20(?:[017]\\d|2[5-9]|3[1-4]|5[0-4]|6[15-9])|[34]\\d{3})\\d{5}" ], [ "7(?:28|34)0\\d{5}|7(?:[014-8]\\d|2[01467]|3[0-267]|9[0-589])\\d{6}" ], [ "800[1-3]\\d{5}" ], [ "90[1-3]\\d{6}" ] ] ],
    US: [ "1", "011", "[2-9]\\d{9}|3\\d{6}", [ 10 ], [ [ "(\\d{3})(\\d{4})", "$1-$2", [ "310" ], 0, 1 ], [ "(\\d{3})(\\d{3})(\\d{4})", "($1) $2-$3", [ "[2-9]" ], 0, 1, "$1-$2-$3" ] ], "1", 0, 0, 0, 0, 0, [ [ "983[2-57-9]\\d{6}|(?:2(?:0[1-35-9]|1[02-9]|2[03-57-9]|3[1459]|4[08]|5[1-46]|6[0279]|7[02469]|8[13])|3(?:0[1-57-9]|1[02-9]|2[013-79]|3[0-24679]|4[167]|5[0-3]|6[01349]|8[056])|4(?:0[124-9]|1[02-579]|2[3-5]|3[0245]|4[023578]|58|6[349]|7[02589]|8[04])|5(?:0[1-57-9]|1[0235-8]|20|3[0149]|4[01]|5[179]|6[1-47]|7[0-5]|8[0256])|6(?:0[1-35-9]|1[024-9]|2[03689]|3[016]|4[0156]|5[01679]|6[0-279]|78|8[0-269])|7(?:0[1-46-8]|1[2-9]|2[04-8]|3[0-2478]|4[0378]|5[47]|6[02359]|7[0-59]|8[156])|8(?:0[1-68]|1[02-8]|2[0168]|3[0-2589]|4[03578]|5[046-9]|6[02-5]|7[028])|9(?:0[1346-9]|1[02-9]|2[0589]|3[0146-8]|4[01357-9]|5[12469]|7[0-3589]|8[04-69]))[2-9]\\d{6}" ], [ "" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    UY: [ "598", "0(?:0|1[3-9]\\d)", "0004\\d{2,9}|[1249]\\d{7}|2\\d{3,4}|(?:[49]\\d|80)\\d{5}", [ 4, 5, 6, 7, 8, 9, 10, 11, 12, 13 ], [ [ "(\\d{4,5})", "$1", [ "21" ] ], [ "(\\d{3})(\\d{3,4})", "$1 $2", [ "0" ] ], [ "(\\d{3})(\\d{4})", "$1 $2", [ "[49]0|8" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "9" ], "0$1" ], [ "(\\d{4})(\\d{4})", "$1 $2", [ "[124]" ] ], [ "(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3", [ "0" ] ], [ "(\\d{3})(\\d{3})(\\d{3})(\\d{2,4})", "$1 $2 $3 $4", [ "0" ] ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:1(?:770|9(?:20|[89]7))|(?:2\\d|4[2-7])\\d\\d)\\d{4}", [ 8 ] ], [ "9[1-9]\\d{6}", [ 8 ] ], [ "0004\\d{2,9}|(?:405|80[05])\\d{4}", [ 6, 7, 8, 9, 10, 11, 12, 13 ] ], [ "90[0-8]\\d{4}", [ 7 ] ], 0, 0, [ "21\\d{2,3}", [ 4, 5 ] ] ], "00", " int. " ],
    UZ: [ "998", "00", "(?:20|33|[5-9]\\d)\\d{7}", [ 9 ], [ [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "[235-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:55\\d\\d|6(?:1(?:22|3[124]|4[1-4]|5[1-3578]|64)|2(?:22|3[0-57-9]|41)|5(?:22|3[3-7]|5[024-8])|[69]\\d\\d|7(?:[23]\\d|7[69]))|7(?:[168]\\d\\d|2(?:22|3[13-57-9]|4[1-3579]|5[14])|3(?:2\\d|3[1578]|4[1-35-7]|5[1-57]|61)|4(?:2\\d|3[1-579]|7[1-79])|5(?:22|5[1-9]|6[1457])|9(?:22|5[1-9])))\\d{5}" ], [ "(?:(?:[25]0|33|8[078]|9[0-57-9])\\d{3}|6(?:1(?:2(?:2[01]|98)|35[0-4]|50\\d|61[23]|7(?:[01][017]|4\\d|55|9[5-9]))|2(?:(?:11|7\\d)\\d|2(?:[12]1|9[01379])|5(?:[126]\\d|3[0-4]))|5(?:19[01]|2(?:27|9[26])|(?:30|59|7\\d)\\d)|6(?:2(?:1[5-9]|2[0367]|38|41|52|60)|(?:3[79]|9[0-3])\\d|4(?:56|83)|7(?:[07]\\d|1[017]|3[07]|4[047]|5[057]|67|8[0178]|9[79]))|7(?:2(?:24|3[237]|4[5-9]|7[15-8])|5(?:7[12]|8[0589])|7(?:0\\d|[39][07])|9(?:0\\d|7[079])))|7(?:[07]\\d{3}|2(?:2(?:2[79]|95)|3(?:2[5-9]|6[0-6])|57\\d|7(?:0\\d|1[17]|2[27]|3[37]|44|5[057]|66|88))|3(?:2(?:1[0-6]|21|3[469]|7[159])|(?:33|9[4-6])\\d|5(?:0[0-4]|5[579]|9\\d)|7(?:[0-3579]\\d|4[0467]|6[67]|8[078]))|4(?:2(?:29|5[0257]|6[0-7]|7[1-57])|5(?:1[0-4]|8\\d|9[5-9])|7(?:0\\d|1[024589]|2[0-27]|3[0137]|[46][07]|5[01]|7[5-9]|9[079])|9(?:7[015-9]|[89]\\d))|5(?:112|2(?:0\\d|2[29]|[49]4)|3[1568]\\d|52[6-9]|7(?:0[01578]|1[017]|[23]7|4[047]|[5-7]\\d|8[78]|9[079]))|9(?:22[128]|3(?:2[0-4]|7\\d)|57[02569]|7(?:2[05-9]|3[37]|4\\d|60|7[2579]|87|9[07]))))\\d{4}" ] ] ],
    VA: [ "39", "00", "0\\d{5,10}|3[0-8]\\d{7,10}|55\\d{8}|8\\d{5}(?:\\d{2,4})?|(?:1\\d|39)\\d{7,8}", [ 6, 7, 8, 9, 10, 11, 12 ], 0, 0, 0, 0, 0, 0, "06698", [ [ "06698\\d{1,6}", [ 6, 7, 8, 9, 10, 11 ] ], [ "3[1-9]\\d{8}|3[2-9]\\d{7}", [ 9, 10 ] ], [ "80(?:0\\d{3}|3)\\d{3}", [ 6, 9 ] ], [ "(?:0878\\d{3}|89(?:2\\d|3[04]|4(?:[0-4]|[5-9]\\d\\d)|5[0-4]))\\d\\d|(?:1(?:44|6[346])|89(?:38|5[5-9]|9))\\d{6}", [ 6, 8, 9, 10 ] ], [ "1(?:78\\d|99)\\d{6}", [ 9, 10 ] ], [ "3[2-8]\\d{9,10}", [ 11, 12 ] ], 0, 0, [ "55\\d{8}", [ 10 ] ], [ "84(?:[08]\\d{3}|[17])\\d{3}", [ 6, 9 ] ] ] ],
    VC: [ "1", "011", "(?:[58]\\d\\d|784|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-7]\\d{6})$|1", "784$1", 0, "784", [ [ "784(?:266|3(?:6[6-9]|7\\d|8[0-6])|4(?:38|5[0-36-8]|8[0-8])|5(?:55|7[0-2]|93)|638|784)\\d{4}" ], [ "784(?:4(?:3[0-5]|5[45]|89|9[0-8])|5(?:2[6-9]|3[0-4])|720)\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ], 0, 0, 0, [ "78451[0-2]\\d{4}" ] ] ],
    VE: [ "58", "00", "[68]00\\d{7}|(?:[24]\\d|[59]0)\\d{8}", [ 10 ], [ [ "(\\d{3})(\\d{7})", "$1-$2", [ "[24-689]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2(?:12|3[457-9]|[467]\\d|[58][1-9]|9[1-6])|[4-6]00)\\d{7}" ], [ "4(?:1[24-8]|2[246])\\d{7}" ], [ "800\\d{7}" ], [ "90[01]\\d{7}" ], 0, 0, [ "501\\d{7}" ] ] ],
    VG: [ "1", "011", "(?:284|[58]\\d\\d|900)\\d{7}", [ 10 ], 0, "1", 0, "([2-578]\\d{6})$|1", "284$1", 0, "284", [ [ "284(?:229|4(?:22|9[45])|774|8(?:52|6[459]))\\d{4}" ], [ "284(?:245|3(?:0[0-3]|4[0-7]|68|9[34])|4(?:4[0-6]|68|9[69])|5(?:4[0-7]|68|9[69]))\\d{4}" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    VI: [ "1", "011", "[58]\\d{9}|(?:34|90)0\\d{7}", [ 10 ], 0, "1", 0, "([2-9]\\d{6})$|1", "340$1", 0, "340", [ [ "340(?:2(?:0\\d|10|2[06-8]|4[49]|77)|3(?:32|44)|4(?:2[23]|44|7[34]|89)|5(?:1[34]|55)|6(?:2[56]|4[23]|77|9[023])|7(?:1[2-57-9]|2[57]|7\\d)|884|998)\\d{4}" ], [ "" ], [ "8(?:00|33|44|55|66|77|88)[2-9]\\d{6}" ], [ "900[2-9]\\d{6}" ], [ "52(?:3(?:[2-46-9][02-9]\\d|5(?:[02-46-9]\\d|5[0-46-9]))|4(?:[2-478][02-9]\\d|5(?:[034]\\d|2[024-9]|5[0-46-9])|6(?:0[1-9]|[2-9]\\d)|9(?:[05-9]\\d|2[0-5]|49)))\\d{4}|52[34][2-9]1[02-9]\\d{4}|5(?:00|2[125-9]|3[23]|44|66|77|88)[2-9]\\d{6}" ] ] ],
    VN: [ "84", "00", "[12]\\d{9}|[135-9]\\d{8}|[16]\\d{6,7}|7\\d{6}", [ 7, 8, 9, 10 ], [ [ "(\\d{4})(\\d{4,6})", "$1 $2", [ "1(?:2[02]|[89])" ], 0, 1 ], [ "(\\d{2})(\\d{3})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "1[26]|6" ], "0$1", 1 ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[1357-9]" ], "0$1", 1 ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "2[48]" ], "0$1", 1 ], [ "(\\d{3})(\\d{4})(\\d{3})", "$1 $2 $3", [ "2" ], "0$1", 1 ] ], "0", 0, 0, 0, 0, 0, [ [ "2(?:0[3-9]|1[0-689]|2[0-25-9]|[38][2-9]|4[2-8]|5[124-9]|6[0-39]|7[0-7]|9[0-4679])\\d{7}", [ 10 ] ], [ "121[0-3]\\d{5}|(?:1[46]0|(?:3\\d|7[06-9])\\d|5(?:[1689]\\d|2[238]|59)|8(?:[1-8]\\d|9[6-9])|9(?:[0-8]\\d|9[013-9]))\\d{6}", [ 9 ] ], [ "1800\\d{4,6}|12(?:0[13]|28)\\d{4}", [ 8, 9, 10 ] ], [ "1900\\d{4,6}", [ 8, 9, 10 ] ], 0, 0, [ "[17]99\\d{4}|69\\d{5,6}", [ 7, 8 ] ], 0, [ "672\\d{6}", [ 9 ] ] ] ],
    VU: [ "678", "00", "[57-9]\\d{6}|(?:[238]\\d|48)\\d{3}", [ 5, 7 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "[57-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "(?:38[0-8]|48[4-9])\\d\\d|(?:2[02-9]|3[4-7]|88)\\d{3}", [ 5 ] ], [ "(?:[58]\\d|7[0-7])\\d{5}", [ 7 ] ], [ "81[18]\\d\\d", [ 5 ] ], 0, 0, 0, [ "(?:3[03]|900\\d)\\d{3}" ], 0, [ "9(?:0[1-9]|1[01])\\d{4}", [ 7 ] ] ] ],
    WF: [ "681", "00", "(?:40|72|8\\d{4})\\d{4}|[89]\\d{5}", [ 6, 9 ], [ [ "(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3", [ "[47-9]" ] ], [ "(\\d{3})(\\d{2})(\\d{2})(\\d{2})", "$1 $2 $3 $4", [ "8" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "72\\d{4}", [ 6 ] ], [ "(?:72|8[23])\\d{4}", [ 6 ] ], [ "80[0-5]\\d{6}", [ 9 ] ], 0, 0, [ "[48]0\\d{4}", [ 6 ] ], 0, 0, [ "9[23]\\d{4}", [ 6 ] ] ] ],
    WS: [ "685", "0", "(?:[2-6]|8\\d{5})\\d{4}|[78]\\d{6}|[68]\\d{5}", [ 5, 6, 7, 10 ], [ [ "(\\d{5})", "$1", [ "[2-5]|6[1-9]" ] ], [ "(\\d{3})(\\d{3,7})", "$1 $2", [ "[68]" ] ], [ "(\\d{2})(\\d{5})", "$1 $2", [ "7" ] ] ], 0, 0, 0, 0, 0, 0, [ [ "6[1-9]\\d{3}|(?:[2-5]|60)\\d{4}", [ 5, 6 ] ], [ "(?:7[1-35-8]|8(?:[3-7]|9\\d{3}))\\d{5}", [ 7, 10 ] ], [ "800\\d{3}", [ 6 ] ] ] ],
    XK: [ "383", "00", "2\\d{7,8}|3\\d{7,11}|(?:4\\d\\d|[89]00)\\d{5}", [ 8, 9, 10, 11, 12 ], [ [ "(\\d{3})(\\d{5})", "$1 $2", [ "[89]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[2-4]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "2|39" ], "0$1" ], [ "(\\d{2})(\\d{7,10})", "$1 $2", [ "3" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "38\\d{6,10}|(?:2[89]|39)(?:0\\d{5,6}|[1-9]\\d{5})" ], [ "4[3-9]\\d{6}", [ 8 ] ], [ "800\\d{5}", [ 8 ] ], [ "900\\d{5}", [ 8 ] ] ] ],
    YE: [ "967", "00", "(?:1|7\\d)\\d{7}|[1-7]\\d{6}", [ 7, 8, 9 ], [ [ "(\\d)(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "[1-6]|7(?:[24-6]|8[0-7])" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "7" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "78[0-7]\\d{4}|17\\d{6}|(?:[12][2-68]|3[2358]|4[2-58]|5[2-6]|6[3-58]|7[24-6])\\d{5}", [ 7, 8 ] ], [ "7[01378]\\d{7}", [ 9 ] ] ] ],
    YT: [ "262", "00", "(?:639\\d|7093)\\d{5}|(?:26|80|9\\d)\\d{7}", [ 9 ], 0, "0", 0, 0, 0, 0, 0, [ [ "26(?:89\\d|9(?:0[0-467]|15|5[0-4]|6\\d|[78]0))\\d{4}" ], [ "(?:639(?:0[0-79]|1[019]|[267]\\d|3[09]|40|5[05-9]|9[04-79])|7093[5-7])\\d{4}" ], [ "80\\d{7}" ], 0, 0, 0, 0, 0, [ "9(?:(?:39|47)8[01]|769\\d)\\d{4}" ] ] ],
    ZA: [ "27", "00", "[1-79]\\d{8}|8\\d{4,9}", [ 5, 6, 7, 8, 9, 10 ], [ [ "(\\d{2})(\\d{3,4})", "$1 $2", [ "8[1-4]" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{2,3})", "$1 $2 $3", [ "8[1-4]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "860" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "[1-9]" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2(?:0330|4302)|52087)0\\d{3}|(?:1[0-8]|2[1-378]|3[1-69]|4\\d|5[1346-8])\\d{7}", [ 9 ] ], [ "(?:1(?:3492[0-25]|4495[0235]|549(?:20|5[01]))|4[34]492[01])\\d{3}|8[1-4]\\d{3,7}|(?:2[27]|47|54)4950\\d{3}|(?:1(?:049[2-4]|9[12]\\d\\d)|(?:50[0-2]|[67]\\d\\d)\\d\\d|8(?:5\\d{3}|7(?:08[67]|158|28[5-9]|310)))\\d{4}|(?:1[6-8]|28|3[2-69]|4[025689]|5[36-8])4920\\d{3}|(?:12|[2-5]1)492\\d{4}", [ 5, 6, 7, 8, 9 ] ], [ "80\\d{7}", [ 9 ] ], [ "(?:86[2-9]|9[0-2]\\d)\\d{6}", [ 9 ] ], 0, 0, [ "861\\d{6,7}", [ 9, 10 ] ], 0, [ "87(?:08[0-589]|15[0-79]|28[0-4]|31[1-9])\\d{4}|87(?:[02][0-79]|1[0-46-9]|3[02-9]|[4-9]\\d)\\d{5}", [ 9 ] ], [ "860\\d{6}", [ 9 ] ] ] ],
    ZM: [ "260", "00", "800\\d{6}|(?:21|[579]\\d|63)\\d{7}", [ 9 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[28]" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1 $2", [ "[579]" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "21[1-8]\\d{6}" ], [ "(?:[59][5-8]|7[5-9])\\d{7}" ], [ "800\\d{6}" ], 0, 0, 0, 0, 0, [ "63\\d{7}" ] ] ],
    ZW: [ "263", "00", "8\\d{6}(?:\\d{3})?|[235-8]\\d{8}", [ 7, 9, 10 ], [ [ "(\\d{3})(\\d{4})", "$1 $2", [ "80" ], "0$1" ], [ "(\\d{2})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "29[013-9]" ], "0$1" ], [ "(\\d{2})(\\d{7})", "$1 $2", [ "[256]|39|8[13-59]" ], "(0$1)" ], [ "(\\d{2})(\\d{3})(\\d{4})", "$1 $2 $3", [ "7" ], "0$1" ], [ "(\\d{3})(\\d{3})(\\d{3,4})", "$1 $2 $3", [ "3" ], "0$1" ], [ "(\\d{4})(\\d{6})", "$1 $2", [ "8" ], "0$1" ] ], "0", 0, 0, 0, 0, 0, [ [ "(?:2(?:02[014]|(?:42|9\\d)\\d|[56]20|72[03])|3(?:123|92\\d)|5(?:42\\d|525)|6(?:[16-8]21|52[013])|8(?:[1349]28|523))\\d{5}", [ 9 ] ], [ "7(?:[1278]\\d|3[1-9]|51|9[01])\\d{6}", [ 9 ] ], [ "80(?:[01]\\d|20|8[0-8])\\d{3}", [ 7 ] ], 0, 0, 0, 0, 0, [ "86(?:1[12]|22|30|44|55|77|8[368])\\d{6}", [ 10 ] ] ] ]
   },
   nonGeographic: {
    800: [ "800", 0, "(?:00|[1-9]\\d)\\d{6}", [ 8 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "\\d" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, 0, [ "(?:00|[1-9]\\d)\\d{6}" ] ] ],
    808: [ "808", 0, "[1-9]\\d{7}", [ 8 ], [ [ "(\\d{4})(\\d{4})", "$1 $2", [ "[1-9]" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, 0, 0, 0, 0, 0, 0, 0, 0, [ "[1-9]\\d{7}" ] ] ],
    870: [ "870", 0, "7\\d{11}|[235-7]\\d{8}", [ 9, 12 ], [ [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "[235-7]" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, [ "(?:[356]|774[45])\\d{8}|7[6-8]\\d{7}" ], 0, 0, 0, 0, 0, 0, [ "2\\d{8}", [ 9 ] ] ] ],
    878: [ "878", 0, "10\\d{10}", [ 12 ], [ [ "(\\d{2})(\\d{5})(\\d{5})", "$1 $2 $3", [ "1" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, 0, 0, 0, 0, 0, 0, 0, [ "10\\d{10}" ] ] ],
    881: [ "881", 0, "6\\d{9}|[0-36-9]\\d{8}", [ 9, 10 ], [ [ "(\\d)(\\d{3})(\\d{5})", "$1 $2 $3", [ "[0-37-9]" ] ], [ "(\\d)(\\d{3})(\\d{5,6})", "$1 $2 $3", [ "6" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, [ "6\\d{9}|[0-36-9]\\d{8}" ] ] ],
    882: [ "882", 0, "[13]\\d{6}(?:\\d{2,5})?|[19]\\d{7}|(?:[25]\\d\\d|4)\\d{7}(?:\\d{2})?", [ 7, 8, 9, 10, 11, 12 ], [ [ "(\\d{2})(\\d{5})", "$1 $2", [ "16|342" ] ], [ "(\\d{2})(\\d{6})", "$1 $2", [ "49" ] ], [ "(\\d{2})(\\d{2})(\\d{4})", "$1 $2 $3", [ "1[36]|9" ] ], [ "(\\d{2})(\\d{4})(\\d{3})", "$1 $2 $3", [ "3[23]" ] ], [ "(\\d{2})(\\d{3,4})(\\d{4})", "$1 $2 $3", [ "16" ] ], [ "(\\d{2})(\\d{4})(\\d{4})", "$1 $2 $3", [ "10|23|3(?:[15]|4[57])|4|5[12]" ] ], [ "(\\d{3})(\\d{4})(\\d{4})", "$1 $2 $3", [ "34" ] ], [ "(\\d{2})(\\d{4,5})(\\d{5})", "$1 $2 $3", [ "[1-35]" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, [ "342\\d{4}|(?:337|49)\\d{6}|(?:3(?:2|47|7\\d{3})|5(?:0\\d{3}|2[0-2]))\\d{7}", [ 7, 8, 9, 10, 12 ] ], 0, 0, 0, [ "348[57]\\d{7}", [ 11 ] ], 0, 0, [ "1(?:3(?:0[0347]|[13][0139]|2[035]|4[013568]|6[0459]|7[06]|8[15-8]|9[0689])\\d{4}|6\\d{5,10})|(?:345\\d|9[89])\\d{6}|(?:10|2(?:3|85\\d)|3(?:[15]|[69]\\d\\d)|4[15-8]|51)\\d{8}" ] ] ],
    883: [ "883", 0, "(?:[1-4]\\d|51)\\d{6,10}", [ 8, 9, 10, 11, 12 ], [ [ "(\\d{3})(\\d{3})(\\d{2,8})", "$1 $2 $3", [ "[14]|2[24-689]|3[02-689]|51[24-9]" ] ], [ "(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3", [ "510" ] ], [ "(\\d{3})(\\d{3})(\\d{4})", "$1 $2 $3", [ "21" ] ], [ "(\\d{4})(\\d{4})(\\d{4})", "$1 $2 $3", [ "51[13]" ] ], [ "(\\d{3})(\\d{3})(\\d{3})(\\d{3})", "$1 $2 $3 $4", [ "[235]" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, 0, 0, 0, 0, 0, 0, 0, [ "(?:2(?:00\\d\\d|10)|(?:370[1-9]|51\\d0)\\d)\\d{7}|51(?:00\\d{5}|[24-9]0\\d{4,7})|(?:1[0-79]|2[24-689]|3[02-689]|4[0-4])0\\d{5,9}" ] ] ],
    888: [ "888", 0, "\\d{11}", [ 11 ], [ [ "(\\d{3})(\\d{3})(\\d{5})", "$1 $2 $3" ] ], 0, 0, 0, 0, 0, 0, [ 0, 0, 0, 0, 0, 0, [ "\\d{11}" ] ] ],
    979: [ "979", 0, "[1359]\\d{8}", [ 9 ], [ [ "(\\d)(\\d{4})(\\d{4})", "$1 $2 $3", [ "[1359]" ] ] ], 0, 0, 0, 0, 0, 0, [ 0, 0, 0, [ "[1359]\\d{8}" ] ] ]
   }
  };
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/max/exports/withMetadataArgument.js
  function withMetadataArgument(func, _arguments) {
   var args = Array.prototype.slice.call(_arguments);
   args.push(metadata_max_json);
   return func.apply(this, args);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isObject.js
  var objectConstructor = {}.constructor;
  function isObject(object) {
   return object !== void 0 && object !== null && object.constructor === objectConstructor;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/normalizeArguments.js
  function _typeof(o) {
   "@babel/helpers - typeof";
   return _typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
    return typeof o;
   } : function(o) {
    return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
   }, _typeof(o);
  }
  function ownKeys(e, r) {
   var t = Object.keys(e);
   if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r) {
     return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), t.push.apply(t, o);
   }
   return t;
  }
  function _objectSpread(e) {
   for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? ownKeys(Object(t), !0).forEach(function(r) {
     _defineProperty(e, r, t[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : ownKeys(Object(t)).forEach(function(r) {
     Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
    });
   }
   return e;
  }
  function _defineProperty(e, r, t) {
   return (r = _toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: !0,
    configurable: !0,
    writable: !0
   }) : e[r] = t, e;
  }
  function _toPropertyKey(t) {
   var i = _toPrimitive(t, "string");
   return "symbol" == _typeof(i) ? i : i + "";
  }
  function _toPrimitive(t, r) {
   if ("object" != _typeof(t) || !t) return t;
   var e = t[Symbol.toPrimitive];
   if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != _typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === r ? String : Number)(t);
  }
  function _slicedToArray(r, e) {
   return _arrayWithHoles(r) || _iterableToArrayLimit(r, e) || _unsupportedIterableToArray(r, e) || _nonIterableRest();
  }
  function _nonIterableRest() {
   throw new TypeError("Invalid attempt to destructure non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function _unsupportedIterableToArray(r, a) {
   if (r) {
    if ("string" == typeof r) return _arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? _arrayLikeToArray(r, a) : void 0;
   }
  }
  function _arrayLikeToArray(r, a) {
   (null == a || a > r.length) && (a = r.length);
   for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
   return n;
  }
  function _iterableToArrayLimit(r, l) {
   var t = null == r ? null : "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
   if (null != t) {
    var e, n, i, u, a = [], f = !0, o = !1;
    try {
     if (i = (t = t.call(r)).next, 0 === l) {
      if (Object(t) !== t) return;
      f = !1;
     } else for (;!(f = (e = i.call(t)).done) && (a.push(e.value), a.length !== l); f = !0) ;
    } catch (r) {
     o = !0, n = r;
    } finally {
     try {
      if (!f && null != t["return"] && (u = t["return"](), Object(u) !== u)) return;
     } finally {
      if (o) throw n;
     }
    }
    return a;
   }
  }
  function _arrayWithHoles(r) {
   if (Array.isArray(r)) return r;
  }
  function normalizeArguments(args) {
   var _Array$prototype$slic = Array.prototype.slice.call(args), _Array$prototype$slic2 = _slicedToArray(_Array$prototype$slic, 4), arg_1 = _Array$prototype$slic2[0], arg_2 = _Array$prototype$slic2[1], arg_3 = _Array$prototype$slic2[2], arg_4 = _Array$prototype$slic2[3];
   var text;
   var options;
   var metadata;
   if (typeof arg_1 === "string") text = arg_1; else throw new TypeError("A text for parsing must be a string.");
   if (!arg_2 || typeof arg_2 === "string") {
    if (arg_4) {
     options = arg_3;
     metadata = arg_4;
    } else {
     options = void 0;
     metadata = arg_3;
    }
    if (arg_2) options = _objectSpread({
     defaultCountry: arg_2
    }, options);
   } else if (isObject(arg_2)) if (arg_3) {
    options = arg_2;
    metadata = arg_3;
   } else metadata = arg_2; else throw new Error("Invalid second argument: ".concat(arg_2));
   return {
    text: text,
    options: options,
    metadata: metadata
   };
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/constants.js
  var MIN_LENGTH_FOR_NSN = 2;
  var MAX_LENGTH_FOR_NSN = 17;
  var MAX_LENGTH_COUNTRY_CODE = 3;
  var VALID_DIGITS = "0-9\uff10-\uff19\u0660-\u0669\u06f0-\u06f9";
  var DASHES = "-\u2010-\u2015\u2212\u30fc\uff0d";
  var SLASHES = "\uff0f/";
  var DOTS = "\uff0e.";
  var WHITESPACE = " \xa0\xad\u200b\u2060\u3000";
  var BRACKETS = "()\uff08\uff09\uff3b\uff3d\\[\\]";
  var TILDES = "~\u2053\u223c\uff5e";
  var VALID_PUNCTUATION = "".concat(DASHES).concat(SLASHES).concat(DOTS).concat(WHITESPACE).concat(BRACKETS).concat(TILDES);
  var PLUS_CHARS = "+\uff0b";
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/ParseError.js
  function ParseError_typeof(o) {
   "@babel/helpers - typeof";
   return ParseError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
    return typeof o;
   } : function(o) {
    return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
   }, ParseError_typeof(o);
  }
  function _defineProperties(e, r) {
   for (var t = 0; t < r.length; t++) {
    var o = r[t];
    o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), 
    Object.defineProperty(e, ParseError_toPropertyKey(o.key), o);
   }
  }
  function _createClass(e, r, t) {
   return r && _defineProperties(e.prototype, r), t && _defineProperties(e, t), Object.defineProperty(e, "prototype", {
    writable: !1
   }), e;
  }
  function ParseError_toPropertyKey(t) {
   var i = ParseError_toPrimitive(t, "string");
   return "symbol" == ParseError_typeof(i) ? i : i + "";
  }
  function ParseError_toPrimitive(t, r) {
   if ("object" != ParseError_typeof(t) || !t) return t;
   var e = t[Symbol.toPrimitive];
   if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != ParseError_typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === r ? String : Number)(t);
  }
  function _classCallCheck(a, n) {
   if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
  }
  function _callSuper(t, o, e) {
   return o = _getPrototypeOf(o), _possibleConstructorReturn(t, _isNativeReflectConstruct() ? Reflect.construct(o, e || [], _getPrototypeOf(t).constructor) : o.apply(t, e));
  }
  function _possibleConstructorReturn(t, e) {
   if (e && ("object" == ParseError_typeof(e) || "function" == typeof e)) return e;
   if (void 0 !== e) throw new TypeError("Derived constructors may only return object or undefined");
   return _assertThisInitialized(t);
  }
  function _assertThisInitialized(e) {
   if (void 0 === e) throw new ReferenceError("this hasn't been initialised - super() hasn't been called");
   return e;
  }
  function _inherits(t, e) {
   if ("function" != typeof e && null !== e) throw new TypeError("Super expression must either be null or a function");
   t.prototype = Object.create(e && e.prototype, {
    constructor: {
     value: t,
     writable: !0,
     configurable: !0
    }
   }), Object.defineProperty(t, "prototype", {
    writable: !1
   }), e && _setPrototypeOf(t, e);
  }
  function _wrapNativeSuper(t) {
   var r = "function" == typeof Map ? new Map : void 0;
   return _wrapNativeSuper = function(t) {
    if (null === t || !_isNativeFunction(t)) return t;
    if ("function" != typeof t) throw new TypeError("Super expression must either be null or a function");
    if (void 0 !== r) {
     if (r.has(t)) return r.get(t);
     r.set(t, Wrapper);
    }
    function Wrapper() {
     return _construct(t, arguments, _getPrototypeOf(this).constructor);
    }
    return Wrapper.prototype = Object.create(t.prototype, {
     constructor: {
      value: Wrapper,
      enumerable: !1,
      writable: !0,
      configurable: !0
     }
    }), _setPrototypeOf(Wrapper, t);
   }, _wrapNativeSuper(t);
  }
  function _construct(t, e, r) {
   if (_isNativeReflectConstruct()) return Reflect.construct.apply(null, arguments);
   var o = [ null ];
   o.push.apply(o, e);
   var p = new (t.bind.apply(t, o));
   return r && _setPrototypeOf(p, r.prototype), p;
  }
  function _isNativeReflectConstruct() {
   try {
    var t = !Boolean.prototype.valueOf.call(Reflect.construct(Boolean, [], function() {}));
   } catch (t) {}
   return (_isNativeReflectConstruct = function() {
    return !!t;
   })();
  }
  function _isNativeFunction(t) {
   try {
    return -1 !== Function.toString.call(t).indexOf("[native code]");
   } catch (n) {
    return "function" == typeof t;
   }
  }
  function _setPrototypeOf(t, e) {
   return _setPrototypeOf = Object.setPrototypeOf ? Object.setPrototypeOf.bind() : function(t, e) {
    return t.__proto__ = e, t;
   }, _setPrototypeOf(t, e);
  }
  function _getPrototypeOf(t) {
   return _getPrototypeOf = Object.setPrototypeOf ? Object.getPrototypeOf.bind() : function(t) {
    return t.__proto__ || Object.getPrototypeOf(t);
   }, _getPrototypeOf(t);
  }
  var ParseError = function(_Error) {
   function ParseError(code) {
    var _this;
    _classCallCheck(this, ParseError);
    _this = _callSuper(this, ParseError, [ code ]);
    Object.setPrototypeOf(_this, ParseError.prototype);
    _this.name = _this.constructor.name;
    return _this;
   }
   _inherits(ParseError, _Error);
   return _createClass(ParseError);
  }(_wrapNativeSuper(Error));
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/tools/semver-compare.js
  function semver_compare(a, b) {
   a = a.split("-");
   b = b.split("-");
   var pa = a[0].split(".");
   var pb = b[0].split(".");
   for (var i = 0; i < 3; i++) {
    var na = Number(pa[i]);
    var nb = Number(pb[i]);
    if (na > nb) return 1;
    if (nb > na) return -1;
    if (!isNaN(na) && isNaN(nb)) return 1;
    if (isNaN(na) && !isNaN(nb)) return -1;
   }
   if (a[1] && b[1]) return a[1] > b[1] ? 1 : a[1] < b[1] ? -1 : 0;
   return !a[1] && b[1] ? 1 : a[1] && !b[1] ? -1 : 0;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isCallingCode.js
  var CALLING_CODE_REG_EXP = /^\d+$/;
  function isCallingCode(string) {
   return CALLING_CODE_REG_EXP.test(string);
  }
  function metadata_typeof(o) {
   "@babel/helpers - typeof";
   return metadata_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
    return typeof o;
   } : function(o) {
    return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
   }, metadata_typeof(o);
  }
  function metadata_classCallCheck(a, n) {
   if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
  }
  function metadata_defineProperties(e, r) {
   for (var t = 0; t < r.length; t++) {
    var o = r[t];
    o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), 
    Object.defineProperty(e, metadata_toPropertyKey(o.key), o);
   }
  }
  function metadata_createClass(e, r, t) {
   return r && metadata_defineProperties(e.prototype, r), t && metadata_defineProperties(e, t), 
   Object.defineProperty(e, "prototype", {
    writable: !1
   }), e;
  }
  function metadata_toPropertyKey(t) {
   var i = metadata_toPrimitive(t, "string");
   return "symbol" == metadata_typeof(i) ? i : i + "";
  }
  function metadata_toPrimitive(t, r) {
   if ("object" != metadata_typeof(t) || !t) return t;
   var e = t[Symbol.toPrimitive];
   if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != metadata_typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === r ? String : Number)(t);
  }
  var V3 = "1.2.0";
  var V4 = "1.7.35";
  var DEFAULT_EXT_PREFIX = " ext. ";
  var Metadata = function() {
   function Metadata(metadata) {
    metadata_classCallCheck(this, Metadata);
    validateMetadata(metadata);
    this.metadata = metadata;
    setVersion.call(this, metadata);
   }
   return metadata_createClass(Metadata, [ {
    key: "getCountries",
    value: function() {
     return Object.keys(this.metadata.countries).filter(function(_) {
      return _ !== "001";
     });
    }
   }, {
    key: "getCountryMetadata",
    value: function(countryCode) {
     return this.metadata.countries[countryCode];
    }
   }, {
    key: "nonGeographic",
    value: function() {
     if (this.v1 || this.v2 || this.v3) return;
     return this.metadata.nonGeographic || this.metadata.nonGeographical;
    }
   }, {
    key: "hasCountry",
    value: function(country) {
     return this.getCountryMetadata(country) !== void 0;
    }
   }, {
    key: "hasCallingCode",
    value: function(callingCode) {
     if (this.getCountryCodesForCallingCode(callingCode)) return true;
     if (this.nonGeographic()) {
      if (this.nonGeographic()[callingCode]) return true;
     } else {
      var countryCodes = this.countryCallingCodes()[callingCode];
      if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") return true;
     }
    }
   }, {
    key: "isNonGeographicCallingCode",
    value: function(callingCode) {
     if (this.nonGeographic()) return this.nonGeographic()[callingCode] ? true : false; else return this.getCountryCodesForCallingCode(callingCode) ? false : true;
    }
   }, {
    key: "country",
    value: function(countryCode) {
     return this.selectNumberingPlan(countryCode);
    }
   }, {
    key: "selectNumberingPlan",
    value: function(argument, legacyArgumentCallingCode) {
     var countryCode;
     var callingCode;
     if (argument) if (isCallingCode(argument)) callingCode = argument; else countryCode = argument;
     if (legacyArgumentCallingCode) callingCode = legacyArgumentCallingCode;
     if (countryCode && countryCode !== "001") {
      var countryMetadata = this.getCountryMetadata(countryCode);
      if (!countryMetadata) throw new Error("Unknown country: ".concat(countryCode));
      this.numberingPlan = new NumberingPlan(countryMetadata, this);
     } else if (callingCode) {
      if (!this.hasCallingCode(callingCode)) throw new Error("Unknown calling code: ".concat(callingCode));
      this.numberingPlan = new NumberingPlan(this.getNumberingPlanMetadata(callingCode), this);
     } else this.numberingPlan = void 0;
     return this;
    }
   }, {
    key: "getCountryCodesForCallingCode",
    value: function(callingCode) {
     var countryCodes = this.countryCallingCodes()[callingCode];
     if (countryCodes) {
      if (countryCodes.length === 1 && countryCodes[0].length === 3) return;
      return countryCodes;
     }
    }
   }, {
    key: "getCountryCodeForCallingCode",
    value: function(callingCode) {
     var countryCodes = this.getCountryCodesForCallingCode(callingCode);
     if (countryCodes) return countryCodes[0];
    }
   }, {
    key: "getNumberingPlanMetadata",
    value: function(callingCode) {
     var countryCode = this.getCountryCodeForCallingCode(callingCode);
     if (countryCode) return this.getCountryMetadata(countryCode);
     if (this.nonGeographic()) {
      var metadata = this.nonGeographic()[callingCode];
      if (metadata) return metadata;
     } else {
      var countryCodes = this.countryCallingCodes()[callingCode];
      if (countryCodes && countryCodes.length === 1 && countryCodes[0] === "001") return this.metadata.countries["001"];
     }
    }
   }, {
    key: "countryCallingCode",
    value: function() {
     return this.numberingPlan.callingCode();
    }
   }, {
    key: "IDDPrefix",
    value: function() {
     return this.numberingPlan.IDDPrefix();
    }
   }, {
    key: "defaultIDDPrefix",
    value: function() {
     return this.numberingPlan.defaultIDDPrefix();
    }
   }, {
    key: "nationalNumberPattern",
    value: function() {
     return this.numberingPlan.nationalNumberPattern();
    }
   }, {
    key: "possibleLengths",
    value: function() {
     return this.numberingPlan.possibleLengths();
    }
   }, {
    key: "formats",
    value: function() {
     return this.numberingPlan.formats();
    }
   }, {
    key: "nationalPrefixForParsing",
    value: function() {
     return this.numberingPlan.nationalPrefixForParsing();
    }
   }, {
    key: "nationalPrefixTransformRule",
    value: function() {
     return this.numberingPlan.nationalPrefixTransformRule();
    }
   }, {
    key: "leadingDigits",
    value: function() {
     return this.numberingPlan.leadingDigits();
    }
   }, {
    key: "hasTypes",
    value: function() {
     return this.numberingPlan.hasTypes();
    }
   }, {
    key: "type",
    value: function(_type) {
     return this.numberingPlan.type(_type);
    }
   }, {
    key: "ext",
    value: function() {
     return this.numberingPlan.ext();
    }
   }, {
    key: "countryCallingCodes",
    value: function() {
     if (this.v1) return this.metadata.country_phone_code_to_countries;
     return this.metadata.country_calling_codes;
    }
   }, {
    key: "chooseCountryByCountryCallingCode",
    value: function(callingCode) {
     return this.selectNumberingPlan(callingCode);
    }
   }, {
    key: "hasSelectedNumberingPlan",
    value: function() {
     return this.numberingPlan !== void 0;
    }
   } ]);
  }();
  var NumberingPlan = function() {
   function NumberingPlan(metadata, globalMetadataObject) {
    metadata_classCallCheck(this, NumberingPlan);
    this.globalMetadataObject = globalMetadataObject;
    this.metadata = metadata;
    setVersion.call(this, globalMetadataObject.metadata);
   }
   return metadata_createClass(NumberingPlan, [ {
    key: "callingCode",
    value: function() {
     return this.metadata[0];
    }
   }, {
    key: "_getDefaultCountryMetadataForThisCallingCode",
    value: function() {
     return this.globalMetadataObject.getNumberingPlanMetadata(this.callingCode());
    }
   }, {
    key: "getDefaultCountryMetadataForRegion",
    value: function() {
     return this._getDefaultCountryMetadataForThisCallingCode();
    }
   }, {
    key: "IDDPrefix",
    value: function() {
     if (this.v1 || this.v2) return;
     return this.metadata[1];
    }
   }, {
    key: "defaultIDDPrefix",
    value: function() {
     if (this.v1 || this.v2) return;
     return this.metadata[12];
    }
   }, {
    key: "nationalNumberPattern",
    value: function() {
     if (this.v1 || this.v2) return this.metadata[1];
     return this.metadata[2];
    }
   }, {
    key: "possibleLengths",
    value: function() {
     if (this.v1) return;
     return this.metadata[this.v2 ? 2 : 3];
    }
   }, {
    key: "_getFormats",
    value: function(metadata) {
     return metadata[this.v1 ? 2 : this.v2 ? 3 : 4];
    }
   }, {
    key: "formats",
    value: function() {
     var _this = this;
     var formats = this._getFormats(this.metadata) || this._getFormats(this._getDefaultCountryMetadataForThisCallingCode()) || [];
     return formats.map(function(_) {
      return new Format(_, _this);
     });
    }
   }, {
    key: "nationalPrefix",
    value: function() {
     return this.metadata[this.v1 ? 3 : this.v2 ? 4 : 5];
    }
   }, {
    key: "_getNationalPrefixFormattingRule",
    value: function(metadata) {
     return metadata[this.v1 ? 4 : this.v2 ? 5 : 6];
    }
   }, {
    key: "nationalPrefixFormattingRule",
    value: function() {
     return this._getNationalPrefixFormattingRule(this.metadata) || this._getNationalPrefixFormattingRule(this._getDefaultCountryMetadataForThisCallingCode());
    }
   }, {
    key: "_nationalPrefixForParsing",
    value: function() {
     return this.metadata[this.v1 ? 5 : this.v2 ? 6 : 7];
    }
   }, {
    key: "nationalPrefixForParsing",
    value: function() {
     return this._nationalPrefixForParsing() || this.nationalPrefix();
    }
   }, {
    key: "nationalPrefixTransformRule",
    value: function() {
     return this.metadata[this.v1 ? 6 : this.v2 ? 7 : 8];
    }
   }, {
    key: "_getNationalPrefixIsOptionalWhenFormatting",
    value: function() {
     return !!this.metadata[this.v1 ? 7 : this.v2 ? 8 : 9];
    }
   }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function() {
     return this._getNationalPrefixIsOptionalWhenFormatting(this.metadata) || this._getNationalPrefixIsOptionalWhenFormatting(this._getDefaultCountryMetadataForThisCallingCode());
    }
   }, {
    key: "leadingDigits",
    value: function() {
     return this.metadata[this.v1 ? 8 : this.v2 ? 9 : 10];
    }
   }, {
    key: "types",
    value: function() {
     return this.metadata[this.v1 ? 9 : this.v2 ? 10 : 11];
    }
   }, {
    key: "hasTypes",
    value: function() {
     if (this.types() && this.types().length === 0) return false;
     return !!this.types();
    }
   }, {
    key: "type",
    value: function(_type2) {
     if (this.hasTypes() && getType(this.types(), _type2)) return new Type(getType(this.types(), _type2), this);
    }
   }, {
    key: "ext",
    value: function() {
     if (this.v1 || this.v2) return DEFAULT_EXT_PREFIX;
     return this.metadata[13] || DEFAULT_EXT_PREFIX;
    }
   } ]);
  }();
  var Format = function() {
   function Format(format, metadata) {
    metadata_classCallCheck(this, Format);
    this._format = format;
    this.metadata = metadata;
   }
   return metadata_createClass(Format, [ {
    key: "pattern",
    value: function() {
     return this._format[0];
    }
   }, {
    key: "format",
    value: function() {
     return this._format[1];
    }
   }, {
    key: "leadingDigitsPatterns",
    value: function() {
     return this._format[2] || [];
    }
   }, {
    key: "nationalPrefixFormattingRule",
    value: function() {
     return this._format[3] || this.metadata.nationalPrefixFormattingRule();
    }
   }, {
    key: "nationalPrefixIsOptionalWhenFormattingInNationalFormat",
    value: function() {
     return !!this._format[4] || this.metadata.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }
   }, {
    key: "nationalPrefixIsMandatoryWhenFormattingInNationalFormat",
    value: function() {
     return this.usesNationalPrefix() && !this.nationalPrefixIsOptionalWhenFormattingInNationalFormat();
    }
   }, {
    key: "usesNationalPrefix",
    value: function() {
     return this.nationalPrefixFormattingRule() && !FIRST_GROUP_ONLY_PREFIX_PATTERN.test(this.nationalPrefixFormattingRule()) ? true : false;
    }
   }, {
    key: "internationalFormat",
    value: function() {
     return this._format[5] || this.format();
    }
   } ]);
  }();
  var FIRST_GROUP_ONLY_PREFIX_PATTERN = /^\(?\$1\)?$/;
  var Type = function() {
   function Type(type, metadata) {
    metadata_classCallCheck(this, Type);
    this.type = type;
    this.metadata = metadata;
   }
   return metadata_createClass(Type, [ {
    key: "pattern",
    value: function() {
     if (this.metadata.v1) return this.type;
     return this.type[0];
    }
   }, {
    key: "possibleLengths",
    value: function() {
     if (this.metadata.v1) return;
     return this.type[1] || this.metadata.possibleLengths();
    }
   } ]);
  }();
  function getType(types, type) {
   switch (type) {
   case "FIXED_LINE":
    return types[0];

   case "MOBILE":
    return types[1];

   case "TOLL_FREE":
    return types[2];

   case "PREMIUM_RATE":
    return types[3];

   case "PERSONAL_NUMBER":
    return types[4];

   case "VOICEMAIL":
    return types[5];

   case "UAN":
    return types[6];

   case "PAGER":
    return types[7];

   case "VOIP":
    return types[8];

   case "SHARED_COST":
    return types[9];
   }
  }
  function validateMetadata(metadata) {
   if (!metadata) throw new Error("[libphonenumber-js] `metadata` argument not passed. Check your arguments.");
   if (!isObject(metadata) || !isObject(metadata.countries)) throw new Error("[libphonenumber-js] `metadata` argument was passed but it's not a valid metadata. Must be an object having `.countries` child object property. Got ".concat(isObject(metadata) ? "an object of shape: { " + Object.keys(metadata).join(", ") + " }" : "a " + typeOf(metadata) + ": " + metadata, "."));
  }
  var typeOf = function(_) {
   return metadata_typeof(_);
  };
  function getCountryCallingCode(country, metadataJson) {
   var metadata = new Metadata(metadataJson);
   if (metadata.hasCountry(country)) return metadata.selectNumberingPlan(country).countryCallingCode();
   throw new Error("Unknown country: ".concat(country));
  }
  function isSupportedCountry(country, metadataJson) {
   return metadataJson.countries.hasOwnProperty(country);
  }
  function setVersion(metadata) {
   var version = metadata.version;
   if (typeof version === "number") {
    this.v1 = version === 1;
    this.v2 = version === 2;
    this.v3 = version === 3;
    this.v4 = version === 4;
   } else if (!version) this.v1 = true; else if (semver_compare(version, V3) === -1) this.v2 = true; else if (semver_compare(version, V4) === -1) this.v3 = true; else this.v4 = true;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extension/createExtensionPattern.js
  var RFC3966_EXTN_PREFIX = ";ext=";
  var getExtensionDigitsPattern = function(maxLength) {
   return "([".concat(VALID_DIGITS, "]{1,").concat(maxLength, "})");
  };
  function createExtensionPattern(purpose) {
   var extLimitAfterExplicitLabel = "20";
   var extLimitAfterLikelyLabel = "15";
   var extLimitAfterAmbiguousChar = "9";
   var extLimitWhenNotSure = "6";
   var possibleSeparatorsBetweenNumberAndExtLabel = "[ \xa0\\t,]*";
   var possibleCharsAfterExtLabel = "[:\\.\uff0e]?[ \xa0\\t,-]*";
   var optionalExtnSuffix = "#?";
   var explicitExtLabels = "(?:e?xt(?:ensi(?:o\u0301?|\xf3))?n?|\uff45?\uff58\uff54\uff4e?|\u0434\u043e\u0431|anexo)";
   var ambiguousExtLabels = "(?:[x\uff58#\uff03~\uff5e]|int|\uff49\uff4e\uff54)";
   var ambiguousSeparator = "[- ]+";
   var possibleSeparatorsNumberExtLabelNoComma = "[ \xa0\\t]*";
   var autoDiallingAndExtLabelsFound = "(?:,{2}|;)";
   var rfcExtn = RFC3966_EXTN_PREFIX + getExtensionDigitsPattern(extLimitAfterExplicitLabel);
   var explicitExtn = possibleSeparatorsBetweenNumberAndExtLabel + explicitExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterExplicitLabel) + optionalExtnSuffix;
   var ambiguousExtn = possibleSeparatorsBetweenNumberAndExtLabel + ambiguousExtLabels + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
   var americanStyleExtnWithSuffix = ambiguousSeparator + getExtensionDigitsPattern(extLimitWhenNotSure) + "#";
   var autoDiallingExtn = possibleSeparatorsNumberExtLabelNoComma + autoDiallingAndExtLabelsFound + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterLikelyLabel) + optionalExtnSuffix;
   var onlyCommasExtn = possibleSeparatorsNumberExtLabelNoComma + "(?:,)+" + possibleCharsAfterExtLabel + getExtensionDigitsPattern(extLimitAfterAmbiguousChar) + optionalExtnSuffix;
   return rfcExtn + "|" + explicitExtn + "|" + ambiguousExtn + "|" + americanStyleExtnWithSuffix + "|" + autoDiallingExtn + "|" + onlyCommasExtn;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isViablePhoneNumber.js
  var MIN_LENGTH_PHONE_NUMBER_PATTERN = "[" + VALID_DIGITS + "]{" + MIN_LENGTH_FOR_NSN + "}";
  var VALID_PHONE_NUMBER = "[" + PLUS_CHARS + "]{0,1}" + "(?:" + "[" + VALID_PUNCTUATION + "]*" + "[" + VALID_DIGITS + "]" + "){3,}" + "[" + VALID_PUNCTUATION + VALID_DIGITS + "]*";
  var VALID_PHONE_NUMBER_START_REG_EXP = new RegExp("^" + "[" + PLUS_CHARS + "]{0,1}" + "(?:" + "[" + VALID_PUNCTUATION + "]*" + "[" + VALID_DIGITS + "]" + "){1,2}" + "$", "i");
  var VALID_PHONE_NUMBER_WITH_EXTENSION = VALID_PHONE_NUMBER + "(?:" + createExtensionPattern() + ")?";
  var VALID_PHONE_NUMBER_PATTERN = new RegExp("^" + MIN_LENGTH_PHONE_NUMBER_PATTERN + "$" + "|" + "^" + VALID_PHONE_NUMBER_WITH_EXTENSION + "$", "i");
  function isViablePhoneNumber_isViablePhoneNumber(number) {
   return number.length >= MIN_LENGTH_FOR_NSN && VALID_PHONE_NUMBER_PATTERN.test(number);
  }
  function isViablePhoneNumberStart(number) {
   return VALID_PHONE_NUMBER_START_REG_EXP.test(number);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extension/extractExtension.js
  var EXTN_PATTERN = new RegExp("(?:" + createExtensionPattern() + ")$", "i");
  function extractExtension(number) {
   var start = number.search(EXTN_PATTERN);
   if (start < 0) return {};
   var numberWithoutExtension = number.slice(0, start);
   var matches = number.match(EXTN_PATTERN);
   var i = 1;
   while (i < matches.length) {
    if (matches[i]) return {
     number: numberWithoutExtension,
     ext: matches[i]
    };
    i++;
   }
  }
  var DIGITS = {
   0: "0",
   1: "1",
   2: "2",
   3: "3",
   4: "4",
   5: "5",
   6: "6",
   7: "7",
   8: "8",
   9: "9",
   "\uff10": "0",
   "\uff11": "1",
   "\uff12": "2",
   "\uff13": "3",
   "\uff14": "4",
   "\uff15": "5",
   "\uff16": "6",
   "\uff17": "7",
   "\uff18": "8",
   "\uff19": "9",
   "\u0660": "0",
   "\u0661": "1",
   "\u0662": "2",
   "\u0663": "3",
   "\u0664": "4",
   "\u0665": "5",
   "\u0666": "6",
   "\u0667": "7",
   "\u0668": "8",
   "\u0669": "9",
   "\u06f0": "0",
   "\u06f1": "1",
   "\u06f2": "2",
   "\u06f3": "3",
   "\u06f4": "4",
   "\u06f5": "5",
   "\u06f6": "6",
   "\u06f7": "7",
   "\u06f8": "8",
   "\u06f9": "9"
  };
  function parseDigit(character) {
   return DIGITS[character];
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parseIncompletePhoneNumber.js
  function parseIncompletePhoneNumber_createForOfIteratorHelperLoose(r, e) {
   var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
   if (t) return (t = t.call(r)).next.bind(t);
   if (Array.isArray(r) || (t = parseIncompletePhoneNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
     return o >= r.length ? {
      done: !0
     } : {
      done: !1,
      value: r[o++]
     };
    };
   }
   throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function parseIncompletePhoneNumber_unsupportedIterableToArray(r, a) {
   if (r) {
    if ("string" == typeof r) return parseIncompletePhoneNumber_arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? parseIncompletePhoneNumber_arrayLikeToArray(r, a) : void 0;
   }
  }
  function parseIncompletePhoneNumber_arrayLikeToArray(r, a) {
   (null == a || a > r.length) && (a = r.length);
   for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
   return n;
  }
  function parseIncompletePhoneNumber(string) {
   var result = "";
   for (var _step, _iterator = parseIncompletePhoneNumber_createForOfIteratorHelperLoose(string.split("")); !(_step = _iterator()).done; ) {
    var character = _step.value;
    result += parsePhoneNumberCharacter(character, result) || "";
   }
   return result;
  }
  function parsePhoneNumberCharacter(character, prevParsedCharacters, eventListener) {
   if (character === "+") {
    if (prevParsedCharacters) {
     if (typeof eventListener === "function") eventListener("end");
     return;
    }
    return "+";
   }
   return parseDigit(character);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/mergeArrays.js
  function mergeArrays_createForOfIteratorHelperLoose(r, e) {
   var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
   if (t) return (t = t.call(r)).next.bind(t);
   if (Array.isArray(r) || (t = mergeArrays_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
     return o >= r.length ? {
      done: !0
     } : {
      done: !1,
      value: r[o++]
     };
    };
   }
   throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function mergeArrays_unsupportedIterableToArray(r, a) {
   if (r) {
    if ("string" == typeof r) return mergeArrays_arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? mergeArrays_arrayLikeToArray(r, a) : void 0;
   }
  }
  function mergeArrays_arrayLikeToArray(r, a) {
   (null == a || a > r.length) && (a = r.length);
   for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
   return n;
  }
  function mergeArrays(a, b) {
   var merged = a.slice();
   for (var _step, _iterator = mergeArrays_createForOfIteratorHelperLoose(b); !(_step = _iterator()).done; ) {
    var element = _step.value;
    if (a.indexOf(element) < 0) merged.push(element);
   }
   return merged.sort(function(a, b) {
    return a - b;
   });
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/checkNumberLength.js
  function checkNumberLength(nationalNumber, country, metadata) {
   return checkNumberLengthForType(nationalNumber, void 0, country, metadata);
  }
  function checkNumberLengthForType(nationalNumber, type, country, metadata) {
   if (country) {
    metadata = new Metadata(metadata.metadata);
    metadata.selectNumberingPlan(country);
   }
   var type_info = metadata.type(type);
   var possible_lengths = type_info && type_info.possibleLengths() || metadata.possibleLengths();
   if (!possible_lengths) return "IS_POSSIBLE";
   if (type === "FIXED_LINE_OR_MOBILE") {
    if (!metadata.type("FIXED_LINE")) return checkNumberLengthForType(nationalNumber, "MOBILE", country, metadata);
    var mobile_type = metadata.type("MOBILE");
    if (mobile_type) possible_lengths = mergeArrays(possible_lengths, mobile_type.possibleLengths());
   } else if (type && !type_info) return "INVALID_LENGTH";
   var actual_length = nationalNumber.length;
   var minimum_length = possible_lengths[0];
   if (minimum_length === actual_length) return "IS_POSSIBLE";
   if (minimum_length > actual_length) return "TOO_SHORT";
   if (possible_lengths[possible_lengths.length - 1] < actual_length) return "TOO_LONG";
   return possible_lengths.indexOf(actual_length, 1) >= 0 ? "IS_POSSIBLE" : "INVALID_LENGTH";
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/isPossible.js
  function isPossiblePhoneNumber(input, options, metadataJson) {
   if (options === void 0) options = {};
   var metadata = new Metadata(metadataJson);
   if (options.v2) {
    if (!input.countryCallingCode) throw new Error("Invalid phone number object passed");
    metadata.selectNumberingPlan(input.country || input.countryCallingCode);
   } else {
    if (!input.phone) return false;
    if (input.country) {
     if (!metadata.hasCountry(input.country)) throw new Error("Unknown country: ".concat(input.country));
     metadata.selectNumberingPlan(input.country);
    } else {
     if (!input.countryCallingCode) throw new Error("Invalid phone number object passed");
     metadata.selectNumberingPlan(input.countryCallingCode);
    }
   }
   if (metadata.possibleLengths()) return isPossibleNumber(input.phone || input.nationalNumber, metadata);
   if (input.countryCallingCode && metadata.isNonGeographicCallingCode(input.countryCallingCode)) return true;
   throw new Error('Missing "possibleLengths" in metadata. Perhaps the metadata has been generated before v1.0.18.');
  }
  function isPossibleNumber(nationalNumber, metadata) {
   switch (checkNumberLength(nationalNumber, void 0, metadata)) {
   case "IS_POSSIBLE":
    return true;

   default:
    return false;
   }
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/matchesEntirely.js
  function matchesEntirely(text, regularExpressionText) {
   text = text || "";
   return new RegExp("^(?:" + regularExpressionText + ")$").test(text);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getNumberType.js
  function getNumberType_createForOfIteratorHelperLoose(r, e) {
   var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
   if (t) return (t = t.call(r)).next.bind(t);
   if (Array.isArray(r) || (t = getNumberType_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
     return o >= r.length ? {
      done: !0
     } : {
      done: !1,
      value: r[o++]
     };
    };
   }
   throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function getNumberType_unsupportedIterableToArray(r, a) {
   if (r) {
    if ("string" == typeof r) return getNumberType_arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getNumberType_arrayLikeToArray(r, a) : void 0;
   }
  }
  function getNumberType_arrayLikeToArray(r, a) {
   (null == a || a > r.length) && (a = r.length);
   for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
   return n;
  }
  var NON_FIXED_LINE_PHONE_TYPES = [ "MOBILE", "PREMIUM_RATE", "TOLL_FREE", "SHARED_COST", "VOIP", "PERSONAL_NUMBER", "PAGER", "UAN", "VOICEMAIL" ];
  function getNumberType(input, options, metadataJson) {
   options = options || {};
   if (!input.country && !input.countryCallingCode) return;
   var metadata = new Metadata(metadataJson);
   metadata.selectNumberingPlan(input.country || input.countryCallingCode);
   var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
   if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern())) return;
   if (isNumberTypeEqualTo(nationalNumber, "FIXED_LINE", metadata)) {
    if (metadata.type("MOBILE") && metadata.type("MOBILE").pattern() === "") return "FIXED_LINE_OR_MOBILE";
    if (!metadata.type("MOBILE")) return "FIXED_LINE_OR_MOBILE";
    if (isNumberTypeEqualTo(nationalNumber, "MOBILE", metadata)) return "FIXED_LINE_OR_MOBILE";
    return "FIXED_LINE";
   }
   for (var _step, _iterator = getNumberType_createForOfIteratorHelperLoose(NON_FIXED_LINE_PHONE_TYPES); !(_step = _iterator()).done; ) {
    var type = _step.value;
    if (isNumberTypeEqualTo(nationalNumber, type, metadata)) return type;
   }
  }
  function isNumberTypeEqualTo(nationalNumber, type, metadata) {
   var typeDefinition = metadata.type(type);
   if (!typeDefinition || !typeDefinition.pattern()) return false;
   if (typeDefinition.possibleLengths() && typeDefinition.possibleLengths().indexOf(nationalNumber.length) < 0) return false;
   return matchesEntirely(nationalNumber, typeDefinition.pattern());
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/isValid.js
  function isValidNumber(input, options, metadataJson) {
   options = options || {};
   var metadata = new Metadata(metadataJson);
   metadata.selectNumberingPlan(input.country || input.countryCallingCode);
   if (metadata.hasTypes()) return getNumberType(input, options, metadata.metadata) !== void 0;
   var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
   return matchesEntirely(nationalNumber, metadata.nationalNumberPattern());
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/isCountryCode.js
  var COUNTRY_CODE_REG_EXP = /^[A-Z]{2}$/;
  function isCountryCode(string) {
   return COUNTRY_CODE_REG_EXP.test(string);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryAndCallingCodeFromOneOfThem.js
  var USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
  function getCountryAndCallingCodeFromOneOfThem(countryOrCallingCode, metadataJson) {
   var country;
   var callingCode;
   var metadata = new Metadata(metadataJson);
   if (isCountryCode(countryOrCallingCode)) {
    country = countryOrCallingCode;
    metadata.selectNumberingPlan(country);
    callingCode = metadata.countryCallingCode();
   } else {
    callingCode = countryOrCallingCode;
    if (USE_NON_GEOGRAPHIC_COUNTRY_CODE) if (metadata.isNonGeographicCallingCode(callingCode)) country = "001";
   }
   return {
    country: country,
    callingCode: callingCode
   };
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getPossibleCountriesForNumber.js
  function getPossibleCountriesForNumber(callingCode, nationalNumber, metadata) {
   var _metadata = new Metadata(metadata);
   var possibleCountries = _metadata.getCountryCodesForCallingCode(callingCode);
   if (!possibleCountries) return [];
   return possibleCountries.filter(function(country) {
    return couldNationalNumberBelongToCountry(nationalNumber, country, metadata);
   });
  }
  function couldNationalNumberBelongToCountry(nationalNumber, country, metadataJson) {
   var metadata = new Metadata(metadataJson);
   metadata.selectNumberingPlan(country);
   return metadata.numberingPlan.possibleLengths().indexOf(nationalNumber.length) >= 0;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/stripIddPrefix.js
  var CAPTURING_DIGIT_PATTERN = new RegExp("([" + VALID_DIGITS + "])");
  function stripIddPrefix(number, country, callingCode, metadataJson) {
   if (!country) return;
   var metadata = new Metadata(metadataJson);
   metadata.selectNumberingPlan(country || callingCode);
   var IDDPrefixPattern = new RegExp(metadata.IDDPrefix());
   if (number.search(IDDPrefixPattern) !== 0) return;
   number = number.slice(number.match(IDDPrefixPattern)[0].length);
   var matchedGroups = number.match(CAPTURING_DIGIT_PATTERN);
   if (matchedGroups && matchedGroups[1] != null && matchedGroups[1].length > 0) if (matchedGroups[1] === "0") return;
   return number;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractNationalNumberFromPossiblyIncompleteNumber.js
  function extractNationalNumberFromPossiblyIncompleteNumber(number, metadata) {
   if (number && metadata.numberingPlan.nationalPrefixForParsing()) {
    var prefixPattern = new RegExp("^(?:" + metadata.numberingPlan.nationalPrefixForParsing() + ")");
    var prefixMatch = prefixPattern.exec(number);
    if (prefixMatch) {
     var nationalNumber;
     var carrierCode;
     var capturedGroupsCount = prefixMatch.length - 1;
     var hasCapturedGroups = capturedGroupsCount > 0 && prefixMatch[capturedGroupsCount];
     if (metadata.nationalPrefixTransformRule() && hasCapturedGroups) {
      nationalNumber = number.replace(prefixPattern, metadata.nationalPrefixTransformRule());
      if (capturedGroupsCount > 1) carrierCode = prefixMatch[1];
     } else {
      var prefixBeforeNationalNumber = prefixMatch[0];
      nationalNumber = number.slice(prefixBeforeNationalNumber.length);
      if (hasCapturedGroups) carrierCode = prefixMatch[1];
     }
     var nationalPrefix;
     if (hasCapturedGroups) {
      var possiblePositionOfTheFirstCapturedGroup = number.indexOf(prefixMatch[1]);
      var possibleNationalPrefix = number.slice(0, possiblePositionOfTheFirstCapturedGroup);
      if (possibleNationalPrefix === metadata.numberingPlan.nationalPrefix()) nationalPrefix = metadata.numberingPlan.nationalPrefix();
     } else nationalPrefix = prefixMatch[0];
     return {
      nationalNumber: nationalNumber,
      nationalPrefix: nationalPrefix,
      carrierCode: carrierCode
     };
    }
   }
   return {
    nationalNumber: number
   };
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryByNationalNumber.js
  function getCountryByNationalNumber_createForOfIteratorHelperLoose(r, e) {
   var t = "undefined" != typeof Symbol && r[Symbol.iterator] || r["@@iterator"];
   if (t) return (t = t.call(r)).next.bind(t);
   if (Array.isArray(r) || (t = getCountryByNationalNumber_unsupportedIterableToArray(r)) || e && r && "number" == typeof r.length) {
    t && (r = t);
    var o = 0;
    return function() {
     return o >= r.length ? {
      done: !0
     } : {
      done: !1,
      value: r[o++]
     };
    };
   }
   throw new TypeError("Invalid attempt to iterate non-iterable instance.\nIn order to be iterable, non-array objects must have a [Symbol.iterator]() method.");
  }
  function getCountryByNationalNumber_unsupportedIterableToArray(r, a) {
   if (r) {
    if ("string" == typeof r) return getCountryByNationalNumber_arrayLikeToArray(r, a);
    var t = {}.toString.call(r).slice(8, -1);
    return "Object" === t && r.constructor && (t = r.constructor.name), "Map" === t || "Set" === t ? Array.from(r) : "Arguments" === t || /^(?:Ui|I)nt(?:8|16|32)(?:Clamped)?Array$/.test(t) ? getCountryByNationalNumber_arrayLikeToArray(r, a) : void 0;
   }
  }
  function getCountryByNationalNumber_arrayLikeToArray(r, a) {
   (null == a || a > r.length) && (a = r.length);
   for (var e = 0, n = Array(a); e < a; e++) n[e] = r[e];
   return n;
  }
  function getCountryByNationalNumber(nationalNumber, countries, metadataJson) {
   var metadata = new Metadata(metadataJson);
   for (var _step, _iterator = getCountryByNationalNumber_createForOfIteratorHelperLoose(countries); !(_step = _iterator()).done; ) {
    var country = _step.value;
    metadata.selectNumberingPlan(country);
    if (metadata.leadingDigits()) {
     if (nationalNumber && nationalNumber.search(metadata.leadingDigits()) === 0) return country;
    } else if (getNumberType({
     phone: nationalNumber,
     country: country
    }, void 0, metadata.metadata)) return country;
   }
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getCountryByCallingCode.js
  var getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
  function getCountryByCallingCode(callingCode, _ref) {
   var nationalNumber = _ref.nationalNumber, metadata = _ref.metadata;
   if (getCountryByCallingCode_USE_NON_GEOGRAPHIC_COUNTRY_CODE) if (metadata.isNonGeographicCallingCode(callingCode)) return "001";
   var possibleCountries = metadata.getCountryCodesForCallingCode(callingCode);
   if (!possibleCountries) return;
   if (possibleCountries.length === 1) return possibleCountries[0];
   return getCountryByNationalNumber(nationalNumber, possibleCountries, metadata.metadata);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractNationalNumber.js
  function extractNationalNumber(number, country, metadata) {
   var _extractNationalNumbe = extractNationalNumberFromPossiblyIncompleteNumber(number, metadata), carrierCode = _extractNationalNumbe.carrierCode, nationalNumber = _extractNationalNumbe.nationalNumber;
   if (nationalNumber !== number) {
    if (!shouldHaveExtractedNationalPrefix(number, nationalNumber, metadata)) return {
     nationalNumber: number
    };
    if (metadata.numberingPlan.possibleLengths()) {
     if (!country) country = getCountryByCallingCode(metadata.numberingPlan.callingCode(), {
      nationalNumber: nationalNumber,
      metadata: metadata
     });
     if (!isPossibleIncompleteNationalNumber(nationalNumber, country, metadata)) return {
      nationalNumber: number
     };
    }
   }
   return {
    nationalNumber: nationalNumber,
    carrierCode: carrierCode
   };
  }
  function shouldHaveExtractedNationalPrefix(nationalNumberBefore, nationalNumberAfter, metadata) {
   if (matchesEntirely(nationalNumberBefore, metadata.nationalNumberPattern()) && !matchesEntirely(nationalNumberAfter, metadata.nationalNumberPattern())) return false;
   return true;
  }
  function isPossibleIncompleteNationalNumber(nationalNumber, country, metadata) {
   switch (checkNumberLength(nationalNumber, country, metadata)) {
   case "TOO_SHORT":
   case "INVALID_LENGTH":
    return false;

   default:
    return true;
   }
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCodeFromInternationalNumberWithoutPlusSign.js
  function extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson) {
   if (!(country || defaultCountry || defaultCallingCode)) return {
    number: number
   };
   var countryCallingCode = country || defaultCountry ? getCountryCallingCode(country || defaultCountry, metadataJson) : defaultCallingCode;
   if (number.indexOf(countryCallingCode) === 0) {
    var metadata = new Metadata(metadataJson);
    metadata.selectNumberingPlan(country || defaultCountry || defaultCallingCode);
    var possibleShorterNumber = number.slice(countryCallingCode.length);
    var _extractNationalNumbe = extractNationalNumber(possibleShorterNumber, void 0, metadata), possibleShorterNationalNumber = _extractNationalNumbe.nationalNumber;
    var _extractNationalNumbe2 = extractNationalNumber(number, void 0, metadata), nationalNumber = _extractNationalNumbe2.nationalNumber;
    if (!matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) && matchesEntirely(possibleShorterNationalNumber, metadata.nationalNumberPattern()) || checkNumberLength(nationalNumber, void 0, metadata) === "TOO_LONG") return {
     countryCallingCode: countryCallingCode,
     number: possibleShorterNumber
    };
   }
   return {
    number: number
   };
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractCountryCallingCode.js
  function extractCountryCallingCode(number, country, defaultCountry, defaultCallingCode, metadataJson) {
   if (!number) return {};
   var isNumberWithIddPrefix;
   if (number[0] !== "+") {
    var numberWithoutIDD = stripIddPrefix(number, country || defaultCountry, defaultCallingCode, metadataJson);
    if (numberWithoutIDD && numberWithoutIDD !== number) {
     isNumberWithIddPrefix = true;
     number = "+" + numberWithoutIDD;
    } else {
     if (country || defaultCountry || defaultCallingCode) {
      var _extractCountryCallin = extractCountryCallingCodeFromInternationalNumberWithoutPlusSign(number, country, defaultCountry, defaultCallingCode, metadataJson), countryCallingCode = _extractCountryCallin.countryCallingCode, shorterNumber = _extractCountryCallin.number;
      if (countryCallingCode) return {
       countryCallingCodeSource: "FROM_NUMBER_WITHOUT_PLUS_SIGN",
       countryCallingCode: countryCallingCode,
       number: shorterNumber
      };
     }
     return {
      number: number
     };
    }
   }
   if (number[1] === "0") return {};
   var metadata = new Metadata(metadataJson);
   var i = 2;
   while (i - 1 <= MAX_LENGTH_COUNTRY_CODE && i <= number.length) {
    var _countryCallingCode = number.slice(1, i);
    if (metadata.hasCallingCode(_countryCallingCode)) {
     metadata.selectNumberingPlan(_countryCallingCode);
     return {
      countryCallingCodeSource: isNumberWithIddPrefix ? "FROM_NUMBER_WITH_IDD" : "FROM_NUMBER_WITH_PLUS_SIGN",
      countryCallingCode: _countryCallingCode,
      number: number.slice(i)
     };
    }
    i++;
   }
   return {};
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/applyInternationalSeparatorStyle.js
  function applyInternationalSeparatorStyle(formattedNumber) {
   return formattedNumber.replace(new RegExp("[".concat(VALID_PUNCTUATION, "]+"), "g"), " ").trim();
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/formatNationalNumberUsingFormat.js
  var FIRST_GROUP_PATTERN = /(\$\d)/;
  function formatNationalNumberUsingFormat(number, format, _ref) {
   var useInternationalFormat = _ref.useInternationalFormat, withNationalPrefix = _ref.withNationalPrefix;
   _ref.carrierCode, _ref.metadata;
   var formattedNumber = number.replace(new RegExp(format.pattern()), useInternationalFormat ? format.internationalFormat() : withNationalPrefix && format.nationalPrefixFormattingRule() ? format.format().replace(FIRST_GROUP_PATTERN, format.nationalPrefixFormattingRule()) : format.format());
   if (useInternationalFormat) return applyInternationalSeparatorStyle(formattedNumber);
   return formattedNumber;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/getIddPrefix.js
  var SINGLE_IDD_PREFIX_REG_EXP = /^[\d]+(?:[~\u2053\u223C\uFF5E][\d]+)?$/;
  function getIddPrefix(country, callingCode, metadata) {
   var countryMetadata = new Metadata(metadata);
   countryMetadata.selectNumberingPlan(country || callingCode);
   if (countryMetadata.defaultIDDPrefix()) return countryMetadata.defaultIDDPrefix();
   if (SINGLE_IDD_PREFIX_REG_EXP.test(countryMetadata.IDDPrefix())) return countryMetadata.IDDPrefix();
  }
  function formatRFC3966(_ref) {
   var number = _ref.number, ext = _ref.ext;
   if (!number) return "";
   if (number[0] !== "+") throw new Error('"formatRFC3966()" expects "number" to be in E.164 format.');
   return "tel:".concat(number).concat(ext ? ";ext=" + ext : "");
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/format.js
  var DEFAULT_OPTIONS = {
   formatExtension: function(formattedNumber, extension, metadata) {
    return "".concat(formattedNumber).concat(metadata.ext()).concat(extension);
   }
  };
  function formatNumber(input, format, options, metadataJson) {
   if (options) options = merge({}, DEFAULT_OPTIONS, options); else options = DEFAULT_OPTIONS;
   var metadata = new Metadata(metadataJson);
   if (input.country && input.country !== "001") {
    if (!metadata.hasCountry(input.country)) throw new Error("Unknown country: ".concat(input.country));
    metadata.selectNumberingPlan(input.country);
   } else if (input.countryCallingCode) metadata.selectNumberingPlan(input.countryCallingCode); else return input.phone || "";
   var countryCallingCode = metadata.countryCallingCode();
   var nationalNumber = options.v2 ? input.nationalNumber : input.phone;
   var number;
   switch (format) {
   case "NATIONAL":
    if (!nationalNumber) return "";
    number = formatNationalNumber(nationalNumber, input.carrierCode, "NATIONAL", metadata, options);
    return addExtension(number, input.ext, metadata, options.formatExtension);

   case "INTERNATIONAL":
    if (!nationalNumber) return "+".concat(countryCallingCode);
    number = formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata, options);
    number = "+".concat(countryCallingCode, " ").concat(number);
    return addExtension(number, input.ext, metadata, options.formatExtension);

   case "E.164":
    return "+".concat(countryCallingCode).concat(nationalNumber);

   case "RFC3966":
    return formatRFC3966({
     number: "+".concat(countryCallingCode).concat(nationalNumber),
     ext: input.ext
    });

   case "IDD":
    if (!options.fromCountry) return;
    var formattedNumber = formatIDD(nationalNumber, input.carrierCode, countryCallingCode, options.fromCountry, metadata);
    if (!formattedNumber) return;
    return addExtension(formattedNumber, input.ext, metadata, options.formatExtension);

   default:
    throw new Error('Unknown "format" argument passed to "formatNumber()": "'.concat(format, '"'));
   }
  }
  function formatNationalNumber(number, carrierCode, formatAs, metadata, options) {
   var format = chooseFormatForNumber(metadata.formats(), number);
   if (!format) return number;
   return formatNationalNumberUsingFormat(number, format, {
    useInternationalFormat: formatAs === "INTERNATIONAL",
    withNationalPrefix: format.nationalPrefixIsOptionalWhenFormattingInNationalFormat() && options && options.nationalPrefix === false ? false : true,
    carrierCode: carrierCode,
    metadata: metadata
   });
  }
  function chooseFormatForNumber(availableFormats, nationalNumber) {
   return pickFirstMatchingElement(availableFormats, function(format) {
    if (format.leadingDigitsPatterns().length > 0) {
     var lastLeadingDigitsPattern = format.leadingDigitsPatterns()[format.leadingDigitsPatterns().length - 1];
     if (nationalNumber.search(lastLeadingDigitsPattern) !== 0) return false;
    }
    return matchesEntirely(nationalNumber, format.pattern());
   });
  }
  function addExtension(formattedNumber, ext, metadata, formatExtension) {
   return ext ? formatExtension(formattedNumber, ext, metadata) : formattedNumber;
  }
  function formatIDD(nationalNumber, carrierCode, countryCallingCode, fromCountry, metadata) {
   var fromCountryCallingCode = getCountryCallingCode(fromCountry, metadata.metadata);
   if (fromCountryCallingCode === countryCallingCode) {
    var formattedNumber = formatNationalNumber(nationalNumber, carrierCode, "NATIONAL", metadata);
    if (countryCallingCode === "1") return countryCallingCode + " " + formattedNumber;
    return formattedNumber;
   }
   var iddPrefix = getIddPrefix(fromCountry, void 0, metadata.metadata);
   if (iddPrefix) return "".concat(iddPrefix, " ").concat(countryCallingCode, " ").concat(formatNationalNumber(nationalNumber, null, "INTERNATIONAL", metadata));
  }
  function merge() {
   var i = 1;
   for (var _len = arguments.length, objects = new Array(_len), _key = 0; _key < _len; _key++) objects[_key] = arguments[_key];
   while (i < objects.length) {
    if (objects[i]) for (var key in objects[i]) objects[0][key] = objects[i][key];
    i++;
   }
   return objects[0];
  }
  function pickFirstMatchingElement(elements, testFunction) {
   var i = 0;
   while (i < elements.length) {
    if (testFunction(elements[i])) return elements[i];
    i++;
   }
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/PhoneNumber.js
  function PhoneNumber_typeof(o) {
   "@babel/helpers - typeof";
   return PhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
    return typeof o;
   } : function(o) {
    return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
   }, PhoneNumber_typeof(o);
  }
  function PhoneNumber_ownKeys(e, r) {
   var t = Object.keys(e);
   if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r) {
     return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), t.push.apply(t, o);
   }
   return t;
  }
  function PhoneNumber_objectSpread(e) {
   for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? PhoneNumber_ownKeys(Object(t), !0).forEach(function(r) {
     PhoneNumber_defineProperty(e, r, t[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : PhoneNumber_ownKeys(Object(t)).forEach(function(r) {
     Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
    });
   }
   return e;
  }
  function PhoneNumber_defineProperty(e, r, t) {
   return (r = PhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: !0,
    configurable: !0,
    writable: !0
   }) : e[r] = t, e;
  }
  function PhoneNumber_classCallCheck(a, n) {
   if (!(a instanceof n)) throw new TypeError("Cannot call a class as a function");
  }
  function PhoneNumber_defineProperties(e, r) {
   for (var t = 0; t < r.length; t++) {
    var o = r[t];
    o.enumerable = o.enumerable || !1, o.configurable = !0, "value" in o && (o.writable = !0), 
    Object.defineProperty(e, PhoneNumber_toPropertyKey(o.key), o);
   }
  }
  function PhoneNumber_createClass(e, r, t) {
   return r && PhoneNumber_defineProperties(e.prototype, r), t && PhoneNumber_defineProperties(e, t), 
   Object.defineProperty(e, "prototype", {
    writable: !1
   }), e;
  }
  function PhoneNumber_toPropertyKey(t) {
   var i = PhoneNumber_toPrimitive(t, "string");
   return "symbol" == PhoneNumber_typeof(i) ? i : i + "";
  }
  function PhoneNumber_toPrimitive(t, r) {
   if ("object" != PhoneNumber_typeof(t) || !t) return t;
   var e = t[Symbol.toPrimitive];
   if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != PhoneNumber_typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === r ? String : Number)(t);
  }
  var PhoneNumber = function() {
   function PhoneNumber(countryOrCountryCallingCode, nationalNumber, metadata) {
    PhoneNumber_classCallCheck(this, PhoneNumber);
    if (!countryOrCountryCallingCode) throw new TypeError("First argument is required");
    if (typeof countryOrCountryCallingCode !== "string") throw new TypeError("First argument must be a string");
    if (countryOrCountryCallingCode[0] === "+" && !nationalNumber) throw new TypeError("`metadata` argument not passed");
    if (isObject(nationalNumber) && isObject(nationalNumber.countries)) {
     metadata = nationalNumber;
     var e164Number = countryOrCountryCallingCode;
     if (!E164_NUMBER_REGEXP.test(e164Number)) throw new Error('Invalid `number` argument passed: must consist of a "+" followed by digits');
     var _extractCountryCallin = extractCountryCallingCode(e164Number, void 0, void 0, void 0, metadata), _countryCallingCode = _extractCountryCallin.countryCallingCode, number = _extractCountryCallin.number;
     nationalNumber = number;
     countryOrCountryCallingCode = _countryCallingCode;
     if (!nationalNumber) throw new Error("Invalid `number` argument passed: too short");
    }
    if (!nationalNumber) throw new TypeError("`nationalNumber` argument is required");
    if (typeof nationalNumber !== "string") throw new TypeError("`nationalNumber` argument must be a string");
    validateMetadata(metadata);
    var _getCountryAndCalling = getCountryAndCallingCodeFromOneOfThem(countryOrCountryCallingCode, metadata), country = _getCountryAndCalling.country, countryCallingCode = _getCountryAndCalling.callingCode;
    this.country = country;
    this.countryCallingCode = countryCallingCode;
    this.nationalNumber = nationalNumber;
    this.number = "+" + this.countryCallingCode + this.nationalNumber;
    this.getMetadata = function() {
     return metadata;
    };
   }
   return PhoneNumber_createClass(PhoneNumber, [ {
    key: "setExt",
    value: function(ext) {
     this.ext = ext;
    }
   }, {
    key: "getPossibleCountries",
    value: function() {
     if (this.country) return [ this.country ];
     return getPossibleCountriesForNumber(this.countryCallingCode, this.nationalNumber, this.getMetadata());
    }
   }, {
    key: "isPossible",
    value: function() {
     return isPossiblePhoneNumber(this, {
      v2: true
     }, this.getMetadata());
    }
   }, {
    key: "isValid",
    value: function() {
     return isValidNumber(this, {
      v2: true
     }, this.getMetadata());
    }
   }, {
    key: "isNonGeographic",
    value: function() {
     var metadata = new Metadata(this.getMetadata());
     return metadata.isNonGeographicCallingCode(this.countryCallingCode);
    }
   }, {
    key: "isEqual",
    value: function(phoneNumber) {
     return this.number === phoneNumber.number && this.ext === phoneNumber.ext;
    }
   }, {
    key: "getType",
    value: function() {
     return getNumberType(this, {
      v2: true
     }, this.getMetadata());
    }
   }, {
    key: "format",
    value: function(_format, options) {
     return formatNumber(this, _format, options ? PhoneNumber_objectSpread(PhoneNumber_objectSpread({}, options), {}, {
      v2: true
     }) : {
      v2: true
     }, this.getMetadata());
    }
   }, {
    key: "formatNational",
    value: function(options) {
     return this.format("NATIONAL", options);
    }
   }, {
    key: "formatInternational",
    value: function(options) {
     return this.format("INTERNATIONAL", options);
    }
   }, {
    key: "getURI",
    value: function(options) {
     return this.format("RFC3966", options);
    }
   } ]);
  }();
  var E164_NUMBER_REGEXP = /^\+\d+$/;
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractPhoneContext.js
  var PLUS_SIGN = "+";
  var RFC3966_VISUAL_SEPARATOR_ = "[\\-\\.\\(\\)]?";
  var RFC3966_PHONE_DIGIT_ = "(" + "[" + VALID_DIGITS + "]" + "|" + RFC3966_VISUAL_SEPARATOR_ + ")";
  var RFC3966_GLOBAL_NUMBER_DIGITS_ = "^" + "\\" + PLUS_SIGN + RFC3966_PHONE_DIGIT_ + "*" + "[" + VALID_DIGITS + "]" + RFC3966_PHONE_DIGIT_ + "*" + "$";
  var RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_ = new RegExp(RFC3966_GLOBAL_NUMBER_DIGITS_, "g");
  var ALPHANUM_ = VALID_DIGITS;
  var RFC3966_DOMAINLABEL_ = "[" + ALPHANUM_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
  var VALID_ALPHA_ = "a-zA-Z";
  var RFC3966_TOPLABEL_ = "[" + VALID_ALPHA_ + "]+((\\-)*[" + ALPHANUM_ + "])*";
  var RFC3966_DOMAINNAME_ = "^(" + RFC3966_DOMAINLABEL_ + "\\.)*" + RFC3966_TOPLABEL_ + "\\.?$";
  var RFC3966_DOMAINNAME_PATTERN_ = new RegExp(RFC3966_DOMAINNAME_, "g");
  var RFC3966_PREFIX_ = "tel:";
  var RFC3966_PHONE_CONTEXT_ = ";phone-context=";
  var RFC3966_ISDN_SUBADDRESS_ = ";isub=";
  function extractPhoneContext(numberToExtractFrom) {
   var indexOfPhoneContext = numberToExtractFrom.indexOf(RFC3966_PHONE_CONTEXT_);
   if (indexOfPhoneContext < 0) return null;
   var phoneContextStart = indexOfPhoneContext + RFC3966_PHONE_CONTEXT_.length;
   if (phoneContextStart >= numberToExtractFrom.length) return "";
   var phoneContextEnd = numberToExtractFrom.indexOf(";", phoneContextStart);
   if (phoneContextEnd >= 0) return numberToExtractFrom.substring(phoneContextStart, phoneContextEnd); else return numberToExtractFrom.substring(phoneContextStart);
  }
  function isPhoneContextValid(phoneContext) {
   if (phoneContext === null) return true;
   if (phoneContext.length === 0) return false;
   return RFC3966_GLOBAL_NUMBER_DIGITS_PATTERN_.test(phoneContext) || RFC3966_DOMAINNAME_PATTERN_.test(phoneContext);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/helpers/extractFormattedPhoneNumberFromPossibleRfc3966NumberUri.js
  function extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(numberToParse, _ref) {
   var extractFormattedPhoneNumber = _ref.extractFormattedPhoneNumber;
   var phoneContext = extractPhoneContext(numberToParse);
   if (!isPhoneContextValid(phoneContext)) throw new ParseError("NOT_A_NUMBER");
   var phoneNumberString;
   if (phoneContext === null) phoneNumberString = extractFormattedPhoneNumber(numberToParse) || ""; else {
    phoneNumberString = "";
    if (phoneContext.charAt(0) === PLUS_SIGN) phoneNumberString += phoneContext;
    var indexOfRfc3966Prefix = numberToParse.indexOf(RFC3966_PREFIX_);
    var indexOfNationalNumber;
    if (indexOfRfc3966Prefix >= 0) indexOfNationalNumber = indexOfRfc3966Prefix + RFC3966_PREFIX_.length; else indexOfNationalNumber = 0;
    var indexOfPhoneContext = numberToParse.indexOf(RFC3966_PHONE_CONTEXT_);
    phoneNumberString += numberToParse.substring(indexOfNationalNumber, indexOfPhoneContext);
   }
   var indexOfIsdn = phoneNumberString.indexOf(RFC3966_ISDN_SUBADDRESS_);
   if (indexOfIsdn > 0) phoneNumberString = phoneNumberString.substring(0, indexOfIsdn);
   if (phoneNumberString !== "") return phoneNumberString;
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parse.js
  var MAX_INPUT_STRING_LENGTH = 250;
  var PHONE_NUMBER_START_PATTERN = new RegExp("[" + PLUS_CHARS + VALID_DIGITS + "]");
  var AFTER_PHONE_NUMBER_END_PATTERN = new RegExp("[^" + VALID_DIGITS + "#" + "]+$");
  var parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE = false;
  function parse(text, options, metadataJson) {
   options = options || {};
   var metadata = new Metadata(metadataJson);
   if (options.defaultCountry && !metadata.hasCountry(options.defaultCountry)) {
    if (options.v2) throw new ParseError("INVALID_COUNTRY");
    throw new Error("Unknown country: ".concat(options.defaultCountry));
   }
   var _parseInput = parseInput(text, options.v2, options.extract), formattedPhoneNumber = _parseInput.number, ext = _parseInput.ext, error = _parseInput.error;
   if (!formattedPhoneNumber) {
    if (options.v2) {
     if (error === "TOO_SHORT") throw new ParseError("TOO_SHORT");
     throw new ParseError("NOT_A_NUMBER");
    }
    return {};
   }
   var _parsePhoneNumber = parsePhoneNumber(formattedPhoneNumber, options.defaultCountry, options.defaultCallingCode, metadata), country = _parsePhoneNumber.country, nationalNumber = _parsePhoneNumber.nationalNumber, countryCallingCode = _parsePhoneNumber.countryCallingCode, countryCallingCodeSource = _parsePhoneNumber.countryCallingCodeSource, carrierCode = _parsePhoneNumber.carrierCode;
   if (!metadata.hasSelectedNumberingPlan()) {
    if (options.v2) throw new ParseError("INVALID_COUNTRY");
    return {};
   }
   if (!nationalNumber || nationalNumber.length < MIN_LENGTH_FOR_NSN) {
    if (options.v2) throw new ParseError("TOO_SHORT");
    return {};
   }
   if (nationalNumber.length > MAX_LENGTH_FOR_NSN) {
    if (options.v2) throw new ParseError("TOO_LONG");
    return {};
   }
   if (options.v2) {
    var phoneNumber = new PhoneNumber(countryCallingCode, nationalNumber, metadata.metadata);
    if (country) phoneNumber.country = country;
    if (carrierCode) phoneNumber.carrierCode = carrierCode;
    if (ext) phoneNumber.ext = ext;
    phoneNumber.__countryCallingCodeSource = countryCallingCodeSource;
    return phoneNumber;
   }
   var valid = (options.extended ? metadata.hasSelectedNumberingPlan() : country) ? matchesEntirely(nationalNumber, metadata.nationalNumberPattern()) : false;
   if (!options.extended) return valid ? result(country, nationalNumber, ext) : {};
   return {
    country: country,
    countryCallingCode: countryCallingCode,
    carrierCode: carrierCode,
    valid: valid,
    possible: valid ? true : options.extended === true && metadata.possibleLengths() && isPossibleNumber(nationalNumber, metadata) ? true : false,
    phone: nationalNumber,
    ext: ext
   };
  }
  function _extractFormattedPhoneNumber(text, extract, throwOnError) {
   if (!text) return;
   if (text.length > MAX_INPUT_STRING_LENGTH) {
    if (throwOnError) throw new ParseError("TOO_LONG");
    return;
   }
   if (extract === false) return text;
   var startsAt = text.search(PHONE_NUMBER_START_PATTERN);
   if (startsAt < 0) return;
   return text.slice(startsAt).replace(AFTER_PHONE_NUMBER_END_PATTERN, "");
  }
  function parseInput(text, v2, extract) {
   var number = extractFormattedPhoneNumberFromPossibleRfc3966NumberUri(text, {
    extractFormattedPhoneNumber: function(text) {
     return _extractFormattedPhoneNumber(text, extract, v2);
    }
   });
   if (!number) return {};
   if (!isViablePhoneNumber_isViablePhoneNumber(number)) {
    if (isViablePhoneNumberStart(number)) return {
     error: "TOO_SHORT"
    };
    return {};
   }
   var withExtensionStripped = extractExtension(number);
   if (withExtensionStripped.ext) return withExtensionStripped;
   return {
    number: number
   };
  }
  function result(country, nationalNumber, ext) {
   var result = {
    country: country,
    phone: nationalNumber
   };
   if (ext) result.ext = ext;
   return result;
  }
  function parsePhoneNumber(formattedPhoneNumber, defaultCountry, defaultCallingCode, metadata) {
   var _extractCountryCallin = extractCountryCallingCode(parseIncompletePhoneNumber(formattedPhoneNumber), void 0, defaultCountry, defaultCallingCode, metadata.metadata), countryCallingCodeSource = _extractCountryCallin.countryCallingCodeSource, countryCallingCode = _extractCountryCallin.countryCallingCode, number = _extractCountryCallin.number;
   var country;
   if (countryCallingCode) metadata.selectNumberingPlan(countryCallingCode); else if (number && (defaultCountry || defaultCallingCode)) if (defaultCountry) {
    country = defaultCountry;
    metadata.selectNumberingPlan(defaultCountry);
    countryCallingCode = metadata.numberingPlan.callingCode();
   } else {
    metadata.selectNumberingPlan(defaultCallingCode);
    countryCallingCode = defaultCallingCode;
    if (parse_USE_NON_GEOGRAPHIC_COUNTRY_CODE) if (metadata.isNonGeographicCallingCode(countryCallingCode)) country = "001";
   } else return {};
   if (!number) return {
    countryCallingCodeSource: countryCallingCodeSource,
    countryCallingCode: countryCallingCode
   };
   var _extractNationalNumbe = extractNationalNumber(parseIncompletePhoneNumber(number), void 0, metadata), nationalNumber = _extractNationalNumbe.nationalNumber, carrierCode = _extractNationalNumbe.carrierCode;
   var exactCountry = getCountryByCallingCode(countryCallingCode, {
    nationalNumber: nationalNumber,
    metadata: metadata
   });
   if (exactCountry) {
    country = exactCountry;
    if (exactCountry === "001") ; else metadata.selectNumberingPlan(country);
   }
   return {
    country: country,
    countryCallingCode: countryCallingCode,
    countryCallingCodeSource: countryCallingCodeSource,
    nationalNumber: nationalNumber,
    carrierCode: carrierCode
   };
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumberWithError_.js
  function parsePhoneNumberWithError_typeof(o) {
   "@babel/helpers - typeof";
   return parsePhoneNumberWithError_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
    return typeof o;
   } : function(o) {
    return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
   }, parsePhoneNumberWithError_typeof(o);
  }
  function parsePhoneNumberWithError_ownKeys(e, r) {
   var t = Object.keys(e);
   if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r) {
     return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), t.push.apply(t, o);
   }
   return t;
  }
  function parsePhoneNumberWithError_objectSpread(e) {
   for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? parsePhoneNumberWithError_ownKeys(Object(t), !0).forEach(function(r) {
     parsePhoneNumberWithError_defineProperty(e, r, t[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumberWithError_ownKeys(Object(t)).forEach(function(r) {
     Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
    });
   }
   return e;
  }
  function parsePhoneNumberWithError_defineProperty(e, r, t) {
   return (r = parsePhoneNumberWithError_toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: !0,
    configurable: !0,
    writable: !0
   }) : e[r] = t, e;
  }
  function parsePhoneNumberWithError_toPropertyKey(t) {
   var i = parsePhoneNumberWithError_toPrimitive(t, "string");
   return "symbol" == parsePhoneNumberWithError_typeof(i) ? i : i + "";
  }
  function parsePhoneNumberWithError_toPrimitive(t, r) {
   if ("object" != parsePhoneNumberWithError_typeof(t) || !t) return t;
   var e = t[Symbol.toPrimitive];
   if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != parsePhoneNumberWithError_typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === r ? String : Number)(t);
  }
  function parsePhoneNumberWithError(text, options, metadata) {
   return parse(text, parsePhoneNumberWithError_objectSpread(parsePhoneNumberWithError_objectSpread({}, options), {}, {
    v2: true
   }), metadata);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber_.js
  function parsePhoneNumber_typeof(o) {
   "@babel/helpers - typeof";
   return parsePhoneNumber_typeof = "function" == typeof Symbol && "symbol" == typeof Symbol.iterator ? function(o) {
    return typeof o;
   } : function(o) {
    return o && "function" == typeof Symbol && o.constructor === Symbol && o !== Symbol.prototype ? "symbol" : typeof o;
   }, parsePhoneNumber_typeof(o);
  }
  function parsePhoneNumber_ownKeys(e, r) {
   var t = Object.keys(e);
   if (Object.getOwnPropertySymbols) {
    var o = Object.getOwnPropertySymbols(e);
    r && (o = o.filter(function(r) {
     return Object.getOwnPropertyDescriptor(e, r).enumerable;
    })), t.push.apply(t, o);
   }
   return t;
  }
  function parsePhoneNumber_objectSpread(e) {
   for (var r = 1; r < arguments.length; r++) {
    var t = null != arguments[r] ? arguments[r] : {};
    r % 2 ? parsePhoneNumber_ownKeys(Object(t), !0).forEach(function(r) {
     parsePhoneNumber_defineProperty(e, r, t[r]);
    }) : Object.getOwnPropertyDescriptors ? Object.defineProperties(e, Object.getOwnPropertyDescriptors(t)) : parsePhoneNumber_ownKeys(Object(t)).forEach(function(r) {
     Object.defineProperty(e, r, Object.getOwnPropertyDescriptor(t, r));
    });
   }
   return e;
  }
  function parsePhoneNumber_defineProperty(e, r, t) {
   return (r = parsePhoneNumber_toPropertyKey(r)) in e ? Object.defineProperty(e, r, {
    value: t,
    enumerable: !0,
    configurable: !0,
    writable: !0
   }) : e[r] = t, e;
  }
  function parsePhoneNumber_toPropertyKey(t) {
   var i = parsePhoneNumber_toPrimitive(t, "string");
   return "symbol" == parsePhoneNumber_typeof(i) ? i : i + "";
  }
  function parsePhoneNumber_toPrimitive(t, r) {
   if ("object" != parsePhoneNumber_typeof(t) || !t) return t;
   var e = t[Symbol.toPrimitive];
   if (void 0 !== e) {
    var i = e.call(t, r || "default");
    if ("object" != parsePhoneNumber_typeof(i)) return i;
    throw new TypeError("@@toPrimitive must return a primitive value.");
   }
   return ("string" === r ? String : Number)(t);
  }
  function parsePhoneNumber_parsePhoneNumber(text, options, metadata) {
   if (options && options.defaultCountry && !isSupportedCountry(options.defaultCountry, metadata)) options = parsePhoneNumber_objectSpread(parsePhoneNumber_objectSpread({}, options), {}, {
    defaultCountry: void 0
   });
   try {
    return parsePhoneNumberWithError(text, options, metadata);
   } catch (error) {
    if (error instanceof ParseError) ; else throw error;
   }
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/es6/parsePhoneNumber.js
  function es6_parsePhoneNumber_parsePhoneNumber() {
   var _normalizeArguments = normalizeArguments(arguments), text = _normalizeArguments.text, options = _normalizeArguments.options, metadata = _normalizeArguments.metadata;
   return parsePhoneNumber_parsePhoneNumber(text, options, metadata);
  }
  // CONCATENATED MODULE: ./node_modules/libphonenumber-js/max/exports/parsePhoneNumber.js
  function exports_parsePhoneNumber_parsePhoneNumber() {
   return withMetadataArgument(es6_parsePhoneNumber_parsePhoneNumber, arguments);
  }
 })
};
