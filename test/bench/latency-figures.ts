import measured from '../fixtures/latency.json' with { type: 'json' };
import { type Announced, LENGTHS, type Replayed } from './replay.ts';

/** The classes of delay that make a difference to a person, up to this many minutes. */
export const SOON = [1, 5, 15, 60] as const;

/** Who starts the runs, and how long each keeps polling. */
export interface Setting {
  readonly startedBy: 'schedule' | 'own scheduler';
  /** As `WATCH_FOR` is written. */
  readonly watchFor: string;
  /** As `POLL_INTERVAL` is written. */
  readonly pollInterval: string;
}

/** What one setting leads to. Times in seconds, shares from 0 to 1. */
export interface Figures extends Setting {
  readonly days: number;
  readonly median: number;
  readonly mean: number;
  readonly p95: number;
  readonly missed: { readonly half: number; readonly hour: number };
  /** The share of one-hour streams in each class of `SOON`. */
  readonly soon: readonly number[];
  readonly minutesPerDay: number;
  readonly twitchCallsPerDay: number;
  readonly gitHubCallsPerDay: number;
  /** Of the state in the cache. */
  readonly savesPerDay: number;
  readonly cancelled: number;
}

/** What the last `npm run bench:latency` found. */
export const MEASURED = measured as readonly Figures[];

/** The figures of all replays of one setting together. */
export function figuresOf(
  { startedBy, watchFor, pollInterval }: Setting,
  replays: readonly Replayed[],
): Figures {
  const sum = (of: (replayed: Replayed) => number) => replays.reduce((total, one) => total + of(one), 0);
  const announced = replays.flatMap((replayed) => replayed.announced);
  const ofLength = (length: number) => announced.filter((one) => one.length === length);
  // At the latest, people hear of the end: a stream without a LIVE counts as late by its length.
  const late = ofLength(LENGTHS.evening)
    .map(({ lateness, length }) => (lateness ?? length) / 1000)
    .sort((a, b) => a - b);
  const quantile = (share: number) => late[Math.ceil(late.length * share) - 1] ?? Number.NaN;
  const days = sum((one) => one.days);
  const hours = ofLength(LENGTHS.hour);
  return {
    startedBy,
    watchFor,
    pollInterval,
    days: round(days, 1),
    median: round(quantile(0.5)),
    mean: round(late.reduce((total, seconds) => total + seconds, 0) / late.length),
    p95: round(quantile(0.95)),
    missed: { half: missed(ofLength(LENGTHS.half)), hour: missed(hours) },
    soon: SOON.map((minutes, index) => {
      const [from, to] = [(SOON[index - 1] ?? 0) * 60_000, minutes * 60_000];
      return share(hours, ({ lateness }) => lateness !== undefined && lateness > from && lateness <= to);
    }),
    minutesPerDay: round(sum((one) => one.minutes) / days),
    twitchCallsPerDay: round(sum((one) => one.twitchCalls) / days),
    gitHubCallsPerDay: round(sum((one) => one.gitHubCalls) / days),
    savesPerDay: round(sum((one) => one.saves) / days),
    cancelled: sum((one) => one.cancelled),
  };
}

function missed(announced: readonly Announced[]): number {
  return share(announced, ({ lateness }) => lateness === undefined);
}

function share(announced: readonly Announced[], is: (one: Announced) => boolean): number {
  return round(announced.filter(is).length / announced.length, 4);
}

function round(number: number, digits = 0): number {
  return Number(number.toFixed(digits));
}
