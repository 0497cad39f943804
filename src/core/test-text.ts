import type { LanguageCode } from './language/languages.ts';
import { languages } from './language/languages.ts';

/** So many streamers are named. */
const MOST_NAMED = 3;

/** What a test message says. It has no head of a notification, so the history is not mistaken about it. */
export function testText(logins: readonly string[], language: LanguageCode): string {
  const named = logins.slice(0, MOST_NAMED).join(', ');
  return `TEST: ${languages[language].test(logins.length > MOST_NAMED ? `${named}...` : named)}`;
}
