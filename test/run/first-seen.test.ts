import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BERT, friend, me, myMail, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA, BERT);
});

describe('a stream that has been on for three days', () => {
  test('without a snapshot: LIVE is not repeated by text or email', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me, myMail]);
    await world.clock.pass(72 * HOUR);
    world.entries = [];
    await runOnce(world, [me, myMail]);
    expect(world.heads(me, myMail)).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('announced by a run that was then killed: LIVE is not repeated', async () => {
    world.goLive(ANNA);
    world.break('send', 'killed after');
    await runOnce(world, [me]);
    world.heal();
    await world.clock.pass(72 * HOUR);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });
});

test('a new recipient who wants only OFFLINE: nothing is sent about a stream that is already over', async () => {
  const rules = { notifyOn: ['offline'] as const };
  world.goLive(ANNA);
  await runOnce(world, [me], { rules });
  world.goOffline(ANNA);
  await runOnce(world, [me], { rules });
  await runOnce(world, [me, friend], { rules });
  expect(world.heads(me, friend)).toEqual([['OFFLINE anna'], []]);
});

describe('with email alone', () => {
  test('a lost snapshot, and a first poll that leaves the streamer unknown: an old stream is not announced again', async () => {
    world.goLive(ANNA);
    await runOnce(world, [myMail]);
    await world.clock.pass(40 * MINUTE);
    world.entries = [];
    world.break('twitch.streams', 'typeless', (time) => time === 1);
    await runOnce(world, [myMail], { watchFor: 5 * MINUTE });
    expect(world.headsFor(myMail)).toEqual(['LIVE anna']);
  });

  test('a new streamer, and a cache that cannot be read at first: an old stream is announced once it can be read', async () => {
    await runOnce(world, [myMail], { logins: ['anna'] });
    world.goLive(BERT);
    await world.clock.pass(40 * MINUTE);
    world.break('cache.restore', 'fails', (time) => time < 3);
    await runOnce(world, [myMail], { watchFor: 10 * MINUTE });
    expect(world.headsFor(myMail)).toEqual(['LIVE bert']);
  });
});
