import { digitsOf, type Private, shortenAll, shortenNumbers } from '../domain/redact.ts';
import { plain } from '../messages/markdown.ts';

/** Words from outside are cut to this length, characters. */
const LONGEST = 300;

/** How much of longer words is searched for private values, because shortening these makes room for more. */
const SEARCHED = 2_000;

/** The private values of this process: as with the runner's masks, a value once hidden is hidden everywhere. */
const shownFor = new Map<string, string>();
const numbers = new Set<string>();
let replacements: readonly (readonly [form: string, shown: string])[] = [];
let maskInRunner: (value: string) => void = () => undefined;

/** @param mask makes the runner hide a value, too */
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
  // The longest first, so that nothing of a secret is left where it contains a shorter one.
  replacements = [...shownFor].sort(([one], [other]) => other.length - one.length);
}

/** As it stands in the summary, in URLs and in JSON. */
function formsOf(value: string): string[] {
  return [value, plain(value), encodeURIComponent(value), JSON.stringify(value).slice(1, -1)];
}

/** Removes private values from our own words. */
export function clean(words: string): string {
  return shortenNumbers(masked(words), isKnown);
}

/** The only way for words from outside: removes what is or may be private, and then cuts them. */
export function quote(words: string): string {
  const known = masked(words);
  const isLong = known.length > SEARCHED;
  const found = shortenAll(known.slice(0, SEARCHED));
  // A private value that was cut in the middle can't be recognized any more.
  const whole = isLong ? found.replace(/[\d\s().+-]{0,40}\S{0,256}$/, '') : found;
  const shown = whole.replace(/\s+/g, ' ').trim();
  return isLong || shown.length > LONGEST ? `${shown.slice(0, LONGEST - 1).toWellFormed()}…` : shown;
}

function masked(words: string): string {
  return replacements.reduce((text, [form, shown]) => text.replaceAll(form, shown), words);
}

/** By its end, for it can be written without its country. */
function isKnown(digits: string): boolean {
  return [...numbers].some((number) => digits.includes(number) || digits.endsWith(number.slice(-8)));
}
