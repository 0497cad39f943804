import { expect, test } from 'vitest';
import { HALVES, hunt } from './hunt.ts';
import { MUTANTS } from './mutants.ts';

// In worlds in which no promise is broken without them: see simulation.test.ts.
test.each(Object.entries(MUTANTS))('the simulation catches %s', async (mutant, { breaks }) => {
  let said = '';
  for (const half of HALVES) {
    if (!said.includes('broken in world')) said = await hunt({ ...half, worlds: 2_000, mutant });
  }
  expect(said).toContain('A promise is broken in world ');
  expect(said).toMatch(breaks);
});
