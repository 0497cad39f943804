import { expect, test } from 'vitest';
import type { Notification } from '../../src/domain/notification.ts';
import { factsOf } from '../../src/messages/facts.ts';
import { AT, MINUTE, notificationOf } from './notifications.ts';

const news = (kind: Notification['kind'], stream: Partial<Notification['stream']> = {}) =>
  notificationOf(
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

test('of a stream that is on, of which only that is known: nothing else, not even as undefined', () => {
  const { startedAt: _start, ...stream } = news('live').stream;
  const { viewers: _viewers, ...unknown } = { ...news('live'), stream: { ...stream, peakViewers: 0 } };
  expect(factsOf(unknown, AT)).toStrictEqual({
    kind: 'live',
    login: 'anna',
    name: 'Anna',
    title: 'Hi',
    category: 'Chess',
    categories: ['Art', 'Chess'],
    isDurationAbout: false,
    url: 'https://twitch.tv/anna',
  });
});

test('of a stream that is over: not who watches', () => {
  expect(factsOf({ ...news('offline'), viewers: 5 }, AT)).not.toHaveProperty('viewers');
});

test.each([
  ['began', { startedAt: undefined }],
  ['was last seen', { lastSeenAt: undefined }],
  ['was last seen, though it was said to end', { lastSeenAt: undefined, endedAt: AT }],
])('of a stream of which nobody knows when it %s: not how long it was', (_what, stream) => {
  expect(factsOf(news('offline', stream as never), AT)).not.toHaveProperty('duration');
});

test.each([
  [AT - 90 * MINUTE + 59_999, undefined],
  [AT - 90 * MINUTE + 60_000, MINUTE],
  [AT - 91 * MINUTE, undefined],
])('of a stream that ended about %i: how long it was from a minute on', (endedAt, duration) => {
  expect(factsOf(news('offline', { isEndAbout: true, endedAt }), AT).duration).toBe(duration);
});

test('of a stream whose clocks disagree: no less than no time', () => {
  expect(factsOf(news('live', { startedAt: AT + 1 }), AT).uptime).toBe(0);
  expect(factsOf(news('offline', { startedAt: AT, endedAt: AT - 1 }), AT).duration).toBe(0);
});

test('of a stream that was recorded: where', () => {
  expect(factsOf(news('offline', { recordingId: '123' }), AT).vod).toBe('https://www.twitch.tv/videos/123');
});
