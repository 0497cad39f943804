import { createHash, randomBytes } from 'node:crypto';
import type { SandboxClock } from './clock.ts';
import type { Answer, SandboxRequest, Service } from './exchange.ts';

/** How long a signed URL is good for. */
const SIGNED_FOR_MS = 600_000;

/** The Azure blob store behind the Actions cache, as far as its client library uses it. */
export class BlobStore {
  readonly blobs = new Map<string, Buffer>();
  /** Where its URLs point. */
  origin = 'https://sandbox.blob.core.windows.net';
  readonly #clock: SandboxClock;
  readonly #signatures = new Map<string, { name: string; mode: 'r' | 'w'; until: number }>();

  constructor(clock: SandboxClock) {
    this.#clock = clock;
  }

  /** A URL that lets its holder read, or write, this blob for ten minutes. */
  sign(name: string, mode: 'r' | 'w'): string {
    const signature = randomBytes(32).toString('base64');
    const until = this.#clock.now() + SIGNED_FOR_MS;
    this.#signatures.set(signature, { name, mode, until });
    const query = new URLSearchParams({
      se: `${new Date(until).toISOString().slice(0, 19)}Z`,
      sig: signature,
      sp: mode,
      spr: 'https',
      sr: 'b',
      sv: '2024-11-04',
    });
    return `${this.origin}/actions-cache/${name}?${query}`;
  }

  readonly service: Service = (request) => {
    const name = request.path.replace(/^\/actions-cache\//, '');
    const signed = this.#signatures.get(request.query.get('sig') ?? '');
    const mode = request.method === 'PUT' ? 'w' : 'r';
    if (signed?.name !== name || signed.mode !== mode || signed.until < this.#clock.now()) {
      return this.#error(403, 'AuthenticationFailed', 'Server failed to authenticate the request.');
    }
    if (request.method === 'PUT') return this.#put(name, request);
    if (request.method === 'GET' || request.method === 'HEAD') return this.#get(name);
    return this.#error(405, 'UnsupportedHttpVerb', 'The resource doesn’t support the specified HTTP verb.');
  };

  #put(name: string, request: SandboxRequest): Answer {
    if (request.headers['x-ms-blob-type'] !== 'BlockBlob') {
      const words = 'An HTTP header that’s mandatory for this request is not specified.';
      return this.#error(400, 'MissingRequiredHeader', words);
    }
    this.blobs.set(name, request.bytes);
    return { status: 201, headers: { ...this.#headers(), etag: etag(this.blobs.get(name)) } };
  }

  #get(name: string): Answer {
    const blob = this.blobs.get(name);
    if (!blob) return this.#error(404, 'BlobNotFound', 'The specified blob does not exist.');
    const headers = {
      ...this.#headers(),
      'content-type': 'application/octet-stream',
      etag: etag(blob),
      'x-ms-blob-type': 'BlockBlob',
      'x-ms-lease-state': 'available',
      'x-ms-lease-status': 'unlocked',
    };
    return { status: 200, headers, body: blob };
  }

  #headers(): Record<string, string> {
    return {
      'last-modified': new Date(this.#clock.now()).toUTCString(),
      'x-ms-request-id': '00000000-0000-0000-0000-000000000000',
      'x-ms-version': '2024-11-04',
    };
  }

  #error(status: number, code: string, message: string): Answer {
    return {
      status,
      headers: { ...this.#headers(), 'content-type': 'application/xml', 'x-ms-error-code': code },
      body: `<?xml version="1.0" encoding="utf-8"?><Error><Code>${code}</Code><Message>${message}</Message></Error>`,
    };
  }
}

function etag(blob: Buffer | undefined): string {
  return `"0x${createHash('md5')
    .update(blob ?? '')
    .digest('hex')
    .slice(0, 15)
    .toUpperCase()}"`;
}
