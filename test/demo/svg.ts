const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** A picture for light and dark pages: what it shows in words, and how and what it draws. */
export function svg(
  { width, height, title }: { readonly width: number; readonly height: number; readonly title: string },
  text: string,
  styles: string,
  parts: readonly string[],
): string {
  return `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" aria-labelledby="title">
<title id="title">${escaped(title)}</title>
<style>
text { font-family: ${FONT}; ${text} }
${styles}
</style>
${parts.join('\n')}
</svg>
`;
}

export function escaped(text: string): string {
  return text.replace(/[&<>"]/g, (character) => `&#${character.charCodeAt(0)};`);
}
