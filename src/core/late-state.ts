import type { StreamerState } from './state.ts';

/**
 * What is known of a streamer when the saved state could be read only after the run went on without: `mine` is what the
 * texts showed and the run told meanwhile. Where the two are about different streams, what was told last counts.
 */
export function withLate(saved: StreamerState, mine: StreamerState | undefined): StreamerState {
  const isNew = mine && (mine.finished.length > 0 || Object.keys(mine.current?.told.live ?? {}).length > 0);
  if (!isNew) return saved;
  const [before, now] = [saved.current, mine.current];
  if (!before || !now?.ids.some((id) => before.ids.includes(id))) return mine;
  const told = {
    live: { ...now.told.live, ...before.told.live },
    offline: { ...now.told.offline, ...before.told.offline },
  };
  return { ...saved, current: { ...before, told } };
}
