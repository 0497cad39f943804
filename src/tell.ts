import type { Observation } from './core/observation.ts';
import { owed } from './core/owed.ts';
import { deliver } from './deliver.ts';
import type { Way } from './ports.ts';
import { rulesAt } from './roster.ts';
import type { Run } from './run.ts';

/** Twilio dates texts to the second: those about one streamer must differ for the history to show their order. */
const APART = 1_100;

/**
 * Tells by one way all that is owed. For one recipient, what comes later waits until what comes before is settled.
 * What was told last by a way with a history is left for the caller to save.
 */
export async function tellAllOwed(way: Way, observation: Observation, run: Run): Promise<void> {
  const { record, memory, ports } = run;
  const rulesOf = rulesAt(observation.at, run);
  const luck = { failures: 0, isProven: false };
  let isFirst = true;
  for (const streamer of record.roster.streamers) {
    const rules = rulesOf(streamer);
    const waiting = new Set<string>();
    let isSecond = false;
    const known = record.state[streamer.id];
    // More may have been told than is remembered: what is owed shows once Twitch says whether the streamer is on.
    const isInTheDark = memory.behindSince !== undefined && observation.unknown.has(streamer.id);
    if (!known || isInTheDark) continue;
    for (const announcement of owed(streamer, known, observation, way.recipients, rules)) {
      const recipients = announcement.recipients.filter(({ key }) => !waiting.has(key));
      if (isSecond) await ports.clock.sleep(APART);
      isSecond = true;
      // What was told by a way that can be asked for it is not lost with the run: it is saved as the next is told.
      if (way.history && !isFirst) void memory.keep(record);
      isFirst = false;
      const unsettled = await deliver({ ...announcement, recipients }, way, rules.notifyOn, luck, run);
      for (const key of unsettled) waiting.add(key);
      if (!way.history) await memory.keep(record);
      // The newer run tells the rest.
      if (record.ending === 'overtaken') return memory.keep(record);
    }
  }
}
