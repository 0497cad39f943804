import { KINDS } from './core/notification.ts';
import type { StreamerRules } from './core/rules.ts';
import type { TextSettings } from './core/text-settings.ts';
import type { EmailSettings } from './edges/email.ts';
import type { SmsSettings } from './edges/sms.ts';
import { readEmail } from './inputs/email.ts';
import { type GetInput, InputReader } from './inputs/reader.ts';
import { readSms } from './inputs/sms.ts';
import { readStreamers } from './inputs/streamers.ts';
import { readTexts } from './inputs/texts.ts';
import type { Order } from './run.ts';

/** Everything the user set, checked. Durations in milliseconds. */
export interface Inputs extends Order {
  readonly twitchClientId: string;
  readonly twitchClientSecret: string;
  /** Present when texts are to be sent. */
  readonly sms?: SmsSettings;
  /** Present when emails are to be sent. */
  readonly email?: EmailSettings;
  readonly texts: TextSettings;
  readonly stateKey: string;
  readonly mode: Mode;
  /** IANA name of the time zone that people are shown times in. */
  readonly timeZone: string;
  /** To see whether a newer run waits; empty where it is not set. */
  readonly githubToken: string;
}

/** To tell people; to look whether everything is set up, and send nothing; to send each recipient a test. */
export type Mode = (typeof MODES)[number];
export const MODES = ['notify', 'check-setup', 'send-test'] as const;

const TWITCH_APPS = 'https://dev.twitch.tv/console/apps';

/**
 * The only reader of inputs.
 *
 * @throws {InputMistakes}
 */
export function readInputs(getInput: GetInput): Inputs {
  const reader = new InputReader(getInput);
  const logins = readStreamers(reader);
  const twitchClientId = reader.required('twitch-client-id', `Copy the Client ID from ${TWITCH_APPS}.`);
  const twitchClientSecret = reader.required(
    'twitch-client-secret',
    `Make a new secret at ${TWITCH_APPS} and copy it.`,
  );
  const texts = readTexts(reader);
  const ways = readWays(reader, twitchClientSecret);
  const notifyOn = reader.someOf('notify-on', 'live, offline', KINDS);
  const audience = Object.values(ways).flatMap(({ recipients }) => recipients.map(({ key }) => key));
  const rules: StreamerRules = { notifyOn, audience };
  const inputs: Inputs = {
    streamers: new Map(logins.map((login) => [login, rules])),
    twitchClientId,
    twitchClientSecret,
    ...ways,
    texts,
    offlineGrace: reader.duration('offline-grace', '5m'),
    watchFor: reader.duration('watch-for', '0'),
    pollInterval: reader.duration('poll-interval', '60s', 1000),
    stateKey: readStateKey(reader),
    timeZone: 'UTC',
    mode: reader.oneOf('mode', 'notify', MODES),
    dryRun: reader.oneOf('dry-run', 'false', ['true', 'false']) === 'true',
    githubToken: reader.get('github-token'),
  };
  reader.finish();
  return inputs;
}

/** The inputs of each way to tell people: one that is set turns the way on. */
const SMS = [
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
  'sms-from',
  'sms-to',
];
const EMAIL = ['smtp-url', 'email-from', 'email-to'];

function readWays(reader: InputReader, hashKey: string): Pick<Inputs, 'sms' | 'email'> {
  const isOn = (names: readonly string[]) => names.some((name) => reader.get(name) !== '');
  if (!isOn([...SMS, ...EMAIL])) {
    reader.wrong(
      'sms-to or email-to',
      'nobody would be told',
      'Set twilio-account-sid, twilio-auth-token, sms-from and sms-to for texts, or smtp-url, email-from and email-to for emails, or all of them.',
    );
  }
  return {
    ...(isOn(SMS) && { sms: readSms(reader, hashKey) }),
    ...(isOn(EMAIL) && { email: readEmail(reader, hashKey) }),
  };
}

function readStateKey(reader: InputReader): string {
  const stateKey = reader.get('state-key') || 'default';
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(stateKey)) {
    reader.wrong(
      'state-key',
      `"${stateKey}" has characters it can't have`,
      'Write letters, digits, ".", "_" and "-".',
    );
  }
  return stateKey;
}
