import { entryKey, keyPrefix } from '../../src/adapters/cache/entry.ts';
import { readSnapshot, writeSnapshot } from '../../src/domain/snapshot.ts';
import type { Log, Restored, SnapshotStore } from '../../src/ports.ts';
import type { RunProcess } from './exchange.ts';
import { Entry } from './run-memory.ts';

/** The Actions cache of the repository, which all watchers share: a prefix finds the newest entry. */
export function storeOf({ world, exchange, memory }: RunProcess, runId: number, log: Log): SnapshotStore {
  const { watcher } = memory;
  return {
    restore: () =>
      exchange('cache.restore', undefined, (fault): Restored => {
        if (fault === 'fails') return { kind: 'unknown', why: 'it answered 500', after: world.clock.now() };
        const found = world.entries.filter(({ key }) => key.startsWith(keyPrefix(watcher)));
        const last = fault === 'entry before last' ? -2 : -1;
        if (fault === 'damaged') return restored(`${found.at(last)}`.slice(1));
        memory.restored = world.entries.filter((entry) => entry.watcher === watcher).at(last);
        return restored(`${found.at(last)}`);
      }),
    save: (state) => {
      const at = world.clock.now();
      const content = writeSnapshot(state);
      if (!readSnapshot(content)) throw new Error(`A state that can't be read: ${content}`);
      const entry = new Entry(entryKey(watcher, `${runId}-1`, at), content, memory, at);
      return exchange('cache.save', undefined, (fault) => {
        const isSaved = fault !== 'fails' && world.entries.every(({ key }) => key !== entry.key);
        if (isSaved) world.entries.push(entry);
        else log.warn('The state could not be saved in the cache.');
        return isSaved && fault !== 'answer lost';
      });
    },
  };
}

function restored(content: string): Restored {
  const state = readSnapshot(content);
  return state ? { kind: 'found', state } : { kind: 'none' };
}
