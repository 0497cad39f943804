import { describe, expect, test } from 'vitest';
import { saysSomething, tidy, undecorated } from '../../src/messages/tidy.ts';

describe('in tidy words', () => {
  test.each([
    ['white space is one space', ' a \t\r\n b\u00A0\u3000c ', 'a b c'],
    ['invisible characters are gone', 'a\u200B\u0000b\uFEFF \u202Ec\u2800\u3164', 'ab c'],
    ['an invisible character leaves no gap', 'a \u200B b', 'a b'],
    ['nothing is left of invisible characters alone', ' \u200B\u3164 ', ''],
    ['an accent joins its letter', 'e\u0301', 'é'],
    ['emoji of several parts stay whole', '👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿', '👨‍👩‍👧 🏴󠁧󠁢󠁥󠁮󠁧󠁿'],
    ['half a character is gone', 'a\uD83Db', 'ab'],
  ])('%s', (_what, text, words) => {
    expect(tidy(text)).toBe(words);
  });
});

describe('a title without its decoration', () => {
  test.each([
    ['[] a {} b "" c () d', 'a b c d'],
    ['[--] a { } b " " c (^_^) d', 'a b c d'],
    ['a[]b', 'a b'],
    ['a ([{ }]) b', 'a b'],
    ['( [] a [] ) [ {} b {} ]', '(a) [b]'],
    ['==2026== --50% off--', '2026 50% off'],
    ['--#tag (a)-- --(b)', '--#tag (a) --(b)'],
    ['-5 a- =b', '-5 a- =b'],
    ['wait ... what', 'wait ... what'],
    ['wait .... what', 'wait ... what'],
    ['a *** b ::: c', 'a - b - c'],
    ['a -> b || c', 'a -> b || c'],
    ['a | - b', 'a | b'],
    ['| a |', 'a'],
    ['no! no!! no!!! no!!!! ... ?????', 'no! no!! no!!! no!!! ... ???'],
    ['a - | ...', 'a'],
    ['~ *', ''],
    ['', ''],
  ])('"%s" is "%s"', (title, words) => {
    expect(undecorated(title)).toBe(words);
  });
});

test.each([
  ['a', true],
  ['7', true],
  ['朝', true],
  ['🔥', true],
  ['- !?', false],
  ['', false],
])('"%s" says something: %s', (words, says) => {
  expect(saysSomething(words)).toBe(says);
});
