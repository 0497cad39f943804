import { describe, expect, test } from 'vitest';
import { observe } from '../../src/domain/observe.ts';
import { dueTimes } from '../../src/domain/reconcile.ts';
import type { Rules } from '../../src/domain/rules.ts';
import type { LiveStream } from '../../src/domain/sightings.ts';
import type { Broadcast } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, GRACE, labelOf, liveOf, RULES, streamOf, toldOf } from './anna.ts';

const SETTLED = 2 * MINUTE;
const CHESS: Rules = { ...RULES, categories: ['Chess'] };
const MUSIC: Rules = { ...RULES, categories: ['Music'] };
const QUIET: Rules = { ...RULES, isQuiet: true };

const look = (current: Broadcast | undefined, listed: Partial<LiveStream>, rules: Rules) => {
  const { state, transitions } = observe(annaOf(current && { current }), {
    streamer: ANNA,
    sighting: liveOf(listed),
    at: AT,
    rules,
  });
  return { stream: state.current, kinds: transitions.map(({ kind }) => kind) };
};
const edited = (ago: number) => [
  labelOf(AT - HOUR, { title: 'Hello', category: 'Music' }),
  labelOf(AT - ago),
];

describe('a stream that does not match the rules', () => {
  test('is watched, and no transition', () => {
    const { stream, kinds } = look(undefined, {}, MUSIC);
    expect([stream?.hasMatched, kinds]).toEqual([false, []]);
  });

  test('at first is live when it does, and what was edited until then is no news', () => {
    const before = streamOf({ hasMatched: false, labels: edited(HOUR / 2) });
    const { stream, kinds } = look(before, { category: 'Music' }, MUSIC);
    expect([stream?.hasMatched, kinds]).toEqual([true, ['live']]);
    expect(stream?.labels).toEqual([labelOf(AT, { category: 'Music' })]);
  });

  test('any more is not live again when it does', () => {
    const left = look(streamOf(), { category: 'Music' }, CHESS);
    const back = look(left.stream, {}, CHESS);
    expect([left.kinds, back.kinds]).toEqual([[], []]);
  });
});

describe('an edit is a transition', () => {
  const before = (ago: number) => streamOf({ lastSeenAt: AT - MINUTE, labels: edited(ago) });
  test.each([
    ['when it has stood for two minutes', SETTLED, RULES, ['title', 'category']],
    ['not a millisecond before', SETTLED - 1, RULES, []],
    ['not once more at the next poll', SETTLED + MINUTE, RULES, []],
    ['where people hear of such', SETTLED, { ...RULES, notifyOn: ['category' as const] }, ['category']],
    ['not where people hear of starts alone', SETTLED, { ...RULES, notifyOn: ['live' as const] }, []],
    ['not while the stream does not match', SETTLED, MUSIC, []],
    ['not in quiet hours', SETTLED, QUIET, []],
  ])('%s', (_what, ago, rules, kinds) => {
    expect(look(before(ago), {}, rules).kinds).toEqual(kinds);
  });
});

describe('in quiet hours', () => {
  test('a stream that begins is unannounced', () => {
    const { stream, kinds } = look(undefined, {}, QUIET);
    expect([stream?.isUnannounced, kinds]).toEqual([true, ['live']]);
  });

  test("an edit is nobody's news, nor afterwards", () => {
    expect(look(streamOf({ labels: edited(SETTLED) }), {}, QUIET).stream?.labels).toEqual([
      labelOf(AT - SETTLED),
    ]);
  });

  const quietMusic = { ...MUSIC, isQuiet: true };
  test.each([
    ['that does not match the rules is not unannounced', { hasMatched: false }, quietMusic, false],
    ['that does not match the rules any more stays unannounced', { isUnannounced: true }, quietMusic, true],
    ['that is unannounced stays so', { isUnannounced: true }, QUIET, true],
  ])('a stream %s', (_what, known, rules, isUnannounced) => {
    expect(look(streamOf(known), {}, rules).stream?.isUnannounced).toBe(isUnannounced);
  });
});

test.each([
  ['that matches the rules has its end told, unannounced as it is', true, CHESS, true],
  ['that does not match the rules any more is not missed', true, MUSIC, false],
  ['that was announced is', false, CHESS, false],
])('when quiet hours are over, a stream %s', (_what, before, rules, isUnannounced) => {
  expect(look(streamOf({ isUnannounced: before }), {}, rules).stream?.isUnannounced).toBe(isUnannounced);
});

describe('the next decision is due', () => {
  const absent = { since: AT - MINUTE, polls: 1 };
  const current = streamOf();
  const gone = [AT - MINUTE + GRACE];
  const labels = [
    labelOf(AT - HOUR, { title: 'Hello', category: 'Music' }),
    labelOf(AT - MINUTE, { title: 'Hello' }),
    labelOf(AT),
  ];
  const onlyEnds: Rules = { ...RULES, notifyOn: ['offline'] };
  test.each([
    ['never, where nothing is on', {}, RULES, []],
    ['never, where nothing is open', { current }, RULES, []],
    ['when what was on will have been gone for the grace', { current, absent }, RULES, gone],
    ['for the end alone, when it is gone', { current: { ...current, labels }, absent }, RULES, gone],
    ['never, where it has not matched', { current: streamOf({ hasMatched: false }), absent }, RULES, []],
    [
      'where somebody believes that something is on',
      { absent, ledger: { me: [toldOf('live')] } },
      RULES,
      gone,
    ],
    [
      'when edits will have stood, soonest first',
      { current: { ...current, labels } },
      RULES,
      [AT + MINUTE, AT + SETTLED],
    ],
    ['never, of edits that nobody hears of', { current: { ...current, labels } }, onlyEnds, []],
    ['never, of edits of what does not match any more', { current: { ...current, labels } }, MUSIC, []],
    ['though it does not match any more, when it is gone', { current, absent }, MUSIC, gone],
  ])('%s', (_what, state, rules, expected) => {
    expect(dueTimes(annaOf(state), AT, rules)).toEqual(expected);
  });
});
