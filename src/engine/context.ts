import type { PastText, PastTexts, Recipient, Transition } from '../domain/notification.ts';
import type { QuietHours, StreamerRules } from '../domain/rules.ts';
import type { LastSightings, Observation } from '../domain/sightings.ts';
import type { Notes, Snapshot, StreamerState } from '../domain/snapshot.ts';
import type { Roster } from '../domain/streamer.ts';
import type { Channel, ChannelName, DailyLimit, DeliveryStatus, Ports } from '../ports.ts';

/** The settings of a run. Durations are in milliseconds. */
export interface RunConfig {
  /** The rules of each streamer, by the login in the inputs. */
  readonly streamers: ReadonlyMap<string, StreamerRules>;
  readonly offlineGrace: number;
  /** How long the run keeps polling; 0 for a single poll. */
  readonly watchFor: number;
  readonly pollInterval: number;
  readonly quiet?: QuietHours | undefined;
  readonly dryRun: boolean;
}

/** Everything that the parts of a run share. */
export interface RunContext {
  readonly config: RunConfig;
  readonly ports: Ports;
  readonly journal: Journal;
  readonly snapshots: Snapshots;
  readonly history: MessageHistory;
}

/** Restores the snapshot from the cache into the journal, and saves it back. */
export interface Snapshots {
  /** The snapshot at the start of the run; `undefined` if there was none or it could not be read. Never rejects. */
  readonly restored: Promise<Snapshot | undefined>;
  /** Whether the cache may hold a snapshot that is still unread. If so, nothing is saved over it. */
  readonly isUnread: boolean;
  /**
   * When something was last saved, in milliseconds since 1970, or 0 if no snapshot shows that. `undefined` unless both
   * this run and, judging by the age of the snapshot, the one before it failed to save.
   */
  unsavedSince(): Promise<number | undefined>;
  /** Puts the snapshot into the journal once it can be read. */
  restore(): Promise<void>;
  /** Saves what has changed. Changes during a save are combined into the next one. */
  saveSoon(): Promise<void>;
  /** Saves if the last save is old, even if nothing has changed. */
  saveIfStale(): Promise<void>;
  /** Saves at the end of the run, unless the last snapshot is still good. */
  saveFinal(): Promise<void>;
}

/** Which messages to list. `since`: milliseconds since 1970. `maxAge`: the oldest list to reuse, in milliseconds. */
export interface HistoryQuery {
  readonly since: number;
  readonly maxAge: number;
}

/** The message histories of all recipients. */
export interface MessageHistory {
  /** One recipient's messages. Empty for a channel without a history. @throws {ServiceError} if it can't be read */
  of(channel: Channel, recipient: Recipient, query: HistoryQuery): Promise<PastTexts>;
  /** As `of` for all recipients of channels with a history, by recipient key. @throws {ServiceError} */
  ofAll(channels: readonly Channel[], query: HistoryQuery): Promise<ReadonlyMap<string, PastTexts>>;
  /** Reserves one message of the channel's daily limit. */
  reserve(channel: Channel, recipient: Recipient): Promise<Reservation | AtLimit>;
}

/** A reserved message. Call `close` with what was sent, or with nothing if it wasn't. */
export interface Reservation {
  readonly kind: 'reserved';
  close(sent?: Omit<PastText, 'at'>): void;
}

/** The channel has reached its daily limit. */
export interface AtLimit {
  readonly kind: 'at limit';
  readonly limit: DailyLimit;
}

export type StateSource = 'cache' | 'history' | 'none';

/** One message to one person, and its result. */
export interface Delivery {
  readonly at: number;
  readonly channel: ChannelName;
  readonly recipient: Recipient;
  readonly text: string;
  /** `already sent`: the history shows it. `postponed`: not sent, and tried again later. */
  readonly result: 'sent' | 'already sent' | 'no longer due' | 'dry run' | 'refused' | 'postponed';
  why?: string;
  /** The service's id of an accepted message. */
  readonly id?: string | undefined;
  /** The last known status of an accepted message. */
  status?: DeliveryStatus['kind'];
}

/** The time between two polls. */
export interface Interval {
  /** Milliseconds. */
  readonly length: number;
  /** The factor by which a used-up rate limit stretches the interval; 1 while points are left. */
  readonly stretch: number;
}

/** What happened in a run: outputs and summary are made from it. */
export interface Journal {
  readonly startedAt: number;
  readonly dryRun: boolean;
  /** The logins in the inputs. */
  readonly asked: readonly string[];
  roster: Roster;
  /** By Twitch user id. */
  readonly state: Record<string, StreamerState>;
  notes: Notes;
  stateSource: StateSource;
  /** The user ids of streamers whose ledgers already include the message history. */
  readonly learned: Set<string>;
  /** When reading the message history last failed. */
  historyFailedAt?: number;
  /** Twitch's last answer to a poll. */
  observation?: Observation;
  /** The last sighting of each streamer, from the snapshot and all polls. Absent until Twitch answers. */
  sightings?: LastSightings;
  /** How many polls Twitch has answered. */
  polls: number;
  interval: Interval;
  isStretchSaid: boolean;
  /** When the log last said how long the run keeps polling, in milliseconds since 1970. */
  windowSaidAt?: number;
  readonly transitions: Transition[];
  readonly deliveries: Delivery[];
  /** Errors that last until a person acts, as logged. Any of them makes the run red. */
  readonly actionRequired: Set<string>;
  /** Errors that may pass by themselves, as logged. They leave the run green. */
  readonly warnings: Set<string>;
  /** Channels that send nothing more in this run, because account, credentials or sender were refused. */
  readonly unusable: Set<Channel>;
  /** What may have been sent and is not tried again `until` a time, milliseconds since 1970, by `holdKey`. */
  readonly held: Map<string, { readonly until: number; readonly pause: number }>;
  /** The keys of recipients to whom a message was refused in this run for an unknown reason. */
  readonly unexplained: Set<string>;
  /** Why the run ended early. */
  ending?: 'handed over' | 'quiet hours' | 'cancelled';
}
