import { access, constants } from 'node:fs/promises';
import { styleText } from 'node:util';
import type { Host } from '../../host.ts';
import { capitals } from '../../messages/setting-names.ts';
import type { Log } from '../../ports.ts';
import { clean, hide } from '../clean.ts';
import { stateFile } from './state-file.ts';

/**
 * A terminal. Settings have the names of a fork's secrets and variables: `TWITCH_CLIENT_ID` for the input
 * `twitch-client-id`. The state is kept in a file.
 */
export function terminal(
  settings: Readonly<Record<string, string | undefined>>,
  folder: string,
  write: (line: string) => void,
): Host {
  return {
    getInput: (name) => (settings[capitals(name)] ?? '').trim(),
    naming: { kind: 'file' },
    hasPage: false,
    hide: (secrets) => {
      hide(secrets);
      return clean;
    },
    log: (clean) => terminalLog((line, colour) => write(coloured(visible(clean(line)), colour))),
    store: (settings, clock, log) => stateFile(folder, settings, clock, log),
    runs: () => ({ number: 1, newer: async () => 'none' }),
    checkStore: async () => {
      const isWritable = access(folder, constants.W_OK).then(() => true);
      return (await isWritable.catch(() => false)) ? 'works' : 'folder not writable';
    },
    checkRuns: () => undefined,
    repository: async () => undefined,
    publish: async ({ isRed, isUnanswered = false }) => {
      // On a schedule, the next run catches up; here there is none.
      if (isUnanswered && !isRed)
        write(styleText('red', 'Twitch did not say who is live: nothing was done. Try again.'));
      if (isRed || isUnanswered) process.exitCode = 1;
    },
    fail: (words) => {
      write(styleText('red', visible(words)));
      process.exitCode = 1;
    },
  };
}

type Colour = 'yellow' | 'red';

function coloured(words: string, colour?: Colour): string {
  return colour ? styleText(colour, words) : words;
}

function terminalLog(write: (line: string, colour?: Colour) => void): Log {
  return {
    info: (line) => write(line),
    warn: (line) => write(line, 'yellow'),
    error: (line) => write(line, 'red'),
    debug: () => undefined,
    group: (title, lines) => {
      write(`${title}:`);
      for (const line of lines) write(`  ${line}`);
    },
  };
}

/** A title can't move the cursor or colour the rest. */
function visible(words: string): string {
  return words.replace(/[^\P{Cc}\n]|\p{Cf}/gu, '');
}
