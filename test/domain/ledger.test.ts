import { describe, expect, test } from 'vitest';
import { believe, merge } from '../../src/domain/ledger.ts';
import type { Kind, PastText } from '../../src/domain/notification.ts';
import type { Broadcast, Entry } from '../../src/domain/snapshot.ts';
import { CLOCKS_APART } from '../../src/domain/time.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { labelOf, streamOf, toldOf } from './anna.ts';

const text = (kind: Kind, at: number): PastText => ({ kind, login: 'anna', at });
const found = (kind: Kind, at: number): Entry => ({ kind, at, outcome: 'sent' });
const noted = (kind: Kind, at: number, facts: Partial<Entry> = {}) => toldOf(kind, { at, ...facts });
const never = Number.NEGATIVE_INFINITY;

describe('merge', () => {
  const live = noted('live', AT);
  const refused = noted('live', AT, { outcome: 'refused' });
  test.each<[string, Entry[], PastText[], Entry[]]>([
    ['keeps what is noted where nothing is listed', [live], [], [live]],
    ['takes what is listed where nothing is noted', [], [text('live', AT)], [found('live', AT)]],
    ['counts what is in both once', [live], [text('live', AT + 5_000)], [live]],
    ['counts it once with clocks five minutes apart', [live], [text('live', AT - CLOCKS_APART)], [live]],
    [
      'counts it twice a millisecond further apart',
      [live],
      [text('live', AT - CLOCKS_APART - 1)],
      [found('live', AT - CLOCKS_APART - 1), live],
    ],
    ['tells kinds apart', [live], [text('offline', AT)], [live, found('offline', AT)]],
    ['does not take a refusal for a message', [refused], [text('live', AT)], [refused, found('live', AT)]],
    [
      'counts two of a kind as two',
      [live],
      [text('live', AT), text('live', AT + MINUTE)],
      [live, found('live', AT + MINUTE)],
    ],
    [
      'dates what only the list shows by our clock',
      [live],
      [text('live', AT - 4 * MINUTE), text('offline', AT - 3 * MINUTE)],
      [live, found('offline', AT + MINUTE)],
    ],
    [
      'keeps the last twenty',
      [],
      Array.from({ length: 21 }, (_, index) => text('live', AT + index)),
      Array.from({ length: 20 }, (_, index) => found('live', AT + index + 1)),
    ],
  ])('%s', (_what, entries, listed, expected) => {
    expect(merge(entries, listed)).toEqual(expected);
  });

  test('gives back the same ledger where the list has no more', () => {
    const entries = [live];
    expect(merge(entries, [text('live', AT)])).toBe(entries);
  });
});

describe('what a person believes is on', () => {
  const start = AT - HOUR;
  const on = streamOf();
  const over = streamOf({ endedAt: AT - 30 * MINUTE, lastSeenAt: AT - 30 * MINUTE });
  const next = streamOf({ ids: ['2'], startedAt: AT - 10 * MINUTE });
  const restarted = streamOf({ ids: ['1', '2'], newestAt: AT - 10 * MINUTE });
  test.each<[string, Entry[], Broadcast[], number | undefined, number]>([
    ['is nothing before any message', [], [on], undefined, never],
    ['is what LIVE told of', [noted('live', AT)], [on], start, start],
    ['is nothing after OFFLINE', [noted('live', AT), noted('offline', AT)], [on], undefined, start],
    [
      'is nothing where LIVE was refused',
      [noted('live', AT, { outcome: 'refused' })],
      [on],
      undefined,
      start,
    ],
    [
      'is nothing where LIVE was left out',
      [noted('live', AT, { outcome: 'skipped' })],
      [on],
      undefined,
      start,
    ],
    ['is not changed by an edit', [noted('live', AT), noted('title', AT)], [on], start, start],
    ['is by a listed LIVE what began until then', [found('live', AT)], [on], start, start],
    [
      'is what began in the very second',
      [found('live', start - 999)],
      [streamOf({ startedAt: start - 1 })],
      start - 1,
      start - 1,
    ],
    [
      'is, with clocks apart, what began soon after',
      [found('live', start - CLOCKS_APART)],
      [on],
      start,
      start,
    ],
    [
      'is something unknown, where it began later still',
      [found('live', start - CLOCKS_APART - 1000)],
      [on],
      start - CLOCKS_APART - 1000,
      start - CLOCKS_APART - 1000,
    ],
    [
      'is the newest part that had begun',
      [found('live', AT)],
      [restarted],
      AT - 10 * MINUTE,
      AT - 10 * MINUTE,
    ],
    ['is the first part before the second began', [found('live', AT - HOUR + 1)], [restarted], start, start],
    [
      'is something unknown, where what is known was over',
      [found('live', AT - 20 * MINUTE)],
      [over],
      AT - 20 * MINUTE,
      AT - 20 * MINUTE,
    ],
    [
      'is something unknown after the end of all that is known',
      [noted('live', start), noted('offline', AT - 20 * MINUTE), found('live', AT - 15 * MINUTE)],
      [on],
      AT - 15 * MINUTE,
      AT - 15 * MINUTE,
    ],
    [
      'is nothing after the end of something unknown, whatever begins soon after',
      [found('live', start - MINUTE), noted('offline', start - 1, { about: start - MINUTE })],
      [on],
      undefined,
      start - MINUTE,
    ],
    [
      'is the next one after the end of the first',
      [noted('live', start), found('offline', AT - 20 * MINUTE), found('live', AT - 9 * MINUTE)],
      [over, next],
      AT - 10 * MINUTE,
      AT - 10 * MINUTE,
    ],
    [
      'is nothing after the end of all parts',
      [noted('live', start), found('offline', AT)],
      [restarted],
      undefined,
      AT - 10 * MINUTE,
    ],
    [
      'is nothing after the end of the first part, and the second is news',
      [noted('live', start), found('offline', AT - 11 * MINUTE)],
      [restarted],
      undefined,
      start,
    ],
  ])('%s', (_what, ledger, broadcasts, open, through) => {
    const belief = believe(ledger, broadcasts);
    expect([belief.open?.about, belief.through]).toEqual([open, through]);
  });
});

describe('an OFFLINE without a LIVE, of which only the time is known, is about', () => {
  const [first, second] = [2, 1].map((ago) =>
    streamOf({ startedAt: AT - ago * HOUR, endedAt: AT - ago * HOUR + MINUTE, isUnannounced: true }),
  ) as [Broadcast, Broadcast];
  const announced = { ...first, isUnannounced: false };
  test.each<[string, Entry[], Broadcast[], number]>([
    ['the oldest one that was not announced', [found('offline', AT)], [first, second], first.newestAt],
    [
      'the next one, if it is the second',
      [found('offline', AT - 1), found('offline', AT)],
      [first, second],
      second.newestAt,
    ],
    ['rather one that was not announced', [found('offline', AT)], [announced, second], second.newestAt],
    ['one that was announced, where there is no other', [found('offline', AT)], [announced], first.newestAt],
    ['none that people do not want', [found('offline', AT)], [{ ...first, hasMatched: false }], never],
    ['none that ended later', [found('offline', AT - 3 * HOUR)], [first], never],
    [
      'one that ended a little later, for clocks differ',
      [found('offline', AT - 2 * HOUR)],
      [first],
      first.newestAt,
    ],
  ])('%s', (_what, ledger, broadcasts, through) => {
    expect(believe(ledger, broadcasts).through).toBe(through);
  });
});

describe('the title that a person knows', () => {
  const labels = [
    labelOf(AT - HOUR, { title: 'One' }),
    labelOf(AT - 30 * MINUTE, { title: 'Two' }),
    labelOf(AT - 10 * MINUTE, { title: 'Three' }),
  ];
  test.each<[string, Entry[], string]>([
    ['is the first one, where only edits are told', [], 'One'],
    ['is the one that LIVE told', [noted('live', AT - HOUR)], 'One'],
    ['is a later one that LIVE told', [noted('live', AT - 30 * MINUTE)], 'Two'],
    ['is the one that TITLE told', [noted('live', AT - HOUR), noted('title', AT - 5 * MINUTE)], 'Three'],
    ['is not changed by CATEGORY', [noted('live', AT - HOUR), noted('category', AT)], 'One'],
    [
      'is the one that a listed TITLE told',
      [noted('live', AT - HOUR), found('title', AT - 20 * MINUTE)],
      'Two',
    ],
    [
      'is the next one, where a TITLE is listed that came before any poll saw an edit',
      [noted('live', AT - HOUR), found('title', AT - 40 * MINUTE)],
      'Two',
    ],
  ])('%s', (_what, ledger, title) => {
    expect(believe(ledger, [streamOf({ labels })]).knows.title).toBe(title);
  });

  test('is none where nothing was seen', () => {
    expect(believe([noted('live', AT)], []).knows.title).toBeUndefined();
  });
});
