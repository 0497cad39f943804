import * as v from 'valibot';
import type { Helix, Parameter } from '../adapters/twitch/helix.ts';
import { folded } from '../domain/rules.ts';
import { similarTo } from '../messages/names.ts';

const channel = v.object({ broadcaster_login: v.pipe(v.string(), v.regex(/^[a-z0-9_]{1,25}$/)) });

const category = v.object({ name: v.string() });

/** A login that Twitch does not know, and similar ones that exist. */
export interface UnknownLogin {
  readonly login: string;
  readonly similar: readonly string[];
}

/** A category that Twitch does not have, and similar ones that exist. */
export interface UnknownCategory {
  readonly name: string;
  readonly similar: readonly string[];
}

/** The most names to search for. If more are unknown, typos are not the cause. */
const MOST = 10;

/** The size of Twitch's largest page. */
const PAGE = 100;

/**
 * Finds logins similar to those that Twitch does not know.
 * https://dev.twitch.tv/docs/api/reference/#search-channels
 */
export async function searchLogins(logins: readonly string[], api: Helix): Promise<UnknownLogin[]> {
  const find = async (login: string): Promise<UnknownLogin> => {
    // If a search fails, there is just no suggestion.
    const searches = searchesFor(login).map((query) => search(api, 'channels', query).catch(() => []));
    const found = readable(channel, (await Promise.all(searches)).flat()).map(
      ({ broadcaster_login }) => broadcaster_login,
    );
    return { login, similar: similarTo(login, found) };
  };
  const guessed = await Promise.all(logins.slice(0, MOST).map(find));
  return [...guessed, ...logins.slice(MOST).map((login) => ({ login, similar: [] }))];
}

/**
 * Finds the categories that Twitch does not have, with similar names.
 * https://dev.twitch.tv/docs/api/reference/#search-categories
 */
export async function searchCategories(names: readonly string[], api: Helix): Promise<UnknownCategory[]> {
  const find = async (name: string): Promise<UnknownCategory[]> => {
    // If the answer is incomplete, the name may exist after all.
    const page = await search(api, 'categories', name).catch(() => undefined);
    const found = readable(category, page ?? []).map(({ name }) => name);
    if (!page || page.length >= PAGE || found.length < page.length) return [];
    const isThere = found.some((candidate) => folded(candidate) === folded(name));
    return isThere ? [] : [{ name, similar: similarTo(name, found) }];
  };
  return (await Promise.all(names.slice(0, MOST).map(find))).flat();
}

/** The searches for an unknown login: the login itself and its two halves, because one half may be right. */
function searchesFor(login: string): string[] {
  const half = Math.max(3, Math.ceil(login.length / 2));
  return [...new Set([login, login.slice(0, half), login.slice(-half)])];
}

/** The first page of search results. @throws {ServiceError} if Twitch does not answer */
async function search(
  api: Helix,
  what: 'channels' | 'categories',
  query: string,
): Promise<readonly unknown[]> {
  const parameters: Parameter[] = [
    ['query', query],
    ['first', String(PAGE)],
  ];
  return (await api.get(`search/${what}`, parameters)).data;
}

function readable<Item>(schema: v.GenericSchema<unknown, Item>, entries: readonly unknown[]): Item[] {
  return entries.filter((entry) => v.is(schema, entry)) as Item[];
}
