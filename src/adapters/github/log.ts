import { EOL } from 'node:os';
import * as core from '@actions/core';
import type { Log } from '../../ports.ts';
import { quote } from '../clean.ts';

/** Line ends, terminal commands, and marks that change the direction of text. */
const CONTROLS = /[\p{Cc}\u2028\u2029\u061C\u200E\u200F\u202A-\u202E\u2066-\u2069]+/gu;

/**
 * The log of the run. Warnings and errors also show on the run's page. The runner obeys lines that begin with `::`, and
 * `##[` anywhere, so words from outside are defused.
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

/** Runs `write`, whose output is already clean, past the filter of `quoteOthers`. */
export function ours(write: () => void): void {
  isOurs = true;
  try {
    write();
  } finally {
    isOurs = false;
  }
}

/**
 * From now on, quotes everything that libraries write to the log: the cache client repeats what the service answers.
 * Their plain progress lines become debug lines.
 */
export function quoteOthers(): void {
  const write = process.stdout.write.bind(process.stdout) as (part: unknown, ...others: unknown[]) => boolean;
  process.stdout.write = (part: unknown, ...others: unknown[]) =>
    write(isOurs || typeof part !== 'string' || part === '' ? part : quotedLine(part), ...others);
}

/** Quotes a library's line but keeps its command, such as `::warning::`. A value to mask must stay whole. */
function quotedLine(line: string): string {
  if (line.startsWith('::add-mask::')) return line;
  const [, command = '::debug::', words = ''] = /^(::[a-z]+::)?(.*)$/s.exec(line) ?? [];
  return `${command}${oneLine(quote(words))}${EOL}`;
}
