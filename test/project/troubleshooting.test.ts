import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from '../../scripts/action-file.ts';
import { FAULT_TABLE } from '../faults/fault-table.ts';

const sources = readdirSync(join(ROOT, 'src'), { recursive: true, encoding: 'utf8' })
  .filter((file) => file.endsWith('.ts'))
  .map((file) => readProjectFile(join('src', file)).replaceAll('\\`', '`'))
  .join('\n')
  .split('\n');

/** The messages that a page explains, as it writes them, each with its whole row. */
function rowsIn(page: string): { line: string; row: string }[] {
  const [, lines = ''] = /<!-- lines:.*?-->(.*?)<!-- end of lines -->/s.exec(readProjectFile(page)) ?? [];
  const rows = [...lines.matchAll(/^\| (`.*?`|``.*?``) \| .*$/gm)];
  return rows.map(([row, cell]) => ({ line: withInputs(`${cell}`.replace(/^``? ?| ?``?$/g, '')), row }));
}

/** The pages name settings as a fork's owner sees them, and the sources name inputs. */
function withInputs(line: string): string {
  return line.replace(/`[A-Z]+(?:_[A-Z]+)+`/g, (name) => name.toLowerCase().replaceAll('_', '-'));
}

/** The parts of a message between `…`. */
function partsOf(line: string): string[] {
  return line
    .split('…')
    .map((part) => part.trim())
    .filter((part) => part !== '');
}

/** Whether one line of the sources can say this, with something in place of each `…`. */
function isSaid(line: string): boolean {
  return sources.some((source) => {
    let from = 0;
    return partsOf(line).every((part) => {
      const at = source.indexOf(part, from);
      from = at + part.length;
      return at >= 0;
    });
  });
}

test.each([
  ['docs/troubleshooting.md', 30],
  ['README.md', 3],
  ['README.fr.md', 3],
])('every message that %s explains is in the sources', (page, least) => {
  const lines = rowsIn(page).map(({ line }) => line);
  expect(lines.length).toBeGreaterThan(least);
  expect(lines.filter((line) => !isSaid(line))).toEqual([]);
});

test('a message that is in no source is noticed', () => {
  expect(isSaid('Twitch refused … the credentials of …')).toBe(false);
});

test('both READMEs explain the same messages, all of which are in the full table', () => {
  const [full = [], ...both] = ['docs/troubleshooting.md', 'README.md', 'README.fr.md'].map((page) =>
    rowsIn(page).map(({ line }) => line),
  );
  expect(both[1]).toEqual(both[0]);
  expect(full).toEqual(expect.arrayContaining(both[0] ?? []));
});

/** Whether the row explains this message, or the part of it that a fault expects. */
function explains(row: string, message: string): boolean {
  const [, code] = /(?<![\d+…])(\d{3}|\d{5,6})(?!\d)/.exec(message) ?? [];
  if (code && new RegExp(`\\b${code}\\b`).test(row)) return true;
  const quoted = Array.from(row.matchAll(/`` (.+?) ``|``(.+?)``|`([^`]+)`/g), (found) =>
    withInputs(found.slice(1).join('')),
  );
  const isPhrase = (words: string) => words.includes(' ');
  return quoted
    .filter(isPhrase)
    .some((words) => partsOf(words).every((part) => message.includes(part.replace(/[:.;]$/, ''))));
}

test('every message that a played fault causes has a row in the table', () => {
  const rows = rowsIn('docs/troubleshooting.md').map(({ row }) => row);
  const messages = FAULT_TABLE.flatMap(({ errors = [], warns = [], logs = [] }) => [
    ...errors,
    ...warns,
    ...logs,
  ]);
  const unexplained = messages
    // The toolkit's own lines have a sentence below the table.
    .filter((message) => !/^(Failed to (restore|save)|uploadCacheArchiveSDK): /.test(message))
    // Twilio's own failures and unknown codes follow a lead such as "Messages had to wait", which has a row.
    .filter((message) => !/^(20500|29999|HTTP 502) /.test(message))
    .filter((message) => !rows.some((row) => explains(row, message)));
  expect(unexplained).toEqual([]);
});
