import type { Notification } from '../../src/domain/notification.ts';
import type { LanguageCode } from '../../src/messages/languages/languages.ts';
import { smsText } from '../../src/messages/sms.ts';
import { AT, MINUTE, notificationOf, TEXTS } from '../messages/notifications.ts';

/** A text on the phone, and the time above it. */
export interface Shown {
  readonly when: string;
  readonly text: string;
}

const STREAM = {
  startedAt: AT,
  title: 'Finally the last boss, then painting with you',
  category: 'Elden Ring',
  categories: ['Elden Ring'],
  peakViewers: 1_874,
};

/** One stream, in the texts that the action sends by default. */
export function eveningIn(language: LanguageCode): readonly Shown[] {
  const shown = (
    when: string,
    minutes: number,
    kind: Notification['kind'],
    stream: Partial<Notification['stream']> = {},
  ) => {
    const notification = notificationOf(kind, { ...STREAM, ...stream }, { login: 'annaplays', viewers: 412 });
    return { when, text: smsText(notification, AT + minutes * MINUTE, { ...TEXTS, language }) };
  };
  const end = { lastSeenAt: AT + 214 * MINUTE, recordingId: '2345678901' };
  return [shown('20:02', 2, 'live'), shown('23:39', 219, 'offline', end)];
}
