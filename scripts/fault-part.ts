import type { Outcome } from '../test/faults/fault-row.ts';
import { FAULT_TABLE } from '../test/faults/fault-table.ts';

/** What each outcome means for the owner, the most urgent first. */
const OUTCOMES: Readonly<Record<Outcome, string>> = {
  owner: 'You have to act. The run is red and says what to do. Once you have, pending messages go out.',
  recipient:
    "One person can't be reached. The run warns once and says what to do. Everyone else gets their message.",
  lost: 'Twilio accepted a text that never arrived. The run says why, and is red if you have to act. It is not sent again.',
  'next run':
    'It waits for the next run. Nobody is marked offline and nothing is sent blindly. The run warns; the next one catches up.',
  again:
    'It may come twice. Nobody knows whether the message arrived, so it is sent again with the same `Idempotency-Key`, by which a service can drop it.',
  'from the history':
    "Twilio's message history replaces the cache. Messages go out in the same run, none twice.",
  'sent anyway':
    'The message still goes out. At most a detail is missing, such as the link to the recording.',
  unnoticed: "You don't notice. The run retries or checks, and the message goes out in the same run.",
};

/** The list of all faults that the tests play, by outcome and by service. */
export function faultPart(): string {
  const parts = Object.entries(OUTCOMES).map(([outcome, words]) => {
    const rows = FAULT_TABLE.filter((row) => row.outcome === outcome);
    const services = [...new Set(rows.map(({ who }) => who))].map((service) => {
      const faults = rows.filter(({ who }) => who === service).map(({ what }) => what);
      return [`- ${service}`, ...faults.map((what) => `  - ${what}`)].join('\n');
    });
    const end = words.indexOf('. ') + 1;
    return `## ${words.slice(0, end - 1)}\n\n${words.slice(end + 1)}\n\n${services.join('\n')}`;
  });
  return parts.join('\n\n');
}
