import {
  type Document,
  isAlias,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { folded } from '../domain/rules.ts';
import { list } from './pasted.ts';
import type { InputReader } from './reader.ts';
import { type Entries, readLogin, type WrittenRules } from './written-rules.ts';

const HOW = 'Write it like `anna: { categories: [Chess] }`, or write only logins, without a heading';

/** The streamers as a YAML mapping from login to rules. Mistakes name their line. */
export function readMapping(written: string, reader: InputReader): WrittenRules[] {
  const lines = new LineCounter();
  // In this schema everything is text, because a phone number is not a number.
  const document = parseDocument(written, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const mapping = new Mapping(document, lines, reader);
  for (const { message, pos } of document.errors) {
    // The quoted line may be private.
    const why = message.replace(/: ".*$/s, '').split('\n')[0];
    reader.wrong(mapping.placeAt(pos[0]), `it can't be read as YAML (${why})`, `${HOW}.`);
  }
  return document.errors.length > 0 ? [] : mapping.streamers();
}

class Mapping {
  readonly #document: Document;
  readonly #lines: LineCounter;
  readonly #reader: InputReader;

  constructor(document: Document, lines: LineCounter, reader: InputReader) {
    this.#document = document;
    this.#lines = lines;
    this.#reader = reader;
  }

  placeAt(offset: number | undefined): string {
    return `streamers, line ${this.#lines.linePos(offset ?? 0).line}`;
  }

  streamers(): WrittenRules[] {
    const seen = new Set<string>();
    return this.#entries(this.#document.contents, 'streamers').map(({ key, place, value }) => {
      const login = readLogin(key, place, this.#reader);
      if (seen.has(login)) this.#wrong(place, `"${login}" is listed twice`, 'Put all its rules in one place');
      seen.add(login);
      const rules = isEmpty(value) ? [] : this.#entries(value, place).map((rule) => this.#rule(rule));
      return Object.assign({ login, place }, ...rules);
    });
  }

  #rule({ key, place, value }: Entry): Partial<WrittenRules> {
    switch (key) {
      case 'categories':
        return { categories: this.#categories(value, place) };
      case 'title':
        return { title: this.#title(value, place) };
      case 'notify-on':
        return { notifyOn: this.#list(value, `${place}, ${key}`) };
      case 'sms-to':
        return { smsTo: this.#list(value, `${place}, ${key}`) };
      case 'email-to':
        return { emailTo: this.#list(value, `${place}, ${key}`) };
      default:
        this.#wrong(
          place,
          `"${key}" is not a rule`,
          'Write categories, title, notify-on, sms-to or email-to',
        );
        return {};
    }
  }

  /**
   * Names can hold spaces and commas. So in a plain text, each part between commas counts as a name, and so does the
   * whole line: otherwise a category with a comma would silently never match.
   */
  #categories(value: unknown, place: string): string[] {
    const words = this.#words(value, `${place}, categories`);
    const lines = words.flatMap((word) => word.split('\n'));
    const names = isSeq(value) ? lines : lines.flatMap((line) => [line, ...line.split(/,\s/)]);
    const categories = [...new Set(names.map((name) => name.trim()).filter(Boolean))];
    if (categories.length === 0) this.#wrong(place, 'categories is empty', 'Write one or more');
    return categories;
  }

  #title(value: unknown, place: string): string {
    const title = isScalar(value) ? String(value.value).trim() : '';
    if (folded(title) === '')
      this.#wrong(place, 'title is not text', 'Write the words that the title must contain');
    return title;
  }

  /** An empty text is more likely an unset secret than an empty list. */
  #list(value: unknown, place: string): Entries {
    const entries = this.#words(value, place).flatMap(list);
    if (isEmpty(value)) this.#wrong(place, 'it is empty', 'Write one or more, or [] for none');
    return { place, entries };
  }

  #entries(node: unknown, place: string): Entry[] {
    const resolved = this.#resolved(node);
    if (!isMap(resolved)) {
      this.#wrong(this.#placeOf(node) ?? place, 'rules are missing here, or have no names', HOW);
      return [];
    }
    return resolved.items.flatMap(({ key, value }: Pair) => {
      const keyPlace = this.#placeOf(key) ?? place;
      if (isScalar(key)) return [{ key: String(key.value), place: keyPlace, value: this.#resolved(value) }];
      this.#wrong(keyPlace, 'a name here is not text', HOW);
      return [];
    });
  }

  /** The texts of a value: one, or those of a sequence. */
  #words(value: unknown, place: string): string[] {
    const items = isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [value];
    return items.flatMap((item) => {
      if (item === null) return [];
      if (isScalar(item)) return [String(item.value ?? '')];
      this.#wrong(place, 'it is neither text nor a list', HOW);
      return [];
    });
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #placeOf(node: unknown): string | undefined {
    const range = (node as Node | null)?.range;
    return range ? this.placeAt(range[0]) : undefined;
  }

  #wrong(place: string, what: string, write: string): void {
    this.#reader.wrong(place, what, `${write}.`);
  }
}

interface Entry {
  readonly key: string;
  readonly place: string;
  readonly value: unknown;
}

/** `anna:` alone has no rules of its own. */
function isEmpty(value: unknown): boolean {
  return value === null || (isScalar(value) && (value.value === null || value.value === ''));
}
