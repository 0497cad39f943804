export const id = 328;
export const ids = [328];
export const modules = {

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

/***/ 52328:
/***/ ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {

// ESM COMPAT FLAG
__webpack_require__.r(__webpack_exports__);

// EXPORTS
__webpack_require__.d(__webpack_exports__, {
  head: () => (/* binding */ head),
  smsText: () => (/* binding */ smsText)
});

// EXTERNAL MODULE: ./build/core/facts.js
var core_facts = __webpack_require__(92453);
// EXTERNAL MODULE: ./node_modules/any-ascii/any-ascii.js + 1 modules
var any_ascii = __webpack_require__(82754);
// EXTERNAL MODULE: ./node_modules/sms-segments-calculator/dist/index.js
var dist = __webpack_require__(94398);
;// CONCATENATED MODULE: ./build/core/segments.js

/** How many segments Twilio counts, and charges, for a text. */
function segments(text) {
    return new dist/* SegmentedMessage */.ih(text).segmentsCount;
}
/** No segment holds more characters. */
const MOST_CHARACTERS = 160;
/** Whether a text fits in so many segments. The exact count is slow, so what is far too long is not counted. */
function fitsIn(maxSegments, text) {
    return text.length <= maxSegments * MOST_CHARACTERS && segments(text) <= maxSegments;
}
/** Whether every character is in the GSM-7 alphabet: one that is not shortens a segment from 160 to 70. */
function isGsm7(text) {
    return /^[ -_a-~]*$/.test(text) || new dist/* SegmentedMessage */.ih(text).encodingName === 'GSM-7';
}

// EXTERNAL MODULE: ./build/core/tidy.js
var tidy = __webpack_require__(31456);
;// CONCATENATED MODULE: ./build/core/gsm7.js



/**
 * A text in what GSM-7 can carry: its own characters stay (é, ñ, ü, £ …), others become their nearest spelling
 * (curly quotes, dashes, decorated letters, Cyrillic, Korean), and what has none is dropped: emoji, and words with
 * Chinese characters, which read one way in Chinese and others in Japanese.
 */
function toGsm7(text) {
    const plain = (0,tidy/* tidy */.DZ)(text)
        .replace(JOINERS, '')
        .replace(SIGNS_BETWEEN_WORDS, '-')
        .replace(PICTURES_BETWEEN_LETTERS, ' ')
        .replace(PICTURES, '')
        .replace(SPACED_QUOTES, '"')
        .replace(/(?<=n)°/gi, 'o')
        .replace(WORDS_WITH_CHINESE_CHARACTERS, ' ')
        .replace(THAI_VOWEL_FIRST, '$2$1');
    return (0,tidy/* tidy */.DZ)(plain.replace(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu, spell));
}
/** A title in what GSM-7 can carry, or nothing if that would be no more than crumbs of it. */
function titleInGsm7(title) {
    const carried = (0,tidy/* undecorated */.hB)(toGsm7(title));
    const dropped = title.match(WORDS_WITH_CHINESE_CHARACTERS)?.join('') ?? '';
    const isCrumbs = letters(dropped) > letters(title) * MOST_DROPPED;
    return isCrumbs || !(0,tidy/* saysSomething */.XE)(carried) ? '' : carried;
}
/** Quotes, dashes and dots of typography in their plain form: in Unicode, too, nobody would pay a segment for them. */
function plainPunctuation(text) {
    return (0,tidy/* tidy */.DZ)(text).replace(/[‘’‚‛“”„‟‒–—―…]/g, spell);
}
/** A title that loses more than this part of its letters has lost its sense. */
const MOST_DROPPED = 0.3;
function letters(text) {
    return text.match(/\p{L}/gu)?.length ?? 0;
}
/** What joins or colours emoji, and frames digits. */
const JOINERS = /\u20E3|[\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;
const SIGNS_BETWEEN_WORDS = /(?<=\S )[★☆✦✧◆◇■□●○▪•]+(?= \S)/g;
/** Emoji, but for those that are letters or signs in a frame. */
const PICTURE = String.raw `(?:(?![©®™‼⁉Ⓜ\u{1F170}-\u{1F189}])[\p{Extended_Pictographic}\p{Regional_Indicator}])`;
const PICTURES = new RegExp(` ?${PICTURE}+(?=[!?.,;:])|${PICTURE}+`, 'gu');
const PICTURES_BETWEEN_LETTERS = new RegExp(String.raw `(?<=[\p{L}\p{N}])${PICTURE}+(?=[\p{L}\p{N}])`, 'gu');
/** French sets quotes off by a space; German, which turns them round, does not. */
const SPACED_QUOTES = /(?<=^|[\s(])«\s+|\s+»(?=[\s\p{P}]|$)/gu;
const JAPANESE = String.raw `\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}`;
const WORDS_WITH_CHINESE_CHARACTERS = new RegExp(`[${JAPANESE}]*\\p{Script=Han}[${JAPANESE}]*`, 'gu');
/** Thai writes some vowels before the consonant that is spoken first. */
const THAI_VOWEL_FIRST = /([เ-ไ])([ก-ฮ])/g;
/** Spells a word, or another character. */
function spell(word) {
    if (isGsm7(word))
        return word;
    if (/^\p{Script=Greek}+$/u.test(word))
        return ascii(word);
    const spelled = Array.from(word, spellCharacter).join('');
    const isShouted = /^[\p{Lu}\p{M}]{2,}$/u.test(word);
    return isShouted ? spelled.toUpperCase() : spelled;
}
function spellCharacter(character) {
    if (isGsm7(character))
        return character;
    const spelled = SPELLINGS[character] ?? ascii(character);
    if (/\p{Script=Hangul}/u.test(character))
        return spelled.toLowerCase();
    // Symbols that stand for no word, such as stars and notes, are spelled with signs; lines may divide.
    return /\p{So}/u.test(character) && !/[A-Za-z0-9]|^[|-]$/.test(spelled) ? '' : spelled;
}
/** The library spells some accents with a sign that GSM-7 lacks. */
function ascii(text) {
    return (0,any_ascii/* default */.A)(text).replaceAll('`', "'");
}
/**
 * Where the library's spelling is longer than it need be, is not in GSM-7, or lacks what people write: the long a of
 * Arabic is spelled, the soft sign of Russian is not.
 */
const SPELLINGS = {
    '`': "'",
    '«': '"',
    '»': '"',
    '‹': "'",
    '›': "'",
    '【': '[',
    '】': ']',
    '•': '-',
    '°': '',
    ا: 'a',
    أ: 'a',
    إ: 'i',
    آ: 'a',
    ى: 'a',
    ة: 'a',
    ь: '',
    Ь: '',
    ๆ: '',
};

// EXTERNAL MODULE: ./build/core/language/languages.js + 2 modules
var languages = __webpack_require__(34534);
// EXTERNAL MODULE: ./build/core/template.js
var core_template = __webpack_require__(68794);
;// CONCATENATED MODULE: ./build/core/draft.js






/** The text about some news at the time `at`, milliseconds since 1970. */
function draft(news, at, settings) {
    const facts = (0,core_facts/* factsOf */.x)(news, at);
    const language = languages/* languages */.e[settings.language];
    const carry = ALPHABET[settings.alphabet];
    const links = [facts.url, facts.vod ?? facts.url].sort((a, b) => b.length - a.length);
    const categories = facts.kind === 'offline' ? facts.categories : [facts.category];
    return {
        title: carry.title(facts.title),
        category: categories.map(carry.title).filter(Boolean).join(', '),
        links,
        words: (title, category) => {
            const said = { ...facts, title, category };
            const template = settings.templates[facts.kind] ?? language.words(said);
            const carried = template.split('\n').map(carry.words).join('\n');
            return (0,tidy/* tidy */.DZ)((0,core_template/* fill */.GS)(carried, valuesOf(said, language, carry))) || facts.url;
        },
    };
}
const ALPHABET = {
    'gsm-7': { words: toGsm7, title: titleInGsm7, canWrite: isGsm7 },
    unicode: {
        words: plainPunctuation,
        title: (title) => ((0,tidy/* saysSomething */.XE)(title) ? plainPunctuation(title) : ''),
        canWrite: () => true,
    },
};
function valuesOf(facts, language, carry) {
    const number = (count) => count === undefined ? '' : carry.words(language.number(count));
    const length = (milliseconds) => carry.words(language.duration(milliseconds));
    const uptime = facts.uptime === undefined ? '' : length(facts.uptime);
    const duration = facts.duration === undefined ? uptime : length(facts.duration);
    const said = facts.isDurationAbout && duration !== '' ? carry.words(language.about(duration)) : duration;
    return {
        login: facts.login,
        name: carry.canWrite(facts.name) ? (0,tidy/* tidy */.DZ)(facts.name) : facts.login,
        title: facts.title,
        category: facts.category,
        viewers: number(facts.viewers),
        peak: number(facts.peak),
        uptime: uptime || said,
        duration: said,
        url: facts.url,
        vod: facts.vod ?? facts.url,
    };
}

;// CONCATENATED MODULE: ./build/core/fit.js
const CUT = '...';
/** A word is cut in two only if so many of its letters stay. */
const LEAST_OF_A_WORD = 8;
/**
 * The text with as much of `part` as fits, cut between words (or where else `between` says) and marked with `...`;
 * `undefined` if it does not fit even without.
 */
function longestThatFits(part, fits, text, between = [' ']) {
    for (const shorter of shortened(part, between)) {
        const candidate = text(shorter);
        if (fits(candidate))
            return candidate;
    }
    return undefined;
}
/** A part in the lengths it may have, longest first. */
function* shortened(part, between) {
    if (part !== '')
        yield part;
    for (const separator of between) {
        const words = part.split(separator);
        for (let kept = words.length - 1; kept > 0; kept--) {
            const cut = cutOff(words.slice(0, kept).join(separator));
            if (cut !== CUT)
                yield cut;
        }
    }
    const [first = ''] = part.split(' ');
    const letters = Array.from(new Intl.Segmenter().segment(first), ({ segment }) => segment);
    for (let kept = letters.length - 1; kept >= LEAST_OF_A_WORD; kept--) {
        yield `${letters.slice(0, kept).join('')}${CUT}`;
    }
    yield '';
}
/**
 * The words with what must go left out, from the end; the links stay. Where they do not fit together, only the first
 * of them is left.
 */
function cutAround(words, links, fits, text) {
    const parts = words.split(' ').map((word) => links.find((link) => word.includes(link)) ?? word);
    const isLink = (part) => links.includes(part);
    for (let kept = parts.filter((part) => !isLink(part)).length - 1; kept >= 0; kept--) {
        const shorter = keepWords(parts, kept, isLink);
        if (shorter !== '' && fits(text(shorter)))
            return text(shorter);
    }
    return text(parts.find(isLink) ?? links[0] ?? '');
}
/** The first `kept` words and all links; the last of the words before the first gap is marked. */
function keepWords(parts, kept, isLink) {
    let left = kept;
    const shorter = parts.flatMap((part) => {
        if (isLink(part))
            return [part];
        left -= 1;
        if (left > 0)
            return [part];
        return left === 0 ? [cutOff(part)] : [];
    });
    return shorter.join(' ');
}
function cutOff(words) {
    return `${words.replace(/[\s,;:.!?\-|([]+$/, '')}${CUT}`;
}

;// CONCATENATED MODULE: ./build/core/sms-text.js



/** The fixed beginning by which the history is read back. */
function head({ kind, streamer }) {
    return `${kind.toUpperCase()} ${streamer.login}: `;
}
/**
 * The SMS for an announcement at the time `at` (milliseconds): the head, and the words of the template or of the
 * language. What does not fit gives way: the title first, cut at a word and marked with `...`, then the category, then
 * other words from the end; the head and the link never.
 *
 * A text in Unicode that has no room for any of the title is written in GSM-7, which has more.
 */
function smsText(news, at, settings) {
    const fits = (text) => fitsIn(settings.maxSegments, text);
    const start = head(news);
    if (settings.alphabet === 'unicode') {
        const { title, category, words } = draft(news, at, settings);
        const untitled = words('', category);
        const fitted = longestThatFits(title, fits, (shorter) => start + words(shorter, category));
        const isTitleLost = fitted === start + untitled && words(title, category) !== untitled;
        if (fitted !== undefined && !isTitleLost)
            return fitted;
    }
    const { title, category, links, words } = draft(news, at, { ...settings, alphabet: 'gsm-7' });
    return (longestThatFits(title, fits, (shorter) => start + words(shorter, category)) ??
        longestThatFits(category, fits, (shorter) => start + words('', shorter), [', ', ' ']) ??
        cutAround(words('', ''), links, fits, (shorter) => start + shorter));
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
