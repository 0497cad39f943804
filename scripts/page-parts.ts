import { MEASURED } from '../test/bench/latency-figures.ts';
import { latencyTable } from '../test/bench/latency-table.ts';
import { priceTable } from '../test/bench/price-table.ts';
import { PHONE_PICTURES } from '../test/demo/phone-pictures.ts';
import type { ActionFile } from './action-file.ts';
import { faultPart } from './fault-part.ts';
import { inputTable, outputTable } from './input-table.ts';

/** The generated parts of each page, by path and then by the name in their markers. */
export function partsByPage(action: ActionFile): ReadonlyMap<string, Readonly<Record<string, string>>> {
  return new Map([
    ['README.md', { phone: phonePart('.github/images/phone.svg') }],
    ['README.fr.md', { phone: phonePart('.github/images/phone.fr.svg') }],
    ['docs/inputs.md', { inputs: inputTable(action.inputs), outputs: outputTable(action.outputs) }],
    ['docs/speed-and-cost.md', { latency: latencyTable(MEASURED), prices: priceTable() }],
    ['docs/faults.md', { faults: faultPart() }],
  ]);
}

/**
 * Replaces the generated parts of a page. A part is between `<!-- NAME: made by npm run docs -->` and
 * `<!-- end of NAME -->`.
 *
 * @throws {Error} if a marker is missing
 */
export function withParts(page: string, parts: Readonly<Record<string, string>>): string {
  return Object.entries(parts).reduce((text, [name, part]) => {
    const [begin, end] = [`<!-- ${name}: made by npm run docs -->\n`, `\n<!-- end of ${name} -->`];
    const [from, to] = [text.indexOf(begin), text.indexOf(end)];
    if (from < 0 || to < from) throw new Error(`the page has no markers for "${name}"`);
    return `${text.slice(0, from)}${begin}${part}${text.slice(to)}`;
  }, page);
}

/** The picture of a phone, with its texts as alternative text. */
function phonePart(path: string): string {
  const [, texts = ''] = /<title id="title">(.*?)<\/title>/.exec(PHONE_PICTURES.get(path) ?? '') ?? [];
  return `<p align="center"><img src="${path}" width="400" alt="${texts}"></p>`;
}
