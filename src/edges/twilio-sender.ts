import * as v from 'valibot';
import { phoneNumber } from '../core/check/phone-number.ts';
import type { Registration, SenderFact } from '../core/check/sender.ts';
import { inTurns } from '../in-turns.ts';
import { quote } from './clean.ts';
import { isMessagingService } from './twilio.ts';
import { type AccountDesk, isUnknown, unanswered } from './twilio-account.ts';

/** An account with more services than that is not a fan's: no more are asked whether a number is theirs. */
const MOST_SERVICES = 20;
const AT_A_TIME = 5;

/** What Twilio knows of the sender of the texts. */
export async function seeSender(desk: AccountDesk, from: string): Promise<SenderFact> {
  try {
    if (isMessagingService(from)) return await seeService(desk, from);
    if (from.startsWith('+')) return await seeNumber(desk, from);
    return /^\d+$/.test(from) ? await seeShortCode(desk, from) : { kind: 'name' };
  } catch (error) {
    return unanswered("Twilio can't be asked for the sender", error);
  }
}

const numbers = v.object({
  incoming_phone_numbers: v.array(
    v.object({
      sid: v.string(),
      phone_number: v.string(),
      capabilities: v.object({ sms: v.optional(v.boolean(), false) }),
    }),
  ),
});

/** https://www.twilio.com/docs/phone-numbers/api/incomingphonenumber-resource */
async function seeNumber(desk: AccountDesk, from: string): Promise<SenderFact> {
  const found = await desk.core('/IncomingPhoneNumbers.json', numbers, { PhoneNumber: from });
  const number = found.incoming_phone_numbers.find(({ phone_number }) => phone_number === from);
  if (!number) return { kind: 'not ours' };
  const { isTollFree } = phoneNumber(from);
  const registration = isTollFree ? verification(desk, number.sid) : campaignOf(desk, from);
  const { sms: canText } = number.capabilities;
  return {
    kind: 'number',
    canText,
    isTollFree,
    registration: await registration.catch((): Registration => 'unknown'),
  };
}

const verifications = v.object({ verifications: v.array(v.object({ status: v.string() })) });

/** https://www.twilio.com/docs/messaging/api/tollfree-verification-resource */
async function verification({ messaging }: AccountDesk, phoneSid: string): Promise<Registration> {
  const found = await messaging('/Tollfree/Verifications', verifications, {
    TollfreePhoneNumberSid: phoneSid,
  });
  return found.verifications.some(({ status }) => status === 'TWILIO_APPROVED')
    ? 'registered'
    : 'unregistered';
}

const service = v.object({
  sid: v.string(),
  friendly_name: v.string(),
  us_app_to_person_registered: v.optional(v.nullable(v.boolean())),
});
const services = v.object({ services: v.array(service) });
const pool = v.object({ phone_numbers: v.array(v.object({ phone_number: v.string() })) });

/** A number is registered by the Messaging Service that it is in. */
async function campaignOf({ messaging }: AccountDesk, from: string): Promise<Registration> {
  const all = await messaging('/Services', services, { PageSize: String(MOST_SERVICES) });
  const registered = all.services.filter(({ us_app_to_person_registered }) => us_app_to_person_registered);
  const pools = await inTurns(registered, AT_A_TIME, ({ sid }) =>
    messaging(`/Services/${sid}/PhoneNumbers`, pool, { PageSize: '1000' }),
  );
  const isIn = pools.some(({ phone_numbers }) =>
    phone_numbers.some(({ phone_number }) => phone_number === from),
  );
  return isIn ? 'registered' : 'unregistered';
}

const POOLS = [
  ['PhoneNumbers', 'phone_numbers'],
  ['ShortCodes', 'short_codes'],
  ['AlphaSenders', 'alpha_senders'],
] as const;

/** https://www.twilio.com/docs/messaging/api/service-resource */
async function seeService({ messaging }: AccountDesk, sid: string): Promise<SenderFact> {
  try {
    const { friendly_name, us_app_to_person_registered } = await messaging(`/Services/${sid}`, service);
    const counts = await inTurns(POOLS, POOLS.length, async ([resource, key]) => {
      const found = await messaging(`/Services/${sid}/${resource}`, v.record(v.string(), v.unknown()), {});
      return v.parse(v.array(v.unknown()), found[key]).length;
    });
    const registration =
      us_app_to_person_registered === true
        ? 'registered'
        : us_app_to_person_registered === false
          ? 'unregistered'
          : 'unknown';
    return {
      kind: 'service',
      name: quote(friendly_name).slice(0, 64),
      senders: counts.reduce((sum, count) => sum + count, 0),
      registration,
    };
  } catch (error) {
    if (isUnknown(error)) return { kind: 'no service' };
    throw error;
  }
}

const codes = v.object({ short_codes: v.array(v.object({ short_code: v.string() })) });

/** https://www.twilio.com/docs/messaging/api/short-code-resource */
async function seeShortCode({ core }: AccountDesk, from: string): Promise<SenderFact> {
  const { short_codes } = await core('/SMS/ShortCodes.json', codes, { ShortCode: from });
  return short_codes.some(({ short_code }) => short_code === from)
    ? { kind: 'short code' }
    : { kind: 'not ours' };
}
