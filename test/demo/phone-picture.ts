import type { Shown } from './phone-texts.ts';
import { escaped, svg } from './svg.ts';

const WIDTH = 420;
const BEZEL = 12;
const MARGIN = 18;
const BUBBLE = 346;
const PADDING = 14;
const LINE = 20;
const FONT_SIZE = 15;
const TOP = 118;
const STYLES = `.when { font-size: 12px; fill: #6b6b70; text-anchor: middle }
.name { font-size: 13px; text-anchor: middle }
.clock { font-weight: 600 }
.link { fill: #0a5fd1; text-decoration: underline }`;

/** A phone with these texts, as SVG. It has its own background, for light and dark pages. */
export function phone(texts: readonly Shown[]): string {
  const parts: string[] = [];
  let y = TOP;
  for (const { when, text } of texts) {
    const lines = wrapped(text, BUBBLE - 2 * PADDING);
    const height = lines.length * LINE + 18;
    parts.push(
      `<text x="${WIDTH / 2}" y="${y + 16}" class="when">${escaped(when)}</text>`,
      `<rect x="${BEZEL + MARGIN}" y="${y + 26}" width="${BUBBLE}" height="${height}" rx="18" fill="#e9e9eb"/>`,
      ...lines.map((line, index) => lineOf(line, y + 26 + 24 + index * LINE)),
    );
    y += height + 38;
  }
  const height = y + 34;
  return svg(
    { width: WIDTH, height, title: texts.map(({ text }) => text).join(' / ') },
    `font-size: ${FONT_SIZE}px; fill: #111`,
    STYLES,
    [
      `<rect x="1" y="1" width="${WIDTH - 2}" height="${height - 2}" rx="46" fill="#1c1c1e" stroke="#8e8e93" stroke-width="2"/>`,
      `<rect x="${BEZEL}" y="${BEZEL}" width="${WIDTH - 2 * BEZEL}" height="${height - 2 * BEZEL}" rx="36" fill="#fff"/>`,
      `<rect x="${WIDTH / 2 - 46}" y="22" width="92" height="22" rx="11" fill="#1c1c1e"/>`,
      `<text x="44" y="39" class="clock">${texts.at(-1)?.when}</text>`,
      `<g transform="translate(${WIDTH - 66} 28)"><rect width="24" height="12" rx="3.5" fill="none" stroke="#111"/><rect x="2" y="2" width="16" height="8" rx="2" fill="#111"/><rect x="25" y="4" width="2" height="4" rx="1" fill="#111"/></g>`,
      `<circle cx="${WIDTH / 2}" cy="72" r="17" fill="#7d4cdb"/>`,
      `<path d="M${WIDTH / 2 - 8} 65h16v10h-9l-4 4v-4h-3z" fill="#fff"/>`,
      `<text x="${WIDTH / 2}" y="105" class="name">Twitch SMS</text>`,
      `<path d="M${BEZEL} 114H${WIDTH - BEZEL}" stroke="#d8d8dc"/>`,
      ...parts,
      `<rect x="${WIDTH / 2 - 60}" y="${height - 26}" width="120" height="5" rx="2.5" fill="#1c1c1e"/>`,
    ],
  );
}

/** One line, with its links underlined as phones do. */
function lineOf(line: Line, y: number): string {
  const spans = line.map(({ word, kind }, index) => {
    const space = index > 0 ? ' ' : '';
    return kind === 'plain'
      ? `${space}${escaped(word)}`
      : `${space}<tspan class="${kind}">${escaped(word)}</tspan>`;
  });
  return `<text x="${BEZEL + MARGIN + PADDING}" y="${y}">${spans.join('')}</text>`;
}

interface Word {
  readonly word: string;
  readonly kind: 'plain' | 'link';
}
type Line = readonly Word[];

function wrapped(text: string, width: number): Line[] {
  const lines: Word[][] = [[]];
  for (const word of text.split(' ')) {
    const kind = word.startsWith('https://') ? 'link' : 'plain';
    for (const [part, piece] of pieces(word, width).entries()) {
      const line = lines.at(-1) as Word[];
      const longer = [...line.map((one) => one.word), piece].join(' ');
      if (part === 0 && widthOf(longer) <= width) line.push({ word: piece, kind });
      else lines.push([{ word: piece, kind }]);
    }
  }
  return lines;
}

/** Breaks a link that is longer than a line. */
function pieces(word: string, width: number): string[] {
  let end = word.length;
  while (widthOf(word.slice(0, end)) > width) end--;
  return end < word.length ? [word.slice(0, end), ...pieces(word.slice(end), width)] : [word];
}

/** Pixels, estimated for the widest font that a system may use. */
function widthOf(text: string): number {
  const ems = Array.from(text, (character) => {
    if (/[ijltfrI.,:;'|!()\-/ ]/.test(character)) return 0.34;
    if (/[mwMW@]/.test(character)) return 0.9;
    return /[A-Z]/.test(character) ? 0.7 : 0.57;
  });
  return ems.reduce((sum, em) => sum + em, 0) * FONT_SIZE;
}
