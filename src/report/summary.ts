import type { QuietHours } from '../domain/rules.ts';
import { channelUrl, type Streamer } from '../domain/streamer.ts';
import { medianGap, spoken, wallClock } from '../domain/time.ts';
import type { Delivery, Journal } from '../engine/context.ts';
import { advice, plain, table } from '../messages/markdown.ts';
import { gantt } from './week-chart.ts';

/** GitHub takes no more than 1 MiB; nobody reads as much. Rows of a table, or lines. */
const MOST_ROWS = 200;

/** Names in a sentence. */
const MOST_NAMED = 10;

/** What the summary tells beside what the run did. */
export interface Surroundings {
  /** IANA name of the time zone that times are shown in. */
  readonly timeZone: string;
  /** When the last runs of the workflow were started, milliseconds since 1970; empty where that is not known. */
  readonly starts: readonly number[];
  /** What will need a person soon. */
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
    streamers(journal, now, timeZone),
    journal.deliveries.length > 0 ? deliveries(journal.deliveries, timeZone) : nothingSent(journal, quiet),
    week(gantt(watched, journal.state, now, timeZone)),
    `State: ${SOURCES[journal.stateSource]}`,
    journal.ending ? ENDINGS[journal.ending] : '',
    punctuality(starts),
    timeZone === UTC ? '' : `All times are those of ${plain(timeZone)}.`,
  ];
  return `${parts.filter(Boolean).join('\n\n')}\n`;
}

const UTC = 'UTC';

function liveNow({ observation, roster }: Journal): string {
  if (!observation) return '';
  const live = roster.streamers.filter(({ id }) => observation.live.has(id));
  if (live.length === 0 && observation.unknown.size > 0) return '**Nobody is known to be live.**';
  if (live.length === 0) return '**Nobody is live.**';
  return `**Live now: ${live
    .map(({ name }) => plain(name))
    .slice(0, MOST_NAMED)
    .join(', ')}${live.length > MOST_NAMED ? ' ...' : ''}**`;
}

/** What the log ends with: who is live, and since when. */
export function standing(journal: Journal, now: number, timeZone: string): readonly string[] {
  const { shown, more } = foremost(journal);
  const lines = shown.map((streamer) => `${streamer.login}: ${status(journal, streamer, now, timeZone)}`);
  return more > 0 ? [...lines, `And ${more} more.`] : lines;
}

function week(chart: string): string {
  return chart && `### The last seven days\n\n${chart}`;
}

function punctuality(starts: readonly number[]): string {
  const gap = medianGap(starts);
  return gap === undefined ? '' : `Runs: median ${spoken(gap)} between the last ${starts.length}.`;
}

const SOURCES = {
  cache: 'from the cache.',
  history: "the cache had none; rebuilt from Twilio's message history.",
  none: 'none yet.',
} as const;

const ENDINGS = {
  'handed over': 'A newer run goes on from here.',
  'quiet hours': 'Quiet hours: nothing is sent, and runs stop polling.',
  cancelled: 'The run was cancelled; the next one goes on from here.',
} as const;

function streamers(journal: Journal, now: number, timeZone: string): string {
  if (journal.roster.streamers.length === 0) return 'Twitch did not say who is live.';
  const { shown, more } = foremost(journal);
  const rows = shown.map((streamer) => {
    const current = journal.state[streamer.id]?.current;
    const live = journal.observation?.live.get(streamer.id);
    const { login, name } = streamer;
    return [
      `[${plain(name)}](${channelUrl(login)})`,
      status(journal, streamer, now, timeZone),
      plain(live?.category ?? current?.category ?? ''),
      plain(live?.title ?? current?.title ?? ''),
      live ? String(live.viewers).replace(/\B(?=(\d{3})+$)/g, ',') : '',
    ];
  });
  return `${table(['Streamer', 'Now', 'Category', 'Title', 'Viewers'], rows)}${more > 0 ? `\n\nAnd ${more} more.` : ''}`;
}

/** As many as somebody may want to look through, those who are live first. */
function foremost(journal: Journal): { readonly shown: readonly Streamer[]; readonly more: number } {
  const { streamers } = journal.roster;
  const shown = [...streamers].sort((a, b) => rank(journal, a) - rank(journal, b)).slice(0, MOST_ROWS);
  return { shown, more: streamers.length - shown.length };
}

function rank(journal: Journal, { id }: Streamer): number {
  return journal.observation?.live.has(id) ? 0 : journal.state[id]?.current ? 1 : 2;
}

function status(journal: Journal, { id }: Streamer, now: number, timeZone: string): string {
  const { observation } = journal;
  if (!observation || observation.unknown.has(id)) return 'not known';
  const live = observation.live.get(id);
  if (live)
    return `🔴 live for ${spoken(now - live.startedAt)} (since ${clockTime(live.startedAt, timeZone)})`;
  const { current, absent } = journal.state[id] ?? {};
  return current && absent ? `gone since ${clockTime(absent.since, timeZone)}` : 'offline';
}

/** Why there is no message: what is pending is not said to be nothing. */
function nothingSent({ ending, actionRequired, observation, warnings }: Journal, quiet?: QuietHours): string {
  if (ending === 'quiet hours' && quiet) return `Messages are held until ${timeOfDay(quiet.to)}.`;
  if (actionRequired.size > 0) return 'Nothing could be sent: see above.';
  if (!observation) return 'Nothing was sent: Twitch did not answer.';
  return warnings.size > 0 ? 'Nothing was sent.' : 'Nothing was due.';
}

function timeOfDay(minutes: number): string {
  return [Math.floor(minutes / 60), minutes % 60].map((part) => String(part).padStart(2, '0')).join(':');
}

function deliveries(all: readonly Delivery[], timeZone: string): string {
  const rows = all
    .slice(0, MOST_ROWS)
    .map(({ at, recipient, text, result, status, why }) => [
      clockTime(at, timeZone),
      plain(recipient.shown),
      plain(text),
      result === 'sent' ? FATES[status ?? 'under way'] : result,
      plain(why ?? ''),
    ]);
  const more = all.length > MOST_ROWS ? `\n\nAnd ${all.length - MOST_ROWS} more.` : '';
  return `${table(['At', 'To', 'Text', 'Result', 'Why'], rows)}${more}`;
}

const FATES = { 'under way': 'sent', sent: 'sent', delivered: 'delivered', lost: 'not delivered' } as const;

function clockTime(at: number, timeZone: string): string {
  return `${wallClock(at, timeZone)}${timeZone === UTC ? ' UTC' : ''}`;
}
