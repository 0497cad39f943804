const DAY = 86_400_000;

/**
 * GitHub switches the schedules of a public repository off after so long without activity, milliseconds.
 * https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
const SWITCHED_OFF_AFTER = 60 * DAY;

/** From so long without activity on people are warned, milliseconds. */
const WARNED_AFTER = 50 * DAY;

export interface Repository {
  readonly isPrivate: boolean;
  /** The last push to it, or its beginning, milliseconds since 1970; absent where GitHub did not say. */
  readonly activeAt?: number | undefined;
}

/**
 * That the schedule will be switched off soon, from day 50 without activity on; the last push stands for activity.
 */
export function inactivityWarning({ isPrivate, activeAt }: Repository, now: number): string | undefined {
  if (isPrivate || activeAt === undefined || now - activeAt < WARNED_AFTER) return undefined;
  const days = Math.floor((now - activeAt) / DAY);
  const date = new Date(activeAt + SWITCHED_OFF_AFTER).toISOString().slice(0, 10);
  const when = days < 60 ? `on ${date}` : 'any day now, unless you clicked it on since';
  return `Nothing was pushed to this repository for ${days} days. After 60 days without activity GitHub switches the schedule off, ${when}: click Sync fork, or push anything, before that; afterwards click Enable workflow on the workflow's page.`;
}
