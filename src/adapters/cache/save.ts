import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveCache } from '@actions/cache';
import type { Clock } from '../../ports.ts';
import { FILE } from './entry.ts';

/** A save that takes longer is abandoned, seconds, because the toolkit has no limit of its own. */
const LIMIT = 15;

const SECOND = 1000;

/** The folders of saves under way, which a cancelled run would leave behind. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Whether an entry is saved. @throws */
export async function saveEntry(key: string, content: string): Promise<boolean> {
  // Each save has its own folder, so that a late one removes nothing from the next. The toolkit resolves the path in
  // the workspace, which is that folder for this process: it never touches the user's files.
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
 * The result of a save, unless it takes too long. The limit is counted in seconds in which this process is free, so that
 * a busy process does not blame its own delay on the cache.
 *
 * @throws {CacheSilent}
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
