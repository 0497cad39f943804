/** A page as its reader sees it: what is written as `&#46;` is shown as the character. */
export function shown(markdown: string): string {
  return markdown.replace(/&#(\d+);/g, (_, code: string) => String.fromCodePoint(Number(code)));
}
