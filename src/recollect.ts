import { textsAbout } from './core/history.ts';
import { type Observation, sightingOf } from './core/observation.ts';
import { historyHorizon, recall } from './core/recall.ts';
import { noteTrouble } from './record.ts';
import type { Run } from './run.ts';

/**
 * Makes up the state of streamers of whom nothing is remembered from the texts already sent; where more may have been
 * told than is remembered, also of those who were offline before, for they may have been on meanwhile. Where these
 * can't be read, nothing is decided about such a streamer, so that nothing is told twice: the next poll or run decides.
 */
export async function recallStrangers(observation: Observation, run: Run): Promise<void> {
  const { record, ports, past } = run;
  const { at } = observation;
  const { behindSince } = run.memory;
  const strangers = record.roster.streamers
    .map((streamer) => ({ streamer, sighting: sightingOf(observation, streamer.id) }))
    .filter(({ streamer, sighting }) => {
      const known = record.state[streamer.id];
      const isForgotten = !known || (behindSince !== undefined && !known.current && sighting === 'absent');
      return isForgotten && sighting !== 'unknown';
    });
  if (strangers.length === 0) {
    if (observation.unknown.size === 0) run.memory.catchUp();
    return;
  }
  try {
    const sightings = strangers.map(({ sighting }) => sighting);
    const history = await past.ofAll(ports.ways, historyHorizon(sightings, at), 0);
    const forgetful = ports.ways.flatMap(({ history, recipients }) =>
      history ? [] : recipients.map(({ key }) => key),
    );
    const isStateLost = record.stateSource !== 'cache';
    const recollection = { history, forgetful, isStateLost, behindSince, grace: run.order.offlineGrace };
    for (const { streamer, sighting } of strangers) {
      const before = record.state[streamer.id];
      record.state[streamer.id] = recall(streamer, before, sighting, at, recollection);
    }
    if (observation.unknown.size === 0) run.memory.catchUp();
    const logins = strangers.map(({ streamer }) => streamer.login);
    const isKnown = [...history.values()].some((texts) => textsAbout(texts, logins).length > 0);
    if (record.stateSource === 'none' && isKnown) record.stateSource = 'history';
  } catch (error) {
    noteTrouble(record, ports.log, error, 'Nothing is told about streamers not seen before: ');
  }
}
