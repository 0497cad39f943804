import { ACCOUNTS } from '../../sandbox/accounts.ts';
import { openSandbox, type Sandbox } from '../../sandbox/sandbox.ts';
import { ME, medians, slowDown } from './quiet.ts';
import { type Cost, measure, type Program } from './trial.ts';

/** Milliseconds that a service takes to answer. */
const DELAY = 40;

/** Twitch's user ids begin here. */
const FIRST_ID = 1_000_000;

/** What a run costs, and how large its state is in the cache, in bytes. */
export type Growth = Cost & { readonly state: number };

/** Quiet runs for this many streamers, a tenth of whom are live. */
export function quietWith(streamers: number, program: Program, rounds: number): Promise<Growth> {
  return inSandbox(async (sandbox) => {
    const logins = Array.from({ length: streamers }, (_, index) => `streamer${index}`);
    for (const [index, login] of logins.entries()) {
      const id = String(FIRST_ID + index);
      sandbox.twitch.addStreamer({ id, login });
      if (index % 10 === 0) sandbox.twitch.goLive(id, { title: `Something to look at, part ${index}` });
    }
    // A first run would announce everyone who is live, so start with a state that knows them.
    const inputs = { streamers: logins.join(' '), ...ACCOUNTS, 'sms-to': ME, 'max-sms-per-day': '2000' };
    await measure(sandbox, program, inputs, { isWaitingSkipped: true });
    slowDown(sandbox, DELAY);
    const costs: Cost[] = [];
    for (let round = 0; round < rounds; round++) {
      // Twitch gives its points by the minute; the program has a clock of its own.
      sandbox.clock.advance(60_000);
      costs.push(await measure(sandbox, program, inputs));
    }
    return { ...medians(costs), state: stateSize(sandbox) };
  });
}

/** Runs that find one streamer live and notify this many recipients. Idle time is left out. */
export async function tellingTo(recipients: number, program: Program, rounds: number): Promise<Growth> {
  const costs: Growth[] = [];
  for (let round = 0; round < rounds; round++) {
    const cost = await inSandbox(async (sandbox) => {
      sandbox.twitch.addStreamer({ id: String(FIRST_ID), login: 'anna' });
      const numbers = Array.from({ length: recipients }, (_, index) => `+1555${String(2_000_000 + index)}`);
      const inputs = {
        streamers: 'anna',
        ...ACCOUNTS,
        'sms-to': numbers.join(' '),
        'max-sms-per-day': '2000',
      };
      await measure(sandbox, program, inputs);
      sandbox.clock.advance(60_000);
      sandbox.twitch.goLive(String(FIRST_ID));
      slowDown(sandbox, DELAY);
      const cost = await measure(sandbox, program, inputs, { isWaitingSkipped: true });
      return { ...cost, state: stateSize(sandbox) };
    });
    costs.push(cost);
  }
  return { ...medians(costs), state: costs[0]?.state ?? 0 };
}

async function inSandbox<Result>(work: (sandbox: Sandbox) => Promise<Result>): Promise<Result> {
  const sandbox = await openSandbox();
  try {
    return await work(sandbox);
  } finally {
    await sandbox.close();
  }
}

function stateSize({ cache }: Sandbox): number {
  const newest = cache.entries.at(-1);
  const files = newest ? [...cache.files(newest).values()] : [];
  return files.reduce((sum, file) => sum + Buffer.byteLength(file), 0);
}
