import { describe, expect } from 'vitest';
import type { RunResult } from '../sandbox/runner.ts';
import { ANNA, BERT, FRIEND, HOUR, ME, numbersOf, test } from './watching.ts';

test.concurrent('an outage of the cache is a warning, and in a window of over an hour an error once an hour', async ({
  watching,
}) => {
  Object.assign(watching.inputs, { 'watch-for': '80m', 'poll-interval': '35m' });
  watching.twitch.goLive(ANNA);
  watching.sandbox.fault({
    service: 'cache',
    match: ({ path }) => path.endsWith('CreateCacheEntry'),
    do: { kind: 'status', status: 403, body: { code: 'permission_denied', msg: 'no' } },
  });
  const run = await watching.run();
  expect(run.exitCode).toBe(1);
  const errors = run.annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
  expect(errors).toEqual([expect.stringMatching(/^The Actions cache has not answered for 1h( \d+m)?\./)]);
  expect(watching.sent()).toEqual(['LIVE anna']);
});

describe.concurrent('max-sms-per-day', () => {
  const limitSaid = ({ annotations }: RunResult) =>
    annotations.filter(({ message }) => message.startsWith('`max-sms-per-day` (3) is reached'));

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
    expect(limitSaid(reached)).toHaveLength(1);
    expect(watching.twilio.texts()).toHaveLength(3);

    // The count does not hang on the cache.
    watching.pass(HOUR);
    const again = await watching.run();
    expect([limitSaid(again), again.exitCode]).toEqual([[], 0]);
    watching.sandbox.cache.evict();
    watching.pass(HOUR);
    await watching.run();
    expect(watching.twilio.texts()).toHaveLength(3);

    watching.pass(22 * HOUR);
    await watching.run();
    expect([watching.sent(ME).sort(), watching.sent(FRIEND).sort()]).toEqual([
      ['LIVE anna', 'LIVE bert'],
      ['LIVE anna', 'LIVE bert'],
    ]);
  });

  test('max-sms-per-day holds for many texts at once', async ({ watching }) => {
    const numbers = numbersOf(12);
    Object.assign(watching.inputs, { 'max-sms-per-day': '3', 'sms-to': numbers.join() });
    watching.twitch.goLive(ANNA);
    watching.twitch.goLive(BERT);
    const run = await watching.run();
    expect(watching.twilio.texts()).toHaveLength(3);
    expect(limitSaid(run)).toHaveLength(1);
  });
});
