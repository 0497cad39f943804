import type { Kind, Notification } from '../domain/notification.ts';
import { channelUrl, recordingUrl } from '../domain/streamer.ts';

/** Everything that a notification can say, on any channel. Unknown words are empty, other unknown values absent. */
export interface Facts {
  readonly kind: Kind;
  readonly login: string;
  readonly name: string;
  readonly title: string;
  readonly category: string;
  /** All categories of the stream, in the order of their first appearance. */
  readonly categories: readonly string[];
  readonly viewers?: number;
  readonly peak?: number;
  /** When the stream began, in milliseconds since 1970. */
  readonly startedAt?: number;
  /** How long the stream has been on, in milliseconds. Absent if it is over. */
  readonly uptime?: number;
  /** How long the stream was on, in milliseconds. Absent while it is on. */
  readonly duration?: number;
  readonly isDurationAbout: boolean;
  /** The URL of the channel. */
  readonly url: string;
  /** The URL of the recording. */
  readonly vod?: string;
}

/** @param at now, in milliseconds since 1970 */
export function factsOf({ kind, streamer, stream, viewers }: Notification, at: number): Facts {
  const { title, category, categories, startedAt, peakViewers } = stream;
  const isOver = kind === 'offline';
  const { recordingId } = stream;
  const { duration } = lengthOf(stream);
  return {
    kind,
    login: streamer.login,
    name: streamer.name,
    title,
    category,
    categories: categories.length > 0 ? categories : [category].filter(Boolean),
    ...(viewers !== undefined && !isOver && { viewers }),
    ...(peakViewers > 0 && { peak: peakViewers }),
    ...(startedAt !== undefined && { startedAt }),
    ...(startedAt !== undefined && !isOver && { uptime: Math.max(0, at - startedAt) }),
    ...(isOver && duration !== undefined && { duration }),
    isDurationAbout: isOver && stream.isEndAbout === true,
    url: channelUrl(streamer.login),
    ...(recordingId !== undefined && { vod: recordingUrl(recordingId) }),
  };
}

/** A stream with an uncertain end that was seen for less than this, in milliseconds, has no meaningful duration. */
const NEXT_TO_NOTHING = 60_000;

/** When a finished stream ended (milliseconds since 1970) and how long it was (milliseconds), as far as known. */
function lengthOf({ startedAt, endedAt, lastSeenAt, isEndAbout }: Notification['stream']): {
  readonly endedAt?: number;
  readonly duration?: number;
} {
  // A stream known only from the message history was never seen, so its end is unknown.
  const end = lastSeenAt === undefined ? undefined : (endedAt ?? lastSeenAt);
  if (end === undefined) return {};
  if (startedAt === undefined) return isEndAbout ? {} : { endedAt: end };
  const duration = Math.max(0, end - startedAt);
  return isEndAbout && duration < NEXT_TO_NOTHING ? {} : { endedAt: end, duration };
}

/** What programs read, in outputs and webhooks. Times are ISO 8601; what is unknown is absent. */
export function fieldsOf({ kind, streamer, stream, viewers }: Notification): object {
  const { ids, title, category, startedAt, recordingId } = stream;
  const { endedAt, duration } = kind === 'offline' ? lengthOf(stream) : {};
  return {
    login: streamer.login,
    name: streamer.name,
    kind,
    streamId: ids.at(-1),
    title: title || undefined,
    category: category || undefined,
    viewers,
    startedAt: iso(startedAt),
    endedAt: iso(endedAt),
    durationSeconds: duration === undefined ? undefined : Math.round(duration / 1000),
    url: channelUrl(streamer.login),
    vodUrl: recordingId && recordingUrl(recordingId),
  };
}

function iso(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
