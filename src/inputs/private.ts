import { list, withoutWrapping } from './pasted.ts';
import { plainNumber } from './phone.ts';
import type { GetInput } from './reader.ts';

/** What must not be read by anyone, and what is shown in its place. */
export interface Private {
  readonly value: string;
  readonly shown: string;
}

/** The inputs that hold a secret. */
const SECRETS = [
  'twitch-client-secret',
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
  'smtp-url',
  'github-token',
];

/** Finds all that is private in the inputs, right or wrong: nothing may be logged before this is known. */
export function findPrivate(getRaw: GetInput): Private[] {
  const getInput = withoutWrapping(getRaw);
  const secrets = SECRETS.map(getInput).flatMap((secret) => secret.split(/\s+/));
  const [sid, token] = [getInput('twilio-account-sid'), getInput('twilio-auth-token')];
  const [keySid, keySecret] = [getInput('twilio-api-key-sid'), getInput('twilio-api-key-secret')];
  const basic = [`${sid}:${token}`, `${keySid}:${keySecret}`]
    .filter((pair) => !/^:|:$/.test(pair))
    .map((pair) => base64(pair));
  const ofStreamers = recipientsIn(getInput('streamers'));
  const numbers = [
    ...['sms-from', 'sms-to'].flatMap((name) => list(getInput(name))),
    plainNumber(getInput('sms-from')),
    ...ofStreamers.numbers,
  ].filter(looksLikeNumber);
  const addresses = [
    ...['email-from', 'email-to'].flatMap((name) =>
      getInput(name).normalize('NFKC').split(BETWEEN_ADDRESSES),
    ),
    ...ofStreamers.addresses,
  ].filter((word) => word.includes('@'));
  return [
    ...[...secrets, ...basic, ...smtpLogin(getInput('smtp-url'))]
      .filter((secret) => secret.length > 3)
      .map((value) => ({ value, shown: '***' })),
    ...numbers.flatMap((number) => {
      const forms = [number, plainNumber(number)];
      return [...new Set(forms.flatMap((form) => [form, form.replace(/\D/g, '')]))].map((value) => ({
        value,
        shown: shorten(number),
      }));
    }),
    ...addresses.flatMap((address) =>
      [...new Set([address, address.toLowerCase()])].map((value) => ({
        value,
        shown: shortenAddress(address),
      })),
    ),
  ];
}

const CURLY_QUOTES = /[“”„‟‘’‚‛«»‹›`]/g;
const BETWEEN_ADDRESSES = /[\s,;<>"“”„‟‘’‚‛«»‹›]+/;

/** What may be YAML before an address, and not a part of it. */
const BEFORE_ADDRESS = [/^/, /^[^@]*[:[\]{}]/, /^[^@]*[:'[\]{}]/];

/**
 * The recipients in the rules of streamers, found without reading these, for they may be wrong. A number begins with
 * `+`, for a login can be all digits.
 */
function recipientsIn(streamers: string): { readonly numbers: string[]; readonly addresses: string[] } {
  const addresses =
    streamers
      .normalize('NFKC')
      .replace(CURLY_QUOTES, ' ')
      .match(/[^\s,;<>"]+@[^\s,;:<>"'[\]{}]+/g) ?? [];
  return {
    numbers: streamers.normalize('NFKC').match(/\+[\d()./\p{Pd}\u2212]*\d/gu) ?? [],
    addresses: addresses
      .flatMap((address) => BEFORE_ADDRESS.map((yaml) => address.replace(yaml, '')))
      .filter((address) => /^[^@']/.test(address)),
  };
}

/** The user name and the password in an SMTP URL that may be wrong, in all forms. */
function smtpLogin(url: string): string[] {
  const [, login, user = '', password = ''] = /^\w+:\/\/(([^:]*):(.*))@/.exec(url) ?? [];
  if (!login) return [];
  return [
    login,
    ...loginForms(user, password),
    ...loginForms(decoded(user) ?? user, decoded(password) ?? password),
  ];
}

/** A user name and a password as they stand in an SMTP session: alone, and as AUTH PLAIN and AUTH LOGIN write them. */
export function loginForms(user: string, password: string): string[] {
  return [user, password, base64(`\0${user}\0${password}`), base64(user), base64(password)].filter(Boolean);
}

function base64(words: string): string {
  return Buffer.from(words).toString('base64');
}

/** What stands percent-encoded in a URL; `undefined` if it is not encoded rightly. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

export function looksLikeNumber(written: string): boolean {
  return written.replace(/\D/g, '').length >= 7 && !/[A-Za-z]/.test(written);
}

/** Enough of a number to tell it from others: `+15…111`. */
export function shorten(number: string): string {
  return number.length < 8 ? `${number.slice(0, 1)}…` : `${number.slice(0, 3)}…${number.slice(-3)}`;
}

/** Enough of an email address to tell it from others: `s…e@example.com`. */
export function shortenAddress(address: string): string {
  const [, name = '', domain = ''] = /^(.*?)(@[^@]*)?$/s.exec(address) ?? [];
  return `${name.slice(0, 1)}…${name.length > 2 ? name.slice(-1) : ''}${domain}`;
}
