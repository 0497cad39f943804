import { describe, expect, test } from 'vitest';
import type { LiveStream, Sighting } from '../../src/core/observation.ts';
import { catchUp, type Recording, withRecording } from '../../src/core/recordings.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { StreamerState, StreamState } from '../../src/core/state.ts';
import { annaOf as known } from './anna.ts';
import { AT, HOUR, MINUTE, newsOf } from './news.ts';

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
const stream = (facts: Partial<StreamState>): StreamState => ({ ...newsOf('live').stream, ...facts });
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
  readonly toldUntil?: number;
  readonly toldStarts?: readonly number[];
  readonly rules?: Rules;
}

function caughtUp(recordings: readonly Recording[], scene: Scene = {}) {
  const { before = known(), sighting = 'absent', lastLook = LAST_LOOK } = scene;
  const { toldUntil = 0, toldStarts = [] } = scene;
  const times = { lastLook, toldUntil, toldStarts, at: AT };
  return catchUp(anna, before, sighting, recordings, times, scene.rules ?? rules);
}

/** What is told: kind, stream ids, minutes from start to end. */
const toldOf = ({ transitions }: ReturnType<typeof caughtUp>) =>
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
    ['where nobody knows the start', { startedAt: undefined }, 60],
  ])('has a link, and stays as it was seen, %s', (_what, facts, length) => {
    const seen = { ...over, ...facts };
    expect(withRecording(seen, [recording('1', 120, length)])).toEqual({ ...seen, recordingId: '200000001' });
  });
});

describe('a stream that began and ended unseen', () => {
  test('is told as one end, with its duration and recording', () => {
    const { state, transitions } = caughtUp([recording('1', 120, 60)]);
    expect(toldOf({ state, transitions })).toEqual([['offline', ['1'], 60]]);
    expect(transitions[0]).toMatchObject({
      at: AT,
      streamer: anna,
      stream: {
        title: 'Chess',
        category: '',
        recordingId: '200000001',
        isUnheard: true,
        owing: ['me'],
        lastSeenAt: AT - HOUR,
      },
    });
    expect(state.current).toBeUndefined();
    expect(state.finished).toHaveLength(1);
  });

  test('is told in the order of time, each with its own end', () => {
    const told = toldOf(caughtUp([recording('2', 120, 60), recording('1', 300, 30)]));
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
    const ends = toldOf(caughtUp([first, second])).map(([kind, ids, minutes]) => [
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
    ['may have been told', { toldUntil: AT - HOUR }],
    ['began before what is listed by less than the list is late', { lastLook: AT - 2 * HOUR + LATE }],
    [
      'began before a stream that is known',
      { before: known({ finished: [stream({ ids: ['9'], startedAt: AT - 2 * HOUR })] }) },
    ],
    [
      'began before a stream was announced that is known from texts alone',
      {
        before: known({
          finished: [stream({ ids: [], startedAt: undefined, announcedAt: AT - 2 * HOUR })],
        }),
      },
    ],
    ['began after the stream that is listed', { sighting: listed('9', 121) }],
    ['is none that people want: another title', { rules: { ...rules, title: 'poker' } }],
    [
      'may be none that people want: the category is not known',
      { rules: { ...rules, categories: ['chess'] } },
    ],
    [
      'is none of which a start was told: that was before',
      { rules: { ...rules, categories: ['chess'] }, toldStarts: [AT - 2 * HOUR - 1] },
    ],
    [
      'is none of which a start was told: that was of the one that is listed',
      {
        rules: { ...rules, categories: ['chess'] },
        toldStarts: [AT - 50 * MINUTE],
        sighting: listed('9', 50),
      },
    ],
  ])('is not told if it %s', (_what, scene: Scene) => {
    expect(caughtUp([recording('1', 120, 60)], scene).transitions).toEqual([]);
  });

  test.each([
    ['a moment after what may have been told', { toldUntil: AT - HOUR - 1 }],
    ['no longer before the last look than the list is late', { lastLook: AT - 2 * HOUR + LATE - 1 }],
    ['before the stream that is listed', { sighting: listed('9', 54) }],
    ['with the title that people want', { rules: { ...rules, title: 'chess' } }],
    [
      'one of which the start was told, whatever was played',
      { rules: { ...rules, categories: ['chess'] }, toldStarts: [AT - 2 * HOUR] },
    ],
    [
      'one of which the start was told, whatever it is called now',
      {
        rules: { ...rules, title: 'poker' },
        toldStarts: [AT - 54 * MINUTE - 1],
        sighting: listed('9', 54),
      },
    ],
  ])('is told if it was %s', (_what, scene: Scene) => {
    expect(toldOf(caughtUp([recording('1', 120, 60)], scene))).toEqual([['offline', ['1'], 60]]);
  });

  test('is on still, for all that is known, when its recording is as long as it can be', () => {
    expect(caughtUp([recording('1', 60, 61)])).toEqual({ state: known(), transitions: [] });
  });
});

describe('a stream of which only a part was announced', () => {
  const chess = { ...rules, categories: ['chess'] };
  const first = recording('1', 120, 60);
  const second = recording('2', 58, 20);
  test.each([
    ['the first part', 110, 1],
    ['the part after a restart', 57, 1],
    ['none', 121, 0],
  ])('is told if it was %s', (_what, ago, ends) => {
    const scene = { rules: chess, toldStarts: [AT - ago * MINUTE] };
    const { transitions } = caughtUp([first, second], scene);
    expect(transitions.map(({ stream: { ids } }) => ids)).toEqual(ends ? [['1', '2']] : []);
  });

  test.each([
    ['0', 5 * 60],
    ['1', 240],
    ['1', 121],
    ['2', 120],
    ['3', 59],
  ])('is told, and none before and after it: %s', (id, ago) => {
    const current = stream({
      ids: ['0'],
      startedAt: LAST_LOOK - HOUR,
      lastSeenAt: LAST_LOOK,
      isWanted: false,
    });
    const scene = { before: known({ current }), rules: chess, toldStarts: [AT - ago * MINUTE] };
    const recordings = [recording('1', 240, 30), recording('2', 120, 30), recording('3', 60, 30)];
    expect(caughtUp(recordings, scene).transitions.map(({ stream: { ids } }) => ids)).toEqual([[id]]);
  });

  test('does not make the next stream one that people want', () => {
    const scene = { rules: chess, toldStarts: [AT - 110 * MINUTE] };
    expect(toldOf(caughtUp([first, recording('2', 40, 20)], scene))).toEqual([['offline', ['1'], 60]]);
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
      expect(state.current).toMatchObject({
        ids: ['1'],
        gone: { since: AT, polls: 0 },
        isUnheard: true,
        isWanted: true,
      });
    }
  });

  test('is left to the looks from now on without a grace, too: the list may be late', () => {
    const scene = { rules: { ...rules, grace: 0 } };
    expect(caughtUp([recording('1', 60, 60)], scene)).toMatchObject({
      state: { current: { ids: ['1'] } },
      transitions: [],
    });
    expect(toldOf(caughtUp([recording('1', 62, 60)], scene))).toHaveLength(1);
  });

  test.each([
    ['one stream with what is listed, within the grace', 5, false],
    ['over, when what is listed began later', 4.99, true],
  ])('is %s', (_what, start, isOver) => {
    const { state, transitions } = caughtUp([recording('1', 70, 60)], { sighting: listed('2', start) });
    expect(transitions).toHaveLength(isOver ? 1 : 0);
    // The start of the whole is news still.
    if (!isOver) expect(state.current).toMatchObject({ ids: ['1'], isWanted: false });
  });
});

describe('the stream that was on at the last look', () => {
  const told = { live: { me: 'sent' as const }, offline: {} };
  const current = stream({ ids: ['1'], startedAt: LAST_LOOK - HOUR, lastSeenAt: LAST_LOOK, told });
  const before = known({ current });

  test('went on until its recording ends', () => {
    const own = { ...recording('1', 7 * 60, 2 * 60) };
    expect(caughtUp([own], { before })).toEqual({
      state: known({ current: { ...current, lastSeenAt: AT - 5 * HOUR, listedAt: LAST_LOOK } }),
      transitions: [],
    });
  });

  test.each([
    ['a recording that ends before the last look', recording('1', 7 * 60, 30), LAST_LOOK],
    ['a recording that is longer than can be', recording('1', 7 * 60, 8 * 60), AT],
    ['no recording of its own', recording('9', 8 * 60, 7 * 60), LAST_LOOK],
  ])('was last seen no earlier than it was, and not in the time to come: %s', (_what, own, lastSeenAt) => {
    const listedAt = lastSeenAt === LAST_LOOK ? undefined : LAST_LOOK;
    expect(caughtUp([own], { before }).state).toEqual(
      known({ current: { ...current, lastSeenAt, listedAt } }),
    );
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
    expect(state.current).toMatchObject({
      ids: ['1', '2'],
      lastSeenAt: LAST_LOOK + HOUR + GRACE,
      gone: { since: LAST_LOOK + HOUR + GRACE, polls: 1 },
    });
  });
});
