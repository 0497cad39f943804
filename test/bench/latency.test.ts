import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../../scripts/action-file.ts';
import { latencyChart } from './latency-chart.ts';
import { MEASURED } from './latency-figures.ts';
import { firstDays, SCHEDULES } from './schedules.ts';
import { measure, shortOfTheAim, USUAL, USUAL_INTERVAL } from './settings.ts';

test('the latency chart shows what was measured: npm run bench:latency', () => {
  expect(readProjectFile('.github/images/latency.svg')).toBe(latencyChart(MEASURED));
});

test('the measured latency of the default window meets the goal', () => {
  const usual = MEASURED.filter(
    ({ watchFor, pollInterval }) => watchFor === USUAL && pollInterval === USUAL_INTERVAL,
  );
  expect(usual.map(({ startedBy }) => startedBy)).toEqual(['schedule', 'own scheduler']);
  expect(usual.flatMap(shortOfTheAim)).toEqual([]);
});

test('GitHub starts a five-minute schedule about once an hour, and one time in ten after more than two', () => {
  const gaps = SCHEDULES.filter(({ asked }) => asked === '*/5 * * * *').flatMap(({ gaps }) => gaps);
  const minutes = gaps.sort((a, b) => a - b).map((gap) => gap / 60);
  const [median = 0, p90 = 0] = [0.5, 0.9].map((share) => minutes[Math.floor(minutes.length * share)]);
  expect([median > 45, median < 75, p90 > 120]).toEqual([true, true, true]);
});

test("one poll a run fits into a private repository's free minutes, and a poll every quarter of an hour does not", () => {
  const onePoll = MEASURED.filter(({ watchFor }) => watchFor === '0');
  expect(onePoll.map(({ startedBy, minutesPerDay }) => [startedBy, minutesPerDay * 31 < 2_000])).toEqual([
    ['schedule', true],
    ['own scheduler', false],
  ]);
  const [, ownClock] = onePoll.map(({ minutesPerDay }) => minutesPerDay);
  const usual = MEASURED.find(({ watchFor }) => watchFor === USUAL)?.minutesPerDay ?? 0;
  expect((ownClock ?? Number.NaN) / usual).toBeLessThan(0.1);
});

test('a window of an hour misses less than half as many streams as one poll a run', () => {
  const [none, hour] = MEASURED.map(({ missed }) => missed);
  expect((hour?.hour ?? 1) / (none?.hour ?? 0)).toBeLessThan(0.5);
  expect((hour?.half ?? 1) / (none?.half ?? 0)).toBeLessThan(0.5);
});

describe('the first days of a measured schedule', () => {
  const schedules = SCHEDULES.map((schedule) => firstDays(schedule, 2));

  // A few days hold a few streams: one that starts during a hand-over counts for much.
  test.each(schedules)('the default window is rarely late on $asked of $name', async (schedule) => {
    const figures = await measure({
      startedBy: 'schedule',
      watchFor: USUAL,
      pollInterval: USUAL_INTERVAL,
      schedules: [schedule],
    });
    expect(figures.days).toBeGreaterThan(1.5);
    const { median, p95, missed, cancelled } = figures;
    expect([median <= 10, p95 <= 60, missed.hour, cancelled]).toEqual([true, true, 0, 0]);
  });

  test('one poll a run is late, as the docs say', async () => {
    const figures = await measure({
      startedBy: 'schedule',
      watchFor: '0',
      pollInterval: USUAL_INTERVAL,
      schedules: schedules.slice(2, 3),
    });
    expect(shortOfTheAim(figures)).toContainEqual(expect.stringMatching(/^the median is \d{4} s$/));
  });
});
