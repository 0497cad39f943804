import { readFile } from 'node:fs/promises';
import { exchange, type Question } from '../../http/exchange.ts';
import { isTemporary, SHORT_PAUSES, withRetry } from '../../http/retry.ts';

// Imported by path, because `paths` in tsconfig.json maps the package's name to this file.
type Package = typeof import('../../../../node_modules/@azure/storage-blob/dist/esm/index.js');
type PackageClient = InstanceType<Package['BlobClient']>;
type Upload = ReturnType<PackageClient['getBlockBlobClient']>['uploadFile'];

/** What the toolkit passes to the package, and what it reads from the answer. */
type Progress = Pick<NonNullable<Parameters<Upload>[1]>, 'onProgress'>;
type Uploaded = { readonly _response: Pick<Awaited<ReturnType<Upload>>['_response'], 'status'> };

/**
 * With `BlobClient`, replaces the package `@azure/storage-blob` in the bundle (see `paths` in tsconfig.json). A save
 * needs only one upload in one request, and the package would be most of the code that a run loads.
 */
export class BlockBlobClient {
  readonly #url: string;

  constructor(url: string) {
    this.#url = url;
  }

  /** https://learn.microsoft.com/rest/api/storageservices/put-blob. The signed URL already names the API version. */
  async uploadFile(path: string, { onProgress }: Progress): Promise<Uploaded> {
    const body = await readFile(path);
    const headers = { 'Content-Type': 'application/octet-stream', 'x-ms-blob-type': 'BlockBlob' };
    const question: Question = { method: 'PUT', headers, body };
    // Put Blob replaces the whole file, so a retry is harmless.
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
