import { describe, expect, test } from 'vitest';
import { findPrivate } from '../../src/config/secrets.ts';
import { GOOD as good, mistakes as mistakesOf, read } from './reading.ts';

const mistakes = (inputs: Record<string, string>) => mistakesOf({ ...good, ...inputs });

describe('streamers as a mapping', () => {
  test('from login to rules, or to none', async () => {
    const streamers = `
anna:
  categories: [Software and Game Development, "Chess"]
  title: speedrun
  notify-on: live, title
https://www.twitch.tv/Bert: {}
'@carl':
  categories: |
    Just Chatting
    Warhammer 40,000
dora:
`;
    const { streamers: rules, sms } = await read({ ...good, streamers: streamers.trim() });
    const audience = sms?.recipients.map(({ key }) => key);
    const plain = { notifyOn: ['live', 'offline'], audience, categories: undefined, title: undefined };
    expect(Object.fromEntries(rules)).toEqual({
      anna: {
        notifyOn: ['live', 'title'],
        audience,
        categories: ['Software and Game Development', 'Chess'],
        title: 'speedrun',
      },
      bert: plain,
      carl: { ...plain, categories: ['Just Chatting', 'Warhammer 40,000'] },
      dora: plain,
    });
  });

  test('recipients of one streamer come in the place of those for all', async () => {
    const streamers = `
anna: { sms-to: +15550003333 }
bert: { sms-to: [+15550003333, +1-555-000-4444], email-to: someone@example.com }
carl: {}`;
    const email = {
      'smtp-url': 'smtps://user:password@smtp.example.com:465',
      'email-from': 'w@example.com',
      'email-to': 'all@example.com',
    };
    const inputs = await read({ ...good, ...email, streamers: streamers.trim() });
    const { recipients = [] } = inputs.sms ?? {};
    expect(recipients.map(({ address }) => address)).toEqual([
      '+15550002222',
      '+15550003333',
      '+15550004444',
    ]);
    const addresses = new Map(
      [...recipients, ...(inputs.email?.recipients ?? [])].map(({ key, address }) => [key, address]),
    );
    const told = Array.from(inputs.streamers, ([login, { audience }]) => [
      login,
      audience.map((key) => addresses.get(key)),
    ]);
    expect(Object.fromEntries(told)).toEqual({
      anna: ['+15550003333', 'all@example.com'],
      bert: ['+15550003333', '+15550004444', 'someone@example.com'],
      carl: ['+15550002222', 'all@example.com'],
    });
  });

  test('where each streamer has its own, nobody need be told of all', async () => {
    const { 'sms-to': _none, ...rest } = good;
    const inputs = await read({ ...rest, streamers: 'anna: { sms-to: +15550003333 }' });
    expect(inputs.sms?.recipients.map(({ shown }) => shown)).toEqual(['+15…333']);
  });

  test('can leave a streamer without any texts, and repeat what it said before', async () => {
    const streamers =
      'anna: &rules { sms-to: [], notify-on: [] }\nbert: *rules\ncarl: { notify-on: [live, LIVE] }';
    const inputs = await read({
      ...good,
      'smtp-url': 'smtps://user:password@smtp.example.com:465',
      'email-from': 'w@example.com',
      'email-to': 'all@example.com',
      streamers,
    });
    const audience = inputs.email?.recipients.map(({ key }) => key);
    const quiet = { notifyOn: [], audience, categories: undefined, title: undefined };
    expect([inputs.streamers.get('anna'), inputs.streamers.get('bert')]).toEqual([quiet, quiet]);
    expect(inputs.streamers.get('carl')?.notifyOn).toEqual(['live']);
  });

  test.each([
    ['Chess', ['Chess']],
    ['Chess, Elden Ring', ['Chess, Elden Ring', 'Chess', 'Elden Ring']],
    ['Warhammer 40,000', ['Warhammer 40,000']],
    ['[Chess, "Papers, Please"]', ['Chess', 'Papers, Please']],
    ['|\n    Chess\n    Elden Ring', ['Chess', 'Elden Ring']],
    ['\n  - Chess\n  - 1984', ['Chess', '1984']],
  ])('names of categories: %s', async (written, names) => {
    const { streamers } = await read({ ...good, streamers: `anna:\n  categories: ${written}` });
    expect(streamers.get('anna')?.categories).toEqual(names);
  });

  test('that can not be read is the only mistake, for it may name whoever is missing', async () => {
    expect(await mistakes({ streamers: 'anna: { sms-to: +15550003333', 'sms-to': '' })).toEqual([
      expect.stringContaining("streamers, line 1: it can't be read as YAML"),
    ]);
  });

  test.each([
    [
      'no YAML',
      'anna:\n  title: "open',
      'streamers, line 2: it can\'t be read as YAML (Missing closing "quote)',
    ],
    [
      'an unknown rule',
      'anna:\n  categorys: [Chess]',
      'streamers, line 2: "categorys" is not a rule. Write categories,',
    ],
    ['no rules', 'anna: Chess', 'streamers, line 1: rules are missing here, or have no names'],
    ['a list', '- anna:\n- bert:', 'rules are missing here, or have no names'],
    ['a wrong login', 'anna:\nbe rt: {}', 'streamers, line 2: "be rt" is not a Twitch login'],
    ['a login twice', 'anna:\n"@Anna": {}', 'streamers, line 2: "anna" is listed twice'],
    [
      'an unknown kind',
      'anna:\n\n  notify-on: [live, birthday]',
      'streamers, line 3, notify-on: "birthday" is not an option',
    ],
    [
      'a wrong number',
      'anna:\n  sms-to: 0612345678',
      'streamers, line 2, sms-to: "06…678" is not a phone number',
    ],
    [
      'a wrong address',
      'anna:\n  email-to: someone',
      'streamers, line 2, email-to: "s…e" is not an email address',
    ],
    [
      'an empty list',
      'anna:\n  sms-to:',
      'streamers, line 2, sms-to: it is empty. Write one or more, or [] for none',
    ],
    ['an empty name', 'anna: { notify-on }', 'streamers, line 1, notify-on: it is empty'],
    ['no name', 'anna:\n  ? [a]\n  : b', 'streamers, line 2: a name here is not text'],
    ['an unknown anchor', 'anna: *bert', 'streamers, line 1: '],
    ['no categories', 'anna:\n  categories: []', 'streamers, line 2: categories is empty'],
    ['a title that is a list', 'anna: { title: [a] }', 'streamers, line 1: title is not text'],
    ['nested words', 'anna: { categories: [[Chess]] }', 'it is neither text nor a list'],
    ['nobody to tell', 'anna: { sms-to: [] }', 'streamers, line 1: there is nobody to notify about anna'],
  ])('with %s names the line', async (_what, streamers, words) => {
    expect((await mistakes({ streamers })).join('\n')).toContain(words);
  });

  test.each([
    ['in braces', '{anna: {sms-to: [+15550003333,"+1-555-000-4444"], email-to: someone@example.com}}'],
    [
      'in lines',
      "anna:\n  sms-to:\n  - +15550003333\n  - '+1-555-000-4444'\n  email-to: 'someone@example.com'",
    ],
    ['without the spaces', 'anna:\n  sms-to:+15550003333,+1-555-000-4444\n  email-to:someone@example.com'],
    ['as names', '+15550003333:\n  +1-555-000-4444: x\n  someone@example.com: x'],
  ])('holds numbers and addresses that nobody may read: %s', (_how, streamers) => {
    const hidden = privateIn(streamers);
    expect(hidden).toMatchObject({
      '+15550003333': '+15…333',
      15550003333: '+15…333',
      '+1-555-000-4444': '+15…444',
      15550004444: '+15…444',
      'someone@example.com': 's…e@example.com',
    });
  });

  test('holds an address with an odd sign in it', () => {
    expect(privateIn("anna: { email-to: [o'brien@example.com] }")).toHaveProperty(["o'brien@example.com"]);
  });

  test("holds logins that are nobody's address or number", () => {
    expect(privateIn("1234567890: {}\n'@anna': { categories: [Chess] }")).toEqual({});
  });
});

function privateIn(streamers: string): Record<string, string> {
  const hidden = findPrivate((name) => (name === 'streamers' ? streamers : ''));
  return Object.fromEntries(hidden.map(({ value, shown }) => [value, shown]));
}

describe('quiet hours', () => {
  test.each([
    ['23:00-08:00', 'Europe/Paris', { from: 23 * 60, to: 8 * 60, timeZone: 'Europe/Paris' }],
    ['0:30 - 6:05', '', { from: 30, to: 6 * 60 + 5, timeZone: 'UTC' }],
    ['12:00-24:00', 'america/new_york', { from: 12 * 60, to: 0, timeZone: 'America/New_York' }],
  ])('%s in %s', async (hours, zone, quiet) => {
    expect((await read({ ...good, 'quiet-hours': hours, 'time-zone': zone })).quiet).toEqual(quiet);
  });

  test('none by default', async () => {
    expect((await read(good)).quiet).toBeUndefined();
  });

  test.each([
    ['quiet-hours', '23-8', '"23-8" is not a time range. Write it like 23:00-08:00.'],
    ['quiet-hours', '25:00-08:00', 'is not a time range'],
    ['quiet-hours', '24:30-08:00', 'is not a time range'],
    ['quiet-hours', '8:00-08:00', 'starts and ends at the same time'],
    ['time-zone', 'Paris', '"Paris" is not a known time zone. Write an IANA time zone, like Europe/Paris.'],
  ])('%s "%s" is a mistake', async (name, value, words) => {
    expect((await mistakes({ [name]: value })).join('\n')).toContain(words);
  });
});
