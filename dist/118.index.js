export const id = 118;

export const ids = [ 118 ];

export const modules = {
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
 8118: ((__unused_webpack___webpack_module__, __webpack_exports__, __webpack_require__) => {
  __webpack_require__.r(__webpack_exports__);
  __webpack_require__.d(__webpack_exports__, {
   smsText: () => smsText
  });
  // EXTERNAL MODULE: ./build/domain/notification.js
    var domain_notification = __webpack_require__(7514);
  // EXTERNAL MODULE: ./build/messages/facts.js
    var messages_facts = __webpack_require__(7294);
  // CONCATENATED MODULE: ./build/messages/fit.js
  const CUT = "...";
  const LEAST_OF_A_WORD = 8;
  function longestThatFits(part, fits, text, between = [ " " ]) {
   for (const shorter of shortened(part, between)) {
    const candidate = text(shorter);
    if (fits(candidate)) return candidate;
   }
   return;
  }
  function* shortened(part, between) {
   if (part !== "") yield part;
   for (const separator of between) {
    const words = part.split(separator);
    for (let kept = words.length - 1; kept > 0; kept--) {
     const cut = cutOff(words.slice(0, kept).join(separator));
     if (cut !== CUT) yield cut;
    }
   }
   const [first = ""] = part.split(" ");
   const letters = Array.from((new Intl.Segmenter).segment(first), ({segment: segment}) => segment);
   for (let kept = letters.length - 1; kept >= LEAST_OF_A_WORD; kept--) yield `${letters.slice(0, kept).join("")}${CUT}`;
   yield "";
  }
  function cutAround(words, links, fits, text) {
   const parts = words.split(" ").map(word => links.find(link => word.includes(link)) ?? word);
   const isLink = part => links.includes(part);
   for (let kept = parts.filter(part => !isLink(part)).length - 1; kept >= 0; kept--) {
    const shorter = keepWords(parts, kept, isLink);
    if (shorter !== "" && fits(text(shorter))) return text(shorter);
   }
   return text(parts.find(isLink) ?? links[0] ?? "");
  }
  function keepWords(parts, kept, isLink) {
   let left = kept;
   const shorter = parts.flatMap(part => {
    if (isLink(part)) return [ part ];
    left -= 1;
    if (left > 0) return [ part ];
    return left === 0 ? [ cutOff(part) ] : [];
   });
   return shorter.join(" ");
  }
  function cutOff(words) {
   return `${words.replace(/[\s,;:.!?\-|([]+$/, "")}${CUT}`;
  }
  // EXTERNAL MODULE: ./build/messages/gsm7.js
    var gsm7 = __webpack_require__(4319);
  // EXTERNAL MODULE: ./build/messages/languages/languages.js + 2 modules
    var languages = __webpack_require__(6918);
  // EXTERNAL MODULE: ./build/messages/template.js
    var messages_template = __webpack_require__(879);
  // EXTERNAL MODULE: ./build/messages/tidy.js
    var tidy = __webpack_require__(1321);
  // CONCATENATED MODULE: ./build/messages/sms.js
  function smsText(notification, at, forAll) {
   const settings = {
    ...forAll,
    templates: {
     ...forAll.templates,
     ...notification.templates
    }
   };
   const fits = text => (0, gsm7.g6)(settings.maxSegments, text);
   const facts = (0, messages_facts.x)(notification, at);
   const head = (0, domain_notification.Uo)(facts);
   if (settings.alphabet === "unicode") {
    const {title: title, category: category, words: words} = draft(facts, settings, "unicode");
    const untitled = words("", category);
    const fitted = longestThatFits(title, fits, shorter => head + words(shorter, category));
    const isTitleLost = fitted === head + untitled && words(title, category) !== untitled;
    if (fitted !== void 0 && !isTitleLost) return fitted;
   }
   const {title: title, category: category, words: words} = draft(facts, settings, "gsm-7");
   const links = [ facts.vod ?? facts.url, facts.url ];
   return longestThatFits(title, fits, shorter => head + words(shorter, category)) ?? longestThatFits(category, fits, shorter => head + words("", shorter), [ ", ", " " ]) ?? cutAround(words("", ""), links, fits, shorter => head + shorter);
  }
  function draft(facts, settings, alphabet) {
   const language = languages.e[settings.language];
   const carry = ALPHABET[alphabet];
   const categories = facts.kind === "offline" ? facts.categories : [ facts.category ];
   return {
    title: carry.title(facts.title),
    category: categories.map(carry.title).filter(Boolean).join(", "),
    words: (title, category) => {
     const said = {
      ...facts,
      title: title,
      category: category
     };
     const template = settings.templates[facts.kind] ?? language.words(said);
     const carried = template.split("\n").map(carry.words).join("\n");
     return (0, tidy.DZ)((0, messages_template.GS)(carried, valuesOf(said, language, carry))) || facts.url;
    }
   };
  }
  const ALPHABET = {
   "gsm-7": {
    words: gsm7.mR,
    title: gsm7.UP,
    canWrite: gsm7.Jr
   },
   unicode: {
    words: gsm7.H9,
    title: title => (0, tidy.XE)(title) ? (0, gsm7.H9)(title) : "",
    canWrite: () => true
   }
  };
  function valuesOf(facts, language, carry) {
   const number = count => count === void 0 ? "" : carry.words(language.number(count));
   const length = milliseconds => carry.words(language.duration(milliseconds));
   const uptime = facts.uptime === void 0 ? "" : length(facts.uptime);
   const duration = facts.duration === void 0 ? uptime : length(facts.duration);
   const said = facts.isDurationAbout && duration !== "" ? carry.words(language.about(duration)) : duration;
   return {
    login: facts.login,
    name: carry.canWrite(facts.name) ? (0, tidy.DZ)(facts.name) : facts.login,
    title: facts.title,
    category: facts.category,
    viewers: number(facts.viewers),
    peak: number(facts.peak),
    uptime: uptime || said,
    duration: said,
    url: facts.url,
    vod: facts.vod ?? facts.url
   };
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
