import type { Message, RunMemory } from '../world/run-memory.ts';
import { asOne, isEdit, kindOf, type Told } from './told.ts';

/** Where nothing is remembered and nobody was texted, a stream that began so recently is announced again, milliseconds. */
const NEWS = 30 * 60_000;

/** A run polls no later after its start, milliseconds. */
const A_LOOK = 60_000;

/**
 * A mail is not sent again by a run that can know that it was taken. One that knows nothing announces a stream again
 * only if it began just now, or, where people are texted too, if nobody was texted of it.
 */
export function mailToldTwice(told: Told): string[] {
  const { messages, world } = told;
  return messages.flatMap((mail, index) => {
    const again = messages.slice(0, index).filter((other) => isSame(other, mail));
    const { by, known = [] } = mail;
    if (again.length === 0 || !by || isAnew(mail, messages.slice(0, index))) return [];
    const what = `${kindOf(mail)} ${mail.streamIds.join(', ')}`;
    if (again.some((other) => known.includes(other))) return [`twice: ${what}, which was known`];
    // What was not confirmed is sent again by the same run, too.
    if (by.restored || again.every((other) => other.by === by)) return [];
    const stream = world.aired.find(({ id }) => id === mail.streamIds.at(-1));
    if (!stream || stream.drops.length > 0) return [];
    if (!isTexted(told)) {
      return stream.startedAt < by.startedAt - NEWS ? [`twice: ${what}, which is old`] : [];
    }
    return wasTexted(stream.id, by, told) ? [`twice: ${what}, which was texted`] : [];
  });
}

/** Who was told of the end of a stream that is listed once more hears of its restart, and of the end of that. */
function isAnew(mail: Message, before: readonly Message[]): boolean {
  const last = before.at(-1);
  const ofKind = before.filter((other) => kindOf(other) === kindOf(mail));
  const isNews = mail.streamIds.some((id) => ofKind.every(({ streamIds }) => !streamIds.includes(id)));
  return last !== undefined && kindOf(last) !== kindOf(mail) && isNews;
}

function isSame(one: Message, other: Message): boolean {
  return kindOf(one) === kindOf(other) && one.streamIds.some((id) => other.streamIds.includes(id));
}

/**
 * Whether a run that knew nothing may have taken this stream for one that is not to be announced by mail; or one that
 * did not know of the last OFFLINE, for the stream before, back within the grace.
 */
export function isStartExcused(told: Told, streamId: string): boolean {
  const end = told.messages.findLast((mail) => kindOf(mail) === 'offline');
  if (end && isForgotten(end, told)) return true;
  return runsOf(told).some(
    (run) =>
      !run.restored &&
      asOne(streamId, told).some(({ id, startedAt }) =>
        isTexted(told) ? wasTexted(id, run, told) : run.startedAt - startedAt > NEWS - A_LOOK,
      ),
  );
}

/**
 * Whether a run did not know of the last LIVE: then the end of that stream is not owed. Or it did not know that an end
 * was texted, or was at work while another one texted it: then that counts as mailed.
 */
export function isEndExcused(told: Told, live: Message): boolean {
  const { texts } = told.world;
  const ends = texts.filter((text) => kindOf(text) === 'offline' && text.channelId === told.channelId);
  const isTakenFromText = runsOf(told).some((run) =>
    ends.some(({ at, by }) => {
      const isBefore = at < run.startedAt && at > (run.restored?.at ?? 0);
      const isMeanwhile = by !== run && run.startedAt < at && run.polls.some((poll) => poll > at);
      return at > live.at && (isBefore || isMeanwhile);
    }),
  );
  return isTakenFromText || isForgotten(live, told) || live.streamIds.some((id) => isStartExcused(told, id));
}

/** Whether a run did not know of a mail that had been taken. */
export function isForgotten(mail: Message, told: Told): boolean {
  return runsOf(told).some((run) => run.startedAt > mail.at && !run.restored?.mails.includes(mail));
}

function runsOf({ world, watcher }: Told): RunMemory[] {
  return world.memories.filter((memory) => memory.watcher === watcher.stateKey);
}

/** Whether a run that knew less took it from a text, to anybody, that a stream was announced and is open, by mail as well. */
export function isTakenFromTexts({ at }: Message, { world, watcher, channelId, ...told }: Told): boolean {
  const texts = world.texts.filter((text) => text.channelId === channelId && !isEdit(text));
  return runsOf({ world, watcher, channelId, ...told }).some((run) =>
    watcher.recipients.some(({ address }) => {
      const last = texts.findLast((text) => text.to === address && text.at < run.startedAt);
      const isOpen = last !== undefined && kindOf(last) === 'live';
      return run.startedAt < at && isOpen && last.at > (run.restored?.at ?? 0);
    }),
  );
}

function isTexted({ watcher }: Told): boolean {
  return watcher.recipients.some(({ address }) => !address.includes('@'));
}

/** Whether somebody had been texted of the start of a stream when a run began. */
function wasTexted(streamId: string, { startedAt }: RunMemory, { world, watcher, channelId }: Told): boolean {
  return world.texts.some(
    (text) =>
      text.channelId === channelId &&
      text.at < startedAt &&
      kindOf(text) === 'live' &&
      text.streamIds.includes(streamId) &&
      watcher.recipients.some(({ address }) => address === text.to),
  );
}
