import { FORGOTTEN, readHead } from '../../src/core/history.ts';
import type { Recipient } from '../../src/core/notification.ts';
import { type Aired, isOnAir, type Message, type World } from '../world/world.ts';
import { asOne, isEndExcused, isStartExcused, isTakenFromTexts, mailToldTwice } from './mail-promises.ts';

/** Who is told of the streamers, and what the promises depend on. */
export interface Watcher {
  readonly stateKey: string;
  readonly recipients: readonly Recipient[];
  /** Addresses that were refused for good: these may lack messages, the others may not. */
  readonly refused: Set<string>;
  /** How long a stream must be gone to be over, milliseconds. */
  readonly grace: number;
  /** Whether a run may know less than the one before it. */
  readonly forgets: boolean;
}

/** What one recipient was told of one channel. */
export interface Told {
  readonly world: World;
  readonly watcher: Watcher;
  readonly channelId: string;
  readonly address: string;
  readonly isMail: boolean;
  readonly messages: readonly Message[];
}

/** The promises that no fault may break, held against what the world knows and no run does. */
export function brokenPromises(world: World, watcher: Watcher): string[] {
  const broken = everyone(world, watcher).flatMap((told) => [
    ...(told.isMail ? mailToldTwice(told) : toldTwice(told)),
    ...toldOutOfOrder(told),
    ...toldTooEarly(told),
  ]);
  return [...broken, ...saidInPublic(world)];
}

/**
 * What should have been told by now, and was not: the outside was sound, and what channels are on or off has been
 * the same since a time (milliseconds).
 */
export function owedSince(since: number, world: World, watcher: Watcher): string[] {
  return everyone(world, watcher).flatMap((told) => {
    const { channelId, messages } = told;
    const channel = world.channel(channelId);
    const last = messages.findLast(({ at }) => at <= world.clock.now());
    const kind = last && kindOf(last);
    const changedAt = lastChange(world.aired.filter((aired) => aired.channelId === channelId));
    if (changedAt > since || watcher.refused.has(told.address)) return [];
    const about = `${channel.login} (${told.isMail ? 'mail' : 'text'})`;
    if (channel.stream) {
      const isTold = kind === 'live' || last?.streamIds.includes(channel.stream.id);
      if (isTold || (told.isMail && isStartExcused(told, channel.stream.id))) return [];
      return [`owed: ${about} is live, and the last message is ${last?.body}`];
    }
    if (!last || kind !== 'live' || world.clock.now() - last.at > FORGOTTEN) return [];
    if (told.isMail && isEndExcused(told, last)) return [];
    return [`owed: ${about} is over, and the last message is ${last.body}`];
  });
}

function everyone(world: World, watcher: Watcher): Told[] {
  return [...world.channels.keys()].flatMap((channelId) =>
    watcher.recipients.map(({ address }) => {
      const isMail = address.includes('@');
      const messages = (isMail ? world.mails : world.texts).filter(
        (message) => message.to === address && message.channelId === channelId,
      );
      return { world, watcher, channelId, address, isMail, messages };
    }),
  );
}

function lastChange(aired: readonly Aired[]): number {
  const times = aired.flatMap(({ startedAt, endedAt = 0, drops }) => [
    startedAt,
    endedAt,
    ...drops.map(({ until }) => until),
  ]);
  return Math.max(0, ...times);
}

export function kindOf({ body }: Message): string {
  return readHead(body)?.kind ?? 'none';
}

/** The streams that a message is about; where the run did not know, those of the last LIVE that anybody got. */
function about({ messages, world, channelId, watcher }: Told, index: number): readonly string[] {
  const message = messages[index];
  if (!message || message.streamIds.length > 0) return message?.streamIds ?? [];
  const before = (other: Message) =>
    other.at < message.at && kindOf(other) === 'live' && other.channelId === channelId;
  const own = messages.findLast(before);
  const anybodys = world.texts.filter(({ to }) => watcher.recipients.some(({ address }) => address === to));
  return (own ?? anybodys.findLast(before))?.streamIds ?? [];
}

/**
 * No recipient gets the same announcement twice. An OFFLINE after another LIVE is about that one for the reader,
 * whatever stream the run had in mind.
 */
function toldTwice(told: Told): string[] {
  const known = new Set<string>();
  return told.messages.flatMap((message, index) => {
    const before = told.messages[index - 1];
    const isNextEnd = kindOf(message) === 'offline' && before !== undefined && kindOf(before) === 'live';
    const announcements = about(told, index).map((id) => `${kindOf(message)} ${id}`);
    const again = isNextEnd ? [] : announcements.filter((announcement) => known.has(announcement));
    for (const announcement of announcements) known.add(announcement);
    // Of two streams that were seen by nobody, and that are one for the reader, the first one's end may be told.
    const isPartlyNews = kindOf(message) === 'offline' && again.length < announcements.length;
    if (told.world.areStreamsRecorded && isPartlyNews) return [];
    return again.length > 0 ? [`twice: ${again.join(', ')}`] : [];
  });
}

/**
 * OFFLINE comes only after LIVE; or alone, of a stream that Twitch recorded and nobody saw. The end of one stream
 * comes before the start of the next.
 */
function toldOutOfOrder(told: Told): string[] {
  const { messages, world, watcher, isMail, address } = told;
  const mayLackEnds = isMail || watcher.forgets || watcher.refused.has(address);
  return messages.flatMap((message, index) => {
    const before = messages[index - 1];
    if (kindOf(message) === 'live') {
      const isSkipped = before && kindOf(before) === 'live' && message.at - before.at < FORGOTTEN;
      return isSkipped && !mayLackEnds ? [`order: LIVE ${message.streamIds} after LIVE`] : [];
    }
    if (world.areStreamsRecorded && message.streamIds.length > 0) return [];
    const isDue = (before && kindOf(before) === 'live') || (isMail && wasMailed(told, index));
    return isDue ? [] : [`order: OFFLINE ${message.streamIds} without LIVE`];
  });
}

/** Whether the LIVE of the stream that a mail is about was mailed before, or the run had to take it for that. */
function wasMailed(told: Told, index: number): boolean {
  const ids = about(told, index).flatMap((id) => asOne(id, told).map((stream) => stream.id));
  const isAnnounced = told.messages
    .slice(0, index)
    .some((other) => kindOf(other) === 'live' && other.streamIds.some((id) => ids.includes(id)));
  const message = told.messages[index];
  return isAnnounced || (message !== undefined && isTakenFromTexts(ids, message, told));
}

/** No OFFLINE while Twitch was merely silent: while its list, which may lag, has the stream. */
function toldTooEarly(told: Told): string[] {
  const { messages, world, isMail } = told;
  return messages.flatMap((message, index) => {
    if (kindOf(message) !== 'offline') return [];
    // A mail that is repeated says what it said before.
    const announced = isMail
      ? undefined
      : messages.slice(0, index).findLast((other) => kindOf(other) === 'live');
    const ids = [...about(told, index), ...(announced?.streamIds ?? [])];
    const live = world.aired.find(
      ({ id, ...aired }) => ids.includes(id) && isOnAir({ id, ...aired }, message.at - world.lag),
    );
    return live ? [`early: OFFLINE while stream ${live.id} is on`] : [];
  });
}

/** What is saved names nobody. */
function saidInPublic(world: World): string[] {
  return world.entries.flatMap(({ content }) =>
    /(?<!\d)1555000\d{4}(?!\d)|@|https?:|(LIVE|OFFLINE) /.test(content) ? [`private: ${content}`] : [],
  );
}
