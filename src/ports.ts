import type { PastTexts } from './core/history.ts';
import type { Announcement, Recipient } from './core/notification.ts';
import type { Observation } from './core/observation.ts';
import type { SavedState, State } from './core/state.ts';
import type { Streamer } from './core/streamer.ts';
import type { Trouble } from './trouble.ts';

/** What a run needs of the world. Each has one thin file in `edges/`; tests bring their own. */
export interface Ports {
  readonly clock: Clock;
  readonly twitch: Twitch;
  readonly ways: readonly Way[];
  readonly store: StateStore;
  readonly log: Log;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  sleep(milliseconds: number): Promise<void>;
}

export interface Twitch {
  /** Finds the streamers by login. @throws {Trouble} */
  byLogin(logins: readonly string[]): Promise<Streamer[]>;
  /** Finds the streamers by user id. @throws {Trouble} */
  byId(ids: readonly string[]): Promise<Streamer[]>;
  /** Looks at the streams of these users. A part that failed is `unknown`. @throws {Trouble} when all failed */
  observe(ids: readonly string[]): Promise<Observation & { readonly trouble?: Trouble }>;
}

/** A way to tell people, such as SMS. */
export interface Way {
  readonly name: 'sms' | 'email';
  readonly recipients: readonly Recipient[];
  /**
   * What was sent to a recipient since a time (milliseconds), oldest first; absent where nobody keeps that.
   *
   * @throws {Trouble}
   */
  history?(recipient: Recipient, since: number): Promise<PastTexts>;
  /** What `send` would send, word for word. */
  text(announcement: Announcement, at: number): Promise<string>;
  send(recipient: Recipient, announcement: Announcement, at: number): Promise<Outcome>;
}

/** What became of one message. */
export type Outcome =
  /** The service took it; that it arrives is another matter. */
  | { readonly kind: 'accepted' }
  /** This recipient can't be reached, now or later: `why` says what to do. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nobody can be reached until the owner acts: credentials, sender, account. */
  | { readonly kind: 'blocked'; readonly why: string }
  /** It was surely not sent, and may be next time. */
  | { readonly kind: 'postponed'; readonly why: string }
  /** It may have been sent, or not: only the history can tell. */
  | { readonly kind: 'unsure'; readonly why: string };

export interface StateStore {
  /** The last state, or `undefined`; never throws. */
  restore(): Promise<SavedState | undefined>;
  /** Whether the state is safe; says itself why not. Never throws. */
  save(state: State): Promise<boolean>;
}

/** Words for the log of the run. Warnings and errors also show on the run's page. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  debug(line: string): void;
}
