import * as v from 'valibot';
import { readDuration } from '../core/duration.ts';
import type { LiveStream, Observation } from '../core/observation.ts';
import type { Recording } from '../core/recordings.ts';
import type { Streamer } from '../core/streamer.ts';
import { inTurns } from '../in-turns.ts';
import type { Clock, Twitch } from '../ports.ts';
import { Trouble } from '../trouble.ts';
import { type Helix, helix, type Parameter, Refused400 } from './helix.ts';

/** Helix takes at most so many users in one call. https://dev.twitch.tv/docs/api/reference/#get-streams */
const BATCH = 100;

/** What Helix gives where it does not heed `first`. */
const DEFAULT_PAGE = 20;

/** How many calls to Helix are under way at a time. */
const AT_A_TIME = 25;

/** A title as long as Twitch allows is 140 characters; whatever is longer is cut. */
const LONGEST = 300;

const id = v.pipe(v.string(), v.regex(/^\d{1,20}$/));
const words = v.optional(v.nullable(v.string()), '');
const user = v.object({
  id,
  login: v.pipe(v.string(), v.toLowerCase(), v.regex(/^[a-z0-9_]{1,25}$/)),
  display_name: words,
});
const stream = v.object({
  id: v.pipe(v.string(), v.regex(/^[\w-]{1,40}$/)),
  user_id: id,
  type: v.string(),
  title: words,
  game_name: words,
  viewer_count: v.optional(v.pipe(v.number(), v.finite(), v.minValue(0)), 0),
  started_at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
});

const video = v.object({
  id,
  stream_id: v.optional(v.nullable(v.string())),
  title: words,
  created_at: v.pipe(v.string(), v.transform(Date.parse), v.number()),
  duration: v.string(),
});

/** Twitch by its Helix API. */
export function twitch(clientId: string, clientSecret: string, clock: Clock): Twitch {
  const api = helix(clientId, clientSecret, clock);
  return {
    byLogin: (logins) => users(api, 'login', logins),
    byId: (ids) => users(api, 'id', ids),
    observe: (ids) => observe(api, ids, clock),
    recordings: (userId) => recordings(api, userId),
  };
}

/** Unknown users are simply absent from the answer; one malformed login is refused together with all others. */
async function users(api: Helix, by: 'login' | 'id', names: readonly string[]): Promise<Streamer[]> {
  const find = async (batch: readonly string[]): Promise<Streamer[]> => {
    try {
      const { data } = await api.get(
        'users',
        batch.map((name): Parameter => [by, name]),
        user,
      );
      return data.map(({ id, login, display_name }) => ({ id, login, name: clipped(display_name) || login }));
    } catch (error) {
      if (!(error instanceof Refused400)) throw error;
      if (batch.length === 1) return [];
      const middle = Math.ceil(batch.length / 2);
      return [...(await find(batch.slice(0, middle))), ...(await find(batch.slice(middle)))];
    }
  };
  return (await inTurns(batches(names), AT_A_TIME, find)).flat();
}

async function observe(
  api: Helix,
  ids: readonly string[],
  clock: Clock,
): Promise<Observation & { readonly trouble?: Trouble }> {
  const at = clock.now();
  const live = new Map<string, LiveStream>();
  const unknown = new Set<string>();
  const troubles: Trouble[] = [];
  const look = async (batch: readonly string[]) => {
    try {
      for (const found of await streams(api, batch)) {
        // Twitch documents the type "" for an error: it says neither live nor offline.
        if (found.type === 'live') live.set(found.user_id, toLiveStream(found));
        else unknown.add(found.user_id);
      }
    } catch (error) {
      if (!(error instanceof Trouble)) throw error;
      troubles.push(error);
      for (const id of batch) unknown.add(id);
    }
  };
  const parts = batches(ids);
  await inTurns(parts, AT_A_TIME, look);
  const [trouble] = troubles;
  if (trouble && troubles.length === parts.length) throw trouble;
  for (const id of unknown) live.delete(id);
  return { at, live, unknown, ...(trouble && { trouble }) };
}

/** The latest archives; a highlight or an upload is no recording of a stream. https://dev.twitch.tv/docs/api/reference/#get-videos */
async function recordings(api: Helix, userId: string): Promise<Recording[]> {
  const { data } = await api.get(
    'videos',
    [
      ['user_id', userId],
      ['type', 'archive'],
      ['first', '20'],
    ],
    video,
  );
  return data.flatMap(({ id, stream_id, title, created_at, duration }) => {
    const length = readDuration(duration);
    if (!stream_id || length === undefined) return [];
    return [{ id, streamId: stream_id, title: clipped(title), startedAt: created_at, duration: length }];
  });
}

/** Helix gives 20 streams unless asked for 100, and what does not fit comes on further pages. */
async function streams(api: Helix, batch: readonly string[]): Promise<v.InferOutput<typeof stream>[]> {
  const users = batch.map((id): Parameter => ['user_id', id]);
  const found: v.InferOutput<typeof stream>[] = [];
  let after: string | undefined;
  do {
    const page = await api.get(
      'streams',
      [...users, ['first', String(BATCH)], ...(after ? [['after', after] satisfies Parameter] : [])],
      stream,
    );
    found.push(...page.data);
    // There is a cursor on the last page too; a page that is not full is the last one.
    const isFull = page.data.length === BATCH || page.data.length === DEFAULT_PAGE;
    after = isFull ? page.cursor : undefined;
  } while (after && found.length < batch.length);
  return found;
}

function toLiveStream(found: v.InferOutput<typeof stream>): LiveStream {
  return {
    id: found.id,
    userId: found.user_id,
    title: clipped(found.title),
    category: clipped(found.game_name),
    viewers: Math.floor(found.viewer_count),
    startedAt: found.started_at,
  };
}

function clipped(words: string | null): string {
  return (words ?? '').slice(0, LONGEST).toWellFormed();
}

function batches(names: readonly string[]): string[][] {
  const count = Math.ceil(names.length / BATCH);
  return Array.from({ length: count }, (_, index) => names.slice(index * BATCH, (index + 1) * BATCH));
}
