import { edits } from './changes.ts';
import type { LiveStream } from './observation.ts';
import { type Ledger, MOST_CATEGORIES, type StreamState } from './state.ts';

export function newStream({ id, startedAt, title, category }: LiveStream): StreamState {
  return { ...blankStream(), ids: [id], startedAt, title, category };
}

/** A stream of which nothing is known, and that nobody was told of. */
export function blankStream(): StreamState {
  return {
    ids: [],
    title: '',
    category: '',
    categories: [],
    peakViewers: 0,
    isWanted: false,
    isUnheard: false,
    changes: {},
    told: { live: {}, offline: {} },
    owing: [],
  };
}

/** A stream that is on, as it was seen at a time (milliseconds). */
export function seen(stream: StreamState, live: LiveStream, at: number): StreamState {
  const { gone: _back, announcedAt: _known, ...rest } = stream;
  const isNew = !stream.ids.includes(live.id);
  const isRestart = isNew && stream.ids.length > 0;
  return {
    ...rest,
    owing: [],
    ids: isNew ? [...stream.ids, live.id].slice(-100) : stream.ids,
    told: isRestart ? { ...stream.told, live: withoutSkipped(stream.told.live) } : stream.told,
    startedAt: stream.startedAt ?? live.startedAt,
    lastSeenAt: at,
    title: live.title || stream.title,
    category: live.category || stream.category,
    // Of a stream known from the history alone, the words that readers know are forgotten.
    changes: stream.ids.length === 0 ? {} : edits(stream, live, at),
    categories: played(stream.categories, live.category),
    peakViewers: Math.max(stream.peakViewers, live.viewers),
  };
}

/** To whom it was not told that a stream was on already, for it was old, a restart is news. */
function withoutSkipped(live: Ledger): Ledger {
  return Object.fromEntries(Object.entries(live).filter(([, how]) => how !== 'skipped'));
}

function played(before: readonly string[], category: string): string[] {
  const isNew = category !== '' && !before.includes(category);
  return isNew ? [...before, category].slice(-MOST_CATEGORIES) : [...before];
}

/** A stream that was not listed at a time (milliseconds). */
export function missed(stream: StreamState, at: number): StreamState {
  const gone = { since: stream.gone?.since ?? at, polls: (stream.gone?.polls ?? 0) + 1 };
  return { ...stream, gone };
}
