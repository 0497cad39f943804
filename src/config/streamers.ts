import { KINDS, type Kind, type Templates } from '../domain/notification.ts';
import { folded } from '../domain/rules.ts';
import { loginIn } from '../domain/streamer.ts';
import { listed } from '../messages/names.ts';
import { isMapping, list, unquoted, withoutBullets } from './pasted.ts';
import type { InputReader } from './reader.ts';
import type { StreamersYaml, YamlEntry } from './streamers-yaml.ts';

/** The rules of one streamer as written, not validated. A missing rule means the setting for everyone. */
export interface WrittenRules {
  readonly login: string;
  /** Where the rules are written, for error messages: `streamers, line 3`. */
  readonly place: string;
  readonly categories?: readonly string[];
  readonly exceptCategories?: readonly string[];
  readonly title?: string;
  readonly templates?: Templates;
  readonly notifyOn?: Entries;
  /** Recipients of its own, by the rule that names them, such as `sms-to`. */
  readonly recipients?: ReadonlyMap<string, Entries>;
}

/** A list. `place`: where it is written, for error messages. */
export interface Entries {
  readonly place: string;
  readonly entries: readonly string[];
}

/**
 * Logins, `@logins` or addresses of channels, in any case; or a YAML mapping from those to rules, as in
 * docs/settings.md.
 *
 * @param recipientRules the rules that name recipients, such as `sms-to`
 */
export async function readStreamers(
  reader: InputReader,
  recipientRules: readonly string[],
): Promise<WrittenRules[]> {
  const written = reader.required('streamers', 'Write one or more Twitch logins, such as: shroud, pokimane.');
  if (!isMapping(written)) return readLogins(written, reader);
  // Most users have a list, which needs no parser.
  const { StreamersYaml } = await import('./streamers-yaml.ts');
  return readMapping(new StreamersYaml(written, reader), recipientRules);
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

/** Where lines or commas separate logins, two words on a line may be the name of one streamer: `El Basurero`. */
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

const TEXT_RULES = KINDS.map((kind) => `${kind}-text`);
const RULES = ['categories', 'except-categories', 'title', 'notify-on', ...TEXT_RULES];

function readMapping(yaml: StreamersYaml, recipientRules: readonly string[]): WrittenRules[] {
  const seen = new Set<string>();
  return yaml.streamers().map(({ name, place, value }) => {
    const login = readLogin(name, place, yaml.reader);
    if (seen.has(login))
      yaml.reader.wrong(place, `"${login}" is listed twice`, 'Put all its rules in one place.');
    seen.add(login);
    const recipients = new Map<string, Entries>();
    const templates: Partial<Record<Kind, string>> = {};
    const rules = yaml.rules(value, place).map((rule): Partial<WrittenRules> => {
      if (rule.name === 'categories') return { categories: readCategories(rule, yaml) };
      if (rule.name === 'except-categories') return { exceptCategories: readCategories(rule, yaml) };
      if (rule.name === 'title') return { title: readTitle(rule, yaml) };
      if (rule.name === 'notify-on') return { notifyOn: readEntries(rule, yaml) };
      if (recipientRules.includes(rule.name))
        return { recipients: recipients.set(rule.name, readEntries(rule, yaml)) };
      const kind = KINDS[TEXT_RULES.indexOf(rule.name)];
      if (kind) {
        templates[kind] = readText(rule, yaml);
        return { templates };
      }
      const valid = listed([...RULES, ...recipientRules], 'or');
      yaml.reader.wrong(rule.place, `"${rule.name}" is not a rule`, `Write ${valid}.`);
      return {};
    });
    return Object.assign({ login, place }, ...rules);
  });
}

/**
 * Names can hold spaces and commas. So in a plain text, each part between commas counts as a name, and so does the
 * whole line: otherwise a category with a comma would silently never match.
 */
function readCategories({ name, value, place }: YamlEntry, yaml: StreamersYaml): string[] {
  const lines = yaml.texts(value, `${place}, ${name}`).flatMap((text) => text.split('\n'));
  const names = yaml.isList(value) ? lines : lines.flatMap((line) => [line, ...line.split(/,\s/)]);
  const categories = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
  if (categories.length === 0) yaml.reader.wrong(place, `${name} is empty`, 'Write one or more.');
  return categories;
}

function readTitle({ value, place }: YamlEntry, yaml: StreamersYaml): string {
  const title = yaml.text(value)?.trim() ?? '';
  if (folded(title) === '')
    yaml.reader.wrong(place, 'title is not text', 'Write the words that the title must contain.');
  return title;
}

function readText({ name, value, place }: YamlEntry, yaml: StreamersYaml): string {
  const written = yaml.isEmpty(value) ? '' : yaml.text(value);
  const text = written?.trim() ?? '';
  if (text === '') {
    const what = `${name} is ${written === undefined ? 'not text' : 'empty'}`;
    yaml.reader.wrong(place, what, 'Write it in quotes, such as "{name} is on: {title}".');
  }
  return yaml.reader.template(text, `${place}, ${name}`);
}

function readEntries({ name, value, place: placeOfName }: YamlEntry, yaml: StreamersYaml): Entries {
  const place = `${placeOfName}, ${name}`;
  const entries = yaml.texts(value, place).flatMap(list);
  // An empty value is more likely a missing secret than meant as "nobody".
  if (yaml.isEmpty(value)) yaml.reader.wrong(place, 'it is empty', 'Write one or more, or [] for none.');
  return { place, entries };
}
