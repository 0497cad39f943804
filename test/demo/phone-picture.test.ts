import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { PHONE_PICTURES } from './phone-pictures.ts';

test.each([...PHONE_PICTURES])('%s shows the texts that are sent now: npm run picture', (path, picture) => {
  expect(readFileSync(new URL(`../../${path}`, import.meta.url), 'utf8')).toBe(picture);
});
