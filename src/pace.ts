import { decisionDue } from './core/decide.ts';
import type { RunRecord } from './record.ts';

/** When a run looks again. Durations in milliseconds. */
export interface Pace {
  readonly pollInterval: number;
  readonly offlineGrace: number;
}

/** A run whose Twitch fails so often in a row leaves an open ending to the next run. */
const OUTAGE = 3;

/** The least time between two polls. */
const LEAST = 1_000;

/** A timer can end a little early. */
const TIMER_SLACK = 20;

/**
 * How long to wait for the next poll, milliseconds; `undefined` when the run is at its end. A run goes on while
 * somebody is gone but not yet over, so that one run tells an ending, unless Twitch itself is silent; and it looks
 * the moment the grace is over.
 *
 * @param failures how many polls in a row have failed
 */
export function nextPollIn(record: RunRecord, pace: Pace, now: number, failures: number): number | undefined {
  const { roster, state, startedAt, observation } = record;
  const due = decisionDue(
    roster.streamers.flatMap(({ id }) => state[id] ?? []),
    pace.offlineGrace,
  );
  const latest = startedAt + 2 * pace.offlineGrace + 5 * pace.pollInterval;
  if (due === undefined || observation === undefined || failures >= OUTAGE || now >= latest) return undefined;
  return Math.min(pace.pollInterval, Math.max(due - now + TIMER_SLACK, LEAST));
}
