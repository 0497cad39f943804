import { expect, test } from 'vitest';
import { factsOf, type News } from '../../src/core/facts.ts';
import { AT, MINUTE, newsOf } from './news.ts';

const news = (kind: News['kind'], stream: Partial<News['stream']> = {}) =>
  newsOf(
    kind,
    {
      startedAt: AT - 90 * MINUTE,
      lastSeenAt: AT - 10 * MINUTE,
      title: 'Hi',
      category: 'Chess',
      categories: ['Art', 'Chess'],
      peakViewers: 7,
      ...stream,
    },
    { name: 'Anna', viewers: 5 },
  );

test('of a stream that is on', () => {
  expect(factsOf(news('live'), AT)).toEqual({
    kind: 'live',
    login: 'anna',
    name: 'Anna',
    title: 'Hi',
    category: 'Chess',
    categories: ['Art', 'Chess'],
    viewers: 5,
    peak: 7,
    startedAt: AT - 90 * MINUTE,
    uptime: 90 * MINUTE,
    isDurationAbout: false,
    url: 'https://twitch.tv/anna',
  });
});

test.each([
  ['seen to end', {}, 80, false],
  ['that ended between two looks', { isEndAbout: true, endedAt: AT - 20 * MINUTE }, 70, true],
])('of a stream %s: how long it was', (_what, stream, minutes, isDurationAbout) => {
  const facts = factsOf(news('offline', stream), AT);
  expect([facts.duration, facts.isDurationAbout]).toEqual([minutes * MINUTE, isDurationAbout]);
  expect(facts).not.toHaveProperty('uptime');
  expect(facts).not.toHaveProperty('viewers');
});

test('of a stream that was hardly seen: not how long it was', () => {
  const stream = { isEndAbout: true, endedAt: AT - 90 * MINUTE + 59_999 };
  expect(factsOf(news('offline', stream), AT)).not.toHaveProperty('duration');
  expect(factsOf(news('offline', { ...stream, isEndAbout: false }), AT).duration).toBe(59_999);
});

test('of a stream known from the history alone: next to nothing', () => {
  const { startedAt: _start, lastSeenAt: _seen, ...stream } = news('offline').stream;
  const unknown = { ...stream, ids: [], title: '', category: '', categories: [], peakViewers: 0 };
  expect(factsOf({ ...news('offline'), stream: unknown }, AT)).toEqual({
    kind: 'offline',
    login: 'anna',
    name: 'Anna',
    title: '',
    category: '',
    categories: [],
    isDurationAbout: false,
    url: 'https://twitch.tv/anna',
  });
});

test('of a stream that was recorded: where', () => {
  expect(factsOf(news('offline', { recordingId: '123' }), AT).vod).toBe('https://www.twitch.tv/videos/123');
});
