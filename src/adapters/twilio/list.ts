import * as v from 'valibot';
import { type Answer, exchange, jsonText } from '../http/exchange.ts';
import { OtherHost, type TwilioAccount } from './client.ts';

/** One exchange takes no longer, milliseconds. */
const TIME = 10_000;

/** Reading the whole list takes no longer, milliseconds. */
const LIMIT = 30_000;

/** How long to wait before a page that Twilio refused, for there were too many at once, is asked for again, milliseconds. */
const TOO_MANY = [500, 1_500];

/** Messages asked for in one page. */
const PAGE = 100;

/** However many texts an account has sent, the list is not read further. */
const MOST_PAGES = 50;

const HOST = 'https://api.twilio.com';

/** A message that is scheduled, or odd, has no date. */
const time = v.fallback(v.nullish(v.pipe(v.string(), v.transform(Date.parse), v.number())), undefined);

const page = v.object({
  messages: v.array(
    v.object({ body: v.nullish(v.string()), direction: v.string(), date_created: time, date_sent: time }),
  ),
  next_page_uri: v.nullish(v.string()),
});

/** A text that Twilio lists; times in milliseconds since 1970. */
export interface ListedText {
  readonly body: string;
  readonly isInbound: boolean;
  readonly createdAt: number | undefined;
}

/**
 * The texts to a number since a time (milliseconds), in the order of Twilio's list. Every run asks for it, so it does
 * without the SDK, which takes longer to load than Twilio to answer.
 *
 * @throws what `explain` can put into words
 */
export async function listTexts(
  { accountSid, username, password }: TwilioAccount,
  to: string,
  since: number,
): Promise<ListedText[]> {
  const headers = { Authorization: `Basic ${Buffer.from(`${username}:${password}`).toString('base64')}` };
  const query = new URLSearchParams({ To: to, PageSize: String(PAGE) });
  const deadline = AbortSignal.timeout(LIMIT);
  const found: ListedText[] = [];
  let next: string | undefined = `/2010-04-01/Accounts/${accountSid}/Messages.json?${query}`;
  for (let read = 0; next !== undefined && read < MOST_PAGES; read++) {
    const answer: v.InferOutput<typeof page> = v.parse(page, await ask(`${HOST}${next}`, headers, deadline));
    const { messages, next_page_uri } = answer;
    found.push(
      ...messages.map(({ body, direction, date_created }) => ({
        body: body ?? '',
        isInbound: direction === 'inbound',
        createdAt: date_created ?? undefined,
      })),
    );
    // Twilio promises no order: a page of which all is older is the last one.
    const isNeeded = messages.some(
      ({ date_created, date_sent }) => Math.max(date_created ?? since, date_sent ?? since) >= since,
    );
    next = isNeeded ? (next_page_uri ?? undefined) : undefined;
    if (next !== undefined && !next.startsWith('/')) throw new OtherHost();
  }
  return found;
}

/** @throws what `explain` can put into words */
async function ask(
  url: string,
  headers: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<unknown> {
  let answer: Answer;
  for (let tries = 0; ; tries++) {
    answer = await exchange(url, { headers, limit: TIME, signal });
    const wait = TOO_MANY[tries];
    if (answer.status !== 429 || wait === undefined) break;
    await new Promise((resolve) => setTimeout(resolve, wait));
  }
  const { status, content } = answer;
  const body = read(content);
  if (status === 200) return body;
  const { code, message, more_info: moreInfo } = (body ?? {}) as Record<string, unknown>;
  throw Object.assign(new Error('Twilio refused'), { status, code, message, moreInfo });
}

function read(content: Buffer): unknown {
  try {
    return JSON.parse(jsonText(content));
  } catch {
    return undefined;
  }
}
