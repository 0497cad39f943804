import { IncomingPhoneNumberListInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js';
import { ShortCodeListInstance } from 'twilio/lib/rest/api/v2010/account/shortCode.js';
import { quote } from '../../adapters/clean.ts';
import { MAIN_HOST, MAIN_VERSION, type TwilioAccount } from '../../adapters/twilio/client.ts';
import { api, isMessagingService } from '../../adapters/twilio/messages.ts';
import type { Unanswered } from '../../host.ts';
import { counted, type Finding, notice, stops, unanswered, well } from '../findings.ts';
import { failureOf, hasKey, isRefusal, isUnknown } from './account.ts';
import { phoneNumber } from './phone.ts';
import {
  messagingServices,
  PAGE,
  type Registration,
  registrationIn,
  registrationOf,
} from './registration.ts';

export type SenderFact =
  | Unanswered
  /** The API key can't list senders. */
  | { readonly kind: 'hidden' }
  | {
      readonly kind: 'number';
      readonly canText: boolean;
      readonly isTollFree: boolean;
      readonly registration: Registration;
    }
  | { readonly kind: 'short code' }
  /** A number or short code that is not in the account. */
  | { readonly kind: 'not ours' }
  /** A name. Twilio does not list the names that may be used. */
  | { readonly kind: 'name' }
  | {
      readonly kind: 'service';
      readonly name: string;
      /** How many numbers, short codes and names are in its sender pool. */
      readonly senders: number;
      readonly registration: Registration;
    }
  | { readonly kind: 'no service' };

/** Asks Twilio about the sender of the texts. */
export async function askSender(account: TwilioAccount, from: string): Promise<SenderFact> {
  try {
    if (isMessagingService(from)) return await askService(account, from);
    if (from.startsWith('+')) return await askNumber(account, from);
    return /^\d+$/.test(from) ? await askShortCode(account, from) : { kind: 'name' };
  } catch (error) {
    if (hasKey(account) && isRefusal(error)) return { kind: 'hidden' };
    return failureOf("The Twilio sender can't be read", error);
  }
}

async function askNumber(account: TwilioAccount, from: string): Promise<SenderFact> {
  const owned = IncomingPhoneNumberListInstance(api(account, MAIN_HOST, MAIN_VERSION), account.accountSid);
  const found = await owned.list({ phoneNumber: from, limit: PAGE });
  const number = found.find((each) => each.phoneNumber === from);
  if (!number) return { kind: 'not ours' };
  return {
    kind: 'number',
    // The SDK types this as always there, but Twilio may leave it out.
    canText: (number.capabilities as Partial<typeof number.capabilities> | undefined)?.sms !== false,
    isTollFree: phoneNumber(from).isTollFree,
    registration: await registrationOf(account, number),
  };
}

async function askService(account: TwilioAccount, sid: string): Promise<SenderFact> {
  const service = messagingServices(account).get(sid);
  try {
    const { friendlyName, usAppToPersonRegistered } = await service.fetch();
    const [numbers, shortCodes, names] = await Promise.all([
      service.phoneNumbers.list({ limit: PAGE }),
      service.shortCodes.list({ limit: PAGE }),
      service.alphaSenders.list({ limit: PAGE }),
    ]);
    const isUnsure = usAppToPersonRegistered !== false || shortCodes.length > 0;
    return {
      kind: 'service',
      name: quote(friendlyName).slice(0, 64),
      senders: numbers.length + shortCodes.length + names.length,
      registration:
        usAppToPersonRegistered === true
          ? 'registered'
          : isUnsure
            ? 'unknown'
            : await registrationIn(account, numbers),
    };
  } catch (error) {
    if (isUnknown(error)) return { kind: 'no service' };
    throw error;
  }
}

async function askShortCode(account: TwilioAccount, from: string): Promise<SenderFact> {
  const owned = ShortCodeListInstance(api(account, MAIN_HOST, MAIN_VERSION), account.accountSid);
  const found = await owned.list({ shortCode: from, limit: PAGE });
  return found.some(({ shortCode }) => shortCode === from) ? { kind: 'short code' } : { kind: 'not ours' };
}

const NUMBERS = 'https://console.twilio.com/us1/develop/phone-numbers/manage/incoming';
const SERVICES = 'https://console.twilio.com/us1/develop/sms/services';

/** Checks whether texts can come from this sender. */
export function checkSender(fact: SenderFact): Finding {
  switch (fact.kind) {
    case 'number':
      return fact.canText
        ? well('Sender', 'The number is yours and can send SMS.')
        : stops('Sender', `The number is yours, but can't send SMS. Get one that can, at ${NUMBERS}.`);
    case 'short code':
      return well('Sender', 'The short code is yours.');
    case 'not ours':
      return stops(
        'Sender',
        `This account has no such number. Copy one of yours from ${NUMBERS} into \`sms-from\`.`,
      );
    case 'name':
      return notice(
        'Sender',
        'It is a name, and Twilio does not say where names work: send a test. Some countries require registration, and nobody can reply STOP to a name.',
      );
    case 'service':
      return fact.senders > 0
        ? well('Sender', `The Messaging Service "${fact.name}" has ${counted(fact.senders, 'sender')}.`)
        : stops(
            'Sender',
            `The Messaging Service "${fact.name}" has no sender. Add a number to its sender pool at ${SERVICES}.`,
          );
    case 'hidden':
      return notice('Sender', "The API key can't list senders, so yours was not checked: send a test.");
    case 'no service':
      return stops(
        'Sender',
        `This account has no such Messaging Service. Copy the SID of one of yours from ${SERVICES} into \`sms-from\`.`,
      );
    default:
      return unanswered('Sender', fact);
  }
}
