import type { Transition } from './core/notification.ts';
import { type Observation, sightingOf } from './core/observation.ts';
import type { Recollection } from './core/recall.ts';
import { catchUp, withRecording } from './core/recordings.ts';
import { toldSince } from './core/retrace.ts';
import type { StreamState } from './core/state.ts';
import type { Streamer } from './core/streamer.ts';
import { inTurns } from './in-turns.ts';
import { gapAfter } from './memory.ts';
import { noteTrouble, type RunRecord } from './record.ts';
import { rulesAt } from './roster.ts';
import type { Run } from './run.ts';
import { Trouble, wordsOf } from './trouble.ts';

/** Twitch gives 800 points a minute, one for each call: after a gap, no more streamers are looked up. */
const MOST = 400;

/** How many are looked up at a time. */
const AT_A_TIME = 8;

/** After a gap, finds the streams that began and ended unseen, and what of them is to be told. */
export async function findUnseen(
  observation: Observation,
  recollection: Recollection | undefined,
  run: Run,
): Promise<Transition[]> {
  const { record, order, ports, memory } = run;
  const lastLook = record.notes.polledAt;
  const { at } = observation;
  const isGap = lastLook !== undefined && at - lastLook > gapAfter(order.pollInterval);
  if (lastLook === undefined || !isGap) {
    record.notes = { ...record.notes, polledAt: at };
    return [];
  }
  const known = record.roster.streamers.filter(
    ({ id }) => record.state[id] && sightingOf(observation, id) !== 'unknown',
  );
  const rulesOf = rulesAt(at, run);
  const transitions: Transition[] = [];
  const isComplete = await forEachRecorded(known.slice(0, MOST), run, (streamer, recordings) => {
    const before = record.state[streamer.id];
    if (!before) return;
    const sighting = sightingOf(observation, streamer.id);
    const told = toldSince(streamer, before, memory.behindSince, recollection);
    const times = { lastLook, ...told, at };
    const caughtUp = catchUp(streamer, before, sighting, recordings, times, rulesOf(streamer));
    record.state[streamer.id] = caughtUp.state;
    transitions.push(...caughtUp.transitions);
  });
  if (known.length > MOST) {
    ports.log.info(
      `What ${known.length - MOST} streamers did since the last look is not looked up: Twitch limits that.`,
    );
  }
  // Where Twitch did not answer, the next run looks again.
  if (isComplete || record.polls > 1) record.notes = { ...record.notes, polledAt: at };
  return transitions.sort((a, b) => (a.stream.startedAt ?? 0) - (b.stream.startedAt ?? 0));
}

/** Adds the recordings to the streams that are over: they know the true duration. */
export async function attachRecordings(transitions: Transition[], run: Run): Promise<void> {
  const { record } = run;
  const lacking = transitions.filter(({ kind, stream }) => kind === 'offline' && !stream.recordingId);
  const streamers = lacking.slice(0, MOST).map(({ streamer }) => streamer);
  await forEachRecorded(streamers, run, ({ id }, recordings) => {
    for (const [index, transition] of transitions.entries()) {
      if (transition.streamer.id !== id || transition.kind !== 'offline') continue;
      const stream = withRecording(transition.stream, recordings);
      transitions[index] = { ...transition, stream };
      replace(record, id, transition.stream, stream);
    }
  });
}

function replace(record: RunRecord, id: string, old: StreamState, stream: StreamState): void {
  const known = record.state[id];
  if (!known) return;
  const finished = known.finished.map((candidate) => (candidate === old ? stream : candidate));
  record.state[id] = { ...known, finished };
}

type Recordings = Awaited<ReturnType<Run['ports']['twitch']['recordings']>>;

/** @returns whether Twitch answered for all */
async function forEachRecorded(
  streamers: readonly Streamer[],
  { ports, record }: Run,
  use: (streamer: Streamer, recordings: Recordings) => void,
): Promise<boolean> {
  let isComplete = true;
  await inTurns(streamers, AT_A_TIME, async (streamer) => {
    if (!isComplete) return;
    try {
      use(streamer, await ports.twitch.recordings(streamer.id));
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      isComplete = false;
      noteTrouble(record, ports.log, new Trouble(`Recordings can't be looked up: ${wordsOf(error)}`));
    }
  });
  return isComplete;
}
