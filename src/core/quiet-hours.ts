/** A part of each day in which nobody is told anything. Minutes after midnight, in an IANA time zone. */
export interface QuietHours {
  readonly from: number;
  readonly to: number;
  readonly timeZone: string;
}

/** Whether a time (milliseconds) lies in the quiet hours by the clock on the wall, which may go over midnight. */
export function isQuiet(quiet: QuietHours | undefined, at: number): boolean {
  if (!quiet) return false;
  const { from, to } = quiet;
  const minute = minuteOfDay(at, quiet.timeZone);
  return from <= to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** By time zone: to make a clock takes much longer than to look at it, and a window looks at each poll. */
const clocks = new Map<string, Intl.DateTimeFormat>();

function clockIn(timeZone: string): Intl.DateTimeFormat {
  const known = clocks.get(timeZone);
  if (known) return known;
  const clock = new Intl.DateTimeFormat('en-GB', {
    timeZone,
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  });
  clocks.set(timeZone, clock);
  return clock;
}

function minuteOfDay(at: number, timeZone: string): number {
  const parts = clockIn(timeZone).formatToParts(at);
  const part = (type: string) => Number(parts.find((candidate) => candidate.type === type)?.value);
  return part('hour') * 60 + part('minute');
}
