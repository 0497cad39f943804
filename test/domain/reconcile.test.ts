import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/notification.ts';
import { dueTimes, isAwaited, nextNotification } from '../../src/domain/reconcile.ts';
import type { Rules } from '../../src/domain/rules.ts';
import type { Sighting } from '../../src/domain/sightings.ts';
import type { Entry, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { annaOf, entryOf, GRACE, labelOf, liveOf, RULES, streamOf } from './anna.ts';

const START = AT - HOUR;
const TOO_LATE = 48 * HOUR;
const SETTLED = 2 * MINUTE;
const on = streamOf();
const over = streamOf({ endedAt: AT - 10 * MINUTE, lastSeenAt: AT - 10 * MINUTE });
const next = streamOf({ ids: ['2'], startedAt: AT - 2 * MINUTE });
const restarted = streamOf({ ids: ['1', '2'], newestAt: START + MINUTE });
const unannounced = { ...over, isUnannounced: true };
/** The LIVE of a broadcast that only the message history shows. */
const unknown = entryOf('live', { at: AT - 30 * MINUTE, about: AT - 30 * MINUTE });
const live = entryOf('live');
const gone = { since: AT - GRACE, polls: 2 };
const only = (...notifyOn: Kind[]): Rules => ({ ...RULES, notifyOn });
const QUIET: Rules = { ...RULES, isQuiet: true };
const MUSIC: Rules = { ...RULES, categories: ['Music'] };

interface Case extends Partial<Pick<StreamerState, 'current' | 'finished' | 'absent'>> {
  readonly ledger?: readonly Entry[];
  readonly sighting?: Sighting;
  readonly at?: number;
  readonly rules?: Rules;
}

/** What is due, as the kind and the start of its broadcast in minutes from now. */
function due({ ledger = [], sighting, at = AT, rules = RULES, ...state }: Case) {
  const seen = sighting ?? (state.current ? liveOf() : 'absent');
  const notification = nextNotification(annaOf(state), ledger, { at, sighting: seen }, rules);
  return notification && `${notification.kind} ${(notification.about - AT) / MINUTE}`;
}

describe('LIVE', () => {
  test.each<[string, Case, string?]>([
    ['of a broadcast that is on is due', { current: on }, 'live -60'],
    ['with nothing on is not due', {}],
    ['after a LIVE is not due', { current: on, ledger: [live] }],
    ['after a refused LIVE is not due', { current: on, ledger: [entryOf('live', { outcome: 'refused' })] }],
    ['after an OFFLINE is not due', { current: on, ledger: [live, entryOf('offline')] }],
    ['while Twitch does not list the streamer is not due', { current: on, sighting: 'absent' }],
    ['in quiet hours is not due', { current: on, rules: QUIET }],
    ['for those who want OFFLINE alone is not due', { current: on, rules: only('offline') }],
    ['while the rules do not match is not due', { current: on, rules: MUSIC }],
    ['before the rules have matched is not due', { current: streamOf({ hasMatched: false }) }],
    [
      'of a restart is due after a skipped LIVE',
      { current: restarted, ledger: [entryOf('live', { outcome: 'skipped' })] },
      'live -59',
    ],
    ['of a restart is not due after the LIVE of the first part', { current: restarted, ledger: [live] }],
    [
      'of the next broadcast is due after the OFFLINE of the first',
      { finished: [over], current: next, ledger: [live, entryOf('offline')] },
      'live -2',
    ],
    [
      'of the next broadcast is due after the end of an unknown one',
      { current: next, ledger: [unknown] },
      'live -2',
    ],
    [
      'of a broadcast older than an unknown one that is not gone is not due',
      { current: on, ledger: [entryOf('live', { about: AT - MINUTE, at: AT - MINUTE })] },
    ],
    [
      'of the next broadcast is due 48 hours after an unknown one, though the streamer is absent no more',
      {
        current: streamOf({ startedAt: AT + TOO_LATE }),
        ledger: [unknown],
        at: AT + TOO_LATE,
      },
      `live ${TOO_LATE / MINUTE}`,
    ],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });
});

describe('OFFLINE', () => {
  test.each<[string, Case, string?]>([
    ['after a LIVE is due when its broadcast is over', { finished: [over], ledger: [live] }, 'offline -60'],
    [
      'of the first broadcast is due before the LIVE of the next',
      { finished: [over], current: next, ledger: [live] },
      'offline -60',
    ],
    ['without a LIVE is not due', { finished: [over] }],
    ['after an OFFLINE is not due', { finished: [over], ledger: [live, entryOf('offline')] }],
    ['of a broadcast that is on is not due', { current: on, ledger: [live] }],
    [
      'of a broadcast that is on is not due while Twitch is silent',
      { current: on, ledger: [live], sighting: 'absent' },
    ],
    ['for those who want LIVE alone is not due', { finished: [over], ledger: [live], rules: only('live') }],
    [
      'for those who want LIVE alone is not due, and the next LIVE is',
      { finished: [over], current: next, ledger: [live], rules: only('live') },
      'live -2',
    ],
    ['in quiet hours is not due', { finished: [over], ledger: [live], rules: QUIET }],
    [
      '48 hours after the end is due',
      { finished: [over], ledger: [live], at: AT - 10 * MINUTE + TOO_LATE },
      'offline -60',
    ],
    [
      'later than 48 hours after the end is not due',
      { finished: [over], ledger: [live], at: AT - 10 * MINUTE + TOO_LATE + 1 },
    ],
    [
      'later than 48 hours after the end is not due, and the next LIVE is',
      {
        finished: [over],
        current: { ...on, startedAt: AT + TOO_LATE, newestAt: AT + TOO_LATE },
        ledger: [live],
        at: AT + TOO_LATE,
      },
      `live ${TOO_LATE / MINUTE}`,
    ],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });
});

describe('OFFLINE of an unannounced broadcast', () => {
  test.each<[string, Case, string?]>([
    ['is due alone', { finished: [unannounced] }, 'offline -60'],
    ['is not due twice', { finished: [unannounced], ledger: [entryOf('offline')] }],
    [
      'is due 48 hours after the end',
      { finished: [unannounced], at: AT - 10 * MINUTE + TOO_LATE },
      'offline -60',
    ],
    ['is not due later than that', { finished: [unannounced], at: AT - 10 * MINUTE + TOO_LATE + 1 }],
    ['is not due if the rules never matched', { finished: [{ ...unannounced, hasMatched: false }] }],
    ['is due before the LIVE of the next', { finished: [unannounced], current: next }, 'offline -60'],
    [
      'is due for those who want OFFLINE alone, announced or not',
      { finished: [over], rules: only('offline') },
      'offline -60',
    ],
    ['is not due for those who want LIVE alone', { finished: [unannounced], rules: only('live') }],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });
});

describe('OFFLINE of a broadcast that only the message history shows', () => {
  test.each<[string, Case, string?]>([
    ['is due after the grace', { absent: gone, ledger: [unknown] }, 'offline -30'],
    ['is not due before that', { absent: { ...gone, since: gone.since + 1 }, ledger: [unknown] }],
    ['is not due after one poll', { absent: { ...gone, polls: 1 }, ledger: [unknown] }],
    [
      'is due 48 hours after its LIVE',
      { absent: gone, ledger: [unknown], at: unknown.at + TOO_LATE },
      'offline -30',
    ],
    ['is not due later than that', { absent: gone, ledger: [unknown], at: unknown.at + TOO_LATE + 1 }],
    ['is not due for those who want LIVE alone', { absent: gone, ledger: [unknown], rules: only('live') }],
    [
      'is not due before that, nor is the OFFLINE of an older broadcast',
      { finished: [over], ledger: [unknown] },
    ],
    [
      'is not due while another broadcast is on',
      { current: next, absent: { ...gone, polls: 1 }, ledger: [unknown], sighting: 'absent' },
    ],
    [
      'is not due where that of an unannounced broadcast is: one OFFLINE ends both for the reader',
      { absent: gone, finished: [unannounced], ledger: [{ ...unknown, about: START - HOUR }] },
      'offline -60',
    ],
    [
      'is not due while Twitch does not say that the streamer is gone',
      { absent: gone, ledger: [unknown], sighting: 'unknown' },
    ],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });

  test('says nothing that nobody knows', () => {
    const poll = { at: AT, sighting: 'absent' } as const;
    expect(nextNotification(annaOf({ absent: gone }), [unknown], poll, RULES)).toEqual({
      kind: 'offline',
      about: unknown.about,
      broadcast: {
        ids: [],
        title: '',
        category: '',
        categories: [],
        peakViewers: 0,
        hasMatched: true,
        isUnannounced: false,
        labels: [],
        announcedAt: unknown.at,
      },
    });
  });
});

describe('an edit', () => {
  const labels = [labelOf(START, { title: 'Hello', category: 'Music' }), labelOf(AT - SETTLED)];
  const edited = { current: streamOf({ labels }) };
  test.each<[string, Case, string?]>([
    [
      'of title and category is due after a LIVE, the title first',
      { ...edited, ledger: [live] },
      'title -60',
    ],
    [
      'of the category is due after a TITLE',
      { ...edited, ledger: [live, entryOf('title', { at: AT - MINUTE })] },
      'category -60',
    ],
    [
      'is not due after TITLE and CATEGORY',
      { ...edited, ledger: [live, entryOf('title', { at: AT }), entryOf('category', { at: AT })] },
    ],
    [
      'is not due after a LIVE that named the new words',
      { ...edited, ledger: [entryOf('live', { at: AT - MINUTE })] },
    ],
    ['is not due before it has stood for two minutes', { ...edited, ledger: [live], at: AT - 1 }],
    [
      'is not due for those who want LIVE and OFFLINE alone',
      { ...edited, ledger: [live], rules: only('live', 'offline') },
    ],
    [
      'is due without a LIVE for those who want no LIVE',
      { ...edited, rules: only('category') },
      'category -60',
    ],
    ['is not due while the rules do not match', { ...edited, ledger: [live], rules: MUSIC }],
    ['is not due while Twitch does not list the streamer', { ...edited, ledger: [live], sighting: 'absent' }],
    [
      'is not due before the rules have matched',
      { current: { ...edited.current, hasMatched: false }, ledger: [live] },
    ],
    ['is not due after a refused LIVE', { ...edited, ledger: [entryOf('live', { outcome: 'refused' })] }],
    [
      'that was taken back is not due',
      {
        current: streamOf({
          labels: [...labels, labelOf(AT - SETTLED, { title: 'Hello', category: 'Music' })],
        }),
        ledger: [live],
      },
    ],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });
});

test.each([
  ['without any message is not awaited', [], 0, false],
  ['after a LIVE is awaited', [live], 0, true],
  ['after LIVE and OFFLINE is not awaited', [live, entryOf('offline')], 0, false],
  ['48 hours after a LIVE is awaited', [live], live.at + TOO_LATE - AT, true],
  ['later than 48 hours after a LIVE is not awaited', [live], live.at + TOO_LATE + 1 - AT, false],
])('the end of a broadcast %s', (_what, ledger, later, expected) => {
  expect(isAwaited(annaOf({ ledger: { me: ledger } }), AT + later)).toBe(expected);
});

describe('the next decision', () => {
  const absent = { since: AT - MINUTE, polls: 1 };
  const graceIsUp = [AT - MINUTE + GRACE];
  const labels = [
    labelOf(AT - HOUR, { title: 'Hello', category: 'Music' }),
    labelOf(AT - MINUTE, { title: 'Hello' }),
    labelOf(AT),
  ];
  const settled = [labelOf(AT - HOUR, { title: 'Hello' }), labelOf(AT - SETTLED)];
  const edited = { current: { ...on, labels } };
  test.each([
    ['with nothing on is not due', {}, RULES, []],
    ['about a broadcast that goes on is not due', { current: on }, RULES, []],
    ['about a broadcast without labels is not due', { current: { ...on, labels: [] } }, RULES, []],
    ['about a broadcast that is gone is due when the grace is up', { current: on, absent }, RULES, graceIsUp],
    [
      'about an edited broadcast that is gone is due for its end alone',
      { current: { ...on, labels }, absent },
      RULES,
      graceIsUp,
    ],
    [
      'about a broadcast that is gone and never matched the rules is not due',
      { current: streamOf({ hasMatched: false }), absent },
      RULES,
      [],
    ],
    [
      'about a broadcast that is gone and no longer matches the rules is due',
      { current: on, absent },
      MUSIC,
      graceIsUp,
    ],
    [
      'about a broadcast that is gone and whose end is awaited is due, whether or not it matched',
      { current: streamOf({ hasMatched: false }), absent, ledger: { me: [live] } },
      RULES,
      graceIsUp,
    ],
    [
      'about an unknown broadcast that is gone is due when the grace is up',
      { absent, ledger: { me: [live] } },
      RULES,
      graceIsUp,
    ],
    [
      'about an unknown broadcast that is over is not due',
      { absent: { since: AT - GRACE, polls: 2 }, ledger: { me: [live] } },
      RULES,
      [],
    ],
    [
      'about two edits is due when each has stood for two minutes, soonest first',
      edited,
      RULES,
      [AT + MINUTE, AT + SETTLED],
    ],
    [
      'about an edit that has stood for two minutes is not due',
      { current: { ...on, labels: settled } },
      RULES,
      [],
    ],
    ['about edits is not due for those who want none', edited, only('offline'), []],
    ['about edits is not due while the rules do not match', edited, MUSIC, []],
    [
      'about edits is not due before the rules have matched',
      { current: { ...edited.current, hasMatched: false } },
      RULES,
      [],
    ],
  ])('%s', (_what, state, rules, expected) => {
    expect(dueTimes(annaOf(state), AT, rules)).toEqual(expected);
  });
});
