import * as v from 'valibot';
import type { TwilioAccount } from '../adapters/twilio/client.ts';
import { explain } from '../adapters/twilio/explain.ts';
import { api } from '../adapters/twilio/messages.ts';
import type { Unanswered } from '../host.ts';
import type { SegmentPrice } from './findings/price.ts';
import type { AccountFact } from './findings/twilio-account.ts';

/** Twilio's answer to a request; throws the SDK's errors. */
export type Ask = <Answer>(
  uri: string,
  answer: v.GenericSchema<unknown, Answer>,
  params?: Readonly<Record<string, string>>,
) => Promise<Answer>;

/** The Twilio APIs about an account. */
export interface AccountDesk {
  /** https://www.twilio.com/docs/usage/api, below the account. */
  readonly core: Ask;
  /** https://www.twilio.com/docs/messaging/api */
  readonly messaging: Ask;
  /** https://www.twilio.com/docs/messaging/api/pricing */
  readonly pricing: Ask;
}

export function accountDesk(account: TwilioAccount): AccountDesk {
  const ask = (host: string, version: string, base = ''): Ask => {
    const asked = api(account, host, version);
    return async (uri, answer, params = {}) =>
      v.parse(answer, await asked.fetch({ uri: `${base}${uri}`, method: 'get', params }));
  };
  return {
    core: ask('https://api.twilio.com', '2010-04-01', `/Accounts/${account.accountSid}`),
    messaging: ask('https://messaging.twilio.com', 'v1'),
    pricing: ask('https://pricing.twilio.com', 'v1'),
  };
}

const accountAnswer = v.object({
  status: v.string(),
  type: v.string(),
  date_created: v.pipe(v.string(), v.transform(Date.parse), v.number()),
});

/** https://www.twilio.com/docs/iam/api/account */
export async function seeAccount({ core }: AccountDesk, hasKey: boolean): Promise<AccountFact> {
  try {
    const { status, type, date_created } = await core('.json', accountAnswer);
    return { kind: 'seen', status, isTrial: type === 'Trial', since: date_created };
  } catch (error) {
    if (!hasKey || !isRefusal(error)) return unanswered("The Twilio account can't be read", error);
  }
  try {
    // Standard keys can do everything but read accounts: a key that can list texts works.
    await core('/Messages.json', v.object({ messages: v.array(v.unknown()) }), { PageSize: '1' });
    return { kind: 'hidden' };
  } catch (error) {
    return unanswered("Twilio's message history can't be read", error);
  }
}

export function isRefusal(error: unknown): boolean {
  return [401, 403].includes(Number((error as { status?: unknown }).status));
}

export function isUnknown(error: unknown): boolean {
  return (error as { status?: unknown }).status === 404;
}

export function unanswered(lead: string, error: unknown): Unanswered {
  const { words, concerns } = explain(error);
  const isRefused = concerns === 'owner' || concerns === 'unknown';
  return { kind: isRefused ? 'refused' : 'silent', why: `${lead}: ${words}` };
}

const priceAnswer = v.object({
  price_unit: v.string(),
  outbound_sms_prices: v.array(
    v.object({ prices: v.array(v.object({ current_price: v.pipe(v.string(), v.transform(Number)) })) }),
  ),
});

/** The median price of a country's carriers; `undefined` where Twilio gives none. */
export async function seePrice({ pricing }: AccountDesk, country: string): Promise<SegmentPrice | undefined> {
  try {
    const answer = await pricing(`/Messaging/Countries/${country}`, priceAnswer);
    const amounts = answer.outbound_sms_prices
      .flatMap(({ prices }) => prices.map((price) => price.current_price))
      .filter(Number.isFinite)
      .sort((a, b) => a - b);
    const amount = amounts[Math.floor(amounts.length / 2)];
    return amount === undefined
      ? undefined
      : { country, amount, currency: answer.price_unit.toUpperCase().slice(0, 3) };
  } catch {
    return undefined;
  }
}
