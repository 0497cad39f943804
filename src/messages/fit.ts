/** Whether a text is short enough. */
export type Fits = (text: string) => boolean;

const CUT = '...';

/** A word is cut in two only if at least this many of its letters remain. */
const LEAST_OF_A_WORD = 8;

/**
 * Builds the text with as much of `part` as fits. `part` is cut between words, or at the first of the separators in
 * `between` that works, and marked with `...`.
 *
 * @returns `undefined` if the text does not fit even without `part`
 */
export function longestThatFits(
  part: string,
  fits: Fits,
  text: (shorter: string) => string,
  between: readonly string[] = [' '],
): string | undefined {
  for (const shorter of shortened(part, between)) {
    const candidate = text(shorter);
    if (fits(candidate)) return candidate;
  }
  return undefined;
}

/** All ways to shorten a part, longest first. */
function* shortened(part: string, between: readonly string[]): Generator<string> {
  if (part !== '') yield part;
  for (const separator of between) {
    const words = part.split(separator);
    for (let kept = words.length - 1; kept > 0; kept--) {
      const cut = cutOff(words.slice(0, kept).join(separator));
      if (cut !== CUT) yield cut;
    }
  }
  const [first = ''] = part.split(' ');
  const letters = Array.from(new Intl.Segmenter().segment(first), ({ segment }) => segment);
  for (let kept = letters.length - 1; kept >= LEAST_OF_A_WORD; kept--) {
    yield `${letters.slice(0, kept).join('')}${CUT}`;
  }
  yield '';
}

/**
 * Shortens words from the end, but keeps the links. If the links alone don't fit, only the first one is kept.
 */
export function cutAround(
  words: string,
  links: readonly string[],
  fits: Fits,
  text: (words: string) => string,
) {
  const parts = words.split(' ').map((word) => links.find((link) => word.includes(link)) ?? word);
  const isLink = (part: string) => links.includes(part);
  for (let kept = parts.filter((part) => !isLink(part)).length - 1; kept >= 0; kept--) {
    const shorter = keepWords(parts, kept, isLink);
    if (shorter !== '' && fits(text(shorter))) return text(shorter);
  }
  return text(parts.find(isLink) ?? links[0] ?? '');
}

/** Keeps the first `kept` words and all links, and marks the cut with `...`. */
function keepWords(parts: readonly string[], kept: number, isLink: (part: string) => boolean): string {
  let left = kept;
  const shorter = parts.flatMap((part) => {
    if (isLink(part)) return [part];
    left -= 1;
    if (left > 0) return [part];
    return left === 0 ? [cutOff(part)] : [];
  });
  return shorter.join(' ');
}

function cutOff(words: string): string {
  return `${words.replace(/[\s,;:.!?\-|([]+$/, '')}${CUT}`;
}
