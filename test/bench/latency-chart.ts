import { escaped, svg } from '../demo/svg.ts';
import { type Figures, type Setting, SOON } from './latency-figures.ts';
import { percent } from './latency-table.ts';

const WIDTH = 760;
const LEFT = 224;
const RIGHT = 24;
const ROW = 38;
const BAR = 22;
const TOP = 92;
const STYLES = `.head { font-size: 15px; font-weight: 600 }
.name { text-anchor: end }
.share { font-size: 12px; text-anchor: middle }
.on-dark { fill: #fff }`;

/** From soon to late, and never; they differ in lightness as well. */
const COLOURS = ['#1a5fb4', '#5e9ad6', '#a9cdea', '#f2c879', '#c64600'] as const;
const DARK = new Set<string>(['#1a5fb4', '#c64600']);
const NAMES = [
  ...SOON.map((minutes, index) =>
    index === 0 ? `within ${minutes} min` : `${SOON[index - 1]} to ${minutes} min`,
  ),
  'not while live',
];

/**
 * How soon the LIVE messages of one-hour streams go out, as SVG. It has its own background, for light and dark pages.
 */
export function latencyChart(figures: readonly Figures[]): string {
  const height = TOP + figures.length * ROW + 22;
  const words = figures.map((one) => `${nameOf(one)}: ${percent(one.soon[0] ?? 0)} within a minute`);
  const title = 'How soon the LIVE message of a one-hour stream goes out';
  return svg(
    { width: WIDTH, height, title: `${title}. ${words.join('. ')}.` },
    'font-size: 13px; fill: #1c1c1e',
    STYLES,
    [
      `<rect x="0.5" y="0.5" width="${WIDTH - 1}" height="${height - 1}" rx="10" fill="#fff" stroke="#c8c8cc"/>`,
      `<text x="24" y="34" class="head">${title}</text>`,
      legend(),
      ...figures.map((one, index) => row(one, TOP + index * ROW)),
    ],
  );
}

function legend(): string {
  let x = 24;
  return NAMES.map((name, index) => {
    const part = `<rect x="${x}" y="50" width="14" height="14" rx="3" fill="${COLOURS[index]}"/><text x="${x + 20}" y="62">${name}</text>`;
    x += 44 + name.length * 7;
    return part;
  }).join('\n');
}

function row(figures: Figures, y: number): string {
  const full = WIDTH - LEFT - RIGHT;
  let x = LEFT;
  const bars = [...figures.soon, figures.missed.hour].map((share, index) => {
    const width = share * full;
    const colour = COLOURS[index] ?? '';
    const bar = `<rect x="${at(x)}" y="${y}" width="${at(width)}" height="${BAR}" fill="${colour}"/>`;
    const label = `<text x="${at(x + width / 2)}" y="${y + 15}" class="share${DARK.has(colour) ? ' on-dark' : ''}">${percent(share)}</text>`;
    x += width;
    return width === 0 ? '' : `${bar}${width > 34 ? label : ''}`;
  });
  return `<text x="${LEFT - 12}" y="${y + 16}" class="name">${escaped(nameOf(figures))}</text>${bars.join('')}`;
}

function at(number: number): string {
  return String(Number(number.toFixed(1)));
}

function nameOf({ startedBy, watchFor, pollInterval }: Setting): string {
  return `${startedBy}, ${watchFor === '0' ? 'one poll a run' : `${watchFor}, every ${pollInterval}`}`;
}
