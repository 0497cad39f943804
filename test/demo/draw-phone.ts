import { writeFileSync } from 'node:fs';
import { phone } from './phone-picture.ts';
import { EVENING } from './phone-texts.ts';

/** Draws the picture for the README anew. */
const file = new URL('../../.github/images/phone.svg', import.meta.url);
writeFileSync(file, phone(EVENING));
for (const { when, text } of EVENING) console.log(`${when}  ${text}`);
