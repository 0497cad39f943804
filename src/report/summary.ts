import type { QuietHours } from '../domain/rules.ts';
import { medianGap, spoken, UTC } from '../domain/time.ts';
import type { Delivery, Journal } from '../engine/context.ts';
import { advice, plain, table } from '../messages/markdown.ts';
import { clockTime, liveNow, MOST_ROWS, streamerTable } from './standing.ts';
import { gantt } from './week-chart.ts';

/** What the summary says besides what the run did. */
export interface Surroundings {
  /** The IANA time zone of all times. */
  readonly timeZone: string;
  /** When the last runs of the workflow started, in milliseconds since 1970. Empty if that is unknown. */
  readonly starts: readonly number[];
  /** What a person will have to do soon. */
  readonly warnings: readonly string[];
  readonly quiet?: QuietHours | undefined;
}

/**
 * The job summary, in Markdown: who is live since when, what was sent or why not, what needs a person, and the streams
 * of the last seven days.
 */
export function summary(
  journal: Journal,
  now: number,
  { timeZone, starts, warnings, quiet }: Surroundings,
): string {
  const watched = journal.roster.streamers;
  const parts = [
    `## Twitch SMS${journal.dryRun ? ' (dry run: nothing is sent)' : ''}`,
    ...[...journal.actionRequired].map((words) => `> [!CAUTION]\n> ${advice(words)}`),
    ...[...journal.warnings, ...warnings].map((words) => `> [!WARNING]\n> ${advice(words)}`),
    liveNow(journal),
    streamerTable(journal, now, timeZone),
    journal.deliveries.length > 0 ? deliveries(journal.deliveries, timeZone) : nothingSent(journal, quiet),
    week(gantt(watched, journal.state, now, timeZone)),
    `State at the start: ${SOURCES[journal.stateSource]}`,
    journal.ending ? ENDINGS[journal.ending] : '',
    punctuality(starts),
    timeZone === UTC ? '' : `All times are in ${plain(timeZone)}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

function week(chart: string): string {
  return chart && `### The last seven days\n\n${chart}`;
}

function punctuality(starts: readonly number[]): string {
  const gap = medianGap(starts);
  return gap === undefined ? '' : `The last ${starts.length} runs started a median of ${spoken(gap)} apart.`;
}

const SOURCES = {
  cache: 'from the cache.',
  history: "rebuilt from Twilio's message history.",
  none: 'none found.',
} as const;

const ENDINGS = {
  'handed over': 'A newer run continues from here.',
  'quiet hours': 'Quiet hours: nothing is sent, and runs stop polling.',
  cancelled: 'The run was cancelled; the next one continues from here.',
} as const;

/** Why the run sent nothing. It says that nothing was due only if that is certain. */
function nothingSent({ ending, actionRequired, observation, warnings }: Journal, quiet?: QuietHours): string {
  if (ending === 'quiet hours' && quiet) return `Messages are held until ${timeOfDay(quiet.to)}.`;
  if (actionRequired.size > 0) return 'Nothing was sent. What needs you is above.';
  if (!observation) return 'Nothing was sent: Twitch did not answer.';
  return warnings.size > 0 ? 'Nothing was sent.' : 'Nothing was due.';
}

function timeOfDay(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

/** A table of the messages and their results. */
function deliveries(all: readonly Delivery[], timeZone: string): string {
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ at, recipient, text, result, status, why }) => [
      clockTime(at, timeZone),
      plain(recipient.shown),
      plain(text),
      result === 'sent' ? FATES[status ?? 'under way'] : result,
      advice(why ?? ''),
    ]);
  const more = all.length > MOST_ROWS ? `\n\nAnd ${all.length - MOST_ROWS} more.` : '';
  return `${table(['At', 'To', 'Text', 'Result', 'Why'], rows)}${more}`;
}

const FATES = { 'under way': 'sent', sent: 'sent', delivered: 'delivered', lost: 'not delivered' } as const;
