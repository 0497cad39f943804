import type { Stop } from '../ports.ts';

/** GitHub cancels a run with SIGINT, with SIGTERM 7.5 s later, and kills it 2.5 s after that. */
export function stopBySignal(): Stop {
  let isRequested = false;
  const waiting = new Set<() => void>();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      isRequested = true;
      for (const then of waiting) then();
      waiting.clear();
    });
  }
  return {
    get isRequested() {
      return isRequested;
    },
    onRequest: (then) => {
      if (isRequested) then();
      else waiting.add(then);
      return () => waiting.delete(then);
    },
  };
}
