import { expect, test } from 'vitest';
import type { Recipient } from '../../src/domain/notification.ts';
import { runOnce } from '../world/start-run.ts';
import { ANNA, me, myMail, StoryWorld } from '../world/story-world.ts';
import { type Fault, HOUR, MINUTE, type Moment } from '../world/world.ts';

test.each<[string, Moment]>([
  ['Twitch', 'twitch.streams'],
  ['Twilio', 'history'],
])('an outage of %s: every run warns, and after an hour one an hour is red', async (service, moment) => {
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

test('an outage of Twitch since the first run: it is red after an hour, too', async () => {
  const world = new StoryWorld(ANNA);
  world.break('twitch.users', 'fails');
  const errors: string[][] = [];
  for (const pause of [0, 40, 40]) {
    await world.clock.pass(pause * MINUTE);
    errors.push((await runOnce(world, [me])).lines.error);
  }
  expect(errors).toEqual([[], [], [expect.stringMatching(/^Twitch has been unavailable for 1h 2\dm/)]]);

  world.heal();
  world.goLive(ANNA);
  const { journal } = await runOnce(world, [me]);
  expect([world.headsFor(me), journal?.stateSource]).toEqual([['LIVE anna'], 'cache']);
});

test.each<[string, Moment, Fault, Recipient]>([
  ['Twilio', 'history', 'fails', me],
  ['the mail server', 'mail', 'throttled', myMail],
])('an outage of %s for a whole window of two hours: one error', async (service, moment, fault, who) => {
  const world = new StoryWorld(ANNA);
  world.goLive(ANNA);
  world.break(moment, fault);
  const { lines } = await runOnce(world, [who], { watchFor: 2 * HOUR });
  const words = new RegExp(`^${service} has been unavailable for (1h 5[89]m|2h)\\.`, 'i');
  expect(lines.error).toEqual([expect.stringMatching(words)]);
});
