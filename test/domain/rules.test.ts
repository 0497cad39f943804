import { describe, expect, test } from 'vitest';
import { matches } from '../../src/domain/rules.ts';
import { RULES } from './anna.ts';

const stream = { category: 'Just Chatting', title: '\uff33print: Pokémon, any %' };

describe('a stream is announced', () => {
  test.each([
    ['without rules', {}],
    ['in the one category', { categories: ['Just Chatting'] }],
    ['in one of several categories', { categories: ['Chess', 'Just Chatting'] }],
    ['in a category, without regard to case', { categories: ['just CHATTING'] }],
    ['in a category, without regard to spaces around it', { categories: [' Just Chatting '] }],
    ['with the words in its title', { title: 'any %' }],
    ['with the words in its title, without regard to case', { title: 'POKÉMON' }],
    ['with the words in its title, without regard to spaces around them', { title: ' any % ' }],
    ['with the words in its title, in wide letters', { title: 'sprint' }],
    ['with the words in its title, the accent typed on its own', { title: 'poke\u0301mon' }],
    ['where both the category and the title match', { categories: ['Just Chatting'], title: 'any' }],
  ])('%s', (_what, rules) => {
    expect(matches({ ...RULES, ...rules }, stream)).toBe(true);
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
    ['Œuvre', 'oeuvre'],
    ['❤\uFE0F music', '❤ music'],
    ['Ｃｈｅｓｓ', 'chess'],
    ['ﬁnal', 'FINAL'],
  ])('%s is %s', (written, found) => {
    const rules = { ...RULES, categories: [written], title: written };
    expect(matches(rules, { category: found, title: `today: ${found}!` })).toBe(true);
  });

  test.each([
    ['Chess', 'Chest'],
    ['가', '각'],
    ['か', 'が'],
    ['कि', 'की'],
    ['Half-Life', 'Half Life'],
  ])('%s is not %s', (written, found) => {
    const rules = { ...RULES, title: written };
    expect(matches(rules, { category: '', title: found })).toBe(false);
  });
});

describe('a stream is not announced', () => {
  test.each([
    ['in another category', { categories: ['Chess', 'Music'] }],
    ['in a category of which only a part is asked for', { categories: ['Chatting'] }],
    ['where no category will do', { categories: [] }],
    ['without the words in its title', { title: 'no glitches' }],
    ['with a part of the words in its title only', { title: 'Pokémon Red' }],
    ['where the category matches, and the title does not', { categories: ['Just Chatting'], title: 'chess' }],
    ['where the title matches, and the category does not', { categories: ['Chess'], title: 'any' }],
  ])('%s', (_what, rules) => {
    expect(matches({ ...RULES, ...rules }, stream)).toBe(false);
  });

  test('in no category, where one is asked for', () => {
    expect(matches({ ...RULES, categories: ['Chess'] }, { ...stream, category: '' })).toBe(false);
  });
});
