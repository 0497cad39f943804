import { expect, test } from 'vitest';
import { segments } from '../../src/messages/gsm7.ts';
import { phone, price } from './phone.ts';

test('the phone in the demo shows sender, time and text, and the price below', () => {
  const body = 'LIVE anna: Chess - A title that is rather long. https://twitch.tv/anna';
  expect(phone({ from: '+15550001111', body }, '20:07')).toEqual([
    '╭────────────────────────────────────────────────╮',
    '│ +1 555 000 1111                          20:07 │',
    '│                                                │',
    '│ LIVE anna: Chess - A title that is rather      │',
    '│ long. https://twitch.tv/anna                   │',
    '╰────────────────────────────────────────────────╯',
    '  70 characters, 1 segment, $0.0083',
  ]);
});

test('an emoji turns one segment into two, at twice the price', () => {
  expect(segments('x'.repeat(120))).toBe(1);
  expect(price(segments(`${'x'.repeat(120)}🎮`))).toBe('$0.0166');
});
