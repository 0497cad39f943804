import { expect, test } from 'vitest';
import { medianGap } from '../../src/domain/time.ts';

test.each([
  [[], undefined],
  [[5], undefined],
  [[10, 4], 6],
  [[0, 60, 61], 30.5],
  [[100, 0, 10, 13], 10],
])('starts at %j: the median gap is %j', (starts, gap) => {
  expect(medianGap(starts)).toBe(gap);
});
