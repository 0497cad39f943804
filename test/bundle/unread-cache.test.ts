import { describe, expect } from 'vitest';
import type { ServiceName } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
import type { WorkflowRun } from '../sandbox/github.ts';
import type { RunResult } from '../sandbox/runner.ts';
import { ANNA, EMAIL, ME, MINUTE, test, type Watching } from './watching.ts';

/** What is wrong, with which service, how, and whether the owner must act. The fault table has more. */
const UNREAD: readonly (readonly [string, ServiceName, FaultKind, boolean])[] = [
  ['the lookup is refused', 'cache', { kind: 'status', status: 403 }, true],
  ['the store fails', 'blob', { kind: 'status', status: 503 }, false],
];

describe.concurrent("email alone, with a state that can't be read", () => {
  test.for(UNREAD)(
    'with email alone, while %s, nothing is sent or saved, and the next run catches up',
    async (row, { watching }) => {
      const [, service, how, isRefused] = row;
      watching.useEmailAlone();
      await watching.hasRun(ANNA);
      watching.pass(15 * MINUTE);
      const before = watching.sandbox.cache.entries.length;
      watching.sandbox.fault({ service, do: how, match: ({ method }) => method !== 'PUT' });
      const unread = await watching.run();
      expect(unread.exitCode, unread.log).toBe(isRefused ? 1 : 0);
      expect(unread.log).toContain('The state could not be read from the cache: ');
      expect(unread.log).toContain('nothing is sent and nothing is saved');
      expect(watching.sandbox.cache.entries).toHaveLength(before);

      watching.sandbox.heal();
      watching.twitch.goOffline(ANNA);
      watching.pass(15 * MINUTE);
      expect((await watching.run()).exitCode).toBe(0);
      expect(watching.mailed()).toEqual(['LIVE anna', 'OFFLINE anna']);
    },
  );
});

/** Plays a run that GitHub lists, in the end with its own result unless `how` is given. */
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

test.concurrent("with email alone, the second run in a row that can't save is red, and one that can is green", async ({
  watching,
}) => {
  watching.useEmailAlone();
  await runListed(watching);
  watching.sandbox.cache.readOnly = true;
  watching.twitch.goLive(ANNA);
  // A cancelled run is no evidence that runs can't save.
  const runs: RunResult[] = [];
  for (const how of ['cancelled', undefined, undefined] as const) {
    watching.pass(15 * MINUTE);
    runs.push(await runListed(watching, how));
  }
  expect(runs.map(({ exitCode }) => exitCode)).toEqual([0, 0, 1]);
  const [first, , last] = runs;
  expect(first?.log).toContain('Mail servers and webhooks keep no history to query');
  expect(last?.log).toContain('For the second run in a row, nothing could be saved');
  expect(last?.outputs['state-source']).toBe('cache');
  for (const { log } of runs) expect(log).not.toContain('Twilio');

  watching.sandbox.cache.readOnly = false;
  watching.pass(15 * MINUTE);
  expect(await runListed(watching)).toMatchObject({ exitCode: 0, annotations: [] });
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
      expect([watching.sent(), watching.mailed()]).toEqual([['LIVE anna'], ['LIVE anna']]);
    },
  );

  test('with email alone, replacing the only secret starts over, and the log says so', async ({
    watching,
  }) => {
    watching.useEmailAlone();
    await watching.hasRun();
    watching.pass(15 * MINUTE);
    watching.inputs['twitch-client-secret'] = 'fakereplacement000000000000000';
    watching.sandbox.twitchTokens.clientSecret = 'fakereplacement000000000000000';
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, outputs: { 'state-source': 'none' } });
    expect(run.log).toContain("can't be opened with your secrets");
  });
});
