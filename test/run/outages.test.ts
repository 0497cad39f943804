import { expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { MINUTE, type Moment, recipient, World } from '../world/world.ts';

const me = recipient(1);

test.each<[string, Moment]>([
  ['Twitch', 'twitch.streams'],
  ['Twilio', 'history'],
])('an outage of %s: a warning, and after an hour an error once an hour', async (service, moment) => {
  const world = new World();
  world.addChannel('11', 'anna');
  await runOnce(world, [me]);
  world.goLive('11');

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
      `^${service} has not answered for ${length}\\. Pending messages go out when it recovers`,
    );
  world.fault = (at) => (at === moment ? 'fails' : undefined);
  expect(await errorsAt(0)).toEqual([]);
  expect(await errorsAt(30)).toEqual([]);
  expect(await errorsAt(75)).toEqual([down('1h 1[5-9]m')]);
  expect(await errorsAt(100)).toEqual([]);
  expect(await errorsAt(140)).toEqual([down('2h 2\\dm')]);
  expect(world.texts).toEqual([]);

  world.fault = () => undefined;
  await world.clock.pass(15 * MINUTE);
  const { lines } = await runOnce(world, [me]);
  expect([lines.warn, lines.error, world.headsFor(me)]).toEqual([[], [], ['LIVE anna']]);
  // A new outage counts from its own start.
  now = 0;
  world.fault = (at) => (at === moment ? 'fails' : undefined);
  expect(await errorsAt(90)).toEqual([]);
});
