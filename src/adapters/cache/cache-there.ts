import { getCacheServiceVersion } from '../../../node_modules/@actions/cache/lib/internal/config.js';

/** Whether there is a cache at all. */
export function isCacheThere({ ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL }: NodeJS.ProcessEnv): boolean {
  return Boolean(getCacheServiceVersion() === 'v2' ? ACTIONS_RESULTS_URL : ACTIONS_CACHE_URL);
}
