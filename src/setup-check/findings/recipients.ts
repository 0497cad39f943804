import { parsePhoneNumberFromString } from 'libphonenumber-js/max';
import { counted, type Finding, listed, notice, stops, well } from './finding.ts';
import type { SenderFact } from './twilio.ts';

export interface Phone extends PhoneNumber {
  /** The shortened number, enough to recognize it. */
  readonly shown: string;
}

const CARRIERS_COUNTRY = 'US';

/** Countries where texts can't be sent from a name. */
const NO_NAMES = ['US', 'CA'];

/** Checks whether the recipients can get texts from this sender. */
export function checkRecipients(phones: readonly Phone[], sender: SenderFact): Finding[] {
  return [
    well('Recipients', `${counted(phones.length, 'phone')}: ${byCountry(phones)}.`),
    ...phones.flatMap(checkPhone),
    ...checkRegistration(phones, sender),
    ...checkName(phones, sender),
  ];
}

function byCountry(phones: readonly Phone[]): string {
  const countries = Map.groupBy(phones, ({ country }) => country);
  return listed(Array.from(countries, ([country, { length }]) => `${length} in ${countryName(country)}`));
}

function checkPhone({ shown, isLandline, isPossible }: Phone): Finding[] {
  if (!isPossible) {
    const words = `${shown} has the wrong number of digits for its country. Correct it in \`sms-to\`.`;
    return [stops('Recipients', words)];
  }
  if (!isLandline) return [];
  return [
    notice('Recipients', `${shown} is a landline, which can't get texts. Use a mobile number in \`sms-to\`.`),
  ];
}

/** Checks the registration, because US carriers drop texts from unregistered senders after Twilio has accepted them. */
function checkRegistration(phones: readonly Phone[], sender: SenderFact): Finding[] {
  const isAmerican = phones.some(({ country }) => country === CARRIERS_COUNTRY);
  const needsIt = sender.kind === 'number' || sender.kind === 'service';
  if (!isAmerican || !needsIt) return [];
  const { registration } = sender;
  const isTollFree = sender.kind === 'number' && sender.isTollFree;
  const [code, how] = isTollFree
    ? [30032, 'Verify it in the Twilio console under Regulatory Compliance, Toll-free verifications.']
    : [30034, 'Register it in the Twilio console under Messaging, Regulatory Compliance (A2P 10DLC).'];
  if (registration === 'registered') {
    return [well('Recipients', 'The sender is registered for US texts.')];
  }
  if (registration === 'unknown') {
    const words = `Twilio does not say whether the sender is registered for US texts. If it isn't, Twilio accepts and bills them, but carriers drop them (${code}). ${how}`;
    return [notice('Recipients', words)];
  }
  const words = `The sender is not registered for US texts: Twilio accepts and bills them, but carriers drop them (${code}). ${how}`;
  return [stops('Recipients', words)];
}

function checkName(phones: readonly Phone[], sender: SenderFact): Finding[] {
  const unreachable = phones.filter(({ country }) => country && NO_NAMES.includes(country));
  if (sender.kind !== 'name' || unreachable.length === 0) return [];
  const who = listed(unreachable.map(({ shown }) => shown));
  return [
    stops(
      'Recipients',
      `${who} can't get texts from a name: in the United States and Canada only numbers can send. Use a number in \`sms-from\`.`,
    ),
  ];
}

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
