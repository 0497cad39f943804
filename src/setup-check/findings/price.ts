import { counted, type Finding, listed, notice, well } from './finding.ts';
import { countryName } from './recipients.ts';

/** What Twilio charges for one segment. */
export interface SegmentPrice {
  readonly country: string;
  readonly amount: number;
  /** ISO 4217, such as `USD`. */
  readonly currency: string;
}

export interface Expected {
  /** Streams of all streamers in the last seven days. `undefined` if there are no recordings to count. */
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
