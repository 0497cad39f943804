import type { Transition } from '../domain/notification.ts';
import { observe } from '../domain/observe.ts';
import { type Observation, rememberedSightings, sightingOf, withSightings } from '../domain/sightings.ts';
import type { ServiceError } from '../errors.ts';
import type { RunContext } from './context.ts';
import { noteError, noteTransition } from './journal.ts';
import { learn } from './learn.ts';
import { attachRecordings, findUnseen } from './recordings.ts';
import { rulesAt } from './roster.ts';
import { deliver } from './sending/deliver.ts';

/** Handles one poll: merges the message history, updates the broadcasts, saves, sends. */
export async function cycle(
  observation: Observation & { readonly error?: ServiceError },
  ctx: RunContext,
): Promise<void> {
  const { journal, ports, snapshots } = ctx;
  journal.observation = observation;
  const before = journal.sightings ?? rememberedSightings(journal.state, journal.notes.polledAt);
  journal.sightings = withSightings(before, journal.roster.streamers, observation);
  journal.polls += 1;
  if (observation.error) noteError(journal, ports.log, observation.error);
  await learn(observation, ctx);
  const unseen = await findUnseen(observation, ctx);
  const transitions = await attachRecordings([...unseen, ...observeAll(observation, ctx)], ctx);
  transitions.sort((a, b) => happenedAt(a) - happenedAt(b));
  for (const transition of transitions) noteTransition(transition, ctx);
  await Promise.all(ports.channels.map((channel) => deliver(channel, observation, ctx)));
  if (transitions.length > 0) await snapshots.saveSoon();
  await snapshots.saveIfStale();
}

function observeAll(observation: Observation, ctx: RunContext): Transition[] {
  const { state, roster } = ctx.journal;
  const { at } = observation;
  const rulesOf = rulesAt(at, ctx);
  return roster.streamers.flatMap((streamer) => {
    const before = state[streamer.id];
    if (!before) return [];
    const sighting = sightingOf(observation, streamer.id);
    const change = observe(before, { streamer, sighting, at, rules: rulesOf(streamer) });
    state[streamer.id] = change.state;
    return change.transitions;
  });
}

function happenedAt({ kind, stream, at }: Transition): number {
  if (kind === 'offline') return stream.endedAt ?? at;
  return kind === 'live' ? (stream.newestAt ?? at) : at;
}
