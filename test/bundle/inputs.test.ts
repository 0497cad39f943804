import { expect } from 'vitest';
import { ME, test } from './watching.ts';

test('all mistakes in the inputs come in one error, and nothing was asked, sent or saved', async ({
  watching,
}) => {
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
  expect(lead).toBe('Nothing was done, because the inputs need a correction:');
  expect(mistakes).toEqual([
    expect.stringMatching(/^streamers: it names nobody\. Write /),
    expect.stringMatching(/^twitch-client-secret: it is empty\. Make /),
    expect.stringMatching(/^twilio-account-sid: it is empty\. Copy /),
    expect.stringMatching(/^sms-to: "555…222" is not a phone number as Twilio takes it\. Write \+/),
    expect.stringMatching(/^sms-to: "003…678" is not a phone number as Twilio takes it\. Write \+/),
    expect.stringMatching(/^notify-on: "sometimes" is not known\. Write live, offline, title or category\.$/),
    expect.stringMatching(/^offline-grace: "five minutes" is not a duration\. Write it like 90s, /),
    expect.stringMatching(/^poll-interval: "0" is out of range\. Write at least 1s /),
    expect.stringMatching(/^state-key: "a b" has characters it can't have\. Write /),
    expect.stringMatching(/^dry-run: "perhaps" is not known\. Write true or false\.$/),
  ]);
});

test('a run with nothing set at all says what it needs', async ({ watching }) => {
  const run = await watching.run({ inputs: {} });
  expect(run.exitCode).toBe(1);
  expect(watching.sandbox.requests).toEqual([]);
  const mistakes = (run.annotations[0]?.message ?? '').split('\n').slice(1);
  expect(mistakes.map((mistake) => mistake.split(':')[0])).toEqual([
    'streamers',
    'twitch-client-id',
    'twitch-client-secret',
    'sms-to or email-to',
  ]);
});
