import { describe, expect, test } from 'vitest';
import { GOOD as good, mistakes, read } from './reading.ts';

const SID = `AC${'0'.repeat(32)}`;
const KEY_SID = `SK${'1'.repeat(32)}`;

describe('good inputs', () => {
  test('that are not set have their defaults', async () => {
    const [[login, rules] = []] = (await read(good)).streamers;
    expect(login).toBe('anna');
    expect(rules?.notifyOn).toEqual(['live', 'offline']);
    expect(rules?.audience).toHaveLength(1);
    expect(await read(good)).toMatchObject({
      offlineGrace: 300_000,
      pollInterval: 10_000,
      stateKey: 'default',
      dryRun: false,
      texts: { templates: {}, language: 'en', alphabet: 'gsm-7', maxSegments: 1 },
      sms: { from: '+15550001111', account: { accountSid: SID, username: SID, password: 'fake-auth-token' } },
    });
  });

  test.each([
    ['anna, BERT\n@carl  https://www.twitch.tv/Dora', ['anna', 'bert', 'carl', 'dora']],
    ['twitch.tv/anna/videos https://m.twitch.tv/bert?x=1 http://twitch.tv/carl', ['anna', 'bert', 'carl']],
    ['anna, Anna @anna', ['anna']],
  ])('name the streamers in %j by their logins', async (streamers, logins) => {
    expect([...(await read({ ...good, streamers })).streamers.keys()]).toEqual(logins);
  });

  test('give the words of the texts', async () => {
    const inputs = {
      'live-text': '{Name} is on\n{url}',
      'category-text': 'now { category } }',
      language: 'FR',
      'sms-alphabet': 'unicode',
      'max-segments': '3',
    };
    expect((await read({ ...good, ...inputs })).texts).toEqual({
      templates: { live: '{Name} is on\n{url}', category: 'now { category } }' },
      language: 'fr',
      alphabet: 'unicode',
      maxSegments: 3,
    });
  });

  test.each([
    ['one segment, which leaves hardly any room', {}, [expect.stringContaining('Set `max-segments` to 2')]],
    ['two segments', { 'max-segments': '2' }, []],
  ])('with Unicode and %s give these warnings', async (_what, inputs, warnings) => {
    expect((await read({ ...good, ...inputs, 'sms-alphabet': 'unicode' })).warnings).toEqual(warnings);
  });

  test('with an API key and an auth token use the API key', async () => {
    const inputs = { ...good, 'twilio-api-key-sid': KEY_SID, 'twilio-api-key-secret': 'fake-key-secret' };
    expect((await read(inputs)).sms?.account).toEqual({
      accountSid: SID,
      username: KEY_SID,
      password: 'fake-key-secret',
    });
  });

  test.each(['+15550001111', `MG${'2'.repeat(32)}`, '12345', 'Twitch SMS'])(
    'can have the sender %s',
    async (from) => {
      expect((await read({ ...good, 'sms-from': from })).sms?.from).toBe(from);
    },
  );

  test('give each number a key that does not reveal it and stays the same', async () => {
    const { sms } = await read({ ...good, 'sms-to': '+1-555-000-2222, +15550002222\n+15550003333' });
    const [one, two] = sms?.recipients ?? [];
    expect([one?.address, two?.address, one?.shown]).toEqual(['+15550002222', '+15550003333', '+15…222']);
    expect(one?.key).toMatch(/^[0-9a-f]{16}$/);
    const [same] = (await read({ ...good, 'twitch-client-secret': 'another-secret' })).sms?.recipients ?? [];
    expect(same?.key).toBe(one?.key);
    expect(two?.key).not.toBe(one?.key);
  });
});

describe('mistakes', () => {
  test('are all reported at once, each with its input', async () => {
    expect((await mistakes({})).map((mistake) => mistake.split(':')[0])).toEqual([
      'streamers',
      'twitch-client-id',
      'twitch-client-secret',
      'sms-to, email-to or webhook-url',
    ]);
    expect((await mistakes({ 'sms-to': '+15550002222' })).map((mistake) => mistake.split(':')[0])).toEqual([
      'streamers',
      'twitch-client-id',
      'twitch-client-secret',
      'twilio-account-sid',
      'twilio-auth-token',
      'sms-from',
    ]);
  });

  test.each([
    ['streamers', ' , ', 'has no logins'],
    ['streamers', 'an na!', '"na!" is not a Twitch login'],
    ['twilio-api-key-secret', 'alone', 'twilio-api-key-sid: it is empty'],
    ['twilio-api-key-sid', KEY_SID, 'twilio-api-key-secret: it is empty'],
    ['sms-from', '!', "can't be a sender"],
    ['sms-from', 'Twelve Chars', "can't be a sender"],
    ['sms-from', 'whatsapp:+15550001111', `"whatsapp:+15…111" can't be a sender`],
    ['sms-from', 'tel:+1 (555) 000-1111', `"tel:+15…111" can't be a sender`],
    ['state-key', '+1 555 000 2222', `"+15…222" has characters`],
    ['streamers', '+15550002222', '"+15…222" is not a Twitch login'],
    ['sms-to', '+15550002222, +1-555-000-1111', '"+15…111" is the sender in `sms-from`'],
    ['notify-on', ',', 'it has no entries. Write live, offline, title or category'],
    ['notify-on', 'live, birthday', '"birthday" is not an option'],
    ['offline-grace', '25h', 'out of range'],
    ['poll-interval', '0', 'out of range'],
    [
      'live-text',
      '{title} {foo}',
      'live-text: "{foo}" is not a placeholder. Write one of {login}, {name}, {title}',
    ],
    ['offline-text', '{}', 'offline-text: "{}" is not a placeholder'],
    ['title-text', '{Titel}', 'title-text: "{Titel}" is not a placeholder'],
    ['category-text', '{game}{game}', 'category-text: "{game}" is not a placeholder'],
    ['language', 'de', '"de" is not an option. Write en or fr.'],
    ['sms-alphabet', 'ascii', '"ascii" is not an option. Write gsm-7 or unicode.'],
    ['max-segments', '11', 'Write a whole number from 1 to 10.'],
  ])('%s "%s"', async (name, value, words) => {
    const found = await mistakes({ ...good, [name]: value });
    expect(found.join('\n')).toContain(words);
  });
});
