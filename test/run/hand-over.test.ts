import { beforeEach, describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/domain/snapshot.ts';
import type { Journal } from '../../src/engine/context.ts';
import { runOnce, startRun } from '../world/start-run.ts';
import { ANNA, BERT, BOTH, friend, me, StoryWorld } from '../world/story-world.ts';
import { HOUR, MINUTE } from '../world/world.ts';

const WINDOW = { watchFor: HOUR };
let world: StoryWorld;

beforeEach(() => {
  world = new StoryWorld(ANNA);
});

/** How often runs asked GitHub for newer ones. */
const questions = () => world.askedFor('github').length;

async function journalOf(ended: Promise<Journal | 'killed'>): Promise<Journal> {
  const journal = await world.clock.until(ended);
  if (journal === 'killed') throw new Error('the run was killed');
  return journal;
}

describe('a newer run', () => {
  test('a newer run that waits: the older one hands over within two minutes', async () => {
    const { ended, lines } = startRun(world, [me], WINDOW);
    await world.clock.pass(20.5 * MINUTE);
    const start = world.clock.now();
    world.listRun('pending');
    const journal = await journalOf(ended);
    expect(world.clock.now() - start).toBeLessThan(2 * MINUTE);
    expect([journal.ending, journal.actionRequired.size, journal.warnings.size]).toEqual([
      'handed over',
      0,
      0,
    ]);
    expect(lines.info.at(-1)).toBe('A newer run takes over.');
    expect(readSnapshot(`${world.entries.at(-1)}`)?.notes.polledAt).toBeGreaterThan(start - MINUTE);
  });

  test.each([1, 20, 45, 59, 60, 61, 90, 300])(
    'a newer run that waits, and polls %i s apart: the older one hands over within half a minute',
    async (seconds) => {
      const { ended } = startRun(world, [me], { watchFor: 3 * HOUR, pollInterval: seconds * 1000 });
      await world.clock.pass(20.5 * MINUTE);
      const start = world.clock.now();
      world.listRun('pending');
      expect((await journalOf(ended)).ending).toBe('handed over');
      expect(world.clock.now() - start).toBeLessThan(30_000);
    },
  );

  test.each(['queued', 'pending'] as const)(
    'a newer run that is %s while a streamer is gone: it sends OFFLINE when the grace is over',
    async (status) => {
      world.later(5.5 * MINUTE, () => world.goLive(ANNA));
      world.later(20.5 * MINUTE, () => world.goOffline(ANNA));
      const start = world.clock.now();
      const older = startRun(world, [me, friend], WINDOW);
      await world.clock.pass(22.5 * MINUTE);
      const listed = world.listRun(status);
      const journal = await journalOf(older.ended);
      expect([journal.ending, journal.transitions.map(({ kind }) => kind)]).toEqual([
        'handed over',
        ['live'],
      ]);
      await world.clock.pass(20_000);
      const newer = startRun(world, [me, friend], WINDOW, listed);
      await world.clock.until(newer.ended);
      expect(world.heads(me, friend)).toEqual([BOTH, BOTH]);
      // The grace counts from when the older run missed the stream.
      expect(world.texts.at(-1)?.at).toBeLessThan(start + 26.6 * MINUTE);
    },
  );

  test('a run that polls once: it asks for newer runs only while it waits for a stream to end', async () => {
    world.goLive(ANNA);
    await runOnce(world, [me]);
    expect([world.headsFor(me), questions()]).toEqual([['LIVE anna'], 0]);
    world.goOffline(ANNA);
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(BOTH);
    expect(questions()).toBeGreaterThan(0);
  });

  test('a silent GitHub: the run asks it every 20 seconds, and keeps polling', async () => {
    world.break('github', 'fails');
    const { ended, lines } = startRun(world, [me], WINDOW);
    const journal = await journalOf(ended);
    expect([journal.ending, journal.polls]).toEqual([undefined, 60]);
    expect(questions()).toBeGreaterThan(165);
    expect(questions()).toBeLessThanOrEqual(180);
    expect([lines.warn, lines.info.filter((line) => line.includes('actions: read'))]).toEqual([[], []]);
  });

  test('no `actions: read`: the log says so once, and the window goes on', async () => {
    world.areRunsHidden = true;
    const { ended, lines } = startRun(world, [me], WINDOW);
    await world.clock.pass(10 * MINUTE);
    world.listRun('pending');
    const journal = await journalOf(ended);
    expect([journal.ending, journal.polls, questions()]).toEqual([undefined, 61, 1]);
    expect(lines.info.filter((line) => line.includes('`permissions: actions: read`'))).toHaveLength(1);
  });

  test('a newer run that is completed: the older one keeps polling', async () => {
    const { ended } = startRun(world, [me], WINDOW);
    world.listRun('completed');
    expect((await journalOf(ended)).ending).toBeUndefined();
  });
});

describe('two runs at the same time', () => {
  // The newer run starts between polls, during one, and before, during and after sending.
  const seconds = Array.from({ length: 25 }, (_, index) => index * 5);

  test.each(seconds)(
    'two windows %i s apart: the older one hands over, and nothing is sent twice',
    async (behind) => {
      world = new StoryWorld(ANNA, BERT);
      world.later(MINUTE, () => world.goLive(ANNA));
      world.later(3 * MINUTE, () => world.goLive(BERT));
      world.later(12 * MINUTE, () => world.goOffline(ANNA));
      const older = startRun(world, [me, friend], { watchFor: 30 * MINUTE });
      await world.clock.pass(behind * 1000);
      const newer = startRun(world, [me, friend], { watchFor: 30 * MINUTE });
      const start = world.clock.now();
      const journal = await journalOf(older.ended);
      expect(world.clock.now() - start).toBeLessThan(2 * MINUTE);
      expect([journal.ending, journal.actionRequired.size, journal.warnings.size]).toEqual([
        'handed over',
        0,
        0,
      ]);
      expect((await journalOf(newer.ended)).ending).toBeUndefined();
      const heads = ['LIVE anna', 'LIVE bert', 'OFFLINE anna'];
      expect(world.heads(me, friend)).toEqual([heads, heads]);
    },
  );
});
