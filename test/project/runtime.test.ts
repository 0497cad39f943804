import { expect, test } from 'vitest';
import { readProjectFile, readYaml } from '../../scripts/action-file.ts';
import { workflowFiles } from '../../scripts/workflow-files.ts';

const { engines, optionalDependencies } = JSON.parse(readProjectFile('package.json'));
const pinned = readProjectFile('.node-version').trim();
const numbers = (version: string) => version.split('.').map(Number);

test('the tests run on the major version of Node.js that the runner has', () => {
  const { runs } = readYaml<{ runs: { using: string } }>(readProjectFile('action.yml'));
  expect(`node${numbers(process.versions.node)[0]}`).toBe(runs.using);
  expect(`node${numbers(pinned)[0]}`).toBe(runs.using);
});

test('every Node.js that npm installs supports the proxy option in package.json', () => {
  const [, least] = /^>=(\d+\.\d+)$/.exec(engines.node) ?? [];
  for (const version of [pinned, ...Object.values<string>(optionalDependencies)]) {
    const [[major = 0, minor = 0], [leastMajor, leastMinor = 0]] = [numbers(version), numbers(`${least}`)];
    expect(major, version).toBe(leastMajor);
    expect(minor, version).toBeGreaterThanOrEqual(leastMinor);
  }
});

test('every workflow takes its Node.js from .node-version, except the job for an older one', () => {
  const written = workflowFiles().flatMap(({ content }) => content.match(/^ +node-version: .*$/gm) ?? []);
  expect(written.map((line) => line.trim())).toEqual([`node-version: \${{ matrix.node }}`]);
});
