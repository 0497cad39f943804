import type { Ledger, StreamState } from './state.ts';
import type { Streamer } from './streamer.ts';

/** What can change for a streamer, and be told. */
export type Kind = 'live' | 'offline' | 'title' | 'category';

export const KINDS: readonly Kind[] = ['live', 'offline', 'title', 'category'];

/** What changed for one streamer at one poll. Times in milliseconds since 1970. */
export interface Transition {
  readonly kind: Kind;
  readonly at: number;
  readonly streamer: Streamer;
  readonly stream: StreamState;
  /** Viewers at this very poll; absent when the stream is over. */
  readonly viewers?: number;
}

/** Someone who is told: by which way, known in the state by `key`, shown to people as `shown`. */
export interface Recipient {
  readonly address: string;
  /** Keyed hash of way and address: says nothing to those who read the cache. */
  readonly key: string;
  /** Enough of the address to tell one's recipients apart, e.g. `+15…111`. */
  readonly shown: string;
}

/** One thing to tell about one stream, and to whom it is still owed. */
export interface Announcement {
  readonly kind: Kind;
  readonly streamer: Streamer;
  readonly stream: StreamState;
  readonly viewers?: number;
  readonly recipients: readonly Recipient[];
}

/** Who was told this of a stream. */
export function toldOf(stream: StreamState, kind: Kind): Ledger {
  if (kind === 'live' || kind === 'offline') return stream.told[kind];
  return stream.changes[kind]?.told ?? {};
}
