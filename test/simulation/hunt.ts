import { execFile } from 'node:child_process';
import { join } from 'node:path';

/** The same worlds each time, so that a change is judged by what it changes; `npm run simulate` makes others. */
export const HALVES = [
  { worlds: 5_000, seed: 401 },
  { worlds: 5_000, seed: 402 },
] as const;

const ROOT = join(import.meta.dirname, '..', '..');

/** Node.js compiles the program the first time only. */
const env = { ...process.env, NODE_COMPILE_CACHE: join(ROOT, 'node_modules', '.cache', 'compiled') };

/** What `npm run simulate` says with these options, in a process of its own: so that the cores can share the work. */
export function hunt(options: Readonly<Record<string, string | number>>): Promise<string> {
  const file = join(import.meta.dirname, 'simulate.ts');
  const given = Object.entries(options).flatMap(([name, value]) => [`--${name}`, `${value}`]);
  return new Promise((resolve) => {
    execFile(process.execPath, [file, ...given], { env }, (_error, stdout, stderr) =>
      resolve(stdout + stderr),
    );
  });
}
