import { createHash } from 'node:crypto';
import { base64, digitsOf, loginForms, type Private, shorten, shortenAddress } from '../domain/redact.ts';
import { type GetInput, INPUT_NAMES, INPUTS, type Masked } from '../messages/inputs.ts';
import { FEWEST_DIGITS, list, phoneList, plainNumber, withoutWrapping } from './pasted.ts';

/** Words on every log and page. Masking them would hide nothing, and break links and the names of inputs. */
const PUBLIC = `https://www.twitch.tv/videos https://console.twilio.com https://github.com/actions smtps:// smtp:// twitch-sms live offline title category streamer webhooks false true ${INPUT_NAMES.join(' ')}`;

/** The end of a URL's path counts as a key from 8 characters on, any other part from 16. */
const SHORTEST_KEY = 8;
const SURE_KEY = 16;

/** Finds what is private in an input. `isPublic`: whether a word appears in every log anyway. */
type Finder = (written: string, isPublic: (word: string) => boolean) => Private[];

const FINDERS: Readonly<Record<Masked, Finder>> = {
  nothing: () => [],
  public: () => [],
  value: (written, isPublic) => secretsOf(written.split(/\s+/).filter((word) => !isPublic(word))),
  login: (url, isPublic) => {
    const { secrets, addresses } = smtpLogin(url);
    // Masking a common word would reveal that it is the password.
    const hidden = [...url.split(/\s+/), ...secrets].filter((secret) => !isPublic(secret));
    return [...secretsOf(hidden), ...addressesOf(addresses)];
  },
  urls: (written, isPublic) => {
    const urls = new Set([...written.split(/[\s,;]+/), ...list(written)]);
    return secretsOf([...urls].flatMap((url) => [url, ...keysIn(url).filter((key) => !isPublic(key))]));
  },
  numbers: (written) => numbersOf(phoneList(written)),
  sender: (written) => numbersOf(numberIn(written)),
  addresses: (written) => {
    const words = written.normalize('NFKC').split(BETWEEN_ADDRESSES);
    return addressesOf(words.filter((word) => word.includes('@')));
  },
  recipients: (written) => {
    const { numbers, addresses } = recipientsIn(written);
    return [...numbersOf(numbers), ...addressesOf(addresses)];
  },
};

/** Finds all private values in the inputs, valid or not. Call it before anything is logged. */
export function findPrivate(getRaw: GetInput): Private[] {
  const getInput = withoutWrapping(getRaw);
  const logins = loginsIn(getInput('streamers'));
  const isPublic = (written: string) => {
    const word = written.toLowerCase().replace(/[:=]$/, '');
    return PUBLIC.includes(word) || logins.includes(word);
  };
  const twilioLogins = [
    [getInput('twilio-account-sid'), getInput('twilio-auth-token')],
    [getInput('twilio-api-key-sid'), getInput('twilio-api-key-secret')],
  ].filter((login) => !login.includes(''));
  return [
    ...INPUT_NAMES.flatMap((name) => FINDERS[INPUTS[name].masked](getInput(name), isPublic)),
    ...secretsOf(twilioLogins.map((login) => base64(login.join(':')))),
  ];
}

function secretsOf(words: readonly string[]): Private[] {
  return words.filter((word) => word.length > 3).map((value) => ({ kind: 'secret', value, shown: '***' }));
}

/** Each number as it is written in the input, in E.164, and as a service may write it. */
function numbersOf(words: readonly string[]): Private[] {
  return words
    .filter((word) => digitsOf(word).length >= FEWEST_DIGITS)
    .flatMap((number) => {
      const forms = [number, plainNumber(number)].flatMap((form) => {
        const digits = form.replace(/\D/g, '');
        return [form, `+${digits}`, digits];
      });
      return [...new Set(forms)].map((value): Private => ({ kind: 'number', value, shown: shorten(number) }));
    });
}

function addressesOf(words: readonly string[]): Private[] {
  return words.flatMap((address) => {
    const forms = new Set([address, address.toLowerCase()]);
    return [...forms].map((value): Private => ({ kind: 'address', value, shown: shortenAddress(address) }));
  });
}

/** The phone number in `sms-from`, such as `tel:+15550001111`. The SID of a Messaging Service contains none. */
function numberIn(sender: string): string[] {
  return /^MG/.test(sender) ? [] : [sender.replace(/^[^+\d]*/, '')].filter((rest) => !/\p{L}/u.test(rest));
}

/** The words in `streamers` that may be logins, also before a colon and after a slash. */
function loginsIn(streamers: string): string[] {
  return streamers.toLowerCase().split(/[^a-z0-9_]+/);
}

const CURLY_QUOTES = /[“”„‟‘’‚‛«»‹›`]/g;
const BETWEEN_ADDRESSES = /[\s,;<>"“”„‟‘’‚‛«»‹›]+/;

/** What may be YAML syntax before an address rather than part of it. */
const BEFORE_ADDRESS = [/^/, /^[^@]*[:[\]{}]/, /^[^@]*[:'[\]{}]/];

/** A phone number with the punctuation and spaces that people write in it. */
const NUMBER =
  /\+(?:[()./\p{Pd}\u2212]*\d|[^\S\r\n]+[\d(])[\d()./\p{Pd}\u2212]*(?:[^\S\r\n]+[\d()./\p{Pd}\u2212]+)*/gu;

/**
 * Finds the recipients in the rules of streamers without parsing them, because they may not be valid YAML. Only what
 * begins with `+` counts as a number, because a login can be all digits.
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
 * Finds user name and password in an SMTP URL, which may be malformed, in every form that can show up. A user name that
 * is not an address is often a common word: it is hidden only in what the mail server says.
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

/** Decodes a part of a URL. @returns `undefined` if its percent-encoding is malformed */
export function decoded(part: string): string | undefined {
  try {
    return decodeURIComponent(part);
  } catch {
    return undefined;
  }
}

/** A recipient's key within this process. The snapshot uses another one: see `src/adapters/cache/seal.ts`. */
export function recipientKey(channel: string, address: string): string {
  return createHash('sha256').update(`${channel} ${address}`).digest('hex').slice(0, 16);
}

/** What gives access in a URL that may be wrong: as services repeat it, in whole and in parts. */
function keysIn(url: string): string[] {
  const { href = '', pathname = '', search = '' } = URL.parse(url) ?? {};
  const parts = url.replace(/^\w+:\/\/[^/?#]*/, '').split(/[/?&=#]+/);
  const last = pathname.split('/').filter(Boolean).slice(-1);
  const keys = [
    ...parts.filter((part) => part.length >= SURE_KEY && !part.includes('.')),
    ...[pathname, pathname + search, ...last].filter((part) => part.length >= SHORTEST_KEY),
  ];
  return [href, ...keys.flatMap((key) => [key, decoded(key) ?? key])].filter(Boolean);
}
