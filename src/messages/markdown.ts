/**
 * Escapes words from outside, such as a title, for Markdown, including tables: no markup, link, mention or line break
 * survives.
 */
export function plain(words: string): string {
  return words
    .replace(/[\p{Cc}\p{Cf}\s]+/gu, ' ')
    .trim()
    .replace(/[&<>"'\\`*_{}[\]()#+\-.!|~:@$/=^]/g, (character) => `&#${character.codePointAt(0)};`);
}

/** A Markdown table. The cells must already be Markdown. */
export function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return [line(head), line(head.map(() => '---')), ...rows.map(line)].join('\n');
}

/** The parts of our own messages to leave unescaped: our URLs, code and bold words. The rest may quote outsiders. */
const OURS =
  /(https:\/\/(?:(?:console|www)\.twilio\.com|dev\.twitch\.tv|github\.com|www\.githubstatus\.com)(?:\/[\w.-]*\w)*|`[\w:+,@#%/.'"{}[\] -]{1,120}`|\*\*[\w ]{1,30}\*\*)/;

/** Converts one of our own messages to Markdown: our URLs become links, and everything quoted is escaped. */
export function advice(words: string): string {
  return words
    .split(OURS)
    .map((part, index) =>
      index % 2 === 0 ? plainPart(part) : part.startsWith('https:') ? `<${part}>` : part,
    )
    .join('');
}

/** As `plain`, but keeps a space at either end. */
function plainPart(words: string): string {
  return `${/^\s/.test(words) ? ' ' : ''}${plain(words)}${/\s$/.test(words) && words.trim() !== '' ? ' ' : ''}`;
}
