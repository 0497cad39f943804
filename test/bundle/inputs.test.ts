import { expect } from 'vitest';
import { ANNA, ME, test } from './watching.ts';

test('all mistakes in the inputs are reported in one error, before any request', async ({ watching }) => {
  Object.assign(watching.inputs, {
    streamers: ' , ',
    'twitch-client-secret': '',
    'twilio-account-sid': '',
    'sms-to': `${ME}, 5550002222, 0033612345678`,
    'notify-on': 'live, sometimes',
    'offline-grace': 'five minutes',
    'poll-interval': '0',
    'state-key': 'a b',
    'dry-run': 'perhaps',
  });
  const run = await watching.run();
  expect(run).toMatchObject({ exitCode: 1, outputs: {} });
  expect(watching.sandbox.requests).toEqual([]);
  expect(run.annotations.map(({ level }) => level)).toEqual(['error']);
  const [lead, ...mistakes] = (run.annotations[0]?.message ?? '').split('\n');
  expect(lead).toBe('Nothing was done. Fix these settings:');
  expect(mistakes).toEqual([
    expect.stringMatching(/^streamers: it has no logins\. Write /),
    expect.stringMatching(/^twitch-client-secret: it is empty\. Make /),
    expect.stringMatching(/^twilio-account-sid: it is empty\. Copy /),
    expect.stringMatching(
      /^sms-to: "55…222" is not a phone number in international format\. Write it with \+/,
    ),
    expect.stringMatching(
      /^sms-to: "\+33…678" is not a phone number in international format\. Write it with \+/,
    ),
    expect.stringMatching(
      /^notify-on: "sometimes" is not an option\. Write live, offline, title or category\.$/,
    ),
    expect.stringMatching(/^offline-grace: "five minutes" is not a duration\. Write it like 90s, /),
    expect.stringMatching(/^poll-interval: "0" is out of range\. Write at least 1s /),
    expect.stringMatching(/^state-key: "a b" has characters that are not allowed\. Write /),
    expect.stringMatching(/^dry-run: "perhaps" is not an option\. Write true or false\.$/),
  ]);
});

test('values pasted with quotes, names and spaces around them work', async ({ watching }) => {
  const { inputs } = watching;
  Object.assign(inputs, {
    streamers: '\uFEFF# my friends:\r\n- https://www.twitch.tv/popout/anna/chat\r\n- \u200B@Bert\r\n',
    'twitch-client-id': `“${inputs['twitch-client-id']}”`,
    'twilio-account-sid': `export TWILIO_ACCOUNT_SID="${inputs['twilio-account-sid']}"\n`,
    'twilio-auth-token': `\u2060'${inputs['twilio-auth-token']}'\u00A0`,
    'sms-to': `SMS_TO=\u202A+1\u2011555\u2011000\u20112222\u202C`,
    'time-zone': 'Etc/GMT+2',
  });
  watching.twitch.goLive(ANNA);
  const run = await watching.run();
  expect(run).toMatchObject({ exitCode: 0, outputs: { live: '["anna"]', 'sms-sent': '1' } });
  expect(watching.sent()).toEqual(['LIVE anna']);
  expect(run.annotations).toMatchObject([
    { level: 'warning', message: expect.stringContaining('"Etc/GMT+2" is 2h behind UTC') },
  ]);
});
