import { describe, expect, test } from 'vitest';
import { catchUp, type Recording } from '../../src/domain/recordings.ts';
import type { Sighting } from '../../src/domain/sightings.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, liveOf, RULES, streamOf } from './anna.ts';

const BEFORE = AT - 6 * HOUR;

/** A recording from one time to another. */
const recording = (streamId: string, startedAt: number, end: number): Recording => ({
  streamId,
  id: `20000000${streamId}`,
  title: 'Chess',
  startedAt,
  duration: end - startedAt,
});
const caughtUp = (recordings: readonly Recording[], before = annaOf(), sighting: Sighting = 'absent') =>
  catchUp(before, recordings, { streamer: ANNA, sighting, at: AT, rules: RULES }, BEFORE);

/** What is left to the polls from now on. */
const unannounced = {
  ids: ['2'],
  startedAt: AT - HOUR,
  newestAt: AT - HOUR,
  lastSeenAt: AT,
  title: 'Chess',
  category: '',
  categories: [],
  peakViewers: 0,
  recordingId: '200000002',
  hasMatched: true,
  isUnannounced: true,
  labels: [],
};

describe('a recording', () => {
  test('that ends now is of a broadcast that ended, and one that ends later is not', () => {
    const until = (end: number) => caughtUp([recording('2', AT - HOUR, end)]);
    expect(until(AT)).toEqual({ state: annaOf({ current: unannounced }), transitions: [] });
    expect(until(AT + 1)).toEqual({ state: annaOf(), transitions: [] });
  });

  test('that began with the stream that is listed is of one before it, and one that began later is not', () => {
    const before = (startedAt: number) =>
      caughtUp([recording('2', AT - HOUR, AT)], annaOf(), liveOf({ id: '3', startedAt }));
    const current = { ...unannounced, hasMatched: false };
    expect(before(AT - HOUR)).toEqual({ state: annaOf({ current }), transitions: [] });
    expect(before(AT - HOUR - 1)).toEqual({ state: annaOf(), transitions: [] });
  });

  test('of the stream that is listed is of no other', () => {
    const own = recording('3', AT - HOUR, AT);
    expect(caughtUp([own], annaOf(), liveOf({ id: '3', startedAt: AT - HOUR }))).toEqual({
      state: annaOf(),
      transitions: [],
    });
  });

  test('of the broadcast that was on at the poll before is of no other', () => {
    const current = streamOf({ startedAt: BEFORE - MINUTE, lastSeenAt: BEFORE });
    const own = recording('1', BEFORE - MINUTE + 1, BEFORE + HOUR);
    expect(caughtUp([own], annaOf({ current }))).toEqual({
      state: annaOf({ current: { ...current, lastSeenAt: BEFORE + HOUR } }),
      transitions: [],
    });
  });
});

describe('a restart that nobody saw', () => {
  const current = streamOf({ startedAt: BEFORE - MINUTE, lastSeenAt: BEFORE });

  test('that ended before the last sighting does not change when the broadcast was last seen', () => {
    const short = recording('2', BEFORE - 30_000, BEFORE - 1);
    const { state } = caughtUp([short], annaOf({ current }));
    expect(state).toEqual(
      annaOf({
        current: { ...current, ids: ['1', '2'], newestAt: BEFORE - 30_000 },
        absent: { since: BEFORE, polls: 1 },
      }),
    );
  });

  test('has its id among the last hundred', () => {
    const ids = Array.from({ length: 100 }, (_, index) => `old${index}`);
    const again = recording('2', BEFORE + MINUTE, BEFORE + HOUR);
    const idsAfter = (known: readonly string[]) =>
      caughtUp([again], annaOf({ current: { ...current, ids: [...known] } })).state.current?.ids;
    expect(idsAfter(ids)).toEqual([...ids.slice(1), '2']);
    expect(idsAfter(ids.slice(1))).toEqual([...ids.slice(1), '2']);
  });
});

test('a broadcast that is on again, without any recording, stays as it was', () => {
  const current = streamOf({ lastSeenAt: BEFORE, isUnannounced: true });
  const before = annaOf({ current, absent: { since: BEFORE, polls: 1 } });
  const again = liveOf({ id: '3', startedAt: BEFORE + MINUTE });
  expect(caughtUp([], before, again)).toEqual({ state: before, transitions: [] });
});

test('a restart that nobody saw, of a broadcast whose LIVE was sent, gets no LIVE', () => {
  const current = streamOf({
    startedAt: BEFORE - MINUTE,
    lastSeenAt: BEFORE,
    isUnannounced: true,
  });
  const live = { kind: 'live', at: BEFORE, about: BEFORE - MINUTE, outcome: 'sent' } as const;
  const again = recording('2', BEFORE + MINUTE, AT - MINUTE);
  const { state } = caughtUp(
    [again],
    annaOf({ current, ledger: { me: [live] } }),
    liveOf({ id: '3', startedAt: AT }),
  );
  expect(state.current).toMatchObject({ ids: ['1', '2'], hasMatched: true });
});
