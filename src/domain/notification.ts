import type { Broadcast } from './snapshot.ts';
import type { Streamer } from './streamer.ts';

export type Kind = 'live' | 'offline' | 'title' | 'category';

export const KINDS: readonly Kind[] = ['live', 'offline', 'title', 'category'];

/** The user's own words after the head of a text, with placeholders. */
export type Templates = Readonly<Partial<Record<Kind, string>>>;

/** One notification about one broadcast, without its recipients. */
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

/** What a notification says of a broadcast. Of one that only the message history shows, hardly anything is known. */
export type BroadcastFacts = Omit<Broadcast, Known> & {
  readonly [Fact in Known]?: Broadcast[Fact] | undefined;
} & {
  /** When its LIVE was sent, if nothing else is known about it. */
  readonly announcedAt?: number;
};

/** What one poll changed, for outputs and logs: it is there whether or not anybody gets a notification. */
export interface Transition extends Notification {
  /** The poll's time, milliseconds since 1970. */
  readonly at: number;
}

/** Someone who gets notifications on one channel. */
export interface Recipient {
  readonly address: string;
  /** A keyed hash of channel and address: means nothing to those who read the cache. */
  readonly key: string;
  /** Enough of the address to recognize a recipient, e.g. `+15…111`. */
  readonly shown: string;
}

/** The beginning of each text, by which the message history is read back. */
export interface Head {
  readonly kind: Kind;
  readonly login: string;
}

/** A text in the message history, reduced to its head; `at` as the provider dates it, milliseconds since 1970. */
export interface PastText extends Head {
  readonly at: number;
}

/** One recipient's past texts, oldest first. */
export type PastTexts = readonly PastText[];

/** `LIVE anna: `, before the words of a text. */
export function headOf({ kind, login }: Head): string {
  return `${kind.toUpperCase()} ${login}: `;
}

const HEAD = /(?<![A-Za-z0-9_])(LIVE|OFFLINE|TITLE|CATEGORY) ([a-z0-9_]{1,25}): /;

/**
 * Reads the head of a text, wherever it stands: trial accounts put a sentence before it. A body without a head
 * belongs to another program.
 */
export function readHead(body: string): Head | undefined {
  const match = HEAD.exec(body);
  if (!match) return undefined;
  const [kind, login] = match.slice(1) as [string, string];
  return { kind: kind.toLowerCase() as Kind, login };
}

/** The texts about a streamer, under any of the logins. */
export function textsAbout(texts: PastTexts, logins: readonly string[]): PastTexts {
  return texts.filter(({ login }) => logins.includes(login));
}
