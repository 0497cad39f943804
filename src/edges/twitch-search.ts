import * as v from 'valibot';
import { searchesFor, similarTo } from '../core/check/similar.ts';
import type { Clock } from '../ports.ts';
import { helix } from './helix.ts';

const channel = v.object({ broadcaster_login: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,25}$/)) });

/** No more logins are looked for: who mistypes them all has another problem. */
const MOST = 10;

export interface Unknown {
  readonly login: string;
  readonly similar: readonly string[];
}

/**
 * Finds logins that are written nearly as those that Twitch does not know.
 * https://dev.twitch.tv/docs/api/reference/#search-channels
 */
export async function lookForSimilar(
  logins: readonly string[],
  [clientId, clientSecret]: readonly [string, string],
  clock: Clock,
): Promise<Unknown[]> {
  const api = helix(clientId, clientSecret, clock);
  const find = async (login: string): Promise<Unknown> => {
    const searches = searchesFor(login).map((query) =>
      api.get(
        'search/channels',
        [
          ['query', query],
          ['first', '100'],
        ],
        channel,
      ),
    );
    // A guess that fails leaves the finding as it is: the login is not known.
    const pages = await Promise.all(searches).catch(() => []);
    const found = pages.flatMap(({ data }) => data.map(({ broadcaster_login }) => broadcaster_login));
    return { login, similar: similarTo(login, found) };
  };
  const guessed = await Promise.all(logins.slice(0, MOST).map(find));
  return [...guessed, ...logins.slice(MOST).map((login) => ({ login, similar: [] }))];
}
