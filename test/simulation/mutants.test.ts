import { expect, test } from 'vitest';
import { HALVES, hunt } from './hunt.ts';
import { MUTANTS } from './mutants.ts';

// In worlds in which no promise is broken without them: see simulation.test.ts.
test.each(Object.entries(MUTANTS))('the simulation catches %s', async (mutant, { breaks }) => {
  let said = '';
  // Most are caught in the first few worlds of one half or the other.
  for (const worlds of [500, 2_000]) {
    for (const { seed } of HALVES) {
      if (!said.includes('broken in world')) said = await hunt({ seed, worlds, mutant });
    }
  }
  expect(said).toContain('A promise is broken in world ');
  expect(said).toMatch(breaks);
});
