import { existsSync, readFileSync } from 'node:fs';
import { parse } from 'yaml';
import { GITHUB_TOKEN, REPOSITORY } from './github.ts';

const EXPRESSIONS: Readonly<Record<string, string>> = {
  'github.token': GITHUB_TOKEN,
  'github.repository': `${REPOSITORY.owner}/${REPOSITORY.name}`,
};

/** An input as action.yml declares it. */
interface Declared {
  readonly default?: string;
}

/**
 * The environment that carries the inputs. As with the runner, each declared input is there, with the caller's value,
 * its default, or empty. Names keep their dashes.
 */
export function inputEnvironment(
  actionFile: string,
  inputs: Readonly<Record<string, string>>,
): Record<string, string> {
  const environment: Record<string, string> = {};
  for (const [name, { default: value = '' }] of Object.entries(declaredInputs(actionFile))) {
    environment[variable(name)] = resolve(value);
  }
  for (const [name, value] of Object.entries(inputs)) environment[variable(name)] = value;
  return environment;
}

/** The inputs of the caller that action.yml does not declare; the runner warns of them. */
export function undeclaredInputs(actionFile: string, inputs: Readonly<Record<string, string>>): string[] {
  const names = new Set(Object.keys(declaredInputs(actionFile)).map(variable));
  return names.size === 0 ? [] : Object.keys(inputs).filter((name) => !names.has(variable(name)));
}

/** What an action file declares, by its text: parsed once, because every run has the same one. */
const declared = new Map<string, Readonly<Record<string, Declared>>>();

function declaredInputs(actionFile: string): Readonly<Record<string, Declared>> {
  if (!existsSync(actionFile)) return {};
  const text = readFileSync(actionFile, 'utf8');
  const known = declared.get(text) ?? inputsOf(text);
  declared.set(text, known);
  return known;
}

function inputsOf(text: string): Readonly<Record<string, Declared>> {
  // The failsafe schema takes every scalar as text: `default: 0` is '0' and `false` is 'false'.
  const action = parse(text, { schema: 'failsafe' });
  const inputs: Record<string, Declared | null | ''> = action?.inputs ?? {};
  return Object.fromEntries(Object.entries(inputs).map(([name, input]) => [name, input || {}]));
}

function variable(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`;
}

function resolve(value: string): string {
  return value.replaceAll(/\$\{\{\s*(.*?)\s*\}\}/g, (_, expression: string) => {
    const known = EXPRESSIONS[expression];
    if (known === undefined) throw new Error(`the sandbox does not know the expression ${expression}`);
    return known;
  });
}
