import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Program } from './trial.ts';

const ROOT = join(import.meta.dirname, '..', '..', '..');
const NCC = join(ROOT, 'node_modules', '@vercel', 'ncc', 'dist', 'ncc', 'cli.js');

/** One of those that are compared. */
export interface Contender {
  readonly name: string;
  readonly program: Program;
  /** Bytes of the code that is shipped, as it is and compressed; absent where nothing is bundled. */
  readonly size?: { readonly bundle: number; readonly archive: number };
}

/** Those that this machine can run, this action first; and why another one is missing. */
export function contenders(): { readonly all: readonly Contender[]; readonly missing: string } {
  const here = (file: string) => join(import.meta.dirname, file);
  const python = process.env.PYTHON ?? 'python3';
  const canTutorial = spawnSync(python, ['-c', 'import requests, twilio.rest']).status === 0;
  const tutorial = { name: 'Python tutorial', program: { file: here('python/tutorial.py'), python } };
  const all = [
    shipped('this action', join(ROOT, 'dist'), 'index.js'),
    shipped('the plain way', bundled(here('plain-way.mjs')), 'index.mjs'),
    { name: 'bare Node.js: fetch', program: { file: here('bare-node.mjs') } },
    { name: 'bare Node.js: https', program: { file: here('bare-https.mjs') } },
    ...(canTutorial ? [tutorial] : []),
  ];
  const missing = canTutorial
    ? ''
    : `No Python tutorial: ${python} has no \`requests\` and \`twilio\` (\`PYTHON\` names another one).`;
  return { all, missing };
}

function shipped(name: string, folder: string, main: string): Contender {
  const files = readdirSync(folder).map((file) => join(folder, file));
  const bundle = files.reduce((sum, file) => sum + statSync(file).size, 0);
  const archive = files.reduce((sum, file) => sum + gzipSync(readFileSync(file)).length, 0);
  return { name, program: { file: join(folder, main) }, size: { bundle, archive } };
}

/** Bundles without this project's settings, which leave out what is not needed. @returns the folder */
function bundled(file: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'plain-way-'));
  execFileSync(process.execPath, [NCC, 'build', file, '--out', folder, '--quiet'], { cwd: folder });
  return folder;
}
