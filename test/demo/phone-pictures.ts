import { phone } from './phone-picture.ts';
import { eveningIn } from './phone-texts.ts';

/** The pictures at the top of the READMEs, by path. */
export const PHONE_PICTURES: ReadonlyMap<string, string> = new Map([
  ['.github/images/phone.svg', phone(eveningIn('en'))],
  ['.github/images/phone.fr.svg', phone(eveningIn('fr'))],
]);
