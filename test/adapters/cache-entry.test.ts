import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getCacheVersion } from '../../node_modules/@actions/cache/lib/internal/cacheUtils.js';
import { CompressionMethod } from '../../node_modules/@actions/cache/lib/internal/constants.js';
import { cacheVersion, entryKey, FILE, keyPrefix } from '../../src/adapters/cache/entry.ts';
import { AT } from '../messages/notifications.ts';

test.each([
  ['with zstd', true, CompressionMethod.ZstdWithoutLong],
  ['without zstd', false, CompressionMethod.Gzip],
])('an entry is looked up under the version that the toolkit saves it under, %s', (_how, isThere, method) => {
  const folder = mkdtempSync(join(tmpdir(), 'path-'));
  const program = join(folder, 'zstd');
  if (isThere) writeFileSync(program, '#!/bin/sh\n');
  if (isThere) chmodSync(program, 0o755);
  expect(cacheVersion({ PATH: folder })).toBe(getCacheVersion([FILE], method));
});

test('a save has a key of its own, and is found by the key of its watcher alone', () => {
  expect(keyPrefix('a')).toBe('twitch-sms~a~');
  expect(entryKey('a', '100-2', AT)).toBe(`twitch-sms~a~100-2-${AT}`);
  expect(entryKey('a-1', '100-2', AT).startsWith(keyPrefix('a'))).toBe(false);
});
