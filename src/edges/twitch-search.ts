import * as v from 'valibot';
import type { UnknownCategory } from '../core/check/categories.ts';
import { searchesFor, similarTo } from '../core/check/similar.ts';
import { folded } from '../core/rules.ts';
import type { Clock } from '../ports.ts';
import { helix } from './helix.ts';

const channel = v.object({ broadcaster_login: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,25}$/)) });

const category = v.object({ name: v.string() });

/** No more names are looked for: who mistypes them all has another problem. */
const MOST = 10;

/** Twitch gives at most so many in one answer. */
const PAGE = 100;

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
          ['first', String(PAGE)],
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

/**
 * Finds the categories that Twitch does not have. It finds those, too, that are misspelt by little.
 * https://dev.twitch.tv/docs/api/reference/#search-categories
 */
export async function lookForCategories(
  names: readonly string[],
  [clientId, clientSecret]: readonly [string, string],
  clock: Clock,
): Promise<UnknownCategory[]> {
  const api = helix(clientId, clientSecret, clock);
  const find = async (name: string): Promise<UnknownCategory[]> => {
    const search = api.get(
      'search/categories',
      [
        ['query', name],
        ['first', String(PAGE)],
      ],
      category,
    );
    // Where Twitch does not say all, nothing is known to be wrong.
    const found = await search.then(({ data }) => data.map(({ name }) => name)).catch(() => undefined);
    const isThere = found?.some((candidate) => folded(candidate) === folded(name));
    return !found || isThere || found.length >= PAGE ? [] : [{ name, similar: similarTo(name, found) }];
  };
  return (await Promise.all(names.slice(0, MOST).map(find))).flat();
}
