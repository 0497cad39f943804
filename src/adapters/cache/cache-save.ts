import { rmSync } from 'node:fs';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { saveCache } from '@actions/cache';
import { FILE } from './cache-version.ts';

/** What a run that is cancelled leaves behind. */
const folders = new Set<string>();
process.once('exit', () => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

/** Whether an entry is saved. @throws */
export async function saveEntry(key: string, content: string): Promise<boolean> {
  // Each save has its own folder, so that a late one removes nothing from the next. The user's files are
  // never touched: the toolkit resolves the path in this folder instead of theirs, and nothing else here uses it.
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
