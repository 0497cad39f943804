import * as core from '@actions/core';
import fc from 'fast-check';
import { expect, test, vi } from 'vitest';
import { ours, quoteOthers, runLog } from '../../src/adapters/github/log.ts';
import { RunnerLog } from '../sandbox/runner-log.ts';

const PARTS = [
  '::set-output name=live::x',
  '::add-mask::anna',
  '::error::planted',
  '::stop-commands::x',
  '##[error]planted',
  '##[',
  '[',
  '#',
  ':',
  '\n',
  '\r',
  '\u0085',
  '\u2028',
  '\u00A0',
  '\u001B[2J',
  '\u202E',
  '\u2067',
  '%0A',
  '%25',
  ' ',
  'x',
];
const hostile = fc.oneof(
  fc.array(fc.constantFrom(...PARTS), { maxLength: 12 }).map((parts) => parts.join('')),
  fc.string({ unit: 'binary' }),
);

/** What the runner makes of all that is written while something is done. */
function heard(act: () => void): RunnerLog {
  let written = '';
  const write = vi.spyOn(process.stdout, 'write').mockImplementation((part) => {
    written += part;
    return true;
  });
  try {
    act();
  } finally {
    write.mockRestore();
  }
  const runner = new RunnerLog([]);
  // As .NET tells lines apart.
  for (const line of written.split(/\r\n|\r|\n/).slice(0, -1)) runner.write(line);
  return runner;
}

test('a line with any characters is one line of words to the runner, without commands to it or to a terminal', () => {
  const log = runLog((words) => words);
  fc.assert(
    fc.property(hostile, hostile, (words, more) => {
      const said = heard(() => {
        log.info(words);
        log.group(words, [more]);
        log.warn(words);
        log.error(more);
      });
      expect(said.masks).toEqual([]);
      expect(said.annotations.map(({ level }) => level)).toEqual(['warning', 'error']);
      const lines = said.text.split('\n').slice(0, -1);
      expect(lines).toHaveLength(6);
      expect(
        lines.filter((line) => line.includes('##[')).map((line) => /^##\[\w+\]/.exec(line)?.[0]),
      ).toEqual(['##[group]', '##[endgroup]', '##[warning]', '##[error]']);
      expect(lines.join('')).not.toMatch(/[\p{Cc}\u202A-\u202E\u2066-\u2069]/u);
    }),
    { numRuns: 2_000 },
  );
});

test('what a library writes is quoted and gives no command, except to mask its own secrets', () => {
  const secret = 'x'.repeat(400);
  const said = heard(() => {
    quoteOthers();
    core.warning('refused +1 555 987 7001\n##[error]planted ::add-mask::anna');
    core.info(`::::${'no '.repeat(1_000)}`);
    core.setSecret(secret);
    ours(() => core.info('ours: +15559877001'));
  });
  expect(said.annotations).toEqual([
    { level: 'warning', message: 'refused +15…001\n# [error]planted ::add-mask::anna' },
  ]);
  expect(said.masks).toEqual([secret]);
  expect(said.text).toContain('ours: +15559877001');
  for (const line of said.text.split('\n')) expect(line.length).toBeLessThan(310);
});
