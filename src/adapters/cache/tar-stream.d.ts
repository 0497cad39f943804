/** The package's header decoder, which has no types of its own. */
declare module 'tar-stream/headers.js' {
  /** @returns `null` for a block of zeros @throws if the checksum is wrong */
  export function decode(block: Buffer): { name: string; type: string | null; size: number } | null;
}
