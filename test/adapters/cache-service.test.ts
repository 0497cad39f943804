import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { download, newestEntry } from '../../src/adapters/cache/service.ts';

const VERSION = 'a'.repeat(64);
const PREFIX = 'twitch-sms~default~';
const KEY = `${PREFIX}1-1-1`;

let status = 200;
let asked: string[] = [];
const server = createServer((request, response) => {
  asked.push(`${request.headers.authorization} ${request.url}`);
  const { port } = server.address() as AddressInfo;
  const archiveLocation = `http://127.0.0.1:${port}/archive`;
  const body = request.url === '/archive' ? 'bytes' : JSON.stringify({ cacheKey: KEY, archiveLocation });
  response.writeHead(status).end(status === 204 ? undefined : body);
});

describe('the cache of an Enterprise Server, version 1 and without TLS,', () => {
  beforeEach(async () => {
    [status, asked] = [200, []];
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const { port } = server.address() as AddressInfo;
    vi.stubEnv('GITHUB_SERVER_URL', 'https://ghes.example.com');
    vi.stubEnv('ACTIONS_CACHE_URL', `http://127.0.0.1:${port}/`);
    vi.stubEnv('ACTIONS_RUNTIME_TOKEN', 'fake-token');
  });
  afterEach(() => {
    vi.unstubAllEnvs();
    server.closeAllConnections();
    return new Promise((resolve) => server.close(resolve));
  });

  test('gives the newest entry, and its content without the token being sent to the store', async () => {
    const entry = await newestEntry(PREFIX, VERSION);
    expect(entry?.key).toBe(KEY);
    expect(String(entry && (await download(entry)))).toBe('bytes');
    const keys = encodeURIComponent(`${PREFIX}none,${PREFIX}`).replaceAll('~', '%7E');
    expect(asked).toEqual([
      `Bearer fake-token /_apis/artifactcache/cache?keys=${keys}&version=${VERSION}`,
      'undefined /archive',
    ]);
  });

  test('says that there is no entry: none is found', async () => {
    status = 204;
    expect(await newestEntry(PREFIX, VERSION)).toBeUndefined();
  });

  test.each([
    [401, true],
    [403, true],
    [429, false],
    [500, false],
    [302, false],
  ])('answers %i: the look-up fails, and only a person can mend it: %s', async (code, isRefused) => {
    status = code;
    await expect(newestEntry(PREFIX, VERSION)).rejects.toMatchObject({ isRefused });
  });

  test('may not be read by this workflow: the look-up fails without a request', async () => {
    vi.stubEnv('ACTIONS_CACHE_MODE', 'write-only');
    await expect(newestEntry(PREFIX, VERSION)).rejects.toMatchObject({ isRefused: true });
    expect(asked).toEqual([]);
  });
});
