import { beforeEach, describe, expect, test } from 'vitest';
import type { Kind } from '../../src/domain/notification.ts';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BERT, BOTH, friend, me, myMail, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA, BERT);
});

const both = () => world.heads(me, friend);

test('several streams found by one poll: they are reported oldest first', async () => {
  world.goLive('11', { startedAt: world.clock.now() - 5 * MINUTE });
  world.goLive('12', { startedAt: world.clock.now() - 50 * MINUTE });
  const { journal } = await runOnce(world, [me]);
  expect(journal?.transitions.map(({ streamer }) => streamer.login)).toEqual(['bert', 'anna']);
});

describe('a stream', () => {
  test('a stream that begins and ends: everyone gets one LIVE and one OFFLINE', async () => {
    await runOnce(world, [me, friend]);
    world.goLive(ANNA);
    const { journal: began } = await runOnce(world, [me, friend]);
    expect(both()).toEqual([['LIVE anna'], ['LIVE anna']]);
    expect(began?.transitions.map(({ kind }) => kind)).toEqual(['live']);

    await world.clock.pass(2 * HOUR);
    await runOnce(world, [me, friend]);
    world.goOffline(ANNA);
    await world.clock.pass(20 * MINUTE);
    const { journal: ended } = await runOnce(world, [me, friend]);
    expect(both()).toEqual([BOTH, BOTH]);
    expect(ended?.transitions.map(({ kind }) => kind)).toEqual(['offline']);
    expect(world.texts.at(-1)?.body).toContain('streamed for about 2h.');

    await runOnce(world, [me, friend]);
    expect(world.texts).toHaveLength(4);
  });

  test.each([
    ['SMS', me],
    ['email', myMail],
  ])(
    'a first run, by %s: LIVE is sent for the streamer who is live, and nothing for the other',
    async (_channel, who) => {
      world.goLive(ANNA, { startedAt: world.clock.now() - 47 * MINUTE });
      const { journal } = await runOnce(world, [who]);
      expect(world.headsFor(who)).toEqual(['LIVE anna']);
      expect([...world.texts, ...world.mails][0]?.body).toContain('47m');
      expect(journal?.stateSource).toBe('none');
    },
  );

  test('a drop shorter than the grace: it counts as one stream, and LIVE is not repeated', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    world.later(2.5 * MINUTE, () => world.goLive(ANNA));
    const { journal } = await runOnce(world, [me]);
    expect(journal?.transitions).toEqual([]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('a streamer who goes offline: the run that notices sends OFFLINE as soon as the grace is over', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me], { offlineGrace: 90_000 });
    world.goOffline(ANNA);
    const start = world.clock.now();
    await runOnce(world, [me], { offlineGrace: 90_000 });
    expect(world.headsFor(me)).toEqual(BOTH);
    expect(world.clock.now() - start).toBeLessThan(95_000);
  });

  test('no grace, and one empty list from Twitch: a second poll finds the stream, and no OFFLINE is sent', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me], { offlineGrace: 0 });
    world.break('twitch.streams', 'empty', (time) => time === 1);
    const { journal } = await runOnce(world, [me], { offlineGrace: 0 });
    expect([journal?.polls, world.headsFor(me)]).toEqual([2, ['LIVE anna']]);
  });

  test('a stream that replaced another between two polls: OFFLINE is sent before LIVE', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me, friend]);
    await world.clock.pass(3 * HOUR);
    world.goLive(ANNA, { startedAt: world.clock.now() - HOUR });
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
    const id = world.goLive(ANNA);
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    world.channel(ANNA).stream = { id, startedAt, title: 't', category: 'c', viewers: 1 };
    await runOnce(world, [me]);
    world.goOffline(ANNA);
    const { journal } = await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
    expect(journal?.transitions).toEqual([]);
  });
});

describe('the inputs', () => {
  const [LIVE, OFFLINE, ALL] = [['live'], ['offline'], ['live', 'offline']] as const;
  test.each<[string, (readonly Kind[])[], string[]]>([
    ['`notify-on: live`: no OFFLINE is sent', [LIVE, LIVE, LIVE], ['LIVE anna']],
    ['`notify-on: offline`: one OFFLINE is sent, and no LIVE', [OFFLINE, OFFLINE, OFFLINE], ['OFFLINE anna']],
    [
      '`offline` added to `notify-on` after the end of a stream: its OFFLINE is sent',
      [LIVE, LIVE, ALL],
      BOTH,
    ],
  ])('%s', async (_what, runs, heads) => {
    world.goLive(ANNA);
    for (const notifyOn of runs) {
      const { journal } = await runOnce(world, [me], { rules: { notifyOn } });
      if (notifyOn === runs[0]) world.goOffline(ANNA);
      expect(journal?.transitions.length).toBeLessThanOrEqual(1);
    }
    expect(world.headsFor(me)).toEqual(heads);
  });

  test('a new recipient: they get LIVE of the stream that is on, and nothing older', async () => {
    world.goLive(ANNA);
    world.goLive(BERT);
    await runOnce(world, [me]);
    world.goOffline(BERT);
    await runOnce(world, [me]);
    await runOnce(world, [me, friend]);
    expect(both()).toEqual([['LIVE anna', 'LIVE bert', 'OFFLINE bert'], ['LIVE anna']]);
  });

  test('a dry run: nothing is sent or saved', async () => {
    world.goLive(ANNA);
    const { journal, lines } = await runOnce(world, [me], { dryRun: true });
    expect([world.texts, world.entries]).toEqual([[], []]);
    expect(journal?.deliveries.map(({ result }) => result)).toEqual(['dry run']);
    expect(lines.info.join('\n')).toContain('Would send to +15…001: LIVE anna: ');
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });
});

describe('streamers', () => {
  test('a renamed streamer: the run follows the new login, and warns once', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me], { logins: ['anna'] });
    world.channel(ANNA).login = 'annette';
    const { lines } = await runOnce(world, [me], { logins: ['anna'] });
    expect(lines.warn).toEqual([
      'anna is now called annette on Twitch and is still watched. Write annette in `streamers`.',
    ]);
    world.goOffline(ANNA);
    const second = await runOnce(world, [me], { logins: ['anna'] });
    expect(second.lines.warn).toEqual([]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE annette']);
  });

  test('a LIVE that only the history shows, under the old login: OFFLINE is sent under the new one', async () => {
    await runOnce(world, [me], { logins: ['anna'] });
    world.goLive(ANNA);
    world.break('cache.save', 'fails');
    await runOnce(world, [me], { logins: ['anna'] });
    world.heal();
    world.channel(ANNA).login = 'annette';
    world.goOffline(ANNA);
    await runOnce(world, [me], { logins: ['anna'] });
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE annette']);
  });

  test('a login that Twitch does not know: a warning names it, and the others are watched', async () => {
    world.goLive(ANNA);
    const { lines } = await runOnce(world, [me], { logins: ['nobody_here', 'anna'] });
    expect(lines.warn.join()).toContain('Twitch does not know nobody_here.');
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('no login is known to Twitch: the run is red', async () => {
    const { journal, lines } = await runOnce(world, [me], { logins: ['nobody_here'] });
    expect([journal?.actionRequired.size, lines.error.length]).toEqual([1, 1]);
  });

  test('a streamer who is suspended mid-stream: OFFLINE is sent', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me], { logins: ['anna'] });
    world.channels.delete(ANNA);
    await runOnce(world, [me], { logins: ['anna'] });
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('a new streamer in the inputs: LIVE is sent by text', async () => {
    await runOnce(world, [me], { logins: ['anna'] });
    world.goLive(BERT);
    await runOnce(world, [me], { logins: ['anna', 'bert'] });
    expect(world.headsFor(me)).toEqual(['LIVE bert']);
  });
});
