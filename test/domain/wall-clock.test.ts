import { afterEach, expect, test, vi } from 'vitest';
import { wallClock } from '../../src/domain/time.ts';

const WINTER = Date.parse('2026-03-06T23:03:59.999Z');
const SUMMER = Date.parse('2026-07-06T22:03:00Z');

afterEach(() => {
  vi.restoreAllMocks();
});

test.each([
  ['UTC', '2026-03-06 23:03', '2026-07-06 22:03'],
  ['Europe/Paris', '2026-03-07 00:03', '2026-07-07 00:03'],
  ['America/New_York', '2026-03-06 18:03', '2026-07-06 18:03'],
  ['Asia/Kolkata', '2026-03-07 04:33', '2026-07-07 03:33'],
])('in %s the clocks show %s in winter and %s in summer', (zone, winter, summer) => {
  expect([wallClock(WINTER, zone), wallClock(SUMMER, zone)]).toEqual([winter, summer]);
});

test('what is slow is done once for each time zone, and not at all for UTC', async () => {
  vi.resetModules();
  const { wallClock } = await import('../../src/domain/time.ts');
  const made = vi.spyOn(Intl, 'DateTimeFormat');
  wallClock(WINTER, 'UTC');
  expect(made).not.toHaveBeenCalled();
  for (const zone of ['Asia/Tokyo', 'Asia/Seoul', 'Asia/Tokyo', 'Asia/Seoul']) wallClock(WINTER, zone);
  expect(made).toHaveBeenCalledTimes(2);
});
