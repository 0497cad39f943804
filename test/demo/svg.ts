const FONT = "-apple-system, 'Segoe UI', Roboto, Helvetica, Arial, sans-serif";

/** An SVG picture of these parts. The title says in words what it shows; `text` is the style of all its text. */
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
