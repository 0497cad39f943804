/**
 * Words from outside, such as a stream's title, as plain text in a Markdown table: no markup, no link, no mention,
 * no line break survives.
 */
export function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/[&<>"']/g, (character) => `&#${character.codePointAt(0)};`)
    .replace(/[\\`*_{}[\]()#+\-.!|~:@$/=^]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A table; its cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}
