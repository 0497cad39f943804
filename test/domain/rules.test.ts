import { describe, expect, test } from 'vitest';
import { isQuiet, matches, quietUntil } from '../../src/domain/rules.ts';
import { RULES } from './anna.ts';

const stream = { category: 'Just Chatting', title: '\uff33print: Pokémon, any %' };

describe('a stream matches', () => {
  test.each([
    ['without rules', {}],
    ['a rule for its category', { categories: ['Just Chatting'] }],
    ['a rule for its category among others', { categories: ['Chess', 'Just Chatting'] }],
    ['a rule for its category in other letters', { categories: ['just CHATTING'] }],
    ['a rule for its category with spaces around it', { categories: [' Just Chatting '] }],
    ['a rule for words in its title', { title: 'any %' }],
    ['a rule for words in its title in other letters', { title: 'POKÉMON' }],
    ['a rule for words in its title with spaces around them', { title: ' any % ' }],
    ['a rule for words that its title has in wide letters', { title: 'sprint' }],
    ['a rule for words whose accent is typed on its own', { title: 'poke\u0301mon' }],
    ['an exception of other categories', { exceptCategories: ['Chess', 'Music'] }],
    ['an exception of a part of its category', { exceptCategories: ['Chatting'] }],
    ['an exception of no category at all', { exceptCategories: [] }],
    [
      'a rule for its category and an exception of another',
      { categories: ['Just Chatting'], exceptCategories: ['Chess'] },
    ],
    ['a rule for its category and one for its title', { categories: ['Just Chatting'], title: 'any' }],
  ])('%s', (_what, rules) => {
    expect(matches({ ...RULES, ...rules }, stream)).toBe(true);
  });

  test('an exception of a category if it has none', () => {
    expect(matches({ ...RULES, exceptCategories: ['Chess'] }, { ...stream, category: '' })).toBe(true);
  });

  test('a rule for its title if its category is unknown', () => {
    expect(matches({ ...RULES, title: 'any' }, { title: stream.title })).toBe(true);
  });
});

describe('words are compared as readers read them', () => {
  test.each([
    ['Baldur’s Gate 3', "Baldur's Gate 3"],
    ['Baldurs Gate 3', 'Baldur‘s Gate 3'],
    ['Pokemon Unite', 'Pokémon UNITE'],
    ['“charity”', 'charity'],
    ['"charity"', '«charity»'],
    ['don´t die', 'DON’T DIE'],
    ['speed-run', 'speed–run'],
    ['speed\u2011run', 'speed\u2212run'],
    ['Just\u200B Chatting', 'Just Chatting'],
    ['Just\u00A0Chatting', 'just  chatting'],
    ['co\u00ADop', 'coop'],
    ['istanbul', 'İSTANBUL'],
    ['ISPARTA', 'ısparta'],
    ['Straße', 'STRASSE'],
    ['ΟΔΟΣ', 'οδός'],
    ['Røros', 'ROROS'],
    ['Łódź', 'lodz'],
    ['Đorđe', 'DORDE'],
    ['Ægir', 'aegir'],
    ['Œuvre', 'oeuvre'],
    ['❤\uFE0F music', '❤ music'],
    ['Ｃｈｅｓｓ', 'chess'],
    ['ﬁnal', 'FINAL'],
  ])('%s reads like %s', (written, found) => {
    const rules = { ...RULES, categories: [written], title: written };
    const stream = { category: found, title: `today: ${found}!` };
    expect(matches(rules, stream)).toBe(true);
    expect(matches({ ...RULES, exceptCategories: [written] }, stream)).toBe(false);
  });

  test.each([
    ['Chess', 'Chest'],
    ['가', '각'],
    ['か', 'が'],
    ['कि', 'की'],
    ['Half-Life', 'Half Life'],
    ['speed-run', 'speedrun'],
    ['Just Chatting', 'JustChatting'],
  ])('%s does not read like %s', (written, found) => {
    const rules = { ...RULES, title: written };
    expect(matches(rules, { category: '', title: found })).toBe(false);
  });
});

describe('a stream does not match', () => {
  test.each([
    ['a rule for other categories', { categories: ['Chess', 'Music'] }],
    ['a rule for a part of its category', { categories: ['Chatting'] }],
    ['a rule for no category at all', { categories: [] }],
    ['an exception of its category', { exceptCategories: ['Just Chatting'] }],
    ['an exception of its category among others', { exceptCategories: ['Chess', 'just CHATTING'] }],
    [
      'a rule for its category and an exception of it',
      { categories: ['Just Chatting'], exceptCategories: ['Just Chatting'] },
    ],
    [
      'a rule for other categories and an exception of others',
      { categories: ['Chess'], exceptCategories: ['Music'] },
    ],
    [
      'a rule for its title and an exception of its category',
      { exceptCategories: ['Just Chatting'], title: 'any' },
    ],
    ['a rule for words that its title lacks', { title: 'no glitches' }],
    ['a rule for words of which its title has a part', { title: 'Pokémon Red' }],
    ['a rule for its category and one for another title', { categories: ['Just Chatting'], title: 'chess' }],
    ['a rule for its title and one for another category', { categories: ['Chess'], title: 'any' }],
  ])('%s', (_what, rules) => {
    expect(matches({ ...RULES, ...rules }, stream)).toBe(false);
  });

  test('a rule for a category if it has none', () => {
    expect(matches({ ...RULES, categories: ['Chess'] }, { ...stream, category: '' })).toBe(false);
  });

  test.each([{ categories: ['Chess'] }, { exceptCategories: ['Chess'] }])(
    '%j if its category is unknown',
    (rules) => {
      expect(matches({ ...RULES, ...rules }, { title: stream.title })).toBe(false);
    },
  );
});

const night = { from: 23 * 60, to: 8 * 60, timeZone: 'Europe/Paris' };
const noon = { from: 12 * 60, to: 13 * 60 + 30, timeZone: 'UTC' };

describe('quiet hours', () => {
  test.each([
    ['over midnight, in winter', night, '2026-01-15', ['21:59', '22:00', '23:30', '06:59', '07:00'], '.###.'],
    ['over midnight, in summer', night, '2026-07-15', ['20:59', '21:00', '23:30', '05:59', '06:00'], '.###.'],
    // On 2026-03-29 the clocks of Paris go from 2:00 to 3:00, on 2026-10-25 from 3:00 back to 2:00.
    [
      'over midnight, when the clocks go forward',
      night,
      '2026-03-29',
      ['00:59', '01:00', '05:59', '06:00'],
      '###.',
    ],
    [
      'over midnight, when the clocks go back',
      night,
      '2026-10-25',
      ['00:30', '01:30', '06:59', '07:00'],
      '###.',
    ],
    ['within a day', noon, '2026-07-15', ['11:59', '12:00', '13:29', '13:30'], '.##.'],
    ['until midnight', { ...noon, to: 0 }, '2026-07-15', ['11:59', '23:59', '00:00'], '.#.'],
  ])('%s', (_what, quiet, day, times, shape) => {
    const shown = times.map((time) => (isQuiet(quiet, Date.parse(`${day}T${time}:00Z`)) ? '#' : '.'));
    expect(shown.join('')).toBe(shape);
  });

  test.each([
    ['before midnight', night, '2026-01-15T22:10:30Z', '2026-01-16T07:00:00Z'],
    ['after midnight', night, '2026-01-15T02:00:00Z', '2026-01-15T07:00:00Z'],
    ['when the clocks go forward', night, '2026-03-28T23:30:00Z', '2026-03-29T06:00:00Z'],
    ['when the clocks go back', night, '2026-10-24T23:30:00Z', '2026-10-25T07:00:00Z'],
    ['in the last minute', noon, '2026-01-15T13:29:59Z', '2026-01-15T13:30:00Z'],
  ])('end when they say, %s', (_what, quiet, at, end) => {
    expect(quietUntil(quiet, Date.parse(at))).toBe(Date.parse(end));
  });

  test('have no end at a time outside them', () => {
    expect(quietUntil(noon, Date.parse('2026-01-15T13:30:00Z'))).toBeUndefined();
  });

  test('that end when they begin are never', () => {
    expect(isQuiet({ ...noon, to: noon.from }, Date.parse('2026-07-15T12:00:00Z'))).toBe(false);
  });

  test('that are not set are never', () => {
    expect(isQuiet(undefined, 0)).toBe(false);
  });
});
