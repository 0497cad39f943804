import type { Told } from './core/notification.ts';
import type { Keeper } from './keep.ts';
import { nextPollIn } from './pace.ts';
import { poll, takeUp } from './poll.ts';
import type { Ports } from './ports.ts';
import { newRecord, noteTrouble, type RunRecord } from './record.ts';
import { findWatched } from './roster.ts';

/** What a run is to do. Durations in milliseconds. */
export interface Order {
  readonly logins: readonly string[];
  readonly notifyOn: readonly Told[];
  readonly offlineGrace: number;
  readonly pollInterval: number;
  readonly dryRun: boolean;
}

/** One start of the action: look at Twitch, decide what changed, tell what is owed, remember it. */
export async function run(order: Order, ports: Ports): Promise<RunRecord> {
  const { clock, twitch, store } = ports;
  const record = newRecord(clock.now(), order.dryRun);
  const restoring = store.restore();
  let memory: Keeper | undefined;
  let failures = 0;
  for (;;) {
    try {
      await findWatched(order.logins, record, restoring, ports);
      const observation = await twitch.observe(record.roster.streamers.map(({ id }) => id));
      memory ??= await takeUp(record, restoring, ports);
      await poll(observation, order, record, ports, memory);
      failures = 0;
    } catch (error) {
      failures += 1;
      noteTrouble(record, ports.log, error);
    }
    const wait = nextPollIn(record, order, clock.now(), failures);
    if (wait === undefined) break;
    await clock.sleep(wait);
  }
  await memory?.keepLast(record.state, record.roster);
  return record;
}
