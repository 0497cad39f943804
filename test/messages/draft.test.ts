import { describe, expect, test } from 'vitest';
import type { Notification } from '../../src/domain/notification.ts';
import { draft } from '../../src/messages/draft.ts';
import { AT, MINUTE, notificationOf, TEXTS } from './notifications.ts';

const CHANNEL = 'https://twitch.tv/anna';
const VOD = 'https://www.twitch.tv/videos/2000000777';
const anna = (kind: Notification['kind'], stream: Partial<Notification['stream']> = {}, name = 'Anna') =>
  notificationOf(
    kind,
    {
      startedAt: AT - 47 * MINUTE,
      title: 'Hi “you” 🔥',
      category: 'Chess',
      ...stream,
    } as Notification['stream'],
    { name },
  );
/** The parts of a text, and its words with a title and a category that are shorter. */
const drafted = (notification: Notification, settings = {}) => {
  const { words, ...parts } = draft(notification, AT, { ...TEXTS, ...settings });
  return { ...parts, words: words('T', 'C') };
};
const said = (notification: Notification, template: string, settings = {}) =>
  drafted(notification, { ...settings, templates: { [notification.kind]: template } }).words;

test('of a start: the category that is on, and the channel', () => {
  expect(drafted(anna('live', { categories: ['Art', 'Chess'] }))).toEqual({
    title: 'Hi "you"',
    category: 'Chess',
    links: [CHANNEL, CHANNEL],
    words: `C - T. 1,234 viewers, live for 47m. ${CHANNEL}`,
  });
});

test('of an end: all categories that can be written, and the recording', () => {
  const over = { categories: ['Art', '雑談', 'Chess'], recordingId: '2000000777' };
  expect(drafted(anna('offline', over))).toEqual({
    title: 'Hi "you"',
    category: 'Art, Chess',
    links: [VOD, CHANNEL],
    words: `streamed for 47m. C. Peak 5,678 viewers. ${VOD}`,
  });
});

test('in Unicode, emoji and all scripts stay, and a title that says nothing goes', () => {
  const over = { categories: ['Art', '雑談', '| |'] };
  expect(drafted(anna('offline', over), { alphabet: 'unicode' })).toEqual({
    title: 'Hi "you" 🔥',
    category: 'Art, 雑談',
    links: [CHANNEL, CHANNEL],
    words: `streamed for 47m. C. Peak 5,678 viewers. ${CHANNEL}`,
  });
  expect(drafted(anna('live', { title: '| |' }), { alphabet: 'unicode' }).title).toBe('');
});

test('the longer link comes first', () => {
  const login = 'a_login_of_25_characters_';
  const news = notificationOf('offline', { recordingId: '1' }, { login });
  expect(drafted(news).links).toEqual([`https://twitch.tv/${login}`, 'https://www.twitch.tv/videos/1']);
});

describe('in a template', () => {
  test.each([
    ['gsm-7', 'Anna', 'Anna'],
    ['gsm-7', 'アンナ', 'anna'],
    ['unicode', 'アンナ', 'アンナ'],
  ])('with %s the name "%s" is "%s"', (alphabet, name, shown) => {
    expect(said(anna('live', {}, name), '{name}', { alphabet })).toBe(shown);
  });

  test.each([
    ['of a stream that is on', anna('live'), '47m and 47m'],
    ['of one that is over', anna('offline'), '47m and 47m'],
    ['of one that ended about then', anna('offline', { isEndAbout: true }), 'about 47m and about 47m'],
  ])('how long it is: %s', (_what, news, words) => {
    expect(said(news, '{uptime} and {duration}')).toBe(words);
  });

  test.each([
    ['on', anna('live', { startedAt: undefined })],
    ['over', anna('offline', { startedAt: undefined, isEndAbout: true })],
  ])('how long it is, where nobody knows, is left out of a stream that is %s', (_what, news) => {
    expect(said(news, '{name}, since {uptime}, for {duration}')).toBe('Anna');
  });

  test('lines become one, and words that say nothing become the link', () => {
    expect(said(anna('live'), '🔴 {name}\n{title}')).toBe('Anna T');
    expect(said(anna('live'), ' \n🔴')).toBe(CHANNEL);
  });
});
