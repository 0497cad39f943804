import { wordsOf } from '../../errors.ts';
import { quote } from '../clean.ts';
import { type TwilioCode, twilioCode } from './error-codes.ts';

export interface Explanation {
  readonly words: string;
  /** `unknown`: a refusal for an unknown reason. `undefined`: not a refusal. */
  readonly concerns?: TwilioCode['concerns'] | 'unknown' | undefined;
  readonly status?: number | undefined;
  readonly code?: number | undefined;
}

/**
 * Explains an error of the SDK. Such errors carry credentials and the phone number, so only the status, the code and
 * Twilio's message are read.
 */
export function explain(error: unknown): Explanation {
  const { status, code, message } = (error ?? {}) as Record<string, unknown>;
  if (typeof status !== 'number') return { words: `no usable answer from Twilio (${wordsOf(error)})` };
  const known = wordsFor(code ?? CODES[status], `HTTP ${status}`, message);
  return { ...known, concerns: known.concerns ?? concernOf(status), status };
}

/** The code of an answer that names none, by its status. */
const CODES: Readonly<Record<number, number>> = { 401: 20003, 429: 20429 };

/** What the SDK says when Twilio says nothing. */
const UNSAID = /^\[HTTP \d+\] Failed to execute request/;

/** Twilio's code and what to do. Its own message often names the number, so only unknown codes show it. */
export function wordsFor(code: unknown, unnamed: string, message: unknown): Explanation {
  const number = Number.isInteger(code) && Number(code) < 1_000_000 ? Number(code) : undefined;
  const known = twilioCode(number);
  if (known) {
    const { meaning, advice, concerns } = known;
    const lead = meaning ? `${number} ${meaning}` : `Error ${number}`;
    return { words: `${lead}. ${advice}`, concerns, code: number };
  }
  const said =
    typeof message === 'string'
      ? quote(message)
          .replace(UNSAID, '')
          .replace(/[.\s]+$/, '')
      : '';
  const link = `https://www.twilio.com/docs/api/errors${number === undefined ? '' : `/${number}`}`;
  return { words: `${number ?? unnamed} ${said || 'Twilio gave no reason'}. See ${link}` };
}

/** HTTP statuses about credentials and permissions, including a proxy's. */
const OWNERS: readonly number[] = [401, 403, 407];

/** HTTP statuses that pass: timeouts, conflicts, rate limits. */
const PASSING: readonly number[] = [408, 409, 425, 429];

/**
 * Classifies a refusal by its HTTP status alone. `unknown`: it won't pass by itself, and a person must find out why.
 * `undefined`: the status is not a refusal.
 */
export function concernOf(status: number): TwilioCode['concerns'] | 'unknown' | undefined {
  if (OWNERS.includes(status)) return 'owner';
  if (PASSING.includes(status)) return 'later';
  return status >= 400 && status < 500 ? 'unknown' : undefined;
}
