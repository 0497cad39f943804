import { textsAbout } from './core/history.ts';
import { type Observation, type Sighting, sightingOf } from './core/observation.ts';
import { historyHorizon, type Recollection, recall } from './core/recall.ts';
import { type Trace, withOpenStream, withoutEndedStream } from './core/retrace.ts';
import type { StreamerState } from './core/state.ts';
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
 * more may have been told than is remembered, the stream that was announced since and is off by now. Where the texts
 * can't be read, nothing is decided about streamers not seen before, so that nothing is told twice: the next poll or
 * run decides.
 *
 * @returns what was read, if something had to be
 */
export async function recollect(observation: Observation, run: Run): Promise<Recollection | undefined> {
  const { record, memory } = run;
  const { behindSince } = memory;
  const sighted = record.roster.streamers.flatMap((streamer): Sighted[] => {
    const sighting = sightingOf(observation, streamer.id);
    return sighting === 'unknown' ? [] : [{ streamer, sighting }];
  });
  const strangers = sighted.filter(({ streamer }) => !record.state[streamer.id]);
  if (strangers.length === 0 && behindSince === undefined) return undefined;
  try {
    const recollection = await readHistory(sighted, observation, run);
    if (behindSince !== undefined) {
      const off = sighted.filter(({ sighting }) => sighting === 'absent');
      retrace(off, { since: behindSince, recollection }, run, (known, trace) =>
        withOpenStream(known, trace, observation.at, run.order.offlineGrace),
      );
    }
    recallAll(strangers, observation.at, recollection, run);
    return recollection;
  } catch (error) {
    const what =
      strangers.length > 0 ? 'Nothing is told about streamers not seen before' : 'More may have been told';
    noteTrouble(record, run.ports.log, error, `${what}: `);
    return undefined;
  }
}

/**
 * Closes the streams whose ends were told since the state was saved: what is on by now is another one. For this, all
 * that the recordings say must be known.
 */
export function closeTold(observation: Observation, recollection: Recollection | undefined, run: Run): void {
  const { record, memory } = run;
  const { behindSince } = memory;
  const isCaughtUp = record.notes.polledAt === observation.at;
  if (behindSince === undefined || !recollection || !isCaughtUp) return;
  const rulesOf = rulesAt(observation.at, run);
  const sighted = record.roster.streamers
    .filter(({ id }) => sightingOf(observation, id) !== 'unknown')
    .map((streamer) => ({ streamer }));
  retrace(sighted, { since: behindSince, recollection }, run, (known, trace) =>
    withoutEndedStream(known, trace, observation.at, rulesOf(trace.streamer)),
  );
  // Of whom Twitch said nothing, the next look tells.
  if (observation.unknown.size === 0) memory.catchUp();
}

function retrace(
  sighted: readonly Pick<Sighted, 'streamer'>[],
  found: Omit<Trace, 'streamer'>,
  { record }: Run,
  change: (known: StreamerState, trace: Trace) => StreamerState,
): void {
  for (const { streamer } of sighted) {
    const known = record.state[streamer.id];
    if (known) record.state[streamer.id] = change(known, { streamer, ...found });
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
