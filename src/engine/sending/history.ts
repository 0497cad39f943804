import { SAME_TIME } from '../../domain/ledger.ts';
import type { PastText, PastTexts, Recipient } from '../../domain/notification.ts';
import { CLOCKS_APART, DAY, wholeSecond } from '../../domain/time.ts';
import { mapLimit } from '../../map-limit.ts';
import type { Channel, Clock } from '../../ports.ts';
import type { AtLimit, HistoryQuery, MessageHistory, Reservation } from '../context.ts';

/** How far the provider's time of a text may be from ours, in milliseconds. */
const DATED_APART = SAME_TIME + CLOCKS_APART;

/** How long to wait before reading a failed history again, in milliseconds. */
const FAILED_FOR = 5_000;

/** How many histories to read at a time: more than messages, because Twilio limits what it sends, not what it lists. */
const READ_AT_A_TIME = 20;

interface Read {
  readonly at: number;
  readonly since: number;
  readonly texts: Promise<PastTexts>;
  hasFailed?: true;
}

/** Reads message histories no more often than needed, and adds what this run has sent since. */
export class History implements MessageHistory {
  readonly #clock: Clock;
  readonly #reads = new Map<string, Read>();
  /** The last list of each recipient, by key. */
  readonly #listed = new Map<string, PastTexts>();
  /** What this run sent, by recipient key, because Twilio lists it some seconds late. */
  readonly #sent = new Map<string, PastText[]>();
  /** How many messages of each channel are being sent. */
  readonly #underWay = new Map<Channel, number>();

  constructor(clock: Clock) {
    this.#clock = clock;
  }

  async of(channel: Channel, recipient: Recipient, { since, maxAge }: HistoryQuery): Promise<PastTexts> {
    if (!channel.history) return [];
    const { key } = recipient;
    const now = this.#clock.now();
    let read = this.#reads.get(key);
    const holds = read?.hasFailed ? Math.min(maxAge, FAILED_FOR) : maxAge;
    if (!read || read.since > since || now - read.at > holds) {
      const from = Math.min(since, now - DAY);
      const fresh: Read = { at: now, since: from, texts: channel.history(recipient, from) };
      read = fresh;
      this.#reads.set(key, fresh);
      fresh.texts.catch(() => {
        fresh.hasFailed = true;
      });
    }
    const texts = await read.texts;
    this.#listed.set(key, texts);
    return texts;
  }

  async ofAll(channels: readonly Channel[], query: HistoryQuery): Promise<ReadonlyMap<string, PastTexts>> {
    const listed = channels.flatMap((channel) =>
      channel.history ? channel.recipients.map((recipient) => ({ channel, recipient })) : [],
    );
    const read = await mapLimit(listed, READ_AT_A_TIME, async ({ channel, recipient }) => {
      return [recipient.key, await this.of(channel, recipient, query)] as const;
    });
    return new Map(read);
  }

  async reserve(channel: Channel, recipient: Recipient): Promise<Reservation | AtLimit> {
    const { dailyLimit: limit } = channel;
    if (limit) {
      const now = this.#clock.now();
      const unread = channel.recipients.filter(({ key }) => !this.#listed.has(key));
      // If another recipient's history can't be read, that must not hold up this message.
      await this.ofAll([{ ...channel, recipients: unread }], { since: now - DAY, maxAge: 0 }).catch(
        () => undefined,
      );
      const sent = channel.recipients.reduce((sum, { key }) => sum + this.#countSince(key, now - DAY), 0);
      if (sent + (this.#underWay.get(channel) ?? 0) >= limit.messages) return { kind: 'at limit', limit };
    }
    this.#count(channel, 1);
    return {
      kind: 'reserved',
      close: (sent) => {
        this.#count(channel, -1);
        if (!sent) return;
        const text = { ...sent, at: wholeSecond(this.#clock.now()) };
        this.#sent.set(recipient.key, [...this.#sentTo(recipient.key), text]);
      },
    };
  }

  #count(channel: Channel, more: number): void {
    this.#underWay.set(channel, (this.#underWay.get(channel) ?? 0) + more);
  }

  #sentTo(key: string): readonly PastText[] {
    return this.#sent.get(key) ?? [];
  }

  #countSince(key: string, since: number): number {
    const texts = this.#listed.get(key) ?? [];
    return [...texts, ...notListed(this.#sentTo(key), texts)].filter(({ at }) => at >= since).length;
  }
}

/** The texts of this run that the list does not show yet. Each listed text matches at most one. */
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
