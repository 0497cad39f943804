import { table } from '../../src/messages/markdown.ts';
import { US_PRICE_PER_SEGMENT } from '../demo/phone.ts';
import { TEXTS } from '../messages/notifications.ts';
import { asItIs, KINDS, mean, measure, TITLES, type Writing, written } from './measure.ts';

/** Streams in a month of a streamer who is live almost daily; each is two texts. */
const STREAMS = 20;

const UNICODE = { ...TEXTS, alphabet: 'unicode', maxSegments: 2 } as const;
const WRITINGS: readonly (readonly [string, Writing])[] = [
  ['This action', written(TEXTS)],
  ['With `sms-alphabet: unicode`, `max-segments: 2`', written(UNICODE)],
  ['`LIVE login: title category link`, unchanged', asItIs],
];

/** What one text and a month of texts cost, to one number in the US. */
export function priceTable(): string {
  return table(
    ['', 'Segments a text', 'Longest', 'Price a text', `${STREAMS} streams a month`],
    WRITINGS.map(([name, writing]) => {
      const counted = measure(TITLES, writing);
      return [name, mean(counted).toFixed(2), String(Math.max(...counted)), ...prices(mean(counted))];
    }),
  );
}

function prices(segmentsOfText: number): string[] {
  const price = segmentsOfText * US_PRICE_PER_SEGMENT;
  return [`$${price.toFixed(4)}`, `$${(price * STREAMS * KINDS.length).toFixed(2)}`];
}
