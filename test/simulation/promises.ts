import { readHead } from '../../src/core/history.ts';
import type { Recipient } from '../../src/core/notification.ts';
import type { AcceptedText, World } from '../world/world.ts';

/**
 * The promises that no fault may break, held against what the world knows and no run does.
 *
 * @param refused addresses that Twilio refused: these may lack texts, the others may not
 */
export function brokenPromises(
  world: World,
  recipients: readonly Recipient[],
  refused: ReadonlySet<string>,
): string[] {
  const broken: string[] = [];
  for (const [id, channel] of world.channels) {
    for (const { address } of recipients) {
      const texts = world.texts.filter((text) => text.to === address && text.channelId === id);
      broken.push(...toldTwice(texts), ...toldOutOfOrder(texts, world), ...toldTooEarly(texts, world));
      const last = texts.at(-1);
      const isLastLive = last !== undefined && kindOf(last) === 'live';
      if (refused.has(address)) continue;
      if (channel.stream && !isLastLive && !wasClosedBefore(last, channel.stream.id)) {
        broken.push(`owed: ${channel.login} is live, and the last text is ${last?.body}`);
      }
      if (!channel.stream && isLastLive)
        broken.push(`owed: ${channel.login} is over, and the last text is ${last.body}`);
    }
  }
  return [...broken, ...saidInPublic(world)];
}

function kindOf({ body }: AcceptedText): string {
  return readHead(body)?.kind ?? 'none';
}

/** No recipient gets the same announcement twice: of the streams that it is about, one at least is news. */
function toldTwice(texts: readonly AcceptedText[]): string[] {
  const told = new Set<string>();
  return texts.flatMap((text) => {
    const about = text.streamIds.map((id) => `${kindOf(text)} ${id}`);
    const isTwice = about.length > 0 && about.every((announcement) => told.has(announcement));
    for (const announcement of about) told.add(announcement);
    return isTwice ? [`twice: ${about.join(', ')}`] : [];
  });
}

/** OFFLINE comes only after a LIVE, and only once after it; or alone, of a stream that Twitch recorded and nobody saw. */
function toldOutOfOrder(texts: readonly AcceptedText[], world: World): string[] {
  const announced = new Set(texts.flatMap((text) => (kindOf(text) === 'live' ? text.streamIds : [])));
  return texts.flatMap((text, index) => {
    const before = texts[index - 1];
    if (world.areStreamsRecorded && !text.streamIds.some((id) => announced.has(id))) return [];
    const isWrong = kindOf(text) === 'offline' && (before === undefined || kindOf(before) === 'offline');
    return isWrong ? [`order: OFFLINE after ${before ? kindOf(before) : 'nothing'}`] : [];
  });
}

/** No OFFLINE while Twitch was merely silent. */
function toldTooEarly(texts: readonly AcceptedText[], world: World): string[] {
  return texts.flatMap((text) => {
    if (kindOf(text) !== 'offline') return [];
    const live = world.aired.find(
      ({ id, startedAt, endedAt }) =>
        text.streamIds.includes(id) && startedAt <= text.at && (endedAt === undefined || endedAt > text.at),
    );
    return live ? [`early: OFFLINE while stream ${live.id} is on`] : [];
  });
}

/** A stream whose end was told after a long drop, and that came back with the same id, is not told again. */
function wasClosedBefore(last: AcceptedText | undefined, streamId: string): boolean {
  return last?.streamIds.includes(streamId) ?? false;
}

/** What is saved names nobody. */
function saidInPublic(world: World): string[] {
  return world.entries.flatMap((entry) =>
    /(?<!\d)1555000\d{4}(?!\d)|https?:|(LIVE|OFFLINE) /.test(entry) ? [`private: ${entry}`] : [],
  );
}
