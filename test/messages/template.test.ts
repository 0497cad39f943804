import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fill, PLACEHOLDERS, unknownPlaceholders, type Values } from '../../src/messages/template.ts';

const values: Values = {
  login: 'anna',
  name: 'Anna',
  title: 'Ranked!',
  category: 'Chess',
  viewers: '1,234',
  peak: '',
  uptime: '47m',
  duration: '',
  url: 'https://twitch.tv/anna',
  vod: 'https://twitch.tv/videos/1',
};
const nothing: Values = {
  ...values,
  title: '',
  category: '',
  viewers: '',
  uptime: '',
};

describe('a template', () => {
  test.each([
    ['{name} plays {category}', 'Anna plays Chess'],
    ['{Name} { CATEGORY }', 'Anna Chess'],
    ['{title}. Come on! {url}', 'Ranked! Come on! https://twitch.tv/anna'],
    ['one\n  two\r\nthree', 'one two three'],
    ['a { b } c {', 'a { b } c {'],
    ['{ {title} }', '{ Ranked! }'],
    ['{title}}', 'Ranked!}'],
    ['no placeholder - at all, (none).', 'no placeholder - at all, (none).'],
    ['see https://example.com/a,b: {name}', 'see https://example.com/a,b: Anna'],
  ])('%s', (template, text) => {
    expect(fill(template, values)).toBe(text);
  });

  test('takes what a title says for words, not for placeholders', () => {
    expect(fill('{title} ({name})', { ...values, title: '{url} - {peak}, (' })).toBe(
      '{url} - {peak}, ( (Anna)',
    );
  });
});

describe('a template with unknown values', () => {
  test.each([
    ['{category} - {title}. {viewers} viewers, live for {uptime}. {url}', 'https://twitch.tv/anna'],
    ['{name}: {title} | {viewers} watching | {url}', 'Anna: https://twitch.tv/anna'],
    ['{name} - {title}', 'Anna'],
    ['{name} ({category}, {viewers} viewers) {url}', 'Anna https://twitch.tv/anna'],
    ['{name} [{login}, {viewers} viewers]!', 'Anna [anna]!'],
    ['{name} is on. {title}', 'Anna is on.'],
    ['{name} is on, {title}', 'Anna is on'],
    ['{title}, {name}', 'Anna'],
    ['"{title}" {url}', 'https://twitch.tv/anna'],
    ['{viewers} viewers\n{url}', 'https://twitch.tv/anna'],
    ['{viewers} viewers {url} {uptime}', 'https://twitch.tv/anna'],
    ['{name} plays {category} now', 'Anna plays now'],
    ['{title}', ''],
    ['{title}. {category}!', ''],
    ['{name}\n{viewers} viewers', 'Anna'],
    ['{name} -- {title}', 'Anna'],
    ['{url} {viewers} viewers', 'https://twitch.tv/anna'],
    ['{viewers} viewers { url }', 'https://twitch.tv/anna'],
    ['{ url } {viewers} viewers', 'https://twitch.tv/anna'],
    ['playing {a game} {title} {url}', 'https://twitch.tv/anna'],
    ['{name} ({title}) plays', 'Anna plays'],
    ['{name} (at, {title}) plays', 'Anna (at) plays'],
  ])('%s', (template, text) => {
    expect(fill(template, nothing)).toBe(text);
  });
});

describe('a template that loses a clause keeps the stronger of the marks beside it', () => {
  test.each([
    ['{login}, {title}. {name}', 'anna. Anna'],
    ['{login}. {title}, {name}', 'anna. Anna'],
    ['{login}, {title} - {name}', 'anna - Anna'],
    ['{login} - {title}, {name}', 'anna - Anna'],
    ['{login} - {title}. {name}', 'anna. Anna'],
    ['{login}\n{title}, {name}', 'anna, Anna'],
    ['{login}, {title}\n{name}', 'anna, Anna'],
    ['{login}, {title}... {name}', 'anna... Anna'],
    ['{login}: {title}?! {name}', 'anna?! Anna'],
    ['{login}, {title}, {viewers}. {name}', 'anna. Anna'],
  ])('%s', (template, text) => {
    expect(fill(template, nothing)).toBe(text);
  });
});

describe('a template whose clause ends in a mark of its own', () => {
  test.each([
    ['{title}. {name}', 'Wow!', 'Wow! Anna'],
    ['{title}... {name}', 'Wow!', 'Wow! Anna'],
    ['{title}, {name}', 'Wow!', 'Wow!, Anna'],
    ['{title}!: {name}', 'Wow!', 'Wow!!: Anna'],
    ['{title}:! {name}', 'Wow!', 'Wow!:! Anna'],
    ['{title}. {name}', 'Part 2 -', 'Part 2. Anna'],
    ['{title}. {name}', 'Part 2: - |', 'Part 2. Anna'],
    ['{title}\n{name}', 'Part 2 -', 'Part 2 - Anna'],
    ['{title}\n  - {name}', 'Part 2:', 'Part 2 - Anna'],
    ['{title} {url}', 'Part 2:', 'Part 2: https://twitch.tv/anna'],
  ])('%s with the title "%s"', (template, title, text) => {
    expect(fill(template, { ...values, title })).toBe(text);
  });
});

test.each([
  '{name}, - {title}',
  '{name} - - {title}',
  '{name}. {title} {url} {vod} - {viewers} | {login}',
  '{name} ({category}, {title}) {url}',
])('%s reads the same with two spaces for each', (template) => {
  const wide = template.replaceAll(' ', '  ');
  for (const known of [values, nothing]) expect(fill(wide, known)).toBe(fill(template, known));
});

test('brackets that hold no placeholder stay as they were written', () => {
  expect(fill('( ) {name} (  a,  b ) [!]', values)).toBe('( ) Anna ( a, b ) [!]');
});

test.each([
  ['{title} {url}', []],
  ['{foo} {title} {} {foo bar}', ['{foo}', '{}', '{foo bar}']],
  ['{ and } {{title}}', ['{ and }']],
  ['{ alone', []],
])('%s has as unknown placeholders: %j', (template, unknown) => {
  expect(unknownPlaceholders(template)).toEqual(unknown);
});

test('any template says a known value as often as it names it', () => {
  const piece = fc.oneof(
    fc.constantFrom(...PLACEHOLDERS.map((name) => `{${name}}`)),
    fc.constantFrom(' ', ', ', '. ', ' - ', ' | ', '\n', '!', '(', ')', 'word', ': '),
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 20 }), (pieces) => {
      const text = fill(pieces.join(''), { ...nothing, name: '@@' });
      expect(text.split('@@')).toHaveLength(pieces.filter((part) => part === '{name}').length + 1);
      expect(text).toBe(text.trim());
      expect(text).not.toMatch(/\{\w+\}|\n| {2}/);
    }),
  );
});
