import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readProjectFile } from './action-file.ts';

/** A package that may be in the bundle. */
export interface Licensed {
  readonly name: string;
  readonly version: string;
  /** An SPDX expression, e.g. `MIT`. */
  readonly licence: string;
  /** The text of its licence files. Empty if it has none. */
  readonly text: string;
}

interface Locked {
  readonly dev?: boolean;
  readonly optional?: boolean;
  readonly devOptional?: boolean;
}

/**
 * The packages that the action depends on at run time, sorted by name. They come from the lock file, because ncc's own
 * list lacks ES modules.
 */
export function licensed(): Licensed[] {
  const { packages } = JSON.parse(readProjectFile('package-lock.json'));
  const needed = Object.entries<Locked>(packages).filter(
    ([path, { dev, optional, devOptional }]) => path !== '' && !dev && !optional && !devOptional,
  );
  const all = new Map<string, Licensed>();
  for (const [path] of needed) {
    const { name, version, license: licence } = JSON.parse(readProjectFile(`${path}/package.json`));
    all.set(`${name} ${version}`, { name, version, licence, text: licenceText(join(ROOT, path)) });
  }
  return [...all.values()].sort((a, b) => (a.name + a.version < b.name + b.version ? -1 : 1));
}

function licenceText(folder: string): string {
  const files = readdirSync(folder).filter((file) => /^(licen[cs]e|copying|notice)/i.test(file));
  const texts = files.sort().map((file) => readFileSync(join(folder, file), 'utf8'));
  return texts.map((text) => text.replaceAll('\r\n', '\n').trim()).join('\n\n');
}

/** All licences in one text. Each appears once, below all packages that have exactly this text. */
export function licencesText(packages: readonly Licensed[]): string {
  const byText = Map.groupBy(packages, ({ text }) => text);
  return Array.from(byText, ([text, alike]) => {
    const names = alike.map(({ name, version, licence }) => `${name} ${version}\n${licence}`);
    return `${names.join('\n\n')}\n\n${text}`.trim();
  })
    .join(`\n\n${'-'.repeat(78)}\n\n`)
    .concat('\n');
}
