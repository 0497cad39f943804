import { describe, expect, test } from 'vitest';
import { KINDS } from '../../src/domain/notification.ts';
import { emailText } from '../../src/messages/email.ts';
import { AT, anna } from './notifications.ts';

const shows = (html: string) => /alt="([^"]*)"/.exec(html)?.[1];

describe('an email', () => {
  const ON = 'Category: Chess\nViewers: 1,234\nLive for: 47m';
  const OVER = 'Streamed for: 46m\nCategories: Art, Chess\nPeak viewers: 5,678';
  const ON_IN_FRENCH = 'Catégorie : Chess\nSpectateurs : 1\u202F234\nEn direct depuis : 47 min';
  const OVER_IN_FRENCH = 'Durée du direct : 46 min\nCatégories : Art, Chess\nPic de spectateurs : 5\u202F678';
  const WATCH = 'Watch: https://twitch.tv/anna';
  const WATCH_IN_FRENCH = 'Regarder : https://twitch.tv/anna';
  const BECAUSE = 'You get this because you asked for alerts about Anna.';
  const BECAUSE_IN_FRENCH = 'Vous recevez ce message parce que vous avez demandé des alertes pour Anna.';

  test.each([
    ['en', 'live', 'Anna is live', ON, WATCH, BECAUSE],
    ['en', 'offline', "Anna's stream is over", OVER, 'Go to the channel: https://twitch.tv/anna', BECAUSE],
    ['en', 'title', 'Anna changed the title', ON, WATCH, BECAUSE],
    ['en', 'category', 'Anna changed the category', ON, WATCH, BECAUSE],
    ['fr', 'live', 'Anna est en direct', ON_IN_FRENCH, WATCH_IN_FRENCH, BECAUSE_IN_FRENCH],
    [
      'fr',
      'offline',
      'Anna a terminé son direct',
      OVER_IN_FRENCH,
      'Aller sur la chaîne : https://twitch.tv/anna',
      BECAUSE_IN_FRENCH,
    ],
    ['fr', 'title', 'Anna a changé de titre', ON_IN_FRENCH, WATCH_IN_FRENCH, BECAUSE_IN_FRENCH],
    ['fr', 'category', 'Anna a changé de catégorie', ON_IN_FRENCH, WATCH_IN_FRENCH, BECAUSE_IN_FRENCH],
  ] as const)(
    'in %s of the kind %s reads as in its language',
    (code, kind, headline, facts, link, reason) => {
      const { subject, text } = emailText(anna(kind), AT, code);
      expect(subject).toBe(`${kind.toUpperCase()} anna: Blitz`);
      expect(text).toBe(`${headline}\n\nBlitz\n\n${facts}\n\n${link}\n\n-- \n${reason}\n`);
    },
  );

  test.each([
    ['en', 'Watch the recording: https://www.twitch.tv/videos/123'],
    ['fr', 'Revoir le direct : https://www.twitch.tv/videos/123'],
  ] as const)('in %s of a recorded stream links to the recording', (code, link) => {
    expect(emailText(anna('offline', { recordingId: '123' }), AT, code).text).toContain(`\n\n${link}\n\n`);
  });

  test.each([
    ['en', 'Preview of Anna&#39;s stream'],
    ['fr', 'Aperçu du direct : Anna'],
  ] as const)('in %s has a picture for all kinds but OFFLINE', (code, words) => {
    const pictures = KINDS.map((kind) => shows(emailText(anna(kind), AT, code).html));
    expect(pictures).toEqual([words, undefined, words, words]);
  });
});

describe('an email leaves out what is not known', () => {
  test('of a stream that is on: viewers and uptime', () => {
    const { viewers: _viewers, ...notification } = anna('live', { startedAt: undefined });
    const { text, html } = emailText(notification, AT, 'en');
    expect(text).toBe(
      'Anna is live\n\nBlitz\n\nCategory: Chess\n\nWatch: https://twitch.tv/anna\n\n-- \nYou get this because you asked for alerts about Anna.\n',
    );
    expect(html).toContain(
      '<img src="https://static-cdn.jtvnw.net/previews-ttv/live_user_anna-640x360.jpg" ',
    );
  });

  test.each([
    ['the duration', { startedAt: undefined }, 'Categories: Art, Chess\nPeak viewers: 5,678'],
    [
      'the duration, if its end is known roughly',
      { startedAt: undefined, isEndAbout: true },
      'Categories: Art, Chess\nPeak viewers: 5,678',
    ],
    [
      'a category that says nothing',
      { categories: ['\u200B', 'Chess'], peakViewers: 0 },
      'Streamed for: 46m\nCategory: Chess',
    ],
  ])('of a stream that is over: %s', (_what, stream, facts) => {
    expect(emailText(anna('offline', stream), AT, 'en').text).toBe(
      `Anna's stream is over\n\nBlitz\n\n${facts}\n\nGo to the channel: https://twitch.tv/anna\n\n-- \nYou get this because you asked for alerts about Anna.\n`,
    );
  });
});

test('a title that looks encoded is written so that no mail program decodes it', () => {
  const title = 'a =?utf-8?q?b?= c';
  expect(emailText(anna('live', { title }), AT, 'en').subject).toBe('LIVE anna: a = ?utf-8?q?b?= c');
});
