import { describe, expect, test } from 'vitest';
import { observe } from '../../src/domain/observe.ts';
import { catchUp, type Recording, withRecording } from '../../src/domain/recordings.ts';
import type { Rules } from '../../src/domain/rules.ts';
import type { Sighting } from '../../src/domain/sightings.ts';
import type { StreamerState } from '../../src/domain/snapshot.ts';
import { CLOCKS_APART } from '../../src/domain/time.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf as known, liveOf, RULES, streamOf } from './anna.ts';

const LATE = 2 * MINUTE;
const BEFORE = AT - 6 * HOUR;

/** A recording that began so many minutes before now and is so many minutes long. */
const recording = (streamId: string, before: number, length: number, title = 'Chess'): Recording => ({
  streamId,
  id: `20000000${streamId}`,
  title,
  startedAt: AT - before * MINUTE,
  duration: length * MINUTE,
});
const listed = (id: string, before: number) => liveOf({ id, startedAt: AT - before * MINUTE });

interface Scene {
  readonly before?: StreamerState;
  readonly sighting?: Sighting;
  /** When the poll before was. */
  readonly polledBefore?: number;
  readonly rules?: Rules;
}

/** What recordings and then the poll make of the state. */
function caughtUp(recordings: readonly Recording[], scene: Scene = {}) {
  const { before = known(), sighting = 'absent', polledBefore = BEFORE } = scene;
  const poll = { streamer: ANNA, sighting, at: AT, rules: scene.rules ?? RULES };
  const unseen = catchUp(before, recordings, poll, polledBefore);
  const { state, transitions } = observe(unseen.state, poll);
  return { state, transitions: [...unseen.transitions, ...transitions] };
}

/** An OFFLINE that only the message history shows. */
const listedOffline = (at: number) => ({ kind: 'offline', at, outcome: 'sent' }) as const;

/** The ends: kind, stream ids, minutes from start to end. */
const endsOf = ({ transitions }: ReturnType<typeof caughtUp>) =>
  transitions.flatMap(({ kind, stream: { ids, startedAt = 0, endedAt = 0 } }) =>
    kind === 'offline' ? [[kind, ids, (endedAt - startedAt) / MINUTE]] : [],
  );

describe('a broadcast that is over', () => {
  const over = streamOf({ ids: ['1'], startedAt: AT - 2 * HOUR, endedAt: AT, isEndAbout: true });

  test('ended when its recording says, exactly', () => {
    expect(withRecording(over, [recording('9', 100, 1), recording('1', 120, 60)])).toEqual({
      ...over,
      recordingId: '200000001',
      endedAt: AT - HOUR,
      isEndAbout: false,
    });
  });

  test.each([
    ['without any recording', []],
    ["with another stream's recording", [recording('2', 120, 60)]],
  ])('%s stays as it was seen', (_what, recordings) => {
    expect(withRecording(over, recordings)).toBe(over);
  });

  test.each([
    ['and was restarted, since its recording holds the last part', { ids: ['0', '1'] }, 60],
    ['and whose recording has no length', {}, 0],
  ])('%s, has a link and stays as it was seen', (_what, facts, length) => {
    const seen = { ...over, ...facts };
    expect(withRecording(seen, [recording('1', 120, length)])).toEqual({ ...seen, recordingId: '200000001' });
  });
});

describe('a broadcast that began and ended unseen', () => {
  test('is one OFFLINE, with its duration and recording', () => {
    const { state, transitions } = caughtUp([recording('1', 120, 60)]);
    expect(endsOf({ state, transitions })).toEqual([['offline', ['1'], 60]]);
    expect(transitions[0]).toMatchObject({
      at: AT,
      streamer: ANNA,
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

  test('is one OFFLINE each, the oldest first', () => {
    const ends = endsOf(caughtUp([recording('2', 120, 60), recording('1', 300, 30)]));
    expect(ends).toEqual([
      ['offline', ['1'], 30],
      ['offline', ['2'], 60],
    ]);
  });

  test.each([
    ['at the grace of the one before is a part of that', 5, [['offline', ['1', '2'], 95]]],
    [
      'a moment after the grace of the one before is another',
      5.01,
      [
        ['offline', ['1'], 60],
        ['offline', ['2'], 30],
      ],
    ],
  ])('%s', (_what, pause, expected) => {
    const first = recording('1', 200, 60);
    const second = recording('2', 140 - pause, 30);
    const ends = endsOf(caughtUp([first, second])).map(([kind, ids, minutes]) => [
      kind,
      ids,
      Math.round(Number(minutes)),
    ]);
    expect(ends).toEqual(expected);
  });

  test.each([
    ['known to be over', { before: known({ finished: [streamOf({ ids: ['1'], startedAt: 0 })] }) }],
    ['on at the poll before', { before: known({ current: streamOf({ ids: ['1'], startedAt: 0 }) }) }],
    ['listed now', { sighting: listed('1', 120) }],
    [
      'before an OFFLINE in the history that may be about it',
      { before: known({ ledger: { me: [listedOffline(AT - HOUR - CLOCKS_APART)] } }) },
    ],
    [
      'before an OFFLINE about an unknown broadcast, which may be this one',
      { before: known({ ledger: { me: [{ ...listedOffline(AT - HOUR), about: AT - 3 * HOUR }] } }) },
    ],
    ['as late as the list can be before the poll before', { polledBefore: AT - 2 * HOUR + LATE }],
    [
      'before a broadcast that is known',
      { before: known({ finished: [streamOf({ ids: ['9'], startedAt: AT - 2 * HOUR })] }) },
    ],
    ['after the start of the stream that is listed', { sighting: listed('9', 121) }],
    ['with a title that does not match the rules', { rules: { ...RULES, title: 'poker' } }],
    ['of unknown category, with a rule for the category', { rules: { ...RULES, categories: ['chess'] } }],
    ['of unknown category, with an exception', { rules: { ...RULES, exceptCategories: ['chess'] } }],
  ])('%s is no OFFLINE', (_what, scene: Scene) => {
    expect(endsOf(caughtUp([recording('1', 120, 60)], scene))).toEqual([]);
  });

  test.each([
    [
      'before messages about another broadcast',
      {
        before: known({
          finished: [streamOf({ ids: ['9'], startedAt: AT - 3 * HOUR })],
          ledger: {
            me: [
              { ...listedOffline(AT - MINUTE), kind: 'live' },
              { ...listedOffline(AT), about: AT - 3 * HOUR },
            ],
          },
        }),
      },
    ],
    [
      'a moment after what an OFFLINE in the history may be about',
      { before: known({ ledger: { me: [listedOffline(AT - HOUR - CLOCKS_APART - 1)] } }) },
    ],
    ['less than the list can be late before the poll before', { polledBefore: AT - 2 * HOUR + LATE - 1 }],
    ['before the start of the stream that is listed', { sighting: listed('9', 54) }],
    ['with a title that matches the rules', { rules: { ...RULES, title: 'chess' } }],
  ])('%s is one OFFLINE', (_what, scene: Scene) => {
    expect(endsOf(caughtUp([recording('1', 120, 60)], scene))).toEqual([['offline', ['1'], 60]]);
  });

  test('may still be on if its recording goes on until now', () => {
    expect(caughtUp([recording('1', 60, 61)])).toEqual({ state: known(), transitions: [] });
  });
});

describe('a broadcast that ended unseen just now', () => {
  test.each([
    ['for the grace and as far as clocks can be apart, is over', 10, 1],
    ['for a moment less, is left to the polls', 9.99, 0],
  ])('%s', (_what, ago, ends) => {
    const { state, transitions } = caughtUp([recording('1', 60 + ago, 60)]);
    expect(transitions).toHaveLength(ends);
    if (ends === 0) {
      expect(state).toMatchObject({
        current: { ids: ['1'], isUnannounced: true, hasMatched: true },
        absent: { since: AT, polls: 1 },
      });
    }
  });

  test('with a grace of zero is left to the polls, because clocks may be apart', () => {
    const scene = { rules: { ...RULES, grace: 0 } };
    expect(caughtUp([recording('1', 60, 60)], scene)).toMatchObject({
      state: { current: { ids: ['1'] } },
      transitions: [],
    });
    expect(endsOf(caughtUp([recording('1', 65, 60)], scene))).toHaveLength(1);
  });

  test.each([
    ['before the grace of what is listed is a part of that, and gets its LIVE', 5, [['live', ['1', '2']]]],
    [
      'before what is listed a moment after the grace is over',
      4.99,
      [
        ['offline', ['1']],
        ['live', ['2']],
      ],
    ],
  ])('and %s', (_what, start, expected) => {
    const { transitions } = caughtUp([recording('1', 70, 60)], { sighting: listed('2', start) });
    expect(transitions.map(({ kind, stream: { ids } }) => [kind, ids])).toEqual(expected);
  });
});

describe('a broadcast that was on at the poll before', () => {
  const current = streamOf({ ids: ['1'], startedAt: BEFORE - HOUR, lastSeenAt: BEFORE });
  const before = known({ current });

  test('went on until its recording ends', () => {
    const own = { ...recording('1', 7 * 60, 2 * 60) };
    const lastSeenAt = AT - 5 * HOUR;
    expect(caughtUp([own], { before })).toMatchObject({
      state: { current: { ...current, lastSeenAt } },
      transitions: [],
    });
  });

  test.each([
    ['with a recording that ends before that poll, was last seen then', recording('1', 7 * 60, 30), BEFORE],
    ['with a recording that ends in time to come, was last seen now', recording('1', 7 * 60, 8 * 60), AT],
    ['with no recording of its own, was last seen then', recording('9', 8 * 60, 7 * 60), BEFORE],
  ])('%s', (_what, own, lastSeenAt) => {
    expect(caughtUp([own], { before }).state.current).toEqual({ ...current, lastSeenAt });
  });

  test('is over if another began after its grace, and both are transitions', () => {
    const { state, transitions } = caughtUp([recording('2', 120, 60)], { before });
    expect(transitions.map(({ kind, stream: { ids } }) => [kind, ids])).toEqual([
      ['offline', ['1']],
      ['offline', ['2']],
    ]);
    expect(state.current).toBeUndefined();
  });

  test('goes on with one that began within its grace, until the recording of that one ends', () => {
    expect(endsOf(caughtUp([recording('2', 6 * 60 - 5, 60)], { before }))).toEqual([
      ['offline', ['1', '2'], 60 + 5 + 60],
    ]);
  });
});
