import type { Answer } from './exchange.ts';
import { TWILIO_ACCOUNT, type TwilioAccount } from './twilio-account.ts';

const BASE = `/2010-04-01/Accounts/${TWILIO_ACCOUNT.sid}`;

/** The account resource. It carries the auth token, as the real one does. */
export function accountShape(account: TwilioAccount): object {
  return {
    auth_token: TWILIO_ACCOUNT.authToken,
    date_created: 'Thu, 30 Jul 2015 20:00:00 +0000',
    date_updated: 'Thu, 30 Jul 2015 20:00:00 +0000',
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
  const found = [...account.numbers].filter(([number]) => number.includes(wanted));
  const uri = `${BASE}/IncomingPhoneNumbers.json?${query}`;
  return {
    status: 200,
    body: {
      end: Math.max(0, found.length - 1),
      first_page_uri: uri,
      incoming_phone_numbers: found.map(([number, { sms }], index) => ({
        account_sid: TWILIO_ACCOUNT.sid,
        api_version: '2010-04-01',
        beta: false,
        capabilities: { voice: true, sms, mms: sms, fax: false },
        date_created: 'Thu, 30 Jul 2015 20:00:00 +0000',
        date_updated: 'Thu, 30 Jul 2015 20:00:00 +0000',
        friendly_name: number,
        origin: 'twilio',
        phone_number: number,
        sid: `PN${String(index).padStart(32, '0')}`,
        status: 'in-use',
        uri: `${BASE}/IncomingPhoneNumbers/PN${String(index).padStart(32, '0')}.json`,
      })),
      next_page_uri: null,
      page: 0,
      page_size: 50,
      previous_page_uri: null,
      start: 0,
      uri,
    },
  };
}
