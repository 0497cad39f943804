import { shortenAll } from '../domain/redact.ts';
import { readDuration } from '../domain/time.ts';
import type { GetInput, InputName } from '../messages/input-table.ts';
import { list, withoutWrapping } from './pasted.ts';

/** All mistakes in the inputs at once: each names its input, what is wrong and what to write. */
export class InputMistakes extends Error {
  override readonly name = 'InputMistakes';
  readonly mistakes: readonly string[];

  constructor(mistakes: readonly string[]) {
    super(mistakes.join('\n'));
    this.mistakes = mistakes;
  }
}

/** Reads inputs one by one and collects the mistakes. The value returned for a wrong input is meaningless. */
export class InputReader {
  readonly get: GetInput;
  readonly warnings: string[] = [];
  readonly #mistakes: string[] = [];

  constructor(getInput: GetInput) {
    this.get = withoutWrapping(getInput);
  }

  /** Wide digits and letters as narrow ones, where only these make sense. */
  plain(name: InputName): string {
    return this.get(name).normalize('NFKC');
  }

  /** A warning about a value that is used all the same. */
  warn(name: InputName, words: string): void {
    this.warnings.push(`\`${name}\`: ${words}`);
  }

  wrong(name: string, what: string, write: string): void {
    // A number or an address can be pasted into any input.
    this.#mistakes.push(`${name}: ${shortenAll(what)}. ${write}`);
  }

  required(name: InputName, write: string): string {
    const value = this.get(name);
    if (value === '') this.wrong(name, 'it is empty', write);
    return value;
  }

  /** A value that a service made. Spaces, quotes or colons in it were pasted by accident. */
  token(name: InputName, write: string): string {
    const value = this.required(name, write);
    if (/[\s"'“”`:<>•*]|\w=\w/.test(value)) {
      this.wrong(name, 'it holds more than the value, or something else', write);
    } else if (/^[A-Z]{2}[0-9a-f]{32}$/.test(value)) {
      this.wrong(name, `it begins with ${value.slice(0, 2)}, so it is a SID, not a secret`, write);
    }
    return value;
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
    return this.choices(name, list(this.get(name) || fallback), choices);
  }

  /** The choices in a list. */
  choices<Choice extends string>(
    name: string,
    written: readonly string[],
    choices: readonly Choice[],
  ): Choice[] {
    return [...new Set(written.flatMap((entry) => this.#chosen(name, entry, choices)))];
  }

  #chosen<Choice extends string>(name: string, written: string, choices: readonly Choice[]): Choice[] {
    const choice = choices.find((candidate) => candidate === written.toLowerCase());
    if (!choice) this.wrong(name, `"${written}" is not an option`, `Write ${eitherOf(choices)}.`);
    return choice ? [choice] : [];
  }

  /** @throws {InputMistakes} if there were any */
  finish(): void {
    if (this.#mistakes.length > 0) throw new InputMistakes(this.#mistakes);
  }
}

function inMilliseconds(written: string): number {
  return readDuration(written) ?? 0;
}

/** `one`, `one or two`, `one, two or three`. */
export function eitherOf(choices: readonly string[]): string {
  const last = choices.at(-1) ?? '';
  return choices.length > 1 ? `${choices.slice(0, -1).join(', ')} or ${last}` : last;
}
