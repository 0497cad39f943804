import { expect, test } from 'vitest';
import { type Retries, withRetry } from '../../src/adapters/http/retry.ts';

/** Asks a service that answers with these numbers, or fails with these errors, one after the other. */
async function ask(outcomes: readonly (number | Error)[], retries: Partial<Retries<number>> = {}) {
  let tries = 0;
  const once = async () => {
    const outcome = outcomes[tries++];
    if (outcome instanceof Error) throw outcome;
    return outcome ?? 0;
  };
  const isRetryable = ({ answer }: { answer?: number }) => answer === undefined || answer === 429;
  const asked = withRetry(once, { isRetryable, pauses: [1, 1], ...retries });
  return { end: await asked.catch((error: Error) => error.message), tries };
}

test('an answer that is not retryable ends the tries', async () => {
  expect(await ask([200])).toEqual({ end: 200, tries: 1 });
});

test('an error and an answer that are retryable are followed by another try', async () => {
  expect(await ask([new Error('cut'), 429, 200])).toEqual({ end: 200, tries: 3 });
});

test('after the last pause, the last answer or error is the result', async () => {
  expect(await ask([429, 429, 429, 200])).toEqual({ end: 429, tries: 3 });
  expect(await ask([429, 429, new Error('cut'), 200])).toEqual({ end: 'cut', tries: 3 });
});

test('an error is thrown at once where only an answer is retryable', async () => {
  const isRetryable: Retries<number>['isRetryable'] = ({ answer }) => answer === 429;
  expect(await ask([new Error('cut'), 200], { isRetryable })).toEqual({ end: 'cut', tries: 1 });
});

test('a service that asks for a longer pause gets it, beyond the last of ours', async () => {
  const startedAt = performance.now();
  const pauses = { pauses: [1], pauseFor: () => 30 };
  expect(await ask([429, 429, 429, 200], pauses)).toEqual({ end: 200, tries: 4 });
  expect(performance.now() - startedAt).toBeGreaterThan(80);
});

test('a signal ends the pause, and there is no further try', async () => {
  const startedAt = performance.now();
  const signal = AbortSignal.timeout(20);
  expect(await ask([429, 200], { pauses: [30_000], signal })).toEqual({ end: 429, tries: 1 });
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('a signal that came before leaves one try', async () => {
  expect(await ask([429, 200], { signal: AbortSignal.abort() })).toEqual({ end: 429, tries: 1 });
});
