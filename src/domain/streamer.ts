/** A Twitch account that is watched, identified by its user id, because the login can change. */
export interface Streamer {
  readonly id: string;
  /** Current login, in lower case. */
  readonly login: string;
  /** Display name. */
  readonly name: string;
}

/** The streamers in the inputs, as Twitch knows them at the start of a run. */
export interface Roster {
  readonly streamers: readonly Streamer[];
  /** The login in the inputs, by user id, if it may not be the current one. */
  readonly askedAs: ReadonlyMap<string, string>;
  /** Logins that Twitch does not know (mistyped, closed, suspended). */
  readonly unknown: readonly string[];
  /** Logins that Twitch's answer says nothing readable about: they may or may not be mistyped. */
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

/** Drops streamers that are listed twice, and keeps the order of the inputs. */
export function uniqueById(streamers: readonly Streamer[]): Streamer[] {
  return [...new Map(streamers.map((streamer) => [streamer.id, streamer])).values()];
}

/** Path segments that may come before the login in the URL of a channel's page. */
const BEFORE_LOGIN = ['popout', 'moderator', 'embed', 'u', 'subs', 'products'];

/** Path segments of Twitch's own pages, which are not logins. */
const NO_LOGINS = new Set<string | undefined>(
  `activate bits broadcast clip clips collections dashboard directory download downloads drops event events following
  friends inventory jobs legal login logout p payments prime privacy redeem search security settings signup
  store subscriptions team teams turbo user video videos wallet`.split(/\s+/),
);

const CHANNEL_HOST = /^(?:(?:www|m|go)\.)?twitch\.tv$/;

/** Reads a login, an `@login` or the URL of a channel. @returns `undefined` if there is no login in it */
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
