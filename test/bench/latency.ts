import { writeFileSync } from 'node:fs';
import { latencyChart } from './latency-chart.ts';
import { latencyTable } from './latency-table.ts';
import { replay } from './replay.ts';
import { SCHEDULES } from './schedules.ts';
import { inMilliseconds, measure, shortOfTheAim, TRIALS, USUAL, USUAL_INTERVAL } from './settings.ts';

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

for (const schedule of SCHEDULES) {
  const wishes = { watchFor: inMilliseconds(USUAL), pollInterval: inMilliseconds(USUAL_INTERVAL) };
  const { saves, days } = await replay(schedule, wishes, true);
  const perDay = Math.round(saves / days);
  console.log(`${schedule.name}: ${perDay} saves a day while nobody streams.`);
  if (perDay >= 120) process.exitCode = 1;
}
