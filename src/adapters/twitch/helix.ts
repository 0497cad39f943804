import * as v from 'valibot';
import { ServiceError } from '../../errors.ts';
import type { Clock, TwitchUsage } from '../../ports.ts';
import { hide } from '../clean.ts';
import { bodyAs, call, REQUEST_LIMIT, refusalIn, type TwitchAnswer, type Usage } from './call.ts';

/** The HTTP statuses with which Twitch rejects credentials. */
const REFUSALS = [400, 401, 403];

const token = v.object({ access_token: v.pipe(v.string(), v.regex(/^[!-~]+$/)) });
const pageOfAny = v.object({
  data: v.array(v.unknown()),
  pagination: v.nullish(v.object({ cursor: v.nullish(v.string()) })),
});

export type Parameter = [name: string, value: string];

/** A page of a list. The caller validates entries one by one, so that a malformed one does not affect the others. */
export interface Page {
  readonly data: readonly unknown[];
  /** Requests the next page, if there may be one. */
  readonly cursor?: string | undefined;
}

export interface Helix {
  /** Requests one page. @throws {Refused400} if Helix rejects a parameter @throws {ServiceError} if it fails */
  get(resource: string, parameters: readonly Parameter[]): Promise<Page>;
  readonly usage: TwitchUsage;
}

/**
 * Twitch's Helix API, with an app access token
 * (https://dev.twitch.tv/docs/authentication/getting-tokens-oauth/#client-credentials-grant-flow). This is our own
 * because the maintained client libraries put the client secret into a URL and have no timeouts.
 */
export function helix(clientId: string, clientSecret: string, clock: Clock): Helix {
  const usage: Usage = { streamCalls: 0, refusals: 0 };
  let authorization: Promise<string> | undefined;

  const authorize = async (signal: AbortSignal): Promise<string> => {
    const form = { client_id: clientId, client_secret: clientSecret, grant_type: 'client_credentials' };
    const answer = await call(
      'https://id.twitch.tv/oauth2/token',
      {
        method: 'POST',
        headers: { 'Content-Type': 'application/x-www-form-urlencoded' },
        body: `${new URLSearchParams(form)}`,
        signal,
      },
      usage,
      clock,
    );
    if (REFUSALS.includes(answer.status)) {
      throw new ServiceError(
        `Twitch refused the credentials: ${refusalIn(answer)}. Check \`twitch-client-id\` and \`twitch-client-secret\`: both are on the application's page at https://dev.twitch.tv/console/apps.`,
        { actionRequired: true },
      );
    }
    const { access_token: value } = bodyAs(token, answer);
    hide([{ kind: 'secret', value, shown: '***' }]);
    return `Bearer ${value}`;
  };

  const forget = (used: Promise<string>) => {
    if (authorization === used) authorization = undefined;
  };

  const ask = async (url: string, signal: AbortSignal): Promise<TwitchAnswer> => {
    authorization ??= authorize(signal);
    const used = authorization;
    // Don't cache a failure: the next call must request a new token.
    used.catch(() => forget(used));
    const answer = await call(
      url,
      { headers: { 'Client-Id': clientId, Authorization: await used }, signal },
      usage,
      clock,
    );
    if (answer.status === 401) forget(used);
    return answer;
  };

  return {
    usage,
    get: async (resource, parameters) => {
      if (resource === 'streams') usage.streamCalls += 1;
      const deadline = AbortSignal.timeout(REQUEST_LIMIT);
      const url = `https://api.twitch.tv/helix/${resource}?${queryOf(parameters)}`;
      let answer = await ask(url, deadline);
      // The token expired, or was revoked during the run.
      if (answer.status === 401) answer = await ask(url, deadline);
      if (answer.status === 400) throw new Refused400(`Twitch refused a request: ${refusalIn(answer)}.`);
      if (answer.status === 401 || answer.status === 403) {
        throw new ServiceError(
          `Twitch rejects the token it has just issued: ${refusalIn(answer)}. Check \`twitch-client-id\`, and that the application at https://dev.twitch.tv/console/apps still exists.`,
          { actionRequired: true },
        );
      }
      const { data, pagination } = bodyAs(pageOfAny, answer);
      return { data, cursor: pagination?.cursor || undefined };
    },
  };
}

/** Replaces `URLSearchParams`, which takes a tenth of the processor time of a run with thousands of streamers. */
function queryOf(parameters: readonly Parameter[]): string {
  return parameters.map(([name, value]) => `${name}=${encodeURIComponent(value.toWellFormed())}`).join('&');
}

/** Helix rejected a parameter, such as a malformed login. */
export class Refused400 extends ServiceError {}
