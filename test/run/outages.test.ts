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
      `^${service} has been unavailable for ${length}\\. Pending messages go out when it recovers`,
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

test('an outage of Twitch that began before the first run is red after an hour, too', async () => {
  const world = new World();
  world.addChannel('11', 'anna');
  world.fault = (at) => (at.startsWith('twitch') ? 'fails' : undefined);
  const errors: string[][] = [];
  for (const pause of [0, 40, 40]) {
    await world.clock.pass(pause * MINUTE);
    errors.push((await runOnce(world, [me])).lines.error);
  }
  expect(errors).toEqual([[], [], [expect.stringMatching(/^Twitch has been unavailable for 1h 2\dm/)]]);

  world.fault = () => undefined;
  world.goLive('11');
  const { journal } = await runOnce(world, [me]);
  expect([world.headsFor(me), journal?.stateSource]).toEqual([['LIVE anna'], 'cache']);
});
