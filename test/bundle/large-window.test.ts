import { expect } from 'vitest';
import { test } from './watching.ts';

const STREAMERS = 10_000;

test("a window over ten thousand streamers polls less often than set, and stays within Twitch's rate limit", async ({
  watching,
}) => {
  watching.watchMany(STREAMERS);
  watching.inputs['watch-for'] = '2m';
  const run = await watching.run();
  expect(run).toMatchObject({ exitCode: 0, annotations: [] });
  const answers = watching.sandbox.requestsTo('twitch').filter(({ path }) => path === '/helix/streams');
  expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([200]));
  // A poll takes 100 points, and a run may take 200 of the 800 a minute.
  expect(run.log).toContain("Polling every 30 s, to stay within Twitch's rate limit.");
  expect(answers.length / (STREAMERS / 100)).toBeGreaterThanOrEqual(4);
  expect(answers.length / (STREAMERS / 100)).toBeLessThanOrEqual(6);
});
