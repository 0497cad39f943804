/** Collapses white space, removes control and invisible characters, and composes accents with their letters (NFC). */
export function tidy(text: string): string {
  return text.normalize('NFC').replace(/\s+/gu, ' ').replace(INVISIBLE, '').replace(/ {2,}/g, ' ').trim();
}

/** Invisible characters, except the joiners and tags that emoji and some scripts need. */
const INVISIBLE =
  /(?!\p{Join_Control}|[\u{E0020}-\u{E007F}])[\p{Cc}\p{Cf}\p{Cs}\p{Co}\p{Cn}\p{Zl}\p{Zp}\u115F\u1160\u3164\uFFA0\u2800]/gu;

/**
 * Removes what only decorates a title: empty brackets, bars and dashes around it or repeated, runs of punctuation.
 */
export function undecorated(title: string): string {
  const words = hollowed(title)
    .replace(/(?<=[([])\s+|\s+(?=[)\]])/g, '')
    .replace(/([!?.])\1{3,}/g, '$1$1$1')
    .replace(/(?<=^|\s)[-|~*_=^]{2,}(?=[\p{L}\p{N}])/gu, '')
    .replace(/(?<=[\p{L}\p{N}!?.)\]])[-|~=^]{2,}(?=\s|$)/gu, '')
    .split(' ')
    .map((word) => (DECORATION.test(word) && word.length > LONGEST_SIGN && word !== '...' ? '-' : word))
    .filter(
      (word, index, all) => word !== '' && !(DECORATION.test(word) && DECORATION.test(all[index - 1] ?? '|')),
    );
  while (DECORATION.test(words.at(-1) ?? '')) words.pop();
  return words.join(' ');
}

/** A sign between words, such as `->`, has at most this many characters. Anything longer is decoration. */
const LONGEST_SIGN = 2;

const DECORATION = /^[-|~*_=+/\\:;,.<>^&#"'`]+$/;

/** Removes brackets that contain nothing but punctuation, from the inside out. */
function hollowed(title: string): string {
  const without = title.replace(
    /\([-|~*_=+/\\:;,.<>^&#"' ]*\)|\[[-|~*_=+/\\:;,.<>^&#"' ]*\]|\{ *\}|" *"/g,
    ' ',
  );
  return without === title ? title : hollowed(without);
}

/** Whether the text has a letter, a digit or an emoji. */
export function saysSomething(text: string): boolean {
  return /[\p{L}\p{N}\p{Extended_Pictographic}]/u.test(text);
}
