import { describe, expect, test } from 'vitest';
import { observe } from '../../src/domain/observe.ts';
import type { LiveStream, Sighting } from '../../src/domain/sightings.ts';
import type { Broadcast, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, entryOf, GRACE, labelOf, liveOf, RULES, streamOf } from './anna.ts';

/** What a poll changes of what is known of anna. */
const poll = (before = annaOf(), sighting: Sighting = 'absent', rules = RULES) =>
  observe(before, { streamer: ANNA, sighting, at: AT, rules });

describe('a streamer with nothing on', () => {
  test('who is listed is live, with the viewers of that moment', () => {
    const current = streamOf({ lastSeenAt: AT, labels: [labelOf(AT)] });
    expect(poll(annaOf(), liveOf())).toEqual({
      state: annaOf({ current }),
      transitions: [{ kind: 'live', at: AT, streamer: ANNA, stream: current, viewers: 100 }],
    });
  });

  test('who is not listed changes nothing', () => {
    expect(poll()).toEqual({ state: annaOf(), transitions: [] });
  });

  test('who is listed with a new stream is live, and the finished ones stay', () => {
    const finished = [streamOf({ ids: ['8', '9'], endedAt: AT - 2 * MINUTE })];
    const { state, transitions } = poll(annaOf({ finished }), liveOf());
    expect(state.finished).toEqual(finished);
    expect(transitions.map(({ kind }) => kind)).toEqual(['live']);
  });

  test('who is listed again with a stream that was over is on again, and neither start nor end is a transition twice', () => {
    const older = streamOf({ ids: ['0'], endedAt: AT - HOUR });
    const over = streamOf({ ids: ['1', '2'], endedAt: AT - MINUTE });
    const newer = streamOf({ ids: ['3'], endedAt: AT - MINUTE });
    const again = poll(annaOf({ finished: [older, over, newer] }), liveOf({ id: '2' }));
    const current = { ...over, lastSeenAt: AT };
    expect(again).toEqual({ state: annaOf({ finished: [older, newer], current }), transitions: [] });
    const absent = { since: AT - GRACE, polls: 1 };
    expect(poll({ ...again.state, absent }).transitions).toEqual([]);
  });

  test.each([
    ['its LIVE', entryOf('live')],
    [
      'a LIVE that only the history shows, by a clock that is behind',
      { kind: 'live' as const, at: AT - HOUR - GRACE, outcome: 'sent' as const },
    ],
  ])('who is listed after somebody got %s is no transition: an earlier run saw it', (_what, entry) => {
    expect(poll(annaOf({ ledger: { me: [entry] } }), liveOf()).transitions).toEqual([]);
  });

  test('who is listed after somebody got an earlier LIVE is live', () => {
    const ledger = { me: [entryOf('live', { at: AT - 2 * HOUR, about: AT - 2 * HOUR })] };
    expect(poll(annaOf({ ledger }), liveOf()).transitions.map(({ kind }) => kind)).toEqual(['live']);
  });
});

describe('a broadcast that is on', () => {
  const categories = Array.from({ length: 10 }, (_, index) => `Game ${index}`);
  test.each<[string, Partial<Broadcast>, Partial<LiveStream>, Partial<Broadcast>]>([
    ['that is listed again is no transition', {}, {}, {}],
    ['with fewer viewers keeps the most it had', {}, { viewers: 99 }, { peakViewers: 100 }],
    ['with more viewers than ever counts them', {}, { viewers: 101 }, { peakViewers: 101 }],
    ['without a title in the list keeps the one it had', {}, { title: '' }, {}],
    ['without a category in the list keeps the one it had', {}, { category: '' }, {}],
    [
      'without any category names none',
      { category: '', categories: [], labels: [labelOf(AT - HOUR, { category: '' })] },
      { category: '' },
      { category: '', categories: [] },
    ],
    [
      'with a category that it had before names it once',
      { categories: ['Chess', 'Music'] },
      {},
      { categories: ['Chess', 'Music'] },
    ],
    [
      'with an eleventh category keeps the last ten',
      { categories },
      {},
      { categories: [...categories.slice(1), 'Chess'] },
    ],
    [
      'with a new start and the same id stays the same part',
      { lastSeenAt: AT - HOUR },
      { startedAt: AT - MINUTE },
      {},
    ],
    [
      'with a 21st label keeps the last twenty',
      { labels: Array.from({ length: 20 }, (_, index) => labelOf(AT - HOUR + index, { title: `${index}` })) },
      {},
      {
        labels: [
          ...Array.from({ length: 19 }, (_, index) =>
            labelOf(AT - HOUR + index + 1, { title: `${index + 1}` }),
          ),
          labelOf(AT),
        ],
      },
    ],
    [
      'with a new id within the grace has a new part',
      {},
      { id: '2', startedAt: AT },
      { ids: ['1', '2'], newestAt: AT },
    ],
    [
      'with a new title has a new label',
      {},
      { title: 'Bullet' },
      { title: 'Bullet', labels: [labelOf(AT - HOUR), labelOf(AT, { title: 'Bullet' })] },
    ],
    [
      'with more than a hundred restarts keeps the last hundred ids',
      { ids: Array.from({ length: 100 }, (_, index) => `${index}`) },
      { id: '100' },
      { ids: Array.from({ length: 100 }, (_, index) => `${index + 1}`) },
    ],
  ])('%s', (_what, known, listed, expected) => {
    const current = streamOf(known);
    const absent = { since: AT - MINUTE, polls: 2 };
    expect(poll(annaOf({ current, absent }), liveOf(listed))).toEqual({
      state: annaOf({ current: { ...current, lastSeenAt: AT, ...expected } }),
      transitions: [],
    });
  });
});

describe('a broadcast that is on, and that Twitch does not list', () => {
  type Absent = StreamerState['absent'];
  test.each<[string, Absent, typeof RULES, Absent]>([
    ['for the first time, is not over', undefined, RULES, { since: AT, polls: 1 }],
    [
      'until a millisecond before the grace is up, is not over',
      { since: AT - GRACE + 1, polls: 1 },
      RULES,
      { since: AT - GRACE + 1, polls: 2 },
    ],
    [
      'in many polls within the grace, is not over',
      { since: AT - 1, polls: 2 },
      RULES,
      { since: AT - 1, polls: 2 },
    ],
    [
      'for the first time, with a grace of zero, is not over',
      undefined,
      { ...RULES, grace: 0 },
      { since: AT, polls: 1 },
    ],
  ])('%s', (_what, absent, rules, expected) => {
    const before = annaOf({ current: streamOf(), ...(absent && { absent }) });
    expect(poll(before, 'absent', rules)).toEqual({
      state: { ...before, absent: expected },
      transitions: [],
    });
  });

  test.each([
    ['for the grace, in two polls', GRACE, 1, RULES],
    ['for longer than the grace, in more polls', GRACE + 1, 2, RULES],
    ['in two polls at one time, with a grace of zero', 0, 1, { ...RULES, grace: 0 }],
  ])('%s, is over', (_what, ago, polls, rules) => {
    const older = streamOf({ ids: ['0'], endedAt: AT - 2 * HOUR, labels: [] });
    const lastSeenAt = AT - ago - MINUTE;
    const current = streamOf({ lastSeenAt });
    const before = annaOf({ current, finished: [older], absent: { since: AT - ago, polls } });
    const over = { ...current, endedAt: lastSeenAt, missedAt: AT - ago, isEndAbout: false };
    expect(poll(before, 'absent', rules)).toEqual({
      state: annaOf({ finished: [older, over], absent: { since: AT - ago, polls: 2 } }),
      transitions: [{ kind: 'offline', at: AT, streamer: ANNA, stream: over }],
    });
  });
});

describe('the absence of a streamer with nothing on', () => {
  test('is noted while somebody waits for an OFFLINE', () => {
    const before = annaOf({ ledger: { me: [entryOf('live')] } });
    expect(poll(before).state).toEqual({ ...before, absent: { since: AT, polls: 1 } });
  });

  test('is forgotten when nobody does any more', () => {
    const before = annaOf({ ledger: { me: [entryOf('live'), entryOf('offline')] } });
    expect(poll({ ...before, absent: { since: AT - HOUR, polls: 2 } }).state).toEqual(before);
  });
});

test.each([
  ['with nothing on', {}],
  ['with a broadcast on', { current: streamOf() }],
  ['with a broadcast that is gone for long', { current: streamOf(), absent: { since: AT - HOUR, polls: 2 } }],
])('a streamer %s who is unknown to the poll stays the same', (_what, known) => {
  expect(poll(annaOf(known), 'unknown')).toEqual({ state: annaOf(known), transitions: [] });
});

describe('a streamer with a new login', () => {
  const ten = Array.from({ length: 10 }, (_, index) => `anna${index}`);
  test.each([
    ['keeps the former one', [], ['annette']],
    ['and an older one keeps both, the newest first', ['ann'], ['annette', 'ann']],
    [
      'that she had before drops it from the former ones',
      ['ann', 'anna', 'anne'],
      ['annette', 'ann', 'anne'],
    ],
    ['and ten older ones keeps the last ten', ten, ['annette', ...ten.slice(0, 9)]],
  ])('%s', (_what, formerLogins, expected) => {
    const before = annaOf({ login: 'annette', formerLogins });
    const after = annaOf({ login: 'anna', formerLogins: expected });
    expect(poll(before, 'absent').state).toEqual(after);
    expect(poll(before, 'unknown').state).toEqual(after);
    expect(poll(before, liveOf()).state).toMatchObject(after);
  });

  test('that stays the same keeps the former ones', () => {
    expect(poll(annaOf({ formerLogins: ['ann'] })).state).toEqual(annaOf({ formerLogins: ['ann'] }));
  });
});
