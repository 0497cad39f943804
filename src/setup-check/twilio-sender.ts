import { IncomingPhoneNumberListInstance } from 'twilio/lib/rest/api/v2010/account/incomingPhoneNumber.js';
import { ShortCodeListInstance } from 'twilio/lib/rest/api/v2010/account/shortCode.js';
import { ServiceListInstance } from 'twilio/lib/rest/messaging/v1/service.js';
import { TollfreeVerificationListInstance } from 'twilio/lib/rest/messaging/v1/tollfreeVerification.js';
import { quote } from '../adapters/clean.ts';
import { MAIN_HOST, MAIN_VERSION, type TwilioAccount } from '../adapters/twilio/client.ts';
import { api, isMessagingService } from '../adapters/twilio/messages.ts';
import { AT_A_TIME, mapLimit } from '../map-limit.ts';
import { phoneNumber } from './findings/recipients.ts';
import type { Registration, SenderFact } from './findings/twilio.ts';
import { failureOf, hasKey, isRefusal, isUnknown } from './twilio-account.ts';

const MESSAGING_HOST = 'https://messaging.twilio.com';

/** The most Messaging Services to search for a number. Few private accounts have more. */
const MOST_SERVICES = 20;
/** The size of Twilio's largest page. Only the first page of a list is read. */
const PAGE = 1_000;

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
  const { isTollFree } = phoneNumber(from);
  const registration = isTollFree ? verificationOf(account, number.sid) : campaignOf(account, from);
  return {
    kind: 'number',
    canText: number.capabilities.sms === true,
    isTollFree,
    registration: await registration.catch((): Registration => 'unknown'),
  };
}

async function verificationOf(account: TwilioAccount, phoneSid: string): Promise<Registration> {
  const verifications = TollfreeVerificationListInstance(api(account, MESSAGING_HOST, 'v1'));
  const found = await verifications.list({ tollfreePhoneNumberSid: phoneSid, limit: PAGE });
  return found.some(({ status }) => status === 'TWILIO_APPROVED') ? 'registered' : 'unregistered';
}

/** A number is registered through the Messaging Service that contains it. */
async function campaignOf(account: TwilioAccount, from: string): Promise<Registration> {
  const services = ServiceListInstance(api(account, MESSAGING_HOST, 'v1'));
  const all = await services.list({ limit: MOST_SERVICES });
  const registered = all.filter(({ usAppToPersonRegistered }) => usAppToPersonRegistered === true);
  // The SDK's objects in a list don't know their own SID, so get each service by its SID.
  const pools = await mapLimit(registered, AT_A_TIME, ({ sid }) =>
    services.get(sid).phoneNumbers.list({ limit: PAGE }),
  );
  if (pools.flat().some((number) => number.phoneNumber === from)) return 'registered';
  const isUnsure = all.some(({ usAppToPersonRegistered: is }) => typeof is !== 'boolean');
  return isUnsure || all.length >= MOST_SERVICES ? 'unknown' : 'unregistered';
}

async function askService(account: TwilioAccount, sid: string): Promise<SenderFact> {
  const service = ServiceListInstance(api(account, MESSAGING_HOST, 'v1')).get(sid);
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
            : await verificationIn(account, numbers),
    };
  } catch (error) {
    if (isUnknown(error)) return { kind: 'no service' };
    throw error;
  }
}

interface NumberInPool {
  readonly sid: string;
  readonly phoneNumber: string;
}

/** An unregistered service can still contain a verified toll-free number. */
async function verificationIn(
  account: TwilioAccount,
  numbers: readonly NumberInPool[],
): Promise<Registration> {
  const tollFree = numbers.filter((number) => phoneNumber(number.phoneNumber).isTollFree);
  const each = await mapLimit(tollFree, AT_A_TIME, ({ sid }) =>
    verificationOf(account, sid).catch((): Registration => 'unknown'),
  );
  return each.find((registration) => registration !== 'unregistered') ?? 'unregistered';
}

async function askShortCode(account: TwilioAccount, from: string): Promise<SenderFact> {
  const owned = ShortCodeListInstance(api(account, MAIN_HOST, MAIN_VERSION), account.accountSid);
  const found = await owned.list({ shortCode: from, limit: PAGE });
  return found.some(({ shortCode }) => shortCode === from) ? { kind: 'short code' } : { kind: 'not ours' };
}
