import { unquoted, withoutBullets } from './pasted.ts';

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
