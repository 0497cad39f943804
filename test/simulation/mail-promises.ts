import { CLOCKS_APART } from '../../src/domain/time.ts';
import type { Message, RunMemory } from '../world/run-memory.ts';
import type { Aired } from '../world/world.ts';
import { areUnseenEndsSent, asOne, type Inbox, isEdit, kindOf, listedAt, runsOf, startOf } from './inbox.ts';

/**
 * Where nothing is remembered, nobody is texted and an earlier run succeeded, a stream that began so recently is announced
 * again, milliseconds.
 */
const NEWS = 30 * 60_000;

/**
 * A mail is not sent again by a run that can know that it was taken. One that knows nothing announces a stream again
 * only if it began just now, or, where people are texted too, if nobody was texted of it.
 */
export function mailedTwice(inbox: Inbox): string[] {
  const { messages, world } = inbox;
  return messages.flatMap((mail, index) => {
    const before = messages.slice(0, index);
    const again = before.filter((other) => isSame(other, mail));
    const { by, known = [] } = mail;
    const knownBefore = before.filter((other) => known.includes(other));
    const isNews =
      isAnew(mail, before) || isAnew(mail, knownBefore) || isEndOfUnseen(mail, knownBefore, inbox);
    if (again.length === 0 || !by || isNews) return [];
    const what = `${kindOf(mail)} ${mail.streamIds.join(', ')}`;
    if (again.some((other) => known.includes(other))) return [`twice: ${what}, which was known`];
    // What was not confirmed is sent again by the same run, too.
    if (by.restored || again.every((other) => other.by === by)) return [];
    const stream = world.aired.find(({ id }) => id === mail.streamIds.at(-1));
    if (!stream || stream.drops.length > 0) return [];
    if (!isTexted(inbox)) {
      const isOld = startOf(stream, world) < by.startedAt - NEWS;
      return isOld && hasSucceeded(by, world) ? [`twice: ${what}, which is old`] : [];
    }
    return wasTexted(stream.id, by, inbox) ? [`twice: ${what}, which was texted`] : [];
  });
}

/** Whether GitHub lists a successful run before this one: then it isn't the first day. */
function hasSucceeded({ startedAt }: RunMemory, { runs }: Inbox['world']): boolean {
  return runs.some(({ isSuccess, endedAt = Number.POSITIVE_INFINITY }) => isSuccess && endedAt <= startedAt);
}

/** Somebody who got the OFFLINE of a stream that is listed once more gets the LIVE of its restart, and the OFFLINE of that. */
function isAnew(mail: Message, before: readonly Message[]): boolean {
  const last = before.at(-1);
  const ofKind = before.filter((other) => kindOf(other) === kindOf(mail));
  const isNews = mail.streamIds.some((id) => ofKind.every(({ streamIds }) => !streamIds.includes(id)));
  return last !== undefined && kindOf(last) !== kindOf(mail) && isNews;
}

/** Unseen streams may be one for the reader with a stream whose OFFLINE was sent: then their OFFLINE is sent, too. */
function isEndOfUnseen(mail: Message, before: readonly Message[], inbox: Inbox): boolean {
  const ends = before.filter((other) => kindOf(other) === 'offline');
  const isNews = mail.streamIds.some((id) => ends.every(({ streamIds }) => !streamIds.includes(id)));
  return kindOf(mail) === 'offline' && areUnseenEndsSent(inbox) && isNews;
}

function isSame(one: Message, other: Message): boolean {
  return kindOf(one) === kindOf(other) && one.streamIds.some((id) => other.streamIds.includes(id));
}

/**
 * Whether a run that knew nothing of the streamer may have taken this stream for one that is not to be announced by mail; or one that
 * did not know of the last OFFLINE, for the stream before, back within the grace.
 */
export function isStartExcused(inbox: Inbox, streamId: string): boolean {
  const end = inbox.messages.findLast((mail) => kindOf(mail) === 'offline');
  if (end && isForgotten(end, inbox)) return true;
  return runsOf(inbox).some((run) =>
    asOne(streamId, inbox).some((stream) =>
      isTexted(inbox)
        ? !run.restored?.content.includes(`"${inbox.channelId}":`) && mayBeTexted(stream, run, inbox)
        : !run.restored && run.startedAt - startOf(stream, inbox.world) > NEWS,
    ),
  );
}

/** Whether a run that knows nothing of a streamer must take a text for the start of a stream. */
function mayBeTexted(stream: Aired, run: RunMemory, inbox: Inbox): boolean {
  const { world } = inbox;
  return liveTexts(run, inbox).some((text) => {
    const before = startOf(stream, world) - listedAt(text, world);
    return text.streamIds.includes(stream.id) || (before > 0 && before <= CLOCKS_APART);
  });
}

/**
 * Whether a run did not know of the last LIVE: then the OFFLINE of that stream is not pending. Or it did not know that an end
 * was texted, or was at work while another one texted it: then that counts as mailed.
 */
export function isEndExcused(inbox: Inbox, live: Message): boolean {
  const { texts } = inbox.world;
  const ends = texts.filter((text) => kindOf(text) === 'offline' && text.channelId === inbox.channelId);
  const isTakenFromText = runsOf(inbox).some((run) =>
    ends.some(({ at, by }) => {
      const isBefore = at < run.startedAt && at > (run.restored?.at ?? 0);
      const isMeanwhile = by !== run && run.startedAt < at && run.polls.some((poll) => poll > at);
      return at > live.at && (isBefore || isMeanwhile);
    }),
  );
  return (
    isTakenFromText || isForgotten(live, inbox) || live.streamIds.some((id) => isStartExcused(inbox, id))
  );
}

/** Whether a run did not know of a mail that had been taken. */
export function isForgotten(mail: Message, inbox: Inbox): boolean {
  return runsOf(inbox).some((run) => run.startedAt > mail.at && !run.restored?.mails.includes(mail));
}

/** Whether a run that knew less took it from a text, to anybody, that a stream was announced and is open, by mail as well. */
export function isTakenFromTexts({ at }: Message, { world, watcher, channelId }: Inbox): boolean {
  const texts = world.texts.filter((text) => text.channelId === channelId && !isEdit(text));
  return runsOf({ world, watcher }).some((run) =>
    watcher.recipients.some(({ address }) => {
      const last = texts.findLast((text) => text.to === address && text.at < run.startedAt);
      const isOpen = last !== undefined && kindOf(last) === 'live';
      return run.startedAt < at && isOpen && last.at > (run.restored?.at ?? 0);
    }),
  );
}

function isTexted({ watcher }: Inbox): boolean {
  return watcher.recipients.some(({ address }) => !address.includes('@'));
}

/** Whether somebody had been texted of the start of a stream when a run began. */
function wasTexted(streamId: string, run: RunMemory, inbox: Inbox): boolean {
  return liveTexts(run, inbox).some(({ streamIds }) => streamIds.includes(streamId));
}

/** The texts of starts that people had got when a run began. */
function liveTexts({ startedAt }: RunMemory, { world, watcher, channelId }: Inbox): Message[] {
  return world.texts.filter(
    (text) =>
      text.channelId === channelId &&
      text.at < startedAt &&
      kindOf(text) === 'live' &&
      watcher.recipients.some(({ address }) => address === text.to),
  );
}
