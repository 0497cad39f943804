import { beforeEach, describe, expect, test } from 'vitest';
import { runOnce } from '../world/start-run.ts';
import { ANNA, BERT, BOTH, friend, me, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

const both = [me, friend];
let world: StoryWorld;

beforeEach(async () => {
  world = new StoryWorld(ANNA, BERT);
  world.areStreamsRecorded = true;
  await runOnce(world, both);
});

/** A stream while no run polls. */
async function stream(id: string, length: number): Promise<string> {
  const streamId = world.goLive(id);
  await world.clock.pass(length);
  world.goOffline(id);
  return streamId;
}

describe('a stream in a gap between two polls', () => {
  test('a stream in a gap: everyone gets one OFFLINE, with duration and recording', async () => {
    await world.clock.pass(HOUR);
    const id = await stream(ANNA, 47 * MINUTE);
    await world.clock.pass(HOUR);
    const { journal } = await runOnce(world, both);
    const over = `OFFLINE anna: streamed for 47m. https://www.twitch.tv/videos/${id}`;
    expect(world.texts.map(({ to, body }) => [to, body])).toEqual([
      [me.address, over],
      [friend.address, over],
    ]);
    expect(journal?.transitions.map(({ kind, stream }) => [kind, stream.ids])).toEqual([['offline', [id]]]);
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    expect(world.texts).toHaveLength(2);
  });

  test('several streams in a gap: each OFFLINE comes in order, before the LIVE of the stream that is on', async () => {
    await world.clock.pass(HOUR);
    await stream(BERT, HOUR);
    await stream(ANNA, HOUR);
    await stream(BERT, HOUR);
    await world.clock.pass(HOUR);
    world.goLive(ANNA);
    const { journal } = await runOnce(world, [me]);
    expect(journal?.transitions.map(({ kind, streamer }) => `${kind} ${streamer.login}`)).toEqual([
      'offline bert',
      'offline anna',
      'offline bert',
      'live anna',
    ]);
    expect(world.headsFor(me).sort()).toEqual(['LIVE anna', 'OFFLINE anna', 'OFFLINE bert', 'OFFLINE bert']);
    expect(world.headsFor(me).filter((head) => head.endsWith('anna'))).toEqual(['OFFLINE anna', 'LIVE anna']);
  });

  test.each([0.04, 3])(
    'five streams in a gap, and texts that take %f s each: each OFFLINE is sent once',
    async (takes) => {
      world.latency = (moment) => (moment === 'send' ? takes * 1000 : 40);
      await world.clock.pass(HOUR);
      for (let times = 0; times < 5; times++) {
        await stream(ANNA, 20 * MINUTE);
        await world.clock.pass(10 * MINUTE);
      }
      await runOnce(world, both);
      expect(world.heads(me, friend)).toEqual([Array(5).fill('OFFLINE anna'), Array(5).fill('OFFLINE anna')]);
      await runOnce(world, both);
      expect(world.texts).toHaveLength(10);
    },
  );

  test.each([1, 2, 3])(
    'three streams in a gap, and a run killed after text %i: each OFFLINE is sent once',
    async (sends) => {
      await world.clock.pass(HOUR);
      for (let times = 0; times < 3; times++) {
        await stream(ANNA, 20 * MINUTE);
        await world.clock.pass(10 * MINUTE);
      }
      world.break('send', 'killed after', (time) => time === sends);
      await runOnce(world, [me]);
      world.heal();
      await world.clock.pass(MINUTE);
      await runOnce(world, [me]);
      expect(world.headsFor(me)).toEqual(Array(3).fill('OFFLINE anna'));
    },
  );

  test('a stream in a gap that goes on after a short restart: it counts as one stream, and LIVE is sent', async () => {
    await world.clock.pass(HOUR);
    const id = await stream(ANNA, HOUR);
    await world.clock.pass(2 * MINUTE);
    const next = world.goLive(ANNA);
    await world.clock.pass(HOUR);
    const { journal } = await runOnce(world, [me]);
    expect(journal?.transitions.map(({ kind, stream }) => [kind, stream.ids])).toEqual([
      ['live', [id, next]],
    ]);
    expect(world.texts.map(({ body }) => body)).toEqual([expect.stringContaining('live for 2h 2m.')]);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('a stream in a gap, a failed lookup of recordings, and a snapshot lost later: OFFLINE is sent once', async () => {
    await world.clock.pass(HOUR);
    await stream(ANNA, HOUR);
    await world.clock.pass(HOUR);
    world.break('twitch.videos', 'fails');
    const failed = await runOnce(world, both);
    expect(failed.lines.warn).toEqual(["Recordings can't be looked up: Twitch is out of order."]);
    expect(world.texts).toEqual([]);
    world.heal();
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    world.entries = [];
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    expect(world.heads(me, friend)).toEqual([['OFFLINE anna'], ['OFFLINE anna']]);
  });

  test('a stream in a gap without a recording: nothing is sent', async () => {
    world.areStreamsRecorded = false;
    await world.clock.pass(HOUR);
    await stream(ANNA, HOUR);
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    expect(world.texts).toEqual([]);
  });

  test.each([
    ['a title with other words', { title: 'speedrun' }],
    ['categories, which a recording does not show', { categories: ['Chess'] }],
    ['LIVE alone', { notifyOn: ['live' as const] }],
  ])('a stream in a gap, and a rule for %s: nothing is sent', async (_what, rules) => {
    await world.clock.pass(HOUR);
    await stream(ANNA, HOUR);
    await world.clock.pass(HOUR);
    await runOnce(world, both, { rules });
    expect(world.texts).toEqual([]);
  });
});

describe('the recording of a stream that was announced', () => {
  test('a recorded stream whose end a run saw: nothing is repeated', async () => {
    world.goLive(ANNA);
    await runOnce(world, both);
    await world.clock.pass(HOUR);
    world.goOffline(ANNA);
    await runOnce(world, both);
    await world.clock.pass(3 * HOUR);
    await runOnce(world, both);
    expect(world.headsFor(me)).toEqual(BOTH);
  });

  test('a recorded stream that ended in a gap: OFFLINE has its true duration', async () => {
    const id = world.goLive(ANNA);
    await runOnce(world, both);
    await world.clock.pass(76 * MINUTE);
    world.goOffline(ANNA);
    await world.clock.pass(3 * HOUR);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
    expect(world.texts.at(-1)?.body).toMatch(/^OFFLINE anna: streamed for 1h 16m\. /);
    expect(world.texts.at(-1)?.body).toMatch(new RegExp(`twitch\\.tv/videos/${id}$`));
  });

  test('a recorded stream that is on: LIVE is not repeated', async () => {
    await world.clock.pass(HOUR);
    world.goLive(ANNA);
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    expect(world.headsFor(me)).toEqual(['LIVE anna']);
  });

  test('a recorded stream, and a snapshot from before it: nothing that the history shows is repeated', async () => {
    world.goLive(ANNA);
    await runOnce(world, both);
    await world.clock.pass(HOUR);
    world.goOffline(ANNA);
    await runOnce(world, both);
    world.entries = world.entries.slice(0, 1);
    await world.clock.pass(HOUR);
    await runOnce(world, both);
    expect(world.heads(me, friend)).toEqual([BOTH, BOTH]);
  });
});

describe('requests for recordings', () => {
  test('a last poll a few intervals ago: no recordings are looked up', async () => {
    await world.clock.pass(2.9 * MINUTE);
    await runOnce(world, both);
    expect(world.askedFor('twitch.videos')).toEqual([]);
  });

  test('no recordings in run after run while somebody is live: OFFLINE knows how long', async () => {
    world.goLive(ANNA);
    world.break('twitch.videos', 'fails');
    for (let run = 0; run < 6; run++) {
      await world.clock.pass(30 * MINUTE);
      await runOnce(world, [me]);
    }
    world.goOffline(ANNA);
    await world.clock.pass(30 * MINUTE);
    await runOnce(world, [me]);
    expect(world.texts.at(-1)?.body).toContain('OFFLINE anna: streamed for about 3h.');
  });

  test('a gap before a window: recordings are looked up once per streamer, and the history is read once per recipient', async () => {
    world.asked = [];
    await world.clock.pass(4 * MINUTE);
    await runOnce(world, both, { watchFor: HOUR });
    expect([world.askedFor('twitch.videos').length, world.askedFor('history').length]).toEqual([2, 2]);
  });

  test('450 streamers after a gap: recordings of 400 are looked up, and the log counts the other 50', async () => {
    world = new StoryWorld();
    world.areStreamsRecorded = true;
    for (let index = 0; index < 450; index++) world.addChannel(`${1000 + index}`, `streamer${index}`);
    await runOnce(world, [me]);
    await world.clock.pass(HOUR);
    const { lines, journal } = await runOnce(world, [me]);
    expect([world.askedFor('twitch.videos').length, journal?.warnings.size]).toEqual([400, 0]);
    expect(lines.info).toContain(
      "Streams since the last poll are not looked up for 50 streamers, to stay within Twitch's rate limit.",
    );
  });

  test('an outage of Twitch within a window: OFFLINE is sent for a stream that began and ended in it', async () => {
    world.break('twitch.streams', 'fails', (time) => time > 5 && time <= 45);
    world.later(10 * MINUTE, () => world.goLive(ANNA));
    world.later(30 * MINUTE, () => world.goOffline(ANNA));
    await runOnce(world, both, { watchFor: HOUR });
    expect(world.heads(me, friend)).toEqual([['OFFLINE anna'], ['OFFLINE anna']]);
    expect(world.texts[0]?.body).toContain('streamed for 20m.');
  });
});
