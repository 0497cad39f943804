import { describe, expect } from 'vitest';
import type { ServiceName } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import type { RunResult } from '../sandbox/runner.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { TWILIO_ACCOUNT } from '../sandbox/twilio-account.ts';
import { TWITCH_APP } from '../sandbox/twitch-tokens.ts';
import { leaks } from './private.ts';
import { ANNA, FRIEND, ME, MINUTE, test } from './watching.ts';

/** Every secret, as a careless service might echo it. */
const { sid, authToken, number } = TWILIO_ACCOUNT;
const ECHO = `${sid}:${authToken} ${btoa(`${sid}:${authToken}`)} ${TWITCH_APP.clientSecret} ${ME} ${FRIEND} ${number} tel:${ME.slice(1)}`;

const echo = (status: number, code?: number): FaultKind => ({
  kind: 'status',
  status,
  body: { code, message: ECHO, error: ECHO, msg: ECHO, more_info: ECHO, status },
});

/** What can fail while messages are pending. The output of every run is searched for private values. */
const FAILURES: readonly (readonly [string, ServiceName, FaultKind])[] = [
  ['Twitch refuses the secret and repeats it', 'twitch-id', echo(403)],
  ['Twitch refuses a call and repeats everything', 'twitch', echo(400)],
  ['Twitch fails and repeats everything', 'twitch', echo(500)],
  ['Twilio refuses and repeats everything', 'twilio', echo(400, 21211)],
  ['Twilio refuses the credentials and repeats them', 'twilio', echo(401, 20003)],
  ['Twilio fails and repeats everything', 'twilio', echo(500)],
  ['Twilio answers with nonsense', 'twilio', { kind: 'garbage' }],
  ['the connection to Twilio breaks', 'twilio', { kind: 'reset' }],
  [
    'the cache refuses',
    'cache',
    { kind: 'status', status: 403, body: { code: 'permission_denied', msg: ECHO } },
  ],
  ['the cache fails and repeats everything', 'cache', echo(400)],
  ['the store behind the cache refuses', 'blob', { kind: 'html', status: 403 }],
];

describe.concurrent('privacy', () => {
  test.for(FAILURES)('nothing private shows when %s', async ([, service, fault], { watching }) => {
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service, do: fault });
    const run = await watching.run({ env: { RUNNER_DEBUG: '1' } });
    expect(run.annotations.length).toBeGreaterThan(0);
  });

  test('nothing private shows when no service can be reached', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    const run = await watching.run({
      unreachable: ['api.twilio.com', 'results-receiver.actions.githubusercontent.com'],
    });
    expect(run.annotations.length).toBeGreaterThan(0);
    expect(run.log).toContain('ECONNREFUSED');
  });

  test('nothing private shows when numbers are written with dashes', async ({ watching }) => {
    watching.inputs['sms-to'] = '+1-555-000-2222 +1(555)000.3333';
    watching.twilio.refuse(ME, { code: 21211 });
    watching.twitch.goLive(ANNA);
    await watching.run();
    expect(watching.sentToBoth()).toEqual([[], ['LIVE anna']]);
  });

  test("nothing private shows when outputs and summary can't be written: the run warns, and messages go out", async ({
    watching,
  }) => {
    watching.twitch.goLive(ANNA);
    const nowhere = '/nowhere/at/all';
    const run = await watching.run({ env: { GITHUB_OUTPUT: nowhere, GITHUB_STEP_SUMMARY: nowhere } });
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([
      { level: 'warning', message: expect.stringContaining('The outputs of this run could not be written') },
      { level: 'warning', message: expect.stringContaining('The summary of this run could not be written') },
    ]);
    expect(watching.sent()).toEqual(['LIVE anna']);
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.sent()).toEqual(['LIVE anna']);
  });
});

test('the search for private values finds them in each place and form', async () => {
  const sandbox = await openSandbox();
  const inputs = { 'twilio-account-sid': sid, 'twilio-auth-token': authToken, 'sms-to': ME };
  const run: RunResult = {
    exitCode: 0,
    signal: null,
    timedOut: false,
    runId: 1,
    log: `sent to ${ME}`,
    rawLog: `::add-mask::${authToken}\n`,
    masks: [],
    annotations: [{ level: 'error', message: authToken }],
    outputs: { why: btoa(`${sid}:${authToken}`) },
    summary: 'call 000-2222 or 0002222',
    workspaceFiles: ['README.md'],
    refusedHosts: [],
    durationMs: 1,
  };
  await sandbox.close();
  expect(leaks(sandbox, inputs, run)).toEqual([
    'sms-to as it was written is in the log',
    'sms-to in digits is in the log',
    'sms-to, its last seven digits is in the log',
    'twilio-auth-token is in the annotations',
    'twilio-account-sid and twilio-auth-token in base64 is in the outputs',
    'sms-to, its last seven digits is in the summary',
  ]);
});
