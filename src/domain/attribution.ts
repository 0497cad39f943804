import { covers } from './broadcast.ts';
import type { Broadcast } from './snapshot.ts';
import { CLOCKS_APART, MINUTE, wholeSecond } from './time.ts';

/** A LIVE may be sent this long after its broadcast was last seen, in milliseconds. */
const SENDING = MINUTE;

/**
 * Finds the start of the broadcast that a LIVE was about, if only the time of the LIVE is known. In this order:
 *
 * 1. the last start before it, of a broadcast that was on;
 * 2. the first start up to five minutes after it, because clocks differ, unless that broadcast was still on after the
 *    next OFFLINE;
 * 3. the last start before it, of a broadcast that may have been on.
 *
 * Say one began at 20:00 and was over at 20:50, and another one began at 21:00:
 *
 *     LIVE at 20:30    20:00
 *     LIVE at 20:58    21:00, unless that is still on after an OFFLINE that follows the LIVE
 *     LIVE at 21:02    21:00
 *
 * @param through starts up to this time belong to earlier messages
 * @param offlineAt when the next OFFLINE was sent
 * @returns `undefined` if no known broadcast fits
 */
export function startBehindLive(
  broadcasts: readonly Broadcast[],
  at: number,
  through: number,
  offlineAt: number | undefined,
): number | undefined {
  // What matches the rules only since a run that could not save comes second.
  const matched = broadcasts.filter(({ hasMatched }) => hasMatched);
  return startAmong(matched, at, through, offlineAt) ?? startAmong(broadcasts, at, through, offlineAt);
}

function startAmong(
  broadcasts: readonly Broadcast[],
  at: number,
  through: number,
  offlineAt: number | undefined,
): number | undefined {
  const starts = (fits: (broadcast: Broadcast) => boolean) =>
    broadcasts
      .filter(fits)
      .flatMap(({ startedAt, newestAt }) => [startedAt, newestAt])
      .filter((start) => start > through)
      .sort((a, b) => a - b);
  const hasBegun = (start: number) => wholeSecond(start) <= at;
  const beginsSoon = (start: number) => !hasBegun(start) && wholeSecond(start) <= at + CLOCKS_APART;
  const isOn = ({ endedAt = at }: Broadcast) => at <= endedAt + SENDING;
  const mayBeOver = (broadcast: Broadcast) => offlineAt === undefined || mayEndBy(offlineAt, broadcast);
  // A run that could not save may have seen a broadcast until it was first missed.
  const mayBeOn = ({ endedAt = at, missedAt = endedAt }: Broadcast) => at <= missedAt + SENDING;
  return (
    starts(isOn).findLast(hasBegun) ??
    starts(mayBeOver).find(beginsSoon) ??
    starts(mayBeOn).findLast(hasBegun)
  );
}

/**
 * Finds the start of the broadcast that an OFFLINE was about, if only the time of the OFFLINE is known. In this order:
 *
 * 1. the newest part of the broadcast that the person thinks is on;
 * 2. the oldest broadcast that gets no LIVE;
 * 3. the unknown broadcast that the person thinks is on;
 * 4. the oldest broadcast that may be over.
 *
 * @param through starts up to this time belong to earlier messages
 * @param open the start of the broadcast that the person thinks is on
 * @returns negative infinity if no broadcast fits
 */
export function startBehindOffline(
  broadcasts: readonly Broadcast[],
  at: number,
  through: number,
  open: number | undefined,
): number {
  const opened = open === undefined ? undefined : broadcasts.findLast((each) => covers(each, open));
  if (open !== undefined && opened) return opened.newestAt <= at ? opened.newestAt : open;
  const candidates = broadcasts.filter(
    (broadcast) => broadcast.hasMatched && broadcast.newestAt > through && mayEndBy(at, broadcast),
  );
  const alone = candidates.find(({ isUnannounced }) => isUnannounced);
  return alone?.newestAt ?? open ?? candidates[0]?.newestAt ?? Number.NEGATIVE_INFINITY;
}

function mayEndBy(at: number, { endedAt = Number.POSITIVE_INFINITY }: Broadcast): boolean {
  return wholeSecond(endedAt) <= at + CLOCKS_APART;
}
