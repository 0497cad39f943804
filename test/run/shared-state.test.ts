import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { MINUTE, mailbox, recipient, World } from '../world/world.ts';

const me = recipient(1);
const myMail = mailbox(1);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
  world.addChannel('12', 'bert');
});

describe('with email alone', () => {
  test('two workflows with one snapshot, with email alone: each LIVE and OFFLINE is sent once', async () => {
    const turn = async () => {
      for (const login of ['anna', 'bert']) {
        await runOnce(world, [myMail], { logins: [login] });
        await world.clock.pass(5 * MINUTE);
      }
    };
    await turn();
    world.goLive('11');
    world.goLive('12');
    for (let times = 0; times < 3; times++) await turn();
    world.goOffline('11');
    world.goOffline('12');
    for (let times = 0; times < 3; times++) await turn();
    expect(world.headsFor(myMail).sort()).toEqual(['LIVE anna', 'LIVE bert', 'OFFLINE anna', 'OFFLINE bert']);
  });

  test('a streamer taken out of the inputs and put back, with email alone: LIVE is not repeated', async () => {
    world.goLive('11');
    for (const logins of [['anna', 'bert'], ['bert'], ['anna', 'bert']]) {
      await runOnce(world, [myMail], { logins });
      await world.clock.pass(5 * MINUTE);
    }
    expect(world.headsFor(myMail)).toEqual(['LIVE anna']);
  });
});

test('a cache that cannot be read, with email and SMS: emails wait for it, texts do not', async () => {
  const rulesFor = { anna: { audience: [myMail.key] }, bert: { audience: [me.key] } };
  world.goLive('11');
  world.goLive('12');
  world.fault = (moment) => (moment === 'cache.restore' ? 'fails' : undefined);
  await runOnce(world, [me, myMail], { rulesFor });
  expect([world.headsFor(me), world.headsFor(myMail)]).toEqual([['LIVE bert'], []]);
  world.fault = () => undefined;
  await runOnce(world, [me, myMail], { rulesFor });
  expect([world.headsFor(me), world.headsFor(myMail)]).toEqual([['LIVE bert'], ['LIVE anna']]);
});
