import type { Clock } from '../../ports.ts';

/** A save that takes longer is abandoned, seconds, because the toolkit has no limit of its own. */
const LIMIT = 15;

const SECOND = 1000;

/**
 * The result of a save, unless it takes too long. The limit is counted in seconds in which this
 * process listens, so that a busy process does not blame its own delay on the cache.
 *
 * @throws {CacheSilent}
 */
export async function withinLimit<Result>(work: Promise<Result>, clock: Clock): Promise<Result> {
  let isOver = false;
  const limit = async () => {
    for (let second = 0; second < LIMIT && !isOver; second++) await clock.sleep(SECOND);
    throw new CacheSilent();
  };
  const silent = limit();
  silent.catch(() => undefined);
  return Promise.race([work, silent]).finally(() => {
    isOver = true;
  });
}

export class CacheSilent extends Error {
  override readonly name = `no answer within ${LIMIT} s`;
}
