import { describe, expect, test } from 'vitest';
import { decide } from '../../src/core/decide.ts';
import type { LiveStream, Sighting } from '../../src/core/observation.ts';
import type { StreamState } from '../../src/core/state.ts';
import { newStream } from '../../src/core/stream.ts';
import { ANNA, annaOf, GRACE, liveOf, RULES, streamOf } from './anna.ts';
import { AT, HOUR, MINUTE } from './news.ts';

const UNTOLD = { live: {}, offline: {} };
const look = (before = annaOf(), sighting: Sighting = 'absent', rules = RULES) =>
  decide(ANNA, before, sighting, AT, rules);

describe('a streamer who was off', () => {
  test('and goes live is announced, with the viewers of that moment', () => {
    const current = streamOf({ lastSeenAt: AT, told: UNTOLD });
    expect(look(annaOf(), liveOf())).toEqual({
      state: annaOf({ current }),
      transitions: [{ kind: 'live', at: AT, streamer: ANNA, stream: current, viewers: 100 }],
    });
  });

  test('and is off still is just remembered', () => {
    expect(look()).toEqual({ state: annaOf(), transitions: [] });
  });

  test('is announced for a new stream, and the earlier ones stay remembered', () => {
    const finished = [streamOf({ ids: ['8', '9'], endedAt: AT - 2 * MINUTE })];
    const { state, transitions } = look(annaOf({ finished }), liveOf());
    expect(state.finished).toEqual(finished);
    expect(transitions.map(({ kind }) => kind)).toEqual(['live']);
  });

  test('and is listed again with a stream that was over is on again: neither start nor end is told twice', () => {
    const told = { live: { me: 'sent' as const }, offline: { me: 'sent' as const } };
    const older = streamOf({ ids: ['0'], endedAt: AT - HOUR });
    const over = streamOf({ ids: ['1', '2'], endedAt: AT - MINUTE, owing: ['friend'], told });
    const newer = streamOf({ ids: ['3'], endedAt: AT - MINUTE });
    const again = look(annaOf({ finished: [older, over, newer] }), liveOf({ id: '2' }));
    const current = { ...over, lastSeenAt: AT, owing: [] };
    expect(again).toEqual({ state: annaOf({ finished: [older, newer], current }), transitions: [] });

    const gone = { since: AT - GRACE, polls: 1 };
    const { transitions } = look({ ...again.state, current: { ...current, gone } });
    expect(transitions).toEqual([]);
  });
});

test('a stream that was just found was told to nobody yet', () => {
  expect(newStream(liveOf())).toEqual(
    streamOf({ lastSeenAt: undefined, categories: [], peakViewers: 0, isWanted: false, told: UNTOLD }),
  );
});

describe('a stream that goes on', () => {
  const categories = Array.from({ length: 10 }, (_, index) => `Game ${index}`);
  test.each<[string, Partial<StreamState>, Partial<LiveStream>, Partial<StreamState>]>([
    ['is not announced again', {}, {}, {}],
    ['keeps the most viewers it had', {}, { viewers: 99 }, { peakViewers: 100 }],
    ['has more viewers than ever', {}, { viewers: 101 }, { peakViewers: 101 }],
    ['keeps its title where Twitch lists none', {}, { title: '' }, {}],
    ['keeps its category where Twitch lists none', {}, { category: '' }, {}],
    [
      'has no category yet',
      { category: '', categories: [] },
      { category: '' },
      { category: '', categories: [] },
    ],
    [
      'names a category once, though it is played again',
      { categories: ['Chess', 'Music'] },
      {},
      { categories: ['Chess', 'Music'] },
    ],
    ['keeps its last ten categories', { categories }, {}, { categories: [...categories.slice(1), 'Chess'] }],
    [
      'is known by its id, though Twitch dates it anew',
      { lastSeenAt: AT - HOUR },
      { startedAt: AT - MINUTE },
      {},
    ],
    ['is not gone any more', { gone: { since: AT - HOUR, polls: 1 } }, {}, { gone: undefined }],
    [
      'after a restart is the same one',
      { gone: { since: AT - MINUTE, polls: 2 } },
      { id: '2', startedAt: AT },
      { gone: undefined, ids: ['1', '2'] },
    ],
    [
      'after a restart is news to whom it was too old to tell of',
      {
        gone: { since: AT - MINUTE, polls: 2 },
        told: { live: { me: 'sent', friend: 'skipped' }, offline: {} },
      },
      { id: '2', startedAt: AT },
      { gone: undefined, ids: ['1', '2'], told: { live: { me: 'sent' }, offline: {} } },
    ],
    [
      'is no news to them as it goes on',
      { told: { live: { friend: 'skipped' }, offline: {} } },
      {},
      { told: { live: { friend: 'skipped' }, offline: {} } },
    ],
    [
      'keeps the ids of its last hundred restarts',
      { ids: Array.from({ length: 100 }, (_, index) => `${index}`) },
      { id: '100' },
      { ids: Array.from({ length: 100 }, (_, index) => `${index + 1}`) },
    ],
    [
      'was known from the history alone: it has a start now, and is not announced as an edit',
      {
        ids: [],
        startedAt: undefined,
        lastSeenAt: undefined,
        announcedAt: AT - HOUR,
        title: 'Old',
        categories: [],
      },
      {},
      {
        ids: ['1'],
        startedAt: AT - HOUR,
        announcedAt: undefined,
        categories: ['Chess'],
        title: 'Blitz all night',
      },
    ],
  ])('%s', (_what, known, listed, expected) => {
    const current = streamOf(known);
    expect(look(annaOf({ current }), liveOf(listed))).toEqual({
      state: annaOf({ current: { ...current, lastSeenAt: AT, ...expected } }),
      transitions: [],
    });
  });
});

describe('a stream that Twitch does not list', () => {
  const gone = (since: number, polls: number) => ({ gone: { since, polls } });
  test.each([
    ['for the first time is gone, but not over', {}, RULES, gone(AT, 1)],
    ['for the first time since hours is not over', { lastSeenAt: AT - 9 * HOUR }, RULES, gone(AT, 1)],
    ['a millisecond before the grace is up', gone(AT - GRACE + 1, 1), RULES, gone(AT - GRACE + 1, 2)],
    ['in many polls within the grace', gone(AT - MINUTE, 7), RULES, gone(AT - MINUTE, 8)],
    ['for the first time, without any grace', {}, { ...RULES, grace: 0 }, gone(AT, 1)],
  ])('%s', (_what, known, rules, expected) => {
    const current = streamOf(known);
    expect(look(annaOf({ current }), 'absent', rules)).toEqual({
      state: annaOf({ current: { ...current, ...expected } }),
      transitions: [],
    });
  });

  test.each([
    ['in two polls, when the grace is up', GRACE, 1, RULES],
    ['in more polls, after the grace', GRACE + 1, 2, RULES],
    ['in two polls at the same time, without any grace', 0, 1, { ...RULES, grace: 0 }],
  ])('is over: %s', (_what, ago, polls, rules) => {
    const older = streamOf({ ids: ['0'], endedAt: AT - 2 * HOUR });
    const lastSeenAt = AT - ago - MINUTE;
    const current = streamOf({ lastSeenAt, ...gone(AT - ago, polls) });
    const over = {
      ...current,
      ...gone(AT - ago, polls + 1),
      endedAt: lastSeenAt,
      isEndAbout: false,
      owing: ['me', 'friend'],
    };
    expect(look(annaOf({ current, finished: [older] }), 'absent', rules)).toEqual({
      state: annaOf({ finished: [older, over] }),
      transitions: [{ kind: 'offline', at: AT, streamer: ANNA, stream: over }],
    });
  });
});

test.each([
  ['nothing', {}],
  ['a stream', { current: streamOf() }],
  ['a stream that is gone for long', { current: streamOf({ gone: { since: AT - HOUR, polls: 9 } }) }],
])('a failed look at a streamer of whom is known: %s, changes nothing', (_what, known) => {
  expect(look(annaOf(known), 'unknown')).toEqual({ state: annaOf(known), transitions: [] });
});

describe('a streamer under a new login', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `anna${index}`);
  test.each([
    ['is followed, and the old one remembered', [], ['annette']],
    ['is followed, and the newest of the old ones comes first', ['ann'], ['annette', 'ann']],
    ['that was hers before is followed', ['ann', 'anna', 'anne'], ['annette', 'ann', 'anne']],
    ['is followed, and ten old ones are enough', ten, ['annette', ...ten.slice(0, 9)]],
  ])('%s', (_what, formerLogins, expected) => {
    const before = annaOf({ login: 'annette', formerLogins });
    const after = annaOf({ login: 'anna', formerLogins: expected });
    expect(look(before, 'absent').state).toEqual(after);
    expect(look(before, 'unknown').state).toEqual(after);
    expect(look(before, liveOf()).state).toMatchObject(after);
  });

  test('has no old one while it stays the same', () => {
    expect(look(annaOf({ formerLogins: ['ann'] })).state).toEqual(annaOf({ formerLogins: ['ann'] }));
  });
});
