import { setTimeout as sleep } from 'node:timers/promises';
import type { Clock } from '../ports.ts';

export const systemClock: Clock = {
  now: () => Date.now(),
  sleep: async (milliseconds, signal) => {
    // It only rejects when the signal is aborted.
    await sleep(Math.max(0, milliseconds), undefined, signal && { signal }).catch(() => undefined);
  },
};

/**
 * A signal that is aborted when this process is asked to end. GitHub cancels a run with SIGINT, sends SIGTERM 7.5 s
 * later, and kills the run 2.5 s after that.
 */
export function cancellation(): AbortSignal {
  const controller = new AbortController();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => controller.abort());
  return controller.signal;
}
