import { dueEdits, editsDueAt, markDue } from './changes.ts';
import { wholeSecond } from './history.ts';
import type { Kind, Transition } from './notification.ts';
import type { LiveStream, Sighting } from './observation.ts';
import { matches, type Rules } from './rules.ts';
import { remember, type StreamerState, type StreamState } from './state.ts';
import { missed, newStream, seen } from './stream.ts';
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

/** Decides what a sighting at the time `at` (milliseconds) means for a streamer. */
export function decide(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  at: number,
  rules: Rules,
): Decision {
  const state = follow(before, streamer.login);
  if (sighting === 'unknown') return { state, transitions: [] };
  const { current } = state;

  if (sighting === 'absent') {
    if (!current) return { state, transitions: [] };
    const gone = missed(current, at);
    if (!isOver(gone, at, rules.grace)) return { state: { ...state, current: gone }, transitions: [] };
    return finish(state, gone, streamer, at, rules);
  }

  const known = current ?? lastFinished(state, sighting.id);
  if (known && isSame(known, sighting, rules.grace)) {
    const finished = state.finished.filter((stream) => stream !== known);
    return goOn({ ...state, finished }, known, streamer, sighting, at, rules);
  }
  const replaced = current ? finish(state, current, streamer, at, rules) : { state, transitions: [] };
  const began = goOn(replaced.state, newStream(sighting), streamer, sighting, at, rules);
  return { state: began.state, transitions: [...replaced.transitions, ...began.transitions] };
}

/** A stream is on: it is told once it is one that people want to hear of, and from then on its edits are. */
function goOn(
  state: StreamerState,
  known: StreamState,
  streamer: Streamer,
  live: LiveStream,
  at: number,
  rules: Rules,
): Decision {
  const next = seen(known, live, at, rules.audience);
  const isWelcome = matches(rules, next);
  const isNews = isWelcome && !next.isWanted;
  const due =
    isWelcome && !isNews && !rules.isQuiet
      ? dueEdits(next, at).filter((edited) => rules.notifyOn.includes(edited))
      : [];
  // A stream that was wanted in quiet hours, and is not when they are over, is not announced: so its end is not told.
  const isUnheard = rules.isQuiet
    ? next.isUnheard || (isWelcome && Object.keys(next.told.live).length === 0)
    : next.isUnheard && isWelcome;
  const isSilent = isNews || rules.isQuiet;
  const stream = {
    ...markDue(isSilent ? { ...next, changes: {} } : next, due),
    isWanted: next.isWanted || isWelcome,
    isUnheard,
  };
  const kinds: Kind[] = [...(isNews ? ['live' as const] : []), ...due];
  const transitions = kinds.map((kind) => ({ kind, at, streamer, stream, viewers: live.viewers }));
  return { state: { ...state, current: stream }, transitions };
}

/** A stream is over: this is told unless it was told before, or nobody wanted to hear of it. */
export function finish(
  state: StreamerState,
  stream: StreamState,
  streamer: Streamer,
  at: number,
  rules: Rules,
): Decision {
  const over = ended(stream, at, rules);
  const isNews = stream.endedAt === undefined && stream.isWanted;
  return {
    state: close(state, over),
    transitions: isNews ? [{ kind: 'offline', at, streamer, stream: over }] : [],
  };
}

/**
 * When there will be something to decide about a streamer, milliseconds, soonest first: a stream will have been gone
 * for the grace, whoever is told of it, or an edit that is told will have stood long enough. Empty when nothing is open.
 */
export function decisionsDue({ current }: StreamerState, rules: Rules): number[] {
  if (!current?.isWanted) return [];
  if (current.gone) return [current.gone.since + rules.grace];
  return matches(rules, current) ? editsDueAt(current, rules.notifyOn).sort((a, b) => a - b) : [];
}

/** The same streamer under a new login. */
function follow(state: StreamerState, login: string): StreamerState {
  if (state.login === login) return state;
  const formerLogins = [state.login, ...state.formerLogins.filter((former) => former !== login)].slice(0, 10);
  return { ...state, login, formerLogins };
}

/**
 * Whether what is live now is, for the reader, the stream that is known: the same id, or a restart within the grace
 * of when that was last seen, or found to be gone. A stream known from the history alone has no id, and was on when it
 * was announced.
 */
function isSame(known: StreamState, live: LiveStream, grace: number): boolean {
  if (known.ids.includes(live.id)) return true;
  const { gone, lastSeenAt = known.announcedAt ?? 0 } = known;
  const isBack = gone !== undefined && live.startedAt >= wholeSecond(gone.since);
  return live.startedAt <= Math.max(lastSeenAt, isBack ? gone.since : 0) + grace;
}

function lastFinished(state: StreamerState, streamId: string): StreamState | undefined {
  return state.finished.find((stream) => stream.ids.includes(streamId));
}

function isOver({ gone }: StreamState, at: number, grace: number): boolean {
  return gone !== undefined && gone.polls >= POLLS_GONE && at - gone.since >= grace;
}

/**
 * A stream ended when it was last seen (of one known from the history alone, before it was found gone). Its end is owed
 * to those who are told endings and could be told of its start: who was refused its LIVE is left alone, of whom
 * nothing is known the history will say.
 */
function ended(stream: StreamState, at: number, { notifyOn, audience }: Rules): StreamState {
  const { live, offline } = stream.told;
  const owing = audience.filter((key) => !offline[key] && (live[key] === undefined || live[key] === 'sent'));
  const { gone, lastSeenAt = gone?.since ?? at } = stream;
  return {
    ...stream,
    endedAt: lastSeenAt,
    isEndAbout: (gone?.since ?? at) - lastSeenAt > FAR_APART,
    owing: stream.isWanted && notifyOn.includes('offline') ? owing : [],
  };
}

function close(state: StreamerState, over: StreamState): StreamerState {
  const { current: _over, ...rest } = state;
  return { ...rest, finished: remember(state, over) };
}
