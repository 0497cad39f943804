import gaps from '../fixtures/schedule-gaps.json' with { type: 'json' };

/** How GitHub started the runs of one public repository. */
export interface Schedule {
  readonly name: string;
  /** What was asked for: a cron line, or a clock of the owner's own. */
  readonly asked: string;
  /** Seconds from one start to the next. */
  readonly gaps: readonly number[];
}

/** The longest gap that is GitHub's doing, seconds: once, an owner's clock stood still for days. */
const LONGEST = 12 * 3_600;

/** Measured on repositories that leave a commit at each run. */
export const SCHEDULES: readonly Schedule[] = Object.entries(gaps).map(
  ([name, { schedule, gaps_seconds }]) => ({
    name,
    asked: schedule,
    gaps: gaps_seconds.filter((gap) => gap <= LONGEST),
  }),
);

/** The first days of a schedule. */
export function firstDays(schedule: Schedule, days: number): Schedule {
  let passed = 0;
  const within = schedule.gaps.filter((gap) => {
    passed += gap;
    return passed <= days * 86_400;
  });
  return { ...schedule, gaps: within };
}
