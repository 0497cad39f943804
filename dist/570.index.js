export const id = 570;

export const ids = [ 570, 156, 968 ];

export const modules = {
 8156: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   handOver: () => handOver,
   p: () => knock
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
  function knock(server) {
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
 7968: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   api: () => api,
   isMessagingService: () => isMessagingService,
   messages: () => messages
  });
  var twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4370);
  var twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__ = __webpack_require__(6388);
  var twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_2__ = __webpack_require__(5033);
  var _client_js__WEBPACK_IMPORTED_MODULE_3__ = __webpack_require__(5555);
  const {A: Domain} = twilio_lib_base_Domain_js__WEBPACK_IMPORTED_MODULE_0__;
  const {default: Version} = twilio_lib_base_Version_js__WEBPACK_IMPORTED_MODULE_1__;
  function messages(account) {
   const {accountSid: accountSid} = account;
   const version = api(account, "https://api.twilio.com", "2010-04-01");
   const list = (0, twilio_lib_rest_api_v2010_account_message_js__WEBPACK_IMPORTED_MODULE_2__.MessageListInstance)(version, accountSid);
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
  function api(account, host, version) {
   return new Version(new Domain((0, _client_js__WEBPACK_IMPORTED_MODULE_3__.S)(account, host), host), version);
  }
  function isMessagingService(from) {
   return /^MG[0-9A-Za-z]{20,}$/.test(from);
  }
 }),
 4947: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.d(__webpack_exports__, {
   JF: () => segments,
   Jr: () => isGsm7,
   g6: () => fitsIn
  });
  var sms_segments_calculator__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(4398);
  function segments(text) {
   return new sms_segments_calculator__WEBPACK_IMPORTED_MODULE_0__.ih(text).segmentsCount;
  }
  const MOST_CHARACTERS = 160;
  function fitsIn(maxSegments, text) {
   return text.length <= maxSegments * MOST_CHARACTERS && segments(text) <= maxSegments;
  }
  function isGsm7(text) {
   return /^[ -_a-~]*$/.test(text) || new sms_segments_calculator__WEBPACK_IMPORTED_MODULE_0__.ih(text).encodingName === "GSM-7";
  }
 }),
 570: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   checkSetup: () => checkSetup
  });
  // EXTERNAL MODULE: ./build/domain/activity.js
    var activity = __webpack_require__(764);
  // EXTERNAL MODULE: ./build/domain/duration.js
    var duration = __webpack_require__(4953);
  // CONCATENATED MODULE: ./build/setup-check/findings/finding.js
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
  function unanswered(subject, {kind: kind, why: why}) {
   return kind === "refused" ? stops(subject, why) : {
    kind: "unseen",
    subject: subject,
    words: `${why} Run the check again later.`
   };
  }
  function counted(count, one, many = `${one}s`) {
   return `${count.toLocaleString("en")} ${count === 1 ? one : many}`;
  }
  function listed(names, last = "and") {
   return names.length > 1 ? `${names.slice(0, -1).join(", ")} ${last} ${names.at(-1)}` : `${names[0] ?? ""}`;
  }
  // CONCATENATED MODULE: ./build/setup-check/findings/cache.js
  function checkCache(fact, hasHistory, now) {
   const meanwhile = hasHistory ? "Until then, each run reads Twilio's message history: texts go out once, emails may come twice." : "Until then, nothing is remembered: each run sends LIVE again for everyone who is live.";
   switch (fact.kind) {
   case "none":
    return notice("Cache", `There is no Actions cache here. Ask the administrator of this server or runner for one. ${meanwhile}`);

   case "not writable":
    return notice("Cache", `Nothing can be saved in the Actions cache. Run the workflow on the default branch, on a schedule or by hand: runs that others can trigger may only read the cache. If it fails there too, check https://www.githubstatus.com. ${meanwhile}`);

   case "not writable elsewhere":
    return notice("Cache", `Nothing can be saved in this runner's cache, which is not GitHub's. Ask the administrator of the runner. ${meanwhile}`);

   case "folder not writable":
    return notice("Cache", `Nothing can be saved in this folder. ${meanwhile}`);

   case "works":
    {
     const last = fact.savedAt === void 0 ? "No run has saved a state yet." : `The state was last saved ${(0, 
     duration.v)(now - fact.savedAt)} ago.`;
     return well("Cache", `It is writable. ${last}`);
    }
   }
  }
  // CONCATENATED MODULE: ./build/setup-check/findings/categories.js
  function checkCategories(unknown) {
   return unknown.map(({name: name, similar: similar}) => {
    const guess = similar.length > 0 ? `Did you mean ${listed(similar.map(quoted), "or")}?` : "Copy the name from a stream in it.";
    return notice("Streamers", `Twitch has no category ${quoted(name)}, so no stream can match it. ${guess} Correct \`categories\` in \`streamers\`.`);
   });
  }
  function quoted(name) {
   return `"${name}"`;
  }
  // EXTERNAL MODULE: ./build/messages/markdown.js
    var markdown = __webpack_require__(3016);
  // CONCATENATED MODULE: ./build/setup-check/findings/check-report.js
  const MARKS = {
   well: "\u2705",
   notice: "\u26a0\ufe0f",
   stops: "\u274c",
   unseen: "\u2754"
  };
  function verdict(findings) {
   const stopping = findings.filter(({kind: kind}) => kind === "stops").length;
   if (stopping > 0) return `Fix ${counted(stopping, "problem")} first.`;
   const unseen = findings.filter(({kind: kind}) => kind === "unseen").length;
   return unseen > 0 ? "No problems found, but not everything could be checked." : "Messages can go out.";
  }
  function checkReport(findings, texts) {
   const rows = findings.map(({kind: kind, subject: subject, words: words}) => [ MARKS[kind], subject, (0, 
   markdown.v9)(words) ]);
   const parts = [ "## Twitch SMS: setup check", `**${verdict(findings)}** Nothing was sent.`, (0, 
   markdown.tp)([ " ", "Check", "Result, and what to do" ], rows), ...texts.length > 0 ? [ "### Message preview", textTable(texts) ] : [] ];
   return `${parts.join("\n\n")}\n`;
  }
  function textTable(texts) {
   const rows = texts.map(({text: text, segments: segments}) => [ (0, markdown.pj)(text), String(Array.from(text).length), segments === void 0 ? "email" : String(segments) ]);
   return (0, markdown.tp)([ "Text", "Characters", "Segments" ], rows);
  }
  // CONCATENATED MODULE: ./build/setup-check/findings/email.js
  function checkEmail(fact) {
   return fact.kind === "let in" ? well("Email", `${fact.host} accepted the login.`) : unanswered("Email", fact);
  }
  // EXTERNAL MODULE: ./node_modules/libphonenumber-js/max/exports/parsePhoneNumber.js + 42 modules
    var parsePhoneNumber = __webpack_require__(2713);
  // CONCATENATED MODULE: ./build/setup-check/findings/phone-number.js
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
  // CONCATENATED MODULE: ./build/setup-check/findings/price.js
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
    const where = listed(unpriced.map(countryName));
    return notice("Price", `${amount}. Twilio gave no price for ${where}: see ${PRICES}.`);
   }
   const perStream = countries.reduce((sum, country) => sum + (priceOf(country)?.amount ?? 0), 0);
   const cost = streams * textsPerStream * segments * perStream;
   const currency = prices[0]?.currency ?? "USD";
   const fee = countries.includes("US") ? " US carriers add a fee." : "";
   return well("Price", `${amount}: roughly ${cost.toFixed(2)} ${currency}, plus the rent of your number.${fee} At most ${expected.dailyLimit} texts go out in 24 hours.`);
  }
  // CONCATENATED MODULE: ./build/setup-check/findings/recipients.js
  const CARRIERS_COUNTRY = "US";
  const NO_NAMES = [ "US", "CA" ];
  function checkRecipients(phones, sender) {
   return [ well("Recipients", `${counted(phones.length, "phone")}: ${byCountry(phones)}.`), ...phones.flatMap(checkPhone), ...checkRegistration(phones, sender), ...checkName(phones, sender) ];
  }
  function byCountry(phones) {
   const countries = Map.groupBy(phones, ({country: country}) => country);
   return listed(Array.from(countries, ([country, {length: length}]) => `${length} in ${countryName(country)}`));
  }
  function checkPhone({shown: shown, isLandline: isLandline, isPossible: isPossible}) {
   if (!isPossible) {
    const words = `${shown} has the wrong number of digits for its country. Correct it in \`sms-to\`.`;
    return [ stops("Recipients", words) ];
   }
   if (!isLandline) return [];
   return [ notice("Recipients", `${shown} is a landline, which can't get texts. Use a mobile number in \`sms-to\`.`) ];
  }
  function checkRegistration(phones, sender) {
   const isAmerican = phones.some(({country: country}) => country === CARRIERS_COUNTRY);
   const needsIt = sender.kind === "number" || sender.kind === "service";
   if (!isAmerican || !needsIt) return [];
   const {registration: registration} = sender;
   const isTollFree = sender.kind === "number" && sender.isTollFree;
   const [code, how] = isTollFree ? [ 30032, "Verify it in the Twilio console under Regulatory Compliance, Toll-free verifications." ] : [ 30034, "Register it in the Twilio console under Messaging, Regulatory Compliance (A2P 10DLC)." ];
   if (registration === "registered") return [ well("Recipients", "The sender is registered for US texts.") ];
   if (registration === "unknown") {
    const words = `Twilio does not say whether the sender is registered for US texts. If it isn't, Twilio accepts and bills them, but carriers drop them (${code}). ${how}`;
    return [ notice("Recipients", words) ];
   }
   const words = `The sender is not registered for US texts: Twilio accepts and bills them, but carriers drop them (${code}). ${how}`;
   return [ stops("Recipients", words) ];
  }
  function checkName(phones, sender) {
   const unreachable = phones.filter(({country: country}) => country && NO_NAMES.includes(country));
   if (sender.kind !== "name" || unreachable.length === 0) return [];
   const who = listed(unreachable.map(({shown: shown}) => shown));
   return [ stops("Recipients", `${who} can't get texts from a name: in the United States and Canada only numbers can send. Use a number in \`sms-from\`.`) ];
  }
  // EXTERNAL MODULE: ./build/domain/punctuality.js
    var punctuality = __webpack_require__(8659);
  // CONCATENATED MODULE: ./build/setup-check/findings/schedule.js
  function checkSchedule(fact, {watchFor: watchFor}, now) {
   switch (fact.kind) {
   case "hidden":
    return [ notice("Token", "The token can\u2019t list the runs of this repository, so a run can\u2019t hand over to the next one. Give the job `permissions: actions: read`.") ];

   case "no workflow":
    return [ notice("Schedule", `There is no workflow ${fact.file} on the default branch. Add one with a schedule.`) ];

   case "seen":
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
   disabled_manually: "somebody turned it off"
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
  function cadence(starts, watchFor, now) {
   const gap = (0, punctuality.L)(starts);
   const last = Math.max(...starts);
   if (gap === void 0) {
    const first = starts.length === 0 ? "It has not run yet" : `Its only run was ${(0, 
    duration.v)(now - last)} ago`;
    return notice("Schedule", `${first}. If it does not run within two hours, check that it is enabled.`);
   }
   const rhythm = `${counted(starts.length, "run")}, a median of ${(0, duration.v)(gap)} apart; the last one was ${(0, 
   duration.v)(now - last)} ago.`;
   if (watchFor > 0 || gap <= LONG) return well("Schedule", rhythm);
   return notice("Schedule", `${rhythm} Each run checks once, so alerts can be that late. Set \`watch-for\` to 5h30m to get them within a minute.`);
  }
  const LONG = 15 * 6e4;
  // CONCATENATED MODULE: ./build/setup-check/findings/sender.js
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
  // CONCATENATED MODULE: ./build/setup-check/findings/twilio-account.js
  const CONSOLE = "https://console.twilio.com";
  const NO_FREE_TEXT_SINCE = Date.UTC(2026, 0, 1);
  function checkAccount(fact) {
   switch (fact.kind) {
   case "hidden":
    return notice("Twilio account", `The API key works, but only a main key can read the account. Check at ${CONSOLE} that it is upgraded.`);

   case "seen":
    return fact.status === "active" ? checkType(fact) : inactive(fact.status);

   default:
    return unanswered("Twilio account", fact);
   }
  }
  function inactive(status) {
   const words = `The account is ${status}, so Twilio sends nothing. See why, and how to fix it, at ${CONSOLE}.`;
   return stops("Twilio account", words);
  }
  function checkType({isTrial: isTrial, since: since}) {
   if (!isTrial) return well("Twilio account", "The account is active and upgraded.");
   if (since < NO_FREE_TEXT_SINCE) return notice("Twilio account", `It is a trial account: it only reaches numbers that you verified, and puts its own words before each text. Upgrade it at ${CONSOLE} under Billing.`);
   return stops("Twilio account", `It is a trial account, which can't send custom texts: Twilio refuses yours (572006). Upgrade it at ${CONSOLE} under Billing.`);
  }
  // CONCATENATED MODULE: ./build/setup-check/findings/twitch.js
  function checkTwitch(fact) {
   if (fact.kind !== "answered") return [ unanswered("Twitch", fact) ];
   const {streamers: streamers, unread: unread = [], renamed: renamed} = fact.roster;
   const found = counted(streamers.length, "streamer");
   const isNobody = streamers.length + unread.length === 0;
   const logins = streamers.map(({login: login}) => login);
   return [ well("Twitch", "The credentials work."), ...isNobody ? [ stops("Streamers", "Twitch knows none of them, so nobody is watched. Correct `streamers`.") ] : [], ...logins.length > 0 ? [ well("Streamers", `${found} found: ${listed(logins)}.`) ] : [], ...fact.unknown.map(({login: login, similar: similar}) => {
    const guess = similar.length > 0 ? `Did you mean ${listed(similar, "or")}? Correct \`streamers\`.` : "Check the spelling in `streamers`: the login is the end of the channel's address. Suspended channels are hidden too.";
    return notice("Streamers", `Twitch does not know ${login}. ${guess}`);
   }), ...unread.map(login => notice("Streamers", `Twitch's answer about ${login} can't be read. Run the check again later.`)), ...renamed.map(({from: from, to: to}) => notice("Streamers", `${from} is now called ${to} on Twitch. Write ${to} in \`streamers\`.`)) ];
  }
  // EXTERNAL MODULE: ./build/errors.js
    var errors = __webpack_require__(9473);
  // EXTERNAL MODULE: ./build/map-limit.js
    var map_limit = __webpack_require__(212);
  // EXTERNAL MODULE: ./build/messages/segments.js
    var segments = __webpack_require__(4947);
  // EXTERNAL MODULE: ./build/domain/broadcast.js
    var broadcast = __webpack_require__(8254);
  // CONCATENATED MODULE: ./build/setup-check/findings/sample.js
  const MINUTE = 6e4;
  function sampleNews({streamer: streamer, title: title, category: category}, kind, at) {
   const isOver = kind === "offline";
   const startedAt = at - (isOver ? 188 : 12) * MINUTE;
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
  // CONCATENATED MODULE: ./build/setup-check/likely.js
  const WEEK = 7 * 864e5;
  const MOST_CHECKED = 20;
  const AT_A_TIME = 5;
  const MOST_SHOWN = 3;
  async function seeLastWeek(streamers, state, ports) {
   const since = ports.clock.now() - WEEK;
   const seen = await (0, map_limit.g)(streamers.slice(0, MOST_CHECKED), AT_A_TIME, async streamer => {
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
   const known = seen.filter(({isKnown: isKnown}) => isKnown);
   const counted = known.reduce((sum, {streams: streams}) => sum + streams, 0);
   return {
    streams: known.length > 0 ? Math.round(counted * streamers.length / known.length) : void 0,
    examples: seen.slice(0, MOST_SHOWN).map(({example: example}) => example)
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
  async function textsAsTheyWouldBe(examples, {streamers: streamers}, {channels: channels, clock: clock}) {
   const kinds = [ ...new Set([ ...streamers.values() ].flatMap(({notifyOn: notifyOn}) => notifyOn)) ];
   const now = clock.now();
   const texts = channels.flatMap(({name: name, text: text}) => examples.flatMap(example => kinds.map(async kind => {
    const words = await text(sampleNews(example, kind, now), now);
    return name === "sms" ? {
     text: words,
     segments: (0, segments.JF)(words)
    } : {
     text: words
    };
   })));
   return Promise.all(texts);
  }
  // EXTERNAL MODULE: ./build/adapters/smtp/email-outcome.js + 1 modules
    var email_outcome = __webpack_require__(1984);
  // EXTERNAL MODULE: ./build/adapters/smtp/smtp.js
    var smtp = __webpack_require__(8156);
  // EXTERNAL MODULE: ./build/engine/roster.js
    var engine_roster = __webpack_require__(6516);
  // EXTERNAL MODULE: ./node_modules/valibot/dist/index.mjs
    var dist = __webpack_require__(7934);
  // EXTERNAL MODULE: ./build/adapters/twilio/twilio.js
    var twilio = __webpack_require__(7968);
  // EXTERNAL MODULE: ./build/adapters/twilio/words.js + 1 modules
    var twilio_words = __webpack_require__(8784);
  // CONCATENATED MODULE: ./build/setup-check/twilio-account.js
  function accountDesk(account) {
   const ask = (host, version, base = "") => {
    const asked = (0, twilio.api)(account, host, version);
    return async (uri, answer, params = {}) => dist.qgA(answer, await asked.fetch({
     uri: `${base}${uri}`,
     method: "get",
     params: params
    }));
   };
   return {
    core: ask("https://api.twilio.com", "2010-04-01", `/Accounts/${account.accountSid}`),
    messaging: ask("https://messaging.twilio.com", "v1"),
    pricing: ask("https://pricing.twilio.com", "v1")
   };
  }
  const accountAnswer = dist.Ikc({
   status: dist.YjP(),
   type: dist.YjP(),
   date_created: dist.FsL(dist.YjP(), dist.pdi(Date.parse), dist.aig())
  });
  async function seeAccount({core: core}, hasKey) {
   try {
    const {status: status, type: type, date_created: date_created} = await core(".json", accountAnswer);
    return {
     kind: "seen",
     status: status,
     isTrial: type === "Trial",
     since: date_created
    };
   } catch (error) {
    if (!hasKey || !isRefusal(error)) return twilio_account_unanswered("The Twilio account can't be read", error);
   }
   try {
    await core("/Messages.json", dist.Ikc({
     messages: dist.YOg(dist.L5J())
    }), {
     PageSize: "1"
    });
    return {
     kind: "hidden"
    };
   } catch (error) {
    return twilio_account_unanswered("Twilio's message history can't be read", error);
   }
  }
  function isRefusal(error) {
   return [ 401, 403 ].includes(Number(error.status));
  }
  function isUnknown(error) {
   return error.status === 404;
  }
  function twilio_account_unanswered(lead, error) {
   const {words: words, concerns: concerns} = (0, twilio_words.W)(error);
   const isRefused = concerns === "owner" || concerns === "unknown";
   return {
    kind: isRefused ? "refused" : "silent",
    why: `${lead}: ${words}`
   };
  }
  const priceAnswer = dist.Ikc({
   price_unit: dist.YjP(),
   outbound_sms_prices: dist.YOg(dist.Ikc({
    prices: dist.YOg(dist.Ikc({
     current_price: dist.FsL(dist.YjP(), dist.pdi(Number))
    }))
   }))
  });
  async function seePrice({pricing: pricing}, country) {
   try {
    const answer = await pricing(`/Messaging/Countries/${country}`, priceAnswer);
    const amounts = answer.outbound_sms_prices.flatMap(({prices: prices}) => prices.map(price => price.current_price)).filter(Number.isFinite).sort((a, b) => a - b);
    const amount = amounts[Math.floor(amounts.length / 2)];
    return amount === void 0 ? void 0 : {
     country: country,
     amount: amount,
     currency: answer.price_unit.toUpperCase().slice(0, 3)
    };
   } catch {
    return;
   }
  }
  // EXTERNAL MODULE: ./build/adapters/clean.js
    var clean = __webpack_require__(2968);
  // CONCATENATED MODULE: ./build/setup-check/twilio-sender.js
  const MOST_SERVICES = 20;
  const twilio_sender_AT_A_TIME = 5;
  async function seeSender(desk, from, hasKey) {
   try {
    if ((0, twilio.isMessagingService)(from)) return await seeService(desk, from);
    if (from.startsWith("+")) return await seeNumber(desk, from);
    return /^\d+$/.test(from) ? await seeShortCode(desk, from) : {
     kind: "name"
    };
   } catch (error) {
    if (hasKey && isRefusal(error)) return {
     kind: "hidden"
    };
    return twilio_account_unanswered("The Twilio sender can't be read", error);
   }
  }
  const numbers = dist.Ikc({
   incoming_phone_numbers: dist.YOg(dist.Ikc({
    sid: dist.YjP(),
    phone_number: dist.YjP(),
    capabilities: dist.Ikc({
     sms: dist.lqM(dist.zMY(), false)
    })
   }))
  });
  async function seeNumber(desk, from) {
   const found = await desk.core("/IncomingPhoneNumbers.json", numbers, {
    PhoneNumber: from
   });
   const number = found.incoming_phone_numbers.find(({phone_number: phone_number}) => phone_number === from);
   if (!number) return {
    kind: "not ours"
   };
   const {isTollFree: isTollFree} = phoneNumber(from);
   const registration = isTollFree ? verification(desk, number.sid) : campaignOf(desk, from);
   const {sms: canText} = number.capabilities;
   return {
    kind: "number",
    canText: canText,
    isTollFree: isTollFree,
    registration: await registration.catch(() => "unknown")
   };
  }
  const verifications = dist.Ikc({
   verifications: dist.YOg(dist.Ikc({
    status: dist.YjP()
   }))
  });
  async function verification({messaging: messaging}, phoneSid) {
   const found = await messaging("/Tollfree/Verifications", verifications, {
    TollfreePhoneNumberSid: phoneSid
   });
   return found.verifications.some(({status: status}) => status === "TWILIO_APPROVED") ? "registered" : "unregistered";
  }
  const service = dist.Ikc({
   sid: dist.YjP(),
   friendly_name: dist.YjP(),
   us_app_to_person_registered: dist.lqM(dist.mee(dist.zMY()))
  });
  const services = dist.Ikc({
   services: dist.YOg(service)
  });
  const numbersInPool = dist.YOg(dist.Ikc({
   sid: dist.YjP(),
   phone_number: dist.YjP()
  }));
  const pool = dist.Ikc({
   phone_numbers: numbersInPool
  });
  async function campaignOf({messaging: messaging}, from) {
   const all = await messaging("/Services", services, {
    PageSize: String(MOST_SERVICES)
   });
   const registered = all.services.filter(({us_app_to_person_registered: us_app_to_person_registered}) => us_app_to_person_registered);
   const pools = await (0, map_limit.g)(registered, twilio_sender_AT_A_TIME, ({sid: sid}) => messaging(`/Services/${sid}/PhoneNumbers`, pool, {
    PageSize: "1000"
   }));
   const isIn = pools.some(({phone_numbers: phone_numbers}) => phone_numbers.some(({phone_number: phone_number}) => phone_number === from));
   if (isIn) return "registered";
   const isUnsure = all.services.some(({us_app_to_person_registered: is}) => typeof is !== "boolean");
   return isUnsure || all.services.length >= MOST_SERVICES ? "unknown" : "unregistered";
  }
  const POOLS = [ [ "PhoneNumbers", "phone_numbers" ], [ "ShortCodes", "short_codes" ], [ "AlphaSenders", "alpha_senders" ] ];
  async function seeService(desk, sid) {
   try {
    const found = await desk.messaging(`/Services/${sid}`, service);
    const pools = await (0, map_limit.g)(POOLS, POOLS.length, async ([resource, key]) => {
     const answer = dist.g1P(dist.YjP(), dist.L5J());
     const page = await desk.messaging(`/Services/${sid}/${resource}`, answer, {});
     return dist.qgA(dist.YOg(dist.L5J()), page[key]);
    });
    const [phoneNumbers = [], shortCodes = []] = pools;
    const registered = found.us_app_to_person_registered ?? void 0;
    return {
     kind: "service",
     name: (0, clean.hD)(found.friendly_name).slice(0, 64),
     senders: pools.reduce((sum, {length: length}) => sum + length, 0),
     registration: registered ? "registered" : registered === void 0 || shortCodes.length > 0 ? "unknown" : await verificationIn(desk, dist.qgA(numbersInPool, phoneNumbers))
    };
   } catch (error) {
    if (isUnknown(error)) return {
     kind: "no service"
    };
    throw error;
   }
  }
  async function verificationIn(desk, inPool) {
   const tollFree = inPool.filter(({phone_number: phone_number}) => phoneNumber(phone_number).isTollFree);
   const each = await (0, map_limit.g)(tollFree, twilio_sender_AT_A_TIME, ({sid: sid}) => verification(desk, sid).catch(() => "unknown"));
   return each.find(registration => registration !== "unregistered") ?? "unregistered";
  }
  const codes = dist.Ikc({
   short_codes: dist.YOg(dist.Ikc({
    short_code: dist.YjP()
   }))
  });
  async function seeShortCode({core: core}, from) {
   const {short_codes: short_codes} = await core("/SMS/ShortCodes.json", codes, {
    ShortCode: from
   });
   return short_codes.some(({short_code: short_code}) => short_code === from) ? {
    kind: "short code"
   } : {
    kind: "not ours"
   };
  }
  // EXTERNAL MODULE: ./build/adapters/twitch/helix.js
    var helix = __webpack_require__(5477);
  // EXTERNAL MODULE: ./build/domain/rules.js
    var rules = __webpack_require__(4238);
  // EXTERNAL MODULE: ./build/messages/similar.js + 1 modules
    var similar = __webpack_require__(359);
  // CONCATENATED MODULE: ./build/setup-check/twitch-search.js
  const channel = dist.Ikc({
   broadcaster_login: dist.FsL(dist.YjP(), dist.yGV(/^[a-z0-9_]{1,25}$/))
  });
  const category = dist.Ikc({
   name: dist.YjP()
  });
  const MOST = 10;
  const PAGE = 100;
  async function lookForSimilar(logins, [clientId, clientSecret], clock) {
   const api = (0, helix.F)(clientId, clientSecret, clock);
   const find = async login => {
    const searches = (0, similar.M)(login).map(query => search(api, "channels", query).catch(() => []));
    const found = readable(channel, (await Promise.all(searches)).flat()).map(({broadcaster_login: broadcaster_login}) => broadcaster_login);
    return {
     login: login,
     similar: (0, similar.T)(login, found)
    };
   };
   const guessed = await Promise.all(logins.slice(0, MOST).map(find));
   return [ ...guessed, ...logins.slice(MOST).map(login => ({
    login: login,
    similar: []
   })) ];
  }
  async function lookForCategories(names, [clientId, clientSecret], clock) {
   const api = (0, helix.F)(clientId, clientSecret, clock);
   const find = async name => {
    const page = await search(api, "categories", name).catch(() => {});
    const found = readable(category, page ?? []).map(({name: name}) => name);
    if (!page || page.length >= PAGE || found.length < page.length) return [];
    const isThere = found.some(candidate => (0, rules.T)(candidate) === (0, rules.T)(name));
    return isThere ? [] : [ {
     name: name,
     similar: (0, similar.T)(name, found)
    } ];
   };
   return (await Promise.all(names.slice(0, MOST).map(find))).flat();
  }
  async function search(api, what, query) {
   const parameters = [ [ "query", query ], [ "first", String(PAGE) ] ];
   return (await api.get(`search/${what}`, parameters)).data;
  }
  function readable(schema, entries) {
   return entries.filter(entry => dist.is(schema, entry));
  }
  // CONCATENATED MODULE: ./build/setup-check/see.js
  async function seeTwitch({streamers: streamers, twitchClientId: twitchClientId, twitchClientSecret: twitchClientSecret}, saved, {twitch: twitch, clock: clock}) {
   try {
    const roster = await (0, engine_roster.Sx)([ ...streamers.keys() ], twitch, saved);
    const {unknown: unknown} = roster;
    const guesses = unknown.length > 0 ? await lookForSimilar(unknown, [ twitchClientId, twitchClientSecret ], clock) : [];
    return {
     kind: "answered",
     roster: roster,
     unknown: guesses
    };
   } catch (error) {
    if (!(error instanceof errors._)) throw error;
    return {
     kind: error.actionRequired ? "refused" : "silent",
     why: error.message
    };
   }
  }
  function seeUnknownCategories({streamers: streamers, twitchClientId: twitchClientId, twitchClientSecret: twitchClientSecret}, clock) {
   const named = new Set([ ...streamers.values() ].flatMap(({categories: categories = []}) => categories));
   return lookForCategories([ ...named ], [ twitchClientId, twitchClientSecret ], clock);
  }
  async function seeTwilio({account: account, from: from, recipients: recipients}) {
   const desk = accountDesk(account);
   const phones = recipients.map(({address: address, shown: shown}) => ({
    shown: shown,
    ...phoneNumber(address)
   }));
   const countries = [ ...new Set(phones.flatMap(({country: country}) => country ?? [])) ];
   const hasKey = account.username !== account.accountSid;
   const [seen, sender, prices] = await Promise.all([ seeAccount(desk, hasKey), seeSender(desk, from, hasKey), Promise.all(countries.map(country => seePrice(desk, country))) ]);
   return {
    account: seen,
    sender: sender,
    phones: phones,
    prices: prices.filter(price => price !== void 0)
   };
  }
  async function seeMailServer(settings) {
   const handed = await (0, smtp.p)(settings.server);
   if (handed.isTaken) return {
    kind: "let in",
    host: settings.server.host
   };
   const outcome = (0, email_outcome.s)(handed, settings.server);
   const why = outcome.kind === "accepted" ? "" : outcome.why;
   return {
    kind: outcome.kind === "blocked" ? "refused" : "silent",
    why: why
   };
  }
  // CONCATENATED MODULE: ./build/setup-check/check-setup.js
  async function checkSetup(inputs, host, ports) {
   const {clock: clock, log: log, store: store} = ports;
   const saved = store.restore().then(found => found.kind === "found" ? found.state : void 0);
   const [twitch, unknownCategories, twilio, email, writable, runs, repository, restored] = await Promise.all([ seeTwitch(inputs, saved, ports), seeUnknownCategories(inputs, clock), inputs.sms && seeTwilio(inputs.sms), inputs.email && seeMailServer(inputs.email), host.seeStore(clock), host.seeRuns(inputs.githubToken), host.repository(), saved ]);
   const streamers = twitch.kind === "answered" ? twitch.roster.streamers : [];
   const lastWeek = await seeLastWeek(streamers, restored?.streamers ?? {}, ports);
   const texts = await textsAsTheyWouldBe(lastWeek.examples, inputs, ports);
   const now = clock.now();
   const cache = writable === "works" ? {
    kind: writable,
    savedAt: restored?.savedAt
   } : {
    kind: writable
   };
   const warning = repository && (0, activity.T)(repository, now);
   const findings = [ ...checkTwitch(twitch), ...checkCategories(unknownCategories), ...twilio ? [ checkAccount(twilio.account), checkSender(twilio.sender), ...checkRecipients(twilio.phones, twilio.sender) ] : [], ...email ? [ checkEmail(email) ] : [], checkCache(cache, inputs.sms !== void 0, now), ...runs ? checkSchedule(runs, inputs, now) : [], ...warning ? [ notice("Schedule", warning) ] : [], ...twilio && inputs.sms && streamers.length > 0 ? [ checkPrice({
    streamsLastWeek: lastWeek.streams,
    streamers: streamers.length,
    textsPerStream: new Set([ ...inputs.streamers.values() ].flatMap(({notifyOn: notifyOn}) => notifyOn)).size,
    segments: Math.max(...texts.map(({segments: segments = 1}) => segments)),
    countries: twilio.phones.map(({country: country}) => country),
    dailyLimit: inputs.sms.dailyLimit
   }, twilio.prices) ] : [] ];
   const shown = texts.map(({text: text, segments: segments}) => `${text}${segments ? ` (segments: ${segments})` : ""}`);
   if (shown.length > 0) log.group?.("Message preview", shown);
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
   unseen: "warn"
  };
  function say(findings, log) {
   for (const {kind: kind, subject: subject, words: words} of findings) log[LEVELS[kind]](`${MARKS[kind]} ${subject}: ${words}`);
   log.info(verdict(findings));
  }
 })
};
