import type { DeliveryStatus } from '../../src/ports.ts';

/** A text or a mail that the service accepted. */
export interface Message {
  readonly to: string;
  readonly body: string;
  /** What the text is about, as only the world knows: channel, and the stream's ids. */
  readonly channelId: string;
  readonly streamIds: readonly string[];
  readonly at: number;
  /** When it shows up in the list. */
  readonly listedAt: number;
  /** What becomes of it; delivered if not said. */
  readonly fate?: DeliveryStatus;
  /** Which run sent it; of a mail, what mails that could know of, too. */
  readonly by?: RunMemory;
  readonly known?: readonly Message[];
}

/** What a run can know is kept in its world. */
interface World {
  readonly clock: { now(): number };
  readonly memories: RunMemory[];
}

/** What the cache holds: the content of an entry, and the mails that those who saved it knew to be accepted. */
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

/** What one run can know of the mails that were accepted: from the entry that it restored, and from the answers it got. */
export class RunMemory {
  readonly watcher: string;
  readonly startedAt: number;
  /** When Twitch answered its polls. */
  readonly polls: number[] = [];
  /** When Twitch listed nobody, whoever was live. */
  readonly emptyPolls: number[] = [];
  /** The ids of the streams that Twitch listed at each of those times. */
  readonly listed = new Map<number, readonly string[]>();
  /** Its own entry that the cache had for it. Absent while nothing is restored, and when nothing could be. */
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

  /** All mails that this run knows of, but for what it hears at this very moment. */
  mails(): Message[] {
    const now = this.#world.clock.now();
    const answered = this.#answered.filter(({ at }) => at < now).map(({ mail }) => mail);
    return [...new Set([...(this.restored?.mails ?? []), ...answered])];
  }
}
