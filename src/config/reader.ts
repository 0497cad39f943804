import { shortenAll } from '../domain/redact.ts';
import { readDuration } from '../domain/time.ts';
import type { GetInput, InputName, Mistake } from '../messages/inputs.ts';
import { listed } from '../messages/names.ts';
import { PLACEHOLDERS, unknownPlaceholders } from '../messages/template.ts';
import { list, withoutWrapping } from './pasted.ts';

/** All mistakes in the inputs together. */
export class InputMistakes extends Error {
  override readonly name = 'InputMistakes';
  readonly mistakes: readonly Mistake[];

  constructor(mistakes: readonly Mistake[]) {
    super(mistakes.map(({ place, words }) => `${place}: ${words}`).join('\n'));
    this.mistakes = mistakes;
  }
}

/** Reads inputs and collects the mistakes. A wrong input yields a placeholder: `finish` throws before it is used. */
export class InputReader {
  readonly get: GetInput;
  readonly warnings: string[] = [];
  readonly #mistakes: Mistake[] = [];

  constructor(getInput: GetInput) {
    this.get = withoutWrapping(getInput);
  }

  /** As `get`, with full-width letters and digits as ASCII, for inputs that are never prose. */
  plain(name: InputName): string {
    return this.get(name).normalize('NFKC');
  }

  /** Warns about a value, which is used all the same. */
  warn(name: InputName, words: string): void {
    this.warnings.push(`\`${name}\`: ${words}`);
  }

  wrong(place: string, what: string, write: string): void {
    // Shortened because people paste numbers and addresses into any input.
    this.#mistakes.push({ place, words: `${shortenAll(what)}. ${write}` });
  }

  required(name: InputName, write: string): string {
    const value = this.get(name);
    if (value === '') this.wrong(name, 'it is empty', write);
    return value;
  }

  /** The entries of a list, of which there must be at least one. @param kind what they are, in the plural */
  entries(name: InputName, kind: string, { split = list, isOptional = false, example = '' } = {}): string[] {
    const write = `Write one or more ${kind}`;
    const written = isOptional
      ? this.get(name)
      : this.required(name, `${write}${example && `, such as ${example}`}.`);
    const entries = split(written);
    if (written !== '' && entries.length === 0) this.wrong(name, `it has no ${kind}`, `${write}.`);
    return entries;
  }

  /** A value that a service generated, so spaces, quotes or colons in it are a pasting mistake. */
  token(name: InputName, write: string): string {
    const value = this.required(name, write);
    if (/[\s"'“”`:<>•*]|\w=\w/.test(value)) {
      this.wrong(name, 'it contains more than the value, or is something else', write);
    } else if (/^[A-Z]{2}[0-9a-f]{32}$/.test(value)) {
      this.wrong(name, `it begins with ${value.slice(0, 2)}, so it is a SID, not a secret`, write);
    }
    return value;
  }

  /** Checks a template of a text. @param place where it is written, for error messages */
  template(template: string, place: string): string {
    for (const unknown of new Set(unknownPlaceholders(template))) {
      const valid = PLACEHOLDERS.map((placeholder) => `{${placeholder}}`).join(', ');
      this.wrong(place, `"${unknown}" is not a placeholder`, `Write one of ${valid}.`);
    }
    return template;
  }

  /** @returns milliseconds */
  duration(name: InputName, fallback: string, { least = '0', most = '24h' } = {}): number {
    const written = this.plain(name) || fallback;
    const value = readDuration(written);
    if (value === undefined) {
      this.wrong(name, `"${written}" is not a duration`, 'Write it like 90s, 5m, 1h30m or 0.');
    } else if (value < inMilliseconds(least) || value > inMilliseconds(most)) {
      const atLeast = least === '0' ? '' : `at least ${least} and `;
      this.wrong(name, `"${written}" is out of range`, `Write ${atLeast}at most ${most}.`);
    }
    return value ?? 0;
  }

  wholeNumber(name: InputName, fallback: number, least: number, most: number): number {
    const written = this.plain(name) || String(fallback);
    const value = Number(written);
    if (!/^\d{1,9}$/.test(written) || value < least || value > most) {
      this.wrong(name, `"${written}" is not allowed`, `Write a whole number from ${least} to ${most}.`);
    }
    return value;
  }

  oneOf<Choice extends string>(name: InputName, fallback: Choice, choices: readonly Choice[]): Choice {
    const [choice = fallback] = this.#chosen(name, this.plain(name) || fallback, choices);
    return choice;
  }

  someOf<Choice extends string>(name: InputName, fallback: string, choices: readonly Choice[]): Choice[] {
    const written = list(this.get(name) || fallback);
    if (written.length === 0) this.wrong(name, 'it has no entries', `Write ${listed(choices, 'or')}.`);
    return this.choices(name, written, choices);
  }

  /** A list whose entries are all among the choices. */
  choices<Choice extends string>(
    name: string,
    written: readonly string[],
    choices: readonly Choice[],
  ): Choice[] {
    return [...new Set(written.flatMap((entry) => this.#chosen(name, entry, choices)))];
  }

  #chosen<Choice extends string>(name: string, written: string, choices: readonly Choice[]): Choice[] {
    const choice = choices.find((candidate) => candidate === written.toLowerCase());
    if (!choice) this.wrong(name, `"${written}" is not an option`, `Write ${listed(choices, 'or')}.`);
    return choice ? [choice] : [];
  }

  /** @throws {InputMistakes} if there are any */
  finish(): void {
    if (this.#mistakes.length > 0) throw new InputMistakes(this.#mistakes);
  }
}

function inMilliseconds(written: string): number {
  return readDuration(written) ?? 0;
}
