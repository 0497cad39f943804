import type domainModule from 'twilio/lib/base/Domain.js';
import { type Answer, exchange, jsonText, type Question } from '../http/exchange.ts';
import { withRetry } from '../http/retry.ts';

/** How to log in to a Twilio account: by auth token, or by API key. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** The account SID or the API key's SID. */
  readonly username: string;
  readonly password: string;
}

/** The host of the account, its messages and its numbers. */
export const MAIN_HOST = 'https://api.twilio.com';

/** The version of that host's API. */
export const MAIN_VERSION = '2010-04-01';

/** The limit of one exchange with Twilio, milliseconds. */
const LIMIT = 10_000;

/** How long to wait before each retry after a 429, milliseconds. */
const BACKOFF = [200, 600, 1_800];

/** One exchange with Twilio. Only a 429 is retried, because then nothing was sent. @throws {NoAnswer} */
export async function twilioExchange(
  { username, password }: TwilioAccount,
  url: string,
  { headers, ...question }: Question = {},
): Promise<Answer> {
  const Authorization = `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}`;
  const asked = { limit: LIMIT, ...question, headers: { ...headers, Authorization } };
  return withRetry(() => exchange(url, asked), {
    isRetryable: ({ answer }) => answer?.status === 429,
    pauses: BACKOFF,
  });
}

/** The SDK's request to its client. */
interface SdkRequest {
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
 * credentials wherever the address of a next page points.
 */
export function sdkClient(account: TwilioAccount, host: string): SdkClient {
  const request = async ({ method, uri, params, data, headers }: SdkRequest) => {
    const url = new URL(uri);
    if (url.origin !== host) throw new OtherHost();
    for (const [name, value] of fields(params)) url.searchParams.append(name, value);
    const { status, content } = await twilioExchange(account, url.href, {
      method: method === 'post' ? 'POST' : 'GET',
      headers: { Accept: 'application/json', ...headers },
      ...(data && { body: `${fields(data)}` }),
    });
    return { statusCode: status, body: jsonText(content) };
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
