import { createHash } from 'node:crypto';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** The one file in an entry: the version of our entries depends on its name. */
export const FILE = 'twitch-sms-snapshot.json';

/**
 * The version of an entry, as `saveCache` derives it from the file's name and the compression. The toolkit starts `zstd`
 * to find out whether it exists; to read a state, nothing needs to be started.
 */
export function cacheVersion(env: NodeJS.ProcessEnv, platform = process.platform): string {
  const compression = isInPath(platform === 'win32' ? 'zstd.exe' : 'zstd', env)
    ? 'zstd-without-long'
    : 'gzip';
  const parts = [FILE, compression, ...(platform === 'win32' ? ['windows-only'] : []), '1.0'];
  return createHash('sha256').update(parts.join('|')).digest('hex');
}

function isInPath(program: string, { PATH = '' }: NodeJS.ProcessEnv): boolean {
  return PATH.split(delimiter).some((folder) => {
    try {
      accessSync(join(folder, program), constants.X_OK);
      return folder !== '';
    } catch {
      return false;
    }
  });
}
