import { describe, expect, test } from 'vitest';
import {
  base64,
  digitsOf,
  loginForms,
  shorten,
  shortenAddress,
  shortenAll,
  shortenNumbers,
} from '../../src/domain/redact.ts';
import { showsMore, waysToWrite } from '../adapters/written.ts';

const NUMBER = '+15559870001';

describe('a number in words', () => {
  test.each(Object.entries(waysToWrite(NUMBER)))('written %s is shortened', (_how, written) => {
    const shown = shortenAll(`The number ${written}, again (${written}): "${written}".`);
    expect(showsMore(shown, NUMBER)).toBe(false);
    expect(shown.match(/…/g)).toHaveLength(3);
    expect(shown).toMatch(/^The number \S+, again \(.*\): ".*"\.$/);
  });

  test.each([
    ['+33612345678', '+33…678'],
    ['+33 6 12 34 56 78', '+33…678'],
    ['0033612345678', '+33…678'],
    ['%2B33612345678', '+33…678'],
    ['06 12 34 56 78', '06…678'],
    ['+3361234XXXX', '+33…'],
    ['+33XXXXXX678', '+33…678'],
    ['+*******5678', '+…678'],
    ['5551234', '…234'],
    ['+15550002222 +15550003333, +15550004444', '+15…222 +15…333, +15…444'],
  ])('%s becomes %s', (written, shown) => {
    expect(shortenAll(written)).toBe(shown);
  });

  test('that is shortened already stays as it is', () => {
    expect(shortenAll('++15…567 is +15…567')).toBe('++15…567 is +15…567');
  });

  test('that is not private stays, beside one that is', () => {
    const isPrivate = (digits: string) => digits === '15550002222';
    expect(shortenNumbers('+1 555 000 2222 +15550003333', isPrivate)).toBe('+15…222 +15550003333');
  });
});

test.each([
  'Error 21211, HTTP 400: 1,234,567 viewers since 20:15',
  'A title of 2026: 100 % of 12 games, 3-2',
  'Basic knowledge of openings',
  'https://www.twilio.com/docs/api/errors/572006',
])('words without a number stay: %s', (words) => {
  expect(shortenAll(words)).toBe(words);
});

test.each([
  ['write to someone@example.com or some.one%40example.com', 'write to s…e@example.com or s…e%40example.com'],
  ['at smtps://me:p@ss:word@smtp.example.com:465', 'at smtps://***@smtp.example.com:465'],
  [`text SM${'0123456789abcdef'.repeat(2)} of AC${'0'.repeat(32)}`, 'text SM…def of AC…000'],
  ['Authorization: Basic QUMwMDAwOmZha2U=', 'Authorization: Basic ***'],
  ['Authorization: Basic  QUMwMDAwOmZha2U=', 'Authorization: Basic ***'],
])('other private words are shortened: %s', (words, shown) => {
  expect(shortenAll(words)).toBe(shown);
});

test.each([
  ['+15550001111', '+15…111'],
  ['+15551234', '+…234'],
  ['12345', '…'],
  ['+33', '…'],
  ['anna', 'a…'],
  [' anna', 'a…'],
  ['1 a\n2', '…'],
  ['15550001111+5', '15…115'],
  ['0033 612345678', '+33…678'],
  ['00 33 6 12 34 56 78', '33…678'],
  ['', '…'],
])('the number "%s" is shortened to "%s"', (written, shown) => {
  expect(shorten(written)).toBe(shown);
});

test.each([
  ['someone@example.com', 's…e@example.com'],
  ['abc@example.com', 'a…c@example.com'],
  ['ab@example.com', 'a…@example.com'],
  ['a@example.com', 'a…@example.com'],
  ['someone%40example.com', 's…e%40example.com'],
  ['someone&#64;example.com', 's…e&#64;example.com'],
  ['"a@b"@example.com', '"…"@example.com'],
  ['a%40b@example.com', 'a…b@example.com'],
  ['a&#64;b@example.com', 'a…b@example.com'],
  ['SOME\nONE@example.com', 'S…E@example.com'],
  ['', '…'],
])('the address "%s" is shortened to "%s"', (address, shown) => {
  expect(shortenAddress(address)).toBe(shown);
});

test.each([
  ['+1 (555) 000-1111', '15550001111'],
  ['0015550001111', '15550001111'],
  ['+33 00 12', '330012'],
  ['+1555%20000%2B1111', '15550001111'],
  ['+1555%28000%291111', '15550001111'],
  ['+1555%2D000%2E1111', '15550001111'],
  ['+1555%C2%A0000%A01111', '15550001111'],
  ['&#43;1555&#45;000&nbsp;1111', '15550001111'],
  ['+336123Xx*•', '336123Xx*•'],
])('the digits of %s are %s', (written, digits) => {
  expect(digitsOf(written)).toBe(digits);
});

test('a login in SMTP has its user, its password and the forms of AUTH PLAIN and AUTH LOGIN', () => {
  expect(loginForms('me', 'secret')).toEqual(['me', 'secret', 'AG1lAHNlY3JldA==', 'bWU=', 'c2VjcmV0']);
});

test('a login in SMTP without a user has no empty form', () => {
  expect(loginForms('', 'secret')).not.toContain('');
});

test('base64 is that of UTF-8', () => {
  expect(base64('é')).toBe('w6k=');
});
