import { readDuration } from '../../src/core/duration.ts';
import { type Figures, figuresOf, type Setting } from './latency-figures.ts';
import { replay } from './replay.ts';
import { SCHEDULES, type Schedule } from './schedules.ts';

/** A setting, and the measured schedules on which it is tried. */
export interface Trial extends Setting {
  readonly schedules: readonly Schedule[];
}

/** `WATCH_FOR` of a public repository where nothing is set. */
export const USUAL = '5h30m';

const every5 = SCHEDULES.filter(({ asked }) => asked === '*/5 * * * *');
const outside = SCHEDULES.filter(({ asked }) => asked.startsWith('external'));

export const TRIALS: readonly Trial[] = [
  ...['0', '1h', '3h', USUAL].map((watchFor) => ({
    startedBy: 'schedule' as const,
    watchFor,
    schedules: every5,
  })),
  ...['0', USUAL].map((watchFor) => ({ startedBy: 'own clock' as const, watchFor, schedules: outside })),
];

export async function measure({ schedules, ...setting }: Trial): Promise<Figures> {
  const watchFor = readDuration(setting.watchFor);
  if (watchFor === undefined) throw new Error(`${setting.watchFor} is no duration`);
  const replays = [];
  for (const schedule of schedules) replays.push(await replay(schedule, watchFor));
  return figuresOf(setting, replays);
}

/** What the usual window is to reach on every schedule; what it falls short of, in words. */
export function shortOfTheAim({ median, p95, missed, cancelled }: Figures): string[] {
  return [
    ...(median < 60 ? [] : [`the median is ${median} s`]),
    ...(p95 < 300 ? [] : [`95 of 100 come within ${p95} s`]),
    ...(missed.hour < 0.02 ? [] : [`of one-hour streams, ${missed.hour} is missed`]),
    ...(cancelled === 0 ? [] : [`${cancelled} runs are cancelled`]),
  ];
}
