import { chmodSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { getCacheVersion } from '../../node_modules/@actions/cache/lib/internal/cacheUtils.js';
import { CompressionMethod } from '../../node_modules/@actions/cache/lib/internal/constants.js';
import { cacheVersion, FILE } from '../../src/adapters/cache/entry.ts';

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
