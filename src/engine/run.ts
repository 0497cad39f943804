import { isQuiet } from '../domain/rules.ts';
import { ServiceError } from '../errors.ts';
import type { Ports } from '../ports.ts';
import type { Journal, RunConfig, RunContext } from './context.ts';
import { cycle } from './cycle.ts';
import { followUp } from './delivery-status.ts';
import { HandOver } from './hand-over.ts';
import { History } from './history.ts';
import { nextInterval, sayStretched } from './interval.ts';
import { newJournal, noteError } from './journal.ts';
import { beginToLearn } from './learn.ts';
import { judgeOutages, noteAnswer, noteSilence } from './outages.ts';
import { beforeStop } from './pause.ts';
import { findWatched } from './roster.ts';
import { nextPollIn } from './schedule.ts';
import { SnapshotKeeper } from './snapshots.ts';
import { sayWindow } from './window.ts';

const SAID = {
  'handed over': 'A newer run takes over.',
  'quiet hours': 'Quiet hours: nothing is sent, and this run stops polling.',
  cancelled: 'The run was cancelled.',
} as const;

/** Once it was told to stop, a run has so long to finish the text in hand, and so long to save, milliseconds. */
const TO_FINISH = 2_200;
const TO_SAVE = 1_500;

/** One start of the action: poll Twitch, compare what is true with what was sent, send, save; until time is up. */
export async function run(config: RunConfig, ports: Ports): Promise<Journal> {
  const { clock, log, stop } = ports;
  const journal = newJournal(clock.now(), config.dryRun, [...config.streamers.keys()]);
  const snapshots = new SnapshotKeeper(config, ports);
  const history = new History(clock);
  const handOver = new HandOver(ports);
  const ctx: RunContext = { config, ports, journal, snapshots, history, handOver };
  beginToLearn(ctx);
  for (let failures = 0; ; ) {
    const polledAt = clock.now();
    const toldBefore = journal.deliveries.length;
    const used = ports.twitch.usage();
    const isAnswered = await beforeStop(poll(ctx), TO_FINISH, ports);
    failures = isAnswered ? 0 : failures + 1;
    // Nothing is told in them, so polling can wait; the snapshot carries over what is open.
    if (isQuiet(config.quiet, clock.now())) journal.ending ??= 'quiet hours';
    if (journal.ending || stop.isRequested) break;
    journal.interval = nextInterval(config.pollInterval, journal.interval, used, ports.twitch.usage());
    const wait = nextPollIn(ctx, polledAt, failures);
    if (wait === undefined) break;
    sayStretched(journal, config.pollInterval, log);
    sayWindow(ctx);
    const hasTold = journal.deliveries.length > toldBefore;
    const [isOver] = await Promise.all([handOver.waitFor(wait), tieUp(ctx, hasTold)]);
    if (isOver) journal.ending = 'handed over';
    if (isOver || stop.isRequested) break;
  }
  if (stop.isRequested) journal.ending = 'cancelled';
  if (journal.ending) log.info(SAID[journal.ending]);
  // It listed what was sent, and nothing that it was asked since failed.
  const { until = clock.now() } = journal.notes.silent.twilio ?? {};
  if (journal.learned.size > 0 && until < journal.startedAt) noteAnswer(journal, 'twilio');
  judgeOutages(journal, clock.now(), log);
  await beforeStop(snapshots.keepLast(journal), TO_SAVE, ports);
  await beforeStop(judgeUnsaved(ctx), 0, ports);
  await beforeStop(followUp(ctx), 0, ports);
  return journal;
}

/** Where nothing can be saved, emails come again and again: a person must act, once it is no chance. */
async function judgeUnsaved({ snapshots, journal, ports }: RunContext): Promise<void> {
  if (ports.channels.some((channel) => channel.history) || !(await snapshots.isUnsavedAgain())) return;
  const words =
    'For the second run in a row, nothing could be saved in the Actions cache. By email alone, each run then starts over: emails repeat and ends are missed. Start the workflow on the default branch, by schedule or by hand; or add texts, whose message history shows what was sent.';
  noteError(journal, ports.log, new ServiceError(words, { actionRequired: true }));
}

/** What is left of a poll while the run waits for the next one: to save what was told, and to see whether it arrived. */
async function tieUp(ctx: RunContext, hasTold: boolean): Promise<void> {
  const work = [hasTold && ctx.snapshots.keep(ctx.journal), followUp(ctx)];
  await beforeStop(Promise.all(work), 0, ctx.ports);
}

/** One poll and all that follows from it. @returns whether Twitch answered */
async function poll(ctx: RunContext): Promise<boolean> {
  const { config, ports, journal, snapshots } = ctx;
  try {
    await findWatched([...config.streamers.keys()], journal, snapshots.restored, ports);
    const observation = await ports.twitch.observe(journal.roster.streamers.map(({ id }) => id));
    noteAnswer(journal, 'twitch');
    await snapshots.takeUp(journal);
    await cycle(observation, ctx);
    ports.log.debug(`Looked: ${observation.live.size} live, ${observation.unknown.size} unknown.`);
    return true;
  } catch (error) {
    noteError(journal, ports.log, error);
    await snapshots.takeUp(journal);
    if (journal.actionRequired.size === 0) noteSilence(journal, 'twitch', ports.clock.now());
    return false;
  }
}
