import type { Answer } from './exchange.ts';
import { TWILIO_ACCOUNT, type TwilioAccount } from './twilio-account.ts';

const BASE = `/2010-04-01/Accounts/${TWILIO_ACCOUNT.sid}`;

const LONG_AGO = 'Thu, 30 Jul 2015 20:00:00 +0000';

/** The account resource. It carries the auth token, as the real one does. */
export function accountShape(account: TwilioAccount): object {
  return {
    auth_token: TWILIO_ACCOUNT.authToken,
    date_created: account.type === 'new-trial' ? 'Mon, 02 Mar 2026 09:00:00 +0000' : LONG_AGO,
    date_updated: LONG_AGO,
    friendly_name: 'A test account',
    owner_account_sid: TWILIO_ACCOUNT.sid,
    sid: TWILIO_ACCOUNT.sid,
    status: account.status,
    subresource_uris: { messages: `${BASE}/Messages.json` },
    type: account.type === 'full' ? 'Full' : 'Trial',
    uri: `${BASE}.json`,
  };
}

/** The list of the account's own numbers, filtered by `PhoneNumber` (any part of it). */
export function phoneNumbers(account: TwilioAccount, query: URLSearchParams): Answer {
  const wanted = query.get('PhoneNumber') ?? '';
  const found = [...account.numbers].filter(([number]) => number.startsWith('+') && number.includes(wanted));
  return list(
    'incoming_phone_numbers',
    `${BASE}/IncomingPhoneNumbers.json?${query}`,
    found.map(([number, { sms }]) => {
      const sid = phoneSid(number);
      return {
        account_sid: TWILIO_ACCOUNT.sid,
        api_version: '2010-04-01',
        beta: false,
        capabilities: { voice: true, sms, mms: sms, fax: false },
        date_created: LONG_AGO,
        date_updated: LONG_AGO,
        friendly_name: number,
        origin: 'twilio',
        phone_number: number,
        sid,
        status: 'in-use',
        uri: `${BASE}/IncomingPhoneNumbers/${sid}.json`,
      };
    }),
  );
}

/** The list of the account's short codes, filtered by `ShortCode`. */
export function shortCodes(account: TwilioAccount, query: URLSearchParams): Answer {
  const wanted = query.get('ShortCode') ?? '';
  const found = [...account.numbers.keys()].filter((code) => /^\d/.test(code) && code.includes(wanted));
  return list(
    'short_codes',
    `${BASE}/SMS/ShortCodes.json?${query}`,
    found.map((code) => ({
      account_sid: TWILIO_ACCOUNT.sid,
      api_version: '2010-04-01',
      date_created: LONG_AGO,
      date_updated: LONG_AGO,
      friendly_name: code,
      short_code: code,
      sid: `SC${code.padStart(32, '0')}`,
      uri: `${BASE}/SMS/ShortCodes/SC${code.padStart(32, '0')}.json`,
    })),
  );
}

/** A page that holds all there is. */
function list(name: string, uri: string, items: readonly object[]): Answer {
  const page = { end: Math.max(0, items.length - 1), first_page_uri: uri, next_page_uri: null, page: 0 };
  const rest = { page_size: 50, previous_page_uri: null, start: 0, uri };
  return { status: 200, body: { ...page, ...rest, [name]: items } };
}

/** The SID of one of the account's numbers. */
export function phoneSid(number: string): string {
  return `PN${number.slice(1).padStart(32, '0')}`;
}
