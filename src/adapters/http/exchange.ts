import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { LONGEST_HEAD, route } from './route.ts';

/** The limit of an exchange, milliseconds: from the DNS look-up to the last byte of the answer. */
const LIMIT = 8_000;

/** The limit of an answer, bytes. */
const LARGEST = 2_000_000;

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

/** A request to a service, without its address. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Another limit on the time, milliseconds. */
  readonly limit?: number;
  /** Another limit on the answer, bytes. */
  readonly largest?: number;
  /** Aborts it. */
  readonly signal?: AbortSignal;
}

/**
 * One exchange with a service. Every one goes through here, those of the Twilio SDK and the toolkit included, so that
 * each ends in time, takes little memory, uses the proxy and follows no redirection. The runtime's `fetch` has no limit
 * on bytes and takes a quiet run a fifth of all its work to load.
 *
 * @throws when there is no whole answer within the limits
 */
export async function exchange(url: string, question: Question): Promise<Answer> {
  const { method = 'GET', headers, body, limit = LIMIT, largest = LARGEST, signal } = question;
  const deadline = AbortSignal.timeout(limit);
  const end = signal ? AbortSignal.any([deadline, signal]) : deadline;
  const { request, options, headers: forProxy } = route(new URL(url), method);
  try {
    const asked = request({
      ...options,
      method,
      headers: { 'User-Agent': 'twitch-sms-action', ...forProxy, ...headers },
      maxHeaderSize: LONGEST_HEAD,
      signal: end,
    });
    asked.end(body);
    const response = await headOf(asked);
    const content = await contentOf(response, largest);
    return { status: response.statusCode ?? 0, headers: response.headers, content };
  } catch (error) {
    throw end.aborted ? new NoAnswer(`no answer within ${limit / 1000} s`) : error;
  }
}

function headOf(asked: ClientRequest): Promise<IncomingMessage> {
  return new Promise((resolve, reject) => {
    asked.on('response', resolve);
    asked.on('error', reject);
    // On an upgrade, Node.js hands over the connection, and nobody asked for one.
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new NoAnswer('an answer with status 101'));
    });
  });
}

async function contentOf(response: IncomingMessage, largest: number): Promise<Buffer> {
  // Copied, because each of many small parts would keep its whole packet in memory.
  let content = Buffer.alloc(16_384);
  let size = 0;
  for await (const chunk of response as AsyncIterable<Buffer>) {
    const next = size + chunk.length;
    if (next > largest) throw new TooLarge(`an answer of more than ${largest / 1_000_000} MB`);
    if (next > content.length) content = Buffer.concat([content], Math.max(next, 2 * content.length));
    chunk.copy(content, size);
    size = next;
  }
  return content.subarray(0, size);
}

/** There is no whole answer within the limits. Its name says what happened instead. */
export class NoAnswer extends Error {
  constructor(what: string) {
    super(what);
    this.name = what;
  }
}

/** The answer is larger than its limit. */
export class TooLarge extends NoAnswer {}
