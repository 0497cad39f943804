import { describe, expect, test } from 'vitest';
import { readProjectFile } from '../project/action-file.ts';
import { latencyChart } from './latency-chart.ts';
import { MEASURED } from './latency-figures.ts';
import { firstDays, SCHEDULES } from './schedules.ts';
import { measure, shortOfTheAim, USUAL } from './settings.ts';

test('the chart shows what was measured: npm run bench:latency', () => {
  expect(readProjectFile('.github/images/latency.svg')).toBe(latencyChart(MEASURED));
});

test('what was measured with the usual window is what is aimed at', () => {
  const usual = MEASURED.filter(({ watchFor }) => watchFor === USUAL);
  expect(usual.map(({ startedBy }) => startedBy)).toEqual(['schedule', 'own clock']);
  expect(usual.flatMap(shortOfTheAim)).toEqual([]);
});

describe('on the first days of a measured schedule', () => {
  const schedules = SCHEDULES.map((schedule) => firstDays(schedule, 4));

  test.each(schedules)('$asked of $name, the usual window reaches the aim', async (schedule) => {
    const figures = await measure({ startedBy: 'schedule', watchFor: USUAL, schedules: [schedule] });
    expect(figures.days).toBeGreaterThan(3);
    expect(shortOfTheAim(figures)).toEqual([]);
  });

  test('one look a run does not, and is said not to', async () => {
    const figures = await measure({ startedBy: 'schedule', watchFor: '0', schedules: schedules.slice(2, 3) });
    expect(shortOfTheAim(figures)).toContainEqual(expect.stringMatching(/^the median is \d{4} s$/));
  });
});
