import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';
import { MUTANTS } from './mutants.ts';

const WORLDS = 1_500;

/** What a hunt says, by itself or of a program with a mistake in it. */
function simulate(...mutant: readonly string[]): Promise<string> {
  const file = fileURLToPath(new URL('./simulate.ts', import.meta.url));
  const hunt = [file, '--worlds', `${WORLDS}`, '--seed', '7', ...mutant];
  return new Promise((resolve) => {
    execFile(process.execPath, hunt, (_error, stdout, stderr) => resolve(stdout + stderr));
  });
}

test.each(Object.entries(MUTANTS))('the simulation catches %s', async (name, { breaks }) => {
  const said = await simulate('--mutant', name);
  expect(said).toContain('A promise is broken in world ');
  expect(said).toMatch(breaks);
});

test('without any of these, no promise is broken in the same worlds', async () => {
  expect(await simulate()).toContain('No promise was broken.');
});
