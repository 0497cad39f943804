import type { SandboxClock } from './clock.ts';

/** A Twitch account. */
export interface Streamer {
  readonly id: string;
  login: string;
  name: string;
  /** Banned and deleted accounts are as absent as unknown ones. */
  banned: boolean;
  stream?: Stream;
  readonly videos: Video[];
}

/** A broadcast that is under way. Times are milliseconds since 1970. */
export interface Stream {
  id: string;
  startedAt: number;
  title: string;
  category: string;
  viewers: number;
  /** `live`, or empty when Twitch has an error. */
  type: 'live' | '';
}

/** A recording of a broadcast. Times are milliseconds since 1970. */
export interface Video {
  readonly id: string;
  readonly streamId: string;
  readonly title: string;
  readonly createdAt: number;
  readonly durationMs: number;
}

/** What Helix describes. Tests name it by the id of a user or a recording, or by the name of a category. */
export type Described = 'user' | 'stream' | 'video' | 'channel' | 'category';

/** Who exists and who is live, for the fake of Helix to serve. */
export class TwitchWorld {
  readonly streamers = new Map<string, Streamer>();
  /** The names of categories that exist even if nobody streams in them. */
  readonly categories = new Set(['Just Chatting', 'Art', 'Chess', 'Minecraft', 'Minecraft Dungeons']);
  readonly #clock: SandboxClock;
  readonly #distortions = new Map<string, object>();
  #serial = 0;
  #emptyPolls = 0;

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  addStreamer(streamer: { id: string; login: string; name?: string }): void {
    const { id, login, name = login } = streamer;
    this.streamers.set(id, { id, login: login.toLowerCase(), name, banned: false, videos: [] });
  }

  /** Takes over the accounts of another world and their streams. */
  takeOver(other: TwitchWorld): void {
    for (const [id, streamer] of other.streamers) this.streamers.set(id, structuredClone(streamer));
    this.#serial = other.#serial;
  }

  /** The old login is free afterwards. */
  rename(id: string, login: string, name: string = login): void {
    Object.assign(this.#get(id), { login: login.toLowerCase(), name });
  }

  ban(id: string, banned = true): void {
    const streamer = this.#get(id);
    streamer.banned = banned;
    delete streamer.stream;
  }

  /** Starts a stream (now, by default), or replaces the one under way. @returns the stream's id */
  goLive(
    id: string,
    stream: {
      streamId?: string;
      startedAt?: number;
      title?: string;
      category?: string;
      viewers?: number;
    } = {},
  ): string {
    const streamId = stream.streamId ?? `4000000${String(++this.#serial).padStart(4, '0')}`;
    this.#get(id).stream = {
      id: streamId,
      startedAt: stream.startedAt ?? this.#clock.now(),
      title: stream.title ?? 'A test stream',
      category: stream.category ?? 'Just Chatting',
      viewers: stream.viewers ?? 100,
      type: 'live',
    };
    return streamId;
  }

  /** Ends the stream. With `video`, a recording is there from now on. */
  goOffline(id: string, options: { video?: boolean | { id?: string; title?: string } } = {}): void {
    const streamer = this.#get(id);
    const stream = streamer.stream;
    if (!stream) throw new Error(`${streamer.login} is not live`);
    delete streamer.stream;
    if (!options.video) return;
    const chosen = options.video === true ? {} : options.video;
    streamer.videos.unshift({
      id: chosen.id ?? `2000000${String(++this.#serial).padStart(3, '0')}`,
      streamId: stream.id,
      title: chosen.title ?? stream.title,
      createdAt: stream.startedAt,
      durationMs: this.#clock.now() - stream.startedAt,
    });
  }

  /** Changes the stream under way. */
  update(id: string, changes: Partial<Pick<Stream, 'title' | 'category' | 'viewers' | 'type'>>): void {
    const stream = this.#get(id).stream;
    if (!stream) throw new Error(`${id} is not live`);
    Object.assign(stream, changes);
  }

  /** The next `polls` requests for streams find nobody live, though people are. */
  flicker(polls = 1): void {
    this.#emptyPolls += polls;
  }

  /** Whether this request for streams is one that finds nobody. */
  takeFlicker(): boolean {
    if (this.#emptyPolls === 0) return false;
    this.#emptyPolls -= 1;
    return true;
  }

  /** From now on, what Twitch says of one thing has these fields; those that are undefined are missing. */
  distort(what: Described, id: string, fields: object): void {
    this.#distortions.set(`${what} ${id}`, fields);
  }

  /** What Twitch says of one thing. */
  distorted(what: Described, id: string, shape: object): object {
    return { ...shape, ...this.#distortions.get(`${what} ${id}`) };
  }

  /** The accounts that Twitch shows. */
  known(): Streamer[] {
    return [...this.streamers.values()].filter((streamer) => !streamer.banned);
  }

  /** Those of them who have one of these ids or logins. */
  named(ids: readonly string[], logins: readonly string[]): Streamer[] {
    const byId = new Set(ids);
    const byLogin = new Set(logins);
    if (byLogin.size > 0) return this.known().filter(({ id, login }) => byId.has(id) || byLogin.has(login));
    return [...byId].flatMap((id) => this.streamers.get(id) ?? []).filter(({ banned }) => !banned);
  }

  #get(id: string): Streamer {
    const streamer = this.streamers.get(id);
    if (!streamer) throw new Error(`no streamer with id ${id}`);
    return streamer;
  }
}
