import { describe, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/notification.ts';
import { isAwaited, nextNotification } from '../../src/domain/reconcile.ts';
import type { Rules } from '../../src/domain/rules.ts';
import type { Entry, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, HOUR, MINUTE } from '../messages/notifications.ts';
import { annaOf, GRACE, labelOf, RULES, streamOf, toldOf } from './anna.ts';

const START = AT - HOUR;
const TOO_LATE = 48 * HOUR;
const on = streamOf();
const over = streamOf({ endedAt: AT - 10 * MINUTE, lastSeenAt: AT - 10 * MINUTE });
const next = streamOf({ ids: ['2'], startedAt: AT - 2 * MINUTE });
const unannounced = { ...over, isUnannounced: true };
const unknown = toldOf('live', { at: AT - 30 * MINUTE, about: AT - 30 * MINUTE });
const live = toldOf('live');
const gone = { since: AT - GRACE, polls: 2 };
const only = (...notifyOn: Kind[]): Rules => ({ ...RULES, notifyOn });

interface Case {
  readonly state?: Partial<StreamerState>;
  readonly ledger?: readonly Entry[];
  readonly isListed?: boolean;
  readonly at?: number;
  readonly rules?: Rules;
}

/** What is due, as `kind start`. */
function due({
  state = {},
  ledger = [],
  isListed = state.current !== undefined,
  at = AT,
  rules = RULES,
}: Case) {
  const notification = nextNotification(annaOf(state), ledger, { at, isListed }, rules);
  return notification && `${notification.kind} ${(notification.about - AT) / MINUTE}`;
}

describe('LIVE is due', () => {
  test.each<[string, Case, boolean]>([
    ['to whom nothing was told', { state: { current: on } }, true],
    ['to nobody twice', { state: { current: on }, ledger: [live] }, false],
    [
      'to nobody whom it was refused',
      { state: { current: on }, ledger: [toldOf('live', { outcome: 'refused' })] },
      false,
    ],
    [
      'to nobody who was told of the end',
      { state: { current: on }, ledger: [live, toldOf('offline')] },
      false,
    ],
    ['not while Twitch does not list it', { state: { current: on }, isListed: false }, false],
    ['not in quiet hours', { state: { current: on }, rules: { ...RULES, isQuiet: true } }, false],
    ['not where people hear of ends alone', { state: { current: on }, rules: only('offline') }, false],
    [
      'not while it does not match',
      { state: { current: on }, rules: { ...RULES, categories: ['Music'] } },
      false,
    ],
    ['not before it has matched', { state: { current: streamOf({ hasMatched: false }) } }, false],
    ['where nothing is on: never', {}, false],
    [
      'of a restart to whom its first part was too old to tell of',
      {
        state: { current: { ...on, ids: ['1', '2'], newestAt: START + 1 } },
        ledger: [toldOf('live', { outcome: 'skipped' })],
      },
      true,
    ],
    [
      'of a restart to nobody who was told of its first part',
      { state: { current: { ...on, ids: ['1', '2'], newestAt: START + 1 } }, ledger: [live] },
      false,
    ],
    [
      'of the next one after the end of the first',
      { state: { finished: [over], current: next }, ledger: [live, toldOf('offline')] },
      true,
    ],
  ])('%s', (_what, case_, isDue) => {
    expect(due(case_)?.startsWith('live') ?? false).toBe(isDue);
  });
});

describe('OFFLINE is due', () => {
  test.each<[string, Case, string | undefined]>([
    ['to who believes that it is on', { state: { finished: [over] }, ledger: [live] }, 'offline -60'],
    [
      'before the LIVE of the next one',
      { state: { finished: [over], current: next }, ledger: [live] },
      'offline -60',
    ],
    ['to nobody else', { state: { finished: [over] } }, undefined],
    ['to nobody twice', { state: { finished: [over] }, ledger: [live, toldOf('offline')] }, undefined],
    ['not while it is on', { state: { current: on }, ledger: [live] }, undefined],
    [
      'not while it is on and Twitch is silent',
      { state: { current: on }, ledger: [live], isListed: false },
      undefined,
    ],
    [
      'not where people hear of starts alone',
      { state: { finished: [over] }, ledger: [live], rules: only('live') },
      undefined,
    ],
    [
      'not in quiet hours',
      { state: { finished: [over] }, ledger: [live], rules: { ...RULES, isQuiet: true } },
      undefined,
    ],
    [
      'for 48 hours',
      { state: { finished: [over] }, ledger: [live], at: AT - 10 * MINUTE + TOO_LATE },
      'offline -60',
    ],
    [
      'no longer',
      { state: { finished: [over] }, ledger: [live], at: AT - 10 * MINUTE + TOO_LATE + 1 },
      undefined,
    ],
    ['alone, of what nobody was told of', { state: { finished: [unannounced] } }, 'offline -60'],
    ['alone once', { state: { finished: [unannounced] }, ledger: [toldOf('offline')] }, undefined],
    [
      'alone for 48 hours',
      { state: { finished: [unannounced] }, at: AT - 10 * MINUTE + TOO_LATE + 1 },
      undefined,
    ],
    [
      'alone, not of what has not matched',
      { state: { finished: [{ ...unannounced, hasMatched: false }] } },
      undefined,
    ],
    ['alone before a LIVE', { state: { finished: [unannounced], current: next } }, 'offline -60'],
    [
      'alone, where people hear of ends alone',
      { state: { finished: [over] }, rules: only('offline') },
      'offline -60',
    ],
    [
      'not alone, where people hear of starts alone',
      { state: { finished: [unannounced] }, rules: only('live') },
      undefined,
    ],
    [
      'of something unknown, when it is gone for the grace',
      { state: { absent: gone }, ledger: [unknown] },
      'offline -30',
    ],
    [
      'of something unknown, not before',
      { state: { absent: { ...gone, since: gone.since + 1 } }, ledger: [unknown] },
      undefined,
    ],
    [
      'of something unknown, not after one poll',
      { state: { absent: { ...gone, polls: 1 } }, ledger: [unknown] },
      undefined,
    ],
    [
      'of something unknown, not after 48 hours',
      { state: { absent: gone }, ledger: [unknown], at: AT - 30 * MINUTE + TOO_LATE + 1 },
      undefined,
    ],
    [
      'of something unknown, not when another is on: that is told',
      { state: { current: next }, ledger: [unknown] },
      'live -2',
    ],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });

  test('of something unknown without what nobody knows', () => {
    const notification = nextNotification(
      annaOf({ absent: gone }),
      [unknown],
      { at: AT, isListed: false },
      RULES,
    );
    expect(notification?.broadcast).toMatchObject({ ids: [], announcedAt: unknown.at, peakViewers: 0 });
    expect(notification?.broadcast.startedAt).toBeUndefined();
  });
});

describe('an edit is due', () => {
  const labels = [labelOf(START, { title: 'Hello', category: 'Music' }), labelOf(AT - 2 * MINUTE)];
  const state = { current: streamOf({ labels }) };
  test.each<[string, Case, string | undefined]>([
    ['to who knows other words, the title first', { state, ledger: [live] }, 'title -60'],
    ['then the category', { state, ledger: [live, toldOf('title', { at: AT - MINUTE })] }, 'category -60'],
    [
      'to nobody who knows the words',
      { state, ledger: [live, toldOf('title', { at: AT }), toldOf('category', { at: AT })] },
      undefined,
    ],
    [
      'to nobody who was told of it with LIVE',
      { state, ledger: [toldOf('live', { at: AT - MINUTE })] },
      undefined,
    ],
    ['not before it has stood for two minutes', { state, ledger: [live], at: AT - 1 }, undefined],
    ['not where nobody hears of such', { state, ledger: [live], rules: only('live', 'offline') }, undefined],
    ['where people hear of nothing else', { state, rules: only('category') }, 'category -60'],
    [
      'not while it does not match',
      { state, ledger: [live], rules: { ...RULES, categories: ['Music'] } },
      undefined,
    ],
    ['not to whom LIVE was refused', { state, ledger: [toldOf('live', { outcome: 'refused' })] }, undefined],
  ])('%s', (_what, case_, expected) => {
    expect(due(case_)).toBe(expected);
  });

  test('not where it was taken back', () => {
    const taken = [...labels, labelOf(AT - 2 * MINUTE, { title: 'Hello', category: 'Music' })];
    expect(due({ state: { current: streamOf({ labels: taken }) }, ledger: [live] })).toBeUndefined();
  });
});

test.each([
  ['nobody was told anything', [], 0, false],
  ['somebody was told LIVE', [live], 0, true],
  ['somebody was told OFFLINE, too', [live, toldOf('offline')], 0, false],
  ['LIVE was told 48 hours ago', [live], live.at + TOO_LATE - AT, true],
  ['LIVE was told longer ago', [live], live.at + TOO_LATE + 1 - AT, false],
])('somebody waits for an end where %s', (_what, ledger, later, expected) => {
  expect(isAwaited(annaOf({ ledger: { me: ledger } }), AT + later)).toBe(expected);
});
