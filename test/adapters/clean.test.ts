import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { clean, hide, quote } from '../../src/adapters/clean.ts';
import { plain } from '../../src/messages/markdown.ts';
import { showsMore, waysToWrite } from './written.ts';

const TOKEN = 'twilio-token-value';
const NUMBER = '+15559870001';
const ADDRESS = 'someone@example.com';

beforeAll(() => {
  hide([
    { kind: 'secret', value: TOKEN, shown: '***' },
    { kind: 'secret', value: 'p"a\\ss/w+rd', shown: '***' },
    { kind: 'number', value: NUMBER, shown: '+15…001' },
    { kind: 'address', value: ADDRESS, shown: 's…e@example.com' },
  ]);
});

test('a short secret, such as a year, is removed from words from outside, and stays in our own', () => {
  hide([{ kind: 'secret', value: '2026', shown: '***' }]);
  expect(clean('{"startedAt":"2026-03-06"}')).toBe('{"startedAt":"2026-03-06"}');
  expect(quote('wrong password 2026')).toBe('wrong password ***');
});

describe('words from outside', () => {
  test('are cut to 300 characters', () => {
    expect(quote('x '.repeat(200))).toHaveLength(300);
    expect(quote(` ${'x'.repeat(300)} `)).toBe('x'.repeat(300));
  });

  test('lose a secret before they are cut, wherever the cut falls', () => {
    for (let length = 250; length < 310; length++) {
      const shown = quote(`${'x'.repeat(length)} ${TOKEN} ${NUMBER} ${ADDRESS}`);
      expect(shown).not.toMatch(/twilio-|someone/);
      expect(showsMore(shown, NUMBER)).toBe(false);
    }
  });

  test('lose what looks private, wherever it stands in long words', () => {
    const secret = fc.constantFrom(...Object.values(waysToWrite(NUMBER)), TOKEN, ADDRESS);
    const filler = fc.oneof(fc.constantFrom('x'.repeat(1_990), 'no ', ' '), fc.string());
    fc.assert(
      fc.property(fc.array(fc.oneof(secret, filler), { maxLength: 400 }), (parts) => {
        const shown = quote(parts.join(' '));
        expect(shown.length).toBeLessThanOrEqual(300);
        expect(shown).not.toContain('twilio-tok');
        expect(shown).not.toContain('someone');
        expect(showsMore(shown, NUMBER)).toBe(false);
      }),
      { numRuns: 500 },
    );
  });

  test.each(['x', '1', '+ ', '&#43;', 'a@', '://', `${NUMBER} `, `${TOKEN} `])(
    'are cleaned in no time when they are "%s", three million characters long',
    (part) => {
      const before = performance.now();
      expect(quote(part.repeat(3_000_000 / part.length)).length).toBeLessThanOrEqual(300);
      expect(performance.now() - before).toBeLessThan(2_000);
    },
  );
});

describe('our own words', () => {
  test.each(Object.entries(waysToWrite(NUMBER)).filter(([how]) => !how.includes('hidden')))(
    'show a known number shortened: %s',
    (_how, written) => {
      expect(showsMore(clean(`sent to ${written}.`), NUMBER)).toBe(false);
      expect(clean(`sent to ${written}.`)).not.toContain('++');
    },
  );

  test("keep a number that is nobody's", () => {
    expect(clean('viewers: 15551112222')).toBe('viewers: 15551112222');
  });

  test.each([
    ['in Markdown', plain],
    ['in a URL', encodeURIComponent],
    ['in JSON', (words: string) => JSON.stringify(words)],
  ])('hide a secret as it is written %s', (_where, write) => {
    for (const value of [TOKEN, 'p"a\\ss/w+rd', ADDRESS]) {
      const shown = clean(`${write(value)}, ${write(value)}`);
      expect(shown).not.toContain(write(value));
    }
  });
});
