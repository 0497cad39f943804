import type { IncomingHttpHeaders } from 'node:http';
import * as v from 'valibot';
import { ServiceError, wordsOf } from '../../errors.ts';
import type { Clock, TwitchUsage } from '../../ports.ts';
import { hide, quote } from '../clean.ts';
import { exchange, NoAnswer, type Question } from '../http/exchange.ts';
import { jsonText } from '../http/json.ts';

/** The limit of one request with all its retries, milliseconds. */
const QUESTION_LIMIT = 18_000;

/** How long to wait before a retry, milliseconds. */
const BACKOFF = [500, 2_000];

const token = v.object({ access_token: v.pipe(v.string(), v.regex(/^[!-~]+$/)) });
const pageOfAny = v.object({
  data: v.array(v.unknown()),
  pagination: v.nullish(v.object({ cursor: v.nullish(v.string()) })),
});

/** What Twitch answers to credentials that it does not know. */
const REFUSALS = [400, 401, 403];

const complaint = v.object({ message: v.string() });

/** Helix refused a parameter, such as an impossible login. */
export class Refused400 extends ServiceError {}

export type Parameter = [name: string, value: string];

/** A page of a list. The caller checks entries one by one, so that an odd one spoils no other. */
export interface Page {
  readonly data: readonly unknown[];
  /** Where the next page begins, if there may be one. */
  readonly cursor?: string | undefined;
}

export interface Helix {
  /** Asks for one page. @throws {ServiceError} @throws {Refused400} */
  get(resource: string, parameters: readonly Parameter[]): Promise<Page>;
  readonly usage: TwitchUsage;
}

/** What a call needs besides its question. */
interface Limits {
  readonly deadline: AbortSignal;
  readonly clock: Clock;
  readonly usage: { streamCalls: number; refusals: number; pointsPerMinute?: number };
}

/**
 * Twitch's Helix API with an app access token by client credentials
 * (https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#client-credentials-grant-flow). Our own few
 * lines, because the maintained client libraries put the client secret into a URL and have no time limit.
 */
export function helix(clientId: string, clientSecret: string, clock: Clock): Helix {
  let authorization: Promise<string> | undefined;
  const usage: Limits['usage'] = { streamCalls: 0, refusals: 0 };

  const authorize = async (deadline: AbortSignal): Promise<string> => {
    const body = new URLSearchParams({
      client_id: clientId,
      client_secret: clientSecret,
      grant_type: 'client_credentials',
    });
    const form = {
      method: 'POST',
      headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
      body: `${body}`,
    } as const;
    const answer = await call('https://id.twitch.tv/oauth2/token', form, { deadline, clock, usage });
    if (REFUSALS.includes(answer.status)) {
      throw new ServiceError(
        `Twitch refused the credentials: ${reason(answer)}. Check \`twitch-client-id\` and \`twitch-client-secret\`: both are on the application's page at https://dev.twitch.tv/console/apps.`,
        { actionRequired: true },
      );
    }
    const { access_token: value } = checked(token, answer);
    hide([{ kind: 'secret', value, shown: '***' }]);
    return `Bearer ${value}`;
  };

  return {
    usage,
    get: async (resource, parameters) => {
      if (resource === 'streams') usage.streamCalls += 1;
      const deadline = AbortSignal.timeout(QUESTION_LIMIT);
      const url = `https://api.twitch.tv/helix/${resource}?${new URLSearchParams([...parameters])}`;
      const ask = async () => {
        authorization ??= authorize(deadline);
        const used = authorization;
        try {
          const headers = { 'Client-Id': clientId, Authorization: await used };
          const answer = await call(url, { headers }, { deadline, clock, usage });
          if (answer.status === 401 && authorization === used) authorization = undefined;
          return answer;
        } catch (error) {
          if (authorization === used) authorization = undefined;
          throw error;
        }
      };
      let answer = await ask();
      // A token can expire or be revoked in the middle of a run.
      if (answer.status === 401) answer = await ask();
      if (answer.status === 400) throw new Refused400(`Twitch refused a request: ${reason(answer)}.`);
      if (answer.status === 401 || answer.status === 403) {
        throw new ServiceError(
          `Twitch rejects the token it has just issued: ${reason(answer)}. Check \`twitch-client-id\`, and that the application at https://dev.twitch.tv/console/apps still exists.`,
          { actionRequired: true },
        );
      }
      const { data, pagination } = checked(pageOfAny, answer);
      return { data, cursor: pagination?.cursor || undefined };
    },
  };
}

interface Answer {
  readonly status: number;
  readonly body: unknown;
}

/**
 * One exchange, retried when the connection or the service fails.
 *
 * @throws {ServiceError} when it still fails
 */
async function call(
  url: string,
  question: Omit<Question, 'signal'>,
  { deadline, clock, usage }: Limits,
): Promise<Answer> {
  let why = '';
  for (let attempt = 0; ; attempt++) {
    let pause = BACKOFF[attempt];
    try {
      const { status, headers, content } = await exchange(url, { ...question, signal: deadline });
      const limit = Number(headers['ratelimit-limit']);
      if (limit > 0) usage.pointsPerMinute = limit;
      if (status === 429) usage.refusals += 1;
      const isFinal = status < 500 && status !== 429;
      const body = parsed(jsonText(content));
      if (isFinal && body !== undefined) return { status, body };
      why = `it answered ${status}${body === undefined ? ' with something that is not JSON' : ''}`;
      if (status === 429) pause = Math.max(pause ?? 0, untilReset(headers, clock));
    } catch (error) {
      why = error instanceof NoAnswer ? error.message : `no connection (${wordsOf(error)})`;
    }
    if (pause === undefined || deadline.aborted || pause >= QUESTION_LIMIT) {
      throw new ServiceError(
        `Twitch is unavailable right now: ${why}. Nobody is marked offline; the next check catches up.`,
      );
    }
    await clock.sleep(pause);
  }
}

function parsed(content: string): unknown {
  try {
    return JSON.parse(content);
  } catch {
    return undefined;
  }
}

/** Twitch says when the rate limit resets, in seconds since 1970. */
function untilReset(headers: IncomingHttpHeaders, clock: Clock): number {
  const reset = Number(headers['ratelimit-reset']);
  return reset > 0 ? Math.max(reset * 1000 - clock.now(), 0) : 1_000;
}

/** The service's own words. */
function reason({ status, body }: Answer): string {
  const said = v.safeParse(complaint, body);
  return said.success ? `${status} ${quote(said.output.message)}` : `${status}`;
}

function checked<Output>(schema: v.GenericSchema<unknown, Output>, { status, body }: Answer): Output {
  const result = v.safeParse(schema, body);
  if (status === 200 && result.success) return result.output;
  const why = result.success
    ? 'it should be 200'
    : `${v.getDotPath(result.issues[0]) ?? 'the answer'} is invalid`;
  throw new ServiceError(
    `Twitch's answer (${status}) can't be read: ${quote(why)}. Nobody is marked offline; the next check catches up.`,
  );
}
