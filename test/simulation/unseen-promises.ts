import { OFFLINE_WITHIN } from '../../src/domain/ledger.ts';
import { type Aired, MINUTE, type World } from '../world/world.ts';
import { asOne, type Inbox, inboxes, kindOf, type Watcher } from './inbox.ts';
import type { Story } from './story.ts';

/** Twitch's list, and its recordings, may be so late; polls so close together are no gap; milliseconds. */
const LATE = 2 * MINUTE;
const GAP = 3 * MINUTE;

/** Whether nothing in a story hides from a run what happened between two runs. */
export function isGapSafe({ steps, isRecorded, lag, quiet, clocks, ...story }: Story): boolean {
  if (!isRecorded || lag > 0 || quiet || story.categories || story.exceptCategories || clocks) return false;
  return steps.every((step) => {
    if (step.do === 'evict' || step.do === 'overlap') return false;
    if (step.do !== 'run') return true;
    const isWhole = step.killedAfter === undefined && step.cancelledAfter === undefined;
    const isSound = ({ moment, fault }: (typeof step.faults)[number]) =>
      !/^(cache|twitch|history)/.test(moment) && fault !== 'refused' && fault !== 'answer lost';
    return isWhole && step.faults.every(isSound);
  });
}

/** A stream that began and ended between two polls, and was recorded, gets one OFFLINE from the next sound run. */
export function unseenPending(runStartedAt: number, world: World, watcher: Watcher): string[] {
  const polls = world.memories.flatMap((memory) => (memory.watcher === watcher.stateKey ? memory.polls : []));
  return inboxes(world, watcher).flatMap((inbox) => {
    const streams = world.aired.filter(({ channelId }) => channelId === inbox.channelId);
    return streams
      .filter((aired) => isUnseen(aired, polls, runStartedAt, watcher) && isAlone(aired, streams, inbox))
      .filter(({ id }) => !inbox.messages.some((message) => message.streamIds.includes(id)))
      .map(({ id }) => `unseen: OFFLINE ${id} is not sent to ${inbox.isMail ? 'a mailbox' : 'a phone'}`);
  });
}

function isUnseen(
  { startedAt, endedAt, drops }: Aired,
  polls: readonly number[],
  runStartedAt: number,
  { grace }: Watcher,
): boolean {
  if (endedAt === undefined || drops.length > 0) return false;
  const before = polls.findLast((poll) => poll < startedAt);
  const after = polls.find((poll) => poll >= startedAt);
  const isGap = before !== undefined && after !== undefined && after - before > GAP;
  const isOver = after !== undefined && endedAt + grace + LATE < after && after >= runStartedAt;
  return (
    isGap && isOver && endedAt - startedAt > 1000 && runStartedAt - endedAt < OFFLINE_WITHIN - 60 * MINUTE
  );
}

/** Whether no other stream is one with it for the reader. */
function isAlone({ id, startedAt, endedAt = 0 }: Aired, streams: readonly Aired[], inbox: Inbox): boolean {
  const { grace } = inbox.watcher;
  const isNear = streams.some(
    (other) =>
      other.id !== id &&
      other.startedAt <= endedAt + grace + LATE &&
      (other.endedAt ?? Number.POSITIVE_INFINITY) + grace + LATE >= startedAt,
  );
  return (
    !isNear && asOne(id, inbox).length === 1 && inbox.messages.every((message) => kindOf(message) !== 'none')
  );
}
