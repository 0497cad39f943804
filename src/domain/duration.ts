/** Milliseconds. */
export const DAY = 24 * 3_600_000;

/** The units of a duration. */
export interface Units {
  readonly day: string;
  readonly hour: string;
  readonly minute: string;
  readonly underAMinute: string;
}

const ENGLISH: Units = { day: 'd', hour: 'h', minute: 'm', underAMinute: 'under a minute' };

/**
 * A length of time as people say it, from milliseconds, in its two largest units: `47m`, `3h 8m`, `2d 4h`;
 * `under a minute` below one.
 */
export function spoken(milliseconds: number, units: Units = ENGLISH): string {
  const minutes = Math.floor(milliseconds / 60_000);
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

/** Reads `90s`, `5m`, `1h30m` or `0` to milliseconds; `undefined` for anything else. */
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
