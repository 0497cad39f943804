import { getEventListeners } from 'node:events';
import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { type Fault, HOUR, MINUTE, type Moment, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
const WINDOW = { watchFor: HOUR };
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
});

/** Something happens so long after now, milliseconds. */
function later(milliseconds: number, then: () => unknown): void {
  void world.clock.sleep(milliseconds).then(then);
}

/** Keeps an account of when what was asked for. */
function watchMoments(fault: (moment: Moment, times: number) => Fault | undefined = () => undefined) {
  const asked = new Map<Moment, number[]>();
  world.fault = (moment) => {
    const times = [...(asked.get(moment) ?? []), world.clock.now()];
    asked.set(moment, times);
    return fault(moment, times.length);
  };
  return (moment: Moment) => asked.get(moment) ?? [];
}

describe('a window', () => {
  test('a stream within a window: LIVE and OFFLINE are sent once, each within an interval', async () => {
    const start = world.clock.now();
    later(10.5 * MINUTE, () => world.goLive('11'));
    later(30.5 * MINUTE, () => world.goOffline('11'));
    const { journal } = await runOnce(world, [me, friend], WINDOW);
    expect([world.headsFor(me), world.headsFor(friend)]).toEqual([
      ['LIVE anna', 'OFFLINE anna'],
      ['LIVE anna', 'OFFLINE anna'],
    ]);
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

  test('a window killed after a transition: the next run restores it, and sends nothing', async () => {
    later(10 * MINUTE, () => world.goLive('11'));
    const killer = watchMoments((moment, times) =>
      moment === 'twitch.streams' && times === 30 ? 'killed before' : undefined,
    );
    const first = await runOnce(world, [me], WINDOW);
    expect([first.journal, killer('twitch.streams').length]).toEqual([undefined, 30]);
    world.fault = () => undefined;
    const { journal } = await runOnce(world, [me]);
    expect([journal?.stateSource, journal?.transitions]).toEqual(['cache', []]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test.each([1, 2, 5])('%i failed polls in a row: the window goes on, and LIVE is sent', async (failures) => {
    const moments = watchMoments((moment, times) =>
      moment === 'twitch.streams' && times > 10 && times <= 10 + failures ? 'fails' : undefined,
    );
    later(20.5 * MINUTE, () => world.goLive('11'));
    const { journal, lines } = await runOnce(world, [me], WINDOW);
    expect([moments('twitch.streams').length, journal?.polls]).toEqual([60, 60 - failures]);
    expect([lines.warn, journal?.actionRequired.size]).toEqual([['Twitch is out of order.'], 0]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('waits that are over: they leave no listener on the signal', async () => {
    const { signal } = new AbortController();
    const listeners: number[] = [];
    watchMoments((moment) => {
      if (moment === 'twitch.streams') listeners.push(getEventListeners(signal, 'abort').length);
      return undefined;
    });
    await runOnce(world, [me], { ...WINDOW, alter: (ports) => ({ ...ports, signal }) });
    expect([...new Set(listeners), getEventListeners(signal, 'abort').length]).toEqual([1, 0]);
  });

  test('a poll that takes longer than the interval: polls do not pile up, and missed ones are skipped', async () => {
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
      later(2 * half, () => {
        underWay -= 1;
      });
      return half;
    };
    const { journal } = await runOnce(world, [me], { watchFor: 8 * MINUTE });
    expect(most).toBe(1);
    // The third poll takes two intervals and a half; the next one is in the row again.
    expect(begun.map((at) => Math.floor(at / MINUTE))).toEqual([0, 1, 2, 5, 6, 7]);
    expect(journal?.polls).toBe(6);
  });

  test('a cache that fails for the whole window: polls go on, LIVE is sent, and the run is red at the end', async () => {
    later(80 * MINUTE, () => world.goLive('11'));
    watchMoments((moment) => (moment.startsWith('cache.') ? 'fails' : undefined));
    const { journal, lines } = await runOnce(world, [me], { watchFor: 2 * HOUR });
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    expect(journal?.polls).toBe(120);
    expect(lines.error).toEqual([
      expect.stringMatching(/^The Actions cache has not answered for (2h|1h 59m)/),
    ]);
  });

  test('a grace of a day: the run ends before GitHub ends it', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    later(HOUR, () => world.goOffline('11'));
    const start = world.clock.now();
    await runOnce(world, [me], { watchFor: 2 * HOUR, offlineGrace: 24 * HOUR });
    expect(world.clock.now() - start).toBeGreaterThan(5 * HOUR);
    expect(world.clock.now() - start).toBeLessThan(5.9 * HOUR);
  });

  test('a window of six hours: it asks for no more than it must', async () => {
    await runOnce(world, [me]);
    const moments = watchMoments();
    const { journal } = await runOnce(world, [me], { watchFor: 6 * HOUR });
    const polls = journal?.polls ?? 0;
    expect(polls).toBe(360);
    const asked = (['twitch.users', 'twitch.streams', 'twitch.videos', 'history'] as const).map(
      (moment) => moments(moment).length,
    );
    expect(asked).toEqual([1, polls, 0, 1]);
    expect(moments('github').length).toBeLessThanOrEqual(6 * 180);
    // Once in a quarter of an hour: a killed run leaves the time of its last poll roughly right.
    expect(moments('cache.save').length).toBeLessThanOrEqual(6 * 4 + 1);
  });
});
