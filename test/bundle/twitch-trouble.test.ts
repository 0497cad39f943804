import { describe, expect } from 'vitest';
import type { SandboxRequest } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import { TWITCH_APP } from '../sandbox/twitch-tokens.ts';
import { ANNA, MINUTE, test, type Watching } from './watching.ts';

/** Anna is live, and that was told. */
async function announced(watching: Watching): Promise<void> {
  watching.twitch.goLive(ANNA);
  await watching.run();
  watching.pass(15 * MINUTE);
}

const streams = ({ path }: SandboxRequest) => path === '/helix/streams';

const FAULTS: readonly (readonly [string, FaultKind, RegExp])[] = [
  ['answers nothing at all', { kind: 'hang' }, /can't be asked just now: no answer within 8 s/],
  [
    'answers 500',
    { kind: 'status', status: 500, body: { error: 'Internal Server Error', status: 500, message: '' } },
    /can't be asked just now: it answered 500/,
  ],
  [
    'answers a page of HTML',
    { kind: 'html', status: 502 },
    /it answered 502 with something that is not JSON/,
  ],
  [
    'answers HTML as if it were right',
    { kind: 'html', status: 200 },
    /it answered 200 with something that is not/,
  ],
  ['answers half', { kind: 'truncate' }, /can't be asked just now/],
  ['cuts the connection', { kind: 'reset' }, /can't be asked just now: no connection/],
  [
    'answers what it never should',
    { kind: 'status', status: 200, body: { data: [{ id: 7 }] } },
    /can't be read/,
  ],
];

describe.concurrent('Twitch', () => {
  test.for(FAULTS)('%s: no end is told, and the run says why', async ([, fault, words], { watching }) => {
    await announced(watching);
    watching.sandbox.fault({ service: 'twitch', match: streams, do: fault });
    const run = await watching.run();
    expect(run.exitCode).toBe(0);
    expect(run.annotations).toEqual([{ level: 'warning', message: expect.stringMatching(words) }]);
    expect(run.summary).toMatch(/not say who is live|not known/);
    expect(run.outputs).toMatchObject({ live: '[]', 'any-transition': 'false', 'sms-sent': '0' });
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test('gives no token because nothing answers: the same', async ({ watching }) => {
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service: 'twitch-id', do: { kind: 'hang' } });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [{ level: 'warning' }] });
    expect(run.log).toContain("Twitch can't be asked just now: no answer within 8 s");
    expect(watching.twilio.texts()).toEqual([]);
  });

  test('answers 401 to every call: no end is told, and the run is red for a person must act', async ({
    watching,
  }) => {
    await announced(watching);
    const body = { error: 'Unauthorized', status: 401, message: 'Client ID and OAuth token do not match' };
    watching.sandbox.fault({ service: 'twitch', do: { kind: 'status', status: 401, body } });
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toEqual([{ level: 'error', message: expect.stringContaining(body.message) }]);
    expect(run.annotations[0]?.message).toContain('`twitch-client-id`');
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test('answers 401 once, for the token was revoked: another one is fetched', async ({ watching }) => {
    await announced(watching);
    let looks = 0;
    watching.sandbox.onRequest((moment, request) => {
      if (moment === 'before' && streams(request) && ++looks === 1) watching.sandbox.twitchTokens.revoke();
    });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { live: '["anna"]' } });
    expect(watching.requests()['twitch-id']).toHaveLength(2);
  });

  test('refuses the secret: the run is red, and says which input to look at', async ({ watching }) => {
    await announced(watching);
    watching.sandbox.twitchTokens.clientSecret = `${TWITCH_APP.clientSecret}, but new`;
    const run = await watching.run();
    expect(run.exitCode).toBe(1);
    expect(run.annotations).toEqual([
      { level: 'error', message: expect.stringMatching(/403 invalid client secret.*`twitch-client-secret`/) },
    ]);
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test('lists nobody for one poll: no end is told', async ({ watching }) => {
    await announced(watching);
    watching.twitch.flicker(1);
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: { live: '["anna"]' } });
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test('has a stream without type: that is neither live nor over', async ({ watching }) => {
    await announced(watching);
    watching.twitch.update(ANNA, { type: '' });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { live: '[]', 'any-transition': 'false' } });
    expect(watching.told()).toEqual(['LIVE anna']);
  });

  test('falls silent while a run waits whether somebody comes back: the next run tells the end', async ({
    watching,
  }) => {
    await announced(watching);
    watching.twitch.goOffline(ANNA);
    const mend = watching.sandbox.fault({
      service: 'twitch',
      match: streams,
      skip: 1,
      do: { kind: 'status', status: 503 },
    });
    const run = await watching.run();
    expect(run.annotations[0]?.message).toContain('it answered 503');
    expect(watching.told()).toEqual(['LIVE anna']);
    mend();
    watching.pass(15 * MINUTE);
    await watching.run();
    expect(watching.told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });
});
