import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../../src/messages/markdown.ts';
import { counted } from '../../../src/setup-check/findings.ts';
import { type Growth, quietWith, tellingTo } from './growth.ts';
import { type Column, tablePicture } from './table-picture.ts';

// `npm run bench:growth [rounds]`: how the cost of a run grows, at 40 ms for each request. It draws the pictures.
const ROUNDS = Number(process.argv[2] ?? 5);
const ROOT = join(import.meta.dirname, '..', '..', '..');
const program = { file: join(ROOT, 'dist', 'index.js') };

const STREAMERS = [1, 100, 1_000, 10_000];
const RECIPIENTS = [1, 10, 100];

const streamers: Growth[] = [];
for (const count of STREAMERS) streamers.push(await quietWith(count, program, ROUNDS));
show(
  'growth-streamers.svg',
  'Quiet runs, a tenth of the streamers live',
  STREAMERS.map((count) => counted(count, 'streamer')),
  streamers,
);

const recipients: Growth[] = [];
for (const count of RECIPIENTS) recipients.push(await tellingTo(count, program, ROUNDS));
show(
  'growth-recipients.svg',
  'Runs that send one LIVE text to each recipient',
  RECIPIENTS.map((count) => counted(count, 'recipient')),
  recipients,
);

function show(picture: string, title: string, rows: readonly string[], costs: readonly Growth[]): void {
  const column = (head: string, say: Column['say'], read: (cost: Growth) => number): Column => ({
    head,
    say,
    values: costs.map(read),
  });
  const columns = [
    column('requests', String, ({ requests }) => requests),
    column(
      'wall',
      (value) => `${(value / 1000).toFixed(2)} s`,
      ({ wall }) => wall,
    ),
    column(
      'CPU',
      (value) => `${(value / 1000).toFixed(2)} s`,
      ({ cpu }) => cpu,
    ),
    column(
      'memory',
      (value) => `${Math.round(value / 1e6)} MB`,
      ({ memory }) => memory,
    ),
    column(
      'state',
      (value) => `${(value / 1000).toFixed(1)} kB`,
      ({ state }) => state,
    ),
  ];
  const lines = rows.map((row, index) => [row, ...columns.map(({ say, values }) => say(values[index] ?? 0))]);
  console.log(`${title}; medians of ${ROUNDS}.\n`);
  console.log(`${table(['', ...columns.map(({ head }) => head)], lines)}\n`);
  writeFileSync(join(ROOT, '.github', 'images', picture), tablePicture(title, rows, columns));
}
