import { startBehindLive, startBehindOffline } from './attribution.ts';
import type { Edited } from './broadcast.ts';
import type { PastTexts } from './notification.ts';
import { type Broadcast, type Entry, type Label, MOST_ENTRIES } from './snapshot.ts';
import { CLOCKS_APART, HOUR, wholeSecond } from './time.ts';

/** How long after its LIVE or its end a broadcast can still get an OFFLINE, in milliseconds. */
export const OFFLINE_WITHIN = 48 * HOUR;

/** How far apart two synchronized clocks may date the same message, in milliseconds. */
export const SAME_TIME = 5_000;

/**
 * One ledger out of our notes and the message history, oldest first: each message counts once. The times of the history
 * are corrected by the difference of the clocks, which shows in messages that are in both, or later than now.
 *
 * @param now milliseconds since 1970
 */
export function merge(noted: readonly Entry[], listed: PastTexts, now: number): readonly Entry[] {
  // A full ledger has lost its older entries.
  const first = noted.length < MOST_ENTRIES ? undefined : noted[0];
  const unclaimed = listed.filter(({ at }) => !first || at >= first.at - SAME_TIME);
  let clockAhead = Math.max(0, ...listed.map(({ at }) => at - now));
  for (const { kind, at, outcome } of noted) {
    if (outcome !== 'sent') continue;
    const text = unclaimed.find(
      (text) => text.kind === kind && Math.abs(text.at - at - clockAhead) <= CLOCKS_APART,
    );
    if (!text) continue;
    unclaimed.splice(unclaimed.indexOf(text), 1);
    if (Math.abs(text.at - at) > SAME_TIME) clockAhead = text.at - at;
  }
  if (unclaimed.length === 0) return noted;
  const found = unclaimed.map(({ kind, at }): Entry => ({ kind, at: at - clockAhead, outcome: 'sent' }));
  return [...noted, ...found].sort((a, b) => a.at - b.at).slice(-MOST_ENTRIES);
}

/** What a person believes about a streamer, after all messages so far. */
export interface Belief {
  /** The broadcast that they think is on. `at`: when its LIVE was sent. `about`: when its newest part began. */
  readonly open?: { readonly at: number; readonly about: number } | undefined;
  /** Broadcasts that began at or before this time need no LIVE, and no OFFLINE unless open. */
  readonly through: number;
  /** The last broadcast's title and category, as they know them. */
  readonly knows: Readonly<Record<Edited, string | undefined>>;
}

/**
 * Folds a ledger into what its person believes: all decisions about notifications are based on this. For a broadcast
 * that began at 20:00 and was restarted at 21:00:
 *
 *     message                open           through
 *     LIVE about 20:00       about 20:00    20:00
 *     OFFLINE about 20:00    none           20:00     so the restart gets a LIVE
 *     LIVE about 21:00       about 21:00    21:00
 *
 * A text that only the message history shows has a time, but no `about`: that is found among the broadcasts.
 */
export function believe(ledger: readonly Entry[], broadcasts: readonly Broadcast[]): Belief {
  let open: Belief['open'];
  let through = Number.NEGATIVE_INFINITY;
  for (const [index, { kind, at, about, outcome }] of ledger.entries()) {
    if (kind === 'live') {
      const end = ledger.slice(index).find((other) => other.kind === 'offline');
      const start = about ?? startBehindLive(broadcasts, at, through, end?.at) ?? at;
      through = Math.max(through, start);
      open = outcome === 'sent' ? { at, about: start } : undefined;
    } else if (kind === 'offline') {
      through = Math.max(through, about ?? startBehindOffline(broadcasts, at, through, open?.about));
      open = undefined;
    }
  }
  const labels = broadcasts.at(-1)?.labels ?? [];
  const knows = {
    title: wordsKnown('title', ledger, labels),
    category: wordsKnown('category', ledger, labels),
  };
  return { open, through, knows };
}

/**
 * The title or category that a person knows: the one that the broadcast had when the last message about it was sent.
 * Say it is "One" at 20:00, and the next poll, at 21:00, sees "Two".
 *
 *     LIVE at 20:05     they know "One"
 *     TITLE at 20:40    they know "Two": a run that could not save saw it earlier
 */
function wordsKnown(what: Edited, ledger: readonly Entry[], labels: readonly Label[]): string | undefined {
  const edits = labels.filter((label, index) => index > 0 && label[what] !== labels[index - 1]?.[what]);
  let known = labels[0];
  let knownAt = 0;
  for (const { kind, at, about } of ledger) {
    if (kind !== 'live' && kind !== what) continue;
    const isEditSeen = edits.some(({ since }) => since > knownAt && since <= at);
    const isEditUnsaved = kind === what && about === undefined && !isEditSeen;
    const later = isEditUnsaved ? edits.find(({ since }) => since > at) : undefined;
    known = later ?? labels.findLast(({ since }) => wholeSecond(since) <= at) ?? labels[0];
    knownAt = at;
  }
  return known?.[what];
}
