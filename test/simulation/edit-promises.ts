import { isWanted, kindOf, TELLING, type Told, wasQuiet } from './told.ts';

/** Nobody is told of a stream before it is in a category that is asked for. */
export function toldUnwanted({ messages, watcher, world }: Told): string[] {
  return messages.flatMap(({ at, body, streamIds, ...message }) => {
    if (kindOf({ at, body, streamIds, ...message }) !== 'live') return [];
    const streams = world.aired.filter(({ id }) => streamIds.includes(id));
    const isAskedFor = streams.some(({ edits }) =>
      edits.some(
        ({ category, at: since }, index) =>
          since <= at &&
          (edits[index + 1]?.at ?? at) >= at - TELLING - world.lag &&
          isWanted(watcher, category),
      ),
    );
    return isAskedFor ? [] : [`unwanted: ${body}`];
  });
}

/**
 * Nobody is told the same title or category twice in a row while a stream is on; but for edits in quiet hours, which
 * nobody is told of.
 */
export function editsToldTwice({ edits, messages, isMail, watcher }: Told): string[] {
  return edits.flatMap((edit, index) => {
    const before = edits.slice(0, index).findLast((other) => kindOf(other) === kindOf(edit));
    const isSame = before !== undefined && before.body === edit.body;
    const isNextStream = messages.some(({ at }) => before && before.at < at && at < edit.at);
    const isUnknown = isMail && before && !edit.known?.includes(before);
    const isUnheard = before && wasQuiet(watcher, before.at, edit.at);
    return isSame && !isNextStream && !isUnknown && !isUnheard ? [`twice: ${edit.body}`] : [];
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

/** Whether somebody knows what the stream is called that he knows of. */
export function isTitleKnown(title: string, { edits, messages, watcher }: Told): boolean {
  if (!watcher.areEditsTold || watcher.forgets || watcher.quiet) return true;
  const titles = edits.filter((edit) => kindOf(edit) === 'title');
  const last = [...messages, ...titles].sort((a, b) => a.at - b.at).at(-1);
  return last === undefined || last.body.endsWith(`: ${title}`);
}
