import { readFileSync } from 'node:fs';
import { registerHooks } from 'node:module';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { actionFile, readProjectFile } from '../../scripts/action-file.ts';
import { ACCOUNTS, ME } from '../sandbox/accounts.ts';
import { runAction } from '../sandbox/runner.ts';
import { openSandbox, type Sandbox } from '../sandbox/sandbox.ts';

// GitHub's parser imports JSON as bundlers do and Node does not.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
});
const { parseAction } = await import('@actions/workflow-parser/actions/action-parser');
const { NoOperationTraceWriter } = await import('@actions/workflow-parser/templates/trace-writer');

const { inputs, outputs } = actionFile();

/** What GitHub's own parser has against an action file. */
function faults(content: string): string[] {
  const { context } = parseAction({ name: 'action.yml', content }, new NoOperationTraceWriter());
  return context.errors.getErrors().map(({ message }) => message);
}

test("GitHub's parser accepts action.yml", () => {
  const content = readProjectFile('action.yml');
  expect(faults(content)).toEqual([]);
  expect(faults(content.replace('node24', 'node'))).not.toEqual([]);
  expect(faults(content.replace('main:', 'mian:'))).not.toEqual([]);
});

test('every input and output has a description, and only the keys that GitHub knows', () => {
  for (const declared of [...Object.values(inputs), ...Object.values(outputs)]) {
    expect(['description', 'required', 'default']).toEqual(expect.arrayContaining(Object.keys(declared)));
    expect(declared.description.trim()).toMatch(/^\S.{20,}\.$/s);
  }
});

describe('the shipped bundle', () => {
  let sandbox: Sandbox;
  beforeAll(async () => {
    sandbox = await openSandbox();
    sandbox.twitch.addStreamer({ id: '11', login: 'anna' });
  });
  afterAll(() => sandbox.close());

  const settings = { streamers: 'anna', ...ACCOUNTS, 'sms-to': ME };

  test('the shipped bundle reads the inputs of action.yml and no others', async () => {
    const names = new Set<string>();
    for (const given of [{}, settings]) {
      const file = join(sandbox.place.folder, 'names');
      const preload = ['--require', join(import.meta.dirname, 'preload-inputs.cjs')];
      await runAction(sandbox, { inputs: given, env: { NOTE_INPUTS_IN: file }, nodeArgs: preload });
      for (const name of readFileSync(file, 'utf8').trim().split('\n')) names.add(name);
    }
    expect([...names].sort()).toEqual(Object.keys(inputs).sort());
  });

  test('the shipped bundle sets the outputs of action.yml and no others', async () => {
    const run = await runAction(sandbox, { inputs: settings });
    expect(run.exitCode, run.log).toBe(0);
    expect(Object.keys(run.outputs).sort()).toEqual(Object.keys(outputs).sort());
  });
});
