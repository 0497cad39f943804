import type { Answer } from './exchange.ts';
import { TWILIO_ACCOUNT, type TwilioAccount } from './twilio-account.ts';
import { messageShape, sentAt, type TwilioMessage } from './twilio-message.ts';

const DAY = 86_400_000;

/** A page of the message list, newest first, with `next_page_uri` when there is more. */
export function messageList(
  messages: readonly TwilioMessage[],
  query: URLSearchParams,
  account: TwilioAccount,
  now: number,
): Answer {
  const size = Math.min(Math.max(Math.floor(Number(query.get('PageSize') ?? 50)) || 50, 1), 1000);
  const found = messages
    .filter((message) => now >= message.createdAt + account.listDelayMs)
    .filter((message) => matches(message, query, account, now))
    .sort((one, other) => listedBy(other) - listedBy(one) || other.serial - one.serial);
  if (account.isListOdd) found.reverse();
  // A page starts after the text its token names, so that new ones do not shift the rest.
  const token = query.get('PageToken')?.replace(/^PA/, '');
  const start = token ? found.findIndex((message) => message.sid === token) + 1 : 0;
  const shown = found.slice(start, start + size);
  const page = token ? Number(query.get('Page') ?? 0) : 0;
  const last = shown.at(-1);
  const more = last !== undefined && start + size < found.length;
  const [origin, lastUri] = account.isListOdd ? ['https://api.twilio.com', ''] : ['', null];
  return {
    status: 200,
    body: {
      end: Math.max(0, page * size + shown.length - 1),
      first_page_uri: pageUri(query, size, 0),
      next_page_uri: more ? `${origin}${pageUri(query, size, page + 1, `PA${last.sid}`)}` : lastUri,
      page,
      page_size: size,
      previous_page_uri: null,
      messages: shown.map((message) => ({
        ...messageShape(message, account, now),
        ...(account.isListOdd && { direction: undefined }),
      })),
      start: page * size,
      uri: pageUri(query, size, page, token && `PA${token}`),
    },
  };
}

function listedBy({ createdAt, scheduledFor = createdAt }: TwilioMessage): number {
  return scheduledFor;
}

function pageUri(query: URLSearchParams, size: number, page: number, token?: string): string {
  const kept = new URLSearchParams();
  for (const [name, value] of query) if (/^(To|From|DateSent[<>]?)$/.test(name)) kept.append(name, value);
  kept.append('PageSize', String(size));
  kept.append('Page', String(page));
  if (token) kept.append('PageToken', token);
  return `/2010-04-01/Accounts/${TWILIO_ACCOUNT.sid}/Messages.json?${kept}`;
}

function matches(
  message: TwilioMessage,
  query: URLSearchParams,
  account: TwilioAccount,
  now: number,
): boolean {
  const shape = messageShape(message, account, now) as { from: string | null; date_sent: string | null };
  if (query.has('To') && query.get('To') !== message.to) return false;
  if (query.has('From') && query.get('From') !== shape.from) return false;
  const dates = [...query].filter(([name]) => /^DateSent[<>]?$/.test(name));
  if (dates.length === 0) return true;
  // What was not sent yet has no date to compare.
  if (shape.date_sent === null) return false;
  const sent = sentAt(message, account);
  return dates.every(([name, value]) => {
    const at = Date.parse(value);
    const wholeDay = /^\d{4}-\d{2}-\d{2}$/.test(value);
    if (name === 'DateSent>') return sent >= at;
    if (name === 'DateSent<') return sent < at + (wholeDay ? DAY : 1000);
    return wholeDay ? sent >= at && sent < at + DAY : Math.floor(sent / 1000) === Math.floor(at / 1000);
  });
}
