import { wallClock } from './wall-clock.ts';

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

function minuteOfDay(at: number, timeZone: string): number {
  const [hour = 0, minute = 0] = wallClock(at, timeZone).slice(-5).split(':').map(Number);
  return hour * 60 + minute;
}
