import { describe, expect, test } from 'vitest';
import { catchUp, type Recording, withRecording } from '../../src/domain/recordings.ts';
import type { Rules } from '../../src/domain/rules.ts';
import type { LiveStream, Sighting } from '../../src/domain/sightings.ts';
import type { Broadcast, StreamerState } from '../../src/domain/snapshot.ts';
import { CLOCKS_APART } from '../../src/domain/time.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { annaOf as known, streamOf } from './anna.ts';

const GRACE = 5 * MINUTE;
const LATE = 2 * MINUTE;
const LAST_LOOK = AT - 6 * HOUR;
const anna = { id: '11', login: 'anna', name: 'Anna' };
const rules: Rules = { notifyOn: ['live', 'offline'], audience: ['me'], grace: GRACE, isQuiet: false };

/** A recording that began so many minutes before now and is so many minutes long. */
const recording = (streamId: string, before: number, length: number, title = 'Chess'): Recording => ({
  streamId,
  id: `20000000${streamId}`,
  title,
  startedAt: AT - before * MINUTE,
  duration: length * MINUTE,
});
const stream = (facts: Partial<Broadcast>): Broadcast => streamOf(facts);
const listed = (id: string, before: number): LiveStream => ({
  id,
  userId: '11',
  title: '',
  category: '',
  viewers: 1,
  startedAt: AT - before * MINUTE,
});

interface Scene {
  readonly before?: StreamerState;
  readonly sighting?: Sighting;
  readonly lastLook?: number;
  readonly rules?: Rules;
}

function caughtUp(recordings: readonly Recording[], scene: Scene = {}) {
  const { before = known(), sighting = 'absent', lastLook = LAST_LOOK } = scene;
  return catchUp(
    before,
    recordings,
    { streamer: anna, sighting, at: AT, rules: scene.rules ?? rules },
    lastLook,
  );
}

/** An OFFLINE that only the list shows. */
const listedOffline = (at: number) => ({ kind: 'offline', at, outcome: 'sent' }) as const;

/** What is told: kind, stream ids, minutes from start to end. */
const endsOf = ({ transitions }: ReturnType<typeof caughtUp>) =>
  transitions.map(({ kind, stream: { ids, startedAt = 0, endedAt = 0 } }) => [
    kind,
    ids,
    (endedAt - startedAt) / MINUTE,
  ]);

describe('the end of a stream', () => {
  const over = stream({ ids: ['1'], startedAt: AT - 2 * HOUR, endedAt: AT, isEndAbout: true });

  test('is what its recording says, and no longer about', () => {
    expect(withRecording(over, [recording('9', 100, 1), recording('1', 120, 60)])).toEqual({
      ...over,
      recordingId: '200000001',
      endedAt: AT - HOUR,
      isEndAbout: false,
    });
  });

  test.each([
    ['that lists nothing', []],
    ["of another stream's", [recording('2', 120, 60)]],
  ])('stays as it was seen with recordings %s', (_what, recordings) => {
    expect(withRecording(over, recordings)).toBe(over);
  });

  test.each([
    ['after a restart, of which the recording holds the last part', { ids: ['0', '1'] }, 60],
    ['while the recording has no length', {}, 0],
  ])('has a link, and stays as it was seen, %s', (_what, facts, length) => {
    const seen = { ...over, ...facts };
    expect(withRecording(seen, [recording('1', 120, length)])).toEqual({ ...seen, recordingId: '200000001' });
  });
});

describe('a stream that began and ended unseen', () => {
  test('is told as one end, with its duration and recording', () => {
    const { state, transitions } = caughtUp([recording('1', 120, 60)]);
    expect(endsOf({ state, transitions })).toEqual([['offline', ['1'], 60]]);
    expect(transitions[0]).toMatchObject({
      at: AT,
      streamer: anna,
      stream: {
        title: 'Chess',
        category: '',
        recordingId: '200000001',
        isUnannounced: true,
        lastSeenAt: AT - HOUR,
      },
    });
    expect(state.current).toBeUndefined();
    expect(state.finished).toHaveLength(1);
  });

  test('is told in the order of time, each with its own end', () => {
    const told = endsOf(caughtUp([recording('2', 120, 60), recording('1', 300, 30)]));
    expect(told).toEqual([
      ['offline', ['1'], 30],
      ['offline', ['2'], 60],
    ]);
  });

  test.each([
    ['at the grace, one with that before it', 5, [['offline', ['1', '2'], 95]]],
    [
      'a moment later, another',
      5.01,
      [
        ['offline', ['1'], 60],
        ['offline', ['2'], 30],
      ],
    ],
  ])('is, when it began %s', (_what, pause, told) => {
    const first = recording('1', 200, 60);
    const second = recording('2', 140 - pause, 30);
    const ends = endsOf(caughtUp([first, second])).map(([kind, ids, minutes]) => [
      kind,
      ids,
      Math.round(Number(minutes)),
    ]);
    expect(ends).toEqual(told);
  });

  test.each([
    ['is known to be over', { before: known({ finished: [stream({ ids: ['1'], startedAt: 0 })] }) }],
    ['was on at the last look', { before: known({ current: stream({ ids: ['1'], startedAt: 0 }) }) }],
    ['is the one that is listed', { sighting: listed('1', 120) }],
    ['may have been told', { before: known({ ledger: { me: [listedOffline(AT - HOUR - CLOCKS_APART)] } }) }],
    ['began before what is listed by less than the list is late', { lastLook: AT - 2 * HOUR + LATE }],
    [
      'began before a stream that is known',
      { before: known({ finished: [stream({ ids: ['9'], startedAt: AT - 2 * HOUR })] }) },
    ],
    ['began after the stream that is listed', { sighting: listed('9', 121) }],
    ['is none that people want: another title', { rules: { ...rules, title: 'poker' } }],
    [
      'may be none that people want: the category is not known',
      { rules: { ...rules, categories: ['chess'] } },
    ],
  ])('is not told if it %s', (_what, scene: Scene) => {
    expect(caughtUp([recording('1', 120, 60)], scene).transitions).toEqual([]);
  });

  test.each([
    [
      'a moment after what may have been told',
      { before: known({ ledger: { me: [listedOffline(AT - HOUR - CLOCKS_APART - 1)] } }) },
    ],
    ['no longer before the last look than the list is late', { lastLook: AT - 2 * HOUR + LATE - 1 }],
    ['before the stream that is listed', { sighting: listed('9', 54) }],
    ['with the title that people want', { rules: { ...rules, title: 'chess' } }],
  ])('is told if it was %s', (_what, scene: Scene) => {
    expect(endsOf(caughtUp([recording('1', 120, 60)], scene))).toEqual([['offline', ['1'], 60]]);
  });

  test('is on still, for all that is known, when its recording is as long as it can be', () => {
    expect(caughtUp([recording('1', 60, 61)])).toEqual({ state: known(), transitions: [] });
  });
});

describe('a stream that ended just now', () => {
  test.each([
    ['the grace and what the list is late', 7, 1],
    ['less than that', 6.99, 0],
  ])('is over after %s', (_what, ago, ends) => {
    const { state, transitions } = caughtUp([recording('1', 60 + ago, 60)]);
    expect(transitions).toHaveLength(ends);
    if (ends === 0) {
      expect(state).toMatchObject({
        current: { ids: ['1'], isUnannounced: true, hasMatched: true },
        absent: { since: AT, polls: 0 },
      });
    }
  });

  test('is left to the looks from now on without a grace, too: the list may be late', () => {
    const scene = { rules: { ...rules, grace: 0 } };
    expect(caughtUp([recording('1', 60, 60)], scene)).toMatchObject({
      state: { current: { ids: ['1'] } },
      transitions: [],
    });
    expect(endsOf(caughtUp([recording('1', 62, 60)], scene))).toHaveLength(1);
  });

  test.each([
    ['one stream with what is listed, within the grace', 5, false],
    ['over, when what is listed began later', 4.99, true],
  ])('is %s', (_what, start, isOver) => {
    const { state, transitions } = caughtUp([recording('1', 70, 60)], { sighting: listed('2', start) });
    expect(transitions).toHaveLength(isOver ? 1 : 0);
    // The start of the whole is news still.
    if (!isOver) expect(state.current).toMatchObject({ ids: ['1'], hasMatched: false });
  });
});

describe('the stream that was on at the last look', () => {
  const current = stream({ ids: ['1'], startedAt: LAST_LOOK - HOUR, lastSeenAt: LAST_LOOK });
  const before = known({ current });

  test('went on until its recording ends', () => {
    const own = { ...recording('1', 7 * 60, 2 * 60) };
    expect(caughtUp([own], { before })).toEqual({
      state: known({ current: { ...current, lastSeenAt: AT - 5 * HOUR } }),
      transitions: [],
    });
  });

  test.each([
    ['a recording that ends before the last look', recording('1', 7 * 60, 30), LAST_LOOK],
    ['a recording that is longer than can be', recording('1', 7 * 60, 8 * 60), AT],
    ['no recording of its own', recording('9', 8 * 60, 7 * 60), LAST_LOOK],
  ])('was last seen no earlier than it was, and not in the time to come: %s', (_what, own, lastSeenAt) => {
    expect(caughtUp([own], { before }).state).toEqual(known({ current: { ...current, lastSeenAt } }));
  });

  test('is over when another began after its grace, and both are told', () => {
    const { state, transitions } = caughtUp([recording('2', 120, 60)], { before });
    expect(transitions.map(({ kind, stream: { ids } }) => [kind, ids])).toEqual([
      ['offline', ['1']],
      ['offline', ['2']],
    ]);
    expect(state.current).toBeUndefined();
  });

  test('goes on with one that began within its grace, and that one end is left to the looks from now on', () => {
    const { state, transitions } = caughtUp([recording('2', 6 * 60 - 5, 60)], { before });
    expect(transitions).toEqual([]);
    expect(state).toMatchObject({
      current: { ids: ['1', '2'], newestAt: LAST_LOOK + GRACE, lastSeenAt: LAST_LOOK + HOUR + GRACE },
      absent: { since: LAST_LOOK + HOUR + GRACE, polls: 1 },
    });
  });
});
