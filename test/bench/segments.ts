import { table } from '../../src/core/markdown.ts';
import { TEXTS } from '../core/news.ts';
import { asItIs, KINDS, mean, measure, TITLES, titlesKept, type Writing, written } from './measure.ts';

/**
 * What Twilio takes for one segment to a US number, in dollars; carriers add $0.0025 to $0.0062.
 * https://www.twilio.com/en-us/sms/pricing/us, "current as of October 2026".
 */
const PRICE = 0.0083;

/** Streams in a month of a streamer who is on almost daily; each is told twice. */
const STREAMS = 20;

const UNICODE = { ...TEXTS, alphabet: 'unicode', maxSegments: 2 } as const;
const WRITINGS: readonly (readonly [string, Writing])[] = [
  ['Texts of this action', written(TEXTS)],
  ['With `sms-alphabet: unicode`, `max-segments: 2`', written(UNICODE)],
  ['`LIVE login: title category link`, as it is', asItIs],
];

const languages = [...new Set(TITLES.map(({ language }) => language))];
console.log(`${TITLES.length} titles in ${languages.length} languages, each told as LIVE and as OFFLINE.\n`);
console.log(
  table(
    ['', 'Segments a text', 'Most', 'Price a text', `${STREAMS} streams a month`],
    WRITINGS.map(([name, writing]) => {
      const counted = measure(TITLES, writing);
      return [name, mean(counted).toFixed(2), String(Math.max(...counted)), ...prices(mean(counted))];
    }),
  ),
);
console.log('');
console.log(
  table(
    ['Titles in', 'Number', 'Segments', 'As it is', 'In full', 'Cut', 'Left out'],
    languages.map((language) => {
      const titles = TITLES.filter((title) => title.language === language);
      const { full, cut, leftOut } = titlesKept(titles, TEXTS);
      const segments = [written(TEXTS), asItIs].map((writing) => mean(measure(titles, writing)).toFixed(2));
      return [language, ...[titles.length, ...segments, full, cut, leftOut].map(String)];
    }),
  ),
);

/** Of one text, and of a month, to one number in the US. */
function prices(segmentsOfText: number): string[] {
  const price = segmentsOfText * PRICE;
  return [`$${price.toFixed(4)}`, `$${(price * STREAMS * KINDS.length).toFixed(2)}`];
}
