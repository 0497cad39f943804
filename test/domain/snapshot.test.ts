import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { NO_NOTES, readSnapshot, type State, writeSnapshot } from '../../src/domain/snapshot.ts';
import { annaOf, entryOf, streamOf } from './anna.ts';

const state: State = {
  '11': {
    login: 'anna',
    formerLogins: ['ann'],
    current: {
      ids: ['1'],
      startedAt: 1000,
      newestAt: 1500,
      lastSeenAt: 2000,
      title: 'Hi',
      category: 'Chess',
      categories: [],
      hasMatched: true,
      isUnannounced: false,
      labels: [{ title: 'Hi', category: 'Chess', since: 900 }],
      peakViewers: 3,
    },
    finished: [],
    absent: { since: 3000, polls: 1 },
    ledger: { k: [{ kind: 'live', at: 2500, about: 1500, outcome: 'sent' }] },
  },
};

const notes = { polledAt: 4000, silent: { twitch: { since: 1, until: 2 } } };
const written = writeSnapshot({ savedAt: 5000, notes, streamers: state });

test('a snapshot that was written is read', () => {
  expect(readSnapshot(written)).toEqual({ version: 2, savedAt: 5000, notes, streamers: state });
});

test.each([
  ['without words', ''],
  ['that was cut off', written.slice(0, -5)],
  ['of another version', written.replace('"version":2', '"version":1')],
  ['that is no object', '[]'],
  ['that is null', 'null'],
  ['of another shape', '{"version":2,"savedAt":1,"streamers":{"11":{"login":7}}}'],
  ['with a time that is no number of milliseconds', written.replace('1000', '1e99')],
  ['with a time that no calendar has', written.replace('1000', '9000000000000000')],
  ['of a user id that Twitch never gives', written.replace('"11"', '"11&user_id=12"')],
  ['with a login that Twitch never gives', written.replace('anna', 'win at evil.example')],
  ['with a former login that Twitch never gives', written.replace('"ann"', '"https://evil.example"')],
  ['with a title that is too long', written.replace('"Hi"', `"${'x'.repeat(10_000)}"`)],
])('a snapshot %s is none', (_what, content) => {
  expect(readSnapshot(content)).toBeUndefined();
});

test('a snapshot with whatever words is read without harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      expect(readSnapshot(content)).toBeUndefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
  );
  readSnapshot('{"version":2,"savedAt":1,"streamers":{"__proto__":{"polluted":1}}}');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each(['sent', 'refused', 'skipped'] as const)(
  'a message that was %s is read as it was written',
  (outcome) => {
    const streamers = { '11': annaOf({ ledger: { k: [entryOf('live', { outcome })] } }) };
    const saved = { savedAt: 5000, notes: NO_NOTES, streamers };
    expect(readSnapshot(writeSnapshot(saved))).toEqual({
      version: 2,
      savedAt: 5000,
      notes: { silent: {} },
      streamers,
    });
  },
);

describe('a streamer with something impossible noted', () => {
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

  test('is left out, and the others stay', () => {
    fc.assert(
      fc.property(facts, odd, fc.string(), (impossible, at, id) => {
        const streamers = { 11: annaOf({ current: streamOf(impossible as object) }), 12: sound, [id]: sound };
        const notes = { ...NO_NOTES, polledAt: at as number };
        const read = readSnapshot(writeSnapshot({ savedAt: at as number, notes, streamers }));
        expect(read?.streamers[12]).toEqual(sound);
      }),
    );
  });

  test.each([
    ['a start in the year 1', { 11: annaOf({ current: streamOf({ startedAt: Date.parse('0001-01-01') }) }) }],
    ['a recording that is a path', { 11: annaOf({ current: streamOf({ recordingId: '7/../x' }) }) }],
    ['an odd user id', { '11&user_id=12': sound }],
  ])('such as %s, is left out', (_what, odd) => {
    const streamers = { ...odd, 12: sound };
    const read = readSnapshot(writeSnapshot({ savedAt: 1, notes: NO_NOTES, streamers }));
    expect(read?.streamers).toEqual({ 12: sound });
  });
});

test.each([
  ['an impossible time', { savedAt: -1, notes: NO_NOTES }, { savedAt: 0, notes: NO_NOTES }],
  ['impossible notes', { savedAt: 1, notes: { silent: {}, polledAt: -1 } }, { savedAt: 1, notes: NO_NOTES }],
  [
    'sound notes',
    { savedAt: 1, notes: { silent: {}, polledAt: 1 } },
    { savedAt: 1, notes: { silent: {}, polledAt: 1 } },
  ],
])('a snapshot written with %s can be read', (_what, saved, read) => {
  expect(readSnapshot(writeSnapshot({ ...saved, streamers: {} }))).toMatchObject(read);
});
