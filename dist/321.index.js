export const id = 321;

export const ids = [ 321 ];

export const modules = {
 7321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   setupGuide: () => setupGuide
  });
  var _markdown_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(3937);
  const setting = (input, what, place = "secrets") => ({
   input: input,
   what: what,
   place: place
  });
  const TWITCH = [ setting("twitch-client-id", "Client ID of your application at https://dev.twitch.tv/console/apps"), setting("twitch-client-secret", "its secret, from the same page") ];
  const SMS = [ setting("twilio-account-sid", "Account SID from https://console.twilio.com, begins with `AC`"), setting("twilio-auth-token", "Auth Token from the same page"), setting("sms-from", "your Twilio number, such as `+15550001111`"), setting("sms-to", "who gets the texts, such as `+15550002222, +15550003333`") ];
  const EMAIL = [ setting("smtp-url", "your mail server and how to log in: `smtps://user:password@host:465`"), setting("email-from", "the sender, which that account may send as"), setting("email-to", "who gets the emails") ];
  const STREAMERS = setting("streamers", "whom to watch: `annaplays, bertpaints`", "variables");
  function setupGuide({isSet: isSet, mistakes: mistakes, repositoryUrl: repositoryUrl}) {
   const isByEmail = EMAIL.some(({input: input}) => isSet(input));
   const isBySms = SMS.some(({input: input}) => isSet(input)) || !isByEmail;
   const hasKey = isSet("twilio-api-key-sid") || isSet("twilio-api-key-secret");
   const needed = [ ...TWITCH, ...isBySms ? SMS.filter(({input: input}) => !(hasKey && input === "twilio-auth-token")) : [], ...isByEmail ? EMAIL : [], STREAMERS ];
   const missing = needed.filter(({input: input}) => !isSet(input));
   const rows = needed.map(({input: input, what: what, place: place}) => {
    const url = `${repositoryUrl}/settings/${place}/actions`;
    const name = capitals(input);
    return isSet(input) ? [ "\u2705", `[\`${name}\`](${url})`, "is set" ] : [ "\u274c", `[\`${name}\`](${url}/new)`, (0, 
    _markdown_js__WEBPACK_IMPORTED_MODULE_0__.v9)(what) ];
   });
   const wrong = mistakes.filter(mistake => {
    const [input = ""] = mistake.split(":");
    return !missing.some(each => input.split(" or ").includes(each.input));
   });
   const parts = [ "## Twitch SMS: what to set", "Nothing was sent.", ...missing.length > 0 ? [ "**Click each name that has a cross**, paste the value, save it, and run this again.", (0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_0__.tp)([ " ", "Name", "Value" ], rows) ] : [], ...missing.length > 0 && !isByEmail ? [ byEmail(repositoryUrl) ] : [], ...wrong.length > 0 ? [ "### What to correct", wrong.map(words => `- ${(0, 
   _markdown_js__WEBPACK_IMPORTED_MODULE_0__.v9)(words)}`).join("\n") ] : [] ];
   return `${parts.join("\n\n")}\n`;
  }
  function byEmail(repositoryUrl) {
   const names = EMAIL.map(({input: input}) => `[\`${capitals(input)}\`](${repositoryUrl}/settings/secrets/actions/new)`);
   return `For emails in place of texts, set ${names.join(", ")} and none of the last four secrets.`;
  }
  function capitals(input) {
   return input.toUpperCase().replaceAll("-", "_");
  }
 })
};
