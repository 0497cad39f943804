import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BOTH, me, myMail, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

describe('clocks that are apart', () => {
  const apart = [
    [0, -5],
    [0, 5],
    [5, 0],
    [2.5, -2.5],
    [-2.5, 2.5],
  ] as const;
  test.each(apart)(
    'Twitch %f and Twilio %f minutes ahead, and nothing saved: no text is repeated',
    async (twitch, twilio) => {
      world.clocks = { twitch: twitch * MINUTE, twilio: twilio * MINUTE };
      world.break('cache.save', 'fails');
      world.goLive(ANNA);
      for (let runs = 0; runs < 4; runs++) {
        await runOnce(world, [me]);
        await world.clock.pass(5 * MINUTE);
      }
      world.goOffline(ANNA);
      for (let runs = 0; runs < 3; runs++) {
        await runOnce(world, [me]);
        await world.clock.pass(5 * MINUTE);
      }
      expect(world.headsFor(me)).toEqual(BOTH);
    },
  );

  test.each(apart)(
    'Twitch %f and Twilio %f minutes ahead, and killed runs: no text is repeated',
    async (twitch, twilio) => {
      world.clocks = { twitch: twitch * MINUTE, twilio: twilio * MINUTE };
      for (const change of [() => world.goLive(ANNA), () => world.goOffline(ANNA)]) {
        change();
        world.break('send', 'killed after');
        await runOnce(world, [me]);
        world.heal();
        await world.clock.pass(MINUTE);
        await runOnce(world, [me]);
      }
      expect(world.headsFor(me)).toEqual(BOTH);
    },
  );
});

describe('a cache that cannot be read', () => {
  test('an unreadable cache, with email alone: nothing is sent or saved, and the next run catches up', async () => {
    world.goLive(ANNA);
    await runOnce(world, [myMail]);
    const saved = world.entries.length;
    await world.clock.pass(90 * MINUTE);
    world.break('cache.restore', 'fails');
    const { journal, lines } = await runOnce(world, [myMail]);
    expect([world.mails.length, world.entries.length, journal?.stateSource]).toEqual([1, saved, 'none']);
    expect(lines.warn.join()).toContain('nothing is sent and nothing is saved');
    world.heal();
    world.goOffline(ANNA);
    await runOnce(world, [myMail]);
    expect(world.headsFor(myMail)).toEqual(BOTH);
  });

  test('an unreadable cache, with SMS: OFFLINE is sent once, and nothing is saved over the snapshot', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    const saved = world.entries.length;
    world.goOffline(ANNA);
    world.break('cache.restore', 'fails');
    await runOnce(world, [me]);
    expect([world.headsFor(me), world.entries.length]).toEqual([BOTH, saved]);
    world.heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('an unreadable cache in a window: it is tried again, and emails go out once it answers', async () => {
    await runOnce(world, [me, myMail]);
    await world.clock.pass(HOUR);
    world.asked = [];
    world.break('cache.restore', 'fails', (time) => time < 3);
    world.goLive(ANNA);
    const { journal } = await runOnce(world, [me, myMail], { watchFor: 10 * MINUTE });
    expect([world.askedFor('cache.restore').length, journal?.stateSource]).toEqual([3, 'cache']);
    expect(world.heads(me, myMail)).toEqual([['LIVE anna'], ['LIVE anna']]);
  });
});
