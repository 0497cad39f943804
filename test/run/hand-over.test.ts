import { beforeEach, describe, expect, test } from 'vitest';
import { readSnapshot } from '../../src/domain/snapshot.ts';
import type { Journal } from '../../src/engine/context.ts';
import { runOnce, startRun } from '../world/start-run.ts';
import { HOUR, MINUTE, recipient, World } from '../world/world.ts';

const me = recipient(1);
const friend = recipient(2);
const WINDOW = { watchFor: HOUR };
let world: World;
let questions: number;

beforeEach(() => {
  world = new World();
  world.addChannel('11', 'anna');
  questions = 0;
  world.fault = (moment) => {
    if (moment === 'github') questions += 1;
    return undefined;
  };
});

/** Something happens so long after now, milliseconds. */
function later(milliseconds: number, then: () => unknown): void {
  void world.clock.sleep(milliseconds).then(then);
}

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
      later(5.5 * MINUTE, () => world.goLive('11'));
      later(20.5 * MINUTE, () => world.goOffline('11'));
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
      expect([world.headsFor(me), world.headsFor(friend)]).toEqual([
        ['LIVE anna', 'OFFLINE anna'],
        ['LIVE anna', 'OFFLINE anna'],
      ]);
      // The grace counts from when the older run missed it.
      expect(world.texts.at(-1)?.at).toBeLessThan(start + 26.6 * MINUTE);
    },
  );

  test('a run of one poll: it asks for newer runs only while it waits for an end', async () => {
    world.goLive('11');
    await runOnce(world, [me]);
    expect([world.headsFor(me), questions]).toEqual([['LIVE anna'], 0]);
    world.goOffline('11');
    await runOnce(world, [me]);
    expect(world.headsFor(me)).toEqual(['LIVE anna', 'OFFLINE anna']);
    expect(questions).toBeGreaterThan(0);
  });

  test('a silent GitHub: the run asks it every 20 seconds, and keeps polling', async () => {
    world.fault = (moment) => {
      if (moment !== 'github') return undefined;
      questions += 1;
      return 'fails';
    };
    const { ended, lines } = startRun(world, [me], WINDOW);
    const journal = await journalOf(ended);
    expect([journal.ending, journal.polls]).toEqual([undefined, 60]);
    expect([questions > 165, questions <= 180]).toEqual([true, true]);
    expect([lines.warn, lines.info.filter((line) => line.includes('actions: read'))]).toEqual([[], []]);
  });

  test('no `actions: read`: the log says so once, and the window goes on', async () => {
    world.areRunsHidden = true;
    const { ended, lines } = startRun(world, [me], WINDOW);
    await world.clock.pass(10 * MINUTE);
    world.listRun('pending');
    const journal = await journalOf(ended);
    expect([journal.ending, journal.polls, questions]).toEqual([undefined, 61, 1]);
    expect(lines.info.filter((line) => line.includes('`permissions: actions: read`'))).toHaveLength(1);
  });

  test('a newer run that is completed: the older one goes on', async () => {
    const { ended } = startRun(world, [me], WINDOW);
    world.listRun('completed');
    expect((await journalOf(ended)).ending).toBeUndefined();
  });
});

describe('two runs at the same time', () => {
  // The newer one comes between two polls, beside one, and right before, while and after texts are sent.
  const seconds = Array.from({ length: 25 }, (_, index) => index * 5);

  test.each(seconds)(
    'two windows %i s apart: the older one hands over, and nothing is sent twice',
    async (behind) => {
      world.addChannel('12', 'bert');
      later(MINUTE, () => world.goLive('11'));
      later(3 * MINUTE, () => world.goLive('12'));
      later(12 * MINUTE, () => world.goOffline('11'));
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
      expect([world.headsFor(me), world.headsFor(friend)]).toEqual([heads, heads]);
    },
  );
});
