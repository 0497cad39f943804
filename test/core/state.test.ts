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
