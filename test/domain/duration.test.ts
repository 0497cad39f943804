import { expect, test } from 'vitest';
import { readDuration, spoken } from '../../src/domain/time.ts';

test.each([
  ['0', 0],
  ['90s', 90_000],
  ['5m', 300_000],
  ['1h30m', 5_400_000],
  ['1h0m1s', 3_601_000],
  ['', undefined],
  ['5', undefined],
  ['5 m', undefined],
  ['-5m', undefined],
  ['1m1h', undefined],
  ['1.5h', undefined],
])('"%s" is written for %s ms', (written, milliseconds) => {
  expect(readDuration(written)).toBe(milliseconds);
});

test.each([
  [59_999, 'under a minute'],
  [60_000, '1m'],
  [3_599_999, '59m'],
  [3_600_000, '1h'],
  [11_280_000, '3h 8m'],
  [86_400_000, '1d'],
  [100_000_000, '1d 3h'],
])('%s ms are said "%s"', (milliseconds, said) => {
  expect(spoken(milliseconds)).toBe(said);
});
