import { describe, expect, test } from 'vitest';
import type { Kind, Recipient } from '../../src/core/notification.ts';
import { owed, settle } from '../../src/core/owed.ts';
import type { Rules } from '../../src/core/rules.ts';
import type { Settled, StreamerState, StreamState } from '../../src/core/state.ts';
import { annaOf as known } from './anna.ts';
import { AT, HOUR, MINUTE, newsOf } from './news.ts';

const { streamer } = newsOf('live');
const person = (key: string): Recipient => ({ address: `+${key}`, key, shown: key });
const me = person('me');
const friend = person('friend');
const live = { id: '1', userId: '11', title: '', category: '', viewers: 7, startedAt: AT - HOUR };

const stream = (facts: Partial<StreamState> = {}) => newsOf('live', facts).stream;
const over = (facts: Partial<StreamState> = {}) =>
  stream({ ids: ['0'], startedAt: AT - 9 * HOUR, endedAt: AT - 5 * HOUR, owing: ['me', 'friend'], ...facts });
const edit = (told: Record<string, Settled> = {}, isDue = true) => ({
  from: 'Chess',
  since: AT - 3 * MINUTE,
  isDue,
  told,
});
/** I was told of the stream, and my friend could not be. */
const told = { live: { me: 'sent', friend: 'refused' }, offline: {} } as const;

const owedBy = (state: StreamerState, rules: Partial<Rules> = {}, isLive = true) =>
  owed(
    streamer,
    state,
    { at: AT, live: new Map(isLive ? [['11', live]] : []), unknown: new Set() },
    [me, friend],
    {
      notifyOn: ['live', 'offline', 'title', 'category'],
      audience: ['friend', 'me'],
      grace: 5 * MINUTE,
      isQuiet: false,
      ...rules,
    },
  );
/** Only what is told, and to whom. */
const inShort = (...args: Parameters<typeof owedBy>) =>
  owedBy(...args).map(({ kind, recipients }) => `${kind}: ${recipients.map(({ key }) => key).join(', ')}`);

describe('what is owed', () => {
  test('is the start of a stream that is on, with its viewers, to all who are told of the streamer', () => {
    const current = stream();
    expect(owedBy(known({ current }))).toEqual([
      { kind: 'live', streamer, stream: current, viewers: 7, recipients: [me, friend] },
    ]);
  });

  test('is the end of a stream that is over, without viewers, though the next one is on', () => {
    const ended = over();
    expect(owedBy(known({ finished: [ended] }))).toEqual([
      { kind: 'offline', streamer, stream: ended, recipients: [me, friend] },
    ]);
  });

  test('is the edits of the words, the title first, with the viewers', () => {
    const current = stream({ told, changes: { category: edit(), title: edit() } });
    expect(owedBy(known({ current }))).toEqual([
      { kind: 'title', streamer, stream: current, viewers: 7, recipients: [me] },
      { kind: 'category', streamer, stream: current, viewers: 7, recipients: [me] },
    ]);
  });

  test('is told in order: the ends, oldest first, then the start, then the edits', () => {
    const finished = [over({ owing: ['me'] }), over({ ids: ['0b'], owing: ['friend'] })];
    const current = stream({ told: { live: { me: 'sent' }, offline: {} }, changes: { title: edit() } });
    expect(inShort(known({ finished, current }))).toEqual([
      'offline: me',
      'offline: friend',
      'live: friend',
      'title: me',
    ]);
  });

  test('is nothing in quiet hours', () => {
    expect(owedBy(known({ current: stream(), finished: [over()] }), { isQuiet: true })).toEqual([]);
  });

  test('is nothing of a streamer without a past', () => {
    expect(owedBy(known())).toEqual([]);
  });

  test('is nothing to one who is not told of this streamer', () => {
    const state = known({
      current: stream({ told: { live: { me: 'sent' }, offline: {} }, changes: { title: edit() } }),
      finished: [over()],
    });
    expect(inShort(state, { audience: ['friend'] })).toEqual(['offline: friend', 'live: friend']);
  });

  test.each<[Kind, string[]]>([
    ['live', ['live: friend']],
    ['offline', ['offline: me, friend']],
    ['title', ['title: me, friend']],
    ['category', ['category: me, friend']],
  ])('is only the kind that is wanted: %s', (kind, expected) => {
    const current = stream({
      told: { live: { me: 'sent' }, offline: {} },
      changes: { title: edit(), category: edit() },
    });
    expect(inShort(known({ current, finished: [over()] }), { notifyOn: [kind] })).toEqual(expected);
  });
});

describe('an end', () => {
  test.each([
    ['48 h ago is told', { endedAt: AT - 48 * HOUR }, ['offline: me, friend']],
    ['more than 48 h ago is told no more', { endedAt: AT - 48 * HOUR - 1 }, []],
    ['at a time that nobody knows is told', { endedAt: undefined }, ['offline: me, friend']],
    ['is told to him who still waits for it', { owing: ['friend'] }, ['offline: friend']],
    ['is not told when nobody waits for it', { owing: [] }, []],
  ])('%s', (_what, facts, expected) => {
    expect(inShort(known({ finished: [over(facts)] }), {}, false)).toEqual(expected);
  });
});

describe('of a stream that is on, nothing is told', () => {
  test.each<[string, Partial<StreamState>, Partial<Rules>, boolean]>([
    ['while it is gone, though Twitch lists it', { gone: { since: AT, polls: 1 } }, {}, true],
    ['while Twitch does not list it', {}, {}, false],
    ['unless it has matched the rules', { isWanted: false }, {}, true],
    ['while it is in another category', {}, { categories: ['Chess'] }, true],
    ['while its title lacks the words', {}, { title: 'morning' }, true],
  ])('%s; but the end before it is', (_what, facts, rules, isLive) => {
    const current = stream({
      told: { live: { me: 'sent' }, offline: {} },
      changes: { title: edit() },
      ...facts,
    });
    expect(inShort(known({ current, finished: [over()] }), rules, isLive)).toEqual(['offline: me, friend']);
  });
});

describe('the start', () => {
  test.each<[string, Settled]>([
    ['was told', 'sent'],
    ['will never reach him', 'refused'],
    ['is not owed after all', 'skipped'],
  ])('is not told again to one to whom it %s', (_what, how) => {
    expect(inShort(known({ current: stream({ told: { live: { me: how }, offline: {} } }) }))).toEqual([
      'live: friend',
    ]);
  });
});

test('of a stream whose end was told, and that Twitch lists once more, its start is told to those who did not hear of it', () => {
  const current = stream({
    endedAt: AT - HOUR,
    isUnheard: true,
    told: { live: {}, offline: { me: 'sent' } },
  });
  expect(inShort(known({ current }))).toEqual(['live: friend']);
});

describe('an edit of the title', () => {
  const edited = (change: ReturnType<typeof edit>, live: Record<string, Settled> = told.live) =>
    known({ current: stream({ told: { live, offline: {} }, changes: { title: change } }) });

  test.each<[string, ReturnType<typeof edit>, Record<string, Settled>, string[]]>([
    [
      'is told to all who were told of the stream',
      edit(),
      { me: 'sent', friend: 'sent' },
      ['title: me, friend'],
    ],
    ['is not told to one who never heard of the stream', edit(), told.live, ['title: me']],
    [
      'is not told to one to whom the start is not owed',
      edit(),
      { me: 'sent', friend: 'skipped' },
      ['title: me'],
    ],
    ['is not told before the start is', edit(), {}, ['live: me, friend']],
    ['is not told before it has stood long enough', edit({}, false), told.live, []],
    ['is not told twice', edit({ me: 'sent' }), told.live, []],
    ['is not told to one who learned it with the start', edit({ me: 'skipped' }), told.live, []],
  ])('%s', (_what, change, live, expected) => {
    expect(inShort(edited(change, live))).toEqual(expected);
  });

  test('is told to all where starts are not told', () => {
    expect(inShort(edited(edit(), {}), { notifyOn: ['title'] })).toEqual(['title: me, friend']);
    expect(inShort(edited(edit({ me: 'sent' }), {}), { notifyOn: ['title'] })).toEqual(['title: friend']);
  });
});

describe('what is settled for one recipient', () => {
  const settled = (
    kind: Kind,
    state: StreamerState,
    about: StreamState,
    { how = 'sent', toldAt, wasBefore = false }: { how?: Settled; toldAt?: number; wasBefore?: boolean } = {},
  ) =>
    settle(
      state,
      { kind, streamer, stream: about, recipients: [me, friend] },
      'me',
      how,
      toldAt === undefined ? undefined : { at: toldAt, wasBefore },
    );

  test.each<[Settled]>([['sent'], ['refused'], ['skipped']])('is entered as it is: %s', (how) => {
    const current = stream({ told: { live: { friend: 'sent' }, offline: {} } });
    expect(settled('live', known({ current }), current, { how })).toEqual(
      known({ current: { ...current, told: { live: { friend: 'sent', me: how }, offline: {} } } }),
    );
  });

  test('as the start: he learns the title and the category with it, the others do not', () => {
    const current = stream({ changes: { title: edit({ friend: 'sent' }), category: edit({}, false) } });
    expect(settled('live', known({ current }), current).current).toEqual({
      ...current,
      told: { live: { me: 'sent' }, offline: {} },
      changes: {
        title: edit({ friend: 'sent', me: 'skipped' }),
        category: edit({ me: 'skipped' }, false),
      },
    });
  });

  test('as the start, which was told before by a run that could not remember it: edits since are news', () => {
    const current = stream({ changes: { title: edit(), category: edit({}, false) } });
    const { changes, told } =
      settled('live', known({ current }), current, { toldAt: AT, wasBefore: true }).current ?? {};
    expect([changes, told?.live]).toEqual([current.changes, { me: 'sent' }]);
  });

  test.each([
    ['title', { title: edit() }, { title: edit({ me: 'skipped' }) }],
    ['category', { category: edit() }, { category: edit({ me: 'skipped' }) }],
    ['neither', {}, {}],
  ])('as the start: what was not edited is not entered as an edit (edited: %s)', (_what, changes, after) => {
    const current = stream({ changes });
    // Strictly, for a key without a value would stand in the state for an edit.
    expect(settled('live', known({ current }), current).current?.changes).toStrictEqual(after);
  });

  test('as the end: nobody owes it to him any more, and it was told just then', () => {
    const ended = over({ endToldAt: AT - HOUR, told });
    const { current, finished } = settled('offline', known({ finished: [ended] }), ended, { toldAt: AT });
    expect(current).toBeUndefined();
    expect(finished).toEqual([
      { ...ended, owing: ['friend'], endToldAt: AT, told: { ...told, offline: { me: 'sent' } } },
    ]);
  });

  test.each([
    ['the time of the last telling stays', { endToldAt: AT - HOUR }],
    ['there is no time of a telling', {}],
  ])('as the end, but not told now: %s', (_what, facts) => {
    const ended = over({ ...facts, told: { live: {}, offline: { friend: 'sent' } } });
    expect(settled('offline', known({ finished: [ended] }), ended, { how: 'skipped' })).toStrictEqual(
      known({
        finished: [
          { ...ended, owing: ['friend'], told: { live: {}, offline: { friend: 'sent', me: 'skipped' } } },
        ],
      }),
    );
  });

  test.each(['title', 'category'] as const)('as an edit: only of the %s', (kind) => {
    const changes = { title: edit({ friend: 'sent' }), category: edit({ friend: 'sent' }) };
    const current = stream({ told, changes });
    expect(settled(kind, known({ current }), current, { toldAt: AT }).current).toEqual({
      ...current,
      changes: { ...changes, [kind]: edit({ friend: 'sent', me: 'sent' }) },
    });
  });

  test('as an edit that was taken back meanwhile: changes nothing', () => {
    const current = stream({ told, changes: { category: edit() } });
    expect(settled('title', known({ current }), current)).toStrictEqual(known({ current }));
  });

  test('is entered of no other stream', () => {
    const ended = over();
    const other = over({ ids: ['0b'], startedAt: AT - 20 * HOUR });
    const current = stream();
    const state = known({ finished: [other, ended], current });
    expect(settled('offline', state, ended)).toEqual({
      ...state,
      finished: [other, { ...ended, owing: ['friend'], told: { live: {}, offline: { me: 'sent' } } }],
    });
  });

  test('is entered of the one that was announced then, where both are known from the history alone', () => {
    const ended = over({ ids: [], announcedAt: AT - 8 * HOUR });
    const current = stream({ ids: [], announcedAt: AT - HOUR });
    const after = settled('live', known({ finished: [ended], current }), current);
    expect(after.finished).toEqual([ended]);
    expect(after.current?.told).toEqual({ live: { me: 'sent' }, offline: {} });
  });

  test('does not make a stream where none is on', () => {
    expect(settled('live', known(), stream())).toStrictEqual(known());
  });
});
