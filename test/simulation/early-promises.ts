import { OFFLINE_WITHIN } from '../../src/domain/ledger.ts';
import { type Aired, isOnAir } from '../world/world.ts';
import { type Inbox, kindOf, runsOf, startOf, streamsOf } from './inbox.ts';

/** No OFFLINE while Twitch was merely silent: while its list, which may lag, has the stream. */
export function sentTooEarly(inbox: Inbox): string[] {
  const { messages, world, isMail } = inbox;
  return messages.flatMap((message, index) => {
    if (kindOf(message) !== 'offline') return [];
    const announced = messages.slice(0, index).findLast((other) => kindOf(other) === 'live');
    // A mail that is repeated says what it said before.
    const ids = isMail ? message.streamIds : [...streamsOf(inbox, index), ...(announced?.streamIds ?? [])];
    const live = world.aired.find(
      ({ id, ...aired }) => ids.includes(id) && isOnAir({ id, ...aired }, message.at - world.lag),
    );
    return live ? [`early: OFFLINE while stream ${live.id} is on`] : [];
  });
}

/** No OFFLINE of a stream that was gone for less than the grace, as far as any poll shows, and was not replaced. */
export function sentWithinGrace(inbox: Inbox): string[] {
  const { messages, world, watcher, channelId } = inbox;
  const streams = world.aired.filter((aired) => aired.channelId === channelId);
  const isOn = (at: number) => streams.some((aired) => isOnAir(aired, at - world.lag));
  const runs = runsOf(inbox);
  const polls = runs.flatMap(({ polls }) => polls);
  const empty = new Set(runs.flatMap(({ emptyPolls }) => emptyPolls));
  return messages.flatMap((message) => {
    const { at } = message;
    if (kindOf(message) !== 'offline' || isOn(at)) return [];
    const isGone = (poll: number) => empty.has(poll) || !isOn(poll);
    const wasGone = polls.some(
      (poll) => poll <= at - watcher.grace && poll > at - OFFLINE_WITHIN && isGone(poll),
    );
    const own = streams.filter(({ id }) => message.streamIds.includes(id));
    const offSince = lastOff(own.length > 0 ? own : streams, at);
    return wasGone || at - offSince >= watcher.grace || wasReplaced(own, at, inbox)
      ? []
      : [`early: OFFLINE ${message.streamIds} in the grace`];
  });
}

/**
 * Whether a run saw, until a time (milliseconds), a stream that began later than the grace after any poll that it knows
 * of saw one of these.
 */
function wasReplaced(streams: readonly Aired[], until: number, inbox: Inbox): boolean {
  const { world, watcher, channelId } = inbox;
  const ids = streams.map(({ id }) => id);
  const last = streams.at(-1);
  const polls = runsOf(inbox).flatMap(({ listed }) => [...listed]);
  return runsOf(inbox).some(({ listed, restored }) =>
    [...listed].some(([at, live]) => {
      const next = world.aired.find(({ id, channelId: of }) => of === channelId && live.includes(id));
      if (!last || !next || next.startedAt <= last.startedAt || at > until) return false;
      const known = polls.filter(([poll]) => poll < at && (poll <= (restored?.at ?? 0) || listed.has(poll)));
      const [seenAt] = known.findLast(([, then]) => then.some((id) => ids.includes(id))) ?? [0];
      return startOf(next, world) > seenAt + watcher.grace;
    }),
  );
}

/** When the last one of these streams went off, milliseconds since 1970. */
function lastOff(streams: readonly Aired[], at: number): number {
  const ends = streams.flatMap(({ endedAt = 0, drops }) => [endedAt, ...drops.map(({ from }) => from)]);
  return Math.max(0, ...ends.filter((end) => end <= at));
}
