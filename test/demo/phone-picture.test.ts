import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { phone } from './phone-picture.ts';
import { EVENING } from './phone-texts.ts';

test('the picture of the phone shows the texts as they are sent now: else run npm run picture', () => {
  const picture = readFileSync(new URL('../../.github/images/phone.svg', import.meta.url), 'utf8');
  expect(picture).toBe(phone(EVENING));
});
