import { expect, test } from 'vitest';
import {
  type LiveStream,
  liveLogins,
  rememberedSightings,
  withSightings,
} from '../../src/domain/sightings.ts';
import type { Broadcast, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, MINUTE } from '../messages/notifications.ts';
import { streamOf } from './anna.ts';

const anna = { id: '11', login: 'anna', name: 'Anna' };
const bert = { id: '12', login: 'bert', name: 'Bert' };
const stream = (userId: string): LiveStream => ({
  id: '1',
  userId,
  title: '',
  category: '',
  viewers: 1,
  startedAt: AT,
});
const poll = (live: readonly string[], unknown: readonly string[] = [], at = AT) => ({
  at,
  live: new Map(live.map((id) => [id, stream(id)])),
  unknown: new Set(unknown),
});
const OFF: StreamerState = { login: 'anna', formerLogins: [], finished: [], ledger: {} };
const onAir = (of: Partial<Broadcast>, absent?: StreamerState['absent']): StreamerState => ({
  ...OFF,
  current: streamOf(of),
  ...(absent && { absent }),
});

test('who is live is named by login, in the order asked for', () => {
  const seen = withSightings(new Map(), [anna, bert], poll(['12', '11']));
  expect(liveLogins([anna, bert], seen, AT)).toEqual(['anna', 'bert']);
  expect(liveLogins([anna, bert], withSightings(new Map(), [anna, bert], poll(['12'])), AT)).toEqual([
    'bert',
  ]);
});

test('nobody listed: nobody is live; nobody known: nothing is known', () => {
  expect(liveLogins([anna], withSightings(new Map(), [anna], poll([])), AT)).toEqual([]);
  expect(liveLogins([anna], withSightings(new Map(), [anna], poll([], ['11'])), AT)).toBeUndefined();
  expect(liveLogins([anna], new Map(), AT)).toBeUndefined();
});

test.each([
  ['live, ten minutes ago: live', { isLive: true, at: AT - 10 * MINUTE }, ['anna', 'bert']],
  ['live, longer ago: not known', { isLive: true, at: AT - 10 * MINUTE - 1 }, ['bert']],
  ['absent: not live', { isLive: false, at: AT - MINUTE }, ['bert']],
])('who is unknown now and was %s', (_what, before, live) => {
  const seen = withSightings(new Map([['11', before]]), [anna, bert], poll(['12'], ['11']));
  expect(liveLogins([anna, bert], seen, AT)).toEqual(live);
});

test('one poll that knows somebody is newer than what was known before', () => {
  const before = withSightings(new Map(), [anna], poll(['11'], [], AT - MINUTE));
  expect(liveLogins([anna], withSightings(before, [anna], poll([])), AT)).toEqual([]);
});

test.each([
  ['a stream that was on', onAir({ lastSeenAt: AT - MINUTE }), ['anna']],
  ['a stream that was on long ago', onAir({ lastSeenAt: AT - 20 * MINUTE }), undefined],
  ['a stream that was gone', onAir({ lastSeenAt: AT - 20 * MINUTE }, { since: AT, polls: 1 }), []],
  ['no stream', OFF, []],
])('the state remembers %s', (_what, state, live) => {
  expect(liveLogins([anna], rememberedSightings({ '11': state }, AT - MINUTE), AT)).toEqual(live);
});

test('no poll is remembered: nothing is known of who has no stream', () => {
  expect(liveLogins([anna], rememberedSightings({ '11': OFF }, undefined), AT)).toBeUndefined();
});
