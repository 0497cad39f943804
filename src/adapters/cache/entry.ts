import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import { getCacheServiceVersion } from '../../../node_modules/@actions/cache/lib/internal/config.js';

/** The one file in an entry: the version of our entries depends on its name. */
export const FILE = 'twitch-sms-snapshot.json';

/** Whether there is a cache at all. */
export function isCacheThere({ ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL }: NodeJS.ProcessEnv): boolean {
  return Boolean(getCacheServiceVersion() === 'v2' ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL);
}

/**
 * Entries of the Actions cache can't be changed: each save has its own key, and the newest is found by the prefix
 * that all keys of one watcher share. `~` can't be in a state key: without it, the key `a` would also find the
 * entries of `a-1`.
 */
export function keyPrefix(stateKey: string): string {
  return `twitch-sms~${stateKey}~`;
}

/** The key of one save: of this attempt of this run, at this time (milliseconds). */
export function entryKey(stateKey: string, runId: string, runAttempt: string, at: number): string {
  return `${keyPrefix(stateKey)}${runId}-${runAttempt}-${at}`;
}

/**
 * The version of an entry, as `saveCache` derives it from the file's name and the compression. The toolkit starts `zstd`
 * to find out whether it exists; to read a state, nothing needs to be started.
 */
export function cacheVersion(env: NodeJS.ProcessEnv, platform = process.platform): string {
  const compression = isInPath(platform === 'win32' ? 'zstd.exe' : 'zstd', env)
    ? 'zstd-without-long'
    : 'gzip';
  const parts = [FILE, compression, ...(platform === 'win32' ? ['windows-only'] : []), '1.0'];
  return createHash('sha256').update(parts.join('|')).digest('hex');
}

function isInPath(program: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
