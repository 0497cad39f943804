import { dueTimes } from '../domain/reconcile.ts';
import type { TwitchUsage } from '../ports.ts';
import type { Interval, RunContext } from './context.ts';
import { isOutageDue } from './journal.ts';
import { rulesAt } from './roster.ts';

/** A run takes no more than this share of Twitch's points: other runs with the same client ID need the rest. */
const SHARE = 0.25;

/** However often Twitch answers 429, the interval is stretched no further. */
const LONGEST_STRETCH = 16;

/** No stream that lasts as long is missed by polls that often fail, milliseconds. */
const SHORTEST_GAP = 3 * 60_000;

/** After its window, a run whose polls fail so often in a row leaves what is open to the next run. */
const MOST_FAILED_POLLS = 3;

/** The least time between two polls, milliseconds. */
const LEAST = 1_000;

/** After its window, a run goes on for twice the grace and so long, milliseconds: Twitch may be silent meanwhile. */
const DECIDING = 5 * 60_000;

/** A timer can end a little early, milliseconds. */
const TIMER_SLACK = 20;

/** A window says so often that it is at work, milliseconds: nobody should think that the run hangs. */
const SAID_EVERY = 3_600_000;

/** The interval after a poll. `before` and `after` are what the run used of Twitch before and after this poll. */
export function nextInterval(
  wanted: number,
  { stretch }: Interval,
  before: TwitchUsage,
  after: TwitchUsage,
): Interval {
  const calls = after.streamCalls - before.streamCalls;
  const affordable = after.pointsPerMinute ? (calls * 60_000) / (after.pointsPerMinute * SHARE) : 0;
  const isLimited = after.refusals > before.refusals;
  const next = Math.min(Math.max(isLimited ? stretch * 2 : stretch / 2, 1), LONGEST_STRETCH);
  const length = Math.max(wanted, Math.ceil(affordable / 1000) * 1000) * next;
  return { length, stretch: next };
}

/** After so long without a poll, milliseconds, a stream may have begun and ended unseen. */
export function gapAfter(pollInterval: number): number {
  return Math.max(3 * pollInterval, SHORTEST_GAP);
}

/**
 * How long to wait for the next poll, milliseconds; `undefined` when the run is at its end. A run polls until its
 * window is up, and then goes on while something is open (somebody is gone but not yet over), so that one run sees a
 * stream to its end. It polls the very moment the grace is over.
 *
 * @param polledAt when the last poll began
 * @param failures how many polls in a row have failed
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

  const sincePoll = now - polledAt;
  // A poll that took longer than the interval is followed by the next in the row, not by those it missed.
  const untilNext = pollInterval - (sincePoll < pollInterval ? sincePoll : sincePoll % pollInterval);
  const rulesOf = rulesAt(now, ctx);
  const due = journal.roster.streamers.flatMap((streamer) => {
    const state = journal.state[streamer.id];
    return state ? dueTimes(state, journal.observation?.at ?? now, rulesOf(streamer)) : [];
  });
  // What was due before the last poll, and could not be decided by it, has no moment of its own any more.
  const next = Math.min(...due.filter((time) => time > polledAt));
  const untilDue = Math.max(next - now + TIMER_SLACK, LEAST);
  const windowEnd = journal.startedAt + watchFor;
  if (now + untilNext <= windowEnd) return Math.min(untilNext, untilDue);

  const latest = windowEnd + 2 * offlineGrace + DECIDING;
  const isOpen = due.length > 0 && journal.observation !== undefined;
  if (!isOpen || failures >= MOST_FAILED_POLLS || now >= latest) return undefined;
  return Math.min(untilNext, untilDue);
}

/** Twitch refuses the credentials, or no channel can be used: then the owner should hear of it now. */
function isUseless(
  { actionRequired, unusable, observation }: RunContext['journal'],
  { channels }: RunContext['ports'],
): boolean {
  return (
    (actionRequired.size > 0 && observation === undefined) ||
    channels.every((channel) => unusable.has(channel))
  );
}

/** Logs, once, that the interval is longer than the input says; and, as a window begins and once an hour, its end. */
export function logSchedule({ config, journal, ports }: RunContext): void {
  const seconds = journal.interval.length / 1000;
  if (journal.interval.length > config.pollInterval && !journal.isStretchSaid) {
    journal.isStretchSaid = true;
    ports.log.info(`Polling every ${seconds} s, to stay within Twitch's rate limit.`);
  }
  const now = ports.clock.now();
  if (config.watchFor === 0 || now - (journal.windowSaidAt ?? now - SAID_EVERY) < SAID_EVERY) return;
  const isFirst = journal.windowSaidAt === undefined;
  journal.windowSaidAt = now;
  const count = journal.roster.streamers.length;
  const until = new Date(journal.startedAt + config.watchFor).toISOString().slice(11, 16);
  ports.log.info(
    `${isFirst ? 'Watching' : 'Still watching'} ${count} ${count === 1 ? 'streamer' : 'streamers'} every ${seconds} s until ${until} UTC, or until the next run takes over.`,
  );
}
