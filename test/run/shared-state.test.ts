import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BERT, me, myMail, StoryWorld } from '../world/story-world.ts';
import { MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA, BERT);
});

describe('with email alone', () => {
  test('two workflows that share a snapshot, with email alone: each LIVE and OFFLINE is sent once', async () => {
    const turn = async () => {
      for (const login of ['anna', 'bert']) {
        await runOnce(world, [myMail], { logins: [login] });
        await world.clock.pass(5 * MINUTE);
      }
    };
    await turn();
    world.goLive(ANNA);
    world.goLive(BERT);
    for (let times = 0; times < 3; times++) await turn();
    world.goOffline(ANNA);
    world.goOffline(BERT);
    for (let times = 0; times < 3; times++) await turn();
    expect(world.headsFor(myMail).sort()).toEqual(['LIVE anna', 'LIVE bert', 'OFFLINE anna', 'OFFLINE bert']);
  });

  test('a streamer removed from the inputs and added back, with email alone: LIVE is not repeated', async () => {
    world.goLive(ANNA);
    for (const logins of [['anna', 'bert'], ['bert'], ['anna', 'bert']]) {
      await runOnce(world, [myMail], { logins });
      await world.clock.pass(5 * MINUTE);
    }
    expect(world.headsFor(myMail)).toEqual(['LIVE anna']);
  });
});

test('a cache that cannot be read, with email and SMS: emails wait for it, texts do not', async () => {
  const rulesFor = { anna: { audience: [myMail.key] }, bert: { audience: [me.key] } };
  world.goLive(ANNA);
  world.goLive(BERT);
  world.break('cache.restore', 'fails');
  await runOnce(world, [me, myMail], { rulesFor });
  expect(world.heads(me, myMail)).toEqual([['LIVE bert'], []]);
  world.heal();
  await runOnce(world, [me, myMail], { rulesFor });
  expect(world.heads(me, myMail)).toEqual([['LIVE bert'], ['LIVE anna']]);
});
