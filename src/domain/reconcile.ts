import { broadcastsOf, covers, EDITED, isOver, settledAt } from './broadcast.ts';
import { type Belief, believe, OFFLINE_WITHIN } from './ledger.ts';
import type { BroadcastFacts, Kind } from './notification.ts';
import { matches, type Rules } from './rules.ts';
import type { Sighting } from './sightings.ts';
import type { Broadcast, Entry, StreamerState } from './snapshot.ts';

/** A notification that is due for one person. */
export interface Pending {
  readonly kind: Kind;
  readonly broadcast: BroadcastFacts;
  /** When the broadcast's newest part began: this identifies it in the ledger. */
  readonly about: number;
}

/** When the last poll was, in milliseconds since 1970, and what it said of the streamer. */
interface LastPoll {
  readonly at: number;
  readonly sighting: Sighting;
}

/**
 * Compares what is true about a streamer with what one person was sent, and names the next notification. The end of a
 * broadcast comes before the start of the next.
 */
export function nextNotification(
  state: StreamerState,
  ledger: readonly Entry[],
  poll: LastPoll,
  rules: Rules,
): Pending | undefined {
  const { at, sighting } = poll;
  const { current } = state;
  if (rules.isQuiet) return undefined;
  const belief = believe(ledger, broadcastsOf(state));
  const { open, through, knows } = belief;
  const isOn = current && typeof sighting === 'object' && current.hasMatched && matches(rules, current);
  if (open && current && covers(current, open.about))
    return isOn ? edit(current, knows, at, rules) : undefined;
  const end = rules.notifyOn.includes('offline') ? nextEnd(state, belief, poll, rules) : undefined;
  if (end || !isOn) return end;
  if (!rules.notifyOn.includes('live')) return edit(current, knows, at, rules);
  return current.newestAt > through ? pending('live', current) : undefined;
}

/** The OFFLINE of the broadcast that the person thinks is on, or of one that gets no LIVE. */
function nextEnd(
  state: StreamerState,
  { open, through }: Belief,
  { at, sighting }: LastPoll,
  rules: Rules,
): Pending | undefined {
  const { finished } = state;
  // An OFFLINE this late would be old news.
  const isRecent = (time = Number.POSITIVE_INFINITY) => at - time <= OFFLINE_WITHIN;
  const announced = finished.findLast((broadcast) => open && covers(broadcast, open.about));
  if (announced && isRecent(announced.endedAt)) return pending('offline', announced);
  const unannounced = finished.find(
    (broadcast) =>
      broadcast.newestAt > through &&
      broadcast.hasMatched &&
      (broadcast.isUnannounced || !rules.notifyOn.includes('live')) &&
      isRecent(broadcast.endedAt),
  );
  // After the LIVE of something unknown, this ends both for the reader.
  if (unannounced) return pending('offline', unannounced);
  const isUnknownOver = sighting === 'absent' && isOver(state, at, rules.grace);
  return open && !announced && isRecent(open.at) && isUnknownOver ? endOfUnknown(open) : undefined;
}

function pending(kind: Kind, broadcast: Broadcast): Pending {
  return { kind, broadcast, about: broadcast.newestAt };
}

/** The OFFLINE of a broadcast of which only the LIVE is known. */
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

/** The notification of an edit that is old enough to be sent and that the person does not know. */
function edit(
  broadcast: Broadcast,
  knows: Belief['knows'],
  at: number,
  { notifyOn }: Rules,
): Pending | undefined {
  const kind = EDITED.find(
    (what) =>
      notifyOn.includes(what) &&
      at >= (settledAt(broadcast, what) ?? Number.POSITIVE_INFINITY) &&
      knows[what] !== broadcast.labels.at(-1)?.[what],
  );
  return kind && pending(kind, broadcast);
}

/** Whether anyone who got a recent LIVE is still waiting for its OFFLINE. */
export function isAwaited(state: StreamerState, at: number): boolean {
  return Object.values(state.ledger).some((ledger) => {
    const { open } = believe(ledger, broadcastsOf(state));
    return open !== undefined && at - open.at <= OFFLINE_WITHIN;
  });
}

/**
 * The times after the poll at `at` when there will be something to decide about a streamer, soonest first, all in
 * milliseconds since 1970. Empty if nothing is open.
 */
export function dueTimes(state: StreamerState, at: number, rules: Rules): number[] {
  const { current, absent } = state;
  if (absent) {
    const isOpen = current ? current.hasMatched || isAwaited(state, at) : !isOver(state, at, rules.grace);
    return isOpen ? [absent.since + rules.grace] : [];
  }
  if (!current?.hasMatched || !matches(rules, current)) return [];
  return EDITED.filter((what) => rules.notifyOn.includes(what))
    .map((what) => settledAt(current, what) ?? at)
    .filter((time) => time > at)
    .sort((a, b) => a - b);
}
