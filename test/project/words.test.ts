import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from '../../scripts/action-file.ts';
import { AVOIDED, AVOIDED_IN_FRENCH } from './words.ts';

/** Where people read, with all that is in it. */
const FOLDERS = ['docs', '.github', 'src'];

const files = [
  ...readdirSync(ROOT),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((path) => /\.(md|yml|ts)$|^\.env\.example$/.test(path));

/** The lines of a file in which people meet an avoided word. */
function avoidedIn(path: string, text: string): string[] {
  const words = /\bfr\.(md|ts)$/.test(path) ? AVOIDED_IN_FRENCH : AVOIDED;
  const lines = (path.endsWith('.ts') ? literals(text) : path.endsWith('.md') ? prose(text) : text).split(
    '\n',
  );
  return lines.flatMap((line, index) =>
    words
      .filter(([word]) => word.test(line))
      .map(([, instead]) => `${path}:${index + 1}: write ${instead}: ${line.trim()}`),
  );
}

/** A page without its code and the names of tests, which may quote what a run says. */
function prose(page: string): string {
  return page.replace(/```.*?```|``.+?``|`[^`\n]*`|: "[^"\n]*"/gs, blanked);
}

/** What a source can say: its texts, without comments and code. */
function literals(source: string): string {
  const withoutComments = source.replace(/\/\*.*?\*\/|^\s*\/\/.*$/gms, blanked);
  return withoutComments
    .split('\n')
    .map((line) =>
      line.startsWith('import') ? '' : (line.match(/'[^']*'|"[^"]*"|`[^`]*`?/g) ?? []).join(' '),
    )
    .join('\n')
    .replace(/\$\{[^}]*\}/g, '');
}

function blanked(text: string): string {
  return text.replace(/[^\n]/g, ' ');
}

test('the files that people read are found', () => {
  expect(files).toEqual(
    expect.arrayContaining([
      'README.md',
      'action.yml',
      join('.github', 'workflows', 'ci.yml'),
      join('src', 'messages', 'languages', 'fr.ts'),
    ]),
  );
});

test.each(files)('%s has no word that we avoid', (path) => {
  expect(avoidedIn(path, readProjectFile(path))).toEqual([]);
});

test.each([
  ['a.md', 'What is owed is told when it does.'],
  ['a.md', 'A run goes on looking.'],
  ['a.md', 'The state is made up from the list.'],
  ['src/a.ts', "const TITLE = 'What became of it';"],
  ['a.fr.md', 'Le prochain regard rattrape.'],
  ['a.fr.md', 'Un streame de anna.'],
])('in %s, "%s" has an avoided word', (path, line) => {
  expect(avoidedIn(path, line)).not.toEqual([]);
});

test('code in a page, and comments in a source, may have it', () => {
  expect(avoidedIn('a.md', 'The log says `What is owed is told when it does.`')).toEqual([]);
  expect(avoidedIn('src/a.ts', '// What is owed.\nconst look = 1;')).toEqual([]);
});
