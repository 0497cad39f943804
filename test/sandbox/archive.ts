import { gunzipSync, gzipSync, zstdCompressSync, zstdDecompressSync } from 'node:zlib';

const BLOCK = 512;

/** The files in a cache archive (tar, compressed with zstd or gzip), by path. */
export function unpack(archive: Buffer): Map<string, string> {
  const tar = isZstd(archive) ? zstdDecompressSync(archive) : gunzipSync(archive);
  const files = new Map<string, string>();
  let longPath: string | undefined;
  for (let at = 0; at + BLOCK <= tar.length; ) {
    const header = tar.subarray(at, at + BLOCK);
    const name = text(header, 0, 100);
    if (name === '') break;
    const size = Number.parseInt(text(header, 124, 12), 8);
    const type = String.fromCharCode(header[156] ?? 0);
    const content = tar.subarray(at + BLOCK, at + BLOCK + size).toString('utf8');
    at += BLOCK + Math.ceil(size / BLOCK) * BLOCK;
    if (type === 'x') {
      longPath = /\d+ path=(.*)\n/.exec(content)?.[1];
      continue;
    }
    const prefix = text(header, 345, 155);
    const path = longPath ?? (prefix ? `${prefix}/${name}` : name);
    longPath = undefined;
    if (type === '0' || type === '\0') files.set(path, content);
  }
  return files;
}

/** One member of an archive; a regular file by default. */
export interface Member {
  readonly path: string;
  readonly content?: string | Buffer;
  /** `0` a regular file, `1` a hard link, `2` a symbolic link, `3` a device, `5` a folder, `6` a named pipe, … */
  readonly type?: string;
  readonly linkTo?: string;
  /** What the header says; the length of the content by default. */
  readonly size?: number;
}

/** An archive with these files, compressed like `model`. */
export function pack(files: Readonly<Record<string, string>>, model: Buffer): Buffer {
  const tar = tarOf(Object.entries(files).map(([path, content]) => ({ path, content })));
  return isZstd(model) ? zstdCompressSync(tar) : gzipSync(tar);
}

/** An archive, not compressed. */
export function tarOf(members: readonly Member[]): Buffer {
  const blocks = members.flatMap((member) => {
    const bytes = Buffer.from(member.content ?? '');
    return [header(member, bytes.length), bytes, Buffer.alloc((BLOCK - (bytes.length % BLOCK)) % BLOCK)];
  });
  return Buffer.concat([...blocks, Buffer.alloc(2 * BLOCK)]);
}

function header({ path, type = '0', linkTo = '', size }: Member, length: number): Buffer {
  const block = Buffer.alloc(BLOCK);
  block.write(path, 0, 100);
  block.write('0000644\0', 100);
  block.write('0000000\0', 108);
  block.write('0000000\0', 116);
  block.write(`${(size ?? length).toString(8).padStart(11, '0')}\0`, 124);
  block.write('00000000000\0', 136);
  // The checksum counts its own field as spaces.
  block.write('        ', 148);
  block.write(type, 156, 1);
  block.write(linkTo, 157, 100);
  block.write('ustar\x0000', 257);
  const sum = block.reduce((total, byte) => total + byte, 0);
  block.write(`${sum.toString(8).padStart(6, '0')}\0 `, 148);
  return block;
}

function isZstd(archive: Buffer): boolean {
  return archive.readUInt32LE(0) === 0xfd2fb528;
}

function text(block: Buffer, start: number, length: number): string {
  return block.toString('utf8', start, start + length).replace(/\0.*$/s, '');
}
