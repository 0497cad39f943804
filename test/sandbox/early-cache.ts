import type { SandboxRequest } from './exchange.ts';

/** The requests of the first version of the cache protocol, with uploads in one part only. */
export type EarlyQuestion =
  | {
      readonly kind: 'find';
      readonly key: string;
      readonly restoreKeys: readonly string[];
      readonly version: string;
    }
  | { readonly kind: 'create'; readonly key: string; readonly version: string }
  | { readonly kind: 'upload'; readonly id: number; readonly content: Buffer }
  | { readonly kind: 'commit'; readonly id: number; readonly size: number };

const BASE = '/_apis/artifactcache/';

export function earlyVersion({
  method,
  path,
  query,
  headers,
  body,
  bytes,
}: SandboxRequest): EarlyQuestion | undefined {
  if (!path.startsWith(BASE) || !headers.accept?.includes('api-version=6.0-preview.1')) return undefined;
  const rest = path.slice(BASE.length);
  const id = Number(/^caches\/(\d+)$/.exec(rest)?.[1]);
  if (method === 'GET' && rest === 'cache') {
    const [key = '', ...restoreKeys] = (query.get('keys') ?? '').split(',');
    return { kind: 'find', key, restoreKeys, version: query.get('version') ?? '' };
  }
  if (method === 'POST' && rest === 'caches') return { kind: 'create', ...JSON.parse(body) };
  if (method === 'POST' && id) return { kind: 'commit', id, ...JSON.parse(body) };
  const isWhole = headers['content-range'] === `bytes 0-${bytes.length - 1}/*`;
  return method === 'PATCH' && id && isWhole ? { kind: 'upload', id, content: bytes } : undefined;
}
