import { describe, expect, test } from 'vitest';
import { decide, finish } from '../../src/core/decide.ts';
import type { Ledger, StreamState } from '../../src/core/state.ts';
import { ANNA, annaOf, GRACE, liveOf, RULES, streamOf } from './anna.ts';
import { AT, HOUR, MINUTE } from './news.ts';

const over = (stream: StreamState, rules = RULES) => finish(annaOf(), stream, ANNA, AT, rules);

describe('another stream is on', () => {
  const replace = (known: Partial<StreamState>, startedAt: number) =>
    decide(ANNA, annaOf({ current: streamOf(known) }), liveOf({ id: '2', startedAt }), AT, RULES);

  test('which began after the grace: the first is over and the second live, and both are said in that order', () => {
    const first = streamOf({ lastSeenAt: AT - HOUR });
    const { state, transitions } = replace(first, AT - MINUTE);
    const ended = { ...first, endedAt: AT - HOUR, isEndAbout: true, owing: ['me', 'friend'] };
    const began = streamOf({
      ids: ['2'],
      startedAt: AT - MINUTE,
      lastSeenAt: AT,
      told: { live: {}, offline: {} },
    });
    expect(state).toEqual(annaOf({ finished: [ended], current: began }));
    expect(transitions).toEqual([
      { kind: 'offline', at: AT, streamer: ANNA, stream: ended },
      { kind: 'live', at: AT, streamer: ANNA, stream: began, viewers: 100 },
    ]);
  });

  test('and the first was not wanted: only the start of the second is said', () => {
    const { transitions } = replace({ lastSeenAt: AT - HOUR, isWanted: false }, AT - MINUTE);
    expect(transitions.map(({ kind }) => kind)).toEqual(['live']);
  });

  const seen = { lastSeenAt: AT - HOUR };
  const foundAt = AT - 20 * MINUTE;
  // Twitch dates streams to the second.
  const found = { ...seen, gone: { since: foundAt + 500, polls: 1 } };
  const fromHistory = { ids: [], startedAt: undefined, lastSeenAt: undefined, announcedAt: AT - HOUR };
  test.each([
    ['within the grace of when the first was last seen', seen, AT - HOUR + GRACE, true],
    ['a millisecond later than that', seen, AT - HOUR + GRACE + 1, false],
    ['before the first was last seen', seen, AT - HOUR - 1, true],
    ['in the second in which the first was found gone', found, foundAt, true],
    ['before that second, and after the grace', found, foundAt - 1, false],
    ['within the grace of when the first was found gone', found, foundAt + 500 + GRACE, true],
    ['a millisecond later than within that', found, foundAt + 501 + GRACE, false],
    ['gone or not, within the grace of when the first was last seen', found, AT - HOUR + GRACE, true],
    ['within the grace of the text that is all that is known', fromHistory, AT - HOUR + GRACE, true],
    ['a millisecond later than within the grace of that text', fromHistory, AT - HOUR + GRACE + 1, false],
  ])('which began %s', (_what, known, startedAt, isSame) => {
    const { state, transitions } = replace(known, startedAt);
    expect(transitions.map(({ kind }) => kind)).toEqual(isSame ? [] : ['offline', 'live']);
    expect(state.current?.ids).toEqual(isSame ? [...(known === fromHistory ? [] : ['1']), '2'] : ['2']);
  });
});

describe('a stream ended when it was last seen', () => {
  const FAR = 10 * MINUTE;
  const since = AT - 5 * MINUTE;
  const gone = { since, polls: 2 };
  test.each([
    ['and was found gone ten minutes later', { gone, lastSeenAt: since - FAR }, since - FAR, false],
    [
      'roughly: it was found gone later than that',
      { gone, lastSeenAt: since - FAR - 1 },
      since - FAR - 1,
      true,
    ],
    ['and another was found ten minutes later', { lastSeenAt: AT - FAR }, AT - FAR, false],
    ['roughly: another was found later than that', { lastSeenAt: AT - FAR - 1 }, AT - FAR - 1, true],
    ['or was found gone, where that is not known', { gone, lastSeenAt: undefined }, since, false],
    ['or by now, where neither is known', { lastSeenAt: undefined }, AT, false],
  ])('%s', (_what, known, endedAt, isEndAbout) => {
    const stream = streamOf(known);
    expect(over(stream).state).toEqual(
      annaOf({ finished: [{ ...stream, endedAt, isEndAbout, owing: ['me', 'friend'] }] }),
    );
  });
});

describe('the end of a stream', () => {
  const none: Ledger = {};
  const told = (live: Ledger, offline: Ledger) => streamOf({ told: { live, offline } });
  test.each([
    ['is owed to whom its start was told', told({ me: 'sent' }, none), ['me', 'friend']],
    ['is owed to those of whom it is not known', told(none, none), ['me', 'friend']],
    ['is not owed to whom its start was refused', told({ me: 'refused' }, none), ['friend']],
    ['is not owed to whom its start was not owed', told({ friend: 'skipped' }, none), ['me']],
    ['is not owed to whom it was told', told({ me: 'sent' }, { me: 'sent' }), ['friend']],
    ['is not owed to whom it was refused', told(none, { friend: 'refused' }), ['me']],
    ['is owed to nobody else', told({ other: 'sent' }, none), ['me', 'friend']],
  ])('%s', (_what, stream, owing) => {
    const { state, transitions } = over(stream);
    expect(state.finished.map((each) => each.owing)).toEqual([owing]);
    expect(transitions.map((each) => [each.kind, each.stream.owing])).toEqual([['offline', owing]]);
  });

  test('is owed to nobody who does not want to hear of ends', () => {
    expect(over(streamOf(), { ...RULES, notifyOn: ['live', 'title'] }).state.finished[0]?.owing).toEqual([]);
  });

  test('is neither said nor owed where the stream was not wanted', () => {
    const stream = streamOf({ isWanted: false });
    expect(over(stream)).toEqual({
      state: annaOf({ finished: [{ ...stream, endedAt: AT - MINUTE, isEndAbout: false, owing: [] }] }),
      transitions: [],
    });
  });

  test('is said once, though the stream was listed again', () => {
    const { state, transitions } = over(streamOf({ endedAt: AT - HOUR }));
    expect(transitions).toEqual([]);
    expect(state.finished[0]?.endedAt).toBe(AT - MINUTE);
  });
});
