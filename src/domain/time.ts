export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;
export const WEEK = 7 * DAY;

/** The longest run, as people write it. GitHub ends a job after six hours, which begin before the run does. */
export const LONGEST_RUN = '5h50m';

/** How far apart the clocks of the services and ours may be, in milliseconds. */
export const CLOCKS_APART = 5 * MINUTE;

/** Rounds down to the second, to compare a time with those of Twitch and Twilio, which have no milliseconds. */
export function wholeSecond(at: number): number {
  return Math.floor(at / 1000) * 1000;
}

export interface Units {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly underAMinute: string;
}

const ENGLISH: Units = { day: 'd', hour: 'h', minute: 'm', underAMinute: 'under a minute' };

/**
 * Formats a duration (milliseconds) in its two largest units: `47m`, `3h 8m`, `2d 4h`. Below a minute, it is
 * `under a minute`.
 */
export function spoken(milliseconds: number, units: Units = ENGLISH): string {
  const minutes = Math.floor(milliseconds / MINUTE);
  if (minutes < 1) return units.underAMinute;
  const hours = Math.floor(minutes / 60);
  const parts =
    hours < 24
      ? [said(hours, units.hour), said(minutes % 60, units.minute)]
      : [said(Math.floor(hours / 24), units.day), said(hours % 24, units.hour)];
  return parts.filter(Boolean).join(' ');
}

function said(count: number, unit: string): string {
  return count > 0 ? `${count}${unit}` : '';
}

const WRITTEN = /^(?:(\d{1,6})h)?(?:(\d{1,6})m)?(?:(\d{1,8})s)?$/;

/** Parses `90s`, `5m`, `1h30m` or `0`. @returns milliseconds; `undefined` if it is not a duration */
export function readDuration(written: string): number | undefined {
  if (written === '0') return 0;
  const match = WRITTEN.exec(written);
  if (!match || written === '') return undefined;
  const [hours, minutes, seconds] = match.slice(1).map((part) => Number(part ?? 0)) as [
    number,
    number,
    number,
  ];
  return ((hours * 60 + minutes) * 60 + seconds) * 1000;
}

const formats = new Map<string, Intl.DateTimeFormat>();

/** The default time zone. */
export const UTC = 'UTC';

/** Formats a time (milliseconds since 1970) in an IANA time zone: `2026-03-06 20:03`. */
export function wallClock(at: number, timeZone: string): string {
  // Most runs use UTC, and creating an `Intl.DateTimeFormat` is slow.
  if (timeZone === UTC) return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  let format = formats.get(timeZone);
  format ??= new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(at);
}

/** The median time between two starts, in milliseconds. @returns `undefined` for fewer than two */
export function medianGap(starts: readonly number[]): number | undefined {
  const sorted = [...starts].sort((a, b) => a - b);
  const gaps = sorted.slice(1).map((start, index) => start - (sorted[index] ?? start));
  gaps.sort((a, b) => a - b);
  const middle = gaps.length / 2;
  const [low, high] = [gaps[Math.ceil(middle) - 1], gaps[Math.floor(middle)]];
  return low !== undefined && high !== undefined ? (low + high) / 2 : undefined;
}

/**
 * After this long without activity, in milliseconds, GitHub turns off the schedules of a public repository.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const TURNED_OFF_AFTER = 60 * DAY;

/** After this long without activity, in milliseconds, the owner is warned. */
const WARNED_AFTER = 50 * DAY;

export interface Repository {
  readonly isPrivate: boolean;
  /** The last push or the creation, in milliseconds since 1970. Absent if the event does not say. */
  readonly activeAt?: number | undefined;
}

/** Warns, from day 50 on, that GitHub will turn the schedule off. Only pushes count as activity. */
export function inactivityWarning({ isPrivate, activeAt }: Repository, now: number): string | undefined {
  if (isPrivate || activeAt === undefined || now - activeAt < WARNED_AFTER) return undefined;
  const days = Math.floor((now - activeAt) / DAY);
  const date = new Date(activeAt + TURNED_OFF_AFTER).toISOString().slice(0, 10);
  const when = days < 60 ? `on ${date}` : 'any day now, unless you enabled it again';
  return `Nothing has been pushed to this repository for ${days} days. After 60 days without activity, GitHub turns the schedule off (${when}). Before that, click Sync fork or push anything; afterwards, click Enable workflow on the workflow's page.`;
}
