import { type Answer, refuseUnknown } from './exchange.ts';
import { TWILIO_ACCOUNT, type TwilioAccount } from './twilio-account.ts';
import { messageShape, type TwilioMessage } from './twilio-message.ts';

/** A page of the message list, newest first, with `next_page_uri` when there is more. */
export function messageList(
  messages: readonly TwilioMessage[],
  query: URLSearchParams,
  account: TwilioAccount,
  now: number,
): Answer {
  refuseUnknown(query, ['To', 'PageSize', 'Page', 'PageToken']);
  const size = Math.min(Math.max(Math.floor(Number(query.get('PageSize') ?? 50)) || 50, 1), 1000);
  const found = messages
    .filter((message) => now >= message.createdAt + account.listDelayMs)
    .filter((message) => !query.has('To') || query.get('To') === message.to)
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
  for (const [name, value] of query) if (name === 'To') kept.append(name, value);
  kept.append('PageSize', String(size));
  kept.append('Page', String(page));
  if (token) kept.append('PageToken', token);
  return `/2010-04-01/Accounts/${TWILIO_ACCOUNT.sid}/Messages.json?${kept}`;
}
