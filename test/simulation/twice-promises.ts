import type { Message } from '../world/run-memory.ts';
import { about, isTellingTheUnseen, kindOf, listedAt, runsOf, startOf, type Told } from './told.ts';

/**
 * No recipient gets the same announcement twice. An OFFLINE after another LIVE is about that one for the reader,
 * whatever stream the run had in mind.
 */
export function toldTwice(told: Told): string[] {
  // Whom no text can reach for good gets none later, but for the worlds, and no list tells of a refusal.
  if (told.watcher.refused.has(told.address)) return [];
  const known = new Set<string>();
  return told.messages.flatMap((message, index) => {
    const before = told.messages[index - 1];
    const isNextEnd = kindOf(message) === 'offline' && before !== undefined && kindOf(before) === 'live';
    const announcements = about(told, index).map((id) => `${kindOf(message)} ${id}`);
    const again = isNextEnd ? [] : announcements.filter((announcement) => known.has(announcement));
    for (const announcement of announcements) known.add(announcement);
    if (again.length === 0) return [];
    // Of two streams that were seen by nobody, and that are one for the reader, the first one's end may be told.
    const isPartlyNews = kindOf(message) === 'offline' && again.length < announcements.length;
    if (isTellingTheUnseen(told) && isPartlyNews) return [];
    // Who was told of the end of a stream that is listed once more hears of its restart.
    const isAnew =
      before !== undefined && kindOf(before) === 'offline' && again.length < announcements.length;
    return isAnew || isBackUnknown(told, index) ? [] : [`twice: ${again.join(', ')}`];
  });
}

/**
 * Whether a message is about a stream that came back after its end was told, where a run knew of its LIVE from Twilio's
 * list alone; Twitch's clock is ahead of Twilio's, and so it began after that LIVE, like another one.
 */
function isBackUnknown(told: Told, index: number): boolean {
  const { messages, world } = told;
  const ids = about(told, index);
  const before = messages
    .slice(0, index)
    .filter((_, each) => about(told, each).some((id) => ids.includes(id)));
  const live = before.find((message) => kindOf(message) === 'live');
  const end = before.findLast((message) => kindOf(message) === 'offline');
  if (!live || !end) return false;
  const isBack = world.aired.some(
    (stream) =>
      ids.includes(stream.id) &&
      stream.drops.some(({ until }) => until > end.at) &&
      startOf(stream, world) > listedAt(live, world),
  );
  return isInHistoryAlone(live, told) && isBack;
}

/**
 * Whether a run knew of the last LIVE and its OFFLINE from Twilio's list alone, and by the clocks of Twitch and Twilio
 * this stream began before that LIVE: then both count for this stream.
 */
export function isTakenForEarlier(told: Told, streamId: string): boolean {
  const { messages, world } = told;
  const live = messages.findLast((message) => kindOf(message) === 'live');
  const stream = world.aired.find(({ id }) => id === streamId);
  if (!live || !stream || !isInHistoryAlone(live, told)) return false;
  return live.at < stream.startedAt && startOf(stream, world) <= listedAt(live, world);
}

function isInHistoryAlone(live: Message, told: Told): boolean {
  return runsOf(told).some(
    ({ startedAt, restored }) => startedAt > live.at && !(restored && restored.at > live.at),
  );
}
