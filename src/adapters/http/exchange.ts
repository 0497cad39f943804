import type { ClientRequest, IncomingHttpHeaders, IncomingMessage } from 'node:http';
import { LONGEST_HEAD, route, TIME_LIMIT } from './route.ts';

/** The limit of an answer, bytes. */
const LARGEST = 2_000_000;

/** No answer of use holds more values. Without a limit, each two bytes may become a value of a hundred. */
const MOST_VALUES = 30_000;

const [QUOTE, BACKSLASH, COMMA, BRACKET, BRACE] = Buffer.from('"\\,[{');

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
 * One exchange with a service. All go through here, also those of the Twilio SDK and the toolkit, so that each ends in
 * time, takes little memory, uses the proxy and follows no redirection. The runtime's `fetch` has no limit on bytes, and
 * loading it is a fifth of the work of a quiet run.
 *
 * @throws when there is no whole answer within the limits
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
    // On an upgrade, Node.js hands over the connection and emits no response.
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

/** The text of an answer in JSON, unless it takes too much memory to parse. @throws {NoAnswer} */
export function jsonText(content: Buffer): string {
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

/** The content of an answer in JSON; `undefined` where it is not JSON. @throws {NoAnswer} */
export function jsonOf(content: Buffer): unknown {
  const text = jsonText(content);
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
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
