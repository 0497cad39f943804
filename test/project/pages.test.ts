import { existsSync } from 'node:fs';
import { join, posix } from 'node:path';
import { describe, expect, test } from 'vitest';
import { actionFile, ROOT, readProjectFile } from '../../scripts/action-file.ts';
import { markdownFiles } from '../../scripts/markdown-files.ts';
import { partsByPage, withParts } from '../../scripts/page-parts.ts';
import { withRepositoryName } from '../../scripts/repository-name.ts';

const pages = markdownFiles();
const parts = partsByPage(actionFile());

test('every generated part has a page', () => {
  expect(pages.map(({ path }) => path)).toEqual(expect.arrayContaining([...parts.keys()]));
});

describe.each(pages)('$path', ({ path, text, links }) => {
  test('the page has up-to-date generated parts and repository name: npm run docs', () => {
    expect(text).toBe(withParts(withRepositoryName(text), parts.get(path) ?? {}));
  });

  test('the page has no dead link and no dead anchor', () => {
    expect(links.filter((link) => !/^(https:|mailto:)/.test(link) && isDead(link, path))).toEqual([]);
  });

  // CONTRIBUTING and the change log may grow.
  test.runIf(/^README|^docs\//.test(path))('the page has at most 1,500 words', () => {
    expect(text.split(/[ \t\r\n]+/).filter(Boolean).length).toBeLessThanOrEqual(1_500);
  });
});

test.each([
  ['docs/nothing.md', 'README.md', true],
  ['docs/inputs.md#nothing', 'README.md', true],
  ['../../nothing', 'README.md', true],
  ['../../../actions', 'docs/inputs.md', false],
])('the link %s in %s is dead: %s', (link, page, dead) => {
  expect(isDead(link, page)).toBe(dead);
});

/** Whether a link from this page leads nowhere in this project or its repository on GitHub. */
function isDead(link: string, from: string): boolean {
  const [file = '', anchor] = link.split('#');
  // GitHub shows a file at `blob/BRANCH/PATH`: two levels above the root are the repository's own pages.
  const inRepository = posix.join('blob/main', posix.dirname(from), file);
  if (file !== '' && !inRepository.startsWith('blob/main'))
    return !/^(actions|fork|settings|issues|security|releases)\b/.test(inRepository);
  const path = file === '' ? from : posix.join(posix.dirname(from), file);
  if (!existsSync(join(ROOT, path))) return true;
  if (anchor === undefined) return false;
  return !pages.find((page) => page.path === path)?.anchors.includes(anchor);
}

const SHOWN_BY = /\[`(test\/[^`]+)`\]\(\1\): "([^"]+)"/g;

test('each threat in SECURITY.md has a test that exists', () => {
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

test('each file that CONTRIBUTING.md names exists', () => {
  const paths = readProjectFile('CONTRIBUTING.md').matchAll(/`((?:src|test)\/[\w/.-]+)`/g);
  for (const [, path] of paths) expect(existsSync(join(ROOT, `${path}`)), path).toBe(true);
});
