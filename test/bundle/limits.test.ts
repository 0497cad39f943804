import { describe, expect } from 'vitest';
import type { SandboxRequest } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import type { RunResult } from '../sandbox/runner.ts';
import { ANNA, BERT, FRIEND, HOUR, ME, MINUTE, numbersOf, test, type Watching } from './watching.ts';

const failed: FaultKind = { kind: 'status', status: 503, body: { message: 'Service Unavailable' } };

/** Starts runs at an interval. @returns whether each was red, and what it said about a long outage */
async function runsAt(minutes: readonly number[], watching: Watching): Promise<[number | null, string][]> {
  const seen: [number | null, string][] = [];
  let now = 0;
  for (const at of minutes) {
    watching.pass((at - now) * MINUTE);
    now = at;
    const { exitCode, annotations } = await watching.run();
    const errors = annotations.filter(({ level }) => level === 'error').map(({ message }) => message);
    expect(annotations.length).toBeGreaterThan(errors.length);
    seen.push([exitCode, errors.join()]);
  }
  return seen;
}

/** A look begins with the first page of the list. */
const isLook = ({ path, query }: SandboxRequest) => path === '/helix/streams' && !query.has('after');

describe.concurrent('outages', () => {
  test('an outage of Twitch is a warning, and after an hour an error once an hour', async ({ watching }) => {
    await watching.hasRun();
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service: 'twitch', match: isLook, do: failed });
    expect(await runsAt([0, 30, 75, 100, 140], watching)).toEqual([
      [0, ''],
      [0, ''],
      [1, 'Twitch has not answered for 1h 15m. Pending messages go out when it recovers.'],
      [0, ''],
      [1, 'Twitch has not answered for 2h 20m. Pending messages go out when it recovers.'],
    ]);
    expect(watching.twilio.texts()).toEqual([]);

    watching.sandbox.heal();
    watching.pass(15 * MINUTE);
    expect(await watching.run()).toMatchObject({ exitCode: 0, annotations: [] });
    expect(watching.told()).toEqual(['LIVE anna']);
    // Another outage, later, begins anew.
    watching.sandbox.fault({ service: 'twitch', match: isLook, do: failed });
    expect(await runsAt([90], watching)).toEqual([[0, '']]);
  });

  test('an outage of Twilio is a warning, and after an hour an error once an hour', async ({ watching }) => {
    await watching.hasRun();
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service: 'twilio', do: failed });
    expect(await runsAt([0, 70, 100], watching)).toEqual([
      [0, ''],
      [1, 'Twilio has not answered for 1h 10m. Pending messages go out when it recovers.'],
      [0, ''],
    ]);
    watching.sandbox.heal();
    watching.pass(15 * MINUTE);
    await watching.run();
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('an outage of the cache is a warning, and in a window of over an hour an error once an hour', async ({
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
    expect(run.annotations.filter(({ level }) => level === 'error')).toEqual([
      {
        level: 'error',
        message: expect.stringMatching(/^The Actions cache has not answered for 1h( \d+m)?\./),
      },
    ]);
    expect(watching.told()).toEqual(['LIVE anna']);
  });
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
    expect([watching.told(ME).sort(), watching.told(FRIEND).sort()]).toEqual([
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
