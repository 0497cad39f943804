import type { Kind } from './notification.ts';
import type { LiveStream } from './observation.ts';
import { type Broadcast, type Label, MOST_LABELS } from './snapshot.ts';

/** An edit is sent once it has stood this long, milliseconds: a title edited three times in a row is one text. */
export const SETTLED_AFTER = 2 * 60_000;

/** What can be edited while a broadcast is on. */
export type Edited = Extract<Kind, 'title' | 'category'>;
export const EDITED: readonly Edited[] = ['title', 'category'];

/** The labels a broadcast has had, with the one it has now. An empty word is one that Twitch did not say. */
export function labelled(labels: readonly Label[], { title, category }: LiveStream, at: number): Label[] {
  const last = labels.at(-1);
  const now = { title: title || last?.title || '', category: category || last?.category || '', since: at };
  const isSame = last?.title === now.title && last.category === now.category;
  return isSame ? [...labels] : [...labels, now].slice(-MOST_LABELS);
}

/** Since when a broadcast has the words it has now, milliseconds since 1970. */
export function labelledSince({ labels }: Pick<Broadcast, 'labels'>, what: Edited): number {
  const words = labels.at(-1)?.[what];
  const other = labels.findLastIndex((label) => label[what] !== words);
  return labels[other + 1]?.since ?? 0;
}
