import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'yaml';

export const ROOT = join(import.meta.dirname, '..');

/** An input or output in `action.yml`. All scalars are strings: see `readYaml`. */
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

/** Parses YAML with all scalars as strings, as the runner does: `default: 0` is '0', and `on` is not a boolean. */
export function readYaml<Written>(content: string): Written {
  return parse(content, { schema: 'failsafe' });
}

export function actionFile(): ActionFile {
  return readYaml(readProjectFile('action.yml'));
}
