import * as core from '@actions/core';
import type { Log } from '../ports.ts';

/**
 * The log of the run. Warnings and errors also show on the run's page. What comes from outside can't give the
 * runner commands: it obeys a line that begins with `::`, and `##[` anywhere.
 */
export function runLog(clean: (words: string) => string): Log {
  const oneLine = (line: string) =>
    clean(line)
      .replace(/[\r\n]+/g, ' ')
      .replaceAll('##[', '# [')
      .replace(/^\s*::/, ': :');
  return {
    info: (line) => core.info(oneLine(line)),
    warn: (line) => core.warning(oneLine(line)),
    error: (line) => core.error(oneLine(line)),
    debug: (line) => core.debug(oneLine(line)),
    group: (title, lines) => {
      core.startGroup(oneLine(title));
      for (const line of lines) core.info(oneLine(line));
      core.endGroup();
    },
  };
}
