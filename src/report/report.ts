import { isFresh, liveLogins, rememberedSightings } from '../domain/sightings.ts';
import type { Journal } from '../engine/context.ts';
import type { Report } from '../host.ts';
import { sentOutputs, twitchOutputs } from './outputs.ts';
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
