import type { Stop } from '../ports.ts';

/** GitHub cancels a run with SIGINT, with SIGTERM 7.5 s later, and kills it 2.5 s after that. */
export function stopBySignal(): Stop {
  const { stop, request } = stopSwitch();
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, request);
  return stop;
}

/** A stop that happens once, whoever requests it. */
export function stopSwitch(): { readonly stop: Stop; readonly request: () => void } {
  let isRequested = false;
  const waiting = new Set<() => void>();
  const request = () => {
    isRequested = true;
    for (const then of waiting) then();
    waiting.clear();
  };
  const stop: Stop = {
    get isRequested() {
      return isRequested;
    },
    onRequest: (then) => {
      if (isRequested) then();
      else waiting.add(then);
      return () => waiting.delete(then);
    },
  };
  return { stop, request };
}
