import { type InputReader, list } from './reader.ts';

/** Logins, `@logins` or addresses of channels, in any case. */
export function readStreamers(reader: InputReader): string[] {
  const written = reader.required('streamers', 'Write one or more Twitch logins, such as: shroud, pokimane.');
  const logins = list(written).map((entry) => {
    const login = toLogin(entry);
    if (!/^[a-z0-9_]{1,25}$/.test(login)) {
      reader.wrong(
        'streamers',
        `"${entry}" is not a Twitch login`,
        'Write it as in https://www.twitch.tv/LOGIN.',
      );
    }
    return login;
  });
  if (written !== '' && logins.length === 0) {
    reader.wrong('streamers', 'it names nobody', 'Write one or more Twitch logins.');
  }
  return [...new Set(logins)];
}

function toLogin(entry: string): string {
  return entry
    .toLowerCase()
    .replace(/^(https?:\/\/)?((www|m)\.)?twitch\.tv\//, '')
    .replace(/^@/, '')
    .replace(/[/?#].*$/, '');
}
