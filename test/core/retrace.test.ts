import { describe, expect, test } from 'vitest';
import type { PastText } from '../../src/core/history.ts';
import { retrace, type Trace, toldSince } from '../../src/core/retrace.ts';
import type { StreamerState, StreamState } from '../../src/core/state.ts';
import { annaOf as known } from './anna.ts';
import { AT, HOUR, MINUTE, newsOf } from './news.ts';

const streamer = { id: '11', login: 'annette', name: 'annette' };
const rules = {
  notifyOn: ['live', 'offline'] as const,
  audience: ['me', 'friend'],
  grace: 5 * MINUTE,
  isQuiet: false,
};
const since = AT - HOUR;

/** A stream that was announced to me. */
const stream = (id: string, facts: Partial<StreamState> = {}): StreamState => ({
  ...newsOf('live').stream,
  ids: [id],
  lastSeenAt: since,
  isWanted: true,
  told: { live: { me: 'sent' }, offline: {} },
  ...facts,
});
const text = (kind: PastText['kind'], minutes: number, login = 'anna'): PastText => ({
  kind,
  login,
  at: since + minutes * MINUTE,
});
const after = (state: StreamerState, texts: readonly PastText[], sighting: Trace['sighting'] = 'absent') =>
  retrace(
    state,
    { streamer, sighting, since, recollection: { history: new Map([['me', texts]]), forgetful: ['mail'] } },
    AT,
    rules,
  );

describe('the stream that was on', () => {
  const current = stream('1');
  test.each([
    ['nothing was told since', []],
    ['its start was told late', [text('live', 1)]],
    ['an end was told before', [text('offline', -1)]],
    ["another streamer's end was told", [text('offline', 1, 'bert')]],
  ])('is on still: %s', (_what, texts) => {
    expect(after(known({ current }), texts)).toEqual(known({ current }));
  });

  test.each([
    ['under the old name', 'anna'],
    ['under the new name', 'annette'],
  ])('is over, if its end was told %s', (_what, login) => {
    const { current: none, finished } = after(known({ current }), [text('offline', 1, login)]);
    expect(none).toBeUndefined();
    expect(finished.map(({ ids, endedAt, owing }) => ({ ids, endedAt, owing }))).toEqual([
      { ids: ['1'], endedAt: since, owing: ['me', 'friend'] },
    ]);
  });

  test.each([
    ['is owed', { owing: ['me'] }],
    ['was told since', { endToldAt: since, told: { live: {}, offline: { me: 'sent' as const } } }],
  ])('is on still, if an older end %s', (_what, facts) => {
    const state = known({ current, finished: [stream('0', { startedAt: 0, endedAt: 1, ...facts })] });
    expect(after(state, [text('offline', 1)])).toEqual(state);
    expect(after(state, [text('offline', 1), text('offline', 2)]).current).toBeUndefined();
  });

  test('is on still, if it began after the end that was told', () => {
    const next = stream('2', { startedAt: since + 2 * MINUTE });
    expect(after(known({ current: next }), [text('offline', 1)]).current).toEqual(next);
    expect(after(known({ current: next }), [text('offline', 1), text('offline', 2)]).current).toBeUndefined();
  });

  test('is over, and a restart that is on is another one', () => {
    const live = { id: '2', userId: '11', title: '', category: '', viewers: 0, startedAt: AT };
    const idsOf = (ids: string[]) =>
      after(known({ current: stream('1', { ids }) }), [text('offline', 1)], live).finished.map(
        (over) => over.ids,
      );
    expect([idsOf(['1', '2']), idsOf(['1', '3']), idsOf(['2'])]).toEqual([[['1']], [['1', '3']], [['2']]]);
  });

  test('is over, though an older end was told before', () => {
    const told = { live: {}, offline: { me: 'sent' as const } };
    const older = stream('0', { startedAt: 0, endedAt: 1, endToldAt: since - 1, told });
    expect(after(known({ current, finished: [older] }), [text('offline', 1)]).current).toBeUndefined();
  });
});

describe('an edit of the stream that was on', () => {
  const told = (texts: readonly PastText[], isDue = true) => {
    const change = { from: 'Soon', since, isDue, told: { friend: 'sent' as const } };
    const current = stream('1', { changes: { title: change } });
    return after(known({ current }), texts).current?.changes.title?.told;
  };

  test('was told, if the texts show it', () => {
    expect(told([text('title', 1)])).toEqual({ me: 'sent', friend: 'sent' });
  });

  test.each([
    ['the texts show none', [], true],
    ['the texts show an older one', [text('title', -1)], true],
    ['the texts show another edit', [text('category', 1)], true],
    ['it had not stood long enough', [text('title', 1)], false],
  ])('is still to be told, if %s', (_what, texts, isDue) => {
    expect(told(texts, isDue)).toEqual({ friend: 'sent' });
  });
});

describe('a stream that nobody wanted to hear of', () => {
  const current = stream('1', {
    startedAt: since - MINUTE,
    isWanted: false,
    told: { live: {}, offline: {} },
  });
  const isWanted = (texts: readonly PastText[], sighting?: Trace['sighting']) =>
    after(known({ current }), texts, sighting).current?.isWanted;
  const another = (startedAt: number) => ({
    id: '2',
    userId: '11',
    title: '',
    category: '',
    viewers: 1,
    startedAt,
  });

  test('is one whose end people wait for, if its start was told since', () => {
    expect(isWanted([text('live', 1)])).toBe(true);
    expect(isWanted([text('live', 1)], { ...another(since), id: '1' })).toBe(true);
    expect(isWanted([text('live', 1)], another(since + MINUTE + 1000))).toBe(true);
  });

  test('stays so, if another start was told', () => {
    expect(isWanted([text('live', -1)])).toBe(false);
    expect(isWanted([text('live', 1)], another(since + MINUTE))).toBe(false);
    expect(isWanted([text('live', 1, 'bert')])).toBe(false);
  });
});

describe('a streamer who was off, and is', () => {
  const told = { live: { me: 'sent' as const, mail: 'sent' as const }, offline: {} };

  test('was announced since: the end is open', () => {
    const { current } = after(known({}), [text('live', 1)]);
    expect(current).toMatchObject({ ids: [], announcedAt: since + MINUTE, told });
  });

  test('was announced, and the stream before was over', () => {
    const { current, finished } = after(known({ current: stream('1') }), [
      text('offline', 6),
      text('live', 7),
    ]);
    expect([current?.announcedAt, finished.length]).toEqual([since + 7 * MINUTE, 1]);
  });

  test.each([
    ['nothing', []],
    ['a start before that', [text('live', -1)]],
    ['a start and its end', [text('live', 1), text('offline', 2)]],
  ])('is off: the texts show %s', (_what, texts) => {
    expect(after(known({}), texts)).toEqual(known({}));
  });

  test('is off: the start was that of a stream which is remembered as over', () => {
    const state = known({ finished: [stream('1', { endedAt: since, owing: ['me'] })] });
    expect(after(state, [text('live', 1)])).toEqual(state);
  });

  const live = { id: '2', userId: '11', title: '', category: '', viewers: 1, startedAt: since };

  test('is on: the sighting decides', () => {
    expect(after(known({}), [text('live', 1)], live)).toEqual(known({}));
  });

  test('is on with a stream that nobody wants to hear of: the end of the other one is open', () => {
    const trace = {
      streamer,
      sighting: live,
      since,
      recollection: { history: new Map([['me', [text('live', 1)]]]), forgetful: [] },
    };
    expect(retrace(known({}), trace, AT, { ...rules, categories: ['chess'] }).current).toMatchObject({
      ids: [],
      announcedAt: since + MINUTE,
    });
  });
});

describe('an end that was texted', () => {
  test('counts as told by the ways without a history, and as owed to nobody there', () => {
    const told = { live: { me: 'sent' as const, mail: 'sent' as const }, offline: {} };
    const older = stream('0', { startedAt: 0, endedAt: 1, owing: ['mail'] });
    const state = known({ current: stream('1', { told }), finished: [older] });
    const both = { ...rules, audience: ['me', 'mail'] };
    const { finished } = retrace(
      state,
      {
        streamer,
        sighting: 'absent',
        since,
        recollection: { history: new Map([['me', [text('offline', 1)]]]), forgetful: ['mail'] },
      },
      AT,
      both,
    );
    expect(finished.map(({ ids, owing, told: { offline } }) => [ids, owing, offline])).toEqual([
      [['0'], ['mail'], {}],
      [['1'], ['me'], { mail: 'sent' }],
    ]);
  });
});

describe('what was told of which nothing is remembered', () => {
  const told = (texts: readonly PastText[], friends: readonly PastText[] = [], facts = {}) =>
    toldSince(streamer, known(facts), since, {
      history: new Map([
        ['me', texts],
        ['friend', friends],
      ]),
      forgetful: [],
    });

  test.each([
    ['nothing was told', [], [], 0],
    ['a start was told', [text('live', 1)], [], 0],
    ['it was told before', [text('offline', -1)], [], 0],
    ["another's was told", [text('offline', 1, 'bert')], [], 0],
    ['it was told in the second in which all was saved', [text('offline', 0)], [], since],
    ['it was told twice', [text('offline', 1), text('offline', 3)], [], since + 3 * MINUTE],
    ['the friend was told later', [text('offline', 1)], [text('offline', 2)], since + 2 * MINUTE],
    ['it was told under the new name', [text('offline', 1, 'annette')], [], since + MINUTE],
  ])('is an end, the last of them: %s', (_what, texts, friends, at) => {
    expect(told(texts, friends).toldUntil).toBe(at);
  });

  test('under a name of old', () => {
    expect(told([text('offline', 1, 'ann')], [], { formerLogins: ['ann'] }).toldUntil).toBe(since + MINUTE);
  });

  test('is each start', () => {
    const [before, first, second] = [text('live', -1), text('live', 0), text('live', 3, 'annette')];
    expect(told([before, first, text('offline', 1)], [second, text('live', 4, 'bert')]).toldStarts).toEqual([
      since,
      since + 3 * MINUTE,
    ]);
  });

  test.each([
    ['all was saved', undefined, { history: new Map([['me', [text('offline', 1)]]]), forgetful: [] }],
    ['nothing was read', since, undefined],
  ])('is not asked where %s', (_what, from, recollection) => {
    expect(toldSince(streamer, known({}), from, recollection)).toEqual({ toldUntil: 0, toldStarts: [] });
  });
});
