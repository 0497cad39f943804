import type { Answer, SandboxRequest } from './exchange.ts';

/** The fields of a request that the cache uses. */
export interface Asked {
  readonly key: string;
  readonly version: string;
  readonly restoreKeys: readonly string[];
  readonly sizeBytes: string;
}

/** Reads any of the three requests. @returns `undefined` if it is not valid */
export function asked(request: SandboxRequest): Asked | undefined {
  try {
    const { key = '', version = '', restore_keys = [], size_bytes = '' } = JSON.parse(request.body);
    return key && version ? { key, version, restoreKeys: restore_keys, sizeBytes: size_bytes } : undefined;
  } catch {
    return undefined;
  }
}

/** A good answer. Fields with their default value are left out, as protobuf's JSON does. */
export function ok(fields: Record<string, string | boolean>): Answer {
  const kept = Object.entries(fields).filter(([, value]) => value !== false && value !== '');
  return { status: 200, body: Object.fromEntries(kept) };
}

/** An error as Twirp writes it. */
export function twirp(status: number, code: string, msg: string): Answer {
  return { status, body: { code, msg } };
}
