import { FORGOTTEN } from '../../src/domain/ledger.ts';
import type { Aired, World } from '../world/world.ts';
import { toldTooEarly, toldWithinGrace } from './early-promises.ts';
import { editsOutOfOrder, editsToldTwice, isTitleKnown, toldUnwanted } from './edit-promises.ts';
import { isEndExcused, isStartExcused, isTakenFromTexts, mailToldTwice } from './mail-promises.ts';
import {
  about,
  asOne,
  everyone,
  isQuiet,
  isTellingTheUnseen,
  isWanted,
  kindOf,
  TELLING,
  type Told,
  type Watcher,
} from './told.ts';
import { isTakenForEarlier, toldTwice } from './twice-promises.ts';

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
      const isExcused = told.isMail
        ? isStartExcused(told, channel.stream.id)
        : isTakenForEarlier(told, channel.stream.id);
      if (isTold || isExcused) return [];
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

/** Whether the LIVE of the stream that a mail is about was mailed before, or the run had to take it for that. */
function wasMailed(told: Told, index: number): boolean {
  const ids = about(told, index).flatMap((id) => asOne(id, told).map((stream) => stream.id));
  const isAnnounced = told.messages
    .slice(0, index)
    .some((other) => kindOf(other) === 'live' && other.streamIds.some((id) => ids.includes(id)));
  const message = told.messages[index];
  return isAnnounced || (message !== undefined && isTakenFromTexts(message, told));
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
