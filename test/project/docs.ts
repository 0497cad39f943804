import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionFile, ROOT, readProjectFile } from './action-file.ts';
import { partsByPage, withParts } from './readme-parts.ts';

// Run as `npm run docs`: makes the tables and the sample texts of the pages from what they describe.
for (const [page, parts] of partsByPage(actionFile())) {
  writeFileSync(join(ROOT, page), withParts(readProjectFile(page), parts));
}
