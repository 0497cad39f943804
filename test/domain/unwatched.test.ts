import { expect, test } from 'vitest';
import { keptStreamers } from '../../src/domain/retention.ts';
import type { State } from '../../src/domain/snapshot.ts';
import { AT, HOUR } from '../messages/notifications.ts';
import { annaOf } from './anna.ts';

const WEEK = 7 * 24 * HOUR;
const anna = annaOf();
const bert = annaOf({ login: 'bert' });

test('who is watched is remembered, the very same', () => {
  const known = keptStreamers({ 11: anna }, new Set(['11']), AT);
  expect(known['11']).toBe(anna);
});

test('who is not watched any more is remembered, with the time since when', () => {
  expect(keptStreamers({ 11: anna, 12: bert }, new Set(['11']), AT)).toEqual({
    11: anna,
    12: { ...bert, unwatchedSince: AT },
  });
});

test('who is watched again is as if never away', () => {
  expect(keptStreamers({ 12: { ...bert, unwatchedSince: AT - HOUR } }, new Set(['12']), AT)).toEqual({
    12: bert,
  });
});

test.each([
  [WEEK, true],
  [WEEK + 1, false],
])('who was not watched for %i ms is remembered: %s', (since, isKept) => {
  const known: State = { 12: { ...bert, unwatchedSince: AT - since } };
  expect(keptStreamers(known, new Set(), AT)).toEqual(isKept ? known : {});
});

test('of 1,500 who are not watched, the last 1,000 are remembered', () => {
  const known = Object.fromEntries(
    Array.from({ length: 1500 }, (_, index) => [`${100 + index}`, { ...bert, unwatchedSince: AT - index }]),
  );
  const ids = Object.keys(keptStreamers({ ...known, 11: anna }, new Set(['11']), AT));
  expect(ids).toHaveLength(1001);
  expect(ids).toEqual(expect.arrayContaining(['11', '100', '1099']));
});
