import { textsAbout } from './core/history.ts';
import { type Observation, type Sighting, sightingOf } from './core/observation.ts';
import { historyHorizon, type Recollection, recall } from './core/recall.ts';
import { retrace } from './core/retrace.ts';
import type { Streamer } from './core/streamer.ts';
import { noteTrouble } from './record.ts';
import { rulesAt } from './roster.ts';
import type { Run } from './run.ts';

interface Sighted {
  readonly streamer: Streamer;
  readonly sighting: Exclude<Sighting, 'unknown'>;
}

/**
 * Makes up from the texts already sent what is not remembered: the state of streamers of whom nothing is, and, where
 * more may have been told than is remembered, what happened since. Where the texts can't be read, nothing is decided
 * about streamers not seen before, so that nothing is told twice: the next poll or run decides.
 */
export async function recollect(observation: Observation, run: Run): Promise<void> {
  const { record, memory } = run;
  const { behindSince } = memory;
  const sighted = record.roster.streamers.flatMap((streamer): Sighted[] => {
    const sighting = sightingOf(observation, streamer.id);
    return sighting === 'unknown' ? [] : [{ streamer, sighting }];
  });
  const strangers = sighted.filter(({ streamer }) => !record.state[streamer.id]);
  const others = behindSince === undefined ? [] : sighted.filter(({ streamer }) => record.state[streamer.id]);
  try {
    if (strangers.length + others.length > 0) {
      const recollection = await readHistory([...strangers, ...others], observation, run);
      recallAll(strangers, observation.at, recollection, run);
      retraceAll(others, observation.at, behindSince ?? 0, recollection, run);
    }
    // Of whom Twitch said nothing, the next look tells.
    if (observation.unknown.size === 0) memory.catchUp();
  } catch (error) {
    const what =
      strangers.length > 0 ? 'Nothing is told about streamers not seen before' : 'More may have been told';
    noteTrouble(record, run.ports.log, error, `${what}: `);
  }
}

/** @throws {Trouble} when the history of a way can't be read */
async function readHistory(
  sighted: readonly Sighted[],
  { at }: Observation,
  { ports, past }: Run,
): Promise<Recollection> {
  const horizon = historyHorizon(
    sighted.map(({ sighting }) => sighting),
    at,
  );
  const history = await past.ofAll(ports.ways, horizon, 0);
  const ways = ports.ways.filter((way) => !way.history);
  return { history, forgetful: ways.flatMap(({ recipients }) => recipients.map(({ key }) => key)) };
}

function recallAll(
  strangers: readonly Sighted[],
  at: number,
  recollection: Recollection,
  { record }: Run,
): void {
  const isStateLost = record.stateSource !== 'cache';
  for (const { streamer, sighting } of strangers) {
    record.state[streamer.id] = recall(streamer, sighting, at, recollection, isStateLost);
  }
  const logins = strangers.map(({ streamer }) => streamer.login);
  const isKnown = [...recollection.history.values()].some((texts) => textsAbout(texts, logins).length > 0);
  if (record.stateSource === 'none' && isKnown) record.stateSource = 'history';
}

function retraceAll(
  others: readonly Sighted[],
  at: number,
  since: number,
  recollection: Recollection,
  run: Run,
): void {
  const { state } = run.record;
  const rulesOf = rulesAt(at, run);
  for (const { streamer, sighting } of others) {
    const before = state[streamer.id];
    if (!before) continue;
    state[streamer.id] = retrace(streamer, before, sighting, at, since, recollection, rulesOf(streamer));
  }
}
