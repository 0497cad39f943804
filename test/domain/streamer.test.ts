import { expect, test } from 'vitest';
import { entryKey, keyPrefix } from '../../src/adapters/cache/cache-key.ts';
import { sightingOf } from '../../src/domain/sightings.ts';
import { channelUrl, recordingUrl, uniqueById } from '../../src/domain/streamer.ts';
import { AT } from '../messages/notifications.ts';
import { ANNA, liveOf } from './anna.ts';

const BERT = { id: '12', login: 'bert', name: 'Bert' };

test('a streamer who is named twice is watched once, in the order of the names', () => {
  const renamed = { ...ANNA, login: 'annette' };
  expect(uniqueById([ANNA, BERT, renamed])).toEqual([renamed, BERT]);
  expect(uniqueById([])).toEqual([]);
});

test('channels and recordings have their pages', () => {
  expect([channelUrl('anna'), recordingUrl('2000000777')]).toEqual([
    'https://twitch.tv/anna',
    'https://www.twitch.tv/videos/2000000777',
  ]);
});

test.each([
  ['listed is live', ['11'], [], liveOf()],
  ['not listed is absent', ['12'], ['12'], 'absent'],
  ['not known is unknown, never absent', [], ['11'], 'unknown'],
  ['not known is unknown, even if listed', ['11'], ['11'], 'unknown'],
])('who is %s', (_what, live, unknown, sighting) => {
  const observation = { at: AT, live: new Map(live.map((id) => [id, liveOf()])), unknown: new Set(unknown) };
  expect(sightingOf(observation, ANNA.id)).toEqual(sighting);
});

test('a save has a key of its own, and is found by the key of its watcher alone', () => {
  expect(keyPrefix('a')).toBe('twitch-sms~a~');
  expect(entryKey('a', '100', '2', AT)).toBe(`twitch-sms~a~100-2-${AT}`);
  expect(entryKey('a-1', '100', '2', AT).startsWith(keyPrefix('a'))).toBe(false);
});
