import type { Broadcast } from './snapshot.ts';
import type { Streamer } from './streamer.ts';

/** The kinds of notifications. */
export type Kind = 'live' | 'offline' | 'title' | 'category';

export const KINDS: readonly Kind[] = ['live', 'offline', 'title', 'category'];

type Known = 'startedAt' | 'newestAt' | 'lastSeenAt';

/** What a message tells of a broadcast; of one that only the provider's list shows, hardly anything is known. */
export type BroadcastFacts = Omit<Broadcast, Known> & {
  readonly [Fact in Known]?: Broadcast[Fact] | undefined;
} & {
  /** When its LIVE was sent, if nothing else is known about it. */
  readonly announcedAt?: number;
};

/** What changed for one streamer at one poll. Times in milliseconds since 1970. */
export interface Transition {
  readonly kind: Kind;
  readonly at: number;
  readonly streamer: Streamer;
  readonly stream: BroadcastFacts;
  /** Viewers at this very poll; absent when the stream is over. */
  readonly viewers?: number;
}

/** Someone who gets notifications on one channel: `key` in the state, `shown` to people. */
export interface Recipient {
  readonly address: string;
  /** Keyed hash of channel and address: tells nothing to those who read the cache. */
  readonly key: string;
  /** Enough of the address to recognize a recipient, e.g. `+15…111`. */
  readonly shown: string;
}

/** One notification about one broadcast, without its recipients. */
export interface Notification {
  readonly kind: Kind;
  readonly streamer: Streamer;
  readonly stream: BroadcastFacts;
  readonly viewers?: number;
}
