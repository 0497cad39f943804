// GSM 03.38: the basic alphabet counts one, the extension two (escape and character).
const BASIC = new Set(
  '@£$¥èéùìòÇ\nØø\rÅåΔ_ΦΓΛΩΠΨΣΘΞÆæßÉ !"#¤%&\'()*+,-./0123456789:;<=>?¡ABCDEFGHIJKLMNOPQRSTUVWXYZÄÖÑÜ§¿abcdefghijklmnopqrstuvwxyzäöñüà',
);
const EXTENSION = new Set('^{}\\[~]|€\f');

/** How a carrier would cut a text, counted independently of any library. */
export function countSegments(body: string): {
  readonly alphabet: 'gsm-7' | 'ucs-2';
  readonly segments: number;
} {
  const letters = [...body];
  if (letters.every((letter) => BASIC.has(letter) || EXTENSION.has(letter))) {
    const sizes = letters.map((letter) => (EXTENSION.has(letter) ? 2 : 1));
    return { alphabet: 'gsm-7', segments: cut(sizes, 160, 153) };
  }
  return {
    alphabet: 'ucs-2',
    segments: cut(
      letters.map((letter) => letter.length),
      70,
      67,
    ),
  };
}

/** A character is never cut in two, so a segment may end one unit early. */
function cut(sizes: number[], alone: number, together: number): number {
  if (sizes.reduce((sum, size) => sum + size, 0) <= alone) return 1;
  let [segments, used] = [1, 0];
  for (const size of sizes) {
    if (used + size > together) [segments, used] = [segments + 1, 0];
    used += size;
  }
  return segments;
}
