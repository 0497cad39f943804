import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { licencesText, licensed } from './licences.ts';

// The last step of the build: `node scripts/write-licences.ts FOLDER`.
writeFileSync(join(`${process.argv[2]}`, 'licenses.txt'), licencesText(licensed()));
