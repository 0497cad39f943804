import { FORGOTTEN } from '../../src/domain/ledger.ts';
import { type Aired, isOnAir, type World } from '../world/world.ts';
import { editsOutOfOrder, editsToldTwice, isTitleKnown, toldUnwanted } from './edit-promises.ts';
import { isEndExcused, isStartExcused, isTakenFromTexts, mailToldTwice } from './mail-promises.ts';
import {
  about,
  asOne,
  everyone,
  isQuiet,
  isWanted,
  kindOf,
  TELLING,
  type Told,
  type Watcher,
} from './told.ts';

/** The promises that no fault may break, held against what the world knows and no run does. */
export function brokenPromises(world: World, watcher: Watcher): string[] {
  const broken = everyone(world, watcher).flatMap((told) => [
    ...(told.isMail ? mailToldTwice(told) : toldTwice(told)),
    ...toldOutOfOrder(told),
    ...toldTooEarly(told),
    ...toldWithinGrace(told),
    ...toldInQuietHours(told),
    ...toldUnwanted(told),
    ...editsToldTwice(told),
    ...editsOutOfOrder(told),
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
    const whom = `${channel.login} (${told.isMail ? 'mail' : 'text'})`;
    if (channel.stream) {
      if (!isWanted(watcher, channel.stream.category)) return [];
      if (kind === 'live' && !isTitleKnown(channel.stream.title, told))
        return [`owed: ${whom} is called ${channel.stream.title} by now`];
      const isTold = kind === 'live' || (last && ofLast(told, last).includes(channel.stream.id));
      if (isTold || (told.isMail && isStartExcused(told, channel.stream.id))) return [];
      return [`owed: ${whom} is live, and the last message is ${last?.body}`];
    }
    if (!last || kind !== 'live' || world.clock.now() - last.at > FORGOTTEN) return [];
    if (told.isMail && isEndExcused(told, last)) return [];
    return [`owed: ${whom} is over, and the last message is ${last.body}`];
  });
}

/** The streams that somebody's last message is about. */
function ofLast(told: Told, last: Told['messages'][number]): readonly string[] {
  return about(told, told.messages.indexOf(last));
}

function lastChange(aired: readonly Aired[]): number {
  const times = aired.flatMap(({ startedAt, endedAt = 0, drops, edits }) => [
    startedAt,
    endedAt,
    ...drops.map(({ until }) => until),
    ...edits.map(({ at }) => at),
  ]);
  return Math.max(0, ...times);
}

/**
 * No recipient gets the same announcement twice. An OFFLINE after another LIVE is about that one for the reader,
 * whatever stream the run had in mind.
 */
function toldTwice(told: Told): string[] {
  // Whom no text can reach for good gets none later, but for the worlds, and no list tells of a refusal.
  if (told.watcher.refused.has(told.address)) return [];
  const known = new Set<string>();
  return told.messages.flatMap((message, index) => {
    const before = told.messages[index - 1];
    const isNextEnd = kindOf(message) === 'offline' && before !== undefined && kindOf(before) === 'live';
    const announcements = about(told, index).map((id) => `${kindOf(message)} ${id}`);
    const again = isNextEnd ? [] : announcements.filter((notification) => known.has(notification));
    for (const notification of announcements) known.add(notification);
    // Of two streams that were seen by nobody, and that are one for the reader, the first one's end may be told.
    const isPartlyNews = kindOf(message) === 'offline' && again.length < announcements.length;
    if (isTellingTheUnseen(told) && isPartlyNews) return [];
    // Who was told of the end of a stream that is listed once more hears of its restart.
    const isAnew =
      before !== undefined && kindOf(before) === 'offline' && again.length < announcements.length;
    if (isAnew) return [];
    return again.length > 0 ? [`twice: ${again.join(', ')}`] : [];
  });
}

/**
 * OFFLINE comes only after LIVE; or alone, of a stream that Twitch recorded and nobody saw. The end of one stream
 * comes before the start of the next.
 */
function toldOutOfOrder(told: Told): string[] {
  const { messages, watcher, isMail, address } = told;
  const mayLackEnds = isMail || watcher.forgets || watcher.refused.has(address);
  return messages.flatMap((message, index) => {
    const before = messages[index - 1];
    if (kindOf(message) === 'live') {
      const isSkipped = before && kindOf(before) === 'live' && message.at - before.at < FORGOTTEN;
      return isSkipped && !mayLackEnds ? [`order: LIVE ${message.streamIds} after LIVE`] : [];
    }
    if (isTellingTheUnseen(told) && message.streamIds.length > 0) return [];
    const isDue = (before && kindOf(before) === 'live') || (isMail && wasMailed(told, index));
    return isDue ? [] : [`order: OFFLINE ${message.streamIds} without LIVE`];
  });
}

/** Whether the end of a stream may be told of whose start nobody could be told. */
function isTellingTheUnseen({ world, watcher }: Told): boolean {
  return world.areStreamsRecorded || watcher.quiet !== undefined;
}

/** Whether the LIVE of the stream that a mail is about was mailed before, or the run had to take it for that. */
function wasMailed(told: Told, index: number): boolean {
  const ids = about(told, index).flatMap((id) => asOne(id, told).map((stream) => stream.id));
  const isAnnounced = told.messages
    .slice(0, index)
    .some((other) => kindOf(other) === 'live' && other.streamIds.some((id) => ids.includes(id)));
  const message = told.messages[index];
  return isAnnounced || (message !== undefined && isTakenFromTexts(message, told));
}

/** No OFFLINE while Twitch was merely silent: while its list, which may lag, has the stream. */
function toldTooEarly(told: Told): string[] {
  const { messages, world, isMail } = told;
  return messages.flatMap((message, index) => {
    if (kindOf(message) !== 'offline') return [];
    const announced = messages.slice(0, index).findLast((other) => kindOf(other) === 'live');
    // A mail that is repeated says what it said before.
    const ids = isMail ? message.streamIds : [...about(told, index), ...(announced?.streamIds ?? [])];
    const live = world.aired.find(
      ({ id, ...aired }) => ids.includes(id) && isOnAir({ id, ...aired }, message.at - world.lag),
    );
    return live ? [`early: OFFLINE while stream ${live.id} is on`] : [];
  });
}

/** No OFFLINE of a stream that was gone for less than the grace, as far as any poll can tell. */
function toldWithinGrace({ messages, world, watcher, channelId }: Told): string[] {
  const streams = world.aired.filter((aired) => aired.channelId === channelId);
  const isOn = (at: number) => streams.some((aired) => isOnAir(aired, at - world.lag));
  const own = world.memories.filter((memory) => memory.watcher === watcher.stateKey);
  const polls = own.flatMap(({ polls }) => polls);
  const empty = new Set(own.flatMap(({ emptyPolls }) => emptyPolls));
  return messages.flatMap((message) => {
    const { at } = message;
    if (kindOf(message) !== 'offline' || isOn(at)) return [];
    const isGone = (poll: number) => empty.has(poll) || !isOn(poll);
    const wasGone = polls.some((poll) => poll <= at - watcher.grace && poll > at - FORGOTTEN && isGone(poll));
    const told = streams.filter(({ id }) => message.streamIds.includes(id));
    const offSince = lastOff(told.length > 0 ? told : streams, at);
    return wasGone || at - offSince >= watcher.grace
      ? []
      : [`early: OFFLINE ${message.streamIds} in the grace`];
  });
}

/** When the last one of these streams went off, milliseconds since 1970. */
function lastOff(streams: readonly Aired[], at: number): number {
  const ends = streams.flatMap(({ endedAt = 0, drops }) => [endedAt, ...drops.map(({ from }) => from)]);
  return Math.max(0, ...ends.filter((end) => end <= at));
}

/** Nobody is told anything in quiet hours. */
function toldInQuietHours({ messages, watcher }: Told): string[] {
  return messages.flatMap(({ at, body }) =>
    isQuiet(watcher, at - TELLING) && isQuiet(watcher, at) ? [`quiet: ${body}`] : [],
  );
}

/** What is saved names nobody. */
function saidInPublic(world: World): string[] {
  return world.entries.flatMap(({ content }) =>
    /(?<!\d)1555000\d{4}(?!\d)|@|https?:|(LIVE|OFFLINE) /.test(content) ? [`private: ${content}`] : [],
  );
}
