import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'vitest';
import { runGuest, test } from './guest.ts';
import { keyValues } from './runner-files.ts';

const ACTION = `
inputs:
  secret-word: { description: a, required: true }
  with-default: { description: b, default: 0 }
  without-default: { description: c }
  github-token: { description: d, default: "\${{ github.token }}" }
`;

test('the runner passes inputs and collects everything that the toolkit writes, as GitHub does', async ({
  sandbox,
}) => {
  const actionFile = join(sandbox.place.folder, 'action.yml');
  writeFileSync(actionFile, ACTION);
  process.env.SANDBOX_TEST_LEAK = 'leaked';
  const inputs = { 'secret-word': 'abracadabra', odd: 'x' };
  const run = await runGuest(sandbox, 'core', inputs, { actionFile });
  delete process.env.SANDBOX_TEST_LEAK;
  expect(run).toMatchObject({ exitCode: 1, signal: null, timedOut: false, summary: '# Summary' });
  expect(run.outputs).toEqual({
    several: 'one\ntwo',
    number: '3',
    'with-default': '0',
    'without-default': '',
    'token-length': '40',
    leaked: 'nothing',
    'sandbox-variables': '[]',
  });
  expect(run.annotations).toEqual([
    { level: 'warning', message: "Unexpected input(s) 'odd'" },
    { level: 'warning', message: "Can't add secret mask for empty string in ##[add-mask] command." },
    { level: 'notice', message: 'look: 100%\nreally', title: 'A, title' },
    { level: 'warning', message: 'careful with ***' },
    { level: 'error', message: 'it failed' },
  ]);
  expect(run.log).toContain('the word is ***, and the *** too\n');
  expect(run.log).toContain('##[group]more\n::unknown-command::stays\n##[endgroup]\n');
  expect(run.log).not.toContain('nobody sees this');
  expect(run.rawLog).toContain('the word is abracadabra');
  expect(run.masks).toContain('second line');
  expect(run.workspaceFiles).toEqual(['README.md', 'left-behind.txt']);
});

test("output files are parsed as GitHub's runner parses them", () => {
  expect(keyValues('a=1=2\nb<<END\nx\n\ny=z\nEND\n')).toEqual({ a: '1=2', b: 'x\n\ny=z' });
  expect(() => keyValues('a<<END\nx\n')).toThrow('delimiter not found');
});
