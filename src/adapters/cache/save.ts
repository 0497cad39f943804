import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveCache } from '@actions/cache';
import type { CacheFact } from '../../host.ts';
import type { Clock } from '../../ports.ts';
import { FILE, isCacheThere } from './entry.ts';

/** A save is abandoned after this many seconds, because the toolkit itself has no timeout. */
const LIMIT = 15;

const SECOND = 1000;

/** The temporary folders of unfinished saves, removed on exit so that a cancelled run leaves nothing behind. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** @returns whether the entry was saved @throws if the file can't be written or the toolkit fails */
export async function saveEntry(key: string, content: string): Promise<boolean> {
  // Each save has its own folder, so that a late save can't remove the files of the next one. The toolkit resolves
  // paths against the workspace, so pointing that at the folder also keeps it away from the user's files.
  const folder = await mkdtemp(join(process.env.RUNNER_TEMP || tmpdir(), 'twitch-sms-'));
  folders.add(folder);
  try {
    await writeFile(join(folder, FILE), content);
    process.env.GITHUB_WORKSPACE = folder;
    return (await saveCache([FILE], key)) >= 0;
  } finally {
    await rm(folder, { recursive: true, force: true });
    folders.delete(folder);
  }
}

/**
 * Fails work on the cache that takes too long. The limit is counted in one-second timers, so that time in which this
 * process is busy is not blamed on the cache.
 *
 * @throws {CacheSilent} after `LIMIT` seconds
 */
export async function withinLimit<Result>(work: Promise<Result>, clock: Clock): Promise<Result> {
  let isOver = false;
  const limit = async () => {
    for (let second = 0; second < LIMIT && !isOver; second++) await clock.sleep(SECOND);
    throw new CacheSilent();
  };
  const silent = limit();
  silent.catch(() => undefined);
  return Promise.race([work, silent]).finally(() => {
    isOver = true;
  });
}

export class CacheSilent extends Error {
  override readonly name = `no answer within ${LIMIT} s`;
}

/** Checks that the Actions cache is writable, by saving an entry under a key that no state uses. Never throws. */
export async function checkCache(run: string, clock: Clock): Promise<CacheFact> {
  if (!isCacheThere()) return 'none';
  const saving = saveEntry(`twitch-sms-check~${run}-${clock.now()}`, 'It can be written.');
  const isSaved = await withinLimit(saving, clock).catch(() => false);
  return isSaved ? 'works' : notWritable();
}

function notWritable(): CacheFact {
  const { ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL } = process.env;
  const urls = [ACTIONS_CACHE_URL, ACTIONS_RESULTS_URL].filter((url) => url !== undefined && url !== '');
  const areGitHubs = urls.every((url) =>
    /^https:\/\/[\w.-]+\.(githubusercontent|ghe)\.com(:|\/|$)/.test(`${url}`),
  );
  return areGitHubs ? 'not writable' : 'not writable elsewhere';
}
