import { mkdir, readFile, rm, stat, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { entryKey, keyPrefix } from '../core/cache-key.ts';
import { readState, type SavedState, writeState } from '../core/state.ts';
import type { Clock, Log, StateStore } from '../ports.ts';
import { wordsOf } from '../trouble.ts';

/**
 * One constant path, relative to the workspace: the cache's version is made from it. The workspace is the
 * user's, so the file is there only while it is packed or unpacked.
 */
const FILE = '.twitch-sms-action/state.json';

/** A restore or a save that takes longer is given up, milliseconds: the service has no limit of its own. */
const LIMIT = 15_000;

/** No state is as large; what is, is not ours. Bytes. */
const LARGEST = 20_000_000;

export interface CacheSettings {
  readonly stateKey: string;
  readonly runId: string;
  readonly runAttempt: string;
}

/** The state in the Actions cache: the newest entry with the watcher's prefix. */
export function stateCache(
  { stateKey, runId, runAttempt }: CacheSettings,
  clock: Clock,
  log: Log,
): StateStore {
  const prefix = keyPrefix(stateKey);
  let lastName = 0;

  const restore = async (): Promise<SavedState | undefined> => {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) {
      log.warn('There is no Actions cache here: what was told is looked up in the Twilio history instead.');
      return undefined;
    }
    const key = await cache.restoreCache([FILE], `${prefix}none`, [prefix]);
    if (key === undefined) return undefined;
    const { size } = await stat(FILE);
    const state = size > LARGEST ? undefined : readState(await readFile(FILE, 'utf8'));
    if (!state) log.warn('The state in the cache is damaged or from another version: it counts as none.');
    return state;
  };

  const save = async (state: SavedState): Promise<boolean> => {
    const cache = await import('@actions/cache');
    if (!cache.isFeatureAvailable()) return false;
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, writeState(state));
    lastName = Math.max(clock.now(), lastName + 1);
    return (await cache.saveCache([FILE], entryKey(stateKey, runId, runAttempt, lastName))) >= 0;
  };

  return {
    restore: async () => {
      try {
        return await withinLimit(restore(), clock);
      } catch (error) {
        log.warn(`The state could not be read from the cache (${wordsOf(error)}): it counts as none.`);
        return undefined;
      } finally {
        await rm(dirname(FILE), { recursive: true, force: true });
      }
    },
    save: async (state) => {
      try {
        if (await withinLimit(save(state), clock)) return true;
        log.warn(`The state could not be saved in the cache. ${NEXT_TIME}`);
      } catch (error) {
        log.warn(`The state could not be saved in the cache (${wordsOf(error)}). ${NEXT_TIME}`);
      } finally {
        await rm(dirname(FILE), { recursive: true, force: true });
      }
      return false;
    },
  };
}

const NEXT_TIME = 'The next run finds out from the Twilio history what was told.';

export async function withinLimit<Result>(work: Promise<Result>, clock: Clock): Promise<Result> {
  const limit = clock.sleep(LIMIT).then(() => {
    throw new CacheSilent();
  });
  return Promise.race([work, limit]);
}

class CacheSilent extends Error {
  override readonly name = `no answer within ${LIMIT / 1000} s`;
}
