import fc from 'fast-check';
import { expect, test } from 'vitest';
import { play } from './play.ts';
import { story } from './story.ts';

test('no promise is broken in any of the worlds', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      expect(await play(told)).toEqual([]);
    }),
    { numRuns: 10_000 },
  );
});
