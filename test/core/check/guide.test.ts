import { describe, expect, test } from 'vitest';
import { setupGuide } from '../../../src/core/check/guide.ts';
import { shown } from '../page.ts';

const PAGE = 'https://github.com/owner/name';
const TWITCH = ['twitch-client-id', 'twitch-client-secret'];
const SMS = ['twilio-account-sid', 'twilio-auth-token', 'sms-from', 'sms-to'];
const EMAIL = ['smtp-url', 'email-from', 'email-to'];

const guide = (set: readonly string[], mistakes: readonly string[] = []) =>
  shown(setupGuide({ isSet: (input) => set.includes(input), mistakes, repositoryUrl: PAGE }));

/** The names on the page, each with the mark before it. */
const asked = (set: readonly string[], mistakes: readonly string[] = []) =>
  Array.from(
    guide(set, mistakes).matchAll(/^\| (\S+) \| \[`(\w+)`\]/gm),
    ([, mark, name]) => `${mark} ${name}`,
  );

/** What the page has after its table. */
const corrections = (set: readonly string[], mistakes: readonly string[]) =>
  guide(set, mistakes).split('### What to correct\n\n')[1];

describe('the whole page', () => {
  test('where nothing is set: each name leads to where it is set, and emails are another way', () => {
    expect(guide([])).toBe(`## Twitch SMS: what to set

Nothing was sent.

**Click each name that has a cross**, paste the value, save it, and run this again.

|   | Name | Value |
| --- | --- | --- |
| ❌ | [\`TWITCH_CLIENT_ID\`](${PAGE}/settings/secrets/actions/new) | Client ID of your application at <https://dev.twitch.tv/console/apps> |
| ❌ | [\`TWITCH_CLIENT_SECRET\`](${PAGE}/settings/secrets/actions/new) | its secret, from the same page |
| ❌ | [\`TWILIO_ACCOUNT_SID\`](${PAGE}/settings/secrets/actions/new) | Account SID from <https://console.twilio.com>, begins with \`AC\` |
| ❌ | [\`TWILIO_AUTH_TOKEN\`](${PAGE}/settings/secrets/actions/new) | Auth Token from the same page |
| ❌ | [\`SMS_FROM\`](${PAGE}/settings/secrets/actions/new) | your Twilio number, such as \`+15550001111\` |
| ❌ | [\`SMS_TO\`](${PAGE}/settings/secrets/actions/new) | who gets the texts, such as \`+15550002222, +15550003333\` |
| ❌ | [\`STREAMERS\`](${PAGE}/settings/variables/actions/new) | whom to watch: \`annaplays, bertpaints\` |

For emails in place of texts, set [\`SMTP_URL\`](${PAGE}/settings/secrets/actions/new), [\`EMAIL_FROM\`](${PAGE}/settings/secrets/actions/new), [\`EMAIL_TO\`](${PAGE}/settings/secrets/actions/new) and none of the last four secrets.
`);
  });

  test('where emails were begun: what is set leads to where it is changed, and there is no word of texts', () => {
    expect(guide(['email-to', 'streamers'])).toBe(`## Twitch SMS: what to set

Nothing was sent.

**Click each name that has a cross**, paste the value, save it, and run this again.

|   | Name | Value |
| --- | --- | --- |
| ❌ | [\`TWITCH_CLIENT_ID\`](${PAGE}/settings/secrets/actions/new) | Client ID of your application at <https://dev.twitch.tv/console/apps> |
| ❌ | [\`TWITCH_CLIENT_SECRET\`](${PAGE}/settings/secrets/actions/new) | its secret, from the same page |
| ❌ | [\`SMTP_URL\`](${PAGE}/settings/secrets/actions/new) | your mail server and how to log in: \`smtps://user:password@host:465\` |
| ❌ | [\`EMAIL_FROM\`](${PAGE}/settings/secrets/actions/new) | the sender, which that account may send as |
| ✅ | [\`EMAIL_TO\`](${PAGE}/settings/secrets/actions) | is set |
| ✅ | [\`STREAMERS\`](${PAGE}/settings/variables/actions) | is set |
`);
  });

  test('where all is set and some is wrong: says only what to correct', () => {
    const mistakes = [
      'poll-interval: "often" is not a duration. Write it like 90s, 5m, 1h30m or 0.',
      'twilio-account-sid: it does not begin with AC. Copy the Account SID from https://console.twilio.com.',
    ];
    expect(guide([...TWITCH, ...SMS, 'streamers'], mistakes)).toBe(`## Twitch SMS: what to set

Nothing was sent.

### What to correct

- poll-interval: "often" is not a duration. Write it like 90s, 5m, 1h30m or 0.
- twilio-account-sid: it does not begin with AC. Copy the Account SID from <https://console.twilio.com>.
`);
  });
});

describe('who is to be told decides what is asked for', () => {
  const crosses = (names: readonly string[]) => names.map((name) => `❌ ${name}`);
  const twitch = crosses(['TWITCH_CLIENT_ID', 'TWITCH_CLIENT_SECRET']);
  const streamers = crosses(['STREAMERS']);

  test.each([
    ['smtp-url', ['✅ SMTP_URL', '❌ EMAIL_FROM', '❌ EMAIL_TO']],
    ['email-from', ['❌ SMTP_URL', '✅ EMAIL_FROM', '❌ EMAIL_TO']],
    ['email-to', ['❌ SMTP_URL', '❌ EMAIL_FROM', '✅ EMAIL_TO']],
  ])('%s alone asks for the rest of the emails, and for nothing of the texts', (input, marks) => {
    expect(asked([input])).toEqual([...twitch, ...marks, ...streamers]);
    expect(guide([input])).not.toContain('in place of texts');
  });

  test.each([
    ['twilio-account-sid', ['✅ TWILIO_ACCOUNT_SID', '❌ TWILIO_AUTH_TOKEN', '❌ SMS_FROM', '❌ SMS_TO']],
    ['twilio-auth-token', ['❌ TWILIO_ACCOUNT_SID', '✅ TWILIO_AUTH_TOKEN', '❌ SMS_FROM', '❌ SMS_TO']],
    ['sms-from', ['❌ TWILIO_ACCOUNT_SID', '❌ TWILIO_AUTH_TOKEN', '✅ SMS_FROM', '❌ SMS_TO']],
    ['sms-to', ['❌ TWILIO_ACCOUNT_SID', '❌ TWILIO_AUTH_TOKEN', '❌ SMS_FROM', '✅ SMS_TO']],
  ])('%s asks for the rest of the texts, beside emails too', (input, marks) => {
    expect(asked([input])).toEqual([...twitch, ...marks, ...streamers]);
    const emails = ['✅ SMTP_URL', '✅ EMAIL_FROM', '✅ EMAIL_TO'];
    expect(asked([input, ...EMAIL])).toEqual([...twitch, ...marks, ...emails, ...streamers]);
  });

  test.each(['twilio-api-key-sid', 'twilio-api-key-secret'])(
    'with %s no token is asked for, set or not',
    (input) => {
      const names = [...twitch, '❌ TWILIO_ACCOUNT_SID', '❌ SMS_FROM', '❌ SMS_TO', ...streamers];
      expect(asked([input])).toEqual(names);
      expect(asked([input, 'twilio-auth-token'])).toEqual(names);
    },
  );

  test('emails are offered as long as something is missing, and nothing of them is set', () => {
    const texts = [...TWITCH, ...SMS];
    expect(guide(texts)).toContain('For emails in place of texts');
    expect(guide([...texts, 'streamers'], ['mode: it is wrong'])).not.toContain('in place of texts');
  });
});

describe('what to correct', () => {
  const set = [...TWITCH, ...SMS.slice(0, 3)];

  test.each([
    [
      'an input that is missing is asked for once, in the table',
      ['sms-to: it is empty. Write one.'],
      undefined,
    ],
    ['so is one of two', ['sms-to or email-to: nobody would be told. Set one.'], undefined],
    ['whichever of the two it is', ['email-to or sms-to: nobody would be told. Set one.'], undefined],
    ['an input that is set', ["sms-from: it can't be a sender."], "- sms-from: it can't be a sender.\n"],
    ['an input that nobody must set', ['mode: it is not known.'], '- mode: it is not known.\n'],
    ['one whose words name another that is missing', ['mode: set sms-to.'], '- mode: set sms-to.\n'],
    ['half a key', ['twilio-api-key-secret: it is empty.'], '- twilio-api-key-secret: it is empty.\n'],
    [
      'several, one below the other and without those in the table',
      ['mode: a.', 'streamers: it is empty.', 'language: b.'],
      '- mode: a.\n- language: b.\n',
    ],
  ])('%s', (_what, mistakes, words) => {
    expect(corrections(set, mistakes)).toBe(words);
  });

  test('stands below the table, of which nothing is left out', () => {
    const mistakes = ['mode: it is not known.'];
    expect(asked(set, mistakes)).toEqual(asked(set));
    expect(guide(set, mistakes)).toBe(`${guide(set)}\n### What to correct\n\n- mode: it is not known.\n`);
  });

  test('does nothing on the page, whatever was written into an input', () => {
    const mistakes = ['mode: "[win](https://evil.example) <b>@all" is not known.'];
    const isSet = () => true;
    expect(setupGuide({ isSet, mistakes, repositoryUrl: PAGE })).toContain(
      '- mode&#58; &#34;&#91;win&#93;&#40;https&#58;&#47;&#47;evil&#46;example&#41; &#60;b&#62;&#64;all&#34; is not known&#46;\n',
    );
  });
});
