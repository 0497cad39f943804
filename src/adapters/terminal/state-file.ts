import { readFile, rename, writeFile } from 'node:fs/promises';
import { wordsOf } from '../../errors.ts';
import type { StoreSettings } from '../../host.ts';
import type { Clock, Log, SnapshotStore } from '../../ports.ts';

const DAMAGED = {
  damaged: 'is damaged or from another version',
  'sealed with other secrets': "can't be opened with your secrets",
};

/** The state in a file, where there is no cache. An interrupted save leaves the last one intact. */
export function stateFile(
  folder: string,
  { stateKey, seal }: StoreSettings,
  clock: Clock,
  log: Log,
): SnapshotStore {
  const path = `${folder}/.twitch-sms-${stateKey}.json`;
  return {
    restore: async () => {
      try {
        const state = seal.open(await readFile(path, 'utf8'), stateKey);
        if (typeof state === 'object') return { kind: 'found', state };
        log.warn(`The state in ${path} ${DAMAGED[state]}: it is ignored.`);
        return { kind: 'none' };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'none' };
        const toDo = `Make ${path} readable, or delete it to start over.`;
        return { kind: 'unknown', why: wordsOf(error), toDo, after: clock.now() };
      }
    },
    save: async (state) => {
      try {
        await writeFile(`${path}.new`, seal.close(state, stateKey));
        await rename(`${path}.new`, path);
        return true;
      } catch (error) {
        log.warn(`The state could not be saved in ${path} (${wordsOf(error)}).`);
        return false;
      }
    },
  };
}
