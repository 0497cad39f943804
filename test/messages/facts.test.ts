import { expect, test } from 'vitest';
import type { Notification } from '../../src/domain/notification.ts';
import { factsOf } from '../../src/messages/facts.ts';
import { AT, MINUTE, notificationOf } from './notifications.ts';

const anna = (kind: Notification['kind'], stream: Partial<Notification['stream']> = {}) =>
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

/** What is known of any stream that is on. */
const KNOWN = {
  kind: 'live',
  login: 'anna',
  name: 'Anna',
  title: 'Hi',
  category: 'Chess',
  categories: ['Art', 'Chess'],
  isDurationAbout: false,
  url: 'https://twitch.tv/anna',
};

test('a stream that is on has viewers and uptime, and no duration', () => {
  const facts = { ...KNOWN, viewers: 5, peak: 7, startedAt: AT - 90 * MINUTE, uptime: 90 * MINUTE };
  expect(factsOf(anna('live'), AT)).toEqual(facts);
});

test.each([
  ['that was seen to end has its duration', {}, 80, false],
  [
    'that ended between two polls has its duration, roughly',
    { isEndAbout: true, endedAt: AT - 20 * MINUTE },
    70,
    true,
  ],
])('a stream %s', (_what, stream, minutes, isDurationAbout) => {
  const facts = factsOf(anna('offline', stream), AT);
  expect([facts.duration, facts.isDurationAbout]).toEqual([minutes * MINUTE, isDurationAbout]);
  expect(facts).not.toHaveProperty('uptime');
  expect(facts).not.toHaveProperty('viewers');
});

test('a stream that was seen for less than a minute has no rough duration', () => {
  const stream = { isEndAbout: true, endedAt: AT - 90 * MINUTE + 59_999 };
  expect(factsOf(anna('offline', stream), AT)).not.toHaveProperty('duration');
  expect(factsOf(anna('offline', { ...stream, isEndAbout: false }), AT).duration).toBe(59_999);
});

test('a stream known from the message history alone has hardly any facts', () => {
  const { startedAt: _start, lastSeenAt: _seen, ...stream } = anna('offline').stream;
  const unknown = { ...stream, ids: [], title: '', category: '', categories: [], peakViewers: 0 };
  const facts = { ...KNOWN, kind: 'offline', title: '', category: '', categories: [] };
  expect(factsOf({ ...anna('offline'), stream: unknown }, AT)).toEqual(facts);
});

test('a stream that is on has no unknown fact, not even as undefined', () => {
  const { startedAt: _start, ...stream } = anna('live').stream;
  const { viewers: _viewers, ...unknown } = { ...anna('live'), stream: { ...stream, peakViewers: 0 } };
  expect(factsOf(unknown, AT)).toStrictEqual(KNOWN);
});

test('a stream that is over has no viewers', () => {
  expect(factsOf({ ...anna('offline'), viewers: 5 }, AT)).not.toHaveProperty('viewers');
});

test.each([
  ['whose start is unknown', { startedAt: undefined }],
  ['whose last sighting is unknown', { lastSeenAt: undefined }],
  ['whose last sighting is unknown, though its end is not,', { lastSeenAt: undefined, endedAt: AT }],
])('a stream %s has no duration', (_what, stream) => {
  expect(factsOf(anna('offline', stream as never), AT)).not.toHaveProperty('duration');
});

test.each([
  [AT - 90 * MINUTE + 59_999, undefined],
  [AT - 90 * MINUTE + 60_000, MINUTE],
  [AT - 91 * MINUTE, undefined],
])('a stream that ended roughly at %i lasted %s ms: from a minute on it counts', (endedAt, duration) => {
  expect(factsOf(anna('offline', { isEndAbout: true, endedAt }), AT).duration).toBe(duration);
});

test('a stream that begins in time to come lasts no less than nothing', () => {
  expect(factsOf(anna('live', { startedAt: AT + 1 }), AT).uptime).toBe(0);
  expect(factsOf(anna('offline', { startedAt: AT, endedAt: AT - 1 }), AT).duration).toBe(0);
});

test('a recorded stream has the address of its recording', () => {
  expect(factsOf(anna('offline', { recordingId: '123' }), AT).vod).toBe('https://www.twitch.tv/videos/123');
});
