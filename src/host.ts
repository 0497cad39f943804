import type { Repository } from './core/activity.ts';
import type { CacheFact } from './core/check/cache.ts';
import type { RunsFact } from './core/check/schedule.ts';
import type { Naming } from './core/setting-names.ts';
import type { Seal } from './edges/seal.ts';
import type { Private } from './inputs/private.ts';
import type { GetInput } from './inputs/reader.ts';
import type { Clock, Log, Runs, StateStore } from './ports.ts';

/** Settings of the state that is kept between runs. */
export interface StoreSettings {
  readonly stateKey: string;
  readonly seal: Seal;
  /** Whether texts are sent, so that their history can replace a lost state. */
  readonly hasHistory: boolean;
}

/** Where the action runs: on a GitHub runner or in a terminal. */
export interface Host {
  readonly getInput: GetInput;
  readonly naming: Naming;
  /** Whether there is a page beside the log to show missing settings. */
  readonly hasPage: boolean;
  /** Hides private values in everything that others can read. @returns removes them from words */
  hide(secrets: readonly Private[]): (words: string) => string;
  log(clean: (words: string) => string): Log;
  store(settings: StoreSettings, clock: Clock, log: Log): StateStore;
  /** @param token empty where there is none */
  runs(token: string): Runs;
  /** Tries whether a state can be saved. */
  seeStore(clock: Clock): Promise<CacheFact['kind']>;
  /** What is known about the scheduled runs, or `undefined` where there is no schedule. */
  seeRuns(token: string): Promise<RunsFact> | undefined;
  /** The repository that the runs are in, if there is one. */
  repository(): Promise<Repository | undefined>;
  /** Publishes the result of a run, for programs (`outputs`) and for people (`summary`, Markdown). */
  publish(report: Report, clean: (words: string) => string): Promise<void>;
  /** Says why nothing was done, and ends red. */
  fail(words: string): void;
}

export interface Report {
  readonly outputs: Readonly<Record<string, unknown>>;
  readonly summary: string;
  /** A person must act; the log already says how. */
  readonly isRed: boolean;
  /** Twitch did not say who is live, so nothing was done. */
  readonly isUnanswered?: boolean;
}
