import { broadcastsOf, covers, isRestart, newBroadcast, restarted } from './broadcast.ts';
import type { Transition } from './notification.ts';
import { type Change, finish, type Poll } from './observe.ts';
import { isAwaited } from './reconcile.ts';
import { matches, type Rules } from './rules.ts';
import type { Sighting } from './sightings.ts';
import type { Broadcast, StreamerState } from './snapshot.ts';
import { CLOCKS_APART, MINUTE } from './time.ts';

/** Twitch's recording of a stream. Times and durations are in milliseconds. */
export interface Recording {
  readonly streamId: string;
  /** The id of the recording itself. */
  readonly id: string;
  readonly title: string;
  /** When the stream began. */
  readonly startedAt: number;
  readonly duration: number;
}

/** How late Twitch's list of streams can be, in milliseconds. */
const LIST_LATE = 2 * MINUTE;

/** Adds the recording to a broadcast that is over. It has the exact duration. */
export function withRecording(over: Broadcast, recordings: readonly Recording[]): Broadcast {
  const recording = recordings.find(({ streamId }) => over.ids.at(-1) === streamId);
  if (!recording) return over;
  const { id, duration } = recording;
  // After a restart, the recording holds only the last part.
  const isWhole = over.ids.length === 1 && duration > 0;
  return {
    ...over,
    recordingId: id,
    ...(isWhole && { endedAt: over.startedAt + duration, isEndAbout: false }),
  };
}

/**
 * Finds broadcasts that began and ended unseen since the previous poll, from their recordings, oldest first. The last one
 * becomes the current one: `observe` decides, by the same rules as for any other, whether it is over. Say polls at 12:00
 * and 18:00 saw nothing, and there are recordings of 13:00 to 14:00 and of 15:00 to 16:00:
 *
 *     finished    13:00 to 14:00, and a transition
 *     current     15:00, last seen and absent since 16:00
 *
 * The recording of a broadcast that is on lags behind, so that is left to the sighting.
 *
 * @param polledBefore when the previous poll was, in milliseconds since 1970
 */
export function catchUp(
  before: StreamerState,
  recordings: readonly Recording[],
  poll: Poll,
  polledBefore: number,
): Change {
  const { streamer, sighting, at, rules } = poll;
  const unseen = unseenIn(before, recordings, poll, polledBefore);
  let state = untilItsEnd(before, recordings, at);
  const transitions: Transition[] = [];
  for (const recording of unseen) {
    const { current } = state;
    if (current && isRestart(current, recording.startedAt, rules.grace)) {
      const { streamId, startedAt, end } = recording;
      const lastSeenAt = Math.max(end, current.lastSeenAt);
      state = withLast(state, { ...restarted(current, streamId, startedAt), lastSeenAt }, poll);
    } else {
      const ended = finish(state, streamer, at);
      transitions.push(...ended.transitions);
      state = withLast(ended.state, fromRecording(recording, rules), poll);
    }
  }
  const { current } = state;
  const isOnAgain = unseen.length > 0 && current && isRestart(current, listedSince(sighting), rules.grace);
  if (!isOnAgain || !current.isUnannounced || isAwaited(state, at)) return { state, transitions };
  // Nobody got its LIVE, and the stream that is listed restarts it: it gets a LIVE after all.
  return { state: { ...state, current: { ...current, hasMatched: false } }, transitions };
}

/** When the listed stream began. Infinity if none is listed. */
function listedSince(sighting: Sighting): number {
  return typeof sighting === 'object' ? sighting.startedAt : Number.POSITIVE_INFINITY;
}

type Unseen = Recording & { readonly end: number };

/** The recordings of broadcasts that began and ended since the previous poll, oldest first. */
function unseenIn(
  before: StreamerState,
  recordings: readonly Recording[],
  { sighting, at }: Poll,
  polledBefore: number,
): Unseen[] {
  const listedId = typeof sighting === 'object' ? sighting.id : undefined;
  const known = new Set([...broadcastsOf(before).flatMap(({ ids }) => ids), listedId]);
  // Skip what began before a known broadcast: it was over by the time that one began.
  const after = Math.max(polledBefore - LIST_LATE, ...broadcastsOf(before).map(({ newestAt }) => newestAt));
  // Skip what began after the listed stream: it is on, and Twitch's list is late.
  const until = Math.min(listedSince(sighting), at);
  return recordings
    .filter(({ streamId, startedAt }) => !known.has(streamId) && startedAt > after && startedAt <= until)
    .map((recording) => ({ ...recording, end: recording.startedAt + recording.duration }))
    .filter(({ end }) => end <= at && end > sentUntil(before))
    .sort((a, b) => a.startedAt - b.startedAt);
}

/** What ended before an OFFLINE about no known broadcast may be what that OFFLINE is about. */
function sentUntil(state: StreamerState): number {
  const known = broadcastsOf(state);
  const ends = Object.values(state.ledger)
    .flat()
    .filter(
      ({ kind, about }) =>
        kind === 'offline' && (about === undefined || !known.some((each) => covers(each, about))),
    );
  return Math.max(...ends.map(({ at }) => at + CLOCKS_APART));
}

/**
 * The state with a broadcast that ended unseen as the current one. Unless that was long ago by any clock, it may be on
 * again, or on still, in a list that comes late: then the streamer counts as absent from this poll on.
 */
function withLast(
  { absent: _before, ...state }: StreamerState,
  current: Broadcast,
  poll: Poll,
): StreamerState {
  const end = current.lastSeenAt;
  const isLongGone = end + poll.rules.grace + CLOCKS_APART <= poll.at;
  return { ...state, current, ...(isLongGone && { absent: { since: end, polls: 1 } }) };
}

/** Extends a broadcast that was on at the previous poll to the end of its recording. */
function untilItsEnd(state: StreamerState, recordings: readonly Recording[], at: number): StreamerState {
  const { current } = state;
  const own = recordings.find(({ streamId }) => current?.ids.includes(streamId));
  if (!current || !own) return state;
  const end = Math.min(own.startedAt + own.duration, at);
  return { ...state, current: { ...current, lastSeenAt: Math.max(end, current.lastSeenAt) } };
}

function fromRecording({ id, streamId, title, startedAt, end }: Unseen, rules: Rules): Broadcast {
  const stream = { id: streamId, startedAt, title, category: '' };
  return {
    ...newBroadcast(stream, end),
    recordingId: id,
    // A recording does not say which categories were played.
    hasMatched: matches(rules, { title }),
    isUnannounced: true,
  };
}
