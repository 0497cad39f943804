import { createHash } from 'node:crypto';

/** This process's key of a recipient. The snapshot has another one: see `src/adapters/cache/seal.ts`. */
export function recipientKey(channelAndAddress: string): string {
  return createHash('sha256').update(channelAndAddress).digest('hex').slice(0, 16);
}
