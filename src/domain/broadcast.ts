import type { Kind } from './notification.ts';
import type { LiveStream } from './sightings.ts';
import {
  type Broadcast,
  type Label,
  MOST_CATEGORIES,
  MOST_IDS,
  MOST_LABELS,
  type StreamerState,
} from './snapshot.ts';
import { MINUTE } from './time.ts';

/** Two polls at least must miss a streamer: Twitch's list can be empty for a minute. */
const POLLS_ABSENT = 2;

/** An edit is sent once it has stood this long, milliseconds: a title edited three times in a row is one text. */
export const SETTLED_AFTER = 2 * MINUTE;

/** What can be edited while a broadcast is on. */
export type Edited = Extract<Kind, 'title' | 'category'>;
export const EDITED: readonly Edited[] = ['title', 'category'];

/** A broadcast that was on at a time (milliseconds), not yet held against any rules. */
export function newBroadcast(
  { id, startedAt, title, category }: Pick<LiveStream, 'id' | 'startedAt' | 'title' | 'category'>,
  at: number,
): Broadcast {
  return {
    ids: [id],
    startedAt,
    newestAt: startedAt,
    lastSeenAt: at,
    title,
    category,
    categories: [],
    peakViewers: 0,
    hasMatched: false,
    isUnannounced: false,
    labels: [],
  };
}

/** A broadcast that is on, as it was seen at a time (milliseconds). An empty word is one that Twitch did not say. */
export function seen(broadcast: Broadcast, live: LiveStream, at: number): Broadcast {
  const title = live.title || broadcast.title;
  const category = live.category || broadcast.category;
  return {
    ...restarted(broadcast, live.id, live.startedAt),
    lastSeenAt: at,
    title,
    category,
    labels: labelled(broadcast.labels, { title, category, since: at }),
    categories: played(broadcast.categories, live.category),
    peakViewers: Math.max(broadcast.peakViewers, live.viewers),
  };
}

/** A broadcast with a stream that belongs to it: with a new id, it is a restart. */
export function restarted(broadcast: Broadcast, id: string, startedAt: number): Broadcast {
  if (broadcast.ids.includes(id)) return broadcast;
  const ids = [...broadcast.ids, id].slice(-MOST_IDS);
  return { ...broadcast, ids, newestAt: Math.max(broadcast.newestAt, startedAt) };
}

function played(before: readonly string[], category: string): string[] {
  const isNew = category !== '' && !before.includes(category);
  return isNew ? [...before, category].slice(-MOST_CATEGORIES) : [...before];
}

/** The labels a broadcast has had, with the one it has now. */
function labelled(labels: readonly Label[], now: Label): Label[] {
  const last = labels.at(-1);
  const isSame = last?.title === now.title && last.category === now.category;
  return isSame ? [...labels] : [...labels, now].slice(-MOST_LABELS);
}

/** When the last edit of a broadcast has stood long enough, milliseconds since 1970; `undefined` without an edit. */
export function settledAt({ labels }: Pick<Broadcast, 'labels'>, what: Edited): number | undefined {
  const words = labels.at(-1)?.[what];
  const edit = labels[labels.findLastIndex((label) => label[what] !== words) + 1];
  return edit && edit !== labels[0] ? edit.since + SETTLED_AFTER : undefined;
}

/** All broadcasts that the snapshot has of a streamer, oldest first. */
export function broadcastsOf({ finished, current }: StreamerState): readonly Broadcast[] {
  return current ? [...finished, current] : finished;
}

/** Whether a time is that of the start of a broadcast, or of one of its parts. */
export function covers({ startedAt, newestAt }: Broadcast, about: number): boolean {
  return startedAt <= about && about <= newestAt;
}

/** A streamer who was not listed at a time (milliseconds). */
export function missed(state: StreamerState, at: number): StreamerState {
  const { since = at, polls = 0 } = state.absent ?? {};
  return { ...state, absent: { since, polls: Math.min(polls + 1, POLLS_ABSENT) } };
}

/** Whether a streamer has been absent long enough for what was on to be over. */
export function isOver({ absent }: StreamerState, at: number, grace: number): boolean {
  return absent !== undefined && absent.polls >= POLLS_ABSENT && at - absent.since >= grace;
}
