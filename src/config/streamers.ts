import { isMapping, list, unquoted, withoutBullets } from './pasted.ts';
import type { InputReader } from './reader.ts';
import { readLogin, type WrittenRules } from './written-rules.ts';

/** Logins, `@logins` or addresses of channels, in any case; or a YAML mapping from those to rules. */
export async function readStreamers(reader: InputReader): Promise<WrittenRules[]> {
  const written = reader.required('streamers', 'Write one or more Twitch logins, such as: shroud, pokimane.');
  if (isMapping(written)) {
    // Most users have a list, which needs no parser.
    const { readMapping } = await import('./streamer-mapping.ts');
    return readMapping(written, reader);
  }
  const entries = list(written);
  if (written !== '' && entries.length === 0) {
    reader.wrong('streamers', 'it has no logins', 'Write one or more Twitch logins.');
  }
  const spaced = namesWithSpaces(written);
  for (const name of spaced) {
    reader.wrong(
      'streamers',
      `"${name}" has a space, but Twitch logins have none`,
      'Write the login as in https://www.twitch.tv/LOGIN, one per line.',
    );
  }
  const doubtful = new Set(spaced.flatMap(list));
  const logins = entries
    .filter((entry) => !doubtful.has(entry))
    .map((entry) => readLogin(entry, 'streamers', reader));
  return [...new Set(logins)].map((login) => ({ login, place: 'streamers' }));
}

/** Where lines or commas separate, two words between them may be the name of one: `El Basurero`. */
function namesWithSpaces(written: string): string[] {
  const names = withoutBullets(written)
    .split(/[\n,;]+/)
    .map((name) => unquoted(name.trim()))
    .filter(Boolean);
  if (names.length < 2) return [];
  return names.filter((name) => name.split(/\s+/).filter((word) => /^\w+$/.test(word)).length > 1);
}
