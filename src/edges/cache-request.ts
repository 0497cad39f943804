import { request as requestPlain } from 'node:http';
import { request } from 'node:https';
import type { Answer, Question } from './exchange.ts';

/** Limits of one exchange with the cache: on the whole of it, milliseconds, and on the answer, bytes. */
export interface Limits {
  readonly time: number;
  readonly bytes: number;
}

/**
 * One exchange with the cache or the store behind it: the only way in. A cache of one's own may be without TLS.
 * Redirections are not followed.
 *
 * @throws when there is no whole answer within the limits
 */
export function ask(url: string, question: Omit<Question, 'signal'>, limits: Limits): Promise<Answer> {
  const { method, headers, body } = question;
  const signal = AbortSignal.timeout(limits.time);
  const options = { method, headers: { 'User-Agent': 'twitch-sms-action', ...headers }, signal };
  const send = url.startsWith('http:') ? requestPlain : request;
  return new Promise((resolve, reject) => {
    const fail = (error: Error) => reject(signal.aborted ? signal.reason : error);
    const asked = send(url, options, (response) => {
      const { statusCode: status = 0, headers } = response;
      const chunks: Buffer[] = [];
      let size = 0;
      response.on('data', (chunk: Buffer) => {
        size += chunk.length;
        if (size > limits.bytes) response.destroy(new TooLarge());
        else chunks.push(chunk);
      });
      response.on('end', () => resolve({ status, headers, content: Buffer.concat(chunks) }));
      response.on('error', fail);
    });
    asked.on('upgrade', (_response, socket) => {
      socket.destroy();
      reject(new Error('an answer nobody asked for'));
    });
    asked.on('error', fail);
    asked.end(body);
  });
}

/** The answer is larger than anything of ours. */
export class TooLarge extends Error {
  override readonly name = 'TooLarge';
}
