import type { Stop } from '../ports.ts';

/** GitHub cancels a run with SIGINT, with SIGTERM 7.5 s later, and kills it 2.5 s after that. */
export function stopBySignal(): Stop {
  let isRequested = false;
  const requested = new Promise<void>((resolve) => {
    for (const signal of ['SIGINT', 'SIGTERM'] as const) {
      process.on(signal, () => {
        isRequested = true;
        resolve();
      });
    }
  });
  return {
    get isRequested() {
      return isRequested;
    },
    requested,
  };
}
