import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../src/config/secrets.ts';
import { shortenAddress } from '../../src/domain/redact.ts';
import { mistakes, read } from './reading.ts';

const good: Record<string, string> = {
  streamers: 'anna',
  'twitch-client-id': 'fake-client-id',
  'twitch-client-secret': 'fake-client-secret',
  'smtp-url': 'smtps://sender%40example.com:p%40ss%2Fword@smtp.example.com:465',
  'email-from': 'watcher@example.com',
  'email-to': 'someone@example.com',
};

describe('good inputs', () => {
  test('email alone', async () => {
    const inputs = await read(good);
    expect(inputs.sms).toBeUndefined();
    expect(inputs.email).toMatchObject({
      server: {
        host: 'smtp.example.com',
        port: 465,
        isEncrypted: true,
        user: 'sender@example.com',
        password: 'p@ss/word',
      },
      from: { name: '', address: 'watcher@example.com' },
      recipients: [{ address: 'someone@example.com', shown: 's…e@example.com' }],
    });
  });

  test.each([
    [
      'smtp://user:pass@mail.example.com:587',
      { port: 587, isEncrypted: false, user: 'user', password: 'pass' },
    ],
    ['smtp://user:pass@mail.example.com', { port: 587, isEncrypted: false }],
    ['SMTPS://user:pass@mail.example.com/', { port: 465, isEncrypted: true }],
    ['smtps://user:pass@mail.example.com:2465', { port: 2465, isEncrypted: true }],
    ['smtp://me@example.com:pass@mail.example.com', { user: 'me@example.com', host: 'mail.example.com' }],
    ['smtp://apikey:SG.a-b_c:d@mail.example.com', { user: 'apikey', password: 'SG.a-b_c:d' }],
  ])('server %s', async (url, server) => {
    expect((await read({ ...good, 'smtp-url': url })).email?.server).toMatchObject(server);
  });

  test.each([
    ['Twitch watcher <watcher@example.com>', 'Twitch watcher'],
    ['"Watcher, for us" <watcher@example.com>', 'Watcher, for us'],
    ['<watcher@example.com>', ''],
  ])('sender %s', async (from, name) => {
    expect((await read({ ...good, 'email-from': from })).email?.from).toEqual({
      name,
      address: 'watcher@example.com',
    });
  });

  test('recipients are known by a key that does not tell the address', async () => {
    const { email } = await read({
      ...good,
      'email-to': 'One@example.com, one@Example.com\ntwo@example.net',
    });
    const [one, two, ...more] = email?.recipients ?? [];
    expect([one?.address, two?.address, more.length]).toEqual(['one@Example.com', 'two@example.net', 0]);
    expect(one?.key).toMatch(/^[0-9a-f]{16}$/);
    expect(one?.key).not.toBe(two?.key);
    const again = (await read({ ...good, 'email-to': 'ONE@example.com' })).email?.recipients[0];
    expect(again?.key).toBe(one?.key);
  });
});

describe('mistakes', () => {
  test('one part of a way asks for the others', async () => {
    const { 'smtp-url': _url, 'email-from': _from, ...rest } = good;
    expect((await mistakes(rest)).map((mistake) => mistake.split(':')[0])).toEqual([
      'smtp-url',
      'email-from',
    ]);
    expect(
      (await mistakes({ ...good, 'sms-to': '+15550002222' })).map((mistake) => mistake.split(':')[0]),
    ).toEqual(['twilio-account-sid', 'twilio-auth-token', 'sms-from']);
  });

  test('neither way is one mistake, and says how', async () => {
    const { 'smtp-url': _url, 'email-from': _from, 'email-to': _to, ...rest } = good;
    expect(await mistakes(rest)).toEqual([
      'sms-to or email-to: there is nobody to notify. Set `twilio-account-sid`, `twilio-auth-token`, `sms-from` and `sms-to` for texts, or `smtp-url`, `email-from` and `email-to` for emails, or both.',
    ]);
  });

  test.each([
    ['smtp-url', 'smtp.example.com:587', 'does not begin with smtp:// or smtps://'],
    ['smtp-url', 'https://user:pass@smtp.example.com', 'does not begin with smtp:// or smtps://'],
    ['smtp-url', 'smtps://smtp.example.com:465', 'its user name or password is missing'],
    ['smtp-url', 'smtps://user@smtp.example.com:465', 'its user name or password is missing'],
    [
      'smtp-url',
      'smtps://user:100%@smtp.example.com:465',
      'its user name or password is missing, or unreadable',
    ],
    ['smtp-url', 'smtps://user:se/cret@smtp.example.com:465', 'it is not a URL'],
    ['smtp-url', 'smtps://user:se#cret@smtp.example.com:465', 'it is not a URL'],
    ['smtp-url', 'smtps://user:12#cret@smtp.example.com:465', 'there is something after the host and port'],
    [
      'smtp-url',
      'smtps://user:pass@smtp.example.com:465?secure=no',
      'there is something after the host and port',
    ],
    ['smtp-url', 'smtp://user:pass@smtp.example.com:465', 'smtp:// does not go with port 465'],
    ['smtp-url', 'smtps://user:pass@smtp.example.com:587', 'smtps:// does not go with port 587'],
    ['email-from', 'Watcher', '"W…r" is not an email address'],
    ['email-from', 'Watcher <watcher@example>', '"w…r@example" is not an email address'],
    ['email-from', 'a <b@example.com>, c <d@example.com>', 'is not an email address'],
    ['email-from', 'watcher@example.com\r\nBcc: x@example.com', 'is not an email address'],
    ['email-to', ' , ', 'has no addresses'],
    ['email-to', 'someone.example.com', '"s…m" is not an email address'],
    ['email-to', 'Some One <someone@example.com>', '"S…e" is not an email address'],
  ])('%s "%s"', async (name, value, words) => {
    const found = await mistakes({ ...good, [name]: value });
    expect(found.join('\n')).toContain(words);
    expect(found.join('\n')).not.toMatch(/pass@|cret|12#|100%@|someone@example\.com>|watcher@example\.com</);
  });
});

describe('what is private', () => {
  const valuesOf = (inputs: Record<string, string>) => findPrivate((name) => inputs[name] ?? '');

  test('is found in the forms in which it can appear', async () => {
    const base64 = (words: string) => Buffer.from(words).toString('base64');
    const found = valuesOf({ ...good, 'email-from': 'Watcher <Watcher@example.com>' });
    expect(found.map(({ value }) => value)).toEqual(
      expect.arrayContaining([
        good['smtp-url'],
        'sender%40example.com',
        'sender@example.com',
        'p%40ss%2Fword',
        'p@ss/word',
        base64('\0sender@example.com\0p@ss/word'),
        base64('sender@example.com'),
        base64('p@ss/word'),
        'Watcher@example.com',
        'watcher@example.com',
        'someone@example.com',
      ]),
    );
    expect(found.find(({ value }) => value === 'someone@example.com')?.shown).toBe('s…e@example.com');
    expect(found.map(({ value }) => value)).not.toContain('Watcher');
  });

  test.each(['anna', 'twitch', 'live', 'mailer', 'resend'])(
    'is no user of a mail server that is a word: %s',
    (user) => {
      const found = valuesOf({ ...good, 'smtp-url': `smtps://${user}:hunter2@smtp.example.com` });
      const values = found.map(({ value }) => value);
      expect(values).not.toContain(user);
      expect(values).toContain('hunter2');
    },
  );

  test.each(['anna', 'Anna', 'twitch.tv'])('is no password that everybody reads: %s', (password) => {
    const found = valuesOf({ ...good, 'smtp-url': `smtps://mailer:${password}@smtp.example.com` });
    expect(found.map(({ value }) => value)).not.toContain(password);
  });

  test('is found in a URL that is wrong, too', async () => {
    const found = valuesOf({ 'smtp-url': 'smtps://me@example.com:1#00%/x@smtp.example.com' });
    expect(found.map(({ value }) => value)).toEqual(expect.arrayContaining(['me@example.com', '1#00%/x']));
  });

  test.each([
    ['someone@example.com', 's…e@example.com'],
    ['ab@example.com', 'a…@example.com'],
    ['a@example.com', 'a…@example.com'],
  ])('an address is shown shortened: %s', async (address, shown) => {
    expect(shortenAddress(address)).toBe(shown);
  });
});
