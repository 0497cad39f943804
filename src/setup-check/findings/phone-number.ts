import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What can be read from a phone number alone. */
export interface PhoneNumber {
  /** ISO 3166-1, such as `FR`. */
  readonly country: string | undefined;
  readonly isLandline: boolean;
  readonly isTollFree: boolean;
  /** It has as many digits as its country's numbers have. */
  readonly isPossible: boolean;
}

/** Reads a number in E.164. A North American number with an unknown area code counts as one of the United States. */
export function phoneNumber(e164: string): PhoneNumber {
  const number = parsePhoneNumberFromString(e164);
  const type = number?.getType();
  return {
    country: number?.country ?? (number?.countryCallingCode === '1' ? 'US' : undefined),
    isLandline: type === 'FIXED_LINE',
    isTollFree: type === 'TOLL_FREE',
    // The parser drops a 0 that is only dialled at home; Twilio does not.
    isPossible: number?.isPossible() === true && number.number.length === e164.length,
  };
}

/** `France` for `FR`. */
export function countryName(country: string | undefined): string {
  if (country === undefined) return 'an unknown country';
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
  return /^(United|Netherlands|Philippines|Bahamas|Maldives)/.test(name) ? `the ${name}` : name;
}
