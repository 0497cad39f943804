import { expect, test } from 'vitest';
import { TEXTS } from '../messages/notifications.ts';
import { measure, TITLES, written } from './measure.ts';

test('the sample has at least 300 different titles in twelve languages', () => {
  expect(new Set(TITLES.map(({ title }) => title)).size).toBe(TITLES.length);
  expect(TITLES.length).toBeGreaterThanOrEqual(300);
  expect(new Set(TITLES.map(({ language }) => language)).size).toBeGreaterThanOrEqual(12);
});

test('every text about a title in the sample is one segment', () => {
  const counted = measure(TITLES, written(TEXTS));
  expect(counted.filter((segments) => segments !== 1)).toEqual([]);
});
