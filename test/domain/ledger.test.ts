import { describe, expect, test } from 'vitest';
import { believe, merge } from '../../src/domain/ledger.ts';
import type { Kind, PastText } from '../../src/domain/notification.ts';
import type { Broadcast, Entry } from '../../src/domain/snapshot.ts';
import { CLOCKS_APART } from '../../src/domain/time.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { entryOf, labelOf, streamOf } from './anna.ts';

/** A text in the message history. */
const text = (kind: Kind, at: number): PastText => ({ kind, login: 'anna', at });
/** The entry that the ledger makes of it. */
const listed = (kind: Kind, at: number): Entry => ({ kind, at, outcome: 'sent' });
const noted = (kind: Kind, at: number, facts: Partial<Entry> = {}) => entryOf(kind, { at, ...facts });
const never = Number.NEGATIVE_INFINITY;

describe('merge', () => {
  const live = noted('live', AT);
  const refused = noted('live', AT, { outcome: 'refused' });
  test.each<[string, Entry[], PastText[], Entry[]]>([
    ['a message in our notes alone stays', [live], [], [live]],
    ['a message in the history alone is added', [], [text('live', AT)], [listed('live', AT)]],
    ['a message in both counts once', [live], [text('live', AT + 5_000)], [live]],
    ['a message dated five minutes apart counts once', [live], [text('live', AT - CLOCKS_APART)], [live]],
    [
      'messages dated more than five minutes apart count as two',
      [live],
      [text('live', AT - CLOCKS_APART - 1)],
      [listed('live', AT - CLOCKS_APART - 1), live],
    ],
    [
      'messages of two kinds at one time count as two',
      [live],
      [text('offline', AT)],
      [live, listed('offline', AT)],
    ],
    [
      'a refused message is not the one in the history',
      [refused],
      [text('live', AT)],
      [refused, listed('live', AT)],
    ],
    [
      'of two messages of a kind in the history, our notes claim the first, because a send reads the history first',
      [live],
      [text('live', AT - 20_000), text('live', AT + 1_000)],
      [live, listed('live', AT + 21_000)],
    ],
    [
      'a message from before a full ledger is not the first one in it',
      Array.from({ length: 20 }, (_, index) => noted('title', AT + index * MINUTE)),
      Array.from({ length: 21 }, (_, index) => text('title', AT + (index - 1) * MINUTE)),
      Array.from({ length: 20 }, (_, index) => noted('title', AT + index * MINUTE)),
    ],
    [
      'a newer message is added to a full ledger, which loses its oldest',
      Array.from({ length: 20 }, (_, index) => noted('title', AT + index * MINUTE)),
      Array.from({ length: 21 }, (_, index) => text('title', AT + index * MINUTE)),
      [
        ...Array.from({ length: 19 }, (_, index) => noted('title', AT + (index + 1) * MINUTE)),
        listed('title', AT + 20 * MINUTE),
      ],
    ],
    [
      'a message in the history alone is dated by our clock, as far as another message shows the difference',
      [live],
      [text('live', AT - 4 * MINUTE), text('offline', AT - 3 * MINUTE)],
      [live, listed('offline', AT + MINUTE)],
    ],
    [
      'a difference of five seconds does not shift what is in the history alone',
      [live],
      [text('live', AT - 5_000), text('offline', AT + MINUTE)],
      [live, listed('offline', AT + MINUTE)],
    ],
    [
      'once the clocks are known to differ, the next message is found by the same difference',
      [live, noted('offline', AT + 2 * MINUTE)],
      [text('live', AT + 4 * MINUTE), text('offline', AT + 8 * MINUTE)],
      [live, noted('offline', AT + 2 * MINUTE)],
    ],
    [
      'of 21 messages the last twenty stay',
      [],
      Array.from({ length: 21 }, (_, index) => text('live', AT + index)),
      Array.from({ length: 20 }, (_, index) => listed('live', AT + index + 1)),
    ],
  ])('%s', (_what, notes, history, ledger) => {
    expect(merge(notes, history, AT + HOUR)).toEqual(ledger);
  });

  test('a history that goes on after now is dated so that it ends now', () => {
    const history = [text('live', AT), text('offline', AT + MINUTE)];
    expect(merge([], history, AT)).toEqual([listed('live', AT - MINUTE), listed('offline', AT)]);
    expect(merge([live], history, AT + 1)).toEqual([live, listed('offline', AT + 1)]);
  });

  test('a history that has nothing more gives back the very same ledger', () => {
    const notes = [live];
    expect(merge(notes, [text('live', AT)], AT)).toBe(notes);
  });
});

describe('which broadcast a person believes is on', () => {
  const start = AT - HOUR;
  const on = streamOf();
  const over = streamOf({ endedAt: AT - 30 * MINUTE, lastSeenAt: AT - 30 * MINUTE });
  const next = streamOf({ ids: ['2'], startedAt: AT - 10 * MINUTE });
  const restarted = streamOf({ ids: ['1', '2'], newestAt: AT - 10 * MINUTE });
  test.each<[string, Entry[], Broadcast[], open: number | undefined, through?: number]>([
    ['without any message: none', [], [on], undefined, never],
    ['after a LIVE: its broadcast', [noted('live', AT)], [on], start],
    ['after LIVE and OFFLINE: none', [noted('live', AT), noted('offline', AT)], [on], undefined, start],
    [
      'after a LIVE that was refused: none',
      [noted('live', AT, { outcome: 'refused' })],
      [on],
      undefined,
      start,
    ],
    [
      'after a LIVE that was skipped: none',
      [noted('live', AT, { outcome: 'skipped' })],
      [on],
      undefined,
      start,
    ],
    ['after LIVE and TITLE: the broadcast of the LIVE', [noted('live', AT), noted('title', AT)], [on], start],
    [
      'after the LIVE of an older broadcast: nothing newer is forgotten',
      [noted('live', AT), noted('live', AT, { about: start - HOUR })],
      [on],
      start - HOUR,
      start,
    ],
    ['after a listed LIVE: the broadcast that had begun', [listed('live', AT)], [on], start],
    [
      'after a listed LIVE in the second of the start: the broadcast of that start',
      [listed('live', start - 999)],
      [streamOf({ startedAt: start - 1 })],
      start - 1,
    ],
    [
      'after a listed LIVE five minutes before the start: the broadcast, because clocks differ',
      [listed('live', start - CLOCKS_APART)],
      [on],
      start,
    ],
    [
      'after a listed LIVE longer before the start: an unknown broadcast',
      [listed('live', start - CLOCKS_APART - 1000)],
      [on],
      start - CLOCKS_APART - 1000,
    ],
    [
      'after a listed LIVE between two starts: the first, though the second is soon',
      [listed('live', AT - 11 * MINUTE)],
      [on, next],
      start,
    ],
    [
      'after a listed LIVE before two starts: the one that began first',
      [listed('live', start - MINUTE)],
      [streamOf({ newestAt: start + MINUTE })],
      start,
    ],
    [
      'after a listed LIVE since two starts: the second',
      [listed('live', AT - 9 * MINUTE)],
      [on, next],
      AT - 10 * MINUTE,
    ],
    [
      'after a listed LIVE since two starts, of which the first is on again: the second',
      [listed('live', AT - 9 * MINUTE)],
      [next, on],
      AT - 10 * MINUTE,
    ],
    [
      'after a listed LIVE at the very time of a restart: the newest part',
      [listed('live', AT - 10 * MINUTE)],
      [restarted],
      AT - 10 * MINUTE,
    ],
    [
      'after a listed LIVE since a restart: the newest part',
      [listed('live', AT)],
      [restarted],
      AT - 10 * MINUTE,
    ],
    [
      'after a listed LIVE long after it was last seen, and before it was first missed: that one',
      [listed('live', AT - 20 * MINUTE)],
      [{ ...over, missedAt: AT - 21 * MINUTE }],
      start,
    ],
    [
      'after a listed LIVE of that kind, with another start soon after: rather the other',
      [listed('live', AT - 20 * MINUTE)],
      [{ ...over, missedAt: AT - 20 * MINUTE }, streamOf({ ids: ['2'], startedAt: AT - 16 * MINUTE })],
      AT - 16 * MINUTE,
    ],
    [
      'after a listed LIVE and OFFLINE shortly before a start: none, and that start is not covered',
      [listed('live', start - 4 * MINUTE), listed('offline', start - 1000)],
      [on],
      undefined,
      start - 4 * MINUTE,
    ],
    [
      'after LIVE and OFFLINE, and a listed LIVE shortly before a start: the broadcast of that start',
      [noted('live', start), noted('offline', AT - 20 * MINUTE), listed('live', AT - 11 * MINUTE)],
      [over, next],
      AT - 10 * MINUTE,
    ],
    [
      'after a listed LIVE before a restart: the first part',
      [listed('live', AT - HOUR + 1)],
      [restarted],
      start,
    ],
    [
      'after a listed LIVE a minute after the end: the broadcast that ended',
      [listed('live', AT - 29 * MINUTE)],
      [over],
      start,
    ],
    [
      'after a listed LIVE later than that: an unknown broadcast',
      [listed('live', AT - 29 * MINUTE + 1)],
      [over],
      AT - 29 * MINUTE + 1,
    ],
    [
      'after a listed LIVE that follows the OFFLINE of all we know: an unknown broadcast',
      [noted('live', start), noted('offline', AT - 20 * MINUTE), listed('live', AT - 15 * MINUTE)],
      [on],
      AT - 15 * MINUTE,
    ],
    [
      'after the OFFLINE of an unknown broadcast: none, whatever begins soon after',
      [listed('live', start - MINUTE), noted('offline', start - 1, { about: start - MINUTE })],
      [on],
      undefined,
      start - MINUTE,
    ],
    [
      'after LIVE, listed OFFLINE and listed LIVE: the second broadcast',
      [noted('live', start), listed('offline', AT - 20 * MINUTE), listed('live', AT - 9 * MINUTE)],
      [over, next],
      AT - 10 * MINUTE,
    ],
    [
      'after a listed OFFLINE since a restart: none, of either part',
      [noted('live', start), listed('offline', AT)],
      [restarted],
      undefined,
      AT - 10 * MINUTE,
    ],
    [
      'after a listed OFFLINE at the very time of a restart: none, of either part',
      [noted('live', start), listed('offline', AT - 10 * MINUTE)],
      [restarted],
      undefined,
      AT - 10 * MINUTE,
    ],
    [
      'after a listed OFFLINE before a restart: none, and the second part still needs a LIVE',
      [noted('live', start), listed('offline', AT - 11 * MINUTE)],
      [restarted],
      undefined,
      start,
    ],
    [
      'after the listed OFFLINE of an unknown broadcast: none, and what we know still needs a LIVE',
      [noted('live', start - HOUR, { about: start - HOUR }), listed('offline', AT)],
      [on],
      undefined,
      start - HOUR,
    ],
  ])('%s', (_what, ledger, broadcasts, open, through = open) => {
    const belief = believe(ledger, broadcasts);
    expect([belief.open?.about, belief.through]).toEqual([open, through]);
  });

  test('when its LIVE was sent is known, too', () => {
    expect(believe([noted('live', AT)], [on]).open).toEqual({ at: AT, about: start });
  });
});

describe('which broadcast an OFFLINE without a LIVE ends, if only its time is known', () => {
  const [first, second] = [2, 1].map((ago) =>
    streamOf({ startedAt: AT - ago * HOUR, endedAt: AT - ago * HOUR + MINUTE, isUnannounced: true }),
  ) as [Broadcast, Broadcast];
  const announced = { ...first, isUnannounced: false };
  test.each<[string, Entry[], Broadcast[], number]>([
    ['of two unannounced ones: the older', [listed('offline', AT)], [first, second], first.newestAt],
    [
      'of two unannounced ones, for the second OFFLINE: the newer',
      [listed('offline', AT - 1), listed('offline', AT)],
      [first, second],
      second.newestAt,
    ],
    [
      'of one announced and one unannounced: the unannounced',
      [listed('offline', AT)],
      [announced, second],
      second.newestAt,
    ],
    ['of announced ones alone: the oldest', [listed('offline', AT)], [announced], first.newestAt],
    [
      'of one that never matched the rules: none',
      [listed('offline', AT)],
      [{ ...first, hasMatched: false }],
      never,
    ],
    ['of one that is on: none', [listed('offline', AT)], [streamOf()], never],
    ['of one that ended later: none', [listed('offline', AT - 3 * HOUR)], [first], never],
    [
      'of one that ended four minutes later: that one, because clocks differ',
      [listed('offline', AT - 2 * HOUR + MINUTE - CLOCKS_APART)],
      [first],
      first.newestAt,
    ],
    [
      'of one that ended within the same second, five minutes later: that one',
      [listed('offline', AT - 2 * HOUR + MINUTE - CLOCKS_APART)],
      [{ ...first, endedAt: AT - 2 * HOUR + MINUTE + 999 }],
      first.newestAt,
    ],
    [
      'of one that ended a second later than that: none',
      [listed('offline', AT - 2 * HOUR + MINUTE - CLOCKS_APART)],
      [{ ...first, endedAt: AT - 2 * HOUR + MINUTE + 1000 }],
      never,
    ],
  ])('%s', (_what, ledger, broadcasts, through) => {
    expect(believe(ledger, broadcasts).through).toBe(through);
  });
});

describe('the title that a person knows', () => {
  const labels = [
    labelOf(AT - HOUR, { title: 'One' }),
    labelOf(AT - 30 * MINUTE, { title: 'Two' }),
    labelOf(AT - 20 * MINUTE, { title: 'Two', category: 'Music' }),
    labelOf(AT - 10 * MINUTE + 999, { title: 'Three' }),
  ];
  const live = noted('live', AT - HOUR);
  test.each<[string, Entry[], string]>([
    ['without a LIVE is the first', [], 'One'],
    ['after a LIVE before anything was seen is the first', [noted('live', AT - 2 * HOUR)], 'One'],
    ['after a LIVE is the one of that time', [live], 'One'],
    ['after a LIVE at the time of an edit is the new one', [noted('live', AT - 30 * MINUTE)], 'Two'],
    ['after a listed LIVE is the one of that time', [listed('live', AT - 40 * MINUTE)], 'One'],
    [
      'after a listed LIVE in the second of an edit is the new one',
      [listed('live', AT - 10 * MINUTE)],
      'Three',
    ],
    ['after a TITLE is the one of that time', [live, noted('title', AT - 5 * MINUTE)], 'Three'],
    [
      'after a TITLE soon after another is the one of that time',
      [live, noted('title', AT - 25 * MINUTE)],
      'Two',
    ],
    ['after a CATEGORY stays as it was', [live, noted('category', AT)], 'One'],
    ['after a listed CATEGORY stays as it was', [live, listed('category', AT)], 'One'],
    ['after a listed TITLE is the one of that time', [live, listed('title', AT - 20 * MINUTE)], 'Two'],
    [
      'after a listed TITLE at the time of the edit is the new one',
      [live, listed('title', AT - 30 * MINUTE)],
      'Two',
    ],
    [
      'after a listed TITLE before any run saw an edit is the next one',
      [live, listed('title', AT - 40 * MINUTE)],
      'Two',
    ],
    [
      'after a listed TITLE alone, before any run saw an edit, is the next one',
      [listed('title', AT - 40 * MINUTE)],
      'Two',
    ],
    [
      'after a LIVE at the time of an edit and a listed TITLE is the next one',
      [noted('live', AT - 30 * MINUTE), listed('title', AT - 25 * MINUTE)],
      'Three',
    ],
    [
      'after a TITLE and a listed TITLE, with a new category in between the edits, is the next title',
      [live, noted('title', AT - 29 * MINUTE), listed('title', AT - 25 * MINUTE)],
      'Three',
    ],
    [
      'after two listed TITLEs between two edits is the one after both',
      [live, listed('title', AT - 29 * MINUTE), listed('title', AT - 15 * MINUTE)],
      'Three',
    ],
    [
      'after two TITLEs of ours between two edits is the one of that time',
      [live, noted('title', AT - 29 * MINUTE), noted('title', AT - 15 * MINUTE)],
      'Two',
    ],
    [
      'after a listed TITLE with no edit after it is the last',
      [noted('live', AT - 5 * MINUTE), listed('title', AT)],
      'Three',
    ],
  ])('%s', (_what, ledger, title) => {
    expect(believe(ledger, [streamOf({ labels })]).knows.title).toBe(title);
  });

  test('is that of the last broadcast', () => {
    const older = streamOf({ labels: [labelOf(AT - 2 * HOUR, { title: 'Zero' })] });
    expect(believe([live], [older, streamOf({ labels })]).knows.title).toBe('One');
  });

  test.each([
    ['without a broadcast', []],
    ['without a label', [streamOf({ labels: [] })]],
  ])('%s is unknown', (_what, broadcasts) => {
    expect(believe([live, listed('title', AT)], broadcasts).knows.title).toBeUndefined();
  });

  test('is known apart from the category', () => {
    const ledger = [live, noted('category', AT - 20 * MINUTE)];
    expect(believe(ledger, [streamOf({ labels })]).knows).toEqual({ title: 'One', category: 'Music' });
  });
});
