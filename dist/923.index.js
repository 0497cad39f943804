export const id = 923;

export const ids = [ 923 ];

export const modules = {
 7923: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   setupGuide: () => setupGuide
  });
  var _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4704);
  var _messages_markdown_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(3016);
  const setting = (input, what) => ({
   input: input,
   what: what
  });
  const TWITCH = [ setting("twitch-client-id", `Client ID of your application at ${_messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.bG}`), setting("twitch-client-secret", "its secret, from the same page") ];
  const SMS = [ setting("twilio-account-sid", "Account SID from https://console.twilio.com, begins with `AC`"), setting("twilio-auth-token", "Auth Token from the same page"), setting("sms-from", "your Twilio number, such as `+15550001111`"), setting("sms-to", "who gets the texts, such as `+15550002222, +15550003333`") ];
  const KEY = [ setting("twilio-api-key-sid", "SID of the API key, begins with `SK`"), setting("twilio-api-key-secret", "its secret") ];
  const EMAIL = [ setting("smtp-url", "your mail server and login: `smtps://user:password@host:465`"), setting("email-from", "the sender, an address that account may send from"), setting("email-to", "who gets the emails") ];
  const CHANNELS = {
   sms: [ ...SMS, ...KEY ],
   email: EMAIL,
   webhook: [ setting("webhook-url", "the URL of your webhook, such as one of Discord"), setting("webhook-secret", "what signs its messages, if you like") ]
  };
  const STREAMERS = setting("streamers", "who to watch: `annaplays, bertpaints`");
  function setupGuide({isSet: isSet, mistakes: mistakes, naming: naming}) {
   const lacking = new Set(mistakes.flatMap(inputsOf).filter(input => !isSet(input)));
   const needed = [ ...TWITCH, ...Object.values(CHANNELS).flat(), STREAMERS ].filter(({input: input}) => isSet(input) || lacking.has(input));
   const missing = needed.filter(({input: input}) => lacking.has(input));
   const {sms: _twilio, ...others} = CHANNELS;
   const isWithoutTwilio = Object.values(others).flat().some(each => needed.includes(each));
   const wrong = mistakes.filter(mistake => !missing.some(({input: input}) => inputsOf(mistake).includes(input)));
   const isWrong = input => wrong.some(mistake => inputsOf(mistake).includes(input));
   const rows = needed.map(({input: input, what: what}) => {
    if (!isSet(input)) return [ "\u274c", (0, _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.CG)(input, naming, true), (0, 
    _messages_markdown_js__WEBPACK_IMPORTED_MODULE_1__.v9)(what) ];
    return isWrong(input) ? [ "\u274c", (0, _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.CG)(input, naming), "is wrong: see below" ] : [ "\u2705", (0, 
    _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.CG)(input, naming), "is set" ];
   });
   const parts = [ "## Twitch SMS: finish your setup", "Nothing was sent.", ...missing.length > 0 ? [ naming.kind === "fork" ? "**Click each name with a \u274c**, paste its value, save it, then run this again." : "**Set each input with a \u274c** in your workflow, under `with:`, then run it again.", (0, 
   _messages_markdown_js__WEBPACK_IMPORTED_MODULE_1__.tp)([ " ", "Name", "Value" ], rows) ] : [], ...missing.length > 0 && !isWithoutTwilio ? [ withoutTwilio(naming) ] : [], ...wrong.length > 0 ? [ "### What to fix", wrong.map(mistake => `- ${(0, 
   _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.jj)(mistake, naming)}`).join("\n") ] : [] ];
   return `${parts.join("\n\n")}\n`;
  }
  function inputsOf({place: place}) {
   const inputs = (0, _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.lc)(place);
   return inputs.length > 1 ? SMS.map(({input: input}) => input) : inputs;
  }
  function withoutTwilio(naming) {
   const names = EMAIL.map(({input: input}) => (0, _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.CG)(input, naming, true));
   const none = naming.kind === "fork" ? "no secret that starts with `TWILIO` or `SMS`" : "no input that starts with `twilio-` or `sms-`";
   const webhook = (0, _messages_inputs_js__WEBPACK_IMPORTED_MODULE_0__.CG)("webhook-url", naming, true);
   return `Prefer email? You don't need Twilio: set ${names.join(", ")}, and ${none}. Discord, Slack or ntfy? Set only ${webhook}.`;
  }
 })
};
