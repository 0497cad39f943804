import type { Ports } from './ports.ts';

/** Waits (milliseconds), no longer than until the run is to stop. */
export async function pause(
  milliseconds: number,
  { clock, stop }: Pick<Ports, 'clock' | 'stop'>,
): Promise<void> {
  await beforeStop(clock.sleep(Math.max(0, milliseconds)), 0, { clock, stop });
}

/**
 * The work's result; or, once the run was told to stop, at the latest after a time (milliseconds), nothing. A long
 * window waits thousands of times: so nothing of a wait that is over stays behind.
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
