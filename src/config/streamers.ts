import { loginIn } from '../domain/login.ts';
import { folded } from '../domain/rules.ts';
import { isMapping, list, unquoted, withoutBullets } from './pasted.ts';
import { eitherOf, type InputReader } from './reader.ts';
import type { StreamersYaml, YamlEntry } from './streamers-yaml.ts';

/** The unchecked rules of one streamer. What is absent is as for all streamers. */
export interface WrittenRules {
  readonly login: string;
  /** Where it is written, for the words of a mistake: `streamers, line 3`. */
  readonly place: string;
  readonly categories?: readonly string[];
  readonly title?: string;
  readonly notifyOn?: Entries;
  /** Recipients of its own, by the rule that names them, such as `sms-to`. */
  readonly recipients?: ReadonlyMap<string, Entries>;
}

/** A list, and where it is written. */
export interface Entries {
  readonly place: string;
  readonly entries: readonly string[];
}

/**
 * Logins, `@logins` or addresses of channels, in any case; or a YAML mapping from those to rules, as in
 * docs/settings.md.
 *
 * @param recipientRules the rules that name recipients
 */
export async function readStreamers(
  reader: InputReader,
  recipientRules: readonly string[],
): Promise<WrittenRules[]> {
  const written = reader.required('streamers', 'Write one or more Twitch logins, such as: shroud, pokimane.');
  if (!isMapping(written)) return readLogins(written, reader);
  // Most users have a list, which needs no parser.
  const { StreamersYaml } = await import('./streamers-yaml.ts');
  return new RulesReader(new StreamersYaml(written, reader), reader, recipientRules).streamers();
}

function readLogins(written: string, reader: InputReader): WrittenRules[] {
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

function readLogin(entry: string, place: string, reader: InputReader): string {
  const login = loginIn(unquoted(entry.normalize('NFKC')));
  if (login === undefined) {
    reader.wrong(place, `"${entry}" is not a Twitch login`, 'Write it as in https://www.twitch.tv/LOGIN.');
  }
  return login ?? entry;
}

/** The rules that name no recipients. */
const RULES = ['categories', 'title', 'notify-on'];

/** Reads what the names and texts of the mapping mean. */
class RulesReader {
  readonly #yaml: StreamersYaml;
  readonly #reader: InputReader;
  readonly #recipientRules: readonly string[];

  constructor(yaml: StreamersYaml, reader: InputReader, recipientRules: readonly string[]) {
    this.#yaml = yaml;
    this.#reader = reader;
    this.#recipientRules = recipientRules;
  }

  streamers(): WrittenRules[] {
    const seen = new Set<string>();
    return this.#yaml.streamers().map(({ name, place, value }) => {
      const login = readLogin(name, place, this.#reader);
      if (seen.has(login))
        this.#reader.wrong(place, `"${login}" is listed twice`, 'Put all its rules in one place.');
      seen.add(login);
      return {
        login,
        place,
        ...this.#rules(this.#yaml.isEmpty(value) ? [] : this.#yaml.entries(value, place)),
      };
    });
  }

  #rules(entries: readonly YamlEntry[]): Partial<WrittenRules> {
    const recipients = new Map<string, Entries>();
    const rules = entries.map((entry): Partial<WrittenRules> => {
      switch (entry.name) {
        case 'categories':
          return { categories: this.#categories(entry) };
        case 'title':
          return { title: this.#title(entry) };
        case 'notify-on':
          return { notifyOn: this.#list(entry) };
        default:
          if (this.#recipientRules.includes(entry.name))
            return { recipients: recipients.set(entry.name, this.#list(entry)) };
          this.#reader.wrong(
            entry.place,
            `"${entry.name}" is not a rule`,
            `Write ${eitherOf([...RULES, ...this.#recipientRules])}.`,
          );
          return {};
      }
    });
    return Object.assign({}, ...rules);
  }

  /**
   * Names can hold spaces and commas. So in a plain text, each part between commas counts as a name, and so does the
   * whole line: otherwise a category with a comma would silently never match.
   */
  #categories({ value, place }: YamlEntry): string[] {
    const lines = this.#yaml.texts(value, `${place}, categories`).flatMap((text) => text.split('\n'));
    const names = this.#yaml.isList(value) ? lines : lines.flatMap((line) => [line, ...line.split(/,\s/)]);
    const categories = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
    if (categories.length === 0) this.#reader.wrong(place, 'categories is empty', 'Write one or more.');
    return categories;
  }

  #title({ value, place }: YamlEntry): string {
    const title = this.#yaml.text(value)?.trim() ?? '';
    if (folded(title) === '')
      this.#reader.wrong(place, 'title is not text', 'Write the words that the title must contain.');
    return title;
  }

  /** An empty text is more likely an unset secret than an empty list. */
  #list({ name, value, place: placeOfName }: YamlEntry): Entries {
    const place = `${placeOfName}, ${name}`;
    const entries = this.#yaml.texts(value, place).flatMap(list);
    if (this.#yaml.isEmpty(value))
      this.#reader.wrong(place, 'it is empty', 'Write one or more, or [] for none.');
    return { place, entries };
  }
}
