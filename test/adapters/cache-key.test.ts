import { expect, test } from 'vitest';
import { entryKey, keyPrefix } from '../../src/adapters/cache/entry.ts';
import { AT } from '../messages/notifications.ts';

test('a save has a key of its own, and is found by the key of its watcher alone', () => {
  expect(keyPrefix('a')).toBe('twitch-sms~a~');
  expect(entryKey('a', '100', '2', AT)).toBe(`twitch-sms~a~100-2-${AT}`);
  expect(entryKey('a-1', '100', '2', AT).startsWith(keyPrefix('a'))).toBe(false);
});
