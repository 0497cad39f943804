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
  ['the lookup is rate-limited for 18 seconds', 'cache', status(429, { 'retry-after': '18' }), false],
  ['the lookup is rate-limited for an hour', 'cache', status(429, { 'retry-after': '3600' }), false],
  ['the lookup fails', 'cache', status(500), false],
  ['the lookup answers nonsense', 'cache', { kind: 'garbage' }, false],
  ['the lookup is not answered', 'cache', { kind: 'hang' }, false],
  ['the lookup breaks off', 'cache', { kind: 'reset' }, false],
  ['the lookup is refused', 'cache', status(403), true],
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

describe.concurrent("email alone, with a state that can't be read", () => {
  test.for(UNREAD)(
    'with email alone, while %s nothing is sent or saved, and the next run catches up',
    async (row, { watching }) => {
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
    },
  );

  test('with email alone, a lookup that is rate-limited once for 18 seconds is retried in the same run', async ({
    watching,
  }) => {
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

  test('with email alone, a window reads the state later if the store fails for a while', async ({
    watching,
  }) => {
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

describe.concurrent("SMS and email, with a state that can't be read", () => {
  test('with SMS and email, the message history replaces an unread state, which is not overwritten', async ({
    watching,
  }) => {
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

describe.concurrent('an old state, where nothing can be saved', () => {
  test("with email alone, the second run in a row that can't save is red, and one that can is green", async ({
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

  test("with email alone and without permission to list runs, a run that can't save is red after a day", async ({
    watching,
  }) => {
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

  test("with SMS and email, a run that can't save is not red", async ({ watching }) => {
    Object.assign(watching.inputs, EMAIL);
    await loseWriting(watching);
    for (const pause of [15 * MINUTE, 15 * MINUTE, 24 * HOUR]) {
      expect((await runListed(watching)).exitCode).toBe(0);
      expect(watching.requests()).not.toHaveProperty('github');
      watching.pass(pause);
    }
  });
});

describe.concurrent('email alone, where nothing can be saved', () => {
  test("with email alone, the first run that can't save warns, and the second in a row is red", async ({
    watching,
  }) => {
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

  test('with email alone, a single failed save makes no run red', async ({ watching }) => {
    byMailAlone(watching);
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.twitch.goLive(ANNA);
    watching.sandbox.cache.readOnly = true;
    expect((await watching.run()).exitCode).toBe(0);
  });
});

describe.concurrent('a replaced secret', () => {
  test.for([['twitch-client-secret'], ['twilio-auth-token']] as const)(
    'a state is still read after %s is replaced, and nothing comes twice',
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

  test('with email alone, replacing the only secret starts over, and the log says so', async ({
    watching,
  }) => {
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
