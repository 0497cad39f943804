/**
 * What a Twilio error code means for the person it concerns. `recipient`: this number can't be reached, now or
 * later. `owner`: nobody can be reached until the owner acts. `later`: it may work next time.
 * Source: https://www.twilio.com/docs/api/errors
 */
export interface TwilioCode {
  readonly concerns: 'recipient' | 'owner' | 'later';
  /** What to do, in one sentence. */
  readonly advice: string;
  /** What happened, for those that Twilio reports after acceptance without words. */
  readonly meaning?: string | undefined;
}

const recipient = (advice: string, meaning?: string): TwilioCode => ({
  concerns: 'recipient',
  advice,
  meaning,
});
const owner = (advice: string, meaning?: string): TwilioCode => ({ concerns: 'owner', advice, meaning });
const later = (advice: string, meaning?: string): TwilioCode => ({ concerns: 'later', advice, meaning });

const CREDENTIALS =
  'Check `twilio-account-sid` with `twilio-auth-token`, or with `twilio-api-key-sid` and `twilio-api-key-secret`, in the Twilio console.';
const UPGRADE =
  'New Twilio trial accounts cannot send free text: upgrade the account in the Twilio console under Billing.';
const SENDER = 'Check `sms-from`: it must be a number of this Twilio account that can send SMS.';
const SERVICE = 'Check `sms-from`: the Messaging Service needs a sender in its sender pool.';
const NOT_MOBILE = 'Use a mobile number in `sms-to`.';

const CODES: Readonly<Record<number, TwilioCode>> = {
  20003: owner(CREDENTIALS),
  20005: owner('The Twilio account is not active: see its status in the Twilio console.'),
  20404: owner(
    'Check `twilio-account-sid` and `sms-from`: Twilio finds no such account or Messaging Service.',
  ),
  20429: later('Twilio had too many requests at once; it is tried again.'),
  21211: recipient('Correct this number in `sms-to`: it is not one that exists.'),
  21212: owner(SENDER),
  21214: recipient('Correct this number in `sms-to`: it is not one that can be reached.'),
  21217: recipient('Correct this number in `sms-to`: it is not one that exists.'),
  21408: recipient(
    'Allow the country of this number in the Twilio console under Messaging, Settings, Geo permissions.',
  ),
  21606: owner(SENDER),
  21608: recipient(
    'A Twilio trial account reaches verified numbers only: verify this number in the Twilio console, or upgrade the account.',
  ),
  21610: recipient('This person answered STOP: they can answer START to the sender to get texts again.'),
  21612: recipient('This sender cannot reach that number: use a sender that can text its country.'),
  21614: recipient(NOT_MOBILE),
  21617: recipient('The text was longer than Twilio takes.'),
  21659: owner(SENDER),
  21703: owner(SERVICE),
  30001: later(
    'Too many texts were sent at once: have fewer recipients, or a sender with more throughput.',
    "Twilio's queue was full",
  ),
  30002: owner(
    'The Twilio account was suspended: see its status in the Twilio console.',
    'The account is suspended',
  ),
  30003: recipient(
    'The phone was off or out of reach; if this goes on, check the number.',
    'The phone could not be reached',
  ),
  30004: recipient(
    'The phone or its carrier blocks this sender: answer START to it, or ask the carrier.',
    'The text was blocked',
  ),
  30005: recipient(
    'Correct this number in `sms-to`: it does not exist or is not in use.',
    'The number is not known',
  ),
  30006: recipient(
    'Use a mobile number in `sms-to`: this is a landline, or its carrier takes no texts.',
    'The number takes no texts',
  ),
  30007: recipient(
    'The carrier took the text for spam: register the sender, or use another one.',
    'The carrier filtered the text',
  ),
  30008: later(
    'The carrier gave no reason; if this goes on, use another sender.',
    'The carrier did not deliver the text',
  ),
  30032: owner(
    'This toll-free sender is not verified for US texts: verify it in the Twilio console under Regulatory Compliance, Toll-free verifications.',
    'The toll-free number is not verified',
  ),
  30034: owner(
    'This sender is not registered for US texts (A2P 10DLC): register it in the Twilio console under Messaging, Regulatory Compliance.',
    'The sender is not registered',
  ),
  30044: owner(
    'A trial account sends short texts only: upgrade it in the Twilio console under Billing.',
    'The text is too long for a trial account',
  ),
  572002: owner(UPGRADE),
  572003: owner(UPGRADE),
  572004: owner(UPGRADE),
  572005: owner(UPGRADE),
  572006: owner(UPGRADE),
};

/** What is known of a code; of an unknown one, nothing. */
export function twilioCode(code: number | undefined): TwilioCode | undefined {
  return code === undefined ? undefined : CODES[code];
}
