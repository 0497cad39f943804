import type { State, StreamerState } from './state.ts';

/** Who is not watched any more is remembered so long, milliseconds, in case another watcher has the same state. */
const KEPT = 7 * 86_400_000;

/** So many of them are remembered, the last ones. */
const MOST = 1_000;

/**
 * Who is to be remembered: those who are watched, by user id, and those who were until a week ago.
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

/** One who is as before is the very same one. */
function asWatched(streamer: StreamerState): StreamerState {
  if (streamer.unwatchedSince === undefined) return streamer;
  const { unwatchedSince: _over, ...watched } = streamer;
  return watched;
}
