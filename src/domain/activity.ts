import { DAY } from './duration.ts';

/**
 * GitHub turns off the schedules of a public repository after this long without activity, milliseconds.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const TURNED_OFF_AFTER = 60 * DAY;

/** The owner is warned after this long without activity, milliseconds. */
const WARNED_AFTER = 50 * DAY;

export interface Repository {
  readonly isPrivate: boolean;
  /** The last push, or the creation, milliseconds since 1970; absent where GitHub did not say. */
  readonly activeAt?: number | undefined;
}

/**
 * Warns from day 50 that the schedule will be turned off; only pushes count as activity.
 */
export function inactivityWarning({ isPrivate, activeAt }: Repository, now: number): string | undefined {
  if (isPrivate || activeAt === undefined || now - activeAt < WARNED_AFTER) return undefined;
  const days = Math.floor((now - activeAt) / DAY);
  const date = new Date(activeAt + TURNED_OFF_AFTER).toISOString().slice(0, 10);
  const when = days < 60 ? `on ${date}` : 'any day now, unless you enabled it again';
  return `Nothing was pushed to this repository for ${days} days. After 60 days without activity GitHub turns the schedule off (${when}). Before that, click Sync fork or push anything; afterwards, click Enable workflow on the workflow's page.`;
}
