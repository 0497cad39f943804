import type { GetInput, InputName } from '../messages/inputs.ts';

/** Invisible characters in copied text: byte order and direction marks, zero-width spaces, soft hyphens. */
const INVISIBLE =
  /[[\p{Default_Ignorable_Code_Point}\p{Cc}\p{Cs}\u2800\uFFF9-\uFFFC]--[\t\n\v\f\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]]/gv;

/** Joiners outside of emoji and of the scripts that need them, where they are just as invisible. */
const STRAY_JOINER =
  /(?<!\P{ASCII})[\p{Join_Control}\p{Variation_Selector}\u{E0020}-\u{E007F}]+(?!\u20E3)|\p{Join_Control}+(?!\P{ASCII})/gv;

const QUOTED = /^["'`“”„‟‘’‚‛«»‹›″′]([^"'`“”„‟‘’‚‛«»‹›″′]*)["'`“”„‟‘’‚‛«»‹›″′]$/s;

/** Normalizes a text to what a person sees: one kind of space, one kind of line break, nothing invisible. */
function visible(written: string): string {
  return written
    .replace(/\r\n?|[\u0085\u2028\u2029]/g, '\n')
    .replace(INVISIBLE, '')
    .replace(STRAY_JOINER, '')
    .replace(/[^\S\n\t]/g, ' ')
    .trim();
}

/** Strips what people paste around a value, such as `SMS_TO=` and quotes. */
export function withoutWrapping(getInput: GetInput): GetInput {
  return (name) => {
    const written = visible(getInput(name));
    // In a template, quotes and `name:` are part of the text.
    return name.endsWith('-text') ? written : unquoted(withoutName(name, written));
  };
}

/** Strips the input's name, in forms such as `export SMS_TO=…` and `sms-to: …`. */
function withoutName(name: InputName, written: string): string {
  const label = new RegExp(
    String.raw`^(?:export\s+|set\s+|\$env:)?${name.replaceAll('-', '[-_ ]')}\s*[=:]\s*(?:[|>][-+]?\n)?`,
    'i',
  );
  const value = written.replace(label, '');
  // `streamers:` may also be the login of a streamer.
  return name === 'streamers' && (value === '' || isMapping(value)) ? written : value;
}

export function unquoted(written: string): string {
  return QUOTED.exec(written)?.[1]?.trim() ?? written;
}

/** Whether the input is YAML. A list of logins has neither a brace nor a colon at the end of a word. */
export function isMapping(streamers: string): boolean {
  return /:(\s|$)|^\{/.test(withoutComments(streamers));
}

/** Strips comments such as `# my friends` and `anna # from school`, but not `#anna`, which may be meant as a login. */
function withoutComments(written: string): string {
  return written.replace(/(?<=^|\s)#(?!\w+\s*$).*$/gm, '').trim();
}

/** Splits a list at commas, semicolons, spaces and line breaks, without comments, bullets and outer brackets. */
export function list(written: string): string[] {
  return withoutBullets(written)
    .split(/[\s,;、،]+/)
    .map(unquoted)
    .filter((entry) => entry !== '');
}

export function withoutBullets(written: string): string {
  return withoutComments(written.normalize('NFKC'))
    .replace(/^\s*(?:[-*•·–—‣▪◦]|\d{1,3}[.)])\s+/gm, '')
    .replace(/^\[([^[\]]*)\]$/s, '$1');
}

/** The fewest digits of a complete phone number. */
export const FEWEST_DIGITS = 7;

/** From this many digits on, a word is a number with its country code, and the next word starts another one. */
const COMPLETE_DIGITS = 10;

/** Splits a list of phone numbers, which may contain spaces: `+33 6 12 34 56 78, +15550002222`. */
export function phoneList(written: string): string[] {
  return withoutBullets(written)
    .split(/[,;、،\r\n]|\s+(?=["'(]*\+)/)
    .flatMap(apart)
    .map(unquoted)
    .filter((entry) => entry !== '');
}

/** Joins words that are groups of one number, and splits those that are numbers by themselves. */
function apart(entry: string): string[] {
  const words = entry.trim().split(/\s+/);
  const digits = words.map((word) => word.replace(/\D/g, '').length);
  const isOne =
    !/\p{L}/u.test(entry) &&
    (digits[0] ?? 0) < COMPLETE_DIGITS &&
    (/^\s*\(?\+/.test(entry) ? digits.length > 1 : digits.some((count) => count < FEWEST_DIGITS));
  return isOne ? [words.join(' ')] : words;
}

/** Countries with a trunk 0, which is dialled only within the country and is never part of the number itself. */
const TRUNK_ZERO = /^\+(2[07]|3[1-3]|353|380|4[01346]|49|6[0134]|8[1246]|9[01248]|972)0/;

/** A phone number without separators and without the trunk 0. */
export function plainNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\(0\)|[\p{Pd}\u2212\s.()/]/gu, '')
    .replace(TRUNK_ZERO, '+$1');
}

/** Guesses why a number has no +, as an addition to the advice. Empty if there is no guess. */
export function missingPlusHint(number: string): string {
  if (/^00\d{7}/.test(number)) return ' (+ instead of 00)';
  const isWhole = /^[1-9]\d{8,14}$/.test(number);
  return isWhole ? " (in a workflow, put it in quotes, '+15550002222', or the + is lost)" : '';
}
