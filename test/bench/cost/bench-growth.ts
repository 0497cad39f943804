import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { table } from '../../../src/messages/markdown.ts';
import { counted } from '../../../src/setup-check/findings.ts';
import { type Growth, quietAt, tellingTo } from './growth.ts';
import { type Column, tablePicture } from './table-picture.ts';

// `npm run bench:growth [rounds]`: how the cost of a run grows, at 40 ms for each request. It draws the pictures.
const ROUNDS = Number(process.argv[2] ?? 5);
const ROOT = join(import.meta.dirname, '..', '..', '..');
const program = { file: join(ROOT, 'dist', 'index.js') };
const bare = { file: join(import.meta.dirname, 'bare-node.mjs') };

const SIZES = [
  ...[1, 100, 1_000, 10_000].map((streamers) => ({ streamers, recipients: 1 })),
  ...[10, 100].map((recipients) => ({ streamers: 1, recipients })),
];
const RECIPIENTS = [1, 10, 100];

const seconds = (value: number) => `${(value / 1000).toFixed(2)} s`;
const column = (
  costs: readonly Growth[],
  head: string,
  say: Column['say'],
  read: (cost: Growth) => number,
) => ({
  head,
  say,
  values: costs.map(read),
});
const requests = (costs: readonly Growth[]) => column(costs, 'requests', String, ({ requests }) => requests);
const wall = (costs: readonly Growth[], head = 'wall') => column(costs, head, seconds, ({ wall }) => wall);
const used = (costs: readonly Growth[]) => [
  column(costs, 'CPU', seconds, ({ cpu }) => cpu),
  column(
    costs,
    'memory',
    (value) => `${Math.round(value / 1e6)} MB`,
    ({ memory }) => memory,
  ),
  column(
    costs,
    'state',
    (value) => `${(value / 1000).toFixed(1)} kB`,
    ({ state }) => state,
  ),
];

const quiet = await quietAt(SIZES, [program, bare], ROUNDS);
const [own, others] = [0, 1].map((index) => quiet.flatMap((costs) => costs[index] ?? [])) as [
  Growth[],
  Growth[],
];
show(
  'growth-streamers.svg',
  'Quiet runs, a tenth of the streamers live',
  SIZES.map(({ streamers, recipients }) =>
    recipients > 1 ? counted(recipients, 'recipient') : counted(streamers, 'streamer'),
  ),
  [requests(own), wall(own), wall(others, 'bare Node.js'), ...used(own)],
);
for (const [name, costs] of [
  ['This action', own],
  ['Bare Node.js', others],
] as const) {
  const [one, hundred, , most, , recipients] = costs.map(({ wall }) => wall) as [number, number, ...number[]];
  console.log(
    `${name}: 10,000 streamers take ${(Number(most) / hundred).toFixed(1)} times as long as 100, and 100 recipients ${(Number(recipients) / one).toFixed(1)} times as long as one.`,
  );
}
const services = own.map(({ services }) => Math.round(services)).join(', ');
console.log(
  `The stand-ins of the services need this much CPU for each, in ms, on the same machine: ${services}.\n`,
);

const telling: Growth[] = [];
for (const count of RECIPIENTS) telling.push(await tellingTo(count, program, ROUNDS));
show(
  'growth-recipients.svg',
  'Runs that send one LIVE text to each recipient',
  RECIPIENTS.map((count) => counted(count, 'recipient')),
  [requests(telling), wall(telling), ...used(telling)],
);

function show(picture: string, title: string, rows: readonly string[], columns: readonly Column[]): void {
  const lines = rows.map((row, index) => [row, ...columns.map(({ say, values }) => say(values[index] ?? 0))]);
  console.log(`${title}; medians of ${ROUNDS}.\n`);
  console.log(`${table(['', ...columns.map(({ head }) => head)], lines)}\n`);
  writeFileSync(join(ROOT, '.github', 'images', picture), tablePicture(title, rows, columns));
}
