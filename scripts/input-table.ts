import { table } from '../src/messages/markdown.ts';
import type { ActionFile, Declared } from './action-file.ts';
import { stepsOf, workflowFiles } from './workflow-files.ts';

/** The table of inputs: default, where a fork sets it, and description. */
export function inputTable(inputs: ActionFile['inputs']): string {
  const rows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    usual(input),
    inFork(name),
    cell(input),
  ]);
  return table(['Input', 'Default', 'In a fork', 'What it is'], rows);
}

export function outputTable(outputs: ActionFile['outputs']): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output)]);
  return table(['Output', 'What it is'], rows);
}

function usual(input: Declared): string {
  if (input.required === 'true') return '**required**';
  return input.default ? `\`${input.default}\`` : '';
}

/** The variable or secret from which a fork's workflow takes an input. */
function inFork(name: string): string {
  const watch = workflowFiles().find(({ path }) => path.endsWith('/twitch-sms.yml'))?.workflow;
  const given = watch && stepsOf(watch).find(({ uses }) => uses === './')?.with?.[name];
  const places = new Map(
    [...(given ?? '').matchAll(/\b(secrets|vars)\.([A-Z_]+)/g)].map(([, place, at]) => [place, at]),
  );
  const [variable, secret] = [places.get('vars'), places.get('secrets')];
  if (variable) return `variable \`${variable}\`${secret ? ', or a secret' : ''}`;
  return secret ? `secret \`${secret}\`` : '';
}

function cell({ description }: Declared): string {
  return description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}
