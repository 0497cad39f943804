import { describe, expect, test } from 'vitest';
import type { PastText } from '../../src/core/history.ts';
import type { LiveStream, Sighting } from '../../src/core/observation.ts';
import { historyHorizon, openStream, recall } from '../../src/core/recall.ts';
import { AT, HOUR, MINUTE } from './news.ts';

const streamer = { id: '11', login: 'anna', name: 'Anna' };
const blank = { login: 'anna', formerLogins: [], finished: [] };
const began = AT - 3 * HOUR;
const live = (startedAt: number): LiveStream => ({
  id: '1',
  userId: '11',
  title: 'Late night coding',
  category: 'Chess',
  viewers: 7,
  startedAt,
});
const text = (kind: PastText['kind'], at: number, login = 'anna'): PastText => ({ kind, login, at });

type Texts = Record<string, readonly PastText[]>;
const recollection = (texts: Texts, forgetful = ['mail']) => ({
  history: new Map(Object.entries(texts)),
  forgetful,
});
interface Circumstances {
  readonly isStateLost?: boolean;
  readonly forgetful?: string[];
  readonly categories?: string[];
}

const recalled = (
  sighting: Sighting,
  texts: Texts,
  { isStateLost = true, forgetful = ['mail'], categories }: Circumstances = {},
) =>
  recall(streamer, sighting, AT, recollection(texts, forgetful), isStateLost, {
    notifyOn: ['live', 'offline'],
    audience: ['me', 'friend'],
    categories,
    grace: 5 * MINUTE,
    isQuiet: false,
  });

/** What is known of a stream that is on. */
const onAir = (startedAt: number, told: { live: object; offline: object }) => ({
  ...blank,
  current: {
    ids: ['1'],
    startedAt,
    lastSeenAt: AT,
    title: 'Late night coding',
    category: 'Chess',
    categories: [],
    peakViewers: 0,
    isWanted: true,
    isUnheard: false,
    changes: {},
    told,
    owing: [],
  },
});
/** What is known of a stream of which only the announcement is known. */
const announced = (announcedAt: number, live: object) => ({
  ids: [],
  announcedAt,
  title: '',
  category: '',
  categories: [],
  peakViewers: 0,
  isWanted: true,
  isUnheard: false,
  changes: {},
  told: { live, offline: {} },
  owing: [],
});

describe('the history is read', () => {
  test.each<[string, readonly Sighting[], number]>([
    ['48 h back, if nobody is on', ['absent', 'unknown'], AT - 48 * HOUR],
    ['48 h back, if nobody is watched', [], AT - 48 * HOUR],
    ['48 h back, if a stream began since', ['absent', live(began)], AT - 48 * HOUR],
    [
      'back to the oldest start before that',
      [live(AT - 49 * HOUR), live(AT - 60 * HOUR), 'absent'],
      AT - 60 * HOUR,
    ],
  ])('%s', (_what, sightings, expected) => {
    expect(historyHorizon(sightings, AT)).toBe(expected);
  });
});

describe('a streamer of whom nothing is remembered, and who is off', () => {
  test.each<[string, Texts]>([
    ['there are no texts', {}],
    ['nobody was texted', { me: [] }],
    ['the end was told', { me: [text('live', began), text('offline', AT - HOUR)] }],
    ['the start was told more than 48 h ago', { me: [text('live', AT - 48 * HOUR - 1)] }],
    ['another streamer was announced', { me: [text('live', began, 'bert')] }],
    ['only an edit was told', { me: [text('title', began)] }],
  ])('has no past, if %s', (_what, texts) => {
    expect(recalled('absent', texts)).toStrictEqual(blank);
  });

  test('has an end open, if a start was told up to 48 h ago: to those who were told of it', () => {
    expect(recalled('absent', { me: [text('live', AT - 48 * HOUR)], friend: [] })).toEqual({
      ...blank,
      current: announced(AT - 48 * HOUR, { me: 'sent', mail: 'sent' }),
    });
  });

  test('was announced when the last one was told', () => {
    const texts = { me: [text('live', began + MINUTE)], friend: [text('live', began)] };
    expect(recalled('absent', texts, { forgetful: [] })).toEqual({
      ...blank,
      current: announced(began + MINUTE, { me: 'sent', friend: 'sent' }),
    });
  });
});

test('a streamer of whom Twitch says nothing has no past, whatever the texts show', () => {
  expect(recalled('unknown', { me: [text('live', began)] })).toStrictEqual(blank);
});

describe('a streamer of whom nothing is remembered, and who is on', () => {
  test.each<[string, Texts]>([
    ['nobody was texted', { me: [] }],
    ['only a start before this one was told', { me: [text('live', began - 1)] }],
    ['another streamer was announced', { me: [text('live', began, 'bert')] }],
    ['only an end was told since', { me: [text('offline', began)] }],
  ])('has no past, if %s', (_what, texts) => {
    expect(recalled(live(began), texts)).toStrictEqual(blank);
  });

  test.each([
    ['is one that nobody wants to hear of', ['Poker'], began - 1],
    ['is one that nobody wants to hear of any more', ['Poker'], began],
  ])('waits for the end of the stream that was announced, if this one %s', (_what, categories, at) => {
    const { current } = recalled(live(began), { me: [text('live', at)] }, { categories });
    expect(current).toMatchObject({ isWanted: true, told: { live: { me: 'sent', mail: 'sent' } } });
    expect(current?.announcedAt ?? current?.startedAt).toBe(at);
  });

  test.each<[string, string[], Texts]>([
    ['is one that people want', ['Chess'], { me: [text('live', began - 1)] }],
    [
      'comes after one whose end was told',
      ['Poker'],
      { me: [text('live', began - 2), text('offline', began - 1)] },
    ],
  ])('has no past, if this one %s', (_what, categories, texts) => {
    expect(recalled(live(began), texts, { categories })).toStrictEqual(blank);
  });

  test('is known to those who were told since it began, and to those of whose messages nothing is kept', () => {
    const texts = { me: [text('live', began)], friend: [text('live', began - 1)] };
    expect(recalled(live(began), texts)).toEqual(
      onAir(began, { live: { me: 'sent', mail: 'sent' }, offline: {} }),
    );
  });

  test('is known to be over to those who were told of its start and of its end', () => {
    const texts = {
      me: [text('live', began), text('offline', AT - HOUR)],
      friend: [text('live', began)],
      // An end alone is that of an older stream, told late.
      uncle: [text('offline', AT - HOUR)],
    };
    expect(recalled(live(began), texts)).toEqual(
      onAir(began, {
        live: { me: 'sent', friend: 'sent', mail: 'sent' },
        offline: { me: 'sent', mail: 'sent' },
      }),
    );
  });
});

describe('a stream that is on, where the state is lost and nobody is texted', () => {
  const old = AT - 30 * MINUTE - 1;

  test('is not told, if it began more than half an hour ago', () => {
    expect(recalled(live(old), {}, { forgetful: ['mail', 'post'] })).toEqual(
      onAir(old, { live: { mail: 'skipped', post: 'skipped' }, offline: {} }),
    );
  });

  test('is news, if it began half an hour ago', () => {
    expect(recalled(live(old + 1), {})).toStrictEqual(blank);
  });

  test.each<[string, Texts, boolean]>([
    ['if the streamer is new', {}, false],
    ['if somebody is texted, and was not told', { me: [] }, true],
  ])('is news however old, %s', (_what, texts, isStateLost) => {
    expect(recalled(live(old), texts, { isStateLost })).toStrictEqual(blank);
  });
});

describe('the stream whose end is open', () => {
  const since = AT - HOUR;
  const open = (texts: Texts, logins = ['anna']) => openStream(logins, since, AT, recollection(texts));

  test('was announced since then, under any of the names', () => {
    expect(open({ me: [text('live', since, 'ann')] }, ['anna', 'ann'])).toEqual(
      announced(since, { me: 'sent', mail: 'sent' }),
    );
  });

  test('is none, if it was announced before', () => {
    expect(open({ me: [text('live', since - 1)] })).toBeUndefined();
  });

  test('is that of those who were told since then alone', () => {
    expect(open({ me: [text('live', since)], friend: [text('live', since - 1)], uncle: [] })).toEqual(
      announced(since, { me: 'sent', mail: 'sent' }),
    );
  });
});
