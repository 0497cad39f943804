/** A Twitch account that is watched. The user id is its identity: the login can change. */
export interface Streamer {
  readonly id: string;
  /** Current login, in lower case. */
  readonly login: string;
  /** Display name. */
  readonly name: string;
}

/** The streamers asked for, as Twitch knows them at the start of a run. */
export interface Roster {
  readonly streamers: readonly Streamer[];
  /** The login by which one was asked for, by user id, where it may not be the current one. */
  readonly askedAs: ReadonlyMap<string, string>;
  /** Logins that Twitch does not know (mistyped, closed, suspended). */
  readonly unknown: readonly string[];
  /** Logins with an unreadable answer from Twitch, so they may or may not be mistyped. */
  readonly unread?: readonly string[];
  /** Streamers whose login changed since they were last seen. */
  readonly renamed: readonly { readonly from: string; readonly to: string }[];
}

/** The public page of a channel. */
export function channelUrl(login: string): string {
  return `https://twitch.tv/${login}`;
}

/** The page of a recording. */
export function recordingUrl(id: string): string {
  return `https://www.twitch.tv/videos/${id}`;
}

/** Keeps the order in which people wrote the streamers; one who was named twice is watched once. */
export function uniqueById(streamers: readonly Streamer[]): Streamer[] {
  return [...new Map(streamers.map((streamer) => [streamer.id, streamer])).values()];
}
