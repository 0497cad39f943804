import type { Inputs } from '../config/inputs.ts';
import type { State } from '../domain/snapshot.ts';
import type { Streamer } from '../domain/streamer.ts';
import { WEEK } from '../domain/time.ts';
import { ServiceError } from '../errors.ts';
import { inTurns } from '../map-limit.ts';
import { segments } from '../messages/gsm7.ts';
import type { Ports } from '../ports.ts';
import type { SampleText } from './findings/check-report.ts';
import { type Example, sampleNews } from './findings/sample.ts';

/** At most this many streamers are checked, as a sample. */
const MOST_CHECKED = 20;
const AT_A_TIME = 5;

/** At most this many streamers have a preview. */
const MOST_SHOWN = 3;

export interface LastWeek {
  /** How many streams there were; `undefined` where unknown. */
  readonly streams: number | undefined;
  /** The last stream of some streamers. */
  readonly examples: readonly Example[];
}

/** The streams of the last seven days, from Twitch's recordings and the state. */
export async function seeLastWeek(
  streamers: readonly Streamer[],
  state: State,
  ports: Ports,
): Promise<LastWeek> {
  const since = ports.clock.now() - WEEK;
  const seen = await inTurns(streamers.slice(0, MOST_CHECKED), AT_A_TIME, async (streamer) => {
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
  const known = seen.filter(({ isKnown }) => isKnown);
  const counted = known.reduce((sum, { streams }) => sum + streams, 0);
  return {
    streams: known.length > 0 ? Math.round((counted * streamers.length) / known.length) : undefined,
    examples: seen.slice(0, MOST_SHOWN).map(({ example }) => example),
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

/** A preview of the texts about streams like these. */
export async function textsAsTheyWouldBe(
  examples: readonly Example[],
  { streamers }: Inputs,
  { channels, clock }: Ports,
): Promise<SampleText[]> {
  const kinds = [...new Set([...streamers.values()].flatMap(({ notifyOn }) => notifyOn))];
  const now = clock.now();
  const texts = channels.flatMap(({ name, text }) =>
    examples.flatMap((example) =>
      kinds.map(async (kind) => {
        const words = await text(sampleNews(example, kind, now), now);
        return name === 'sms' ? { text: words, segments: segments(words) } : { text: words };
      }),
    ),
  );
  return Promise.all(texts);
}
