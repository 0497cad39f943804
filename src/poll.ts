import { decide } from './core/decide.ts';
import { rememberedSightings, withSightings } from './core/last-known.ts';
import type { Transition } from './core/notification.ts';
import { type Observation, sightingOf } from './core/observation.ts';
import { recollect, retraceAll } from './recollect.ts';
import { noteTrouble, type RunRecord } from './record.ts';
import { attachRecordings, findUnseen } from './recordings.ts';
import { rulesAt } from './roster.ts';
import type { Run } from './run.ts';
import { tellAllOwed } from './tell.ts';
import type { Trouble } from './trouble.ts';

/** What one look at Twitch leads to: make up what is forgotten, decide, remember, tell. */
export async function poll(
  observation: Observation & { readonly trouble?: Trouble },
  run: Run,
): Promise<void> {
  const { record, ports, memory } = run;
  record.observation = observation;
  const before = record.sightings ?? rememberedSightings(record.state, record.notes.polledAt);
  record.sightings = withSightings(before, record.roster.streamers, observation);
  record.polls += 1;
  if (observation.trouble) noteTrouble(record, ports.log, observation.trouble);
  const recollection = await recollect(observation, run);
  const unseen = await findUnseen(observation, recollection, run);
  retraceAll(observation, recollection, run);
  const transitions = [...unseen, ...decideAll(observation, run)];
  await attachRecordings(transitions, run);
  for (const transition of transitions) enter(transition, run);
  // Saved before the telling, too, as not yet told: a run killed after a LIVE leaves its stream to the next one,
  // which tells the end even if the stream is over by then.
  if (transitions.length > 0) await memory.keep(record);
  await Promise.all(ports.ways.map((way) => tellAllOwed(way, observation, run)));
  if (record.ending !== 'overtaken') await memory.beat(record);
}

function decideAll(observation: Observation, run: Run): Transition[] {
  const { record } = run;
  const rulesOf = rulesAt(observation.at, run);
  return record.roster.streamers.flatMap((streamer) => {
    const before = record.state[streamer.id];
    if (!before) return [];
    const sighting = sightingOf(observation, streamer.id);
    const { state, transitions } = decide(streamer, before, sighting, observation.at, rulesOf(streamer));
    record.state[streamer.id] = state;
    return transitions;
  });
}

function enter(transition: Transition, { record, ports }: { record: RunRecord; ports: Run['ports'] }): void {
  record.transitions.push(transition);
  const { kind, streamer, stream } = transition;
  const about = [stream.category, stream.title].filter(Boolean).join(' - ');
  const SAID = {
    live: `is live: ${about}`,
    offline: 'is offline: the stream is over.',
    title: `has a new title: ${stream.title}`,
    category: `has a new category: ${stream.category}`,
  } as const;
  ports.log.info(`${streamer.login} ${SAID[kind]}`);
}
