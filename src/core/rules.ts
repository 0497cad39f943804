import type { Kind } from './notification.ts';
import type { StreamState } from './state.ts';

/** What the user wants to hear of one streamer, and who is told. */
export interface StreamerRules {
  readonly notifyOn: readonly Kind[];
  /** The keys of those who are told. */
  readonly audience: readonly string[];
  /** Announce only while in one of these categories; compared without regard to case. */
  readonly categories?: readonly string[] | undefined;
  /** Announce only if the title contains this; without regard to case. */
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

/** Words as they are compared: without regard to case. */
export function folded(words: string): string {
  return words.normalize('NFKC').toLowerCase().trim();
}
