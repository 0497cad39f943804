import { isQuiet, type QuietHours } from './core/quiet-hours.ts';
import type { StreamerRules } from './core/rules.ts';
import { followUp } from './follow-up.ts';
import { HandOver } from './hand-over.ts';
import { Memory } from './memory.ts';
import { judgeOutages, noteAnswer, noteSilence } from './outage.ts';
import { nextLookIn } from './pace.ts';
import { Past } from './past.ts';
import { beforeStop } from './pause.ts';
import { poll } from './poll.ts';
import type { Ports } from './ports.ts';
import { newRecord, noteTrouble, type RunRecord } from './record.ts';
import { findWatched } from './roster.ts';
import { Trouble } from './trouble.ts';

/** What a run is to do. Durations in milliseconds. */
export interface Order {
  /** Whom to watch, and what is to be told of each: by the login that was asked for. */
  readonly streamers: ReadonlyMap<string, StreamerRules>;
  readonly offlineGrace: number;
  /** How long the run goes on looking; 0 for one look. */
  readonly watchFor: number;
  readonly pollInterval: number;
  readonly quiet?: QuietHours | undefined;
  readonly dryRun: boolean;
}

/** What a run works with. */
export interface Run {
  readonly order: Order;
  readonly ports: Ports;
  readonly record: RunRecord;
  readonly memory: Memory;
  readonly past: Past;
  readonly handOver: HandOver;
}

const SAID = {
  'handed over': 'A newer run takes over.',
  overtaken: 'A newer run takes over.',
  'quiet hours': 'These are quiet hours: nobody is told anything, and this run does not go on looking.',
  cancelled: 'The run was cancelled.',
} as const;

/** Once it was told to stop, a run has so long to finish the text in hand, and so long to save, milliseconds. */
const TO_FINISH = 2_200;
const TO_SAVE = 1_500;

/** One start of the action: look at Twitch, decide what changed, tell what is owed, remember it; until time is up. */
export async function run(order: Order, ports: Ports): Promise<RunRecord> {
  const { clock, log, stop } = ports;
  const record = newRecord(clock.now(), order.dryRun, [...order.streamers.keys()]);
  const memory = new Memory(order, ports);
  const past = new Past(clock);
  const handOver = new HandOver(order, ports, () => memory.fallBehind(record));
  const current: Run = { order, ports, record, memory, past, handOver };
  for (let failures = 0; ; ) {
    const lookedAt = clock.now();
    const toldBefore = record.deliveries.length;
    const isAnswered = await beforeStop(look(current), TO_FINISH, ports);
    failures = isAnswered ? 0 : failures + 1;
    // Nothing is told in them, so looking can wait; the state carries over what is open.
    if (isQuiet(order.quiet, clock.now())) record.ending ??= 'quiet hours';
    if (record.ending || stop.isRequested) break;
    const wait = nextLookIn(current, lookedAt, failures);
    if (wait === undefined) break;
    const hasTold = record.deliveries.length > toldBefore;
    const [ending] = await Promise.all([handOver.waitFor(wait), tieUp(current, hasTold)]);
    if (ending) record.ending = ending;
    if (ending || stop.isRequested) break;
  }
  if (stop.isRequested) record.ending = 'cancelled';
  if (record.ending) log.info(SAID[record.ending]);
  judgeOutages(record, clock.now(), log);
  // Of two runs at work, the newer one remembers: what this one would save is older.
  if (record.ending !== 'overtaken') await beforeStop(memory.keepLast(record), TO_SAVE, ports);
  judgeUnsaved(current);
  await beforeStop(followUp(current), 0, ports);
  return record;
}

/** Where nothing can be saved, emails come again and again: a person must act, once it is no chance. */
function judgeUnsaved({ memory, record, ports }: Run): void {
  if (!memory.isUnsavedAgain || ports.ways.some((way) => way.history)) return;
  const words =
    'For the second run in a row, nothing could be saved in the Actions cache. By email alone, each run then tells starts again and misses ends. Start the workflow on the default branch, by schedule or by hand; or add texts, whose history tells what was told.';
  noteTrouble(record, ports.log, new Trouble(words, { mustAct: true }));
}

/** What is left of a look while the run waits for the next one: to save what was told, and to see whether it arrived. */
async function tieUp(current: Run, hasTold: boolean): Promise<void> {
  const { memory, record, ports } = current;
  const work = [hasTold && memory.keep(record), followUp(current)];
  await beforeStop(Promise.all(work), 0, ports);
}

/** One look at Twitch and all that follows from it. @returns whether Twitch answered */
async function look(current: Run): Promise<boolean> {
  const { order, ports, record, memory } = current;
  try {
    await findWatched([...order.streamers.keys()], record, memory.restored, ports);
    const observation = await ports.twitch.observe(record.roster.streamers.map(({ id }) => id));
    noteAnswer(record, 'twitch');
    await memory.takeUp(record);
    await poll(observation, current);
    ports.log.debug(`Looked: ${observation.live.size} live, ${observation.unknown.size} unknown.`);
    return true;
  } catch (error) {
    noteTrouble(record, ports.log, error);
    await memory.takeUp(record);
    if (record.mustAct.size === 0) noteSilence(record, 'twitch', ports.clock.now());
    return false;
  }
}
