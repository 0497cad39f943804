import { describe, expect, test } from 'vitest';
import { GOOD as good, mistakes as mistakesOf, read } from './reading.ts';

const mistakes = (inputs: Record<string, string>) => mistakesOf({ ...good, ...inputs });

describe('a mapping of streamers', () => {
  test('gives each login its rules, or those for all', async () => {
    const streamers = `
anna:
  categories: [Software and Game Development, "Chess"]
  title: speedrun
  notify-on: live, title
  live-text: "{Name} is on: {title} {url}"
  category-text: |
    now {category}
    {url}
https://www.twitch.tv/Bert: {}
'@carl':
  categories: |
    Just Chatting
    Warhammer 40,000
dora:
  except-categories: Slots, Art
  offline-text: over, after {duration}
emil:
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
        templates: { live: '{Name} is on: {title} {url}', category: 'now {category}\n{url}' },
      },
      bert: plain,
      carl: { ...plain, categories: ['Just Chatting', 'Warhammer 40,000'] },
      dora: {
        ...plain,
        exceptCategories: ['Slots, Art', 'Slots', 'Art'],
        templates: { offline: 'over, after {duration}' },
      },
      emil: plain,
    });
  });

  test('can refer to the rules of another streamer, and name a kind twice', async () => {
    const streamers = 'anna: &rules { notify-on: [] }\nbert: *rules\ncarl: { notify-on: [live, LIVE] }';
    const { streamers: rules } = await read({ ...good, streamers });
    expect(Array.from(rules, ([login, { notifyOn }]) => [login, notifyOn])).toEqual([
      ['anna', []],
      ['bert', []],
      ['carl', ['live']],
    ]);
  });

  test.each([
    ['Chess', ['Chess']],
    ['Chess, Elden Ring', ['Chess, Elden Ring', 'Chess', 'Elden Ring']],
    ['Warhammer 40,000', ['Warhammer 40,000']],
    ['[Chess, "Papers, Please"]', ['Chess', 'Papers, Please']],
    ['|\n    Chess\n    Elden Ring', ['Chess', 'Elden Ring']],
    ['\n  - Chess\n  - 1984', ['Chess', '1984']],
  ])('reads the categories in %j as %j', async (written, names) => {
    const { streamers } = await read({ ...good, streamers: `anna:\n  categories: ${written}` });
    expect(streamers.get('anna')?.categories).toEqual(names);
    const { streamers: without } = await read({
      ...good,
      streamers: `anna:\n  except-categories: ${written}`,
    });
    expect(without.get('anna')?.exceptCategories).toEqual(names);
  });

  test.each(['', ' {}', ' ~', ' null'])('"anna:%s" has no rules', async (written) => {
    const { streamers } = await read({ ...good, streamers: `anna:${written}\nbert: { title: "null" }` });
    expect(streamers.get('anna')?.title).toBeUndefined();
    expect(streamers.get('bert')?.title).toBe('null');
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
      'streamers, line 2: "categorys" is not a rule. Write categories, except-categories, title, notify-on, live-text, offline-text, title-text, category-text, sms-to or email-to.',
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
    ['no exceptions', 'anna:\n  except-categories: ""', 'streamers, line 2: except-categories is empty'],
    [
      'nested exceptions',
      'anna: { except-categories: [[Chess]] }',
      'streamers, line 1, except-categories: it is neither text nor a list',
    ],
    [
      'an unknown placeholder',
      'anna:\n\n  title-text: "{nmae} says {title}"',
      'streamers, line 3, title-text: "{nmae}" is not a placeholder. Write one of {login}, {name}, {title}',
    ],
    [
      'a text without quotes that YAML takes for rules',
      'anna:\n  live-text: {title}',
      'streamers, line 2: live-text is not text. Write it in quotes, such as "{name} is on: {title}"',
    ],
    [
      'a text without quotes that YAML cannot read',
      'anna:\n  live-text: {name} is on',
      'streamers, line 2: it can\'t be read as YAML (Unexpected scalar at node end). Write it like `anna: { categories: [Chess], live-text: "{name} is on" }`',
    ],
    ['an empty text', 'anna:\n  offline-text: " "', 'streamers, line 2: offline-text is empty'],
    ['a text that is a list', 'anna: { title-text: [a] }', 'streamers, line 1: title-text is not text'],
    ['a title that is a list', 'anna: { title: [a] }', 'streamers, line 1: title is not text'],
    ['nested words', 'anna: { categories: [[Chess]] }', 'it is neither text nor a list'],
  ])('with %s is a mistake that names the line', async (_what, streamers, words) => {
    expect((await mistakes({ streamers })).join('\n')).toContain(words);
  });

  test('with several mistakes names all of them, beside those of other inputs', async () => {
    const streamers = `
anna:
  except-categories: []
  live-text: "{foo} and {bar}"
bert:
  offline-text: "{foo}"
  title: []`;
    const found = await mistakes({ streamers, 'live-text': '{foo}' });
    expect(found.map((words) => words.replace(/(placeholder|empty|text)\. .*/, '$1'))).toEqual([
      'streamers, line 2: except-categories is empty',
      'streamers, line 3, live-text: "{foo}" is not a placeholder',
      'streamers, line 3, live-text: "{bar}" is not a placeholder',
      'streamers, line 5, offline-text: "{foo}" is not a placeholder',
      'streamers, line 6: title is not text',
      'live-text: "{foo}" is not a placeholder',
    ]);
  });
});
