export const id = 317;

export const ids = [ 317 ];

export const modules = {
 3317: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   emailText: () => emailText
  });
  // EXTERNAL MODULE: ./build/domain/notification.js
    var domain_notification = __webpack_require__(7514);
  // CONCATENATED MODULE: ./build/messages/email-html.js
  function emailHtml({language: language, subject: subject, headline: headline, title: title, rows: rows, link: link, picture: picture, reason: reason}) {
   const facts = rows.map(({label: label, value: value}) => `<tr><td class="quiet" style="${QUIET};padding:2px 16px 2px 0;white-space:nowrap;vertical-align:top">${escaped(label)}</td>` + `<td style="padding:2px 0"><bdi>${escaped(value)}</bdi></td></tr>`);
   return [ `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`, '<meta name="viewport" content="width=device-width">', '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">', `<title>${escaped(subject)}</title><style>${STYLE}</style></head>`, `<body class="page" style="margin:0;padding:0;background:#f2f2f5">`, '<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:16px">', `<table role="presentation" class="card" width="100%" cellspacing="0" cellpadding="0" style="${CARD}">`, `<tr><td style="padding:20px 24px 0"><h1 style="margin:0;font-size:22px;line-height:1.3"><bdi>${escaped(headline)}</bdi></h1>`, title && `<p dir="auto" style="margin:8px 0 0;font-size:17px">${escaped(title)}</p>`, "</td></tr>", picture && `<tr><td style="padding:16px 24px 0"><a href="${escaped(link.url)}" style="text-decoration:none"><img src="${escaped(picture.url)}" width="512" alt="${escaped(picture.shows)}" class="quiet" style="${PICTURE}"></a></td></tr>`, facts.length > 0 && `<tr><td style="padding:16px 24px 0"><table role="presentation" cellspacing="0" cellpadding="0" style="font-size:15px">${facts.join("")}</table></td></tr>`, `<tr><td style="padding:20px 24px 0"><a href="${escaped(link.url)}" style="${BUTTON}">${escaped(link.label)}</a></td></tr>`, `<tr><td class="quiet" style="${QUIET};padding:20px 24px;font-size:13px">${escaped(reason)}</td></tr>`, "</table></td></tr></table></body></html>" ].filter(Boolean).join("\n");
  }
  const QUIET = "color:#5c5c66";
  const CARD = "max-width:560px;border-radius:8px;background:#ffffff;color:#18181b;text-align:left;overflow-wrap:anywhere;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif";
  const PICTURE = "display:block;width:100%;max-width:512px;height:auto;border:0;border-radius:4px;color:#5c5c66;font-size:14px";
  const BUTTON = "display:inline-block;padding:10px 20px;border-radius:6px;background:#6441a5;color:#ffffff;font-weight:bold;text-decoration:none";
  const STYLE = ":root{color-scheme:light dark}@media(prefers-color-scheme:dark){.page{background:#0e0e10!important}.card{background:#1f1f23!important;color:#efeff1!important}.quiet{color:#adadb8!important}}";
  function escaped(words) {
   return words.replace(/[&<>"']/g, character => `&#${character.codePointAt(0)};`);
  }
  // EXTERNAL MODULE: ./build/messages/facts.js
    var messages_facts = __webpack_require__(7294);
  // EXTERNAL MODULE: ./build/messages/languages/languages.js + 2 modules
    var languages = __webpack_require__(6918);
  // EXTERNAL MODULE: ./build/messages/tidy.js
    var tidy = __webpack_require__(1321);
  // CONCATENATED MODULE: ./build/messages/email.js
  function emailText(notification, at, code) {
   const language = languages.e[code];
   const facts = (0, messages_facts.x)(notification, at);
   const {headline: headline, labels: labels, preview: preview, reason: reason, fact: fact} = language.email;
   const name = (0, tidy.DZ)(facts.name) || facts.login;
   const [said, title] = [ headline[facts.kind](name), (0, tidy.DZ)(facts.title) ];
   const content = {
    language: code,
    subject: `${(0, domain_notification.Uo)(facts)}${title || said}`.replaceAll("=?", "= ?"),
    headline: said,
    title: title,
    rows: rowsOf(facts, labels, language),
    link: linkOf(facts, language),
    ...facts.kind !== "offline" && {
     picture: {
      url: pictureOf(facts),
      shows: preview(name)
     }
    },
    reason: reason(name)
   };
   const {subject: subject, rows: rows, link: link} = content;
   const paragraphs = [ said, title, rows.map(({label: label, value: value}) => fact(label, value)).join("\n"), fact(link.label, link.url), `-- \n${content.reason}` ];
   return {
    subject: subject,
    text: `${paragraphs.filter(Boolean).join("\n\n")}\n`,
    html: emailHtml(content)
   };
  }
  function rowsOf(facts, labels, {number: number, duration: duration, about: about}) {
   const {kind: kind, category: category, categories: categories, viewers: viewers, peak: peak, uptime: uptime, isDurationAbout: isDurationAbout} = facts;
   const played = kind === "offline" ? categories.map(tidy.DZ).filter(Boolean) : [];
   const rows = kind === "offline" ? [ [ labels.duration, lasted(facts.duration, duration, isDurationAbout ? about : void 0) ], [ played.length > 1 ? labels.categories : labels.category, played.join(", ") ], [ labels.peak, peak === void 0 ? void 0 : number(peak) ] ] : [ [ labels.category, (0, 
   tidy.DZ)(category) ], [ labels.viewers, viewers === void 0 ? void 0 : number(viewers) ], [ labels.uptime, uptime === void 0 ? void 0 : duration(uptime) ] ];
   return rows.flatMap(([label, value]) => value ? [ {
    label: label,
    value: value
   } ] : []);
  }
  function lasted(milliseconds, duration, about = exact => exact) {
   return milliseconds === void 0 ? void 0 : about(duration(milliseconds));
  }
  function linkOf({kind: kind, url: url, vod: vod}, {email: email}) {
   if (kind !== "offline") return {
    label: email.watch,
    url: url
   };
   return vod === void 0 ? {
    label: email.channel,
    url: url
   } : {
    label: email.watchRecording,
    url: vod
   };
  }
  function pictureOf({login: login, startedAt: startedAt}) {
   const picture = `https://static-cdn.jtvnw.net/previews-ttv/live_user_${login}-640x360.jpg`;
   return startedAt === void 0 ? picture : `${picture}?${Math.floor(startedAt / 1e3)}`;
  }
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
 })
};
