import { describe, expect, test } from 'vitest';
import { observe } from '../../src/domain/observe.ts';
import type { LiveStream, Sighting } from '../../src/domain/sightings.ts';
import type { Broadcast, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, GRACE, labelOf, liveOf, RULES, streamOf, toldOf } from './anna.ts';

const look = (before = annaOf(), sighting: Sighting = 'absent', rules = RULES) =>
  observe(before, { streamer: ANNA, sighting, at: AT, rules });

describe('a streamer who was off', () => {
  test('and goes live is announced, with the viewers of that moment', () => {
    const current = streamOf({ lastSeenAt: AT, labels: [labelOf(AT)] });
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
    const older = streamOf({ ids: ['0'], endedAt: AT - HOUR });
    const over = streamOf({ ids: ['1', '2'], endedAt: AT - MINUTE });
    const newer = streamOf({ ids: ['3'], endedAt: AT - MINUTE });
    const again = look(annaOf({ finished: [older, over, newer] }), liveOf({ id: '2' }));
    const current = { ...over, lastSeenAt: AT };
    expect(again).toEqual({ state: annaOf({ finished: [older, newer], current }), transitions: [] });
    const absent = { since: AT - GRACE, polls: 1 };
    expect(look({ ...again.state, absent }).transitions).toEqual([]);
  });

  test('and goes live is no transition where somebody was told before: an earlier run saw it', () => {
    const ledger = { me: [toldOf('live')] };
    expect(look(annaOf({ ledger }), liveOf()).transitions).toEqual([]);
  });
});

describe('a stream that goes on', () => {
  const categories = Array.from({ length: 10 }, (_, index) => `Game ${index}`);
  test.each<[string, Partial<Broadcast>, Partial<LiveStream>, Partial<Broadcast>]>([
    ['is not announced again', {}, {}, {}],
    ['keeps the most viewers it had', {}, { viewers: 99 }, { peakViewers: 100 }],
    ['has more viewers than ever', {}, { viewers: 101 }, { peakViewers: 101 }],
    ['keeps its title where Twitch lists none', {}, { title: '' }, {}],
    ['keeps its category where Twitch lists none', {}, { category: '' }, {}],
    [
      'has no category yet',
      { category: '', categories: [], labels: [labelOf(AT - HOUR, { category: '' })] },
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
    ['after a restart is the same one', {}, { id: '2', startedAt: AT }, { ids: ['1', '2'], newestAt: AT }],
    [
      'has another title',
      {},
      { title: 'Bullet' },
      { title: 'Bullet', labels: [labelOf(AT - HOUR), labelOf(AT, { title: 'Bullet' })] },
    ],
    [
      'keeps the ids of its last hundred restarts',
      { ids: Array.from({ length: 100 }, (_, index) => `${index}`) },
      { id: '100' },
      { ids: Array.from({ length: 100 }, (_, index) => `${index + 1}`) },
    ],
  ])('%s', (_what, known, listed, expected) => {
    const current = streamOf(known);
    const absent = { since: AT - MINUTE, polls: 2 };
    expect(look(annaOf({ current, absent }), liveOf(listed))).toEqual({
      state: annaOf({ current: { ...current, lastSeenAt: AT, ...expected } }),
      transitions: [],
    });
  });
});

describe('a stream that Twitch does not list', () => {
  type Absent = StreamerState['absent'];
  test.each<[string, Absent, typeof RULES, Absent]>([
    ['for the first time is not over', undefined, RULES, { since: AT, polls: 1 }],
    [
      'a millisecond before the grace is up is not over',
      { since: AT - GRACE + 1, polls: 1 },
      RULES,
      { since: AT - GRACE + 1, polls: 2 },
    ],
    [
      'in many polls within the grace is not over',
      { since: AT - 1, polls: 2 },
      RULES,
      { since: AT - 1, polls: 2 },
    ],
    [
      'for the first time, without any grace, is not over',
      undefined,
      { ...RULES, grace: 0 },
      { since: AT, polls: 1 },
    ],
  ])('%s', (_what, absent, rules, expected) => {
    const before = annaOf({ current: streamOf(), ...(absent && { absent }) });
    expect(look(before, 'absent', rules)).toEqual({
      state: { ...before, absent: expected },
      transitions: [],
    });
  });

  test.each([
    ['in two polls, when the grace is up', GRACE, 1, RULES],
    ['in more polls, after the grace', GRACE + 1, 2, RULES],
    ['in two polls at the same time, without any grace', 0, 1, { ...RULES, grace: 0 }],
  ])('is over: %s', (_what, ago, polls, rules) => {
    const older = streamOf({ ids: ['0'], endedAt: AT - 2 * HOUR, labels: [] });
    const lastSeenAt = AT - ago - MINUTE;
    const current = streamOf({ lastSeenAt });
    const before = annaOf({ current, finished: [older], absent: { since: AT - ago, polls } });
    const over = { ...current, endedAt: lastSeenAt, isEndAbout: false };
    expect(look(before, 'absent', rules)).toEqual({
      state: annaOf({ finished: [older, over], absent: { since: AT - ago, polls: 2 } }),
      transitions: [{ kind: 'offline', at: AT, streamer: ANNA, stream: over }],
    });
  });
});

describe('the absence of a streamer of whom nothing is on', () => {
  test('is noted while somebody believes that he streams', () => {
    const before = annaOf({ ledger: { me: [toldOf('live')] } });
    expect(look(before).state).toEqual({ ...before, absent: { since: AT, polls: 1 } });
  });

  test('is noted no more when nobody does', () => {
    const before = annaOf({ ledger: { me: [toldOf('live'), toldOf('offline')] } });
    expect(look({ ...before, absent: { since: AT - HOUR, polls: 2 } }).state).toEqual(before);
  });
});

test.each([
  ['nothing', {}],
  ['a stream', { current: streamOf() }],
  ['a stream that is gone for long', { current: streamOf(), absent: { since: AT - HOUR, polls: 2 } }],
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
