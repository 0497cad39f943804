import { writeFileSync } from 'node:fs';
import { table } from '../../../src/messages/markdown.ts';
import { contenders } from './contenders.ts';
import { DELAYS, quietRuns } from './quiet.ts';
import { type Column, tablePicture } from './table-picture.ts';
import type { Cost } from './trial.ts';

// `npm run bench [rounds]`: what a quiet run costs, beside others that do the same. It draws the picture for the README.
const ROUNDS = Number(process.argv[2] ?? 15);
const PICTURE = new URL('../../../.github/images/bench.svg', import.meta.url);

const { all, missing } = contenders();
const results = await quietRuns(all, ROUNDS);
const at = (delay: number) => results.get(delay) ?? [];

const ms = (value: number) => `${Math.round(value)} ms`;
const mb = (value: number) => `${(value / 1e6).toFixed(value < 1e7 ? 1 : 0)} MB`;
const figure = (head: string, say: Column['say'], read: (cost: Cost) => number, delay = 40): Column => ({
  head,
  say,
  values: at(delay).map(read),
});
const columns: Column[] = [
  ...DELAYS.map((delay) => figure(`wall, ${delay} ms each`, ms, ({ wall }) => wall, delay)),
  figure('CPU', ms, ({ cpu }) => cpu),
  figure('memory', mb, ({ memory }) => memory),
  figure('requests', String, ({ requests }) => requests),
  { head: 'bundle', say: mb, values: all.map(({ size }) => size?.bundle) },
  { head: 'compressed', say: mb, values: all.map(({ size }) => size?.archive) },
];
const names = all.map(({ name }) => name);
const cell = (column: Column, row: number, first?: number) => {
  const value = column.values[row];
  if (value === undefined) return '-';
  return first === undefined ? column.say(value) : (first / value).toFixed(2);
};
const rows = (isRatio: boolean) =>
  names.map((name, row) => [
    name,
    ...columns.map((column) => cell(column, row, isRatio ? column.values[0] : undefined)),
  ]);
const heads = columns.map(({ head }) => head);
console.log(
  `A quiet run: one streamer, nothing new. Medians of ${ROUNDS} runs side by side; CPU and memory at 40 ms.\n`,
);
console.log(table(['', ...heads], rows(false)));
console.log('\nThis action divided by each:\n');
console.log(table(['', ...heads], rows(true).slice(1)));
if (missing) console.log(`\n${missing}`);
else
  writeFileSync(PICTURE, tablePicture('A quiet run, by the response time of the services', names, columns));
