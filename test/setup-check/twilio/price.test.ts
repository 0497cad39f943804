import { describe, expect, test } from 'vitest';
import { checkPrice, type Expected } from '../../../src/setup-check/twilio/price.ts';

describe('the price of a month', () => {
  const expected: Expected = {
    streamsLastWeek: 3,
    streamers: 1,
    textsPerStream: 2,
    segments: 2,
    countries: ['FR', 'FR'],
    dailyLimit: 50,
  };
  const prices = [{ country: 'FR', amount: 0.08, currency: 'USD' }];

  const inUnitedStates = { country: 'US', amount: 0.01, currency: 'USD' };
  const inEuros = prices.map((price) => ({ ...price, currency: 'EUR' }));
  const AS_LAST_WEEK = 'With as many streams as last week';
  const DAILY = 'If everyone streams once a day, about';
  test.each<[string, Partial<Expected>, typeof prices, string]>([
    // 3 a week are 14 a month; two texts each to two phones are 56; two segments each at 8 cents are 8.96.
    [
      'with known streams: assumes as many as last week',
      {},
      prices,
      `${AS_LAST_WEEK} (3), about 56 texts a month: roughly 8.96 USD`,
    ],
    // 7 a week are 31 a month, of two streamers 61.
    [
      'with no known streams: assumes one a day',
      { streamsLastWeek: undefined, countries: ['FR'] },
      prices,
      `${DAILY} 62 texts a month: roughly 9.92 USD`,
    ],
    [
      'with no known streams: assumes one a day for each streamer',
      { streamsLastWeek: undefined, countries: ['FR'], streamers: 2 },
      prices,
      `${DAILY} 122 texts a month: roughly 19.52 USD`,
    ],
    [
      'after a week without a stream: is zero',
      { streamsLastWeek: 0 },
      prices,
      `${AS_LAST_WEEK} (0), about 0 texts a month: roughly 0.00 USD`,
    ],
    // 14 streams, two texts each, two segments each: 56 at 8 cents and 56 at 1.
    [
      'with phones in several countries: takes the price of each',
      { countries: ['US', 'FR'] },
      [...prices, inUnitedStates],
      `${AS_LAST_WEEK} (3), about 56 texts a month: roughly 5.04 USD`,
    ],
    [
      'of an account in euros: is in euros',
      { countries: ['FR'] },
      inEuros,
      `${AS_LAST_WEEK} (3), about 28 texts a month: roughly 4.48 EUR`,
    ],
    [
      'without recipients: is zero',
      { countries: [] },
      [],
      `${AS_LAST_WEEK} (3), about 0 texts a month: roughly 0.00 USD`,
    ],
  ])('%s', (_what, facts, known, words) => {
    const fee = facts.countries?.includes('US') ? ' US carriers add a fee.' : '';
    expect(checkPrice({ ...expected, dailyLimit: 9, ...facts }, known)).toEqual({
      kind: 'well',
      subject: 'Price',
      words: `${words}, plus the rent of your number.${fee} At most 9 texts go out in 24 hours.`,
    });
  });

  test.each([
    ['one country', ['FR', 'GB', 'GB'], 'the United Kingdom'],
    ['several', ['GB', 'FR', 'CA', undefined], 'the United Kingdom, Canada and an unknown country'],
  ])('without a price for %s: links to the prices', (_what, countries, where) => {
    const texts = 28 * countries.length;
    expect(checkPrice({ ...expected, countries }, prices)).toEqual({
      kind: 'notice',
      subject: 'Price',
      words: `${AS_LAST_WEEK} (3), about ${texts} texts a month. Twilio gave no price for ${where}: see https://www.twilio.com/en-us/sms/pricing.`,
    });
  });
});
