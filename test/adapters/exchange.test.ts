import { once } from 'node:events';
import { type AddressInfo, createServer, type Socket } from 'node:net';
import { expect, test } from 'vitest';
import { exchange, jsonOf, type Question } from '../../src/adapters/http/exchange.ts';
import { pour } from '../sandbox/hostile.ts';

/** Asks a server on loopback that says these words, and then hangs up or goes on as it likes. */
async function ask(speak: (socket: Socket) => unknown, question: Question = {}): Promise<string> {
  const server = createServer((socket) => {
    socket.on('error', () => {}).once('data', () => speak(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  try {
    const answer = await exchange(`http://127.0.0.1:${port}/`, { limit: 1_000, ...question });
    return `${answer.status} ${answer.content}`;
  } catch (error) {
    const { name, message, code } = error as Error & { code?: string };
    return code ?? `${name}: ${message}`;
  } finally {
    server.close();
  }
}

const GOOD = 'HTTP/1.1 200 OK\r\n';
const CHUNKED = `${GOOD}transfer-encoding: chunked\r\n\r\n`;
const FILLING = 'a'.repeat(50_000);
const TIMEOUT = 'no answer within 1 s';

test.each<[string, (socket: Socket) => unknown, string]>([
  ['a length', (socket) => socket.end(`${GOOD}content-length: 3\r\n\r\nyes`), '200 yes'],
  ['chunks', (socket) => socket.end(`${CHUNKED}3\r\nyes\r\n0\r\n\r\n`), '200 yes'],
  ['neither, up to the end of the connection', (socket) => socket.end(`${GOOD}\r\nyes`), '200 yes'],
  [
    'an interim answer before it',
    (socket) => socket.end(`HTTP/1.1 103 Early Hints\r\n\r\n${GOOD}\r\nyes`),
    '200 yes',
  ],
  [
    'a redirection, which is not followed',
    (socket) => socket.end('HTTP/1.1 302 Found\r\nlocation: /\r\n\r\n'),
    '302 ',
  ],
])('an answer with %s is taken as it is', async (_what, speak, expected) => {
  expect(await ask(speak)).toBe(expected);
});

test.each<[string, (socket: Socket) => unknown, string | RegExp]>([
  ['silence', () => {}, TIMEOUT],
  ['no answer', (socket) => socket.end(), 'ECONNRESET'],
  ['half a head', (socket) => socket.end('HTTP/1.1 200'), /ECONNRESET|HPE_INVALID/],
  ['half a body', (socket) => socket.end(`${GOOD}content-length: 30\r\n\r\nyes`), 'ECONNRESET'],
  ['half a chunk', (socket) => socket.end(`${CHUNKED}30\r\nyes`), 'ECONNRESET'],
  ['something else', (socket) => socket.end('220 mail.example.com ESMTP\r\n'), /HPE_/],
  [
    'another protocol',
    (socket) => socket.write('HTTP/1.1 101 Switching Protocols\r\nupgrade: x\r\nconnection: upgrade\r\n\r\n'),
    'status 101',
  ],
  ['a head without end', (socket) => pour(socket, GOOD, `x-filling: ${FILLING}\r\n`), 'HPE_HEADER_OVERFLOW'],
  [
    'a head of short lines without end',
    (socket) => pour(socket, GOOD, 'x: y\r\n'.repeat(100)),
    'HPE_HEADER_OVERFLOW',
  ],
  [
    'interim answers without end',
    (socket) => pour(socket, '', 'HTTP/1.1 102 Processing\r\n\r\n'.repeat(100)),
    TIMEOUT,
  ],
  ['a body without end', (socket) => pour(socket, `${GOOD}\r\n`, FILLING), 'more than 0.1 MB'],
  [
    'chunks without end',
    (socket) => pour(socket, CHUNKED, '1\r\ny\r\n'.repeat(1_000)),
    /more than 0.1 MB|no answer within/,
  ],
  ['a chunk head without end', (socket) => pour(socket, `${CHUNKED}3;`, FILLING), /HPE_|ECONNRESET/],
  [
    'trailers without end',
    (socket) => pour(socket, `${CHUNKED}3\r\nyes\r\n0\r\n`, `x-filling: ${FILLING}\r\n`),
    /HPE_|ECONNRESET/,
  ],
])('%s: the exchange fails in time', async (_what, speak, expected) => {
  const startedAt = performance.now();
  expect(await ask(speak, { largest: 100_000 })).toMatch(expected);
  expect(performance.now() - startedAt).toBeLessThan(5_000);
});

test('an exchange that its signal ends has no answer', async () => {
  expect(await ask(() => {}, { signal: AbortSignal.timeout(50) })).toContain('no answer');
});

const zeros = (count: number) => Buffer.from(`[${Array(count).fill(0)}]`);

test.each([
  ['100,000 values, the most allowed', zeros(100_000), 100_000],
  ['many bytes and few values', Buffer.from(`["${',[{'.repeat(50_000)}"]`), 1],
])('an answer of %s is parsed', (_what, content, expected) => {
  expect(jsonOf(content)).toHaveLength(expected);
});

test('an answer of 100,001 values is not parsed', () => {
  expect(() => jsonOf(zeros(100_001))).toThrow('an answer of more than 100000 values');
});
