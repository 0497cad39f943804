import { EOL } from 'node:os';
import * as core from '@actions/core';
import type { Log } from '../../ports.ts';
import { quote } from '../clean.ts';

/** Line ends, terminal commands, and marks that change the direction of text. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * The log of the run. Warnings and errors also show on the run's page. What comes from outside can't give the
 * runner commands: it obeys a line that begins with `::`, and `##[` anywhere.
 */
export function runLog(clean: (words: string) => string): Log {
  const say = (write: (line: string) => void) => (line: string) => ours(() => write(oneLine(clean(line))));
  const info = say(core.info);
  return {
    info,
    warn: say(core.warning),
    error: say(core.error),
    debug: say(core.debug),
    group: (title, lines) => {
      say(core.startGroup)(title);
      for (const line of lines) info(line);
      ours(core.endGroup);
    },
  };
}

function oneLine(line: string): string {
  return line
    .replace(CONTROLS, ' ')
    .replaceAll('##[', '# [')
    .replace(/^\s*::/, ': :');
}

let isOurs = false;

/** Writes clean words to the log. */
export function ours(write: () => void): void {
  isOurs = true;
  try {
    write();
  } finally {
    isOurs = false;
  }
}

/**
 * From now on, quotes what libraries write to the log: the client of the cache repeats what the service says. What they
 * tell of their work, such as packing a file, shows only to those who debug.
 */
export function quoteOthers(): void {
  const write = process.stdout.write.bind(process.stdout) as (part: unknown, ...others: unknown[]) => boolean;
  process.stdout.write = (part: unknown, ...others: unknown[]) =>
    write(isOurs || typeof part !== 'string' || part === '' ? part : quotedLine(part), ...others);
}

/** The command that it begins with stays one: `::warning::`. What it has the runner mask must be whole. */
function quotedLine(line: string): string {
  if (line.startsWith('::add-mask::')) return line;
  const [, command = '::debug::', words = ''] = /^(::[a-z]+::)?(.*)$/s.exec(line) ?? [];
  return `${command}${oneLine(quote(words))}${EOL}`;
}
