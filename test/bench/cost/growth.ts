import { ACCOUNTS } from '../../sandbox/accounts.ts';
import { openSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { medians, slowDown } from './quiet.ts';
import { type Cost, measure, type Program } from './trial.ts';

/** Milliseconds that a service takes to answer. */
const DELAY = 40;

/** Twitch's user ids begin here. */
const FIRST_ID = 1_000_000;

/** How many a run watches, and how many it sends to. */
export interface Size {
  readonly streamers: number;
  readonly recipients: number;
}

/** What a run costs, and how large its state is in the cache, in bytes. */
export type Growth = Cost & { readonly state: number };

/**
 * Quiet runs of each size, a tenth of the streamers live; the state is the first program's. Side by side, so that a busy
 * machine is busy for all of them.
 *
 * @returns by size, what each program costs
 */
export async function quietAt(
  sizes: readonly Size[],
  programs: readonly [Program, ...Program[]],
  rounds: number,
): Promise<Growth[][]> {
  const worlds = [];
  for (const size of sizes) worlds.push({ ...(await announced(size, programs[0])), costs: [] as Cost[][] });
  for (let round = 0; round < rounds; round++) {
    for (const { sandbox, inputs, costs } of worlds) {
      for (const [index, program] of programs.entries()) {
        // Twitch gives its points by the minute; the program has a clock of its own.
        sandbox.clock.advance(60_000);
        costs[index] = [...(costs[index] ?? []), await measure(sandbox, program, inputs)];
      }
    }
  }
  const growths = worlds.map(({ sandbox, costs }) => {
    return costs.map((each) => ({ ...medians(each), state: stateSize(sandbox) }));
  });
  for (const { sandbox } of worlds) await sandbox.close();
  return growths;
}

/** A sandbox whose state knows everyone who is live, because a first run announced them. */
async function announced({ streamers, recipients }: Size, program: Program) {
  const sandbox = await openSandbox();
  const logins = Array.from({ length: streamers }, (_, index) => `streamer${index}`);
  for (const [index, login] of logins.entries()) {
    const id = String(FIRST_ID + index);
    sandbox.twitch.addStreamer({ id, login });
    if (index % 10 === 0) sandbox.twitch.goLive(id, { title: `Something to look at, part ${index}` });
  }
  const inputs = inputsOf(logins, recipients);
  await measure(sandbox, program, inputs, { isWaitingSkipped: true });
  slowDown(sandbox, DELAY);
  return { sandbox, inputs };
}

/** Runs that find one streamer live and notify this many recipients. Idle time is left out. */
export async function tellingTo(recipients: number, program: Program, rounds: number): Promise<Growth> {
  const costs: Growth[] = [];
  for (let round = 0; round < rounds; round++) {
    const sandbox = await openSandbox();
    sandbox.twitch.addStreamer({ id: String(FIRST_ID), login: 'anna' });
    const inputs = inputsOf(['anna'], recipients);
    await measure(sandbox, program, inputs);
    sandbox.clock.advance(60_000);
    sandbox.twitch.goLive(String(FIRST_ID));
    slowDown(sandbox, DELAY);
    const cost = await measure(sandbox, program, inputs, { isWaitingSkipped: true });
    costs.push({ ...cost, state: stateSize(sandbox) });
    await sandbox.close();
  }
  return { ...medians(costs), state: costs[0]?.state ?? 0 };
}

function inputsOf(logins: readonly string[], recipients: number) {
  const numbers = Array.from({ length: recipients }, (_, index) => `+1555${String(2_000_000 + index)}`);
  return {
    streamers: logins.join(' '),
    ...ACCOUNTS,
    'sms-to': numbers.join(' '),
    'max-sms-per-day': '2000',
  };
}

function stateSize({ cache }: Sandbox): number {
  const newest = cache.entries.at(-1);
  const files = newest ? [...cache.files(newest).values()] : [];
  return files.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
}
