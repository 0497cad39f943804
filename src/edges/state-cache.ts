import { entryKey, keyPrefix } from '../core/cache-key.ts';
import type { SavedState } from '../core/state.ts';
import type { StoreSettings } from '../host.ts';
import type { Clock, Log, Restored, StateStore } from '../ports.ts';
import { wordsOf } from '../trouble.ts';
import { CacheSilent, withinLimit } from './cache-limit.ts';
import { isCacheThere } from './cache-there.ts';
import { cacheVersion, FILE } from './cache-version.ts';

/** A cache that does not answer is asked again for so long, milliseconds, and after these pauses. */
const PATIENCE = 25_000;
const PAUSES = [1_000, 2_000, 4_000, 8_000];

const ADVICE =
  'Let the workflow start on the default branch, by schedule or by hand, and see that nothing denies it the cache.';

export interface CacheSettings extends StoreSettings {
  readonly runId: string;
  readonly runAttempt: string;
}

/** The state in the Actions cache: the newest entry with the watcher's prefix. */
export function stateCache(settings: CacheSettings, clock: Clock, log: Log): StateStore {
  const { stateKey, runId, runAttempt, seal, hasHistory } = settings;
  const prefix = keyPrefix(stateKey);
  let lastName = 0;
  let isLossSaid = false;
  let isRestored = false;

  const look = async (): Promise<Restored> => {
    if (!isCacheThere(process.env)) {
      log.warn(hasHistory ? HISTORY_INSTEAD : `There is no Actions cache here. ${TOLD_BY_NOBODY}`);
      return { kind: 'none' };
    }
    const service = await import('./cache-service.ts');
    const entry = await service.newestEntry(prefix, cacheVersion(process.env));
    const archive = entry && (await service.download(entry));
    if (!archive) return { kind: 'none' };
    const { fileIn } = await import('./archive.ts');
    const content = archive === 'too large' ? undefined : await fileIn(archive, FILE).catch(() => undefined);
    const state = content ? seal.open(content.toString(), entry.key) : 'damaged';
    if (typeof state === 'object') return { kind: 'found', state };
    log.warn(NOT_OURS[state]);
    return { kind: 'none' };
  };

  const restore = async (): Promise<Restored> => {
    // The first question of a run has time; what is asked again between two polls is asked once.
    const end = clock.now() + (isRestored ? 0 : PATIENCE);
    isRestored = true;
    for (let count = 0; ; count++) {
      try {
        return await look();
      } catch (error) {
        const { isRefused, retryAfter, why } = await failureOf(error);
        const pause = retryAfter ?? PAUSES[count] ?? PATIENCE;
        const after = clock.now() + pause;
        if (isRefused) return { kind: 'unknown', why, toDo: ADVICE, after };
        if (after >= end) return { kind: 'unknown', why, after };
        await clock.sleep(pause);
      }
    }
  };

  const save = async (state: SavedState): Promise<boolean> => {
    // That there is none was said when the state was looked for.
    if (!isCacheThere(process.env)) return false;
    const { saveEntry } = await import('./cache-save.ts');
    lastName = Math.max(clock.now(), lastName + 1);
    const key = entryKey(stateKey, runId, runAttempt, lastName);
    const saving = saveEntry(key, seal.close(state, key));
    try {
      const isSaved = await withinLimit(saving, clock);
      if (!isSaved) warnOfLoss('The state could not be saved in the cache.');
      return isSaved;
    } catch (error) {
      if (!(error instanceof CacheSilent)) throw error;
      warnOfLoss(`Whether the state is saved in the cache is not known (${error.name}).`);
      saving.then((isSaved) => isSaved && log.info('The state was saved in the cache after all.'), ignore);
      return false;
    }
  };

  const warnOfLoss = (words: string) => {
    if (!isLossSaid) log.warn(`${words} ${hasHistory ? TOLD_BY_HISTORY : TOLD_BY_NOBODY}`);
    isLossSaid = true;
  };

  return {
    restore,
    save: async (state) => {
      try {
        return await save(state);
      } catch (error) {
        warnOfLoss(`The state could not be saved in the cache (${wordsOf(error)}).`);
        return false;
      }
    },
  };
}

const HISTORY_INSTEAD =
  'There is no Actions cache here: what was told is looked up in the Twilio history instead.';
const TOLD_BY_HISTORY = 'The next run finds out from the Twilio history what was told.';
const TOLD_BY_NOBODY =
  'By email alone, nothing else knows what was told: the next run may tell a start again, and miss an end.';

const NOT_OURS = {
  damaged: 'The state in the cache is damaged or from another version: it counts as none.',
  'sealed with other secrets':
    'The state in the cache can be opened with none of the secrets here: it counts as none. They were replaced, or somebody else wrote it.',
};

async function failureOf(error: unknown) {
  const { Unread } = await import('./cache-service.ts');
  if (error instanceof Unread) {
    return { why: error.message, isRefused: error.isRefused, retryAfter: error.retryAfter };
  }
  return { why: wordsOf(error), isRefused: false, retryAfter: undefined };
}

const ignore = () => undefined;
