import type { Recipient } from '../../src/domain/notification.ts';
import type { StreamerRules } from '../../src/domain/rules.ts';
import type { Journal, RunConfig } from '../../src/engine/context.ts';
import { run } from '../../src/engine/run.ts';
import type { Ports } from '../../src/ports.ts';
import { type Lines, portsInto } from './adapters.ts';
import { type ListedRun, MINUTE, type World } from './world.ts';

export interface Started {
  readonly lines: Lines;
  /** The journal, or that the run was killed. */
  readonly ended: Promise<Journal | 'killed'>;
  /** As GitHub cancels a run. */
  readonly cancel: () => void;
  readonly kill: () => void;
}

/** What a story wants to be different from the defaults; `rules` holds for all streamers that have none of their own. */
export type Wishes = Partial<Omit<RunConfig, 'streamers'>> & {
  readonly logins?: readonly string[];
  /** The `state-key` of the watcher. */
  readonly watcher?: string;
  readonly rules?: Partial<StreamerRules>;
  /** Puts something else in the place of the outside. */
  readonly alter?: (ports: Ports) => Ports;
  readonly rulesFor?: Readonly<Record<string, Partial<StreamerRules>>>;
};

/** Starts the real run in a world; the world's clock must be let go on. */
export function startRun(
  world: World,
  recipients: readonly Recipient[],
  wishes: Wishes = {},
  listed: ListedRun = world.listRun('in_progress'),
): Started {
  listed.status = 'in_progress';
  const { logins, watcher = 'default', rules, rulesFor = {}, alter = (ports) => ports, ...rest } = wishes;
  const { ports, lines, killed, kill, cancel } = portsInto(world, recipients, listed.id, watcher);
  const watched = logins ?? [...world.channels.values()].map(({ login }) => login);
  const everybody = { notifyOn: ['live', 'offline'] as const, audience: recipients.map(({ key }) => key) };
  const order: RunConfig = {
    streamers: new Map(watched.map((login) => [login, { ...everybody, ...rules, ...rulesFor[login] }])),
    offlineGrace: 5 * MINUTE,
    watchFor: 0,
    pollInterval: MINUTE,
    dryRun: false,
    ...rest,
  };
  const ended = Promise.race([run(order, alter(ports)), killed])
    .then((record) => {
      listed.isSuccess =
        record !== 'killed' && record.actionRequired.size === 0 && record.ending !== 'cancelled';
      return record;
    })
    .finally(() => {
      listed.status = 'completed';
      listed.endedAt = world.clock.now();
    });
  return { lines, ended, cancel, kill };
}

/** Runs once to the end. */
export async function runOnce(
  world: World,
  recipients: readonly Recipient[],
  wishes: Wishes = {},
): Promise<{ readonly lines: Lines; readonly journal: Journal | undefined }> {
  const { lines, ended } = startRun(world, recipients, wishes);
  const journal = await world.clock.until(ended);
  return { lines, journal: journal === 'killed' ? undefined : journal };
}
