import { labelled } from './labels.ts';
import type { LiveStream } from './observation.ts';
import { type Broadcast, MOST_CATEGORIES, type StreamerState } from './snapshot.ts';

/** Two polls at least must miss a streamer: Twitch's list can be empty for a minute. */
const POLLS_ABSENT = 2;

/** A broadcast that Twitch lists at a time (milliseconds), not yet held against any rules. */
export function newBroadcast({ id, startedAt, title, category }: LiveStream, at: number): Broadcast {
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

/** A broadcast that is on, as it was seen at a time (milliseconds). */
export function seen(broadcast: Broadcast, live: LiveStream, at: number): Broadcast {
  const isNew = !broadcast.ids.includes(live.id);
  return {
    ...broadcast,
    ids: isNew ? [...broadcast.ids, live.id].slice(-100) : broadcast.ids,
    newestAt: isNew ? Math.max(broadcast.newestAt, live.startedAt) : broadcast.newestAt,
    lastSeenAt: at,
    title: live.title || broadcast.title,
    category: live.category || broadcast.category,
    labels: labelled(broadcast.labels, live, at),
    categories: played(broadcast.categories, live.category),
    peakViewers: Math.max(broadcast.peakViewers, live.viewers),
  };
}

function played(before: readonly string[], category: string): string[] {
  const isNew = category !== '' && !before.includes(category);
  return isNew ? [...before, category].slice(-MOST_CATEGORIES) : [...before];
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
