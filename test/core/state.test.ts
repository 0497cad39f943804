import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  NO_NOTES,
  readState,
  remember,
  type State,
  type StreamState,
  writeState,
} from '../../src/core/state.ts';
import { annaOf, streamOf } from './anna.ts';
import { AT, HOUR } from './news.ts';

const state: State = {
  '11': {
    login: 'anna',
    formerLogins: ['ann'],
    current: {
      ids: ['1'],
      startedAt: 1000,
      lastSeenAt: 2000,
      title: 'Hi',
      category: 'Chess',
      categories: [],
      isWanted: true,
      isUnheard: false,
      changes: { title: { from: 'Ho', since: 900, isDue: false, told: {} } },
      peakViewers: 3,
      gone: { since: 3000, polls: 1 },
      told: { live: { k: 'sent' }, offline: {} },
      owing: [],
    },
    finished: [],
  },
};

const notes = { polledAt: 4000, silent: { twitch: { since: 1, until: 2 } } };
const written = writeState({ savedAt: 5000, notes, streamers: state });

test('what is written is read', () => {
  expect(readState(written)).toEqual({ version: 1, savedAt: 5000, notes, streamers: state });
});

test.each([
  ['empty', ''],
  ['cut off', written.slice(0, -5)],
  ['of another version', written.replace('"version":1', '"version":2')],
  ['no object', '[]'],
  ['null', 'null'],
  ['of another shape', '{"version":1,"savedAt":1,"streamers":{"11":{"login":7}}}'],
  ['with a time that is none', written.replace('1000', '1e99')],
  ['with a time that no calendar has', written.replace('1000', '9000000000000000')],
  ['of somebody who is nobody on Twitch', written.replace('"11"', '"11&user_id=12"')],
  ['with a name that nobody has on Twitch', written.replace('anna', 'win at evil.example')],
  ['with a former name that nobody has', written.replace('"ann"', '"https://evil.example"')],
  ['with a title that never was one', written.replace('Hi', 'x'.repeat(10_000))],
])('a state that is %s is none', (_what, content) => {
  expect(readState(content)).toBeUndefined();
});

test('whatever the file holds, reading it does no harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      expect(readState(content)).toBeUndefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
  );
  readState('{"version":1,"savedAt":1,"streamers":{"__proto__":{"polluted":1}}}');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each(['sent', 'refused', 'skipped'] as const)('who was told, as "%s", is remembered', (settled) => {
  const told = { live: { k: settled }, offline: {} };
  const streamers = { '11': annaOf({ current: streamOf({ told }) }) };
  const saved = { savedAt: 5000, notes: NO_NOTES, streamers };
  expect(readState(writeState(saved))).toEqual({
    version: 1,
    savedAt: 5000,
    notes: { silent: {} },
    streamers,
  });
});

test.each([
  ['7', true],
  ['2'.repeat(20), true],
  ['2'.repeat(21), false],
  ['', false],
  ['v7', false],
  ['7/../x', false],
])('a recording may be called "%s": %s', (recordingId, may) => {
  const streamers = { '11': annaOf({ current: streamOf({ recordingId }) }) };
  const known = readState(writeState({ savedAt: 5000, notes: NO_NOTES, streamers }));
  expect(known?.streamers).toEqual(may ? streamers : {});
});

describe('whatever is known, what is saved can be read', () => {
  const odd = fc.oneof(fc.integer(), fc.double(), fc.string({ maxLength: 700 }), fc.constant(undefined));
  const facts = fc.record(
    {
      startedAt: odd,
      title: odd,
      ids: fc.array(fc.string()),
      peakViewers: odd,
      endedAt: odd,
      lastSeenAt: odd,
    },
    { requiredKeys: [] },
  );
  const sound = annaOf({ login: 'bert', current: streamOf({}) });

  test('and one of whom something impossible is known does not take the others along', () => {
    fc.assert(
      fc.property(facts, odd, fc.string(), (impossible, at, id) => {
        const streamers = { 11: annaOf({ current: streamOf(impossible as object) }), 12: sound, [id]: sound };
        const notes = { ...NO_NOTES, polledAt: at as number };
        const read = readState(writeState({ savedAt: at as number, notes, streamers }));
        expect(read?.streamers[12]).toEqual(sound);
      }),
    );
  });

  test('and a stream of the year 1 is left out', () => {
    const streamers = {
      11: annaOf({ current: streamOf({ startedAt: Date.parse('0001-01-01') }) }),
      12: sound,
    };
    const read = readState(writeState({ savedAt: 1, notes: NO_NOTES, streamers }));
    expect(read?.streamers).toEqual({ 12: sound });
  });
});

describe('of the streams that are over', () => {
  const WEEK = 7 * 24 * HOUR;
  const endedAgo = (ago: number, facts: Partial<StreamState> = {}) =>
    streamOf({ ids: [`${ago}`], endedAt: AT - ago, ...facts });
  const told = { live: {}, offline: {} };
  const last = [endedAgo(3), endedAgo(2)];
  const over = endedAgo(0);
  const kept = (...older: StreamState[]) => remember(annaOf({ finished: [...older, ...last] }), over);

  test('the last three are remembered whole', () => {
    expect(kept()).toEqual([...last, over]);
    expect(remember(annaOf(), over)).toEqual([over]);
  });

  test('those of the seven days before are remembered without who was told, and older ones not', () => {
    const [old, week, edited] = [
      endedAgo(WEEK + 1),
      endedAgo(WEEK),
      endedAgo(9, { changes: { title: { from: 'Hi', since: 1, isDue: true, told: {} } } }),
    ];
    expect(kept(old, week, edited)).toEqual([
      { ...week, told },
      { ...edited, told, changes: {} },
      ...last,
      over,
    ]);
  });

  test('one whose end nobody knows is as old as can be', () => {
    const { endedAt: _end, ...unknown } = endedAgo(9);
    expect(kept(unknown)).toEqual([...last, over]);
  });

  test('those whose end is owed are remembered whole, however old', () => {
    const owed = [endedAgo(WEEK + 1, { owing: ['me'] }), endedAgo(9, { owing: ['me'] })];
    expect(kept(...owed)).toEqual([...owed, ...last, over]);
  });

  test('there are twenty at the most, the newest', () => {
    const many = Array.from({ length: 18 }, (_, index) => endedAgo(40 - index, { owing: ['me'] }));
    expect(kept(...many)).toEqual([...many.slice(1), ...last, over]);
    expect(kept(...many.slice(1))).toEqual([...many.slice(1), ...last, over]);
  });
});
