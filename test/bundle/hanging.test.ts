import { describe, expect } from 'vitest';
import type { ServiceName } from '../sandbox/exchange.ts';
import { ANNA, FRIEND, ME, MINUTE, numbersOf, test, type Watching } from './watching.ts';

/** How long a run that polls once may take, in milliseconds, whatever hangs. */
const LIMIT = 90_000;

/** How long a run meant to wait: what the machine needs besides is its own affair. */
async function waited(watching: Watching): Promise<number> {
  const before = watching.sandbox.clock.offset;
  await watching.run({ timeoutMs: 150_000 });
  return watching.sandbox.clock.offset - before;
}

describe.concurrent('a run that polls once', () => {
  test("a run in which everything but Twitch's list of streams hangs ends in time", async ({ watching }) => {
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    const hung: readonly ServiceName[] = ['twilio', 'cache', 'blob', 'github'];
    for (const service of hung) watching.sandbox.fault({ service, do: { kind: 'hang' } });
    watching.sandbox.fault({
      service: 'twitch',
      match: ({ path }) => path.endsWith('/videos'),
      do: { kind: 'hang' },
    });
    expect(await waited(watching)).toBeLessThan(LIMIT);
    expect(watching.twilio.texts()).toEqual([]);

    watching.sandbox.heal();
    watching.pass(15 * MINUTE);
    await watching.run();
    expect([watching.told(ME), watching.told(FRIEND)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('a run in which Twilio never says whether any of forty texts arrived ends in time', async ({
    watching,
  }) => {
    const numbers = numbersOf(40);
    watching.inputs['sms-to'] = numbers.join(' ');
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({
      service: 'twilio',
      match: ({ path }) => /\/Messages\/SM/.test(path),
      do: { kind: 'hang' },
    });
    expect(await waited(watching)).toBeLessThan(LIMIT);
    expect(numbers.map((to) => watching.told(to))).toEqual(numbers.map(() => ['LIVE anna']));
  });

  test('a run in which Twilio accepts forty texts and never confirms one ends in time', async ({
    watching,
  }) => {
    const numbers = numbersOf(40);
    watching.inputs['sms-to'] = numbers.join(' ');
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({
      service: 'twilio',
      match: ({ method }) => method === 'POST',
      moment: 'after',
      do: { kind: 'hang' },
    });
    expect(await waited(watching)).toBeLessThan(LIMIT);

    watching.sandbox.heal();
    watching.pass(15 * MINUTE);
    await watching.run({ timeoutMs: 150_000 });
    expect(numbers.map((to) => watching.told(to))).toEqual(numbers.map(() => ['LIVE anna']));
  });

  test('a run in which Twilio goes silent at the first of forty texts ends in time', async ({ watching }) => {
    const numbers = numbersOf(40);
    watching.inputs['sms-to'] = numbers.join(' ');
    watching.twitch.goLive(ANNA);
    const { sandbox } = watching;
    const end = sandbox.onRequest((moment, { service, method }) => {
      if (moment !== 'before' || service !== 'twilio' || method !== 'POST') return;
      end();
      sandbox.fault({ service: 'twilio', do: { kind: 'hang' } });
    });
    expect(await waited(watching)).toBeLessThan(LIMIT);
    expect(watching.twilio.texts()).toEqual([]);

    sandbox.heal();
    watching.pass(15 * MINUTE);
    await watching.run({ timeoutMs: 150_000 });
    expect(numbers.map((to) => watching.told(to))).toEqual(numbers.map(() => ['LIVE anna']));
  });
});
