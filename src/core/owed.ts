import { FORGOTTEN, liveWasSent, offlineWasSent, openLive, type PastTexts, textsAbout } from './history.ts';
import type { Announcement, Recipient, Told } from './notification.ts';
import type { Observation } from './observation.ts';
import type { Settled, State, StreamerState, StreamState } from './state.ts';
import type { Streamer } from './streamer.ts';

/**
 * All that is owed about a streamer, in the order in which it must be told: endings first, oldest first. For one
 * recipient a later announcement waits until the earlier ones are settled, for LIVE before the OFFLINE of an
 * older stream would read as if the new one were over.
 */
export function owed(
  streamer: Streamer,
  state: State,
  observation: Observation,
  recipients: readonly Recipient[],
  notifyOn: readonly Told[],
): Announcement[] {
  const known = state[streamer.id];
  if (!known) return [];
  const { at } = observation;
  const announcements: Announcement[] = [];
  const add = (kind: Told, stream: StreamState, unsettled: readonly Recipient[]) => {
    const viewers = observation.live.get(streamer.id)?.viewers;
    if (unsettled.length > 0 && notifyOn.includes(kind)) {
      announcements.push({
        kind,
        streamer,
        stream,
        recipients: unsettled,
        ...(kind === 'live' && viewers !== undefined && { viewers }),
      });
    }
  };
  for (const over of known.finished) {
    if (at - (over.endedAt ?? at) > FORGOTTEN) continue;
    add(
      'offline',
      over,
      recipients.filter(({ key }) => over.owing.includes(key)),
    );
  }
  const { current } = known;
  if (current && !current.gone && observation.live.has(streamer.id)) {
    add(
      'live',
      current,
      recipients.filter(({ key }) => !current.told.live[key]),
    );
  }
  return announcements;
}

/**
 * What one recipient's past texts say of an announcement: `sent` already; `skipped`, because the end of a stream
 * is told only to those who were told of its start; or `undefined`: still to be sent.
 */
export function alreadySettled(
  { kind, streamer, stream }: Announcement,
  recipient: Recipient,
  texts: PastTexts,
  formerLogins: readonly string[],
  notifyOn: readonly Told[],
  now: number,
): Settled | undefined {
  const about = textsAbout(texts, [streamer.login, ...formerLogins]);
  const since = reference(stream);
  if (kind === 'live') return liveWasSent(about, since) ? 'sent' : undefined;
  if (offlineWasSent(about, since)) return 'sent';
  const toldOfStart = stream.told.live[recipient.key] === 'sent' || openLive(about, now) !== undefined;
  return notifyOn.includes('live') && !toldOfStart ? 'skipped' : undefined;
}

/** Since when the history must be known to settle an announcement about this stream, milliseconds since 1970. */
export function historySince(stream: StreamState, now: number): number {
  return Math.min(reference(stream), now - FORGOTTEN);
}

/** Since when texts about this stream can have been sent, milliseconds since 1970. */
function reference({ startedAt, announcedAt, lastSeenAt }: StreamState): number {
  return startedAt ?? announcedAt ?? lastSeenAt ?? 0;
}

/** Enters into the state that an announcement is settled for a recipient. */
export function settle(
  state: State,
  { kind, streamer, stream }: Announcement,
  key: string,
  how: Settled,
): State {
  const known = state[streamer.id];
  if (!known) return state;
  const enter = (candidate: StreamState): StreamState =>
    candidate.startedAt !== stream.startedAt || candidate.announcedAt !== stream.announcedAt
      ? candidate
      : {
          ...candidate,
          told: { ...candidate.told, [kind]: { ...candidate.told[kind], [key]: how } },
          owing: kind === 'offline' ? candidate.owing.filter((other) => other !== key) : candidate.owing,
        };
  const changed: StreamerState = {
    ...known,
    finished: known.finished.map(enter),
    ...(known.current && { current: enter(known.current) }),
  };
  return { ...state, [streamer.id]: changed };
}
