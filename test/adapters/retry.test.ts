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

const CUT = new Error('cut');
const answersAlone: Retries<number>['isRetryable'] = ({ answer }) => answer === 429;

test.each<[string, (number | Error)[], Partial<Retries<number>>, object]>([
  ['an answer that is not retryable ends the tries', [200], {}, { end: 200, tries: 1 }],
  ['an error and an answer that are retryable: another try', [CUT, 429, 200], {}, { end: 200, tries: 3 }],
  ['after the last pause: the last answer', [429, 429, 429, 200], {}, { end: 429, tries: 3 }],
  ['after the last pause: the last error', [429, 429, CUT, 200], {}, { end: 'cut', tries: 3 }],
  [
    'an error where only an answer is retryable',
    [CUT, 200],
    { isRetryable: answersAlone },
    { end: 'cut', tries: 1 },
  ],
  ['a signal that came before: one try', [429, 200], { signal: AbortSignal.abort() }, { end: 429, tries: 1 }],
])('%s', async (_what, outcomes, retries, expected) => {
  expect(await ask(outcomes, retries)).toEqual(expected);
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
