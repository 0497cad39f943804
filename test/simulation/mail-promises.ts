import type { RunMemory } from '../world/run-memory.ts';
import type { Aired, Message } from '../world/world.ts';
import { kindOf, type Told } from './promises.ts';

/** Where nothing is remembered and nobody was texted, a stream that began so recently is announced again, milliseconds. */
const NEWS = 30 * 60_000;

/**
 * A mail is not sent again by a run that can know that it was taken. One that knows nothing announces a stream again
 * only if it began just now, or, where people are texted too, if nobody was texted of it.
 */
export function mailToldTwice(told: Told): string[] {
  const { messages, world } = told;
  return messages.flatMap((mail, index) => {
    const again = messages.slice(0, index).filter((other) => isSame(other, mail));
    const { by, known = [] } = mail;
    if (again.length === 0 || !by) return [];
    const what = `${kindOf(mail)} ${mail.streamIds.join(', ')}`;
    if (again.some((other) => known.includes(other))) return [`twice: ${what}, which was known`];
    if (by.restored) return [];
    const stream = world.aired.find(({ id }) => id === mail.streamIds.at(-1));
    if (!stream || stream.drops.length > 0) return [];
    if (!isTexted(told)) {
      return stream.startedAt < by.startedAt - NEWS ? [`twice: ${what}, which is old`] : [];
    }
    return wasTexted(stream.id, by, told) ? [`twice: ${what}, which was texted`] : [];
  });
}

function isSame(one: Message, other: Message): boolean {
  return kindOf(one) === kindOf(other) && one.streamIds.some((id) => other.streamIds.includes(id));
}

/** Whether a run that knew nothing may have taken this stream for one that is not to be announced by mail. */
export function isStartExcused(told: Told, streamId: string): boolean {
  return runsOf(told).some(
    (run) =>
      !run.restored &&
      asOne(streamId, told).some(({ id, startedAt }) =>
        isTexted(told) ? wasTexted(id, run, told) : run.startedAt - startedAt > NEWS,
      ),
  );
}

/** Whether a run did not know of the last LIVE: then the end of that stream is not owed. */
export function isEndExcused(told: Told, live: Message): boolean {
  const isForgotten = runsOf(told).some(
    (run) => run.startedAt > live.at && !run.restored?.mails.includes(live),
  );
  return isForgotten || live.streamIds.some((id) => isStartExcused(told, id));
}

function runsOf({ world, watcher }: Told): RunMemory[] {
  return world.memories.filter((memory) => memory.watcher === watcher.stateKey);
}

/** Whether a run that knew less took it from the texts that these streams were announced, by mail as well. */
export function isTakenFromTexts(streamIds: readonly string[], { at }: Message, told: Told): boolean {
  return runsOf(told).some(
    (run) => run.startedAt < at && streamIds.some((id) => wasTexted(id, run, told, run.restored?.at)),
  );
}

/**
 * A stream, and those before it that are one with it for the reader, because it began within the grace of when they
 * were found to be gone.
 */
export function asOne(streamId: string | undefined, { world, watcher, channelId }: Told): Aired[] {
  const looks = world.memories.flatMap((memory) => (memory.watcher === watcher.stateKey ? memory.looks : []));
  const goneSince = ({ endedAt = 0 }: Aired, next: Aired) =>
    looks.find((at) => at >= endedAt + world.lag && at < next.startedAt + world.lag) ?? endedAt + world.lag;
  const streams = world.aired.filter((aired) => aired.channelId === channelId);
  const last = streams.findIndex(({ id }) => id === streamId);
  const first = streams.findLastIndex((stream, index) => {
    const before = streams[index - 1];
    return index <= last && (!before || stream.startedAt > goneSince(before, stream) + watcher.grace);
  });
  return last < 0 ? [] : streams.slice(first, last + 1);
}

function isTexted({ watcher }: Told): boolean {
  return watcher.recipients.some(({ address }) => !address.includes('@'));
}

/** Whether somebody had been texted of the start of a stream when a run began, after a time (milliseconds). */
function wasTexted(
  streamId: string,
  { startedAt }: RunMemory,
  { world, watcher, channelId }: Told,
  after = 0,
): boolean {
  return world.texts.some(
    (text) =>
      text.channelId === channelId &&
      text.at < startedAt &&
      text.at > after &&
      kindOf(text) === 'live' &&
      text.streamIds.includes(streamId) &&
      watcher.recipients.some(({ address }) => address === text.to),
  );
}
