import type { DeliveryStatus } from '../../src/ports.ts';

/** A text or a mail that the service accepted. */
export interface Message {
  readonly to: string;
  readonly body: string;
  /** What the text is about, which only the world knows: the channel, and the stream's ids. */
  readonly channelId: string;
  readonly streamIds: readonly string[];
  readonly at: number;
  /** When it shows up in the list. */
  readonly listedAt: number;
  /** Delivered by default. */
  readonly fate?: DeliveryStatus;
  /** Which run sent it and, for a mail, which mails that run knew of. */
  readonly by?: RunMemory;
  readonly known?: readonly Message[];
}

/** The world keeps what each run can know. */
interface World {
  readonly clock: { now(): number };
  readonly memories: RunMemory[];
}

/** An entry of the cache, with the accepted mails that the run that saved it knew of. */
export class Entry {
  readonly key: string;
  readonly content: string;
  readonly watcher: string;
  readonly mails: readonly Message[];
  /** When it was written, milliseconds since 1970. */
  readonly at: number;

  constructor(key: string, content: string, memory: RunMemory, at: number) {
    this.key = key;
    this.content = content;
    this.watcher = memory.watcher;
    this.mails = memory.mails();
    this.at = at;
  }

  toString(): string {
    return this.content;
  }
}

/** Which accepted mails one run can know of: from the entry it restored, and from the answers it got. */
export class RunMemory {
  readonly watcher: string;
  readonly startedAt: number;
  /** When Twitch answered its polls. */
  readonly polls: number[] = [];
  /** When Twitch listed nobody, no matter who was live. */
  readonly emptyPolls: number[] = [];
  /** The ids of the streams that Twitch listed at each of those times. */
  readonly listed = new Map<number, readonly string[]>();
  /** The entry of its watcher that it restored. Absent before that, and if there was none. */
  restored: Entry | undefined;
  readonly #world: World;
  readonly #answered: { readonly mail: Message; readonly at: number }[] = [];

  constructor(world: World, watcher: string) {
    this.#world = world;
    this.watcher = watcher;
    this.startedAt = world.clock.now();
    world.memories.push(this);
  }

  learn(mail: Message): void {
    this.#answered.push({ mail, at: this.#world.clock.now() });
  }

  /** All mails that this run knows of, except those confirmed at this very moment. */
  mails(): Message[] {
    const now = this.#world.clock.now();
    const answered = this.#answered.filter(({ at }) => at < now).map(({ mail }) => mail);
    return [...new Set([...(this.restored?.mails ?? []), ...answered])];
  }
}
