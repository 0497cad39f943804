import { twitchOutputs } from './core/outputs.ts';
import type { Report } from './host.ts';
import type { WayName } from './ports.ts';
import type { RunRecord } from './record.ts';
import { type Surroundings, summary } from './summary.ts';

/** What a run did: outputs, job summary, and whether a person must act. */
export function reportOf(record: RunRecord, now: number, surroundings: Surroundings): Report {
  const { roster, observation, transitions, deliveries, mustAct, stateSource } = record;
  const sentBy = (name: WayName) =>
    deliveries.filter(({ way, result }) => way === name && result === 'sent').length;
  return {
    outputs: {
      ...twitchOutputs(roster, observation, transitions),
      'sms-sent': sentBy('sms'),
      'emails-sent': sentBy('email'),
      'state-source': stateSource,
    },
    summary: summary(record, now, surroundings),
    isRed: mustAct.size > 0,
  };
}
