import type { Recipient } from '../../src/domain/notification.ts';
import { type Fault, type Labels, MINUTE, type Moment, mailbox, recipient, World } from './world.ts';

/** Twitch's user ids. */
export const ANNA = '11';
export const BERT = '12';
export const CARL = '13';

const LOGINS = { [ANNA]: 'anna', [BERT]: 'bert', [CARL]: 'carl' };

/** Who gets texts, and who gets mail. */
export const me = recipient(1);
export const friend = recipient(2);
export const myMail = mailbox(1);

/** What a recipient gets about one whole stream of anna's. */
export const BOTH = ['LIVE anna', 'OFFLINE anna'];

/** New facts of a stream, or its end. */
export type Change = Partial<Labels> | 'ends';

/** A world with these streamers, and short methods for what happens in stories. */
export class StoryWorld extends World {
  /** Every request of the runs, in order. A story empties it to count from then on. */
  asked: { readonly moment: Moment; readonly about: string | undefined; readonly at: number }[] = [];
  readonly #broken = new Map<Moment, (about?: string) => Fault | undefined>();

  constructor(...streamers: readonly (keyof typeof LOGINS)[]) {
    super();
    for (const id of streamers) this.addChannel(id, LOGINS[id]);
  }

  override fault = (moment: Moment, about?: string): Fault | undefined => {
    this.asked.push({ moment, about, at: this.clock.now() });
    return this.#broken.get(moment)?.(about);
  };

  /** From now on, a moment goes wrong: each time, or only the times (1, 2, …) for which `isThen` returns true. */
  break(at: Moment, fault: Fault, isThen: (time: number, about?: string) => boolean = () => true): void {
    let times = 0;
    this.#broken.set(at, (about) => (isThen(++times, about) ? fault : undefined));
  }

  /** Nothing goes wrong any more. */
  heal(): void {
    this.#broken.clear();
  }

  askedFor(moment: Moment): typeof this.asked {
    return this.asked.filter((each) => each.moment === moment);
  }

  /** Lets something happen this many milliseconds from now. */
  later(milliseconds: number, then: () => unknown): void {
    void this.clock.sleep(milliseconds).then(then);
  }

  /** Starts a stream with these facts, edits the one that is on, or ends it. */
  change(id: string, change: Change): void {
    if (change === 'ends') this.goOffline(id);
    else if (this.channel(id).stream) this.edit(id, change);
    else this.goLive(id, change);
  }

  /** The texts that a recipient got, each after the minutes since `start`. */
  textsSince(start: number, { address }: Recipient): string[] {
    const mine = this.texts.filter(({ to }) => to === address);
    return mine.map(({ at, body }) => `${Math.floor((at - start) / MINUTE)} ${body}`);
  }

  /** The heads of what each recipient got, in order, such as `LIVE anna`. */
  heads(...recipients: readonly Recipient[]): string[][] {
    return recipients.map((each) => this.headsFor(each));
  }
}
