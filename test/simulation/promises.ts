import { OFFLINE_WITHIN } from '../../src/domain/ledger.ts';
import type { Aired, World } from '../world/world.ts';
import { sentTooEarly, sentWithinGrace } from './early-promises.ts';
import { editsOutOfOrder, editsSentTwice, isTitleKnown, sentUnwanted } from './edit-promises.ts';
import {
  areUnseenEndsSent,
  asOne,
  type Inbox,
  inboxes,
  isQuiet,
  isWanted,
  kindOf,
  SEND_TIME,
  streamsOf,
  type Watcher,
} from './inbox.ts';
import { isEndExcused, isStartExcused, isTakenFromTexts, mailedTwice } from './mail-promises.ts';
import { isTakenForEarlier, sentTwice } from './twice-promises.ts';

/** The promises that no fault may break, held against what the world knows and no run does. */
export function brokenPromises(world: World, watcher: Watcher): string[] {
  const broken = inboxes(world, watcher).flatMap((inbox) => [
    ...repeated(inbox),
    ...sentOutOfOrder(inbox),
    ...sentTooEarly(inbox),
    ...sentWithinGrace(inbox),
    ...sentInQuietHours(inbox),
    ...sentUnwanted(inbox),
  ]);
  return [...broken, ...saidInPublic(world)];
}

/** What is sent again, or out of order. Refusals for good count as sent, but no inbox shows them. */
function repeated(inbox: Inbox): string[] {
  if (inbox.watcher.refused.has(inbox.address)) return [];
  const twice = inbox.isMail ? mailedTwice(inbox) : sentTwice(inbox);
  return [...twice, ...editsSentTwice(inbox), ...editsOutOfOrder(inbox)];
}

/**
 * What should have been sent by now, and was not: the outside was sound, and what channels are on or off has been
 * the same since a time (milliseconds).
 */
export function pendingSince(since: number, world: World, watcher: Watcher): string[] {
  return inboxes(world, watcher).flatMap((inbox) => {
    const { channelId, messages } = inbox;
    const channel = world.channel(channelId);
    const last = messages.findLast(({ at }) => at <= world.clock.now());
    const kind = last && kindOf(last);
    const changedAt = lastChange(world.aired.filter((aired) => aired.channelId === channelId));
    if (changedAt > since || watcher.refused.has(inbox.address)) return [];
    const who = `${channel.login} (${inbox.isMail ? 'mail' : 'text'})`;
    if (channel.stream) {
      if (!isWanted(watcher, channel.stream.category)) return [];
      if (kind === 'live' && !isTitleKnown(channel.stream.title, inbox))
        return [`pending: ${who} is called ${channel.stream.title} by now`];
      const isSent = kind === 'live' || (last && ofLast(inbox, last).includes(channel.stream.id));
      const isExcused = inbox.isMail
        ? isStartExcused(inbox, channel.stream.id)
        : isTakenForEarlier(inbox, channel.stream.id);
      if (isSent || isExcused) return [];
      return [`pending: ${who} is live, and the last message is ${last?.body}`];
    }
    if (!last || kind !== 'live' || world.clock.now() - last.at > OFFLINE_WITHIN) return [];
    if (inbox.isMail && isEndExcused(inbox, last)) return [];
    return [`pending: ${who} is over, and the last message is ${last.body}`];
  });
}

/** The streams that somebody's last message is about. */
function ofLast(inbox: Inbox, last: Inbox['messages'][number]): readonly string[] {
  return streamsOf(inbox, inbox.messages.indexOf(last));
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
function sentOutOfOrder(inbox: Inbox): string[] {
  const { messages, watcher, isMail, address } = inbox;
  const mayLackEnds = isMail || watcher.forgets || watcher.refused.has(address);
  return messages.flatMap((message, index) => {
    const before = messages[index - 1];
    if (kindOf(message) === 'live') {
      const isSkipped = before && kindOf(before) === 'live' && message.at - before.at < OFFLINE_WITHIN;
      return isSkipped && !mayLackEnds ? [`order: LIVE ${message.streamIds} after LIVE`] : [];
    }
    if (areUnseenEndsSent(inbox) && message.streamIds.length > 0) return [];
    const isDue = (before && kindOf(before) === 'live') || (isMail && wasMailed(inbox, index));
    return isDue ? [] : [`order: OFFLINE ${message.streamIds} without LIVE`];
  });
}

/** Whether the LIVE of the stream that a mail is about was mailed before, or the run had to take it for that. */
function wasMailed(inbox: Inbox, index: number): boolean {
  const ids = streamsOf(inbox, index).flatMap((id) => asOne(id, inbox).map((stream) => stream.id));
  const isAnnounced = inbox.messages
    .slice(0, index)
    .some((other) => kindOf(other) === 'live' && other.streamIds.some((id) => ids.includes(id)));
  const message = inbox.messages[index];
  return isAnnounced || (message !== undefined && isTakenFromTexts(message, inbox));
}

/** Nobody is sent anything in quiet hours. */
function sentInQuietHours({ messages, watcher }: Inbox): string[] {
  return messages.flatMap(({ at, body }) =>
    isQuiet(watcher, at - SEND_TIME) && isQuiet(watcher, at) ? [`quiet: ${body}`] : [],
  );
}

/** What is saved names nobody. */
function saidInPublic(world: World): string[] {
  return world.entries.flatMap(({ content }) =>
    /(?<!\d)1555000\d{4}(?!\d)|@|https?:|(LIVE|OFFLINE) /.test(content) ? [`private: ${content}`] : [],
  );
}
