import { expect, test } from 'vitest';
import { phoneList } from '../../src/config/pasted.ts';
import { GOOD, mistakes, read } from './reading.ts';

test.each([
  ['+33 6 12 34 56 78', ['+33 6 12 34 56 78']],
  ['+33 6 12 34 56 78, +1 555 000 2222', ['+33 6 12 34 56 78', '+1 555 000 2222']],
  ['+33 612345678 +15550002222', ['+33 612345678', '+15550002222']],
  ['+15550002222 +15550003333\n+15550004444', ['+15550002222', '+15550003333', '+15550004444']],
  ['+1 (555) 000-1111 (+1) 555 000 2222', ['+1 (555) 000-1111', '(+1) 555 000 2222']],
  ['15550002222 15550003333', ['15550002222', '15550003333']],
  ['06 12 34 56 78', ['06 12 34 56 78']],
  ['+15550002222 12', ['+15550002222', '12']],
  [' , ', []],
])('the list "%s" holds %j', (written, numbers) => {
  expect(phoneList(written)).toEqual(numbers);
});

test('numbers with spaces in them are read, for all streamers and for one', async () => {
  const { sms } = await read({
    ...GOOD,
    'sms-from': '+1 (555) 000-1111',
    'sms-to': '+1 555 000 2222',
    streamers: 'anna: { sms-to: +1 555 000 3333 }',
  });
  expect(sms?.from).toBe('+15550001111');
  expect(sms?.recipients.map(({ address, shown }) => [address, shown])).toEqual([
    ['+15550002222', '+15…222'],
    ['+15550003333', '+15…333'],
  ]);
});

test.each([
  ['+33 6 12 34 56 78 90 12 34', ['"+33…234"']],
  ['06 12 34 56 78', ['"06…678"']],
  ['+15550002222 12 34 56', ['"…"']],
  ['Anna: +33 6 12 34 56 78 x', ['"A…"', '"…"', '"x…"']],
])('a wrong number is refused without its digits: %s', async (written, shown) => {
  const wrong = (await mistakes({ ...GOOD, 'sms-to': written })).map((each) => /".*?"/.exec(each)?.[0]);
  expect(wrong).toEqual(shown);
});
