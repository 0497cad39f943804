import type { Private } from '../inputs/private.ts';

/** Takes what is private out of words. The runner hides it too, but it does not look at every file. */
export function cleaner(secrets: readonly Private[]): (words: string) => string {
  // The longest first, so that no part of a secret is left over when a shorter one is inside it.
  const sorted = [...secrets].sort((a, b) => b.value.length - a.value.length);
  return (words) => sorted.reduce((text, { value, shown }) => text.replaceAll(value, shown), words);
}
