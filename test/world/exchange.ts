import type { Clock } from '../../src/ports.ts';
import { RunMemory } from './run-memory.ts';
import type { Fault, Moment, World } from './world.ts';

/** How long until an adapter gives up on what hangs, in milliseconds: as long as the slowest of them. */
const GIVEN_UP_AFTER = 20_000;

/** An exchange with the outside: it takes time, and then has its effect, fails, or kills the run. */
export type Exchange = <Result>(
  moment: Moment,
  about: string | undefined,
  effect: (fault: Fault | undefined) => Result,
) => Promise<Result>;

/** The process of one run. Once it is killed, whatever it awaits never comes. */
export interface RunProcess {
  readonly world: World;
  readonly memory: RunMemory;
  readonly exchange: Exchange;
  readonly sleep: Clock['sleep'];
  readonly killed: Promise<'killed'>;
  readonly kill: () => void;
}

export function processIn(world: World, watcher: string): RunProcess {
  let isDead = false;
  let die: (how: 'killed') => void = () => undefined;
  const killed = new Promise<'killed'>((resolve) => {
    die = resolve;
  });
  const kill = () => {
    isDead = true;
    die('killed');
  };
  const never = () => new Promise<never>(() => undefined);
  const sleep: Clock['sleep'] = async (milliseconds, signal) => {
    await world.clock.sleep(milliseconds, signal);
    if (isDead) await never();
  };
  const exchange: Exchange = async (moment, about, effect) => {
    if (isDead) return never();
    const latency = world.latency(moment);
    await sleep(latency);
    const fault = world.fault(moment, about);
    if (fault === 'killed before') kill();
    if (isDead) return never();
    const result = effect(fault === 'hangs' ? 'fails' : fault === 'killed after' ? undefined : fault);
    if (fault === 'killed after') kill();
    await sleep(fault === 'hangs' ? GIVEN_UP_AFTER : latency);
    return result;
  };
  return { world, memory: new RunMemory(world, watcher), exchange, sleep, killed, kill };
}
