import { readDuration } from '../../src/domain/time.ts';
import { type Figures, figuresOf, type Setting } from './latency-figures.ts';
import { replay } from './replay.ts';
import { SCHEDULES, type Schedule } from './schedules.ts';

/** A setting, and the measured schedules on which it is tried. */
export interface Trial extends Setting {
  readonly schedules: readonly Schedule[];
}

/** `WATCH_FOR` and `POLL_INTERVAL` of a public repository where nothing is set. */
export const USUAL = '5h30m';
export const USUAL_INTERVAL = '10s';

const every5 = SCHEDULES.filter(({ asked }) => asked === '*/5 * * * *');
const outside = SCHEDULES.filter(({ asked }) => asked.startsWith('external'));

export const TRIALS: readonly Trial[] = [
  ...['0', '1h', '3h', USUAL].map((watchFor) => ({
    startedBy: 'schedule' as const,
    watchFor,
    pollInterval: USUAL_INTERVAL,
    schedules: every5,
  })),
  { startedBy: 'schedule', watchFor: USUAL, pollInterval: '60s', schedules: every5 },
  ...['0', USUAL].map((watchFor) => ({
    startedBy: 'own scheduler' as const,
    watchFor,
    pollInterval: USUAL_INTERVAL,
    schedules: outside,
  })),
];

export async function measure({ schedules, ...setting }: Trial): Promise<Figures> {
  const watchFor = inMilliseconds(setting.watchFor);
  const pollInterval = inMilliseconds(setting.pollInterval);
  const replays = [];
  for (const schedule of schedules) replays.push(await replay(schedule, { watchFor, pollInterval }));
  return figuresOf(setting, replays);
}

export function inMilliseconds(written: string): number {
  const duration = readDuration(written);
  if (duration === undefined) throw new Error(`${written} is not a duration`);
  return duration;
}

/** What the usual window is to reach on every schedule; what it falls short of, in words. */
export function shortOfTheAim({ median, p95, missed, cancelled }: Figures): string[] {
  return [
    ...(median <= 6 ? [] : [`the median is ${median} s`]),
    ...(p95 <= 12 ? [] : [`95 of 100 come within ${p95} s`]),
    ...(missed.hour < 0.02 ? [] : [`of one-hour streams, ${missed.hour} is missed`]),
    ...(cancelled === 0 ? [] : [`${cancelled} runs are cancelled`]),
  ];
}
