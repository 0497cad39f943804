import { type InputReader, list } from './reader.ts';

/** What is written of one streamer, not yet checked. What is absent is as for all streamers. */
export interface WrittenRules {
  readonly login: string;
  /** Where it is written, for the words of a mistake: `streamers, line 3`. */
  readonly place: string;
  readonly categories?: readonly string[];
  readonly title?: string;
  readonly notifyOn?: Entries;
  readonly smsTo?: Entries;
  readonly emailTo?: Entries;
}

/** A list, and where it is written. */
export interface Entries {
  readonly place: string;
  readonly entries: readonly string[];
}

/** Logins, `@logins` or addresses of channels, in any case; or a YAML mapping from those to rules. */
export async function readStreamers(reader: InputReader): Promise<WrittenRules[]> {
  const written = reader.required('streamers', 'Write one or more Twitch logins, such as: shroud, pokimane.');
  if (isMapping(written)) {
    // Most have a list, and need no parser.
    const { readMapping } = await import('./streamer-mapping.ts');
    return readMapping(written, reader);
  }
  const logins = list(written).map((entry) => readLogin(entry, 'streamers', reader));
  if (written !== '' && logins.length === 0) {
    reader.wrong('streamers', 'it names nobody', 'Write one or more Twitch logins.');
  }
  return [...new Set(logins)].map((login) => ({ login, place: 'streamers' }));
}

/** A colon that ends a word, or a brace, is in no list of logins. */
function isMapping(written: string): boolean {
  return /:(\s|$)|^\{/.test(written);
}

/** The login in an entry. */
export function readLogin(entry: string, place: string, reader: InputReader): string {
  const login = entry
    .toLowerCase()
    .replace(/^(https?:\/\/)?((www|m)\.)?twitch\.tv\//, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '');
  if (!/^[a-z0-9_]{1,25}$/.test(login)) {
    reader.wrong(place, `"${entry}" is not a Twitch login`, 'Write it as in https://www.twitch.tv/LOGIN.');
  }
  return login;
}
