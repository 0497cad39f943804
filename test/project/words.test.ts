import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT, readProjectFile } from '../../scripts/action-file.ts';
import { AVOIDED, AVOIDED_IN_COMMENTS, AVOIDED_IN_FRENCH } from './words.ts';

/** Where people read, with all that is in it. */
const FOLDERS = ['docs', '.github', 'src', 'scripts'];

const files = [
  ...readdirSync(ROOT),
  ...FOLDERS.flatMap((folder) =>
    readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name)),
  ),
].filter((path) => /\.(md|yml|ts)$|^\.env\.example$/.test(path));

/** The lines of a file with an avoided word, each with what to write instead. */
function avoidedIn(path: string, text: string): string[] {
  const words = /\bfr\.(md|ts)$/.test(path) ? AVOIDED_IN_FRENCH : AVOIDED;
  const find = (part: string, avoided: typeof AVOIDED) =>
    part
      .split('\n')
      .flatMap((line, index) =>
        avoided
          .filter(([word]) => word.test(line))
          .map(([, instead]) => `${path}:${index + 1}: write ${instead}: ${line.trim()}`),
      );
  if (path.endsWith('.ts'))
    return [...find(literals(text), words), ...find(comments(text), AVOIDED_IN_COMMENTS)];
  return find(path.endsWith('.md') ? prose(text) : text, words);
}

/** A page without its code and the names of tests, which may quote what a run says. */
function prose(page: string): string {
  return page.replace(/```.*?```|``.+?``|`[^`\n]*`|: "[^"\n]*"/gs, blanked);
}

const COMMENT = /\/\*.*?\*\/|^\s*\/\/[^\n]*$/gms;

/** The comments of a source, without their code. */
function comments(source: string): string {
  let end = 0;
  const parts = Array.from(source.matchAll(COMMENT), (found) => {
    const before = blanked(source.slice(end, found.index));
    end = found.index + found[0].length;
    return before + found[0].replace(/`[^`\n]*`/g, (code) => (code === '`undefined`' ? code : blanked(code)));
  });
  return parts.join('');
}

/** The string literals of a source. */
function literals(source: string): string {
  return source
    .replace(COMMENT, blanked)
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

test.each(files)('%s has no avoided word', (path) => {
  expect(avoidedIn(path, readProjectFile(path))).toEqual([]);
});

test.each([
  ['a.md', 'What is owed is told when it does.', 2],
  ['a.md', 'The log says `What is owed is told when it does.`', 0],
  ['a.fr.md', 'Le prochain regard rattrape.', 1],
  ['src/a.ts', "const TITLE = 'What became of it';", 1],
  ['src/a.ts', 'const a = 1;\n// The pause, milliseconds.', 1],
  ['src/a.ts', '// The code `look`.\nconst look = owed;', 0],
])('in %s, %j has %i avoided words', (path, text, count) => {
  expect(avoidedIn(path, text)).toHaveLength(count);
});
