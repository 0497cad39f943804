import type { State } from './snapshot.ts';
import type { Streamer } from './streamer.ts';
import { MINUTE } from './time.ts';

/** A broadcast as Twitch lists it while it is on. Times are in milliseconds since 1970. */
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
 * Twitch's answer to one poll, by user id. A streamer who is in neither `live` nor `unknown` is absent: Twitch answered
 * and listed no stream. `unknown` (a failed call, a stream of type "") never counts as absent.
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

/** How long a sighting counts, in milliseconds. */
const SIGHTING_MAX_AGE = 10 * MINUTE;

/** Whether a streamer was live at the last poll that said so, `at` in milliseconds since 1970. */
export interface LastSighting {
  readonly isLive: boolean;
  readonly at: number;
}

/** By Twitch user id. */
export type LastSightings = ReadonlyMap<string, LastSighting>;

/** The last sightings in the state. @param polledAt when the last poll was, in milliseconds since 1970 */
export function rememberedSightings(state: State, polledAt: number | undefined): LastSightings {
  const sightings = Object.entries(state).flatMap(([id, { current, absent }]) => {
    const isLive = current !== undefined && !absent;
    const at = isLive ? current.lastSeenAt : polledAt;
    return at === undefined ? [] : [[id, { isLive, at }] as const];
  });
  return new Map(sightings);
}

/** Updates the sightings with one more poll. A streamer who is unknown there keeps the last sighting. */
export function withSightings(
  before: LastSightings,
  streamers: readonly Streamer[],
  observation: Observation,
): LastSightings {
  const sightings = new Map(before);
  for (const { id } of streamers) {
    const sighting = sightingOf(observation, id);
    if (sighting !== 'unknown') sightings.set(id, { isLive: sighting !== 'absent', at: observation.at });
  }
  return sightings;
}

/** The logins of those who are live, in the given order. @returns `undefined` if nothing recent is known of anyone */
export function liveLogins(
  streamers: readonly Pick<Streamer, 'id' | 'login'>[],
  sightings: LastSightings,
  now: number,
): readonly string[] | undefined {
  const known = streamers.filter(({ id }) => isFresh(sightings.get(id), now));
  if (known.length === 0) return undefined;
  return known.filter(({ id }) => sightings.get(id)?.isLive).map(({ login }) => login);
}

/** Whether a sighting is recent enough to count. */
export function isFresh(seen: { readonly at: number } | undefined, now: number): boolean {
  return seen !== undefined && now - seen.at <= SIGHTING_MAX_AGE;
}
