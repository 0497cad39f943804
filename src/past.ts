import { type PastText, type PastTexts, wholeSecond } from './core/history.ts';
import type { Recipient } from './core/notification.ts';
import type { History } from './core/recall.ts';
import { inTurns } from './in-turns.ts';
import type { Clock, Way } from './ports.ts';

/** How many recipients' histories are read at a time. */
const AT_A_TIME = 5;

/** `max-sms-per-day` counts over so long, milliseconds. */
export const DAY = 24 * 3_600_000;

/** Twilio dates a text no further from when it took it, milliseconds. */
const DATED_APART = 5_000;

interface Read {
  readonly at: number;
  readonly since: number;
  readonly texts: PastTexts;
}

/** The messages sent before, as the ways' histories tell; read no more often than needed. */
export class Past {
  readonly #clock: Clock;
  readonly #reads = new Map<string, Read>();
  /** What this run sent, by recipient key: Twilio lists it some seconds late. */
  readonly #sent = new Map<string, PastText[]>();
  #underWay = 0;

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  /**
   * What was sent to a recipient since a time (milliseconds), as read at most `maxAge` milliseconds ago. Empty where
   * the way has no history.
   *
   * @throws {Trouble} when it can't be read
   */
  async of(way: Way, recipient: Recipient, since: number, maxAge: number): Promise<PastTexts> {
    if (!way.history) return [];
    const { key } = recipient;
    const now = this.#clock.now();
    let read = this.#reads.get(key);
    if (!read || read.since > since || now - read.at > maxAge) {
      const from = Math.min(since, now - DAY);
      read = { at: now, since: from, texts: await way.history(recipient, from) };
      this.#reads.set(key, read);
    }
    return [...read.texts, ...notListed(this.#sentTo(key), read.texts)].sort((a, b) => a.at - b.at);
  }

  /** The past of all recipients of all ways that have a history, by recipient key. @throws {Trouble} */
  async ofAll(ways: readonly Way[], since: number, maxAge: number): Promise<History> {
    const known = ways.flatMap((way) =>
      way.history ? way.recipients.map((recipient) => ({ way, recipient })) : [],
    );
    const read = await inTurns(known, AT_A_TIME, async ({ way, recipient }) => {
      return [recipient.key, await this.of(way, recipient, since, maxAge)] as const;
    });
    return new Map(read);
  }

  /**
   * Asks for leave to send one more message today, and reserves it; `close` takes what was sent, if it was.
   *
   * @returns `undefined` when the limit of the way is reached
   */
  async reserve(
    way: Way,
    recipient: Recipient,
  ): Promise<{ close(sent?: Omit<PastText, 'at'>): void } | undefined> {
    const { dailyLimit = Number.POSITIVE_INFINITY } = way;
    if (dailyLimit < Number.POSITIVE_INFINITY) {
      const now = this.#clock.now();
      const unread = way.recipients.filter(({ key }) => !this.#reads.has(key));
      // Where the others' past can't be read just now, it does not hold up this message.
      await this.ofAll([{ ...way, recipients: unread }], now - DAY, 0).catch(() => undefined);
      const sent = way.recipients.reduce((sum, { key }) => sum + this.#countSince(key, now - DAY), 0);
      if (sent + this.#underWay >= dailyLimit) return undefined;
    }
    this.#underWay += 1;
    return {
      close: (sent) => {
        this.#underWay -= 1;
        if (!sent) return;
        const text = { ...sent, at: wholeSecond(this.#clock.now()) };
        this.#sent.set(recipient.key, [...this.#sentTo(recipient.key), text]);
      },
    };
  }

  #sentTo(key: string): readonly PastText[] {
    return this.#sent.get(key) ?? [];
  }

  #countSince(key: string, since: number): number {
    const { texts = [] } = this.#reads.get(key) ?? {};
    return [...texts, ...notListed(this.#sentTo(key), texts)].filter(({ at }) => at >= since).length;
  }
}

/** What this run sent, as far as the list does not show it: each text counts once. */
function notListed(sent: readonly PastText[], listed: PastTexts): PastText[] {
  const unclaimed = [...listed];
  return sent.filter(({ kind, login, at }) => {
    const index = unclaimed.findIndex(
      (text) => text.kind === kind && text.login === login && Math.abs(text.at - at) <= DATED_APART,
    );
    if (index >= 0) unclaimed.splice(index, 1);
    return index < 0;
  });
}
