import type { Facts } from '../facts.ts';
import type { Kind } from '../notification.ts';

/** A language in which people are told. A new one is a file beside this one and a line in `languages.ts`. */
export interface Language {
  /** A whole number, e.g. `1,234`. */
  readonly number: (count: number) => string;
  /** A length of time in milliseconds, e.g. `3h 8m`. */
  readonly duration: (milliseconds: number) => string;
  /** The same length of time, said of one that is known roughly only. */
  readonly about: (duration: string) => string;
  /**
   * What a text says after its head, as a template with the placeholders of `template.ts`. A clause of which nothing
   * is known leaves the text by itself. Most languages need only letters that GSM-7 has.
   */
  readonly words: (facts: Facts) => string;
  /** What a test message says, to somebody who is to hear of these streamers. */
  readonly test: (names: string) => string;
  readonly email: EmailWords;
}

/** What an email says beside the facts. */
export interface EmailWords {
  /** The first sentence, about the streamer of this name. */
  readonly headline: Readonly<Record<Kind, (name: string) => string>>;
  /** A fact on a line of its own, with what stands before it. */
  readonly fact: (label: string, value: string) => string;
  /** What stands before a fact. */
  readonly labels: {
    readonly title: string;
    readonly category: string;
    readonly categories: string;
    readonly viewers: string;
    readonly peak: string;
    readonly uptime: string;
    readonly duration: string;
  };
  /** On the link to the channel while the stream is on. */
  readonly watch: string;
  /** On the link to the recording. */
  readonly watchRecording: string;
  /** On the link to the channel when the stream is over. */
  readonly channel: string;
  /** What the preview picture shows, for those who do not see it. */
  readonly preview: (name: string) => string;
  /** Why the reader gets this. */
  readonly reason: (name: string) => string;
}
