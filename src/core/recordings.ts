import { finish } from './decide.ts';
import type { Transition } from './notification.ts';
import type { Sighting } from './observation.ts';
import { matches, type Rules } from './rules.ts';
import type { StreamerState, StreamState } from './state.ts';
import { announced, newStream, recordedUntil, startOfAnother } from './stream.ts';
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

/** What is known of the time since the last look, all in milliseconds since 1970. */
export interface Unseen {
  readonly lastLook: number;
  /** What ended before this may have been told. */
  readonly toldUntil: number;
  /** When somebody was told of a start, as far as it is not remembered. */
  readonly toldStarts: readonly number[];
  readonly at: number;
}

/** A stream that is over, with its recording: the recording knows how long it was. */
export function withRecording(over: StreamState, recordings: readonly Recording[]): StreamState {
  const recording = recordings.find(({ streamId }) => over.ids.at(-1) === streamId);
  if (!recording) return over;
  const { id, duration } = recording;
  // After a restart within the grace, the recording holds the last part only.
  const isWhole = over.ids.length === 1 && duration > 0 && over.startedAt !== undefined;
  return {
    ...over,
    recordingId: id,
    ...(isWhole && { endedAt: (over.startedAt ?? 0) + duration, isEndAbout: false }),
  };
}

/**
 * What recordings say of the time since the last look: streams that began and ended unseen. Each is told as one
 * OFFLINE, unless the reader takes it for a part of a stream that is on for him. One that ended only just now is gone,
 * and not yet over. The recording of the stream that is on lags behind, and is left to the sighting.
 */
export function catchUp(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  recordings: readonly Recording[],
  { lastLook, toldUntil, toldStarts, at }: Unseen,
  rules: Rules,
): { readonly state: StreamerState; readonly transitions: readonly Transition[] } {
  const streams = [...before.finished, ...(before.current ? [before.current] : [])];
  const live = typeof sighting === 'object' ? sighting : undefined;
  const known = new Set([...streams.flatMap(({ ids }) => ids), live?.id]);
  // What began before a stream that is known was over when that one began.
  const after = Math.max(
    lastLook - LATE,
    ...streams.map(({ startedAt, announcedAt }) => startedAt ?? announcedAt ?? 0),
  );
  // What began after the stream that is listed is on, and the list is late.
  const until = live?.startedAt ?? at;
  const unseen = recordings
    .filter(({ streamId, startedAt }) => !known.has(streamId) && startedAt > after && startedAt <= until)
    .filter(({ startedAt, duration }) => startedAt + duration <= at && startedAt + duration > toldUntil)
    .sort((a, b) => a.startedAt - b.startedAt);
  const startAfter = (index: number) =>
    unseen[index + 1]?.startedAt ?? startOfAnother(before.current, sighting);
  const untilEnd = before.current && untilItsEnd(before.current, recordings, at);
  let state = {
    ...before,
    ...(untilEnd && { current: announced(untilEnd, toldStarts, startAfter(-1)) }),
  };
  const transitions: Transition[] = [];
  const close = () => {
    if (!state.current) return;
    const ended = finish(state, state.current, streamer, at, rules);
    state = ended.state;
    transitions.push(...ended.transitions);
  };
  for (const [index, recording] of unseen.entries()) {
    const last = state.current;
    const end = Math.max(recording.startedAt + recording.duration, last?.lastSeenAt ?? 0);
    if (last && recording.startedAt <= (last.lastSeenAt ?? 0) + rules.grace) {
      const ids = [...last.ids, recording.streamId].slice(-100);
      const gone = goneAfter(end, at, rules);
      const together = { ...recordedUntil(last, end), ids, gone };
      state = { ...state, current: announced(together, toldStarts, startAfter(index)) };
      continue;
    }
    close();
    const began = fromRecording(recording, at, rules);
    state = { ...state, current: announced(began, toldStarts, startAfter(index)) };
  }
  const { current } = state;
  const isNews = current?.isUnheard && Object.keys(current.told.live).length === 0;
  if (!isNews || !current.gone) return { state, transitions };
  const { gone, lastSeenAt = 0 } = current;
  const isOver = live
    ? live.startedAt > lastSeenAt + rules.grace
    : gone.polls > 0 && gone.since + rules.grace <= at;
  if (isOver) close();
  // It goes on after a restart: its start is news still.
  else if (live) state = { ...state, current: { ...current, isWanted: false } };
  return { state, transitions };
}

/** A stream goes on for a while after it was last seen. */
function untilItsEnd(stream: StreamState, recordings: readonly Recording[], at: number): StreamState {
  const own = recordings.find(({ streamId }) => stream.ids.includes(streamId));
  if (!own) return stream;
  return recordedUntil(stream, Math.min(own.startedAt + own.duration, at));
}

/**
 * What ended just now may be on again, or on still, in a list that comes late: then the looks decide, of which this one
 * is the first.
 */
function goneAfter(end: number, at: number, { grace }: Rules) {
  return end + grace + LATE <= at ? { since: end, polls: 1 } : { since: at, polls: 0 };
}

function fromRecording(
  { id, streamId, title, startedAt, duration }: Recording,
  at: number,
  rules: Rules,
): StreamState {
  const end = startedAt + duration;
  const live = { id: streamId, userId: '', title, category: '', viewers: 0, startedAt };
  return {
    ...newStream(live),
    lastSeenAt: end,
    gone: goneAfter(end, at, rules),
    recordingId: id,
    // A recording does not say which categories were played.
    isWanted: rules.categories === undefined && matches(rules, { title, category: '' }),
    isUnheard: true,
  };
}
