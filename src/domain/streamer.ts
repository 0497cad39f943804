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

/** Paths before a login in the addresses of a channel's pages. */
const BEFORE_LOGIN = ['popout', 'moderator', 'embed', 'u', 'subs', 'products'];

/** Pages of Twitch that belong to no channel, or do not name it. */
const NO_LOGINS = new Set<string | undefined>(
  `activate bits broadcast clip clips collections dashboard directory download downloads drops event events following
  friends inventory jobs legal login logout p payments prime privacy redeem search security settings signup
  store subscriptions team teams turbo user video videos wallet`.split(/\s+/),
);

const CHANNEL_HOST = /^(?:(?:www|m|go)\.)?twitch\.tv$/;

/** The login in a login, an `@login` or the address of a channel; `undefined` where there is none. */
export function loginIn(written: string): string | undefined {
  const address = written.toLowerCase().replace(/^<(.*)>$/, '$1');
  const bare = address.replace(/(?:https?:)?(?:\/\/)?/, '');
  const page = bare.replace(/[^/?#]*/, '');
  const host = bare.slice(0, bare.length - page.length);
  const isOnTwitch = /(?:^|\.)twitch\.tv$/.test(host);
  const login = isOnTwitch ? inAddress(host, page) : inPath(address);
  return login?.replace(/^@/, '').match(/^[a-z\d_]{1,25}$/)?.[0];
}

function inAddress(host: string, page: string): string | undefined {
  if (CHANNEL_HOST.test(host)) return inPath(page);
  if (host === 'player.twitch.tv') return /[?&]channel=([^&#]*)/.exec(page)?.[1];
  if (host !== 'dashboard.twitch.tv') return undefined;
  return /^(?:\/popout)?\/u\/([^/?#]*)/.exec(page)?.[1];
}

function inPath(page: string): string | undefined {
  const parts = page
    .replace(/[?#].*/s, '')
    .split('/')
    .filter(Boolean);
  if (!page.includes('/')) return parts[0];
  const login = parts.find((part) => !BEFORE_LOGIN.includes(part));
  return NO_LOGINS.has(login) ? undefined : login;
}
