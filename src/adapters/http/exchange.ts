import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { LONGEST_HEAD, route, TIME_LIMIT } from './route.ts';

/** The most bytes of an answer. */
const LARGEST = 2_000_000;

/** The most JSON values in an answer: parsed, two bytes of text can become a value of a hundred bytes. */
const MOST_VALUES = 100_000;

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Buffer.from('"\\,[{');

/** A service's answer. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

/** A request, without its URL. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT' | 'PATCH';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** The timeout in milliseconds, if not the usual one. */
  readonly limit?: number;
  /** The most bytes of the answer, if not the usual limit. */
  readonly largest?: number;
  /** Aborts the exchange. */
  readonly signal?: AbortSignal;
}

/**
 * One HTTP exchange. Every request goes through here, including those of the Twilio SDK and the toolkit, so that each
 * has a deadline, a size limit and the proxy, and follows no redirect. The runtime's `fetch` can't limit bytes, and
 * loading it is a fifth of the work of a quiet run.
 *
 * @throws {NoAnswer} if there is no complete answer within the limits
 * @throws if the connection fails
 */
export async function exchange(url: string, question: Question): Promise<Answer> {
  const { method = 'GET', headers, body, limit = TIME_LIMIT, largest = LARGEST, signal } = question;
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
    // After an upgrade, Node.js emits the bare connection instead of a response.
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new NoAnswer('an answer with status 101'));
    });
  });
}

async function contentOf(response: IncomingMessage, largest: number): Promise<Buffer> {
  // Copied into one buffer, because each small chunk would keep its whole packet in memory.
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

/** The JSON text of an answer. @throws {NoAnswer} if parsing it would take too much memory */
export function jsonText(content: Buffer): string {
  // A value takes two bytes at least: most answers are too short for so many.
  if (content.length <= 2 * MOST_VALUES) return content.toString();
  let values = 0;
  let isInString = false;
  for (let at = 0; at < content.length; at++) {
    const byte = content[at];
    if (byte === QUOTE) isInString = !isInString;
    else if (isInString) at += byte === BACKSLASH ? 1 : 0;
    else if (byte === COMMA || byte === BRACKET || byte === BRACE) values++;
  }
  if (values > MOST_VALUES) throw new NoAnswer(`an answer of more than ${MOST_VALUES} values`);
  return content.toString();
}

/** Parses an answer. @returns `undefined` if it is not JSON @throws {NoAnswer} if it holds too many values */
export function jsonOf(content: Buffer): unknown {
  const text = jsonText(content);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}

/** There is no complete answer within the limits. The name says what happened instead. */
export class NoAnswer extends Error {
  constructor(what: string) {
    super(what);
    this.name = what;
  }
}

/** The answer exceeds its size limit. */
export class TooLarge extends NoAnswer {}
