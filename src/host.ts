import type { Private } from './domain/redact.ts';
import type { Snapshot } from './domain/snapshot.ts';
import type { Repository } from './domain/time.ts';
import type { GetInput, Naming } from './messages/inputs.ts';
import type { Clock, Log, Runs, SnapshotStore } from './ports.ts';

/** Encrypts and decrypts the snapshot. */
export interface Seal {
  /** Seals the snapshot. Only the same `about` opens it again. */
  close(state: Snapshot, about: string): string;
  /** @returns the snapshot, or why it can't be opened */
  open(sealed: string, about: string): Snapshot | 'damaged' | 'sealed with other secrets';
}

/** Settings for the state between runs. */
export interface StoreSettings {
  readonly stateKey: string;
  readonly seal: Seal;
  /** Whether any channel has a message history that can replace a lost state. */
  readonly hasHistory: boolean;
}

/** Where the action runs: on a GitHub runner or in a terminal. */
export interface Host {
  readonly getInput: GetInput;
  readonly naming: Naming;
  /** Whether there is a page besides the log, to show missing settings. */
  readonly hasPage: boolean;
  /** Hides private values in everything that the host shows from now on. */
  hide(secrets: readonly Private[]): void;
  readonly log: Log;
  store(settings: StoreSettings, clock: Clock): SnapshotStore;
  /** @param token empty if there is none */
  runs(token: string): Runs;
  /** Tries to save a state. */
  checkStore(clock: Clock): Promise<CacheFact>;
  /** Asks about the scheduled runs. @returns `undefined` on a host without a schedule */
  checkRuns(token: string): Promise<RunsFact> | undefined;
  /** The repository of the workflow, if there is one. */
  repository(): Promise<Repository | undefined>;
  /** Publishes the result of a run, for programs (`outputs`) and for people (`summary`, Markdown). */
  publish(report: Report): Promise<void>;
  /** Logs why nothing was done, and makes the run red. */
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

/** A service that refused or did not answer. `why` says what to do. */
export type Unanswered =
  /** It lasts until someone acts. */
  | { readonly kind: 'refused'; readonly why: string }
  /** It may pass. */
  | { readonly kind: 'silent'; readonly why: string };

/** Whether a run can save its state for the next one: in GitHub's cache, another server's, or the folder of a terminal. */
export type CacheFact = 'works' | 'none' | 'not writable' | 'not writable elsewhere' | 'folder not writable';

/** What is known about the scheduled runs. */
export type RunsFact =
  | Unanswered
  /** No token, or one that can't list runs. */
  | { readonly kind: 'hidden' }
  | { readonly kind: 'no workflow'; readonly file: string }
  | {
      readonly kind: 'answered';
      /** `active`, or why not: https://docs.github.com/en/rest/actions/workflows#get-a-workflow */
      readonly state: string;
      /** When the last runs were started, milliseconds since 1970. */
      readonly starts: readonly number[];
      /** How many of the last runs, counted from the newest, were skipped. */
      readonly skipped: number;
      /** The page of the workflow. */
      readonly url: string;
      /** The page on which variables are set. */
      readonly variablesUrl: string;
    };
