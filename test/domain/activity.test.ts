import { describe, expect, test } from 'vitest';
import { inactivityWarning } from '../../src/domain/time.ts';

describe('a repository without a push', () => {
  const DAY = 86_400_000;
  const pushedAt = Date.parse('2026-01-01T12:00:00Z');
  const warning = (days: number, isPrivate = false) =>
    inactivityWarning({ isPrivate, activeAt: pushedAt }, pushedAt + days * DAY);

  test('from day 50 on: warns of the day on which the schedule is switched off', () => {
    expect(warning(49.9)).toBeUndefined();
    expect(warning(50)).toMatch(
      /for 50 days\. .*turns the schedule off \(on 2026-03-02\)\. Before that, click Sync fork/,
    );
    expect(warning(61)).toMatch(/any day now/);
  });

  test('that is private or of unknown activity: does not warn', () => {
    expect(warning(55, true)).toBeUndefined();
    expect(inactivityWarning({ isPrivate: false }, pushedAt)).toBeUndefined();
  });
});
