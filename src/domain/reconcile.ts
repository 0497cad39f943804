import { isOver } from './broadcast.ts';
import { FORGOTTEN } from './history.ts';
import { EDITED, labelledSince, SETTLED_AFTER } from './labels.ts';
import { type Belief, believe, covers } from './ledger.ts';
import type { BroadcastFacts, Kind } from './notification.ts';
import { matches, type Rules } from './rules.ts';
import { type Broadcast, broadcastsOf, type Entry, type StreamerState } from './snapshot.ts';

/** One message that one person is to get. */
export interface Pending {
  readonly kind: Kind;
  readonly broadcast: BroadcastFacts;
  /** When the newest part of the broadcast began, by which the ledger knows it. */
  readonly about: number;
}

/** What the last poll said of a streamer. */
export interface Poll {
  readonly at: number;
  readonly isListed: boolean;
}

/**
 * Compares what is true of a streamer with what one person was sent, and names the one notification that is due. The
 * end of a broadcast comes before the start of the next.
 */
export function nextNotification(
  state: StreamerState,
  ledger: readonly Entry[],
  { at, isListed }: Poll,
  rules: Rules,
): Pending | undefined {
  const { current, finished } = state;
  if (rules.isQuiet || (!current && finished.length === 0 && ledger.length === 0)) return undefined;
  const { open, through, knows } = believe(ledger, broadcastsOf(state));
  const hears = (kind: Kind) => rules.notifyOn.includes(kind);
  const isOn = current && isListed && current.hasMatched && matches(rules, current);

  if (open && current && covers(current, open.about))
    return isOn ? edit(current, knows, at, rules) : undefined;
  if (open) {
    const ended = finished.findLast((broadcast) => covers(broadcast, open.about));
    if (ended && hears('offline') && isFresh(ended, at)) return about('offline', ended);
    if (!ended && at - open.at <= FORGOTTEN) {
      if (isOver(state, at, rules.grace) && hears('offline')) return endOfUnknown(open);
      const isReplaced = current && current.newestAt > open.about;
      if (!isReplaced && !isOver(state, at, rules.grace)) return undefined;
    }
  }
  const alone = finished.find(
    (broadcast) =>
      broadcast.newestAt > through &&
      broadcast.hasMatched &&
      (broadcast.isUnannounced || !hears('live')) &&
      isFresh(broadcast, at),
  );
  if (alone && hears('offline')) return about('offline', alone);
  if (!isOn) return undefined;
  if (!hears('live')) return edit(current, knows, at, rules);
  return current.newestAt > through ? about('live', current) : undefined;
}

function about(kind: Kind, broadcast: Broadcast): Pending {
  return { kind, broadcast, about: broadcast.newestAt };
}

/** The end of a broadcast that is known by its LIVE alone. */
function endOfUnknown(open: NonNullable<Belief['open']>): Pending {
  const broadcast: BroadcastFacts = {
    ids: [],
    title: '',
    category: '',
    categories: [],
    peakViewers: 0,
    hasMatched: true,
    isUnannounced: false,
    labels: [],
    announcedAt: open.at,
  };
  return { kind: 'offline', broadcast, about: open.about };
}

/** An end that comes too late is left out. */
function isFresh({ endedAt = Number.POSITIVE_INFINITY }: Broadcast, at: number): boolean {
  return at - endedAt <= FORGOTTEN;
}

/** The edit that has stood long enough, and that a person does not know. */
function edit(
  broadcast: Broadcast,
  knows: Belief['knows'],
  at: number,
  { notifyOn }: Rules,
): Pending | undefined {
  const kind = EDITED.find(
    (what) =>
      notifyOn.includes(what) &&
      at - labelledSince(broadcast, what) >= SETTLED_AFTER &&
      knows[what] !== broadcast.labels.at(-1)?.[what],
  );
  return kind && about(kind, broadcast);
}

/** Whether somebody got a LIVE, and no OFFLINE yet. */
export function isAwaited(state: StreamerState, at: number): boolean {
  return Object.values(state.ledger).some((ledger) => {
    const { open } = believe(ledger, broadcastsOf(state));
    return open !== undefined && at - open.at <= FORGOTTEN;
  });
}

/**
 * When there will be something to decide about a streamer who was looked for at a time, all in milliseconds, soonest
 * first. Empty when nothing is open.
 */
export function dueTimes(state: StreamerState, at: number, rules: Rules): number[] {
  const { current, absent } = state;
  if (absent) {
    const isOpen = current ? current.hasMatched || isAwaited(state, at) : !isOver(state, at, rules.grace);
    return isOpen ? [absent.since + rules.grace] : [];
  }
  if (!current?.hasMatched || !matches(rules, current)) return [];
  return EDITED.filter((what) => rules.notifyOn.includes(what) && current.labels.length > 1)
    .map((what) => labelledSince(current, what) + SETTLED_AFTER)
    .sort((a, b) => a - b);
}
