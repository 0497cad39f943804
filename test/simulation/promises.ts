import { FORGOTTEN, readHead } from '../../src/core/history.ts';
import type { Recipient } from '../../src/core/notification.ts';
import { type Aired, isOnAir, type Message, type World } from '../world/world.ts';
import { asOne, isMailExcused, mailToldTwice } from './mail-promises.ts';

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
      if (isTold || (told.isMail && isMailExcused(told, channel.stream.id))) return [];
      return [`owed: ${about} is live, and the last message is ${last?.body}`];
    }
    if (!last || kind !== 'live' || world.clock.now() - last.at > FORGOTTEN) return [];
    if (told.isMail && isMailExcused(told, last.streamIds.at(-1))) return [];
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

/** The streams that a message is about; where the run did not know, those of the last LIVE. */
function about(messages: readonly Message[], index: number): readonly string[] {
  const ids = messages[index]?.streamIds ?? [];
  if (ids.length > 0) return ids;
  return messages.slice(0, index).findLast((message) => kindOf(message) === 'live')?.streamIds ?? [];
}

/** No recipient gets the same announcement twice. */
function toldTwice({ messages }: Told): string[] {
  const told = new Set<string>();
  return messages.flatMap((message, index) => {
    const announcements = about(messages, index).map((id) => `${kindOf(message)} ${id}`);
    const again = announcements.filter((announcement) => told.has(announcement));
    for (const announcement of announcements) told.add(announcement);
    return again.length > 0 ? [`twice: ${again.join(', ')}`] : [];
  });
}

/**
 * OFFLINE comes only after the LIVE of its stream; or alone, of a stream that Twitch recorded and nobody saw. The
 * end of one stream comes before the start of the next.
 */
function toldOutOfOrder(told: Told): string[] {
  const { messages, world, watcher, isMail } = told;
  return messages.flatMap((message, index) => {
    const before = messages[index - 1];
    if (kindOf(message) === 'live') {
      const isSkipped = before && kindOf(before) === 'live' && message.at - before.at < FORGOTTEN;
      return isSkipped && !watcher.forgets && !isMail ? [`order: LIVE ${message.streamIds} after LIVE`] : [];
    }
    const ids = about(messages, index).flatMap((id) => asOne(id, told).map((stream) => stream.id));
    const announced = messages
      .slice(0, index)
      .some((other) => kindOf(other) === 'live' && other.streamIds.some((id) => ids.includes(id)));
    const isUnseen = world.areStreamsRecorded && message.streamIds.length > 0;
    return announced || isUnseen ? [] : [`order: OFFLINE ${message.streamIds} without LIVE`];
  });
}

/** No OFFLINE while Twitch was merely silent. */
function toldTooEarly({ messages, world }: Told): string[] {
  return messages.flatMap((message, index) => {
    if (kindOf(message) !== 'offline') return [];
    const ids = about(messages, index);
    const live = world.aired.find(
      ({ id, ...aired }) => ids.includes(id) && isOnAir({ id, ...aired }, message.at),
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
