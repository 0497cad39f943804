import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { story } from './any-story.ts';
import { MUTANTS, mutate } from './mutants.ts';
import type { Story } from './story.ts';

/**
 * `npm run simulate -- --worlds 1000000 --seed 42` plays that many worlds and counts those in which a promise is broken.
 * `--seed 42 --path 7281` makes the story of one of them as short as it gets. `--mutant "no grace"` plays with that
 * mistake in the program, and stops at the first broken world.
 */
const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    path: { type: 'string' },
    mutant: { type: 'string' },
  },
});
const { path } = values;
const worlds = path === undefined ? Number(values.worlds) : 1;
const seed = Number(values.seed);
if (values.mutant !== undefined) {
  const mutant = MUTANTS[values.mutant];
  if (!mutant) throw new Error(`There are these mutants: ${Object.keys(MUTANTS).join('; ')}`);
  mutate(mutant);
}
const { play } = await import('./play.ts');

async function brokenIn(one: Story): Promise<string> {
  const broken = await play(one).catch((error: Error) => [error.message]);
  return broken.join('\n');
}

async function count(): Promise<number> {
  const startedAt = performance.now();
  let played = 0;
  let broken = 0;
  const world = fc.asyncProperty(story, async (one) => {
    const said = await brokenIn(one);
    played += 1;
    if (said) {
      broken += 1;
      console.log(`A promise is broken in world ${played} (--seed ${seed} --path ${played - 1}):\n${said}`);
    }
    if (played % 10_000 === 0) console.log(`${played.toLocaleString('en')} played`);
    return !said || values.mutant === undefined;
  });
  await fc.check(world, { numRuns: worlds, seed, endOnFailure: true });
  const perSecond = Math.round((played / (performance.now() - startedAt)) * 1000);
  console.log(`Played ${played.toLocaleString('en')} worlds, ${perSecond} a second.`);
  return broken;
}

async function shorten(from: string): Promise<number> {
  const world = fc.asyncProperty(story, async (one) => {
    const said = await brokenIn(one);
    if (said) throw new Error(said);
  });
  const { failed, counterexample, counterexamplePath, errorInstance } = await fc.check(world, {
    numRuns: 1,
    seed,
    path: from,
  });
  if (!failed) return 0;
  console.log(`Shortened (path ${counterexamplePath}):\n${(errorInstance as Error).message}\n`);
  console.log(JSON.stringify(counterexample?.[0]));
  return 1;
}

console.log(`${worlds.toLocaleString('en')} worlds, seed ${seed}`);
const broken = path === undefined ? await count() : await shorten(path);
console.log(broken === 0 ? 'No promise was broken.' : `Broken worlds: ${broken.toLocaleString('en')}.`);
if (broken > 0) process.exitCode = 1;
