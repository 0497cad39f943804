import { describe, expect, test } from 'vitest';
import { checkPrice, type Expected } from '../../src/setup-check/price.ts';

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

  const rent = 'plus the rent of your number.';
  const limit = 'At most 50 texts go out in 24 hours.';
  const well = (words: string) => ({ kind: 'well', subject: 'Price', words });
  const notice = (words: string) => ({ kind: 'notice', subject: 'Price', words });

  test('with known streams: assumes as many as last week', () => {
    // 3 a week are 14 a month; two texts each to two phones are 56; two segments each at 8 cents are 8.96.
    expect(checkPrice(expected, prices)).toEqual(
      well(
        `With as many streams as last week (3), about 56 texts a month: roughly 8.96 USD, ${rent} ${limit}`,
      ),
    );
  });

  test('with no known streams: assumes one a day for each streamer, and says so', () => {
    // 7 a week are 31 a month, of two streamers 61.
    const unknown = { ...expected, streamsLastWeek: undefined, countries: ['FR'] };
    expect(checkPrice(unknown, prices)).toEqual(
      well(`If everyone streams once a day, about 62 texts a month: roughly 9.92 USD, ${rent} ${limit}`),
    );
    expect(checkPrice({ ...unknown, streamers: 2 }, prices)).toEqual(
      well(`If everyone streams once a day, about 122 texts a month: roughly 19.52 USD, ${rent} ${limit}`),
    );
  });

  test('after a week without a stream: is nothing', () => {
    expect(checkPrice({ ...expected, streamsLastWeek: 0 }, prices)).toEqual(
      well(
        `With as many streams as last week (0), about 0 texts a month: roughly 0.00 USD, ${rent} ${limit}`,
      ),
    );
  });

  test('with phones in several countries: takes the price of each, and names the fee of US carriers', () => {
    const both = [...prices, { country: 'US', amount: 0.01, currency: 'USD' }];
    // 14 streams, two texts each, two segments each: 56 at 8 cents and 56 at 1.
    expect(checkPrice({ ...expected, countries: ['US', 'FR'] }, both)).toEqual(
      well(
        `With as many streams as last week (3), about 56 texts a month: roughly 5.04 USD, ${rent} US carriers add a fee. ${limit}`,
      ),
    );
  });

  test('of an account in euros: is in euros', () => {
    const inEuros = prices.map((price) => ({ ...price, currency: 'EUR' }));
    expect(checkPrice({ ...expected, countries: ['FR'], dailyLimit: 9 }, inEuros)).toEqual(
      well(
        `With as many streams as last week (3), about 28 texts a month: roughly 4.48 EUR, ${rent} At most 9 texts go out in 24 hours.`,
      ),
    );
  });

  test('without recipients: is nothing', () => {
    expect(checkPrice({ ...expected, countries: [] }, [])).toEqual(
      well(
        `With as many streams as last week (3), about 0 texts a month: roughly 0.00 USD, ${rent} ${limit}`,
      ),
    );
  });

  test.each([
    ['one country', ['FR', 'GB', 'GB'], 'the United Kingdom'],
    ['several', ['GB', 'FR', 'CA', undefined], 'the United Kingdom, Canada and an unknown country'],
  ])('without a price for %s: links to the prices', (_what, countries, where) => {
    const texts = 28 * countries.length;
    expect(checkPrice({ ...expected, countries }, prices)).toEqual(
      notice(
        `With as many streams as last week (3), about ${texts} texts a month. Twilio gave no price for ${where}: see https://www.twilio.com/en-us/sms/pricing.`,
      ),
    );
  });
});
