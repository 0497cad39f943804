import type { State } from './snapshot.ts';
import type { Streamer } from './streamer.ts';
import { MINUTE } from './time.ts';

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

/** What was last known of a streamer is stale after this long, milliseconds. */
const STALE = 10 * MINUTE;

/** Whether a streamer was live when Twitch last said so, at a time (milliseconds). */
export interface LastSighting {
  readonly isLive: boolean;
  readonly at: number;
}

/** By Twitch user id. */
export type LastSightings = ReadonlyMap<string, LastSighting>;

/** What the state says of the last poll that it knows of, at the time `polledAt`. */
export function rememberedSightings(state: State, polledAt: number | undefined): LastSightings {
  const sightings = Object.entries(state).flatMap(([id, { current, absent }]) => {
    const isLive = current !== undefined && !absent;
    const at = isLive ? current.lastSeenAt : polledAt;
    return at === undefined ? [] : [[id, { isLive, at }] as const];
  });
  return new Map(sightings);
}

/** With what one more poll says; who is unknown there stays as last known. */
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

/** The logins of those who are live, in the order given; `undefined` where nothing is known of anybody. */
export function liveLogins(
  streamers: readonly Pick<Streamer, 'id' | 'login'>[],
  sightings: LastSightings,
  now: number,
): readonly string[] | undefined {
  const known = streamers.filter(({ id }) => isFresh(sightings.get(id), now));
  if (known.length === 0) return undefined;
  return known.filter(({ id }) => sightings.get(id)?.isLive).map(({ login }) => login);
}

/** Whether what was seen still counts. */
export function isFresh(seen: { readonly at: number } | undefined, now: number): boolean {
  return seen !== undefined && now - seen.at <= STALE;
}
