import { beforeEach, describe, expect, test } from 'vitest';
import { summary } from '../../src/report/summary.ts';
import { runOnce, startRun, type Wishes } from '../world/start-run.ts';
import { HOUR, MINUTE, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
let world: World;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
});

/** A run looks for an hour while things happen, each some minutes after its start. */
async function hour(wishes: Wishes, happenings: Readonly<Record<number, () => void>> = {}): Promise<void> {
  for (const [minute, happen] of Object.entries(happenings)) {
    world.clock.sleep(Number(minute) * MINUTE).then(happen);
  }
  const { ended } = startRun(world, [me, friend], { watchFor: HOUR, ...wishes });
  await world.clock.until(ended);
}

const told = () => world.headsFor(me);
const words = (kind: string) =>
  world.texts.filter(({ to, body }) => to === me.address && body.startsWith(kind)).map(({ body }) => body);

function edit(facts: { title?: string; category?: string }): void {
  const { stream } = world.channels.get('11') ?? {};
  if (stream) Object.assign(stream, facts);
}

describe('by category', () => {
  const wishes = { rules: { categories: ['Chess', 'Elden Ring'] } };

  test('a stream that is in none of them is told neither at its start nor at its end', async () => {
    world.goLive('11', { category: 'Just Chatting' });
    await hour(wishes, { 40: () => world.goOffline('11') });
    expect(world.texts).toEqual([]);
  });

  test('a stream that matches an hour after it began is told then, and its end', async () => {
    world.goLive('11', { category: 'Just Chatting' });
    await hour(wishes);
    expect(told()).toEqual([]);
    await hour(wishes, { 10: () => edit({ category: 'elden ring' }), 30: () => world.goOffline('11') });
    expect(told()).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(words('LIVE')[0]).toContain('elden ring');
    expect(words('LIVE')[0]).toMatch(/live for 1h (9|10)m/);
  });

  test('a stream that no longer matches is told once only, and its end', async () => {
    world.goLive('11', { category: 'Chess' });
    await hour(wishes, {
      10: () => edit({ category: 'Just Chatting' }),
      20: () => edit({ category: 'Chess' }),
      30: () => world.goOffline('11'),
    });
    expect(told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });
});

test('by title: a stream is told once its title holds the words, in any case', async () => {
  world.goLive('11', { title: 'warming up' });
  await hour({ rules: { title: 'Speedrun' } }, { 20: () => edit({ title: 'any% SPEEDRUN attempts' }) });
  expect(told()).toEqual(['LIVE anna']);
  expect(words('LIVE')[0]).toContain('any% SPEEDRUN attempts');
});

test('each streamer has rules of its own: who is told, and of what', async () => {
  world.addChannel('12', 'bert');
  const rulesFor = {
    anna: { audience: [me.key] },
    bert: { audience: [friend.key], notifyOn: ['live'] as const },
  };
  world.goLive('11');
  world.goLive('12');
  await hour({ rulesFor }, { 30: () => world.goOffline('11'), 31: () => world.goOffline('12') });
  expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
  expect(world.headsFor(friend)).toEqual(['LIVE bert']);
});

describe('an edit', () => {
  const wishes = { rules: { notifyOn: ['live', 'offline', 'title', 'category'] as const } };

  test('of title and category is told once it has stood for two minutes', async () => {
    world.goLive('11', { title: 'Chess', category: 'Chess' });
    await hour(wishes, { 10: () => edit({ title: 'Now painting', category: 'Art' }) });
    expect(told()).toEqual(['LIVE anna', 'TITLE anna', 'CATEGORY anna']);
    expect(words('TITLE')[0]).toContain('Now painting');
  });

  test('made three times in a row is one text, with the last words', async () => {
    world.goLive('11', { title: 'One' });
    const edits = { 10: 'Two', 11: 'Three', 12: 'Four' };
    await hour(
      wishes,
      Object.fromEntries(Object.entries(edits).map(([at, title]) => [at, () => edit({ title })])),
    );
    expect(told()).toEqual(['LIVE anna', 'TITLE anna']);
    expect(words('TITLE')[0]).toContain('Four');
  });

  test('that is taken back before it was told is none', async () => {
    world.goLive('11', { title: 'One' });
    await hour(wishes, { 10: () => edit({ title: 'Oen' }), 11: () => edit({ title: 'One' }) });
    expect(told()).toEqual(['LIVE anna']);
  });

  test('made while the stream is gone for less than the grace is told when it is back, not as a new stream', async () => {
    world.goLive('11', { title: 'One', category: 'Chess' });
    await hour(wishes, {
      10: () => world.goOffline('11'),
      12: () => world.goLive('11', { title: 'Two', category: 'Chess' }),
    });
    expect(told()).toEqual(['LIVE anna', 'TITLE anna']);
  });

  test('seen with the start of a stream is part of its LIVE', async () => {
    world.goLive('11', { title: 'One' });
    await hour(wishes, { 30: () => world.goOffline('11') });
    world.goLive('11', { title: 'Two' });
    await hour(wishes);
    expect(told()).toEqual(['LIVE anna', 'OFFLINE anna', 'LIVE anna']);
  });

  test('of a stream that is not wanted keeps no run looking, and neither does its end', async () => {
    const wishes = { rules: { notifyOn: ['live', 'offline', 'title'] as const, categories: ['Chess'] } };
    world.goLive('11', { category: 'Art', title: 'One' });
    await runOnce(world, [me], wishes);
    const before = world.clock.now();
    edit({ title: 'Two' });
    const edited = await runOnce(world, [me], wishes);
    world.goOffline('11');
    const gone = await runOnce(world, [me], wishes);
    expect([edited.journal?.polls, gone.journal?.polls]).toEqual([1, 1]);
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });

  test('that one streamer is not followed for keeps no run looking', async () => {
    world.addChannel('12', 'bert');
    const rulesFor = { bert: { notifyOn: ['live', 'offline', 'title'] as const } };
    world.goLive('11', { title: 'One' });
    await hour({ rulesFor, watchFor: 0 });
    edit({ title: 'Two' });
    const before = world.clock.now();
    await hour({ rulesFor, watchFor: 0 });
    expect(world.clock.now() - before).toBeLessThan(MINUTE);
  });
});

describe('in quiet hours', () => {
  // The world begins at noon.
  const quietFrom = (from: number, to: number) => ({
    quiet: { from: from * 60, to: to * 60, timeZone: 'UTC' },
  });

  test('nobody is told; when they end, who is still live is announced', async () => {
    const wishes = quietFrom(12, 14);
    world.goLive('11');
    await hour({ ...wishes, watchFor: 0 });
    await world.clock.pass(HOUR);
    await hour({ ...wishes, watchFor: 0 });
    expect(world.texts).toEqual([]);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(told()).toEqual(['LIVE anna']);
    expect(words('LIVE')[0]).toMatch(/live for 2h/);
  });

  test('a stream that begins and ends is told as one OFFLINE when they are over', async () => {
    const wishes = { ...quietFrom(12, 14), watchFor: 0 };
    await hour(wishes);
    world.goLive('11');
    await world.clock.pass(10 * MINUTE);
    await hour(wishes);
    await world.clock.pass(50 * MINUTE);
    await hour(wishes);
    world.goOffline('11');
    for (let looks = 0; looks < 4; looks++) {
      await world.clock.pass(10 * MINUTE);
      await hour(wishes);
    }
    expect(world.texts).toEqual([]);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(told()).toEqual(['OFFLINE anna']);
    expect(words('OFFLINE')[0]).toContain('streamed for about 1h');
  });

  test('that begin and end inside a stream that was told, nothing is repeated, and its end is told', async () => {
    const wishes = { ...quietFrom(13, 14), watchFor: 0 };
    world.goLive('11');
    for (let looks = 0; looks < 10; looks++) {
      await hour(wishes);
      await world.clock.pass(20 * MINUTE);
    }
    expect(told()).toEqual(['LIVE anna']);
    world.goOffline('11');
    await hour(wishes);
    expect(told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a run ends its window, and leaves a stream that is gone to the run after them', async () => {
    const wishes = quietFrom(13, 14);
    world.goLive('11');
    const start = world.clock.now();
    await hour({ ...wishes, watchFor: 5 * HOUR }, { 58: () => world.goOffline('11') });
    expect(world.clock.now() - start).toBeLessThan(HOUR + 2 * MINUTE);
    expect(told()).toEqual(['LIVE anna']);
    await world.clock.pass(70 * MINUTE);
    await hour(wishes);
    expect(told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('a stream that is wanted in them only is not told', async () => {
    const wishes = { ...quietFrom(12, 14), rules: { categories: ['Chess'] } };
    world.goLive('11', { category: 'Chess' });
    await hour(wishes);
    edit({ category: 'Art' });
    await world.clock.pass(2 * HOUR);
    await hour(wishes, { 30: () => world.goOffline('11') });
    expect(world.texts).toEqual([]);
  });

  test('a stream that is wanted when they are over is told then', async () => {
    const wishes = { ...quietFrom(12, 14), rules: { categories: ['Chess'] } };
    world.goLive('11', { category: 'Art' });
    await hour(wishes);
    edit({ category: 'Chess' });
    await world.clock.pass(2 * HOUR);
    await hour(wishes, { 30: () => world.goOffline('11') });
    expect(told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  });

  test('edits are not told, nor afterwards', async () => {
    const wishes = { ...quietFrom(13, 14), rules: { notifyOn: ['live', 'offline', 'title'] as const } };
    world.goLive('11', { title: 'One' });
    await hour({ ...wishes, watchFor: 0 });
    await world.clock.pass(HOUR);
    edit({ title: 'Two' });
    await hour(wishes);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(told()).toEqual(['LIVE anna']);
  });

  test('a run says why it looks but once', async () => {
    const { journal, lines } = await runOnce(world, [me], { ...quietFrom(12, 14), watchFor: HOUR });
    expect([journal?.polls, journal?.ending]).toEqual([1, 'quiet hours']);
    expect(lines.info.at(-1)).toContain('nothing is sent, and this run stops polling');
    expect(journal && summary(journal, 0, { timeZone: 'UTC', starts: [], warnings: [] })).toContain(
      'Quiet hours: nothing is sent, and runs stop polling',
    );
  });

  test('begin by the clock on the wall of their time zone', async () => {
    const wishes = { quiet: { from: 13 * 60, to: 14 * 60, timeZone: 'Europe/Paris' }, watchFor: 0 };
    world.goLive('11');
    await hour(wishes);
    expect(told()).toEqual([]);
    await world.clock.pass(HOUR);
    await hour(wishes);
    expect(told()).toEqual(['LIVE anna']);
  });
});

test('an end that can not be decided, for Twitch is silent, is looked for at the interval', async () => {
  world.goLive('11');
  const looks: number[] = [];
  let isSilent = false;
  world.fault = (moment) => {
    if (moment === 'twitch.streams') looks.push(world.clock.now());
    return moment === 'twitch.streams' && isSilent ? 'fails' : undefined;
  };
  await hour(
    {},
    {
      10: () => world.goOffline('11'),
      12: () => {
        isSilent = true;
      },
      30: () => {
        isSilent = false;
      },
    },
  );
  expect(looks.length).toBeLessThanOrEqual(62);
  expect(told()).toEqual(['LIVE anna', 'OFFLINE anna']);
  const offline = world.texts.find(({ body }) => body.startsWith('OFFLINE'));
  expect((offline?.at ?? 0) - (looks[0] ?? 0)).toBeLessThan(32 * MINUTE);
});
