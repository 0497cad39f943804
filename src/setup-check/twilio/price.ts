import * as v from 'valibot';
import type { SmsSettings } from '../../adapters/twilio/channel.ts';
import type { TwilioAccount } from '../../adapters/twilio/client.ts';
import { api } from '../../adapters/twilio/messages.ts';
import { listed } from '../../messages/names.ts';
import { counted, type Finding, notice, well } from '../findings.ts';
import { countryName, phoneNumber } from './phone.ts';

/** What Twilio charges for one segment. */
export interface SegmentPrice {
  readonly country: string;
  readonly amount: number;
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
}

/** The country of each recipient's phone. */
export function countriesOf({ recipients }: SmsSettings): (string | undefined)[] {
  return recipients.map(({ address }) => phoneNumber(address).country);
}

/** Asks Twilio for the prices in the countries of the recipients. */
export async function askPrices(settings: SmsSettings): Promise<SegmentPrice[]> {
  const countries = [...new Set(countriesOf(settings).flatMap((country) => country ?? []))];
  const prices = await Promise.all(countries.map((country) => askPrice(settings.account, country)));
  return prices.filter((price) => price !== undefined);
}

/** Requested without the SDK's class, which has other field names than Twilio's API. */
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
async function askPrice(account: TwilioAccount, country: string): Promise<SegmentPrice | undefined> {
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

export interface Expected {
  /** Streams of all streamers in the last seven days. `undefined` if neither recordings nor the state show any. */
  readonly streamsLastWeek: number | undefined;
  readonly streamers: number;
  /** Texts to each person about each stream. */
  readonly textsPerStream: number;
  /** The longest text, in segments. */
  readonly segments: number;
  /** The countries of the phones, one for each phone. */
  readonly countries: readonly (string | undefined)[];
  readonly dailyLimit: number;
}

const WEEKS_A_MONTH = 365.25 / 12 / 7;
const PRICES = 'https://www.twilio.com/en-us/sms/pricing';

/** Estimates the cost of a month of texts from last week's streams, or from one stream a day if those are unknown. */
export function checkPrice(expected: Expected, prices: readonly SegmentPrice[]): Finding {
  const { streamsLastWeek, streamers, textsPerStream, segments, countries } = expected;
  const streams = Math.ceil((streamsLastWeek ?? streamers * 7) * WEEKS_A_MONTH);
  const likeLastWeek =
    streamsLastWeek === undefined
      ? 'If everyone streams once a day'
      : `With as many streams as last week (${streamsLastWeek})`;
  const texts = streams * textsPerStream * countries.length;
  const amount = `${likeLastWeek}, about ${counted(texts, 'text')} a month`;
  const priceOf = (country: string | undefined) => prices.find((price) => price.country === country);
  const unpriced = [...new Set(countries.filter((country) => !priceOf(country)))];
  if (unpriced.length > 0) {
    const where = listed(unpriced.map(countryName));
    return notice('Price', `${amount}. Twilio gave no price for ${where}: see ${PRICES}.`);
  }
  const perStream = countries.reduce((sum, country) => sum + (priceOf(country)?.amount ?? 0), 0);
  const cost = streams * textsPerStream * segments * perStream;
  const currency = prices[0]?.currency ?? 'USD';
  const fee = countries.includes('US') ? ' US carriers add a fee.' : '';
  return well(
    'Price',
    `${amount}: roughly ${cost.toFixed(2)} ${currency}, plus the rent of your number.${fee} At most ${expected.dailyLimit} texts go out in 24 hours.`,
  );
}
