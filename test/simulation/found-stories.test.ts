import { expect, test } from 'vitest';
import found from '../fixtures/found-stories.json' with { type: 'json' };
import { play } from './play.ts';
import type { Story } from './story.ts';

// What hunts found, each a story in which a promise was broken once. Their seeds found them in the stories of that day.
test.each(found)('$title (seed $seed)', async ({ story }) => {
  expect(await play(story as Story)).toEqual([]);
});
