/** A length of time as people say it, from milliseconds: `47m`, `3h 8m`, `2d 4h`; `under a minute` below one. */
export function spoken(milliseconds: number): string {
  const minutes = Math.floor(milliseconds / 60_000);
  if (minutes < 1) return 'under a minute';
  if (minutes < 60) return `${minutes}m`;
  const hours = Math.floor(minutes / 60);
  if (hours < 24) return minutes % 60 > 0 ? `${hours}h ${minutes % 60}m` : `${hours}h`;
  return hours % 24 > 0 ? `${Math.floor(hours / 24)}d ${hours % 24}h` : `${Math.floor(hours / 24)}d`;
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
