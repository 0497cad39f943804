import {
  type Document,
  isMap,
  isScalar,
  isSeq,
  LineCounter,
  type Node,
  type Pair,
  parseDocument,
} from 'yaml';
import { type InputReader, list } from './reader.ts';
import { readLogin, type WrittenRules } from './streamers.ts';

const HOW = 'Write it as in the README, such as `anna: { categories: [Chess] }`';
const RULES = ['categories', 'title', 'notify-on', 'sms-to', 'email-to'] as const;

/** The streamers as a YAML mapping from login to rules. Mistakes name their line. */
export function readMapping(written: string, reader: InputReader): WrittenRules[] {
  const lines = new LineCounter();
  // In this schema all is text: a phone number is not a number.
  const document = parseDocument(written, { lineCounter: lines, schema: 'failsafe', prettyErrors: false });
  const mapping = new Mapping(document, lines, reader);
  for (const { message, pos } of document.errors) {
    reader.wrong(mapping.placeAt(pos[0]), `it can't be read as YAML (${message.split('\n')[0]})`, `${HOW}.`);
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
    return this.#entries(this.#document.contents, 'streamers').flatMap(({ key, place, value }) => {
      const login = readLogin(key, place, this.#reader);
      if (seen.has(login)) this.#wrong(place, `"${login}" is there twice`, 'Put all its rules in one place');
      seen.add(login);
      const written: Record<string, unknown> = { login, place };
      for (const rule of isEmpty(value) ? [] : this.#entries(value, place)) {
        this.#readRule(rule, written);
      }
      return [written as unknown as WrittenRules];
    });
  }

  #readRule({ key, place, value }: Entry, written: Record<string, unknown>): void {
    const words = this.#words(value, `${place}, ${key}`);
    const entries = { place: `${place}, ${key}`, entries: words.flatMap(list) };
    switch (RULES.find((rule) => rule === key)) {
      case 'categories':
        // A category can hold spaces and commas, but not a new line.
        written.categories = words
          .flatMap((word) => word.split('\n').map((part) => part.trim()))
          .filter(Boolean);
        if (words.join('').trim() === '') this.#wrong(place, 'categories names none', 'Write one or more');
        break;
      case 'title':
        written.title = words.join(' ').trim();
        if (isSeq(value) || written.title === '')
          this.#wrong(place, 'title is not a text', 'Write the words that the title must hold');
        break;
      case 'notify-on':
        written.notifyOn = entries;
        break;
      case 'sms-to':
        written.smsTo = entries;
        break;
      case 'email-to':
        written.emailTo = entries;
        break;
      default:
        this.#wrong(
          place,
          `"${key}" is not a rule`,
          `Write ${RULES.slice(0, -1).join(', ')} or ${RULES.at(-1)}`,
        );
    }
  }

  #entries(node: unknown, place: string): Entry[] {
    const resolved = this.#resolved(node);
    if (!isMap(resolved)) {
      this.#wrong(this.#placeOf(node) ?? place, 'there are no rules with their names here', HOW);
      return [];
    }
    return resolved.items.flatMap(({ key, value }: Pair) => {
      const keyPlace = this.#placeOf(key) ?? place;
      if (isScalar(key)) return [{ key: String(key.value), place: keyPlace, value: this.#resolved(value) }];
      this.#wrong(keyPlace, 'there is a name that is not a text', HOW);
      return [];
    });
  }

  /** The texts of a value: one, or those of a sequence. */
  #words(value: unknown, place: string): string[] {
    if (isScalar(value)) return [String(value.value ?? '')];
    const items = isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [undefined];
    return items.flatMap((item) => {
      if (isScalar(item)) return [String(item.value ?? '')];
      this.#wrong(place, 'it is neither a text nor a list of texts', HOW);
      return [];
    });
  }

  #resolved(node: unknown): unknown {
    const alias = node as { resolve?: (document: Document) => Node | undefined } | null;
    return typeof alias?.resolve === 'function' ? alias.resolve(this.#document) : node;
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
