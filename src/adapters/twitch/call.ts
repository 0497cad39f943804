import type { IncomingHttpHeaders } from 'node:http';
import * as v from 'valibot';
import { ServiceError, wordsOf } from '../../errors.ts';
import type { Clock, TwitchUsage } from '../../ports.ts';
import { quote } from '../clean.ts';
import { exchange, jsonOf, NoAnswer, type Question } from '../http/exchange.ts';
import { type Attempt, isTemporary, SHORT_PAUSES, withRetry } from '../http/retry.ts';

/** The timeout of a request with all its retries, in milliseconds. */
export const REQUEST_LIMIT = 18_000;

/** The shortest pause after a 429, in milliseconds. */
const SHORTEST_PAUSE = 1_000;

/** Ends messages about Twitch's failures: what they mean for the reader. */
export const NO_HARM = 'Nobody is marked offline; the next check catches up.';

const complaint = v.object({ message: v.string() });

/** `TwitchUsage`, to count in. */
export type Usage = { -readonly [Field in keyof TwitchUsage]: TwitchUsage[Field] };

export interface TwitchAnswer {
  readonly status: number;
  readonly body: unknown;
}

/** Twitch failed or could not be reached. */
class Unavailable extends ServiceError {
  /** How long Twitch asks us to wait, in milliseconds, if it says so. */
  readonly pause: number | undefined;

  constructor(why: string, pause?: number) {
    super(`Twitch is unavailable right now: ${why}. ${NO_HARM}`);
    this.pause = pause;
  }
}

/** One request, retried if the connection or Twitch fails. @throws {Unavailable} if the last try fails too */
export function call(
  url: string,
  question: Question & { readonly signal: AbortSignal },
  usage: Usage,
  clock: Clock,
): Promise<TwitchAnswer> {
  const pauseFor = ({ error }: Attempt<TwitchAnswer>) =>
    error instanceof Unavailable ? error.pause : undefined;
  return withRetry(() => callOnce(url, question, usage, clock), {
    isRetryable: (attempt) =>
      attempt.error instanceof Unavailable && (pauseFor(attempt) ?? 0) < REQUEST_LIMIT,
    pauses: SHORT_PAUSES,
    pauseFor,
    signal: question.signal,
  });
}

async function callOnce(url: string, question: Question, usage: Usage, clock: Clock): Promise<TwitchAnswer> {
  const { status, headers, body } = await exchange(url, question)
    .then((answer) => ({ ...answer, body: jsonOf(answer.content) }))
    .catch((error: unknown) => {
      const why = error instanceof NoAnswer ? error.message : `no connection (${wordsOf(error)})`;
      throw new Unavailable(why);
    });
  const limit = Number(headers['ratelimit-limit']);
  if (limit > 0) usage.pointsPerMinute = limit;
  const left = headers['ratelimit-remaining'];
  if (left !== undefined) usage.pointsLeft = Number(left);
  if (status === 429) usage.refusals += 1;
  if (body !== undefined && !isTemporary({ status })) return { status, body };
  const what = body === undefined ? ' with something that is not JSON' : '';
  throw new Unavailable(
    `it answered ${status}${what}`,
    status === 429 ? untilReset(headers, clock) : undefined,
  );
}

/** How long until the rate limit resets, in milliseconds. Twitch names the moment, in seconds since 1970. */
function untilReset(headers: IncomingHttpHeaders, clock: Clock): number {
  const reset = Number(headers['ratelimit-reset']);
  return Math.max(reset > 0 ? reset * 1000 - clock.now() : 0, SHORTEST_PAUSE);
}

/** Twitch's status, and its reason in its own words. */
export function refusalIn({ status, body }: TwitchAnswer): string {
  const said = v.safeParse(complaint, body);
  return said.success ? `${status} ${quote(said.output.message)}` : `${status}`;
}

/** Parses the body of an answer. @throws {ServiceError} if it does not match the schema */
export function bodyAs<Output>(
  schema: v.GenericSchema<unknown, Output>,
  { status, body }: TwitchAnswer,
): Output {
  const result = v.safeParse(schema, body);
  if (status === 200 && result.success) return result.output;
  const why = result.success
    ? 'it should be 200'
    : `${v.getDotPath(result.issues[0]) ?? 'the answer'} is invalid`;
  throw new ServiceError(`Twitch's answer (${status}) can't be read: ${quote(why)}. ${NO_HARM}`);
}
