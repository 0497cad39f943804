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
import type { InputReader } from './reader.ts';

const HOW =
  'Write it like `anna: { categories: [Chess], live-text: "{name} is on" }`, or write only logins, without a heading.';

/** A name in a mapping with its value. `place`: its line, for error messages. */
export interface YamlEntry {
  readonly name: string;
  readonly place: string;
  readonly value: unknown;
}

/** The input `streamers` as YAML: only its structure, not its meaning. Mistakes name their line. */
export class StreamersYaml {
  readonly reader: InputReader;
  readonly #lines = new LineCounter();
  readonly #document: Document;

  constructor(written: string, reader: InputReader) {
    this.reader = reader;
    // In this schema everything is text, because a phone number is not a number.
    const options = { lineCounter: this.#lines, schema: 'failsafe', prettyErrors: false } as const;
    this.#document = parseDocument(written, options);
    for (const { message, pos } of this.#document.errors) {
      // The quoted line may be private.
      const why = message.replace(/: ".*$/s, '').split('\n')[0];
      reader.wrong(this.#placeAt(pos[0]), `it can't be read as YAML (${why})`, HOW);
    }
  }

  /** The names in the whole mapping. Empty if it can't be read. */
  streamers(): YamlEntry[] {
    return this.#document.errors.length > 0 ? [] : this.#entries(this.#document.contents, 'streamers');
  }

  /** The names in the mapping of one streamer; `anna:` alone has none. */
  rules(value: unknown, place: string): YamlEntry[] {
    return this.isEmpty(value) ? [] : this.#entries(value, place);
  }

  /** The texts of a value: one, or those of a list. */
  texts(value: unknown, place: string): string[] {
    const items = isSeq(value) ? value.items.map((item) => this.#resolved(item)) : [value];
    return items.flatMap((item) => {
      if (this.isEmpty(item)) return [];
      if (isScalar(item)) return [String(item.value ?? '')];
      this.reader.wrong(place, 'it is neither text nor a list', HOW);
      return [];
    });
  }

  /** The text of a value. @returns `undefined` if it is empty, a list or a mapping */
  text(value: unknown): string | undefined {
    return isScalar(value) && !this.isEmpty(value) ? String(value.value) : undefined;
  }

  isList(value: unknown): boolean {
    return isSeq(value);
  }

  /** Whether there is nothing, or YAML's own words for it. */
  isEmpty(value: unknown): boolean {
    if (value === null) return true;
    if (!isScalar(value)) return false;
    return value.type === 'PLAIN' ? /^(~|null|)$/i.test(String(value.value ?? '')) : value.value === '';
  }

  #entries(node: unknown, place: string): YamlEntry[] {
    const resolved = this.#resolved(node);
    if (!isMap(resolved)) {
      this.reader.wrong(this.#placeOf(node) ?? place, 'rules are missing here, or have no names', HOW);
      return [];
    }
    return resolved.items.flatMap(({ key, value }: Pair) => {
      const keyPlace = this.#placeOf(key) ?? place;
      if (isScalar(key)) return [{ name: String(key.value), place: keyPlace, value: this.#resolved(value) }];
      this.reader.wrong(keyPlace, 'a name here is not text', HOW);
      return [];
    });
  }

  #resolved(node: unknown): unknown {
    return isAlias(node) ? node.resolve(this.#document) : node;
  }

  #placeOf(node: unknown): string | undefined {
    const range = (node as Node | null)?.range;
    return range ? this.#placeAt(range[0]) : undefined;
  }

  #placeAt(offset: number): string {
    return `streamers, line ${this.#lines.linePos(offset).line}`;
  }
}
