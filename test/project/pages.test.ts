import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from './action-file.ts';

const SHOWN_BY = /\[`(test\/[^`]+)`\]\(\1\): "([^"]+)"/g;

test('each threat in SECURITY.md has a test that is there', () => {
  const page = readProjectFile('SECURITY.md');
  const threats =
    page
      .slice(page.indexOf('| Threat |'))
      .match(/^\| .+ \|$/gm)
      ?.slice(2) ?? [];
  expect(threats.length).toBeGreaterThan(5);
  for (const threat of threats) {
    const tests = [...threat.matchAll(SHOWN_BY)];
    expect(tests, threat).not.toHaveLength(0);
    for (const [, file, title] of tests) expect(readProjectFile(`${file}`)).toContain(`'${title}'`);
  }
});

test('each file that CONTRIBUTING.md sends people to is there', () => {
  const paths = readProjectFile('CONTRIBUTING.md').matchAll(/`((?:src|test)\/[\w/.-]+)`/g);
  for (const [, path] of paths) expect(existsSync(join(ROOT, `${path}`)), path).toBe(true);
});
