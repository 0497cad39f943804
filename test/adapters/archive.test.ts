import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { fileIn } from '../../src/adapters/cache/archive.ts';
import { sealOf } from '../../src/adapters/cache/seal.ts';
import { type Member, tarOf } from '../sandbox/archive.ts';

const NAME = 'state.json';
const compressions = { gzip: gzipSync, zstd: zstdCompressSync };

async function found(members: readonly Member[]): Promise<string | undefined> {
  return (await fileIn(gzipSync(tarOf(members)), NAME))?.toString();
}

test.each(Object.entries(compressions))(
  'the file is found among others in an archive of %s',
  async (_name, compress) => {
    const tar = tarOf([{ path: 'other', content: 'no' }, { path: NAME, content: 'yes' }, { path: 'last' }]);
    expect((await fileIn(compress(tar), NAME))?.toString()).toBe('yes');
  },
);

describe('the file is not found', () => {
  test.each(['1', '2', '3', '4', '5', '6', '7', 'L', 'S', 'V', 'Z'])(
    'where only a member of kind %s has its name',
    async (type) => {
      expect(await found([{ path: NAME, type, linkTo: '/etc/passwd' }])).toBeUndefined();
    },
  );

  test.each([`./${NAME}`, `/${NAME}`, `../${NAME}`, `a/../${NAME}`, `${NAME}/`, NAME.toUpperCase(), ''])(
    'where a file is called %j',
    async (path) => {
      expect(await found([{ path, content: 'no' }])).toBeUndefined();
    },
  );
});

describe('bytes are refused as an archive', () => {
  const sound = tarOf([{ path: NAME, content: 'x'.repeat(2000) }]);
  const cases: [string, Buffer][] = [
    ['empty', Buffer.alloc(0)],
    ['a few bytes', Buffer.from('ab')],
    ['not compressed', sound],
    ['cut off by gzip', gzipSync(sound).subarray(0, -10)],
    ['cut off by zstd', zstdCompressSync(sound).subarray(0, -10)],
    ['cut off in the middle of the file', gzipSync(sound.subarray(0, 1024))],
    ['of a file said to be larger than all', gzipSync(tarOf([{ path: NAME, size: 8 ** 11 - 1 }]))],
    ['of a header with a wrong sum', gzipSync(Buffer.from(sound).fill(7, 0, 20))],
    ['a bomb of gzip', gzipSync(Buffer.alloc(70_000_000))],
    ['a bomb of zstd', zstdCompressSync(Buffer.alloc(70_000_000))],
  ];
  test.each(cases)('when they are %s', async (_what, archive) => {
    await expect(fileIn(archive, NAME)).rejects.toThrow();
  });
});

test('an entry that anybody could write is read in time, and nothing in it opens', async () => {
  const member = fc.record(
    {
      path: fc.oneof(
        fc.constantFrom(NAME, `../${NAME}`, '/tmp/a', 'dist/849.index.js'),
        fc.string({ maxLength: 90 }),
      ),
      content: fc.oneof(fc.string(), fc.constant('{"version":1,"salt":"","keys":{},"snapshot":""}')),
      type: fc.constantFrom(...'01234567gxLKSVMDA'),
      linkTo: fc.constantFrom('', '/etc', '../..'),
      size: fc.oneof(fc.nat(5000), fc.nat({ max: 8 ** 10 })),
    },
    { requiredKeys: ['path'] },
  );
  const archive = fc
    .tuple(
      fc.array(member, { maxLength: 8 }),
      fc.constantFrom(...Object.values(compressions)),
      fc.array(fc.nat(), { maxLength: 3 }),
    )
    .map(([members, compress, flips]) => {
      const tar = tarOf(members);
      for (const flip of flips) tar.writeUInt8(flip & 255, flip % tar.length);
      return compress(tar);
    });
  const seal = sealOf([{ name: 'Twitch', value: 'fake-secret' }], ['me']);
  await fc.assert(
    fc.asyncProperty(fc.oneof(archive, fc.uint8Array().map(Buffer.from)), async (bytes) => {
      const content = await fileIn(bytes, NAME).catch(() => undefined);
      if (content) expect(seal.open(content.toString(), 'key')).toBeTypeOf('string');
    }),
    { numRuns: 400 },
  );
}, 15_000);
