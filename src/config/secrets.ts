import { createHash } from 'node:crypto';
import { base64, digitsOf, loginForms, type Private, shorten, shortenAddress } from '../domain/redact.ts';
import { type GetInput, withoutWrapping } from './pasted.ts';
import { phoneList, plainNumber } from './phones.ts';

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

/** Every log and page shows these words: masking them hides nothing and breaks links. */
const PUBLIC =
  'https://www.twitch.tv/videos https://console.twilio.com https://github.com/actions twitch-sms live offline title category streamer false true';

/** Finds all private values in the inputs, valid or not; nothing may be logged before. */
export function findPrivate(getRaw: GetInput): Private[] {
  const getInput = withoutWrapping(getRaw);
  const streamers = getInput('streamers');
  const secrets = SECRETS.map(getInput).flatMap((secret) => secret.split(/\s+/));
  const [sid, token] = [getInput('twilio-account-sid'), getInput('twilio-auth-token')];
  const [keySid, keySecret] = [getInput('twilio-api-key-sid'), getInput('twilio-api-key-secret')];
  const basic = [`${sid}:${token}`, `${keySid}:${keySecret}`]
    .filter((pair) => !/^:|:$/.test(pair))
    .map((pair) => base64(pair));
  const smtp = smtpLogin(getInput('smtp-url'));
  const ofStreamers = recipientsIn(streamers);
  const numbers = [
    ...phoneList(getInput('sms-to')),
    ...numberIn(getInput('sms-from')),
    ...ofStreamers.numbers,
  ].filter((number) => digitsOf(number).length >= 7);
  const addresses = [
    ...['email-from', 'email-to'].flatMap((name) =>
      getInput(name).normalize('NFKC').split(BETWEEN_ADDRESSES),
    ),
    ...ofStreamers.addresses,
  ].filter((word) => word.includes('@'));
  // A password that is a common word of our pages can't be hidden: the mask would reveal which word it is.
  const isPublic = (word: string) =>
    PUBLIC.includes(word.toLowerCase()) || loginsIn(streamers).includes(word.toLowerCase());
  return [
    ...[...secrets, ...basic, ...smtp.secrets.filter((secret) => !isPublic(secret))]
      .filter((secret) => secret.length > 3)
      .map((value) => ({ kind: 'secret', value, shown: '***' }) as const),
    ...numbers.flatMap((number) => {
      const forms = [number, plainNumber(number)].flatMap((form) => {
        const digits = form.replace(/\D/g, '');
        return [form, `+${digits}`, digits];
      });
      return [...new Set(forms)].map((value) => ({ kind: 'number', value, shown: shorten(number) }) as const);
    }),
    ...[...addresses, ...smtp.addresses].flatMap((address) =>
      [...new Set([address, address.toLowerCase()])].map(
        (value) => ({ kind: 'address', value, shown: shortenAddress(address) }) as const,
      ),
    ),
  ];
}

/** The number in a sender, which may be written `tel:+15550001111`. The SID of a Messaging Service holds none. */
function numberIn(sender: string): string[] {
  return /^MG/.test(sender) ? [] : [sender.replace(/^[^+\d]*/, '')].filter((rest) => !/\p{L}/u.test(rest));
}

/** The words of a list or a mapping that may be logins, before a colon and after a slash too. */
function loginsIn(streamers: string): string[] {
  return streamers.toLowerCase().split(/[^a-z0-9_]+/);
}

const CURLY_QUOTES = /[“”„‟‘’‚‛«»‹›`]/g;
const BETWEEN_ADDRESSES = /[\s,;<>"“”„‟‘’‚‛«»‹›]+/;

/** Characters before an address that may be YAML and not part of it. */
const BEFORE_ADDRESS = [/^/, /^[^@]*[:[\]{}]/, /^[^@]*[:'[\]{}]/];

/** With the marks and spaces that may stand in it. */
const NUMBER =
  /\+(?:[()./\p{Pd}\u2212]*\d|[^\S\r\n]+[\d(])[\d()./\p{Pd}\u2212]*(?:[^\S\r\n]+[\d()./\p{Pd}\u2212]+)*/gu;

/**
 * The recipients in the rules of streamers, found without parsing, because the rules may be wrong. A number begins with
 * `+`, because a login can be all digits.
 */
function recipientsIn(streamers: string): { readonly numbers: string[]; readonly addresses: string[] } {
  const written = streamers.normalize('NFKC');
  const addresses = written.replace(CURLY_QUOTES, ' ').match(/[^\s,;<>"]+@[^\s,;:<>"'[\]{}]+/g) ?? [];
  return {
    numbers: written.match(NUMBER) ?? [],
    addresses: addresses
      .flatMap((address) => BEFORE_ADDRESS.map((yaml) => address.replace(yaml, '')))
      .filter((address) => /^[^@']/.test(address)),
  };
}

/**
 * The login in an SMTP URL that may be wrong, in all forms. A user that is no address is a name, often a common word:
 * it is hidden only in what the mail server says.
 */
function smtpLogin(url: string): { readonly secrets: string[]; readonly addresses: string[] } {
  const [, login, user = '', password = ''] = /^\w+:\/\/(([^:]*):(.*))@/.exec(url) ?? [];
  if (!login) return { secrets: [], addresses: [] };
  const [plainUser, plainPassword] = [decoded(user) ?? user, decoded(password) ?? password];
  const forms = [...loginForms(user, password), ...loginForms(plainUser, plainPassword)];
  const users = [user, plainUser];
  return {
    secrets: [login, ...forms.filter((form) => !users.includes(form))],
    addresses: plainUser.includes('@') ? users : [],
  };
}

/** Decodes a part of a URL; `undefined` if it is not encoded correctly. */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** This process's key of a recipient. The snapshot has another one: see `src/adapters/cache/seal.ts`. */
export function recipientKey(channel: string, address: string): string {
  return createHash('sha256').update(`${channel} ${address}`).digest('hex').slice(0, 16);
}
