import { spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join } from 'node:path';
import { expect, test } from 'vitest';
import { readProjectFile, readYaml } from '../../scripts/action-file.ts';
import type { Step } from '../../scripts/workflow-files.ts';
import { APPRISE_URL, NTFY_URL } from '../sandbox/webhook-services.ts';
import { evaluated } from './expression.ts';

const canRun = ['bash', 'jq'].every((tool) => spawnSync(tool, ['--version']).status === 0);

/** The step in the recipes whose script uses this. */
function recipe(variable: string): Step {
  const examples = [...readProjectFile('docs/recipes.md').matchAll(/^```yaml\n(.*?)^```$/gms)];
  const steps = examples.flatMap(([, example]) => {
    const written: unknown = readYaml(`${example}`);
    return Array.isArray(written) ? (written as Step[]) : [];
  });
  const found = steps.find(({ run }) => run?.includes(`$${variable}`));
  if (!found) throw new Error(`no example uses ${variable}`);
  return found;
}

/** Runs the script as a runner does. @returns what it would have sent, and where to */
function sentBy(variable: string, env: Record<string, string>): { args: string[]; body: unknown } {
  const folder = mkdtempSync(join(tmpdir(), 'recipe-'));
  try {
    const curl = join(folder, 'curl');
    writeFileSync(curl, '#!/bin/sh\nprintf "%s\\n" "$@" > "$0.args"\ncat > "$0.body"\n');
    chmodSync(curl, 0o755);
    const script = join(folder, 'script.sh');
    writeFileSync(script, recipe(variable).run ?? '');
    const { status, stderr } = spawnSync('bash', ['--noprofile', '--norc', '-eo', 'pipefail', script], {
      env: { ...env, PATH: `${folder}${delimiter}${process.env.PATH}` },
      encoding: 'utf8',
    });
    expect(status, stderr).toBe(0);
    const [args, body] = ['args', 'body'].map((name) => readFileSync(`${curl}.${name}`, 'utf8'));
    return { args: `${args}`.trim().split('\n'), body: JSON.parse(`${body}`) };
  } finally {
    rmSync(folder, { recursive: true });
  }
}

test.skipIf(!canRun).each([
  ['["anna","bert"]', 'anna, bert', 'red'],
  ['[]', 'offline', 'lightgrey'],
])('the example for a badge writes, of %s, "%s"', (live, message, color) => {
  const { args, body } = sentBy('LIVE', { LIVE: live, GIST: '123abc', TOKEN: 'fakeToken' });
  expect(args.slice(-1)).toEqual(['https://api.github.com/gists/123abc']);
  const { files } = body as { files: Record<string, { content: string }> };
  expect(JSON.parse(files['twitch.json']?.content ?? '')).toEqual({
    schemaVersion: 1,
    label: 'live on Twitch',
    message,
    color,
  });
});

test.each([
  ['', 'false'],
  ['[]', 'true'],
  ['["anna"]', 'true'],
])('when `live` is "%s", the badge is written: %s', (live, isWritten) => {
  const context = { steps: { twitch: { outputs: { live } } } };
  expect(evaluated(`\${{ ${recipe('LIVE').if} }}`, context)).toBe(isWritten);
});

test('what others write goes into the example by its environment alone', () => {
  expect(recipe('LIVE').run).not.toMatch(/\$\{\{/);
});

test.each([NTFY_URL, APPRISE_URL])('the recipes write what %s asks for, as it is tried', (url) => {
  const [, query = ''] = url.split('?');
  expect(query).not.toBe('');
  expect(readProjectFile('docs/recipes.md')).toContain(`?${query}\n`);
});
