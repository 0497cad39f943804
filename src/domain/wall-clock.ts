/** The time zone of those who set none. */
export const UTC = 'UTC';

const formats = new Map<string, Intl.DateTimeFormat>();

/** A time (milliseconds since 1970) as the clocks of an IANA time zone show it: `2026-03-06 20:03`. */
export function wallClock(at: number, timeZone: string): string {
  // Creating a format is slow, and most runs need none.
  if (timeZone === UTC) return new Date(at).toISOString().slice(0, 16).replace('T', ' ');
  let format = formats.get(timeZone);
  format ??= new Intl.DateTimeFormat('sv-SE', { timeZone, dateStyle: 'short', timeStyle: 'short' });
  formats.set(timeZone, format);
  return format.format(at);
}
