import { randomBytes } from 'node:crypto';
import { cpSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync, zstdCompressSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect } from 'vitest';
import { newBroadcast } from '../../src/domain/broadcast.ts';
import { NO_NOTES, readSnapshot, writeSnapshot } from '../../src/domain/snapshot.ts';
import { type Member, tarOf } from '../sandbox/archive.ts';
import type { RunResult } from '../sandbox/runner.ts';
import { ANNA, HOUR, ME, MINUTE, test, type Watching } from './watching.ts';

const DIST = join(import.meta.dirname, '..', '..', 'dist');
const USAGE = join(import.meta.dirname, '..', 'bench', 'cost', 'preload-usage.cjs');

/** The names of the state in an entry, in this version and in a former one. */
const NAMES = ['twitch-sms-snapshot.json', '.twitch-sms-action/state.json'];

/** The most a run may use, whatever is in the cache: milliseconds of processor time, and bytes of memory. */
const LONGEST = 15_000;
const LARGEST = 300_000_000;

/** A run of a copy of the action, what it used, and which files it changed. */
interface Attacked {
  readonly run: RunResult;
  readonly usage: { readonly cpu: number; readonly memory: number };
  readonly changed: readonly string[];
}

const POISON = 'process.stdout.write("POISON");export const ids=[],modules={};';

/** Members that would replace the action's code: by its path, from the workspace three folders below, and by a link. */
function replacements(action: string): Member[] {
  const chunks = readdirSync(DIST).filter((file) => /^\d+\.index\.js$/.test(file));
  const folders = [action, '../../../../action/dist', 'dist', 'link'];
  return [
    { path: 'link', type: '2', linkTo: action },
    ...folders.flatMap((folder) => chunks.map((file) => ({ path: `${folder}/${file}`, content: POISON }))),
  ];
}

/** Members with a name of the state that are not files: links, folders, pipes and unknown kinds. */
const LINKS: readonly Member[] = NAMES.flatMap((path) =>
  [...'1256Z'].map((type) => ({ path, type, linkTo: '/etc/passwd' })),
);

/** Runs a copy of the bundle, with this archive in the newest entry. */
async function attacked(watching: Watching, archive: Buffer): Promise<Attacked> {
  const { sandbox } = watching;
  const action = join(sandbox.place.folder, 'action', 'dist');
  sandbox.cache.damage(archive);
  cpSync(DIST, action, { recursive: true });
  const usage = join(sandbox.place.folder, 'usage');
  const before = contents(sandbox.place.folder);
  const run = await watching.run({
    bundle: join(action, 'index.js'),
    nodeArgs: ['--require', USAGE],
    env: { USAGE_FILE: usage },
  });
  const changed = [...contents(sandbox.place.folder)]
    .filter(([path, content]) => !/\/(run-\d+-|usage$|clock$)/.test(path) && before.get(path) !== content)
    .map(([path]) => path);
  return { run, usage: JSON.parse(readFileSync(usage, 'utf8')), changed };
}

/** The files in a folder and all below it, by path. */
function contents(folder: string): Map<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return new Map(
    files.map(({ parentPath, name }) => [
      join(parentPath, name),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

/** Plays a run that announces a stream and saves, so that there is an entry to poison. */
async function announced(watching: Watching): Promise<void> {
  watching.inputs['sms-to'] = ME;
  await watching.hasRun(ANNA);
  watching.pass(15 * MINUTE);
}

function expectUnharmed(watching: Watching, { run, usage, changed }: Attacked): void {
  expect(run.log).not.toContain('POISON');
  expect(run).toMatchObject({ exitCode: 0, outputs: { 'state-source': 'history' } });
  expect(run.log).toMatch(/The state in the cache .*: it is ignored\./);
  expect(changed).toEqual([]);
  expect(usage.cpu).toBeLessThan(LONGEST);
  expect(usage.memory).toBeLessThan(LARGEST);
  expect(watching.sent()).toEqual(['LIVE anna']);
}

const VALID = { savedAt: 1, notes: NO_NOTES, streamers: {} };

/** A state that an attacker who knows the code would forge: an end to send to everyone. */
function forged(now: number): string {
  const words = 'words of a stranger';
  const stream = newBroadcast({ id: '1', startedAt: now - HOUR, title: words, category: words }, now - HOUR);
  const over = { ...stream, endedAt: now - MINUTE, hasMatched: true, isUnannounced: true };
  const streamer = { login: 'anna', formerLogins: [], finished: [over], ledger: {} };
  return writeSnapshot({ ...VALID, savedAt: now, streamers: { [ANNA]: streamer } });
}

const MEMBER = tarOf([{ path: 'x' }]).subarray(0, 512);

/** Made before the runs, because no service answers while one is being made. */
const LARGE: readonly (readonly [string, Buffer])[] = [
  ['a cache entry of 9 MB', randomBytes(9_000_000)],
  ['a cache entry that zstd decompresses to 200 MB', zstdCompressSync(Buffer.alloc(200_000_000))],
  ['a cache entry of 100,000 members', zstdCompressSync(Buffer.alloc(100_000 * MEMBER.length, MEMBER))],
];

describe.concurrent('a cache entry from an attacker', () => {
  test("a cache entry that would replace the action's code writes no file and runs no code", async ({
    watching,
  }) => {
    await announced(watching);
    const action = join(watching.sandbox.place.folder, 'action', 'dist');
    const members = [...replacements(action), ...LINKS];
    expectUnharmed(watching, await attacked(watching, zstdCompressSync(tarOf(members))));
  });

  test('a cache entry with a valid but unsealed state sends nothing', async ({ watching }) => {
    await announced(watching);
    const content = forged(watching.sandbox.clock.now());
    expect(readSnapshot(content)?.streamers[ANNA]?.finished).toHaveLength(1);
    const tar = tarOf(NAMES.map((path) => ({ path, content })));
    expectUnharmed(watching, await attacked(watching, zstdCompressSync(tar)));
    expect(watching.twilio.texts().join()).not.toContain('stranger');
  });

  test('a cache entry with an older snapshot under a newer key counts as none', async ({ watching }) => {
    await announced(watching);
    const { cache } = watching.sandbox;
    const [first, last] = [cache.entries[0], cache.entries.at(-1)];
    expect(first).not.toBe(last);
    expectUnharmed(watching, await attacked(watching, cache.archive(first)));
  });

  test.for(LARGE)('%s takes little time and memory', async ([, archive], { watching }) => {
    await announced(watching);
    expectUnharmed(watching, await attacked(watching, archive));
  });

  test('a random cache entry does no harm', async ({ watching }) => {
    await announced(watching);
    const member = fc.record({
      path: fc.constantFrom(
        ...NAMES,
        '../../../../action/dist/index.js',
        'README.md',
        '/',
        '..',
        'a'.repeat(99),
      ),
      content: fc.oneof(fc.string(), fc.constant(writeSnapshot(VALID))),
      type: fc.constantFrom(...'01234567xgLK'),
      linkTo: fc.constantFrom('', '..', '/etc/passwd', tmpdir()),
    });
    const archives = fc.sample(fc.array(member, { minLength: 1, maxLength: 5 }), 3);
    for (const members of archives) {
      const compress = members.length % 2 ? gzipSync : zstdCompressSync;
      const result = await attacked(watching, compress(tarOf(members)));
      expectUnharmed(watching, result);
      rmSync(join(watching.sandbox.place.folder, 'action'), { recursive: true });
      watching.pass(5 * MINUTE);
    }
  });
});

test.concurrent("a folder in the user's workspace is left alone, even with the name of one of ours", async ({
  watching,
}) => {
  const workspace = {
    '.twitch-sms-action/state.json': 'mine',
    '.twitch-sms-action/notes/todo.md': 'mine, too',
    'twitch-sms-snapshot.json': 'mine as well',
  };
  watching.twitch.goLive(ANNA);
  await watching.run({ workspace });
  watching.pass(15 * MINUTE);
  expect((await watching.run({ workspace })).outputs['state-source']).toBe('cache');
});
