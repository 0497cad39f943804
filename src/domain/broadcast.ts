import type { Kind } from './notification.ts';
import type { LiveStream } from './sightings.ts';
import {
  type Broadcast,
  type Label,
  MOST_CATEGORIES,
  MOST_FINISHED,
  MOST_IDS,
  MOST_LABELS,
  type StreamerState,
} from './snapshot.ts';
import { MINUTE, WEEK } from './time.ts';

/** How many polls must miss a streamer before a broadcast is over: Twitch's list can be empty for a minute. */
export const POLLS_ABSENT = 2;

/** How many finished broadcasts to keep for each streamer, however old they are. */
const FINISHED_KEPT = 3;

/** How long an edit must last before it is sent, in milliseconds, so that three quick edits make one text. */
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

/** The broadcast, extended by a stream that belongs to it. A stream with a new id is a restart. */
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

/** When the last edit is old enough to be sent, in milliseconds since 1970. @returns `undefined` without an edit */
export function settledAt({ labels }: Pick<Broadcast, 'labels'>, what: Edited): number | undefined {
  const words = labels.at(-1)?.[what];
  const edit = labels[labels.findLastIndex((label) => label[what] !== words) + 1];
  return edit && edit !== labels[0] ? edit.since + SETTLED_AFTER : undefined;
}

/** All broadcasts of a streamer in the snapshot, oldest first. */
export function broadcastsOf({ finished, current }: StreamerState): readonly Broadcast[] {
  return current ? [...finished, current] : finished;
}

/** Whether `about` is when the broadcast or one of its parts began. */
export function covers({ startedAt, newestAt }: Broadcast, about: number): boolean {
  return startedAt <= about && about <= newestAt;
}

/** Whether a stream that began at a time (milliseconds) restarts the broadcast, which was last seen within the grace before it. */
export function isRestart({ lastSeenAt }: Broadcast, startedAt: number, grace: number): boolean {
  return startedAt <= lastSeenAt + grace;
}

/** Whether a streamer has been absent long enough for the broadcast to be over. */
export function isOver({ absent }: StreamerState, at: number, grace: number): boolean {
  return absent !== undefined && absent.polls >= POLLS_ABSENT && at - absent.since >= grace;
}

/** Adds a broadcast to the finished ones, and drops those that are too old. */
export function withFinished({ finished }: StreamerState, over: Broadcast): StreamerState['finished'] {
  const all = [...finished, over];
  const since = (over.endedAt ?? 0) - WEEK;
  return all
    .filter(({ endedAt = 0 }, index) => index >= all.length - FINISHED_KEPT || endedAt >= since)
    .map((broadcast, index, kept) => (index < kept.length - 1 ? { ...broadcast, labels: [] } : broadcast))
    .slice(-MOST_FINISHED);
}
