import { beforeEach, describe, expect, test, vi } from 'vitest';
import { fitsIn, isGsm7, segments } from '../../src/messages/gsm7.ts';

const counted = vi.hoisted(() => vi.fn());
vi.mock(import('sms-segments-calculator'), async (original) => {
  const real = await original();
  class SegmentedMessage extends real.SegmentedMessage {
    constructor(text: string) {
      super(text);
      counted(text);
    }
  }
  return { ...real, SegmentedMessage };
});
beforeEach(() => {
  counted.mockClear();
});

test.each([
  ['160 characters', 'a'.repeat(160), 1],
  ['161 characters', 'a'.repeat(161), 2],
  ['306 characters', 'a'.repeat(306), 2],
  ['307 characters', 'a'.repeat(307), 3],
  ['80 brackets, which count twice', '['.repeat(80), 1],
  ['81 brackets', '['.repeat(81), 2],
  ['70 characters of which one is not in GSM-7', `${'a'.repeat(69)}朝`, 1],
  ['71 of them', `${'a'.repeat(70)}朝`, 2],
])('%s take as many segments as Twilio counts', (_what, text, count) => {
  expect(segments(text)).toBe(count);
  expect([fitsIn(count - 1, text), fitsIn(count, text)]).toEqual([false, true]);
});

test.each([
  ['', true],
  ['Plain words, 100 % of them: [x] {y} ~ ^ | \\', true],
  ['é è ñ ü £ € @ Ω', true],
  ['`', false],
  ['ç', false],
  ['it’s', false],
  ['🔥', false],
])('"%s" is in GSM-7: %s', (text, is) => {
  expect(isGsm7(text)).toBe(is);
});

describe('the exact count, which is slow,', () => {
  test('is not made of a text with more characters than its segments can hold', () => {
    expect(fitsIn(2, 'a'.repeat(321))).toBe(false);
    expect(counted).not.toHaveBeenCalled();
    expect(fitsIn(2, 'a'.repeat(320))).toBe(false);
    expect(counted).toHaveBeenCalledOnce();
  });

  test('is not made of plain words', () => {
    expect(isGsm7('Plain words, 100 % of them')).toBe(true);
    expect(counted).not.toHaveBeenCalled();
    expect(isGsm7('é')).toBe(true);
    expect(counted).toHaveBeenCalledOnce();
  });
});
