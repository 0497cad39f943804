import { dueTimes } from '../domain/reconcile.ts';
import type { RunContext } from './context.ts';
import { isOutageDue } from './outages.ts';
import { rulesAt } from './roster.ts';

/** After its window, a run whose Twitch fails so often in a row leaves what is open to the next run. */
const OUTAGE = 3;

/** The least time between two looks, milliseconds. */
const LEAST = 1_000;

/** After its window, a run goes on for twice the grace and so long, milliseconds: Twitch may be silent meanwhile. */
const DECIDING = 5 * 60_000;

/** A timer can end a little early, milliseconds. */
const TIMER_SLACK = 20;

/**
 * How long to wait for the next look, milliseconds; `undefined` when the run is at its end. A run looks until its
 * window is up, and then goes on while something is open (somebody is gone but not yet over), so that one run tells
 * an ending. It looks the very moment the grace is over.
 *
 * @param polledAt when the last poll began
 * @param failures how many looks in a row have failed
 */
export function nextPollIn(
  ctx: Pick<RunContext, 'config' | 'ports' | 'journal'>,
  polledAt: number,
  failures: number,
): number | undefined {
  const { config, ports, journal } = ctx;
  const now = ports.clock.now();
  const { offlineGrace, watchFor } = config;
  const pollInterval = journal.interval.length;
  if (isOutageDue(journal, now) || isUseless(journal, ports)) return undefined;

  const sinceLook = now - polledAt;
  // A look that took longer than the interval is followed by the next in the row, not by those it missed.
  const untilNext = pollInterval - (sinceLook < pollInterval ? sinceLook : sinceLook % pollInterval);
  const rulesOf = rulesAt(now, ctx);
  const due = journal.roster.streamers.flatMap((streamer) => {
    const state = journal.state[streamer.id];
    return state ? dueTimes(state, journal.observation?.at ?? now, rulesOf(streamer)) : [];
  });
  // What was due before the last look, and could not be decided by it, has no moment of its own any more.
  const next = Math.min(...due.filter((time) => time > polledAt));
  const untilDue = Math.max(next - now + TIMER_SLACK, LEAST);
  const windowEnd = journal.startedAt + watchFor;
  if (now + untilNext <= windowEnd) return Math.min(untilNext, untilDue);

  const latest = windowEnd + 2 * offlineGrace + DECIDING;
  const isOpen = due.length > 0 && journal.observation !== undefined;
  if (!isOpen || failures >= OUTAGE || now >= latest) return undefined;
  return Math.min(untilNext, untilDue);
}

/** Twitch refuses the credentials, or nobody can be told: then the owner should hear of it now. */
function isUseless(
  { actionRequired, unusable, observation }: RunContext['journal'],
  { channels }: RunContext['ports'],
): boolean {
  return (
    (actionRequired.size > 0 && observation === undefined) ||
    channels.every((channel) => unusable.has(channel))
  );
}
