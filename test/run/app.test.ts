import { expect, test } from 'vitest';
import { start } from '../../src/app.ts';
import type { Host } from '../../src/host.ts';
import { GOOD } from '../config/reading.ts';

test('a bug in the action: the run is red, and the log names only the kind of error', async () => {
  const said: string[] = [];
  const inputs: Readonly<Record<string, string>> = GOOD;
  const say = (line: string) => void said.push(line);
  const host: Partial<Host> = {
    getInput: (name) => inputs[name] ?? '',
    hide: () => undefined,
    log: { info: say, warn: say, error: say, debug: () => undefined, group: say },
    store: () => {
      throw new TypeError('+15550002222 has no state');
    },
    fail: say,
  };
  await start(host as Host, new AbortController().signal);
  expect(said).toEqual(['A bug in this action stopped it (TypeError). Please report it with this log.']);
});
