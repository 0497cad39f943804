import * as v from 'valibot';
import type { Recording } from '../../domain/recordings.ts';
import type { LiveStream } from '../../domain/sightings.ts';
import type { Streamer } from '../../domain/streamer.ts';
import { CLOCKS_APART, readDuration } from '../../domain/time.ts';

/** Words are cut to this many characters. Twitch's own limit for a title is 140. */
const LONGEST = 300;

/** When Twitch launched, in milliseconds since 1970: no stream began before. */
const FIRST_STREAM = Date.parse('2011-06-06');

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const login = v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9_]{1,25}$/));
const words = v.pipe(
  v.optional(v.nullable(v.string()), ''),
  v.transform((text) => (text ?? '').slice(0, LONGEST).toWellFormed()),
);
const time = v.pipe(
  v.string(),
  v.isoTimestamp(),
  v.transform(Date.parse),
  v.number(),
  v.minValue(FIRST_STREAM),
);

const user = v.object({ id, login, display_name: words });
const stream = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  user_id: id,
  type: v.picklist(['live', '']),
  title: words,
  game_name: words,
  viewer_count: v.pipe(v.number(), v.safeInteger(), v.minValue(0)),
  started_at: time,
});
const video = v.object({
  id,
  stream_id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  title: words,
  created_at: time,
  duration: v.pipe(v.string(), v.transform(readDuration), v.number()),
});

/** The id of an entry that is otherwise malformed. Helix writes ids as strings, but a number is clear too. */
const anyId = v.union([id, v.pipe(v.number(), v.safeInteger(), v.minValue(0), v.transform(String))]);

/** A malformed entry: `field` is the first field that can't be read. */
export interface Odd {
  readonly field: string;
}

/** Reads an account from Get Users. */
export function readUser(entry: unknown): Streamer | Odd {
  const read = v.safeParse(user, entry);
  if (!read.success) return oddityOf(read.issues[0]);
  const { id, login, display_name } = read.output;
  return { id, login, name: display_name || login };
}

/** The id and the login of an account, as far as they can be read. */
export function namesOf(entry: unknown): readonly string[] {
  return [fieldOf(entry, 'id', anyId), fieldOf(entry, 'login', login)].flatMap((name) => name ?? []);
}

/**
 * Reads a stream from Get Streams. Twitch documents the type "" as an error, which means neither live nor offline.
 *
 * @param at when it was listed, milliseconds since 1970
 */
export function readStream(entry: unknown, at: number): LiveStream | 'error' | Odd {
  const read = v.safeParse(stream, entry);
  if (!read.success) return oddityOf(read.issues[0]);
  const { id, user_id, type, title, game_name, viewer_count, started_at } = read.output;
  if (started_at > at + CLOCKS_APART) return { field: 'started_at' };
  if (type === '') return 'error';
  return {
    id,
    userId: user_id,
    title,
    category: game_name,
    viewers: viewer_count,
    startedAt: started_at,
  };
}

/** The user id in an entry of Get Streams, even if the rest is malformed. */
export function streamerOf(entry: unknown): string | undefined {
  return fieldOf(entry, 'user_id', anyId);
}

/** Reads a recording from Get Videos. @param at when it was listed, milliseconds since 1970 */
export function readRecording(entry: unknown, at: number): Recording | Odd {
  const read = v.safeParse(video, entry);
  if (!read.success) return oddityOf(read.issues[0]);
  const { id, stream_id, title, created_at, duration } = read.output;
  if (created_at > at + CLOCKS_APART) return { field: 'created_at' };
  if (created_at + duration > at + CLOCKS_APART) return { field: 'duration' };
  return { id, streamId: stream_id, title, startedAt: created_at, duration };
}

export function isOdd(read: object | string): read is Odd {
  return typeof read === 'object' && 'field' in read;
}

function fieldOf(entry: unknown, name: string, schema: v.GenericSchema<unknown, string>): string | undefined {
  const read = v.safeParse(v.object({ [name]: schema }), entry);
  return read.success ? read.output[name] : undefined;
}

function oddityOf(issue: v.BaseIssue<unknown>): Odd {
  return { field: v.getDotPath(issue) ?? 'no object' };
}
