import { describe, expect, test } from 'vitest';
import { decide, decisionsDue } from '../../src/core/decide.ts';
import type { LiveStream } from '../../src/core/observation.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { StreamState } from '../../src/core/state.ts';
import { ANNA, annaOf, GRACE, liveOf, RULES, streamOf } from './anna.ts';
import { AT, HOUR, MINUTE } from './news.ts';

const UNTOLD = { live: {}, offline: {} };
const SETTLED = 2 * MINUTE;
const CHESS: Rules = { ...RULES, categories: ['Chess'] };
const MUSIC: Rules = { ...RULES, categories: ['Music'] };
const QUIET: Rules = { ...RULES, isQuiet: true };

const change = (from: string, ago: number, isDue = false) => ({ from, since: AT - ago, isDue, told: {} });
const look = (current: StreamState | undefined, listed: Partial<LiveStream>, rules: Rules) =>
  decide(ANNA, annaOf({ current }), liveOf(listed), AT, rules);

/** What a look at a stream comes to: what is said, all of it about the stream as it is remembered from now on. */
const outcome = (stream: StreamState, ...kinds: string[]) => ({
  state: annaOf({ current: stream }),
  transitions: kinds.map((kind) => ({ kind, at: AT, streamer: ANNA, stream, viewers: 100 })),
});

describe('a stream that does not match the rules', () => {
  const unwanted = streamOf({ isWanted: false, told: UNTOLD });

  test('is watched, and not announced', () => {
    expect(look(undefined, {}, MUSIC)).toEqual(outcome({ ...unwanted, lastSeenAt: AT }));
  });

  test('at first is announced when it does, and what was edited until then is no news', () => {
    const before = { ...unwanted, changes: { title: change('Hello', HOUR) } };
    expect(look(before, { category: 'Music' }, MUSIC)).toEqual(
      outcome(
        streamOf({ lastSeenAt: AT, category: 'Music', categories: ['Chess', 'Music'], told: UNTOLD }),
        'live',
      ),
    );
  });

  test('any more is not announced again when it does', () => {
    const left = look(streamOf(), { category: 'Music' }, CHESS);
    expect(left).toEqual(
      outcome(
        streamOf({
          lastSeenAt: AT,
          category: 'Music',
          categories: ['Chess', 'Music'],
          changes: { category: change('Chess', 0) },
        }),
      ),
    );
    expect(look(left.state.current, {}, CHESS)).toEqual(
      outcome(streamOf({ lastSeenAt: AT, categories: ['Chess', 'Music'] })),
    );
  });

  test('any more has no edit told, until it does', () => {
    const changes = { title: change('Hello', SETTLED) };
    const known = streamOf({ changes });
    expect(look(known, {}, MUSIC)).toEqual(outcome({ ...known, lastSeenAt: AT }));
    const due = { title: change('Hello', SETTLED, true) };
    expect(look(known, {}, CHESS)).toEqual(outcome({ ...known, lastSeenAt: AT, changes: due }, 'title'));
  });
});

describe('an edit', () => {
  const both = { title: change('Hello', SETTLED), category: change('Music', SETTLED) };
  const early = { title: change('Hello', SETTLED - 1) };
  test.each([
    ['is told when it has stood for two minutes', both, RULES, ['title', 'category']],
    ['is not told a millisecond before', early, RULES, []],
    [
      'is told only to who wants to hear of such',
      both,
      { ...RULES, notifyOn: ['category' as const] },
      ['category'],
    ],
    ['is not told where only starts and ends are', both, { ...RULES, notifyOn: ['live' as const] }, []],
  ])('%s', (_what, changes, rules, kinds) => {
    const marked = Object.entries(changes).map(([what, each]) => [
      what,
      { ...each, isDue: kinds.some((kind) => kind === what) },
    ]);
    expect(look(streamOf({ changes }), {}, rules)).toEqual(
      outcome(streamOf({ lastSeenAt: AT, changes: Object.fromEntries(marked) }), ...kinds),
    );
  });

  test('waits from when it is first seen', () => {
    expect(look(streamOf(), { title: 'Bullet' }, RULES)).toEqual(
      outcome(
        streamOf({ lastSeenAt: AT, title: 'Bullet', changes: { title: change('Blitz all night', 0) } }),
      ),
    );
  });
});

describe('in quiet hours', () => {
  test('a stream that begins is one whose start nobody heard', () => {
    const stream = streamOf({ lastSeenAt: AT, isUnheard: true, told: UNTOLD });
    expect(look(undefined, {}, QUIET)).toEqual(outcome(stream, 'live'));
  });

  test('an edit is not told, nor afterwards', () => {
    const changes = { title: change('Hello', SETTLED), category: change('Music', MINUTE) };
    expect(look(streamOf({ changes }), {}, QUIET)).toEqual(outcome(streamOf({ lastSeenAt: AT })));
  });

  const quietMusic = { ...MUSIC, isQuiet: true };
  test.each([
    [
      'whose start was told to some is heard',
      { told: { live: { me: 'sent' as const }, offline: {} } },
      QUIET,
      false,
    ],
    ['whose start was told to none is unheard', { told: UNTOLD }, QUIET, true],
    ['that does not match the rules is not missed', { isWanted: false, told: UNTOLD }, quietMusic, false],
    [
      'that does not match the rules any more stays unheard',
      { isUnheard: true, told: UNTOLD },
      quietMusic,
      true,
    ],
    ['that is unheard stays so', { isUnheard: true }, QUIET, true],
  ])('a stream %s', (_what, known, rules, isUnheard) => {
    expect(look(streamOf(known), {}, rules)).toEqual(
      outcome(streamOf({ ...known, lastSeenAt: AT, isUnheard })),
    );
  });
});

describe('when quiet hours are over', () => {
  test.each([
    ['that matches the rules still has its end told, unheard as it is', true, CHESS, true],
    ['that does not match the rules any more is not missed', true, MUSIC, false],
    ['that was heard is heard', false, CHESS, false],
  ])('a stream %s', (_what, before, rules, isUnheard) => {
    const known = streamOf({ isUnheard: before, told: UNTOLD });
    expect(look(known, {}, rules)).toEqual(outcome({ ...known, lastSeenAt: AT, isUnheard }));
  });
});

describe('the next decision is due', () => {
  const gone = { since: AT - MINUTE, polls: 1 };
  const changes = { title: change('Hello', 0), category: change('Music', MINUTE) };
  const onlyEnds: Rules = { ...RULES, notifyOn: ['offline'] };
  test.each([
    ['never, where nothing is on', undefined, RULES, []],
    ['never, where nothing is open', streamOf(), RULES, []],
    ['when a stream will have been gone for the grace', streamOf({ gone }), RULES, [AT - MINUTE + GRACE]],
    ['for the end alone, when the stream is gone', streamOf({ gone, changes }), RULES, [AT - MINUTE + GRACE]],
    ['never, of a stream that is not wanted', streamOf({ gone, changes, isWanted: false }), RULES, []],
    ['when edits will have stood, soonest first', streamOf({ changes }), RULES, [AT + MINUTE, AT + SETTLED]],
    ['never, of edits that will not be told', streamOf({ changes }), onlyEnds, []],
    ['never, of edits of a stream that does not match any more', streamOf({ changes }), MUSIC, []],
    [
      'though the stream does not match any more, when it is gone',
      streamOf({ gone }),
      MUSIC,
      [AT - MINUTE + GRACE],
    ],
  ])('%s', (_what, current, rules, expected) => {
    expect(decisionsDue(annaOf({ current }), rules)).toEqual(expected);
  });
});
