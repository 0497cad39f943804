import type { Snapshot } from '../../domain/snapshot.ts';
import { wordsOf } from '../../errors.ts';
import type { StoreSettings } from '../../host.ts';
import type { Clock, Log, Restored, SnapshotStore } from '../../ports.ts';
import { type Attempt, withRetry } from '../http/retry.ts';
import { cacheVersion, entryKey, FILE, isCacheThere, keyPrefix } from './entry.ts';

/** How long to keep retrying a cache that does not answer, and the pauses between tries, in milliseconds. */
const PATIENCE = 25_000;
const PAUSES = [1_000, 2_000, 4_000, 8_000];

/** How long a window waits before it tries such a cache again, in milliseconds. */
const LATER = 10_000;

const ADVICE =
  'Run the workflow on the default branch, on a schedule or by hand, and check that no setting denies it access to the cache.';

interface CacheSettings extends StoreSettings {
  /** The id of the run and its attempt, such as `100-1`. */
  readonly run: string;
}

/** Keeps the snapshot in the Actions cache, as the newest entry with the watcher's prefix. */
export function stateCache(settings: CacheSettings, clock: Clock, log: Log): SnapshotStore {
  const { stateKey, run, seal, hasHistory } = settings;
  const prefix = keyPrefix(stateKey);
  let lastSavedAt = 0;
  let isLossSaid = false;
  let isRestored = false;

  const find = async (): Promise<Restored> => {
    if (!isCacheThere()) {
      log.warn(hasHistory ? HISTORY_INSTEAD : `There is no Actions cache here. ${NOBODY_KNOWS}`);
      return { kind: 'none' };
    }
    const service = await import('./service.ts');
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
    const { Unread } = await import('./service.ts');
    // Later restores run between two polls and must be quick, so only the first one is retried.
    const isFirst = !isRestored;
    isRestored = true;
    const pauseFor = ({ error }: Attempt<Restored>) =>
      error instanceof Unread ? error.retryAfter : undefined;
    const isRefused = ({ error }: Attempt<Restored>) => error instanceof Unread && error.isRefused;
    return withRetry(find, {
      isRetryable: (attempt) =>
        isFirst && !attempt.answer && !isRefused(attempt) && (pauseFor(attempt) ?? 0) < PATIENCE,
      pauses: PAUSES,
      pauseFor,
      signal: AbortSignal.timeout(PATIENCE),
    }).catch((error: unknown) => {
      const why = error instanceof Unread ? error.message : wordsOf(error);
      const after = clock.now() + (pauseFor({ error }) ?? LATER);
      return { kind: 'unknown', why, after, ...(isRefused({ error }) && { toDo: ADVICE }) };
    });
  };

  const save = async (state: Snapshot): Promise<boolean> => {
    // No warning: the restore already said that there is no cache.
    if (!isCacheThere()) return false;
    const { CacheSilent, saveEntry, withinLimit } = await import('./save.ts');
    lastSavedAt = Math.max(clock.now(), lastSavedAt + 1);
    const key = entryKey(stateKey, run, lastSavedAt);
    const saving = saveEntry(key, seal.close(state, key));
    try {
      const isSaved = await withinLimit(saving, clock);
      if (!isSaved) warnAboutLoss('The state could not be saved in the cache.');
      return isSaved;
    } catch (error) {
      if (!(error instanceof CacheSilent)) throw error;
      warnAboutLoss(`The state may not have been saved in the cache (${error.name}).`);
      saving.then((isSaved) => isSaved && log.info('The state was saved in the cache after all.'), ignore);
      return false;
    }
  };

  const warnAboutLoss = (words: string) => {
    if (!isLossSaid) log.warn(`${words} ${hasHistory ? HISTORY_KNOWS : NOBODY_KNOWS}`);
    isLossSaid = true;
  };

  return {
    restore,
    save: async (state) => {
      try {
        return await save(state);
      } catch (error) {
        warnAboutLoss(`The state could not be saved in the cache (${wordsOf(error)}).`);
        return false;
      }
    },
  };
}

const HISTORY_INSTEAD = "There is no Actions cache here: Twilio's message history is used instead.";
const HISTORY_KNOWS = "The next run reads Twilio's message history instead.";
const NOBODY_KNOWS =
  'Mail servers and webhooks keep no history to query: the next run may repeat a LIVE message, or miss an OFFLINE one.';

const NOT_OURS = {
  damaged: 'The state in the cache is damaged or from another version: it is ignored.',
  'sealed with other secrets':
    "The state in the cache can't be opened with your secrets: it is ignored. They were replaced, or someone else wrote it.",
};

const ignore = () => undefined;
