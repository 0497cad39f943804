import type { Broadcast } from './snapshot.ts';
import type { Streamer } from './streamer.ts';

export type Kind = 'live' | 'offline' | 'title' | 'category';

export const KINDS: readonly Kind[] = ['live', 'offline', 'title', 'category'];

/** The user's own words after the head of a text, with placeholders. */
export type Templates = Readonly<Partial<Record<Kind, string>>>;

/** What to say about one broadcast, to whomever. */
export interface Notification {
  readonly kind: Kind;
  readonly streamer: Streamer;
  readonly stream: BroadcastFacts;
  /** Viewers at the last poll; absent when the stream is over. */
  readonly viewers?: number;
  /** The words for this streamer alone. */
  readonly templates?: Templates | undefined;
}

type Known = 'startedAt' | 'newestAt' | 'lastSeenAt';

/** What is known about a broadcast. If only the message history shows it, that is hardly anything. */
export type BroadcastFacts = Omit<Broadcast, Known> & {
  readonly [Fact in Known]?: Broadcast[Fact] | undefined;
} & {
  /** When its LIVE was sent, if that is all that is known. */
  readonly announcedAt?: number;
};

/** What one poll changed, for outputs and logs, whether or not anyone is notified. */
export interface Transition extends Notification {
  /** When the poll was, in milliseconds since 1970. */
  readonly at: number;
}

/** Someone who gets notifications on one channel. */
export interface Recipient {
  readonly address: string;
  /** A keyed hash of channel and address, which reveals nothing to those who can read the cache. */
  readonly key: string;
  /** Enough of the address to recognize a recipient, e.g. `+15…111`. */
  readonly shown: string;
}

/** The beginning of each text, by which texts are recognized in the message history. */
export interface Head {
  readonly kind: Kind;
  readonly login: string;
}

/** A text in the message history, reduced to its head. `at`: by the provider's clock, milliseconds since 1970. */
export interface PastText extends Head {
  readonly at: number;
}

/** One recipient's past texts, oldest first. */
export type PastTexts = readonly PastText[];

/** The beginning of a text, such as `LIVE anna: `. */
export function headOf({ kind, login }: Head): string {
  return `${kind.toUpperCase()} ${login}: `;
}

const HEAD = /(?<![A-Za-z0-9_])(LIVE|OFFLINE|TITLE|CATEGORY) ([a-z0-9_]{1,25}): /;

/**
 * Reads the head of a text, anywhere in the body, because trial accounts put a sentence before it.
 *
 * @returns `undefined` if there is none: another program sent the text
 */
export function readHead(body: string): Head | undefined {
  const match = HEAD.exec(body);
  if (!match) return undefined;
  const [kind, login] = match.slice(1) as [string, string];
  return { kind: kind.toLowerCase() as Kind, login };
}

/** The texts about a streamer, under its current or any former login, oldest first. */
export function textsOf(byLogin: ReadonlyMap<string, PastTexts>, logins: readonly string[]): PastTexts {
  return [...new Set(logins)].flatMap((login) => byLogin.get(login) ?? []).sort((a, b) => a.at - b.at);
}
