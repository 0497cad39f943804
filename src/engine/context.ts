import type { PastText, PastTexts, Recipient, Transition } from '../domain/notification.ts';
import type { QuietHours, StreamerRules } from '../domain/rules.ts';
import type { LastSightings, Observation } from '../domain/sightings.ts';
import type { Notes, Snapshot, StreamerState } from '../domain/snapshot.ts';
import type { Roster } from '../domain/streamer.ts';
import type { Channel, ChannelName, DailyLimit, DeliveryStatus, Ports } from '../ports.ts';

/** What a run is to do. Durations in milliseconds. */
export interface RunConfig {
  /** Whom to watch, and by which rules, by the login in the inputs. */
  readonly streamers: ReadonlyMap<string, StreamerRules>;
  readonly offlineGrace: number;
  /** How long the run goes on polling; 0 for one poll. */
  readonly watchFor: number;
  readonly pollInterval: number;
  readonly quiet?: QuietHours | undefined;
  readonly dryRun: boolean;
}

/** What a run works with. */
export interface RunContext {
  readonly config: RunConfig;
  readonly ports: Ports;
  readonly journal: Journal;
  readonly snapshots: Snapshots;
  readonly history: MessageHistory;
}

/** The snapshot between journal and cache. */
export interface Snapshots {
  /** What the cache held as the run began; `undefined` if there was nothing or it could not be read. Never rejects. */
  readonly restored: Promise<Snapshot | undefined>;
  /** Whether the cache may hold a snapshot that could not be read so far: then nothing is saved over it. */
  readonly isUnread: boolean;
  /** Whether this run could save nothing, nor could the one before it. */
  isUnsavedAgain(): Promise<boolean>;
  /** Takes the restored snapshot into the journal, as soon as it can be read. */
  restore(): Promise<void>;
  /** Saves what has changed. All that changes while a save is under way goes into the next one together. */
  saveSoon(): Promise<void>;
  /** Saves once in a while, though nothing has changed. */
  saveIfStale(): Promise<void>;
  /** Saves at the end of the run, unless a fresh snapshot says the same. */
  saveFinal(): Promise<void>;
}

/** Which messages to list: those since a time (milliseconds since 1970), as read at most so many milliseconds ago. */
export interface HistoryQuery {
  readonly since: number;
  readonly maxAge: number;
}

/** The messages that the providers list. */
export interface MessageHistory {
  /** What was sent to a recipient; empty for a channel without a history. @throws {ServiceError} */
  of(channel: Channel, recipient: Recipient, query: HistoryQuery): Promise<PastTexts>;
  /** What was sent to all recipients of channels that have a history, by recipient key. @throws {ServiceError} */
  ofAll(channels: readonly Channel[], query: HistoryQuery): Promise<ReadonlyMap<string, PastTexts>>;
  /** Asks for leave to send one more message today. */
  reserve(channel: Channel, recipient: Recipient): Promise<Leave | AtLimit>;
}

/** Leave to send a message; `close` takes what was sent, if it was. */
export interface Leave {
  readonly kind: 'leave';
  close(sent?: Omit<PastText, 'at'>): void;
}

/** The channel has sent as many messages as it may in 24 hours. */
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
  /** By which the service knows a message that it accepted. */
  readonly id?: string | undefined;
  /** The last known status of an accepted message. */
  status?: DeliveryStatus['kind'];
}

/** How long the run waits between two polls. */
export interface Interval {
  /** Milliseconds. */
  readonly length: number;
  /** By what 429 answers stretch it; 1 if there were none. */
  readonly stretch: number;
}

/** What happened in a run. */
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
  /** The user ids of streamers in whose ledgers the message history already is. */
  readonly learned: Set<string>;
  /** When the message history could not be read last. */
  historyFailedAt?: number;
  /** The last poll that Twitch answered. */
  observation?: Observation;
  /** The last sighting of each streamer, from the snapshot and all polls; absent until Twitch answered. */
  sightings?: LastSightings;
  /** How many polls Twitch answered. */
  polls: number;
  interval: Interval;
  isStretchSaid: boolean;
  /** When the log last said that the window is open, milliseconds since 1970. */
  windowSaidAt?: number;
  readonly transitions: Transition[];
  readonly deliveries: Delivery[];
  /** Errors that last until a person acts, in the words of the log: any of them makes the run red. */
  readonly actionRequired: Set<string>;
  /** Errors that may pass by themselves, in the words of the log: the run stays green. */
  readonly warnings: Set<string>;
  /** Channels that send nothing more in this run: account, credentials or sender were refused. */
  readonly unusable: Set<Channel>;
  /** The keys of recipients whose messages were refused in this run for an unknown reason. */
  readonly unexplained: Set<string>;
  /** Why the run ended before its time. */
  ending?: 'handed over' | 'quiet hours' | 'cancelled';
}
