import type { Ledger, State, StreamerState, StreamState } from './state.ts';

/** The same state with other recipient keys. */
export function withKeys(state: State, keyOf: (key: string) => string): State {
  const ledger = (told: Ledger): Ledger =>
    Object.fromEntries(Object.entries(told).map(([key, settled]) => [keyOf(key), settled]));
  const changes = ({ title, category }: StreamState['changes']): StreamState['changes'] => ({
    ...(title && { title: { ...title, told: ledger(title.told) } }),
    ...(category && { category: { ...category, told: ledger(category.told) } }),
  });
  const stream = (known: StreamState): StreamState => ({
    ...known,
    changes: changes(known.changes),
    owing: known.owing.map(keyOf),
    told: { live: ledger(known.told.live), offline: ledger(known.told.offline) },
  });
  const streamer = ({ current, finished, ...known }: StreamerState): StreamerState => ({
    ...known,
    ...(current && { current: stream(current) }),
    finished: finished.map(stream),
  });
  return Object.fromEntries(Object.entries(state).map(([id, known]) => [id, streamer(known)]));
}
