import { covers, EDITED, type Edited } from './broadcast.ts';
import type { PastTexts } from './notification.ts';
import { type Broadcast, type Entry, MOST_ENTRIES } from './snapshot.ts';
import { CLOCKS_APART, HOUR, MINUTE, wholeSecond } from './time.ts';

/** How long after its LIVE or its end a broadcast can still get an OFFLINE, in milliseconds. */
export const FORGOTTEN = 48 * HOUR;

/** How far apart two synchronized clocks may date the same message, in milliseconds. */
const SAME_TIME = 5_000;

/** How long after its broadcast was last seen a LIVE may still be sent, in milliseconds. */
const SENDING = MINUTE;

/**
 * One ledger out of our notes and the message history, oldest first: each message counts once. Every send reads the
 * history first, so what only the history shows comes after our notes. It is dated by our clock, as far as the messages
 * that are in both show how far the clocks are apart.
 */
export function merge(noted: readonly Entry[], listed: PastTexts): readonly Entry[] {
  // A full ledger has lost its older entries.
  const first = noted.length < MOST_ENTRIES ? undefined : noted[0];
  const unclaimed = listed.filter(({ at }) => !first || at >= first.at - SAME_TIME);
  let ahead = 0;
  for (const { kind, at, outcome } of noted) {
    if (outcome !== 'sent') continue;
    const text = unclaimed.find(
      (text) => text.kind === kind && Math.abs(text.at - at - ahead) <= CLOCKS_APART,
    );
    if (!text) continue;
    unclaimed.splice(unclaimed.indexOf(text), 1);
    if (Math.abs(text.at - at) > SAME_TIME) ahead = text.at - at;
  }
  if (unclaimed.length === 0) return noted;
  const found = unclaimed.map(({ kind, at }): Entry => ({ kind, at: at - ahead, outcome: 'sent' }));
  return [...noted, ...found].sort((a, b) => a.at - b.at).slice(-MOST_ENTRIES);
}

/** What a person believes about a streamer, after all messages so far. */
export interface Belief {
  /** The broadcast that they think is on. `at`: when its LIVE was sent. `about`: when its newest part began. */
  readonly open?: { readonly at: number; readonly about: number } | undefined;
  /** Broadcasts that began at or before this time need no more messages. */
  readonly through: number;
  /** The last broadcast's title and category, as they know them. */
  readonly knows: Readonly<Record<Edited, string | undefined>>;
}

/** Folds a ledger into what its person believes: all decisions about notifications are based on this. */
export function believe(ledger: readonly Entry[], broadcasts: readonly Broadcast[]): Belief {
  let open: Belief['open'];
  let through = Number.NEGATIVE_INFINITY;
  for (const [index, { kind, at, about, outcome }] of ledger.entries()) {
    if (kind === 'live') {
      // Once its OFFLINE was sent, an unknown broadcast stays unknown.
      const isEnded = ledger.some((other) => other.about === at);
      const next = ledger.slice(index).find((other) => other.kind === 'offline');
      const start = about ?? (isEnded ? at : (startBehind(broadcasts, at, through, next) ?? at));
      through = Math.max(through, start);
      open = outcome === 'sent' ? { at, about: start } : undefined;
    } else if (kind === 'offline') {
      through = Math.max(through, about ?? endBehind(broadcasts, at, open, through));
      open = undefined;
    }
  }
  const last = broadcasts.at(-1);
  const [title, category] = EDITED.map((what) => last && wordsKnown(what, ledger, last));
  return { open, through, knows: { title, category } };
}

/**
 * The start behind a LIVE of which only the time is known: the last one until then of what was on; or, because clocks
 * differ, the first one after, unless that broadcast is still on after the next OFFLINE; or the last one of what may
 * have been on. `undefined` if no known broadcast fits.
 */
function startBehind(
  broadcasts: readonly Broadcast[],
  at: number,
  through: number,
  next: Entry | undefined,
): number | undefined {
  const starts = (fits: (broadcast: Broadcast) => boolean) =>
    broadcasts
      .filter((broadcast) => at <= latestEnd(broadcast) + SENDING && fits(broadcast))
      .flatMap(({ startedAt, newestAt }) => [startedAt, newestAt])
      .filter((start) => start > through)
      .sort((a, b) => a - b);
  const hasBegun = (start: number) => wholeSecond(start) <= at;
  const beginsSoon = (start: number) => !hasBegun(start) && wholeSecond(start) <= at + CLOCKS_APART;
  return (
    starts(({ endedAt = at }) => at <= endedAt + SENDING).findLast(hasBegun) ??
    starts((broadcast) => !next || mayEndBy(next.at, broadcast)).find(beginsSoon) ??
    starts(() => true).findLast(hasBegun)
  );
}

/** A run that could not save may have seen a broadcast later than we noted, until it was first missed. */
function latestEnd({ endedAt = Number.POSITIVE_INFINITY, missedAt = endedAt }: Broadcast): number {
  return missedAt;
}

function mayEndBy(at: number, { endedAt = Number.POSITIVE_INFINITY }: Broadcast): boolean {
  return wholeSecond(endedAt) <= at + CLOCKS_APART;
}

/**
 * The newest part of the broadcast behind an OFFLINE of which only the time is known: of the one that is open or, where
 * that is unknown or none is, of the oldest one that gets no LIVE.
 */
function endBehind(
  broadcasts: readonly Broadcast[],
  at: number,
  open: Belief['open'],
  through: number,
): number {
  const opened = open && broadcasts.findLast((each) => covers(each, open.about));
  if (opened) return opened.newestAt <= at ? opened.newestAt : open.about;
  const candidates = broadcasts.filter(
    (broadcast) => broadcast.hasMatched && broadcast.newestAt > through && mayEndBy(at, broadcast),
  );
  const alone = candidates.find(({ isUnannounced }) => isUnannounced);
  return alone?.newestAt ?? open?.about ?? candidates[0]?.newestAt ?? Number.NEGATIVE_INFINITY;
}

/** The title or category in the last message about the broadcast, found by time among the ones it has had. */
function wordsKnown(what: Edited, ledger: readonly Entry[], { labels }: Broadcast): string | undefined {
  let known = 0;
  let knownAt = 0;
  for (const { kind, at, about } of ledger) {
    if (kind !== 'live' && kind !== what) continue;
    const isEditSeen = labels.some(
      (label, index) =>
        index > 0 && label.since > knownAt && label.since <= at && label[what] !== labels[index - 1]?.[what],
    );
    known = Math.max(
      0,
      labels.findLastIndex(({ since }) => since <= at),
    );
    // The run that sent this saw the edit but could not save it, so only a later label can show it.
    if (kind === what && about === undefined && !isEditSeen) {
      const words = labels[known]?.[what];
      known = Math.max(
        known,
        labels.findIndex((label, index) => index > known && label[what] !== words),
      );
    }
    knownAt = at;
  }
  return labels[known]?.[what];
}
