import { describe, expect, test } from 'vitest';
import { GOOD, MAIL, mistakes, read, TEXTS, TWITCH } from './reading.ts';

const ALONE = { streamers: 'anna', ...TWITCH };

/** The inputs that are named by mistakes. */
const named = async (inputs: Readonly<Record<string, string>>) =>
  (await mistakes(inputs)).map((mistake) => mistake.split(':')[0]);

describe('a channel', () => {
  test.each(Object.entries(MAIL))(
    'of emails is on with %s alone, and asks for the rest',
    async (input, value) => {
      const rest = Object.keys(MAIL).filter((name) => name !== input);
      expect(await named({ ...ALONE, [input]: value })).toEqual(rest);
    },
  );

  test.each(Object.entries(TEXTS))(
    'of texts is on with %s alone, beside emails too',
    async (input, value) => {
      const rest = Object.keys(TEXTS).filter((name) => name !== input);
      expect(await named({ ...ALONE, ...MAIL, [input]: value })).toEqual(rest);
    },
  );

  test('that is off is absent', async () => {
    expect(Object.keys(await read({ ...ALONE, ...MAIL }))).not.toContain('sms');
    expect(Object.keys(await read(GOOD))).not.toContain('email');
  });

  test('is on by the recipients of one streamer', async () => {
    expect(await named({ ...ALONE, streamers: 'anna: { email-to: me@example.com }' })).toEqual([
      'smtp-url',
      'email-from',
    ]);
  });
});

test('without any channel there is one mistake, which says what to set', async () => {
  expect(await mistakes(ALONE)).toEqual([
    'sms-to, email-to or webhook-url: there is nobody to notify. Set `twilio-account-sid`, `twilio-auth-token`, `sms-from` and `sms-to` for texts, or `smtp-url`, `email-from` and `email-to` for emails, or `webhook-url` for a webhook, or several of these.',
  ]);
});

describe("a streamer's own recipients", () => {
  test('replace those for all, on their channel alone', async () => {
    const rules = `
anna: { sms-to: +15550003333 }
bert: { sms-to: [+15550003333, +1-555-000-4444], email-to: other@example.com }
carl: {}`;
    const inputs = await read({ ...GOOD, ...MAIL, streamers: rules.trim() });
    const texted = inputs.sms?.recipients ?? [];
    expect(texted.map(({ address }) => address)).toEqual(['+15550002222', '+15550003333', '+15550004444']);
    const everyone = [...texted, ...(inputs.email?.recipients ?? [])];
    const addresses = new Map(everyone.map(({ key, address }) => [key, address]));
    const heard = Array.from(inputs.streamers, ([login, { audience }]) => [
      login,
      audience.map((key) => addresses.get(key)),
    ]);
    expect(Object.fromEntries(heard)).toEqual({
      anna: ['+15550003333', 'someone@example.com'],
      bert: ['+15550003333', '+15550004444', 'other@example.com'],
      carl: ['+15550002222', 'someone@example.com'],
    });
  });

  test('make those for all optional', async () => {
    const inputs = await read({ ...GOOD, 'sms-to': '', streamers: 'anna: { sms-to: +15550003333 }' });
    expect(inputs.sms?.recipients.map(({ shown }) => shown)).toEqual(['+15…333']);
  });

  test('can be none where another channel has some', async () => {
    const inputs = await read({ ...GOOD, ...MAIL, streamers: 'anna: { sms-to: [] }' });
    const emailed = inputs.email?.recipients.map(({ key }) => key);
    expect(inputs.streamers.get('anna')?.audience).toEqual(emailed);
  });

  test('that leave nobody for a streamer are a mistake that names the line', async () => {
    expect(await mistakes({ ...GOOD, streamers: 'anna:\nbert: { sms-to: [] }' })).toEqual([
      'streamers, line 2: there is nobody to notify about bert. Add sms-to or email-to to its rules, or set them for everyone.',
    ]);
  });

  test('may be in rules that are no YAML, so missing ones for all are no mistake', async () => {
    expect(await mistakes({ ...GOOD, streamers: 'anna: { sms-to: +15550003333', 'sms-to': '' })).toEqual([
      expect.stringContaining("streamers, line 1: it can't be read as YAML"),
    ]);
  });
});
