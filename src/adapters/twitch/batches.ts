import { mapLimit } from '../../map-limit.ts';

/** Helix accepts at most this many users in one call. https://dev.twitch.tv/docs/api/reference/#get-streams */
export const BATCH = 100;

/** How many calls to Helix run at a time. */
const AT_A_TIME = 25;

/** Asks for many users, as many in one call as Helix accepts. */
export function inBatches<Answer>(
  names: readonly string[],
  ask: (batch: readonly string[]) => Promise<Answer>,
): Promise<Answer[]> {
  const count = Math.ceil(names.length / BATCH);
  const batches = Array.from({ length: count }, (_, index) =>
    names.slice(index * BATCH, (index + 1) * BATCH),
  );
  return mapLimit(batches, AT_A_TIME, ask);
}
