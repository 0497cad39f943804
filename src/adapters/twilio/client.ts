import type domainModule from 'twilio/lib/base/Domain.js';
import { type Answer, exchange, jsonText, type Question } from '../http/exchange.ts';
import { withRetry } from '../http/retry.ts';

/** A Twilio account and its login: the auth token, or an API key. */
export interface TwilioAccount {
  readonly accountSid: string;
  /** The SID of the account or of the API key. */
  readonly username: string;
  readonly password: string;
}

/** Serves accounts, messages and phone numbers. */
export const MAIN_HOST = 'https://api.twilio.com';

/** The API version on `MAIN_HOST`. */
export const MAIN_VERSION = '2010-04-01';

/** The timeout of one exchange with Twilio, in milliseconds. */
const LIMIT = 10_000;

/** The pauses before each retry after a 429, in milliseconds. */
const BACKOFF = [200, 600, 1_800];

/** One exchange with Twilio. Only a 429 is retried, because Twilio did nothing then. @throws {NoAnswer} */
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

/** What the SDK passes to its HTTP client. */
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
 * Replaces the SDK's HTTP client, which limits neither the size nor the duration of an answer, and sends credentials to
 * whatever host the URL of a next page names.
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

/** Twilio's answer points to another host, which must not get the credentials. */
export class OtherHost extends Error {
  override readonly name = 'it named another host for the next page';
}
