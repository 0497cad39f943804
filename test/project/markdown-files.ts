import { readdirSync } from 'node:fs';
import { ROOT, readProjectFile } from './action-file.ts';

export interface MarkdownFile {
  readonly path: string;
  /** Where its links and pictures lead. */
  readonly links: readonly string[];
  /** The names by which GitHub links to its headings. */
  readonly anchors: readonly string[];
}

/** The Markdown files of the project's top level. */
export function markdownFiles(): MarkdownFile[] {
  const names = readdirSync(ROOT).filter((name) => name.endsWith('.md'));
  return names.map((path) => {
    const text = readProjectFile(path).replace(/^```.*?^```$/gms, '');
    return {
      path,
      links: [...text.matchAll(/\]\((\S+?)\)/g)].map(([, link]) => `${link}`),
      anchors: [...text.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => anchor(`${heading}`)),
    };
  });
}

/** As GitHub makes it: lower case, spaces to dashes, and nothing but letters, digits, dashes and underscores. */
function anchor(heading: string): string {
  return heading
    .toLowerCase()
    .replace(/[^\p{L}\p{N}\p{Pc} -]/gu, '')
    .replaceAll(' ', '-');
}
