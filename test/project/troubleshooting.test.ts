import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from './action-file.ts';

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readProjectFile(join('src', file)).replaceAll('\\`', '`'))
  .join('\n')
  .split('\n');

/** The lines that a page tells people to look up, as it writes them. */
function linesIn(page: string): string[] {
  const [, lines = ''] = /<!-- lines:.*?-->(.*?)<!-- end of lines -->/s.exec(readProjectFile(page)) ?? [];
  const cells = [...lines.matchAll(/^\| (`.*?`|``.*?``) \|/gm)].map(([, cell]) => `${cell}`);
  return cells.map((cell) => cell.replace(/^`+ ?| ?`+$/g, ''));
}

/** Whether one line of the sources can say this, with something in the place of each `…`. */
function isSaid(line: string): boolean {
  const parts = line.split('…').map((part) => part.trim());
  return sources.some((source) => {
    let from = 0;
    return parts.every((part) => {
      const at = source.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

test.each(['README.md', 'README.fr.md'])('each line that %s explains is in the sources', (page) => {
  const lines = linesIn(page);
  expect(lines.length).toBeGreaterThan(20);
  expect(lines.filter((line) => !isSaid(line))).toEqual([]);
  expect(isSaid('Twitch refused … the credentials of …')).toBe(false);
});

test('both pages explain the same lines', () => {
  expect(linesIn('README.fr.md')).toEqual(linesIn('README.md'));
});
