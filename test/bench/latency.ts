import { writeFileSync } from 'node:fs';
import { latencyChart } from './latency-chart.ts';
import { latencyTable } from './latency-table.ts';
import { SCHEDULES } from './schedules.ts';
import { measure, SETTINGS, shortOfTheAim, USUAL } from './settings.ts';

/** Run as `npm run bench:latency`, in some minutes: how late texts come on GitHub's measured schedules. */
const figures = [];
for (const setting of SETTINGS) {
  figures.push(await measure(setting));
  console.error(`${figures.length} of ${SETTINGS.length + SCHEDULES.length}`);
}
const usual = [];
for (const schedule of SCHEDULES) {
  const name = `\`${schedule.asked}\` of ${schedule.name}`;
  usual.push(await measure({ name, schedules: [schedule], watchFor: USUAL }));
  console.error(`${figures.length + usual.length} of ${SETTINGS.length + SCHEDULES.length}`);
}
const [results, picture] = ['../fixtures/latency.json', '../../.github/images/latency.svg'].map(
  (file) => new URL(file, import.meta.url),
) as [URL, URL];
writeFileSync(results, `${JSON.stringify(figures, undefined, 2)}\n`);
writeFileSync(picture, latencyChart(figures));
console.log(`${latencyTable(figures)}\n\nWith \`5h30m\`, one by one:\n\n${latencyTable(usual)}`);
const short = usual.flatMap(shortOfTheAim);
if (short.length > 0) {
  console.error(short.join('\n'));
  process.exitCode = 1;
}
