import { isOver, missed, newBroadcast, seen } from './broadcast.ts';
import { wholeSecond } from './history.ts';
import { EDITED, type Edited, labelledSince, SETTLED_AFTER } from './labels.ts';
import { believe } from './ledger.ts';
import type { Kind, Transition } from './notification.ts';
import type { LiveStream, Sighting } from './observation.ts';
import { isAwaited } from './reconcile.ts';
import { matches, type Rules } from './rules.ts';
import { type Broadcast, remember, type StreamerState } from './snapshot.ts';
import type { Streamer } from './streamer.ts';

/** What one poll changes of one streamer: the new state, and the transitions in the order they happened. */
export interface Change {
  readonly state: StreamerState;
  readonly transitions: readonly Transition[];
}

/** Between two polls so far apart, milliseconds, an end is known roughly only. */
const FAR_APART = 10 * 60_000;

/** Takes in what a poll at the time `at` (milliseconds) says of a streamer: what is true, whoever is told. */
export function observe(
  streamer: Streamer,
  before: StreamerState,
  sighting: Sighting,
  at: number,
  rules: Rules,
): Change {
  const state = follow(before, streamer.login);
  if (sighting === 'unknown') return { state, transitions: [] };
  if (sighting === 'absent') return observeAbsence(state, streamer, at, rules);
  const { current } = state;
  const known = current ?? state.finished.find(({ ids }) => ids.includes(sighting.id));
  if (known && isSame(state, known, sighting, rules.grace)) {
    const finished = state.finished.filter((broadcast) => broadcast !== known);
    return goOn({ ...state, finished }, known, streamer, sighting, at, rules);
  }
  const replaced = finish(state, streamer, at);
  const began = goOn(replaced.state, newBroadcast(sighting, at), streamer, sighting, at, rules);
  return { state: began.state, transitions: [...replaced.transitions, ...began.transitions] };
}

function observeAbsence(state: StreamerState, streamer: Streamer, at: number, rules: Rules): Change {
  if (!state.current && !isAwaited(state, at)) {
    const { absent, ...rest } = state;
    return { state: absent ? rest : state, transitions: [] };
  }
  const gone = missed(state, at);
  return isOver(gone, at, rules.grace) ? finish(gone, streamer, at) : { state: gone, transitions: [] };
}

/** A broadcast is on. It counts from when it first matches the rules, and from then on its edits do. */
function goOn(
  { absent: _back, ...state }: StreamerState,
  known: Broadcast,
  streamer: Streamer,
  live: LiveStream,
  at: number,
  rules: Rules,
): Change {
  const next = seen(known, live, at);
  const isMatch = matches(rules, next);
  const isNews = isMatch && !next.hasMatched;
  const broadcast = {
    ...next,
    // Edits before it counted, and those in quiet hours, are nobody's news.
    labels: isNews || rules.isQuiet ? next.labels.slice(-1) : next.labels,
    hasMatched: next.hasMatched || isMatch,
    // One that matched in quiet hours only is not announced when they are over, so its end is not told.
    isUnannounced: rules.isQuiet ? isMatch || next.isUnannounced : isMatch && next.isUnannounced,
  };
  const edits = isMatch && !isNews && !rules.isQuiet ? settledEdits(known, broadcast, at) : [];
  const kinds: Kind[] = [
    ...(isNews && !wasAnnounced(state, broadcast) ? ['live' as const] : []),
    ...edits.filter((what) => rules.notifyOn.includes(what)),
  ];
  return {
    state: { ...state, current: broadcast },
    transitions: kinds.map((kind) => ({ kind, at, streamer, stream: broadcast, viewers: live.viewers })),
  };
}

function wasAnnounced({ ledger, finished }: StreamerState, broadcast: Broadcast): boolean {
  return Object.values(ledger).some(
    (entries) => believe(entries, [...finished, broadcast]).through >= broadcast.newestAt,
  );
}

/** The edits that had not stood long enough when a broadcast was last seen, and have by now. */
function settledEdits(before: Broadcast, { labels }: Broadcast, at: number): Edited[] {
  return EDITED.filter((what) => {
    const since = labelledSince({ labels }, what);
    const isFirst = since <= (labels[0]?.since ?? 0);
    return !isFirst && at - since >= SETTLED_AFTER && before.lastSeenAt - since < SETTLED_AFTER;
  });
}

/** The broadcast that was on is over: it ended when it was last seen. */
export function finish(state: StreamerState, streamer: Streamer, at: number): Change {
  const { current, ...rest } = state;
  if (!current) return { state, transitions: [] };
  const { since = at } = state.absent ?? {};
  const { lastSeenAt } = current;
  const over = { ...current, endedAt: lastSeenAt, isEndAbout: since - lastSeenAt > FAR_APART };
  const isNews = current.endedAt === undefined && current.hasMatched;
  return {
    state: { ...rest, finished: remember(state, over) },
    transitions: isNews ? [{ kind: 'offline', at, streamer, stream: over }] : [],
  };
}

/** The same streamer under a new login. */
function follow(state: StreamerState, login: string): StreamerState {
  if (state.login === login) return state;
  const formerLogins = [state.login, ...state.formerLogins.filter((former) => former !== login)].slice(0, 10);
  return { ...state, login, formerLogins };
}

/** The same id, or a restart within the grace of when the broadcast was last seen or found to be gone. */
function isSame({ absent }: StreamerState, known: Broadcast, live: LiveStream, grace: number): boolean {
  if (known.ids.includes(live.id)) return true;
  const isBack = absent !== undefined && live.startedAt >= wholeSecond(absent.since);
  return live.startedAt <= Math.max(known.lastSeenAt, isBack ? absent.since : 0) + grace;
}
