import { setTimeout as sleep } from 'node:timers/promises';

/** The pauses between tries, in milliseconds, for requests that others wait for. */
export const SHORT_PAUSES = [500, 2_000];

/** One try: its answer, or its error. */
export type Attempt<Result> =
  | { readonly answer: Result; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: unknown };

export interface Retries<Result> {
  /** Whether to try again: it must be harmless, and likely to help. */
  isRetryable(attempt: Attempt<Result>): boolean;
  /** How long to wait before the second try, the third and so on, in milliseconds. */
  readonly pauses: readonly number[];
  /** How long the service asks us to wait, in milliseconds. While it asks, only the signal ends the tries. */
  pauseFor?(attempt: Attempt<Result>): number | undefined;
  /** Ends the tries and the pauses. */
  readonly signal?: AbortSignal;
}

/** Calls `ask` until an answer need not be retried. @returns the last answer @throws the last error */
export async function withRetry<Result>(
  ask: () => Promise<Result>,
  { isRetryable, pauses, pauseFor, signal }: Retries<Result>,
): Promise<Result> {
  for (let tries = 0; ; tries++) {
    const attempt: Attempt<Result> = await ask().then(
      (answer) => ({ answer }),
      (error: unknown) => ({ error }),
    );
    const asked = pauseFor?.(attempt);
    const pause = asked === undefined ? pauses[tries] : Math.max(asked, pauses[tries] ?? 0);
    if (pause === undefined || !isRetryable(attempt) || !(await goesBy(pause, signal))) {
      if ('error' in attempt) throw attempt.error;
      return attempt.answer;
    }
  }
}

/** Waits. @returns `false` if the signal ended the wait */
function goesBy(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}

/** Whether the status is a 5xx or 429, so that a later request may succeed. */
export function isTemporary({ status }: { readonly status: number }): boolean {
  return status >= 500 || status === 429;
}
