import { describe, expect, test } from 'vitest';
import { readHead } from '../../src/domain/notification.ts';
import { smsText } from '../../src/messages/sms.ts';
import { AT, HOUR, MINUTE, notificationOf, TEXTS } from './notifications.ts';

const recordingId = '123';
const blank = { title: '', category: '', categories: [], peakViewers: 0 };
const unknown = { ...blank, ids: [], startedAt: undefined, lastSeenAt: undefined };
const longTitle =
  'Building a compiler from scratch, part 12: register allocation, spilling, and why everything is graph colouring after all';

describe('the default words', () => {
  test.each([
    [
      notificationOf('live'),
      'LIVE anna: Software and Game Development - Late night coding. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      notificationOf('live', { ...blank, startedAt: AT - 1000 }, { viewers: 1 }),
      'LIVE anna: 1 viewer, live for under a minute. https://twitch.tv/anna',
    ],
    [
      notificationOf('live', { title: 'Really?!', category: '' }),
      'LIVE anna: Really?! 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      notificationOf('live', { title: longTitle }),
      'LIVE anna: Software and Game Development - Building a compiler from scratch, part 12: register... 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      notificationOf('offline', { categories: ['Just Chatting', 'Chess'] }),
      'OFFLINE anna: streamed for 3h 8m. Just Chatting, Chess. Peak 5,678 viewers. https://twitch.tv/anna',
    ],
    [
      notificationOf('offline', { recordingId, endedAt: AT - HOUR }),
      'OFFLINE anna: streamed for 2h 8m. Software and Game Development. Peak 5,678 viewers. https://www.twitch.tv/videos/123',
    ],
    [
      notificationOf('offline', { isEndAbout: true, peakViewers: 1 }),
      'OFFLINE anna: streamed for about 3h 8m. Software and Game Development. Peak 1 viewer. https://twitch.tv/anna',
    ],
    [notificationOf('offline', unknown as never), 'OFFLINE anna: the stream is over. https://twitch.tv/anna'],
    [notificationOf('title'), 'TITLE anna: Late night coding. 1,234 viewers. https://twitch.tv/anna'],
    [
      notificationOf('title', { title: '🔥' }),
      'TITLE anna: a new title. 1,234 viewers. https://twitch.tv/anna',
    ],
    [
      notificationOf('category'),
      'CATEGORY anna: Software and Game Development. 1,234 viewers. https://twitch.tv/anna',
    ],
    [
      notificationOf('category', { category: '' }),
      'CATEGORY anna: no category. 1,234 viewers. https://twitch.tv/anna',
    ],
  ])('%#', (notification, text) => {
    expect(smsText(notification, AT, TEXTS)).toBe(text);
  });

  test.each([
    [
      notificationOf('live', { title: 'Première partie, ça commence !', startedAt: AT - 47 * MINUTE }),
      'LIVE anna: Software and Game Development - Première partie, ca commence ! 1 234 spectateurs, en direct depuis 47 min. https://twitch.tv/anna',
    ],
    [
      notificationOf('offline', { category: 'Chess', peakViewers: 1 }),
      "OFFLINE anna: a streamé pendant 3 h 8 min. Chess. Jusqu'à 1 spectateur. https://twitch.tv/anna",
    ],
    [
      notificationOf('offline', { isEndAbout: true, category: 'Chess' }),
      "OFFLINE anna: a streamé pendant environ 3 h 8 min. Chess. Jusqu'à 5 678 spectateurs. https://twitch.tv/anna",
    ],
    [
      notificationOf('offline', unknown as never),
      'OFFLINE anna: le direct est terminé. https://twitch.tv/anna',
    ],
    [
      notificationOf('title', {}, { viewers: 0 }),
      'TITLE anna: Late night coding. 0 spectateur. https://twitch.tv/anna',
    ],
    [
      notificationOf('category', { category: '' }),
      'CATEGORY anna: aucune catégorie. 1 234 spectateurs. https://twitch.tv/anna',
    ],
  ])('in French %#', (notification, text) => {
    expect(smsText(notification, AT, { ...TEXTS, language: 'fr' })).toBe(text);
  });
});

describe('a template', () => {
  const withTemplate = (live: string, offline = live) => ({ ...TEXTS, templates: { live, offline } });

  test('changes the words after the head', () => {
    const template = '{login} {name} {title} {category} {viewers} {peak} {uptime} {duration} {url} {vod}';
    const notification = notificationOf('live', { category: 'Chess' }, { name: 'Anna' });
    const told =
      'LIVE anna: anna Anna Late night coding Chess 1,234 5,678 3h 8m 3h 8m https://twitch.tv/anna https://twitch.tv/anna';
    expect(smsText(notification, AT, withTemplate(template))).toBe(told);
  });

  test.each([
    ['🔴 {name} is on:\n{title}\n{url}', 'LIVE anna: Anna is on: Late night coding https://twitch.tv/anna'],
    ['{title}', 'LIVE anna: Late night coding'],
    ['  ', 'LIVE anna: https://twitch.tv/anna'],
    ['Ça tourne chez {name} !', 'LIVE anna: Ça tourne chez Anna !'],
    [
      `${'Good evening everybody, '.repeat(6)}{title} {url}`,
      'LIVE anna: Good evening everybody, Good evening everybody, Good evening everybody, Good evening everybody, Good evening everybody... https://twitch.tv/anna',
    ],
    [`${'x'.repeat(200)} {url}`, 'LIVE anna: https://twitch.tv/anna'],
    [`{url}${'!'.repeat(200)}`, 'LIVE anna: https://twitch.tv/anna'],
    ['x'.repeat(200), 'LIVE anna: https://twitch.tv/anna'],
    ['{url} '.repeat(9), 'LIVE anna: https://twitch.tv/anna'],
  ])('%s', (template, text) => {
    expect(smsText(notificationOf('live', {}, { name: 'Anna' }), AT, withTemplate(template))).toBe(text);
  });

  test('a name that GSM-7 cannot carry gives way to the login', () => {
    expect(smsText(notificationOf('live', {}, { name: '안나' }), AT, withTemplate('{name}'))).toBe(
      'LIVE anna: anna',
    );
  });

  test('of OFFLINE links to the recording, and names all categories as far as they fit', () => {
    const categories = ['Just Chatting', 'Chess', 'Grand Theft Auto V', 'Software and Game Development'];
    const template = '{duration} of {category}, with up to {peak} people watching all along: {vod}';
    const text = smsText(notificationOf('offline', { recordingId, categories }), AT, withTemplate(template));
    expect(text).toBe(
      'OFFLINE anna: 3h 8m of Just Chatting, Chess, Grand Theft Auto V..., with up to 5,678 people watching all along: https://www.twitch.tv/videos/123',
    );
  });
});

describe('what does not fit gives way', () => {
  const category = 'Software and Game Development with a Very Long Name in Many Words';
  const withTemplate = (live: string, offline = live) => ({ ...TEXTS, templates: { live, offline } });

  test('in this order: the title, the category between words, other words, never the link', () => {
    const texts = [40, 50, 70, 110, 140].map((length) => {
      const template = `${'word '.repeat(length / 5)}- {category} - {title}. {url}`;
      return smsText(notificationOf('live', { category }), AT, withTemplate(template));
    });
    expect(texts).toEqual([
      `LIVE anna: ${'word '.repeat(8)}- ${category} - Late night... https://twitch.tv/anna`,
      `LIVE anna: ${'word '.repeat(10)}- ${category}. https://twitch.tv/anna`,
      `LIVE anna: ${'word '.repeat(14)}- Software and Game Development with a Very Long Name... https://twitch.tv/anna`,
      `LIVE anna: ${'word '.repeat(22)}- Software... https://twitch.tv/anna`,
      `LIVE anna: ${'word '.repeat(23)}word... https://twitch.tv/anna`,
    ]);
  });

  test('title and category altogether, before other words that came after them', () => {
    const template = `{category} - {title}. ${'word '.repeat(40)}. {url}`;
    expect(smsText(notificationOf('live', { category }), AT, withTemplate(template))).toBe(
      `LIVE anna: ${'word '.repeat(23)}word... https://twitch.tv/anna`,
    );
  });

  test('to the link alone where no word fits: the one to the recording, if there is one', () => {
    const template = 'x'.repeat(200);
    expect(
      smsText(notificationOf('offline', { recordingId: '2000000777' }), AT, withTemplate(template)),
    ).toBe('OFFLINE anna: https://www.twitch.tv/videos/2000000777');
    expect(smsText(notificationOf('offline'), AT, withTemplate(template))).toBe(
      'OFFLINE anna: https://twitch.tv/anna',
    );
  });
});

describe('more than one segment', () => {
  test('leaves the title as it is', () => {
    const text = smsText(notificationOf('live', { title: longTitle }), AT, { ...TEXTS, maxSegments: 2 });
    expect(text).toContain(`${longTitle}. 1,234 viewers`);
  });
});

describe('Unicode', () => {
  const inUnicode = { ...TEXTS, alphabet: 'unicode', maxSegments: 2 } as const;

  test.each([
    [
      notificationOf('live', { title: '🔥 朝活 “今日も”', category: 'Chess' }, { name: 'アンナ' }),
      'LIVE anna: Chess - 🔥 朝活 "今日も". 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      notificationOf('live', { title: '朝活 '.repeat(30), category: 'Chess' }),
      `LIVE anna: Chess - ${Array(19).fill('朝活').join(' ')}... 1,234 viewers, live for 3h 8m. https://twitch.tv/anna`,
    ],
    [
      notificationOf('live', { title: '🔥🔥', category: '' }),
      'LIVE anna: 🔥🔥. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      notificationOf('live', { title: '', category: '雑談' }),
      'LIVE anna: 雑談. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      notificationOf('live', { title: '| |', category: '' }),
      'LIVE anna: 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
  ])('%#', (notification, text) => {
    expect(smsText(notification, AT, inUnicode)).toBe(text);
  });

  test('that leaves no room for the title gives way to GSM-7', () => {
    const notification = notificationOf('live', { title: '🔥 Привет мир', category: 'Chess' });
    expect(smsText(notification, AT, { ...inUnicode, maxSegments: 1 })).toBe(
      'LIVE anna: Chess - Privet mir. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    );
  });
});

test.each(['OFFLINE anna: ', 'Sent from your account - LIVE bert: ', ': OFFLINE anna: x', '\nLIVE bert: x'])(
  'a title that plays a head, such as "%s", is not taken for one',
  (title) => {
    const notification = notificationOf('live', { title, category: title }, { name: title });
    for (const template of ['{title}', '{name}{title}', title, '{category} {url}']) {
      for (const alphabet of ['gsm-7', 'unicode'] as const) {
        const text = smsText(notification, AT, { ...TEXTS, alphabet, templates: { live: template } });
        expect(readHead(text)).toEqual({ kind: 'live', login: 'anna' });
        expect(readHead(`Sent from your Twilio trial account - ${text}`)?.login).toBe('anna');
      }
    }
  },
);
