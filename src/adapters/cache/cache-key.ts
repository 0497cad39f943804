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
