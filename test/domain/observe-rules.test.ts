import { describe, expect, test } from 'vitest';
import { observe } from '../../src/domain/observe.ts';
import type { Rules } from '../../src/domain/rules.ts';
import type { LiveStream } from '../../src/domain/sightings.ts';
import type { Broadcast } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, labelOf, liveOf, RULES, streamOf } from './anna.ts';

const SETTLED = 2 * MINUTE;
const CHESS: Rules = { ...RULES, categories: ['Chess'] };
const MUSIC: Rules = { ...RULES, categories: ['Music'] };
const NO_CHESS: Rules = { ...RULES, exceptCategories: ['Chess'] };
const QUIET: Rules = { ...RULES, isQuiet: true };

/** What a poll that lists anna makes of her broadcast, and the kinds of transitions. */
const poll = (current: Broadcast | undefined, listed: Partial<LiveStream>, rules: Rules) => {
  const before = annaOf(current && { current });
  const sighting = liveOf(listed);
  const { state, transitions } = observe(before, { streamer: ANNA, sighting, at: AT, rules });
  return { stream: state.current, kinds: transitions.map(({ kind }) => kind) };
};
const edited = (ago: number) => [
  labelOf(AT - HOUR, { title: 'Hello', category: 'Music' }),
  labelOf(AT - ago),
];

describe('a broadcast that does not match the rules', () => {
  test('at first is known, and no transition', () => {
    const { stream, kinds } = poll(undefined, {}, MUSIC);
    expect([stream?.hasMatched, kinds]).toEqual([false, []]);
  });

  test('at first is live when it does, and forgets the edits until then', () => {
    const before = streamOf({ hasMatched: false, labels: edited(HOUR / 2) });
    const { stream, kinds } = poll(before, { category: 'Music' }, MUSIC);
    expect([stream?.hasMatched, kinds]).toEqual([true, ['live']]);
    expect(stream?.labels).toEqual([labelOf(AT, { category: 'Music' })]);
  });

  test('at first is live when it leaves the category that is excepted', () => {
    const before = poll(undefined, {}, NO_CHESS);
    const after = poll(before.stream, { category: 'Music' }, NO_CHESS);
    expect([before.kinds, after.kinds, after.stream?.hasMatched]).toEqual([[], ['live'], true]);
  });

  test('any more is not live again when it does', () => {
    const left = poll(streamOf(), { category: 'Music' }, CHESS);
    const back = poll(left.stream, {}, CHESS);
    expect([left.kinds, back.kinds]).toEqual([[], []]);
  });
});

describe('an edit', () => {
  const only = (kind: Rules['notifyOn'][number]) => ({ ...RULES, notifyOn: [kind] });
  test.each([
    ['that has stood for two minutes is a transition', SETTLED, RULES, ['title', 'category']],
    ['that has stood for a millisecond less is none', SETTLED - 1, RULES, []],
    ['that had stood for two minutes at the poll before is none', SETTLED + MINUTE, RULES, []],
    ['of a kind that is wanted alone is the only transition', SETTLED, only('category'), ['category']],
    ['of a kind that nobody wants is none', SETTLED, only('live'), []],
    ['while the rules do not match is none', SETTLED, MUSIC, []],
    ['in quiet hours is none', SETTLED, QUIET, []],
  ])('%s', (_what, ago, rules, kinds) => {
    const before = streamOf({ lastSeenAt: AT - MINUTE, labels: edited(ago) });
    expect(poll(before, {}, rules).kinds).toEqual(kinds);
  });

  test('in quiet hours is forgotten, so that it causes nothing after them', () => {
    const { stream } = poll(streamOf({ labels: edited(SETTLED) }), {}, QUIET);
    expect(stream?.labels).toEqual([labelOf(AT - SETTLED)]);
  });

  test('at the first match is no transition beside the start', () => {
    const before = streamOf({ hasMatched: false, labels: edited(SETTLED) });
    expect(poll(before, {}, RULES).kinds).toEqual(['live']);
  });
});

test('a broadcast that begins in quiet hours is live for the outputs, and unannounced', () => {
  const { stream, kinds } = poll(undefined, {}, QUIET);
  expect([stream?.isUnannounced, kinds]).toEqual([true, ['live']]);
});

const quietMusic = { ...MUSIC, isQuiet: true };
test.each([
  ['an announced broadcast in quiet hours, while it matches, is unannounced', false, QUIET, true],
  [
    'an announced broadcast in quiet hours, while it does not match, stays announced',
    false,
    quietMusic,
    false,
  ],
  ['an unannounced broadcast in quiet hours, while it does not match, stays so', true, quietMusic, true],
  ['an unannounced broadcast in quiet hours stays so', true, QUIET, true],
  ['an unannounced broadcast after quiet hours, while it matches, stays so', true, CHESS, true],
  ['an unannounced broadcast after quiet hours, while it does not match, is let go', true, MUSIC, false],
  ['an announced broadcast after quiet hours stays announced', false, CHESS, false],
])('%s', (_what, before, rules, isUnannounced) => {
  expect(poll(streamOf({ isUnannounced: before }), {}, rules).stream?.isUnannounced).toBe(isUnannounced);
});
