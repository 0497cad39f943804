import { setTimeout as sleep } from 'node:timers/promises';

/** How long to wait before a retry where it must be quick, milliseconds. */
export const SHORT_PAUSES = [500, 2_000];

/** One try: its answer, or the error that came instead. */
export type Attempt<Result> =
  | { readonly answer: Result; readonly error?: undefined }
  | { readonly answer?: undefined; readonly error: unknown };

export interface Retries<Result> {
  /** Whether asking again does no harm and may help. */
  isRetryable(attempt: Attempt<Result>): boolean;
  /** How long to wait before the second try, the third and so on, milliseconds. */
  readonly pauses: readonly number[];
  /** How long the service asks us to wait, milliseconds, where it says so: then tries only end with the signal. */
  pauseFor?(attempt: Attempt<Result>): number | undefined;
  /** Ends the tries, and the pause between two of them. */
  readonly signal?: AbortSignal;
}

/** Asks until there is an answer to keep. @returns the last answer @throws the last error */
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

/** Whether a time goes by before the signal. */
function goesBy(milliseconds: number, signal: AbortSignal | undefined): Promise<boolean> {
  return sleep(milliseconds, true, { signal }).catch(() => false);
}

/** Whether the service says that it fails, or that there are too many requests. */
export function isTemporary({ status }: { readonly status: number }): boolean {
  return status >= 500 || status === 429;
}
