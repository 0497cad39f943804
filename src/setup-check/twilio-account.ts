import * as v from 'valibot';
import { MAIN_HOST, MAIN_VERSION, type TwilioAccount } from '../adapters/twilio/client.ts';
import { explain } from '../adapters/twilio/explain.ts';
import { api, messageList } from '../adapters/twilio/messages.ts';
import type { Unanswered } from '../host.ts';
import type { SegmentPrice } from './findings/price.ts';
import type { AccountFact } from './findings/twilio.ts';

// Accounts and prices are requested without the SDK's classes: the one for accounts loads all of Twilio's products, and
// the one for prices has other field names than Twilio's API.

const accountAnswer = v.object({
  status: v.string(),
  type: v.string(),
  date_created: v.pipe(v.string(), v.transform(Date.parse), v.number()),
});

/** https://www.twilio.com/docs/iam/api/account */
export async function askAccount(account: TwilioAccount): Promise<AccountFact> {
  try {
    const uri = `/Accounts/${account.accountSid}.json`;
    const answer = await api(account, MAIN_HOST, MAIN_VERSION).fetch({ uri, method: 'get' });
    const { status, type, date_created } = v.parse(accountAnswer, answer);
    return { kind: 'answered', status, isTrial: type === 'Trial', since: date_created };
  } catch (error) {
    if (!hasKey(account) || !isRefusal(error)) return failureOf("The Twilio account can't be read", error);
  }
  try {
    // A Standard key can do everything except read accounts, so try to list texts instead.
    await messageList(account).list({ limit: 1 });
    return { kind: 'hidden' };
  } catch (error) {
    return failureOf("Twilio's message history can't be read", error);
  }
}

/** Whether the login is an API key, which may have fewer permissions than the auth token. */
export function hasKey({ username, accountSid }: TwilioAccount): boolean {
  return username !== accountSid;
}

export function isRefusal(error: unknown): boolean {
  return [401, 403].includes(Number((error as { status?: unknown }).status));
}

export function isUnknown(error: unknown): boolean {
  return (error as { status?: unknown }).status === 404;
}

export function failureOf(lead: string, error: unknown): Unanswered {
  const { words, concerns } = explain(error);
  const isRefused = concerns === 'owner' || concerns === 'unknown';
  const end = words.endsWith(')') ? '.' : '';
  return { kind: isRefused ? 'refused' : 'silent', why: `${lead}: ${words}${end}` };
}

const priceAnswer = v.object({
  price_unit: v.string(),
  outbound_sms_prices: v.array(
    v.object({ prices: v.array(v.object({ current_price: v.pipe(v.string(), v.transform(Number)) })) }),
  ),
});

/**
 * Asks for the median price of a country's carriers. https://www.twilio.com/docs/messaging/api/pricing
 *
 * @returns `undefined` if Twilio does not say
 */
export async function askPrice(account: TwilioAccount, country: string): Promise<SegmentPrice | undefined> {
  try {
    const pricing = api(account, 'https://pricing.twilio.com', 'v1');
    const answer = await pricing.fetch({ uri: `/Messaging/Countries/${country}`, method: 'get' });
    const { price_unit, outbound_sms_prices } = v.parse(priceAnswer, answer);
    const amounts = outbound_sms_prices
      .flatMap(({ prices }) => prices.map((price) => price.current_price))
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
    const amount = amounts[Math.floor(amounts.length / 2)];
    return amount === undefined
      ? undefined
      : { country, amount, currency: price_unit.toUpperCase().slice(0, 3) };
  } catch {
    return undefined;
  }
}
