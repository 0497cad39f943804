import type { Notification } from '../../src/domain/notification.ts';
import { HOUR, MINUTE } from '../../src/domain/time.ts';
import type { TextSettings } from '../../src/messages/sms.ts';

export { HOUR, MINUTE };

export const AT = Date.parse('2026-11-01T12:00:00Z');

export const TEXTS: TextSettings = { templates: {}, language: 'en', alphabet: 'gsm-7', maxSegments: 1 };

/** Notification of anna's stream, which has been on for 3h 8m. */
export function notificationOf(
  kind: Notification['kind'],
  stream: Partial<Notification['stream']> = {},
  { login = 'anna', name = 'anna', viewers = 1234 } = {},
): Notification {
  return {
    kind,
    streamer: { id: '11', login, name },
    stream: {
      ids: ['1'],
      startedAt: AT - 3 * HOUR - 8 * MINUTE,
      newestAt: AT - 3 * HOUR - 8 * MINUTE,
      lastSeenAt: AT,
      title: 'Late night coding',
      category: 'Software and Game Development',
      categories: [],
      hasMatched: true,
      isUnannounced: false,
      labels: [],
      peakViewers: 5678,
      ...stream,
    },
    ...(kind !== 'offline' && { viewers }),
  };
}

/** Notification of Anna's stream, which has been on for 47m and was seen a minute ago. */
export const anna = (
  kind: Notification['kind'],
  stream: Partial<Record<keyof Notification['stream'], unknown>> = {},
  name = 'Anna',
): Notification =>
  notificationOf(
    kind,
    {
      startedAt: AT - 47 * MINUTE,
      lastSeenAt: AT - MINUTE,
      title: 'Blitz',
      category: 'Chess',
      categories: ['Art', 'Chess'],
      ...stream,
    } as Notification['stream'],
    { name },
  );
