import { join } from 'node:path';
import { describe, expect } from 'vitest';
import type { SandboxRequest } from '../sandbox/exchange.ts';
import type { Fault, FaultKind } from '../sandbox/faults.ts';
import { GITHUB_TOKEN } from '../sandbox/github.ts';
import { openProxy, PROXY } from '../sandbox/proxy.ts';
import { ANNA, ME, MINUTE, said, test, type Watching } from './watching.ts';

/** A few polls are enough, because a service may send megabytes in each. */
const WINDOW = { 'watch-for': '2m', 'poll-interval': '60s' };

/** How long a window of two minutes may take, whatever the services do, in milliseconds. */
const LIMIT = 4 * MINUTE;

/** Ends the process if it takes more than 300 MB. */
const FRUGAL = {
  nodeArgs: ['--require', join(import.meta.dirname, '..', 'sandbox', 'preload-memory.cjs')],
};

/** A few attacks are enough: each exchange goes through one function, which has tests of its own. */
const HOSTILE = [
  ['sends a body without end', { kind: 'endless body' }],
  ['sends a head without end', { kind: 'endless head' }],
  [
    'sends more values than memory holds',
    { kind: 'status', status: 200, body: `{"data":[{}${',{}'.repeat(600_000)}]}` },
  ],
] as const satisfies [string, FaultKind][];

const isPost = ({ method }: SandboxRequest) => method === 'POST';

/** Exchanges that one run attacks together, because none keeps the run from reaching another. */
const TWITCH: [string, Omit<Fault, 'do'>[]][] = [
  ["Twitch's token service", [{ service: 'twitch-id' }]],
  ["Twitch's list", [{ service: 'twitch' }]],
];
const OTHERS: typeof TWITCH = [
  [
    "the cache, GitHub and Twilio's list",
    [{ service: 'cache' }, { service: 'github' }, { service: 'twilio' }],
  ],
  [
    'the blob store and Twilio on sending',
    [{ service: 'blob' }, { service: 'twilio', match: isPost, moment: 'after' }],
  ],
];

/** Anna goes live after the last run saved its state. */
async function newlyLive(watching: Watching): Promise<void> {
  await watching.hasRun();
  watching.pass(15 * MINUTE);
  watching.twitch.goLive(ANNA);
  Object.assign(watching.inputs, WINDOW, { 'github-token': GITHUB_TOKEN });
}

/** All is well again: each person gets one LIVE. */
async function expectOneLive(watching: Watching): Promise<void> {
  watching.sandbox.heal();
  watching.pass(15 * MINUTE);
  await watching.run();
  expect(watching.sentToBoth()).toEqual([['LIVE anna'], ['LIVE anna']]);
}

describe.concurrent.each(HOSTILE)('a service that %s', (how, fault) => {
  // One attack is enough to show that Twitch is asked through that function; the fault table has more.
  test.for(how === 'sends a head without end' ? [...TWITCH, ...OTHERS] : OTHERS)(
    'a run ends in time, in little memory and with a report when that service is %s',
    async ([_which, exchanges], { watching }) => {
      await newlyLive(watching);
      for (const each of exchanges) watching.sandbox.fault({ ...each, do: fault });
      const before = watching.sandbox.clock.offset;
      const run = await watching.run(FRUGAL);
      expect(watching.sandbox.clock.offset - before).toBeLessThan(LIMIT);
      expect(run).toMatchObject({ exitCode: 0, summary: expect.stringMatching(/./) });
      expect(run.outputs).toHaveProperty('sms-sent');
      const played = watching.sandbox.requests
        .filter((request) => request.fault)
        .map(({ service }) => service);
      expect(new Set(played)).toEqual(new Set(exchanges.map(({ service }) => service)));
      await expectOneLive(watching);
    },
  );
});

test.concurrent('a run ends in time and in little memory when a proxy sends a head without end', async ({
  watching,
  onTestFinished,
}) => {
  const proxy = await openProxy(watching.sandbox, { isEndless: true });
  onTestFinished(() => proxy.close());
  const behind = { env: { HTTPS_PROXY: proxy.url }, elsewhere: { [PROXY]: proxy.port } };
  watching.twitch.goLive(ANNA);
  const run = await watching.run({ ...FRUGAL, ...behind });
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '0' } });
  await expectOneLive(watching);
});

const moved: FaultKind = {
  kind: 'status',
  status: 307,
  headers: { location: 'https://elsewhere.example.com/' },
};

// `Watching.start` fails a run that asks another host.
test.concurrent.for(OTHERS)('a redirect is not followed: %s', async ([_which, exchanges], { watching }) => {
  await newlyLive(watching);
  for (const each of exchanges) watching.sandbox.fault({ ...each, moment: 'before', do: moved });
  expect(await watching.run()).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '0' } });
  await expectOneLive(watching);
});

test.concurrent('an upload answered with a redirect does not count as saved', async ({ watching }) => {
  watching.sandbox.fault({ service: 'blob', do: moved });
  const run = await watching.run();
  expect(said(run)).toContainEqual(expect.stringMatching(/^The state could not be saved in the cache/));
  expect(watching.requests().cache).not.toContain('POST FinalizeCacheEntryUpload');
  expect(watching.sandbox.cache.entries).toEqual([]);
});

test.concurrent("the next page of Twilio's list is read from the same host only", async ({ watching }) => {
  watching.twitch.goLive(ANNA);
  const now = new Date(watching.sandbox.clock.now()).toUTCString();
  const messages = [{ body: 'Another text', date_created: now, direction: 'outbound-api', to: ME }];
  const body = { messages, next_page_uri: 'https://elsewhere.example.com/Messages.json' };
  watching.sandbox.fault({ service: 'twilio', do: { kind: 'status', status: 200, body } });
  const run = await watching.run();
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'sms-sent': '0' } });
  expect(said(run).join()).toContain('another host');
  await expectOneLive(watching);
});
