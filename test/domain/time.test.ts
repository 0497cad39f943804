import { afterEach, describe, expect, test, vi } from 'vitest';
import {
  CLOCKS_APART,
  DAY,
  HOUR,
  inactivityWarning,
  MINUTE,
  medianGap,
  readDuration,
  spoken,
  WEEK,
  wallClock,
  wholeSecond,
} from '../../src/domain/time.ts';

test('minutes, hours, days and weeks are in milliseconds', () => {
  expect([MINUTE, HOUR, DAY, WEEK]).toEqual([60_000, 3_600_000, 86_400_000, 604_800_000]);
});

test('clocks may be five minutes apart', () => {
  expect(CLOCKS_APART).toBe(300_000);
});

test.each([
  [1000, 1000],
  [1999, 1000],
  [2000, 2000],
])('%s ms counts from the second that begins at %s ms', (at, second) => {
  expect(wholeSecond(at)).toBe(second);
});

describe('a written duration', () => {
  test.each([
    ['0', 0],
    ['90s', 90_000],
    ['5m', 300_000],
    ['1h30m', 5_400_000],
    ['1h0m1s', 3_601_000],
    ['123456h', 123_456 * 3_600_000],
    ['123456m', 123_456 * 60_000],
    ['12345678s', 12_345_678_000],
  ])('"%s" is %s ms', (written, milliseconds) => {
    expect(readDuration(written)).toBe(milliseconds);
  });

  test.each(['', '5', '5 m', '-5m', '1m1h', '1.5h', 'x5m', '5mx', '1234567h', '1234567m', '123456789s'])(
    '"%s" is none',
    (written) => {
      expect(readDuration(written)).toBeUndefined();
    },
  );
});

test.each([
  [59_999, 'under a minute'],
  [60_000, '1m'],
  [3_599_999, '59m'],
  [3_600_000, '1h'],
  [11_280_000, '3h 8m'],
  [86_399_999, '23h 59m'],
  [86_400_000, '1d'],
  [100_000_000, '1d 3h'],
])('%s ms are spoken as "%s"', (milliseconds, words) => {
  expect(spoken(milliseconds)).toBe(words);
});

describe('a wall clock', () => {
  const WINTER = Date.parse('2026-03-06T23:03:59.999Z');
  const SUMMER = Date.parse('2026-07-06T22:03:00Z');

  afterEach(() => {
    vi.restoreAllMocks();
  });

  test('makes one slow format for each time zone, and none for UTC', () => {
    const made = vi.spyOn(Intl, 'DateTimeFormat');
    wallClock(WINTER, 'UTC');
    expect(made).not.toHaveBeenCalled();
    for (const zone of ['Pacific/Nauru', 'Pacific/Niue', 'Pacific/Nauru', 'Pacific/Niue'])
      wallClock(WINTER, zone);
    expect(made).toHaveBeenCalledTimes(2);
  });

  test.each([
    ['UTC', '2026-03-06 23:03', '2026-07-06 22:03'],
    ['Europe/Paris', '2026-03-07 00:03', '2026-07-07 00:03'],
    ['America/New_York', '2026-03-06 18:03', '2026-07-06 18:03'],
    ['Asia/Kolkata', '2026-03-07 04:33', '2026-07-07 03:33'],
  ])('in %s shows %s in winter and %s in summer', (zone, winter, summer) => {
    expect([wallClock(WINTER, zone), wallClock(SUMMER, zone)]).toEqual([winter, summer]);
  });
});

test.each([
  [[], undefined],
  [[5], undefined],
  [[10, 4], 6],
  [[0, 60, 61], 30.5],
  [[100, 0, 10, 13], 10],
])('between starts at %j the usual gap is %j', (starts, gap) => {
  expect(medianGap(starts)).toBe(gap);
});

describe('the warning of inactivity', () => {
  const pushedAt = Date.parse('2026-01-01T12:00:00Z');
  const warning = (days: number, isPrivate = false) =>
    inactivityWarning({ isPrivate, activeAt: pushedAt }, pushedAt + days * DAY);
  const ofDays = (days: number, when: string) =>
    `Nothing has been pushed to this repository for ${days} days. After 60 days without activity, GitHub turns the schedule off (${when}). Before that, click Sync fork or push anything; afterwards, click Enable workflow on the workflow's page.`;

  test.each([
    ['before day 50 is none', 49.9, undefined],
    ['on day 50 names the day on which the schedule goes off', 50, ofDays(50, 'on 2026-03-02')],
    ['before day 60 names that day', 59.9, ofDays(59, 'on 2026-03-02')],
    ['from day 60 on says any day', 60, ofDays(60, 'any day now, unless you enabled it again')],
  ])('%s', (_what, days, words) => {
    expect(warning(days)).toBe(words);
  });

  test('of a private repository is none', () => {
    expect(warning(55, true)).toBeUndefined();
  });

  test('of a repository without a known time of the last push is none', () => {
    expect(inactivityWarning({ isPrivate: false }, pushedAt)).toBeUndefined();
  });
});
