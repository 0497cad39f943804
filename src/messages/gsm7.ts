import anyAscii from 'any-ascii';
import { SegmentedMessage } from 'sms-segments-calculator';
import { saysSomething, tidy, undecorated } from './tidy.ts';

/** How many segments Twilio bills for a text. */
export function segments(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

/** The most characters in a segment. */
const MOST_CHARACTERS = 160;

/** Whether a text fits in this many segments. Counting is slow, so obviously long texts are not counted. */
export function fitsIn(maxSegments: number, text: string): boolean {
  return text.length <= maxSegments * MOST_CHARACTERS && segments(text) <= maxSegments;
}

/** Whether every character is in GSM-7. A single other one reduces a segment from 160 characters to 70. */
export function isGsm7(text: string): boolean {
  return /^[ -_a-~]*$/.test(text) || new SegmentedMessage(text).encodingName === 'GSM-7';
}

/**
 * Converts a text to GSM-7. Its characters stay (é, ñ, ü, £ …); others are transliterated (curly quotes, dashes,
 * decorated letters, Cyrillic, Korean). Emoji are dropped, and so are words with Chinese characters, because those are
 * read differently in Chinese and Japanese.
 */
export function toGsm7(text: string): string {
  const plain = tidy(text)
    .replace(JOINERS, '')
    .replace(SIGNS_BETWEEN_WORDS, '-')
    .replace(PICTURES_BETWEEN_LETTERS, ' ')
    .replace(PICTURES, '')
    .replace(SPACED_QUOTES, '"')
    .replace(/(?<=n)°/gi, 'o')
    .replace(WORDS_WITH_CHINESE_CHARACTERS, ' ')
    .replace(THAI_VOWEL_FIRST, '$2$1');
  return tidy(plain.replace(/[\p{L}\p{M}]+|[^\p{L}\p{M}]/gu, spell));
}

/** Converts a title to GSM-7. @returns an empty string if too little of it would remain */
export function titleInGsm7(title: string): string {
  const carried = undecorated(toGsm7(title));
  const dropped = title.match(WORDS_WITH_CHINESE_CHARACTERS)?.join('') ?? '';
  const isCrumbs = letters(dropped) > letters(title) * MOST_DROPPED;
  return isCrumbs || !saysSomething(carried) ? '' : carried;
}

/** Makes typographic quotes, dashes and dots plain, because they are not worth an extra segment. */
export function plainPunctuation(text: string): string {
  return tidy(text).replace(/[‘’‚‛“”„‟‒–—―…]/g, spell);
}

/** A title that loses more than this share of its letters no longer makes sense. */
const MOST_DROPPED = 0.3;

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** Characters that join, colour or vary emoji, and the frame around digits. */
const JOINERS = /\u20E3|[\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;

const SIGNS_BETWEEN_WORDS = /(?<=\S )[★☆✦✧◆◇■□●○▪•]+(?= \S)/g;

/** Emoji, except framed letters and signs such as ©. */
const PICTURE = String.raw`(?:(?![©®™‼⁉Ⓜ\u{1F170}-\u{1F189}])[\p{Extended_Pictographic}\p{Regional_Indicator}])`;
const PICTURES = new RegExp(` ?${PICTURE}+(?=[!?.,;:])|${PICTURE}+`, 'gu');
const PICTURES_BETWEEN_LETTERS = new RegExp(String.raw`(?<=[\p{L}\p{N}])${PICTURE}+(?=[\p{L}\p{N}])`, 'gu');

/** French puts spaces inside its quotes. German reverses the quotes, and does not. */
const SPACED_QUOTES = /(?<=^|[\s(])«\s+|\s+»(?=[\s\p{P}]|$)/gu;

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}`;
const WORDS_WITH_CHINESE_CHARACTERS = new RegExp(`[${JAPANESE}]*\\p{Script=Han}[${JAPANESE}]*`, 'gu');

/** Thai writes some vowels before the consonant that they follow in speech. */
const THAI_VOWEL_FIRST = /([เ-ไ])([ก-ฮ])/g;

/** Transliterates a word or a single other character. */
function spell(word: string): string {
  if (isGsm7(word)) return word;
  if (/^\p{Script=Greek}+$/u.test(word)) return ascii(word);
  const spelled = Array.from(word, spellCharacter).join('');
  const isShouted = /^[\p{Lu}\p{M}]{2,}$/u.test(word);
  return isShouted ? spelled.toUpperCase() : spelled;
}

function spellCharacter(character: string): string {
  if (isGsm7(character)) return character;
  const spelled = SPELLINGS[character] ?? ascii(character);
  if (/\p{Script=Hangul}/u.test(character)) return spelled.toLowerCase();
  // Drop symbols whose spelling is only punctuation, such as stars, but keep lines: they separate words.
  return /\p{So}/u.test(character) && !/[A-Za-z0-9]|^[|-]$/.test(spelled) ? '' : spelled;
}

/** Transliterates with `any-ascii`, which writes some accents as a backtick, which GSM-7 lacks. */
function ascii(text: string): string {
  return anyAscii(text).replaceAll('`', "'");
}

/**
 * Replaces spellings of `any-ascii` that are too long, not in GSM-7, or unlike what people write: they write the long a
 * of Arabic, but not the soft sign of Russian.
 */
const SPELLINGS: Readonly<Record<string, string>> = {
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
