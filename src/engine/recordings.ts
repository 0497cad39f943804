import type { Transition } from '../domain/notification.ts';
import { catchUp, withRecording } from '../domain/recordings.ts';
import { type Observation, sightingOf } from '../domain/sightings.ts';
import type { Broadcast } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { ServiceError, wordsOf } from '../errors.ts';
import { mapLimit } from '../map-limit.ts';
import type { RunContext } from './context.ts';
import { noteError } from './journal.ts';
import { rulesAt } from './roster.ts';
import { gapAfter } from './schedule.ts';

/** The most streamers whose recordings to list after one poll: half of the 800 calls a minute that Twitch allows. */
const MOST_LOOKED_UP = 400;

/** How many lists to request at a time. */
const LISTS_AT_A_TIME = 8;

/** After a gap, finds broadcasts that began or ended unseen. @returns their transitions */
export async function findUnseen(observation: Observation, ctx: RunContext): Promise<Transition[]> {
  const { journal, config, ports } = ctx;
  const lastPoll = journal.notes.polledAt;
  const { at } = observation;
  const isGap = lastPoll !== undefined && at - lastPoll > gapAfter(config.pollInterval);
  if (lastPoll === undefined || !isGap) {
    journal.notes = { ...journal.notes, polledAt: at };
    return [];
  }
  const known = journal.roster.streamers.filter(
    ({ id }) => journal.state[id] && sightingOf(observation, id) !== 'unknown',
  );
  const rulesOf = rulesAt(at, ctx);
  const transitions: Transition[] = [];
  const isComplete = await forEachRecorded(known.slice(0, MOST_LOOKED_UP), ctx, (streamer, recordings) => {
    const before = journal.state[streamer.id];
    if (!before) return;
    const sighting = sightingOf(observation, streamer.id);
    const poll = { streamer, sighting, at, rules: rulesOf(streamer) };
    const caughtUp = catchUp(before, recordings, poll, lastPoll);
    journal.state[streamer.id] = caughtUp.state;
    transitions.push(...caughtUp.transitions);
  });
  if (known.length > MOST_LOOKED_UP) {
    ports.log.info(
      `Streams since the last poll are not looked up for ${known.length - MOST_LOOKED_UP} streamers, to stay within Twitch's rate limit.`,
    );
  }
  // If Twitch did not answer for all, keep the time of the last poll, so that the next run tries again.
  if (isComplete || journal.polls > 1) journal.notes = { ...journal.notes, polledAt: at };
  return transitions;
}

/** Adds their recordings to broadcasts that are over, for the link and the exact duration. @returns the transitions with them */
export async function attachRecordings(
  transitions: readonly Transition[],
  ctx: RunContext,
): Promise<Transition[]> {
  const { state } = ctx.journal;
  const isLacking = ({ kind, stream }: Transition) => kind === 'offline' && !stream.recordingId;
  const lacking = transitions.filter(isLacking).slice(0, MOST_LOOKED_UP);
  const streamers = lacking.map(({ streamer }) => streamer);
  const isLackingFor = (id: string, { ids: [first] }: Broadcast) =>
    lacking.some(({ streamer, stream }) => streamer.id === id && stream.ids[0] === first);
  await forEachRecorded(streamers, ctx, ({ id }, recordings) => {
    const known = state[id];
    if (!known) return;
    const finished = known.finished.map((over) =>
      isLackingFor(id, over) ? withRecording(over, recordings) : over,
    );
    state[id] = { ...known, finished };
  });
  return transitions.map((transition) => {
    const { streamer, stream } = transition;
    const over = state[streamer.id]?.finished.find(({ ids }) => ids[0] === stream.ids[0]);
    return isLacking(transition) && over ? { ...transition, stream: over } : transition;
  });
}

type Recordings = Awaited<ReturnType<RunContext['ports']['twitch']['recordings']>>;

/** @returns whether Twitch answered for all streamers */
async function forEachRecorded(
  streamers: readonly Streamer[],
  { ports, journal }: RunContext,
  use: (streamer: Streamer, recordings: Recordings) => void,
): Promise<boolean> {
  let isComplete = true;
  await mapLimit(streamers, LISTS_AT_A_TIME, async (streamer) => {
    if (!isComplete) return;
    try {
      use(streamer, await ports.twitch.recordings(streamer.id));
    } catch (error) {
      if (!(error instanceof ServiceError)) throw error;
      isComplete = false;
      noteError(journal, ports.log, new ServiceError(`Recordings can't be looked up: ${wordsOf(error)}`));
    }
  });
  return isComplete;
}
