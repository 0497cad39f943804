import { textsAbout } from './core/history.ts';
import { type Observation, type Sighting, sightingOf } from './core/observation.ts';
import { historyHorizon, type Recollection, recall } from './core/recall.ts';
import { retrace } from './core/retrace.ts';
import type { Streamer } from './core/streamer.ts';
import { noteAnswer, noteSilence } from './outage.ts';
import { noteTrouble } from './record.ts';
import { rulesAt } from './roster.ts';
import type { Run } from './run.ts';
import { Trouble } from './trouble.ts';

interface Sighted {
  readonly streamer: Streamer;
  readonly sighting: Exclude<Sighting, 'unknown'>;
}

/**
 * Makes up from the texts already sent the state of streamers of whom nothing is remembered. Where the texts can't be
 * read, nothing is decided about such a streamer, so that nothing is told twice: the next poll or run decides.
 *
 * @returns what was read, if something had to be
 */
export async function recollect(observation: Observation, run: Run): Promise<Recollection | undefined> {
  const { record, memory } = run;
  const { at } = observation;
  const seen = sighted(observation, run);
  const strangers = seen.filter(({ streamer }) => !record.state[streamer.id] && canKnow(streamer, at, run));
  if (strangers.length === 0 && memory.behindSince === undefined) return undefined;
  // Only the owner can mend why the history can't be read, and was told in this run.
  const withHistory = run.ports.ways.filter((way) => way.history);
  if (withHistory.some((way) => record.unusable.has(way))) return undefined;
  try {
    const recollection = await readHistory(seen, observation, run);
    noteAnswer(record, 'twilio');
    recallAll(strangers, at, recollection, run);
    return recollection;
  } catch (error) {
    const what =
      strangers.length > 0 ? 'Nothing is told about streamers not seen before' : 'More may have been told';
    noteTrouble(record, run.ports.log, error, `${what}: `);
    if (!(error instanceof Trouble && error.mustAct)) noteSilence(record, 'twilio', run.ports.clock.now());
    else for (const way of withHistory) record.unusable.add(way);
    return undefined;
  }
}

/**
 * Where more may have been told than is remembered, takes what it was from the texts. For this, all that the
 * recordings say must be known.
 */
export function retraceAll(observation: Observation, recollection: Recollection | undefined, run: Run): void {
  const { record, memory } = run;
  const since = memory.behindSince;
  if (since === undefined || !recollection || record.notes.polledAt !== observation.at) return;
  const rulesOf = rulesAt(observation.at, run);
  for (const { streamer, sighting } of sighted(observation, run)) {
    const known = record.state[streamer.id];
    if (!known) continue;
    const trace = { streamer, sighting, since, recollection };
    record.state[streamer.id] = retrace(known, trace, observation.at, rulesOf(streamer));
  }
  // Of whom Twitch said nothing, the next look tells.
  if (observation.unknown.size === 0) memory.catchUp();
}

/**
 * Whether it can be known what was told of a streamer of whom nothing is remembered. While the cache can't be read, only
 * the texts know.
 */
function canKnow(streamer: Streamer, at: number, run: Run): boolean {
  if (!run.memory.isUnread) return true;
  const { audience } = rulesAt(at, run)(streamer);
  const texted = run.ports.ways.flatMap((way) => (way.history ? way.recipients : []));
  return texted.some(({ key }) => audience.includes(key));
}

function sighted(observation: Observation, { record }: Run): Sighted[] {
  return record.roster.streamers.flatMap((streamer): Sighted[] => {
    const sighting = sightingOf(observation, streamer.id);
    return sighting === 'unknown' ? [] : [{ streamer, sighting }];
  });
}

/** @throws {Trouble} when the history of a way can't be read */
async function readHistory(
  seen: readonly Sighted[],
  { at }: Observation,
  { ports, past }: Run,
): Promise<Recollection> {
  const horizon = historyHorizon(
    seen.map(({ sighting }) => sighting),
    at,
  );
  const history = await past.ofAll(ports.ways, horizon, 0);
  const ways = ports.ways.filter((way) => !way.history);
  return { history, forgetful: ways.flatMap(({ recipients }) => recipients.map(({ key }) => key)) };
}

function recallAll(strangers: readonly Sighted[], at: number, recollection: Recollection, run: Run): void {
  const { record } = run;
  const rulesOf = rulesAt(at, run);
  const isStateLost = record.stateSource !== 'cache';
  for (const { streamer, sighting } of strangers) {
    const rules = rulesOf(streamer);
    record.state[streamer.id] = recall(streamer, sighting, at, recollection, isStateLost, rules);
  }
  const logins = strangers.map(({ streamer }) => streamer.login);
  const isKnown = [...recollection.history.values()].some((texts) => textsAbout(texts, logins).length > 0);
  if (record.stateSource === 'none' && isKnown) record.stateSource = 'history';
}
