import type { Edited } from './changes.ts';
import {
  endWasSent,
  FORGOTTEN,
  liveWasSent,
  offlineWasSent,
  openLive,
  type PastTexts,
  textsAbout,
  wholeSecond,
} from './history.ts';
import type { Announcement, Kind, Recipient } from './notification.ts';
import type { Settled, StreamerState, StreamState } from './state.ts';

/**
 * What one recipient's past texts say of an announcement: `sent` already; `skipped`, because the end of a stream
 * is told only to those who were told of its start, and not after the start of the next; or `undefined`: still to be
 * sent.
 */
export function alreadySettled(
  { kind, streamer, stream }: Announcement,
  { key }: Recipient,
  texts: PastTexts,
  known: StreamerState,
  notifyOn: readonly Kind[],
  now: number,
): Settled | undefined {
  const about = textsAbout(texts, [streamer.login, ...known.formerLogins]);
  const since = reference(stream);
  if (kind === 'live') return liveWasSent(about, since) ? 'sent' : undefined;
  if (kind !== 'offline') return editWasSent(about, kind, stream) ? 'sent' : undefined;
  const next = startOfNext(known, since);
  const untilNext = about.filter(({ at }) => at < wholeSecond(next));
  const wasAnnounced = stream.told.live[key] === 'sent' || liveWasSent(untilNext, since);
  if (stream.isUnheard && !wasAnnounced) {
    if (endWasSent(beforeLive(about, next), stream.endedAt ?? since, toldBefore(known, stream, key, now)))
      return 'sent';
  } else if (notifyOn.includes('live') && !wasAnnounced && openLive(untilNext, now) === undefined) {
    return 'skipped';
  } else if (offlineWasSent(about, since, next)) {
    return 'sent';
  }
  // After the start of the next stream, it would read as the end of that one.
  return liveWasSent(about, next) ? 'skipped' : undefined;
}

/** The texts before the first LIVE since a time. */
function beforeLive(texts: PastTexts, since: number): PastTexts {
  const index = texts.findIndex(({ kind, at }) => kind === 'live' && at >= wholeSecond(since));
  return index < 0 ? texts : texts.slice(0, index);
}

/** When those streams began, oldest first, whose ends were told before this one's, as far as the history is read. */
function toldBefore({ finished }: StreamerState, stream: StreamState, key: string, now: number): number[] {
  const since = historySince(stream, now);
  return finished
    .filter(({ told }) => told.offline[key] === 'sent')
    .map(reference)
    .filter((began) => began >= since && began < reference(stream));
}

function startOfNext({ finished, current }: StreamerState, since: number): number {
  const starts = [...finished, ...(current ? [current] : [])].map(reference).filter((start) => start > since);
  return Math.min(...starts);
}

/** Whether the texts about a streamer show that the last edit of a stream was told. */
export function editWasSent(texts: PastTexts, kind: Edited, { changes }: StreamState): boolean {
  const { since = 0, notBefore = since } = changes[kind] ?? {};
  return texts.some((text) => text.kind === kind && text.at >= wholeSecond(notBefore));
}

/** Since when the history must be known to settle an announcement about this stream, milliseconds since 1970. */
export function historySince(stream: StreamState, now: number): number {
  return Math.min(reference(stream), now - FORGOTTEN);
}

/** Since when texts about this stream can have been sent, milliseconds since 1970. */
function reference({ startedAt, announcedAt, lastSeenAt }: StreamState): number {
  return startedAt ?? announcedAt ?? lastSeenAt ?? 0;
}
