import type { Kind } from '../../domain/notification.ts';
import type { Facts } from '../facts.ts';

/** A language for messages. To add one, write a file like `fr.ts` and add a line to `languages.ts`. */
export interface Language {
  /** Formats a whole number, e.g. `1,234`. */
  readonly number: (count: number) => string;
  /** Formats a duration in milliseconds, e.g. `3h 8m`. */
  readonly duration: (milliseconds: number) => string;
  /** Marks a formatted duration as approximate. */
  readonly about: (duration: string) => string;
  /**
   * The default words of a text after its head, as a template: see `PLACEHOLDERS` in `template.ts`. Parts without a
   * value are dropped. Stick to the letters in GSM-7.
   */
  readonly words: (facts: Facts) => string;
  /** The words of a test message. @param names the streamers to get alerts for; empty if there are none */
  readonly test: (names: string) => string;
  readonly email: EmailWords;
}

/** The words of an email around the facts. */
interface EmailWords {
  /** The first sentence. @param name the streamer */
  readonly headline: Readonly<Record<Kind, (name: string) => string>>;
  /** A fact with its label, on a line of its own. */
  readonly fact: (label: string, value: string) => string;
  readonly labels: {
    readonly category: string;
    readonly categories: string;
    readonly viewers: string;
    readonly peak: string;
    readonly uptime: string;
    readonly duration: string;
  };
  /** Link to the channel, while the stream is on. */
  readonly watch: string;
  /** Link to the recording. */
  readonly watchRecording: string;
  /** Link to the channel, once the stream is over. */
  readonly channel: string;
  /** The alternative text of the preview picture. */
  readonly preview: (name: string) => string;
  /** Why the reader gets the email. */
  readonly reason: (name: string) => string;
}
