import { table } from '../../src/core/markdown.ts';
import type { Figures } from './latency-figures.ts';

const HEAD = [
  'Started by',
  '`WATCH_FOR`',
  'LIVE comes after (median)',
  'on average',
  '95 of 100 within',
  'Streams of 30 min missed',
  'of 60 min',
  'Runner minutes a day',
  'Calls to Twitch a day',
  'Runs cancelled',
];

const STARTED_BY = {
  schedule: "GitHub's schedule",
  'own clock': 'a clock of your own, every 15 min',
} as const;

/** The figures as a table in Markdown. */
export function latencyTable(figures: readonly Figures[]): string {
  return table(
    HEAD,
    figures.map(
      ({ startedBy, watchFor, median, mean, p95, missed, minutesPerDay, twitchCallsPerDay, cancelled }) => [
        STARTED_BY[startedBy],
        `\`${watchFor}\``,
        ...[median, mean, p95].map(spoken),
        ...[missed.half, missed.hour].map(percent),
        ...[minutesPerDay, twitchCallsPerDay, cancelled].map((number) => number.toLocaleString('en')),
      ],
    ),
  );
}

/** Seconds as people say them. */
function spoken(seconds: number): string {
  if (seconds < 100) return `${seconds} s`;
  const minutes = Math.round(seconds / 60);
  return minutes < 100 ? `${minutes} min` : `${(minutes / 60).toFixed(1)} h`;
}

export function percent(share: number): string {
  const percent = share * 100;
  return `${percent > 0 && percent < 10 ? percent.toFixed(1) : percent.toFixed(0)} %`;
}
