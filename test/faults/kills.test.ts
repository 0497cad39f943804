import { describe, expect, test, vi } from 'vitest';
import { MINUTE, type Watching } from '../bundle/watching.ts';
import { openScene, texted } from './scenes.ts';

vi.setConfig({ testTimeout: 180_000 });

/** How many requests a run makes that nobody kills. */
async function requestsOfARun(): Promise<number> {
  const watching = await openScene({ scene: 'begins' });
  await watching.run({ timeoutMs: 150_000 });
  expect(texted({ scene: 'begins' }, watching)).toBe('both');
  const count = watching.sandbox.requests.length;
  await watching.sandbox.close();
  return count;
}

/** A run that is killed when a service has done its work on the n-th request, and has not answered. */
async function killedAt(n: number, watching: Watching) {
  const run = watching.start({ timeoutMs: 150_000 });
  const { sandbox } = watching;
  const end = sandbox.onRequest((moment) => {
    if (moment === 'after' && sandbox.requests.length >= n) run.kill('SIGKILL');
  });
  const result = await run;
  end();
  return result;
}

const count = await requestsOfARun();

describe.concurrent('killed runs', () => {
  const nth = Array.from({ length: count }, (_, index) => index + 1);

  test('a run as a stream begins makes more than eight requests', () => {
    expect(count).toBeGreaterThan(8);
  });

  test.for(nth)(
    'a run killed at request %i loses no text and repeats none, because the next run catches up',
    async (n, { onTestFinished }) => {
      const watching = await openScene({ scene: 'begins' });
      onTestFinished(() => watching.sandbox.close());
      const killed = await killedAt(n, watching);
      expect(killed, killed.log).toMatchObject({ signal: 'SIGKILL', timedOut: false });
      watching.pass(15 * MINUTE);
      const next = await watching.run({ timeoutMs: 150_000 });
      expect(next).toMatchObject({ exitCode: 0, annotations: [] });
      expect(texted({ scene: 'begins' }, watching)).toBe('both');
    },
  );
});

test('runs killed one after another, each three requests later, lose no text and repeat none', async () => {
  const watching = await openScene({ scene: 'ends' });
  for (let n = 1; ; n += 3) {
    watching.pass(5 * MINUTE);
    const { signal } = await killedAt(n, watching);
    if (signal === null) break;
    expect(signal).toBe('SIGKILL');
  }
  await watching.sandbox.close();
  expect(texted({ scene: 'ends' }, watching)).toBe('both');
});
