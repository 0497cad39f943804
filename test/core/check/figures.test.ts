import { describe, expect, test } from 'vitest';
import { inactivityWarning } from '../../../src/core/activity.ts';
import { phoneNumber } from '../../../src/core/check/phone-number.ts';
import { checkPrice, type Expected } from '../../../src/core/check/price.ts';
import { searchesFor, similarTo } from '../../../src/core/check/similar.ts';
import { medianGap } from '../../../src/core/punctuality.ts';

test.each([
  [[], undefined],
  [[5], undefined],
  [[10, 4], 6],
  [[0, 60, 61], 30.5],
  [[100, 0, 10, 13], 10],
])('the usual gap between starts at %j is %j', (starts, gap) => {
  expect(medianGap(starts)).toBe(gap);
});

describe('who was meant', () => {
  test.each([
    ['anaplays', ['annaplays', 'banana', 'anaplaysgames'], ['annaplays', 'anaplaysgames']],
    ['pokimne', ['pokimane', 'pokemon', 'poki'], ['pokimane']],
    ['xy', ['xyz', 'completely_other'], ['xyz']],
    ['someone', [], []],
  ])('by %s', (written, found, meant) => {
    expect(similarTo(written, found)).toEqual(meant);
  });

  test('is looked for by the whole login and by each half of it', () => {
    expect(searchesFor('carlaplay')).toEqual(['carlaplay', 'carla', 'aplay']);
    expect(searchesFor('abc')).toEqual(['abc']);
  });
});

test.each([
  ['+12125550123', 'US', {}],
  ['+15550002222', 'US', {}],
  ['+14165550123', 'CA', {}],
  ['+18005550100', 'US', { isTollFree: true }],
  ['+33612345678', 'FR', {}],
  ['+33123456789', 'FR', { isLandline: true }],
  ['+336123', 'FR', { isPossible: false }],
  ['+999123456789', undefined, { isPossible: false }],
])('the number %s is in %s', (number, country, more) => {
  const usual = { isLandline: false, isTollFree: false, isPossible: true };
  expect(phoneNumber(number)).toEqual({ ...usual, country, ...more });
});

describe('the price of a month', () => {
  const expected: Expected = {
    streamsLastWeek: 3,
    streamers: 1,
    textsPerStream: 2,
    segments: 2,
    countries: ['FR', 'FR'],
    dailyLimit: 50,
  };
  const prices = [{ country: 'FR', amount: 0.08, currency: 'USD' }];

  test('is that of as many streams as last week', () => {
    // 3 a week are 14 a month; two texts each to two phones are 56; two segments each at 8 cents are 8.96.
    const { kind, words } = checkPrice(expected, prices);
    expect(kind).toBe('well');
    expect(words).toMatch(
      /^With as many streams as last week \(3\), about 56 texts a month: roughly 8\.96 USD/,
    );
    expect(words).not.toContain('United States');
  });

  test('is that of a stream a day where none are known, and says so', () => {
    const { words } = checkPrice({ ...expected, streamsLastWeek: undefined, countries: ['FR'] }, prices);
    expect(words).toMatch(/^If each streams once a day, about 62 texts a month/);
  });
});

describe('a repository without a push', () => {
  const DAY = 86_400_000;
  const pushedAt = Date.parse('2026-01-01T12:00:00Z');
  const warning = (days: number, isPrivate = false) =>
    inactivityWarning({ isPrivate, activeAt: pushedAt }, pushedAt + days * DAY);

  test('is warned from day 50 on, with the day on which the schedule is switched off', () => {
    expect(warning(49.9)).toBeUndefined();
    expect(warning(50)).toMatch(/for 50 days\. .*switches the schedule off, on 2026-03-02: click Sync fork/);
    expect(warning(61)).toMatch(/any day now/);
  });

  test('is not warned if it is private, or nothing is known', () => {
    expect(warning(55, true)).toBeUndefined();
    expect(inactivityWarning({ isPrivate: false }, pushedAt)).toBeUndefined();
  });
});
