import { promisify } from 'node:util';
import { constants, gunzip, zstdDecompress } from 'node:zlib';
import { decode } from 'tar-stream/headers.js';
import { LARGEST_STATE } from './seal.ts';

/** Base-2 logarithm of the largest zstd window that we accept, in bytes. Our own archives need less. */
const LARGEST_WINDOW = 23;

const ZSTD_MAGIC = Buffer.from('28b52ffd', 'hex');

/** The most archive members to scan. Our own archives have fewer. */
const MOST = 10;

const BLOCK = 512;

/**
 * Reads one regular file from a cache entry: a tar archive, compressed with gzip or zstd. Others may have written the
 * entry, so nothing is unpacked to disk, and all other members are skipped.
 *
 * @returns `undefined` if the archive has no such file
 * @throws if the archive is damaged, too large, or neither gzip nor zstd
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
