import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionFile, ROOT, readProjectFile } from './action-file.ts';
import { markdownFiles } from './markdown-files.ts';
import { partsByPage, withParts } from './page-parts.ts';
import { withRepositoryName } from './repository-name.ts';

// Run as `npm run docs`: regenerates the generated parts of all pages.
const parts = partsByPage(actionFile());
for (const { path } of markdownFiles()) {
  const page = withRepositoryName(readProjectFile(path));
  writeFileSync(join(ROOT, path), withParts(page, parts.get(path) ?? {}));
}
