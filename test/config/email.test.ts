import { describe, expect, test } from 'vitest';
import { MAIL, mistakes, read, TWITCH } from './reading.ts';

const good = {
  streamers: 'anna',
  ...TWITCH,
  ...MAIL,
  'smtp-url': 'smtps://sender%40example.com:p%40ss%2Fword@smtp.example.com:465',
};

describe('the inputs of emails', () => {
  test('without those of texts set up emails alone', async () => {
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
  ])('take the server %s apart', async (url, server) => {
    expect((await read({ ...good, 'smtp-url': url })).email?.server).toMatchObject(server);
  });

  test.each([
    ['Twitch watcher <watcher@example.com>', 'Twitch watcher'],
    ['"Watcher, for us" <watcher@example.com>', 'Watcher, for us'],
    ['<watcher@example.com>', ''],
  ])('take the name and address of the sender %s apart', async (from, name) => {
    expect((await read({ ...good, 'email-from': from })).email?.from).toEqual({
      name,
      address: 'watcher@example.com',
    });
  });

  test('give each recipient a key that does not reveal the address, whatever its case', async () => {
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

describe('a mistake in an input of emails is named without what is private', () => {
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
