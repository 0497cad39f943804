import type { LanguageCode } from '../../src/core/language/languages.ts';
import type { LiveStream } from '../../src/core/observation.ts';
import { smsText } from '../../src/core/sms-text.ts';
import { newStream } from '../../src/core/stream.ts';
import type { TextSettings } from '../../src/core/text-settings.ts';
import { MEASURED } from '../bench/latency-figures.ts';
import { latencyTable } from '../bench/latency-table.ts';
import { priceTable } from '../bench/price-table.ts';
import type { ActionFile, Declared } from './action-file.ts';
import { table } from './readme-table.ts';
import { troublePart } from './trouble-part.ts';

/** The parts of the pages, by path, that are made from what they describe. */
export function partsByPage(action: ActionFile): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map([
    ['README.md', readmeParts(action)],
    ['README.fr.md', { texts: sampleTexts('fr') }],
  ]);
}

/** The parts of the README that are made from what they describe, by the name in their markers. */
function readmeParts(action: ActionFile): Readonly<Record<string, string>> {
  return {
    texts: sampleTexts('en'),
    inputs: inputTable(action.inputs),
    outputs: outputTable(action.outputs),
    latency: latencyTable(MEASURED),
    prices: priceTable(),
    troubles: troublePart(),
  };
}

/**
 * The README with its parts made anew. A part stands between `<!-- NAME: made by npm run docs -->` and
 * `<!-- end of NAME -->`.
 *
 * @throws {Error} when a marker is missing
 */
export function withParts(readme: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- ${name}: made by npm run docs -->\n`, `\n<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the README has no markers for "${name}"`);
    return `${text.slice(0, from)}${begin}${part}${text.slice(to)}`;
  }, readme);
}

function inputTable(inputs: ActionFile['inputs']): string {
  const rows = Object.entries(inputs).map(([name, input]) => [`\`${name}\``, usual(input), cell(input)]);
  return table(['Input', 'Default', 'What it is'], rows);
}

function outputTable(outputs: ActionFile['outputs']): string {
  const rows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, cell(output)]);
  return table(['Output', 'What it is'], rows);
}

function usual(input: Declared): string {
  if (input.required === 'true') return '**required**';
  return input.default ? `\`${input.default}\`` : '';
}

function cell({ description }: Declared): string {
  return description.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|');
}

const MINUTE = 60_000;
const BEGAN = Date.parse('2026-11-07T19:00:00Z');
const SETTINGS = { templates: {}, alphabet: 'gsm-7', maxSegments: 1 } as const;
const ENDED = BEGAN + 214 * MINUTE;

/** What people get for one evening's stream, word for word. */
function sampleTexts(language: LanguageCode): string {
  const settings: TextSettings = { ...SETTINGS, language };
  const live: LiveStream = {
    id: '1',
    userId: '11',
    title: 'Finally the last boss, then painting with you',
    category: 'Elden Ring',
    viewers: 412,
    startedAt: BEGAN,
  };
  const { title, category } = live;
  const stream = { ...newStream(live), title, category, lastSeenAt: ENDED, peakViewers: 1874 };
  const told = { streamer: { id: '11', login: 'annaplays', name: 'AnnaPlays' }, stream, recipients: [] };
  const texts = [
    smsText({ kind: 'live', viewers: live.viewers, ...told }, BEGAN + 2 * MINUTE, settings),
    smsText({ kind: 'offline', ...told }, ENDED + 5 * MINUTE, settings),
  ];
  return ['```text', ...texts, '```'].join('\n');
}
