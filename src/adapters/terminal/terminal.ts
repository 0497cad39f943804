import { access, constants, readFile, rename, writeFile } from 'node:fs/promises';
import { styleText } from 'node:util';
import { wordsOf } from '../../errors.ts';
import type { Host, StoreSettings } from '../../host.ts';
import { capitals, namedInLog } from '../../messages/inputs.ts';
import type { Clock, Log, SnapshotStore } from '../../ports.ts';
import { clean, hide } from '../clean.ts';

const DAMAGED = {
  damaged: 'is damaged or from another version',
  'sealed with other secrets': "can't be opened with your secrets",
};

const NAMING = { kind: 'file' } as const;

/**
 * The host in a terminal. Settings are named like a fork's secrets and variables, `TWITCH_CLIENT_ID` for the input
 * `twitch-client-id`, and the state is a file.
 */
export function terminal(
  settings: Readonly<Record<string, string | undefined>>,
  folder: string,
  write: (line: string) => void,
): Host {
  const log = terminalLog((line, colour) =>
    write(coloured(visible(namedInLog(clean(line), NAMING)), colour)),
  );
  return {
    getInput: (name) => (settings[capitals(name)] ?? '').trim(),
    naming: NAMING,
    hasPage: false,
    hide,
    log,
    store: (settings, clock) => stateFile(folder, settings, clock, log),
    runs: () => ({ number: 1, newer: async () => 'none', lastSuccess: async () => 'none' }),
    checkStore: async () => {
      const isWritable = access(folder, constants.W_OK).then(() => true);
      return (await isWritable.catch(() => false)) ? 'works' : 'folder not writable';
    },
    checkRuns: () => undefined,
    repository: async () => undefined,
    publish: async ({ isRed, isUnanswered = false }) => {
      // Unlike a scheduled run, this one has no next run to catch up.
      if (isUnanswered && !isRed)
        write(styleText('red', 'Twitch did not say who is live: nothing was done. Try again.'));
      if (isRed || isUnanswered) process.exitCode = 1;
    },
    fail: (words) => {
      write(styleText('red', visible(clean(words))));
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

/** Replaces control characters, so that a title can't move the cursor or colour the terminal. */
function visible(words: string): string {
  return words.replace(/[^\P{Cc}\n]|\p{Cf}/gu, '');
}

/** Keeps the snapshot in a file. An interrupted save leaves the last one intact. */
function stateFile(folder: string, { stateKey, seal }: StoreSettings, clock: Clock, log: Log): SnapshotStore {
  const path = `${folder}/.twitch-sms-${stateKey}.json`;
  return {
    restore: async () => {
      try {
        const state = seal.open(await readFile(path, 'utf8'), stateKey);
        if (typeof state === 'object') return { kind: 'found', state };
        log.warn(`The state in ${path} ${DAMAGED[state]}: it is ignored.`);
        return { kind: 'none' };
      } catch (error) {
        if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { kind: 'none' };
        const toDo = `Make ${path} readable, or delete it to start over.`;
        return { kind: 'unknown', why: wordsOf(error), toDo, after: clock.now() };
      }
    },
    save: async (state) => {
      try {
        await writeFile(`${path}.new`, seal.close(state, stateKey));
        await rename(`${path}.new`, path);
        return true;
      } catch (error) {
        log.warn(`The state could not be saved in ${path} (${wordsOf(error)}).`);
        return false;
      }
    },
  };
}
