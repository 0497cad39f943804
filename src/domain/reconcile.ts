import { broadcastsOf, covers, EDITED, isOver, settledAt } from './broadcast.ts';
import { type Belief, believe, FORGOTTEN } from './ledger.ts';
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

/**
 * Compares what is true about a streamer with what one person was sent, and names the next notification. The end of a
 * broadcast comes before the start of the next.
 *
 * @param poll when the last poll was, milliseconds since 1970, and what it said of the streamer
 */
export function nextNotification(
  state: StreamerState,
  ledger: readonly Entry[],
  poll: { readonly at: number; readonly sighting: Sighting },
  rules: Rules,
): Pending | undefined {
  const { at, sighting } = poll;
  const { current, finished } = state;
  if (rules.isQuiet) return undefined;
  const { open, through, knows } = believe(ledger, broadcastsOf(state));
  // An OFFLINE this late would be old news.
  const isRecent = (time = Number.POSITIVE_INFINITY) => at - time <= FORGOTTEN;
  const wants = (kind: Kind) => rules.notifyOn.includes(kind);
  const isOn = current && typeof sighting === 'object' && current.hasMatched && matches(rules, current);

  if (open && current && covers(current, open.about))
    return isOn ? edit(current, knows, at, rules) : undefined;
  const alone = finished.find(
    (broadcast) =>
      broadcast.newestAt > through &&
      broadcast.hasMatched &&
      (broadcast.isUnannounced || !wants('live')) &&
      isRecent(broadcast.endedAt),
  );
  if (open) {
    const ended = finished.findLast((broadcast) => covers(broadcast, open.about));
    if (ended && wants('offline') && isRecent(ended.endedAt)) return about('offline', ended);
    // After the LIVE of something unknown, the OFFLINE of what was not announced ends both for the reader.
    if (!ended && !alone && isRecent(open.at)) {
      const isGone = sighting === 'absent' && isOver(state, at, rules.grace);
      if (isGone && wants('offline')) return endOfUnknown(open);
      if (!current && !isGone) return undefined;
    }
  }
  if (alone && wants('offline')) return about('offline', alone);
  if (!isOn) return undefined;
  if (!wants('live')) return edit(current, knows, at, rules);
  return current.newestAt > through ? about('live', current) : undefined;
}

function about(kind: Kind, broadcast: Broadcast): Pending {
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
  return kind && about(kind, broadcast);
}

/** Whether anyone who got a recent LIVE is still waiting for its OFFLINE. */
export function isAwaited(state: StreamerState, at: number): boolean {
  return Object.values(state.ledger).some((ledger) => {
    const { open } = believe(ledger, broadcastsOf(state));
    return open !== undefined && at - open.at <= FORGOTTEN;
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
