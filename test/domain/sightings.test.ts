import { describe, expect, test } from 'vitest';
import {
  isFresh,
  liveLogins,
  rememberedSightings,
  sightingOf,
  withSightings,
} from '../../src/domain/sightings.ts';
import type { Broadcast, StreamerState } from '../../src/domain/snapshot.ts';
import { AT, MINUTE } from '../messages/notifications.ts';
import { ANNA, annaOf, BERT, liveOf, streamOf } from './anna.ts';

const poll = (live: readonly string[], unknown: readonly string[] = [], at = AT) => ({
  at,
  live: new Map(live.map((id) => [id, liveOf({ userId: id })])),
  unknown: new Set(unknown),
});
/** What is known after one poll of anna and bert. */
const after = (observation: ReturnType<typeof poll>, before = new Map()) =>
  withSightings(before, [ANNA, BERT], observation);
const onAir = (of: Partial<Broadcast>, absent?: StreamerState['absent']) =>
  annaOf({ current: streamOf(of), ...(absent && { absent }) });

test.each([
  ['in the list is live', ['11'], [], liveOf()],
  ['not in the list is absent', ['12'], ['12'], 'absent'],
  ['not answered for is unknown', [], ['11'], 'unknown'],
  ['not answered for is unknown, even in the list', ['11'], ['11'], 'unknown'],
])('a streamer %s', (_what, live, unknown, sighting) => {
  expect(sightingOf(poll(live, unknown), ANNA.id)).toEqual(sighting);
});

describe('the live logins', () => {
  test.each([
    ['of two who are live are both, in the order of the roster', ['12', '11'], [], ['anna', 'bert']],
    ['of two, one of them live, are that one', ['12'], [], ['bert']],
    ['of two who are absent are none', [], [], []],
    ['of two who are unknown are not known', [], ['11', '12'], undefined],
    ['of one who is live and one who is unknown are the first', ['12'], ['11'], ['bert']],
  ])('%s', (_what, live, unknown, logins) => {
    expect(liveLogins([ANNA, BERT], after(poll(live, unknown)), AT)).toEqual(logins);
  });

  test.each([
    ['live ten minutes ago has her', { isLive: true, at: AT - 10 * MINUTE }, ['anna', 'bert']],
    ['live longer ago does not have her', { isLive: true, at: AT - 10 * MINUTE - 1 }, ['bert']],
    ['absent a minute ago does not have her', { isLive: false, at: AT - MINUTE }, ['bert']],
  ])('of an unknown streamer who was %s', (_what, before, live) => {
    const sightings = after(poll(['12'], ['11']), new Map([['11', before]]));
    expect(liveLogins([ANNA, BERT], sightings, AT)).toEqual(live);
  });

  test('of one who was live and is absent now are none', () => {
    const sightings = after(poll([]), new Map(after(poll(['11'], [], AT - MINUTE))));
    expect(liveLogins([ANNA], sightings, AT)).toEqual([]);
  });
});

test.each([
  ['a broadcast that was on a minute ago', onAir({ lastSeenAt: AT - MINUTE }), AT, ['anna']],
  ['a broadcast that was on long ago', onAir({ lastSeenAt: AT - 20 * MINUTE }), AT, undefined],
  ['a broadcast that was gone', onAir({ lastSeenAt: AT - 20 * MINUTE }, { since: AT, polls: 1 }), AT, []],
  ['no broadcast', annaOf(), AT, []],
  ['no broadcast, and no poll', annaOf(), undefined, undefined],
  ['a broadcast, and no poll', onAir({ lastSeenAt: AT - MINUTE }), undefined, ['anna']],
])('the live logins of a snapshot with %s', (_what, state, polledAt, logins) => {
  expect(liveLogins([ANNA], rememberedSightings({ '11': state }, polledAt), AT)).toEqual(logins);
});

test('what nobody ever saw is not fresh', () => {
  expect(isFresh(undefined, AT)).toBe(false);
});

test('a snapshot of a run without a poll has no sighting of a streamer with nothing on', () => {
  expect(rememberedSightings({ '11': annaOf() }, undefined)).toEqual(new Map());
});
