import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { CacheSilent, withinLimit } from '../../src/adapters/cache/save.ts';

/** A clock whose seconds are real milliseconds: the limit is 15 of them. */
const clock = { now: () => Date.now(), sleep: (milliseconds: number) => sleep(milliseconds / 1000) };

function keepBusy(milliseconds: number): void {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
}

test('a save without an answer is given up at the limit', async () => {
  await expect(withinLimit(sleep(5_000), clock)).rejects.toThrow(CacheSilent);
});

test('a save that succeeds while the process is busy for longer than the limit counts as saved', async () => {
  const work = async () => {
    await sleep(2);
    await sleep(2);
    return 'saved';
  };
  const saving = withinLimit(work(), clock);
  keepBusy(100);
  expect(await saving).toBe('saved');
});
