import { describe, expect, test } from 'vitest';
import { finish, observe } from '../../src/domain/observe.ts';
import type { StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, GRACE, labelOf, liveOf, RULES, streamOf } from './anna.ts';

describe('another stream is on', () => {
  const replace = (known: Partial<StreamerState>, startedAt: number) =>
    observe(annaOf(known), {
      streamer: ANNA,
      sighting: liveOf({ id: '2', startedAt }),
      at: AT,
      rules: RULES,
    });

  test('which began after the grace: the first is over and the second live, and both are said in that order', () => {
    const first = streamOf({ lastSeenAt: AT - HOUR });
    const { state, transitions } = replace({ current: first }, AT - MINUTE);
    const ended = { ...first, endedAt: AT - HOUR, isEndAbout: true };
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

  test('and the first was not wanted: only the start of the second is said', () => {
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
    ['within the grace of when the first was last seen', seen, AT - HOUR + GRACE, true],
    ['a millisecond later than that', seen, AT - HOUR + GRACE + 1, false],
    ['before the first was last seen', seen, AT - HOUR - 1, true],
    ['in the second in which the first was found gone', found, foundAt, true],
    ['before that second, and after the grace', found, foundAt - 1, false],
    ['within the grace of when the first was found gone', found, foundAt + 500 + GRACE, true],
    ['a millisecond later than within that', found, foundAt + 501 + GRACE, false],
    ['gone or not, within the grace of when the first was last seen', found, AT - HOUR + GRACE, true],
  ])('which began %s', (_what, known, startedAt, isSame) => {
    const { state, transitions } = replace(known, startedAt);
    expect(transitions.map(({ kind }) => kind)).toEqual(isSame ? [] : ['offline', 'live']);
    expect(state.current?.ids).toEqual(isSame ? ['1', '2'] : ['2']);
  });
});

describe('a stream ended when it was last seen', () => {
  const FAR = 10 * MINUTE;
  const since = AT - 5 * MINUTE;
  const absent = { since, polls: 2 };
  test.each([
    ['and was found gone ten minutes later', { absent }, since - FAR, false],
    ['roughly: it was found gone later than that', { absent }, since - FAR - 1, true],
    ['and another was found ten minutes later', {}, AT - FAR, false],
    ['roughly: another was found later than that', {}, AT - FAR - 1, true],
  ])('%s', (_what, known, lastSeenAt, isEndAbout) => {
    const current = streamOf({ lastSeenAt });
    expect(finish(annaOf({ ...known, current }), ANNA, AT).state).toEqual(
      annaOf({ ...known, finished: [{ ...current, endedAt: lastSeenAt, isEndAbout }] }),
    );
  });
});

describe('the end of a stream', () => {
  test('is no transition where the stream did not match the rules', () => {
    const current = streamOf({ hasMatched: false });
    expect(finish(annaOf({ current }), ANNA, AT).transitions).toEqual([]);
  });

  test('is one transition, though the stream was listed again', () => {
    const current = streamOf({ endedAt: AT - HOUR });
    const { state, transitions } = finish(annaOf({ current }), ANNA, AT);
    expect(transitions).toEqual([]);
    expect(state.finished[0]?.endedAt).toBe(AT - MINUTE);
  });

  test('is none where nothing is on', () => {
    expect(finish(annaOf(), ANNA, AT)).toEqual({ state: annaOf(), transitions: [] });
  });
});
