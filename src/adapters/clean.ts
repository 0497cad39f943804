import { digitsOf, type Private, shortenAll, shortenNumbers } from '../domain/redact.ts';
import { plain } from '../messages/markdown.ts';

/** The most characters to quote of words from outside. */
const LONGEST = 300;

/** The most characters to search for private values. More than `LONGEST`, because shortening them makes room. */
const SEARCHED = 2_000;

/** Our own words never hold a shorter secret, but may hold the same letters, such as a year. */
const SHORTEST = 8;

/** The private values of this process. Global, like the runner's masks: a value once hidden is hidden everywhere. */
const shownFor = new Map<string, string>();
const numbers = new Set<string>();
let replacements: readonly (readonly [form: string, shown: string])[] = [];
let maskInRunner: (value: string) => void = () => undefined;

/** Also masks every hidden value in the runner. @param mask registers one value as a mask */
export function hideInRunner(mask: (value: string) => void): void {
  maskInRunner = mask;
}

/** Hides these private values in everything that others can read, from now on. */
export function hide(secrets: readonly Private[]): void {
  for (const { kind, value, shown } of secrets) {
    maskInRunner(value);
    if (kind === 'number') numbers.add(digitsOf(value));
    else for (const form of formsOf(value)) shownFor.set(form, shown);
  }
  // Longest first: if one secret contains another, replacing the shorter one would leave the rest of it visible.
  replacements = [...shownFor].sort(([one], [other]) => other.length - one.length);
}

/** The value as it is, and as the summary, URLs and JSON write it. */
function formsOf(value: string): string[] {
  return [value, plain(value), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
}

/** Removes private values from our own words. */
export function clean(words: string): string {
  return shortenNumbers(masked(words, SHORTEST), isKnown);
}

/** Makes words from outside safe to show: removes what is or may be private, then cuts them. */
export function quote(words: string): string {
  const known = masked(words);
  const isLong = known.length > SEARCHED;
  const found = shortenAll(known.slice(0, SEARCHED));
  // Drop the end, because a private value that was cut in half is no longer recognized.
  const whole = isLong ? found.replace(/[\d\s().+-]{0,40}\S{0,256}$/, '') : found;
  const shown = whole.replace(/\s+/g, ' ').trim();
  return isLong || shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1).toWellFormed()}…` : shown;
}

function masked(words: string, shortest = 0): string {
  return replacements
    .filter(([form]) => form.length >= shortest)
    .reduce((text, [form, shown]) => text.replaceAll(form, shown), words);
}

/** Compares only the last 8 digits too, because a number may be written without its country code. */
function isKnown(digits: string): boolean {
  return [...numbers].some((number) => digits.includes(number) || digits.endsWith(number.slice(-8)));
}
