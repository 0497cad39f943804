import { describe, expect, test } from 'vitest';
import type { State } from '../../src/domain/snapshot.ts';
import { keptStreamers } from '../../src/engine/snapshot-content.ts';
import { annaOf } from '../domain/anna.ts';
import { AT, HOUR } from '../messages/notifications.ts';

const WEEK = 7 * 24 * HOUR;

describe('a streamer', () => {
  const anna = annaOf();
  const bert = annaOf({ login: 'bert' });

  test('who is watched stays, the very same', () => {
    expect(keptStreamers({ 11: anna }, new Set(['11']), AT)['11']).toBe(anna);
  });

  test('who is not watched any more stays, with the time since when', () => {
    expect(keptStreamers({ 11: anna, 12: bert }, new Set(['11']), AT)).toEqual({
      11: anna,
      12: { ...bert, unwatchedSince: AT },
    });
  });

  test('who was not watched before either stays, the very same', () => {
    const away = { ...bert, unwatchedSince: AT - HOUR };
    expect(keptStreamers({ 12: away }, new Set(), AT)['12']).toBe(away);
  });

  test('who is watched again is as if never away', () => {
    const away = { ...bert, unwatchedSince: AT - HOUR };
    expect(keptStreamers({ 12: away }, new Set(['12']), AT)).toEqual({ 12: bert });
  });

  test.each([
    ['stays', WEEK, true],
    ['and a millisecond goes', WEEK + 1, false],
  ])('who was not watched for a week %s', (_what, since, isKept) => {
    const known: State = { 12: { ...bert, unwatchedSince: AT - since } };
    expect(keptStreamers(known, new Set(), AT)).toEqual(isKept ? known : {});
  });

  test('among 1,500 who are not watched stays if among the last 1,000', () => {
    const known = Object.fromEntries(
      Array.from({ length: 1500 }, (_, index) => [
        `${100 + index}`,
        { ...bert, unwatchedSince: AT - 1499 + index },
      ]),
    );
    const ids = Object.keys(keptStreamers({ ...known, 11: anna }, new Set(['11']), AT));
    expect(ids).toHaveLength(1001);
    expect(ids).toEqual(expect.arrayContaining(['11', '600', '1599']));
  });
});
