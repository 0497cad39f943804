import type { Ports } from '../ports.ts';

/** Waits (milliseconds), or until the run must stop. */
export async function pause(
  milliseconds: number,
  { clock, stop }: Pick<Ports, 'clock' | 'stop'>,
): Promise<void> {
  await beforeStop(clock.sleep(Math.max(0, milliseconds)), 0, { clock, stop });
}

/**
 * The work's result, or nothing if it takes longer than a time (milliseconds) after a stop request. A long
 * window waits thousands of times, so a finished wait leaves nothing behind.
 */
export async function beforeStop<Result>(
  work: Promise<Result>,
  limit: number,
  { clock, stop }: Pick<Ports, 'clock' | 'stop'>,
): Promise<Result | undefined> {
  work.catch(() => undefined);
  let forget: () => void = () => undefined;
  const stopped = new Promise<undefined>((resolve) => {
    forget = stop.onRequest(async () => {
      if (limit > 0) await clock.sleep(limit);
      resolve(undefined);
    });
  });
  return Promise.race([work, stopped]).finally(forget);
}
