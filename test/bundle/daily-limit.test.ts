import { expect } from 'vitest';
import { ANNA, BERT, HOUR, said, test } from './watching.ts';

test('max-sms-per-day counts all runs and recipients, is reported once, and lets the rest through a day later', async ({
  watching,
}) => {
  watching.inputs['max-sms-per-day'] = '3';
  watching.twitch.goLive(ANNA);
  await watching.run();
  expect(watching.twilio.texts()).toHaveLength(2);

  watching.pass(HOUR);
  watching.twitch.goLive(BERT);
  const reached = await watching.run();
  expect(reached.exitCode).toBe(0);
  expect(said(reached)).toEqual([expect.stringMatching(/^`max-sms-per-day` \(3\) is reached/)]);
  expect(watching.twilio.texts()).toHaveLength(3);

  // The count does not depend on the cache.
  watching.pass(HOUR);
  const again = await watching.run();
  expect([said(again), again.exitCode]).toEqual([[], 0]);
  watching.sandbox.cache.evict();
  watching.pass(HOUR);
  await watching.run();
  expect(watching.twilio.texts()).toHaveLength(3);

  watching.pass(22 * HOUR);
  await watching.run();
  const both = ['LIVE anna', 'LIVE bert'];
  expect(watching.sentToBoth().map((heads) => heads.sort())).toEqual([both, both]);
});
