/** The part of the package that decodes one header, without its streams. */
declare module 'tar-stream/headers.js' {
  /** `null` for a block of zeros. @throws when the checksum is wrong */
  export function decode(block: Buffer): { name: string; type: string | null; size: number } | null;
}
