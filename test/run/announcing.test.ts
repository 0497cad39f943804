import { beforeEach, describe, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/notification.ts';
import { runOnce } from '../world/start-run.ts';
import { HOUR, MINUTE, mailbox, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
  world.addChannel('12', 'bert');
});

const both = () => [world.headsFor(me), world.headsFor(friend)];

test('streams that one poll finds are reported by when they began, the oldest first', async () => {
  world.goLive('11', { startedAt: world.clock.now() - 5 * MINUTE });
  world.goLive('12', { startedAt: world.clock.now() - 50 * MINUTE });
  const { journal } = await runOnce(world, [me]);
  expect(journal?.transitions.map(({ streamer }) => streamer.login)).toEqual(['bert', 'anna']);
});

describe('a stream', () => {
  test('a stream that begins and ends: everybody gets one LIVE and one OFFLINE', async () => {
    await runOnce(world, [me, friend]);
    world.goLive('11');
    const { journal: began } = await runOnce(world, [me, friend]);
    expect(both()).toEqual([['LIVE anna'], ['LIVE anna']]);
    expect(began?.transitions.map(({ kind }) => kind)).toEqual(['live']);

    await world.clock.pass(2 * HOUR);
    await runOnce(world, [me, friend]);
    world.goOffline('11');
    await world.clock.pass(20 * MINUTE);
    const { journal: ended } = await runOnce(world, [me, friend]);
    expect(both()).toEqual([
      ['LIVE anna', 'OFFLINE anna'],
      ['LIVE anna', 'OFFLINE anna'],
    ]);
    expect(ended?.transitions.map(({ kind }) => kind)).toEqual(['offline']);
    expect(world.texts.at(-1)?.body).toContain('streamed for about 2h.');

    await runOnce(world, [me, friend]);
    expect(world.texts).toHaveLength(4);
  });

  test.each([
    ['SMS', me],
    ['email', mailbox(1)],
  ])(
    'a first run, by %s: LIVE is sent for the streamer who is live, nothing for the other',
    async (_way, who) => {
      world.goLive('11', { startedAt: world.clock.now() - 47 * MINUTE });
      const { journal } = await runOnce(world, [who]);
      expect(world.headsFor(who)).toEqual(['LIVE anna']);
      expect([...world.texts, ...world.mails][0]?.body).toContain('47m');
      expect(journal?.stateSource).toBe('none');
    },
  );

  test('a drop shorter than the grace: it is one stream, and LIVE is not repeated', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    const running = runOnce(world, [me]);
    await running;
    world.goOffline('11');
    const watching = runOnce(world, [me]);
    world.clock.sleep(2.5 * MINUTE).then(() => world.goLive('11'));
    const { journal } = await watching;
    expect(journal?.transitions).toEqual([]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    world.goOffline('11');
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a streamer who is gone: the same run sends OFFLINE, as soon as the grace is over', async () => {
    world.goLive('11');
    await runOnce(world, [me], { offlineGrace: 90_000 });
    world.goOffline('11');
    const start = world.clock.now();
    await runOnce(world, [me], { offlineGrace: 90_000 });
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(world.clock.now() - start).toBeLessThan(95_000);
  });

  test('no grace, and one empty list from Twitch: a second poll is needed, and no OFFLINE is sent', async () => {
    world.goLive('11');
    await runOnce(world, [me], { offlineGrace: 0 });
    let polls = 0;
    world.fault = (moment) => (moment === 'twitch.streams' && polls++ === 0 ? 'empty' : undefined);
    await runOnce(world, [me], { offlineGrace: 0 });
    expect([polls, world.headsFor(me)]).toEqual([2, ['LIVE anna']]);
  });

  test('a stream that replaced another between two polls: OFFLINE is sent before LIVE', async () => {
    world.goLive('11');
    await runOnce(world, [me, friend]);
    await world.clock.pass(3 * HOUR);
    world.goLive('11', { startedAt: world.clock.now() - HOUR });
    const { journal } = await runOnce(world, [me, friend]);
    const heads = ['LIVE anna', 'OFFLINE anna', 'LIVE anna'];
    expect(both()).toEqual([heads, heads]);
    expect(journal?.transitions.map(({ kind, stream }) => [kind, stream.ids])).toEqual([
      ['offline', ['1001']],
      ['live', ['1002']],
    ]);
  });

  test('a stream that Twitch lists again after OFFLINE: nothing more is sent', async () => {
    const startedAt = world.clock.now();
    const id = world.goLive('11');
    await runOnce(world, [me]);
    world.goOffline('11');
    await runOnce(world, [me]);
    world.channel('11').stream = { id, startedAt, title: 't', category: 'c', viewers: 1 };
    await runOnce(world, [me]);
    world.goOffline('11');
    const { journal } = await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(journal?.transitions).toEqual([]);
  });
});

describe('the inputs', () => {
  const [LIVE, OFFLINE, BOTH] = [['live'], ['offline'], ['live', 'offline']] as const;
  test.each<[string, (readonly Kind[])[], string[]]>([
    ['`notify-on: live`: no OFFLINE is sent', [LIVE, LIVE, LIVE], ['LIVE anna']],
    ['`notify-on: offline`: one OFFLINE is sent, and no LIVE', [OFFLINE, OFFLINE, OFFLINE], ['OFFLINE anna']],
    [
      '`offline` added to `notify-on` after the end of a stream: its OFFLINE is sent',
      [LIVE, LIVE, BOTH],
      ['LIVE anna', 'OFFLINE anna'],
    ],
  ])('%s', async (_what, runs, heads) => {
    world.goLive('11');
    for (const notifyOn of runs) {
      const { journal } = await runOnce(world, [me], { rules: { notifyOn } });
      if (notifyOn === runs[0]) world.goOffline('11');
      expect(journal?.transitions.length).toBeLessThanOrEqual(1);
    }
    expect(world.headsFor(me)).toEqual(heads);
  });

  test('a recipient who is added: LIVE of the live stream is sent, and nothing older', async () => {
    world.goLive('11');
    world.goLive('12');
    await runOnce(world, [me]);
    world.goOffline('12');
    await runOnce(world, [me]);
    await runOnce(world, [me, friend]);
    expect(both()).toEqual([['LIVE anna', 'LIVE bert', 'OFFLINE bert'], ['LIVE anna']]);
  });

  test('a dry run: nothing is sent or saved', async () => {
    world.goLive('11');
    const { journal, lines } = await runOnce(world, [me], { dryRun: true });
    expect([world.texts, world.entries]).toEqual([[], []]);
    expect(journal?.deliveries.map(({ result }) => result)).toEqual(['dry run']);
    expect(lines.info.join('\n')).toContain('Would send to +15…001: LIVE anna: ');
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });
});

describe('streamers', () => {
  test('a streamer who was renamed: the run follows the new login, and warns once', async () => {
    world.goLive('11');
    await runOnce(world, [me], { logins: ['anna'] });
    world.channel('11').login = 'annette';
    const { lines } = await runOnce(world, [me], { logins: ['anna'] });
    expect(lines.warn).toEqual([
      'anna is now called annette on Twitch and is still watched. Write annette in `streamers`.',
    ]);
    world.goOffline('11');
    const second = await runOnce(world, [me], { logins: ['anna'] });
    expect(second.lines.warn).toEqual([]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE annette']);
  });

  test('a LIVE that only the history shows, under the old login: OFFLINE is sent under the new one', async () => {
    await runOnce(world, [me], { logins: ['anna'] });
    world.goLive('11');
    world.fault = (moment) => (moment === 'cache.save' ? 'fails' : undefined);
    await runOnce(world, [me], { logins: ['anna'] });
    world.fault = () => undefined;
    world.channel('11').login = 'annette';
    world.goOffline('11');
    await runOnce(world, [me], { logins: ['anna'] });
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE annette']);
  });

  test('a login that Twitch does not know: a warning names it, and the others are watched', async () => {
    world.goLive('11');
    const { lines } = await runOnce(world, [me], { logins: ['nobody_here', 'anna'] });
    expect(lines.warn.join()).toContain('Twitch does not know nobody_here.');
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('no login that Twitch knows: the run is red', async () => {
    const { journal, lines } = await runOnce(world, [me], { logins: ['nobody_here'] });
    expect([journal?.actionRequired.size, lines.error.length]).toEqual([1, 1]);
  });

  test('a streamer who is suspended in mid-stream: OFFLINE is sent', async () => {
    world.goLive('11');
    await runOnce(world, [me], { logins: ['anna'] });
    world.channels.delete('11');
    await runOnce(world, [me], { logins: ['anna'] });
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a new streamer in the inputs: LIVE is sent by text', async () => {
    await runOnce(world, [me], { logins: ['anna'] });
    world.goLive('12');
    await runOnce(world, [me], { logins: ['anna', 'bert'] });
    expect(world.headsFor(me)).toEqual(['LIVE bert']);
  });
});
