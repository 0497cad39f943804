export const id = 140;
export const ids = [140];
export const modules = {

/***/ 7140:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  head: () => (/* binding */ head),
  smsText: () => (/* binding */ smsText)
});

// EXTERNAL MODULE: ./build/core/duration.js
var core_duration = __webpack_require__(1420);
// EXTERNAL MODULE: ./node_modules/@sindresorhus/transliterate/index.js + 2 modules
var transliterate = __webpack_require__(3462);
// EXTERNAL MODULE: ./node_modules/sms-segments-calculator/dist/index.js
var dist = __webpack_require__(2017);
;// CONCATENATED MODULE: ./build/core/gsm7.js


/** How many segments Twilio counts, and charges, for a text. */
function segments(text) {
    return new dist/* SegmentedMessage */.ih(text).segmentsCount;
}
/** Whether every character is in the GSM-7 alphabet: one that is not shortens a segment from 160 to 70. */
function isGsm7(text) {
    return new dist/* SegmentedMessage */.ih(text).encodingName === 'GSM-7';
}
/**
 * A text in what GSM-7 can carry: its own characters stay (é, ñ, ü, £ …), others become their nearest spelling
 * (curly quotes, dashes, mathematical letters, Cyrillic), and what has none (emoji) is dropped.
 */
function toGsm7(text) {
    const carried = Array.from(tidy(text).normalize('NFC'), (character) => {
        if (isPlain(character) || isGsm7(character))
            return character;
        return SPELLINGS[character] ?? spell(character.normalize('NFKC'));
    });
    return tidy(carried.join(''));
}
/** White space of every kind becomes one space; control and invisible characters go. */
function tidy(text) {
    return text
        .replace(/\s+/gu, ' ')
        .replace(/[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu, '')
        .replace(/ {2,}/g, ' ')
        .trim();
}
/** What neither Unicode's compatibility forms nor the library spell. */
const SPELLINGS = {
    '‘': "'",
    '’': "'",
    '‚': "'",
    '“': '"',
    '”': '"',
    '„': '"',
    '«': '"',
    '»': '"',
    '‹': "'",
    '›': "'",
    '•': '*',
    '·': '-',
    '‒': '-',
    '―': '-',
};
function isPlain(character) {
    return /^[A-Za-z0-9 ]$/.test(character);
}
function spell(character) {
    const spelled = (0,transliterate/* default */.A)(character);
    return isGsm7(spelled) ? spelled : Array.from(spelled).filter(isGsm7).join('');
}

// EXTERNAL MODULE: ./build/core/streamer.js
var streamer = __webpack_require__(7751);
;// CONCATENATED MODULE: ./build/core/sms-text.js



/** The longest SMS, in segments. */
const MAX_SEGMENTS = 1;
/** The fixed beginning by which the history is read back. */
function head({ kind, streamer }) {
    return `${kind.toUpperCase()} ${streamer.login}: `;
}
/**
 * The SMS for an announcement at the time `at` (milliseconds): head, words, link; in GSM-7 and one segment. What
 * does not fit gives way: the title first, cut at a word and marked with `...`, then the category; the head and
 * the link never.
 */
function smsText(announcement, at) {
    const { stream } = announcement;
    const title = toGsm7(stream.title);
    const category = toGsm7(stream.category);
    const compose = announcement.kind === 'live' ? liveWords(announcement, at) : offlineWords(announcement);
    const text = (shorterTitle, shorterCategory) => tidy(`${head(announcement)}${compose(shorterTitle, shorterCategory)}`);
    const fitted = longestThatFits(title, (shorter) => text(shorter, category));
    return fitted ?? longestThatFits(category, (shorter) => text('', shorter)) ?? text('', '');
}
function liveWords({ streamer, stream, viewers }, at) {
    const audience = viewers === undefined ? '' : `${count(viewers)}, `;
    const uptime = stream.startedAt === undefined ? 0 : at - stream.startedAt;
    return (title, category) => sentences([[category, title].filter(Boolean).join(' - '), `${audience}live for ${(0,core_duration/* spoken */.v)(uptime)}`], streamer.login);
}
function offlineWords({ streamer, stream }) {
    const { startedAt, lastSeenAt, peakViewers } = stream;
    const duration = startedAt === undefined || lastSeenAt === undefined
        ? 'the stream is over'
        : `streamed for ${(0,core_duration/* spoken */.v)(lastSeenAt - startedAt)}`;
    const peak = peakViewers > 0 ? `peak ${count(peakViewers)}` : '';
    return (_title, category) => sentences([duration, [category, peak].filter(Boolean).join(', ')], streamer.login);
}
function sentences(parts, login) {
    const said = parts.filter(Boolean).map((part) => (/[.!?]$/.test(part) ? part : `${part}.`));
    return [...said, (0,streamer/* channelUrl */.p)(login)].join(' ');
}
function count(viewers) {
    return `${viewers.toLocaleString('en')} ${viewers === 1 ? 'viewer' : 'viewers'}`;
}
/** The text with as much of `part` as fits; `undefined` when it does not fit even without. */
function longestThatFits(part, text) {
    const fits = (candidate) => isGsm7(candidate) && segments(candidate) <= MAX_SEGMENTS;
    if (fits(text(part)))
        return text(part);
    const words = part.split(' ');
    for (let kept = words.length - 1; kept > 0; kept--) {
        const cut = `${words
            .slice(0, kept)
            .join(' ')
            .replace(/[\s,;:.!?\-|(]+$/, '')}...`;
        if (cut.length > 3 && fits(text(cut)))
            return text(cut);
    }
    for (let kept = Math.min(words[0]?.length ?? 0, 100); kept >= 8; kept--) {
        const cut = `${words[0]?.slice(0, kept)}...`;
        if (fits(text(cut)))
            return text(cut);
    }
    return fits(text('')) ? text('') : undefined;
}


/***/ })

};
