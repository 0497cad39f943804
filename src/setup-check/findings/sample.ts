import { newBroadcast } from '../../domain/broadcast.ts';
import type { Kind, Notification } from '../../domain/notification.ts';
import type { LiveStream } from '../../domain/sightings.ts';
import type { Streamer } from '../../domain/streamer.ts';
import { MINUTE } from '../../domain/time.ts';

/** A stream to preview a text with: like the streamer's last one, where that is known. */
export interface Example {
  readonly streamer: Streamer;
  readonly title: string;
  readonly category: string;
}

/** The news about an example at the time `at`, milliseconds: 12 minutes in, or after 3 h 8 min. */
export function sampleNews({ streamer, title, category }: Example, kind: Kind, at: number): Notification {
  const isOver = kind === 'offline';
  const startedAt = at - (isOver ? 188 : 12) * MINUTE;
  const live: LiveStream = { id: '1', userId: streamer.id, title, category, viewers: 1234, startedAt };
  const stream = {
    ...newBroadcast(live, at),
    categories: [category].filter(Boolean),
    peakViewers: 2345,
    ...(isOver && { endedAt: at, recordingId: '2000000001' }),
  };
  return { kind, streamer, stream, ...(!isOver && { viewers: live.viewers }) };
}
