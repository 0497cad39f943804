import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { readProjectFile } from '../../scripts/action-file.ts';
import { stepsOf, workflowFiles } from '../../scripts/workflow-files.ts';
import { ACCOUNTS, ME } from '../sandbox/accounts.ts';
import { REPOSITORY } from '../sandbox/github.ts';
import { type RunResult, runAction } from '../sandbox/runner.ts';
import { FORK } from '../sandbox/runner-environment.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';
import { evaluated } from './expression.ts';

vi.setConfig({ testTimeout: 180_000 });

const MAILBOX = 'fan@example.com';

/** What a newcomer can copy from the three accounts. */
const COPIED: Readonly<Record<string, string>> = {
  ...Object.fromEntries(
    Object.entries(ACCOUNTS).map(([name, value]) => [name.toUpperCase().replaceAll('-', '_'), value]),
  ),
  SMS_TO: ME,
  SMTP_URL: 'smtps://sender%40example.com:hunter2-of-the-mailbox@smtp.example.com:465',
  EMAIL_FROM: 'sender@example.com',
  EMAIL_TO: MAILBOX,
  STREAMERS: 'annaplays',
};

interface Values {
  readonly secrets: readonly string[];
  readonly vars: readonly string[];
}

/** The names that the README asks a newcomer to set: the table of secrets, and one variable. */
function asksFor(channel: 'SMS' | 'email'): Values {
  const [, steps = ''] = /\n4\. (.*?)\n6\. /s.exec(readProjectFile('README.md')) ?? [];
  const rows = [...steps.matchAll(/^ {3}\| `([A-Z_]+)` \| (\S+) \| /gm)];
  const needed = rows.filter(([, , who]) => ['everyone', channel].includes(`${who}`));
  const secrets = needed.map(([, name]) => `${name}`);
  return { secrets, vars: steps.includes('`STREAMERS`') ? ['STREAMERS'] : [] };
}

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox({ startAt: new Date('2026-01-01T20:00:00Z') });
  sandbox.twitch.addStreamer({ id: '11', login: 'annaplays', name: 'AnnaPlays' });
});
afterEach(() => sandbox.close());

/** Clicks "Run workflow" in a fork in which these values are set, and nothing was edited. */
function runWorkflow(file: string, { secrets, vars }: Values, inputs: object): Promise<RunResult> {
  const found = workflowFiles().find(({ path }) => path.endsWith(`/${file}`));
  const step = found && stepsOf(found.workflow).find(({ uses }) => uses === './');
  const values = (names: readonly string[]) =>
    Object.fromEntries(names.map((name) => [name, COPIED[name] ?? `no value for ${name}`]));
  const context = {
    secrets: values(secrets),
    vars: values(vars),
    inputs,
    github: { token: 'ghs_fakeGitHubToken000000000000000000000', event: { repository: { private: false } } },
  };
  const given = Object.entries(step?.with ?? {}).map(([name, value]) => [name, evaluated(value, context)]);
  return runAction(sandbox, {
    // The window is for the schedule: here it would only wait.
    inputs: { ...Object.fromEntries(given), 'watch-for': '0' },
    event: { name: 'workflow_dispatch' },
    env: {
      ...FORK,
      GITHUB_WORKFLOW_REF: `${REPOSITORY.owner}/${REPOSITORY.name}/.github/workflows/${file}@refs/heads/main`,
    },
    skipSleep: true,
  });
}

// The French README has the same rows: readme.test.ts compares them.
describe('a newcomer with the values in README.md', () => {
  test('a fork set up for SMS passes the check and the test, and sends texts', async () => {
    const values = asksFor('SMS');
    expect([...values.secrets, ...values.vars]).toHaveLength(7);

    const nothing = await runWorkflow(
      'twitch-sms-setup.yml',
      { secrets: [], vars: [] },
      { what: 'check-setup' },
    );
    const toSet = [...nothing.summary.matchAll(/^\| ❌ \| \[`(\w+)`\]/gm)].map(([, name]) => name);
    expect(toSet.sort()).toEqual([...values.secrets, ...values.vars].sort());

    await checkAndTest(values);
    sandbox.twitch.goLive('11');
    const run = await runWorkflow('twitch-sms.yml', values, {});
    expect(run.exitCode, run.log).toBe(0);
    expect(sandbox.twilio.texts(ME).map((text) => text.split(':')[0])).toEqual(['TEST', 'LIVE annaplays']);
  });

  test('a fork set up for email passes the check and the test, and sends emails, without a word about Twilio', async () => {
    const values = asksFor('email');
    expect([...values.secrets, ...values.vars]).toHaveLength(6);

    const runs = await checkAndTest(values);
    sandbox.twitch.goLive('11');
    const run = await runWorkflow('twitch-sms.yml', values, {});
    expect(run.exitCode, run.log).toBe(0);
    const subjects = sandbox.smtp.mailTo(MAILBOX).map(({ message }) => message.subject?.split(':')[0]);
    expect(subjects).toEqual(['TEST', 'LIVE annaplays']);
    for (const { log, summary } of [...runs, run]) expect(log + summary).not.toMatch(/twilio/i);
  });
});

async function checkAndTest(values: Values): Promise<RunResult[]> {
  const check = await runWorkflow('twitch-sms-setup.yml', values, { what: 'check-setup' });
  expect(check.exitCode, check.log).toBe(0);
  expect(check.summary).toContain('Messages can go out.');
  const tested = await runWorkflow('twitch-sms-setup.yml', values, { what: 'send-test' });
  expect(tested.exitCode, tested.log).toBe(0);
  return [check, tested];
}
