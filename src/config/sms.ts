import type { Recipient } from '../domain/notification.ts';
import { shorten, shortenAll } from '../domain/redact.ts';
import { type InputName, TWILIO_CONSOLE } from '../messages/inputs.ts';
import { missingPlusHint, phoneList, plainNumber } from './pasted.ts';
import type { InputReader } from './reader.ts';
import { recipientKey } from './secrets.ts';
import type { Entries } from './streamers.ts';

/** The inputs of the SMS channel. */
export const SMS_INPUTS = {
  turnedOnBy: [
    'twilio-account-sid',
    'twilio-auth-token',
    'twilio-api-key-sid',
    'twilio-api-key-secret',
    'sms-from',
    'sms-to',
  ],
  needs: '`twilio-account-sid`, `twilio-auth-token`, `sms-from` and `sms-to` for texts',
  to: 'sms-to',
  read: readSms,
  readOwn: ({ place, entries }: Entries, reader: InputReader) =>
    readNumbers(phoneList(entries.join(' ')), place, reader),
} as const;

/** A phone number, a Messaging Service SID, a short code, or an alphanumeric sender ID. */
const SENDER = /^(\+[1-9]\d{6,14}|MG[0-9A-Za-z]{20,}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11})$/;

/** Reads the Twilio account, the sender and the recipients. */
function readSms(reader: InputReader, isToOptional: boolean) {
  const account = readAccount(reader);
  const from = readFrom(reader);
  const to = reader.entries('sms-to', 'numbers', {
    split: phoneList,
    isOptional: isToOptional,
    example: '+15550002222',
  });
  const dailyLimit = reader.wholeNumber('max-sms-per-day', 50, 1, 100_000);
  return { account, from, recipients: readNumbers(to, 'sms-to', reader), dailyLimit };
}

function readFrom(reader: InputReader): string {
  const written = reader.required('sms-from', 'Write a number of your Twilio account, such as +15550001111.');
  const from = /^[\p{Nd}\p{Pd}\s().+/\u2212]+$/u.test(written) ? plainNumber(written) : written;
  if (written !== '' && !SENDER.test(from)) {
    reader.wrong(
      'sms-from',
      `"${shortenAll(written)}" can't be a sender`,
      `Write a number with + and country code (+15550001111)${missingPlusHint(from)}, a short code, a name of up to 11 characters, or a Messaging Service SID (MG...).`,
    );
  }
  return from;
}

function readAccount(reader: InputReader) {
  const accountSid = reader.required('twilio-account-sid', `Copy the Account SID from ${TWILIO_CONSOLE}.`);
  checkSid(reader, 'twilio-account-sid', 'AC', `Copy the Account SID from ${TWILIO_CONSOLE}.`);
  const keySid = reader.get('twilio-api-key-sid');
  const keySecret = reader.get('twilio-api-key-secret');
  if (keySid === '' && keySecret === '') {
    const token = reader.token(
      'twilio-auth-token',
      `Copy it from ${TWILIO_CONSOLE}, or set an API key instead.`,
    );
    return { accountSid, username: accountSid, password: token };
  }
  reader.required('twilio-api-key-sid', 'It goes with `twilio-api-key-secret`: set both or neither.');
  reader.token('twilio-api-key-secret', 'It goes with `twilio-api-key-sid`: set both or neither.');
  checkSid(reader, 'twilio-api-key-sid', 'SK', `Copy the key's SID from ${TWILIO_CONSOLE}.`);
  return { accountSid, username: keySid, password: keySecret };
}

/** Checks that a SID is the two letters of its kind and 32 digits or letters. */
function checkSid(reader: InputReader, name: InputName, kind: 'AC' | 'SK', write: string): void {
  const sid = reader.get(name);
  if (sid === '' || new RegExp(`^${kind}[0-9A-Za-z]{32}$`).test(sid)) return;
  const what = sid.startsWith(kind)
    ? `it is not ${kind} followed by 32 digits or letters`
    : `it does not begin with ${kind}`;
  reader.wrong(name, what, write);
}

/** @param place where the numbers are written, for error messages */
function readNumbers(entries: readonly string[], place: string, reader: InputReader): Recipient[] {
  const addresses = entries.map(plainNumber);
  const wrong = entries.filter((_, index) => !/^\+[1-9]\d{6,14}$/.test(addresses[index] ?? ''));
  for (const [shown, entry] of new Map(wrong.map((entry) => [shorten(entry), entry]))) {
    reader.wrong(
      place,
      `"${shown}" is not a phone number in international format`,
      `Write it with + and country code: +15550002222${missingPlusHint(plainNumber(entry))}.`,
    );
  }
  const sender = plainNumber(reader.get('sms-from'));
  if (sender !== '' && addresses.includes(sender)) {
    reader.wrong(
      place,
      `"${shorten(sender)}" is the sender in \`sms-from\``,
      "A number can't text itself: remove it here.",
    );
  }
  return [...new Set(addresses)].map((address) => ({
    address,
    key: recipientKey('sms', address),
    shown: shorten(address),
  }));
}
