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
  let isLossSaid = false;

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
    // That there is none was said when the state was looked for.
    if (!cache.isFeatureAvailable()) return false;
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, writeState(state));
    lastName = Math.max(clock.now(), lastName + 1);
    const id = await cache.saveCache([FILE], entryKey(stateKey, runId, runAttempt, lastName));
    if (id < 0) warnOfLoss('.');
    return id >= 0;
  };

  const warnOfLoss = (why: string) => {
    if (!isLossSaid) log.warn(`The state could not be saved in the cache${why} ${NEXT_TIME}`);
    isLossSaid = true;
  };

  return {
    restore: async () => {
      try {
        return await tidily(restore(), clock);
      } catch (error) {
        log.warn(`The state could not be read from the cache (${wordsOf(error)}): it counts as none.`);
        return undefined;
      }
    },
    save: async (state) => {
      try {
        return await tidily(save(state), clock);
      } catch (error) {
        warnOfLoss(` (${wordsOf(error)}).`);
        return false;
      }
    },
  };
}

const NEXT_TIME = 'The next run finds out from the Twilio history what was told.';

/** Leaves no file behind, even if what was given up comes to its end later. */
async function tidily<Result>(work: Promise<Result>, clock: Clock): Promise<Result> {
  const tidy = () => rm(dirname(FILE), { recursive: true, force: true });
  try {
    return await withinLimit(work.finally(tidy), clock);
  } catch (error) {
    await tidy();
    throw error;
  }
}

export async function withinLimit<Result>(work: Promise<Result>, clock: Clock): Promise<Result> {
  const limit = clock.sleep(LIMIT).then(() => {
    throw new CacheSilent();
  });
  return Promise.race([work, limit]);
}

class CacheSilent extends Error {
  override readonly name = `no answer within ${LIMIT / 1000} s`;
}
