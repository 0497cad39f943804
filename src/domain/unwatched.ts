import type { State, StreamerState } from './snapshot.ts';

/** Streamers no longer watched are kept this long, milliseconds, in case another watcher shares the state. */
const KEPT = 7 * 86_400_000;

/** At most this many of them are kept, the latest ones. */
const MOST = 1_000;

/**
 * The streamers to keep: those who are watched, by user id, and those who were until a week ago.
 *
 * @param now milliseconds since 1970
 */
export function toRemember(state: State, watched: ReadonlySet<string>, now: number): State {
  const known = Object.entries(state);
  const still = known.flatMap(([id, streamer]) =>
    watched.has(id) ? [[id, asWatched(streamer)] as const] : [],
  );
  const others = known
    .filter(([id]) => !watched.has(id))
    .map(([id, streamer]) => {
      return [
        id,
        streamer.unwatchedSince === undefined ? { ...streamer, unwatchedSince: now } : streamer,
      ] as const;
    })
    .filter(([, { unwatchedSince = now }]) => now - unwatchedSince <= KEPT)
    .sort(([, a], [, b]) => (b.unwatchedSince ?? now) - (a.unwatchedSince ?? now))
    .slice(0, MOST);
  return Object.fromEntries([...still, ...others]);
}

/** An unchanged streamer stays the same object. */
function asWatched(streamer: StreamerState): StreamerState {
  if (streamer.unwatchedSince === undefined) return streamer;
  const { unwatchedSince: _over, ...watched } = streamer;
  return watched;
}
