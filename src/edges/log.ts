import * as core from '@actions/core';
import type { Log } from '../ports.ts';

/** Ends of lines, orders to a terminal, and marks that turn the direction of what is written. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * The log of the run. Warnings and errors also show on the run's page. What comes from outside can't give the
 * runner commands: it obeys a line that begins with `::`, and `##[` anywhere.
 */
export function runLog(clean: (words: string) => string): Log {
  const oneLine = (line: string) =>
    clean(line)
      .replace(CONTROLS, ' ')
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
