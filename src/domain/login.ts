/** Paths before a login in the addresses of a channel's pages. */
const BEFORE_LOGIN = ['popout', 'moderator', 'embed', 'u', 'subs', 'products'];

/** Pages of Twitch that belong to no channel, or do not name it. */
const NO_LOGINS = new Set(
  `activate bits broadcast clip clips collections dashboard directory download downloads drops event events following
  friends inventory jobs legal login logout p payments prime privacy redeem search security settings signup
  store subscriptions team teams turbo user video videos wallet`.split(/\s+/),
);

const CHANNEL_HOST = /^(?:(?:www|m|go)\.)?twitch\.tv$/;

/** The login in a login, an `@login` or the address of a channel; `undefined` where there is none. */
export function loginIn(written: string): string | undefined {
  const address = written.toLowerCase().replace(/^<(.*)>$/, '$1');
  const [, host, page = ''] =
    /^(?:https?:)?(?:\/\/)?((?:[a-z\d-]+\.)*twitch\.tv)(?![^/?#])(.*)$/s.exec(address) ?? [];
  const login = (host === undefined ? inPath(address) : inAddress(host, page))?.replace(/^@/, '');
  return login !== undefined && /^[a-z\d_]{1,25}$/.test(login) ? login : undefined;
}

function inAddress(host: string, page: string): string | undefined {
  if (CHANNEL_HOST.test(host)) return inPath(page);
  if (host === 'player.twitch.tv') return /[?&]channel=([^&#]*)/.exec(page)?.[1];
  if (host !== 'dashboard.twitch.tv') return undefined;
  return /^(?:\/popout)?\/u\/([^/?#]*)/.exec(page)?.[1];
}

function inPath(page: string): string | undefined {
  const parts = page
    .replace(/[?#].*$/s, '')
    .split('/')
    .filter(Boolean);
  const isPath = page.includes('/');
  while (isPath && BEFORE_LOGIN.includes(parts[0] ?? '')) parts.shift();
  const [login] = parts;
  return isPath && NO_LOGINS.has(login ?? '') ? undefined : login;
}
