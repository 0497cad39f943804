import { describe, expect, test } from 'vitest';
import { GOOD, mistakes, read } from './reading.ts';

describe('quiet hours', () => {
  test.each([
    ['23:00-08:00', 'Europe/Paris', { from: 23 * 60, to: 8 * 60, timeZone: 'Europe/Paris' }],
    ['0:30 - 6:05', '', { from: 30, to: 6 * 60 + 5, timeZone: 'UTC' }],
    ['12:00-24:00', 'america/new_york', { from: 12 * 60, to: 0, timeZone: 'America/New_York' }],
  ])('of %s in the time zone "%s" are read', async (hours, zone, quiet) => {
    expect((await read({ ...GOOD, 'quiet-hours': hours, 'time-zone': zone })).quiet).toEqual(quiet);
  });

  test('that are not set are none', async () => {
    expect((await read(GOOD)).quiet).toBeUndefined();
  });

  test.each([
    ['23-8', '"23-8" is not a time range. Write it like 23:00-08:00.'],
    ['25:00-08:00', 'is not a time range'],
    ['24:30-08:00', 'is not a time range'],
    ['8:00-08:00', 'starts and ends at the same time'],
  ])('of "%s" are a mistake', async (hours, words) => {
    expect((await mistakes({ ...GOOD, 'quiet-hours': hours })).join('\n')).toContain(words);
  });
});

describe('a time zone that may not be meant is used with a warning', () => {
  test.each([
    [
      'Etc/GMT+2',
      '`time-zone`: "Etc/GMT+2" is 2h behind UTC, because the sign is reversed in this name. If you mean something else, write Etc/GMT-2',
    ],
    ['etc/gmt-5', 'is 5h ahead of UTC'],
    ['EST', '`time-zone`: "EST" has no daylight saving time.'],
  ])('%s', async (written, words) => {
    const { warnings } = await read({ ...GOOD, 'time-zone': written });
    expect(warnings).toEqual([expect.stringContaining(words)]);
  });

  test.each(['Etc/GMT', 'Etc/GMT+0', 'Europe/Paris', 'CET', '+02:00', ''])('but not %j', async (written) => {
    expect((await read({ ...GOOD, 'time-zone': written })).warnings).toEqual([]);
  });
});
