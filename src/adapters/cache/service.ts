// Imported by path: the package exports only complete restores, which unpack archives that others may have written.
// Its version is pinned, and the compiler and the tests notice when these files change.
import { CacheServiceClientJSON } from '../../../node_modules/@actions/cache/lib/generated/results/api/v1/cache.twirp-client.js';
import {
  getCacheMode,
  getCacheServiceURL,
  getCacheServiceVersion,
  isCacheReadable,
} from '../../../node_modules/@actions/cache/lib/internal/config.js';
import { type Answer, exchange, TooLarge } from '../http/exchange.ts';

/** The most bytes of a lookup's answer, and of an entry. */
const LARGEST_ANSWER = 100_000;
const LARGEST_ENTRY = 8_000_000;

/** An entry of the cache. `url` is signed and expires after some minutes. */
export interface Entry {
  readonly key: string;
  readonly url: string;
}

/**
 * Finds the newest entry with this prefix and version.
 *
 * @returns `undefined` if there is none
 * @throws {Unread} if the cache refuses or fails
 * @throws if the answer is missing or incomplete
 */
export async function newestEntry(prefix: string, version: string): Promise<Entry | undefined> {
  if (!isCacheReadable(getCacheMode())) throw new Unread('this workflow may not read it', true);
  return getCacheServiceVersion() === 'v2' ? newestInV2(prefix, version) : newestInV1(prefix, version);
}

/**
 * Downloads an entry.
 *
 * @returns `undefined` if the store no longer has it
 * @throws {Unread} if the store refuses or fails
 * @throws if the answer is missing or incomplete
 */
export async function download({ url }: Entry): Promise<Buffer | 'too large' | undefined> {
  const answer = await exchange(url, { largest: LARGEST_ENTRY }).catch((error: unknown) => {
    if (error instanceof TooLarge) return 'too large' as const;
    throw error;
  });
  if (answer === 'too large') return answer;
  if (answer.status === 404 || answer.status === 410) return undefined;
  // A refused link has expired; the next lookup returns a new one.
  if (answer.status !== 200) throw new Unread(`the store answered ${answer.status}`, false, answer);
  return answer.content;
}

async function newestInV2(prefix: string, version: string): Promise<Entry | undefined> {
  const client = new CacheServiceClientJSON({
    request: async (service, method, contentType, data) => {
      const url = new URL(`/twirp/${service}/${method}`, getCacheServiceURL());
      return lookUp(url.href, { 'Content-Type': contentType }, JSON.stringify(data));
    },
  });
  const question = { key: `${prefix}none`, restoreKeys: [prefix], version };
  const { ok, matchedKey, signedDownloadUrl } = await client.GetCacheEntryDownloadURL(question);
  return ok ? { key: matchedKey, url: signedDownloadUrl } : undefined;
}

/** As `newestEntry`, from version 1 of the cache service, which GitHub Enterprise Server runs. */
async function newestInV1(prefix: string, version: string): Promise<Entry | undefined> {
  const query = new URLSearchParams({ keys: `${prefix}none,${prefix}`, version });
  const url = `${getCacheServiceURL()}_apis/artifactcache/cache?${query}`;
  const found = await lookUp(url, { Accept: 'application/json;api-version=6.0-preview.1' });
  if (found === undefined) return undefined;
  const { cacheKey, archiveLocation } = found as { cacheKey?: unknown; archiveLocation?: unknown };
  return { key: String(cacheKey), url: String(archiveLocation) };
}

/** @returns the answer, not validated; `undefined` if it is empty @throws {Unread} if the cache refuses or fails */
async function lookUp(url: string, headers: Record<string, string>, body?: string) {
  const Authorization = `Bearer ${process.env.ACTIONS_RUNTIME_TOKEN}`;
  const question = { headers: { ...headers, Authorization }, largest: LARGEST_ANSWER };
  const answer = await exchange(url, body === undefined ? question : { ...question, method: 'POST', body });
  const { status, content } = answer;
  if (status === 204) return undefined;
  if (status !== 200) throw new Unread(`it answered ${status}`, status === 401 || status === 403, answer);
  return JSON.parse(content.toString());
}

/** The cache or its store answered with an error. */
export class Unread extends Error {
  override readonly name = 'Unread';
  /** The error lasts until a person acts. */
  readonly isRefused: boolean;
  /** How long the cache asks us to wait, in milliseconds, if it says so. */
  readonly retryAfter: number | undefined;

  constructor(why: string, isRefused: boolean, answer?: Answer) {
    super(why);
    this.isRefused = isRefused;
    const seconds = Number(answer?.headers['retry-after']);
    this.retryAfter = seconds > 0 ? seconds * 1000 : undefined;
  }
}
