import { type Broadcast, MOST_FINISHED, type State, type StreamerState } from './snapshot.ts';
import { WEEK } from './time.ts';

/** How many finished broadcasts to keep for each streamer, however old they are. */
const FINISHED_KEPT = 3;

/** The most streamers to keep who are no longer watched: the ones dropped last. */
const UNWATCHED_KEPT = 1_000;

/** Adds a broadcast to the finished ones, and drops those that are too old. */
export function withFinished({ finished }: StreamerState, over: Broadcast): StreamerState['finished'] {
  const all = [...finished, over];
  const since = (over.endedAt ?? 0) - WEEK;
  return all
    .filter(({ endedAt = 0 }, index) => index >= all.length - FINISHED_KEPT || endedAt >= since)
    .map((broadcast, index, kept) => (index < kept.length - 1 ? { ...broadcast, labels: [] } : broadcast))
    .slice(-MOST_FINISHED);
}

/**
 * The streamers to keep: those who are watched, and those who were within the last week, because another watcher may
 * share the state. An unchanged streamer stays the same object.
 *
 * @param watched user ids
 * @param now milliseconds since 1970
 */
export function keptStreamers(state: State, watched: ReadonlySet<string>, now: number): State {
  const known = Object.entries(state);
  const still = known.filter(([id]) => watched.has(id)).map(([id, each]) => [id, asWatched(each)] as const);
  const others = known
    .filter(([id]) => !watched.has(id))
    .map(([id, each]) => ({ id, since: each.unwatchedSince ?? now, streamer: asUnwatched(each, now) }))
    .filter(({ since }) => now - since <= WEEK)
    .sort((a, b) => b.since - a.since)
    .slice(0, UNWATCHED_KEPT)
    .map(({ id, streamer }) => [id, streamer] as const);
  return Object.fromEntries([...still, ...others]);
}

function asWatched(streamer: StreamerState): StreamerState {
  if (streamer.unwatchedSince === undefined) return streamer;
  const { unwatchedSince: _over, ...watched } = streamer;
  return watched;
}

function asUnwatched(streamer: StreamerState, now: number): StreamerState {
  return streamer.unwatchedSince === undefined ? { ...streamer, unwatchedSince: now } : streamer;
}
