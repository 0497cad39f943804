import { expect, test } from 'vitest';
import { nextInterval } from '../../src/engine/schedule.ts';

const WANTED = 10_000;
const NORMAL = { length: WANTED, stretch: 1 };
const usage = (streamCalls: number, refusals = 0, pointsPerMinute?: number) => ({
  streamCalls,
  refusals,
  pointsPerMinute,
});

test.each([
  [1, 800, 10],
  [33, 800, 10],
  [34, 800, 11],
  [100, 800, 30],
  [100, 1600, 15],
  [100, undefined, 10],
])('%i calls a poll with %s points a minute: every %i s', (calls, points, seconds) => {
  const { length } = nextInterval(WANTED, NORMAL, usage(5), usage(5 + calls, 0, points));
  expect(length).toBe(seconds * 1000);
});

test('429 answers: each doubles the interval, up to sixteen times, and each poll without one halves it', () => {
  let interval = NORMAL;
  const lengths = [];
  for (let refusals = 1; refusals <= 5; refusals++) {
    interval = nextInterval(WANTED, interval, usage(0, refusals - 1), usage(1, refusals));
    lengths.push(interval.length / WANTED);
  }
  for (let polls = 0; polls < 5; polls++) {
    interval = nextInterval(WANTED, interval, usage(0), usage(1));
    lengths.push(interval.length / WANTED);
  }
  expect(lengths).toEqual([2, 4, 8, 16, 16, 8, 4, 2, 1, 1]);
});

test.each([
  ['fewer points left than a poll takes: the interval doubles', 4, 2],
  ['enough points left: the interval stays', 5, 1],
])('%s', (_what, pointsLeft, factor) => {
  const after = { ...usage(5, 0, 800), pointsLeft };
  expect(nextInterval(WANTED, NORMAL, usage(0), after).length).toBe(WANTED * factor);
});

test('an interval longer than Twitch asks for: it stays', () => {
  expect(nextInterval(300_000, NORMAL, usage(0), usage(100, 0, 800)).length).toBe(300_000);
});
