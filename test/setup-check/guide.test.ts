import { describe, expect, test } from 'vitest';
import { setupGuide } from '../../src/setup-check/guide.ts';
import { MAIL, mistakesIn, TEXTS, TWITCH } from '../config/reading.ts';
import { shown } from '../report/page.ts';

const PAGE = 'https://github.com/owner/name';
const FORK = { kind: 'fork', settingsUrl: `${PAGE}/settings` } as const;
const KEY_SID = `SK${'1'.repeat(32)}`;

/** The guide for someone who has set these, and nothing else. */
const guide = async (inputs: Readonly<Record<string, string>>) => {
  const isSet = (input: string) => (inputs[input] ?? '') !== '';
  return shown(setupGuide({ isSet, mistakes: await mistakesIn(inputs), naming: FORK }));
};

/** The names on the page, each with the mark before it. */
const settings = async (inputs: Readonly<Record<string, string>>) =>
  Array.from(
    (await guide(inputs)).matchAll(/^\| (\S+) \| \[`(\w+)`\]/gm),
    ([, mark, name]) => `${mark} ${name}`,
  );

/** What the page has after its table. */
const corrections = async (inputs: Readonly<Record<string, string>>) =>
  (await guide(inputs)).split('### What to fix\n\n')[1]?.trimEnd().split('\n') ?? [];

describe('the setup guide', () => {
  test('with nothing set: links each name to its page, and offers email', async () => {
    expect(await guide({})).toBe(`## Twitch SMS: finish your setup

Nothing was sent.

**Click each name with a ❌**, paste its value, save it, then run this again.

|   | Name | Value |
| --- | --- | --- |
| ❌ | [\`TWITCH_CLIENT_ID\`](${PAGE}/settings/secrets/actions/new) | Client ID of your application at <https://dev.twitch.tv/console/apps> |
| ❌ | [\`TWITCH_CLIENT_SECRET\`](${PAGE}/settings/secrets/actions/new) | its secret, from the same page |
| ❌ | [\`TWILIO_ACCOUNT_SID\`](${PAGE}/settings/secrets/actions/new) | Account SID from <https://console.twilio.com>, begins with \`AC\` |
| ❌ | [\`TWILIO_AUTH_TOKEN\`](${PAGE}/settings/secrets/actions/new) | Auth Token from the same page |
| ❌ | [\`SMS_FROM\`](${PAGE}/settings/secrets/actions/new) | your Twilio number, such as \`+15550001111\` |
| ❌ | [\`SMS_TO\`](${PAGE}/settings/secrets/actions/new) | who gets the texts, such as \`+15550002222, +15550003333\` |
| ❌ | [\`STREAMERS\`](${PAGE}/settings/variables/actions/new) | who to watch: \`annaplays, bertpaints\` |

Prefer email? You don't need Twilio: set [\`SMTP_URL\`](${PAGE}/settings/secrets/actions/new), [\`EMAIL_FROM\`](${PAGE}/settings/secrets/actions/new), [\`EMAIL_TO\`](${PAGE}/settings/secrets/actions/new), and no secret that starts with \`TWILIO\` or \`SMS\`. Discord, Slack or ntfy? Set only [\`WEBHOOK_URL\`](${PAGE}/settings/secrets/actions/new).
`);
  });

  test('with email begun: links what is set to its page, and leaves out SMS', async () => {
    const set = { 'email-to': MAIL['email-to'], streamers: 'anna' };
    expect(await guide(set)).toBe(`## Twitch SMS: finish your setup

Nothing was sent.

**Click each name with a ❌**, paste its value, save it, then run this again.

|   | Name | Value |
| --- | --- | --- |
| ❌ | [\`TWITCH_CLIENT_ID\`](${PAGE}/settings/secrets/actions/new) | Client ID of your application at <https://dev.twitch.tv/console/apps> |
| ❌ | [\`TWITCH_CLIENT_SECRET\`](${PAGE}/settings/secrets/actions/new) | its secret, from the same page |
| ❌ | [\`SMTP_URL\`](${PAGE}/settings/secrets/actions/new) | your mail server and login: \`smtps://user:password@host:465\` |
| ❌ | [\`EMAIL_FROM\`](${PAGE}/settings/secrets/actions/new) | the sender, an address that account may send from |
| ✅ | [\`EMAIL_TO\`](${PAGE}/settings/secrets/actions) | is set |
| ✅ | [\`STREAMERS\`](${PAGE}/settings/variables/actions) | is set |
`);
  });

  test('with one value missing and another wrong: marks both, and says what to write', async () => {
    const wrong = { 'sms-to': '0612345678', 'twilio-auth-token': '' };
    const page = await guide({ ...TWITCH, ...TEXTS, streamers: 'anna', ...wrong });
    expect(page).toContain(
      `| ❌ | [\`TWILIO_AUTH_TOKEN\`](${PAGE}/settings/secrets/actions/new) | Auth Token`,
    );
    expect(page).toContain(`| ❌ | [\`SMS_TO\`](${PAGE}/settings/secrets/actions) | is wrong: see below |`);
    expect(page).toContain(`### What to fix\n\n- [\`SMS_TO\`](${PAGE}/settings/secrets/actions): `);
  });

  test('with everything set and some of it wrong: lists only the corrections', async () => {
    const wrong = { 'poll-interval': 'often', 'twilio-account-sid': 'SK1' };
    const page = await guide({ ...TWITCH, ...TEXTS, streamers: 'anna', ...wrong });
    expect(page).toBe(`## Twitch SMS: finish your setup

Nothing was sent.

### What to fix

- [\`TWILIO_ACCOUNT_SID\`](${PAGE}/settings/secrets/actions): it does not begin with AC. Copy the Account SID from <https://console.twilio.com>.
- [\`POLL_INTERVAL\`](${PAGE}/settings/variables/actions): "often" is not a duration. Write it like 90s, 5m, 1h30m or 0.
`);
  });
});

describe('the settings that the guide asks for', () => {
  const twitch = ['✅ TWITCH_CLIENT_ID', '✅ TWITCH_CLIENT_SECRET'];
  const names = (set: object, all: object) =>
    Object.keys(all).map(
      (input) => `${input in set ? '✅' : '❌'} ${input.toUpperCase().replaceAll('-', '_')}`,
    );

  test.each(Object.entries(MAIL))('with %s alone: the rest of email, and no SMS', async (input, value) => {
    const set = { ...TWITCH, [input]: value };
    expect(await settings(set)).toEqual([...twitch, ...names(set, MAIL), '❌ STREAMERS']);
    expect(await guide(set)).not.toContain('Prefer email?');
  });

  test.each(Object.entries(TEXTS))('with %s: the rest of SMS, also beside email', async (input, value) => {
    const set = { ...TWITCH, [input]: value };
    expect(await settings(set)).toEqual([...twitch, ...names(set, TEXTS), '❌ STREAMERS']);
    const both = { ...set, ...MAIL };
    expect(await settings(both)).toEqual([
      ...twitch,
      ...names(set, TEXTS),
      ...names(MAIL, MAIL),
      '❌ STREAMERS',
    ]);
  });

  test.each([
    ['twilio-api-key-sid', KEY_SID, ['✅ TWILIO_API_KEY_SID', '❌ TWILIO_API_KEY_SECRET']],
    ['twilio-api-key-secret', 'fakekeysecret', ['❌ TWILIO_API_KEY_SID', '✅ TWILIO_API_KEY_SECRET']],
  ])('with %s: the other half of the key and no token, also beside email', async (input, value, key) => {
    const set = { ...TWITCH, streamers: 'anna', [input]: value };
    const texts = ['❌ TWILIO_ACCOUNT_SID', '❌ SMS_FROM', '❌ SMS_TO', ...key];
    expect(await settings(set)).toEqual([...twitch, ...texts, '✅ STREAMERS']);
    expect(await settings({ ...set, ...MAIL })).toEqual([
      ...twitch,
      ...texts,
      ...names(MAIL, MAIL),
      '✅ STREAMERS',
    ]);
  });

  test('with a number of its own for each streamer: no `sms-to`', async () => {
    const { 'sms-to': _none, 'twilio-auth-token': _token, ...texts } = TEXTS;
    const set = { ...TWITCH, ...texts, streamers: "anna: { sms-to: '+15550003333' }" };
    expect(await settings(set)).toEqual([
      ...twitch,
      '✅ TWILIO_ACCOUNT_SID',
      '❌ TWILIO_AUTH_TOKEN',
      '✅ SMS_FROM',
      '✅ STREAMERS',
    ]);
    const wrong = { ...set, 'twilio-auth-token': 'fake-auth-token', 'poll-interval': 'often' };
    expect(await guide(wrong)).not.toContain('**Click each name');
  });

  test('with an address of its own for a streamer: the rest of email, and no SMS', async () => {
    const set = { ...TWITCH, streamers: 'anna: { email-to: me@example.com }' };
    expect(await settings(set)).toEqual([...twitch, '❌ SMTP_URL', '❌ EMAIL_FROM', '✅ STREAMERS']);
  });

  test('with a webhook begun: the rest of it, and no email and no SMS', async () => {
    const set = { ...TWITCH, 'webhook-secret': 'fake-secret', streamers: 'anna' };
    expect(await settings(set)).toEqual([...twitch, '❌ WEBHOOK_URL', '✅ WEBHOOK_SECRET', '✅ STREAMERS']);
    expect(await guide(set)).not.toContain('Prefer email?');
  });

  test('with something missing and no email set: offers email', async () => {
    const texts = { ...TWITCH, ...TEXTS };
    expect(await guide(texts)).toContain('Prefer email?');
    expect(await guide({ ...texts, streamers: 'anna', mode: 'wrong' })).not.toContain('Prefer email?');
  });
});

describe('the corrections', () => {
  const { 'sms-to': _none, ...texts } = TEXTS;
  const set = { ...TWITCH, ...texts };

  test('name what is set and wrong, and leave what is missing to the table', async () => {
    expect(await corrections(set)).toEqual([]);
    expect(await corrections({ ...set, 'sms-from': '12', mode: 'x', streamers: 'a:\n  b: c' })).toEqual([
      expect.stringMatching(/^- \[`STREAMERS`\]\(.*\/variables\/actions\), line 2: /),
      expect.stringMatching(/^- \[`SMS_FROM`\]\(.*\/secrets\/actions\): "12" can't be a sender\./),
      expect.stringMatching(/^- `mode`: "x" is not an option\./),
    ]);
  });

  test('come after the whole table', async () => {
    const wrong = { ...set, mode: 'x' };
    expect(await settings(wrong)).toEqual(await settings(set));
    expect((await guide(wrong)).startsWith(await guide(set))).toBe(true);
  });

  test('stay plain text, whatever was written into an input', () => {
    const wrong = [{ place: 'language', words: '"[win](https://evil.example) <b>@all" is not known.' }];
    const isSet = () => true;
    expect(setupGuide({ isSet, mistakes: wrong, naming: FORK })).toContain(
      '](https://github.com/owner/name/settings/variables/actions)&#58; &#34;&#91;win&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#41; &#60;b&#62;&#64;all&#34; is not known&#46;\n',
    );
  });
});
