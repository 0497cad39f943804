import anyAscii from 'any-ascii';
import { isGsm7 } from './segments.ts';
import { saysSomething, tidy, undecorated } from './tidy.ts';

/**
 * A text in what GSM-7 can carry: its own characters stay (é, ñ, ü, £ …), others become their nearest spelling
 * (curly quotes, dashes, decorated letters, Cyrillic, Korean), and what has none is dropped: emoji, and words with
 * Chinese characters, which read one way in Chinese and others in Japanese.
 */
export function toGsm7(text: string): string {
  const plain = tidy(text)
    .replace(JOINERS, '')
    .replace(PICTURES_BETWEEN_LETTERS, ' ')
    .replace(PICTURES, '')
    .replace(WORDS_WITH_CHINESE_CHARACTERS, ' ')
    .replace(THAI_VOWEL_FIRST, '$2$1')
    .replace(/\p{Script=Greek}+/gu, (word) => (isGsm7(word) ? word : anyAscii(word)));
  return tidy(Array.from(plain, spell).join(''));
}

/** A title in what GSM-7 can carry, or nothing if that would be no more than crumbs. */
export function titleInGsm7(title: string): string {
  const carried = undecorated(toGsm7(title));
  const isCrumbs = /\p{Script=Han}/u.test(title) && !/\p{L}{3}/u.test(carried);
  return isCrumbs || !saysSomething(carried) ? '' : carried;
}

/** Quotes, dashes and dots of typography in their plain form: in Unicode, too, nobody would pay a segment for them. */
export function plainPunctuation(text: string): string {
  return tidy(text).replace(/[‘’‚‛“”„‟‒–—―…]/g, spell);
}

/** What joins or colours emoji, and frames digits. */
const JOINERS = /\u20E3|[\p{Join_Control}\p{Variation_Selector}\p{Emoji_Modifier}\u{E0020}-\u{E007F}]/gu;

/** Emoji, but for those that are letters or signs in a frame. */
const PICTURE = String.raw`(?:(?![©®™‼⁉Ⓜ\u{1F170}-\u{1F189}])[\p{Extended_Pictographic}\p{Regional_Indicator}])`;
const PICTURES = new RegExp(` ?${PICTURE}+(?=[!?.,;:])|${PICTURE}+`, 'gu');
const PICTURES_BETWEEN_LETTERS = new RegExp(String.raw`(?<=[\p{L}\p{N}])${PICTURE}+(?=[\p{L}\p{N}])`, 'gu');

const JAPANESE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー\p{Nd}`;
const WORDS_WITH_CHINESE_CHARACTERS = new RegExp(`[${JAPANESE}]*\\p{Script=Han}[${JAPANESE}]*`, 'gu');

/** Thai writes some vowels before the consonant that is spoken first. */
const THAI_VOWEL_FIRST = /([เ-ไ])([ก-ฮ])/g;

function spell(character: string): string {
  if (/^[ -_a-~]$/.test(character) || isGsm7(character)) return character;
  const spelled = SPELLINGS[character] ?? anyAscii(character).replaceAll('`', "'");
  if (/\p{Script=Hangul}/u.test(character)) return spelled.toLowerCase();
  // Symbols that stand for no word, such as stars and notes, are spelled with signs; lines may divide.
  return /\p{So}/u.test(character) && !/[A-Za-z0-9]|^[|-]$/.test(spelled) ? '' : spelled;
}

/** Where the library's spelling is longer than it need be, or not in GSM-7. */
const SPELLINGS: Readonly<Record<string, string>> = {
  '`': "'",
  '«': '"',
  '»': '"',
  '‹': "'",
  '›': "'",
  '【': '[',
  '】': ']',
  '•': '-',
};
