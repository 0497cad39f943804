import type { Transition } from '../domain/notification.ts';
import { isFresh, liveLogins, rememberedSightings } from '../domain/sightings.ts';
import type { Delivery, Journal } from '../engine/context.ts';
import type { Report } from '../host.ts';
import { fieldsOf } from '../messages/facts.ts';
import type { ChannelName } from '../ports.ts';
import { type Surroundings, summary } from './summary.ts';

/** Reports a run: outputs, job summary, and whether a person must act. */
export function reportOf(journal: Journal, now: number, surroundings: Surroundings): Report {
  const { transitions, deliveries, actionRequired, stateSource } = journal;
  return {
    outputs: {
      ...twitchOutputs(whoIsLive(journal, now), transitions),
      ...sentOutputs(deliveries),
      'state-source': stateSource,
    },
    summary: summary(withoutStale(journal, now), now, surroundings),
    isRed: actionRequired.size > 0,
    ...(journal.polls === 0 && { isUnanswered: true }),
  };
}

function whoIsLive({ roster, state, notes, sightings, asked }: Journal, now: number) {
  const remembered = Object.entries(state);
  // If Twitch did not resolve the logins, the state may know them.
  const streamers =
    roster.streamers.length > 0
      ? roster.streamers
      : asked.flatMap((login) =>
          remembered.filter(([, known]) => known.login === login).map(([id]) => ({ id, login })),
        );
  return liveLogins(streamers, sightings ?? rememberedSightings(state, notes.polledAt), now);
}

function withoutStale({ observation, ...journal }: Journal, now: number): Journal {
  return observation && isFresh(observation, now) ? { ...journal, observation } : journal;
}

/**
 * The outputs of the action about Twitch, by name.
 *
 * @param live the logins of those who are live; `undefined` if nothing is known
 */
export function twitchOutputs(
  live: readonly string[] | undefined,
  transitions: readonly Transition[],
): Record<string, string> {
  return {
    live: live ? JSON.stringify(live) : '',
    'any-live': live ? String(live.length > 0) : '',
    'any-transition': String(transitions.length > 0),
    transitions: JSON.stringify(transitions.map(fieldsOf)),
  };
}

/** The output that counts a channel's messages. */
const COUNTS: Readonly<Record<ChannelName, string>> = {
  sms: 'sms-sent',
  email: 'emails-sent',
  webhook: 'webhooks-sent',
};

/** The outputs of the action about messages, by name. */
export function sentOutputs(
  deliveries: readonly Pick<Delivery, 'channel' | 'result'>[],
): Record<string, number> {
  const sent = deliveries.filter(({ result }) => result === 'sent');
  return Object.fromEntries(
    Object.entries(COUNTS).map(([name, output]) => [
      output,
      sent.filter(({ channel }) => channel === name).length,
    ]),
  );
}
