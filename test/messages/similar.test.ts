import { describe, expect, test } from 'vitest';
import { searchesFor, similarTo } from '../../src/messages/similar.ts';

describe('names similar to an unknown one', () => {
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
  ])('%s among %j: %j, the most similar first', (written, found, meant) => {
    expect(similarTo(written, found)).toEqual(meant);
  });

  test('are searched for by the whole name and, where it is long enough, by each half', () => {
    expect(searchesFor('carlaplay')).toEqual(['carlaplay', 'carla', 'aplay']);
    expect(searchesFor('abc')).toEqual(['abc']);
  });
});
