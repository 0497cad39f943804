import { describe, expect, test } from 'vitest';
import { isQuiet } from '../../src/domain/rules.ts';

const HOUR = 60;
const night = { from: 23 * HOUR, to: 8 * HOUR, timeZone: 'Europe/Paris' };
const noon = { from: 12 * HOUR, to: 13 * HOUR + 30, timeZone: 'UTC' };

describe('quiet hours', () => {
  test.each([
    ['over midnight, in winter', night, '2026-01-15', ['21:59', '22:00', '23:30', '06:59', '07:00'], '.###.'],
    ['over midnight, in summer', night, '2026-07-15', ['20:59', '21:00', '23:30', '05:59', '06:00'], '.###.'],
    // On 2026-03-29 the clocks of Paris go from 2:00 to 3:00, on 2026-10-25 from 3:00 back to 2:00.
    ['when the clocks go forward', night, '2026-03-29', ['00:59', '01:00', '05:59', '06:00'], '###.'],
    ['when the clocks go back', night, '2026-10-25', ['00:30', '01:30', '06:59', '07:00'], '###.'],
    ['within a day', noon, '2026-07-15', ['11:59', '12:00', '13:29', '13:30'], '.##.'],
    ['until midnight', { ...noon, to: 0 }, '2026-07-15', ['11:59', '23:59', '00:00'], '.#.'],
  ])('%s', (_what, quiet, day, times, shape) => {
    const shown = times.map((time) => (isQuiet(quiet, Date.parse(`${day}T${time}:00Z`)) ? '#' : '.'));
    expect(shown.join('')).toBe(shape);
  });

  test('are none where they are not set', () => {
    expect(isQuiet(undefined, 0)).toBe(false);
  });
});
