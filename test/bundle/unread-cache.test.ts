import { describe, expect } from 'vitest';
import type { ServiceName } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import type { WorkflowRun } from '../sandbox/github.ts';
import type { RunResult } from '../sandbox/runner.ts';
import { ANNA, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

const ANN = 'ann.someone@example.net';
const EMAIL = {
  'smtp-url': 'smtps://sender%40example.com:hunter2-of-the-mailbox@smtp.example.com:465',
  'email-from': 'watcher-of-streams@example.org',
  'email-to': ANN,
};

const status = (code: number, headers = {}): FaultKind => ({ kind: 'status', status: code, headers });

/** By what is wrong: with which service, and whether only a person can mend it. */
const UNREAD: readonly (readonly [string, ServiceName, FaultKind, boolean])[] = [
  ['the look-up is limited for 18 seconds', 'cache', status(429, { 'retry-after': '18' }), false],
  ['the look-up is limited for an hour', 'cache', status(429, { 'retry-after': '3600' }), false],
  ['the look-up fails', 'cache', status(500), false],
  ['the look-up answers nonsense', 'cache', { kind: 'garbage' }, false],
  ['the look-up is not answered', 'cache', { kind: 'hang' }, false],
  ['the look-up is cut', 'cache', { kind: 'reset' }, false],
  ['the look-up is refused', 'cache', status(403), true],
  ['the store fails', 'blob', status(503), false],
  ['the store refuses', 'blob', status(403), false],
  ['the store breaks off', 'blob', { kind: 'truncate' }, false],
  ['the store does not answer', 'blob', { kind: 'hang' }, false],
];

function byMailAlone({ inputs }: Watching): void {
  for (const name of Object.keys(inputs)) if (/^(twilio|sms)-/.test(name)) delete inputs[name];
  Object.assign(inputs, EMAIL);
}

const mailed = ({ sandbox }: Watching) =>
  sandbox.smtp.mailTo(ANN).map(({ message }) => message.subject?.split(':')[0]);

describe.concurrent('by email alone, while the cache holds a state and', () => {
  test.for(UNREAD)('%s: nothing is told or saved, and then all is well', async (row, { watching }) => {
    const [, service, how, isRefused] = row;
    byMailAlone(watching);
    await watching.hasRun(ANNA);
    watching.pass(15 * MINUTE);
    const before = watching.sandbox.cache.entries.length;
    watching.sandbox.fault({ service, do: how, match: ({ method }) => method !== 'PUT' });
    const unread = await watching.run();
    expect(unread.exitCode, unread.log).toBe(isRefused ? 1 : 0);
    expect(unread.log).toContain('The state could not be read from the cache: ');
    expect(unread.log).toContain('nothing is sent and nothing is saved');
    expect(watching.sandbox.cache.entries).toHaveLength(before);

    // The stream is old by now: who forgot it would tell neither its start nor its end.
    watching.pass(2 * HOUR);
    await watching.run();
    expect(mailed(watching)).toEqual(['LIVE anna']);
    watching.sandbox.heal();
    watching.twitch.goOffline(ANNA);
    watching.pass(15 * MINUTE);
    expect((await watching.run()).exitCode).toBe(0);
    expect(mailed(watching)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('the look-up is limited once for 18 seconds: the same run asks again', async ({ watching }) => {
    byMailAlone(watching);
    await watching.hasRun(ANNA);
    watching.pass(15 * MINUTE);
    watching.sandbox.fault({ service: 'cache', times: 1, do: status(429, { 'retry-after': '18' }) });
    const before = watching.sandbox.clock.offset;
    const run = await watching.run();
    expect(run.outputs['state-source']).toBe('cache');
    expect(run.annotations).toEqual([]);
    expect(watching.sandbox.clock.offset - before).toBeGreaterThan(17_000);
    expect(mailed(watching)).toEqual(['LIVE anna']);
  });

  test('the store fails for a while: a window takes the state up later', async ({ watching }) => {
    byMailAlone(watching);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    watching.sandbox.fault({ service: 'blob', times: 8, do: status(503) });
    const run = await watching.run({ inputs: { ...watching.inputs, 'watch-for': '10m' } });
    expect(run.exitCode).toBe(0);
    expect(run.log).toContain('State: from the cache');
    expect(mailed(watching)).toEqual(['LIVE anna']);
  });
});

describe.concurrent('by texts and email, while the cache can not be read', () => {
  test('the history takes its place, and the good state is not written over', async ({ watching }) => {
    Object.assign(watching.inputs, EMAIL, { 'sms-to': ME });
    await watching.hasRun(ANNA);
    watching.pass(15 * MINUTE);
    const before = watching.sandbox.cache.entries.length;
    watching.sandbox.fault({ service: 'cache', do: status(500) });
    watching.twitch.goOffline(ANNA);
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'state-source': 'history' } });
    expect(watching.sandbox.cache.entries).toHaveLength(before);
    expect(watching.told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });
});

/** A run that GitHub lists from its start on, as green or red if nothing else is said. */
async function runListed(watching: Watching, how?: WorkflowRun['conclusion']): Promise<RunResult> {
  const { github, clock } = watching.sandbox;
  const createdAt = clock.now();
  const run = watching.start();
  const listed: WorkflowRun = { id: run.runId, status: 'in_progress', createdAt };
  github.runs.push(listed);
  const ended = await run;
  listed.status = 'completed';
  listed.conclusion = how ?? (ended.exitCode === 0 ? 'success' : 'failure');
  return ended;
}

/** A stream begins after a run that saved; from then on nothing can be saved. */
async function loseWriting(watching: Watching): Promise<void> {
  await runListed(watching);
  watching.sandbox.cache.readOnly = true;
  watching.twitch.goLive(ANNA);
  watching.pass(15 * MINUTE);
}

describe.concurrent('where nothing can be saved and an old state is found', () => {
  test('by email alone, the second run in a row is red, and one that saves is green', async ({
    watching,
  }) => {
    byMailAlone(watching);
    await loseWriting(watching);
    // What a cancelled run leaves shows nothing.
    await runListed(watching, 'cancelled');
    watching.pass(15 * MINUTE);
    const first = await runListed(watching);
    expect(first.exitCode, first.log).toBe(0);
    watching.pass(15 * MINUTE);
    const second = await runListed(watching);
    expect(second.outputs['state-source']).toBe('cache');
    expect(second.exitCode, second.log).toBe(1);
    expect(second.log).toContain('For the second run in a row, nothing could be saved');
    watching.pass(15 * MINUTE);
    expect((await runListed(watching)).exitCode).toBe(1);

    watching.sandbox.cache.readOnly = false;
    for (let count = 0; count < 2; count++) {
      watching.pass(15 * MINUTE);
      expect(await runListed(watching)).toMatchObject({ exitCode: 0, annotations: [] });
    }
    expect(mailed(watching)).toEqual(Array(5).fill('LIVE anna'));
  });

  test('by email alone, without leave to list the runs, a run is red after a day', async ({ watching }) => {
    byMailAlone(watching);
    watching.sandbox.github.actionsPermission = 'none';
    await loseWriting(watching);
    const runs = [await runListed(watching)];
    for (const pause of [15 * MINUTE, 24 * HOUR]) {
      watching.pass(pause);
      runs.push(await runListed(watching));
    }
    expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1]);
  });

  test('with texts beside email, no run is red', async ({ watching }) => {
    Object.assign(watching.inputs, EMAIL);
    await loseWriting(watching);
    for (const pause of [15 * MINUTE, 15 * MINUTE, 24 * HOUR]) {
      expect((await runListed(watching)).exitCode).toBe(0);
      expect(watching.requests()).not.toHaveProperty('github');
      watching.pass(pause);
    }
  });
});

describe.concurrent('by email alone, where nothing can be saved', () => {
  test('the first run warns in true words, and the second one in a row is red', async ({ watching }) => {
    byMailAlone(watching);
    watching.sandbox.cache.readOnly = true;
    watching.twitch.goLive(ANNA);
    const first = await watching.run();
    expect(first.exitCode, first.log).toBe(0);
    expect(first.log).toContain('Mail servers and webhooks keep no history to query');
    expect(first.log).not.toContain('Twilio');
    watching.pass(5 * MINUTE);
    const second = await watching.run();
    expect(second.exitCode).toBe(1);
    expect(second.log).toContain('For the second run in a row, nothing could be saved');
    expect(second.log).not.toContain('Twilio');

    watching.sandbox.cache.readOnly = false;
    watching.pass(5 * MINUTE);
    expect((await watching.run()).exitCode).toBe(0);
  });

  test('a single save that fails is no matter for a person', async ({ watching }) => {
    byMailAlone(watching);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    watching.sandbox.cache.readOnly = true;
    expect((await watching.run()).exitCode).toBe(0);
  });
});

describe.concurrent('a secret is replaced', () => {
  test.for([['twitch-client-secret'], ['twilio-auth-token']] as const)(
    '%s: nobody hears twice, and the state is known',
    async ([name], { watching }) => {
      Object.assign(watching.inputs, EMAIL, { 'sms-to': ME });
      await watching.hasRun(ANNA);
      watching.pass(15 * MINUTE);
      const replaced = 'fakereplacement000000000000000ab';
      watching.inputs[name] = replaced;
      if (name === 'twitch-client-secret') watching.sandbox.twitchTokens.clientSecret = replaced;
      else watching.twilio.account.authToken = replaced;
      const run = await watching.run();
      expect(run.outputs['state-source'], run.log).toBe('cache');
      expect([watching.told(), mailed(watching)]).toEqual([['LIVE anna'], ['LIVE anna']]);
    },
  );

  test('the only one, by email alone: the state counts as none, and that is said', async ({ watching }) => {
    byMailAlone(watching);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.inputs['twitch-client-secret'] = 'fakereplacement000000000000000';
    watching.sandbox.twitchTokens.clientSecret = 'fakereplacement000000000000000';
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'state-source': 'none' } });
    expect(run.log).toContain("can't be opened with your secrets");
  });
});
