import { type State, writeState } from './core/state.ts';
import type { Roster } from './core/streamer.ts';
import type { StateStore } from './ports.ts';

/** Saves the state of a run whenever there is something new to remember. */
export interface Keeper {
  /** Saves after something was told. A cache that failed once is not tried again before the end. */
  keep(state: State, roster: Roster): Promise<void>;
  /** Saves at the end of the run. */
  keepLast(state: State, roster: Roster): Promise<void>;
}

/** @param stored the state that the cache holds */
export function keeper(store: StateStore, stored: State, isDryRun: boolean): Keeper {
  let kept = writeState(stored, 0);
  let isFailing = false;
  let queue: Promise<void> = Promise.resolve();
  const save = async (state: State, roster: Roster) => {
    const watched = onlyWatched(state, roster);
    const content = writeState(watched, 0);
    if (isDryRun || content === kept) return;
    isFailing = !(await store.save(watched));
    if (!isFailing) kept = content;
  };
  return {
    keep: (state, roster) => {
      queue = queue.then(() => (isFailing ? undefined : save(state, roster)));
      return queue;
    },
    keepLast: (state, roster) => {
      queue = queue.then(() => save(state, roster));
      return queue;
    },
  };
}

/** Streamers who are not watched any more are forgotten, so that the state stays small. */
function onlyWatched(state: State, { streamers }: Roster): State {
  return Object.fromEntries(streamers.flatMap(({ id }) => (state[id] ? [[id, state[id]]] : [])));
}
