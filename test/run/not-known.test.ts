import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { HOUR, MINUTE, mailbox, recipient, World } from '../world/world.ts';

const me = recipient(1);
const myMail = mailbox(1);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
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
    'Twitch %f and Twilio %f minutes ahead, nothing saved: no text is repeated',
    async (twitch, twilio) => {
      world.clocks = { twitch: twitch * MINUTE, twilio: twilio * MINUTE };
      world.fault = (moment) => (moment === 'cache.save' ? 'fails' : undefined);
      world.goLive('11');
      for (let runs = 0; runs < 4; runs++) {
        await runOnce(world, [me]);
        await world.clock.pass(5 * MINUTE);
      }
      world.goOffline('11');
      for (let runs = 0; runs < 3; runs++) {
        await runOnce(world, [me]);
        await world.clock.pass(5 * MINUTE);
      }
      expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
    },
  );

  test.each(apart)(
    'Twitch %f and Twilio %f minutes ahead, killed runs: no text is repeated',
    async (twitch, twilio) => {
      world.clocks = { twitch: twitch * MINUTE, twilio: twilio * MINUTE };
      for (const change of [() => world.goLive('11'), () => world.goOffline('11')]) {
        change();
        world.fault = (moment) => (moment === 'send' ? 'killed after' : undefined);
        await runOnce(world, [me]);
        world.fault = () => undefined;
        await world.clock.pass(MINUTE);
        await runOnce(world, [me]);
      }
      expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
    },
  );
});

describe('a cache that cannot be read', () => {
  const unread = () => {
    world.fault = (moment) => (moment === 'cache.restore' ? 'fails' : undefined);
  };

  test('an unread cache, with email alone: nothing is sent or saved, and the next run goes on', async () => {
    world.goLive('11');
    await runOnce(world, [myMail]);
    const saved = world.entries.length;
    await world.clock.pass(90 * MINUTE);
    unread();
    const { journal, lines } = await runOnce(world, [myMail]);
    expect([world.mails.length, world.entries.length, journal?.stateSource]).toEqual([1, saved, 'none']);
    expect(lines.warn.join()).toContain('nothing is sent and nothing is saved');
    world.fault = () => undefined;
    world.goOffline('11');
    await runOnce(world, [myMail]);
    expect(world.headsFor(myMail)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('an unread cache, with SMS: OFFLINE is sent once, and nothing is saved over the snapshot', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    const saved = world.entries.length;
    world.goOffline('11');
    unread();
    await runOnce(world, [me]);
    expect([world.headsFor(me), world.entries.length]).toEqual([['LIVE anna', 'OFFLINE anna'], saved]);
    world.fault = () => undefined;
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('an unread cache in a window: it is read again, and emails go out once it answers', async () => {
    await runOnce(world, [me, myMail]);
    await world.clock.pass(HOUR);
    let asked = 0;
    world.fault = (moment) => (moment === 'cache.restore' && ++asked < 3 ? 'fails' : undefined);
    world.goLive('11');
    const { journal } = await runOnce(world, [me, myMail], { watchFor: 10 * MINUTE });
    expect([asked, journal?.stateSource]).toEqual([3, 'cache']);
    expect([world.headsFor(me), world.headsFor(myMail)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });
});

test('two short outages of the history with a good run between: no run is red', async () => {
  await runOnce(world, [me]);
  const reds: (number | undefined)[] = [];
  for (const fault of ['fails', undefined, 'fails'] as const) {
    await world.clock.pass(2 * HOUR);
    world.fault = (moment) => (moment === 'history' ? fault : undefined);
    reds.push((await runOnce(world, [me])).journal?.actionRequired.size);
  }
  expect(reds).toEqual([0, 0, 0]);
});
