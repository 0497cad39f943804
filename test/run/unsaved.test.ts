import { beforeEach, expect, test } from 'vitest';
import { KINDS } from '../../src/domain/notification.ts';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BOTH, friend, me, myMail, StoryWorld } from '../world/story-world.ts';
import { type Fault, MINUTE, type Moment } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

/** What goes wrong in a run, and where. */
const FAILURES = {
  nothing: undefined,
  saving: ['cache.save', 'fails'],
  reading: ['cache.restore', 'fails'],
  Twitch: ['twitch.streams', 'fails'],
  recordings: ['twitch.videos', 'fails'],
  'Twitch credentials': ['twitch.users', 'credentials refused'],
  killed: ['cache.save', 'killed before'],
} as const satisfies Record<string, readonly [Moment, Fault] | undefined>;

type Failure = keyof typeof FAILURES;

/** Plays runs, each written as the minutes since the last one, what fails, and how it must end. */
async function play(turns: string, recipients = [myMail]): Promise<void> {
  for (const [index, turn] of turns.split(', ').entries()) {
    const [after, failing, colour] = turn.split(': ') as [string, Failure, string];
    await world.clock.pass(Number(after) * MINUTE);
    world.heal();
    const failure = FAILURES[failing];
    if (failure) world.break(failure[0], failure[1]);
    const { journal } = await runOnce(world, recipients);
    const ended = journal ? (journal.actionRequired.size > 0 ? 'red' : 'green') : 'killed';
    expect(ended, `run ${index + 1}, ${turn}`).toBe(colour);
  }
}

test.each([
  [
    'from the second in a row on if an old snapshot is found, and green once one is saved',
    '0: nothing: green, 15: saving: green, 15: saving: red, 15: saving: red, 15: nothing: green, 15: saving: green',
  ],
  [
    'from the second in a row on if no snapshot is found',
    '0: saving: green, 15: saving: red, 15: nothing: green',
  ],
  ['if the run before could not read the snapshot', '0: nothing: green, 15: reading: green, 15: saving: red'],
  [
    'even if the run between was killed',
    '0: nothing: green, 15: saving: green, 15: killed: killed, 15: saving: red',
  ],
])('failed saves, with email alone: red %s', (_case, turns) => play(turns));

test.each([
  ['green within an hour', '0: nothing: green, 25: saving: green, 25: saving: green, 10: nothing: green'],
  [
    'red after more than an hour',
    '0: nothing: green, 25: saving: green, 50: saving: red, 25: nothing: green',
  ],
  ['green if only the last run fails', '0: nothing: green, 50: nothing: green, 50: saving: green'],
])('failed saves, with texts: %s', (_case, turns) => play(turns, [me]));

test.each([
  ['as without a cache', '0: saving: green, 70: saving: green, 70: saving: green'],
  ['after a run that was red for another reason', '0: Twitch credentials: red, 15: saving: green'],
])('failed saves where nothing was ever saved, with texts, %s: green', (_case, turns) => play(turns, [me]));

test('failed saves, with email alone, and runs that GitHub hides: red only after a day', async () => {
  world.areRunsHidden = true;
  await play(
    '0: nothing: green, 15: saving: green, 180: saving: green, 1440: saving: red, 15: nothing: green',
  );
});

test.each([
  ['saved', '15: nothing: green, 15: saving: green'],
  ['saved three days ago', '15: nothing: green, 4320: saving: green'],
  ['was quiet while the snapshot was fresh', '2: nothing: green, 15: saving: green'],
  ['could not save while the snapshot was fresh', '2: saving: green, 15: saving: green'],
  ['was killed', '15: killed: killed, 15: saving: green'],
  ['was red for another reason', '15: Twitch credentials: red, 15: saving: green'],
  ['found no recordings', '15: recordings: green, 15: saving: green'],
  ['found Twitch still silent', '15: Twitch: green, 15: Twitch: green, 15: saving: green'],
])('a failed save, with email alone, when the run before %s: green', (_case, turns) =>
  play(`0: nothing: green, ${turns}`),
);

test('a save that fails after one that succeeded, with email alone: green', async () => {
  await play('0: nothing: green');
  world.entries = [];
  await world.clock.pass(15 * MINUTE);
  world.goLive(ANNA);
  world.asked = [];
  world.break('cache.save', 'fails', (time) => time > 1);
  const { journal } = await runOnce(world, [myMail]);
  expect(world.askedFor('cache.save').length).toBeGreaterThan(1);
  expect(journal?.actionRequired.size).toBe(0);
});

test('runs with email alone: only one that cannot save asks GitHub about the earlier ones', async () => {
  const asked: number[] = [];
  for (const isFailing of [false, false, true]) {
    await world.clock.pass(15 * MINUTE);
    world.asked = [];
    if (isFailing) world.break('cache.save', 'fails');
    await runOnce(world, [myMail]);
    asked.push(world.askedFor('github').length);
  }
  expect(asked).toEqual([0, 0, 1]);
});

test.each([
  ['texts', [me]],
  ['texts and email', [me, myMail]],
])('failed saves for half an hour, with %s: green', (_channels, recipients) =>
  play('0: nothing: green, 15: saving: green, 15: saving: green, 15: saving: green', recipients),
);

/** Anna streams twice, and the run that sends the second LIVE can't save it. */
async function saveNothingOfTheSecondStream(recipients = [me]): Promise<void> {
  world.goLive(ANNA);
  await runOnce(world, [me]);
  await world.clock.pass(30 * MINUTE);
  world.goOffline(ANNA);
  await runOnce(world, [me]);
  await world.clock.pass(10 * MINUTE);
  world.goLive(ANNA);
  await world.clock.pass(3 * MINUTE);
  world.break('cache.save', 'fails');
  await runOnce(world, recipients);
  await world.clock.pass(15 * MINUTE);
}

test('an unsaved LIVE of the next stream, then one empty list: no second OFFLINE is sent', async () => {
  await saveNothingOfTheSecondStream();
  world.heal();
  world.break('twitch.streams', 'empty', (time) => time === 1);
  await runOnce(world, [me]);
  await runOnce(world, [me]);
  expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
});

test('an OFFLINE that could not be saved: the next run neither reports it again nor waits for the grace', async () => {
  world.goLive('11');
  await runOnce(world, [me]);
  world.goOffline('11');
  world.fault = (moment) => (moment === 'cache.save' ? 'fails' : undefined);
  await runOnce(world, [me]);
  world.fault = () => undefined;
  const { journal } = await runOnce(world, [me]);
  expect([journal?.transitions, journal?.polls]).toEqual([[], 1]);
});

test('a LIVE that waited while the title changed, from a run killed right after it: a change back is sent', async () => {
  const wishes = { rules: { notifyOn: KINDS } };
  world.goLive('11', { title: 'One' });
  world.fault = (moment) => (moment === 'send' ? 'throttled' : undefined);
  await runOnce(world, [me], wishes);
  world.edit('11', { title: 'Two' });
  world.fault = (moment) => (moment === 'send' ? 'killed after' : undefined);
  await runOnce(world, [me], wishes);
  await world.clock.pass(MINUTE);
  world.edit('11', { title: 'One' });
  world.fault = () => undefined;
  await runOnce(world, [me], wishes);
  expect(world.headsFor(me)).toEqual(['LIVE anna', 'TITLE anna']);
});

test('a new recipient whose first LIVE was not saved: OFFLINE is sent to them, too', async () => {
  await saveNothingOfTheSecondStream([me, friend]);
  world.heal();
  await runOnce(world, [me, friend]);
  world.goOffline(ANNA);
  await runOnce(world, [me, friend]);
  expect(world.headsFor(friend)).toEqual(BOTH);
});
