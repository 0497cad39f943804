import type { Fault, Moment } from '../world/world.ts';
import type { PlannedFault, Story } from './story.ts';

/** What goes wrong at a moment of a run, as planned. @param refused gets the addresses that are refused for good */
export function planFaults(faults: readonly PlannedFault[], refused: Set<string>) {
  const left = faults.map((fault) => ({ ...fault }));
  return (moment: Moment, about?: string): Fault | undefined => {
    for (const planned of left) {
      if (planned.moment !== moment || planned.times <= 0) continue;
      if (planned.skip > 0) {
        planned.skip -= 1;
        continue;
      }
      planned.times -= 1;
      if (planned.fault === 'refused') refused.add(`${about}`);
      return planned.fault;
    }
    return undefined;
  };
}

/** Whether a run may know less than the one before it. */
export function losesState({ steps }: Story): boolean {
  return steps.some(
    (step) =>
      step.do === 'evict' ||
      ('faults' in step && step.faults.some(({ moment }) => moment.startsWith('cache'))),
  );
}
