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

/** Anna's stream from its start to its end, as a recipient hears of it. */
export const BOTH = ['LIVE anna', 'OFFLINE anna'];

/** New facts of a stream, or its end. */
export type Change = Partial<Labels> | 'ends';

/** A world with these streamers, and with short words for what stories let happen in it. */
export class StoryWorld extends World {
  /** What runs asked of the outside, in order. A story that counts from some moment on empties it then. */
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

  /** Something goes wrong at a moment from now on: always, or when `isThen` says so of the first time, the second, … */
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

  /** Something happens so long after now, milliseconds. */
  later(milliseconds: number, then: () => unknown): void {
    void this.clock.sleep(milliseconds).then(then);
  }

  /** A stream begins so, is edited so, or ends. */
  change(id: string, change: Change): void {
    if (change === 'ends') this.goOffline(id);
    else if (this.channel(id).stream) this.edit(id, change);
    else this.goLive(id, change);
  }

  /** What a recipient got, each with the minutes since a time before it. */
  textsSince(start: number, { address }: Recipient): string[] {
    const mine = this.texts.filter(({ to }) => to === address);
    return mine.map(({ at, body }) => `${Math.floor((at - start) / MINUTE)} ${body}`);
  }

  /** What the recipients got: `LIVE anna`, in order. */
  heads(...recipients: readonly Recipient[]): string[][] {
    return recipients.map((each) => this.headsFor(each));
  }
}
