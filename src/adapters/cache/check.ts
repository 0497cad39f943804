import type { Clock } from '../../ports.ts';
import { isCacheThere } from './entry.ts';
import { saveEntry, withinLimit } from './save.ts';
import type { CacheSettings } from './store.ts';

/** Checks that the Actions cache is writable, by saving an entry under a key that no state uses. Never throws. */
export async function seeCache(
  { runId, runAttempt }: Pick<CacheSettings, 'runId' | 'runAttempt'>,
  clock: Clock,
): Promise<'none' | 'not writable' | 'not writable elsewhere' | 'works'> {
  if (!isCacheThere(process.env)) return 'none';
  const key = `twitch-sms-check~${runId}-${runAttempt}-${clock.now()}`;
  try {
    return (await withinLimit(saveEntry(key, 'It can be written.'), clock))
      ? 'works'
      : notWritable(process.env);
  } catch {
    return notWritable(process.env);
  }
}

function notWritable({ ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL }: NodeJS.ProcessEnv) {
  const urls = [ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL].filter((url) => url !== undefined && url !== '');
  const areGitHubs = urls.every((url) =>
    /^https:\/\/[\w.-]+\.(githubusercontent|ghe)\.com(:|\/|$)/.test(`${url}`),
  );
  return areGitHubs ? 'not writable' : 'not writable elsewhere';
}
