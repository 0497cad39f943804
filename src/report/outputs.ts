import type { Transition } from '../domain/notification.ts';
import { channelUrl, recordingUrl } from '../domain/streamer.ts';
import type { Delivery } from '../engine/context.ts';
import { lengthOf } from '../messages/facts.ts';
import type { ChannelName } from '../ports.ts';

/**
 * The outputs of the action about Twitch, by name.
 *
 * @param live the logins of those who are live; `undefined` where nothing is known of anybody
 */
export function twitchOutputs(
  live: readonly string[] | undefined,
  transitions: readonly Transition[],
): Record<string, string> {
  return {
    live: live ? JSON.stringify(live) : '',
    'any-live': live ? String(live.length > 0) : '',
    'any-transition': String(transitions.length > 0),
    transitions: JSON.stringify(transitions.map(toOutput)),
  };
}

/** The output that counts what a channel sent. */
const COUNTS: Readonly<Record<ChannelName, string>> = { sms: 'sms-sent', email: 'emails-sent' };

/** The outputs of the action about messages, by name. */
export function sentOutputs(deliveries: readonly Delivery[]): Record<string, number> {
  const sent = deliveries.filter(({ result }) => result === 'sent');
  return Object.fromEntries(
    Object.entries(COUNTS).map(([name, output]) => [
      output,
      sent.filter(({ channel }) => channel === name).length,
    ]),
  );
}

/** A transition as developers read it; what is unknown is absent. */
function toOutput({ kind, streamer, stream, viewers }: Transition): object {
  const { ids, title, category, startedAt, recordingId } = stream;
  const { endedAt, duration } = kind === 'offline' ? lengthOf(stream) : {};
  return {
    login: streamer.login,
    name: streamer.name,
    kind,
    streamId: ids.at(-1),
    title: title || undefined,
    category: category || undefined,
    viewers,
    startedAt: iso(startedAt),
    endedAt: iso(endedAt),
    durationSeconds: duration === undefined ? undefined : Math.round(duration / 1000),
    url: channelUrl(streamer.login),
    vodUrl: recordingId && recordingUrl(recordingId),
  };
}

function iso(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
