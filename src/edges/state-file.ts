import { readFile, rename, writeFile } from 'node:fs/promises';
import { readState, writeState } from '../core/state.ts';
import type { Log, StateStore } from '../ports.ts';
import { wordsOf } from '../trouble.ts';

/** The state in a file, where there is no cache. A save that is cut off leaves the last one as it was. */
export function stateFile(path: string, log: Log): StateStore {
  return {
    restore: async () => {
      const content = await readFile(path, 'utf8').catch(() => undefined);
      if (content === undefined) return undefined;
      const state = readState(content);
      if (!state) log.warn(`The state in ${path} is damaged or from another version: it counts as none.`);
      return state;
    },
    save: async (state) => {
      try {
        await writeFile(`${path}.new`, writeState(state));
        await rename(`${path}.new`, path);
        return true;
      } catch (error) {
        log.warn(`The state could not be saved in ${path} (${wordsOf(error)}).`);
        return false;
      }
    },
  };
}
