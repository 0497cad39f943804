import { describe, expect } from 'vitest';
import { FORK } from '../sandbox/runner-environment.ts';
import { test } from './watching.ts';

const SETTINGS = 'https://github.com/octo-fan/watcher/settings';
const NEW_SECRET = `${SETTINGS}/secrets/actions/new`;

describe.concurrent('an incomplete setup', () => {
  test.for(['check-setup', 'send-test', 'notify'])(
    'an incomplete fork in the mode %s links to the settings of its own repository',
    async (mode, { watching }) => {
      const run = await watching.run({ inputs: { mode }, env: FORK });
      expect(run).toMatchObject({ exitCode: 1, outputs: {} });
      expect(watching.sandbox.requests).toEqual([]);
      const rows = run.summary.split('\n').filter((line) => line.startsWith('| ❌'));
      expect(rows.map((row) => /\[`(\w+)`\]\((\S+)\)/.exec(row)?.slice(1))).toEqual([
        ['TWITCH_CLIENT_ID', NEW_SECRET],
        ['TWITCH_CLIENT_SECRET', NEW_SECRET],
        ['TWILIO_ACCOUNT_SID', NEW_SECRET],
        ['TWILIO_AUTH_TOKEN', NEW_SECRET],
        ['SMS_FROM', NEW_SECRET],
        ['SMS_TO', NEW_SECRET],
        ['STREAMERS', `${SETTINGS}/variables/actions/new`],
      ]);
      expect(run.summary).toContain("Prefer email? You don't need Twilio: set [`SMTP_URL`]");
      expect(run.summary).not.toContain('What to fix');
    },
  );

  test('an incomplete fork for email on another server links to that server, and asks for no phone number', async ({
    watching,
  }) => {
    const env = {
      ...FORK,
      GITHUB_SERVER_URL: 'https://git.example.org',
      GITHUB_REPOSITORY: 'me/mine',
    };
    const run = await watching.run({ inputs: { 'email-to': 'ann.someone@example.net' }, env });
    const names = [...run.summary.matchAll(/\[`(\w+)`\]\(https:\/\/git\.example\.org\/me\/mine\/settings/g)];
    expect(names.map(([, name]) => name)).toEqual([
      'TWITCH_CLIENT_ID',
      'TWITCH_CLIENT_SECRET',
      'SMTP_URL',
      'EMAIL_FROM',
      'EMAIL_TO',
      'STREAMERS',
    ]);
  });
});

describe.concurrent('a refusal', () => {
  test('a refusal in a fork names the secrets, with a link to them', async ({ watching }) => {
    watching.inputs['twitch-client-secret'] = 'fakeothersecret';
    const run = await watching.run({ env: FORK });
    expect(run.annotations[0]?.message).toMatch(
      /Check `TWITCH_CLIENT_ID` and `TWITCH_CLIENT_SECRET`: .* See https:\/\/github\.com\/octo-fan\/watcher\/settings\/secrets\/actions$/,
    );
  });

  test("a refusal in a user's own workflow names the inputs", async ({ watching }) => {
    watching.inputs['twitch-client-secret'] = 'fakeothersecret';
    const run = await watching.run();
    expect(run.annotations[0]?.message).toContain('Check `twitch-client-id` and `twitch-client-secret`:');
    expect(run.annotations[0]?.message).not.toContain('/settings/');
  });
});

test("an incomplete setup in a user's own workflow names the inputs", async ({ watching }) => {
  watching.inputs['twilio-auth-token'] = '';
  watching.inputs['sms-to'] = '0612345678';
  const run = await watching.run();
  expect(run.summary).toContain('| ❌ | `twilio-auth-token` | Auth Token from the same page |');
  expect(run.summary).toContain('- `sms-to`&#58; ');
  expect(run.summary).toContain('set `smtp-url`, `email-from`, `email-to`');
  expect(run.summary).not.toMatch(/TWILIO_|SMS_|\/settings\//);
});
