import { expect, test } from 'vitest';
import { hunt } from './hunt.ts';
import { MUTANTS } from './mutants.ts';

const SAME = { worlds: 1_500, seed: 7 };

test.each(Object.entries(MUTANTS))('the simulation catches %s', async (mutant, { breaks }) => {
  const said = await hunt({ ...SAME, mutant });
  expect(said).toContain('A promise is broken in world ');
  expect(said).toMatch(breaks);
});

test('without any of these, no promise is broken in the same worlds', async () => {
  expect(await hunt(SAME)).toContain('No promise was broken.');
});
