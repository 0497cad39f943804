/**
 * Words from outside, such as a stream's title, as plain text in a Markdown table: no markup, no link, no mention,
 * no line break survives.
 */
export function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$/=^]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A table; its cells are Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** Addresses that we send people to, and names of inputs: the rest of our words may quote what comes from outside. */
const OURS =
  /(https:\/\/(?:(?:console|www)\.twilio\.com|dev\.twitch\.tv|github\.com|www\.githubstatus\.com)(?:\/[\w.-]*\w)*|`[\w:+,@/. -]{1,80}`|\*\*[\w ]{1,30}\*\*)/;

/** Our own sentence as Markdown: quotes from outside stay plain, and our addresses become links. */
export function advice(words: string): string {
  return words
    .split(OURS)
    .map((part, index) =>
      index % 2 === 0 ? plainPart(part) : part.startsWith('https:') ? `<${part}>` : part,
    )
    .join('');
}

/** As `plain`, with the spaces at its ends. */
function plainPart(words: string): string {
  return `${/^\s/.test(words) ? ' ' : ''}${plain(words)}${/\s$/.test(words) && words.trim() !== '' ? ' ' : ''}`;
}
