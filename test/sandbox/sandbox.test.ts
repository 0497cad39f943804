import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect } from 'vitest';
import { GITHUB_TOKEN } from './github.ts';
import { ask, runGuest, test } from './guest.ts';

const RUNS = 'https://api.github.com/repos/octo-fan/watcher/actions/workflows/twitch-sms.yml/runs';
const authorization = `Bearer ${GITHUB_TOKEN}`;

test('a request reaches no real host: hosts can be down, or served elsewhere', async ({ sandbox }) => {
  const other = createServer((_, answer) => answer.end('elsewhere')).listen(0, '127.0.0.1');
  await once(other, 'listening');
  const { port } = other.address() as AddressInfo;
  const urls = ['https://example.com/', 'http://192.0.2.1/', RUNS, 'http://mail.example.com:25000/'];
  const requests = JSON.stringify(urls.map((url) => ({ url })));
  const places = { unreachable: ['api.github.com'], elsewhere: { 'mail.example.com:25000': port } };
  const run = await runGuest(sandbox, 'fetch', { requests }, places);
  other.close();
  expect(JSON.parse(run.outputs.answers ?? '')).toEqual([
    { failed: 'ENOTFOUND' },
    { failed: 'ENOTFOUND' },
    { failed: 'ECONNREFUSED' },
    expect.objectContaining({ status: 200, body: 'elsewhere' }),
  ]);
  expect(run.refusedHosts).toEqual(['example.com:443', '192.0.2.1:80']);
  expect(sandbox.requests).toEqual([]);
});

test('GitHub lists the runs of the workflow, given the permission', async ({ sandbox }) => {
  sandbox.github.runs = [
    { id: 1, status: 'completed' },
    { id: 3, status: 'pending' },
    { id: 2, status: 'in_progress' },
    { id: 4, status: 'queued', workflow: 'other.yml' },
  ];
  const allowed = { headers: { authorization } };
  const requests = [
    { url: RUNS, ...allowed },
    { url: `${RUNS}?per_page=1`, ...allowed },
    { url: RUNS },
    { url: RUNS.replace('watcher', 'nothing'), ...allowed },
  ];
  const [all, one, ...refused] = await ask(sandbox, ...requests);
  expect(all?.body.workflow_runs.map(({ id }: { id: number }) => id)).toEqual([3, 2, 1]);
  expect(one?.body).toMatchObject({
    total_count: 3,
    workflow_runs: [{ id: 3, status: 'pending', conclusion: null }],
  });
  expect(refused.map(({ status }) => status)).toEqual([401, 404]);
  sandbox.github.actionsPermission = 'none';
  expect(await ask(sandbox, ...requests.slice(0, 1))).toMatchObject([
    { status: 403, body: { message: 'Resource not accessible by integration' } },
  ]);
});

test('the time that a run sleeps is skipped, but not the time that it waits for an answer', async ({
  sandbox,
}) => {
  const startedAt = sandbox.clock.now();
  sandbox.fault({ service: 'github', do: { kind: 'delay', ms: 300 } });
  const answeredAt: number[] = [];
  sandbox.onRequest((moment) => {
    if (moment === 'after') answeredAt.push(sandbox.clock.now() - startedAt);
  });
  const run = await runGuest(sandbox, 'waiting', {}, { skipSleep: true });
  expect(Number(run.outputs.waited)).toBeGreaterThanOrEqual(3_600_000);
  expect(answeredAt).toHaveLength(1);
  expect(answeredAt[0]).toBeLessThan(60_000);
});

test('the time that a request hangs is skipped, up to its limit', async ({ sandbox }) => {
  sandbox.fault({ service: 'github', do: { kind: 'hang' } });
  const { outputs, durationMs } = await runGuest(sandbox, 'hanging', {}, { skipSleep: true });
  expect(outputs).toMatchObject({ fetch: 'TimeoutError', get: 'timeout' });
  const [fetched, got] = [Number(outputs.fetched), Number(outputs.got)];
  expect(fetched).toBeGreaterThanOrEqual(30_000);
  expect(got - fetched).toBeGreaterThanOrEqual(40_000);
  expect(durationMs).toBeLessThan(30_000);
  expect(sandbox.hanging).toBe(0);
});
