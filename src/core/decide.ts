import { wholeSecond } from './history.ts';
import type { Told, Transition } from './notification.ts';
import type { LiveStream, Sighting } from './observation.ts';
import { MOST_CATEGORIES, remember, type StreamerState, type StreamState } from './state.ts';
import type { Streamer } from './streamer.ts';

/** What one look at one streamer changes: the new state, and the transitions in the order they happened. */
export interface Decision {
  readonly state: StreamerState;
  readonly transitions: readonly Transition[];
}

/** Two polls at least must miss a stream before it counts as over: Twitch's list can be empty for a minute. */
const POLLS_GONE = 2;

/** Between two looks so far apart, milliseconds, an end is known roughly only. */
const FAR_APART = 10 * 60_000;

export interface Rules {
  /** How long a stream must be gone before it is over, milliseconds. */
  readonly grace: number;
  readonly notifyOn: readonly Told[];
  /** The keys of all recipients. */
  readonly audience: readonly string[];
}

/** Decides what a sighting at the time `at` (milliseconds) means for a streamer. */
export function decide(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  at: number,
  rules: Rules,
): Decision {
  const { grace } = rules;
  const state = follow(before, streamer.login);
  if (sighting === 'unknown') return { state, transitions: [] };
  const transition = (kind: Told, stream: StreamState): Transition => ({
    kind,
    at,
    streamer,
    stream,
    ...(sighting !== 'absent' && kind === 'live' && { viewers: sighting.viewers }),
  });

  if (sighting === 'absent') {
    if (!state.current) return { state, transitions: [] };
    const gone = missed(state.current, at);
    if (!isOver(gone, at, grace)) return { state: { ...state, current: gone }, transitions: [] };
    const over = ended(gone, at, rules);
    return {
      state: close(state, over),
      transitions: gone.endedAt === undefined ? [transition('offline', over)] : [],
    };
  }

  const known = state.current ?? lastFinished(state, sighting.id);
  if (known && isSame(known, sighting, grace)) {
    const finished = state.finished.filter((stream) => stream !== known);
    return { state: { ...state, finished, current: seen(known, sighting, at) }, transitions: [] };
  }
  const began = seen(newStream(sighting), sighting, at);
  if (!state.current)
    return { state: { ...state, current: began }, transitions: [transition('live', began)] };
  const replaced = ended(state.current, at, rules);
  return {
    state: { ...close(state, replaced), current: began },
    transitions: [
      ...(state.current.endedAt === undefined ? [transition('offline', replaced)] : []),
      transition('live', began),
    ],
  };
}

/**
 * When a stream that is gone will have been gone for the grace, milliseconds; `undefined` when nobody is gone.
 */
export function decisionDue(states: Iterable<StreamerState>, grace: number): number | undefined {
  const due = [...states].flatMap(({ current }) => (current?.gone ? [current.gone.since + grace] : []));
  return due.length > 0 ? Math.min(...due) : undefined;
}

export function newStream(live: LiveStream): StreamState {
  return {
    ids: [live.id],
    startedAt: live.startedAt,
    title: '',
    category: '',
    categories: [],
    peakViewers: 0,
    told: { live: {}, offline: {} },
    owing: [],
  };
}

/** The same streamer under a new login. */
function follow(state: StreamerState, login: string): StreamerState {
  if (state.login === login) return state;
  const formerLogins = [state.login, ...state.formerLogins.filter((former) => former !== login)].slice(0, 10);
  return { ...state, login, formerLogins };
}

/**
 * Whether what is live now is, for the reader, the stream that is known: the same id, or a restart within the
 * grace. A stream known from the history alone has no id: it is the one on the air if it was announced since.
 */
function isSame(known: StreamState, live: LiveStream, grace: number): boolean {
  if (known.ids.includes(live.id)) return true;
  if (known.announcedAt !== undefined) return wholeSecond(live.startedAt) <= known.announcedAt;
  const lastKnown = known.gone?.since ?? known.lastSeenAt;
  return lastKnown !== undefined && live.startedAt <= lastKnown + grace;
}

function lastFinished(state: StreamerState, streamId: string): StreamState | undefined {
  return state.finished.find((stream) => stream.ids.includes(streamId));
}

function seen(stream: StreamState, live: LiveStream, at: number): StreamState {
  const { gone: _back, announcedAt: _known, ...rest } = stream;
  return {
    ...rest,
    owing: [],
    ids: stream.ids.includes(live.id) ? stream.ids : [...stream.ids, live.id].slice(-100),
    startedAt: stream.startedAt ?? live.startedAt,
    lastSeenAt: at,
    title: live.title,
    category: live.category,
    categories: played(stream.categories, live.category),
    peakViewers: Math.max(stream.peakViewers, live.viewers),
  };
}

function played(before: readonly string[], category: string): string[] {
  const isNew = category !== '' && !before.includes(category);
  return isNew ? [...before, category].slice(-MOST_CATEGORIES) : [...before];
}

function missed(stream: StreamState, at: number): StreamState {
  const gone = { since: stream.gone?.since ?? at, polls: (stream.gone?.polls ?? 0) + 1 };
  return { ...stream, gone };
}

function isOver({ gone }: StreamState, at: number, grace: number): boolean {
  return gone !== undefined && gone.polls >= POLLS_GONE && at - gone.since >= grace;
}

/**
 * A stream ended when it was last seen (of one known from the history alone, that is not known). Its end is owed
 * to those who are told endings and could be told of its start: who was refused its LIVE is left alone, of whom
 * nothing is known the history will say.
 */
function ended(stream: StreamState, at: number, { notifyOn, audience }: Rules): StreamState {
  const { live, offline } = stream.told;
  const owing = audience.filter((key) => !offline[key] && (live[key] === undefined || live[key] === 'sent'));
  const { gone, lastSeenAt = at } = stream;
  return {
    ...stream,
    endedAt: lastSeenAt,
    isEndAbout: (gone?.since ?? at) - lastSeenAt > FAR_APART,
    owing: notifyOn.includes('offline') ? owing : [],
  };
}

function close(state: StreamerState, over: StreamState): StreamerState {
  const { current: _over, ...rest } = state;
  return { ...rest, finished: remember(state, over) };
}
