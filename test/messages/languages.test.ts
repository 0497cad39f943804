import { describe, expect, test } from 'vitest';
import type { Notification } from '../../src/domain/notification.ts';
import { languages } from '../../src/messages/languages/languages.ts';
import { smsText } from '../../src/messages/sms.ts';
import { AT, HOUR, MINUTE, notificationOf, TEXTS } from './notifications.ts';

describe('a length of time', () => {
  test.each([
    [0, 'under a minute', "moins d'une minute"],
    [MINUTE, '1m', '1 min'],
    [47 * MINUTE, '47m', '47 min'],
    [HOUR, '1h', '1 h'],
    [3 * HOUR + 8 * MINUTE, '3h 8m', '3 h 8 min'],
    [24 * HOUR + 59 * MINUTE, '1d', '1 j'],
    [52 * HOUR, '2d 4h', '2 j 4 h'],
  ])('of %s ms is "%s" and "%s"', (milliseconds, english, french) => {
    const { en, fr } = languages;
    expect([en.duration(milliseconds), fr.duration(milliseconds)]).toEqual([english, french]);
  });

  test('that is known roughly says so', () => {
    expect([languages.en.about('3h'), languages.fr.about('3 h')]).toEqual(['about 3h', 'environ 3 h']);
  });
});

test.each([
  ['en', "Twitch SMS works. You'll get alerts for anna, bert here"],
  ['fr', 'Twitch SMS fonctionne. Vous recevrez ici les alertes pour anna, bert'],
] as const)('in %s a test message names the streamers', (code, words) => {
  expect(languages[code].test('anna, bert')).toBe(words);
});

describe('the default text in French', () => {
  const said = (notification: Notification) => smsText(notification, AT, { ...TEXTS, language: 'fr' });
  test.each([
    [
      'of a title that was taken away says that it is new',
      notificationOf('title', { title: '' }),
      'TITLE anna: un nouveau titre. 1 234 spectateurs. https://twitch.tv/anna',
    ],
    [
      'of a category has category, viewers and link',
      notificationOf('category', { category: 'Chess' }),
      'CATEGORY anna: Chess. 1 234 spectateurs. https://twitch.tv/anna',
    ],
    [
      'of a category is in the singular for one viewer',
      notificationOf('category', { category: 'Chess' }, { viewers: 1 }),
      'CATEGORY anna: Chess. 1 spectateur. https://twitch.tv/anna',
    ],
    [
      'of a category is in the plural for two viewers',
      notificationOf('category', { category: 'Chess' }, { viewers: 2 }),
      'CATEGORY anna: Chess. 2 spectateurs. https://twitch.tv/anna',
    ],
  ])('%s', (_what, notification, text) => {
    expect(said(notification)).toBe(text);
  });
});
