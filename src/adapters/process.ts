import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../ports.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    // Only an aborted signal rejects this, and that just ends the wait.
    await sleep(Math.max(0, milliseconds), undefined, signal && { signal }).catch(() => undefined);
  },
};

/**
 * A signal that aborts when the process is asked to end. To cancel a run, GitHub sends SIGINT, SIGTERM 7.5 s later, and
 * kills it after another 2.5 s.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
