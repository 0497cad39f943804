import { KINDS } from '../domain/notification.ts';
import type { StreamerRules } from '../domain/rules.ts';
import { type GetInput, TWITCH_APPS } from '../messages/inputs.ts';
import { languages } from '../messages/languages/languages.ts';
import type { TextSettings } from '../messages/sms.ts';
import { type ChannelConfigs, RECIPIENT_RULES, readChannels } from './channels.ts';
import { InputReader } from './reader.ts';
import { readSchedule, type Schedule } from './schedule.ts';
import { readStreamers, type WrittenRules } from './streamers.ts';

/** All inputs, validated. */
export interface Inputs extends Schedule, ChannelConfigs {
  /** The rules of each streamer, by the login in the input. */
  readonly streamers: ReadonlyMap<string, StreamerRules>;
  readonly dryRun: boolean;
  readonly twitchClientId: string;
  readonly twitchClientSecret: string;
  readonly texts: TextSettings;
  readonly stateKey: string;
  readonly mode: Mode;
  /** Used to list the runs of this workflow. Empty if it is not set. */
  readonly githubToken: string;
  /** Valid values that may not be what the user meant. */
  readonly warnings: readonly string[];
}

/** What a run does: notify people, check the setup without sending, or send each recipient a test. */
type Mode = (typeof MODES)[number];
export const MODES = ['notify', 'check-setup', 'send-test'] as const;

/** The most segments that stay within Twilio's limit of 1600 characters. */
const MOST_SEGMENTS = 10;

/**
 * Reads and validates all inputs. Apart from this, only masking and the setup guide read them, as they are written.
 *
 * @throws {InputMistakes} if anything is wrong
 */
export async function readInputs(getInput: GetInput): Promise<Inputs> {
  const reader = new InputReader(getInput);
  const streamers = await readStreamers(reader, RECIPIENT_RULES);
  const twitchClientId = reader.token('twitch-client-id', `Copy the Client ID from ${TWITCH_APPS}.`);
  const newSecret = `Make a new secret at ${TWITCH_APPS} and copy it.`;
  const twitchClientSecret = reader.token('twitch-client-secret', newSecret);
  if (twitchClientSecret !== '' && twitchClientSecret === twitchClientId) {
    reader.wrong('twitch-client-secret', 'it is the same as `twitch-client-id`', newSecret);
  }
  const texts = readTexts(reader);
  const channels = readChannels(reader, streamers);
  const notifyOn = reader.someOf('notify-on', 'live, offline', KINDS);
  const rulesOf = ({ login, notifyOn: own, ...written }: WrittenRules): StreamerRules => ({
    notifyOn: own ? reader.choices(own.place, own.entries, KINDS) : notifyOn,
    audience: channels.audienceOf(login),
    categories: written.categories,
    exceptCategories: written.exceptCategories,
    title: written.title,
    templates: written.templates,
  });
  const inputs: Inputs = {
    streamers: new Map(streamers.map((written) => [written.login, rulesOf(written)])),
    twitchClientId,
    twitchClientSecret,
    ...channels.configs,
    texts,
    ...readSchedule(reader),
    stateKey: readStateKey(reader),
    mode: reader.oneOf('mode', 'notify', MODES),
    dryRun: reader.oneOf('dry-run', 'false', ['true', 'false']) === 'true',
    githubToken: reader.get('github-token'),
    warnings: reader.warnings,
  };
  reader.finish();
  return inputs;
}

function readTexts(reader: InputReader): TextSettings {
  const templates = KINDS.map((kind) => {
    const name = `${kind}-text` as const;
    return [kind, reader.template(reader.get(name), name)] as const;
  });
  const alphabet = reader.oneOf('sms-alphabet', 'gsm-7', ['gsm-7', 'unicode']);
  const maxSegments = reader.wholeNumber('max-segments', 1, 1, MOST_SEGMENTS);
  if (alphabet === 'unicode' && maxSegments === 1) {
    reader.warn(
      'sms-alphabet',
      'a segment in Unicode holds only 70 characters, so most texts go out in GSM-7 anyway. Set `max-segments` to 2 or more.',
    );
  }
  return {
    templates: Object.fromEntries(templates.filter(([, template]) => template !== '')),
    language: reader.oneOf('language', 'en', Object.keys(languages) as (keyof typeof languages)[]),
    alphabet,
    maxSegments,
  };
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
