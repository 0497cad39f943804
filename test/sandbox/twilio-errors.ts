import type { Answer } from './exchange.ts';
import type { Refusal } from './twilio-account.ts';

/** Twilio's words for its codes; `{to}` and `{from}` stand for the numbers. */
const WORDS: Readonly<Record<number, string>> = {
  20001: "Invalid parameter '{what}'",
  20003: 'Authenticate',
  20004: 'Method not allowed',
  20005: 'Account not active',
  20008: 'Resource not accessible with Test Account Credentials',
  20404: 'The requested resource {what} was not found',
  20429: 'Too Many Requests',
  21211: "Invalid 'To' Phone Number: {to}",
  21212: "Invalid 'From' Number: {from}",
  21265: "'To' number cannot be a Short Code: {to}",
  21266: "'To' and 'From' number cannot be the same: {to}",
  21602: 'Message body is required.',
  21603: "A 'From' phone number is required.",
  21604: "A 'To' phone number is required.",
  21606:
    "The 'From' phone number provided ({from}) is not a valid message-capable Twilio phone number for this destination/account",
  21608:
    'The number {to} is unverified. Trial accounts cannot send messages to unverified numbers; verify {to} at twilio.com/user/account/phone-numbers/verified, or purchase a Twilio number to send messages to unverified numbers',
  21610: 'Attempt to send to unsubscribed recipient',
  21611: "This 'From' number {from} has exceeded the maximum number of queued messages",
  21612:
    "Message cannot be sent with the current combination of 'To' ({to}) and/or 'From' ({from}) parameters",
  21614: "'To' number is not a valid mobile number",
  21617: 'The concatenated message body exceeds the 1600 character limit',
  21659: "'From' {from} is not a Twilio phone number or Short Code country mismatch",
  21703: 'The Messaging Service does not have a phone number available to send a message',
  21704: 'The Messaging Service contains no phone numbers',
  21705: 'The Messaging Service Sid {what} is invalid',
  70051: 'Authorization failed',
  572006: 'Trial accounts can only send messages from a template. Upgrade the account to send free text',
};

/** The HTTP status of codes that do not answer 400. */
const STATUS: Readonly<Record<number, number>> = {
  20003: 401,
  20005: 403,
  20008: 403,
  20404: 404,
  20429: 429,
  70051: 403,
};

/** What was asked of Twilio, for the words of a refusal. */
export interface Attempt {
  readonly to?: string;
  readonly from?: string;
  readonly what?: string;
}

/** A refusal as Twilio writes it; a fault of kind `status` can have it, too. */
export function twilioError(refusal: Refusal, attempt: Attempt = {}): Answer {
  const status = refusal.status ?? STATUS[refusal.code] ?? 400;
  const words = refusal.message ?? WORDS[refusal.code] ?? 'Unable to create journal';
  const message = words.replaceAll(/\{(to|from|what)\}/g, (_, name: keyof Attempt) => attempt[name] ?? '');
  const more_info = `https://www.twilio.com/docs/errors/${refusal.code}`;
  return { status, body: { code: refusal.code, message, more_info, status } };
}

/** Twilio's words for what went wrong after acceptance. */
export const DELIVERY_WORDS: Readonly<Record<number, string>> = {
  30003: 'Unreachable destination handset',
  30032: 'Toll-Free Number Has Not Been Verified',
  30034: 'US A2P 10DLC - Message from an Unregistered Number',
};
