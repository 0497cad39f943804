import { ServiceListInstance } from 'twilio/lib/rest/messaging/v1/service.js';
import { TollfreeVerificationListInstance } from 'twilio/lib/rest/messaging/v1/tollfreeVerification.js';
import type { TwilioAccount } from '../../adapters/twilio/client.ts';
import { api } from '../../adapters/twilio/messages.ts';
import { AT_A_TIME, mapLimit } from '../../map-limit.ts';
import { type Finding, notice, stops, well } from '../findings.ts';
import { phoneNumber } from './phone.ts';

const MESSAGING_HOST = 'https://messaging.twilio.com';

/** The most Messaging Services to search for a number. Few private accounts have more. */
const MOST_SERVICES = 20;

/** The size of Twilio's largest page. Only the first page of a list is read. */
export const PAGE = 1_000;

/** Whether a sender is registered for texts to the United States. `unknown`: Twilio does not say. */
export type Registration = 'registered' | 'unregistered' | 'unknown';

interface OwnedNumber {
  readonly sid: string;
  readonly phoneNumber: string;
}

/** The Messaging Services of an account. */
export function messagingServices(account: TwilioAccount) {
  return ServiceListInstance(api(account, MESSAGING_HOST, 'v1'));
}

/** Asks whether a number of the account is registered. Never throws. */
export function registrationOf(account: TwilioAccount, number: OwnedNumber): Promise<Registration> {
  const { isTollFree } = phoneNumber(number.phoneNumber);
  const found = isTollFree ? verificationOf(account, number) : campaignOf(account, number);
  return found.catch((): Registration => 'unknown');
}

async function verificationOf(account: TwilioAccount, { sid }: OwnedNumber): Promise<Registration> {
  const verifications = TollfreeVerificationListInstance(api(account, MESSAGING_HOST, 'v1'));
  const found = await verifications.list({ tollfreePhoneNumberSid: sid, limit: PAGE });
  return found.some(({ status }) => status === 'TWILIO_APPROVED') ? 'registered' : 'unregistered';
}

/** A number is registered through the Messaging Service that contains it. */
async function campaignOf(account: TwilioAccount, { phoneNumber }: OwnedNumber): Promise<Registration> {
  const services = messagingServices(account);
  const all = await services.list({ limit: MOST_SERVICES });
  const registered = all.filter(({ usAppToPersonRegistered }) => usAppToPersonRegistered === true);
  // The SDK's objects in a list don't know their own SID, so get each service by its SID.
  const pools = await mapLimit(registered, AT_A_TIME, ({ sid }) =>
    services.get(sid).phoneNumbers.list({ limit: PAGE }),
  );
  if (pools.flat().some((number) => number.phoneNumber === phoneNumber)) return 'registered';
  const isUnsure = all.some(({ usAppToPersonRegistered: is }) => typeof is !== 'boolean');
  return isUnsure || all.length >= MOST_SERVICES ? 'unknown' : 'unregistered';
}

/** Asks about the toll-free numbers of an unregistered service: it can still contain a verified one. */
export async function registrationIn(
  account: TwilioAccount,
  numbers: readonly OwnedNumber[],
): Promise<Registration> {
  const tollFree = numbers.filter((number) => phoneNumber(number.phoneNumber).isTollFree);
  const each = await mapLimit(tollFree, AT_A_TIME, (number) => registrationOf(account, number));
  return each.find((registration) => registration !== 'unregistered') ?? 'unregistered';
}

/** Checks the registration, because US carriers drop texts from unregistered senders after Twilio has accepted them. */
export function checkRegistration(sender: {
  readonly registration: Registration;
  readonly isTollFree?: boolean;
}): Finding {
  const [code, how] = sender.isTollFree
    ? [30032, 'Verify it in the Twilio console under Regulatory Compliance, Toll-free verifications.']
    : [30034, 'Register it in the Twilio console under Messaging, Regulatory Compliance (A2P 10DLC).'];
  const dropped = `Twilio accepts and bills them, but carriers drop them (${code}). ${how}`;
  switch (sender.registration) {
    case 'registered':
      return well('Recipients', 'The sender is registered for US texts.');
    case 'unknown': {
      const doubt = "Twilio does not say whether the sender is registered for US texts. If it isn't";
      return notice('Recipients', `${doubt}, ${dropped}`);
    }
    case 'unregistered':
      return stops('Recipients', `The sender is not registered for US texts: ${dropped}`);
  }
}
