import type { PastText, PastTexts, Recipient, Transition } from '../domain/notification.ts';
import type { QuietHours, Rules, StreamerRules } from '../domain/rules.ts';
import type { LastSightings, Observation } from '../domain/sightings.ts';
import type { Notes, Snapshot, StreamerState } from '../domain/snapshot.ts';
import type { Roster, Streamer } from '../domain/streamer.ts';
import type { Channel, ChannelName, DeliveryStatus, Ports } from '../ports.ts';

/** What a run is to do. Durations in milliseconds. */
export interface RunConfig {
  /** Whom to watch, and what is to be told of each: by the login that was asked for. */
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
  readonly handOver: { waitFor(milliseconds: number): Promise<boolean> };
}

/** The state between runs. */
export interface Snapshots {
  /** What could be restored; absent while nothing could. */
  readonly restored: Promise<Snapshot | undefined>;
  /** Whether the cache may hold a state that could not be read: then nothing is saved over it. */
  readonly isUnread: boolean;
  /** Whether this run could save nothing, and the one before it left nothing, either. */
  isUnsavedAgain(): Promise<boolean>;
  takeUp(journal: Journal): Promise<void>;
  /** Saves after something was decided or told. */
  keep(journal: Journal): Promise<void>;
  /** Saves once in a while, though nothing was told. */
  beat(journal: Journal): Promise<void>;
  /** Saves at the end of the run. */
  keepLast(journal: Journal): Promise<void>;
}

/** The messages that the providers list. */
export interface MessageHistory {
  /** What was sent to a recipient since a time (milliseconds), as read at most so long ago. @throws {ServiceError} */
  of(channel: Channel, recipient: Recipient, since: number, maxAge: number): Promise<PastTexts>;
  /** That of all recipients of channels that have a history, by recipient key. @throws {ServiceError} */
  ofAll(channels: readonly Channel[], since: number, maxAge: number): Promise<ReadonlyMap<string, PastTexts>>;
  /** Asks for leave to send one more message today; `undefined` when the limit of the channel is reached. */
  reserve(channel: Channel, recipient: Recipient): Promise<Leave | undefined>;
}

/** Leave to send a message; `close` takes what was sent, if it was. */
export interface Leave {
  close(sent?: Omit<PastText, 'at'>): void;
}

export type StateSource = 'cache' | 'history' | 'none';

/** One message to one person, and what came of it. */
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
  /** What has become of it since, as far as it is known. */
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
  /** The logins that are to be watched. */
  readonly asked: readonly string[];
  roster: Roster;
  /** By Twitch user id. */
  readonly state: Record<string, StreamerState>;
  notes: Notes;
  stateSource: StateSource;
  /** Streamers, by user id, in whose ledgers is what the providers list. */
  readonly learned: Set<string>;
  /** When the lists could not be read last. */
  listsFailedAt?: number;
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
  /** What only a person can mend: it makes the run red. */
  readonly actionRequired: Set<string>;
  /** Channels that are of no use until the owner acts. */
  readonly unusable: Set<Channel>;
  /** The keys of recipients whose messages were refused in this run for an unknown reason. */
  readonly unexplained: Set<string>;
  /** What may pass by itself. */
  readonly warnings: Set<string>;
  /** Why the run ended before its time. */
  ending?: 'handed over' | 'quiet hours' | 'cancelled';
}

/** How a service has dealt with the messages of one poll. */
export interface ServiceHealth {
  /** Failures in a row. */
  failures: number;
  /** Whether the service has dealt with anybody: one that lets nobody in shows it with the first. */
  isProven: boolean;
  isAtLimit: boolean;
}

/** One channel at work on one streamer. */
export interface Subject {
  readonly channel: Channel;
  readonly streamer: Streamer;
  readonly observation: Observation;
  readonly rules: Rules;
  readonly health: ServiceHealth;
  readonly ctx: RunContext;
}
