import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getCacheServiceVersion } from '../../../node_modules/@actions/cache/lib/internal/config.js';

/** The only file in an entry. Its name is part of the entry's version: see `cacheVersion`. */
export const FILE = 'twitch-sms-snapshot.json';

/** Whether this runner has an Actions cache. */
export function isCacheThere(): boolean {
  const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = process.env;
  return Boolean(getCacheServiceVersion() === 'v2' ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL);
}

/**
 * Entries of the Actions cache are immutable, so each save has its own key, and a restore takes the newest entry whose
 * key begins with the watcher's prefix. `~` is not allowed in a state key: with `-` instead, the prefix of `a` would
 * also match the entries of `a-1`.
 */
export function keyPrefix(stateKey: string): string {
  return `twitch-sms~${stateKey}~`;
}

/** The key of one save. `at` is in milliseconds since 1970. */
export function entryKey(stateKey: string, run: string, at: number): string {
  return `${keyPrefix(stateKey)}${run}-${at}`;
}

/**
 * The version that `saveCache` gives an entry, a hash of the file name and the compression. The toolkit runs `zstd` to
 * detect it; searching the `PATH` gives the same answer without starting a process.
 */
export function cacheVersion({ PATH = '' }: NodeJS.ProcessEnv): string {
  const isWindows = process.platform === 'win32';
  const compression = isInPath(isWindows ? 'zstd.exe' : 'zstd', PATH) ? 'zstd-without-long' : 'gzip';
  const parts = [FILE, compression, ...(isWindows ? ['windows-only'] : []), '1.0'];
  return createHash('sha256').update(parts.join('|')).digest('hex');
}

function isInPath(program: string, path: string): boolean {
  return path.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
