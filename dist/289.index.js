export const id = 289;

export const ids = [ 289 ];

export const modules = {
 1289: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   sendTest: () => sendTest,
   testLine: () => testLine,
   testReport: () => testReport,
   testText: () => testText
  });
  var _errors_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(9473);
  var _map_limit_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(212);
  var _messages_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6918);
  var _messages_markdown_js__WEBPACK_IMPORTED_MODULE_4__ = __webpack_require__(3016);
  var _report_report_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6665);
  const CHECKS = [ 2e3, 3e3, 5e3, 1e4, 1e4 ];
  const MOST_NAMED = 3;
  async function sendTest(inputs, ports) {
   const due = ports.channels.flatMap(channel => channel.recipients.map(recipient => ({
    channel: channel,
    recipient: recipient,
    text: testTextFor(recipient, inputs)
   })));
   for (const text of distinctTexts(due)) ports.log.info(`Test message: ${text}`);
   const tested = await (0, _map_limit_js__WEBPACK_IMPORTED_MODULE_3__.s)(due, _map_limit_js__WEBPACK_IMPORTED_MODULE_3__.E, async ({channel: channel, recipient: recipient, text: text}) => {
    const verdict = inputs.dryRun ? {
     kind: "not sent"
    } : await test(channel, recipient, text, ports);
    const result = {
     to: recipient.shown,
     by: channel.name,
     text: text,
     verdict: verdict
    };
    const level = verdict.kind === "failed" ? "error" : verdict.kind === "unsure" ? "warn" : "info";
    ports.log[level](testLine(result));
    return result;
   });
   return {
    outputs: (0, _report_report_js__WEBPACK_IMPORTED_MODULE_2__.t5)(tested.map(each => ({
     channel: each.by,
     result: isAccepted(each) ? "sent" : "refused"
    }))),
    summary: testReport(tested),
    isRed: tested.some(({verdict: verdict}) => verdict.kind === "failed")
   };
  }
  function isAccepted({verdict: verdict}) {
   return verdict.kind === "arrived" || verdict.kind === "taken" || "isAccepted" in verdict;
  }
  async function test(channel, recipient, text, ports) {
   const refusal = await whyUnread(channel, recipient, ports);
   if (refusal !== void 0) return {
    kind: "failed",
    why: refusal
   };
   const outcome = await channel.sendTest(recipient, text, ports.clock.now());
   if (outcome.kind === "unsure") return outcome;
   if (outcome.kind !== "accepted") return {
    kind: "failed",
    why: outcome.why
   };
   return outcome.id === void 0 ? {
    kind: "taken"
   } : await fateOf(channel, outcome.id, ports);
  }
  async function whyUnread(channel, recipient, {clock: clock}) {
   try {
    await (channel.history?.(recipient, clock.now()));
   } catch (error) {
    if (error instanceof _errors_js__WEBPACK_IMPORTED_MODULE_0__._ && error.actionRequired) return error.message;
   }
   return;
  }
  async function fateOf(channel, id, ports) {
   for (const wait of CHECKS) {
    await ports.clock.sleep(wait, ports.signal);
    if (ports.signal.aborted) break;
    try {
     const status = await (channel.deliveryStatus?.(id));
     if (status?.kind === "delivered") return {
      kind: "arrived"
     };
     if (status?.kind === "lost") return {
      kind: "failed",
      why: status.why,
      isAccepted: true
     };
    } catch (error) {
     ports.log.debug((0, _errors_js__WEBPACK_IMPORTED_MODULE_0__.Z)(error));
    }
   }
   return {
    kind: "taken"
   };
  }
  function testTextFor({key: key}, {streamers: streamers, texts: texts}) {
   const own = [ ...streamers ].filter(([, {audience: audience}]) => audience.includes(key));
   return testText(own.map(([login]) => login), texts.language);
  }
  function distinctTexts(messages) {
   return [ ...new Set(messages.map(({text: text}) => text)) ];
  }
  function testText(logins, language) {
   const named = logins.slice(0, MOST_NAMED).join(", ");
   return `TEST: ${_messages_languages_languages_js__WEBPACK_IMPORTED_MODULE_1__.e[language].test(logins.length > MOST_NAMED ? `${named}...` : named)}`;
  }
  const MARKS = {
   arrived: "\u2705",
   taken: "\u2705",
   "not sent": "\u2611\ufe0f",
   unsure: "\u2754",
   failed: "\u274c"
  };
  const TAKEN = {
   sms: "Twilio sent it; the carrier has not confirmed yet that it arrived. Check the phone.",
   email: "The mail server accepted it. Check the inbox and the spam folder.",
   webhook: "The service accepted it. Check that it arrived."
  };
  function testLine({to: to, by: by, verdict: verdict}) {
   return `${MARKS[verdict.kind]} ${to}: ${said(by, verdict)}`;
  }
  function said(by, verdict) {
   switch (verdict.kind) {
   case "arrived":
    return "The text arrived.";

   case "taken":
    return TAKEN[by];

   case "not sent":
    return "It would be sent.";

   default:
    return verdict.why;
   }
  }
  function testReport(tested) {
   const rows = tested.map(({to: to, by: by, verdict: verdict}) => [ MARKS[verdict.kind], (0, 
   _messages_markdown_js__WEBPACK_IMPORTED_MODULE_4__.pj)(to), (0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_4__.v9)(said(by, verdict)) ]);
   const quotes = distinctTexts(tested).map(text => `> ${(0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_4__.pj)(text)}`);
   const parts = [ "## Twitch SMS: test message", ...quotes, (0, _messages_markdown_js__WEBPACK_IMPORTED_MODULE_4__.tp)([ " ", "To", "Result" ], rows) ];
   return `${parts.join("\n\n")}\n`;
  }
 })
};
