import { mkdir, rm, writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Clock } from '../ports.ts';
import type { CacheSettings } from './state-cache.ts';
import { withinLimit } from './state-cache.ts';

const FILE = '.twitch-sms-action/check.txt';

/** Whether an entry can be saved in the Actions cache. It is not under the name of any state. Never throws. */
export async function seeCache(
  { runId, runAttempt }: Omit<CacheSettings, 'stateKey'>,
  clock: Clock,
): Promise<'none' | 'not writable' | 'not writable elsewhere' | 'works'> {
  const cache = await import('@actions/cache');
  if (!cache.isFeatureAvailable()) return 'none';
  try {
    await mkdir(dirname(FILE), { recursive: true });
    await writeFile(FILE, 'It can be written.');
    const key = `twitch-sms-check~${runId}-${runAttempt}-${clock.now()}`;
    return (await withinLimit(cache.saveCache([FILE], key), clock)) >= 0 ? 'works' : notWritable(process.env);
  } catch {
    return notWritable(process.env);
  } finally {
    await rm(dirname(FILE), { recursive: true, force: true });
  }
}

function notWritable({ ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL }: NodeJS.ProcessEnv) {
  const urls = [ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL].filter((url) => url !== undefined && url !== '');
  const areGitHubs = urls.every((url) =>
    /^https:\/\/[\w.-]+\.(githubusercontent|ghe)\.com(:|\/|$)/.test(`${url}`),
  );
  return areGitHubs ? 'not writable' : 'not writable elsewhere';
}
