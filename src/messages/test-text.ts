import type { LanguageCode } from './languages/languages.ts';
import { languages } from './languages/languages.ts';

/** At most this many streamers are named. */
const MOST_NAMED = 3;

/** What a test message says. It has no notification's head, so it does not count in the message history. */
export function testText(logins: readonly string[], language: LanguageCode): string {
  const named = logins.slice(0, MOST_NAMED).join(', ');
  return `TEST: ${languages[language].test(logins.length > MOST_NAMED ? `${named}...` : named)}`;
}
