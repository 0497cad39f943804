import type { IncomingHttpHeaders } from 'node:http';
import { request } from 'node:https';

/** What a service answered. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly content: Buffer;
}

/** What is asked of a service besides the address. */
export interface Question {
  readonly method?: 'GET' | 'POST' | 'PUT';
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string | Uint8Array;
  /** Gives it up. */
  readonly signal: AbortSignal;
}

/**
 * One HTTPS exchange; redirections are not followed. The runtime's `fetch` does the same, but to load it takes a quiet
 * run a fifth of all its work, while the toolkit has this loaded anyway.
 *
 * @throws when there is no whole answer
 */
export function exchange(url: string, { method, headers, body, signal }: Question): Promise<Answer> {
  const options = { method, headers: { 'User-Agent': 'twitch-sms-action', ...headers }, signal };
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal.aborted ? signal.reason : error);
    const asked = request(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      const chunks: Buffer[] = [];
      response.on('data', (chunk: Buffer) => chunks.push(chunk));
      response.on('end', () => resolve({ status, headers, content: Buffer.concat(chunks) }));
      response.on('error', fail);
    });
    asked.on('error', fail);
    asked.end(body);
  });
}
