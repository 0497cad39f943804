import { expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { ANNA, me, StoryWorld } from '../world/story-world.ts';
import { MINUTE, type Moment } from '../world/world.ts';

test.each<[string, Moment]>([
  ['Twitch', 'twitch.streams'],
  ['Twilio', 'history'],
])('an outage of %s: a warning, and after an hour an error once an hour', async (service, moment) => {
  const world = new StoryWorld(ANNA);
  await runOnce(world, [me]);
  world.goLive(ANNA);

  let now = 0;
  const errorsAt = async (minute: number) => {
    await world.clock.pass((minute - now) * MINUTE);
    now = minute;
    const { lines } = await runOnce(world, [me]);
    expect(lines.warn.length).toBeGreaterThan(0);
    return lines.error;
  };
  const down = (length: string) =>
    expect.stringMatching(
      `^${service} has been unavailable for ${length}\\. Pending messages go out when it recovers`,
    );
  world.break(moment, 'fails');
  expect(await errorsAt(0)).toEqual([]);
  expect(await errorsAt(30)).toEqual([]);
  expect(await errorsAt(75)).toEqual([down('1h 1[5-9]m')]);
  expect(await errorsAt(100)).toEqual([]);
  expect(await errorsAt(140)).toEqual([down('2h 2\\dm')]);
  expect(world.texts).toEqual([]);

  world.heal();
  await world.clock.pass(15 * MINUTE);
  const { lines } = await runOnce(world, [me]);
  expect([lines.warn, lines.error, world.headsFor(me)]).toEqual([[], [], ['LIVE anna']]);
  // A new outage counts from its own start.
  now = 0;
  world.break(moment, 'fails');
  expect(await errorsAt(90)).toEqual([]);
});
