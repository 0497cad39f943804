import { describe, expect } from 'vitest';
import type { SandboxRequest, ServiceName } from '../sandbox/exchange.ts';
import type { Sandbox } from '../sandbox/sandbox.ts';
import { ANNA, MINUTE, numbersOf, test, type Watching } from './watching.ts';

/** How long a run that polls once may take, in milliseconds, whatever hangs. */
const LIMIT = 90_000;

const isSend = ({ service, method }: SandboxRequest) => service === 'twilio' && method === 'POST';
const isStatus = ({ path }: SandboxRequest) => /\/Messages\/SM/.test(path);

/** How long the run itself waits, in milliseconds, without what the machine adds. */
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
    expect(watching.sentToBoth()).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  /** What hangs, and whether texts are accepted while it does. */
  const HANGING: [string, (sandbox: Sandbox) => void, boolean][] = [
    [
      'never says whether any of 25 texts arrived',
      (sandbox) => sandbox.fault({ service: 'twilio', match: isStatus, do: { kind: 'hang' } }),
      true,
    ],
    [
      'accepts 25 texts and never confirms one',
      (sandbox) => sandbox.fault({ service: 'twilio', match: isSend, moment: 'after', do: { kind: 'hang' } }),
      true,
    ],
    [
      'goes silent at the first of 25 texts',
      (sandbox) => {
        const end = sandbox.onRequest((moment, request) => {
          if (moment !== 'before' || !isSend(request)) return;
          end();
          sandbox.fault({ service: 'twilio', do: { kind: 'hang' } });
        });
      },
      false,
    ],
  ];
  test.for(HANGING)('a run in which Twilio %s ends in time', async ([, hang, isAccepting], { watching }) => {
    const numbers = numbersOf(25);
    watching.inputs['sms-to'] = numbers.join(' ');
    watching.twitch.goLive(ANNA);
    hang(watching.sandbox);
    expect(await waited(watching)).toBeLessThan(LIMIT);
    expect(watching.twilio.texts().length > 0).toBe(isAccepting);

    watching.sandbox.heal();
    watching.pass(15 * MINUTE);
    await watching.run({ timeoutMs: 150_000 });
    expect(numbers.map((to) => watching.sent(to))).toEqual(numbers.map(() => ['LIVE anna']));
  });
});
