import type { Kind } from '../../domain/notification.ts';
import type { Facts } from '../facts.ts';

/** A language for messages. To add one, add a file beside this one and a line in `languages.ts`. */
export interface Language {
  /** A whole number, e.g. `1,234`. */
  readonly number: (count: number) => string;
  /** A length of time in milliseconds, e.g. `3h 8m`. */
  readonly duration: (milliseconds: number) => string;
  /** The same length of time, where it is only roughly known. */
  readonly about: (duration: string) => string;
  /**
   * What a text says after its head, as a template with the placeholders of `template.ts`. Parts without a value are
   * dropped. Most languages need only letters that GSM-7 has.
   */
  readonly words: (facts: Facts) => string;
  /** What a test message says to somebody who gets alerts for these streamers. */
  readonly test: (names: string) => string;
  readonly email: EmailWords;
}

/** What an email says beside the facts. */
export interface EmailWords {
  /** The first sentence, about the streamer of this name. */
  readonly headline: Readonly<Record<Kind, (name: string) => string>>;
  /** A fact on its own line, with its label. */
  readonly fact: (label: string, value: string) => string;
  /** The labels of facts. */
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
  /** What the preview picture shows, for those who can't see it. */
  readonly preview: (name: string) => string;
  /** Why the reader gets this. */
  readonly reason: (name: string) => string;
}
