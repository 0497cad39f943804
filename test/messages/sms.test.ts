import { describe, expect, test } from 'vitest';
import { type Kind, readHead } from '../../src/domain/notification.ts';
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
      'of a stream that is on have category, title, viewers, uptime and link',
      notificationOf('live'),
      'LIVE anna: Software and Game Development - Late night coding. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      'of one viewer, a second after the start, are in the singular and leave out what is unknown',
      notificationOf('live', { ...blank, startedAt: AT - 1000 }, { viewers: 1 }),
      'LIVE anna: 1 viewer, live for under a minute. https://twitch.tv/anna',
    ],
    [
      'of a title that ends in a mark have no second one',
      notificationOf('live', { title: 'Really?!', category: '' }),
      'LIVE anna: Really?! 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      'of a long title are cut within it',
      notificationOf('live', { title: longTitle }),
      'LIVE anna: Software and Game Development - Building a compiler from scratch, part 12: register... 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      'of a stream that is over have duration, categories, peak and link',
      notificationOf('offline', { categories: ['Just Chatting', 'Chess'] }),
      'OFFLINE anna: streamed for 3h 8m. Just Chatting, Chess. Peak 5,678 viewers. https://twitch.tv/anna',
    ],
    [
      'of a recorded stream link to the recording',
      notificationOf('offline', { recordingId, endedAt: AT - HOUR }),
      'OFFLINE anna: streamed for 2h 8m. Software and Game Development. Peak 5,678 viewers. https://www.twitch.tv/videos/123',
    ],
    [
      'of a stream whose end is known roughly say so',
      notificationOf('offline', { isEndAbout: true, peakViewers: 1 }),
      'OFFLINE anna: streamed for about 3h 8m. Software and Game Development. Peak 1 viewer. https://twitch.tv/anna',
    ],
    [
      'of a stream without any known fact say that it is over',
      notificationOf('offline', unknown as never),
      'OFFLINE anna: the stream is over. https://twitch.tv/anna',
    ],
    [
      'of a new title have title, viewers and link',
      notificationOf('title'),
      'TITLE anna: Late night coding. 1,234 viewers. https://twitch.tv/anna',
    ],
    [
      'of a new title that GSM-7 cannot write say that it is new',
      notificationOf('title', { title: '🔥' }),
      'TITLE anna: a new title. 1,234 viewers. https://twitch.tv/anna',
    ],
    [
      'of a new category have category, viewers and link',
      notificationOf('category'),
      'CATEGORY anna: Software and Game Development. 1,234 viewers. https://twitch.tv/anna',
    ],
    [
      'of a category that was taken away say so',
      notificationOf('category', { category: '' }),
      'CATEGORY anna: no category. 1,234 viewers. https://twitch.tv/anna',
    ],
  ])('%s', (_what, notification, text) => {
    expect(smsText(notification, AT, TEXTS)).toBe(text);
  });

  test.each([
    [
      'of a stream that is on have all facts',
      notificationOf('live', { title: 'Première partie, ça commence !', startedAt: AT - 47 * MINUTE }),
      'LIVE anna: Software and Game Development - Première partie, ca commence ! 1 234 spectateurs, en direct depuis 47 min. https://twitch.tv/anna',
    ],
    [
      'of a stream that is over are in the singular for one viewer',
      notificationOf('offline', { category: 'Chess', peakViewers: 1 }),
      "OFFLINE anna: a streamé pendant 3 h 8 min. Chess. Jusqu'à 1 spectateur. https://twitch.tv/anna",
    ],
    [
      'of a stream whose end is known roughly say so',
      notificationOf('offline', { isEndAbout: true, category: 'Chess' }),
      "OFFLINE anna: a streamé pendant environ 3 h 8 min. Chess. Jusqu'à 5 678 spectateurs. https://twitch.tv/anna",
    ],
    [
      'of a stream without any known fact say that it is over',
      notificationOf('offline', unknown as never),
      'OFFLINE anna: le direct est terminé. https://twitch.tv/anna',
    ],
    [
      'of a new title are in the singular for no viewer',
      notificationOf('title', {}, { viewers: 0 }),
      'TITLE anna: Late night coding. 0 spectateur. https://twitch.tv/anna',
    ],
    [
      'of a category that was taken away say so',
      notificationOf('category', { category: '' }),
      'CATEGORY anna: aucune catégorie. 1 234 spectateurs. https://twitch.tv/anna',
    ],
  ])('in French %s', (_what, notification, text) => {
    expect(smsText(notification, AT, { ...TEXTS, language: 'fr' })).toBe(text);
  });
});

describe('a template', () => {
  const withTemplate = (live: string, offline = live) => ({ ...TEXTS, templates: { live, offline } });

  test('fills in each placeholder, after the head', () => {
    const template = '{login} {name} {title} {category} {viewers} {peak} {uptime} {duration} {url} {vod}';
    const notification = notificationOf('live', { category: 'Chess' }, { name: 'Anna' });
    const text =
      'LIVE anna: anna Anna Late night coding Chess 1,234 5,678 3h 8m 3h 8m https://twitch.tv/anna https://twitch.tv/anna';
    expect(smsText(notification, AT, withTemplate(template))).toBe(text);
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
  ])('such as "%s" makes the words', (template, text) => {
    expect(smsText(notificationOf('live', {}, { name: 'Anna' }), AT, withTemplate(template))).toBe(text);
  });

  test('of the streamer comes before the one for all, which comes before the words of the language', () => {
    const settings = withTemplate('for all: {title}');
    const own = { live: 'for anna: {title}' };
    const said = (kind: Kind) => smsText({ ...notificationOf(kind), templates: own }, AT, settings);
    expect([said('live'), said('offline'), said('title')]).toEqual([
      'LIVE anna: for anna: Late night coding',
      'OFFLINE anna: for all: Late night coding',
      'TITLE anna: Late night coding. 1,234 viewers. https://twitch.tv/anna',
    ]);
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

describe('a text that is too long', () => {
  const category = 'Software and Game Development with a Very Long Name in Many Words';
  const withTemplate = (live: string, offline = live) => ({ ...TEXTS, templates: { live, offline } });

  test('loses the title, then the category, then other words, and never the link', () => {
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

  test('loses title and category before other words, even those after them', () => {
    const template = `{category} - {title}. ${'word '.repeat(40)}. {url}`;
    expect(smsText(notificationOf('live', { category }), AT, withTemplate(template))).toBe(
      `LIVE anna: ${'word '.repeat(23)}word... https://twitch.tv/anna`,
    );
  });
});

describe('a text with room in a second segment', () => {
  test('keeps its long title', () => {
    const text = smsText(notificationOf('live', { title: longTitle }), AT, { ...TEXTS, maxSegments: 2 });
    expect(text).toContain(`${longTitle}. 1,234 viewers`);
  });
});

describe('a text in Unicode', () => {
  const inUnicode = { ...TEXTS, alphabet: 'unicode', maxSegments: 2 } as const;

  test.each([
    [
      'keeps emoji and all scripts',
      notificationOf('live', { title: '🔥 朝活 “今日も”', category: 'Chess' }, { name: 'アンナ' }),
      'LIVE anna: Chess - 🔥 朝活 "今日も". 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      'cuts a long title',
      notificationOf('live', { title: '朝活 '.repeat(30), category: 'Chess' }),
      `LIVE anna: Chess - ${Array(19).fill('朝活').join(' ')}... 1,234 viewers, live for 3h 8m. https://twitch.tv/anna`,
    ],
    [
      'keeps a title of emoji',
      notificationOf('live', { title: '🔥🔥', category: '' }),
      'LIVE anna: 🔥🔥. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      'keeps a category in any script',
      notificationOf('live', { title: '', category: '雑談' }),
      'LIVE anna: 雑談. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
    [
      'leaves out a title that says nothing',
      notificationOf('live', { title: '| |', category: '' }),
      'LIVE anna: 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    ],
  ])('%s', (_what, notification, text) => {
    expect(smsText(notification, AT, inUnicode)).toBe(text);
  });

  test('without room for the title is written in GSM-7', () => {
    const notification = notificationOf('live', { title: '🔥 Привет мир', category: 'Chess' });
    expect(smsText(notification, AT, { ...inUnicode, maxSegments: 1 })).toBe(
      'LIVE anna: Chess - Privet mir. 1,234 viewers, live for 3h 8m. https://twitch.tv/anna',
    );
  });
});

test.each(['OFFLINE anna: ', 'Sent from your account - LIVE bert: ', ': OFFLINE anna: x', '\nLIVE bert: x'])(
  'a title that plays a head, such as "%s", is not read as one',
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
