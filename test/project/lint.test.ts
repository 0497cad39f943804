import { expect, test } from 'vitest';
import { readProjectFile } from '../../scripts/action-file.ts';
import { runTool } from './tools.ts';

const commands: string[] = JSON.parse(readProjectFile('package.json')).scripts.lint.split(' && ');

test.each(commands)('%s finds nothing', async (command) => {
  const [tool = '', ...args] = command.split(' ');
  expect(await runTool(tool, args)).toMatchObject({ exitCode: 0 });
});
