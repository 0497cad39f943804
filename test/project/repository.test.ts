import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from '../../scripts/action-file.ts';

interface Locked {
  readonly resolved?: string;
  readonly optionalDependencies?: Readonly<Record<string, string>>;
}

const lock: { readonly packages: Readonly<Record<string, Locked>> } = JSON.parse(
  readProjectFile('package-lock.json'),
);

test('the lock file has every package that any platform needs', () => {
  // npm leaves out what its registry lacks when it writes the lock, and refuses that lock when it installs.
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !places(path, name).some((place) => lock.packages[place]),
    ),
  );
  expect(missing).toEqual([]);
});

/** Where npm may have put a package for the one at `path`: inside it, or beside it or one that holds it. */
function places(path: string, name: string): string[] {
  const inside = path === '' ? `node_modules/${name}` : `${path}/node_modules/${name}`;
  if (path === '') return [inside];
  return [inside, ...places(path.slice(0, Math.max(path.lastIndexOf('/node_modules/'), 0)), name)];
}

test('no package runs an install script, and updates wait a week', () => {
  expect(readProjectFile('.npmrc')).toMatch(/^ignore-scripts=true$/m);
  const updates = readProjectFile('.github/dependabot.yml');
  const ecosystems = updates.match(/package-ecosystem: /g) ?? [];
  expect(updates.match(/cooldown: \{ default-days: 7 \}/g)).toHaveLength(ecosystems.length);
});

test('the lock file names no registry', () => {
  expect(Object.values(lock.packages).flatMap(({ resolved }) => resolved ?? [])).toEqual([]);
});

/** Paths and hosts of a private machine or network. */
const NOT_OURS =
  /\/(home|Users|root|tmp|work)\/[\w.-]+\/|[A-Z]:\\Users\\(?!me\\)\w|https?:\/\/(registry|npm)\.[\w.-]+|\blocalhost:4873\b/g;

test.skipIf(!existsSync(join(ROOT, '.git')))('no file reveals the machine that it was made on', () => {
  const options = { cwd: ROOT, encoding: 'utf8' } as const;
  const files = execFileSync('git', ['ls-files', '-z'], options).split('\0').filter(Boolean);
  expect(files).toContain('dist/index.js');
  const found = files
    .filter((file) => existsSync(join(ROOT, file)))
    .flatMap((file) => (readProjectFile(file).match(NOT_OURS) ?? []).map((path) => `${file}: ${path}`));
  expect(found).toEqual([]);
});
