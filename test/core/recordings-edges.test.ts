import { describe, expect, test } from 'vitest';
import type { Sighting } from '../../src/core/observation.ts';
import { catchUp, type Recording } from '../../src/core/recordings.ts';
import { ANNA, annaOf, GRACE, liveOf, RULES, streamOf } from './anna.ts';
import { AT, HOUR, MINUTE } from './news.ts';

const LAST_LOOK = AT - 6 * HOUR;

/** A recording from one time to another. */
const recording = (streamId: string, startedAt: number, end: number): Recording => ({
  streamId,
  id: `20000000${streamId}`,
  title: 'Chess',
  startedAt,
  duration: end - startedAt,
});
const caughtUp = (recordings: readonly Recording[], before = annaOf(), sighting: Sighting = 'absent') =>
  catchUp(
    ANNA,
    before,
    sighting,
    recordings,
    { lastLook: LAST_LOOK, toldUntil: 0, toldStarts: [], at: AT },
    RULES,
  );

/** What is left to the looks from now on. */
const unheard = {
  ids: ['2'],
  startedAt: AT - HOUR,
  lastSeenAt: AT,
  title: 'Chess',
  category: '',
  categories: [],
  peakViewers: 0,
  gone: { since: AT, polls: 0 },
  recordingId: '200000002',
  isWanted: true,
  isUnheard: true,
  changes: {},
  told: { live: {}, offline: {} },
  owing: [],
};

describe('a recording', () => {
  test('that ends now is of a stream that ended, and one that ends later is not', () => {
    const until = (end: number) => caughtUp([recording('2', AT - HOUR, end)]);
    expect(until(AT)).toEqual({ state: annaOf({ current: unheard }), transitions: [] });
    expect(until(AT + 1)).toEqual({ state: annaOf(), transitions: [] });
  });

  test('that began with the stream that is listed is of one before it, and one that began later is not', () => {
    const before = (startedAt: number) =>
      caughtUp([recording('2', AT - HOUR, AT)], annaOf(), liveOf({ id: '3', startedAt }));
    const current = { ...unheard, isWanted: false };
    expect(before(AT - HOUR)).toEqual({ state: annaOf({ current }), transitions: [] });
    expect(before(AT - HOUR - 1)).toEqual({ state: annaOf(), transitions: [] });
  });

  test('of the stream that was on when last looked is none of another', () => {
    const current = streamOf({ startedAt: LAST_LOOK - MINUTE, lastSeenAt: LAST_LOOK });
    const own = recording('1', LAST_LOOK - MINUTE + 1, LAST_LOOK + HOUR);
    expect(caughtUp([own], annaOf({ current }))).toEqual({
      state: annaOf({ current: { ...current, lastSeenAt: LAST_LOOK + HOUR, listedAt: LAST_LOOK } }),
      transitions: [],
    });
  });
});

describe('a restart that nobody saw', () => {
  const current = streamOf({ startedAt: LAST_LOOK - MINUTE, lastSeenAt: LAST_LOOK });

  test('does not bring the time back at which the stream was last seen', () => {
    const short = recording('2', LAST_LOOK - 30_000, LAST_LOOK - 1);
    const { state } = caughtUp([short], annaOf({ current }));
    expect(state.current).toEqual({
      ...current,
      ids: ['1', '2'],
      gone: { since: LAST_LOOK, polls: 1 },
    });
  });

  test('is remembered as one of the last hundred', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `old${index}`);
    const again = recording('2', LAST_LOOK + MINUTE, LAST_LOOK + HOUR);
    const idsAfter = (known: readonly string[]) =>
      caughtUp([again], annaOf({ current: { ...current, ids: [...known] } })).state.current?.ids;
    expect(idsAfter(ids)).toEqual([...ids.slice(1), '2']);
    expect(idsAfter(ids.slice(1))).toEqual([...ids.slice(1), '2']);
  });
});

describe('a stream that is gone, and of which nobody heard', () => {
  const gone = (since: number) =>
    streamOf({
      gone: { since, polls: 1 },
      lastSeenAt: since,
      isUnheard: true,
      told: { live: {}, offline: {} },
    });

  test.each([
    ['for the whole grace', GRACE, 1],
    ['for less', GRACE - 1, 0],
  ])('is told as over when it is gone %s', (_what, ago, ends) => {
    expect(caughtUp([], annaOf({ current: gone(AT - ago) })).transitions).toHaveLength(ends);
  });

  test('is left to the looks from now on, if somebody heard of it', () => {
    const current = { ...gone(AT - HOUR), told: { live: { me: 'sent' as const }, offline: {} } };
    expect(caughtUp([], annaOf({ current }))).toEqual({ state: annaOf({ current }), transitions: [] });
  });

  test('stays news while Twitch lists nothing, and its start is news when it is back', () => {
    const current = gone(AT - GRACE + 1);
    expect(caughtUp([], annaOf({ current })).state).toEqual(annaOf({ current }));
    const back = liveOf({ id: '2', startedAt: AT - 1 });
    expect(caughtUp([], annaOf({ current }), back).state).toEqual(
      annaOf({ current: { ...current, isWanted: false } }),
    );
  });
});
