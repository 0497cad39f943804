import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { pack, unpack } from './archive.ts';
import { type RunOptions, runAction } from './runner.ts';
import { openSandbox, type Sandbox } from './sandbox.ts';

let sandbox: Sandbox;
beforeEach(async () => {
  sandbox = await openSandbox();
});
afterEach(() => sandbox.close());

async function run(steps: string[], options: Partial<RunOptions> = {}) {
  const bundle = join(import.meta.dirname, 'guest-cache.ts');
  const inputs = { steps: JSON.stringify(steps) };
  const { outputs, log, workspaceFiles } = await runAction(sandbox, {
    bundle,
    inputs,
    actionFile: '',
    ...options,
  });
  expect(workspaceFiles).toEqual(['README.md']);
  return { results: JSON.parse(outputs.results ?? 'null'), available: outputs.available, log };
}

test('the cache saves once per key, and restores the newest entry by prefix', async () => {
  const steps = [
    'restore state-',
    'save state-1 one',
    'save state-2 two',
    'save state-1 again',
    'restore state-',
  ];
  const { results, log } = await run([...steps, 'restore state-1', 'restore other-']);
  expect(results).toEqual([null, 1, 2, -1, 'state-2: two', 'state-1: one', null]);
  expect(log).toContain('another job may be creating this cache');
  expect(sandbox.cache.entries.map(({ key }) => key)).toEqual(['state-1', 'state-2']);
  const [entry] = sandbox.cache.entries;
  expect(entry && [...sandbox.cache.files(entry)]).toEqual([['.guest-state/state.json', 'one']]);
  expect(log).not.toMatch(/sig=(?!\*\*\*)/);
});

test('a packed archive unpacks to the same files', () => {
  for (const model of [pack({}, Buffer.alloc(8)), pack({}, Buffer.from([0x28, 0xb5, 0x2f, 0xfd]))]) {
    const files = { 'a/b.json': '{"é":1}', empty: '' };
    expect(Object.fromEntries(unpack(pack(files, model)))).toEqual(files);
  }
});
