import { describe, expect, test } from 'vitest';
import { actionFile, readProjectFile } from '../../scripts/action-file.ts';
import { markdownFiles } from '../../scripts/markdown-files.ts';

const READMES = ['README.md', 'README.fr.md'];
const pages = markdownFiles().filter(({ path }) => READMES.includes(path) || path.startsWith('docs/'));

/** Names of secrets and variables, in the code of a text. */
function namesIn(text: string): string[] {
  return Array.from(text.matchAll(/`([A-Z]+_[A-Z_]+|STREAMERS|LANGUAGE)`/g), ([, name]) => `${name}`);
}

test.each(pages)('every secret and variable in $path is an input, or part of an example', ({ text }) => {
  const inputs = Object.keys(actionFile().inputs).map((name) => name.toUpperCase().replaceAll('-', '_'));
  const examples = (text.match(/^```yaml$.*?^```$/gms) ?? []).join('\n');
  const named = namesIn(text).filter(
    (name) =>
      !inputs.includes(name) && !examples.includes(`secrets.${name}`) && !examples.includes(`vars.${name}`),
  );
  expect(named).toEqual([]);
});

test('the docs have every secret and variable that a fork reads', () => {
  const workflow = readProjectFile('.github/workflows/twitch-sms.yml');
  const read = Array.from(workflow.matchAll(/\b(?:secrets|vars)\.([A-Z_]+)/g), ([, name]) => `${name}`);
  const named = pages.flatMap(({ text }) => namesIn(text));
  expect(read.filter((name) => !named.includes(name))).toEqual([]);
});

/** The outline of a page: the depth of each heading, the rows of each table, the steps, the code. */
function outline(text: string): string[] {
  const code = /^ *```(\w*)\n(.*?)^ *```$/gms;
  const headings = text.replace(code, (_, language) => `\n<${language}>\n`).split('\n');
  return headings.flatMap((line) => {
    const mark = /^(#+ |<\w+>$| *\| `[A-Z_]+`| *\||\d\. |- |> \[!\w+\])/.exec(line)?.[1];
    return mark ? [mark] : [];
  });
}

describe('the README', () => {
  test('the README has the same outline in French', () => {
    const [english = [], french] = READMES.map((path) => outline(readProjectFile(path)));
    expect(english.length).toBeGreaterThan(40);
    expect(french).toEqual(english);
  });

  test.each(READMES)('%s sets up a fork in at most eight numbered steps', (path) => {
    const section = readProjectFile(path).split(/^## /m)[3] ?? '';
    const steps = Array.from(section.matchAll(/^(\d)\. /gm), ([, number]) => Number(number));
    expect(steps).toEqual([1, 2, 3, 4, 5, 6, 7, 8].slice(0, steps.length));
    expect(steps.length).toBeGreaterThan(4);
  });
});
