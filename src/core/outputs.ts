import type { Transition } from './notification.ts';
import type { Observation } from './observation.ts';
import { channelUrl, type Roster, recordingUrl } from './streamer.ts';

/** The outputs of the action that tell of Twitch, by name. */
export function twitchOutputs(
  roster: Roster,
  observation: Observation | undefined,
  transitions: readonly Transition[],
): Record<string, string> {
  const live = roster.streamers.filter(({ id }) => observation?.live.has(id)).map(({ login }) => login);
  return {
    live: JSON.stringify(live),
    'any-live': String(live.length > 0),
    'any-transition': String(transitions.length > 0),
    transitions: JSON.stringify(transitions.map(toOutput)),
  };
}

/** A transition as developers read it; what is unknown is absent. */
function toOutput({ kind, streamer, stream, viewers }: Transition): object {
  const { ids, title, category, startedAt, recordingId } = stream;
  const isKnown = stream.lastSeenAt !== undefined;
  const endedAt = kind === 'offline' && isKnown ? stream.endedAt : undefined;
  const duration =
    endedAt === undefined || startedAt === undefined ? undefined : Math.round((endedAt - startedAt) / 1000);
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
    durationSeconds: duration,
    url: channelUrl(streamer.login),
    vodUrl: recordingId && recordingUrl(recordingId),
  };
}

function iso(time: number | undefined): string | undefined {
  return time === undefined ? undefined : new Date(time).toISOString();
}
