import { type Recipient, readHead } from '../../src/domain/notification.ts';
import type { QuietHours } from '../../src/domain/rules.ts';
import type { Message, RunMemory } from '../world/run-memory.ts';
import { type Aired, MINUTE, type World } from '../world/world.ts';

/** Minutes. */
export const DAY = 24 * 60;

/** How long it may take a run to send what was pending at its poll, milliseconds. */
export const SEND_TIME = 5 * MINUTE;

/** Who gets the messages about the streamers, and what the promises depend on. */
export interface Watcher {
  readonly stateKey: string;
  readonly recipients: readonly Recipient[];
  /** Addresses that were refused for good: these may lack messages, the others may not. */
  readonly refused: Set<string>;
  /** How long a stream must be gone to be over, milliseconds. */
  readonly grace: number;
  /** When nobody is sent anything. */
  readonly quiet?: QuietHours | undefined;
  /** Only streams in these categories are announced, if there are any, and none in the others. */
  readonly categories?: readonly string[] | undefined;
  readonly exceptCategories?: readonly string[] | undefined;
  readonly areEditsSent?: boolean | undefined;
  /** Whether a run may know less than the one before it. */
  readonly forgets: boolean;
}

/** Whether nobody is sent anything at a time (milliseconds). */
export function isQuiet({ quiet }: Watcher, at: number): boolean {
  if (!quiet) return false;
  const minute = Math.floor(at / MINUTE) % DAY;
  const { from, to } = quiet;
  return from < to ? minute >= from && minute < to : minute >= from || minute < to;
}

/** Whether any part of a time (milliseconds) was quiet. */
export function wasQuiet(watcher: Watcher, from: number, to: number): boolean {
  for (let at = from; at < to; at += MINUTE) if (isQuiet(watcher, at)) return true;
  return isQuiet(watcher, to);
}

/** What one recipient was sent about one channel. */
export interface Inbox {
  readonly world: World;
  readonly watcher: Watcher;
  readonly channelId: string;
  readonly address: string;
  readonly isMail: boolean;
  /** The starts and the ends, and apart from them the edits. */
  readonly messages: readonly Message[];
  readonly edits: readonly Message[];
}

/** What each recipient was sent about each channel. */
export function inboxes(world: World, watcher: Watcher): Inbox[] {
  return [...world.channels.keys()].flatMap((channelId) =>
    watcher.recipients.map(({ address }) => {
      const isMail = address.includes('@');
      const own = (isMail ? world.mails : world.texts).filter(
        (message) => message.to === address && message.channelId === channelId,
      );
      const messages = own.filter((message) => !isEdit(message));
      return { world, watcher, channelId, address, isMail, messages, edits: own.filter(isEdit) };
    }),
  );
}

export function kindOf({ body }: Message): string {
  return readHead(body)?.kind ?? 'none';
}

export function isEdit(message: Message): boolean {
  return ['title', 'category'].includes(kindOf(message));
}

/** Whether streams in this category are announced. */
export function isWanted({ categories, exceptCategories }: Watcher, category: string): boolean {
  return (categories?.includes(category) ?? true) && !exceptCategories?.includes(category);
}

/** Whether an OFFLINE may be sent without a LIVE: its stream was on in quiet hours, or only its recording shows it. */
export function areUnseenEndsSent({ world, watcher }: Inbox): boolean {
  return world.areStreamsRecorded || watcher.quiet !== undefined;
}

/** The streams that a message is about; where the run did not know, those of the last LIVE that anybody got. */
export function streamsOf({ messages, world, channelId, watcher }: Inbox, index: number): readonly string[] {
  const message = messages[index];
  if (!message || message.streamIds.length > 0) return message?.streamIds ?? [];
  const before = (other: Message) =>
    other.at < message.at && kindOf(other) === 'live' && other.channelId === channelId;
  const own = messages.findLast((other) => before(other) && (message.known?.includes(other) ?? true));
  const texts = world.texts.filter(({ to }) => watcher.recipients.some(({ address }) => address === to));
  return (own ?? texts.findLast(before))?.streamIds ?? [];
}

export function runsOf({ world, watcher }: Pick<Inbox, 'world' | 'watcher'>): RunMemory[] {
  return world.memories.filter((memory) => memory.watcher === watcher.stateKey);
}

/** Whether a run knew of a text from Twilio's list alone. */
export function isInHistoryAlone({ at }: Message, inbox: Inbox): boolean {
  return runsOf(inbox).some(({ startedAt, restored }) => startedAt > at && !(restored && restored.at > at));
}

/** When a text was sent, says Twilio. */
export function listedAt({ at }: Message, { clocks }: World): number {
  return Math.floor(at / 1000) * 1000 + clocks.twilio;
}

/** When a stream began, says Twitch. */
export function startOf({ startedAt }: Aired, { clocks }: World): number {
  return Math.floor(startedAt / 1000) * 1000 + clocks.twitch;
}

/**
 * A stream, and those before it that are one with it for the reader, because it began within the grace of when they
 * were found to be gone. What no poll saw and Twitch did not record does not come between them.
 */
export function asOne(streamId: string | undefined, { world, watcher, channelId }: Inbox): Aired[] {
  const runs = runsOf({ world, watcher });
  const polls = runs.flatMap((run) => run.polls);
  const seen = new Set(runs.flatMap(({ listed }) => [...listed.values()].flat()));
  const goneSince = ({ endedAt = 0 }: Aired, next: Aired) =>
    polls.findLast((at) => at >= endedAt + world.lag && at < next.startedAt + world.lag) ??
    endedAt + world.lag;
  const streams = world.aired.filter(
    ({ id, channelId: of }) =>
      of === channelId && (id === streamId || seen.has(id) || world.areStreamsRecorded),
  );
  const last = streams.findIndex(({ id }) => id === streamId);
  const first = streams.findLastIndex((stream, index) => {
    const before = streams[index - 1];
    return index <= last && (!before || stream.startedAt > goneSince(before, stream) + watcher.grace);
  });
  return last < 0 ? [] : streams.slice(first, last + 1);
}
