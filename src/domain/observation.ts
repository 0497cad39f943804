/** One broadcast as Twitch lists it while it is on the air. Times are milliseconds since 1970. */
export interface LiveStream {
  readonly id: string;
  readonly userId: string;
  readonly title: string;
  /** The game or category; empty when the streamer chose none. */
  readonly category: string;
  readonly viewers: number;
  readonly startedAt: number;
}

/**
 * What Twitch said at one poll. A streamer in neither `live` nor `unknown` is absent: Twitch answered, and did
 * not list a stream. `unknown` (a failed call, a stream of type "") never counts as absent.
 */
export interface Observation {
  readonly at: number;
  readonly live: ReadonlyMap<string, LiveStream>;
  readonly unknown: ReadonlySet<string>;
}

/** One streamer's part of an observation. */
export type Sighting = LiveStream | 'absent' | 'unknown';

export function sightingOf(observation: Observation, userId: string): Sighting {
  if (observation.unknown.has(userId)) return 'unknown';
  return observation.live.get(userId) ?? 'absent';
}
