import type { Kind } from './notification.ts';
import type { StreamState } from './state.ts';

/** What the user wants to hear of one streamer, and who is told. */
export interface StreamerRules {
  readonly notifyOn: readonly Kind[];
  /** The keys of those who are told. */
  readonly audience: readonly string[];
  /** Announce only while in one of these categories; as readers compare words. */
  readonly categories?: readonly string[] | undefined;
  /** Announce only if the title contains this, as readers compare words. */
  readonly title?: string | undefined;
}

/** What holds for one streamer at one poll. */
export interface Rules extends StreamerRules {
  /** How long a stream must be gone before it is over, milliseconds. */
  readonly grace: number;
  /** Nothing is told just now, but remembered for later. */
  readonly isQuiet: boolean;
}

/** Whether a stream is, at this moment, one that people want to be told of. */
export function matches(
  { categories, title }: Rules,
  stream: Pick<StreamState, 'category' | 'title'>,
): boolean {
  const isIn = categories?.some((category) => folded(category) === folded(stream.category)) ?? true;
  return isIn && (title === undefined || folded(stream.title).includes(folded(title)));
}

const QUOTES =
  /["'`\u00B4\u02B9\u02BC\u02EE\u2018-\u201F\u2032-\u2036\u2039\u203A\u00AB\u00BB\u275B-\u275E\u301D-\u301F\uFF02\uFF07]/g;

/** Letters that are read like others, and that Unicode does not take for these with an accent. */
const LIKE: Readonly<Record<string, string>> = { Ø: 'O', Ł: 'L', Đ: 'D', Æ: 'AE', Œ: 'OE' };

/** Words as readers compare them: case, accents, kinds of quotes and dashes and what is invisible do not count. */
export function folded(words: string): string {
  return (
    words
      .replace(QUOTES, '')
      .normalize('NFKD')
      .replace(/[\u0300-\u036F\p{Default_Ignorable_Code_Point}]/gu, '')
      .normalize('NFC')
      .replace(/[\p{Pd}\u2212]/gu, '-')
      .replace(/\s+/g, ' ')
      // Unlike lower case, this takes the i with and without a dot, and both forms of a sigma, for one letter.
      .toUpperCase()
      .replace(/\P{ASCII}/gu, (letter) => LIKE[letter] ?? letter)
      .trim()
  );
}
