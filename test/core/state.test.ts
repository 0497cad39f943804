import fc from 'fast-check';
import { expect, test } from 'vitest';
import { readState, type State, writeState } from '../../src/core/state.ts';

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
      peakViewers: 3,
      gone: { since: 3000, polls: 1 },
      told: { live: { k: 'sent' }, offline: {} },
      owing: [],
    },
    finished: [],
  },
};

test('what is written is read', () => {
  expect(readState(writeState(state, 5000))).toEqual({ version: 1, savedAt: 5000, streamers: state });
});

test.each([
  ['empty', ''],
  ['cut off', writeState(state, 5000).slice(0, -5)],
  ['of another version', writeState(state, 5000).replace('"version":1', '"version":2')],
  ['no object', '[]'],
  ['null', 'null'],
  ['of another shape', '{"version":1,"savedAt":1,"streamers":{"11":{"login":7}}}'],
  ['with a time that is none', writeState(state, 5000).replace('1000', '1e99')],
  ['with a title that never was one', writeState(state, 5000).replace('Hi', 'x'.repeat(10_000))],
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
