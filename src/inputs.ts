import { KINDS } from './core/notification.ts';
import type { StreamerRules } from './core/rules.ts';
import type { TextSettings } from './core/text-settings.ts';
import type { SmsSettings } from './edges/sms.ts';
import { type GetInput, InputReader } from './inputs/reader.ts';
import { readSms } from './inputs/sms.ts';
import { readStreamers } from './inputs/streamers.ts';
import { readTexts } from './inputs/texts.ts';
import type { Order } from './run.ts';

/** Everything the user set, checked. Durations in milliseconds. */
export interface Inputs extends Order {
  readonly twitchClientId: string;
  readonly twitchClientSecret: string;
  readonly sms: SmsSettings;
  readonly texts: TextSettings;
  readonly stateKey: string;
  /** To see whether a newer run waits; empty where it is not set. */
  readonly githubToken: string;
}

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
  const sms = readSms(reader, twitchClientSecret);
  const notifyOn = reader.someOf('notify-on', 'live, offline', KINDS);
  const audience = sms.recipients.map(({ key }) => key);
  const rules: StreamerRules = { notifyOn, audience };
  const inputs: Inputs = {
    streamers: new Map(logins.map((login) => [login, rules])),
    twitchClientId,
    twitchClientSecret,
    sms,
    texts: readTexts(reader),
    offlineGrace: reader.duration('offline-grace', '5m'),
    watchFor: reader.duration('watch-for', '0'),
    pollInterval: reader.duration('poll-interval', '60s', 1000),
    stateKey: readStateKey(reader),
    dryRun: reader.oneOf('dry-run', 'false', ['true', 'false']) === 'true',
    githubToken: reader.get('github-token'),
  };
  reader.finish();
  return inputs;
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
