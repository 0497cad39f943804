import { HOUR } from '../world/world.ts';
import { type Figures, figuresOf } from './latency-figures.ts';
import { replay } from './replay.ts';
import { SCHEDULES, type Schedule } from './schedules.ts';

/** What people can set, and on which measured schedules it is tried. */
export interface Setting {
  readonly name: string;
  readonly schedules: readonly Schedule[];
  /** Milliseconds. */
  readonly watchFor: number;
}

/** `WATCH_FOR` of a public repository where nothing is set, milliseconds. */
export const USUAL = 5.5 * HOUR;

const every5 = SCHEDULES.filter(({ asked }) => asked === '*/5 * * * *');
const outside = SCHEDULES.filter(({ asked }) => asked.startsWith('external'));

export const SETTINGS: readonly Setting[] = [
  { name: 'One look a run: `0`', schedules: every5, watchFor: 0 },
  { name: '`1h`', schedules: every5, watchFor: HOUR },
  { name: '`3h`', schedules: every5, watchFor: 3 * HOUR },
  { name: '**`5h30m`**, as it comes', schedules: every5, watchFor: USUAL },
  { name: '`0`, and a clock of your own every 15 minutes', schedules: outside, watchFor: 0 },
  { name: '`5h30m`, and the same clock', schedules: outside, watchFor: USUAL },
];

export async function measure({ name, schedules, watchFor }: Setting): Promise<Figures> {
  const replays = [];
  for (const schedule of schedules) replays.push(await replay(schedule, watchFor));
  return figuresOf(name, replays);
}

/** What is aimed at with the usual window, on every schedule; what misses it, in words. */
export function shortOfTheAim({ setting, median, p95, missed, cancelled }: Figures): string[] {
  return [
    ...(median < 60 ? [] : [`${setting}: the median is ${median} s`]),
    ...(p95 < 300 ? [] : [`${setting}: 95 of 100 come within ${p95} s`]),
    ...(missed.hour < 0.02 ? [] : [`${setting}: ${missed.hour} of one-hour streams are missed`]),
    ...(cancelled === 0 ? [] : [`${setting}: ${cancelled} runs are cancelled`]),
  ];
}
