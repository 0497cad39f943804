import { SETTLED_AFTER } from '../../src/domain/broadcast.ts';
import { CLOCKS_APART } from '../../src/domain/time.ts';
import type { Message } from '../world/run-memory.ts';
import {
  asOne,
  type Inbox,
  isInHistoryAlone,
  isWanted,
  kindOf,
  listedAt,
  SEND_TIME,
  startOf,
  wasQuiet,
} from './inbox.ts';
import { isForgotten } from './mail-promises.ts';

/** No LIVE before a stream is in a category that is asked for. */
export function sentUnwanted({ messages, watcher, world }: Inbox): string[] {
  return messages.flatMap((message) => {
    if (kindOf(message) !== 'live') return [];
    const { at, body, streamIds } = message;
    const streams = world.aired.filter(({ id }) => streamIds.includes(id));
    const isAskedFor = streams.some(({ edits }) =>
      edits.some(({ category, at: since }, index) => {
        const until = edits[index + 1]?.at ?? at;
        return since <= at && until >= at - SEND_TIME - world.lag && isWanted(watcher, category);
      }),
    );
    return isAskedFor ? [] : [`unwanted: ${body}`];
  });
}

/**
 * Nobody is sent the same title or category twice in a row while a stream is on; but for edits in quiet hours, which
 * nobody is sent, and for what a run can't know: whether a text that was not saved was about one edit or another.
 */
export function editsSentTwice(inbox: Inbox): string[] {
  const { edits, messages, isMail, watcher } = inbox;
  return edits.flatMap((edit, index) => {
    const before = edits.slice(0, index).findLast((other) => kindOf(other) === kindOf(edit));
    if (before?.body !== edit.body) return [];
    const isNextStream = messages.some(({ at }) => before.at < at && at < edit.at);
    const isUnknown = isMail && !edit.known?.includes(before);
    const isUnheard = wasQuiet(watcher, before.at, edit.at);
    const isBack = watcher.forgets && hadOtherWords(before, [before.at - SETTLED_AFTER, edit.at], inbox);
    return isNextStream || isUnknown || isUnheard || isBack || isTakenForEarlierEdit(before, inbox)
      ? []
      : [`twice: ${edit.body}`];
  });
}

/** Whether a run knew of an edit from Twilio's list alone, and must take it for one that was seen before that. */
function isTakenForEarlierEdit(edit: Message, inbox: Inbox): boolean {
  const { messages, edits } = inbox;
  const earlier = [...messages, ...edits.filter((other) => kindOf(other) === kindOf(edit))];
  const since = Math.max(0, ...earlier.map(({ at }) => at).filter((at) => at < edit.at));
  return isInHistoryAlone(edit, inbox) && hadOtherWords(edit, [since, edit.at], inbox);
}

/** Whether a streamer used other words than those in a message at some time. */
function hadOtherWords(
  message: Message,
  [from, until]: [number, number],
  { world, channelId }: Inbox,
): boolean {
  return world.aired
    .filter((aired) => aired.channelId === channelId)
    .flatMap(({ edits }) => edits)
    .some(({ at, title, category }) => {
      const words = kindOf(message) === 'title' ? title : category;
      return at > from && at < until && !message.body.endsWith(`: ${words}`);
    });
}

/** An edit is sent only between LIVE and OFFLINE. */
export function editsOutOfOrder({ edits, messages, isMail }: Inbox): string[] {
  return edits.flatMap((edit) => {
    const before = messages.findLast(({ at }) => at < edit.at);
    const isOn = before !== undefined && kindOf(before) === 'live';
    return isOn || isMail ? [] : [`order: ${edit.body} after ${before?.body}`];
  });
}

/**
 * Whether a message about one stream counts for the next: either that had begun, and Twitch's list did not show it yet;
 * or the message was not saved, and that began up to five minutes later by the clocks of Twitch and Twilio.
 */
function isTakenForNext(message: Message, inbox: Inbox): boolean {
  const { world, channelId } = inbox;
  const { at, streamIds } = message;
  const stream = world.aired.findLast((aired) => aired.channelId === channelId);
  const [first] = asOne(stream?.id, inbox);
  if (!stream || !first || streamIds.includes(first.id)) return false;
  const isSoon = startOf(first, world) <= listedAt(message, world) + CLOCKS_APART;
  return stream.startedAt <= at || (isSoon && isInHistoryAlone(message, inbox));
}

/** Whether somebody knows what the stream is called that he knows of. */
export function isTitleKnown(title: string, inbox: Inbox): boolean {
  const { edits, messages, watcher, isMail } = inbox;
  if (!watcher.areEditsSent || watcher.forgets || watcher.quiet) return true;
  const titles = edits.filter((edit) => kindOf(edit) === 'title');
  if (isMail && titles.some((mail) => isForgotten(mail, inbox))) return true;
  const last = [...messages, ...titles].sort((a, b) => a.at - b.at).at(-1);
  return last === undefined || last.body.endsWith(`: ${title}`) || isTakenForNext(last, inbox);
}
