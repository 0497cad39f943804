import { promisify } from 'node:util';
import { constants, gunzip, zstdDecompress } from 'node:zlib';
import { decode } from 'tar-stream/headers.js';
import { LARGEST_STATE } from './seal.ts';

/** Our frames need less memory than this power of two, bytes. */
const LARGEST_WINDOW = 23;

const ZSTD_MAGIC = Buffer.from('28b52ffd', 'hex');

/** Our archives have at most this many members. */
const MOST = 10;

const BLOCK = 512;

/**
 * The content of one regular file in a cache entry, which others may have written: a tar archive, compressed with gzip
 * or zstd. Nothing is unpacked: other members are skipped, whatever their kind and name.
 *
 * @returns `undefined` where there is no such file
 * @throws when it is not such an archive
 */
export async function fileIn(archive: Buffer, name: string): Promise<Buffer | undefined> {
  const tar = await decompressed(archive);
  let at = 0;
  for (let count = 0; count < MOST && at + BLOCK <= tar.length; count++) {
    const header = decode(tar.subarray(at, at + BLOCK));
    if (!header) return undefined;
    const start = at + BLOCK;
    const end = start + header.size;
    if (!(end >= start && end <= tar.length)) throw new RangeError('a file longer than its archive');
    if (header.type === 'file' && header.name === name) return tar.subarray(start, end);
    at = start + Math.ceil(header.size / BLOCK) * BLOCK;
  }
  return undefined;
}

function decompressed(archive: Buffer): Promise<Buffer> {
  if (!archive.subarray(0, ZSTD_MAGIC.length).equals(ZSTD_MAGIC)) {
    return promisify(gunzip)(archive, { maxOutputLength: LARGEST_STATE });
  }
  const params = { [constants.ZSTD_d_windowLogMax]: LARGEST_WINDOW };
  return promisify(zstdDecompress)(archive, { maxOutputLength: LARGEST_STATE, params });
}
