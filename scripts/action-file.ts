import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '..');

/** An input or an output as `action.yml` declares it; all scalars are text. */
export interface Declared {
  readonly description: string;
  readonly required?: string;
  readonly default?: string;
}

export interface ActionFile {
  readonly inputs: Readonly<Record<string, Declared>>;
  readonly outputs: Readonly<Record<string, Declared>>;
}

export function readProjectFile(path: string): string {
  return readFileSync(join(ROOT, path), 'utf8');
}

/** What is written in YAML. All scalars are text, as for the runner: `default: 0` is '0', and `on` is a name. */
export function readYaml<Written>(content: string): Written {
  return parse(content, { schema: 'failsafe' });
}

/** What `action.yml` declares. */
export function actionFile(): ActionFile {
  return readYaml(readProjectFile('action.yml'));
}
