import { writeFileSync } from 'node:fs';
import { latencyChart } from './latency-chart.ts';
import { latencyTable } from './latency-table.ts';
import { SCHEDULES } from './schedules.ts';
import { measure, shortOfTheAim, TRIALS, USUAL, USUAL_INTERVAL } from './settings.ts';

/** Run as `npm run bench:latency`, in some minutes: how late texts come on GitHub's measured schedules. */
const file = (path: string) => new URL(`../../${path}`, import.meta.url);

const figures = [];
for (const trial of TRIALS) figures.push(await measure(trial));
console.log(latencyTable(figures));
writeFileSync(file('test/fixtures/latency.json'), `${JSON.stringify(figures, undefined, 2)}\n`);
writeFileSync(file('.github/images/latency.svg'), latencyChart(figures));

for (const schedule of SCHEDULES) {
  const usual = await measure({
    startedBy: 'schedule',
    watchFor: USUAL,
    pollInterval: USUAL_INTERVAL,
    schedules: [schedule],
  });
  const { median, p95, missed } = usual;
  const short = shortOfTheAim(usual);
  console.log(
    `\n${schedule.name} (${schedule.asked}), ${USUAL}: median ${median} s, 95 of 100 within ${p95} s, ${missed.hour * 100} % of one-hour streams missed. ${short.join(', ') || 'As it should be.'}`,
  );
  if (short.length > 0) process.exitCode = 1;
}
