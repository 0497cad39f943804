import * as v from 'valibot';
import { quote } from '../adapters/clean.ts';
import { isMessagingService } from '../adapters/twilio/messages.ts';
import { inTurns } from '../map-limit.ts';
import { phoneNumber } from './findings/phone-number.ts';
import type { Registration, SenderFact } from './findings/sender.ts';
import { type AccountDesk, isRefusal, isUnknown, unanswered } from './twilio-account.ts';

/** At most this many services are searched for a number: a fan's account has no more. */
const MOST_SERVICES = 20;
const AT_A_TIME = 5;

/** What Twilio knows about the sender of the texts. */
export async function seeSender(desk: AccountDesk, from: string, hasKey: boolean): Promise<SenderFact> {
  try {
    if (isMessagingService(from)) return await seeService(desk, from);
    if (from.startsWith('+')) return await seeNumber(desk, from);
    return /^\d+$/.test(from) ? await seeShortCode(desk, from) : { kind: 'name' };
  } catch (error) {
    if (hasKey && isRefusal(error)) return { kind: 'hidden' };
    return unanswered("The Twilio sender can't be read", error);
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
const numbersInPool = v.array(v.object({ sid: v.string(), phone_number: v.string() }));
const pool = v.object({ phone_numbers: numbersInPool });

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
  if (isIn) return 'registered';
  const isUnsure = all.services.some(({ us_app_to_person_registered: is }) => typeof is !== 'boolean');
  return isUnsure || all.services.length >= MOST_SERVICES ? 'unknown' : 'unregistered';
}

const POOLS = [
  ['PhoneNumbers', 'phone_numbers'],
  ['ShortCodes', 'short_codes'],
  ['AlphaSenders', 'alpha_senders'],
] as const;

/** https://www.twilio.com/docs/messaging/api/service-resource */
async function seeService(desk: AccountDesk, sid: string): Promise<SenderFact> {
  try {
    const found = await desk.messaging(`/Services/${sid}`, service);
    const pools = await inTurns(POOLS, POOLS.length, async ([resource, key]) => {
      const answer = v.record(v.string(), v.unknown());
      const page = await desk.messaging(`/Services/${sid}/${resource}`, answer, {});
      return v.parse(v.array(v.unknown()), page[key]);
    });
    const [phoneNumbers = [], shortCodes = []] = pools;
    const registered = found.us_app_to_person_registered ?? undefined;
    return {
      kind: 'service',
      name: quote(found.friendly_name).slice(0, 64),
      senders: pools.reduce((sum, { length }) => sum + length, 0),
      registration: registered
        ? 'registered'
        : registered === undefined || shortCodes.length > 0
          ? 'unknown'
          : await verificationIn(desk, v.parse(numbersInPool, phoneNumbers)),
    };
  } catch (error) {
    if (isUnknown(error)) return { kind: 'no service' };
    throw error;
  }
}

/** A service that is not registered can still have a toll-free number that is verified. */
async function verificationIn(
  desk: AccountDesk,
  inPool: v.InferOutput<typeof numbersInPool>,
): Promise<Registration> {
  const tollFree = inPool.filter(({ phone_number }) => phoneNumber(phone_number).isTollFree);
  const each = await inTurns(tollFree, AT_A_TIME, ({ sid }) =>
    verification(desk, sid).catch((): Registration => 'unknown'),
  );
  return each.find((registration) => registration !== 'unregistered') ?? 'unregistered';
}

const codes = v.object({ short_codes: v.array(v.object({ short_code: v.string() })) });

/** https://www.twilio.com/docs/messaging/api/short-code-resource */
async function seeShortCode({ core }: AccountDesk, from: string): Promise<SenderFact> {
  const { short_codes } = await core('/SMS/ShortCodes.json', codes, { ShortCode: from });
  return short_codes.some(({ short_code }) => short_code === from)
    ? { kind: 'short code' }
    : { kind: 'not ours' };
}
