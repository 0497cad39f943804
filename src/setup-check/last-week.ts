import type { State } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { WEEK } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import { AT_A_TIME, mapLimit } from '../map-limit.ts';
import type { Ports } from '../ports.ts';

/** How many streamers to sample. */
const MOST_ASKED = 20;

/** A stream to preview messages with: the streamer's last one, if known. */
export interface Example {
  readonly streamer: Streamer;
  readonly title: string;
  readonly category: string;
}

interface LastWeek {
  /** How many streams there were. `undefined` if unknown. */
  readonly streams: number | undefined;
  /** The last streams of some streamers. */
  readonly examples: readonly Example[];
}

/** Counts the streams of the last seven days, from Twitch's recordings and the state. */
export async function askLastWeek(
  streamers: readonly Streamer[],
  state: State,
  ports: Ports,
): Promise<LastWeek> {
  const since = ports.clock.now() - WEEK;
  const each = await mapLimit(streamers.slice(0, MOST_ASKED), AT_A_TIME, async (streamer) => {
    const recordings = await orNothing(ports.twitch.recordings(streamer.id));
    const { current, finished = [] } = state[streamer.id] ?? {};
    const remembered = [...finished, ...(current ? [current] : [])];
    const streams = [
      ...recordings.map(({ streamId, startedAt }) => ({ id: streamId, startedAt })),
      ...remembered.map(({ ids, startedAt = 0 }) => ({ id: ids[0] ?? '', startedAt })),
    ];
    const recent = new Set(streams.filter(({ startedAt }) => startedAt >= since).map(({ id }) => id));
    const last = remembered.at(-1);
    const title = last?.title || recordings[0]?.title || 'The title of the stream';
    const example = { streamer, title, category: last?.category || 'Just Chatting' };
    return { isKnown: streams.length > 0, streams: recent.size, example };
  });
  const known = each.filter(({ isKnown }) => isKnown);
  const counted = known.reduce((sum, { streams }) => sum + streams, 0);
  return {
    streams: known.length > 0 ? Math.round((counted * streamers.length) / known.length) : undefined,
    examples: each.map(({ example }) => example),
  };
}

async function orNothing<Item>(answer: Promise<Item[]>): Promise<Item[]> {
  try {
    return await answer;
  } catch (error) {
    if (error instanceof ServiceError) return [];
    throw error;
  }
}
