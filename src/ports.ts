import type { Notification, PastTexts, Recipient } from './domain/notification.ts';
import type { Recording } from './domain/recordings.ts';
import type { Observation } from './domain/sightings.ts';
import type { Snapshot } from './domain/snapshot.ts';
import type { Streamer } from './domain/streamer.ts';
import type { ServiceError } from './errors.ts';

/** Everything that a run needs from outside. `adapters/` implements it; tests have their own. */
export interface Ports {
  readonly clock: Clock;
  readonly twitch: Twitch;
  readonly channels: readonly Channel[];
  readonly store: SnapshotStore;
  readonly runs: Runs;
  /** Aborted when the run is cancelled. */
  readonly signal: AbortSignal;
  readonly log: Log;
}

export interface Clock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Waits, no longer than until the signal is aborted. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

export interface Twitch {
  /** Finds the streamers by login. @throws {ServiceError} */
  byLogin(logins: readonly string[]): Promise<Accounts>;
  /** Finds the streamers by user id. @throws {ServiceError} */
  byId(ids: readonly string[]): Promise<Accounts>;
  /** Polls the streams of these users. A part that failed is `unknown`. @throws {ServiceError} if all failed */
  observe(ids: readonly string[]): Promise<Observation & { readonly error?: ServiceError }>;
  /** The latest recordings of a user's streams. @throws {ServiceError} */
  recordings(userId: string): Promise<Recording[]>;
  /** What the run has used so far. */
  usage(): TwitchUsage;
}

/** How much of Twitch's API a run has used, and how much there is. */
export interface TwitchUsage {
  /** Calls for lists of streams. */
  readonly streamCalls: number;
  /** Answers of 429. */
  readonly refusals: number;
  /** What Twitch allows, `Ratelimit-Limit`: a call is one point. Absent until Twitch said so. */
  readonly pointsPerMinute?: number | undefined;
  /** What is left of them, `Ratelimit-Remaining`. Other programs may use the same client ID. */
  readonly pointsLeft?: number | undefined;
}

/** Twitch's answer about the requested accounts. */
export interface Accounts {
  readonly found: readonly Streamer[];
  /** Logins or ids with an unreadable answer; all others have no account. */
  readonly unread: readonly string[];
}

export type ChannelName = 'sms' | 'email' | 'webhook';

/** A service. `name` is for the snapshot, `shown` for people. */
export interface Service {
  readonly name: string;
  readonly shown: string;
}

/** The most messages in 24 hours, all recipients of a channel together. `input`: where that is set. */
export interface DailyLimit {
  readonly messages: number;
  readonly input: string;
}

/** A channel, such as SMS. */
export interface Channel {
  readonly name: ChannelName;
  /** What accepts its messages. */
  readonly service: Service;
  readonly recipients: readonly Recipient[];
  readonly dailyLimit?: DailyLimit;
  /**
   * What was sent to a recipient since a time (milliseconds), oldest first. For a channel without a history, only
   * the snapshot shows it. @throws {ServiceError}
   */
  history?(recipient: Recipient, since: number): Promise<PastTexts>;
  /** What `send` would send, word for word. */
  text(notification: Notification, at: number): Promise<string>;
  send(recipient: Recipient, notification: Notification, at: number): Promise<Outcome>;
  /** The status of an accepted message. @throws {ServiceError} */
  deliveryStatus?(id: string): Promise<DeliveryStatus>;
}

/** A channel that can send tests. */
export interface TestableChannel extends Channel {
  /** Sends a message that is not a notification. */
  sendTest(recipient: Recipient, text: string, at: number): Promise<Outcome>;
}

/** The result of sending one message. */
export type Outcome =
  /** The service accepted it as `id`; it may still not arrive. */
  | { readonly kind: 'accepted'; readonly id?: string | undefined }
  /** This recipient can't be reached, now or later: `why` says what to do. */
  | { readonly kind: 'refused'; readonly why: string }
  /** Nobody can be reached until the owner acts: credentials, sender, account. */
  | { readonly kind: 'blocked'; readonly why: string }
  /** Refused for an unknown reason. It is tried once a run; if the second run fails too, the owner must act. */
  | { readonly kind: 'unexplained'; readonly why: string }
  /** It was not sent, and a later try may work. `isDown`: the service is not answering at all. */
  | { readonly kind: 'postponed'; readonly why: string; readonly isDown?: boolean }
  /** It may or may not have been sent: only the history knows. */
  | { readonly kind: 'unsure'; readonly why: string };

/** The status of an accepted message. `actionRequired`: nobody gets any until the owner acts. */
export type DeliveryStatus =
  | { readonly kind: 'under way' | 'sent' | 'delivered' }
  | { readonly kind: 'lost'; readonly why: string; readonly actionRequired: boolean };

/** The last snapshot, if it can be read. */
export type Restored =
  | { readonly kind: 'found'; readonly state: Snapshot }
  /** There is none, or it is damaged, from another version or sealed with other secrets. */
  | { readonly kind: 'none' }
  /** There may be one: the store may be asked again `after` a time, milliseconds since 1970. */
  | {
      readonly kind: 'unknown';
      readonly why: string;
      /** What to do, if it lasts until a person acts. */
      readonly toDo?: string;
      readonly after: number;
    };

export interface SnapshotStore {
  /** The last snapshot. Never throws; logs why a snapshot is ignored. */
  restore(): Promise<Restored>;
  /** Whether the snapshot was saved. Never throws; logs why not. */
  save(state: Snapshot): Promise<boolean>;
}

/** The runs of this workflow, as GitHub knows them. */
export interface Runs {
  /** The number of this run in its workflow. */
  readonly number: number;
  /**
   * Whether a newer run exists that is not completed: one that `waits` to begin, or one that `works`.
   * `hidden`: GitHub does not say, now or later. `unknown`: it did not answer this time. Never throws.
   */
  newer(): Promise<'none' | 'waits' | 'works' | 'hidden' | 'unknown'>;
  /**
   * When the last successful run before this one was started, milliseconds since 1970. `none`: GitHub lists none, or
   * hides the runs. `unknown`: it did not answer this time. Never throws.
   */
  lastSuccess(): Promise<number | 'none' | 'unknown'>;
  /** When the last runs were started, milliseconds since 1970, by the last answer. */
  starts?(): readonly number[];
}

/** Words for the log of the run. Warnings and errors also show on the run's page. */
export interface Log {
  info(line: string): void;
  warn(line: string): void;
  error(line: string): void;
  debug(line: string): void;
  /** Lines in a collapsible group. */
  group(title: string, lines: readonly string[]): void;
}
