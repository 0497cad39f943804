import type { IncomingMessage } from 'node:http';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { type Answer, exchange, jsonOf, jsonText, type Question } from '../../http/exchange.ts';

// Imported by path, because `paths` in tsconfig.json maps the package's name to this file.
type Package = typeof import('../../../../node_modules/@actions/http-client/lib/index.js');
type PackageClient = InstanceType<Package['HttpClient']>;
type PackageResponse = InstanceType<Package['HttpClientResponse']>;

type Headers = Record<string, string>;

export const HttpCodes = {
  TooManyRequests: 429,
  InternalServerError: 500,
  BadGateway: 502,
  ServiceUnavailable: 503,
  GatewayTimeout: 504,
} as const satisfies Partial<Package['HttpCodes']>;

export class HttpClientError extends Error implements InstanceType<Package['HttpClientError']> {
  override readonly name = 'HttpClientError';
  readonly statusCode: number;

  constructor(message: string, statusCode: number) {
    super(message);
    this.statusCode = statusCode;
  }
}

/**
 * Replaces the package `@actions/http-client` in the bundle (see `paths` in tsconfig.json). It has only what a save by
 * `@actions/cache` uses, on top of `exchange`, because the package's client has no limits and follows redirects.
 */
export class HttpClient implements Pick<PackageClient, 'post' | 'sendStream' | 'postJson'> {
  readonly #headers: Headers;

  constructor(...[userAgent, handlers = [], options = {}]: ConstructorParameters<Package['HttpClient']>) {
    this.#headers = {
      'User-Agent': `${userAgent}`,
      Accept: 'application/json',
      ...(options.headers as Headers),
    };
    for (const handler of handlers) handler.prepareRequest({ headers: this.#headers });
  }

  async post(url: string, data: string, headers: Headers = {}) {
    return response(await this.#ask(url, { method: 'POST', headers, body: data }));
  }

  async sendStream(method: 'PATCH', url: string, stream: Readable, headers: Headers = {}) {
    return response(await this.#ask(url, { method, headers, body: await buffer(stream) }));
  }

  async postJson<Result>(url: string, data: object) {
    const headers = { 'Content-Type': 'application/json' };
    return typed<Result>(await this.#ask(url, { method: 'POST', headers, body: JSON.stringify(data) }));
  }

  #ask(url: string, question: Question): Promise<Answer> {
    return exchange(url, { ...question, headers: { ...this.#headers, ...question.headers } });
  }
}

/** The answer as the package returns it, a stream with a status, reduced to what the toolkit reads. */
function response({ status, headers, content }: Answer): PackageResponse {
  const message = Object.assign(Readable.from([content]), { statusCode: status, headers });
  return { message: message as unknown as IncomingMessage, readBody: async () => jsonText(content) };
}

function typed<Result>({ status, headers, content }: Answer) {
  const result = status === 404 ? null : (jsonOf(content) ?? null);
  if (status > 299 && status !== 404) {
    const { message } = (result ?? {}) as { message?: unknown };
    throw new HttpClientError(typeof message === 'string' ? message : `Failed request: (${status})`, status);
  }
  return { statusCode: status, result: result as Result | null, headers };
}
