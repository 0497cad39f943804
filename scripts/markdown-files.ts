import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { ROOT, readProjectFile } from './action-file.ts';

export interface MarkdownFile {
  readonly path: string;
  readonly text: string;
  /** The targets of its links and pictures. */
  readonly links: readonly string[];
  /** GitHub's anchors of its headings. */
  readonly anchors: readonly string[];
}

/** The Markdown files at the top level and in `docs`. */
export function markdownFiles(): MarkdownFile[] {
  const paths = ['', 'docs/'].flatMap((folder) =>
    readdirSync(join(ROOT, folder)).map((name) => `${folder}${name}`),
  );
  return paths
    .filter((path) => path.endsWith('.md'))
    .map((path) => {
      const text = readProjectFile(path);
      const prose = text.replace(/^ *```.*?^ *```$/gms, '');
      const found = [...prose.matchAll(/\]\((\S+?)\)/g), ...prose.matchAll(/ (?:src|href)="([^"]+)"/g)];
      return { path, text, links: found.map(([, link]) => `${link}`), anchors: anchorsIn(prose) };
    });
}

/** Makes anchors as GitHub does: lower case, dashes for spaces, no punctuation, and a number on repeated ones. */
function anchorsIn(prose: string): string[] {
  const seen = new Map<string, number>();
  return [...prose.matchAll(/^#+ (.+)$/gm)].map(([, heading]) => {
    const anchor = `${heading}`
      .toLowerCase()
      .replace(/[^\p{L}\p{N}\p{Pc} -]/gu, '')
      .replaceAll(' ', '-');
    const times = seen.get(anchor) ?? 0;
    seen.set(anchor, times + 1);
    return times === 0 ? anchor : `${anchor}-${times}`;
  });
}
