import * as v from 'valibot';
import { jsonText } from '../http/exchange.ts';
import { MAIN_HOST, MAIN_VERSION, OtherHost, type TwilioAccount, twilioExchange } from './client.ts';

/** The timeout of reading the whole list, in milliseconds. */
const LIMIT = 30_000;

/** Messages in one page: 150 of the longest stay below the limit on bytes. */
const PAGE = 150;

/** The most pages to read, so that a busy account can't hold up the run. */
const MOST_PAGES = 50;

/** Scheduled and malformed messages have no date. */
const time = v.fallback(v.nullish(v.pipe(v.string(), v.transform(Date.parse), v.number())), undefined);

const page = v.object({
  messages: v.array(
    v.object({
      body: v.nullish(v.string()),
      direction: v.nullish(v.string()),
      date_created: time,
      date_sent: time,
    }),
  ),
  next_page_uri: v.nullish(v.string()),
});

/** A text in Twilio's list. Times are milliseconds since 1970. */
export interface ListedText {
  readonly body: string;
  readonly isInbound: boolean;
  readonly createdAt: number | undefined;
}

/**
 * Lists the texts to a number, in the order of Twilio's list. Every run does this, so it avoids the SDK, which takes
 * longer to load than Twilio takes to answer.
 *
 * @param since milliseconds since 1970
 * @throws errors for `explain`
 */
export async function listTexts(account: TwilioAccount, to: string, since: number): Promise<ListedText[]> {
  const query = new URLSearchParams({ To: to, PageSize: String(PAGE) });
  const deadline = AbortSignal.timeout(LIMIT);
  const found: ListedText[] = [];
  let next: string | undefined = `/${MAIN_VERSION}/Accounts/${account.accountSid}/Messages.json?${query}`;
  for (let read = 0; next !== undefined && read < MOST_PAGES; read++) {
    const answer: v.InferOutput<typeof page> = v.parse(page, await readPage(account, next, deadline));
    const { messages, next_page_uri } = answer;
    found.push(
      ...messages.map(({ body, direction, date_created }) => ({
        body: body ?? '',
        isInbound: direction === 'inbound',
        createdAt: date_created ?? undefined,
      })),
    );
    // Twilio promises no order, so only a page whose messages are all older than `since` is the last one; but not where
    // the oldest ones come first.
    const times = messages.map(({ date_created, date_sent }) =>
      Math.max(date_created ?? since, date_sent ?? since),
    );
    const isNeeded = times.some((at) => at >= since) || isOldestFirst(times);
    next = isNeeded && next_page_uri ? pathOf(next_page_uri) : undefined;
  }
  return found;
}

function isOldestFirst(times: readonly number[]): boolean {
  return (times[0] ?? 0) < (times.at(-1) ?? 0);
}

/** @throws {OtherHost} if the next page is not on Twilio's host, because the request carries the credentials */
function pathOf(uri: string): string {
  const { origin, pathname, search } = new URL(uri, MAIN_HOST);
  if (origin !== MAIN_HOST) throw new OtherHost();
  return pathname + search;
}

async function readPage(account: TwilioAccount, path: string, signal: AbortSignal): Promise<unknown> {
  const { status, content } = await twilioExchange(account, `${MAIN_HOST}${path}`, { signal });
  const body = parsed(content);
  if (status === 200) return body;
  const { code, message } = (body ?? {}) as Record<string, unknown>;
  throw Object.assign(new Error('Twilio refused'), { status, code, message });
}

function parsed(content: Buffer): unknown {
  try {
    return JSON.parse(jsonText(content));
  } catch {
    return undefined;
  }
}
