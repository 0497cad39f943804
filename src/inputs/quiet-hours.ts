import type { QuietHours } from '../core/quiet-hours.ts';
import type { InputReader } from './reader.ts';

/** The time of day in which nobody is told anything; `undefined` when there is none. */
export function readQuietHours(reader: InputReader, timeZone: string): QuietHours | undefined {
  const written = reader.get('quiet-hours');
  if (written === '') return undefined;
  const [, from, to] = /^(\S+?)\s*[-–]\s*(\S+)$/.exec(written) ?? [];
  const quiet = { from: minuteOfDay(from), to: minuteOfDay(to) };
  if (quiet.from === undefined || quiet.to === undefined) {
    reader.wrong('quiet-hours', `"${written}" is not a part of the day`, 'Write it like 23:00-08:00.');
    return undefined;
  }
  if (quiet.from === quiet.to) {
    reader.wrong('quiet-hours', `"${written}" has no end`, 'Write two different times, like 23:00-08:00.');
  }
  return { from: quiet.from, to: quiet.to, timeZone };
}

/** Minutes after midnight; midnight at the end of a day is that of the next one. */
function minuteOfDay(written = ''): number | undefined {
  const [, hour, minute] = /^([01]?\d|2[0-4]):([0-5]\d)$/.exec(written) ?? [];
  const minutes = Number(hour) * 60 + Number(minute);
  return Number.isNaN(minutes) || minutes > 24 * 60 ? undefined : minutes % (24 * 60);
}

/** An IANA name. */
export function readTimeZone(reader: InputReader): string {
  const written = reader.get('time-zone') || 'UTC';
  // A run without quiet hours need not load the time zones.
  if (written === 'UTC') return written;
  try {
    return new Intl.DateTimeFormat('en', { timeZone: written }).resolvedOptions().timeZone;
  } catch {
    reader.wrong('time-zone', `"${written}" is not known`, 'Write an IANA time zone, like Europe/Paris.');
    return 'UTC';
  }
}
