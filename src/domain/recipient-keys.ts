import type { Snapshot } from './snapshot.ts';

/** The same snapshot with other recipient keys. */
export function withKeys({ notes, streamers, ...rest }: Snapshot, keyOf: (key: string) => string): Snapshot {
  const keyed = <Value>(values: Readonly<Record<string, Value>>): Record<string, Value> =>
    Object.fromEntries(Object.entries(values).map(([key, value]) => [keyOf(key), value]));
  const { recipients, unexplained } = notes;
  return {
    ...rest,
    notes: {
      ...notes,
      ...(recipients && { recipients: recipients.map(keyOf) }),
      ...(unexplained && { unexplained: keyed(unexplained) }),
    },
    streamers: Object.fromEntries(
      Object.entries(streamers).map(([id, streamer]) => [
        id,
        { ...streamer, ledger: keyed(streamer.ledger) },
      ]),
    ),
  };
}
