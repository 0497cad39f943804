import { expect, test } from 'vitest';
import { checkCategories } from '../../src/setup-check/findings/twitch.ts';

test.each([
  [['Minecraft', 'Minecraft Dungeons'], 'Did you mean "Minecraft" or "Minecraft Dungeons"?'],
  [['Minecraft'], 'Did you mean "Minecraft"?'],
  [[], 'Copy the name from a stream in it.'],
])(
  'of a category that Twitch does not have, with %j written nearly so, the owner is told',
  (similar, advice) => {
    expect(checkCategories([{ name: 'Minecarft', similar }])).toEqual([
      {
        kind: 'notice',
        subject: 'Streamers',
        words: `Twitch has no category "Minecarft", so no stream can match it. ${advice} Correct \`categories\` in \`streamers\`.`,
      },
    ]);
  },
);

test('of categories that Twitch has, nothing is said', () => {
  expect(checkCategories([])).toEqual([]);
});
