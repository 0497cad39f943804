import { setTimeout as sleep } from 'node:timers/promises';
import type domainModule from 'twilio/lib/base/Domain.js';
import { exchange, jsonText, type Question } from '../http/exchange.ts';

/** How to log in to a Twilio account: by auth token, or by API key. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** The account SID or the API key's SID. */
  readonly username: string;
  readonly password: string;
}

/** The limit of one exchange with Twilio, milliseconds. */
const LIMIT = 10_000;

/** How long to wait before a retry after a 429, milliseconds. */
const BACKOFF = [200, 400, 800];

/** The SDK's request to its client. */
interface Asked {
  readonly method: 'get' | 'post';
  readonly uri: string;
  readonly params?: Fields;
  readonly data?: Fields;
  readonly headers?: Readonly<Record<string, string>>;
}

type Fields = Readonly<Record<string, unknown>>;

type SdkClient = ConstructorParameters<typeof domainModule.default>[0];

/**
 * Asks Twilio instead of the SDK's own client, which limits neither an answer's size nor its time, and sends the
 * credentials wherever the address of a next page points. Only a 429 is retried, because then nothing was sent.
 */
export function client({ username, password }: TwilioAccount, host: string): SdkClient {
  const Authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const request = async ({ method, uri, params, data, headers }: Asked) => {
    const url = new URL(uri);
    if (url.origin !== host) throw new OtherHost();
    for (const [name, value] of fields(params)) url.searchParams.append(name, value);
    const question: Question = {
      method: method === 'post' ? 'POST' : 'GET',
      headers: { Accept: 'application/json', ...headers, Authorization },
      ...(data && { body: `${fields(data)}` }),
      limit: LIMIT,
    };
    for (const pause of [...BACKOFF, undefined]) {
      const { status, content } = await exchange(url.href, question);
      if (status !== 429 || pause === undefined) return { statusCode: status, body: jsonText(content) };
      await sleep(pause);
    }
    throw new Error('unreachable');
  };
  return { request } as unknown as SdkClient;
}

function fields(given: Fields = {}): URLSearchParams {
  const set = new URLSearchParams();
  for (const [name, value] of Object.entries(given)) if (value !== undefined) set.append(name, `${value}`);
  return set;
}

/** Credentials go to Twilio's own host only. */
export class OtherHost extends Error {
  override readonly name = 'it named another host for the next page';
}
