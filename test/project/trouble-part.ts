import type { FaultRow, Outcome } from '../faults/fault-row.ts';
import { FAULT_TABLE } from '../faults/fault-table.ts';
import { table } from './readme-table.ts';

/** What each outcome means to the owner, the most urgent first; those to be acted on are shown at once. */
const OUTCOMES: Readonly<Record<Outcome, { readonly words: string; readonly isShown?: true }>> = {
  owner: {
    words: '**You have to act.** The run is red and says what to do. Once it is done, what is owed is told.',
    isShown: true,
  },
  recipient: {
    words: "**One person can't be reached.** The run warns once and says what to do. The others get theirs.",
    isShown: true,
  },
  lost: {
    words:
      '**A text was taken and lost on its way.** The run says why, and is red if you have to act. It is not sent again.',
    isShown: true,
  },
  'next run': {
    words:
      '**It waits for the next run.** Nobody is taken to be offline and nothing is sent blindly. The run warns, and the next one tells what is due.',
  },
  'from the history': {
    words:
      '**Your Twilio account remembers instead of the cache.** What is due is told in the same run, and nothing twice.',
  },
  'told all the same': {
    words: '**It is told all the same.** At most some detail is missing, such as the link to the recording.',
  },
  unnoticed: { words: "**You don't notice.** It is asked again, or looked up, and told in the same run." },
};

/** What can go wrong, in plain words: all that is played against the released code. */
export function troublePart(): string {
  const parts = Object.entries(OUTCOMES).map(([outcome, { words, isShown }]) => {
    const rows = FAULT_TABLE.filter((row) => row.outcome === outcome).map(cells);
    const shown = table(['When', 'The log says'], rows);
    const folded = `<details><summary>${rows.length} such cases</summary>\n\n${shown}\n\n</details>`;
    return `${words}\n\n${isShown ? shown : folded}`;
  });
  return parts.join('\n\n');
}

function cells({ who, what, warns = [], errors = [], logs = [] }: FaultRow): string[] {
  const said = [...new Set([...errors, ...warns, ...logs])].map((words) => words.trim().replace(/[:.]$/, ''));
  return [`${who} ${what}`, said.join('<br>').replaceAll('|', '\\|') || 'nothing'];
}
