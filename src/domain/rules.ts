import type { Kind, Templates } from './notification.ts';
import { DAY, HOUR, MINUTE, wallClock } from './time.ts';

/** What notifications one streamer causes, who gets them, and in which words. */
export interface StreamerRules {
  readonly notifyOn: readonly Kind[];
  /** The keys of the recipients. */
  readonly audience: readonly string[];
  /** Only while in one of these categories, as readers compare words. */
  readonly categories?: readonly string[] | undefined;
  /** Not while in one of these. */
  readonly exceptCategories?: readonly string[] | undefined;
  /** Only if the title contains this, as readers compare words. */
  readonly title?: string | undefined;
  /** What is absent is worded as for all streamers. */
  readonly templates?: Templates | undefined;
}

/** What holds for one streamer at one poll. */
export interface Rules extends StreamerRules {
  /** How long a stream must be gone before it is over, in milliseconds. */
  readonly grace: number;
  /** Nothing is sent just now; it stays pending. */
  readonly isQuiet: boolean;
}

/** What rules ask of a stream. */
interface Labelled {
  readonly title: string;
  /** Absent if unknown. Empty if the stream has none. */
  readonly category?: string;
}

/** Whether a stream matches its streamer's rules at this moment. */
export function matches(rules: Rules, { title, category }: Labelled): boolean {
  const isTitled = rules.title === undefined || folded(title).includes(folded(rules.title));
  return isTitled && isInRightCategory(rules, category);
}

/** An unknown category may be any: it matches no rule. */
function isInRightCategory({ categories, exceptCategories }: Rules, category: string | undefined): boolean {
  if (category === undefined) return !categories && !exceptCategories;
  const isOneOf = (names: readonly string[]) => names.some((name) => folded(name) === folded(category));
  return (!categories || isOneOf(categories)) && !(exceptCategories && isOneOf(exceptCategories));
}

const QUOTES =
  /["'`\u00B4\u02B9\u02BC\u02EE\u2018-\u201F\u2032-\u2036\u2039\u203A\u00AB\u00BB\u275B-\u275E\u301D-\u301F\uFF02\uFF07]/g;

/** Letters that people read like others, although Unicode does not decompose them. */
const LIKE: Readonly<Record<string, string>> = { Ø: 'O', Ł: 'L', Đ: 'D', Æ: 'AE', Œ: 'OE' };

/** Words as readers compare them: case, accents, kinds of quotes and dashes and what is invisible do not count. */
export function folded(words: string): string {
  return (
    words
      .replace(QUOTES, '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036F\p{Default_Ignorable_Code_Point}]/gu, '')
      .normalize('NFC')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/\s+/g, ' ')
      // Unlike lower case, this makes the i with and without a dot one letter, and both forms of a sigma too.
      .toUpperCase()
      .replace(/\P{ASCII}/gu, (letter) => LIKE[letter] ?? letter)
      .trim()
  );
}

/** The part of each day in which nothing is sent. Minutes after midnight, in an IANA time zone. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

/** Whether a time (milliseconds) is in the quiet hours, which may cross midnight. */
export function isQuiet(quiet: QuietHours | undefined, at: number): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  const minute = minuteOfDay(at, quiet.timeZone);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** When the quiet hours at a time (milliseconds) end, to the minute. @returns `undefined` outside quiet hours */
export function quietUntil(quiet: QuietHours | undefined, at: number): number | undefined {
  if (!quiet || !isQuiet(quiet, at)) return undefined;
  const left = quiet.to * MINUTE - minuteOfDay(at, quiet.timeZone) * MINUTE;
  const end = Math.floor(at / MINUTE) * MINUTE + (left > 0 ? left : left + DAY);
  // The clocks may change before that.
  return [end - HOUR, end, end + HOUR].find((time) => time > at && !isQuiet(quiet, time));
}

function minuteOfDay(at: number, timeZone: string): number {
  const [hour = 0, minute = 0] = wallClock(at, timeZone).slice(-5).split(':').map(Number);
  return hour * 60 + minute;
}
