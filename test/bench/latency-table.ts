import { table } from '../../src/messages/markdown.ts';
import type { Figures } from './latency-figures.ts';

const HEAD = [
  'Started by',
  '`WATCH_FOR`',
  '`POLL_INTERVAL`',
  'Median delay',
  'Mean',
  '95 of 100 within',
  '30-minute streams missed',
  '1-hour streams missed',
  'Runner minutes a day',
  'Calls to Twitch a day',
  'to GitHub',
  'Saves a day',
  'Runs cancelled',
];

const STARTED_BY = {
  schedule: "GitHub's schedule",
  'own scheduler': 'your own scheduler, every 15 min',
} as const;

/** The figures as a table in Markdown. */
export function latencyTable(figures: readonly Figures[]): string {
  return table(
    HEAD,
    figures.map(({ startedBy, watchFor, pollInterval, median, mean, p95, missed, ...counts }) => [
      STARTED_BY[startedBy],
      `\`${watchFor}\``,
      watchFor === '0' ? '' : `\`${pollInterval}\``,
      ...[median, mean, p95].map(spoken),
      ...[missed.half, missed.hour].map(percent),
      ...[
        counts.minutesPerDay,
        counts.twitchCallsPerDay,
        counts.gitHubCallsPerDay,
        counts.savesPerDay,
        counts.cancelled,
      ].map((number) => number.toLocaleString('en')),
    ]),
  );
}

/** Seconds as people say them. */
function spoken(seconds: number): string {
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

/** Near 0 and 100, one more digit: what is not all or nothing is not shown as such. */
export function percent(share: number): string {
  const percent = share * 100;
  const isNearEnd = (percent > 0 && percent < 10) || (percent > 99 && percent < 100);
  return `${percent.toFixed(isNearEnd ? 1 : 0)} %`;
}
