export const id = 858;
export const ids = [858];
export const modules = {

/***/ 60858:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  emailText: () => (/* binding */ emailText)
});

;// CONCATENATED MODULE: ./build/core/email-html.js
/**
 * The email as a page. Mail programs know little of HTML: styles stand at each element, in tables, and work in light
 * and dark; those that know `prefers-color-scheme` get colours of their own, others make theirs. Nothing is needed
 * from the picture, and nothing in it tells who looked.
 */
function emailHtml({ language, subject, headline, title, rows, link, picture, reason, }) {
    const facts = rows.map(({ label, value }) => `<tr><td class="quiet" style="${QUIET};padding:2px 16px 2px 0;white-space:nowrap;vertical-align:top">${escaped(label)}</td>` +
        `<td style="padding:2px 0"><bdi>${escaped(value)}</bdi></td></tr>`);
    return [
        `<!doctype html><html lang="${language}"><head><meta charset="utf-8">`,
        '<meta name="viewport" content="width=device-width">',
        '<meta name="color-scheme" content="light dark"><meta name="supported-color-schemes" content="light dark">',
        `<title>${escaped(subject)}</title><style>${STYLE}</style></head>`,
        `<body class="page" style="margin:0;padding:0;background:#f2f2f5">`,
        '<table role="presentation" width="100%" cellspacing="0" cellpadding="0"><tr><td align="center" style="padding:16px">',
        `<table role="presentation" class="card" width="100%" cellspacing="0" cellpadding="0" style="${CARD}">`,
        `<tr><td style="padding:20px 24px 0"><h1 style="margin:0;font-size:22px;line-height:1.3"><bdi>${escaped(headline)}</bdi></h1>`,
        title && `<p dir="auto" style="margin:8px 0 0;font-size:17px">${escaped(title)}</p>`,
        '</td></tr>',
        picture &&
            `<tr><td style="padding:16px 24px 0"><a href="${escaped(link.url)}" style="text-decoration:none"><img src="${escaped(picture.url)}" width="512" alt="${escaped(picture.shows)}" class="quiet" style="${PICTURE}"></a></td></tr>`,
        facts.length > 0 &&
            `<tr><td style="padding:16px 24px 0"><table role="presentation" cellspacing="0" cellpadding="0" style="font-size:15px">${facts.join('')}</table></td></tr>`,
        `<tr><td style="padding:20px 24px 0"><a href="${escaped(link.url)}" style="${BUTTON}">${escaped(link.label)}</a></td></tr>`,
        `<tr><td class="quiet" style="${QUIET};padding:20px 24px;font-size:13px">${escaped(reason)}</td></tr>`,
        '</table></td></tr></table></body></html>',
    ]
        .filter(Boolean)
        .join('\n');
}
const QUIET = 'color:#5c5c66';
const CARD = 'max-width:560px;border-radius:8px;background:#ffffff;color:#18181b;text-align:left;overflow-wrap:anywhere;font:16px/1.5 -apple-system,Segoe UI,Roboto,Helvetica,Arial,sans-serif';
const PICTURE = 'display:block;width:100%;max-width:512px;height:auto;border:0;border-radius:4px;color:#5c5c66;font-size:14px';
const BUTTON = 'display:inline-block;padding:10px 20px;border-radius:6px;background:#6441a5;color:#ffffff;font-weight:bold;text-decoration:none';
const STYLE = ':root{color-scheme:light dark}@media(prefers-color-scheme:dark){.page{background:#0e0e10!important}.card{background:#1f1f23!important;color:#efeff1!important}.quiet{color:#adadb8!important}}';
function escaped(words) {
    return words.replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`);
}

// EXTERNAL MODULE: ./build/core/facts.js
var core_facts = __webpack_require__(92453);
// EXTERNAL MODULE: ./build/core/language/languages.js + 2 modules
var languages = __webpack_require__(34534);
// EXTERNAL MODULE: ./build/core/tidy.js
var tidy = __webpack_require__(31456);
;// CONCATENATED MODULE: ./build/core/email-text.js




/** The email for an announcement at the time `at`, milliseconds since 1970. */
function emailText(news, at, code) {
    const language = languages/* languages */.e[code];
    const facts = (0,core_facts/* factsOf */.x)(news, at);
    const { headline, labels, preview, reason, fact } = language.email;
    const name = (0,tidy/* tidy */.DZ)(facts.name) || facts.login;
    const [said, title] = [headline[facts.kind](name), (0,tidy/* tidy */.DZ)(facts.title)];
    const content = {
        language: code,
        // A mail program would decode what begins with `=?`.
        subject: `${facts.kind.toUpperCase()} ${facts.login}: ${title || said}`.replaceAll('=?', '= ?'),
        headline: said,
        title,
        rows: rowsOf(facts, labels, language),
        link: linkOf(facts, language),
        ...(facts.kind !== 'offline' && { picture: { url: pictureOf(facts), shows: preview(name) } }),
        reason: reason(name),
    };
    const { subject, rows, link } = content;
    const paragraphs = [
        said,
        title,
        rows.map(({ label, value }) => fact(label, value)).join('\n'),
        fact(link.label, link.url),
        `-- \n${content.reason}`,
    ];
    return { subject, text: `${paragraphs.filter(Boolean).join('\n\n')}\n`, html: emailHtml(content) };
}
function rowsOf(facts, labels, { number, duration, about }) {
    const { kind, category, categories, viewers, peak, uptime, isDurationAbout } = facts;
    const played = kind === 'offline' ? categories.map(tidy/* tidy */.DZ).filter(Boolean) : [];
    const rows = kind === 'offline'
        ? [
            [labels.duration, lasted(facts.duration, duration, isDurationAbout ? about : undefined)],
            [played.length > 1 ? labels.categories : labels.category, played.join(', ')],
            [labels.peak, peak === undefined ? undefined : number(peak)],
        ]
        : [
            [labels.category, (0,tidy/* tidy */.DZ)(category)],
            [labels.viewers, viewers === undefined ? undefined : number(viewers)],
            [labels.uptime, uptime === undefined ? undefined : duration(uptime)],
        ];
    return rows.flatMap(([label, value]) => (value ? [{ label, value }] : []));
}
function lasted(milliseconds, duration, about = (exact) => exact) {
    return milliseconds === undefined ? undefined : about(duration(milliseconds));
}
function linkOf({ kind, url, vod }, { email }) {
    if (kind !== 'offline')
        return { label: email.watch, url };
    return vod === undefined ? { label: email.channel, url } : { label: email.watchRecording, url: vod };
}
/**
 * Twitch's picture of what is on now. Mail services keep pictures by their address: with the time at which the
 * stream began, the picture is not one of an earlier stream.
 */
function pictureOf({ login, startedAt }) {
    const picture = `https://static-cdn.jtvnw.net/previews-ttv/live_user_${login}-640x360.jpg`;
    return startedAt === undefined ? picture : `${picture}?${Math.floor(startedAt / 1000)}`;
}


/***/ }),

/***/ 92453:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   x: () => (/* binding */ factsOf)
/* harmony export */ });
/* harmony import */ var _streamer_js__WEBPACK_IMPORTED_MODULE_0__ = __webpack_require__(97751);

/** The facts at the time `at`, milliseconds since 1970. */
function factsOf({ kind, streamer, stream, viewers }, at) {
    const { title, category, categories, startedAt, peakViewers } = stream;
    const isOver = kind === 'offline';
    const { recordingId } = stream;
    return {
        kind,
        login: streamer.login,
        name: streamer.name,
        title,
        category,
        categories: categories.length > 0 ? categories : [category].filter(Boolean),
        ...(viewers !== undefined && !isOver && { viewers }),
        ...(peakViewers > 0 && { peak: peakViewers }),
        ...(startedAt !== undefined && { startedAt }),
        ...(startedAt !== undefined && !isOver && { uptime: Math.max(0, at - startedAt) }),
        ...(isOver && lengthOf(stream)),
        isDurationAbout: isOver && stream.isEndAbout === true,
        url: (0,_streamer_js__WEBPACK_IMPORTED_MODULE_0__/* .channelUrl */ .p8)(streamer.login),
        ...(recordingId !== undefined && { vod: (0,_streamer_js__WEBPACK_IMPORTED_MODULE_0__/* .recordingUrl */ .HL)(recordingId) }),
    };
}
/** A stream that was seen for less, and ended we don't know when: how long it was is anybody's guess. Milliseconds. */
const NEXT_TO_NOTHING = 60_000;
function lengthOf({ startedAt, endedAt, lastSeenAt, isEndAbout }) {
    // Of a stream known from the history alone, when it ended is not known.
    const end = lastSeenAt === undefined ? undefined : (endedAt ?? lastSeenAt);
    if (startedAt === undefined || end === undefined)
        return {};
    const duration = Math.max(0, end - startedAt);
    return isEndAbout && duration < NEXT_TO_NOTHING ? {} : { duration };
}


/***/ }),

/***/ 31456:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

/* harmony export */ __webpack_require__.d(__webpack_exports__, {
/* harmony export */   DZ: () => (/* binding */ tidy),
/* harmony export */   XE: () => (/* binding */ saysSomething),
/* harmony export */   hB: () => (/* binding */ undecorated)
/* harmony export */ });
/** White space of every kind becomes one space; control and invisible characters go; accents join their letters. */
function tidy(text) {
    return text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
}
/** All but the joiners and tags of which emoji and some scripts are made. */
const INVISIBLE = /(?!\p{Join_Control}|[\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]/gu;
/**
 * A title without what only decorates it: empty brackets, bars and dashes around it or one after the other, floods of
 * punctuation.
 */
function undecorated(title) {
    const words = hollowed(title)
        .replace(/(?<=[([])\s+|\s+(?=[)\]])/g, '')
        .replace(/([!?.])\1{3,}/g, '$1$1$1')
        .replace(/(?<=^|\s)[-|~*_=^]{2,}(?=[\p{L}\p{N}])/gu, '')
        .replace(/(?<=[\p{L}\p{N}!?.)\]])[-|~=^]{2,}(?=\s|$)/gu, '')
        .split(' ')
        .map((word) => (DECORATION.test(word) && word.length > LONGEST_SIGN && word !== '...' ? '-' : word))
        .filter((word, index, all) => word !== '' && !(DECORATION.test(word) && DECORATION.test(all[index - 1] ?? '|')));
    while (DECORATION.test(words.at(-1) ?? ''))
        words.pop();
    return words.join(' ');
}
/** No sign between words, such as `->`, has more characters. */
const LONGEST_SIGN = 2;
const DECORATION = /^[-|~*_=+/\\:;,.<>^&#"'`]+$/;
/** Brackets that hold nothing, or next to nothing, go; those within brackets first. */
function hollowed(title) {
    const without = title.replace(/\([-|~*_=+/\\:;,.<>^&#"' ]*\)|\[[-|~*_=+/\\:;,.<>^&#"' ]*\]|\{ *\}|" *"/g, ' ');
    return without === title ? title : hollowed(without);
}
/** Whether there is anything to read or to look at. */
function saysSomething(text) {
    return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}


/***/ })

};
