import type { Repository } from './core/activity.ts';
import type { CacheFact } from './core/check/cache.ts';
import type { RunsFact } from './core/check/schedule.ts';
import type { Naming } from './core/setting-names.ts';
import type { Seal } from './edges/seal.ts';
import type { Private } from './inputs/private.ts';
import type { GetInput } from './inputs/reader.ts';
import type { Clock, Log, Runs, StateStore } from './ports.ts';

/** Of the state that is kept between runs. */
export interface StoreSettings {
  readonly stateKey: string;
  readonly seal: Seal;
  /** Whether texts are sent, whose history tells what was told where the state does not. */
  readonly hasHistory: boolean;
}

/** Where the action is at work: on a runner of GitHub's, or in somebody's terminal. */
export interface Host {
  readonly getInput: GetInput;
  readonly naming: Naming;
  /** Whether what is to be set is shown on a page, beside the log. */
  readonly hasPage: boolean;
  /** Hides what is private in all that others can read. @returns takes it out of words */
  hide(secrets: readonly Private[]): (words: string) => string;
  log(clean: (words: string) => string): Log;
  store(settings: StoreSettings, clock: Clock, log: Log): StateStore;
  /** @param token empty where there is none */
  runs(token: string): Runs;
  /** Whether a state can be saved, tried out. */
  seeStore(clock: Clock): Promise<CacheFact['kind']>;
  /** What is known of the runs that watch, or `undefined` where none are started by a schedule. */
  seeRuns(token: string): Promise<RunsFact> | undefined;
  /** The repository that the runs are in, if there is one. */
  repository(): Promise<Repository | undefined>;
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
  /** Twitch did not say who is live, so that nothing was done. */
  readonly isUnanswered?: boolean;
}
