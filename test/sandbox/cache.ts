import { randomUUID } from 'node:crypto';
import { pack, unpack } from './archive.ts';
import type { BlobStore } from './blob-store.ts';
import { type Asked, asked, ok, twirp } from './cache-messages.ts';
import type { SandboxClock } from './clock.ts';
import { type EarlyQuestion, earlyVersion } from './early-cache.ts';
import { type Answer, OWN_CACHE, type Service } from './exchange.ts';

/** What the runner gives its steps to reach the cache. */
export const CACHE_TOKEN = 'fake-actions-runtime-token';

/** One saved cache. */
export interface CacheEntry {
  readonly id: number;
  readonly key: string;
  /** The hash of the paths and the compression. */
  readonly version: string;
  readonly createdAt: number;
  readonly blob: string;
  /** Whether the upload is finished: only then can the entry be found. */
  finalized: boolean;
}

const SERVICE = '/twirp/github.actions.results.api.v1.CacheService/';

/** The cache service of GitHub Actions, version 2 (Twirp over JSON). Keys are immutable. */
export class ActionsCache {
  /** If false, the runner sets no variables for a cache. */
  available = true;
  /** If true, the token may only read. */
  readOnly = false;
  readonly #clock: SandboxClock;
  readonly #blobs: BlobStore;
  #entries: CacheEntry[] = [];
  #serial = 0;

  constructor(clock: SandboxClock, blobs: BlobStore) {
    this.#clock = clock;
    this.#blobs = blobs;
  }

  /** What a restore could find, oldest first. */
  get entries(): readonly CacheEntry[] {
    return this.#entries.filter((entry) => entry.finalized);
  }

  /** The text of each file in an entry, by path in the archive. */
  files(entry: CacheEntry): Map<string, string> {
    return unpack(this.#blobs.blobs.get(entry.blob) ?? Buffer.alloc(0));
  }

  /** Removes the entries whose key begins with this; all by default. */
  evict(prefix = ''): void {
    this.#entries = this.#entries.filter((entry) => !entry.key.startsWith(prefix));
  }

  /** Replaces the archive of an entry, the newest by default, with garbage, these bytes, or an archive of these files. */
  damage(how: 'garbage' | Buffer | Readonly<Record<string, string>>, entry = this.entries.at(-1)): void {
    const blob = this.archive(entry);
    const garbage = () => Buffer.alloc(blob.length, 'garbage ');
    const made = how === 'garbage' ? garbage() : Buffer.isBuffer(how) ? how : pack(how, blob);
    if (entry) this.#blobs.blobs.set(entry.blob, made);
  }

  /** The archive of an entry, the newest by default. */
  archive(entry = this.entries.at(-1)): Buffer {
    const blob = entry && this.#blobs.blobs.get(entry.blob);
    if (!blob) throw new Error('no such cache entry');
    return blob;
  }

  /** Takes over what another cache holds. */
  takeOver(other: ActionsCache): void {
    this.#entries = [...other.#entries];
    this.#serial = other.#serial;
    for (const [name, blob] of other.#blobs.blobs) this.#blobs.blobs.set(name, blob);
  }

  /** From now on, acts as a self-hosted server without encryption. */
  serveOwn(): void {
    this.#blobs.origin = `http://${OWN_CACHE}`;
  }

  readonly service: Service = (request) => {
    if (request.headers.authorization !== `Bearer ${CACHE_TOKEN}`)
      return twirp(401, 'unauthenticated', 'invalid token');
    const early = earlyVersion(request);
    if (early) return this.#early(early);
    if (request.method !== 'POST' || !request.path.startsWith(SERVICE)) {
      return twirp(404, 'bad_route', `no handler for path "${request.path}"`);
    }
    const question = asked(request);
    if (!question) return twirp(400, 'malformed', 'the json request could not be decoded');
    switch (request.path.slice(SERVICE.length)) {
      case 'CreateCacheEntry':
        return this.#create(question);
      case 'FinalizeCacheEntryUpload':
        return this.#finalize(question);
      case 'GetCacheEntryDownloadURL':
        return this.#find(question);
      default:
        return twirp(404, 'bad_route', `no handler for path "${request.path}"`);
    }
  };

  /** The first version of the protocol, on Enterprise Servers. */
  #early(question: EarlyQuestion): Answer {
    switch (question.kind) {
      case 'find': {
        const { body } = this.#find(question);
        const { signed_download_url: archiveLocation, matched_key: cacheKey } = body as Record<
          string,
          string
        >;
        return archiveLocation ? { status: 200, body: { archiveLocation, cacheKey } } : { status: 204 };
      }
      case 'create':
        if (this.#create(question).status !== 200)
          return { status: 409, body: { message: 'already exists' } };
        return { status: 201, body: { cacheId: this.#serial } };
      default: {
        const entry = this.#entries.find(({ id }) => id === question.id);
        if (!entry) return { status: 404, body: { message: 'not found' } };
        if (question.kind === 'upload') this.#blobs.blobs.set(entry.blob, question.content);
        else entry.finalized = this.#blobs.blobs.get(entry.blob)?.length === question.size;
        return { status: 204 };
      }
    }
  }

  #create({ key, version }: Pick<Asked, 'key' | 'version'>): Answer {
    if (this.readOnly) {
      // Not a Twirp error: the client looks for this prefix in a message that came with 200.
      return ok({ ok: false, message: 'cache write denied: token has no writable scopes' });
    }
    if (this.#entries.some((entry) => entry.key === key && entry.version === version)) {
      return twirp(409, 'already_exists', 'cache entry with the same key, version, and scope already exists');
    }
    this.#serial += 1;
    const blob = randomUUID();
    this.#entries.push({
      id: this.#serial,
      key,
      version,
      createdAt: this.#clock.now(),
      blob,
      finalized: false,
    });
    return ok({ ok: true, signed_upload_url: this.#blobs.sign(blob, 'w') });
  }

  #finalize({ key, version, sizeBytes }: Asked): Answer {
    const entry = this.#entries.find((candidate) => candidate.key === key && candidate.version === version);
    const size = entry && this.#blobs.blobs.get(entry.blob)?.length;
    if (!entry || size === undefined) return twirp(404, 'not_found', 'cache entry upload not found');
    if (String(size) !== sizeBytes)
      return ok({ ok: false, message: 'cache entry size does not match the upload' });
    entry.finalized = true;
    return ok({ ok: true, entry_id: String(entry.id) });
  }

  #find({ key, restoreKeys, version }: Omit<Asked, 'sizeBytes'>): Answer {
    const usable = this.entries.filter((entry) => entry.version === version).reverse();
    for (const wanted of [key, ...restoreKeys]) {
      const exact = usable.find((entry) => entry.key === wanted);
      const found = exact ?? usable.find((entry) => entry.key.startsWith(wanted));
      if (found) {
        return ok({
          ok: true,
          signed_download_url: this.#blobs.sign(found.blob, 'r'),
          matched_key: found.key,
        });
      }
    }
    return ok({ ok: false });
  }
}
