import type { Recording } from '../../domain/recordings.ts';
import type { LiveStream, Observation } from '../../domain/sightings.ts';
import { ServiceError } from '../../errors.ts';
import type { Clock, Twitch } from '../../ports.ts';
import { NO_HARM } from './call.ts';
import { isOdd, readRecording, readStream, streamerOf } from './entries.ts';
import { type Helix, helix, type Parameter } from './helix.ts';
import { BATCH, inBatches, users } from './users.ts';

/** The most names to list in a sentence. */
const MOST_NAMED = 5;

/** Twitch, through its Helix API. */
export function twitch(clientId: string, clientSecret: string, clock: Clock): Twitch {
  const api = helix(clientId, clientSecret, clock);
  return {
    byLogin: (logins) => users(api, 'login', logins),
    byId: (ids) => users(api, 'id', ids),
    observe: (ids) => observe(api, ids, clock),
    recordings: (userId) => recordings(api, userId, clock),
    usage: () => ({ ...api.usage }),
  };
}

async function observe(
  api: Helix,
  ids: readonly string[],
  clock: Clock,
): Promise<Observation & { readonly error?: ServiceError }> {
  const at = clock.now();
  const parts = await inBatches(ids, (batch) => streams(api, batch, at));
  const errors = parts.flatMap(({ error }) => error ?? []);
  const error = errors.find(({ actionRequired }) => actionRequired) ?? errors[0] ?? oddities(parts);
  if (error && parts.every(({ isAnswered }) => !isAnswered)) throw error;
  const live = new Map(parts.flatMap(({ live }) => [...live]));
  const unknown = new Set(parts.flatMap(({ unknown }) => [...unknown]));
  return error ? { at, live, unknown, error } : { at, live, unknown };
}

/** What Twitch says about one batch of users. */
interface Part {
  readonly live: Map<string, LiveStream>;
  readonly unknown: Set<string>;
  /** The unreadable field of each malformed entry, by user id, or by "" if that can't be read either. */
  readonly odd: Map<string, string>;
  /** Whether at least one page was answered. `error`: why a page was not. */
  isAnswered: boolean;
  error?: ServiceError;
}

/**
 * Reads all pages of a batch. A page that is not full may still be followed by another, and even the last page has a
 * cursor. So a streamer who is not listed is absent only after the last page, and unknown until then.
 */
async function streams(api: Helix, batch: readonly string[], at: number): Promise<Part> {
  const part: Part = { live: new Map(), unknown: new Set(), odd: new Map(), isAnswered: false };
  const unlisted = new Set(batch);
  const asked: Parameter[] = [...batch.map((id): Parameter => ['user_id', id]), ['first', String(BATCH)]];
  let after: string | undefined;
  try {
    do {
      const { data, cursor } = await api.get('streams', after ? [...asked, ['after', after]] : asked);
      part.isAnswered = true;
      const before = unlisted.size;
      for (const entry of data) take(entry, part, unlisted, at);
      // A page without new streamers ends the list.
      after = unlisted.size < before ? cursor : undefined;
    } while (after && unlisted.size > 0);
  } catch (error) {
    if (!(error instanceof ServiceError)) throw error;
    part.error = error;
  }
  if (part.error || part.odd.has('')) for (const id of unlisted) part.unknown.add(id);
  for (const id of part.unknown) part.live.delete(id);
  return part;
}

function take(entry: unknown, part: Part, unlisted: Set<string>, at: number): void {
  const id = streamerOf(entry);
  const stream = readStream(entry, at);
  if (isOdd(stream)) part.odd.set(id ?? '', stream.field);
  if (id === undefined) return;
  unlisted.delete(id);
  if (typeof stream === 'string' || isOdd(stream)) part.unknown.add(id);
  else part.live.set(id, stream);
}

function oddities(parts: readonly Part[]): ServiceError | undefined {
  const odd = parts.flatMap(({ odd }) => [...odd]);
  if (odd.length === 0) return undefined;
  const named = odd
    .slice(0, MOST_NAMED)
    .map(([id, field]) => `${id ? `user ${id}` : 'an unknown user'} (${field})`);
  const more = odd.length > MOST_NAMED ? ` and ${odd.length - MOST_NAMED} more` : '';
  return new ServiceError(`Twitch's answer about ${named.join(', ')}${more} can't be read. ${NO_HARM}`);
}

/**
 * Reads the latest archives; highlights and uploads are not recordings of a stream.
 * https://dev.twitch.tv/docs/api/reference/#get-videos
 */
async function recordings(api: Helix, userId: string, clock: Clock): Promise<Recording[]> {
  const { data } = await api.get('videos', [
    ['user_id', userId],
    ['type', 'archive'],
    ['first', '20'],
  ]);
  // A malformed recording counts as missing, which is common anyway: many streams have none.
  return data.flatMap((entry) => {
    const recording = readRecording(entry, clock.now());
    return isOdd(recording) ? [] : [recording];
  });
}
