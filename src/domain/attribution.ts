import { covers } from './broadcast.ts';
import type { Broadcast } from './snapshot.ts';
import { CLOCKS_APART, MINUTE, wholeSecond } from './time.ts';

/** How long after its broadcast was last seen a LIVE may still be sent, in milliseconds. */
const SENDING = MINUTE;

/**
 * The start behind a LIVE of which only the time is known: the last one until then of what was on; or, because clocks
 * differ, the first one after, unless that broadcast is still on after the next OFFLINE; or the last one of what may
 * have been on. Say one began at 20:00 and was over at 20:50, and another one began at 21:00:
 *
 *     LIVE at 20:30    20:00
 *     LIVE at 20:58    21:00, unless that is still on after an OFFLINE that follows the LIVE
 *     LIVE at 21:02    21:00
 *
 * @param through starts until then are behind earlier messages
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
 * The start behind an OFFLINE of which only the time is known: that of the newest part of the broadcast that is open
 * or, where that is unknown or none is, of the oldest one that gets no LIVE.
 *
 * @param through starts until then are behind earlier messages
 * @param open the start of the broadcast that the person thinks is on
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
