import { SETTLED_AFTER } from '../../src/domain/broadcast.ts';
import type { Message } from '../world/run-memory.ts';
import { isForgotten } from './mail-promises.ts';
import { isWanted, kindOf, TELLING, type Told, wasQuiet } from './told.ts';

/** Nobody is told of a stream before it is in a category that is asked for. */
export function toldUnwanted({ messages, watcher, world }: Told): string[] {
  return messages.flatMap((message) => {
    if (kindOf(message) !== 'live') return [];
    const { at, body, streamIds } = message;
    const streams = world.aired.filter(({ id }) => streamIds.includes(id));
    const isAskedFor = streams.some(({ edits }) =>
      edits.some(({ category, at: since }, index) => {
        const until = edits[index + 1]?.at ?? at;
        return since <= at && until >= at - TELLING - world.lag && isWanted(watcher, category);
      }),
    );
    return isAskedFor ? [] : [`unwanted: ${body}`];
  });
}

/**
 * Nobody is told the same title or category twice in a row while a stream is on; but for edits in quiet hours, which
 * nobody is told of, and for one that comes back after others where a run may not know what was told.
 */
export function editsToldTwice(told: Told): string[] {
  const { edits, messages, isMail, watcher } = told;
  return edits.flatMap((edit, index) => {
    const before = edits.slice(0, index).findLast((other) => kindOf(other) === kindOf(edit));
    if (before?.body !== edit.body) return [];
    const isNextStream = messages.some(({ at }) => before.at < at && at < edit.at);
    const isUnknown = isMail && !edit.known?.includes(before);
    const isUnheard = wasQuiet(watcher, before.at, edit.at);
    const isBack = watcher.forgets && hadOtherWords(before, edit.at, told);
    return isNextStream || isUnknown || isUnheard || isBack ? [] : [`twice: ${edit.body}`];
  });
}

/** Whether a streamer used other words after those that a message tells, until a time (milliseconds). */
function hadOtherWords(told: Message, until: number, { world, channelId }: Told): boolean {
  return world.aired
    .filter((aired) => aired.channelId === channelId)
    .flatMap(({ edits }) => edits)
    .some(({ at, title, category }) => {
      const words = kindOf(told) === 'title' ? title : category;
      return at > told.at - SETTLED_AFTER && at < until && !told.body.endsWith(`: ${words}`);
    });
}

/** An edit is told of a stream of whose start one was told, and not of whose end. */
export function editsOutOfOrder({ edits, messages, watcher, address, isMail }: Told): string[] {
  if (watcher.refused.has(address)) return [];
  return edits.flatMap((edit) => {
    const before = messages.findLast(({ at }) => at < edit.at);
    const isOn = before !== undefined && kindOf(before) === 'live';
    return isOn || isMail ? [] : [`order: ${edit.body} after ${before?.body}`];
  });
}

/** Whether a message about one stream counts for the next, which had begun by then, and which a late list did not show. */
function isTakenForNext({ at, streamIds }: Message, { world, channelId }: Told): boolean {
  const stream = world.aired.findLast((aired) => aired.channelId === channelId);
  return stream !== undefined && !streamIds.includes(stream.id) && stream.startedAt <= at;
}

/** Whether somebody knows what the stream is called that he knows of. */
export function isTitleKnown(title: string, told: Told): boolean {
  const { edits, messages, watcher, isMail } = told;
  if (!watcher.areEditsTold || watcher.forgets || watcher.quiet) return true;
  const titles = edits.filter((edit) => kindOf(edit) === 'title');
  if (isMail && titles.some((mail) => isForgotten(mail, told))) return true;
  const last = [...messages, ...titles].sort((a, b) => a.at - b.at).at(-1);
  return last === undefined || last.body.endsWith(`: ${title}`) || isTakenForNext(last, told);
}
