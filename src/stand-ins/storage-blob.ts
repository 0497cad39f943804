import { readFile } from 'node:fs/promises';
import { setTimeout as sleep } from 'node:timers/promises';
import { type Answer, exchange, type Question } from '../edges/exchange.ts';

/** No state is larger, bytes: the toolkit would unpack what is. */
const LARGEST = 8_000_000;

/** How long to wait before one that failed is repeated, milliseconds. */
const BACKOFF = [500, 2_000];

interface Progress {
  readonly onProgress?: (progress: { readonly loadedBytes: number }) => void;
}

/**
 * In the bundle, this and `BlobClient` stand for the package `@azure/storage-blob` (see `paths` in tsconfig.json): all
 * of it that `@actions/cache` asks for. To get and to put a small file takes one exchange each; the package would be
 * most of what a quiet run loads, and its two exchanges for getting a file the most of its waiting.
 */
export class BlockBlobClient {
  readonly #url: string;
  #content: Buffer = Buffer.alloc(0);

  constructor(url: string) {
    this.#url = url;
  }

  /** Gets the file at once: where it is asked how large it is, it is read next. */
  async getProperties(): Promise<{ contentLength: number }> {
    const { status, content } = await tryFor(this.#url, {});
    if (status !== 200) throw new Error(`the blob store answered ${status}`);
    this.#content = content;
    return { contentLength: content.length };
  }

  async downloadToBuffer(offset: number, count: number, { onProgress }: Progress): Promise<Buffer> {
    onProgress?.({ loadedBytes: count });
    return this.#content.subarray(offset, offset + count);
  }

  /** https://learn.microsoft.com/rest/api/storageservices/put-blob: the URL is signed and names the API's version. */
  async uploadFile(path: string, { onProgress }: Progress): Promise<{ _response: { status: number } }> {
    const body = await readFile(path);
    const headers = { 'Content-Type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
    const { status } = await tryFor(this.#url, { method: 'PUT', headers, body });
    if (status < 200 || status > 299) throw new Error(`the blob store answered ${status}`);
    onProgress?.({ loadedBytes: body.length });
    return { _response: { status } };
  }
}

export class BlobClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  getBlockBlobClient(): BlockBlobClient {
    return new BlockBlobClient(this.#url);
  }
}

/** Getting and putting a whole file may both be repeated when the connection or the store fails. */
async function tryFor(url: string, question: Question): Promise<Answer> {
  const once = () => exchange(url, { ...question, largest: LARGEST });
  for (const pause of BACKOFF) {
    const answer = await once().catch(() => undefined);
    if (answer && answer.status < 500 && answer.status !== 429) return answer;
    await sleep(pause);
  }
  return once();
}
