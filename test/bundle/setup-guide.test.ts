import { describe, expect } from 'vitest';
import { test } from './watching.ts';

const SETTINGS = 'https://github.com/octo-fan/watcher/settings';
const NEW_SECRET = `${SETTINGS}/secrets/actions/new`;

describe.concurrent('a run without what it needs', () => {
  test.for(['check-setup', 'send-test', 'notify'])(
    'in the mode %s: links to the settings of that very repository',
    async (mode, { watching }) => {
      const run = await watching.run({ inputs: { mode } });
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
      expect(run.summary).toContain('For emails in place of texts, set [`SMTP_URL`]');
      expect(run.summary).not.toContain('What to correct');
    },
  );

  test('says what is set, what is not, and what is wrong', async ({ watching }) => {
    watching.inputs['twilio-auth-token'] = '';
    watching.inputs['sms-to'] = '0612345678';
    watching.inputs['poll-interval'] = 'often';
    const run = await watching.run();
    const rows = run.summary.split('\n').filter((line) => /^\| (✅|❌)/u.test(line));
    expect(rows.filter((row) => row.startsWith('| ❌'))).toEqual([
      `| ❌ | [\`TWILIO_AUTH_TOKEN\`](${NEW_SECRET}) | Auth Token from the same page |`,
    ]);
    expect(rows).toHaveLength(7);
    const corrections = run.summary.split('### What to correct')[1] ?? '';
    expect(corrections.match(/^- (sms|poll)&#45;\w+/gm)).toEqual(['- sms&#45;to', '- poll&#45;interval']);
  });

  test('on another server, by email: links there, and asks for no number', async ({ watching }) => {
    const env = { GITHUB_SERVER_URL: 'https://git.example.org', GITHUB_REPOSITORY: 'me/mine' };
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
