import { describe, expect } from 'vitest';
import { shown } from '../report/page.ts';
import { TWILIO_ACCOUNT } from '../sandbox/twilio-account.ts';
import { ANNA, BERT, EMAIL, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

const NUMBER = TWILIO_ACCOUNT.number;
const SERVICE = TWILIO_ACCOUNT.messagingServiceSid;
const TOLL_FREE = '+18005550100';

/** Everything is as it should be: the schedule has run once an hour. */
function wellSetUp(watching: Watching): void {
  watching.inputs.mode = 'check-setup';
  const { github, clock } = watching.sandbox;
  github.runs = Array.from({ length: 12 }, (_, index) => ({
    id: index + 1,
    status: 'completed',
    createdAt: clock.now() - (12 - index) * 52 * MINUTE,
  }));
  watching.inputs['watch-for'] = '5h';
}

/** The marks and the words of the report, a line for each check. */
function findings(summary: string): string[] {
  const rows = summary.split('\n').filter((line) => /^\| (✅|⚠️|❌|❔)/u.test(line));
  return rows.map((row) => shown(row.slice(2, -2).replaceAll(' | ', ' ')));
}

const isTrouble = (line: string) => !line.startsWith('✅');

describe.concurrent('the setup check', () => {
  test('the setup check of a complete setup sends and saves nothing, and shows the texts and their price', async ({
    watching,
  }) => {
    wellSetUp(watching);
    Object.assign(watching.inputs, EMAIL);
    watching.twitch.goLive(ANNA, { title: 'An evening of chess' });
    watching.pass(3 * HOUR);
    watching.twitch.goOffline(ANNA, { video: true });
    const run = await watching.run();
    expect(run).toMatchObject({ exitCode: 0, annotations: [], outputs: {} });
    expect(watching.twilio.texts()).toEqual([]);
    expect(watching.sandbox.smtp.mailbox).toEqual([]);
    expect(watching.sandbox.cache.entries.map(({ key }) => key)).toEqual([
      expect.stringMatching(/^twitch-sms-check~/),
    ]);
    expect(findings(run.summary)).toEqual([
      '✅ Twitch The credentials work.',
      '✅ Streamers 2 streamers found: anna and bert.',
      '✅ Twilio account The account is active and upgraded.',
      '✅ Sender The number is yours and can send SMS.',
      '✅ Recipients 2 phones: 2 in the United States.',
      '✅ Recipients The sender is registered for US texts.',
      '✅ Email smtp.example.com accepted the login.',
      '✅ Cache It is writable. No run has saved a state yet.',
      '✅ Token The token can list runs; hand-over works.',
      '✅ Schedule 12 runs, a median of 52m apart; the last one was 3h 52m ago.',
      // Two streams a week, 4.35 weeks a month, rounded up; two texts each to two phones, a segment each.
      '✅ Price With as many streams as last week (2), about 36 texts a month: roughly 0.30 USD, plus the rent of your number. US carriers add a fee. At most 50 texts go out in 24 hours.',
    ]);
    const text =
      'LIVE anna: Just Chatting - An evening of chess. 1,234 viewers, live for 12m. https://twitch.tv/anna';
    expect(shown(run.summary)).toContain(`| ${text} | ${text.length} | SMS, 1 segment |`);
    expect(run.log).toContain('Messages can go out.');
  });

  test('the setup check says when the state was last saved', async ({ watching }) => {
    await watching.run();
    watching.pass(2 * HOUR);
    wellSetUp(watching);
    const run = await watching.run();
    expect(findings(run.summary)).toContain('✅ Cache It is writable. The state was last saved 2h ago.');
  });

  /** What is wrong, how it comes about, and the one line that says so and what to do; red if it begins with a cross. */
  type Wrong = readonly [what: string, spoil: (watching: Watching) => void, line: RegExp];
  // What has nothing to do with one another goes wrong at the same time: a run takes its time.
  const setups: readonly (readonly Wrong[])[] = [
    [
      [
        'a login is unknown, and a similar one exists',
        ({ twitch, inputs }) => {
          twitch.addStreamer({ id: '13', login: 'carlaplays' });
          inputs.streamers = 'anna, carlaplay, carIaplays';
        },
        /^⚠️ Streamers Twitch does not know carlaplay\. Did you mean carlaplays\? Correct `streamers`\.$/u,
      ],
      [
        'the account is a trial',
        ({ twilio }) => Object.assign(twilio.account, { type: 'new-trial' }),
        /^❌ Twilio account It is a trial account.*\(572006\)\. Upgrade it at <?https:\/\/console\.twilio\.com>? under Billing\.$/u,
      ],
      [
        "the number can't send SMS",
        ({ twilio }) => twilio.account.numbers.set(NUMBER, { sms: false }),
        /^❌ Sender The number is yours, but can't send SMS\. Get one that can, at/u,
      ],
      [
        'the mail server refuses the login',
        ({ inputs, sandbox }) => {
          Object.assign(inputs, EMAIL);
          sandbox.smtp.accounts.clear();
        },
        /^❌ Email smtp\.example\.com answered 535 .*Check the user name and the password in `smtp-url`/u,
      ],
      [
        'nothing can be saved',
        ({ sandbox }) => Object.assign(sandbox.cache, { readOnly: true }),
        /^⚠️ Cache Nothing can be saved in the Actions cache\. Run the workflow on the default branch/u,
      ],
      [
        "the token can't list runs",
        ({ sandbox }) => Object.assign(sandbox.github, { actionsPermission: 'none' }),
        /^⚠️ Token The token can't list the runs.*Give the job `permissions: actions: read`\.$/u,
      ],
    ],
    [
      [
        'a login is unknown, and no similar one exists',
        ({ inputs }) => Object.assign(inputs, { streamers: 'anna, xyzzy' }),
        /^⚠️ Streamers Twitch does not know xyzzy\. Check the spelling in `streamers`/u,
      ],
      [
        'the account is an old trial',
        ({ twilio }) => Object.assign(twilio.account, { type: 'old-trial' }),
        /^⚠️ Twilio account .*only reaches numbers that you verified.*Upgrade it at/u,
      ],
      [
        'the short code is not in the account',
        ({ inputs }) => Object.assign(inputs, { 'sms-from': '12345' }),
        /^❌ Sender This account has no such number\. Copy/u,
      ],
      [
        'a recipient has too few digits',
        ({ inputs }) => Object.assign(inputs, { 'sms-to': `${ME}, +3361234` }),
        /^❌ Recipients \+\S*…234 has the wrong number of digits .*Correct it in `sms-to`\.$/u,
      ],
      [
        'there is no cache',
        ({ sandbox }) => Object.assign(sandbox.cache, { available: false }),
        /^⚠️ Cache There is no Actions cache here\. Ask the administrator/u,
      ],
      [
        'the workflow is off in a new fork',
        ({ sandbox }) => sandbox.github.workflowStates.set('twitch-sms.yml', 'disabled_fork'),
        /^❌ Schedule The workflow is off: .*fork\. Click \*\*Enable workflow\*\* at <https:\/\/github\.com\/octo-fan\/watcher\/actions\/workflows\/twitch-sms\.yml>\.$/u,
      ],
    ],
    [
      [
        'a rule names a category that Twitch does not have',
        ({ inputs }) =>
          Object.assign(inputs, {
            streamers: 'anna: { categories: [chess], except-categories: [Minecarft] }',
          }),
        /^⚠️ Streamers Twitch has no category "Minecarft", so no stream is in it\. Did you mean "Minecraft"\? Correct it in `streamers`\.$/u,
      ],
      [
        'the account is suspended',
        ({ twilio }) => Object.assign(twilio.account, { status: 'suspended' }),
        /^❌ Twilio account The account is suspended, so Twilio sends nothing\. See why, and how to fix it/u,
      ],
      [
        'the Messaging Service has no sender',
        ({ inputs, twilio }) => {
          inputs['sms-from'] = SERVICE;
          twilio.account.messagingServices.set(SERVICE, []);
        },
        /^❌ Sender The Messaging Service "Watchers" has no sender\. Add a number to its sender pool at/u,
      ],
      [
        'a recipient is a landline',
        ({ inputs }) => Object.assign(inputs, { 'sms-to': `${ME}, +33123456789` }),
        /^⚠️ Recipients \+33…789 is a landline.* Use a mobile number in `sms-to`\.$/u,
      ],
      [
        'the workflow has not run yet',
        ({ sandbox }) => Object.assign(sandbox.github, { runs: [] }),
        /^⚠️ Schedule It has not run yet\. If it does not run within two hours, check that it is enabled\.$/u,
      ],
    ],
    [
      [
        'no login is known',
        ({ twitch }) => [twitch.ban(ANNA), twitch.ban(BERT)],
        /^❌ Streamers Twitch knows none of them, so nobody is watched\. Correct `streamers`\.$/u,
      ],
      [
        "the key can't read the account",
        ({ inputs }) => {
          delete inputs['twilio-auth-token'];
          inputs['twilio-api-key-sid'] = TWILIO_ACCOUNT.apiKeySid;
          inputs['twilio-api-key-secret'] = TWILIO_ACCOUNT.apiKeySecret;
        },
        /^⚠️ Twilio account The API key works, but .*Check at <?https:\/\/console\.twilio\.com>? that it is upgraded\.$/u,
      ],
      [
        'there is no such Messaging Service',
        ({ inputs }) => Object.assign(inputs, { 'sms-from': `MG${'9'.repeat(32)}` }),
        /^❌ Sender This account has no such Messaging Service\. Copy the SID of one of yours/u,
      ],
    ],
    [
      [
        'Twitch refuses the secret',
        ({ inputs }) => Object.assign(inputs, { 'twitch-client-secret': 'anotherfakesecret' }),
        /^❌ Twitch Twitch refused the credentials: 403 invalid client secret\. Check `twitch-client-id` and `twitch-client-secret`/u,
      ],
      [
        'the number is not in the account',
        ({ inputs }) => Object.assign(inputs, { 'sms-from': '+15550009999' }),
        /^❌ Sender This account has no such number\. Copy one of yours from .* into `sms-from`\.$/u,
      ],
      [
        'runs poll once, an hour apart',
        ({ inputs }) => Object.assign(inputs, { 'watch-for': '0' }),
        /^⚠️ Schedule 12 runs, a median of 52m apart.*Set `watch-for` to 5h30m/u,
      ],
    ],
    [
      [
        'Twitch does not answer',
        ({ sandbox }) => sandbox.fault({ service: 'twitch', do: { kind: 'html', status: 503 } }),
        /^❔ Twitch Twitch is unavailable right now: it answered 503.* Run the check again later\.$/u,
      ],
      [
        'the number is not registered',
        ({ twilio }) => twilio.account.registeredServices.clear(),
        /^❌ Recipients The sender is not registered .* carriers drop them \(30034\)\. Register it in the Twilio console/u,
      ],
    ],
    [
      [
        'the Messaging Service is not registered',
        ({ inputs, twilio }) => {
          inputs['sms-from'] = SERVICE;
          twilio.account.registeredServices.clear();
        },
        /^❌ Recipients The sender is not registered .*\(30034\)\. Register it/u,
      ],
      [
        'a country has no price',
        ({ inputs }) => Object.assign(inputs, { 'sms-to': `${ME}, +447911123456` }),
        /^⚠️ Price .* Twilio gave no price for .*: see <?https:\/\/www\.twilio\.com\/en-us\/sms\/pricing>?\.$/u,
      ],
    ],
    [
      [
        'the toll-free number is not verified',
        ({ inputs, twilio }) => {
          inputs['sms-from'] = TOLL_FREE;
          twilio.account.numbers.set(TOLL_FREE, { sms: true });
          twilio.account.tollFreeVerifications.set(TOLL_FREE, 'IN_REVIEW');
        },
        /^❌ Recipients The sender is not registered .*\(30032\)\. Verify it in the Twilio console/u,
      ],
      [
        'the last five runs were skipped',
        ({ sandbox }) => {
          for (const run of sandbox.github.runs.slice(-5)) run.conclusion = 'skipped';
        },
        /^❌ Schedule The last 5 runs were skipped, so nobody is watched: .* variable `STREAMERS`; .* Set it at <https:\/\/github\.com\/octo-fan\/watcher\/settings\/variables\/actions>/u,
      ],
    ],
    [
      [
        'the Twilio credentials are the test credentials',
        ({ twilio }) => Object.assign(twilio.account, { areTestCredentials: true }),
        /^❌ Twilio account .*20008\. These are the test credentials.*copy the live ones/u,
      ],
      [
        'only the last run was skipped',
        ({ sandbox }) => {
          for (const run of sandbox.github.runs.slice(-1)) run.conclusion = 'skipped';
        },
        /^⚠️ Schedule The last run was skipped, so nobody is watched/u,
      ],
    ],
    [
      [
        'the token is wrong, or made for another region',
        ({ inputs }) => Object.assign(inputs, { 'twilio-auth-token': 'f'.repeat(32) }),
        /^❌ Twilio account .*20003\. .* must be for the region US1\.$/u,
      ],
    ],
    [
      [
        'Twilio does not answer about the account',
        ({ sandbox }) =>
          sandbox.fault({
            service: 'twilio',
            match: ({ path }) => path.endsWith(`${TWILIO_ACCOUNT.sid}.json`),
            do: { kind: 'html', status: 503 },
          }),
        /^❔ Twilio account The Twilio account can't be read: HTTP 503.* Run the check again later\.$/u,
      ],
      [
        "Twilio's list of numbers is not a list",
        ({ sandbox }) =>
          sandbox.fault({
            service: 'twilio',
            match: ({ path }) => path.endsWith('IncomingPhoneNumbers.json'),
            do: { kind: 'status', status: 200, body: { incoming_phone_numbers: { size: 1 } } },
          }),
        /^❔ Sender The Twilio sender can't be read: no usable answer from Twilio \(TypeError\)\. Run the check again later\.$/u,
      ],
    ],
    [
      [
        'the key can only send and list texts',
        ({ inputs, twilio }) => {
          delete inputs['twilio-auth-token'];
          inputs['twilio-api-key-sid'] = TWILIO_ACCOUNT.apiKeySid;
          inputs['twilio-api-key-secret'] = TWILIO_ACCOUNT.apiKeySecret;
          twilio.account.keyType = 'restricted';
        },
        /^⚠️ Sender The API key can't list senders, so yours was not checked: send a test\.$/u,
      ],
    ],
  ];
  test.for(setups.map((wrongs) => [wrongs.map(([what]) => what).join('; '), wrongs] as const))(
    'the setup check says what to do if %s',
    async ([, wrongs], { watching }) => {
      wellSetUp(watching);
      for (const [, spoil] of wrongs) spoil(watching);
      const run = await watching.run();
      const trouble = findings(run.summary).filter(isTrouble);
      for (const [, , line] of wrongs) expect(trouble).toContainEqual(expect.stringMatching(line));
      const isRed = wrongs.some(([, , line]) => line.source.startsWith('^❌'));
      expect(run).toMatchObject({ exitCode: isRed ? 1 : 0 });
      expect(run.annotations.some(({ level }) => level === 'error')).toBe(isRed);
      expect(watching.twilio.texts()).toEqual([]);
    },
  );

  test('the setup check finds a verified toll-free number in an unregistered Messaging Service', async ({
    watching,
  }) => {
    wellSetUp(watching);
    const { account } = watching.twilio;
    watching.inputs['sms-from'] = SERVICE;
    account.registeredServices.clear();
    account.messagingServices.set(SERVICE, [TOLL_FREE]);
    account.tollFreeVerifications.set(TOLL_FREE, 'TWILIO_APPROVED');
    const run = await watching.run();
    expect(run.exitCode).toBe(0);
    expect(findings(run.summary)).toContain('✅ Recipients The sender is registered for US texts.');
  });
});
