import type { Answer, SandboxRequest } from './exchange.ts';
import { TWILIO_ACCOUNT, type TwilioAccount } from './twilio-account.ts';
import { phoneSid } from './twilio-account-shapes.ts';
import { twilioError } from './twilio-errors.ts';

/** messaging.twilio.com: Messaging Services, their senders, and toll-free verifications. */
export function messagingAnswer({ path, query }: SandboxRequest, account: TwilioAccount): Answer {
  if (path === '/v1/Services') {
    return list('services', path, [...account.messagingServices.keys()].map(serviceShape(account)));
  }
  if (path === '/v1/Tollfree/Verifications') {
    const wanted = query.get('TollfreePhoneNumberSid');
    const all = [...account.tollFreeVerifications].map(([number, status]) => ({
      tollfree_phone_number_sid: phoneSid(number),
      tollfree_phone_number: number,
      status,
    }));
    return list(
      'verifications',
      path,
      all.filter((each) => !wanted || each.tollfree_phone_number_sid === wanted),
    );
  }
  const [, sid = '', pool] = /^\/v1\/Services\/(\w+)(?:\/(\w+))?$/.exec(path) ?? [];
  const numbers = account.messagingServices.get(sid);
  if (!numbers) return twilioError({ code: 20404 }, { what: path.replace('/v1', '') });
  switch (pool) {
    case undefined:
      return { status: 200, body: serviceShape(account)(sid) };
    case 'PhoneNumbers':
      return list(
        'phone_numbers',
        path,
        numbers
          .filter((number) => number.startsWith('+'))
          .map((number) => ({
            sid: phoneSid(number),
            account_sid: TWILIO_ACCOUNT.sid,
            service_sid: sid,
            phone_number: number,
            country_code: 'US',
            capabilities: ['SMS', 'MMS', 'Voice'],
          })),
      );
    case 'ShortCodes':
      return list(
        'short_codes',
        path,
        numbers.filter((code) => /^\d+$/.test(code)).map((short_code) => ({ short_code })),
      );
    case 'AlphaSenders':
      return list(
        'alpha_senders',
        path,
        numbers.filter((name) => !/^\+?\d+$/.test(name)).map((alpha_sender) => ({ alpha_sender })),
      );
    default:
      return twilioError({ code: 20404 }, { what: path });
  }
}

function serviceShape(account: TwilioAccount): (sid: string) => object {
  return (sid) => ({
    sid,
    account_sid: TWILIO_ACCOUNT.sid,
    friendly_name: 'Watchers',
    us_app_to_person_registered: account.registeredServices.has(sid),
    usecase: 'notifications',
    url: `https://messaging.twilio.com/v1/Services/${sid}`,
  });
}

function list(key: string, path: string, items: readonly object[]): Answer {
  const url = `https://messaging.twilio.com${path}?PageSize=50&Page=0`;
  const meta = { page: 0, page_size: 50, first_page_url: url, previous_page_url: null, url, key };
  return { status: 200, body: { meta: { ...meta, next_page_url: null }, [key]: items } };
}

/** What a segment costs in some countries, in US dollars. */
const PRICES: Readonly<Record<string, readonly [name: string, price: string]>> = {
  US: ['United States', '0.0083'],
  FR: ['France', '0.0798'],
};

/** pricing.twilio.com: the prices of texts by country. */
export function pricingAnswer({ path }: SandboxRequest): Answer {
  const country = /^\/v1\/Messaging\/Countries\/(\w\w)$/.exec(path)?.[1] ?? '';
  const known = PRICES[country];
  if (!known) return twilioError({ code: 20404 }, { what: path.replace('/v1', '') });
  const [name, price] = known;
  const prices = ['mobile', 'local'].map((number_type) => ({
    number_type,
    base_price: price,
    current_price: price,
  }));
  const carriers = ['one', 'another'].map((carrier) => ({ carrier, mcc: '001', mnc: '01', prices }));
  const body = { country: name, iso_country: country, price_unit: 'USD', inbound_sms_prices: [] };
  return { status: 200, body: { ...body, outbound_sms_prices: carriers, url: path } };
}
