import { decide } from './core/decide.ts';
import { spoken } from './core/duration.ts';
import { textsAbout } from './core/history.ts';
import { type Observation, sightingOf } from './core/observation.ts';
import { owed } from './core/owed.ts';
import { historyHorizon, recall } from './core/recall.ts';
import type { SavedState } from './core/state.ts';
import { deliver } from './deliver.ts';
import { type Keeper, keeper } from './keep.ts';
import { readPast } from './past.ts';
import type { Ports, Way } from './ports.ts';
import { noteTrouble, type RunRecord } from './record.ts';
import type { Order } from './run.ts';
import type { Trouble } from './trouble.ts';

/** Takes up the restored state; where there is none, all streamers are strangers. */
export async function takeUp(
  record: RunRecord,
  restoring: Promise<SavedState | undefined>,
  { store, clock, log }: Ports,
): Promise<Keeper> {
  const saved = await restoring;
  if (saved) {
    record.state = saved.streamers;
    record.stateSource = 'cache';
    log.info(`State: from the cache, saved ${spoken(clock.now() - saved.savedAt)} ago.`);
  } else {
    log.info('State: none in the cache.');
  }
  return keeper(store, saved?.streamers ?? {}, record.dryRun);
}

/** What one look at Twitch leads to: make up what is forgotten, decide, tell, remember. */
export async function poll(
  observation: Observation & { readonly trouble?: Trouble },
  order: Order,
  record: RunRecord,
  ports: Ports,
  memory: Keeper,
): Promise<void> {
  record.observation = observation;
  if (observation.trouble) noteTrouble(record, ports.log, observation.trouble);
  await recallStrangers(observation, record, ports);
  const transitions = decideAll(observation, order, record, ports);
  // Saved before the telling, too, as not yet told: a run killed after a LIVE leaves its stream to the next one,
  // which tells the end even if the stream is over by then.
  if (transitions > 0) await memory.keep(record.state, record.roster);
  const telling = { ports, record, notifyOn: order.notifyOn };
  await Promise.all(
    ports.ways.map((way) => tellAllOwed(way, observation, { ...telling, failures: 0 }, memory)),
  );
}

/**
 * Makes up the state of streamers of whom nothing is remembered from the texts already sent. Where these can't be
 * read, nothing is decided about such a streamer, so that nothing is told twice: the next poll or run decides.
 */
async function recallStrangers(observation: Observation, record: RunRecord, ports: Ports): Promise<void> {
  const { at } = observation;
  const strangers = record.roster.streamers
    .filter(({ id }) => !record.state[id])
    .map((streamer) => ({ streamer, sighting: sightingOf(observation, streamer.id) }))
    .filter(({ sighting }) => sighting !== 'unknown');
  if (strangers.length === 0) return;
  try {
    const sightings = strangers.map(({ sighting }) => sighting);
    const history = await readPast(ports.ways, historyHorizon(sightings, at));
    const recalled = strangers.map(({ streamer, sighting }) => [
      streamer.id,
      recall(streamer, sighting, at, history),
    ]);
    record.state = { ...record.state, ...Object.fromEntries(recalled) };
    const logins = strangers.map(({ streamer }) => streamer.login);
    const isKnown = [...history.values()].some((texts) => textsAbout(texts, logins).length > 0);
    if (record.stateSource === 'none' && isKnown) record.stateSource = 'history';
  } catch (error) {
    noteTrouble(record, ports.log, error, 'Nothing is told about streamers not seen before: ');
  }
}

/** @returns how many transitions there are */
function decideAll(observation: Observation, order: Order, record: RunRecord, { ways, log }: Ports): number {
  const audience = ways.flatMap((way) => way.recipients.map(({ key }) => key));
  const rules = { grace: order.offlineGrace, notifyOn: order.notifyOn, audience };
  const decided = record.roster.streamers.flatMap((streamer) => {
    const before = record.state[streamer.id];
    if (!before) return [];
    const sighting = sightingOf(observation, streamer.id);
    return [[streamer.id, decide(streamer, before, sighting, observation.at, rules)] as const];
  });
  const states = decided.map(([id, decision]) => [id, decision.state]);
  record.state = { ...record.state, ...Object.fromEntries(states) };
  const transitions = decided.flatMap(([, decision]) => decision.transitions);
  for (const transition of transitions) {
    record.transitions.push(transition);
    const { kind, streamer, stream } = transition;
    const title = [stream.category, stream.title].filter(Boolean).join(' - ');
    log.info(kind === 'live' ? `${streamer.login} is live: ${title}` : `${streamer.login}'s stream is over.`);
  }
  return transitions.length;
}

/** Twilio dates texts to the second: those about one streamer must differ for the history to show their order. */
const APART = 1_100;

/** For one recipient, what comes later waits until what comes before is settled. */
async function tellAllOwed(
  way: Way,
  observation: Observation,
  telling: Parameters<typeof deliver>[2],
  memory: Keeper,
): Promise<void> {
  const { record } = telling;
  for (const streamer of record.roster.streamers) {
    const waiting = new Set<string>();
    let isSecond = false;
    for (const announcement of owed(streamer, record.state, observation, way.recipients, telling.notifyOn)) {
      const recipients = announcement.recipients.filter(({ key }) => !waiting.has(key));
      if (isSecond) await telling.ports.clock.sleep(APART);
      isSecond = true;
      const unsettled = await deliver({ ...announcement, recipients }, way, telling);
      for (const key of unsettled) waiting.add(key);
      await memory.keep(record.state, record.roster);
    }
  }
}
