import type { LiveStream } from './observation.ts';
import type { StreamState } from './state.ts';

/** What can be edited while a stream is on. */
export type Edited = 'title' | 'category';

const EDITED: readonly Edited[] = ['title', 'category'];

/** An edit is told once it has stood so long, milliseconds: a title edited three times in a row is one text. */
export const SETTLED_AFTER = 2 * 60_000;

/**
 * The edits since readers last heard of title and category. One that is taken back before anybody knows of it is none;
 * who does not, of all readers (by recipient key), knows the words that are back.
 */
export function edits(
  stream: StreamState,
  live: LiveStream,
  at: number,
  readers: readonly string[],
): StreamState['changes'] {
  const changes = { ...stream.changes };
  const { listedAt = stream.lastSeenAt ?? at } = stream;
  const notBefore = listedAt + SETTLED_AFTER;
  for (const what of EDITED) {
    const words = live[what];
    if (words === '' || words === stream[what]) continue;
    const change = stream.changes[what];
    const isBack = words === change?.from;
    if (isBack && !change.isDue && Object.keys(change.told).length === 0) {
      delete changes[what];
      continue;
    }
    const from = change && !change.isDue && !isBack ? change.from : stream[what];
    const untold = isBack ? readers.filter((key) => !change.told[key]) : [];
    const told = Object.fromEntries(untold.map((key) => [key, 'skipped' as const]));
    changes[what] = { from, since: at, ...(notBefore < at && { notBefore }), isDue: false, told };
  }
  return changes;
}

/** The edits that have stood long enough by now to be told. */
export function dueEdits({ changes }: StreamState, at: number): Edited[] {
  return EDITED.filter((what) => {
    const change = changes[what];
    return change && !change.isDue && at - change.since >= SETTLED_AFTER;
  });
}

/** The edits that have stood long enough, and are told or to be told. */
export function dueOf({ changes }: StreamState): Edited[] {
  return EDITED.filter((what) => changes[what]?.isDue);
}

export function markDue(stream: StreamState, due: readonly Edited[]): StreamState {
  const changes = { ...stream.changes };
  for (const what of due) {
    const change = changes[what];
    if (change) changes[what] = { ...change, isDue: true };
  }
  return { ...stream, changes };
}

/** When the next edit will have stood long enough, milliseconds. */
export function editsDueAt({ changes }: StreamState, notifyOn: readonly string[]): number[] {
  return EDITED.flatMap((what) => {
    const change = changes[what];
    return change && !change.isDue && notifyOn.includes(what) ? [change.since + SETTLED_AFTER] : [];
  });
}
