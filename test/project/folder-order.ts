import { sep } from 'node:path';
import { BaseSequencer, type TestSpecification } from 'vitest/node';

/**
 * The table of faults takes longest and always has several runs under way: beside it go the files that wait for one
 * process at a time. What needs no process comes last, so that neither core is without work at the end.
 */
const FIRST = ['faults', 'project', 'terminal', 'sandbox', 'simulation', 'bundle'];

function rank({ moduleId }: TestSpecification): number {
  const at = FIRST.findIndex((folder) => moduleId.includes(`${sep}test${sep}${folder}${sep}`));
  return at < 0 ? FIRST.length : at;
}

/** By folder; within one, as vitest has it: what took long the last time, or what is large. */
export class FolderOrder extends BaseSequencer {
  override async sort(files: TestSpecification[]): Promise<TestSpecification[]> {
    const sorted = await super.sort(files);
    return sorted.sort((one, other) => rank(one) - rank(other));
  }
}
