import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../src/config/secrets.ts';
import { INPUT_NAMES, INPUTS, type Masked } from '../../src/messages/inputs.ts';
import { GOOD, MAIL } from './reading.ts';

type Written = Readonly<Record<string, string>>;

/** What is shown in the place of each private value. */
const masks = (inputs: Written): Written =>
  Object.fromEntries(findPrivate((name) => inputs[name] ?? '').map(({ value, shown }) => [value, shown]));

const base64 = (words: string) => Buffer.from(words).toString('base64');

describe('each input is masked as the table says', () => {
  const SAMPLES: Readonly<Record<Masked, readonly [written: string, masks: Written]>> = {
    nothing: ['fake +15550002222 someone@example.com', {}],
    public: ['fake-id', {}],
    value: ['fake-value', { 'fake-value': '***' }],
    login: [MAIL['smtp-url'], { [MAIL['smtp-url']]: '***', password: '***' }],
    urls: [
      'https://hooks.example.com/fake-token-of-the-hook',
      { 'https://hooks.example.com/fake-token-of-the-hook': '***', 'fake-token-of-the-hook': '***' },
    ],
    numbers: ['+15550002222, +15550003333', { '+15550002222': '+15…222', '+15550003333': '+15…333' }],
    sender: ['+15550001111', { '+15550001111': '+15…111' }],
    addresses: ['Name <someone@example.com>', { 'someone@example.com': 's…e@example.com' }],
    recipients: [
      'anna: { sms-to: +15550002222, email-to: someone@example.com }',
      { '+15550002222': '+15…222', 'someone@example.com': 's…e@example.com' },
    ],
  };

  test.each(INPUT_NAMES.map((name) => [name, INPUTS[name].masked]))('%s: %s', (name, masked) => {
    const [written, expected] = SAMPLES[masked];
    const found = masks({ [name]: written });
    expect(found).toMatchObject(expected);
    if (masked === 'nothing' || masked === 'public') expect(found).toEqual({});
  });
});

test('secrets and numbers are masked in each form that a service may write', () => {
  const inputs = { ...GOOD, 'sms-to': '+1-555-000-2222 0612345678', 'sms-from': 'Twitch' };
  const found = masks(inputs);
  const login = base64(`${GOOD['twilio-account-sid']}:${GOOD['twilio-auth-token']}`);
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining([
      GOOD['twitch-client-secret'],
      GOOD['twilio-auth-token'],
      GOOD['twilio-account-sid'],
      login,
      '15550002222',
      '0612345678',
    ]),
  );
  for (const open of ['Twitch', '']) expect(Object.keys(found)).not.toContain(open);
});

test('a label, or a word that every log has, is not masked as part of a secret', () => {
  const found = masks({
    streamers: 'annaplays',
    'twilio-auth-token': 'Token: fake-token-value',
    'webhook-secret': 'annaplays',
    'twitch-client-secret': 'live',
  });
  expect(found).toEqual({ 'fake-token-value': '***' });
  expect(masks({ 'smtp-url': 'smtps://' })).toEqual({});
});

test('an API key is masked as a header carries it', () => {
  const key = { 'twilio-api-key-sid': `SK${'1'.repeat(32)}`, 'twilio-api-key-secret': 'fake-key-secret' };
  expect(masks(key)).toHaveProperty([base64(`${key['twilio-api-key-sid']}:fake-key-secret`)]);
});

test('a pasted value is masked as it is used', () => {
  const found = masks({
    'twilio-auth-token': 'TWILIO_AUTH_TOKEN="dead\u200Bbeef"',
    'sms-from': '+1 (555) 000-1111',
    'sms-to': '\u202A+33(0)612345678\u202C',
    'email-to': '“someone@example.com”',
    streamers: 'anna: { sms-to: ＋1\u2011555\u2011000\u20113333, email-to: “other@example.com” }',
  });
  expect(Object.keys(found)).toEqual(
    expect.arrayContaining([
      'deadbeef',
      '+15550001111',
      '+33612345678',
      '33612345678',
      '+15550003333',
      'someone@example.com',
      'other@example.com',
    ]),
  );
});

describe('the login of a mail server', () => {
  test('is masked in each form that a mail server may repeat', () => {
    const url = 'smtps://sender%40example.com:p%40ss%2Fword@smtp.example.com:465';
    expect(Object.keys(masks({ 'smtp-url': url }))).toEqual(
      expect.arrayContaining([
        url,
        'sender%40example.com',
        'sender@example.com',
        'p%40ss%2Fword',
        'p@ss/word',
        base64('\0sender@example.com\0p@ss/word'),
        base64('sender@example.com'),
        base64('p@ss/word'),
      ]),
    );
  });

  test('is masked in a URL that is wrong, too', () => {
    const found = masks({ 'smtp-url': 'smtps://me@example.com:1#00%/x@smtp.example.com' });
    expect(Object.keys(found)).toEqual(expect.arrayContaining(['me@example.com', '1#00%/x']));
  });

  test.each(['anna', 'twitch', 'live', 'mailer', 'resend'])('keeps a user that is a word: %s', (user) => {
    const found = masks({ 'smtp-url': `smtps://${user}:hunter2@smtp.example.com` });
    expect(found).not.toHaveProperty(user);
    expect(found).toHaveProperty('hunter2');
  });

  test.each(['anna', 'Anna', 'twitch.tv'])('keeps a password that every page shows: %s', (password) => {
    const url = `smtps://mailer:${password}@smtp.example.com`;
    expect(masks({ streamers: 'anna', 'smtp-url': url })).not.toHaveProperty([password]);
  });
});

test('an address is masked in lower case, too, and the name before it is not', () => {
  const found = masks({ 'email-from': 'Watcher <Watcher@example.com>' });
  expect(Object.keys(found)).toEqual(['Watcher@example.com', 'watcher@example.com']);
});

describe('the rules of streamers', () => {
  test.each([
    ['in braces', '{anna: {sms-to: [+15550003333,"+1-555-000-4444"], email-to: someone@example.com}}'],
    [
      'in lines',
      "anna:\n  sms-to:\n  - +15550003333\n  - '+1-555-000-4444'\n  email-to: 'someone@example.com'",
    ],
    ['without the spaces', 'anna:\n  sms-to:+15550003333,+1-555-000-4444\n  email-to:someone@example.com'],
    ['as names', '+15550003333:\n  +1-555-000-4444: x\n  someone@example.com: x'],
  ])('are searched for numbers and addresses %s', (_how, streamers) => {
    expect(masks({ streamers })).toMatchObject({
      '+15550003333': '+15…333',
      15550003333: '+15…333',
      '+1-555-000-4444': '+15…444',
      15550004444: '+15…444',
      'someone@example.com': 's…e@example.com',
    });
  });

  test('are searched for an address with an apostrophe in it', () => {
    const streamers = "anna: { email-to: [o'brien@example.com] }";
    expect(masks({ streamers })).toHaveProperty(["o'brien@example.com"]);
  });

  test('keep logins that are all digits or begin with @', () => {
    expect(masks({ streamers: "1234567890: {}\n'@anna': { categories: [Chess] }" })).toEqual({});
  });
});
