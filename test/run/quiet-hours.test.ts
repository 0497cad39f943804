import { beforeEach, expect, test } from 'vitest';
import { summary } from '../../src/report/summary.ts';
import { runOnce, type Wishes } from '../world/start-run.ts';
import { ANNA, BOTH, type Change, me, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

// The world begins at noon, in UTC.
const quietFrom = (from: number, to: number, timeZone = 'UTC'): Wishes => ({
  quiet: { from: from * 60, to: to * 60, timeZone },
});
const CHESS = { categories: ['Chess'] };

/** What happens to anna's stream, by minute, and the texts that follow, each with its minute. */
type Story = [what: string, Wishes, Record<number, Change>, texts: string[]];

test.each<Story>([
  [
    'a streamer who is live through quiet hours: LIVE is sent when they end',
    quietFrom(12, 14),
    { 0: {} },
    ['120 LIVE anna: .* live for 2h'],
  ],
  [
    'a stream that begins and ends in quiet hours: one OFFLINE is sent when they end',
    quietFrom(12, 14),
    { 10: {}, 70: 'ends' },
    ['120 OFFLINE anna: streamed for 50m'],
  ],
  [
    'quiet hours in the middle of a stream: LIVE is not repeated, and OFFLINE is sent at its end',
    quietFrom(13, 14),
    { 0: {}, 200: 'ends' },
    ['0 LIVE anna: ', '205 OFFLINE anna: '],
  ],
  [
    'a stream that matches the rules in quiet hours only: nothing is sent',
    { ...quietFrom(12, 14), rules: CHESS },
    { 0: { category: 'Chess' }, 110: { category: 'Art' }, 150: 'ends' },
    [],
  ],
  [
    'a stream that matches the rules once quiet hours are over: LIVE is sent then',
    { ...quietFrom(12, 14), rules: CHESS },
    { 0: { category: 'Art' }, 120: { category: 'Chess' }, 150: 'ends' },
    ['120 LIVE anna: ', '155 OFFLINE anna: '],
  ],
  [
    'an edit in quiet hours: no TITLE is sent, not even afterwards',
    { ...quietFrom(13, 14), rules: { notifyOn: ['live', 'offline', 'title'] } },
    { 0: { title: 'One' }, 70: { title: 'Two' } },
    ['0 LIVE anna: '],
  ],
  [
    'quiet hours in another time zone: they follow its clock',
    quietFrom(13, 14, 'Europe/Paris'),
    { 0: {} },
    ['60 LIVE anna: '],
  ],
])('%s', async (_what, wishes, changes, texts) => {
  const start = world.clock.now();
  for (let minute = 0; minute <= 240; minute += 10) {
    const left = start + minute * MINUTE - world.clock.now();
    await world.clock.pass(Math.max(0, left));
    const change = changes[minute];
    if (change) world.change(ANNA, change);
    await runOnce(world, [me], wishes);
  }
  expect(world.textsSince(start, me)).toEqual(texts.map((text) => expect.stringMatching(`^${text}`)));
});

test('a window that reaches quiet hours: it ends, and a run after them sends OFFLINE', async () => {
  const wishes = { ...quietFrom(13, 17), watchFor: 5 * HOUR };
  world.goLive(ANNA);
  const start = world.clock.now();
  world.later(58 * MINUTE, () => world.goOffline(ANNA));
  await runOnce(world, [me], wishes);
  expect(world.clock.now() - start).toBeLessThan(HOUR + 2 * MINUTE);
  expect(world.headsFor(me)).toEqual(['LIVE anna']);
  await world.clock.pass(4 * HOUR);
  await runOnce(world, [me], wishes);
  expect(world.headsFor(me)).toEqual(BOTH);
});

test('a window that ends after quiet hours: it polls through them, and sends LIVE as they end', async () => {
  const start = world.clock.now();
  world.later(10 * MINUTE, () => world.goLive(ANNA));
  await runOnce(world, [me], { ...quietFrom(11, 13), watchFor: 2 * HOUR });
  expect(world.textsSince(start, me)).toEqual([expect.stringMatching(/^60 LIVE anna: /)]);
  expect(world.clock.now() - start).toBeGreaterThan(2 * HOUR - MINUTE);
});

test('a window that ends before the poll after quiet hours: it polls as they end', async () => {
  const start = world.clock.now();
  world.goLive(ANNA);
  await world.clock.pass(5 * MINUTE);
  await runOnce(world, [me], { ...quietFrom(11, 13), watchFor: 57 * MINUTE, pollInterval: 10 * MINUTE });
  expect(world.textsSince(start, me)).toEqual([expect.stringMatching(/^60 LIVE anna: /)]);
});

test('a window that begins in quiet hours: it polls once, and log and summary say why', async () => {
  const { journal, lines } = await runOnce(world, [me], { ...quietFrom(12, 14), watchFor: HOUR });
  expect([journal?.polls, journal?.ending]).toEqual([1, 'quiet hours']);
  expect(lines.info.at(-1)).toContain('nothing is sent, and this run stops polling');
  expect(journal && summary(journal, 0, { timeZone: 'UTC', starts: [], warnings: [] })).toContain(
    'Quiet hours: nothing is sent, and runs stop polling',
  );
});
