/**
 * Who has to deal with a Twilio error code. `recipient`: this number can't be reached, now or later. `owner`: no text
 * goes out until the owner acts. `later`: nobody, the next try may work.
 * Source: https://www.twilio.com/docs/api/errors
 */
export interface TwilioCode {
  readonly concerns: 'recipient' | 'owner' | 'later';
  /** What to do, in one sentence. */
  readonly advice: string;
  /** What happened, for the codes of accepted texts, which Twilio reports without words. */
  readonly meaning?: string | undefined;
}

const recipient = (advice: string, meaning?: string): TwilioCode => ({
  concerns: 'recipient',
  advice,
  meaning,
});
const owner = (advice: string, meaning?: string): TwilioCode => ({ concerns: 'owner', advice, meaning });
const later = (advice: string, meaning?: string): TwilioCode => ({ concerns: 'later', advice, meaning });
const each = (code: TwilioCode, ...codes: readonly number[]) =>
  Object.fromEntries(codes.map((number) => [number, code]));

const CREDENTIALS = owner(
  'Check `twilio-account-sid` and `twilio-auth-token`, or `twilio-api-key-sid` and `twilio-api-key-secret`, in the Twilio console; they must be for the region US1.',
);
const KEY = owner(
  'The API key lacks permission: create a Standard key in the Twilio console, or use `twilio-auth-token`.',
);
const INACTIVE = owner('The Twilio account is not active: check its status in the Twilio console.');
const UPGRADE = owner(
  'New Twilio trial accounts cannot send custom texts: upgrade the account in the Twilio console under Billing.',
);
const SENDER = owner('Check `sms-from`: it must be a number of this Twilio account that can send SMS.');
const SENDER_OR_COUNTRY = owner(
  'Check `sms-from`: it must be a number of this Twilio account that can send SMS, or a short code of the same country as the recipient.',
);
const REGION = owner(
  'This sender is set up for another region: route it to US1 in the Twilio console, or use another sender in `sms-from`.',
);
const SERVICE = owner('Check `sms-from`: the Messaging Service needs a sender in its sender pool.');
const NO_SERVICE = owner('Check `sms-from`: this Twilio account has no such Messaging Service.');
const NO_NUMBER = recipient('Correct this number in `sms-to`: it does not exist.');
const NOT_MOBILE = recipient('Use a mobile number in `sms-to`.');
const NO_PATH = recipient('This sender cannot reach that number: use a sender that can text its country.');
const BUSY = later('Twilio received too many requests at once; this may be temporary.');

/** Codes that Twilio also uses for a single recipient, if the short code is from another country. */
export const MAY_BE_COUNTRY: readonly number[] = [21606, 21659];

/** The codes of refused requests to send or list texts. */
const REFUSED: Readonly<Record<number, TwilioCode>> = {
  ...each(INACTIVE, 10001, 20005, 20403),
  ...each(BUSY, 14107, 20429),
  ...each(KEY, 20006, 70051),
  ...each(SENDER, 21210, 21212, 21264, 21401, 21407, 21601, 21603, 21616, 21660, 21661),
  ...each(SENDER_OR_COUNTRY, ...MAY_BE_COUNTRY),
  ...each(REGION, 21662, 21663, 21668),
  ...each(NO_NUMBER, 21211, 21217),
  ...each(NOT_MOBILE, 21614, 21635),
  ...each(NO_PATH, 21612, 21657),
  ...each(NO_SERVICE, 21701, 21705),
  ...each(SERVICE, 21704, 21708, 21709, 21711),
  ...each(UPGRADE, 572002, 572003, 572004, 572005, 572006),
  10002: owner('A trial account cannot do this: upgrade it in the Twilio console under Billing.'),
  20003: CREDENTIALS,
  20008: owner(
    'These are the test credentials, which send nothing: copy the live ones from the Twilio console into `twilio-account-sid` and `twilio-auth-token`.',
  ),
  20010: owner('Twilio turned this off for the account: contact Twilio support.'),
  20404: owner(
    'Check `twilio-account-sid` and `sms-from`: Twilio knows no such account or Messaging Service.',
  ),
  21214: recipient('Correct this number in `sms-to`: it cannot be reached.'),
  21265: recipient('Correct this number in `sms-to`: short codes cannot get texts.'),
  21266: recipient('Remove this number from `sms-to`: it is the sender.'),
  21267: owner(
    'A trial account cannot send from a name: use its number in `sms-from`, or upgrade the account.',
  ),
  21268: recipient('Correct this number in `sms-to`: it is a premium number, which cannot get texts.'),
  21408: recipient(
    'Allow the country of this number in the Twilio console under Messaging, Settings, Geo permissions.',
  ),
  21607: owner(
    'A trial account can only send from its trial number: use that in `sms-from`, or upgrade the account.',
  ),
  21608: recipient(
    'A Twilio trial account only reaches verified numbers: verify this number in the Twilio console, or upgrade the account.',
  ),
  21610: recipient('This person replied STOP: they can reply START to the sender to get texts again.'),
  21611: later("The sender's queue at Twilio is full; this may be temporary."),
  21617: recipient('The text was longer than Twilio accepts.'),
  21618: recipient('Twilio does not accept this text: shorten it, or change its words.'),
  21702: later('The Messaging Service cannot send right now; this may be temporary.'),
  21703: recipient(
    'No sender of the Messaging Service can reach that number: add one that can text its country to the sender pool.',
  ),
  21730: later('Twilio is under maintenance; this may be temporary.'),
  21910: owner('Check `sms-from`: it must be an SMS sender, not one for another channel such as WhatsApp.'),
  63038: later('The Twilio account has reached its message limit for now; this may be temporary.'),
};

/** The codes of accepted texts that did not arrive. */
const LOST: Readonly<Record<number, TwilioCode>> = {
  30001: later(
    'Too many texts were sent at once: use fewer recipients, or a sender with more throughput.',
    "Twilio's queue was full",
  ),
  30002: owner(
    'The Twilio account was suspended: check its status in the Twilio console.',
    'The account is suspended',
  ),
  30003: recipient(
    'The phone was off or out of reach; if this persists, check the number.',
    'The phone could not be reached',
  ),
  30004: recipient(
    'The phone or its carrier blocks this sender: reply START to it, or ask the carrier.',
    'The text was blocked',
  ),
  30005: recipient(
    'Correct this number in `sms-to`: it does not exist or is not in use.',
    'The number is unknown',
  ),
  30006: recipient(
    'Use a mobile number in `sms-to`: this is a landline, or its carrier does not accept texts.',
    'The number cannot get texts',
  ),
  30007: recipient(
    'The carrier treated the text as spam: register the sender, or use another one.',
    'The carrier filtered the text',
  ),
  30008: later(
    'The carrier gave no reason; if this persists, use another sender.',
    'The carrier did not deliver the text',
  ),
  30032: owner(
    'This toll-free sender is not verified for US texts: verify it in the Twilio console under Regulatory Compliance, Toll-free verifications.',
    'The toll-free number is not verified',
  ),
  30033: owner(
    "This sender's registration for US texts is suspended: see why in the Twilio console under Messaging, Regulatory Compliance.",
    "The sender's registration is suspended",
  ),
  30034: owner(
    'This sender is not registered for US texts (A2P 10DLC): register it in the Twilio console under Messaging, Regulatory Compliance.',
    'The sender is not registered',
  ),
  30044: owner(
    'A trial account can only send short texts: upgrade it in the Twilio console under Billing.',
    'The text is too long for a trial account',
  ),
};

/** @returns `undefined` for an unknown code */
export function twilioCode(code: number | undefined): TwilioCode | undefined {
  return code === undefined ? undefined : (REFUSED[code] ?? LOST[code]);
}
