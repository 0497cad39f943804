import { escaped, svg } from '../../demo/svg.ts';

/** One column: a figure for each row, in words and as the length of a bar. */
export interface Column {
  readonly head: string;
  readonly values: readonly (number | undefined)[];
  readonly say: (value: number) => string;
}

const LABEL = 150;
const CELL = 112;
const BAR = 92;
const ROW = 34;
const TOP = 62;
const STYLES = `.title { font-size: 14px; font-weight: 600 }
.head { fill: #59636e }
.bar { fill: #b6bcc4 }
.first { fill: #7d4cdb }
@media (prefers-color-scheme: dark) {
text { fill: #f0f6fc }
.head { fill: #9198a1 }
.bar { fill: #59636e }
.first { fill: #a37cf0 }
}`;

/** Draws a table with bars as SVG, for light and dark pages. The first row is highlighted. */
export function tablePicture(title: string, rows: readonly string[], columns: readonly Column[]): string {
  const width = LABEL + columns.length * CELL;
  const height = TOP + rows.length * ROW + 8;
  const heads = columns.map(
    ({ head }, index) => `<text x="${LABEL + index * CELL}" y="48" class="head">${escaped(head)}</text>`,
  );
  const cells = rows.flatMap((row, y) => [
    `<text x="0" y="${TOP + y * ROW + 14}" class="row">${escaped(row)}</text>`,
    ...columns.map((column, x) => cell(column, y, LABEL + x * CELL)),
  ]);
  return svg({ width, height, title }, 'font-size: 12px; fill: #1f2328', STYLES, [
    `<text x="0" y="18" class="title">${escaped(title)}</text>`,
    ...heads,
    ...cells,
  ]);
}

function cell({ values, say }: Column, row: number, x: number): string {
  const value = values[row];
  const y = TOP + row * ROW;
  if (value === undefined) return `<text x="${x}" y="${y + 14}" class="head">-</text>`;
  const most = Math.max(...values.map((each) => each ?? 0));
  const length = Math.max(1, Math.round((BAR * value) / most));
  const kind = row === 0 ? 'first' : 'bar';
  return `<text x="${x}" y="${y + 14}">${escaped(say(value))}</text><rect x="${x}" y="${y + 19}" width="${length}" height="6" rx="2" class="${kind}"/>`;
}
