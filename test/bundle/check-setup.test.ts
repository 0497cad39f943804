import { describe, expect } from 'vitest';
import { shown } from '../report/page.ts';
import type { ServiceName } from '../sandbox/exchange.ts';
import type { FaultKind } from '../sandbox/faults.ts';
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
    const { summary } = await watching.run();
    expect(findings(summary)).toContain('✅ Cache It is writable. The state was last saved 2h ago.');
  });

  /** What is wrong, what causes it, and how its line in the report begins: with a ❌, the run is red. */
  type Wrong = readonly [what: string, spoil: (watching: Watching) => unknown, line: string];
  const set =
    (inputs: Record<string, string>) =>
    (watching: Watching): unknown =>
      Object.assign(watching.inputs, inputs);
  const account =
    (facts: Partial<Watching['twilio']['account']>) =>
    ({ twilio }: Watching): unknown =>
      Object.assign(twilio.account, facts);
  const fail =
    (service: ServiceName, path: string, how: FaultKind) =>
    ({ sandbox }: Watching): unknown =>
      sandbox.fault({ service, match: (request) => request.path.endsWith(path), do: how });
  const useKey = ({ inputs }: Watching) => {
    delete inputs['twilio-auth-token'];
    inputs['twilio-api-key-sid'] = TWILIO_ACCOUNT.apiKeySid;
    inputs['twilio-api-key-secret'] = TWILIO_ACCOUNT.apiKeySecret;
  };
  const PAGE: FaultKind = { kind: 'html', status: 503 };
  const NO_LIST: FaultKind = { kind: 'status', status: 200, body: { incoming_phone_numbers: { size: 1 } } };

  // Independent problems share a run, to save runs. test/setup-check has all the words.
  const setups: readonly (readonly Wrong[])[] = [
    [
      [
        'a login is unknown, and a similar one exists',
        (watching) => {
          watching.twitch.addStreamer({ id: '13', login: 'carlaplays' });
          watching.inputs.streamers = 'anna, carlaplay, carIaplays';
        },
        '⚠️ Streamers Twitch does not know carlaplay. Did you mean carlaplays?',
      ],
      ['the account is a trial', account({ type: 'new-trial' }), '❌ Twilio account It is a trial account'],
      [
        "the number can't send SMS",
        ({ twilio }) => twilio.account.numbers.set(NUMBER, { sms: false }),
        "❌ Sender The number is yours, but can't send SMS.",
      ],
      [
        'the mail server refuses the login',
        set({ ...EMAIL, 'smtp-url': EMAIL['smtp-url'].replace('hunter2', 'hunter3') }),
        '❌ Email smtp.example.com answered 535 ',
      ],
      [
        'nothing can be saved',
        ({ sandbox }) => Object.assign(sandbox.cache, { readOnly: true }),
        '⚠️ Cache Nothing can be saved in the Actions cache.',
      ],
      [
        "the token can't list runs",
        ({ sandbox }) => Object.assign(sandbox.github, { actionsPermission: 'none' }),
        "⚠️ Token The token can't list the runs",
      ],
    ],
    [
      [
        'a login is unknown, and no similar one exists',
        set({ streamers: 'anna, xyzzy' }),
        '⚠️ Streamers Twitch does not know xyzzy. Check the spelling',
      ],
      [
        'the account is an old trial',
        account({ type: 'old-trial' }),
        '⚠️ Twilio account It is a trial account',
      ],
      [
        'the short code is not in the account',
        set({ 'sms-from': '12345' }),
        '❌ Sender This account has no such number.',
      ],
      [
        'a recipient has too few digits',
        set({ 'sms-to': `${ME}, +3361234` }),
        '❌ Recipients +…234 has the wrong number of digits',
      ],
      [
        'there is no cache',
        ({ sandbox }) => Object.assign(sandbox.cache, { available: false }),
        '⚠️ Cache There is no Actions cache here.',
      ],
      [
        'the workflow is off in a new fork',
        ({ sandbox }) => sandbox.github.workflowStates.set('twitch-sms.yml', 'disabled_fork'),
        '❌ Schedule The workflow is off: GitHub turns workflows off in a new fork. Click **Enable workflow** at <https://github.com/octo-fan/watcher/actions/workflows/twitch-sms.yml>.',
      ],
    ],
    [
      [
        'a rule names a category that Twitch does not have',
        set({ streamers: 'anna: { categories: [chess], except-categories: [Minecarft] }' }),
        '⚠️ Streamers Twitch has no category "Minecarft", so no stream is in it. Did you mean "Minecraft"?',
      ],
      [
        'the account is suspended',
        account({ status: 'suspended' }),
        '❌ Twilio account The account is suspended',
      ],
      [
        'the Messaging Service has no sender',
        (watching) => {
          watching.inputs['sms-from'] = SERVICE;
          watching.twilio.account.messagingServices.set(SERVICE, []);
        },
        '❌ Sender The Messaging Service "Watchers" has no sender.',
      ],
      [
        'the workflow has not run yet',
        ({ sandbox }) => Object.assign(sandbox.github, { runs: [] }),
        '⚠️ Schedule It has not run yet.',
      ],
    ],
    [
      [
        'no login is known',
        ({ twitch }) => [twitch.ban(ANNA), twitch.ban(BERT)],
        '❌ Streamers Twitch knows none',
      ],
      ["the key can't read the account", useKey, '⚠️ Twilio account The API key works, but'],
      [
        'there is no such Messaging Service',
        set({ 'sms-from': `MG${'9'.repeat(32)}` }),
        '❌ Sender This account has no such Messaging Service.',
      ],
    ],
    [
      [
        'Twitch refuses the secret',
        set({ 'twitch-client-secret': 'anotherfakesecret' }),
        '❌ Twitch Twitch refused the credentials: 403 invalid client secret.',
      ],
      [
        'the number is not in the account',
        set({ 'sms-from': '+15550009999' }),
        '❌ Sender This account has no such number.',
      ],
    ],
    [
      [
        'Twitch does not answer',
        fail('twitch', '', PAGE),
        '❔ Twitch Twitch is unavailable right now: it answered 503',
      ],
      [
        'the number is not registered',
        ({ twilio }) => twilio.account.registeredServices.clear(),
        '❌ Recipients The sender is not registered for US texts: Twilio accepts and bills them, but carriers drop them (30034).',
      ],
    ],
    [
      [
        'the Messaging Service is not registered',
        (watching) => {
          watching.inputs['sms-from'] = SERVICE;
          watching.twilio.account.registeredServices.clear();
        },
        '❌ Recipients The sender is not registered',
      ],
      [
        'a country has no price',
        set({ 'sms-to': `${ME}, +447911123456` }),
        '⚠️ Price If everyone streams once a day, about 244 texts a month. Twilio gave no price for',
      ],
    ],
    [
      [
        'the toll-free number is not verified',
        (watching) => {
          watching.inputs['sms-from'] = TOLL_FREE;
          watching.twilio.account.numbers.set(TOLL_FREE, { sms: true });
          watching.twilio.account.tollFreeVerifications.set(TOLL_FREE, 'IN_REVIEW');
        },
        '❌ Recipients The sender is not registered for US texts: Twilio accepts and bills them, but carriers drop them (30032).',
      ],
      [
        'the last five runs were skipped',
        ({ sandbox }) => {
          for (const run of sandbox.github.runs.slice(-5)) run.conclusion = 'skipped';
        },
        '❌ Schedule The last 5 runs were skipped',
      ],
    ],
    [
      [
        'the Twilio credentials are the test credentials',
        account({ areTestCredentials: true }),
        "❌ Twilio account The Twilio account can't be read: Error 20008.",
      ],
    ],
    [
      [
        'the token is wrong, or made for another region',
        set({ 'twilio-auth-token': 'f'.repeat(32) }),
        "❌ Twilio account The Twilio account can't be read: Error 20003.",
      ],
    ],
    [
      [
        'Twilio says no more of the account than that it is suspended',
        fail('twilio', `${TWILIO_ACCOUNT.sid}.json`, {
          kind: 'status',
          status: 200,
          body: { status: 'suspended' },
        }),
        '❌ Twilio account The account is suspended',
      ],
    ],
    [
      [
        'Twilio does not answer about the account',
        fail('twilio', `${TWILIO_ACCOUNT.sid}.json`, PAGE),
        "❔ Twilio account The Twilio account can't be read: HTTP 503",
      ],
      [
        "Twilio's list of numbers is not a list",
        fail('twilio', 'IncomingPhoneNumbers.json', NO_LIST),
        "❔ Sender The Twilio sender can't be read: no usable answer from Twilio (TypeError).",
      ],
    ],
    [
      [
        'the key can only send and list texts',
        (watching) => {
          useKey(watching);
          watching.twilio.account.keyType = 'restricted';
        },
        "⚠️ Sender The API key can't list senders, so yours was not checked: send a test.",
      ],
    ],
  ];
  test.for(setups.map((wrongs) => [wrongs.map(([what]) => what).join('; '), wrongs] as const))(
    'the setup check says what to do if %s',
    async ([, wrongs], { watching }) => {
      wellSetUp(watching);
      for (const [, spoil] of wrongs) spoil(watching);
      const run = await watching.run();
      const wrong = findings(run.summary).filter((line) => !line.startsWith('✅'));
      for (const [, , line] of wrongs) expect(wrong.join('\n')).toContain(line);
      const isRed = wrongs.some(([, , line]) => line.startsWith('❌'));
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
