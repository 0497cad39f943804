import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce, startRun } from '../world/start-run.ts';
import { type Fault, HOUR, MINUTE, type Moment, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
let world: World;

beforeEach(async () => {
  world = new World();
  world.addChannel('11', 'anna');
});

/** The fault happens at each such moment, as often as said. */
function break_(at: Moment, fault: Fault, times = Number.POSITIVE_INFINITY, about?: string) {
  let left = times;
  world.fault = (moment, who) =>
    moment === at && (about === undefined || who === about) && left-- > 0 ? fault : undefined;
}
const heal = () => {
  world.fault = () => undefined;
};

describe('a lost snapshot', () => {
  test('a snapshot lost while a stream is on: LIVE is not repeated, and OFFLINE is sent', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    world.entries = [];
    await world.clock.pass(HOUR);
    const { journal } = await runOnce(world, [me]);
    expect(journal?.stateSource).toBe('history');
    expect(journal?.transitions).toEqual([]);
    world.goOffline('11');
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a snapshot lost before a stream ends: OFFLINE is sent, without a duration that nobody knows', async () => {
    world.goLive('11');
    await runOnce(world, [me, friend]);
    world.entries = [];
    world.goOffline('11');
    await world.clock.pass(HOUR);
    const { journal } = await runOnce(world, [me, friend]);
    expect(world.headsFor(friend)).toEqual(['LIVE anna', 'OFFLINE anna']);
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

  test('a snapshot lost, and a last LIVE more than 48 hours old: nothing is sent', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    world.entries = [];
    world.goOffline('11');
    await world.clock.pass(49 * HOUR).catch(() => undefined);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('a snapshot lost, and a history that cannot be read: the next run decides', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    world.entries = [];
    break_('history', 'fails');
    const { journal, lines } = await runOnce(world, [me]);
    expect([world.texts.length, world.entries.length, journal?.stateSource]).toEqual([1, 0, 'none']);
    expect(lines.warn).toEqual(['Nothing is sent about new streamers: Twilio does not list.']);
    heal();
    world.goOffline('11');
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a snapshot lost after one of two recipients got LIVE: the other one gets it', async () => {
    world.goLive('11');
    break_('send', 'fails', 9, friend.address);
    await runOnce(world, [me, friend]);
    world.entries = [];
    heal();
    await runOnce(world, [me, friend]);
    expect([world.headsFor(me), world.headsFor(friend)]).toEqual([['LIVE anna'], ['LIVE anna']]);
  });

  test.each([
    ['a damaged snapshot', 'damaged'],
    ['the last snapshot but one', 'entry before last'],
  ] as const)('%s from the cache: LIVE and OFFLINE are sent once', async (_what, fault) => {
    world.goLive('11');
    await runOnce(world, [me]);
    await world.clock.pass(HOUR);
    await runOnce(world, [me]);
    world.goOffline('11');
    await runOnce(world, [me]);
    break_('cache.restore', fault);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });
});

describe('a killed run', () => {
  test.each([
    ['right after Twilio accepted the text', 'send', 'killed after'],
    ['before the text was sent', 'send', 'killed before'],
    ['before the snapshot was saved', 'cache.save', 'killed before'],
    ['after the snapshot was saved', 'cache.save', 'killed after'],
    ['while it reads the history', 'history', 'killed after'],
  ] as const)('a run killed %s: everybody gets each message once', async (_when, moment, fault) => {
    await runOnce(world, [me, friend]);
    for (const change of [() => world.goLive('11'), () => world.goOffline('11')]) {
      change();
      break_(moment, fault, 1);
      await runOnce(world, [me, friend]);
      heal();
      await world.clock.pass(MINUTE);
      await runOnce(world, [me, friend]);
    }
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(world.headsFor(friend)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a run killed between the two texts about a replaced stream: each is sent once', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    await world.clock.pass(3 * HOUR);
    world.goLive('11');
    await world.clock.pass(MINUTE);
    let sends = 0;
    world.fault = (moment) => (moment === 'send' && ++sends === 2 ? 'killed after' : undefined);
    await runOnce(world, [me]);
    world.entries = world.entries.slice(0, 1);
    heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
  });
});

describe('Twilio', () => {
  test.each([
    ['an answer that is lost', 'answer lost', 0],
    ['an answer that is lost, and a text that is listed late', 'answer lost', 8_000],
  ] as const)('%s: the text is not sent again', async (_what, fault, delay) => {
    world.listDelay = delay;
    world.goLive('11');
    break_('send', fault, 1);
    const { journal } = await runOnce(world, [me]);
    expect(journal?.deliveries.map(({ result }) => result)).toEqual(['sent']);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test.each([
    ['failure', 'fails'],
    ['429', 'throttled'],
  ] as const)('a %s of Twilio: the text stays pending, and the next run sends it', async (_what, fault) => {
    world.goLive('11');
    break_('send', fault);
    const { journal } = await runOnce(world, [me]);
    expect([journal?.warnings.size, journal?.actionRequired.size]).toEqual([1, 0]);
    heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('a Twilio that fails for a whole stream: no OFFLINE is sent without a LIVE', async () => {
    world.goLive('11');
    break_('send', 'fails');
    await runOnce(world, [me]);
    world.goOffline('11');
    await runOnce(world, [me]);
    heal();
    await runOnce(world, [me]);
    expect(world.texts).toEqual([]);
  });

  test('an OFFLINE that fails: it is sent later, before the next LIVE', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    world.goOffline('11');
    break_('send', 'fails');
    await runOnce(world, [me]);
    world.goLive('11');
    await runOnce(world, [me]);
    heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
  });

  test('a recipient whom Twilio refuses: the other one gets theirs, and the run warns once', async () => {
    world.goLive('11');
    break_('send', 'refused', 9, me.address);
    const first = await runOnce(world, [me, friend]);
    const second = await runOnce(world, [me, friend]);
    world.goOffline('11');
    const third = await runOnce(world, [me, friend]);
    expect([world.headsFor(me), world.headsFor(friend)]).toEqual([[], ['LIVE anna', 'OFFLINE anna']]);
    expect([first, second, third].map(({ lines }) => lines.warn.length)).toEqual([1, 0, 0]);
  });

  test('an account that Twilio refuses: the run is red, and the texts stay pending', async () => {
    world.addChannel('12', 'bert');
    world.goLive('11');
    world.goLive('12');
    break_('send', 'credentials refused');
    const { journal, lines } = await runOnce(world, [me]);
    expect([journal?.actionRequired.size, lines.error.length]).toEqual([1, 1]);
    heal();
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'LIVE bert']);
  });
});

test.each([
  ['Twitch', 'twitch.streams'],
  ['the cache', 'cache.save'],
] as const)('two failures of %s, hours apart, with good runs between: green', async (_service, at) => {
  world.goLive('11');
  await runOnce(world, [me]);
  const errors: string[] = [];
  for (const isBroken of [true, false, false, true]) {
    await world.clock.pass(HOUR);
    if (isBroken) break_(at, 'fails');
    else heal();
    world.edit('11', { title: `Part ${world.clock.now()}` });
    errors.push(...(await runOnce(world, [me])).lines.error);
  }
  expect(errors).toEqual([]);
});

describe('Twitch', () => {
  test.each([
    ['polls that fail', 'fails'],
    ['streams without a type', 'typeless'],
  ] as const)('hours of %s: no OFFLINE is sent', async (_what, fault) => {
    world.goLive('11');
    await runOnce(world, [me]);
    break_('twitch.streams', fault);
    for (let hour = 0; hour < 5; hour++) {
      await world.clock.pass(HOUR);
      await runOnce(world, [me]);
    }
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('polls that fail while a streamer is gone: the run goes on, and sends OFFLINE', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    world.goOffline('11');
    let polls = 0;
    world.fault = (moment) => (moment === 'twitch.streams' && [2, 3].includes(++polls) ? 'fails' : undefined);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a Twitch that falls silent while a streamer is gone: the run ends, and the next one sends OFFLINE', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    world.goOffline('11');
    let polls = 0;
    world.fault = (moment) => (moment === 'twitch.streams' && ++polls > 1 ? 'fails' : undefined);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    heal();
    await world.clock.pass(HOUR);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('credentials that Twitch refuses: the run is red and ends at once', async () => {
    break_('twitch.users', 'credentials refused');
    const { journal } = await runOnce(world, [me]);
    expect([...(journal?.actionRequired ?? [])]).toEqual(['Twitch refused the credentials.']);
  });
});

test('a snapshot that cannot be saved: by the history, the next run does not repeat LIVE', async () => {
  world.goLive('11');
  break_('cache.save', 'fails');
  const { lines } = await runOnce(world, [me]);
  await runOnce(world, [me]);
  expect(world.headsFor(me)).toEqual(['LIVE anna']);
  expect(lines.warn.length).toBeGreaterThan(0);
});

test('a quiet run: it saves nothing, and reads the history once for each recipient', async () => {
  await runOnce(world, [me]);
  const moments: Moment[] = [];
  world.fault = (moment) => {
    moments.push(moment);
    return undefined;
  };
  await runOnce(world, [me]);
  expect(moments.sort()).toEqual(['cache.restore', 'history', 'twitch.streams', 'twitch.users']);
});

test('streamers who drop and come back without end: the run ends all the same', async () => {
  for (const [id, login] of [
    ['12', 'bert'],
    ['13', 'carl'],
  ] as const)
    world.addChannel(id, login);
  for (const id of ['11', '12', '13']) world.goLive(id);
  await runOnce(world, [me]);
  const { ended } = startRun(world, [me]);
  let polls = 0;
  world.fault = (moment) => {
    if (moment !== 'twitch.streams') return undefined;
    polls += 1;
    const gone = ['11', '12', '13'][polls % 3] as string;
    for (const [id, channel] of world.channels) {
      if (id === gone) delete channel.stream;
      else
        channel.stream ??= {
          id: `s${id}`,
          title: '',
          category: '',
          viewers: 1,
          startedAt: world.clock.now(),
        };
    }
    return undefined;
  };
  await world.clock.until(ended, HOUR);
  expect(polls).toBeLessThan(25);
});
