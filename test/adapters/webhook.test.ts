import { createHmac } from 'node:crypto';
import { createServer, type IncomingHttpHeaders, type ServerResponse } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import type { AddressInfo, Server } from 'node:net';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { webhooks } from '../../src/adapters/webhook/channel.ts';
import { AT, MINUTE, notificationOf, TEXTS } from '../messages/notifications.ts';
import { testCertificate } from '../sandbox/certificate.ts';

interface Post {
  readonly method: string | undefined;
  readonly path: string | undefined;
  readonly headers: IncomingHttpHeaders;
  readonly body: string;
}

let server: Server;
let posts: Post[];
/** What the service does with each POST; after the last, it does that again. */
let answers: ((response: ServerResponse) => void)[];

const says =
  (status: number, body = '', headers: Record<string, string> = {}) =>
  (response: ServerResponse) =>
    response.writeHead(status, headers).end(body);

beforeEach(async () => {
  posts = [];
  answers = [says(204)];
  server = createServer(async (request, response) => {
    let body = '';
    for await (const part of request) body += part;
    posts.push({ method: request.method, path: request.url, headers: request.headers, body });
    (answers.length > 1 ? answers.shift() : answers[0])?.(response);
  });
  await listen(server);
});
afterEach(() => new Promise((resolve) => server.close(resolve)));

const listen = (each: Server) => new Promise<void>((resolve) => each.listen(0, '127.0.0.1', resolve));
const place = (each = server) => `127.0.0.1:${(each.address() as AddressInfo).port}`;

function channelsFor(urls: readonly string[], secret = '') {
  const recipients = urls.map((address, index) => ({
    address,
    key: `key${index}`,
    shown: `webhook ${index + 1}`,
  }));
  return webhooks({ recipients, secret }, TEXTS);
}

function channel(url = `http://${place()}/hook`, secret = '') {
  const [only] = channelsFor([url], secret);
  if (!only) throw new Error('no channel');
  const [recipient] = only.recipients;
  if (!recipient) throw new Error('nobody');
  return {
    send: (kind: 'live' | 'offline' = 'live', at = AT) => only.send(recipient, notificationOf(kind), at),
    sendTest: (at: number) => only.sendTest(recipient, 'TEST: it works', at),
    text: () => only.text(notificationOf('live'), AT),
  };
}

test('each of several URLs is a channel of its own', () => {
  const channels = channelsFor(['https://a.example/', 'https://b.example/']);
  expect(channels.map(({ name, service, recipients }) => [name, service, recipients.length])).toEqual([
    ['webhook', { name: 'webhook 1', shown: 'The service behind webhook 1' }, 1],
    ['webhook', { name: 'webhook 2', shown: 'The service behind webhook 2' }, 1],
  ]);
});

describe('a message', () => {
  test('is a POST of JSON, with the words that are shown before', async () => {
    const { send, text } = channel(`http://${place()}/hook?t={{.name}}`);
    expect(await send()).toEqual({ kind: 'accepted' });
    expect(posts).toMatchObject([
      {
        method: 'POST',
        path: '/hook?t={{.name}}',
        headers: { 'content-type': 'application/json', 'user-agent': 'twitch-sms-action' },
      },
    ]);
    expect(JSON.parse(posts[0]?.body ?? '')).toMatchObject({ kind: 'live', text: await text() });
  });

  test('has the same key when it is sent again, and another has another', async () => {
    const [one, other] = [channel(), channel()];
    await one.send();
    await other.send('live', AT + MINUTE);
    await one.send('offline');
    await one.sendTest(AT);
    await one.sendTest(AT + 1);
    const [live, again, ...others] = posts.map(({ headers }) => headers['idempotency-key']);
    expect(again).toBe(live);
    expect(new Set([live, ...others]).size).toBe(4);
    expect(live).toMatch(/^[0-9a-f]{32}$/);
  });

  test('has another key for another URL', async () => {
    for (const each of channelsFor([`http://${place()}/a`, `http://${place()}/b`])) {
      for (const recipient of each.recipients) await each.send(recipient, notificationOf('live'), AT);
    }
    expect(new Set(posts.map(({ headers }) => headers['idempotency-key'])).size).toBe(2);
  });

  test('is signed as GitHub signs, if there is a secret', async () => {
    await channel(undefined, 'fake secret ü').send();
    await channel().send();
    const [signed, unsigned] = posts;
    const hmac = createHmac('sha256', 'fake secret ü').update(signed?.body ?? '');
    expect(signed?.headers['x-hub-signature-256']).toBe(`sha256=${hmac.digest('hex')}`);
    expect(unsigned?.headers).not.toHaveProperty('x-hub-signature-256');
  });

  test('of a test says that it is one', async () => {
    expect(await channel().sendTest(AT)).toEqual({ kind: 'accepted' });
    expect(JSON.parse(posts[0]?.body ?? '')).toEqual({
      kind: 'test',
      content: 'TEST: it works',
      text: 'TEST: it works',
      allowed_mentions: { parse: [] },
    });
  });
});

describe('an answer', () => {
  test.each([200, 201, 202, 204, 299])('of %i: the message is sent', async (status) => {
    answers = [says(status)];
    expect(await channel().send()).toEqual({ kind: 'accepted' });
  });

  test.each([
    [301, 'It redirects: write the final URL in `webhook-url`.'],
    [308, 'It redirects: write the final URL in `webhook-url`.'],
    [400, 'Check its URL in `webhook-url`, and whether it takes this JSON.'],
    [401, 'It refuses this URL: make a new one, and set it in `webhook-url`.'],
    [403, 'It refuses this URL: make a new one, and set it in `webhook-url`.'],
    [404, 'It is gone: make a new one, and set it in `webhook-url`.'],
    [405, 'Check its URL in `webhook-url`, and whether it takes this JSON.'],
    [410, 'It is gone: make a new one, and set it in `webhook-url`.'],
  ])('of %i: the owner must act', async (status, advice) => {
    answers = [says(status, '', { location: `http://${place()}/elsewhere` })];
    expect(await channel().send()).toEqual({
      kind: 'blocked',
      why: `webhook 1 answered ${status}. ${advice}`,
    });
    expect(posts).toHaveLength(1);
  });

  test.each([408, 425, 500, 502, 503, 504])('of %i: it is tried at the next poll', async (status) => {
    answers = [says(status)];
    expect(await channel().send()).toEqual({
      kind: 'postponed',
      why: `webhook 1 answered ${status}. This may be temporary.`,
      isDown: true,
    });
    expect(posts).toHaveLength(1);
  });

  test.each([
    [
      'in JSON is quoted',
      '{"message": "Unknown Webhook",\n "code": 10015}',
      '404: {"message": "Unknown Webhook", "code": 10015}.',
    ],
    ['in plain words is quoted', 'no_service\n', '404: no_service.'],
    ['that is a page is not', '\n<!doctype html><title>Not Found</title>', '404.'],
    ['that holds a number is shortened', 'call +15550002222', '404: call +15…222.'],
  ])('%s', async (_what, body, words) => {
    answers = [says(404, body)];
    expect(await channel().send()).toMatchObject({
      why: expect.stringContaining(`webhook 1 answered ${words} It is gone`),
    });
  });
});

describe('a service that asks to wait', () => {
  test('by a 429, for a second or without saying how long, is asked again after a second', async () => {
    answers = [says(429, '', { 'retry-after': '1' }), says(429), says(204)];
    const before = performance.now();
    const [one, other] = [channel(), channel()];
    expect(await Promise.all([one.send('live'), other.send('offline')])).toEqual([
      { kind: 'accepted' },
      { kind: 'accepted' },
    ]);
    expect(performance.now() - before).toBeGreaterThan(990);
    const keys = posts.map(({ headers }) => headers['idempotency-key']);
    expect([keys.length, new Set(keys).size, new Set(keys.slice(2)).size]).toEqual([4, 2, 2]);
  });

  test.each([
    [429, '90', 90_000],
    [503, '90', 90_000],
    [429, new Date(AT + 90_000).toUTCString(), 90_000],
    [429, '864000', 3_600_000],
  ])('by a %i with Retry-After %s is left alone until then', async (status, pause, milliseconds) => {
    answers = [says(status, '', { 'retry-after': pause }), says(204)];
    const { send } = channel();
    expect(await send()).toMatchObject({ kind: 'postponed', isDown: true });
    expect(await send('live', AT + milliseconds - 1)).toEqual({
      kind: 'postponed',
      why: 'webhook 1 asked to wait. This may be temporary.',
      isDown: true,
    });
    expect(posts).toHaveLength(1);
    expect(await send('live', AT + milliseconds)).toEqual({ kind: 'accepted' });
  });

  test.each(['soon', '-5', ''])('by a 503 with Retry-After "%s" is asked at the next poll', async (pause) => {
    answers = [says(503, '', { 'retry-after': pause }), says(204)];
    const { send } = channel();
    expect(await send()).toMatchObject({ kind: 'postponed' });
    expect(await send('live', AT + 1)).toEqual({ kind: 'accepted' });
  });
});

describe('without an answer', () => {
  test('after the POST: nobody knows whether it arrived', async () => {
    answers = [(response) => response.destroy()];
    expect(await channel().send()).toEqual({
      kind: 'unsure',
      why: 'webhook 1 gave no answer (Error ECONNRESET), so the message may or may not have arrived.',
    });
    expect(posts).toHaveLength(1);
  });

  test('because nobody listens: it is tried at the next poll', async () => {
    const other = createServer();
    await listen(other);
    const url = `http://${place(other)}/hook`;
    await new Promise((resolve) => other.close(resolve));
    expect(await channel(url).send()).toEqual({
      kind: 'postponed',
      why: "webhook 1 can't be reached (Error ECONNREFUSED). This may be temporary.",
      isDown: true,
    });
  });

  test('because its certificate is nobody we trust: the owner must act', async () => {
    const { key, cert } = await testCertificate();
    const secure = createSecureServer({ key, cert }, (_request, response) => says(204)(response));
    await listen(secure);
    const outcome = await channel(`https://localhost:${place(secure).split(':')[1]}/hook`).send();
    await new Promise((resolve) => secure.close(resolve));
    expect(outcome).toEqual({
      kind: 'blocked',
      why: expect.stringMatching(
        /^webhook 1 can't be reached securely \(Error \w+\)\. Check its URL in `webhook-url`\.$/,
      ),
    });
  });

  test('because the proxy refuses: it is tried at the next poll', async () => {
    const proxy = createServer();
    proxy.on('connect', (_request, socket) => socket.end('HTTP/1.1 502 Bad Gateway\r\n\r\n'));
    await listen(proxy);
    process.env.HTTPS_PROXY = `http://${place(proxy)}`;
    const outcome = await channel('https://hooks.example.com/hook').send();
    delete process.env.HTTPS_PROXY;
    await new Promise((resolve) => proxy.close(resolve));
    expect(outcome).toMatchObject({
      kind: 'postponed',
      why: expect.stringContaining('the proxy answered 502'),
      isDown: true,
    });
  });
});
