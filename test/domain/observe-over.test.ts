import { describe, expect, test } from 'vitest';
import { finish, observe } from '../../src/domain/observe.ts';
import type { StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, GRACE, labelOf, liveOf, RULES, streamOf } from './anna.ts';

describe('another stream in the place of one that was on', () => {
  const replace = (known: Partial<StreamerState>, startedAt: number) =>
    observe(annaOf(known), {
      streamer: ANNA,
      sighting: liveOf({ id: '2', startedAt }),
      at: AT,
      rules: RULES,
    });

  test('that began after the grace ends the first and begins the second, in that order', () => {
    const first = streamOf({ lastSeenAt: AT - HOUR });
    const { state, transitions } = replace({ current: first }, AT - MINUTE);
    const ended = { ...first, endedAt: AT - HOUR, missedAt: AT, isEndAbout: true };
    const began = streamOf({
      ids: ['2'],
      startedAt: AT - MINUTE,
      lastSeenAt: AT,
      labels: [labelOf(AT)],
    });
    expect(state).toEqual(annaOf({ finished: [ended], current: began }));
    expect(transitions).toEqual([
      { kind: 'offline', at: AT, streamer: ANNA, stream: ended },
      { kind: 'live', at: AT, streamer: ANNA, stream: began, viewers: 100 },
    ]);
  });

  test('that never matched the rules is one transition, the start of the second', () => {
    const { transitions } = replace(
      { current: streamOf({ lastSeenAt: AT - HOUR, hasMatched: false }) },
      AT - MINUTE,
    );
    expect(transitions.map(({ kind }) => kind)).toEqual(['live']);
  });

  const seen = { current: streamOf({ lastSeenAt: AT - HOUR }) };
  const foundAt = AT - 20 * MINUTE;
  // Twitch dates streams to the second.
  const found = { ...seen, absent: { since: foundAt + 500, polls: 1 } };
  test.each([
    ['within the grace of the last sighting is a restart', seen, AT - HOUR + GRACE, true],
    ['a millisecond after the grace of the last sighting is another', seen, AT - HOUR + GRACE + 1, false],
    ['before the last sighting is a restart', seen, AT - HOUR - 1, true],
    ['in the second of the first absence is a restart', found, foundAt, true],
    ['before the first absence and after the grace is another', found, foundAt - 1, false],
    ['within the grace of the first absence is a restart', found, foundAt + 500 + GRACE, true],
    ['a millisecond after the grace of the first absence is another', found, foundAt + 501 + GRACE, false],
    [
      'before the first absence and within the grace of the last sighting is a restart',
      found,
      AT - HOUR + GRACE,
      true,
    ],
  ])('that began %s', (_what, known, startedAt, isSame) => {
    const { state, transitions } = replace(known, startedAt);
    expect(transitions.map(({ kind }) => kind)).toEqual(isSame ? [] : ['offline', 'live']);
    expect(state.current?.ids).toEqual(isSame ? ['1', '2'] : ['2']);
  });
});

test('a stream with the id of one that was on is that one, whenever it began', () => {
  const before = annaOf({ current: streamOf({ lastSeenAt: AT - HOUR }) });
  const sighting = liveOf({ startedAt: AT - MINUTE });
  const { transitions } = observe(before, { streamer: ANNA, sighting, at: AT, rules: RULES });
  expect(transitions).toEqual([]);
});

describe('the end of a broadcast is when it was last seen', () => {
  const FAR = 10 * MINUTE;
  const since = AT - 5 * MINUTE;
  const absent = { since, polls: 2 };
  test.each<[string, { absent?: typeof absent }, number, boolean]>([
    ['exactly, if it was absent ten minutes later', { absent }, since - FAR, false],
    ['roughly, if it was absent later than that', { absent }, since - FAR - 1, true],
    ['exactly, if another was on ten minutes later', {}, AT - FAR, false],
    ['roughly, if another was on later than that', {}, AT - FAR - 1, true],
  ])('%s', (_what, known, lastSeenAt, isEndAbout) => {
    const current = streamOf({ lastSeenAt });
    expect(finish(annaOf({ ...known, current }), ANNA, AT).state).toEqual(
      annaOf({
        ...known,
        finished: [{ ...current, endedAt: lastSeenAt, missedAt: known.absent?.since ?? AT, isEndAbout }],
      }),
    );
  });
});

describe('the end of a broadcast', () => {
  test('that never matched the rules is no transition', () => {
    const current = streamOf({ hasMatched: false });
    expect(finish(annaOf({ current }), ANNA, AT).transitions).toEqual([]);
  });

  test('that was over before and was listed again is no transition', () => {
    const current = streamOf({ endedAt: AT - HOUR });
    const { state, transitions } = finish(annaOf({ current }), ANNA, AT);
    expect(transitions).toEqual([]);
    expect(state.finished[0]?.endedAt).toBe(AT - MINUTE);
  });

  test('where nothing is on changes nothing', () => {
    expect(finish(annaOf(), ANNA, AT)).toEqual({ state: annaOf(), transitions: [] });
  });
});
