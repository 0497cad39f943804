import { entryKey, keyPrefix } from '../../src/core/cache-key.ts';
import { readState, writeState } from '../../src/core/state.ts';
import type { Log, StateStore } from '../../src/ports.ts';
import type { Exchange } from './exchange.ts';
import { Entry, type RunMemory } from './run-memory.ts';
import type { World } from './world.ts';

/** The Actions cache of the repository, in which all watchers keep their state: by prefix, the newest entry first. */
export function storeOf(
  world: World,
  exchange: Exchange,
  memory: RunMemory,
  runId: number,
  log: Log,
): StateStore {
  const { watcher } = memory;
  return {
    restore: () =>
      exchange('cache.restore', undefined, (fault) => {
        if (fault === 'fails') return undefined;
        const found = world.entries.filter(({ key }) => key.startsWith(keyPrefix(watcher)));
        const entry = found.at(fault === 'entry before last' ? -2 : -1);
        const state = entry && readState(fault === 'damaged' ? entry.content.slice(1) : entry.content);
        if (state) memory.restored = entry;
        return state;
      }),
    save: (state) => {
      const content = writeState(state);
      const mails = memory.mails();
      const at = world.clock.now();
      return exchange('cache.save', undefined, (fault) => {
        const key = entryKey(watcher, String(runId), '1', world.clock.now());
        const isTaken = world.entries.some((entry) => entry.key === key);
        const isSaved = fault !== 'fails' && !isTaken;
        if (isSaved) world.entries.push(new Entry(key, content, mails, at));
        else log.warn('The state could not be saved in the cache.');
        return isSaved && fault !== 'answer lost';
      });
    },
  };
}
