import { describe, expect, test } from 'vitest';
import { withFinished } from '../../src/domain/broadcast.ts';
import type { Broadcast } from '../../src/domain/snapshot.ts';
import { AT, HOUR } from '../messages/notifications.ts';
import { annaOf, labelOf, streamOf } from './anna.ts';

const WEEK = 7 * 24 * HOUR;

describe('of the broadcasts that are over', () => {
  const endedAgo = (ago: number, facts: Partial<Broadcast> = {}) =>
    streamOf({ ids: [`${ago}`], endedAt: AT - ago, labels: [], ...facts });
  const last = [endedAgo(3), endedAgo(2)];
  const over = endedAgo(0);
  const kept = (...older: Broadcast[]) => withFinished(annaOf({ finished: [...older, ...last] }), over);

  test('the last three stay, however old', () => {
    expect(kept()).toEqual([...last, over]);
    const old = [endedAgo(WEEK + 2), endedAgo(WEEK + 1)];
    expect(withFinished(annaOf({ finished: old }), over)).toEqual([...old, over]);
  });

  test('those of the last seven days stay, and older ones go', () => {
    const week = endedAgo(WEEK);
    expect(kept(endedAgo(WEEK + 1), week)).toEqual([week, ...last, over]);
  });

  test('the last one keeps its labels, and others lose theirs', () => {
    const labels = [labelOf(AT - HOUR)];
    const all = withFinished(annaOf({ finished: [endedAgo(1, { labels })] }), { ...over, labels });
    expect(all.map((each) => each.labels.length)).toEqual([0, 1]);
  });

  test('the newest twenty stay', () => {
    const many = Array.from({ length: 18 }, (_, index) => endedAgo(40 - index));
    expect(kept(...many)).toEqual([...many.slice(1), ...last, over]);
    expect(kept(...many.slice(1))).toEqual([...many.slice(1), ...last, over]);
  });
});
