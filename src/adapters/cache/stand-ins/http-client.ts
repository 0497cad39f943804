import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import type { BearerCredentialHandler } from '@actions/http-client/lib/auth';
import { type Answer, exchange, jsonText, type Question } from '../../http/exchange.ts';

type Headers = Record<string, string>;

interface TypedResponse {
  readonly statusCode: number;
  readonly result: unknown;
  readonly headers: object;
}

export const HttpCodes = {
  TooManyRequests: 429,
  InternalServerError: 500,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
} as const;

export class HttpClientError extends Error {
  override readonly name = 'HttpClientError';
  readonly statusCode: number;

  constructor(message: string, statusCode: number) {
    super(message);
    this.statusCode = statusCode;
  }
}

/**
 * In the bundle, this stands for the package `@actions/http-client` (see `paths` in tsconfig.json): all of it that
 * `@actions/cache` asks for, by our own exchange. The package's client has no limit and follows redirections.
 */
export class HttpClient {
  readonly #headers: Headers;

  constructor(
    userAgent: string,
    handlers: readonly BearerCredentialHandler[] = [],
    options: { headers?: Headers } = {},
  ) {
    this.#headers = { 'User-Agent': userAgent, Accept: 'application/json', ...options.headers };
    for (const handler of handlers) handler.prepareRequest({ headers: this.#headers });
  }

  async post(url: string, data: string, headers: Headers = {}) {
    return response(await this.#ask(url, { method: 'POST', headers, body: data }));
  }

  async get(url: string, headers: Headers = {}) {
    return response(await this.#ask(url, { headers }));
  }

  async sendStream(method: 'PATCH', url: string, stream: Readable, headers: Headers = {}) {
    return response(await this.#ask(url, { method, headers, body: await buffer(stream) }));
  }

  async getJson(url: string) {
    return typed(await this.#ask(url, {}));
  }

  async postJson(url: string, data: object) {
    const headers = { 'Content-Type': 'application/json' };
    return typed(await this.#ask(url, { method: 'POST', headers, body: JSON.stringify(data) }));
  }

  #ask(url: string, question: Question): Promise<Answer> {
    return exchange(url, { ...question, headers: { ...this.#headers, ...question.headers } });
  }
}

/** The answer in the package's form: a stream with its status, which can be read at once. */
function response({ status, headers, content }: Answer) {
  const socket = { setTimeout: () => {} };
  const message = Object.assign(Readable.from([content]), { statusCode: status, headers, socket });
  return { message, readBody: async () => jsonText(content) };
}

function typed({ status, headers, content }: Answer): TypedResponse {
  const result = status === 404 ? null : parsed(jsonText(content));
  if (status > 299 && status !== 404) {
    const { message } = (result ?? {}) as { message?: unknown };
    throw new HttpClientError(typeof message === 'string' ? message : `Failed request: (${status})`, status);
  }
  return { statusCode: status, result, headers };
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return null;
  }
}
