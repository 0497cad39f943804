import {
  areUnseenEndsSent,
  type Inbox,
  isInHistoryAlone,
  kindOf,
  listedAt,
  startOf,
  streamsOf,
} from './inbox.ts';

/**
 * No recipient gets the same announcement twice. An OFFLINE after another LIVE is about that one for the reader,
 * whatever stream the run had in mind.
 */
export function sentTwice(inbox: Inbox): string[] {
  const known = new Set<string>();
  return inbox.messages.flatMap((message, index) => {
    const before = inbox.messages[index - 1];
    const isNextEnd = kindOf(message) === 'offline' && before !== undefined && kindOf(before) === 'live';
    const announcements = streamsOf(inbox, index).map((id) => `${kindOf(message)} ${id}`);
    const again = isNextEnd ? [] : announcements.filter((announcement) => known.has(announcement));
    for (const announcement of announcements) known.add(announcement);
    if (again.length === 0) return [];
    // Of two streams that were seen by nobody, and that are one for the reader, the first one's OFFLINE may be sent.
    const isPartlyNews = kindOf(message) === 'offline' && again.length < announcements.length;
    if (areUnseenEndsSent(inbox) && isPartlyNews) return [];
    // Somebody who got the OFFLINE of a stream that is listed once more gets the LIVE of its restart.
    const isAnew =
      before !== undefined && kindOf(before) === 'offline' && again.length < announcements.length;
    return isAnew || isBackUnknown(inbox, index) ? [] : [`twice: ${again.join(', ')}`];
  });
}

/**
 * Whether a message is about a stream that came back after its OFFLINE was sent, where a run knew of its LIVE from Twilio's
 * list alone; Twitch's clock is ahead of Twilio's, and so it began after that LIVE, like another one.
 */
function isBackUnknown(inbox: Inbox, index: number): boolean {
  const { messages, world } = inbox;
  const ids = streamsOf(inbox, index);
  const before = messages
    .slice(0, index)
    .filter((_, each) => streamsOf(inbox, each).some((id) => ids.includes(id)));
  const live = before.find((message) => kindOf(message) === 'live');
  const end = before.findLast((message) => kindOf(message) === 'offline');
  if (!live || !end) return false;
  const isBack = world.aired.some(
    (stream) =>
      ids.includes(stream.id) &&
      stream.drops.some(({ until }) => until > end.at) &&
      startOf(stream, world) > listedAt(live, world),
  );
  return isInHistoryAlone(live, inbox) && isBack;
}

/**
 * Whether a run knew of the last LIVE and its OFFLINE from Twilio's list alone, and by the clocks of Twitch and Twilio
 * this stream began before that LIVE: then both count for this stream.
 */
export function isTakenForEarlier(inbox: Inbox, streamId: string): boolean {
  const { messages, world } = inbox;
  const live = messages.findLast((message) => kindOf(message) === 'live');
  const stream = world.aired.find(({ id }) => id === streamId);
  if (!live || !stream || !isInHistoryAlone(live, inbox)) return false;
  return live.at < stream.startedAt && startOf(stream, world) <= listedAt(live, world);
}
