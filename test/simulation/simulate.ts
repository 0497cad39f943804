import { parseArgs } from 'node:util';
import fc from 'fast-check';
import { story } from './any-story.ts';
import { MUTANTS } from './mutants.ts';
import { mutate } from './mutate.ts';

/**
 * `npm run simulate -- --worlds 1000000 --seed 42`: a long hunt for a story in which a promise is broken. With
 * `--mutant "saving before sending"`, of the program with that mistake in it; what is found is not made shorter then.
 */
const { values } = parseArgs({
  options: {
    worlds: { type: 'string', default: '100000' },
    seed: { type: 'string', default: String(Date.now() % 2 ** 31) },
    mutant: { type: 'string' },
  },
});
const worlds = Number(values.worlds);
const seed = Number(values.seed);
if (values.mutant !== undefined) {
  const mutant = MUTANTS[values.mutant];
  if (!mutant) throw new Error(`There are these mutants: ${Object.keys(MUTANTS).join('; ')}`);
  mutate(mutant);
}
const { play } = await import('./play.ts');
console.log(`${worlds.toLocaleString('en')} worlds, seed ${seed}`);

let played = 0;
const result = await fc.check(
  fc.asyncProperty(story, async (told) => {
    played += 1;
    if (played % 10_000 === 0) console.log(`${played.toLocaleString('en')} played`);
    const broken = await play(told);
    if (broken.length > 0) throw new Error(broken.join('\n'));
  }),
  { numRuns: worlds, seed, endOnFailure: values.mutant !== undefined },
);
if (result.failed) {
  console.log(
    `\nA promise is broken in world ${result.numRuns} (seed ${result.seed}, path ${result.counterexamplePath}):`,
  );
  console.log(`${(result.errorInstance as Error | undefined)?.message}\n`);
  console.log(JSON.stringify(result.counterexample?.[0]));
  process.exitCode = 1;
} else {
  console.log('No promise was broken.');
}
