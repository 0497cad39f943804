import anyAscii from 'any-ascii';
import { SegmentedMessage } from 'sms-segments-calculator';
import { saysSomething, tidy, undecorated } from './tidy.ts';

/** How many segments Twilio counts, and charges, for a text. */
export function segments(text: string): number {
  return new SegmentedMessage(text).segmentsCount;
}

/** No segment holds more characters. */
const MOST_CHARACTERS = 160;

/** Whether a text fits in this many segments. The exact count is slow, so a far too long text is not counted. */
export function fitsIn(maxSegments: number, text: string): boolean {
  return text.length <= maxSegments * MOST_CHARACTERS && segments(text) <= maxSegments;
}

/** Whether every character is in GSM-7: a single other one shortens a segment from 160 characters to 70. */
export function isGsm7(text: string): boolean {
  return /^[ -_a-~]*$/.test(text) || new SegmentedMessage(text).encodingName === 'GSM-7';
}

/**
 * A text in what GSM-7 can carry: its own characters stay (é, ñ, ü, £ …), others become their nearest spelling
 * (curly quotes, dashes, decorated letters, Cyrillic, Korean), and what has none is dropped: emoji, and words with
 * Chinese characters, which read one way in Chinese and others in Japanese.
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

/** A title in GSM-7, or nothing if only crumbs of it would be left. */
export function titleInGsm7(title: string): string {
  const carried = undecorated(toGsm7(title));
  const dropped = title.match(WORDS_WITH_CHINESE_CHARACTERS)?.join('') ?? '';
  const isCrumbs = letters(dropped) > letters(title) * MOST_DROPPED;
  return isCrumbs || !saysSomething(carried) ? '' : carried;
}

/** Quotes, dashes and dots of typography in their plain form: in Unicode, too, nobody would pay a segment for them. */
export function plainPunctuation(text: string): string {
  return tidy(text).replace(/[‘’‚‛“”„‟‒–—―…]/g, spell);
}

/** A title that loses more than this share of its letters makes no sense any more. */
const MOST_DROPPED = 0.3;

function letters(text: string): number {
  return text.match(/\p{L}/gu)?.length ?? 0;
}

/** What joins or colours emoji, and frames digits. */
const JOINERS = /\u20E3|[\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;

const SIGNS_BETWEEN_WORDS = /(?<=\S )[★☆✦✧◆◇■□●○▪•]+(?= \S)/g;

/** Emoji, but for those that are letters or signs in a frame. */
const PICTURE = String.raw`(?:(?![©®™‼⁉Ⓜ\u{1F170}-\u{1F189}])[\p{Extended_Pictographic}\p{Regional_Indicator}])`;
const PICTURES = new RegExp(` ?${PICTURE}+(?=[!?.,;:])|${PICTURE}+`, 'gu');
const PICTURES_BETWEEN_LETTERS = new RegExp(String.raw`(?<=[\p{L}\p{N}])${PICTURE}+(?=[\p{L}\p{N}])`, 'gu');

/** French sets quotes off by a space; German, which turns them round, does not. */
const SPACED_QUOTES = /(?<=^|[\s(])«\s+|\s+»(?=[\s\p{P}]|$)/gu;

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}`;
const WORDS_WITH_CHINESE_CHARACTERS = new RegExp(`[${JAPANESE}]*\\p{Script=Han}[${JAPANESE}]*`, 'gu');

/** Thai writes some vowels before the consonant that is spoken first. */
const THAI_VOWEL_FIRST = /([เ-ไ])([ก-ฮ])/g;

/** Spells a word, or another character. */
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
  // Symbols that stand for no word, such as stars and notes, are spelled with signs; lines may divide.
  return /\p{So}/u.test(character) && !/[A-Za-z0-9]|^[|-]$/.test(spelled) ? '' : spelled;
}

/** The library spells some accents with a sign that GSM-7 lacks. */
function ascii(text: string): string {
  return anyAscii(text).replaceAll('`', "'");
}

/**
 * Where the library's spelling is longer than it need be, is not in GSM-7, or lacks what people write: the long a of
 * Arabic is spelled, the soft sign of Russian is not.
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
