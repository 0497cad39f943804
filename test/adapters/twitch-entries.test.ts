import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  isOdd,
  namesOf,
  readRecording,
  readStream,
  readUser,
  streamerOf,
} from '../../src/adapters/twitch/entries.ts';
import { newBroadcast } from '../../src/domain/broadcast.ts';
import { observe } from '../../src/domain/observe.ts';
import { withRecording } from '../../src/domain/recordings.ts';
import { readSnapshot, type StreamerState, writeSnapshot } from '../../src/domain/snapshot.ts';

const AT = Date.parse('2026-01-01T20:00:00Z');
const STREAM = {
  id: '40000000001',
  user_id: '11',
  user_login: 'anna',
  type: 'live',
  title: 'Late night coding',
  game_name: 'Chess',
  viewer_count: 12,
  started_at: '2026-01-01T19:00:00Z',
};
const VIDEO = {
  id: '2000001',
  stream_id: '40000000001',
  title: 'Late night coding',
  created_at: '2026-01-01T19:00:00Z',
  duration: '1h5m0s',
};
const USER = { id: '11', login: 'Anna', display_name: 'Anna' };

const TIMES = [
  '',
  null,
  undefined,
  0,
  'yesterday',
  '1',
  '2026-01-01',
  '0001-01-01T00:00:00Z',
  '1970-01-01T00:00:00Z',
  '2026-01-01T20:05:01Z',
  '9999-12-31T23:59:59Z',
  '+275760-09-13T00:00:00.000Z',
];
const ODD = {
  id: [1, '', null, undefined, 'x'.repeat(41), 'a b', {}],
  user_id: [11, '', null, undefined, '-1', 'anna'],
  type: [undefined, null, 'rerun', 1],
  title: [1, {}, []],
  game_name: [false, 7],
  viewer_count: [null, undefined, '12', -1, 1.5, 1e300, Number.NaN],
  started_at: TIMES,
};

describe('a stream', () => {
  test('is read with all fields; a title or category that nobody chose is empty', () => {
    const stream = {
      id: '40000000001',
      userId: '11',
      title: 'Late night coding',
      category: 'Chess',
      viewers: 12,
      startedAt: AT - 3_600_000,
    };
    expect(readStream(STREAM, AT)).toEqual(stream);
    const bare = { ...STREAM, title: null, game_name: undefined };
    expect(readStream(bare, AT)).toEqual({ ...stream, title: '', category: '' });
  });

  test('of the type "" is an error of Twitch', () => {
    expect(readStream({ ...STREAM, type: '' }, AT)).toBe('error');
  });

  test('may begin five minutes ahead of our clock', () => {
    expect(isOdd(readStream({ ...STREAM, started_at: '2026-01-01T20:05:00Z' }, AT))).toBe(false);
  });

  const cases = Object.entries(ODD).flatMap(([field, values]) => values.map((value) => ({ field, value })));
  test.each(cases)('with $value as $field is odd', ({ field, value }) => {
    expect(readStream({ ...STREAM, [field]: value }, AT)).toEqual({ field });
  });

  test.each([
    ['null', null],
    ['a number', 7],
    ['a list', []],
    ['words', 'live'],
  ])('that is %s is odd', (_what, entry) => {
    expect(isOdd(readStream(entry, AT))).toBe(true);
    expect(streamerOf(entry)).toBeUndefined();
  });

  test('says whose it is even where its user id is a number', () => {
    expect([streamerOf(STREAM), streamerOf({ user_id: 11 }), streamerOf({ user_id: 'anna' })]).toEqual([
      '11',
      '11',
      undefined,
    ]);
  });
});

describe('a recording', () => {
  test('is read with all fields', () => {
    expect(readRecording(VIDEO, AT)).toEqual({
      id: '2000001',
      streamId: '40000000001',
      title: 'Late night coding',
      startedAt: AT - 3_600_000,
      duration: 65 * 60_000,
    });
  });

  test.each([
    ...TIMES.map((created_at) => ({ created_at })),
    ...[null, undefined, 7, '', '../1'].map((id) => ({ id })),
    ...[null, undefined, '', 7].map((stream_id) => ({ stream_id })),
    ...[null, undefined, '', 7, '1d', 'PT3H', '1h5m1s', '999999h'].map((duration) => ({ duration })),
  ])('with %o is odd', (odd) => {
    expect(readRecording({ ...VIDEO, ...odd }, AT)).toEqual({ field: Object.keys(odd)[0] });
  });
});

describe('an account', () => {
  test('is read with all fields; without a display name its login is its name', () => {
    expect(readUser(USER)).toEqual({ id: '11', login: 'anna', name: 'Anna' });
    expect(readUser({ ...USER, display_name: '' })).toEqual({ id: '11', login: 'anna', name: 'anna' });
  });

  test.each([
    ...[11, null, undefined, '', 'anna'].map((id) => ({ id })),
    ...[7, null, undefined, '', 'an na'].map((login) => ({ login })),
    { display_name: 7 },
  ])('with %o is odd', (odd) => {
    expect(readUser({ ...USER, ...odd })).toEqual({ field: Object.keys(odd)[0] });
  });

  test('says its id and login as far as they can be read', () => {
    expect([namesOf({ id: 11, login: 'Anna' }), namesOf({ id: null, login: 'anna' }), namesOf(7)]).toEqual([
      ['11', 'anna'],
      ['anna'],
      [],
    ]);
  });
});

/** Anything at all, or something that Twitch could say, in the place of each field. */
function mangled(entry: Readonly<Record<string, unknown>>): fc.Arbitrary<object> {
  const fields = Object.entries(entry).map(([name, usual]): [string, fc.Arbitrary<unknown>] => [
    name,
    fc.oneof(
      { weight: 12, arbitrary: fc.constant(usual) },
      { weight: 1, arbitrary: fc.oneof(fc.jsonValue(), fc.double(), fc.string({ maxLength: 900 })) },
      { weight: 1, arbitrary: fc.constantFrom(...TIMES, '999999h999999m', 2 ** 53, -1, '\uD800') },
      { weight: 1, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) },
    ),
  ]);
  return fc.record(Object.fromEntries(fields));
}

test('whatever Twitch answers, the state made from it can be read again', () => {
  const streamer = { id: '11', login: 'anna', name: 'Anna' };
  const rules = {
    notifyOn: ['live', 'offline', 'title'] as const,
    audience: ['k'],
    grace: 0,
    isQuiet: false,
  };
  const blank: StreamerState = { login: 'anna', formerLogins: [], finished: [], ledger: {} };
  let read = 0;
  fc.assert(
    fc.property(fc.array(mangled(STREAM), { maxLength: 4 }), mangled(VIDEO), (entries, video) => {
      let state = blank;
      for (const [index, entry] of entries.entries()) {
        const at = AT + index * 60_000;
        const stream = readStream(entry, at);
        if (isOdd(stream)) continue;
        read += 1;
        const sighting = stream === 'error' ? 'unknown' : stream;
        state = observe(state, { streamer, sighting, at, rules }).state;
      }
      const recording = readRecording(video, AT);
      const known = readStream(STREAM, AT);
      if (!isOdd(recording) && typeof known === 'object' && !isOdd(known)) {
        const over = withRecording({ ...newBroadcast(known, AT), endedAt: AT }, [recording]);
        state = { ...state, finished: [...state.finished, over] };
      }
      const saved = { savedAt: AT, notes: { silent: {} }, streamers: { '11': state } };
      expect(readSnapshot(writeSnapshot(saved))).toMatchObject(JSON.parse(JSON.stringify(saved)));
    }),
    { numRuns: 2_000, seed: 11 },
  );
  expect(read).toBeGreaterThan(500);
});
