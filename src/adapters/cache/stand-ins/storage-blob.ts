import { readFile } from 'node:fs/promises';
import { exchange, type Question } from '../../http/exchange.ts';
import { isTemporary, withRetry } from '../../http/retry.ts';

/** How long to wait before a retry, milliseconds. */
const PAUSES = [500, 2_000];

interface Progress {
  readonly onProgress?: (progress: { readonly loadedBytes: number }) => void;
}

/**
 * In the bundle, this and `BlobClient` stand for the package `@azure/storage-blob` (see `paths` in tsconfig.json): all
 * of it that saving asks for. To put a small file takes one exchange; the package would be most of what a run loads.
 */
export class BlockBlobClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** https://learn.microsoft.com/rest/api/storageservices/put-blob: the URL is signed and names the API's version. */
  async uploadFile(path: string, { onProgress }: Progress): Promise<{ _response: { status: number } }> {
    const body = await readFile(path);
    const headers = { 'Content-Type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
    const question: Question = { method: 'PUT', headers, body };
    // Putting a whole file twice leaves the same file.
    const { status } = await withRetry(() => exchange(this.#url, question), {
      isRetryable: ({ answer }) => !answer || isTemporary(answer),
      pauses: PAUSES,
    });
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
