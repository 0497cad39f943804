import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce, startRun } from '../world/start-run.ts';
import { ANNA, BERT, BOTH, CARL, friend, me, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

describe('a lost snapshot', () => {
  test('a snapshot lost while a stream is on: LIVE is not repeated, and OFFLINE is sent', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.entries = [];
    await world.clock.pass(HOUR);
    const { journal } = await runOnce(world, [me]);
    expect(journal?.stateSource).toBe('history');
    expect(journal?.transitions).toEqual([]);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('a snapshot lost before a stream ends: OFFLINE is sent without the duration, which is unknown', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me, friend]);
    world.entries = [];
    world.goOffline(ANNA);
    await world.clock.pass(HOUR);
    const { journal } = await runOnce(world, [me, friend]);
    expect(world.headsFor(friend)).toEqual(BOTH);
    expect(world.texts.at(-1)?.body).toBe('OFFLINE anna: the stream is over. https://twitch.tv/anna');
    expect(journal?.stateSource).toBe('history');
    expect(journal?.transitions.map(({ kind, streamer }) => [kind, streamer.login])).toEqual([
      ['offline', 'anna'],
    ]);
    await runOnce(world, [me, friend]);
    world.entries = [];
    await runOnce(world, [me, friend]);
    expect(world.texts).toHaveLength(4);
  });

  test('an OFFLINE from the history alone that one recipient gets in a later run: its end is reported once', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me, friend]);
    world.entries = [];
    world.goOffline(ANNA);
    await world.clock.pass(HOUR);
    world.break('send', 'throttled', (_time, about) => about === friend.address);
    const { journal } = await runOnce(world, [me, friend]);
    world.heal();
    const { journal: next } = await runOnce(world, [me, friend]);
    expect([journal?.transitions.length, next?.transitions.length]).toEqual([1, 0]);
    expect(world.heads(me, friend)).toEqual([BOTH, BOTH]);
  });

  test('a snapshot lost, and a last LIVE more than 48 hours ago: nothing is sent', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.entries = [];
    world.goOffline(ANNA);
    await world.clock.pass(49 * HOUR);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('a snapshot lost, and a history that cannot be read: nothing is sent, and the next run catches up', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.entries = [];
    world.break('history', 'fails');
    const { journal, lines } = await runOnce(world, [me]);
    expect([world.texts.length, world.entries.length, journal?.stateSource]).toEqual([1, 0, 'none']);
    expect(lines.warn).toEqual(['Nothing is sent about new streamers: Twilio does not list.']);
    world.heal();
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('a snapshot lost after one of two recipients got LIVE: only the other one gets it now', async () => {
    world.goLive(ANNA);
    world.break('send', 'fails', (_time, to) => to === friend.address);
    await runOnce(world, [me, friend]);
    world.entries = [];
    world.heal();
    await runOnce(world, [me, friend]);
    expect(world.heads(me, friend)).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test.each([
    ['a damaged snapshot', 'damaged'],
    ['the second-newest snapshot', 'entry before last'],
  ] as const)('%s from the cache: LIVE and OFFLINE are sent once', async (_what, fault) => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    await world.clock.pass(HOUR);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    world.break('cache.restore', fault);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });
});

describe('a killed run', () => {
  test.each([
    ['right after Twilio accepted the text', 'send', 'killed after'],
    ['before the text was sent', 'send', 'killed before'],
    ['before the snapshot was saved', 'cache.save', 'killed before'],
    ['after the snapshot was saved', 'cache.save', 'killed after'],
    ['while it reads the history', 'history', 'killed after'],
  ] as const)('a run killed %s: everyone gets each message once', async (_when, moment, fault) => {
    await runOnce(world, [me, friend]);
    for (const change of [() => world.goLive(ANNA), () => world.goOffline(ANNA)]) {
      change();
      world.break(moment, fault, (time) => time === 1);
      await runOnce(world, [me, friend]);
      world.heal();
      await world.clock.pass(MINUTE);
      await runOnce(world, [me, friend]);
    }
    expect(world.headsFor(me)).toEqual(BOTH);
    expect(world.headsFor(friend)).toEqual(BOTH);
  });

  test('a run killed between the two texts about a replaced stream: each is sent once', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    await world.clock.pass(3 * HOUR);
    world.goLive(ANNA);
    await world.clock.pass(MINUTE);
    world.break('send', 'killed after', (time) => time === 2);
    await runOnce(world, [me]);
    world.entries = world.entries.slice(0, 1);
    world.heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
  });
});

describe('Twilio', () => {
  test.each([
    ['a lost answer', 'answer lost', 0],
    ['a lost answer, and a text that is listed late', 'answer lost', 8_000],
  ] as const)('%s: the text is not sent again', async (_what, fault, delay) => {
    world.listDelay = delay;
    world.goLive(ANNA);
    world.break('send', fault, (time) => time === 1);
    const { journal } = await runOnce(world, [me]);
    expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent']);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test.each([
    ['failure', 'fails'],
    ['429', 'throttled'],
  ] as const)('a %s from Twilio: the text stays pending, and the next run sends it', async (_what, fault) => {
    world.goLive(ANNA);
    world.break('send', fault);
    const { journal } = await runOnce(world, [me]);
    expect([journal?.warnings.size, journal?.actionRequired.size]).toEqual([1, 0]);
    world.heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('an outage of Twilio for a whole stream: no OFFLINE is sent without a LIVE', async () => {
    world.goLive(ANNA);
    world.break('send', 'fails');
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    world.heal();
    await runOnce(world, [me]);
    expect(world.texts).toEqual([]);
  });

  test('an OFFLINE that fails: it is sent later, before the next LIVE', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    world.break('send', 'fails');
    await runOnce(world, [me]);
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
  });

  test('a recipient that Twilio refuses: the other one gets every text, and only the first run warns', async () => {
    world.goLive(ANNA);
    world.break('send', 'refused', (_time, to) => to === me.address);
    const first = await runOnce(world, [me, friend]);
    const second = await runOnce(world, [me, friend]);
    world.goOffline(ANNA);
    const third = await runOnce(world, [me, friend]);
    expect(world.heads(me, friend)).toEqual([[], BOTH]);
    expect([first, second, third].map(({ lines }) => lines.warn.length)).toEqual([1, 0, 0]);
  });

  test('credentials that Twilio refuses: the run is red, and the texts stay pending', async () => {
    world.addChannel(BERT, 'bert');
    world.goLive(ANNA);
    world.goLive(BERT);
    world.break('send', 'credentials refused');
    const { journal, lines } = await runOnce(world, [me]);
    expect([journal?.actionRequired.size, lines.error.length]).toEqual([1, 1]);
    world.heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'LIVE bert']);
  });
});

test.each([
  ['Twitch', 'twitch.streams'],
  ['the cache', 'cache.save'],
  ['the message history', 'history'],
] as const)('two failures of %s hours apart, between good runs: all green', async (_service, at) => {
  world.goLive(ANNA);
  await runOnce(world, [me]);
  const errors: string[] = [];
  for (const isBroken of [true, false, false, true]) {
    await world.clock.pass(HOUR);
    if (isBroken) world.break(at, 'fails');
    else world.heal();
    world.edit(ANNA, { title: `Part ${world.clock.now()}` });
    errors.push(...(await runOnce(world, [me])).lines.error);
  }
  expect(errors).toEqual([]);
});

describe('Twitch', () => {
  test.each([
    ['failed polls', 'fails'],
    ['streams without a type', 'typeless'],
  ] as const)('hours of %s: no OFFLINE is sent', async (_what, fault) => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.break('twitch.streams', fault);
    for (let hour = 0; hour < 5; hour++) {
      await world.clock.pass(HOUR);
      await runOnce(world, [me]);
    }
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('two failed polls while a streamer is gone: the run keeps polling, and sends OFFLINE', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    world.break('twitch.streams', 'fails', (time) => [2, 3].includes(time));
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('an outage of Twitch while a streamer is gone: the run ends, and the next one sends OFFLINE', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    world.break('twitch.streams', 'fails', (time) => time > 1);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    world.heal();
    await world.clock.pass(HOUR);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('credentials that Twitch refuses: the run is red and ends at once', async () => {
    world.break('twitch.users', 'credentials refused');
    const { journal } = await runOnce(world, [me]);
    expect([...(journal?.actionRequired ?? [])]).toEqual(['Twitch refused the credentials.']);
  });
});

test('a quiet run: it saves nothing, and reads the history once for each recipient', async () => {
  await runOnce(world, [me]);
  world.asked = [];
  await runOnce(world, [me]);
  expect(world.asked.map(({ moment }) => moment).sort()).toEqual([
    'cache.restore',
    'history',
    'twitch.streams',
    'twitch.users',
  ]);
});

test('streamers who keep dropping and coming back: the run still ends', async () => {
  world = new StoryWorld(ANNA, BERT, CARL);
  const streams = [...world.channels.keys()].map((id) => ({ id, stream: world.goLive(id) }));
  await runOnce(world, [me]);
  let polls = 0;
  world.fault = (moment) => {
    if (moment === 'twitch.streams') polls += 1;
    for (const [index, { id, stream }] of streams.entries()) {
      if (index === polls % 3) world.goOffline(id);
      else world.comeBack(stream);
    }
    return undefined;
  };
  await world.clock.until(startRun(world, [me]).ended, HOUR);
  expect(polls).toBeLessThan(25);
});
