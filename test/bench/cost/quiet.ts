import { setTimeout as sleep } from 'node:timers/promises';
import { ACCOUNTS, ME } from '../../sandbox/accounts.ts';
import { openSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import type { Contender } from './contenders.ts';
import { type Cost, measure } from './trial.ts';

/** Milliseconds that a service takes to answer. */
export const DELAYS = [0, 40, 150] as const;

/** The medians of a quiet run of each contender, by delay. */
export async function quietRuns(
  all: readonly Contender[],
  rounds: number,
): Promise<ReadonlyMap<number, readonly Cost[]>> {
  const sandbox = await openSandbox();
  try {
    const inputs = { streamers: 'anna', ...ACCOUNTS, 'sms-to': ME };
    sandbox.twitch.addStreamer({ id: '11', login: 'anna' });
    sandbox.twitch.goLive('11');
    // The first run sends what is new, so that the next ones are quiet.
    for (const { program } of all) await measure(sandbox, program, inputs);
    const results = new Map<number, readonly Cost[]>();
    for (const delay of DELAYS) {
      const end = slowDown(sandbox, delay);
      const costs = all.map((): Cost[] => []);
      // Side by side, so that a busy machine is busy for all of them; the first round warms up.
      for (let round = 0; round <= rounds; round++) {
        for (const [index, { program }] of all.entries()) {
          const cost = await measure(sandbox, program, inputs);
          if (round > 0) costs[index]?.push(cost);
        }
      }
      end();
      results.set(delay, costs.map(medians));
    }
    return results;
  } finally {
    await sandbox.close();
  }
}

/** Delays every answer by this many real milliseconds. @returns a function that ends the delay */
export function slowDown(sandbox: Sandbox, delay: number): () => void {
  return sandbox.onRequest(async (moment) => {
    if (moment === 'before') await sleep(delay);
  });
}

export function medians(costs: readonly Cost[]): Cost {
  const median = (figure: (cost: Cost) => number) => {
    const sorted = costs.map(figure).sort((a, b) => a - b);
    const middle = sorted.length / 2;
    return ((sorted[Math.ceil(middle) - 1] ?? 0) + (sorted[Math.floor(middle)] ?? 0)) / 2;
  };
  return {
    wall: median(({ wall }) => wall),
    cpu: median(({ cpu }) => cpu),
    memory: median(({ memory }) => memory),
    requests: median(({ requests }) => requests),
    services: median(({ services }) => services),
  };
}
