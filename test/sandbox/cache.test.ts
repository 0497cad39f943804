import { expect } from 'vitest';
import { pack, unpack } from './archive.ts';
import { runGuest, test } from './guest.ts';

test('the cache saves once per key, and restores the newest entry by prefix', async ({ sandbox }) => {
  const steps = [
    'restore state-',
    'save state-1 one',
    'save state-2 two',
    'save state-1 again',
    'restore state-',
    'restore state-1',
    'restore other-',
  ];
  const { outputs, log, workspaceFiles } = await runGuest(sandbox, 'cache', { steps: JSON.stringify(steps) });
  expect(workspaceFiles).toEqual(['README.md']);
  expect(JSON.parse(outputs.results ?? '')).toEqual([null, 1, 2, -1, 'state-2: two', 'state-1: one', null]);
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
