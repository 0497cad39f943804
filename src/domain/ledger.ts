import { covers, EDITED, type Edited } from './broadcast.ts';
import type { PastTexts } from './notification.ts';
import { type Broadcast, type Entry, MOST_ENTRIES } from './snapshot.ts';
import { CLOCKS_APART, HOUR, MINUTE, wholeSecond } from './time.ts';

/** A LIVE or an end older than this causes no OFFLINE any more, milliseconds. */
export const FORGOTTEN = 48 * HOUR;

/** Clocks that agree still date one message differently by so much, milliseconds. */
const SAME_TIME = 5_000;

/** A LIVE is sent no later after its broadcast was last seen, milliseconds. */
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
  /** The broadcast that they believe is on: when its LIVE was sent, and when its newest part began, if known. */
  readonly open?: { readonly at: number; readonly about: number } | undefined;
  /** They need no more messages about broadcasts that began until then. */
  readonly through: number;
  /** The title and category that they know of the last broadcast. */
  readonly knows: Readonly<Record<Edited, string | undefined>>;
}

/** The fold that all decisions about notifications stand on. */
export function believe(ledger: readonly Entry[], broadcasts: readonly Broadcast[]): Belief {
  let open: Belief['open'];
  let through = Number.NEGATIVE_INFINITY;
  for (const { kind, at, about, outcome } of ledger) {
    if (kind === 'live') {
      // Once its OFFLINE was sent, an unknown broadcast stays unknown.
      const isEnded = ledger.some((other) => other.about === at);
      const start = about ?? (isEnded ? at : (startBehind(broadcasts, at, through) ?? at));
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
 * The start behind a LIVE of which only the time is known: the last one until then or, because clocks differ, the
 * first one after. `undefined` where no broadcast that we know fits.
 */
function startBehind(broadcasts: readonly Broadcast[], at: number, through: number): number | undefined {
  const starts = broadcasts
    .filter(({ endedAt = at }) => at <= endedAt + SENDING)
    .flatMap(({ startedAt, newestAt }) => [startedAt, newestAt])
    .filter((start) => start > through)
    .sort((a, b) => a - b);
  return (
    starts.findLast((start) => wholeSecond(start) <= at) ??
    starts.find((start) => wholeSecond(start) <= at + CLOCKS_APART)
  );
}

/**
 * The newest part of the broadcast behind an OFFLINE of which only the time is known: of the one that is open or, after
 * no LIVE, of the oldest one that gets none.
 */
function endBehind(
  broadcasts: readonly Broadcast[],
  at: number,
  open: Belief['open'],
  through: number,
): number {
  if (open) {
    const broadcast = broadcasts.findLast((each) => covers(each, open.about));
    return broadcast && broadcast.newestAt <= at ? broadcast.newestAt : open.about;
  }
  const candidates = broadcasts.filter(
    ({ hasMatched, newestAt, endedAt = Number.POSITIVE_INFINITY }) =>
      hasMatched && newestAt > through && wholeSecond(endedAt) <= at + CLOCKS_APART,
  );
  const ended = candidates.find(({ isUnannounced }) => isUnannounced) ?? candidates[0];
  return ended?.newestAt ?? Number.NEGATIVE_INFINITY;
}

/** The title or category that the last message about it named, of those that the broadcast has had. */
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
    // The run that sent it could not save, and saw an edit before any other run did.
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
