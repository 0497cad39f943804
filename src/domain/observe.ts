import {
  EDITED,
  isOver,
  isRestart,
  newBroadcast,
  POLLS_ABSENT,
  seen,
  settledAt,
  withFinished,
} from './broadcast.ts';
import { believe } from './ledger.ts';
import type { Kind, Transition } from './notification.ts';
import { isAwaited } from './reconcile.ts';
import { matches, type Rules } from './rules.ts';
import type { LiveStream, Sighting } from './sightings.ts';
import { type Broadcast, MOST_FORMER_LOGINS, type StreamerState } from './snapshot.ts';
import type { Streamer } from './streamer.ts';
import { MINUTE, wholeSecond } from './time.ts';

/** One streamer's part of a poll. */
export interface Poll {
  readonly streamer: Streamer;
  readonly sighting: Sighting;
  /** Milliseconds since 1970. */
  readonly at: number;
  readonly rules: Rules;
}

/** What one poll changes about a streamer. Transitions are in the order they happened. */
export interface Change {
  readonly state: StreamerState;
  readonly transitions: readonly Transition[];
}

/** If two polls are further apart than this, in milliseconds, an end between them is only roughly dated. */
const FAR_APART = 10 * MINUTE;

/** Updates a streamer's state with a poll. This is about facts only; `reconcile.ts` decides who is notified. */
export function observe(before: StreamerState, poll: Poll): Change {
  const { streamer, sighting, at, rules } = poll;
  const state = follow(before, streamer.login);
  if (sighting === 'unknown') return { state, transitions: [] };
  if (sighting === 'absent') return observeAbsence(state, poll);
  const known = state.current ?? state.finished.find(({ ids }) => ids.includes(sighting.id));
  if (known && isSame(state, known, sighting, rules.grace)) {
    const finished = state.finished.filter((broadcast) => broadcast !== known);
    return goOn({ ...state, finished }, known, sighting, poll);
  }
  const replaced = finish(state, streamer, at);
  const began = goOn(replaced.state, newBroadcast(sighting, at), sighting, poll);
  return { state: began.state, transitions: [...replaced.transitions, ...began.transitions] };
}

function observeAbsence(state: StreamerState, { streamer, at, rules }: Poll): Change {
  if (!state.current && !isAwaited(state, at)) {
    const { absent, ...rest } = state;
    return { state: absent ? rest : state, transitions: [] };
  }
  const gone = missed(state, at);
  return isOver(gone, at, rules.grace) ? finish(gone, streamer, at) : { state: gone, transitions: [] };
}

/** The state after a poll at `at` (milliseconds since 1970) that did not list the streamer. */
function missed(state: StreamerState, at: number): StreamerState {
  const { absent, ledger } = state;
  const { since, polls } = absent && !isBackSince(absent.since, ledger) ? absent : { since: at, polls: 0 };
  return { ...state, absent: { since, polls: Math.min(polls + 1, POLLS_ABSENT) } };
}

/** An open LIVE that was sent since shows that they were back, even if the run that saw it could not save. */
function isBackSince(since: number, ledger: StreamerState['ledger']): boolean {
  return Object.values(ledger).some((entries) => (believe(entries, []).open?.at ?? since) > since);
}

/** Continues a broadcast that is on. It is announced once it matches the rules, and only later edits count. */
function goOn(
  { absent: _back, ...state }: StreamerState,
  known: Broadcast,
  live: LiveStream,
  { streamer, at, rules }: Poll,
): Change {
  const next = seen(known, live, at);
  const isMatch = matches(rules, next);
  const isFirstMatch = isMatch && !next.hasMatched;
  const broadcast = {
    ...next,
    // Edits before the first match or in quiet hours are dropped: they are never sent.
    labels: isFirstMatch || rules.isQuiet ? next.labels.slice(-1) : next.labels,
    hasMatched: next.hasMatched || isMatch,
    isUnannounced: isUnannounced(next, isMatch, rules),
  };
  const isStart = isFirstMatch && !wasAnnounced(state, broadcast);
  const edits = isMatch ? settledNow(known, broadcast, at, rules) : [];
  const kinds: readonly Kind[] = isStart ? ['live', ...edits] : edits;
  return {
    state: { ...state, current: broadcast },
    transitions: kinds.map((kind) => ({ kind, at, streamer, stream: broadcast, viewers: live.viewers })),
  };
}

/**
 * Whether the OFFLINE of a broadcast is sent even to those who got no LIVE. That is so once it matches the rules in
 * quiet hours: its LIVE waits, and it may be over before they are. After them its LIVE goes out, unless it no longer
 * matches the rules: then nobody hears of it.
 */
function isUnannounced(before: Broadcast, isMatch: boolean, { isQuiet }: Rules): boolean {
  if (isQuiet && isMatch) return true;
  if (!isQuiet && !isMatch) return false;
  return before.isUnannounced;
}

/** Whether anyone needs no LIVE about it any more: then outputs don't name its start again. */
function wasAnnounced({ ledger, finished }: StreamerState, broadcast: Broadcast): boolean {
  return Object.values(ledger).some(
    (entries) => believe(entries, [...finished, broadcast]).through >= broadcast.newestAt,
  );
}

/** The edits that became old enough to be sent since the broadcast was last seen. */
function settledNow(
  { lastSeenAt }: Broadcast,
  broadcast: Broadcast,
  at: number,
  { notifyOn }: Rules,
): readonly Kind[] {
  return EDITED.filter((what) => {
    const settled = settledAt(broadcast, what) ?? Number.POSITIVE_INFINITY;
    return notifyOn.includes(what) && lastSeenAt < settled && settled <= at;
  });
}

/** Ends the current broadcast, as of when it was last seen. */
export function finish(state: StreamerState, streamer: Streamer, at: number): Change {
  const { current, ...rest } = state;
  if (!current) return { state, transitions: [] };
  const { since = at } = state.absent ?? {};
  const { lastSeenAt } = current;
  const isEndAbout = since - lastSeenAt > FAR_APART;
  const over = { ...current, endedAt: lastSeenAt, missedAt: since, isEndAbout };
  const isFirstEnd = current.endedAt === undefined && current.hasMatched;
  return {
    state: { ...rest, finished: withFinished(state, over) },
    transitions: isFirstEnd ? [{ kind: 'offline', at, streamer, stream: over }] : [],
  };
}

/** Records a new login of the streamer, and keeps the old one. */
function follow(state: StreamerState, login: string): StreamerState {
  if (state.login === login) return state;
  const others = state.formerLogins.filter((former) => former !== login);
  return { ...state, login, formerLogins: [state.login, ...others].slice(0, MOST_FORMER_LOGINS) };
}

/** Whether a stream has the same id, or is a restart within the grace of when the broadcast was last seen or missed. */
function isSame({ absent }: StreamerState, known: Broadcast, live: LiveStream, grace: number): boolean {
  const { id, startedAt } = live;
  if (known.ids.includes(id) || isRestart(known, startedAt, grace)) return true;
  return absent !== undefined && startedAt >= wholeSecond(absent.since) && startedAt <= absent.since + grace;
}
