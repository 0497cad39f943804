import { expect, test } from 'vitest';
import { listed, similarTo } from '../../src/messages/names.ts';

test.each([
  ['anaplays', ['annaplays', 'banana', 'anaplaysgames'], ['annaplays', 'anaplaysgames']],
  ['pokimne', ['pokimane', 'pokemon', 'poki'], ['pokimane']],
  ['xy', ['xyz', 'completely_other'], ['xyz']],
  ['someone', [], []],
  ['anna', ['hannah', 'nobody', 'anna_', 'ann'], ['anna_', 'ann', 'hannah']],
  ['bert', ['liberty', 'bertrand', 'filbert'], ['bertrand', 'filbert']],
  ['bob', ['bobcats', 'bobby'], ['bobby']],
  ['carla', ['clara', 'carl', 'carol', 'carl'], ['carl', 'clara', 'carol']],
  ['carla', ['clara', 'carol', 'carlo', 'carl'], ['carlo', 'carl', 'clara']],
  ['ab', ['cde', 'ax', 'abc', 'cd'], ['ax', 'abc', 'cd']],
  ['abc', ['abcdef', 'abcde'], ['abcde']],
  ['ANNA', ['annaplays', 'Anna'], ['Anna', 'annaplays']],
  ['abcdefghijkl', ['abcdefghwxyz', 'abcdefgvwxyz'], ['abcdefghwxyz']],
])('the names similar to %s among %j are %j', (written, found, similar) => {
  expect(similarTo(written, found)).toEqual(similar);
});

test.each([
  [[], '', ''],
  [['a'], 'a', 'a'],
  [['a', 'b'], 'a and b', 'a or b'],
  [['a', 'b', 'c'], 'a, b and c', 'a, b or c'],
])('the names %j read "%s", or "%s" for a choice', (names, all, one) => {
  expect(listed(names)).toBe(all);
  expect(listed(names, 'or')).toBe(one);
});
