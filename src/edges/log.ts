import * as core from '@actions/core';
import type { Private } from '../inputs/private.ts';
import type { Log } from '../ports.ts';

/** Makes the runner hide everything private, and this process too: the runner does not look at every file. */
export function hide(secrets: readonly Private[]): (words: string) => string {
  // The longest first, so that no part of a secret is left over when a shorter one is inside it.
  const sorted = [...secrets].sort((a, b) => b.value.length - a.value.length);
  for (const { value } of sorted) core.setSecret(value);
  return (words) => sorted.reduce((text, { value, shown }) => text.replaceAll(value, shown), words);
}

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
  };
}
