import { MINUTE, medianGap, spoken } from '../domain/time.ts';
import type { CacheFact, RunsFact } from '../host.ts';
import type { Restored } from '../ports.ts';
import { counted, type Finding, notice, stops, unanswered, well } from './findings.ts';

export interface Window {
  /** How long a run keeps polling, in milliseconds. */
  readonly watchFor: number;
}

/** Checks whether the token can list runs, whether the schedule is on, and how punctual it is. */
export function checkSchedule(fact: RunsFact, { watchFor }: Window, now: number): Finding[] {
  switch (fact.kind) {
    case 'hidden':
      return [
        notice(
          'Token',
          "The token can't list the runs of this repository, so a run can't hand over to the next one. Give the job `permissions: actions: read`.",
        ),
      ];
    case 'no workflow':
      return [
        notice(
          'Schedule',
          `There is no workflow ${fact.file} on the default branch. Add one with a schedule.`,
        ),
      ];
    case 'answered': {
      const token = well('Token', 'The token can list runs; hand-over works.');
      if (fact.state !== 'active') return [token, turnedOff(fact)];
      return [token, fact.skipped > 0 ? skipping(fact) : cadence(fact.starts, watchFor, now)];
    }
    default:
      return [unanswered('Schedule', fact)];
  }
}

const WHY: Readonly<Record<string, string>> = {
  disabled_fork: 'GitHub turns workflows off in a new fork',
  disabled_inactivity: 'GitHub turned it off after 60 days without activity in the repository',
  disabled_manually: 'someone turned it off',
};

function turnedOff({ state, url }: Extract<RunsFact, { kind: 'answered' }>): Finding {
  const why = WHY[state] ?? `GitHub calls it ${state}`;
  return stops('Schedule', `The workflow is off: ${why}. Click **Enable workflow** at ${url}.`);
}

/** How many skipped runs in a row are no coincidence. */
const SKIPPED_FOR_GOOD = 5;

function skipping({ skipped, url, variablesUrl }: Extract<RunsFact, { kind: 'answered' }>): Finding {
  const which = skipped === 1 ? 'The last run was' : `The last ${skipped} runs were`;
  const words = `${which} skipped, so nobody is watched: the job's \`if\` is not met. In a fork, it waits for the variable \`STREAMERS\`; a secret of that name does not count. Set it at ${variablesUrl}. If it is set already, click **Run workflow** at ${url} and check again.`;
  return skipped < SKIPPED_FOR_GOOD ? notice('Schedule', words) : stops('Schedule', words);
}

/** The longest tolerable gap between two runs that poll once, in milliseconds. */
const LONG = 15 * MINUTE;

function cadence(starts: readonly number[], watchFor: number, now: number): Finding {
  const gap = medianGap(starts);
  const last = Math.max(...starts);
  if (gap === undefined) {
    const first = starts.length === 0 ? 'It has not run yet' : `Its only run was ${spoken(now - last)} ago`;
    return notice('Schedule', `${first}. If it does not run within two hours, check that it is enabled.`);
  }
  const rhythm = `${counted(starts.length, 'run')}, a median of ${spoken(gap)} apart; the last one was ${spoken(now - last)} ago.`;
  if (watchFor > 0 || gap <= LONG) return well('Schedule', rhythm);
  return notice(
    'Schedule',
    `${rhythm} Each run checks once, so alerts can be that late. Set \`watch-for\` to 5h30m to get them within a minute.`,
  );
}

interface Saving {
  readonly restored: Restored;
  /** Whether any channel has a message history. */
  readonly hasHistory: boolean;
  readonly now: number;
}

/** Checks whether a run can save its state for the next one. */
export function checkCache(fact: CacheFact, saving: Saving): Finding {
  const meanwhile = saving.hasHistory
    ? "Until then, each run reads Twilio's message history: texts go out once, emails and webhooks may come twice."
    : 'Until then, nothing is remembered: each run sends LIVE again for everyone who is live.';
  switch (fact) {
    case 'none':
      return notice(
        'Cache',
        `There is no Actions cache here. Ask the administrator of this server or runner for one. ${meanwhile}`,
      );
    case 'not writable':
      return notice(
        'Cache',
        `Nothing can be saved in the Actions cache. Run the workflow on the default branch, on a schedule or by hand: runs that others can trigger may only read the cache. If it fails there too, check https://www.githubstatus.com. ${meanwhile}`,
      );
    case 'not writable elsewhere':
      return notice(
        'Cache',
        `Nothing can be saved in this runner's cache, which is not GitHub's. Ask the administrator of the runner. ${meanwhile}`,
      );
    case 'folder not writable':
      return notice('Cache', `Nothing can be saved in this folder. ${meanwhile}`);
    case 'works':
      return checkState(saving);
  }
}

function checkState({ restored, hasHistory, now }: Saving): Finding {
  switch (restored.kind) {
    case 'found':
      return well(
        'Cache',
        `It is writable. The state was last saved ${spoken(now - restored.state.savedAt)} ago.`,
      );
    case 'none':
      return well('Cache', 'It is writable. No run has saved a state yet.');
    case 'unknown':
      return unread(restored, hasHistory);
  }
}

function unread({ why, toDo }: Extract<Restored, { kind: 'unknown' }>, hasHistory: boolean): Finding {
  const words = `The state can't be read from the cache: ${why}.`;
  if (toDo === undefined) return unanswered('Cache', { kind: 'silent', why: words });
  return hasHistory
    ? notice('Cache', `${words} ${toDo} Until then, each run reads Twilio's message history instead.`)
    : stops('Cache', `${words} ${toDo} Until then, nothing is sent.`);
}
