import { newBroadcast } from './broadcast.ts';
import { CLOCKS_APART } from './ledger.ts';
import type { Transition } from './notification.ts';
import type { Sighting } from './observation.ts';
import { type Change, finish } from './observe.ts';
import { isAwaited } from './reconcile.ts';
import { matches, type Rules } from './rules.ts';
import { type Broadcast, broadcastsOf, type StreamerState } from './snapshot.ts';
import type { Streamer } from './streamer.ts';

/** A recording that Twitch keeps of a stream. Times and lengths in milliseconds. */
export interface Recording {
  readonly streamId: string;
  /** Of the recording itself. */
  readonly id: string;
  readonly title: string;
  /** When the stream began. */
  readonly startedAt: number;
  readonly duration: number;
}

/** Twitch's list of streams can be so late, milliseconds. */
const LATE = 2 * 60_000;

/** When there was a poll last, and now; milliseconds since 1970. */
export interface Gap {
  readonly lastLook: number;
  readonly at: number;
}

/** A broadcast that is over, with its recording: the recording knows how long it was. */
export function withRecording(over: Broadcast, recordings: readonly Recording[]): Broadcast {
  const recording = recordings.find(({ streamId }) => over.ids.at(-1) === streamId);
  if (!recording) return over;
  const { id, duration } = recording;
  // After a restart within the grace, the recording holds the last part only.
  const isWhole = over.ids.length === 1 && duration > 0;
  return {
    ...over,
    recordingId: id,
    ...(isWhole && { endedAt: over.startedAt + duration, isEndAbout: false }),
  };
}

/**
 * What recordings say of the time since the last poll: broadcasts that began and ended unseen. Each is told as one
 * OFFLINE, unless the reader takes it for a part of one that is on. One that ended only just now is gone, and not yet
 * over. The recording of what is on lags behind, and is left to the sighting.
 */
export function catchUp(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  recordings: readonly Recording[],
  { lastLook, at }: Gap,
  rules: Rules,
): Change {
  const live = typeof sighting === 'object' ? sighting : undefined;
  const known = new Set([...broadcastsOf(before).flatMap(({ ids }) => ids), live?.id]);
  // What began before a broadcast that is known was over when that one began.
  const after = Math.max(lastLook - LATE, ...broadcastsOf(before).map(({ newestAt }) => newestAt));
  // What began after the stream that is listed is on, and the list is late.
  const until = live?.startedAt ?? at;
  const unseen = recordings
    .filter(({ streamId, startedAt }) => !known.has(streamId) && startedAt > after && startedAt <= until)
    .map((recording) => ({ ...recording, end: recording.startedAt + recording.duration }))
    .filter(({ end }) => end <= at && end > toldUntil(before))
    .sort((a, b) => a.startedAt - b.startedAt);
  let state = untilItsEnd(before, recordings, at);
  const transitions: Transition[] = [];
  const close = () => {
    const ended = finish(state, streamer, at);
    state = ended.state;
    transitions.push(...ended.transitions);
  };
  for (const recording of unseen) {
    const { current } = state;
    if (current && recording.startedAt <= current.lastSeenAt + rules.grace) {
      state = { ...state, ...goOn(current, recording, at, rules) };
      continue;
    }
    close();
    const began = fromRecording(recording, rules);
    state = { ...state, current: began, absent: absentAfter(began.lastSeenAt, at, rules) };
  }
  const { current, absent } = state;
  const isNews = current?.isUnannounced && unseen.length > 0 && !isAwaited(state, at);
  if (!isNews || !absent) return { state, transitions };
  const isEnded = live
    ? live.startedAt > current.lastSeenAt + rules.grace
    : absent.polls > 0 && absent.since + rules.grace <= at;
  if (isEnded) close();
  // It goes on after a restart: its start is news still.
  else if (live) state = { ...state, current: { ...current, hasMatched: false } };
  return { state, transitions };
}

/** What ended before an OFFLINE that only the provider's list shows, of a run that could not save, may have been told. */
function toldUntil({ ledger }: StreamerState): number {
  const ends = Object.values(ledger)
    .flat()
    .filter(({ kind, about }) => kind === 'offline' && about === undefined);
  return Math.max(...ends.map(({ at }) => at + CLOCKS_APART));
}

/** A restart that nobody saw. */
function goOn(
  current: Broadcast,
  { streamId, startedAt, duration }: Recording,
  at: number,
  rules: Rules,
): Pick<StreamerState, 'current' | 'absent'> {
  const lastSeenAt = Math.max(startedAt + duration, current.lastSeenAt);
  const ids = [...current.ids, streamId].slice(-100);
  return {
    current: { ...current, ids, newestAt: Math.max(current.newestAt, startedAt), lastSeenAt },
    absent: absentAfter(lastSeenAt, at, rules),
  };
}

/** A broadcast goes on for a while after it was last seen. */
function untilItsEnd(state: StreamerState, recordings: readonly Recording[], at: number): StreamerState {
  const { current } = state;
  const own = recordings.find(({ streamId }) => current?.ids.includes(streamId));
  if (!current || !own) return state;
  const end = Math.min(own.startedAt + own.duration, at);
  return { ...state, current: { ...current, lastSeenAt: Math.max(end, current.lastSeenAt) } };
}

/**
 * What ended just now may be on again, or on still, in a list that comes late: then the polls decide, of which this one
 * is the first.
 */
function absentAfter(end: number, at: number, { grace }: Rules): StreamerState['absent'] {
  return end + grace + LATE <= at ? { since: end, polls: 1 } : { since: at, polls: 0 };
}

function fromRecording({ id, streamId, title, startedAt, duration }: Recording, rules: Rules): Broadcast {
  const live = { id: streamId, userId: '', title, category: '', viewers: 0, startedAt };
  return {
    ...newBroadcast(live, startedAt + duration),
    recordingId: id,
    // A recording does not say which categories were played.
    hasMatched: rules.categories === undefined && matches(rules, { title, category: '' }),
    isUnannounced: true,
  };
}
