import { type PastTexts, wholeSecond } from './history.ts';
import { EDITED, type Edited } from './labels.ts';
import { type Broadcast, type Entry, MOST_ENTRIES } from './snapshot.ts';

/** The clocks of the services and ours are no further apart, milliseconds. */
export const CLOCKS_APART = 5 * 60_000;

/** Clocks that agree still date one message differently by so much, milliseconds. */
const SAME_TIME = 5_000;

/** A message comes no later after its broadcast was last seen, milliseconds. */
const TELLING = 60_000;

/**
 * One ledger out of what is noted and what the provider lists, oldest first: each message counts once. What only the
 * list shows is dated by our clock, as far as the messages that are in both tell how far the clocks are apart.
 */
export function merge(noted: readonly Entry[], listed: PastTexts): readonly Entry[] {
  const unclaimed = [...listed];
  let ahead = 0;
  for (const { kind, at, outcome } of noted) {
    if (outcome !== 'sent') continue;
    const isIt = (within: number) => (text: PastTexts[number]) =>
      text.kind === kind && Math.abs(text.at - at - ahead) <= within;
    const near = unclaimed.findIndex(isIt(SAME_TIME));
    const index = near >= 0 ? near : unclaimed.findIndex(isIt(CLOCKS_APART));
    const [text] = index >= 0 ? unclaimed.splice(index, 1) : [];
    if (text && Math.abs(text.at - at) > SAME_TIME) ahead = text.at - at;
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
  const labels = new LabelReader(broadcasts.at(-1));
  let open: Belief['open'];
  let through = Number.NEGATIVE_INFINITY;
  for (const { kind, at, about, outcome } of ledger) {
    if (kind === 'live') {
      // The end of something unknown was told: then it stays unknown.
      const isEnded = ledger.some((other) => other.kind === 'offline' && other.about === at);
      const start = about ?? (isEnded ? at : (announcedBy(broadcasts, at, through) ?? at));
      through = Math.max(through, start);
      open = outcome === 'sent' ? { at, about: start } : undefined;
      for (const what of EDITED) labels.hear(what, at);
    } else if (kind === 'offline') {
      const end = about ?? (open ? lastPart(broadcasts, open.about, at) : endedBy(broadcasts, at, through));
      through = Math.max(through, end);
      open = undefined;
    } else {
      labels.hear(kind, at, about === undefined);
    }
  }
  return { open, through, knows: { title: labels.known('title'), category: labels.known('category') } };
}

/** Whether a time is that of the start of a broadcast, or of one of its parts. */
export function covers({ startedAt, newestAt }: Broadcast, about: number): boolean {
  return startedAt <= about && about <= newestAt;
}

/**
 * The start that a LIVE told of which only its time is known: the last one until then or, for clocks differ, the first
 * one after. None where it tells of a broadcast that is not known.
 */
function announcedBy(broadcasts: readonly Broadcast[], at: number, through: number): number | undefined {
  const starts = broadcasts
    .filter(({ endedAt = at }) => at <= endedAt + TELLING)
    .flatMap(({ startedAt, newestAt }) => [startedAt, newestAt])
    .filter((start) => start > through)
    .sort((a, b) => a - b);
  return (
    starts.findLast((start) => wholeSecond(start) <= at) ??
    starts.find((start) => wholeSecond(start) <= at + CLOCKS_APART)
  );
}

/** When the last part began, as an OFFLINE was told, of the broadcast that was on for somebody. */
function lastPart(broadcasts: readonly Broadcast[], about: number, at: number): number {
  const broadcast = broadcasts.findLast((each) => covers(each, about));
  return broadcast && broadcast.newestAt <= at ? broadcast.newestAt : about;
}

/** The broadcast that an OFFLINE without a LIVE is about: the oldest one that was not announced. */
function endedBy(broadcasts: readonly Broadcast[], at: number, through: number): number {
  const candidates = broadcasts.filter(
    ({ hasMatched, newestAt, endedAt = Number.POSITIVE_INFINITY }) =>
      hasMatched && newestAt > through && wholeSecond(endedAt) <= at + CLOCKS_APART,
  );
  const ended = candidates.find(({ isUnannounced }) => isUnannounced) ?? candidates[0];
  return ended?.newestAt ?? Number.NEGATIVE_INFINITY;
}

/** Follows which words of a broadcast somebody knows. */
class LabelReader {
  readonly #labels: Broadcast['labels'];
  readonly #heard = { title: { at: 0, index: 0 }, category: { at: 0, index: 0 } };

  constructor(broadcast: Broadcast | undefined) {
    this.#labels = broadcast?.labels ?? [];
  }

  /** @param isListed only the provider's list shows it: then a run may have told words that no other run saw before */
  hear(what: Edited, at: number, isListed = false): void {
    const labels = this.#labels;
    const before = this.#heard[what];
    let index = Math.max(
      0,
      labels.findLastIndex(({ since }) => since <= at),
    );
    const words = labels[index]?.[what];
    const wasSeen = labels.some(
      (label, each) =>
        each > 0 && label.since > before.at && label.since <= at && label[what] !== labels[each - 1]?.[what],
    );
    if (isListed && !wasSeen) {
      const next = labels.findIndex((label, each) => each > index && label[what] !== words);
      index = next < 0 ? index : next;
    }
    this.#heard[what] = { at, index };
  }

  known(what: Edited): string | undefined {
    return this.#labels[this.#heard[what].index]?.[what];
  }
}
