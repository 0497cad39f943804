import { join } from 'node:path';
import { table } from '../../src/messages/markdown.ts';
import { runAction } from '../sandbox/runner.ts';
import { openSandbox } from '../sandbox/sandbox.ts';
import { TWITCH_APP } from '../sandbox/twitch-tokens.ts';

/** Run as `npm run bench:memory`, in some minutes: whether a long window needs more and more memory. */
const STREAMERS = 500;
/** A window of 5 h 30 min at the default interval, milliseconds, takes 2,000 polls. */
const INTERVAL = 10_000;
const MEASURED_AFTER = [200, 500, 1_000, 2_000];

/** The first streamers are always on. The last one starts or ends a stream at every n-th poll. */
const ON = 150;
const TURN = 60;

const sandbox = await openSandbox();
const { twitch, twitchHelix } = sandbox;
twitchHelix.pointsPerMinute = Number.POSITIVE_INFINITY;
const streamers = Array.from({ length: STREAMERS }, (_, index) => ({
  id: `${1000 + index}`,
  login: `streamer_${index}`,
}));
for (const [index, streamer] of streamers.entries()) {
  twitch.addStreamer(streamer);
  if (index < ON) twitch.goLive(streamer.id);
}
const start = sandbox.clock.now();
let calls = 0;
sandbox.onRequest((moment, { path, query }) => {
  if (moment === 'before' || path !== '/helix/streams' || query.has('after')) return;
  // A poll begins with one call for each hundred streamers.
  const polls = ++calls / (STREAMERS / 100);
  if (!Number.isInteger(polls)) return;
  sandbox.clearRequests();
  for (let index = 0; index < ON; index++)
    twitch.update(`${1000 + index}`, { viewers: 100 + ((polls * 7 + index) % 900) });
  const last = `${1000 + STREAMERS - 1}`;
  if (polls % (2 * TURN) === 0) twitch.goLive(last, { startedAt: start + polls * INTERVAL });
  if (polls % (2 * TURN) === TURN && polls > TURN) twitch.goOffline(last);
});
const run = await runAction(sandbox, {
  bundle: join(import.meta.dirname, 'guest-memory.ts'),
  actionFile: '',
  inputs: {
    'twitch-client-id': TWITCH_APP.clientId,
    'twitch-client-secret': TWITCH_APP.clientSecret,
    logins: JSON.stringify(streamers.map(({ login }) => login)),
    interval: JSON.stringify(INTERVAL),
    'measured-after': JSON.stringify(MEASURED_AFTER),
  },
  nodeArgs: ['--expose-gc'],
  isMeasured: true,
  timeoutMs: 3_600_000,
});
await sandbox.close();
const { measured, texts } = run.outputs;
if (run.exitCode !== 0 || measured === undefined) throw new Error(`the run failed:\n${run.log}`);
console.log(
  `${STREAMERS} streamers, ${texts} texts, ${calls} calls, ${Math.round(run.durationMs / 1000)} s\n`,
);
console.log(
  table(
    ['After polls', 'Heap', 'Whole process'],
    JSON.parse(measured).map(({ polls, heap, all }: Record<'polls' | 'heap' | 'all', number>) => [
      polls.toLocaleString('en'),
      megabytes(heap),
      megabytes(all),
    ]),
  ),
);

function megabytes(bytes: number): string {
  return `${(bytes / 1e6).toFixed(1)} MB`;
}
