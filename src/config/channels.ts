import type { Recipient } from '../domain/notification.ts';
import type { InputName } from '../messages/inputs.ts';
import { listed } from '../messages/names.ts';
import { EMAIL_INPUTS } from './email.ts';
import type { InputReader } from './reader.ts';
import { SMS_INPUTS } from './sms.ts';
import type { Entries, WrittenRules } from './streamers.ts';
import { WEBHOOK_INPUTS } from './webhook.ts';

interface ChannelInputs {
  /** Setting any of these turns the channel on. */
  readonly turnedOnBy: readonly InputName[];
  /** What to set to use this channel, for the message when no channel is set up. */
  readonly needs: string;
  /** The input with the recipients, and the rule of the same name for one streamer. */
  readonly to: InputName;
  /** @param isToOptional whether recipients for everyone may be missing, because a streamer has its own */
  read(reader: InputReader, isToOptional: boolean): ChannelConfig;
  /** Reads the recipients of a single streamer. Absent if the channel has no such rule. */
  readOwn?(written: Entries, reader: InputReader): Recipient[];
}

interface ChannelConfig {
  readonly recipients: readonly Recipient[];
}

const CHANNELS = {
  sms: SMS_INPUTS,
  email: EMAIL_INPUTS,
  webhook: WEBHOOK_INPUTS,
} satisfies Readonly<Record<string, ChannelInputs>>;

type Name = keyof typeof CHANNELS;

/** The channels that are on. Their recipients include those in the rules of single streamers. */
export type ChannelConfigs = { readonly [Each in Name]?: ReturnType<(typeof CHANNELS)[Each]['read']> };

const channels = Object.entries(CHANNELS) as readonly (readonly [Name, ChannelInputs])[];

/** The rules that give a streamer its own recipients. */
export const RECIPIENT_RULES: readonly InputName[] = channels.flatMap(([, { to, readOwn }]) =>
  readOwn ? [to] : [],
);

interface Channels {
  readonly configs: ChannelConfigs;
  /** The keys of everyone who gets messages about a streamer, on any channel. */
  audienceOf(login: string): string[];
}

export function readChannels(reader: InputReader, streamers: readonly WrittenRules[]): Channels {
  const on = channels.flatMap(([name, inputs]) => {
    const channel = readChannel(inputs, reader, streamers);
    return channel ? [{ name, ...channel }] : [];
  });
  const audienceOf = (login: string) =>
    on.flatMap(({ recipientsOf }) => recipientsOf(login)).map(({ key }) => key);
  if (on.length === 0) {
    reader.wrong(
      listed(
        channels.map(([, { to }]) => to),
        'or',
      ),
      'there is nobody to notify',
      `Set ${channels.map(([, { needs }]) => needs).join(', or ')}, or several of these.`,
    );
  } else if (streamers.some(({ recipients }) => recipients)) {
    for (const { login, place } of streamers.filter(({ login }) => audienceOf(login).length === 0)) {
      reader.wrong(
        place,
        `there is nobody to notify about ${login}`,
        `Add ${listed(RECIPIENT_RULES, 'or')} to its rules, or set them for everyone.`,
      );
    }
  }
  return { configs: Object.fromEntries(on.map(({ name, config }) => [name, config])), audienceOf };
}

/** Reads one channel and its recipients. @returns `undefined` if the channel is off */
function readChannel(
  { turnedOnBy, to, read, readOwn }: ChannelInputs,
  reader: InputReader,
  streamers: readonly WrittenRules[],
) {
  const own = new Map(
    streamers.flatMap(({ login, recipients }) => {
      const written = recipients?.get(to);
      return written && readOwn ? [[login, readOwn(written, reader)] as const] : [];
    }),
  );
  const ofStreamers = [...own.values()].flat();
  const isOn = ofStreamers.length > 0 || turnedOnBy.some((input) => reader.get(input) !== '');
  if (!isOn) return undefined;
  // If the rules can't be read, the missing recipients may be in them.
  const isUnread = streamers.length === 0 && reader.get('streamers') !== '';
  const config = read(reader, isUnread || ofStreamers.length > 0);
  return {
    config: { ...config, recipients: distinct([...config.recipients, ...ofStreamers]) },
    recipientsOf: (login: string) => own.get(login) ?? config.recipients,
  };
}

function distinct(recipients: readonly Recipient[]): Recipient[] {
  return [...new Map(recipients.map((recipient) => [recipient.key, recipient])).values()];
}
