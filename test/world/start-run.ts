import type { Recipient } from '../../src/core/notification.ts';
import type { RunRecord } from '../../src/record.ts';
import { type Order, run } from '../../src/run.ts';
import { type Lines, portsInto } from './edges.ts';
import { MINUTE, type World } from './world.ts';

export interface Started {
  readonly lines: Lines;
  /** The record, or that the run was killed. */
  readonly ended: Promise<RunRecord | 'killed'>;
}

/** Starts the real run in a world; the world's clock must be let go on. */
export function startRun(
  world: World,
  recipients: readonly Recipient[],
  order: Partial<Order> = {},
): Started {
  const { ports, lines, killed } = portsInto(world, recipients);
  const full: Order = {
    logins: [...world.channels.values()].map(({ login }) => login),
    notifyOn: ['live', 'offline'],
    offlineGrace: 5 * MINUTE,
    pollInterval: MINUTE,
    dryRun: false,
    ...order,
  };
  return { lines, ended: Promise.race([run(full, ports), killed]) };
}

/** Runs once to the end. */
export async function runOnce(
  world: World,
  recipients: readonly Recipient[],
  order: Partial<Order> = {},
): Promise<{ readonly lines: Lines; readonly record: RunRecord | undefined }> {
  const { lines, ended } = startRun(world, recipients, order);
  const record = await world.clock.until(ended);
  return { lines, record: record === 'killed' ? undefined : record };
}
