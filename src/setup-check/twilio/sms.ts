import type { SmsSettings } from '../../adapters/twilio/channel.ts';
import { listed } from '../../messages/names.ts';
import { counted, type Finding, notice, stops, well } from '../findings.ts';
import { askAccount, checkAccount } from './account.ts';
import { countryName, type PhoneNumber, phoneNumber } from './phone.ts';
import { checkRegistration } from './registration.ts';
import { askSender, checkSender, type SenderFact } from './sender.ts';

/** Checks the Twilio account, the sender and the recipients. */
export async function checkSms({ account, from, recipients }: SmsSettings): Promise<Finding[]> {
  const [found, sender] = await Promise.all([askAccount(account), askSender(account, from)]);
  const phones = recipients.map(({ address, shown }) => ({ shown, ...phoneNumber(address) }));
  return [checkAccount(found), checkSender(sender), ...checkRecipients(phones, sender)];
}

export interface Phone extends PhoneNumber {
  /** The shortened number, enough to recognize it. */
  readonly shown: string;
}

/** Countries where texts can't be sent from a name. */
const NO_NAMES = ['US', 'CA'];

/** Checks whether the recipients can get texts from this sender. */
export function checkRecipients(phones: readonly Phone[], sender: SenderFact): Finding[] {
  const isAmerican = phones.some(({ country }) => country === 'US');
  return [
    well('Recipients', `${counted(phones.length, 'phone')}: ${byCountry(phones)}.`),
    ...phones.flatMap(checkDigits),
    ...checkLandlines(phones),
    ...(isAmerican && 'registration' in sender ? [checkRegistration(sender)] : []),
    ...checkName(phones, sender),
  ];
}

function byCountry(phones: readonly Phone[]): string {
  const countries = Map.groupBy(phones, ({ country }) => country);
  return listed(Array.from(countries, ([country, { length }]) => `${length} in ${countryName(country)}`));
}

function checkDigits({ shown, isPossible }: Phone): Finding[] {
  if (isPossible) return [];
  const words = `${shown} has the wrong number of digits for its country. Correct it in \`sms-to\`.`;
  return [stops('Recipients', words)];
}

/** A landline stops only its own texts, so it is a notice unless there are only landlines. */
function checkLandlines(phones: readonly Phone[]): Finding[] {
  const landlines = phones.filter(({ isLandline, isPossible }) => isLandline && isPossible);
  const found = landlines.length < phones.length ? notice : stops;
  return landlines.map(({ shown }) =>
    found('Recipients', `${shown} is a landline, which can't get texts. Use a mobile number in \`sms-to\`.`),
  );
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
