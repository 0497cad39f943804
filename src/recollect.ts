import { textsAbout } from './core/history.ts';
import { type Observation, sightingOf } from './core/observation.ts';
import { historyHorizon, recall } from './core/recall.ts';
import { noteTrouble } from './record.ts';
import type { Run } from './run.ts';

/**
 * Makes up the state of streamers of whom nothing is remembered from the texts already sent; where the run before
 * could not save, also of those who were offline before, for they may have been on meanwhile. Where these can't be
 * read, nothing is decided about such a streamer, so that nothing is told twice: the next poll or run decides.
 */
export async function recallStrangers(observation: Observation, run: Run): Promise<void> {
  const { record, ports, past } = run;
  const { at } = observation;
  const isBehind = run.memory.isBehind && record.polls === 1;
  const strangers = record.roster.streamers
    .map((streamer) => ({ streamer, sighting: sightingOf(observation, streamer.id) }))
    .filter(({ streamer, sighting }) => {
      const known = record.state[streamer.id];
      const isForgotten = !known || (isBehind && !known.current && sighting === 'absent');
      return isForgotten && sighting !== 'unknown';
    });
  if (strangers.length === 0) return;
  try {
    const sightings = strangers.map(({ sighting }) => sighting);
    const history = await past.ofAll(ports.ways, historyHorizon(sightings, at), 0);
    const forgetful = ports.ways.flatMap(({ history, recipients }) =>
      history ? [] : recipients.map(({ key }) => key),
    );
    const isStateLost = record.stateSource !== 'cache' || run.memory.isBehind;
    const recalled = strangers.map(({ streamer, sighting }) => {
      const { current, ...past } = recall(streamer, sighting, at, { history, forgetful, isStateLost });
      return [streamer.id, { ...past, ...record.state[streamer.id], ...(current && { current }) }];
    });
    record.state = { ...record.state, ...Object.fromEntries(recalled) };
    const logins = strangers.map(({ streamer }) => streamer.login);
    const isKnown = [...history.values()].some((texts) => textsAbout(texts, logins).length > 0);
    if (record.stateSource === 'none' && isKnown) record.stateSource = 'history';
  } catch (error) {
    noteTrouble(record, ports.log, error, 'Nothing is told about streamers not seen before: ');
  }
}
