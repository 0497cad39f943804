import { unquoted, withoutBullets } from './pasted.ts';

/** The fewest digits of a number by itself. */
const FEWEST = 7;

/** The fewest digits of a number with its country code, after which no group follows. */
const COMPLETE = 10;

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
    (digits[0] ?? 0) < COMPLETE &&
    (/^\s*\(?\+/.test(entry) ? digits.length > 1 : digits.some((count) => count < FEWEST));
  return isOne ? [words.join(' ')] : words;
}
