import { readHead } from '../../src/domain/notification.ts';
import { startRun } from '../world/start-run.ts';
import { HOUR, MINUTE, recipient, World } from '../world/world.ts';
import { ConcurrencyGroup } from './concurrency-group.ts';
import type { Schedule } from './schedules.ts';

/** How late a stream's LIVE was, in milliseconds. `undefined`: there was none. */
export interface Announced {
  readonly length: number;
  readonly lateness: number | undefined;
}

/** What a schedule and a window led to. */
export interface Replayed {
  readonly days: number;
  readonly announced: readonly Announced[];
  readonly runs: number;
  readonly cancelled: number;
  /** Of runners, as GitHub bills them. */
  readonly minutes: number;
  readonly twitchCalls: number;
  readonly gitHubCalls: number;
  readonly saves: number;
}

/** How long streams are, milliseconds. */
export const LENGTHS = { half: 30 * MINUTE, hour: HOUR, evening: 4 * HOUR } as const;

/** So many streamers have streams of each length. */
const OF_EACH = 2;

/** Between two streams of a streamer, milliseconds: from one to the other, each length as often. */
const PAUSE = { least: 15 * MINUTE, most: 36 * HOUR };

/**
 * Each run of a schedule, by the real code on a clock that skips what is waited for.
 *
 * @param isQuiet nobody streams
 */
export async function replay(
  { gaps }: Schedule,
  wishes: { readonly watchFor: number; readonly pollInterval: number },
  isQuiet = false,
): Promise<Replayed> {
  const world = new World();
  world.areStreamsRecorded = true;
  const me = recipient(1);
  const start = world.clock.now();
  const calls = { twitch: 0, github: 0, saves: 0 };
  world.fault = (moment) => {
    if (moment.startsWith('twitch.')) calls.twitch += 1;
    if (moment === 'github') calls.github += 1;
    if (moment === 'cache.save') calls.saves += 1;
    if (moment === 'cache.save') world.entries = world.entries.slice(-1);
    return undefined;
  };
  const group = new ConcurrencyGroup(world, (run) => {
    // Each run fetches a token of its own.
    calls.twitch += 1;
    return startRun(world, [me], wishes, run).ended;
  });

  const length = gaps.reduce((sum, gap) => sum + gap, 0) * 1000;
  const streamers = Object.values(LENGTHS).flatMap((each, row) =>
    Array.from({ length: OF_EACH }, (_, index) => ({ id: `${100 * (row + 1) + index}`, length: each })),
  );
  for (const { id } of streamers) world.addChannel(id, `streamer${id}`);
  const lives = isQuiet
    ? []
    : streamers.map((streamer, index) => streams(world, streamer, index, start + length));
  const starts = (async () => {
    group.dispatch();
    for (const gap of gaps) {
      await world.clock.sleep(gap * 1000);
      group.dispatch();
    }
  })();
  await world.clock.until(Promise.all([starts, ...lives]), length + 48 * HOUR);

  const announcedAt = new Map<string, number>();
  for (const { body, streamIds, at } of world.texts) {
    if (readHead(body)?.kind === 'live') for (const id of streamIds) announcedAt.set(id, at);
  }
  const announced = world.aired
    // The first run has seen everybody.
    .filter(({ startedAt }) => startedAt > start + HOUR)
    .map(({ id, channelId, startedAt }) => {
      const at = announcedAt.get(id);
      const length = streamers.find((streamer) => streamer.id === channelId)?.length ?? 0;
      return { length, lateness: at === undefined ? undefined : at - startedAt };
    });
  const { started: runs, cancelled, minutes } = group;
  return {
    days: length / (24 * HOUR),
    announced,
    runs,
    cancelled,
    minutes,
    twitchCalls: calls.twitch,
    gitHubCalls: calls.github,
    saves: calls.saves,
  };
}

/** A streamer goes on and off until the end. */
async function streams(
  world: World,
  { id, length }: { readonly id: string; readonly length: number },
  seed: number,
  end: number,
): Promise<void> {
  for (let number = 0; ; number++) {
    await world.clock.sleep(PAUSE.least + (PAUSE.most - PAUSE.least) * evenly(number + seed * 1000));
    if (world.clock.now() + length > end) return;
    world.goLive(id);
    await world.clock.sleep(length);
    world.goOffline(id);
  }
}

/** Fills the span from 0 to 1 evenly, in no order that a schedule could be in step with; always the same. */
function evenly(number: number): number {
  return (number * 0.618_033_988_749_894_9) % 1;
}
