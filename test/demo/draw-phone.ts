import { writeFileSync } from 'node:fs';
import { PHONE_PICTURES } from './phone-pictures.ts';

// Run as `npm run picture`: draws the phones for the READMEs.
for (const [path, picture] of PHONE_PICTURES) {
  writeFileSync(new URL(`../../${path}`, import.meta.url), picture);
}
