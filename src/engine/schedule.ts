import { dueTimes } from '../domain/reconcile.ts';
import { quietUntil } from '../domain/rules.ts';
import { HOUR, LONGEST_RUN, MINUTE, readDuration } from '../domain/time.ts';
import type { TwitchUsage } from '../ports.ts';
import type { Interval, RunContext } from './context.ts';
import { rulesAt } from './roster.ts';

/** The share of Twitch's rate limit that a run may use, because other runs may have the same client ID. */
const SHARE = 0.25;

/** The largest factor by which a used-up rate limit stretches the interval. */
const LONGEST_STRETCH = 16;

/** The shortest time without an answered poll that counts as a gap, in milliseconds. */
const SHORTEST_GAP = 3 * MINUTE;

/** After its window, a run with this many failed polls in a row leaves the rest to the next run. */
const MOST_FAILED_POLLS = 3;

/** The shortest time between two polls, in milliseconds. */
const SHORTEST_WAIT = 1_000;

/** How long after its window and twice the grace a run may go on, in milliseconds, in case Twitch fails meanwhile. */
const DECIDING = 5 * MINUTE;

/** `LONGEST_RUN` in milliseconds. */
const MOST_TIME = readDuration(LONGEST_RUN) ?? 0;

/** How much too early a timer may fire, in milliseconds. */
const TIMER_SLACK = 20;

/** How often the log says that the run is still watching, in milliseconds, so that it doesn't seem to hang. */
const LOGGED_EVERY = HOUR;

/** The interval after a poll. `wanted`: milliseconds. `before`, `after`: Twitch's usage before and after the poll. */
export function nextInterval(
  wanted: number,
  { stretch }: Interval,
  before: TwitchUsage,
  after: TwitchUsage,
): Interval {
  const calls = after.streamCalls - before.streamCalls;
  const affordable = after.pointsPerMinute ? (calls * MINUTE) / (after.pointsPerMinute * SHARE) : 0;
  const isLimited = after.refusals > before.refusals || (after.pointsLeft ?? calls) < calls;
  const next = Math.min(Math.max(isLimited ? stretch * 2 : stretch / 2, 1), LONGEST_STRETCH);
  const length = Math.max(wanted, Math.ceil(affordable / 1000) * 1000) * next;
  return { length, stretch: next };
}

/** After this long without a poll, in milliseconds, a stream may have begun and ended unseen. */
export function gapAfter(pollInterval: number): number {
  return Math.max(3 * pollInterval, SHORTEST_GAP);
}

/**
 * How long to wait for the next poll. A run polls until its window is up, and then goes on while something is open
 * (a streamer is gone but the stream is not yet over), so that it sees a stream to its end. It also polls at the very
 * moment the grace is over.
 *
 * @param polledAt when the last poll began, in milliseconds since 1970
 * @param failures how many polls in a row have failed
 * @returns milliseconds; `undefined` if the run is at its end
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
  if (isUseless(journal, ports)) return undefined;

  const sincePoll = now - polledAt;
  // After a poll that took longer than the interval, skip the missed ones and keep to the rhythm.
  const untilNext = pollInterval - (sincePoll < pollInterval ? sincePoll : sincePoll % pollInterval);
  const rulesOf = rulesAt(now, ctx);
  const dueOfStreamers = journal.roster.streamers.flatMap((streamer) => {
    const state = journal.state[streamer.id];
    return state ? dueTimes(state, journal.observation?.at ?? now, rulesOf(streamer)) : [];
  });
  // A run that polls on in quiet hours sends what waited as soon as they end.
  const due = dueOfStreamers.concat(quietUntil(config.quiet, now) ?? []);
  // Skip what was due before the last poll: if that could not decide it, the regular polls will.
  const next = Math.min(...due.filter((time) => time > polledAt));
  const untilDue = Math.max(next - now + TIMER_SLACK, SHORTEST_WAIT);
  const windowEnd = journal.startedAt + watchFor;
  if (now + untilNext <= windowEnd) return Math.min(untilNext, untilDue);

  const latest = Math.min(windowEnd + 2 * offlineGrace + DECIDING, journal.startedAt + MOST_TIME);
  const isOpen = due.length > 0 && journal.observation !== undefined;
  if (!isOpen || failures >= MOST_FAILED_POLLS || now >= latest) return undefined;
  return Math.min(untilNext, untilDue);
}

/** Whether to end now, so that the owner hears of it: Twitch refuses the credentials, or every channel is unusable. */
function isUseless(
  { actionRequired, unusable, observation }: RunContext['journal'],
  { channels }: RunContext['ports'],
): boolean {
  return (
    (actionRequired.size > 0 && observation === undefined) ||
    channels.every((channel) => unusable.has(channel))
  );
}

/** Logs once that the interval is stretched, and at the start and then hourly until when the run keeps polling. */
export function logSchedule({ config, journal, ports }: RunContext): void {
  const seconds = journal.interval.length / 1000;
  if (journal.interval.length > config.pollInterval && !journal.isStretchSaid) {
    journal.isStretchSaid = true;
    ports.log.info(`Polling every ${seconds} s, to stay within Twitch's rate limit.`);
  }
  const now = ports.clock.now();
  const count = journal.roster.streamers.length;
  if (config.watchFor === 0 || count === 0) return;
  if (now - (journal.windowSaidAt ?? now - LOGGED_EVERY) < LOGGED_EVERY) return;
  const isFirst = journal.windowSaidAt === undefined;
  journal.windowSaidAt = now;
  const until = new Date(journal.startedAt + config.watchFor).toISOString().slice(11, 16);
  ports.log.info(
    `${isFirst ? 'Watching' : 'Still watching'} ${count} ${count === 1 ? 'streamer' : 'streamers'} every ${seconds} s until ${until} UTC, or until the next run takes over.`,
  );
}
