import { describe, expect } from 'vitest';
import { formFields, type SandboxRequest } from '../sandbox/exchange.ts';
import type { Run } from '../sandbox/runner.ts';
import { ANNA, FRIEND, MINUTE, test, type Watching } from './watching.ts';

/** How long a run may take after the signal, in milliseconds: GitHub kills it after ten seconds. */
const LIMIT = 5_000;

const isSend = ({ service, method }: SandboxRequest) => service === 'twilio' && method === 'POST';
const isSave = ({ path }: SandboxRequest) => path.endsWith('CreateCacheEntry');

/** Starts a run, and signals it at the first request that fits. */
async function signalAt(
  watching: Watching,
  signal: NodeJS.Signals,
  isIt: (request: SandboxRequest) => boolean,
) {
  const { sandbox } = watching;
  const run: Run = watching.start({ timeoutMs: 150_000 });
  let skippedBefore: number | undefined;
  sandbox.onRequest((moment, request) => {
    if (skippedBefore !== undefined || moment !== 'before' || !isIt(request)) return;
    skippedBefore = sandbox.clock.offset;
    run.kill(signal);
  });
  const result = await run;
  // The clock skipped what the run itself waited; real time depends on the machine.
  return { ...result, waited: sandbox.clock.offset - (skippedBefore ?? Number.NaN) };
}

const LIVE = ['LIVE anna'];

describe.concurrent('a cancelled run', () => {
  test.for(['SIGINT', 'SIGTERM'] as const)(
    'a run cancelled by %s during a send finishes and saves it, and the next run sends the rest',
    async (signal, { watching }) => {
      await watching.hasRun();
      watching.pass(15 * MINUTE);
      watching.twitch.goLive(ANNA);
      watching.sandbox.fault({ service: 'twilio', match: isSend, times: 1, do: { kind: 'delay', ms: 300 } });
      const run = await signalAt(watching, signal, isSend);
      expect(run).toMatchObject({ exitCode: 0, timedOut: false, outputs: { 'sms-sent': '1' } });
      expect(run.waited).toBeLessThan(LIMIT);
      expect(run.summary).toContain('The run was cancelled; the next one continues from here.');
      expect(watching.sentToBoth()).toEqual([LIVE, []]);

      watching.pass(15 * MINUTE);
      const next = await watching.run();
      const tried = watching.sandbox.requestsTo('twilio', /^POST/).map((request) => formFields(request).To);
      expect([tried, next.outputs['state-source']]).toEqual([[FRIEND], 'cache']);
      expect(watching.sentToBoth()).toEqual([LIVE, LIVE]);
    },
  );

  test.for([
    ['does not accept it', 'before', []],
    ['accepts it and never confirms it', 'after', LIVE],
  ] as const)(
    'a run cancelled while Twilio hangs and %s ends in time, and no text is lost or comes twice',
    async ([, moment, got], { watching }) => {
      watching.twitch.goLive(ANNA);
      watching.sandbox.fault({ service: 'twilio', match: isSend, moment, do: { kind: 'hang' } });
      const run = await signalAt(watching, 'SIGINT', isSend);
      expect(run).toMatchObject({ exitCode: 0, timedOut: false });
      expect(run.waited).toBeLessThan(LIMIT);
      expect(watching.sentToBoth()).toEqual([got, []]);

      watching.sandbox.heal();
      watching.pass(15 * MINUTE);
      await watching.run();
      expect(watching.sentToBoth()).toEqual([LIVE, LIVE]);
    },
  );

  test('a run cancelled while the cache hangs ends in time', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service: 'cache', match: isSave, do: { kind: 'hang' } });
    const run = await signalAt(watching, 'SIGINT', isSave);
    expect(run).toMatchObject({ exitCode: 0, timedOut: false });
    expect(run.waited).toBeLessThan(LIMIT);

    watching.sandbox.heal();
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.sentToBoth()).toEqual([LIVE, LIVE]);
  });

  test('a window cancelled between two polls ends at once, and the next run goes on', async ({
    watching,
  }) => {
    Object.assign(watching.inputs, { 'watch-for': '2h', 'poll-interval': '10m' });
    watching.twitch.goLive(ANNA);
    const areSent = () => watching.twilio.texts().length === 2;
    const run = await signalAt(watching, 'SIGINT', ({ service }) => service === 'github' && areSent());
    expect(run).toMatchObject({ exitCode: 0, timedOut: false });
    expect(run.waited).toBeLessThan(LIMIT);
    expect(run.summary).toContain('The run was cancelled; the next one continues from here.');

    watching.inputs['watch-for'] = '0';
    watching.pass(15 * MINUTE);
    watching.twitch.goOffline(ANNA);
    const next = await watching.run();
    expect(next.outputs['state-source']).toBe('cache');
    expect(watching.sentToBoth()).toEqual([
      [...LIVE, 'OFFLINE anna'],
      [...LIVE, 'OFFLINE anna'],
    ]);
  });
});
