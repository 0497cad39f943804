import { table } from '../../src/core/markdown.ts';
import type { Figures } from './latency-figures.ts';

const HEAD = [
  'How it is set',
  'LIVE comes after: median',
  'mean',
  '95 of 100 within',
  'missed of 30 minutes',
  'of an hour',
  'runner minutes a day',
  'calls to Twitch a day',
  'cancelled runs',
];

/** The figures as a table in Markdown. */
export function latencyTable(figures: readonly Figures[]): string {
  return table(
    HEAD,
    figures.map(({ setting, median, mean, p95, missed, minutesPerDay, twitchCallsPerDay, cancelled }) => [
      setting,
      ...[median, mean, p95].map(spoken),
      ...[missed.half, missed.hour].map(percent),
      ...[minutesPerDay, twitchCallsPerDay, cancelled].map((number) => number.toLocaleString('en')),
    ]),
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
