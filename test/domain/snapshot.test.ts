import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { withFinished } from '../../src/domain/retention.ts';
import {
  type Broadcast,
  NO_NOTES,
  readSnapshot,
  type State,
  writeSnapshot,
} from '../../src/domain/snapshot.ts';
import { AT, HOUR } from '../messages/notifications.ts';
import { annaOf, labelOf, streamOf, toldOf } from './anna.ts';

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

test('what is written is read', () => {
  expect(readSnapshot(written)).toEqual({ version: 2, savedAt: 5000, notes, streamers: state });
});

test.each([
  ['empty', ''],
  ['cut off', written.slice(0, -5)],
  ['of another version', written.replace('"version":2', '"version":1')],
  ['no object', '[]'],
  ['null', 'null'],
  ['of another shape', '{"version":2,"savedAt":1,"streamers":{"11":{"login":7}}}'],
  ['with a time that is none', written.replace('1000', '1e99')],
  ['with a time that no calendar has', written.replace('1000', '9000000000000000')],
  ['of somebody who is nobody on Twitch', written.replace('"11"', '"11&user_id=12"')],
  ['with a name that nobody has on Twitch', written.replace('anna', 'win at evil.example')],
  ['with a former name that nobody has', written.replace('"ann"', '"https://evil.example"')],
  ['with a title that never was one', written.replace('"Hi"', `"${'x'.repeat(10_000)}"`)],
])('a state that is %s is none', (_what, content) => {
  expect(readSnapshot(content)).toBeUndefined();
});

test('whatever the file holds, reading it does no harm', () => {
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.json()), (content) => {
      expect(readSnapshot(content)).toBeUndefined();
      expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
    }),
  );
  readSnapshot('{"version":2,"savedAt":1,"streamers":{"__proto__":{"polluted":1}}}');
  expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
});

test.each(['sent', 'refused', 'skipped'] as const)('who was told, as "%s", is remembered', (settled) => {
  const streamers = { '11': annaOf({ ledger: { k: [toldOf('live', { outcome: settled })] } }) };
  const saved = { savedAt: 5000, notes: NO_NOTES, streamers };
  expect(readSnapshot(writeSnapshot(saved))).toEqual({
    version: 2,
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
  const known = readSnapshot(writeSnapshot({ savedAt: 5000, notes: NO_NOTES, streamers }));
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
        const read = readSnapshot(writeSnapshot({ savedAt: at as number, notes, streamers }));
        expect(read?.streamers[12]).toEqual(sound);
      }),
    );
  });

  test('and a stream of the year 1 is left out', () => {
    const streamers = {
      11: annaOf({ current: streamOf({ startedAt: Date.parse('0001-01-01') }) }),
      12: sound,
    };
    const read = readSnapshot(writeSnapshot({ savedAt: 1, notes: NO_NOTES, streamers }));
    expect(read?.streamers).toEqual({ 12: sound });
  });
});

describe('of the broadcasts that are over', () => {
  const WEEK = 7 * 24 * HOUR;
  const endedAgo = (ago: number, facts: Partial<Broadcast> = {}) =>
    streamOf({ ids: [`${ago}`], endedAt: AT - ago, labels: [], ...facts });
  const last = [endedAgo(3), endedAgo(2)];
  const over = endedAgo(0);
  const kept = (...older: Broadcast[]) => withFinished(annaOf({ finished: [...older, ...last] }), over);

  test('the last three are remembered, however old', () => {
    expect(kept()).toEqual([...last, over]);
    expect(withFinished(annaOf({ finished: [endedAgo(WEEK + 1)] }), over)).toEqual([
      endedAgo(WEEK + 1),
      over,
    ]);
  });

  test('those of the seven days before are remembered, and older ones not', () => {
    const week = endedAgo(WEEK);
    expect(kept(endedAgo(WEEK + 1), week)).toEqual([week, ...last, over]);
  });

  test('only the last one keeps its labels', () => {
    const labels = [labelOf(AT - HOUR)];
    const all = withFinished(annaOf({ finished: [endedAgo(1, { labels })] }), { ...over, labels });
    expect(all.map((each) => each.labels.length)).toEqual([0, 1]);
  });

  test('there are twenty at the most, the newest', () => {
    const many = Array.from({ length: 18 }, (_, index) => endedAgo(40 - index));
    expect(kept(...many)).toEqual([...many.slice(1), ...last, over]);
    expect(kept(...many.slice(1))).toEqual([...many.slice(1), ...last, over]);
  });
});
