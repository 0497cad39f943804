import type { LastSightings } from './core/last-known.ts';
import type { Recipient, Transition } from './core/notification.ts';
import type { Observation } from './core/observation.ts';
import { NO_NOTES, type Notes, type StreamerState } from './core/state.ts';
import type { Roster } from './core/streamer.ts';
import type { Log, Way, WayName } from './ports.ts';
import { Trouble, wordsOf } from './trouble.ts';

/** What became of one announcement for one recipient in this run. */
export interface Delivery {
  readonly at: number;
  readonly way: WayName;
  readonly recipient: Recipient;
  readonly text: string;
  readonly result: 'sent' | 'already sent' | 'not owed' | 'refused' | 'postponed' | 'dry run';
  /** Why it was not sent, and what to do. */
  why?: string;
  /** By which the service knows it. */
  readonly id?: string | undefined;
  /** What became of it after it was sent, as far as is known. */
  fate?: 'under way' | 'sent' | 'delivered' | 'lost';
}

/** Where the state of a run came from. */
export type StateSource = 'cache' | 'history' | 'none';

/** What happened in a run: the source of its outputs and its summary. */
export interface RunRecord {
  readonly startedAt: number;
  readonly dryRun: boolean;
  /** The logins that are to be watched. */
  readonly asked: readonly string[];
  roster: Roster;
  /** By Twitch user id. */
  readonly state: Record<string, StreamerState>;
  notes: Notes;
  stateSource: StateSource;
  /** The last poll that Twitch answered. */
  observation?: Observation;
  /** What is last known of each streamer, from the state and all polls; absent until Twitch answered. */
  sightings?: LastSightings;
  /** How many polls Twitch answered. */
  polls: number;
  readonly transitions: Transition[];
  readonly deliveries: Delivery[];
  /** What only a person can mend: it makes the run red. */
  readonly mustAct: Set<string>;
  /** Ways that are of no use until the owner acts. */
  readonly unusable: Set<Way>;
  /** The keys of recipients whose messages were refused in this run for an unknown reason. */
  readonly unexplained: Set<string>;
  /** What may pass by itself. */
  readonly troubles: Set<string>;
  /** Why the run ended before its time. */
  ending?: 'handed over' | 'overtaken' | 'quiet hours' | 'cancelled';
}

export function newRecord(startedAt: number, dryRun: boolean, asked: readonly string[] = []): RunRecord {
  return {
    startedAt,
    dryRun,
    asked,
    roster: { streamers: [], askedAs: new Map(), unknown: [], renamed: [] },
    state: {},
    notes: NO_NOTES,
    stateSource: 'none',
    polls: 0,
    transitions: [],
    deliveries: [],
    mustAct: new Set(),
    unusable: new Set(),
    unexplained: new Set(),
    troubles: new Set(),
  };
}

/** Notes trouble with the outside, and says it once. @throws what is no trouble but a mistake of ours */
export function noteTrouble(record: RunRecord, log: Log, error: unknown, lead = ''): void {
  if (!(error instanceof Trouble)) throw error;
  const words = `${lead}${wordsOf(error)}`;
  const noted = error.mustAct ? record.mustAct : record.troubles;
  if (noted.has(words)) return;
  noted.add(words);
  if (error.mustAct) log.error(words);
  else log.warn(words);
}
