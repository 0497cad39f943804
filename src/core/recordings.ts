import { finish, newStream } from './decide.ts';
import type { Transition } from './notification.ts';
import type { Sighting } from './observation.ts';
import { matches, type Rules } from './rules.ts';
import type { StreamerState, StreamState } from './state.ts';
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
 * What recordings say of the time since the last look (`since`): streams that began and ended unseen. Each is told
 * as one OFFLINE, unless the reader takes it for a part of a stream that he knows. One that ended only just now is
 * gone, and not yet over. The recording of the stream that is on lags behind, and is left to the sighting.
 */
export function catchUp(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  recordings: readonly Recording[],
  since: number,
  at: number,
  rules: Rules,
): { readonly state: StreamerState; readonly transitions: readonly Transition[] } {
  const streams = [...before.finished, ...(before.current ? [before.current] : [])];
  const live = typeof sighting === 'object' ? sighting : undefined;
  const known = new Set([...streams.flatMap(({ ids }) => ids), live?.id]);
  // What began before a stream that is known was over when that one began.
  const after = Math.max(
    since,
    ...streams.map(({ startedAt, announcedAt }) => startedAt ?? announcedAt ?? 0),
  );
  const unseen = recordings
    .filter(({ streamId, startedAt }) => !known.has(streamId) && startedAt > after)
    .filter(({ startedAt, duration }) => startedAt + duration <= at)
    .sort((a, b) => a.startedAt - b.startedAt);
  if (unseen.length === 0) return { state: before, transitions: [] };
  let state = { ...before, ...(before.current && { current: untilItsEnd(before.current, recordings, at) }) };
  const transitions: Transition[] = [];
  const close = () => {
    if (!state.current) return;
    const ended = finish(state, state.current, streamer, at, rules);
    state = ended.state;
    transitions.push(...ended.transitions);
  };
  for (const recording of unseen) {
    const last = state.current ?? state.finished.at(-1);
    const end = recording.startedAt + recording.duration;
    if (last && recording.startedAt <= (last.endedAt ?? last.lastSeenAt ?? 0) + rules.grace) {
      const ids = [...last.ids, recording.streamId].slice(-100);
      const longer = { ...last, ids, lastSeenAt: end };
      if (state.current) state = { ...state, current: { ...longer, gone: { since: end, polls: 1 } } };
      else state = { ...state, finished: [...state.finished.slice(0, -1), longer] };
      continue;
    }
    close();
    state = { ...state, current: fromRecording(recording, rules) };
  }
  const { current } = state;
  if (!current?.isUnheard || !current.gone) return { state, transitions };
  const isOver = (live?.startedAt ?? at) >= current.gone.since + rules.grace;
  if (isOver) close();
  // It goes on after a restart: its start is news still.
  else if (live) state = { ...state, current: { ...current, isWanted: false } };
  return { state, transitions };
}

/** A stream goes on for a while after it was last seen. */
function untilItsEnd(stream: StreamState, recordings: readonly Recording[], at: number): StreamState {
  const own = recordings.find(({ streamId }) => stream.ids.includes(streamId));
  const end = own ? Math.min(own.startedAt + own.duration, at) : 0;
  return { ...stream, lastSeenAt: Math.max(stream.lastSeenAt ?? 0, end) };
}

function fromRecording({ id, streamId, title, startedAt, duration }: Recording, rules: Rules): StreamState {
  const end = startedAt + duration;
  const live = { id: streamId, userId: '', title, category: '', viewers: 0, startedAt };
  return {
    ...newStream(live),
    lastSeenAt: end,
    gone: { since: end, polls: 1 },
    recordingId: id,
    // A recording does not say which categories were played.
    isWanted: rules.categories === undefined && matches(rules, { title, category: '' }),
    isUnheard: true,
  };
}
