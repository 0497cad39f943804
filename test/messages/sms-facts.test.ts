import { describe, expect, test } from 'vitest';
import type { Notification } from '../../src/domain/notification.ts';
import { smsText } from '../../src/messages/sms.ts';
import { AT, anna, notificationOf, TEXTS } from './notifications.ts';

const CHANNEL = 'https://twitch.tv/anna';
/** The words after the head that a template makes of a notification. */
const words = (notification: Notification, template: string, settings = {}) =>
  smsText(notification, AT, {
    ...TEXTS,
    ...settings,
    templates: { [notification.kind]: template },
  }).replace(/^[A-Z]+ \w+: /, '');

describe('in a template, the categories', () => {
  test.each([
    [
      'of a stream that is on are the one that is on',
      anna('live', { categories: ['Art', 'Chess'] }),
      'Chess',
    ],
    [
      'of a stream that is over are all that GSM-7 can write',
      anna('offline', { categories: ['Art', '雑談', 'Chess'] }),
      'Art, Chess',
    ],
  ])('%s', (_what, notification, categories) => {
    expect(words(notification, '{category}')).toBe(categories);
  });

  test('of a stream that is over are, in Unicode, all that say something', () => {
    const over = anna('offline', { categories: ['Art', '雑談', '| |'] });
    expect(words(over, '{category}', { alphabet: 'unicode' })).toBe('Art, 雑談');
  });
});

describe('in a template, the title', () => {
  test.each([
    ['loses what GSM-7 cannot write', 'Hi “you” 🔥', 'gsm-7', 'Hi "you"'],
    ['keeps its emoji in Unicode', 'Hi “you” 🔥', 'unicode', 'Hi "you" 🔥'],
    ['is left out, in Unicode, if it says nothing', '| |', 'unicode', CHANNEL],
  ])('%s', (_what, title, alphabet, text) => {
    expect(words(anna('live', { title }), '{title}', { alphabet })).toBe(text);
  });
});

describe('in a template, the name', () => {
  test.each([
    ['stays if GSM-7 can write it', 'Anna', 'gsm-7', 'Anna'],
    ['gives way to the login if GSM-7 cannot write it', 'アンナ', 'gsm-7', 'anna'],
    ['stays in Unicode', 'アンナ', 'unicode', 'アンナ'],
  ])('%s', (_what, name, alphabet, shown) => {
    expect(words(anna('live', {}, name), '{name}', { alphabet })).toBe(shown);
  });
});

describe('in a template, uptime and duration', () => {
  test.each([
    ['are the same for a stream that is on', anna('live'), '47m and 47m'],
    ['are the same for a stream that is over', anna('offline'), '46m and 46m'],
    [
      'are rough for a stream whose end is known roughly',
      anna('offline', { isEndAbout: true }),
      'about 46m and about 46m',
    ],
  ])('%s', (_what, notification, text) => {
    expect(words(notification, '{uptime} and {duration}')).toBe(text);
  });

  test.each([
    ['on', anna('live', { startedAt: undefined })],
    ['over', anna('offline', { startedAt: undefined, isEndAbout: true })],
  ])('are left out for a stream that is %s and whose start is unknown', (_what, notification) => {
    expect(words(notification, '{name}, since {uptime}, for {duration}')).toBe('Anna');
  });
});

describe('the words of a template', () => {
  test('become one line', () => {
    expect(words(anna('live'), '🔴 {name}\n{title}')).toBe('Anna Blitz');
  });

  test('become the link if they say nothing', () => {
    expect(words(anna('live'), ' \n🔴')).toBe(CHANNEL);
  });

  test('give way to the recording if not one of them fits, however long the login is', () => {
    const over = notificationOf('offline', { recordingId: '1' }, { login: 'a_login_of_25_characters_' });
    expect(words(over, 'x'.repeat(200))).toBe('https://www.twitch.tv/videos/1');
  });
});
