import { getEventListeners } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BOTH, friend, me, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE, type Moment } from '../world/world.ts';

const WINDOW = { watchFor: HOUR };
let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

describe('a window', () => {
  test('a stream within a window: LIVE and OFFLINE are sent once, each within an interval', async () => {
    const start = world.clock.now();
    world.later(10.5 * MINUTE, () => world.goLive(ANNA));
    world.later(30.5 * MINUTE, () => world.goOffline(ANNA));
    const { journal } = await runOnce(world, [me, friend], WINDOW);
    expect(world.heads(me, friend)).toEqual([BOTH, BOTH]);
    const [live = 0, , over = 0] = world.texts.map(({ at }) => (at - start) / MINUTE);
    expect([live > 10.5, live < 11.6]).toEqual([true, true]);
    // It is gone at the poll after it ended, and over when the grace has passed since.
    expect([over > 35.5, over < 36.6]).toEqual([true, true]);
    // It was last seen half a minute before its end.
    expect(world.texts.at(-1)?.body).toContain('streamed for 19m.');
    expect(world.clock.now() - start).toBeGreaterThan(59 * MINUTE);
    expect(journal?.transitions.map(({ kind }) => kind)).toEqual(['live', 'offline']);
    expect(journal?.polls).toBe(60);
  });

  test('a window killed after a transition: the next run restores the state, and sends nothing', async () => {
    world.later(10 * MINUTE, () => world.goLive(ANNA));
    world.break('twitch.streams', 'killed before', (time) => time === 30);
    const first = await runOnce(world, [me], WINDOW);
    expect([first.journal, world.askedFor('twitch.streams').length]).toEqual([undefined, 30]);
    world.heal();
    const { journal } = await runOnce(world, [me]);
    expect([journal?.stateSource, journal?.transitions]).toEqual(['cache', []]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test.each([1, 2, 5])('%i failed polls in a row: the window goes on, and LIVE is sent', async (failures) => {
    world.break('twitch.streams', 'fails', (time) => time > 10 && time <= 10 + failures);
    world.later(20.5 * MINUTE, () => world.goLive(ANNA));
    const { journal, lines } = await runOnce(world, [me], WINDOW);
    expect([world.askedFor('twitch.streams').length, journal?.polls]).toEqual([60, 60 - failures]);
    expect([lines.warn, journal?.actionRequired.size]).toEqual([['Twitch is out of order.'], 0]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('finished waits: they leave no listener on the signal', async () => {
    const { signal } = new AbortController();
    const listeners: number[] = [];
    world.fault = (moment) => {
      if (moment === 'twitch.streams') listeners.push(getEventListeners(signal, 'abort').length);
      return undefined;
    };
    await runOnce(world, [me], { ...WINDOW, alter: (ports) => ({ ...ports, signal }) });
    expect([...new Set(listeners), getEventListeners(signal, 'abort').length]).toEqual([1, 0]);
  });

  test('a poll that takes longer than the interval: the polls it delays are skipped, and do not pile up', async () => {
    let polls = 0;
    let underWay = 0;
    let most = 0;
    const begun: number[] = [];
    const start = world.clock.now();
    world.latency = (moment) => {
      if (moment !== 'twitch.streams') return 40;
      begun.push(world.clock.now() - start);
      most = Math.max(most, ++underWay);
      const half = ++polls === 3 ? 1.25 * MINUTE : 40;
      world.later(2 * half, () => {
        underWay -= 1;
      });
      return half;
    };
    const { journal } = await runOnce(world, [me], { watchFor: 8 * MINUTE });
    expect(most).toBe(1);
    // The third poll takes two and a half intervals; the next one is back on schedule.
    expect(begun.map((at) => Math.floor(at / MINUTE))).toEqual([0, 1, 2, 5, 6, 7]);
    expect(journal?.polls).toBe(6);
  });

  test('a cache that fails for the whole window: polls go on, LIVE is sent, and the run is red at the end', async () => {
    world.later(80 * MINUTE, () => world.goLive(ANNA));
    world.break('cache.restore', 'fails');
    world.break('cache.save', 'fails');
    const { journal, lines } = await runOnce(world, [me], { watchFor: 2 * HOUR });
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    expect(journal?.polls).toBe(120);
    expect(lines.error).toEqual([
      expect.stringMatching(/^The Actions cache has been unavailable for (2h|1h 59m)/),
    ]);
  });

  test('a grace of a day: the run ends before GitHub would end it', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.later(HOUR, () => world.goOffline(ANNA));
    const start = world.clock.now();
    await runOnce(world, [me], { watchFor: 2 * HOUR, offlineGrace: 24 * HOUR });
    expect(world.clock.now() - start).toBeGreaterThan(5 * HOUR);
    expect(world.clock.now() - start).toBeLessThan(5.9 * HOUR);
  });

  test('a window of six hours: it makes as few requests as it can', async () => {
    await runOnce(world, [me]);
    world.asked = [];
    const { journal } = await runOnce(world, [me], { watchFor: 6 * HOUR });
    const times = (moment: Moment) => world.askedFor(moment).length;
    expect(journal?.polls).toBe(360);
    expect([times('twitch.users'), times('twitch.streams')]).toEqual([1, 360]);
    expect([times('twitch.videos'), times('history')]).toEqual([0, 1]);
    expect(times('github')).toBeLessThanOrEqual(6 * 180);
    // Every quarter of an hour, so that a killed run leaves a roughly correct time of its last poll.
    expect(times('cache.save')).toBeLessThanOrEqual(6 * 4 + 1);
  });
});
