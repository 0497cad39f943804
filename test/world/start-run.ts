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

/** What a story changes from the defaults. `rules` applies to every streamer, `rulesFor` to one login on top of that. */
export type Wishes = Partial<Omit<RunConfig, 'streamers'>> & {
  readonly logins?: readonly string[];
  /** The `state-key` of the watcher. */
  readonly watcher?: string;
  readonly rules?: Partial<StreamerRules>;
  /** Replaces ports before the run starts. */
  readonly alter?: (ports: Ports) => Ports;
  readonly rulesFor?: Readonly<Record<string, Partial<StreamerRules>>>;
};

/** Starts the real run in a world. It goes on only while the world's clock does. */
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
  const defaults = { notifyOn: ['live', 'offline'] as const, audience: recipients.map(({ key }) => key) };
  const config: RunConfig = {
    streamers: new Map(watched.map((login) => [login, { ...defaults, ...rules, ...rulesFor[login] }])),
    offlineGrace: 5 * MINUTE,
    watchFor: 0,
    pollInterval: MINUTE,
    dryRun: false,
    ...rest,
  };
  const ended = Promise.race([run(config, alter(ports)), killed])
    .then((journal) => {
      listed.isSuccess =
        journal !== 'killed' && journal.actionRequired.size === 0 && journal.ending !== 'cancelled';
      return journal;
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
