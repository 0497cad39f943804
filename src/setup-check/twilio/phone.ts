import { parsePhoneNumberFromString } from 'libphonenumber-js/max';

/** What a phone number itself reveals. */
export interface PhoneNumber {
  /** ISO 3166-1, such as `FR`. */
  readonly country: string | undefined;
  readonly isLandline: boolean;
  readonly isTollFree: boolean;
  /** Whether it has the right number of digits for its country. */
  readonly isPossible: boolean;
}

/** Parses a number in E.164. A North American number with an unknown area code counts as US. */
export function phoneNumber(e164: string): PhoneNumber {
  const number = parsePhoneNumberFromString(e164);
  const type = number?.getType();
  return {
    country: number?.country ?? (number?.countryCallingCode === '1' ? 'US' : undefined),
    isLandline: type === 'FIXED_LINE',
    isTollFree: type === 'TOLL_FREE',
    // The parser drops a trunk 0, but Twilio does not.
    isPossible: number?.isPossible() === true && number.number.length === e164.length,
  };
}

/** Converts `FR` to `France`. */
export function countryName(country: string | undefined): string {
  if (country === undefined) return 'an unknown country';
  const name = new Intl.DisplayNames(['en'], { type: 'region' }).of(country) ?? country;
  return /^(United|Netherlands|Philippines|Bahamas|Maldives)/.test(name) ? `the ${name}` : name;
}
