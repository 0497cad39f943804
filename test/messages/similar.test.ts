import { expect, test } from 'vitest';
import { similarTo } from '../../src/messages/similar.ts';

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
