import { loginIn } from '../domain/streamer.ts';
import { unquoted } from './pasted.ts';
import type { InputReader } from './reader.ts';

/** The unchecked rules of one streamer. What is absent is as for all streamers. */
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

/** The login in an entry. */
export function readLogin(entry: string, place: string, reader: InputReader): string {
  const login = loginIn(unquoted(entry.normalize('NFKC')));
  if (login === undefined) {
    reader.wrong(place, `"${entry}" is not a Twitch login`, 'Write it as in https://www.twitch.tv/LOGIN.');
  }
  return login ?? entry;
}
