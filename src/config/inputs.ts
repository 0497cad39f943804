import { KINDS, type Recipient } from '../domain/notification.ts';
import type { QuietHours, StreamerRules } from '../domain/rules.ts';
import type { TextSettings } from '../messages/text-settings.ts';
import { type EmailConfig, readEmail, readEmailTo } from './email.ts';
import type { GetInput } from './pasted.ts';
import { readQuietHours, readTimeZone } from './quiet-hours-input.ts';
import { InputReader } from './reader.ts';
import { readSms, readSmsTo, type SmsConfig } from './sms.ts';
import { readStreamers } from './streamers.ts';
import { readTexts } from './texts.ts';
import type { WrittenRules } from './written-rules.ts';

/** Everything the user set, checked. Durations in milliseconds. */
export interface Inputs {
  /** The rules of each streamer, by the login as it is written. */
  readonly streamers: ReadonlyMap<string, StreamerRules>;
  readonly offlineGrace: number;
  /** How long the run goes on polling; 0 for one poll. */
  readonly watchFor: number;
  readonly pollInterval: number;
  readonly quiet: QuietHours | undefined;
  readonly dryRun: boolean;
  readonly twitchClientId: string;
  readonly twitchClientSecret: string;
  /** Present when texts are to be sent. */
  readonly sms?: SmsConfig;
  /** Present when emails are to be sent. */
  readonly email?: EmailConfig;
  readonly texts: TextSettings;
  readonly stateKey: string;
  readonly mode: Mode;
  /** IANA name of the time zone for times that people see. */
  readonly timeZone: string;
  /** Used to see whether a newer run waits; empty where it is not set. */
  readonly githubToken: string;
  /** Valid values that may not be what the user meant. */
  readonly warnings: readonly string[];
}

/** Notify people, check the setup without sending, or send each recipient a test. */
export type Mode = (typeof MODES)[number];
export const MODES = ['notify', 'check-setup', 'send-test'] as const;

const TWITCH_APPS = 'https://dev.twitch.tv/console/apps';

/**
 * The only reader of inputs.
 *
 * @throws {InputMistakes}
 */
export async function readInputs(getInput: GetInput): Promise<Inputs> {
  const reader = new InputReader(getInput);
  const streamers = await readStreamers(reader);
  const twitchClientId = reader.token('twitch-client-id', `Copy the Client ID from ${TWITCH_APPS}.`);
  const newSecret = `Make a new secret at ${TWITCH_APPS} and copy it.`;
  const twitchClientSecret = reader.token('twitch-client-secret', newSecret);
  if (twitchClientSecret !== '' && twitchClientSecret === twitchClientId) {
    reader.wrong('twitch-client-secret', 'it is the same as `twitch-client-id`', newSecret);
  }
  const texts = readTexts(reader);
  const channels = readChannels(reader, streamers);
  const notifyOn = reader.someOf('notify-on', 'live, offline', KINDS);
  const rulesOf = ({ login, categories, title, notifyOn: own }: WrittenRules): StreamerRules => ({
    notifyOn: own ? reader.choices(own.place, own.entries, KINDS) : notifyOn,
    audience: channels.ownAudiences.get(login) ?? channels.audience,
    categories,
    title,
  });
  const timeZone = readTimeZone(reader);
  const inputs: Inputs = {
    streamers: new Map(streamers.map((written) => [written.login, rulesOf(written)])),
    twitchClientId,
    twitchClientSecret,
    ...channels.settings,
    texts,
    quiet: readQuietHours(reader, timeZone),
    offlineGrace: reader.duration('offline-grace', '5m'),
    // GitHub ends a job after six hours, and a run may need some minutes after its window.
    watchFor: reader.duration('watch-for', '0', { most: '5h50m' }),
    pollInterval: reader.duration('poll-interval', '10s', { least: '1s' }),
    stateKey: readStateKey(reader),
    timeZone,
    mode: reader.oneOf('mode', 'notify', MODES),
    dryRun: reader.oneOf('dry-run', 'false', ['true', 'false']) === 'true',
    githubToken: reader.get('github-token'),
    warnings: reader.warnings,
  };
  reader.finish();
  return inputs;
}

/** The inputs of each channel: one that is set turns the channel on. */
const SMS = [
  'twilio-account-sid',
  'twilio-auth-token',
  'twilio-api-key-sid',
  'twilio-api-key-secret',
  'sms-from',
  'sms-to',
];
const EMAIL = ['smtp-url', 'email-from', 'email-to'];

interface Channels {
  readonly settings: Pick<Inputs, 'sms' | 'email'>;
  /** The keys of the recipients of streamers without recipients of their own. */
  readonly audience: readonly string[];
  /** The keys of the recipients of the other streamers, by login. */
  readonly ownAudiences: ReadonlyMap<string, readonly string[]>;
}

function readChannels(reader: InputReader, streamers: readonly WrittenRules[]): Channels {
  const own = streamers
    .filter(({ smsTo, emailTo }) => smsTo || emailTo)
    .map(({ login, smsTo, emailTo }) => ({
      login,
      sms: smsTo && readSmsTo(reader, smsTo.place, smsTo.entries),
      email: emailTo && readEmailTo(reader, emailTo.place, emailTo.entries),
    }));
  const [ownSms, ownEmail] = [own.flatMap(({ sms = [] }) => sms), own.flatMap(({ email = [] }) => email)];
  const isSet = (names: readonly string[]) => names.some((name) => reader.get(name) !== '');
  const isSmsOn = isSet(SMS) || ownSms.length > 0;
  const isEmailOn = isSet(EMAIL) || ownEmail.length > 0;
  if (!isSmsOn && !isEmailOn) {
    reader.wrong(
      'sms-to or email-to',
      'there is nobody to notify',
      'Set `twilio-account-sid`, `twilio-auth-token`, `sms-from` and `sms-to` for texts, or `smtp-url`, `email-from` and `email-to` for emails, or both.',
    );
    return { settings: {}, audience: [], ownAudiences: new Map() };
  }
  // Unreadable rules may hold the missing recipients.
  const isUnread = streamers.length === 0 && reader.get('streamers') !== '';
  const sms = isSmsOn ? readSms(reader, isUnread || ownSms.length > 0) : undefined;
  const email = isEmailOn ? readEmail(reader, isUnread || ownEmail.length > 0) : undefined;
  const audienceOf = (theirs?: (typeof own)[number]) =>
    [...(theirs?.sms ?? sms?.recipients ?? []), ...(theirs?.email ?? email?.recipients ?? [])].map(
      ({ key }) => key,
    );
  const audience = audienceOf();
  const ownAudiences = new Map(own.map((theirs) => [theirs.login, audienceOf(theirs)]));
  for (const { login, place } of own.length > 0 ? streamers : []) {
    if ((ownAudiences.get(login) ?? audience).length > 0) continue;
    reader.wrong(
      place,
      `there is nobody to notify about ${login}`,
      'Add sms-to or email-to to its rules, or set them for everyone.',
    );
  }
  return {
    settings: {
      ...(sms && { sms: { ...sms, recipients: together(sms.recipients, ownSms) } }),
      ...(email && { email: { ...email, recipients: together(email.recipients, ownEmail) } }),
    },
    audience,
    ownAudiences,
  };
}

function together(forAll: readonly Recipient[], own: readonly Recipient[]): Recipient[] {
  return [...new Map([...forAll, ...own].map((recipient) => [recipient.key, recipient])).values()];
}

function readStateKey(reader: InputReader): string {
  const stateKey = reader.get('state-key') || 'default';
  if (!/^[A-Za-z0-9._-]{1,100}$/.test(stateKey)) {
    reader.wrong(
      'state-key',
      `"${stateKey}" has characters that are not allowed`,
      'Write only letters, digits, ".", "_" and "-".',
    );
  }
  return stateKey;
}
