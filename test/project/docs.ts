import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { actionFile, ROOT, readProjectFile } from './action-file.ts';
import { readmeParts, withParts } from './readme-parts.ts';

// Run as `npm run docs`: makes the README's tables and sample texts from what they describe.
writeFileSync(join(ROOT, 'README.md'), withParts(readProjectFile('README.md'), readmeParts(actionFile())));
