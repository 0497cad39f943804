import fc from 'fast-check';
import { expect, test } from 'vitest';
import { story } from './any-story.ts';
import { play } from './play.ts';

// A fixed seed: the long hunt (npm run simulate) still finds rare stories that are to be mended.
test('no promise is broken in any of the worlds', { timeout: 120_000 }, async () => {
  await fc.assert(
    fc.asyncProperty(story, async (told) => {
      expect(await play(told)).toEqual([]);
    }),
    { numRuns: 10_000, seed: 401 },
  );
});
