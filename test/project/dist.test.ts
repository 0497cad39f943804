import { execFileSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from '../../scripts/action-file.ts';
import { licensed } from '../../scripts/licences.ts';
import { unpack } from '../sandbox/archive.ts';
import { runTool } from './tools.ts';

const DIST = join(ROOT, 'dist');

/** Each job downloads the archive and reads what it needs of the bundle: neither gets larger unnoticed. Bytes. */
const MOST = { archive: 650_000, bundle: 2_800_000 };

test('the shipped bundle is what the sources build, byte for byte', { timeout: 300_000 }, async () => {
  const out = mkdtempSync(join(tmpdir(), 'dist-'));
  const { build } = JSON.parse(readProjectFile('package.json')).scripts;
  const elsewhere = build.replaceAll(/ dist(?= |$)/g, ` ${out}`);
  expect(elsewhere).not.toBe(build);
  for (const command of elsewhere.split(' && ')) {
    const [tool, ...args] = command.split(' ');
    expect(await runTool(tool, args)).toMatchObject({ exitCode: 0 });
  }
  expect(readdirSync(DIST)).toEqual(readdirSync(out));
  for (const file of readdirSync(out)) {
    const built = linesOf(join(out, file));
    const shipped = linesOf(join(DIST, file));
    const at = built.findIndex((line, index) => line !== shipped[index]);
    const stale = `dist/${file} is not what the sources build, from line ${at + 1} of ${shipped.length}: npm run build`;
    expect(shipped[at], stale).toBe(built[at]);
    expect(shipped.length, stale).toBe(built.length);
  }
  rmSync(out, { recursive: true });
});

/** Byte for byte, so that any difference is one of lines. */
function linesOf(file: string): readonly string[] {
  return readFileSync(file, 'latin1').split('\n');
}

test.skipIf(!existsSync(join(ROOT, '.git')))('a runner downloads what runs, and little else', () => {
  const options = { cwd: ROOT, maxBuffer: 100 * 1024 * 1024 };
  const tar = execFileSync('git', ['archive', '--worktree-attributes', '--format=tar', 'HEAD'], options);
  const archive = gzipSync(tar);
  process.stdout.write(`The archive that each job downloads: ${Math.round(archive.length / 1000)} kB\n`);
  expect(archive.length).toBeLessThan(MOST.archive);
  const files = [...unpack(archive).keys()].sort();
  const bundle = readdirSync(DIST).map((file) => `dist/${file}`);
  expect(files).toEqual([...bundle, 'LICENSE', 'README.md', 'action.yml', 'package.json'].sort());
});

test('the shipped bundle stays within its size limits', () => {
  const sizes = readdirSync(DIST).map((file) => statSync(join(DIST, file)).size);
  const bytes = sizes.reduce((sum, size) => sum + size, 0);
  expect(bytes).toBeLessThan(MOST.bundle);
});

/** What these licences ask for at most is to be named. */
const PERMISSIVE = [
  'MIT',
  'MIT-0',
  'ISC',
  '0BSD',
  'BSD-2-Clause',
  'BSD-3-Clause',
  'Apache-2.0',
  'BlueOak-1.0.0',
];

test('the shipped packages have permissive licences, and the bundle includes them', () => {
  const packages = licensed();
  const others = packages.filter(({ licence }) => {
    const names = licence.match(/[\w.-]+/g)?.filter((name) => name !== 'AND' && name !== 'OR') ?? [];
    return names.length === 0 || !names.every((name) => PERMISSIVE.includes(name));
  });
  expect(others).toEqual([]);
  const code = readdirSync(DIST).filter((file) => file.endsWith('.js'));
  const modules = code.flatMap((file) => [
    ...readProjectFile(`dist/${file}`).matchAll(/ MODULE: \.\/node_modules\/((?:@[^/]+\/)?[^/\s]+)/g),
  ]);
  const shipped = [...new Set(modules.map(([, name]) => `${name}`))];
  expect(shipped).toEqual(expect.arrayContaining(['@actions/core', 'valibot']));
  expect(packages.map(({ name }) => name)).toEqual(expect.arrayContaining(shipped));
});
