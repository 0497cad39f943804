import { edits } from './changes.ts';
import { wholeSecond } from './history.ts';
import type { LiveStream, Sighting } from './observation.ts';
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

/**
 * A stream that is on, as it was seen at a time (milliseconds).
 *
 * @param readers those who are told of it, by recipient key
 */
export function seen(
  stream: StreamState,
  live: LiveStream,
  at: number,
  readers: readonly string[],
): StreamState {
  const { gone: _back, announcedAt: _known, listedAt: _before, ...rest } = stream;
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
    changes: stream.ids.length === 0 ? {} : edits(stream, live, at, readers),
    categories: played(stream.categories, live.category),
    peakViewers: Math.max(stream.peakViewers, live.viewers),
  };
}

/**
 * A stream whose start was told, though that is not remembered: then people wait for its end, whatever it is called and
 * wherever it is listed by now.
 *
 * @param toldStarts when somebody was told of a start, milliseconds since 1970
 * @param next when the next stream began, which a start told since is about; infinite when there is none
 */
export function announced(stream: StreamState, toldStarts: readonly number[], next: number): StreamState {
  const began = wholeSecond(stream.startedAt ?? stream.announcedAt ?? 0);
  const wasTold = toldStarts.some((at) => at >= began && at < wholeSecond(next));
  return wasTold ? { ...stream, isWanted: true } : stream;
}

/** When the stream began that is on in the place of another one; infinite when there is none. */
export function startOfAnother(stream: StreamState | undefined, sighting: Sighting): number {
  if (typeof sighting === 'string' || stream?.ids.includes(sighting.id)) return Number.POSITIVE_INFINITY;
  return sighting.startedAt;
}

/** To whom it was not told that a stream was on already, for it was old, a restart is news. */
function withoutSkipped(live: Ledger): Ledger {
  return Object.fromEntries(Object.entries(live).filter(([, how]) => how !== 'skipped'));
}

function played(before: readonly string[], category: string): string[] {
  const isNew = category !== '' && !before.includes(category);
  return isNew ? [...before, category].slice(-MOST_CATEGORIES) : [...before];
}

/** A stream whose recording shows that it was on until a time (milliseconds). */
export function recordedUntil(stream: StreamState, end: number): StreamState {
  const { lastSeenAt = end, listedAt = lastSeenAt } = stream;
  return end > lastSeenAt ? { ...stream, lastSeenAt: end, listedAt } : { ...stream, lastSeenAt };
}

/** A stream that was not listed at a time (milliseconds). */
export function missed(stream: StreamState, at: number): StreamState {
  const gone = { since: stream.gone?.since ?? at, polls: (stream.gone?.polls ?? 0) + 1 };
  return { ...stream, gone };
}
