import type { QuietHours } from '../domain/rules.ts';
import { LONGEST_RUN, UTC } from '../domain/time.ts';
import { similarTo } from '../messages/names.ts';
import type { InputReader } from './reader.ts';

/** When a run polls and when it sends. Durations in milliseconds. */
export interface Schedule {
  readonly offlineGrace: number;
  /** How long the run keeps polling; 0 for a single poll. */
  readonly watchFor: number;
  readonly pollInterval: number;
  /** The IANA time zone of all times that people see. */
  readonly timeZone: string;
  readonly quiet: QuietHours | undefined;
}

export function readSchedule(reader: InputReader): Schedule {
  const timeZone = readTimeZone(reader);
  return {
    timeZone,
    quiet: readQuietHours(reader, timeZone),
    offlineGrace: reader.duration('offline-grace', '5m'),
    watchFor: reader.duration('watch-for', '0', { most: LONGEST_RUN }),
    pollInterval: reader.duration('poll-interval', '10s', { least: '1s' }),
  };
}

function readQuietHours(reader: InputReader, timeZone: string): QuietHours | undefined {
  const written = reader.plain('quiet-hours');
  if (written === '') return undefined;
  const [, from, to] = /^(\S+?)\s*[\p{Pd}\u2212~]\s*(\S+)$/u.exec(written) ?? [];
  const quiet = { from: minuteOfDay(from), to: minuteOfDay(to) };
  if (quiet.from === undefined || quiet.to === undefined) {
    reader.wrong('quiet-hours', `"${written}" is not a time range`, 'Write it like 23:00-08:00.');
    return undefined;
  }
  if (quiet.from === quiet.to) {
    reader.wrong(
      'quiet-hours',
      `"${written}" starts and ends at the same time`,
      'Write two different times, like 23:00-08:00.',
    );
  }
  return { from: quiet.from, to: quiet.to, timeZone };
}

/** Minutes after midnight of a time such as `23:00`. `24:00` is 0. @returns `undefined` if it is not a time */
function minuteOfDay(written = ''): number | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(written) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number.isNaN(minutes) || minutes > 24 * 60 ? undefined : minutes % (24 * 60);
}

/** @returns an IANA name */
function readTimeZone(reader: InputReader): string {
  const written = reader.plain('time-zone') || UTC;
  // Most runs use the default: skip loading the time zone data.
  if (written === UTC) return written;
  try {
    const { timeZone } = new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions();
    warnAboutZone(reader, written);
    return timeZone;
  } catch {
    const likely = similarTo(written.replace(/\s+/g, '_'), Intl.supportedValuesOf('timeZone'));
    const names = likely.length > 0 ? likely : ['Europe/Paris'];
    reader.wrong(
      'time-zone',
      `"${written}" is not a known time zone`,
      `Write an IANA time zone, like ${names.join(' or ')}.`,
    );
    return UTC;
  }
}

/** Warns about valid names that don't mean what most people think. */
function warnAboutZone(reader: InputReader, written: string): void {
  const [, sign, hours] = /^Etc\/GMT([+-])([1-9]\d?)$/i.exec(written) ?? [];
  if (sign) {
    const [meant, other] = sign === '+' ? ['behind', '-'] : ['ahead of', '+'];
    const words = `"${written}" is ${hours}h ${meant} UTC, because the sign is reversed in this name. If you mean something else, write Etc/GMT${other}${hours} or, better, a place, like Europe/Paris.`;
    reader.warn('time-zone', words);
  } else if (/^(EST|MST|HST)$/i.test(written)) {
    const words = `"${written}" has no daylight saving time. If you mean something else, write a place, like America/New_York.`;
    reader.warn('time-zone', words);
  }
}
