import type { Told } from './core/notification.ts';
import type { TextSettings } from './core/text-settings.ts';
import type { SmsSettings } from './edges/sms.ts';
import { type GetInput, InputReader } from './inputs/reader.ts';
import { readSms } from './inputs/sms.ts';
import { readStreamers } from './inputs/streamers.ts';
import { readTexts } from './inputs/texts.ts';

/** Everything the user set, checked. Durations in milliseconds. */
export interface Inputs {
  readonly logins: readonly string[];
  readonly twitchClientId: string;
  readonly twitchClientSecret: string;
  readonly sms: SmsSettings;
  readonly texts: TextSettings;
  readonly notifyOn: readonly Told[];
  readonly offlineGrace: number;
  readonly pollInterval: number;
  readonly stateKey: string;
  readonly dryRun: boolean;
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
  const inputs: Inputs = {
    logins,
    twitchClientId,
    twitchClientSecret,
    sms: readSms(reader, twitchClientSecret),
    texts: readTexts(reader),
    notifyOn: reader.someOf('notify-on', 'live, offline', ['live', 'offline']),
    offlineGrace: reader.duration('offline-grace', '5m'),
    pollInterval: reader.duration('poll-interval', '60s', 1000),
    stateKey: readStateKey(reader),
    dryRun: reader.oneOf('dry-run', 'false', ['true', 'false']) === 'true',
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
