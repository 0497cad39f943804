// Run by the bench in the place of the action: the real run with the real adapter to Twitch, and a clock that does not
// wait. It tells how much memory is in use, the collector having been at work, after so many polls.
import { getInput, setOutput } from '@actions/core';
import { twitch } from '../../src/adapters/twitch/twitch.ts';
import type { Snapshot } from '../../src/domain/snapshot.ts';
import { run } from '../../src/engine/run.ts';
import type { Channel, Clock, Ports, Twitch } from '../../src/ports.ts';
import { MINUTE, recipient } from '../world/world.ts';

/** The time limits of calls that are over are held until they are up, real milliseconds. */
const SETTLED = 20_000;

const measuredAfter: readonly number[] = JSON.parse(getInput('measured-after'));
const logins: readonly string[] = JSON.parse(getInput('logins'));
const polls = Math.max(...measuredAfter);
const interval: number = JSON.parse(getInput('interval'));
const me = recipient(1);

let now = Date.now();
const clock: Clock = {
  now: () => now,
  sleep: async (milliseconds) => {
    await new Promise(setImmediate);
    now += Math.max(0, milliseconds);
  },
};

const measured: { readonly polls: number; readonly heap: number; readonly all: number }[] = [];
async function measure(polled: number): Promise<void> {
  await new Promise((resolve) => setTimeout(resolve, SETTLED));
  globalThis.gc?.();
  const { heapUsed, rss } = process.memoryUsage();
  measured.push({ polls: polled, heap: heapUsed, all: rss });
}

let polled = 0;
const adapter = twitch(getInput('twitch-client-id'), getInput('twitch-client-secret'), clock);
const measuring: Twitch = {
  ...adapter,
  observe: async (ids) => {
    const observation = await adapter.observe(ids);
    if (observation.error) throw observation.error;
    polled += 1;
    if (measuredAfter.includes(polled)) await measure(polled);
    return observation;
  },
};

let texts = 0;
const channel: Channel = {
  name: 'sms',
  service: { name: 'twilio', shown: 'Twilio' },
  recipients: [me],
  history: async () => [],
  text: async ({ kind, streamer }) => `${kind} ${streamer.login}`,
  send: async () => {
    texts += 1;
    return { kind: 'accepted', id: String(texts) };
  },
  deliveryStatus: async () => ({ kind: 'delivered' }),
};

let saved: Snapshot | undefined;
const ports: Ports = {
  clock,
  twitch: measuring,
  channels: [channel],
  store: {
    restore: async () => (saved ? { kind: 'found', state: saved } : { kind: 'none' }),
    save: async (state) => {
      saved = state;
      return true;
    },
  },
  runs: { number: 1, newer: async () => 'none', lastSuccess: async () => 'none' },
  signal: new AbortController().signal,
  log: {
    info: () => undefined,
    warn: console.error,
    error: console.error,
    debug: () => undefined,
    group: () => undefined,
  },
};
const rules = { notifyOn: ['live', 'offline'] as const, audience: [me.key] };
await run(
  {
    streamers: new Map(logins.map((login) => [login, rules])),
    offlineGrace: 5 * MINUTE,
    watchFor: polls * interval + interval / 2,
    pollInterval: interval,
    dryRun: false,
  },
  ports,
);
setOutput('measured', measured);
setOutput('texts', texts);
