import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { HOUR, MINUTE, mailbox, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
const myMail = mailbox(1);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
  world.addChannel('12', 'bert');
});

/** Lets hours pass without a run. */
const later = (hours: number) => world.clock.until(world.clock.sleep(hours * HOUR), (hours + 1) * HOUR);

describe('a stream that has been on for three days', () => {
  test('without a snapshot: LIVE is not repeated, by email either', async () => {
    world.goLive('11');
    await runOnce(world, [me, myMail]);
    await later(72);
    world.entries = [];
    await runOnce(world, [me, myMail]);
    expect([world.headsFor(me), world.headsFor(myMail)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test('since a run was killed after LIVE: LIVE is not repeated', async () => {
    world.goLive('11');
    world.fault = (moment) => (moment === 'send' ? 'killed after' : undefined);
    await runOnce(world, [me]);
    world.fault = () => undefined;
    await later(72);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });
});

test('a new recipient who gets OFFLINE alone: nothing is sent about a stream that was over before', async () => {
  const rules = { notifyOn: ['offline'] as const };
  world.goLive('11');
  await runOnce(world, [me], { rules });
  world.goOffline('11');
  await runOnce(world, [me], { rules });
  await runOnce(world, [me, friend], { rules });
  expect([world.headsFor(me), world.headsFor(friend)]).toEqual([['OFFLINE anna'], []]);
});

describe('with email alone', () => {
  test('a lost snapshot, and a first poll that does not know the streamer: an old stream is not announced again', async () => {
    world.goLive('11');
    await runOnce(world, [myMail]);
    await world.clock.pass(40 * MINUTE);
    world.entries = [];
    let polls = 0;
    world.fault = (moment) => (moment === 'twitch.streams' && ++polls === 1 ? 'typeless' : undefined);
    await runOnce(world, [myMail], { watchFor: 5 * MINUTE });
    expect(world.headsFor(myMail)).toEqual(['LIVE anna']);
  });

  test('a new streamer, and a cache that cannot be read at first: an old stream is announced once it can', async () => {
    await runOnce(world, [myMail], { logins: ['anna'] });
    world.goLive('12');
    await world.clock.pass(40 * MINUTE);
    let asked = 0;
    world.fault = (moment) => (moment === 'cache.restore' && ++asked < 3 ? 'fails' : undefined);
    await runOnce(world, [myMail], { watchFor: 10 * MINUTE });
    expect(world.headsFor(myMail)).toEqual(['LIVE bert']);
  });
});
