import { createHmac } from 'node:crypto';
import { readDuration } from './core/duration.ts';
import type { Recipient, Told } from './core/notification.ts';
import type { SmsSettings } from './edges/sms.ts';

/** Everything the user set, checked. Durations in milliseconds. */
export interface Inputs {
  readonly logins: readonly string[];
  readonly twitchClientId: string;
  readonly twitchClientSecret: string;
  readonly sms: SmsSettings;
  readonly notifyOn: readonly Told[];
  readonly offlineGrace: number;
  readonly pollInterval: number;
  readonly stateKey: string;
  readonly dryRun: boolean;
}

/** What must not be read by anyone, and what is shown in its place. */
export interface Private {
  readonly value: string;
  readonly shown: string;
}

/** All mistakes in the inputs at once: each names its input, what is wrong and what to write. */
export class InputMistakes extends Error {
  override readonly name = 'InputMistakes';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

export type GetInput = (name: string) => string;

/** The inputs that hold a secret. */
const SECRETS = [
  'twitch-client-secret',
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
];

/** Finds all that is private in the inputs, right or wrong: nothing may be logged before this is known. */
export function findPrivate(getInput: GetInput): Private[] {
  const secrets = SECRETS.map(getInput).flatMap((secret) => secret.split(/\s+/));
  const [sid, token] = [getInput('twilio-account-sid'), getInput('twilio-auth-token')];
  const [keySid, keySecret] = [getInput('twilio-api-key-sid'), getInput('twilio-api-key-secret')];
  const basic = [`${sid}:${token}`, `${keySid}:${keySecret}`]
    .filter((pair) => !/^:|:$/.test(pair))
    .map((pair) => Buffer.from(pair).toString('base64'));
  const numbers = ['sms-from', 'sms-to'].flatMap((name) => list(getInput(name))).filter(looksLikeNumber);
  return [
    ...[...secrets, ...basic].filter((secret) => secret.length > 3).map((value) => ({ value, shown: '***' })),
    ...numbers.flatMap((number) => {
      const digits = number.replace(/\D/g, '');
      return [...new Set([number, digits])].map((value) => ({ value, shown: shorten(number) }));
    }),
  ];
}

/**
 * The only reader of inputs.
 *
 * @param getInput the value of an input, trimmed; empty when it is not set
 * @throws {InputMistakes}
 */
export function readInputs(getInput: GetInput): Inputs {
  const mistakes: string[] = [];
  const wrong = (name: string, what: string, write: string) => {
    mistakes.push(`${name}: ${what}. ${write}`);
  };
  const required = (name: string, write: string): string => {
    const value = getInput(name);
    if (value === '') wrong(name, 'it is empty', write);
    return value;
  };
  const duration = (name: string, fallback: string, least: number): number => {
    const value = readDuration(getInput(name) || fallback);
    if (value === undefined) {
      wrong(name, `"${getInput(name)}" is not a duration`, 'Write it like 90s, 5m, 1h30m or 0.');
    } else if (value < least || value > LONGEST) {
      wrong(name, `"${getInput(name)}" is out of range`, `Write at least ${least / 1000}s and at most 24h.`);
    }
    return value ?? 0;
  };
  const oneOf = <Choice extends string>(
    name: string,
    value: string,
    choices: readonly Choice[],
  ): Choice[] => {
    const choice = choices.find((candidate) => candidate === value);
    if (!choice) wrong(name, `"${value}" is not known`, `Write ${choices.join(' or ')}.`);
    return choice ? [choice] : [];
  };

  const logins = readLogins(
    required('streamers', 'Write one or more Twitch logins, such as: shroud, pokimane.'),
    wrong,
  );
  const twitchClientId = required('twitch-client-id', `Copy the Client ID from ${TWITCH_APPS}.`);
  const twitchClientSecret = required(
    'twitch-client-secret',
    `Make a new secret at ${TWITCH_APPS} and copy it.`,
  );
  const sms = readSms(getInput, required, wrong, twitchClientSecret);
  const notifyOn = list(getInput('notify-on') || 'live, offline').flatMap((kind) =>
    oneOf('notify-on', kind.toLowerCase(), ['live', 'offline'] as const),
  );
  const offlineGrace = duration('offline-grace', '5m', 0);
  const pollInterval = duration('poll-interval', '60s', 1000);
  const stateKey = getInput('state-key') || 'default';
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(stateKey)) {
    wrong(
      'state-key',
      `"${stateKey}" has characters it can't have`,
      'Write letters, digits, ".", "_" and "-".',
    );
  }
  const [dryRun] = oneOf('dry-run', (getInput('dry-run') || 'false').toLowerCase(), [
    'true',
    'false',
  ] as const);

  if (mistakes.length > 0) throw new InputMistakes(mistakes);
  return {
    logins,
    twitchClientId,
    twitchClientSecret,
    sms,
    notifyOn: [...new Set(notifyOn)],
    offlineGrace,
    pollInterval,
    stateKey,
    dryRun: dryRun === 'true',
  };
}

type Wrong = (name: string, what: string, write: string) => void;

const TWITCH_APPS = 'https://dev.twitch.tv/console/apps';
const TWILIO_CONSOLE = 'https://console.twilio.com';

/** No duration is longer, milliseconds. */
const LONGEST = 24 * 3_600_000;

/** Logins, `@logins` or addresses of channels, in any case. */
function readLogins(written: string, wrong: Wrong): string[] {
  const logins = list(written).map((entry) => {
    const login = entry
      .toLowerCase()
      .replace(/^(https?:\/\/)?((www|m)\.)?twitch\.tv\//, '')
      .replace(/^@/, '')
      .replace(/[/?#].*$/, '');
    if (!/^[a-z0-9_]{1,25}$/.test(login)) {
      wrong('streamers', `"${entry}" is not a Twitch login`, 'Write it as in https://www.twitch.tv/LOGIN.');
    }
    return login;
  });
  if (written !== '' && logins.length === 0)
    wrong('streamers', 'it names nobody', 'Write one or more Twitch logins.');
  return [...new Set(logins)];
}

function readSms(
  getInput: GetInput,
  required: (name: string, write: string) => string,
  wrong: Wrong,
  key: string,
): SmsSettings {
  const accountSid = required('twilio-account-sid', `Copy the Account SID from ${TWILIO_CONSOLE}.`);
  if (accountSid !== '' && !/^AC[0-9A-Za-z]+$/.test(accountSid)) {
    wrong('twilio-account-sid', 'it does not begin with AC', `Copy the Account SID from ${TWILIO_CONSOLE}.`);
  }
  const account = readAccount(getInput, required, wrong, accountSid);
  const from = required('sms-from', 'Write a number of your Twilio account, such as +15550001111.');
  if (from !== '' && !SENDER.test(from)) {
    wrong(
      'sms-from',
      `"${looksLikeNumber(from) ? shorten(from) : from}" can't be a sender`,
      'Write a number as + and country code (+15550001111), a short code, a name of up to 11 characters, or a Messaging Service SID (MG...).',
    );
  }
  const to = required('sms-to', 'Write one or more numbers, such as +15550002222.');
  return { account, from, recipients: readRecipients(to, wrong, key) };
}

/** A number, a Messaging Service, a short code, or an alphanumeric sender. */
const SENDER = /^(\+[1-9]\d{6,14}|MG[0-9A-Za-z]{20,}|\d{3,8}|(?=.*[A-Za-z])[A-Za-z0-9 +_&-]{1,11})$/;

function readAccount(
  getInput: GetInput,
  required: (name: string, write: string) => string,
  wrong: Wrong,
  accountSid: string,
): SmsSettings['account'] {
  const keySid = getInput('twilio-api-key-sid');
  const keySecret = getInput('twilio-api-key-secret');
  if (keySid === '' && keySecret === '') {
    const token = required('twilio-auth-token', `Copy it from ${TWILIO_CONSOLE}, or set an API key instead.`);
    return { accountSid, username: accountSid, password: token };
  }
  required('twilio-api-key-sid', 'It goes with `twilio-api-key-secret`: set both or none.');
  required('twilio-api-key-secret', 'It goes with `twilio-api-key-sid`: set both or none.');
  if (keySid !== '' && !/^SK[0-9A-Za-z]+$/.test(keySid)) {
    wrong('twilio-api-key-sid', 'it does not begin with SK', `Copy the key's SID from ${TWILIO_CONSOLE}.`);
  }
  return { accountSid, username: keySid, password: keySecret };
}

function readRecipients(written: string, wrong: Wrong, key: string): Recipient[] {
  const addresses = list(written).map((entry) => {
    const number = entry.replace(/[-.()]/g, '');
    if (!/^\+[1-9]\d{6,14}$/.test(number)) {
      wrong(
        'sms-to',
        `"${shorten(entry)}" is not a phone number as Twilio takes it`,
        'Write + and country code, without spaces: +15550002222.',
      );
    }
    return number;
  });
  if (written !== '' && addresses.length === 0)
    wrong('sms-to', 'it names nobody', 'Write one or more numbers.');
  return [...new Set(addresses)].map((address) => ({
    address,
    key: createHmac('sha256', key).update(`sms ${address}`).digest('hex').slice(0, 16),
    shown: shorten(address),
  }));
}

function list(written: string): string[] {
  return written.split(/[\s,]+/).filter((entry) => entry !== '');
}

function looksLikeNumber(written: string): boolean {
  return written.replace(/\D/g, '').length >= 7 && !/[A-Za-z]/.test(written);
}

/** Enough of a number to tell it from others: `+15…111`. */
function shorten(number: string): string {
  return number.length < 8 ? `${number.slice(0, 1)}…` : `${number.slice(0, 3)}…${number.slice(-3)}`;
}
