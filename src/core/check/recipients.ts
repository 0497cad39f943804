import { counted, type Finding, listed, notice, stops, well } from './finding.ts';
import { countryName, type PhoneNumber } from './phone-number.ts';
import type { SenderFact } from './sender.ts';

export interface Phone extends PhoneNumber {
  /** Enough of it to tell it from others. */
  readonly shown: string;
}

const CARRIERS_COUNTRY = 'US';

/** Where texts to names can't go: in North America only numbers can be answered to, so only they may send. */
const NO_NAMES = ['US', 'CA'];

/** Whether those who are to get texts can get them from this sender. */
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
    const words = `${shown} has not as many digits as numbers of its country have. Correct it in \`sms-to\`.`;
    return [stops('Recipients', words)];
  }
  if (!isLandline) return [];
  return [
    notice(
      'Recipients',
      `${shown} is the number of a landline, which gets no texts. Use a mobile number in \`sms-to\`.`,
    ),
  ];
}

/** Carriers in the United States drop texts from senders that are not registered, after Twilio has accepted them. */
function checkRegistration(phones: readonly Phone[], sender: SenderFact): Finding[] {
  const isAmerican = phones.some(({ country }) => country === CARRIERS_COUNTRY);
  const needsIt = sender.kind === 'number' || sender.kind === 'service';
  if (!isAmerican || !needsIt) return [];
  const { registration } = sender;
  const isTollFree = sender.kind === 'number' && sender.isTollFree;
  const [code, how] = isTollFree
    ? [30032, 'Have it verified in the Twilio console under Regulatory Compliance, Toll-free verifications.']
    : [30034, 'Register it in the Twilio console under Messaging, Regulatory Compliance (A2P 10DLC).'];
  if (registration === 'registered') {
    return [well('Recipients', 'The sender is registered for texts to the United States.')];
  }
  if (registration === 'unknown') {
    const words = `Twilio does not say whether the sender is registered for texts to the United States. If it is not, Twilio accepts and bills them, and the carriers drop them (${code}). ${how}`;
    return [notice('Recipients', words)];
  }
  const words = `The sender is not registered for texts to the United States: Twilio accepts and bills them, and the carriers drop them (${code}). ${how}`;
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
