import { quietUntil } from '../domain/rules.ts';
import { spoken } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Journal, RunConfig, RunContext } from './context.ts';
import { cycle } from './cycle.ts';
import { HandOver } from './hand-over.ts';
import {
  endOutages,
  LONG_OUTAGE,
  newJournal,
  noteAnswer,
  noteError,
  noteSilence,
  reportOutages,
  TWITCH,
} from './journal.ts';
import { readAhead } from './learn.ts';
import { findWatched } from './roster.ts';
import { logSchedule, nextInterval, nextPollIn } from './schedule.ts';
import { checkDeliveries } from './sending/delivery-status.ts';
import { History } from './sending/history.ts';
import { SnapshotKeeper } from './snapshots.ts';

const ENDINGS = {
  'handed over': 'A newer run takes over.',
  'quiet hours': 'Quiet hours: nothing is sent, and this run stops polling.',
  cancelled: 'The run was cancelled.',
} as const;

/** How long a cancelled run may take to finish the current text, and then to save, in milliseconds. */
const TO_FINISH = 2_200;
const TO_SAVE = 1_500;

/** One run: until time is up, polls Twitch, compares what is true with what was sent, sends the difference, saves. */
export async function run(config: RunConfig, ports: Ports): Promise<Journal> {
  const { clock, log, signal } = ports;
  const journal = newJournal(clock.now(), config.dryRun, [...config.streamers.keys()]);
  const snapshots = new SnapshotKeeper(config, ports, journal);
  const ctx: RunContext = { config, ports, journal, snapshots, history: new History(clock) };
  const handOver = new HandOver(ports);
  readAhead(ctx);
  for (let failures = 0; ; ) {
    const polledAt = clock.now();
    const usedBefore = ports.twitch.usage();
    const isAnswered = await untilCancelled(poll(ctx), TO_FINISH, ports);
    failures = isAnswered ? 0 : failures + 1;
    // Nothing is sent in quiet hours, so the run ends unless its window outlasts them. The snapshot keeps what is open.
    const quietEnd = quietUntil(config.quiet, clock.now()) ?? 0;
    if (quietEnd >= journal.startedAt + config.watchFor) journal.ending ??= 'quiet hours';
    if (journal.ending || signal.aborted) break;
    const { interval } = journal;
    journal.interval = nextInterval(config.pollInterval, interval, usedBefore, ports.twitch.usage());
    const wait = nextPollIn(ctx, polledAt, failures);
    if (wait === undefined) break;
    logSchedule(ctx);
    const waited = Promise.all([handOver.waitFor(wait), checkDeliveries(ctx)]);
    const [isNewerThere] = (await untilCancelled(waited, 0, ports)) ?? [];
    if (isNewerThere) journal.ending = 'handed over';
    if (isNewerThere || signal.aborted) break;
  }
  if (signal.aborted) journal.ending = 'cancelled';
  if (journal.ending) log.info(ENDINGS[journal.ending]);
  endOutages(ctx);
  reportOutages(ctx);
  await untilCancelled(snapshots.saveFinal(), TO_SAVE, ports);
  await untilCancelled(reportUnsaved(ctx), 0, ports);
  await untilCancelled(checkDeliveries(ctx), 0, ports);
  return journal;
}

/** Polls once and handles the answer. @returns whether Twitch answered */
async function poll(ctx: RunContext): Promise<boolean> {
  const { config, ports, journal, snapshots } = ctx;
  try {
    await findWatched([...config.streamers.keys()], journal, snapshots.restored, ports);
    const observation = await ports.twitch.observe(journal.roster.streamers.map(({ id }) => id));
    await snapshots.restore();
    // The snapshot may hold an outage, which this answer ends.
    noteAnswer(journal, TWITCH);
    await cycle(observation, ctx);
    ports.log.debug(`Polled: ${observation.live.size} live, ${observation.unknown.size} unknown.`);
    return true;
  } catch (error) {
    noteError(journal, ports.log, error);
    await snapshots.restore();
    if (journal.actionRequired.size === 0) noteSilence(journal, TWITCH, ports.clock.now());
    return false;
  }
}

/**
 * Gives up on work that goes on for too long after the run is cancelled. A window does this thousands of times, so no
 * listener may stay behind.
 */
async function untilCancelled<Result>(
  work: Promise<Result>,
  limit: number,
  { clock, signal }: Ports,
): Promise<Result | undefined> {
  work.catch(() => undefined);
  let leave: () => void = () => undefined;
  const cancelled = new Promise<undefined>((resolve) => {
    leave = async () => {
      if (limit > 0) await clock.sleep(limit);
      resolve(undefined);
    };
    if (signal.aborted) leave();
    else signal.addEventListener('abort', leave);
  });
  return Promise.race([work, cancelled]).finally(() => signal.removeEventListener('abort', leave));
}

/** If run after run can't save, a person must act: at once if messages repeat, otherwise after an hour. */
async function reportUnsaved({ snapshots, journal, ports }: RunContext): Promise<void> {
  const since = await snapshots.unsavedSince();
  if (since === undefined) return;
  const length = ports.clock.now() - since;
  const hasHistory = ports.channels.some((channel) => channel.history);
  // Where nothing was ever saved, as without a cache, texts do without.
  if (hasHistory && (since === 0 || length <= LONG_OUTAGE)) return;
  const start = 'Start the workflow on the default branch, by schedule or by hand';
  const words = hasHistory
    ? `Nothing could be saved in the Actions cache for ${spoken(length)}. Texts go out once, because Twilio's message history shows what was sent; emails and webhooks may come twice. ${start}.`
    : `For the second run in a row, nothing could be saved in the Actions cache. Without texts, each run then starts over: messages repeat and ends are missed. ${start}; or add texts, whose message history shows what was sent.`;
  noteError(journal, ports.log, new ServiceError(words, { actionRequired: true }));
}
