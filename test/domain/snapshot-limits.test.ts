import { describe, expect, test } from 'vitest';
import { type Notes, readSnapshot } from '../../src/domain/snapshot.ts';
import { AT } from '../messages/notifications.ts';
import { annaOf, entryOf, labelOf, streamOf } from './anna.ts';

const LAST = Date.parse('9999-12-31');
const SILENCE = { since: AT, until: AT };
const many = <Item>(count: number, item: Item) => Array<Item>(count).fill(item);

/** Whether a snapshot is read that holds these notes and this streamer. */
function isRead(
  { id = '11', ...streamer }: { readonly id?: string; readonly [fact: string]: unknown },
  notes: object = { silent: {} },
): boolean {
  const streamers = { [id]: { ...annaOf(), ...streamer } };
  return readSnapshot(JSON.stringify({ version: 2, savedAt: AT, notes, streamers })) !== undefined;
}

describe('the snapshot of a streamer', () => {
  test.each<[string, boolean, Record<string, unknown>]>([
    ['with the longest user id', true, { id: '1'.repeat(20) }],
    ['with a longer user id', false, { id: '1'.repeat(21) }],
    ['with letters before the user id', false, { id: 'a1' }],
    ['with letters after the user id', false, { id: '1a' }],
    ['with the longest login', true, { login: `a_0${'z'.repeat(22)}` }],
    ['with a longer login', false, { login: 'a'.repeat(26) }],
    ['with an empty login', false, { login: '' }],
    ['with a sign before the login', false, { login: '@anna' }],
    ['with a sign after the login', false, { login: 'anna!' }],
    ['with ten former logins', true, { formerLogins: many(10, 'ann') }],
    ['with eleven former logins', false, { formerLogins: many(11, 'ann') }],
    ['with twenty broadcasts that are over', true, { finished: many(20, streamOf()) }],
    ['with 21 broadcasts that are over', false, { finished: many(21, streamOf()) }],
    ['without broadcasts that are over', false, { finished: undefined }],
    ['absent from no poll', true, { absent: { since: AT, polls: 0 } }],
    ['absent from less than no poll', false, { absent: { since: AT, polls: -1 } }],
    ['absent from half a poll', false, { absent: { since: AT, polls: 0.5 } }],
    ['absent since nobody knows when', false, { absent: { polls: 1 } }],
    ['with the longest recipient key', true, { ledger: { ['k'.repeat(64)]: [] } }],
    ['with a longer recipient key', false, { ledger: { ['k'.repeat(65)]: [] } }],
    ['with twenty messages to a person', true, { ledger: { k: many(20, entryOf('live')) } }],
    ['with 21 messages to a person', false, { ledger: { k: many(21, entryOf('live')) } }],
    [
      'with a message of which only the time is known',
      true,
      { ledger: { k: [{ ...entryOf('live'), about: undefined }] } },
    ],
    ['with a message of an unknown kind', false, { ledger: { k: [{ ...entryOf('live'), kind: 'other' }] } }],
    [
      'with a message of an unknown outcome',
      false,
      { ledger: { k: [{ ...entryOf('live'), outcome: 'other' }] } },
    ],
    ['not watched since a time', true, { unwatchedSince: AT }],
    ['not watched since yesterday', false, { unwatchedSince: 'yesterday' }],
  ])('%s is read: %s', (_what, expected, streamer) => {
    expect(isRead(streamer)).toBe(expected);
  });

  test.each(['live', 'offline', 'title', 'category'] as const)('with a %s message is read', (kind) => {
    expect(isRead({ ledger: { k: [entryOf(kind)] } })).toBe(true);
  });
});

describe('the snapshot of a broadcast', () => {
  test.each<[string, boolean, object]>([
    ['with one id', true, { ids: ['1'] }],
    ['with no id', false, { ids: [] }],
    ['with a hundred ids', true, { ids: many(100, '1') }],
    ['with 101 ids', false, { ids: many(101, '1') }],
    ['with the longest title', true, { title: 'x'.repeat(600) }],
    ['with a longer title', false, { title: 'x'.repeat(601) }],
    ['with ten categories', true, { categories: many(10, 'Chess') }],
    ['with eleven categories', false, { categories: many(11, 'Chess') }],
    ['with twenty labels', true, { labels: many(20, labelOf(AT)) }],
    ['with 21 labels', false, { labels: many(21, labelOf(AT)) }],
    ['with a label without a time', false, { labels: [{ title: '', category: '' }] }],
    ['with no viewers', true, { peakViewers: 0 }],
    ['with less than no viewers', false, { peakViewers: -1 }],
    ['with half a viewer', false, { peakViewers: 0.5 }],
    ['with the earliest start', true, { startedAt: 0 }],
    ['with an earlier start', false, { startedAt: -1 }],
    ['with the latest start', true, { startedAt: LAST }],
    ['with a later start', false, { startedAt: LAST + 1 }],
    ['with a start between two milliseconds', false, { startedAt: 0.5 }],
    ['with a start in words', false, { startedAt: '0' }],
    [
      'with an end, known roughly, and a recording',
      true,
      { endedAt: AT, isEndAbout: true, recordingId: '7' },
    ],
    ['with the longest id of a recording', true, { recordingId: '7'.repeat(20) }],
    ['with a longer id of a recording', false, { recordingId: '7'.repeat(21) }],
    ['with letters before the id of a recording', false, { recordingId: 'v7' }],
    ['with a path after the id of a recording', false, { recordingId: '7/../x' }],
    ['with an empty id of a recording', false, { recordingId: '' }],
    ['that may or may not have matched', false, { hasMatched: undefined }],
    ['that may or may not be unannounced', false, { isUnannounced: 'no' }],
    ['whose end is rough in words', false, { isEndAbout: 'yes' }],
  ])('%s is read: %s', (_what, expected, facts) => {
    expect(isRead({ current: { ...streamOf(), ...facts } })).toBe(expected);
  });
});

describe('a snapshot with the notes of a run', () => {
  const all: Notes = {
    polledAt: AT,
    recipients: ['k'.repeat(64)],
    silent: { twitch: SILENCE, twilio: SILENCE, email: SILENCE, cache: SILENCE },
    outageWarnedAt: AT,
    limitWarnedAt: AT,
    unexplained: { ['k'.repeat(64)]: AT },
  };
  test.each<[string, boolean, object]>([
    ['of all kinds', true, all],
    ['of nothing', true, { silent: {} }],
    ['that lack the silent services', false, {}],
    ['with a service that is silent until nobody knows when', false, { silent: { twitch: { since: AT } } }],
    ['with a recipient key that is too long', false, { ...all, recipients: ['k'.repeat(65)] }],
    [
      'with a refused recipient key that is too long',
      false,
      { ...all, unexplained: { ['k'.repeat(65)]: AT } },
    ],
    ['with a poll in words', false, { ...all, polledAt: 'now' }],
  ])('%s is read: %s', (_what, expected, notes) => {
    expect(isRead({}, notes)).toBe(expected);
  });

  test('is read as it was written', () => {
    const written = JSON.stringify({ version: 2, savedAt: AT, notes: all, streamers: {} });
    expect(readSnapshot(written)?.notes).toEqual(all);
  });
});
