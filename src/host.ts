import type { Private } from './inputs/private.ts';
import type { GetInput } from './inputs/reader.ts';
import type { Clock, Log, Runs, StateStore } from './ports.ts';

/** Where the action is at work: on a runner of GitHub's, or in somebody's terminal. */
export interface Host {
  readonly getInput: GetInput;
  /** Hides what is private in all that others can read. @returns takes it out of words */
  hide(secrets: readonly Private[]): (words: string) => string;
  log(clean: (words: string) => string): Log;
  store(stateKey: string, clock: Clock, log: Log): StateStore;
  /** @param token empty where there is none */
  runs(token: string): Runs;
  /** Gives out what a run found, to programs (`outputs`) and to people (`summary`, Markdown). */
  publish(report: Report, clean: (words: string) => string): Promise<void>;
  /** Says, in one line or more, why nothing came of it, and ends red. */
  fail(words: string): void;
}

export interface Report {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** A person must act. What to do was said before. */
  readonly isRed: boolean;
}
