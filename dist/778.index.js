export const id = 778;

export const ids = [ 778, 743, 472 ];

export const modules = {
 2743: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   S: () => testLogin,
   handOver: () => handOver
  });
  var node_stream__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(7075);
  var nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(7672);
  var nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(6611);
  const STEP_LIMIT = 1e4;
  const LIMIT = 2e4;
  async function handOver(server, mail) {
   const message = await compose(mail);
   let hasBegun = false;
   const body = new node_stream__WEBPACK_IMPORTED_MODULE_0__.Readable({
    read() {
     hasBegun = true;
     this.push(message);
     this.push(null);
    }
   });
   const envelope = {
    from: mail.from.address,
    to: [ mail.to ]
   };
   return await onceIn(server, (connection, done) => connection.send(envelope, body, done), () => hasBegun);
  }
  function testLogin(server) {
   return onceIn(server, (_connection, done) => done(), () => false);
  }
  async function onceIn({host: host, port: port, isEncrypted: isEncrypted, user: user, password: password}, work, hasBegun) {
   const connection = new nodemailer_lib_smtp_connection__WEBPACK_IMPORTED_MODULE_2__.A({
    host: host,
    port: port,
    secure: isEncrypted,
    requireTLS: !isEncrypted,
    tls: {
     minVersion: "TLSv1.2"
    },
    connectionTimeout: STEP_LIMIT,
    greetingTimeout: STEP_LIMIT,
    socketTimeout: STEP_LIMIT,
    dnsTimeout: STEP_LIMIT
   });
   let limit;
   try {
    await new Promise((resolve, reject) => {
     const orFail = next => error => error ? reject(error) : next();
     const begin = () => work(connection, orFail(resolve));
     limit = setTimeout(() => reject(new TooSlow), LIMIT);
     connection.on("error", reject);
     connection.connect(orFail(() => connection.allowsAuth ? connection.login({
      user: user,
      pass: password
     }, orFail(begin)) : begin()));
    });
    return {
     isTaken: true
    };
   } catch (error) {
    return {
     isTaken: false,
     hasBegun: hasBegun(),
     error: error
    };
   } finally {
    clearTimeout(limit);
    connection.close();
   }
  }
  function compose({inReplyTo: inReplyTo, ...mail}) {
   const thread = inReplyTo === void 0 ? {} : {
    inReplyTo: inReplyTo,
    references: inReplyTo
   };
   const safe = {
    disableFileAccess: true,
    disableUrlAccess: true,
    newline: "win"
   };
   return new nodemailer_lib_mail_composer__WEBPACK_IMPORTED_MODULE_1__.A({
    ...mail,
    ...thread,
    ...safe
   }).compile().build();
  }
  class TooSlow extends Error {
   code="ETIMEDOUT";
  }
 }),
 6472: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   api: () => api,
   isMessagingService: () => isMessagingService,
   messageList: () => messageList,
   messages: () => messages
  });
  var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
  var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6388);
  var twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5033);
  var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5555);
  const {A: Domain} = twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__;
  const {default: Version} = twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__;
  function messages(account) {
   const list = messageList(account);
   return {
    create: async (to, from, body, validSeconds) => {
     const sender = isMessagingService(from) ? {
      messagingServiceSid: from
     } : {
      from: from
     };
     const {sid: sid} = await list.create({
      to: to,
      body: body,
      validityPeriod: validSeconds,
      ...sender
     });
     return sid;
    },
    find: sid => list.get(sid).fetch()
   };
  }
  function messageList(account) {
   return (0, twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_2__.MessageListInstance)(api(account, _client_js__WEBPACK_IMPORTED_MODULE_3__.ZF, _client_js__WEBPACK_IMPORTED_MODULE_3__.r2), account.accountSid);
  }
  function api(account, host, version) {
   return new Version(new Domain((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.Id)(account, host), host), version);
  }
  function isMessagingService(from) {
   return /^MG[0-9A-Za-z]{20,}$/.test(from);
  }
 }),
 4319: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   H9: () => plainPunctuation,
   JF: () => segments,
   Jr: () => isGsm7,
   UP: () => titleInGsm7,
   g6: () => fitsIn,
   mR: () => toGsm7
  });
  var any_ascii__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(2754);
  var sms_segments_calculator__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(4398);
  var _tidy_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(1321);
  function segments(text) {
   return new sms_segments_calculator__WEBPACK_IMPORTED_MODULE_1__.ih(text).segmentsCount;
  }
  const MOST_CHARACTERS = 160;
  function fitsIn(maxSegments, text) {
   return text.length <= maxSegments * MOST_CHARACTERS && segments(text) <= maxSegments;
  }
  function isGsm7(text) {
   return /^[ -_a-~]*$/.test(text) || new sms_segments_calculator__WEBPACK_IMPORTED_MODULE_1__.ih(text).encodingName === "GSM-7";
  }
  function toGsm7(text) {
   const plain = (0, _tidy_js__WEBPACK_IMPORTED_MODULE_2__.DZ)(text).replace(JOINERS, "").replace(SIGNS_BETWEEN_WORDS, "-").replace(PICTURES_BETWEEN_LETTERS, " ").replace(PICTURES, "").replace(SPACED_QUOTES, '"').replace(/(?<=n)\xb0/gi, "o").replace(WORDS_WITH_CHINESE_CHARACTERS, " ").replace(THAI_VOWEL_FIRST, "$2$1");
   return (0, _tidy_js__WEBPACK_IMPORTED_MODULE_2__.DZ)(plain.replace(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu, spell));
  }
  function titleInGsm7(title) {
   const carried = (0, _tidy_js__WEBPACK_IMPORTED_MODULE_2__.hB)(toGsm7(title));
   const dropped = title.match(WORDS_WITH_CHINESE_CHARACTERS)?.join("") ?? "";
   const isCrumbs = letters(dropped) > letters(title) * MOST_DROPPED;
   return isCrumbs || !(0, _tidy_js__WEBPACK_IMPORTED_MODULE_2__.XE)(carried) ? "" : carried;
  }
  function plainPunctuation(text) {
   return (0, _tidy_js__WEBPACK_IMPORTED_MODULE_2__.DZ)(text).replace(/[\u2018\u2019\u201a\u201b\u201c\u201d\u201e\u201f\u2012\u2013\u2014\u2015\u2026]/g, spell);
  }
  const MOST_DROPPED = .3;
  function letters(text) {
   return text.match(/\p{L}/gu)?.length ?? 0;
  }
  const JOINERS = /\u20E3|[\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;
  const SIGNS_BETWEEN_WORDS = /(?<=\S )[\u2605\u2606\u2726\u2727\u25c6\u25c7\u25a0\u25a1\u25cf\u25cb\u25aa\u2022]+(?= \S)/g;
  const PICTURE = String.raw`(?:(?![©®™‼⁉Ⓜ\u{1F170}-\u{1F189}])[\p{Extended_Pictographic}\p{Regional_Indicator}])`;
  const PICTURES = new RegExp(` ?${PICTURE}+(?=[!?.,;:])|${PICTURE}+`, "gu");
  const PICTURES_BETWEEN_LETTERS = new RegExp(String.raw`(?<=[\p{L}\p{N}])${PICTURE}+(?=[\p{L}\p{N}])`, "gu");
  const SPACED_QUOTES = /(?<=^|[\s(])\xab\s+|\s+\xbb(?=[\s\p{P}]|$)/gu;
  const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}`;
  const WORDS_WITH_CHINESE_CHARACTERS = new RegExp(`[${JAPANESE}]*\\p{Script=Han}[${JAPANESE}]*`, "gu");
  const THAI_VOWEL_FIRST = /([\u0e40-\u0e44])([\u0e01-\u0e2e])/g;
  function spell(word) {
   if (isGsm7(word)) return word;
   if (/^\p{Script=Greek}+$/u.test(word)) return ascii(word);
   const spelled = Array.from(word, spellCharacter).join("");
   const isShouted = /^[\p{Lu}\p{M}]{2,}$/u.test(word);
   return isShouted ? spelled.toUpperCase() : spelled;
  }
  function spellCharacter(character) {
   if (isGsm7(character)) return character;
   const spelled = SPELLINGS[character] ?? ascii(character);
   if (/\p{Script=Hangul}/u.test(character)) return spelled.toLowerCase();
   return /\p{So}/u.test(character) && !/[A-Za-z0-9]|^[|-]$/.test(spelled) ? "" : spelled;
  }
  function ascii(text) {
   return (0, any_ascii__WEBPACK_IMPORTED_MODULE_0__.A)(text).replaceAll("`", "'");
  }
  const SPELLINGS = {
   "`": "'",
   "\xab": '"',
   "\xbb": '"',
   "\u2039": "'",
   "\u203a": "'",
   "\u3010": "[",
   "\u3011": "]",
   "\u2022": "-",
   "\xb0": "",
   "\u0627": "a",
   "\u0623": "a",
   "\u0625": "i",
   "\u0622": "a",
   "\u0649": "a",
   "\u0629": "a",
   "\u044c": "",
   "\u042c": "",
   "\u0e46": ""
  };
 }),
 1321: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   DZ: () => tidy,
   XE: () => saysSomething,
   hB: () => undecorated
  });
  function tidy(text) {
   return text.normalize("NFC").replace(/\s+/gu, " ").replace(INVISIBLE, "").replace(/ {2,}/g, " ").trim();
  }
  const INVISIBLE = /(?!\p{Join_Control}|[\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]/gu;
  function undecorated(title) {
   const words = hollowed(title).replace(/(?<=[([])\s+|\s+(?=[)\]])/g, "").replace(/([!?.])\1{3,}/g, "$1$1$1").replace(/(?<=^|\s)[-|~*_=^]{2,}(?=[\p{L}\p{N}])/gu, "").replace(/(?<=[\p{L}\p{N}!?.)\]])[-|~=^]{2,}(?=\s|$)/gu, "").split(" ").map(word => DECORATION.test(word) && word.length > LONGEST_SIGN && word !== "..." ? "-" : word).filter((word, index, all) => word !== "" && !(DECORATION.test(word) && DECORATION.test(all[index - 1] ?? "|")));
   while (DECORATION.test(words.at(-1) ?? "")) words.pop();
   return words.join(" ");
  }
  const LONGEST_SIGN = 2;
  const DECORATION = /^[-|~*_=+/\\:;,.<>^&#"'`]+$/;
  function hollowed(title) {
   const without = title.replace(/\([-|~*_=+/\\:;,.<>^&#"' ]*\)|\[[-|~*_=+/\\:;,.<>^&#"' ]*\]|\{ *\}|" *"/g, " ");
   return without === title ? title : hollowed(without);
  }
  function saysSomething(text) {
   return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
  }
 }),
 1778: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   checkSetup: () => checkSetup
  });
  // EXTERNAL MODULE: ./build/domain/time.js
    var time = __webpack_require__(7368);
  // EXTERNAL MODULE: ./build/adapters/smtp/client.js
    var client = __webpack_require__(2743);
  // EXTERNAL MODULE: ./build/adapters/smtp/outcome.js
    var outcome = __webpack_require__(4678);
  // EXTERNAL MODULE: ./build/messages/markdown.js
    var markdown = __webpack_require__(3016);
  // CONCATENATED MODULE: ./build/setup-check/findings.js
  function well(subject, words) {
   return {
    kind: "well",
    subject: subject,
    words: words
   };
  }
  function notice(subject, words) {
   return {
    kind: "notice",
    subject: subject,
    words: words
   };
  }
  function stops(subject, words) {
   return {
    kind: "stops",
    subject: subject,
    words: words
   };
  }
  function unchecked(subject, words) {
   return {
    kind: "unchecked",
    subject: subject,
    words: words
   };
  }
  function unanswered(subject, {kind: kind, why: why}) {
   return kind === "refused" ? stops(subject, why) : unchecked(subject, `${why} Run the check again later.`);
  }
  function counted(count, one) {
   return `${count.toLocaleString("en")} ${count === 1 ? one : `${one}s`}`;
  }
  const MARKS = {
   well: "\u2705",
   notice: "\u26a0\ufe0f",
   stops: "\u274c",
   unchecked: "\u2754"
  };
  function verdict(findings) {
   const stopping = findings.filter(({kind: kind}) => kind === "stops").length;
   if (stopping > 0) return `Fix ${counted(stopping, "problem")} first.`;
   const unchecked = findings.filter(({kind: kind}) => kind === "unchecked").length;
   if (unchecked > 0) return "No problems found, but not everything could be checked.";
   const hasNotice = findings.some(({kind: kind}) => kind === "notice");
   return hasNotice ? `Messages can go out. Read the lines with ${MARKS.notice}, too.` : "Messages can go out.";
  }
  function checkReport(findings, texts) {
   const rows = findings.map(({kind: kind, subject: subject, words: words}) => [ MARKS[kind], subject, (0, 
   markdown.v9)(words) ]);
   const parts = [ "## Twitch SMS: setup check", `**${verdict(findings)}** Nothing was sent.`, (0, 
   markdown.tp)([ " ", "Check", "Result, and what to do" ], rows), ...texts.length > 0 ? [ "### Message preview", textTable(texts) ] : [] ];
   return `${parts.join("\n\n")}\n`;
  }
  function textTable(texts) {
   const rows = texts.map(({text: text, by: by, segments: segments}) => [ (0, markdown.pj)(text), String(Array.from(text).length), segments === void 0 ? by : `SMS, ${counted(segments, "segment")}` ]);
   return (0, markdown.tp)([ "Text", "Characters", "Sent as" ], rows);
  }
  // CONCATENATED MODULE: ./build/setup-check/email.js
  async function checkEmail({server: server}) {
   const handed = await (0, client.S)(server);
   if (handed.isTaken) return [ well("Email", `${server.host} accepted the login.`) ];
   const {kind: kind, why: why} = (0, outcome.s)(handed, server);
   return [ unanswered("Email", {
    kind: kind === "blocked" ? "refused" : "silent",
    why: why
   }) ];
  }
  // EXTERNAL MODULE: ./build/errors.js
    var errors = __webpack_require__(9473);
  // EXTERNAL MODULE: ./build/map-limit.js
    var map_limit = __webpack_require__(212);
  // CONCATENATED MODULE: ./build/setup-check/last-week.js
  const MOST_ASKED = 20;
  async function askLastWeek(streamers, state, ports) {
   const since = ports.clock.now() - time.V8;
   const each = await (0, map_limit.s)(streamers.slice(0, MOST_ASKED), map_limit.E, async streamer => {
    const recordings = await orNothing(ports.twitch.recordings(streamer.id));
    const {current: current, finished: finished = []} = state[streamer.id] ?? {};
    const remembered = [ ...finished, ...current ? [ current ] : [] ];
    const streams = [ ...recordings.map(({streamId: streamId, startedAt: startedAt}) => ({
     id: streamId,
     startedAt: startedAt
    })), ...remembered.map(({ids: ids, startedAt: startedAt = 0}) => ({
     id: ids[0] ?? "",
     startedAt: startedAt
    })) ];
    const recent = new Set(streams.filter(({startedAt: startedAt}) => startedAt >= since).map(({id: id}) => id));
    const last = remembered.at(-1);
    const title = last?.title || recordings[0]?.title || "The title of the stream";
    const example = {
     streamer: streamer,
     title: title,
     category: last?.category || "Just Chatting"
    };
    return {
     isKnown: streams.length > 0,
     streams: recent.size,
     example: example
    };
   });
   const known = each.filter(({isKnown: isKnown}) => isKnown);
   const counted = known.reduce((sum, {streams: streams}) => sum + streams, 0);
   return {
    streams: known.length > 0 ? Math.round(counted * streamers.length / known.length) : void 0,
    examples: each.map(({example: example}) => example)
   };
  }
  async function orNothing(answer) {
   try {
    return await answer;
   } catch (error) {
    if (error instanceof errors._) return [];
    throw error;
   }
  }
  // EXTERNAL MODULE: ./build/domain/broadcast.js
    var broadcast = __webpack_require__(8254);
  // EXTERNAL MODULE: ./build/engine/roster.js
    var engine_roster = __webpack_require__(6516);
  // EXTERNAL MODULE: ./build/messages/gsm7.js
    var gsm7 = __webpack_require__(4319);
  // CONCATENATED MODULE: ./build/setup-check/preview.js
  const MOST_SHOWN = 3;
  async function previewTexts(examples, roster, inputs, {channels: channels, clock: clock}) {
   const kinds = notifiedKinds(inputs);
   const now = clock.now();
   const templatesOf = ({streamer: streamer}) => (0, engine_roster.fD)(streamer, roster, inputs.streamers).templates;
   const hasOwn = example => templatesOf(example) ? 1 : 0;
   const shown = examples.toSorted((a, b) => hasOwn(b) - hasOwn(a)).slice(0, MOST_SHOWN);
   const different = new Map(channels.map(channel => [ channel.name, channel ])).values();
   const texts = [ ...different ].flatMap(({name: name, text: text}) => shown.flatMap(example => kinds.map(async kind => {
    const notification = {
     ...sampleNotification(example, kind, now),
     templates: templatesOf(example)
    };
    const words = await text(notification, now);
    return {
     text: words,
     by: name,
     ...name === "sms" && {
      segments: (0, gsm7.JF)(words)
     }
    };
   })));
   return Promise.all(texts);
  }
  function notifiedKinds({streamers: streamers}) {
   return [ ...new Set([ ...streamers.values() ].flatMap(({notifyOn: notifyOn}) => notifyOn)) ];
  }
  function sampleNotification({streamer: streamer, title: title, category: category}, kind, at) {
   const isOver = kind === "offline";
   const startedAt = at - (isOver ? 188 : 12) * time.pY;
   const live = {
    id: "1",
    userId: streamer.id,
    title: title,
    category: category,
    viewers: 1234,
    startedAt: startedAt
   };
   const stream = {
    ...(0, broadcast.MN)(live, at),
    categories: [ category ].filter(Boolean),
    peakViewers: 2345,
    ...isOver && {
     endedAt: at,
     recordingId: "2000000001"
    }
   };
   return {
    kind: kind,
    streamer: streamer,
    stream: stream,
    ...!isOver && {
     viewers: live.viewers
    }
   };
  }
  // CONCATENATED MODULE: ./build/setup-check/runs.js
  function checkSchedule(fact, {watchFor: watchFor}, now) {
   switch (fact.kind) {
   case "hidden":
    return [ notice("Token", "The token can't list the runs of this repository, so a run can't hand over to the next one. Give the job `permissions: actions: read`.") ];

   case "no workflow":
    return [ notice("Schedule", `There is no workflow ${fact.file} on the default branch. Add one with a schedule.`) ];

   case "answered":
    {
     const token = well("Token", "The token can list runs; hand-over works.");
     if (fact.state !== "active") return [ token, turnedOff(fact) ];
     return [ token, fact.skipped > 0 ? skipping(fact) : cadence(fact.starts, watchFor, now) ];
    }

   default:
    return [ unanswered("Schedule", fact) ];
   }
  }
  const WHY = {
   disabled_fork: "GitHub turns workflows off in a new fork",
   disabled_inactivity: "GitHub turned it off after 60 days without activity in the repository",
   disabled_manually: "someone turned it off"
  };
  function turnedOff({state: state, url: url}) {
   const why = WHY[state] ?? `GitHub calls it ${state}`;
   return stops("Schedule", `The workflow is off: ${why}. Click **Enable workflow** at ${url}.`);
  }
  const SKIPPED_FOR_GOOD = 5;
  function skipping({skipped: skipped, url: url, variablesUrl: variablesUrl}) {
   const which = skipped === 1 ? "The last run was" : `The last ${skipped} runs were`;
   const words = `${which} skipped, so nobody is watched: the job's \`if\` is not met. In a fork, it waits for the variable \`STREAMERS\`; a secret of that name does not count. Set it at ${variablesUrl}. If it is set already, click **Run workflow** at ${url} and check again.`;
   return skipped < SKIPPED_FOR_GOOD ? notice("Schedule", words) : stops("Schedule", words);
  }
  const LONG = 15 * time.pY;
  function cadence(starts, watchFor, now) {
   const gap = (0, time.LX)(starts);
   const last = Math.max(...starts);
   if (gap === void 0) {
    const first = starts.length === 0 ? "It has not run yet" : `Its only run was ${(0, 
    time.vg)(now - last)} ago`;
    return notice("Schedule", `${first}. If it does not run within two hours, check that it is enabled.`);
   }
   const rhythm = `${counted(starts.length, "run")}, a median of ${(0, time.vg)(gap)} apart; the last one was ${(0, 
   time.vg)(now - last)} ago.`;
   if (watchFor > 0 || gap <= LONG) return well("Schedule", rhythm);
   return notice("Schedule", `${rhythm} Each run checks once, so alerts can be that late. Set \`watch-for\` to 5h30m to get them within a minute.`);
  }
  function checkCache(fact, saving) {
   const meanwhile = saving.hasHistory ? "Until then, each run reads Twilio's message history: texts go out once, emails and webhooks may come twice." : "Until then, nothing is remembered: each run sends LIVE again for everyone who is live.";
   switch (fact) {
   case "none":
    return notice("Cache", `There is no Actions cache here. Ask the administrator of this server or runner for one. ${meanwhile}`);

   case "not writable":
    return notice("Cache", `Nothing can be saved in the Actions cache. Run the workflow on the default branch, on a schedule or by hand: runs that others can trigger may only read the cache. If it fails there too, check https://www.githubstatus.com. ${meanwhile}`);

   case "not writable elsewhere":
    return notice("Cache", `Nothing can be saved in this runner's cache, which is not GitHub's. Ask the administrator of the runner. ${meanwhile}`);

   case "folder not writable":
    return notice("Cache", `Nothing can be saved in this folder. ${meanwhile}`);

   case "works":
    return checkState(saving);
   }
  }
  function checkState({restored: restored, hasHistory: hasHistory, now: now}) {
   switch (restored.kind) {
   case "found":
    return well("Cache", `It is writable. The state was last saved ${(0, time.vg)(now - restored.state.savedAt)} ago.`);

   case "none":
    return well("Cache", "It is writable. No run has saved a state yet.");

   case "unknown":
    return unread(restored, hasHistory);
   }
  }
  function unread({why: why, toDo: toDo}, hasHistory) {
   const words = `The state can't be read from the cache: ${why}.`;
   if (toDo === void 0) return unanswered("Cache", {
    kind: "silent",
    why: words
   });
   return hasHistory ? notice("Cache", `${words} ${toDo} Until then, each run reads Twilio's message history instead.`) : stops("Cache", `${words} ${toDo} Until then, nothing is sent.`);
  }
  // EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
    var dist = __webpack_require__(7934);
  // EXTERNAL MODULE: ./build/adapters/twilio/messages.js
    var messages = __webpack_require__(6472);
  // EXTERNAL MODULE: ./build/messages/names.js + 1 modules
    var messages_names = __webpack_require__(8409);
  // EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/parsePhoneNumber.js + 42 modules
    var parsePhoneNumber = __webpack_require__(2713);
  // CONCATENATED MODULE: ./build/setup-check/twilio/phone.js
  function phoneNumber(e164) {
   const number = (0, parsePhoneNumber.l)(e164);
   const type = number?.getType();
   return {
    country: number?.country ?? (number?.countryCallingCode === "1" ? "US" : void 0),
    isLandline: type === "FIXED_LINE",
    isTollFree: type === "TOLL_FREE",
    isPossible: number?.isPossible() === true && number.number.length === e164.length
   };
  }
  function countryName(country) {
   if (country === void 0) return "an unknown country";
   const name = new Intl.DisplayNames([ "en" ], {
    type: "region"
   }).of(country) ?? country;
   return /^(United|Netherlands|Philippines|Bahamas|Maldives)/.test(name) ? `the ${name}` : name;
  }
  // CONCATENATED MODULE: ./build/setup-check/twilio/price.js
  function countriesOf({recipients: recipients}) {
   return recipients.map(({address: address}) => phoneNumber(address).country);
  }
  async function askPrices(settings) {
   const countries = [ ...new Set(countriesOf(settings).flatMap(country => country ?? [])) ];
   const prices = await Promise.all(countries.map(country => askPrice(settings.account, country)));
   return prices.filter(price => price !== void 0);
  }
  const priceAnswer = dist.Ikc({
   price_unit: dist.YjP(),
   outbound_sms_prices: dist.YOg(dist.Ikc({
    prices: dist.YOg(dist.Ikc({
     current_price: dist.FsL(dist.YjP(), dist.pdi(Number))
    }))
   }))
  });
  async function askPrice(account, country) {
   try {
    const pricing = (0, messages.api)(account, "https://pricing.twilio.com", "v1");
    const answer = await pricing.fetch({
     uri: `/Messaging/Countries/${country}`,
     method: "get"
    });
    const {price_unit: price_unit, outbound_sms_prices: outbound_sms_prices} = dist.qgA(priceAnswer, answer);
    const amounts = outbound_sms_prices.flatMap(({prices: prices}) => prices.map(price => price.current_price)).filter(Number.isFinite).sort((a, b) => a - b);
    const amount = amounts[Math.floor(amounts.length / 2)];
    return amount === void 0 ? void 0 : {
     country: country,
     amount: amount,
     currency: price_unit.toUpperCase().slice(0, 3)
    };
   } catch {
    return;
   }
  }
  const WEEKS_A_MONTH = 365.25 / 12 / 7;
  const PRICES = "https://www.twilio.com/en-us/sms/pricing";
  function checkPrice(expected, prices) {
   const {streamsLastWeek: streamsLastWeek, streamers: streamers, textsPerStream: textsPerStream, segments: segments, countries: countries} = expected;
   const streams = Math.ceil((streamsLastWeek ?? streamers * 7) * WEEKS_A_MONTH);
   const likeLastWeek = streamsLastWeek === void 0 ? "If everyone streams once a day" : `With as many streams as last week (${streamsLastWeek})`;
   const texts = streams * textsPerStream * countries.length;
   const amount = `${likeLastWeek}, about ${counted(texts, "text")} a month`;
   const priceOf = country => prices.find(price => price.country === country);
   const unpriced = [ ...new Set(countries.filter(country => !priceOf(country))) ];
   if (unpriced.length > 0) {
    const where = (0, messages_names.K)(unpriced.map(countryName));
    return notice("Price", `${amount}. Twilio gave no price for ${where}: see ${PRICES}.`);
   }
   const perStream = countries.reduce((sum, country) => sum + (priceOf(country)?.amount ?? 0), 0);
   const cost = streams * textsPerStream * segments * perStream;
   const currency = prices[0]?.currency ?? "USD";
   const fee = countries.includes("US") ? " US carriers add a fee." : "";
   return well("Price", `${amount}: roughly ${cost.toFixed(2)} ${currency}, plus the rent of your number.${fee} At most ${expected.dailyLimit} texts go out in 24 hours.`);
  }
  // EXTERNAL MODULE: ./build/adapters/twilio/client.js
    var twilio_client = __webpack_require__(5555);
  // EXTERNAL MODULE: ./build/adapters/twilio/explain.js
    var explain = __webpack_require__(6197);
  // EXTERNAL MODULE: ./build/messages/inputs.js
    var inputs = __webpack_require__(4704);
  // CONCATENATED MODULE: ./build/setup-check/twilio/account.js
  const accountAnswer = dist.Ikc({
   status: dist.YjP(),
   type: dist.cl6(dist.YjP()),
   date_created: dist.NpB(dist.lqM(dist.FsL(dist.YjP(), dist.pdi(Date.parse), dist.aig())), void 0)
  });
  async function askAccount(account) {
   try {
    const uri = `/Accounts/${account.accountSid}.json`;
    const answer = await (0, messages.api)(account, twilio_client.ZF, twilio_client.r2).fetch({
     uri: uri,
     method: "get"
    });
    const {status: status, type: type, date_created: date_created} = dist.qgA(accountAnswer, answer);
    return {
     kind: "answered",
     status: status,
     isTrial: type === "Trial",
     since: date_created
    };
   } catch (error) {
    if (!hasKey(account) || !isRefusal(error)) return failureOf("The Twilio account can't be read", error);
   }
   try {
    await (0, messages.messageList)(account).list({
     limit: 1
    });
    return {
     kind: "hidden"
    };
   } catch (error) {
    return failureOf("Twilio's message history can't be read", error);
   }
  }
  function hasKey({username: username, accountSid: accountSid}) {
   return username !== accountSid;
  }
  function isRefusal(error) {
   return [ 401, 403 ].includes(Number(error.status));
  }
  function isUnknown(error) {
   return error.status === 404;
  }
  function failureOf(lead, error) {
   const {words: words, concerns: concerns} = (0, explain.WE)(error);
   const isRefused = concerns === "owner" || concerns === "unknown";
   const end = words.endsWith(")") ? "." : "";
   return {
    kind: isRefused ? "refused" : "silent",
    why: `${lead}: ${words}${end}`
   };
  }
  const NO_FREE_TEXT_SINCE = Date.UTC(2026, 0, 1);
  function checkAccount(fact) {
   switch (fact.kind) {
   case "hidden":
    return notice("Twilio account", `The API key works, but only a main key can read the account. Check at ${inputs.XQ} that it is upgraded.`);

   case "answered":
    return fact.status === "active" ? checkType(fact) : inactive(fact.status);

   default:
    return unanswered("Twilio account", fact);
   }
  }
  function inactive(status) {
   const words = `The account is ${status}, so Twilio sends nothing. See why, and how to fix it, at ${inputs.XQ}.`;
   return stops("Twilio account", words);
  }
  function checkType({isTrial: isTrial, since: since}) {
   if (!isTrial) return well("Twilio account", "The account is active and upgraded.");
   if (since === void 0 || since < NO_FREE_TEXT_SINCE) return notice("Twilio account", `It is a trial account: it only reaches numbers that you verified, and puts its own words before each text. Upgrade it at ${inputs.XQ} under Billing.`);
   return stops("Twilio account", `It is a trial account, which can't send custom texts: Twilio refuses yours (572006). Upgrade it at ${inputs.XQ} under Billing.`);
  }
  // EXTERNAL MODULE: ./node_modules/twilio/lib/rest/messaging/v1/service.js
    var service = __webpack_require__(3379);
  // EXTERNAL MODULE: ./node_modules/twilio/lib/rest/messaging/v1/tollfreeVerification.js
    var tollfreeVerification = __webpack_require__(6246);
  // CONCATENATED MODULE: ./build/setup-check/twilio/registration.js
  const MESSAGING_HOST = "https://messaging.twilio.com";
  const MOST_SERVICES = 20;
  const PAGE = 1e3;
  function messagingServices(account) {
   return (0, service.ServiceListInstance)((0, messages.api)(account, MESSAGING_HOST, "v1"));
  }
  function registrationOf(account, number) {
   const {isTollFree: isTollFree} = phoneNumber(number.phoneNumber);
   const found = isTollFree ? verificationOf(account, number) : campaignOf(account, number);
   return found.catch(() => "unknown");
  }
  async function verificationOf(account, {sid: sid}) {
   const verifications = (0, tollfreeVerification.TollfreeVerificationListInstance)((0, 
   messages.api)(account, MESSAGING_HOST, "v1"));
   const found = await verifications.list({
    tollfreePhoneNumberSid: sid,
    limit: PAGE
   });
   return found.some(({status: status}) => status === "TWILIO_APPROVED") ? "registered" : "unregistered";
  }
  async function campaignOf(account, {phoneNumber: phoneNumber}) {
   const services = messagingServices(account);
   const all = await services.list({
    limit: MOST_SERVICES
   });
   const registered = all.filter(({usAppToPersonRegistered: usAppToPersonRegistered}) => usAppToPersonRegistered === true);
   const pools = await (0, map_limit.s)(registered, map_limit.E, ({sid: sid}) => services.get(sid).phoneNumbers.list({
    limit: PAGE
   }));
   if (pools.flat().some(number => number.phoneNumber === phoneNumber)) return "registered";
   const isUnsure = all.some(({usAppToPersonRegistered: is}) => typeof is !== "boolean");
   return isUnsure || all.length >= MOST_SERVICES ? "unknown" : "unregistered";
  }
  async function registrationIn(account, numbers) {
   const tollFree = numbers.filter(number => phoneNumber(number.phoneNumber).isTollFree);
   const each = await (0, map_limit.s)(tollFree, map_limit.E, number => registrationOf(account, number));
   return each.find(registration => registration !== "unregistered") ?? "unregistered";
  }
  function checkRegistration(sender) {
   const [code, how] = sender.isTollFree ? [ 30032, "Verify it in the Twilio console under Regulatory Compliance, Toll-free verifications." ] : [ 30034, "Register it in the Twilio console under Messaging, Regulatory Compliance (A2P 10DLC)." ];
   const dropped = `Twilio accepts and bills them, but carriers drop them (${code}). ${how}`;
   switch (sender.registration) {
   case "registered":
    return well("Recipients", "The sender is registered for US texts.");

   case "unknown":
    {
     const doubt = "Twilio does not say whether the sender is registered for US texts. If it isn't";
     return notice("Recipients", `${doubt}, ${dropped}`);
    }

   case "unregistered":
    return stops("Recipients", `The sender is not registered for US texts: ${dropped}`);
   }
  }
  // EXTERNAL MODULE: ./node_modules/twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js
    var incomingPhoneNumber = __webpack_require__(1391);
  // EXTERNAL MODULE: ./node_modules/twilio/lib/rest/api/v2010/account/shortCode.js
    var shortCode = __webpack_require__(3753);
  // EXTERNAL MODULE: ./build/adapters/clean.js
    var clean = __webpack_require__(2968);
  // CONCATENATED MODULE: ./build/setup-check/twilio/sender.js
  async function askSender(account, from) {
   try {
    if ((0, messages.isMessagingService)(from)) return await askService(account, from);
    if (from.startsWith("+")) return await askNumber(account, from);
    return /^\d+$/.test(from) ? await askShortCode(account, from) : {
     kind: "name"
    };
   } catch (error) {
    if (hasKey(account) && isRefusal(error)) return {
     kind: "hidden"
    };
    return failureOf("The Twilio sender can't be read", error);
   }
  }
  async function askNumber(account, from) {
   const owned = (0, incomingPhoneNumber.IncomingPhoneNumberListInstance)((0, messages.api)(account, twilio_client.ZF, twilio_client.r2), account.accountSid);
   const found = await owned.list({
    phoneNumber: from,
    limit: PAGE
   });
   const number = found.find(each => each.phoneNumber === from);
   if (!number) return {
    kind: "not ours"
   };
   return {
    kind: "number",
    canText: number.capabilities?.sms !== false,
    isTollFree: phoneNumber(from).isTollFree,
    registration: await registrationOf(account, number)
   };
  }
  async function askService(account, sid) {
   const service = messagingServices(account).get(sid);
   try {
    const {friendlyName: friendlyName, usAppToPersonRegistered: usAppToPersonRegistered} = await service.fetch();
    const [numbers, shortCodes, names] = await Promise.all([ service.phoneNumbers.list({
     limit: PAGE
    }), service.shortCodes.list({
     limit: PAGE
    }), service.alphaSenders.list({
     limit: PAGE
    }) ]);
    const isUnsure = usAppToPersonRegistered !== false || shortCodes.length > 0;
    return {
     kind: "service",
     name: (0, clean.hD)(friendlyName).slice(0, 64),
     senders: numbers.length + shortCodes.length + names.length,
     registration: usAppToPersonRegistered === true ? "registered" : isUnsure ? "unknown" : await registrationIn(account, numbers)
    };
   } catch (error) {
    if (isUnknown(error)) return {
     kind: "no service"
    };
    throw error;
   }
  }
  async function askShortCode(account, from) {
   const owned = (0, shortCode.ShortCodeListInstance)((0, messages.api)(account, twilio_client.ZF, twilio_client.r2), account.accountSid);
   const found = await owned.list({
    shortCode: from,
    limit: PAGE
   });
   return found.some(({shortCode: shortCode}) => shortCode === from) ? {
    kind: "short code"
   } : {
    kind: "not ours"
   };
  }
  const NUMBERS = "https://console.twilio.com/us1/develop/phone-numbers/manage/incoming";
  const SERVICES = "https://console.twilio.com/us1/develop/sms/services";
  function checkSender(fact) {
   switch (fact.kind) {
   case "number":
    return fact.canText ? well("Sender", "The number is yours and can send SMS.") : stops("Sender", `The number is yours, but can't send SMS. Get one that can, at ${NUMBERS}.`);

   case "short code":
    return well("Sender", "The short code is yours.");

   case "not ours":
    return stops("Sender", `This account has no such number. Copy one of yours from ${NUMBERS} into \`sms-from\`.`);

   case "name":
    return notice("Sender", "It is a name, and Twilio does not say where names work: send a test. Some countries require registration, and nobody can reply STOP to a name.");

   case "service":
    return fact.senders > 0 ? well("Sender", `The Messaging Service "${fact.name}" has ${counted(fact.senders, "sender")}.`) : stops("Sender", `The Messaging Service "${fact.name}" has no sender. Add a number to its sender pool at ${SERVICES}.`);

   case "hidden":
    return notice("Sender", "The API key can't list senders, so yours was not checked: send a test.");

   case "no service":
    return stops("Sender", `This account has no such Messaging Service. Copy the SID of one of yours from ${SERVICES} into \`sms-from\`.`);

   default:
    return unanswered("Sender", fact);
   }
  }
  // CONCATENATED MODULE: ./build/setup-check/twilio/sms.js
  async function checkSms({account: account, from: from, recipients: recipients}) {
   const [found, sender] = await Promise.all([ askAccount(account), askSender(account, from) ]);
   const phones = recipients.map(({address: address, shown: shown}) => ({
    shown: shown,
    ...phoneNumber(address)
   }));
   return [ checkAccount(found), checkSender(sender), ...checkRecipients(phones, sender) ];
  }
  const NO_NAMES = [ "US", "CA" ];
  function checkRecipients(phones, sender) {
   const isAmerican = phones.some(({country: country}) => country === "US");
   return [ well("Recipients", `${counted(phones.length, "phone")}: ${byCountry(phones)}.`), ...phones.flatMap(checkDigits), ...checkLandlines(phones), ...isAmerican && "registration" in sender ? [ checkRegistration(sender) ] : [], ...checkName(phones, sender) ];
  }
  function byCountry(phones) {
   const countries = Map.groupBy(phones, ({country: country}) => country);
   return (0, messages_names.K)(Array.from(countries, ([country, {length: length}]) => `${length} in ${countryName(country)}`));
  }
  function checkDigits({shown: shown, isPossible: isPossible}) {
   if (isPossible) return [];
   const words = `${shown} has the wrong number of digits for its country. Correct it in \`sms-to\`.`;
   return [ stops("Recipients", words) ];
  }
  function checkLandlines(phones) {
   const landlines = phones.filter(({isLandline: isLandline, isPossible: isPossible}) => isLandline && isPossible);
   const found = landlines.length < phones.length ? notice : stops;
   return landlines.map(({shown: shown}) => found("Recipients", `${shown} is a landline, which can't get texts. Use a mobile number in \`sms-to\`.`));
  }
  function checkName(phones, sender) {
   const unreachable = phones.filter(({country: country}) => country && NO_NAMES.includes(country));
   if (sender.kind !== "name" || unreachable.length === 0) return [];
   const who = (0, messages_names.K)(unreachable.map(({shown: shown}) => shown));
   return [ stops("Recipients", `${who} can't get texts from a name: in the United States and Canada only numbers can send. Use a number in \`sms-from\`.`) ];
  }
  // EXTERNAL MODULE: ./build/adapters/twitch/call.js
    var call = __webpack_require__(1701);
  // EXTERNAL MODULE: ./build/adapters/twitch/helix.js
    var helix = __webpack_require__(5477);
  // EXTERNAL MODULE: ./build/domain/rules.js
    var rules = __webpack_require__(4238);
  // CONCATENATED MODULE: ./build/setup-check/twitch-search.js
  const channel = dist.Ikc({
   broadcaster_login: dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9_]{1,25}$/))
  });
  const category = dist.Ikc({
   name: dist.YjP()
  });
  const MOST = 10;
  const twitch_search_PAGE = 100;
  async function searchLogins(logins, api) {
   const find = async login => {
    const searches = searchesFor(login).map(query => search(api, "channels", query).catch(() => []));
    const found = readable(channel, (await Promise.all(searches)).flat()).map(({broadcaster_login: broadcaster_login}) => broadcaster_login);
    return {
     login: login,
     similar: (0, messages_names.T)(login, found)
    };
   };
   const guessed = await Promise.all(logins.slice(0, MOST).map(find));
   return [ ...guessed, ...logins.slice(MOST).map(login => ({
    login: login,
    similar: []
   })) ];
  }
  async function searchCategories(names, api) {
   const find = async name => {
    const page = await search(api, "categories", name).catch(() => {});
    const found = readable(category, page ?? []).map(({name: name}) => name);
    if (!page || page.length >= twitch_search_PAGE || found.length < page.length) return [];
    const isThere = found.some(candidate => (0, rules.TM)(candidate) === (0, rules.TM)(name));
    return isThere ? [] : [ {
     name: name,
     similar: (0, messages_names.T)(name, found)
    } ];
   };
   return (await Promise.all(names.slice(0, MOST).map(find))).flat();
  }
  function searchesFor(login) {
   const half = Math.max(3, Math.ceil(login.length / 2));
   return [ ...new Set([ login, login.slice(0, half), login.slice(-half) ]) ];
  }
  async function search(api, what, query) {
   const parameters = [ [ "query", query ], [ "first", String(twitch_search_PAGE) ] ];
   return (await api.get(`search/${what}`, parameters)).data;
  }
  function readable(schema, entries) {
   return entries.filter(entry => dist.is(schema, entry));
  }
  // CONCATENATED MODULE: ./build/setup-check/twitch.js
  async function askTwitch(inputs, saved, {twitch: twitch, clock: clock}) {
   try {
    const roster = await (0, engine_roster.Sx)([ ...inputs.streamers.keys() ], twitch, saved);
    const {unknown: unknown} = roster;
    const similar = unknown.length > 0 ? await searchLogins(unknown, apiOf(inputs, clock)) : [];
    return {
     kind: "answered",
     roster: roster,
     unknown: similar
    };
   } catch (error) {
    if (!(error instanceof errors._)) throw error;
    return {
     kind: error.actionRequired ? "refused" : "silent",
     why: error.message.replace(` ${call.lM}`, "")
    };
   }
  }
  function checkTwitch(fact) {
   if (fact.kind !== "answered") return [ unanswered("Twitch", fact) ];
   const {streamers: streamers, unread: unread = [], renamed: renamed} = fact.roster;
   const found = counted(streamers.length, "streamer");
   const isNobody = streamers.length + unread.length === 0;
   const logins = streamers.map(({login: login}) => login);
   return [ well("Twitch", "The credentials work."), ...isNobody ? [ stops("Streamers", "Twitch knows none of them, so nobody is watched. Correct `streamers`.") ] : [], ...logins.length > 0 ? [ well("Streamers", `${found} found: ${(0, 
   messages_names.K)(logins)}.`) ] : [], ...fact.unknown.map(({login: login, similar: similar}) => {
    const guess = similar.length > 0 ? `Did you mean ${(0, messages_names.K)(similar, "or")}? Correct \`streamers\`.` : "Check the spelling in `streamers`: the login is the end of the channel's address. Suspended channels are hidden too.";
    return notice("Streamers", `Twitch does not know ${login}. ${guess}`);
   }), ...unread.map(login => notice("Streamers", `Twitch's answer about ${login} can't be read. Run the check again later.`)), ...renamed.map(({from: from, to: to}) => notice("Streamers", `${from} is now called ${to} on Twitch. Write ${to} in \`streamers\`.`)) ];
  }
  function askUnknownCategories(inputs, clock) {
   const named = new Set([ ...inputs.streamers.values() ].flatMap(({categories: categories = [], exceptCategories: exceptCategories = []}) => [ ...categories, ...exceptCategories ]));
   return searchCategories([ ...named ], apiOf(inputs, clock));
  }
  function checkCategories(unknown) {
   return unknown.map(({name: name, similar: similar}) => {
    const guess = similar.length > 0 ? `Did you mean ${(0, messages_names.K)(similar.map(quoted), "or")}?` : "Copy the name from a stream in that category.";
    return notice("Streamers", `Twitch has no category ${quoted(name)}, so no stream is in it. ${guess} Correct it in \`streamers\`.`);
   });
  }
  function apiOf({twitchClientId: twitchClientId, twitchClientSecret: twitchClientSecret}, clock) {
   return (0, helix.F)(twitchClientId, twitchClientSecret, clock);
  }
  function quoted(name) {
   return `"${name}"`;
  }
  // EXTERNAL MODULE: ./build/adapters/http/exchange.js
    var exchange = __webpack_require__(7021);
  // EXTERNAL MODULE: ./build/adapters/http/retry.js
    var retry = __webpack_require__(9032);
  // CONCATENATED MODULE: ./build/setup-check/webhook.js
  const DISCORD = /^https:\/\/(?:\w+\.)?discord(?:app)?\.com\/api\/(?:v\d+\/)?webhooks\/\d+\/[\w-]+/;
  const answer = dist.Ikc({
   name: dist.mee(dist.YjP())
  });
  function checkWebhooks({recipients: recipients}) {
   return (0, map_limit.s)(recipients, map_limit.E, async ({address: address, shown: shown}) => {
    const [url] = DISCORD.exec(address) ?? [];
    if (url !== void 0) return checkDiscord(url, shown);
    return unchecked("Webhook", `Only a message shows whether ${shown} works: run \`send-test\`.`);
   });
  }
  async function checkDiscord(url, shown) {
   try {
    const {status: status, content: content} = await (0, retry.bD)(() => (0, exchange.cv)(url, {}), {
     isRetryable: ({answer: answer, error: error}) => error !== void 0 || (answer?.status ?? 0) >= 500,
     pauses: retry.z3
    });
    if ([ 401, 403, 404 ].includes(status)) {
     const words = `Discord has no ${shown}: it was deleted, or is not copied in full. Copy its URL into \`webhook-url\` again, or make a new one.`;
     return stops("Webhook", words);
    }
    const {success: success, output: output} = dist.xLC(answer, status === 200 ? (0, 
    exchange.o_)(content) : void 0);
    if (success) return well("Webhook", `Discord has ${shown}, with the name "${(0, 
    clean.hD)(output.name ?? "")}".`);
    return silent(`Discord answered ${status} about ${shown}.`);
   } catch (error) {
    return silent(`Discord did not answer about ${shown} (${(0, errors.Z)(error)}).`);
   }
  }
  function silent(why) {
   return unanswered("Webhook", {
    kind: "silent",
    why: why
   });
  }
  // CONCATENATED MODULE: ./build/setup-check/check-setup.js
  const CHANNELS = {
   sms: ({sms: sms}) => sms && checkSms(sms),
   email: ({email: email}) => email && checkEmail(email),
   webhook: ({webhook: webhook}) => webhook && checkWebhooks(webhook)
  };
  const NOBODY = {
   streamers: [],
   askedAs: new Map
  };
  async function checkSetup(inputs, host, ports) {
   const {channels: channels, clock: clock, log: log, store: store} = ports;
   const restoring = store.restore();
   const saved = restoring.then(found => found.kind === "found" ? found.state : void 0);
   const [twitch, unknownCategories, ofChannels, prices, cache, runs, repository, restored] = await Promise.all([ askTwitch(inputs, saved, ports), askUnknownCategories(inputs, clock), Promise.all(Object.values(CHANNELS).map(check => check(inputs) ?? [])), inputs.sms && askPrices(inputs.sms), host.checkStore(clock), host.checkRuns(inputs.githubToken), host.repository(), restoring ]);
   const roster = twitch.kind === "answered" ? twitch.roster : NOBODY;
   const {streamers: streamers} = roster;
   const lastWeek = await askLastWeek(streamers, (await saved)?.streamers ?? {}, ports);
   const texts = await previewTexts(lastWeek.examples, roster, inputs, ports);
   const now = clock.now();
   const hasHistory = channels.some(({history: history}) => history);
   const warning = repository && (0, time.TJ)(repository, now);
   const findings = [ ...checkTwitch(twitch), ...checkCategories(unknownCategories), ...ofChannels.flat(), checkCache(cache, {
    restored: restored,
    hasHistory: hasHistory,
    now: now
   }), ...runs ? checkSchedule(runs, inputs, now) : [], ...warning ? [ notice("Schedule", warning) ] : [], ...inputs.sms && prices && streamers.length > 0 ? [ checkPrice({
    streamsLastWeek: lastWeek.streams,
    streamers: streamers.length,
    textsPerStream: notifiedKinds(inputs).length,
    segments: Math.max(1, ...texts.map(({segments: segments = 1}) => segments)),
    countries: countriesOf(inputs.sms),
    dailyLimit: inputs.sms.dailyLimit
   }, prices) ] : [] ];
   const shown = texts.map(({text: text, segments: segments}) => `${text}${segments ? ` (segments: ${segments})` : ""}`);
   if (shown.length > 0) log.group("Message preview", shown);
   say(findings, log);
   return {
    outputs: {},
    summary: checkReport(findings, texts),
    isRed: findings.some(({kind: kind}) => kind === "stops")
   };
  }
  const LEVELS = {
   well: "info",
   notice: "warn",
   stops: "error",
   unchecked: "warn"
  };
  function say(findings, log) {
   for (const {kind: kind, subject: subject, words: words} of findings) log[LEVELS[kind]](`${MARKS[kind]} ${subject}: ${words}`);
   log.info(verdict(findings));
  }
 })
};
