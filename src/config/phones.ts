import { unquoted, withoutBullets } from './pasted.ts';

/** The fewest digits of a number by itself. */
export const FEWEST_DIGITS = 7;

/** The fewest digits of a number with its country code, after which no group follows. */
const COMPLETE_DIGITS = 10;

/** The numbers of a list, some of which may be written with spaces: `+33 6 12 34 56 78, +15550002222`. */
export function phoneList(written: string): string[] {
  return withoutBullets(written)
    .split(/[,;、،\r\n]|\s+(?=["'(]*\+)/)
    .flatMap(apart)
    .map(unquoted)
    .filter((entry) => entry !== '');
}

/** Words are the groups of one number, unless each could be a number by itself or the first is a whole one. */
function apart(entry: string): string[] {
  const words = entry.trim().split(/\s+/);
  const digits = words.map((word) => word.replace(/\D/g, '').length);
  const isOne =
    !/\p{L}/u.test(entry) &&
    (digits[0] ?? 0) < COMPLETE_DIGITS &&
    (/^\s*\(?\+/.test(entry) ? digits.length > 1 : digits.some((count) => count < FEWEST_DIGITS));
  return isOne ? [words.join(' ')] : words;
}

/** Countries where a 0 is dialled before a number at home, and no number begins with 0 after the country code. */
const TRUNK_ZERO = /^\+(2[07]|3[1-3]|353|380|4[01346]|49|6[0134]|8[1246]|9[01248]|972)0/;

/** A phone number without separators, and without a 0 that is only dialled at home. */
export function plainNumber(written: string): string {
  return written
    .normalize('NFKC')
    .replace(/\(0\)|[\p{Pd}\u2212\s.()/]/gu, '')
    .replace(TRUNK_ZERO, '+$1');
}

/** Why a number may lack its +, as part of what to write instead. */
export function missingPlusHint(number: string): string {
  if (/^00\d{7}/.test(number)) return ' (+ instead of 00)';
  const isWhole = /^[1-9]\d{8,14}$/.test(number);
  return isWhole ? " (in a workflow, put it in quotes, '+15550002222', or the + is lost)" : '';
}
