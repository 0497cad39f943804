import { readFile } from 'node:fs/promises';
import { exchange, type Question } from '../../http/exchange.ts';
import { isTemporary, SHORT_PAUSES, withRetry } from '../../http/retry.ts';

// By path, because `paths` in tsconfig.json leads the package's name to this file.
type Package = typeof import('../../../../node_modules/@azure/storage-blob/dist/esm/index.js');
type PackageClient = InstanceType<Package['BlobClient']>;
type Upload = ReturnType<PackageClient['getBlockBlobClient']>['uploadFile'];

/** What the toolkit gives the package, and what it reads of its answer. */
type Progress = Pick<NonNullable<Parameters<Upload>[1]>, 'onProgress'>;
type Uploaded = { readonly _response: Pick<Awaited<ReturnType<Upload>>['_response'], 'status'> };

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
  async uploadFile(path: string, { onProgress }: Progress): Promise<Uploaded> {
    const body = await readFile(path);
    const headers = { 'Content-Type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
    const question: Question = { method: 'PUT', headers, body };
    // Putting a whole file twice leaves the same file.
    const { status } = await withRetry(() => exchange(this.#url, question), {
      isRetryable: ({ answer }) => !answer || isTemporary(answer),
      pauses: SHORT_PAUSES,
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
